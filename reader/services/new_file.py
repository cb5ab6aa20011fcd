"""A file that is written whole, under a name that nothing has yet."""

from pathlib import Path

from reader.model.errors import PostilError
from reader.model.wording import tr
from reader.services.writing import prepare, replace_file, settle


def write_new(file: Path, data: bytes) -> Path:
    """Write a file; where its name is taken, a number is put behind it. Returns the file that was written.

    Raises PostilError where nothing can be written there.
    """
    try:
        file = _free(file)
        prepare(file.parent)
        replace_file(file, data)
    except OSError as error:
        why = tr(
            "{file} could not be written ({reason}); choose another folder.", file=file, reason=error.strerror
        )
        raise PostilError(why) from error
    settle(file.parent)
    return file


def _free(file: Path) -> Path:
    """A name that nothing has, as near to this one as there is."""
    tried, n = file, 1
    while tried.exists() or tried.is_symlink():
        n += 1
        tried = file.with_stem(f"{file.stem} {n}")
    return tried
