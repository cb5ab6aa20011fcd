"""Words that the library could not take when the window closed: kept in a file until the next start."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import count, islice
from pathlib import Path

from reader.library.library import Library
from reader.model.errors import NotFound, PostilError
from reader.model.wording import tr, tr_n

#: (article's id, highlight's id or "" for the note on the article, text); of words of one's own in an
#: outline "", their item's id and the text.
Unsaved = tuple[str, str, str]
#: How the names of files in the folder begin; a hash of the library's path follows.
_NAMED = "unsaved-notes-"


def rescue(library: Path, notes: Sequence[Unsaved], folder: Path) -> Path | None:
    """Write notes beside the library, or into `folder` where that cannot be written; None where neither can.

    What lies there already is kept: later words go behind earlier ones, and a file that says nothing that
    could be read is moved aside first.
    """
    for path in _files(library, folder):
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            try:
                earlier = _read(path)
            except ValueError:
                _moved_aside(path)
                earlier = []
            _write(path, [*earlier, *notes])
            return path
    return None


def bring_back(library: Library, folder: Path) -> str:
    """Write rescued notes into the library. Returns what the reader is told, "" where there were none.

    A note that says something else by now gets the rescued words behind its own; where the highlight or the
    article is gone, its words stay in the file. Words of an outline without an item become a paragraph at the
    end of the outline that was written in last. A file that cannot be read is named, and nothing in it lost.
    """
    # At nearly every start there is nothing, and the name in the folder, a hash, need not be worked out.
    places = 2 if any(folder.glob(f"{_NAMED}*")) else 1
    paths = islice(_files(library.path, folder), places)
    return " ".join(filter(None, (_brought_back(library, path) for path in paths)))


def _brought_back(library: Library, path: Path) -> str:
    try:
        notes = _read(path)
    except OSError:
        return _unread(path)
    except ValueError:
        with suppress(OSError):
            path = _moved_aside(path)
        return _unread(path)
    if not notes:
        return ""
    left = [note for note in notes if not _kept(library, note)]
    with suppress(OSError):
        if left:
            _write(path, left)
        else:
            path.unlink()
    if left:
        return tr_n(
            len(notes),
            "A note that could not be saved the last time cannot be yet: the words are in {path}.",
            "Notes that could not be saved the last time cannot be yet: the words are in {path}.",
            path=path,
        )
    return tr_n(
        len(notes),
        "A note that could not be saved the last time is kept now.",
        "Notes that could not be saved the last time are kept now.",
    )


def _unread(path: Path) -> str:
    return tr(
        "Notes that could not be saved the last time cannot be read: look for the words in {path}.",
        path=path,
    )


def _files(library: Path, folder: Path) -> Iterator[Path]:
    yield library.with_name(f"{library.name}.unsaved-notes.json")
    name = hashlib.sha256(str(library).encode("utf-8", "surrogateescape")).hexdigest()[:12]
    yield folder / f"{_NAMED}{name}.json"


def _read(path: Path) -> list[Unsaved]:
    """What a file says; nothing where there is none. Raises OSError, and ValueError for what no rescue
    wrote."""
    try:
        found = json.loads(path.read_bytes())
    except FileNotFoundError:
        return []
    try:
        return [(str(article), str(key), str(text)) for article, key, text in found]
    except TypeError as error:
        raise ValueError(path) from error


def _write(path: Path, notes: Sequence[Unsaved]) -> None:
    from reader.services.writing import replace_file

    replace_file(path, json.dumps(notes, ensure_ascii=False, indent=1).encode("utf-8", "replace"))


def _moved_aside(path: Path) -> Path:
    """Give a file a name that no other has, and return that."""
    names = (path.with_name(f"{path.stem}.unreadable{n or ''}.json") for n in count())
    return path.rename(next(name for name in names if not name.exists()))


def _kept(library: Library, note: Unsaved) -> bool:
    article, key, text = note
    annotations, outlines = library.annotations, library.outlines
    try:
        if not article:
            old = _own_words(library, key)
        else:
            old = annotations.find(key).note if key else annotations.article_note(article)
        if _says(old, text):
            return True
        words = text if text.startswith(old) or _says(text, old) else f"{old}\n\n{text}"
        if not article and old:
            outlines.write(key, words)
        elif not article:
            outlines.add(words=text, depth=0)
        elif key:
            annotations.write_note(key, words)
        else:
            annotations.write_article_note(article, words)
    except PostilError:
        return False
    return True


def _own_words(library: Library, item: str) -> str:
    """What stands in an item of an outline; "" where there is no such item."""
    try:
        return library.outlines.words(item)
    except NotFound:
        return ""


def _says(text: str, words: str) -> bool:
    """Whether words stand in a text as paragraphs of their own; “no” does not stand in “not”."""
    return not words.strip() or f"\n\n{words}\n\n" in f"\n\n{text}\n\n"
