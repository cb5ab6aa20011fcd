"""The lines of a concordance: found slice by slice in the articles of a query, read as they are seen."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.library import rows
from reader.library.packing import text_of
from reader.model import collocates
from reader.model.article import Row, Version
from reader.model.body import Block, BlockKind, Range, blocks_from_json
from reader.model.collocates import Collocate
from reader.model.concordance import WIDTH, WORD, Line, Lines, Passage, beside
from reader.model.hits import ranges
from reader.model.query import Query, Scope

if TYPE_CHECKING:
    from reader.library.library import Library

#: No more lines than these are found: some 10 MB, and no one reads them.
MOST_LINES = 200_000

_JOINS = (
    "JOIN article a ON a.key = s.article JOIN version v ON v.key = a.shown JOIN source o ON o.key = s.source"
)
#: How often each word stands in the index: a view of it, of this connection alone.
_VOCABULARY = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab('main', 'fulltext', 'row')"
_ASKED = "(SELECT value FROM json_each(?))"


class Mark(NamedTuple):
    """A highlight as it stands in a line: from where to where in code points of the line, the node beginning
    at 0, and its colour."""

    id: str
    start: int
    end: int
    color: str


class Shown(NamedTuple):
    """A line with its article. `start` and `end` are the node's in the text (code points), or in the title;
    `other` says that another text of the article is shown now than the one that has the line."""

    row: Row
    line: Line
    start: int
    end: int
    titled: bool
    version: str
    other: bool
    marks: tuple[Mark, ...]

    @property
    def whole(self) -> str:
        """All of the line; what it leaves out at either end is told by an ellipsis."""
        cut = WIDTH - WORD
        before, after = (" …" if len(side) >= cut else "" for side in (self.line.left, self.line.right))
        words = f"{self.line.left}{self.line.node}{self.line.right}".strip()
        return f"{before} {words}{after}".strip()

    @property
    def mark(self) -> Mark | None:
        """The highlight that the node stands in."""
        inside = (mark for mark in self.marks if mark.start < len(self.line.node) and mark.end > 0)
        return next(inside, None)


def scan(
    library: "Library",
    query: Query,
    asked: Query,
    lines: Lines,
    *,
    before: int | None,
    enough: Callable[[], bool],
) -> int | None:
    """Find the lines of the words that are `asked` for in the articles of a query that are older than the key
    `before`, newest first, until there are `enough` (asked after each article) or no more may be.

    Titles are searched, and texts where not titles alone are asked for. Returns the key to go on before; None
    where there is nothing more to find.
    """
    selection = library.selection(query)
    columns = f"s.article, a.shown, a.title, o.name, {text_of('v')}, v.blocks"
    bound = () if before is None else (f"{selection.key} < ?",)
    sql = selection.sql(columns, *bound, joins=_JOINS)
    with library.reading() as connection:
        found = connection.execute(sql, selection.values if before is None else (*selection.values, before))
        for *article, title, source, text, blocks in found:
            titled = _places(_title(title), ranges(title, asked.terms)) if title else []
            in_text = [] if asked.scope is Scope.TITLE else ranges(text, asked.terms)
            passage = Passage(text, blocks_from_json(json.loads(blocks)) if in_text else ())
            _take(lines, (*article, source), titled, _places(passage, in_text))
            if len(lines) >= MOST_LINES:
                return None
            if enough():
                return int(article[0])
    return None


def _places(passage: Passage, found: Iterable[Range]) -> list[tuple[Range, tuple[str, ...]]]:
    """Those of some places that are shown, with the words beside them; no letter is cut through."""
    whole = (passage.whole(*span) for span in found if passage.shows(*span))
    return [(span, beside(passage, *span)) for span in whole]


def _take(
    lines: Lines,
    article: tuple[int, int, str],
    titled: Sequence[tuple[Range, tuple[str, ...]]],
    in_text: Sequence[tuple[Range, tuple[str, ...]]],
) -> None:
    if titled or in_text:
        lines.add_article(*article)
    for span, words in titled:
        lines.add(*span, words, titled=True)
    for span, words in in_text:
        lines.add(*span, words)


def _title(title: str) -> Passage:
    return Passage(title, (Block(BlockKind.HEADING, 0, len(title)),))


def shown(library: "Library", lines: Lines, numbers: Iterable[int]) -> dict[int, Shown]:
    """Lines by their numbers, as they are read now; those of articles that are gone are left out."""
    asked = list(numbers)
    articles = {lines.article[n] for n in asked}
    among = json.dumps([lines.keys[each] for each in articles])
    versions = json.dumps([lines.versions[each] for each in articles])
    with library.reading() as connection:
        sql = f"SELECT a.shown, {rows.ROW_COLUMNS} FROM state s {rows.ROW_JOINS} WHERE s.article IN {_ASKED}"
        listed = {each[1]: (rows.row(each[1:]), each[0]) for each in connection.execute(sql, (among,))}
        texts = _texts(connection, versions)
        marked = _marks(connection, versions)
    found: dict[int, Shown] = {}
    for n in asked:
        key, version = lines.keys[lines.article[n]], lines.versions[lines.article[n]]
        if key in listed and version in texts:
            row, now = listed[key]
            titled = bool(lines.titled[n])
            passage = _title(row.heading) if titled else texts[version].passage
            marks = () if titled else marked[version]
            node = lines.start[n], lines.end[n]
            line, here = _in_line(passage, node, marks)
            found[n] = Shown(row, line, *node, titled, texts[version].version, now != version, here)
    return found


def articles(library: "Library", lines: Lines, numbers: Iterable[int]) -> list[str]:
    """The articles that lines are of, each once; those that are gone are left out."""
    keys = dict.fromkeys(lines.keys[lines.article[n]] for n in numbers)
    with library.reading() as connection:
        sql = f"SELECT id FROM article WHERE key IN {_ASKED}"
        return [id for (id,) in connection.execute(sql, (json.dumps(list(keys)),))]


def versions(library: "Library", lines: Lines, numbers: Iterable[int]) -> dict[int, Version]:
    """The texts that lines stand in, by their keys."""
    keys = {lines.versions[lines.article[n]] for n in numbers}
    with library.reading() as connection:
        return {key: version for key, (version, _) in rows.versions(connection, list(keys)).items()}


def weighed(library: "Library", found: Sequence[Collocate], beside: int) -> list[Collocate]:
    """Collocates with how much they are above chance, the greatest first; `beside` words stand beside in all.

    Chance is how often a word stands anywhere in the library.
    """
    with library.reading() as connection:
        (words,) = connection.execute("SELECT coalesce(sum(words), 0) FROM article").fetchone()
        connection.execute(_VOCABULARY)
        counted = [
            connection.execute("SELECT cnt FROM temp.vocabulary WHERE term = ?", (each.word,)).fetchone()
            for each in found
        ]
    made = (
        collocates.weighed(each, beside, count[0] if count else each.often, words)
        for each, count in zip(found, counted, strict=True)
    )
    return sorted(made, key=lambda each: (-each.weight, -each.often))


class _Text(NamedTuple):
    version: str
    passage: Passage


def _texts(connection: sqlite3.Connection, versions: str) -> dict[int, _Text]:
    found = connection.execute(
        f"SELECT v.key, v.id, {text_of('v')}, v.blocks FROM version v WHERE v.key IN {_ASKED}", (versions,)
    )
    return {
        key: _Text(id, Passage(text, blocks_from_json(json.loads(blocks)))) for key, id, text, blocks in found
    }


def _marks(connection: sqlite3.Connection, versions: str) -> defaultdict[int, list[Mark]]:
    marks: defaultdict[int, list[Mark]] = defaultdict(list)
    for version, *mark in connection.execute(
        "SELECT placed_in, id, start, end, color FROM highlight "
        f"WHERE placed_in IN {_ASKED} AND anchor = 'anchored' AND deleted_at IS NULL",
        (versions,),
    ):
        marks[version].append(Mark(*mark))
    return marks


def _in_line(passage: Passage, node: Range, marks: Iterable[Mark]) -> tuple[Line, tuple[Mark, ...]]:
    """The line of a node, and the highlights that reach into it."""
    start, end = node
    line = passage.line(start, end)
    begins, ends = passage.parts(start)[1], passage.parts(end)[0]

    def place(at: int) -> int:
        if at < start:
            return max(-len(line.left), -len(passage.flat(at, start)) - begins)
        beyond = len(passage.flat(end, at)) + ends if at > end else 0
        return len(passage.flat(start, min(at, end))) + min(beyond, len(line.right))

    near = (mark for mark in marks if mark.start < end + WIDTH and mark.end > start - WIDTH)
    return line, tuple(
        Mark(m.id, place(m.start), place(m.end), m.color) for m in sorted(near, key=lambda m: m.start)
    )
