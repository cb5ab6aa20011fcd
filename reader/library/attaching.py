"""Highlights whose words were lost: which there are, and joining one to words of the text by hand.

A highlight that is attached anew keeps its id, note, tags and colour; the quote it had goes on a list of its
earlier ones.
"""

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

from reader.library import rows
from reader.library.annotations import highlight_in, placed, version_keys
from reader.library.packing import TEXT
from reader.model.article import Row
from reader.model.change import Change, Touched
from reader.model.errors import NotFound
from reader.model.highlight import Highlight, quote_at
from reader.model.wording import in_english, tr

if TYPE_CHECKING:
    from reader.library.library import Library

_LOST = "h.anchor = 'lost' AND h.deleted_at IS NULL AND s.shelf < 2"


def lost(library: "Library", *, limit: int = 1000) -> list[tuple[Row, Highlight]]:
    """The lost highlights of the library with their articles' rows, those of the newest article first; none
    of what was thrown away."""
    width = rows.ROW_WIDTH
    with library.reading() as connection:
        found = connection.execute(
            f"SELECT {rows.ROW_COLUMNS}, {rows.HIGHLIGHT_COLUMNS} FROM highlight h "
            f"CROSS JOIN state s ON s.article = h.article {rows.ROW_JOINS} "
            f"JOIN version m ON m.key = h.made_on WHERE {_LOST} "
            "ORDER BY h.article DESC, h.quote_start, h.quote_end, h.created_at LIMIT ?",
            (limit,),
        )
        return [(rows.row(each[:width]), rows.highlight(each[width:])) for each in found]


def lost_in(library: "Library", articles: Iterable[str]) -> int:
    """How many highlights of these articles (ids) are lost."""
    with library.reading() as connection:
        found = connection.execute(
            "SELECT count(*) FROM article a JOIN highlight h ON h.article = a.key "
            "WHERE a.id IN (SELECT value FROM json_each(?)) AND h.anchor = 'lost' AND h.deleted_at IS NULL",
            (json.dumps([*articles]),),
        ).fetchone()
    return int(found[0])


def attach(
    library: "Library", highlight: str, start: int, end: int, *, version: str | None = None
) -> tuple[Highlight, Change]:
    """Join a highlight to words of the version shown, or of the one named; offsets in code points, half open.

    Raises NotFound for a highlight that was removed and for a range that is not in the text.
    """
    with library.acting(in_english("Attach highlight"), Touched.HIGHLIGHTS) as act:
        connection = act.db.conn
        had = highlight_in(connection, highlight)
        article, _ = rows.named(connection, "article", had.article)
        made_on, shown = version_keys(connection, article, version)
        act.touch(article)
        (text,) = connection.execute(TEXT, (made_on,)).fetchone()
        try:
            quote = quote_at(text, start, end)
        except ValueError as error:
            raise NotFound(
                tr("Nothing can be attached there: {error}; select some words first.", error=error)
            ) from error
        (earlier,) = connection.execute("SELECT earlier FROM highlight WHERE id = ?", (had.id,)).fetchone()
        if quote != had.quote:
            earlier = json.dumps([[*had.quote, had.made_on], *json.loads(earlier)], ensure_ascii=False)
        act.update(
            "highlight",
            had.id,
            {
                "made_on": made_on,
                "exact": quote.exact,
                "prefix": quote.prefix,
                "suffix": quote.suffix,
                "quote_start": quote.start,
                "quote_end": quote.end,
                **placed(connection, quote, made_on, shown),
                "earlier": earlier,
            },
        )
    return library.annotations.find(had.id), act.change
