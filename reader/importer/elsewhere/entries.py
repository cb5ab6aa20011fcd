"""Entries: articles as other programs give them back, put together as a split of their file.

What was quoted of an article whose text the file does not hold becomes an excerpt: its quotes in their order.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from reader.importer.formats.telling import Place, Told, Whole, assemble, packed, stories_of
from reader.importer.formats.wording import Words, address, language_tag, paragraphs, without_heading
from reader.importer.limits import MAX_NODES
from reader.importer.web.fragment import read_fragment
from reader.model.addresses import canonical
from reader.model.body import Block, BlockKind, Segment
from reader.model.capture import Label, Split, Story
from reader.model.elsewhere import Kept, Marked
from reader.model.errors import ImportRefused
from reader.model.evidence import NO_EVIDENCE
from reader.model.excerpts import excerpt_of
from reader.model.tag import tidy
from reader.model.wording import in_english

#: Control characters and lone surrogates: no reader wrote them. Line ends and tabs stay.
_STRAY = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_LINE_ENDS = re.compile(r"\r\n?")
#: So many articles one file may give back.
MAX_ENTRIES = 50_000
_TITLE, _TAG = 1000, 200


def cleaned(value: object) -> str:
    """A value of a file as text: "" for what is none, without what nobody writes."""
    text = value if isinstance(value, str) else str(value) if type(value) in (int, float) else ""
    return _STRAY.sub("\ufffd", _LINE_ENDS.sub("\n", text))


def line(value: object) -> str:
    """A value on one line."""
    return " ".join(cleaned(value).split())


def tag_names(values: Iterable[object]) -> tuple[str, ...]:
    """Names of tags as they are kept here, each once."""
    names = (tidy(line(value)[:_TAG]) for value in values)
    return tuple(dict.fromkeys(name for name in names if name))


@dataclass(slots=True)
class Entry:
    """One article of the file. `published` and `saved` are ISO days; `html` or `text` its text where given.

    `rows` are the bytes that tell of it, in the order of the file, and for each highlight those it is in.
    """

    title: str = ""
    url: str = ""
    author: str = ""
    site: str = ""
    published: str | None = None
    saved: str | None = None
    language: str = ""
    html: str = ""
    text: str = ""
    guid: str = ""
    id: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    read: bool = False
    starred: bool = False
    archived: bool = False
    later: bool = False
    marks: dict[Marked, tuple[int, int] | None] = field(default_factory=dict)
    rows: list[tuple[int, int]] = field(default_factory=list)

    def mark(self, mark: Marked, row: tuple[int, int] | None = None) -> None:
        """Add a highlight, once; one without words is a note on the article."""
        if row is not None and (not self.rows or self.rows[-1] != row):
            self.rows.append(row)
        if not mark.quote.strip():
            self.add_note(mark.note)
            self.tags = tag_names((*self.tags, *mark.tags))
        else:
            self.marks.setdefault(mark, row)

    def add_note(self, note: str) -> None:
        """Add to the note on the article what it does not say."""
        if note.strip() and note.strip() not in self.note:
            self.note = f"{self.note}\n\n{note}" if self.note else note


class Entries:
    """The articles of a file by what they are known by, in its order."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._by_key: dict[tuple[str, ...], Entry] = {}

    def at(self, url: object, title: object, author: object = "", *, key: str = "") -> Entry:
        """The entry of an address, else of a title and an author, made where there is none yet.

        Raises ImportRefused where there are more of them than a file may have.
        """
        kept, named = address(line(url)) or "", line(title)[:_TITLE]
        by = line(author)
        bare = canonical(kept)
        known = ("key", key) if key else ("address", bare) if bare else (named, by, "")
        entry = self._by_key.get(known)
        if entry is None:
            if len(self._by_key) == MAX_ENTRIES:
                raise ImportRefused(
                    in_english(
                        "{name} has more than {max_entries} articles; split it.",
                        name=self._name,
                        max_entries=f"{MAX_ENTRIES:,}",
                    )
                )
            web = kept if bare else ""
            # Where a program knew no title it wrote the address in its place.
            entry = self._by_key[known] = Entry("" if named == web else named, web, by)
        return entry

    @property
    def all(self) -> list[Entry]:
        """All entries, in the order in which they were met."""
        return list(self._by_key.values())


def split_of(
    data: bytes, name: str, program: str, encoding: str, entries: Sequence[Entry], assumed: str | None = None
) -> Split:
    """What another program gave back as a split of its file. Raises ImportRefused where that is nothing.

    Where no entry has bytes of its own the file holds them in another form, such as an archive.
    """
    entries = [entry for entry in entries if entry.title or entry.url or entry.marks or entry.text]
    _check(name, program, entries)
    _tell_apart(entries)
    told = [_told(entry, data, encoding) for entry in entries]
    whole = Whole(
        kind=f"{program} export",
        encoding=encoding,
        reason=in_english("{program} tells its articles apart", program=program),
        assumed=assumed,
        publisher=program,
        # By two lines that they share captures are known to be of one source.
        marks=frozenset({f"export of {program}", f"kept in {program}"}),
    )
    if any(entry.rows for entry in entries):
        found = assemble(data, name, whole, told, NO_EVIDENCE)
    else:
        found = packed(data, name, whole, stories_of(told, whole.reason))
    stories = tuple(_story(story, entry) for story, entry in zip(found.stories, entries, strict=True))
    kept = tuple(_kept(n, entry) for n, entry in enumerate(entries, 1))
    return replace(found, stories=stories, kept=kept)


def _check(name: str, program: str, entries: Sequence[Entry]) -> None:
    """Raises ImportRefused for nothing at all, and for too much."""
    if not entries:
        raise ImportRefused(
            in_english(
                "{name} is an export of {program} and holds nothing; export it again.",
                name=name,
                program=program,
            )
        )
    if sum(len(entry.marks) for entry in entries) > MAX_NODES:
        raise ImportRefused(
            in_english(
                "{name} has more than {max_nodes} highlights; split it into smaller files.",
                name=name,
                max_nodes=f"{MAX_NODES:,}",
            )
        )


def _kept(n: int, entry: Entry) -> Kept:
    state = (entry.read, entry.starred, entry.archived, entry.later)
    return Kept(n, tuple(entry.marks), tag_names(entry.tags), entry.note, *state, entry.site, entry.id)


def _story(story: Story, entry: Entry) -> Story:
    excerpt = not _has_text(entry)
    return story._replace(excerpt=excerpt, cut=story.cut and not excerpt, captured=entry.saved)


def _has_text(entry: Entry) -> bool:
    return bool(entry.html or entry.text)


def _told(entry: Entry, data: bytes, encoding: str) -> Told:
    words = _words(entry)
    start = min((row[0] for row in entry.rows), default=0)
    end = max((row[1] for row in entry.rows), default=len(data))
    return Told(
        title=entry.title or None,
        text=words.text,
        blocks=words.blocks,
        links=words.links,
        start=start,
        end=end,
        segments=() if _has_text(entry) else tuple(_segments(entry, words, data, encoding)),
        places=_places(entry.rows),
        url=entry.url or None,
        guid=entry.guid or None,
        published=entry.published,
        author=entry.author or None,
        language=language_tag(entry.language),
    )


def _words(entry: Entry) -> Words:
    """The text of an article, or its quotes; its address where there is nothing to call it by."""
    if entry.html:
        fragment = read_fragment(entry.html, entry.url or None)
        if fragment.blocks:
            return without_heading(Words(fragment.text, fragment.blocks, fragment.links), entry.title)
        entry.html = ""
    if entry.text:
        return Words(entry.text, paragraphs(entry.text), ())
    if entry.marks:
        text, blocks = excerpt_of(mark.quote for mark in entry.marks)
        return Words(text, blocks, ())
    if entry.title:
        return Words("", (), ())
    return Words(entry.url, (Block(BlockKind.PARAGRAPH, 0, len(entry.url)),), ())


def _segments(entry: Entry, words: Words, data: bytes, encoding: str) -> Iterable[Segment]:
    """Where quotes stand in the bytes of their rows, letter by letter."""
    rows = {mark.quote: row for mark, row in reversed(entry.marks.items())}
    for block in words.blocks if entry.marks else ():
        quote = words.text[block.start : block.end]
        row = rows.get(quote)
        if row is not None:
            written = quote.encode(encoding, "replace")
            at = data.find(written, *row)
            if at >= 0:
                yield Segment(block.start, block.end, at, at + len(written))


def _tell_apart(entries: Sequence[Entry]) -> None:
    """Leave no byte to two rows: what lies in another is a part of that."""
    taken = 0
    placed = [(row, entry) for entry in entries for row in entry.rows]
    for (start, end), owner in sorted(placed, key=_bounds):
        if start < taken:
            owner.rows.remove((start, end))
        taken = max(taken, end)


def _bounds(placed: tuple[tuple[int, int], Entry]) -> tuple[int, int]:
    (start, end), _ = placed
    return start, -end


def _places(rows: Sequence[tuple[int, int]]) -> tuple[Place, ...]:
    return tuple((start, end, Label.BODY, "entry") for start, end in rows if start < end)
