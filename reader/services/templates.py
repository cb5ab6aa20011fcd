"""The reader's own layouts for exports: template files in a folder, which other editors may change too.

A template is called as its file without the last suffix: "Reading notes.md" is "Reading notes.md.j2", and
exports make ".md" files of it. What is deleted goes into a folder within, and can be brought back.
"""

import hashlib
import re
import time
from collections.abc import Collection
from pathlib import Path
from typing import NamedTuple

from reader.exporter.names import named_file
from reader.exporter.templating import SUFFIX, suffix_of
from reader.model.errors import PostilError
from reader.model.wording import tr
from reader.services.writing import replace_file

#: Larger files are none that a person writes (bytes).
MOST = 2**20
_TRASH = ".deleted"
_MADE = re.compile(r"(?P<words>.*\S)(?P<suffix>\.[a-z][a-z0-9]{0,7})")
_DELETED = re.compile(r"\d+ (?P<name>.+)")


class TemplateChanged(PostilError):
    """A template was changed by another program since it was read."""


class Template(NamedTuple):
    """A template file."""

    path: Path

    @property
    def name(self) -> str:
        """What it is called: its file's name without the last suffix."""
        return self.path.name.removesuffix(SUFFIX)

    @property
    def suffix(self) -> str:
        """That of the files made of it, with its dot; ".txt" where its name says nothing."""
        return suffix_of(self.name)


class Templates:
    """The templates of a folder, which need not be there yet."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def all(self) -> list[Template]:
        """All of them, by name."""
        found = [Template(path) for path in _listed(self.folder) if path.suffix == SUFFIX and path.is_file()]
        return sorted(found, key=lambda template: (_parted(template.name)[0].casefold(), template.name))

    def read(self, template: Template) -> tuple[str, str]:
        """The text of a template, and a stamp that tells whether it has changed. Raises PostilError."""
        data = self._bytes(template)
        if len(data) > MOST:
            raise PostilError(
                tr(
                    "The template {path} is larger than {kilobytes} KB; a template is text written by hand.",
                    path=template.path,
                    kilobytes=MOST // 2**10,
                )
            )
        try:
            return data.decode("utf-8-sig").replace("\r\n", "\n"), _stamp(data)
        except UnicodeDecodeError:
            raise PostilError(
                tr("The template {path} is not UTF-8; save it so where it was written.", path=template.path)
            ) from None

    def write(self, template: Template, text: str, stamp: str) -> str:
        """Write a template that was read with this stamp; returns its new one.

        Raises TemplateChanged, and writes nothing, where another program changed it since. One that is gone
        is made anew. Where it is a link, what it leads to is written.
        """
        if template.path.exists() and _stamp(self._bytes(template)) != stamp:
            raise TemplateChanged(
                tr("The template {path} was changed by another program meanwhile.", path=template.path)
            )
        data = text.encode("utf-8", "replace")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            replace_file(template.path.resolve(), data)
        except OSError as problem:
            raise _unwritable(template.path, problem) from problem
        return _stamp(data)

    def create(self, name: str, text: str, suffix: str) -> Template:
        """A new template, which makes files of this suffix where its name has none; where the name is taken,
        it gets a number. Raises PostilError."""
        words, own = _parted(name)
        suffix = own or suffix
        taken = {template.name for template in self.all()}
        numbered = (f"{words}{suffix}", *(f"{words} {n}{suffix}" for n in range(2, len(taken) + 3)))
        free = next(name for name in map(_safe, numbered) if not _has(taken, name))
        made = Template(self.folder / f"{free}{SUFFIX}")
        self.write(made, text, "")
        return made

    def rename(self, template: Template, name: str) -> Template:
        """Give a template another name; without a suffix in it, it makes the same kind of file as before.
        Raises PostilError where another one is called so."""
        words, suffix = _parted(name)
        new = _safe(f"{words}{suffix or template.suffix}")
        if _has({other.name for other in self.all() if other != template}, new):
            raise PostilError(tr("There is a template called “{new}” already; choose another name.", new=new))
        renamed = Template(template.path.with_name(f"{new}{SUFFIX}"))
        try:
            template.path.rename(renamed.path)
        except OSError as problem:
            raise _unwritable(template.path, problem) from problem
        return renamed

    def delete(self, template: Template) -> None:
        """Put a template away; `bring_back` has it again. Raises PostilError."""
        away = self.folder / _TRASH
        try:
            away.mkdir(exist_ok=True)
            template.path.rename(away / f"{time.time_ns()} {template.path.name}")
        except OSError as problem:
            raise _unwritable(template.path, problem) from problem

    def bring_back(self) -> Template | None:
        """Bring back what was deleted last, under another name where its own is taken; None where nothing
        is left to bring back. Raises PostilError."""
        deleted = [(path, _DELETED.fullmatch(path.name)) for path in _listed(self.folder / _TRASH)]
        named = [(path, found["name"]) for path, found in deleted if found]
        if not named:
            return None
        path, name = max(named)
        try:
            text = path.read_text(encoding="utf-8", errors="replace")
            made = self.create(name.removesuffix(SUFFIX), text, suffix_of(name))
            path.unlink()
        except OSError as problem:
            raise _unwritable(path, problem) from problem
        return made

    def _bytes(self, template: Template) -> bytes:
        try:
            with template.path.open("rb") as file:
                return file.read(MOST + 1)
        except OSError as problem:
            raise PostilError(
                tr(
                    "The template {path} cannot be read ({reason}); look whether it is there.",
                    path=template.path,
                    reason=problem.strerror,
                )
            ) from problem


def _parted(name: str) -> tuple[str, str]:
    """The words of a name, and the suffix in it or ""."""
    found = _MADE.fullmatch(name)
    return (found["words"], found["suffix"]) if found else (name, "")


def _safe(name: str) -> str:
    words, suffix = _parted(name)
    return f"{named_file(words, '', ())}{suffix}"


def _has(names: Collection[str], name: str) -> bool:
    """Whether a name is among others; case does not tell two apart, as on most systems."""
    return name.casefold() in {other.casefold() for other in names}


def _listed(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _stamp(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _unwritable(path: Path, problem: OSError) -> PostilError:
    why = problem.strerror or type(problem).__name__
    return PostilError(
        tr(
            "The template {path} cannot be written ({why}); look at its folder and the disk.",
            path=path,
            why=why,
        )
    )
