"""Templates: what they are given, how one becomes a file, and what is said of one that does not.

The built-in layouts are templates too (resources/export); they are rendered here and now. A template of the
reader's is rendered in a process of its own (services/rendering.py), which calls the same function.
"""

import re
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple

from reader import paths
from reader.exporter.paper import Paper
from reader.exporter.sheet import Sheet
from reader.model.errors import PostilError
from reader.model.outline import Item, Outline
from reader.model.wording import tr, tr_stored

if TYPE_CHECKING:
    from reader.exporter.sandbox import Layout

#: What a template's file name ends with, behind the suffix of what it makes: brief.md.j2 makes .md.
SUFFIX = ".j2"
#: The most that one rendering of a template of the reader's may make, in code points.
MOST = 64 * 2**20


class TemplateTrouble(PostilError):
    """A template that cannot be rendered: its name, the reason in English (a process of its own may tell it),
    and the line where it fails, from 1, None where that is not known."""

    def __init__(self, name: str, reason: str, line: int | None = None) -> None:
        said = tr_stored(reason)
        told = said if said.endswith("?") else f"{said}."
        place = tr("Line {line} of {name}", line=line, name=name) if line else name
        super().__init__(f"{place}: {told}")
        self.reason = reason
        self.line = line


class Variable(NamedTuple):
    """A word that a template can use, and what stands for it."""

    name: str
    meaning: str


def suffix_of(name: str) -> str:
    """The suffix of what a template makes: brief.md.j2 makes .md; .txt where its name tells none."""
    found = PurePath(name.removesuffix(SUFFIX)).suffix
    return found if re.fullmatch(r"\.[a-z][a-z0-9]{0,7}", found) else ".txt"


class Given(NamedTuple):
    """What a template is given: articles, and a name for them together.

    `several` tells that the file holds several articles. `added` is a day (ISO) where only what is new is
    wanted, to be put at the end of a file that the reader edited; "" where the whole file is. `outline`
    is the outline as it is printed where one is written, None elsewhere.
    """

    articles: tuple[Sheet, ...]
    title: str
    several: bool
    added: str = ""
    outline: Paper | None = None


def given(sheets: Sequence[Sheet], title: str) -> Given:
    """What a template is given for a whole file."""
    return Given(tuple(sheets), title, len(sheets) > 1)


def render(source: str, name: str, of: Given, most: int = MOST) -> str:
    """What a template makes of some articles.

    One that speaks of `articles` is written once for all of them; else it is written for each, as
    `article`, with a blank line between two. Raises TemplateTrouble where it is wrong, reaches for what
    is none of its business, or makes more than `most` code points.
    """
    return _layout(source, name).render(of, most)


@lru_cache(maxsize=4)
def _layout(source: str, name: str) -> "Layout":
    """A template that was read: an export renders the same one for every article."""
    from reader.exporter.sandbox import Layout

    return Layout(source, name)


def source(layout: str) -> str:
    """The text of a built-in layout, by the name of its file."""
    return (paths.resources() / "export" / layout).read_text(encoding="utf-8")


def written(layout: str) -> Callable[[Sequence[Sheet], str], bytes]:
    """The function that writes articles in a built-in layout, as the table of formats wants it."""

    def write(sheets: Sequence[Sheet], title: str) -> bytes:
        return _built_in(layout).render(given(sheets, title)).encode("utf-8", "replace")

    return write


def outlined(layout: str) -> Callable[[Outline, Sequence[Item], Sequence[Sheet]], bytes]:
    """The function that writes an outline in a built-in layout, from its items and what they quote."""

    def write(outline: Outline, items: Sequence[Item], sheets: Sequence[Sheet]) -> bytes:
        from reader.exporter import outline_on_paper

        printed = outline_on_paper.paper(outline, items, sheets)
        of = Given(tuple(sheets), printed.title, several=False, outline=printed)
        return _built_in(layout).render(of).encode("utf-8", "replace")

    return write


def addition(layout: str) -> Callable[[Sequence[Sheet], str, bool], str]:
    """The function that writes what is new, in a built-in layout, for the end of a file that was edited."""

    def add(sheets: Sequence[Sheet], day: str, several: bool) -> str:
        return _built_in(layout).render(Given(tuple(sheets), "", several, day))

    return add


@cache
def _built_in(layout: str) -> "Layout":
    from reader.exporter.sandbox import Layout

    return Layout(source(layout), layout)
