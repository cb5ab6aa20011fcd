"""The table of formats: one row, one pure function."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from reader.exporter import markdown
from reader.model.article import Reading


@dataclass(frozen=True, slots=True)
class Format:
    """A way out of the library.

    `title` is for menus, `suffix` begins with its dot. `one_file` tells whether all articles go into one
    file rather than into one each. `write` makes a file's text from an article and the time of export.
    """

    name: str
    title: str
    suffix: str
    one_file: bool
    write: Callable[[Reading, datetime], str]


FORMATS: dict[str, Format] = {
    format_.name: format_
    for format_ in (Format("markdown", "Markdown for Obsidian", ".md", one_file=False, write=markdown.write),)
}
