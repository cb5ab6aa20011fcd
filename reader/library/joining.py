"""What a reader made in one library joins what was made in another: nothing of either side is lost.

A highlight is the same where it has the same id, or the same words in the same place and notes that do not
differ; else both stay. Two notes in one place become one text. What was removed here later than it was last
written there stays removed. Marks add up.
"""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TYPE_CHECKING, NamedTuple

from reader.library import images, joining_beside, stories
from reader.library.acts import Act
from reader.library.batches import step_of
from reader.library.joining_articles import Shared, join_article
from reader.library.selection import folded_source
from reader.library.stored_splits import split_in
from reader.library.upkeep import Owed
from reader.model.change import Touched
from reader.model.wording import in_english

if TYPE_CHECKING:
    from reader.library.library import Library

_TOUCHED = ~Touched.PLACE
#: So many articles are joined in one transaction: whoever writes meanwhile waits for no more.
_TOGETHER = 50
#: The articles on which there is anything of the reader's: the others need no look.
_MADE = (
    "SELECT key, id FROM article WHERE key IN (SELECT article FROM highlight UNION SELECT article FROM note "
    "UNION SELECT article FROM article_tag UNION SELECT article FROM state "
    "WHERE read OR starred OR later OR archived OR trashed OR place) ORDER BY key"
)
#: Where an article stands in captures, by their bytes, with the texts that it has there.
_PLACES = (
    "SELECT c.sha256, p.start, p.end, v.sha256 FROM appearance p JOIN capture c ON c.key = p.capture "
    "JOIN version v ON v.key = p.version WHERE p.article = ? ORDER BY c.key, p.n"
)
#: The article that a capture shows in these very bytes, else by the same text, else in the most of them; and
#: whether it is none of the last.
_SHOWN_AT = (
    "SELECT p.article, (p.start = ?2 AND p.end = ?3) OR v.sha256 = ?4 "
    "FROM appearance p JOIN capture c ON c.key = p.capture JOIN version v ON v.key = p.version "
    "WHERE c.sha256 = ?1 AND (v.sha256 = ?4 OR min(p.end, ?3) > max(p.start, ?2)) "
    "ORDER BY p.start = ?2 AND p.end = ?3 DESC, v.sha256 = ?4 DESC, "
    "min(p.end, ?3) - max(p.start, ?2) DESC LIMIT 1"
)


class Joined(NamedTuple):
    """How much came beside captures: highlights, and rows of any kind that were written."""

    highlights: int
    rows: int


def ids_of_all(library: "Library") -> list[str]:
    """The ids of all articles of a library."""
    with library.reading() as connection:
        return [row[0] for row in connection.execute("SELECT id FROM article ORDER BY key")]


def same_ids(library: "Library", ids: Iterable[str]) -> dict[str, str]:
    """Those of some ids that are of articles of a library, or of articles that became part of others."""
    with library.reading() as connection:
        former = dict(
            connection.execute(
                "SELECT f.id, a.id FROM former f JOIN article a ON a.key = f.article"
            ).fetchall()
        )
        here = {row[0] for row in connection.execute("SELECT id FROM article")}
    return {id: id if id in here else former[id] for id in ids if id in here or id in former}


def source_of(library: "Library", id: str, name: str) -> int | None:
    """The key of the source with an id, or else with a name."""
    with library.reading() as connection:
        found = connection.execute(
            "SELECT key FROM source WHERE id = ?1 OR folded = ?2 ORDER BY id <> ?1, key LIMIT 1",
            (id, folded_source(name)),
        ).fetchone()
    return int(found[0]) if found else None


def join(
    library: "Library",
    came: "Library",
    articles: Mapping[str, str],
    new: Collection[str],
    batch: str,
    label: str,
    *,
    captures: bool,
    tell: Callable[[int, int], None],
) -> Joined:
    """Join all that a reader made in `came` to a library that has its captures.

    `articles` leads from ids there to ids here; `new` are those that came just now. It is written in parts
    of one undo step, so that the reader need not wait: of that of the import `batch` where this brought
    `captures`, else of one that is named by `label`. `tell` is called between them with how many articles are
    done and how many there are; where it raises, the rest comes when it is done again.
    """
    step = step_of(batch) if captures else f"joining {batch}"
    with came.reading() as there:
        shared = Shared(there, batch if captures else None, _begun(library, batch))
        made = there.execute(_MADE).fetchall()
        with _part(library, shared, label, step, goes_on=captures):
            joining_beside.join_tags(shared)
        for done in range(0, len(made), _TOGETHER):
            tell(done, len(made))
            with _part(library, shared, label, step, goes_on=captures):
                for theirs, id in made[done : done + _TOGETHER]:
                    _join_one(shared, theirs, id, articles.get(id), new)
        with _part(library, shared, label, step, goes_on=captures):
            _join_beside(shared, articles)
    return Joined(shared.highlights, shared.written)


def _begun(library: "Library", batch: str) -> int:
    """When an import was begun (UTC ms)."""
    with library.reading() as connection:
        (made_at,) = connection.execute("SELECT made_at FROM batch WHERE id = ?", (batch,)).fetchone()
    return int(made_at)


@contextmanager
def _part(library: "Library", shared: Shared, label: str, step: str, *, goes_on: bool) -> Iterator[None]:
    """One transaction, which is a part of an undo step; of none where that `goes_on` and is forgotten."""
    told = in_english("Import of {said_label}", said_label=label)
    with library.writing() as db:
        kept = not goes_on or images.goes_on(db.conn, step)
        whole: AbstractContextManager[list[str]] = (
            images.journaled(db.conn, told, _TOUCHED, step) if kept else nullcontext([])
        )
        with whole as about:
            shared.act = Act(db, "", _TOUCHED)
            yield
            shared.act.finish()
            about += shared.act.change.articles
            shared.written += len(shared.act.rows)


def _join_one(shared: Shared, theirs: int, id: str, known: str | None, new: Collection[str]) -> None:
    """Join an article there, by its key and id, to the one here, which may be `known` by its id."""
    here = _article_here(shared, theirs, known)
    mine = here if here is not None else _bring(shared, theirs, id)
    shared.articles[id] = mine
    join_article(shared, theirs, mine, fresh=here is None or known in new)


def _join_beside(shared: Shared, articles: Mapping[str, str]) -> None:
    """What names articles comes after them."""
    for id, other in articles.items():
        found = shared.here.execute("SELECT key FROM article WHERE id = ?", (other,)).fetchone()
        if found:
            shared.articles.setdefault(id, found[0])
    joining_beside.join_ids(shared)
    joining_beside.join_reviews(shared)
    joining_beside.join_outlines(shared)
    joining_beside.join_searches(shared)
    joining_beside.join_plans(shared)


def _article_here(shared: Shared, theirs: int, known: str | None) -> int | None:
    """The key of the article here that one there is: known already, or shown by the same captures, or by the
    same text, or at least in some of the same bytes."""
    found = shared.here.execute("SELECT key FROM article WHERE id = ?", (known,)).fetchone()
    if found is not None:
        return int(found[0])
    places = shared.there.execute(_PLACES, (theirs,)).fetchall()
    shown = [found for place in places if (found := shared.here.execute(_SHOWN_AT, place).fetchone())]
    alike = next((article for article, wholly in shown if wholly), None)
    if alike is not None:
        return int(alike)
    found = shared.here.execute(
        "SELECT article FROM version "
        "WHERE substr(sha256, 1, 8) IN (SELECT substr(value, 1, 8) FROM json_each(?1)) "
        "AND sha256 IN (SELECT value FROM json_each(?1)) ORDER BY key LIMIT 1",
        (json.dumps([text for *_, text in places]),),
    ).fetchone() or next(iter(shown), None)
    return int(found[0]) if found else None


def _bring(shared: Shared, theirs: int, id: str) -> int:
    """Bring an article that no capture shows here, though all of them are here: they were split otherwise.

    What was made on it must not be lost. Returns its key.
    """
    capture, sha256 = shared.there.execute(
        "SELECT c.id, c.sha256 FROM appearance p JOIN capture c ON c.key = p.capture "
        "WHERE p.article = ? ORDER BY c.key LIMIT 1",
        (theirs,),
    ).fetchone()
    told = split_in(shared.there, capture)
    story = next(story for story in told.split.stories if told.articles[story.n] == id)
    key, source, last = shared.here.execute(
        "SELECT c.key, c.source, (SELECT coalesce(max(n), 0) FROM appearance WHERE capture = c.key) "
        "FROM capture c WHERE c.sha256 = ?",
        (sha256,),
    ).fetchone()
    owed = Owed(shared.here)
    page = stories.Page(owed, shared.here, key, source, told.split, told.imported_at, {})
    mine = page.add(story._replace(n=last + 1), shared.free("article", id))
    owed.settle()
    return mine
