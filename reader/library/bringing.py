"""Notes and tags that an import brings from another program: they come to what never had them.

A row that came so has the id of the import and no later time than that: by both it is known whether the
reader has worked on it since (see adopted.py).
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.library import keys
from reader.library.notes import standing_in
from reader.library.tag_tree import tag_of
from reader.library.tags import put_on
from reader.library.texts import storable, text_hash

if TYPE_CHECKING:
    from reader.library.acts import Act


class Brought(NamedTuple):
    """The import that brings something: its id, when it began (UTC ms), and the ids of tags met so far."""

    batch: str
    made_at: int
    tags: dict[str, str]

    def at(self, made: int | None) -> int:
        """The time of what was made elsewhere: never later than the import, which tells what came since."""
        return self.made_at if made is None else min(made, self.made_at)

    def tag(self, act: "Act", name: str) -> str:
        """The id of a tag."""
        if name not in self.tags:
            self.tags[name] = tag_of(act, name)
        return self.tags[name]


def bring_note(
    act: "Act", brought: Brought, article: int, highlight: str | None, text: str, made: int | None = None
) -> None:
    """A note made then comes to a highlight (its id), or to an article (its key).

    To one that stands there is added what it does not say; one that was emptied here stays so.
    """
    text = storable(text)
    if not text.strip():
        return
    standing = standing_in(act.db.conn, article, highlight)
    if standing is not None:
        if text.strip() not in standing[1]:
            both = f"{standing[1]}\n\n{text}"
            rewrite_note(act, brought.batch, standing[0], both)
        return
    emptied = act.db.conn.execute(
        "SELECT 1 FROM note WHERE article = ? AND highlight IS ? AND sha256 = ?",
        (article, highlight, text_hash(text)),
    ).fetchone()
    if emptied is None:
        act.insert(
            "note",
            {
                "id": keys.new_id(),
                "article": article,
                "highlight": highlight,
                "text": text,
                "sha256": text_hash(text),
                "created_at": brought.at(made),
                "updated_at": brought.at(made),
                "deleted_at": None,
                "batch": brought.batch,
            },
        )


def rewrite_note(act: "Act", batch: str | None, id: str, text: str) -> None:
    """Give a note another text. One that the import itself brought keeps its time: nobody has worked
    on it."""
    words = {"text": text, "sha256": text_hash(text)}
    own = act.db.conn.execute(
        "UPDATE note SET text = :text, sha256 = :sha256 WHERE id = :id AND batch = :batch "
        "AND updated_at <= (SELECT made_at FROM batch WHERE id = :batch)",
        {**words, "id": id, "batch": batch},
    )
    if not own.rowcount:
        act.update("note", id, {**words})


def bring_to_highlight(act: "Act", brought: Brought, highlight: str, names: Sequence[str]) -> None:
    """Tags come to a highlight that never had them: what was taken off here stays off."""
    if not names:
        return
    had = act.db.conn.execute("SELECT tag FROM highlight_tag WHERE highlight = ?", (highlight,))
    known = {row[0] for row in had}
    for tag in dict.fromkeys(brought.tag(act, name) for name in names):
        if tag not in known:
            act.insert(
                "highlight_tag",
                {
                    "id": keys.new_id(),
                    "tag": tag,
                    "highlight": highlight,
                    "updated_at": brought.made_at,
                    "deleted_at": None,
                },
            )


def bring_to_article(act: "Act", brought: Brought, article: int, names: Sequence[str]) -> None:
    """Tags come to an article that never had them: what was taken off here stays off."""
    for name in dict.fromkeys(names):
        known = act.db.conn.execute(
            "SELECT 1 FROM article_tag WHERE article = ? AND tag = ?", (article, brought.tag(act, name))
        ).fetchone()
        if known is None:
            put_on(act, [article], name, brought.batch)
