"""What an export takes."""

import csv
import io
from pathlib import Path

import pytest

from reader.library.library import Library
from reader.model.errors import NotFound
from reader.model.export import EVERYTHING, Order, Reach, Scope
from reader.services.exporting import preview
from reader.services.scoping import taken


def quotes(library: Library, scope: Scope) -> list[str]:
    """The highlights of a CSV table of a scope."""
    ((_, data),) = preview(library, Order(scope, "csv", Path("/nowhere")), 1)
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig")), strict=True))
    return [row["quote"] for row in rows if row["quote"]]


def test_each_scope_takes_its_own(filled: Library) -> None:
    library = filled
    rows = library.articles.rows(limit=6)
    ids = [row.id for row in rows]
    marks = [library.annotations.highlight(id, 0, 20 + n)[0] for n, id in enumerate(ids[:4])]
    other, _ = library.annotations.highlight(ids[0], 30, 50)
    library.tags.set_on_highlight(marks[2].id, ["press/law"])
    library.tags.add([ids[5]], "press")
    library.articles.mark([ids[1]], trashed=True)
    library.articles.mark([ids[2]], archived=True)
    library.annotations.write_article_note(ids[4], "On the whole")

    assert taken(library, EVERYTHING).articles == (ids[0], ids[2], ids[3], ids[4])
    assert set(taken(library, Scope(Reach.TAG, "press", of="press")).articles) == {ids[2], ids[5]}
    chosen = Scope(Reach.ARTICLES, "Chosen", (ids[3], "gone", ids[0], ids[3]))
    assert taken(library, chosen).articles == (ids[3], ids[0])
    picked = Scope(Reach.HIGHLIGHTS, "Picked", (marks[3].id, other.id))
    assert quotes(library, picked) == [marks[3].quote.exact, other.quote.exact]

    outline = library.outlines.add(words="Beginnings", heading=True).outline
    library.outlines.add(outline, highlights=[other.id])
    library.outlines.add(outline, highlights=[marks[3].id])
    library.outlines.add(outline, highlights=[marks[0].id])
    scope = Scope(Reach.OUTLINE, "Outline", of=outline)
    assert quotes(library, scope) == [m.quote.exact for m in (other, marks[0], marks[3])]
    ((name, text),) = preview(library, Order(scope, "markdown", Path("/nowhere")), 9)
    assert name.endswith(".md")
    assert b"## Beginnings" in text
    assert len(preview(library, Order(scope, "markdown", Path("/nowhere"), joined=False), 9)) == 2
    library.outlines.delete(outline)
    with pytest.raises(NotFound):
        taken(library, scope)
