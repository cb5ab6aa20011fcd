"""Parts of a document, each a PDF file of its own, as one file whose pages are numbered through."""

import hashlib
import re
from collections.abc import Sequence

from reader.exporter.paper import Bookmark
from reader.exporter.pdf_file import REFERENCE, head_of, objects_of, searched, shown, written

#: What stands around the content of each page (ISO 32000-1, 7.8.2): its number is drawn last, as if the page
#: had changed nothing of how things are drawn.
_BEFORE, _BEHIND = b"q", b"Q /Number Do"


def joined(parts: Sequence[bytes], bookmarks: Sequence[Bookmark], numbers: bytes, language: str) -> bytes:
    """One file of all pages of the parts, in their order, with the pages of another file as their numbers.

    All are files that `Document.written` has made, without bookmarks. Raises ValueError for others.
    """
    catalog, pages, before, behind = 1, 2, 3, 4
    objects = {before: _stream(_BEFORE), behind: _stream(_BEHIND)}
    known = [_taken_in(objects, part, behind) for part in (*parts, numbers)]
    leaves = [leaf for _, _, within in known[:-1] for leaf in within]
    drawn = known[-1][2]
    if len(leaves) != len(drawn):
        raise ValueError(f"{len(drawn)} numbers came for {len(leaves)} pages")
    kids = b" ".join(b"%d 0 R" % tree for _, tree, _ in known[:-1])
    objects[pages] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(leaves))
    for _, tree, _ in known[:-1]:
        objects[tree] = _with(objects[tree], b"/Parent %d 0 R" % pages)
    for leaf, number in zip(leaves, drawn, strict=True):
        _number(objects, leaf, number, (before, behind))
    height = float(searched(rb"/MediaBox \[\S+ \S+ \S+ ([\d.]+)\]", objects[leaves[0]])[1])
    more = shown(objects, bookmarks, leaves, height, language)
    objects[catalog] = b"<< /Type /Catalog /Pages %d 0 R\n%s>>" % (pages, more)
    same = hashlib.md5(b"".join(map(_identity, parts)), usedforsecurity=False).hexdigest().encode()
    return written(objects, [catalog, known[0][0]], b"/ID [ <%s> <%s> ]" % (same, same))


def _taken_in(objects: dict[int, bytes], data: bytes, last: int) -> tuple[int, int, list[int]]:
    """Put the objects of a file behind those there are; the numbers that its description, the root of its
    pages and each page have there. `last` is the last number that is taken, where there are no others."""
    by = max(last, *objects)
    of = objects_of(data)

    def renamed(found: re.Match[bytes]) -> bytes:
        return b"%d 0 R" % (int(found[1]) + by)

    for number, made in of.items():
        head = head_of(made)
        objects[number + by] = REFERENCE.sub(renamed, head) + made[len(head) :] if b" R" in head else made
    trailer = data[data.rindex(b"trailer") :]
    root, info = (int(searched(rb"/%s (\d+) 0 R" % name, trailer)[1]) for name in (b"Root", b"Info"))
    tree = _named(b"Pages", objects[root + by])
    kids = searched(rb"/Kids\s*\[(.*?)\]", objects[tree])[1]
    return info + by, tree, [int(number) for number in REFERENCE.findall(kids)]


def _number(objects: dict[int, bytes], leaf: int, number: int, around: tuple[int, int]) -> None:
    """Let a page draw another page, which has its number."""
    page = objects[number]
    box = searched(rb"/MediaBox (\[[^\]]*\])", page)[1]
    form, resources = _named(b"Contents", page), _named(b"Resources", page)
    told = b"/Type /XObject /Subtype /Form /BBox %s /Resources %d 0 R" % (box, resources)
    objects[form] = _with(objects[form], told)
    content, within = _named(b"Contents", objects[leaf]), _named(b"Resources", objects[leaf])
    objects[leaf] = objects[leaf].replace(
        b"/Contents %d 0 R" % content, b"/Contents [%d 0 R %d 0 R %d 0 R]" % (around[0], content, around[1])
    )
    there = searched(rb"/XObject\s*<<", objects[within])
    objects[within] = (
        objects[within][: there.end()] + b"\n/Number %d 0 R" % form + objects[within][there.end() :]
    )


def _named(name: bytes, made: bytes) -> int:
    """The object that an object names so."""
    return int(searched(rb"/%s (\d+) 0 R" % name, made)[1])


def _with(made: bytes, more: bytes) -> bytes:
    """An object that tells more."""
    head = head_of(made)
    end = len(head) if len(head) < len(made) else made.rindex(b">>")
    return made[:end] + more + b"\n" + made[end:]


def _stream(content: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content)


def _identity(data: bytes) -> bytes:
    return searched(rb"/ID \[[^\]]*\]", data[data.rindex(b"trailer") :])[0]
