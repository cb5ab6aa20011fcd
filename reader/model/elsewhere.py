"""What a reader kept of an article in another program: highlights, notes, tags, marks; as plain values."""

from typing import NamedTuple


class Marked(NamedTuple):
    """A highlight made elsewhere. `made` is UTC ms, None where nothing tells; `color` one of COLORS or None.

    `prefix` and `suffix` are what stood around the quote, "" where the program does not say.
    """

    quote: str
    prefix: str = ""
    suffix: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    color: str | None = None
    made: int | None = None


class Kept(NamedTuple):
    """What was kept of the story number `n` of a split; `id` is the article's where the file is our own."""

    n: int
    marks: tuple[Marked, ...] = ()
    tags: tuple[str, ...] = ()
    note: str = ""
    read: bool = False
    starred: bool = False
    archived: bool = False
    later: bool = False
    site: str = ""
    id: str = ""
