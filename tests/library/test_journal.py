"""Undo and redo over everything the reader can do."""

import random

import pytest

from reader.library import desk_acts, full_text, recording
from reader.library.library import Library, open_library
from reader.model.change import Touched
from reader.model.errors import PostilError
from reader.model.query import Query
from tests.library.handmade import Decision, store, told

_USER_TABLES = (
    "state",
    "highlight",
    "note",
    "tag",
    "article_tag",
    "highlight_tag",
    "source",
    "tagged",
    "counter",
)


def contents(library: Library) -> dict[str, list[tuple[object, ...]]]:
    """Everything the reader made, without the times of writing; and what full-text search knows."""
    found = {}
    with library.reading() as connection:
        for table in (*_USER_TABLES, f"({full_text.SEARCHABLE})"):
            cursor = connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2")
            kept = [n for n, column in enumerate(cursor.description) if column[0] != "updated_at"]
            found[table] = [tuple(row[n] for n in kept) for row in cursor]
    return found


def test_nothing_can_be_undone_in_a_new_library(library: Library) -> None:
    assert library.journal.undo() is None
    assert library.journal.redo() is None
    assert library.journal.undo_label() is None


def test_a_new_act_after_an_undo_drops_what_could_be_redone(news: Library) -> None:
    first, second, _ = (row.id for row in news.articles.rows())
    news.articles.mark([first], starred=True)
    news.articles.mark([first], read=True)
    news.journal.undo()
    assert news.journal.redo_label() == "Mark read"
    news.articles.mark([second], archived=True)
    assert news.journal.redo() is None
    assert news.journal.undo_label() == "Archive"


def test_only_the_act_that_is_meant_is_taken_back(news: Library) -> None:
    first = news.articles.rows()[0].id
    news.articles.mark([first], starred=True)
    meant = news.journal.to_undo()
    news.articles.mark([first], read=True)
    assert meant is not None
    assert news.journal.undo(meant.key) is None
    assert news.journal.undo_label() == "Mark read"
    news.journal.undo()
    change = news.journal.undo(meant.key)
    assert change is not None
    assert change.label == "Star"


def test_undo_and_redo_walk_through_all_acts_across_restarts(news: Library) -> None:
    first = news.articles.rows()[0].id
    path = news.path
    before = contents(news)
    news.tags.add([first], "telegram")
    news.annotations.highlight(first, 0, 7, note="A court", tags=["courts"])
    news.sources.rename(news.sources.all()[0].key, "The Daily")
    after = contents(news)
    news.close()
    with open_library(path) as library:
        labels = []
        while change := library.journal.undo():
            labels.append(change.label)
        assert labels == ["Rename source", "Highlight", "Tag telegram"]
        assert contents(library) == before
    with open_library(path) as library:
        while library.journal.redo():
            pass
        assert contents(library) == after


def test_undoing_hundreds_of_random_acts_leads_back_to_the_beginning(news: Library) -> None:
    rng = random.Random(7)
    before = contents(news)
    for _ in range(300):
        _random_act(news, rng)
    after = contents(news)
    while news.journal.undo():
        pass
    assert contents(news) == before
    while news.journal.redo():
        pass
    assert contents(news) == after


def _random_act(library: Library, rng: random.Random) -> None:
    rows = library.articles.rows() or library.articles.rows(Query(anywhere=True))
    row = rng.choice(rows)
    start = rng.randrange(0, 40)
    made = library.annotations.of(row.id)
    match rng.randrange(9):
        case 0:
            name = rng.choice(["read", "starred", "later", "archived", "trashed"])
            library.articles.mark([each.id for each in rows], **{name: rng.random() < 0.5})
        case 1:
            library.tags.add([row.id], rng.choice("abc"))
        case 2:
            library.tags.remove([row.id], rng.choice("abc"))
        case 3 if made:
            library.annotations.remove(rng.choice(made).id)
        case 4 if made:
            library.annotations.write_note(rng.choice(made).id, rng.choice(["", "one", "two"]))
        case 5:
            library.annotations.write_article_note(row.id, rng.choice(["", "whole"]))
        case 6 if made:
            library.tags.set_on_highlight(rng.choice(made).id, rng.sample("abc", rng.randrange(3)))
        case 7 if made:
            library.annotations.recolor(rng.choice(made).id, rng.choice(["yellow", "green"]))
        case _:
            library.annotations.highlight(
                row.id, start, start + rng.randrange(1, 9), rng.choice(["yellow", "blue"])
            )


def test_what_can_be_undone_or_redone_is_known_without_reading_the_journal(news: Library) -> None:
    """The menu asks at every change; an act on thousands of articles is a large row."""
    asked: list[str] = []
    with news.reading() as connection:
        connection.set_trace_callback(asked.append)
        news.journal.undo_label()
        news.journal.redo_label()
        connection.set_trace_callback(None)
        for sql in asked:
            (plan,) = connection.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall()
            by_key = "SEARCH journal USING INTEGER PRIMARY KEY (rowid=?)"
            assert plan[3] in ("SEARCH journal USING INDEX journal_undone (undone=?)", by_key)
            assert "rows" not in sql
    assert len(asked) == 4


def test_a_step_that_cannot_be_taken_blames_no_import_for_it(news: Library) -> None:
    row = news.articles.rows()[0]
    made, _ = news.annotations.highlight(row.id, 0, 5)
    news.tags.set_on_highlight(made.id, ["lake"])
    news.journal.undo()
    with news.writing() as db:
        db.conn.execute("UPDATE journal SET rows = replace(rows, ?, 'gone') WHERE undone = 1", (made.id,))
    with pytest.raises(PostilError, match="what it was about has changed") as refused:
        news.journal.redo()
    assert "import" not in str(refused.value)


def test_a_full_journal_is_measured_and_looked_through_without_reading_it(
    news: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = news.articles.rows()[0]
    monkeypatch.setattr(recording, "KEPT", 40_000)
    for n in range(300):
        news.articles.mark([row.id], read=bool(n % 2))
    asked: list[str] = []
    with news.writing() as db:
        db.conn.set_trace_callback(asked.append)
        recording.enter(db.conn, "Last", Touched.STATE, "[]", f"[{' ' * 2000}]", None)
        db.conn.set_trace_callback(None)
        reads = [sql for sql in asked if not sql.startswith("INSERT")]
        plans = [db.conn.execute(f"EXPLAIN QUERY PLAN {sql}").fetchone()[3] for sql in reads]
        ((kept, size),) = db.conn.execute(
            "SELECT count(*), sum(length(rows) + length(articles)) FROM journal"
        )
    assert reads[-1].startswith("DELETE")
    assert all("COVERING INDEX journal_total" in plan for plan in plans)
    assert 100 < kept < 300
    assert 35_000 < size <= 40_000
    assert [act.label for act in news.journal.history(limit=2)] == ["Last", "Mark read"]


def test_what_is_written_into_one_note_for_long_is_measured_too(news: Library) -> None:
    row = news.articles.rows()[0]
    news.annotations.write_article_note(row.id, "Short", "here")
    news.annotations.write_article_note(row.id, "Long " * 5000, "here")
    news.articles.mark([row.id], read=True)
    with news.reading() as connection:
        ((_, note), (total, _)) = connection.execute(
            "SELECT total, sum(length(rows) + length(articles)) OVER (ORDER BY key) FROM journal"
        ).fetchall()
        (written,) = connection.execute("SELECT sum(length(rows) + length(articles)) FROM journal").fetchone()
    assert note > 25_000
    assert total == written


def test_acts_on_words_are_told_apart_by_them_whatever_became_of_the_words(news: Library) -> None:
    row = news.articles.rows()[0]
    made = [news.annotations.highlight(row.id, start, start + 7)[0] for start in (0, 12)]
    first, second = (highlight.quote.exact for highlight in made)
    news.annotations.write_note(made[0].id, "Which one?")
    news.annotations.write_note(made[0].id, "This one.")
    news.annotations.highlight(row.id, 12, 19, tags=["lake"])
    news.annotations.highlight(row.id, 12, 19, "green")
    news.annotations.remove(made[1].id)
    news.annotations.write_article_note(row.id, "All of it.")
    news.articles.mark([row.id], starred=True)
    told = [("Star", ""), ("Article note", ""), ("Remove highlight", second), ("Recolour", second),
            ("Tag highlight", second), ("Note", first), ("Note", first), ("Highlight", second),
            ("Highlight", first)]  # fmt: skip
    assert [(act.label, act.quote) for act in news.journal.history()] == told
    assert {act.article for act in news.journal.history()} == {row.heading}
    news.journal.back_to(news.journal.history()[-1].key)
    assert [(act.label, act.quote, act.undone) for act in news.journal.history()][-2:] == [
        ("Highlight", second, True),
        ("Highlight", first, True),
    ]


def test_the_history_tells_of_all_acts_where_the_rows_of_one_are_damaged(news: Library) -> None:
    first = news.articles.rows()[0].id
    news.annotations.highlight(first, 0, 7)
    news.annotations.highlight(first, 8, 12)
    with news.writing() as db:
        db.conn.execute(
            "UPDATE journal SET rows = substr(rows, 1, 40) WHERE key = (SELECT max(key) FROM journal)"
        )
    damaged, whole = news.journal.history()
    assert (damaged.label, damaged.quote) == (whole.label, "")
    assert whole.quote


DAMAGE = [
    *(("articles", "substr(articles, 1, 30)"), ("rows", "substr(rows, 1, 30)")),
    *(("rows", "'[{}]'"), ("rows", "'[[]]'"), ("rows", "'5'"), ("articles", "'5'")),
]


@pytest.mark.parametrize(("column", "damaged_as"), DAMAGE)
def test_an_act_whose_entry_is_damaged_keeps_nobody_from_those_before_it_and_after_it(
    news: Library, column: str, damaged_as: str
) -> None:
    first, second, _ = (row.id for row in news.articles.rows())
    news.articles.mark([second], starred=True)
    gone, _ = news.annotations.highlight(first, 0, 7)
    with news.writing() as db:
        db.conn.execute(
            f"UPDATE journal SET {column} = {damaged_as} WHERE key = (SELECT max(key) FROM journal)"
        )
    news.articles.mark([second], archived=True)
    latest, damaged, oldest = news.journal.history()
    assert (latest.label, oldest.label) == ("Archive", "Star")
    assert bool(damaged.article) is (column == "rows")
    assert news.journal.articles_to(oldest) >= 2
    news.journal.undo()
    with pytest.raises(PostilError, match="“Highlight” can be neither undone nor done again: what the"):
        news.journal.undo()
    assert [highlight.id for highlight in news.annotations.of(first)] == [gone.id]
    change = news.journal.undo()
    assert change is not None
    assert change.label == "Star"


@pytest.mark.parametrize("column", ["articles", "rows"])
def test_a_note_goes_on_where_the_step_of_its_first_words_is_damaged(news: Library, column: str) -> None:
    first = news.articles.rows()[0].id
    news.annotations.write_article_note(first, "Sn", "typing")
    with news.writing() as db:
        db.conn.execute(f"UPDATE journal SET {column} = substr({column}, 1, 30)")
    news.annotations.write_article_note(first, "Snow", "typing")
    assert news.annotations.article_note(first) == "Snow"


@pytest.mark.parametrize("column", ["articles", "rows"])
def test_a_damaged_entry_keeps_neither_an_import_nor_the_emptying_of_the_trash_from_its_end(
    library: Library, column: str
) -> None:
    (article,) = store(library, "a.txt", told("Water talks", "Snow fell. Roads closed.")).new
    made, _ = library.annotations.highlight(article, 0, 4)
    with library.writing() as db:
        db.conn.execute(f"UPDATE journal SET {column} = substr({column}, 1, 30)")
    library.annotations.remove(made.id)
    longer = "Snow fell. Roads closed. Schools too."
    store(library, "b.txt", told("Water talks", longer), verdicts=[Decision(1, "fuller", article)])
    library.trash.empty()
    assert library.trash.highlights() == []


def test_an_act_on_words_of_several_articles_names_none_of_them(news: Library) -> None:
    ids = [news.annotations.highlight(row.id, 0, 7)[0].id for row in news.articles.rows()[:2]]
    desk_acts.remove(news, desk_acts.Meant(tuple(ids)))
    (act, *_) = news.journal.history()
    assert (act.quote, act.article) == ("", "")


def test_an_act_on_an_article_without_a_title_is_told_by_the_words_that_stand_in(library: Library) -> None:
    (id,) = store(library, "a.txt", told(None, "Snow closed the pass on Tuesday.")).new
    library.articles.mark([id], starred=True)
    (act,) = library.journal.history()
    assert act.article == library.articles.row(id).heading != ""
