"""What a reader made in one library joins what was made in another: nothing of either side is lost.

A highlight is the same where it has the same id, or the same words in the same place and notes that do not
differ; else both stay. Two notes in one place become one text. What was removed here later than it was last
written there stays removed. Marks add up.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from reader.library import images, joining_beside, stories
from reader.library.acts import Act
from reader.library.joining_articles import Shared, join_article
from reader.library.selection import folded_source
from reader.library.stored_splits import split_in
from reader.library.upkeep import Owed
from reader.model.change import Touched

if TYPE_CHECKING:
    from reader.library.library import Library

_TOUCHED = ~Touched.PLACE
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
#: The article that a capture shows in these very bytes, else by the same text, else in the most of them.
_SHOWN_AT = (
    "SELECT p.article FROM appearance p JOIN capture c ON c.key = p.capture "
    "JOIN version v ON v.key = p.version "
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
    step: str | None,
) -> Joined:
    """Join all that a reader made in `came` to a library that has its captures, in one transaction.

    `articles` leads from ids there to ids here; `new` are those that came just now, as parts of the undo
    `step` of the import `batch`; without a step this is one by itself, named by `label`.
    """
    with came.reading() as there, library.writing() as db:
        (made_at,) = db.conn.execute("SELECT made_at FROM batch WHERE id = ?", (batch,)).fetchone()
        with images.journaled(db.conn, f"Import of {label}", _TOUCHED, step) as about:
            act = Act(db, "", _TOUCHED)
            shared = Shared(act, there, batch if step else None, made_at)
            _join(shared, articles, new)
            act.finish()
            about += act.change.articles
    return Joined(shared.highlights, len(act.rows))


def _join(shared: Shared, articles: Mapping[str, str], new: Collection[str]) -> None:
    """Everything in its order: tags before what carries them, articles before what quotes them."""
    joining_beside.join_tags(shared)
    for theirs, id in shared.there.execute(_MADE).fetchall():
        known = _article_here(shared, theirs, articles.get(id))
        mine = known if known is not None else _bring(shared, theirs, id)
        shared.articles[id] = mine
        join_article(shared, theirs, mine, fresh=known is None or articles.get(id) in new)
    for id, other in articles.items():
        (key,) = shared.here.execute("SELECT key FROM article WHERE id = ?", (other,)).fetchone()
        shared.articles.setdefault(id, key)
    joining_beside.join_ids(shared)
    joining_beside.join_reviews(shared)
    joining_beside.join_outlines(shared)
    joining_beside.join_searches(shared)
    joining_beside.join_plans(shared)


def _article_here(shared: Shared, theirs: int, known: str | None) -> int | None:
    """The key of the article here that one there is: known already, or shown by the same captures."""
    if known is not None:
        (key,) = shared.here.execute("SELECT key FROM article WHERE id = ?", (known,)).fetchone()
        return int(key)
    texts = []
    for capture, start, end, text in shared.there.execute(_PLACES, (theirs,)).fetchall():
        found = shared.here.execute(_SHOWN_AT, (capture, start, end, text)).fetchone()
        if found is not None:
            return int(found[0])
        texts.append(text)
    found = shared.here.execute(
        "SELECT article FROM version WHERE sha256 IN (SELECT value FROM json_each(?)) ORDER BY key LIMIT 1",
        (json.dumps(texts),),
    ).fetchone()
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
    mine = page.add(replace(story, n=last + 1), shared.free("article", id))
    owed.settle()
    return mine
