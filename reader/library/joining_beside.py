"""What a reader made beside articles joins another library: tags, outlines, searches, plans, reviews."""

from typing import Any

from reader.library.joining_articles import Row, Shared
from reader.library.tag_tree import named


def join_tags(shared: Shared) -> None:
    """Every tag is here from now on; one that has no colour or number here gets those it had there."""
    for row in shared.rows("SELECT * FROM tag ORDER BY length(folded), folded"):
        pinned = shared.here.execute("SELECT 1 FROM tag WHERE pin = ?", (row["pin"],)).fetchone()
        pin = None if pinned else row["pin"]
        had = named(shared.here, row["name"])
        if had is None:
            id = shared.free("tag", row["id"])
            shared.act.insert("tag", {**row, "id": id, "pin": pin})
            shared.tags[row["id"]] = id
            continue
        shared.tags[row["id"]] = had
        color, number = shared.here.execute("SELECT color, pin FROM tag WHERE id = ?", (had,)).fetchone()
        gains: Row = {"color": row["color"]} if color is None and row["color"] else {}
        gains |= {"pin": pin} if number is None and pin is not None else {}
        if gains:
            shared.act.update("tag", had, gains)


def join_ids(shared: Shared) -> None:
    """Links to articles that are other articles' here lead to those; who were told apart stay apart."""
    ids = {id: id for id in shared.articles}
    ids |= dict(shared.there.execute("SELECT f.id, a.id FROM former f JOIN article a ON a.key = f.article"))
    for id, theirs in ids.items():
        if theirs in shared.articles and not shared.has("article", id):
            shared.here.execute(
                "INSERT OR IGNORE INTO former(id, article) VALUES (?, ?)", (id, shared.articles[theirs])
            )
    pairs = shared.there.execute(
        "SELECT a.id, b.id, p.made_at FROM apart p JOIN article a ON a.key = p.article "
        "JOIN article b ON b.key = p.other"
    )
    for one, other, made_at in pairs.fetchall():
        mine, others = shared.articles.get(one), shared.articles.get(other)
        if mine is not None and others is not None and mine != others:
            shared.here.execute(
                "INSERT OR IGNORE INTO apart(article, other, made_at) VALUES (?, ?, ?)",
                (mine, others, made_at),
            )


def join_reviews(shared: Shared) -> None:
    """What a person said of captures that came is said of them here, and which are states of one list; names
    that were given stay given."""
    if shared.batch is None:
        return
    came = "JOIN batch b ON b.key = c.batch WHERE b.id = ?"
    brought = dict(shared.here.execute(f"SELECT c.sha256, c.key FROM capture c {came}", (shared.batch,)))
    for row in shared.rows("SELECT key, sha256, state FROM capture WHERE state = 'confirmed'"):
        if row["sha256"] in brought:
            _say(shared, row["key"], brought[row["sha256"]])
    series = "SELECT c.sha256, s.sha256 AS first FROM capture c JOIN capture s ON s.id = c.series"
    for row in shared.rows(series):
        if row["sha256"] in brought:
            shared.here.execute(
                "UPDATE capture SET series = (SELECT id FROM capture WHERE sha256 = ?) WHERE key = ?",
                (row["first"], brought[row["sha256"]]),
            )
    sources = shared.here.execute(
        f"SELECT DISTINCT c.source FROM capture c {came}", (shared.batch,)
    ).fetchall()
    for (source,) in sources:
        (name,) = shared.here.execute("SELECT name FROM source WHERE key = ?", (source,)).fetchone()
        if shared.there.execute("SELECT 1 FROM source WHERE name = ? AND renamed", (name,)).fetchone():
            shared.act.update("source", source, {"renamed": 1})


def _say(shared: Shared, theirs: int, mine: int) -> None:
    """Confirm a capture here as it was there, with the corrections that led to its split."""
    shared.here.execute("UPDATE capture SET state = 'confirmed' WHERE key = ?", (mine,))
    for row in shared.rows("SELECT * FROM correction WHERE capture = ?", theirs):
        shared.put("correction", {**row, "capture": mine})


def join_outlines(shared: Shared) -> None:
    """Outlines come as they are; one that is here gets the items that it has not, in their places."""
    for row in shared.rows("SELECT * FROM outline WHERE deleted_at IS NULL ORDER BY id"):
        if not shared.has("outline", row["id"]):
            shared.act.insert("outline", shared.came(row))
        for item in shared.rows(
            "SELECT * FROM outline_item WHERE outline = ? AND deleted_at IS NULL ORDER BY rank, id", row["id"]
        ):
            if not shared.has("outline_item", item["id"]):
                shared.act.insert("outline_item", shared.came(_item(shared, item)))


def _item(shared: Shared, row: Row) -> Row:
    """An item of an outline with what it quotes as that is called here."""
    return {
        **row,
        "highlight": shared.marks.get(row["highlight"], row["highlight"]),
        "note": shared.notes.get(row["note"], row["note"]),
        "article": _id_of(shared, row["article"]),
    }


def _id_of(shared: Shared, article: str | None) -> str | None:
    key = shared.articles.get(article) if article else None
    if key is None:
        return article
    return str(shared.here.execute("SELECT id FROM article WHERE key = ?", (key,)).fetchone()[0])


def join_searches(shared: Shared) -> None:
    """Saved searches come, but those that are here by their name and words."""
    names = dict(
        shared.here.execute("SELECT name, query FROM saved_search WHERE deleted_at IS NULL").fetchall()
    )
    folded = {name.casefold(): query for name, query in names.items()}
    pinned = shared.here.execute("SELECT pin FROM saved_search WHERE pin > 0 AND deleted_at IS NULL")
    held = {pin for (pin,) in pinned.fetchall()}
    for row in shared.rows("SELECT * FROM saved_search WHERE deleted_at IS NULL ORDER BY id"):
        if shared.has("saved_search", row["id"]) or folded.get(row["name"].casefold()) == row["query"]:
            continue
        name = _free_name(row["name"], folded)
        folded[name.casefold()] = row["query"]
        tag = shared.tags.get(row["tag"]) if row["tag"] else None
        # A number that another search has here is that one's; the order is the one of this library.
        pin = None if row["pin"] in held else row["pin"]
        shared.act.insert("saved_search", shared.came(row, name=name, tag=tag, pin=pin, rank=None))


def join_plans(shared: Shared) -> None:
    """Exports that are kept come, but those that are here by their name."""
    found = shared.here.execute("SELECT name FROM export_plan WHERE deleted_at IS NULL").fetchall()
    folded: dict[str, Any] = {name.casefold(): None for (name,) in found}
    for row in shared.rows("SELECT * FROM export_plan WHERE deleted_at IS NULL ORDER BY id"):
        if not shared.has("export_plan", row["id"]) and row["name"].casefold() not in folded:
            shared.act.insert("export_plan", shared.came(row))


def _free_name(name: str, taken: dict[str, Any]) -> str:
    """A name, with a number behind it where it is taken."""
    wanted, number = name, 2
    while wanted.casefold() in taken:
        wanted, number = f"{name} {number}", number + 1
    return wanted
