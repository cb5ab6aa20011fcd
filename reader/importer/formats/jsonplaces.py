"""Where the items of a JSON Feed and their members stand in its bytes."""

from collections.abc import Iterator
from json import JSONDecoder

from reader.importer.formats.feedplaces import Item

_BLANK = " \t\r\n"
#: Members by the names that the same parts have in feeds of XML.
_NAMES = {
    "url": "link",
    "external_url": "link",
    "content_html": "content",
    "date_published": "published",
    "date_modified": "updated",
    "authors": "author",
    "tags": "category",
}

_decode = JSONDecoder().raw_decode


def items_of(source: str, encoding: str, data: bytes) -> list[Item]:
    """The objects in a feed's list of items, in bytes. `source` is the text of `data` in `encoding`.

    Raises ValueError, RecursionError, LookupError or TypeError for what is no feed.
    """
    start = [at for key, _, at, _ in members(source, source.index("{")) if key == "items"][-1]
    point, byte = 0, len(data) - len(source.encode(encoding, "replace"))

    def place(at: int) -> int:
        nonlocal point, byte
        byte += len(source[point:at].encode(encoding, "replace"))
        point = at
        return byte

    items: list[Item] = []
    at = _skip(source, start + 1, _BLANK)
    while source[at] != "]":
        value, end = _decode(source, at)
        if isinstance(value, dict):
            item = Item(place(at), 0)
            item.parts = [(place(a), place(b), name) for name, a, b in _parts(source, at, value)]
            item.end = place(end)
            items.append(item)
        at = _skip(source, end, _BLANK + ",")
    return items


def members(source: str, at: int) -> Iterator[tuple[str, object, int, int]]:
    """The members of the object that begins at a code point: key, value, and where the value stands."""
    at = _skip(source, at + 1, _BLANK)
    while source[at] != "}":
        key, at = _decode(source, at)
        start = _skip(source, at, _BLANK + ":")
        value, end = _decode(source, start)
        yield str(key), value, start, end
        at = _skip(source, end, _BLANK + ",")


def _parts(source: str, at: int, item: dict[str, object]) -> Iterator[tuple[str, int, int]]:
    """The members of an item by name, strings without their quotation marks, in the order of the file."""
    plain = "summary" if item.get("content_html") else "content"
    for key, value, start, end in members(source, at):
        inner = isinstance(value, str)
        name = plain if key == "content_text" else _NAMES.get(key, key)
        yield name, start + inner, end - inner


def _skip(source: str, at: int, signs: str) -> int:
    while source[at] in signs:
        at += 1
    return at
