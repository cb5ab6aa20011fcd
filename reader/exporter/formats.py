"""The table of formats: one row, one pure function."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from reader.exporter import markdown
from reader.exporter.sheet import Sheet


class Format(NamedTuple):
    """A way out of the library.

    `title` is for menus, `suffix` begins with its dot. `joined` tells whether all articles go into one
    file where nobody says otherwise; each format can do both. `write` makes the bytes of a file from one
    article or several, and a name for them together; the same values give the same bytes.
    """

    name: str
    title: str
    suffix: str
    joined: bool
    write: Callable[[Sequence[Sheet], str], bytes]


FORMATS: dict[str, Format] = {
    format_.name: format_
    for format_ in (Format("markdown", "Markdown for Obsidian", ".md", joined=False, write=markdown.write),)
}
