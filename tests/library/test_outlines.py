"""Outlines in a library: each act one undo step, nothing that they hold ever gone."""

import random

import pytest

from reader.library import keys
from reader.library.library import Library, open_library
from reader.library.reshaping import Reshaping
from reader.library.upkeep import Owed
from reader.model.change import Change
from reader.model.errors import NotFound, PostilError
from reader.model.keeping import DAY
from reader.model.outline import Kind, Standing


@pytest.fixture
def quotes(news: Library) -> list[str]:
    """Five highlights on two articles, the first with a note."""
    rows = {row.heading: row.id for row in news.articles.rows()}
    pipeline, telegram = rows["Pipeline reopens after repairs"], rows["Telegram fined in Almaty"]
    made = [news.annotations.highlight(pipeline, *at)[0].id for at in ((0, 12), (13, 21), (25, 31))]
    made += [news.annotations.highlight(telegram, *at)[0].id for at in ((0, 7), (11, 17))]
    news.annotations.write_note(made[0], "Who repaired it?")
    return made


def shown(library: Library, outline: str) -> str:
    """The outline as a reader would draw it."""
    return "\n".join("  " * item.depth + item.words for item in library.outlines.items(outline))


def rows_of(library: Library) -> list[tuple[object, ...]]:
    """All rows of all outlines, without the times of writing."""
    with library.reading() as connection:
        found = connection.execute(
            "SELECT id, outline, rank, depth, heading, highlight, note, words, deleted_at IS NULL "
            "FROM outline_item ORDER BY id"
        ).fetchall()
        named = connection.execute("SELECT id, name, deleted_at IS NULL FROM outline ORDER BY id").fetchall()
    return [*found, *named]


def test_the_first_thing_that_is_added_makes_an_outline(news: Library, quotes: list[str]) -> None:
    added = news.outlines.add(highlights=quotes[:2])
    assert added.change.label == "Add 2 to “Outline”"
    (outline,) = news.outlines.all()
    assert (outline.name, outline.items) == ("Outline", 2)
    assert news.journal.undo_label() == "Add 2 to “Outline”"
    news.journal.undo()
    assert news.outlines.all() == ()
    news.journal.redo()
    assert news.outlines.find(added.outline).items == 2


def test_an_item_shows_its_quote_with_its_note_and_where_it_is_from(news: Library, quotes: list[str]) -> None:
    (item,) = news.outlines.items(news.outlines.add(highlights=quotes[:1]).outline)
    assert item.kind is Kind.HIGHLIGHT
    assert item.words == "The pipeline"
    assert item.remark == "Who repaired it?"
    assert (item.color, item.title, item.day) == ("yellow", "Pipeline reopens after repairs", "2025-05-14")


def test_a_note_on_an_article_can_be_put_in_and_follows_what_is_written(news: Library) -> None:
    article = news.articles.rows()[0].id
    with pytest.raises(NotFound, match="no note on this article"):
        news.outlines.add(noted=[article])
    news.annotations.write_article_note(article, "A good beginning.")
    outline = news.outlines.add(noted=[article]).outline
    news.annotations.write_article_note(article, "A good ending.")
    (item,) = news.outlines.items(outline)
    assert (item.kind, item.words) == (Kind.NOTE, "A good ending.")
    news.annotations.write_article_note(article, "")
    (item,) = news.outlines.items(outline)
    assert item.standing is Standing.REMOVED


def test_what_is_in_the_outline_is_not_put_in_twice(news: Library, quotes: list[str]) -> None:
    added = news.outlines.add(highlights=quotes[:2])
    again = news.outlines.add(added.outline, highlights=[*quotes[1:3], quotes[2]])
    assert len(again.items) == 1
    assert not news.outlines.add(added.outline, highlights=quotes[:1]).change
    other, _ = news.outlines.create("Other")
    assert news.outlines.add(other, highlights=quotes[:1]).items, "in another outline it may stand too"


def test_what_is_added_comes_beneath_the_last_heading_or_after_what_is_named(
    news: Library, quotes: list[str]
) -> None:
    outline, _ = news.outlines.create("Pipeline")
    (first,) = news.outlines.add(outline, words="Oil", heading=True).items
    news.outlines.add(outline, highlights=quotes[:1])
    news.outlines.add(outline, words="Fines", heading=True, depth=0)
    news.outlines.add(outline, highlights=quotes[3:4])
    news.outlines.add(outline, highlights=quotes[1:2], after=first)
    assert shown(news, outline) == "Oil\n  reopened\n  The pipeline\nFines\n  A court"
    news.outlines.add(outline, words="Before all", after="")
    assert shown(news, outline).startswith("Before all\nOil")


def test_a_move_writes_one_row_and_is_one_undo_step(news: Library, quotes: list[str]) -> None:
    added = news.outlines.add(highlights=quotes)
    before = rows_of(news)
    change = news.outlines.move(added.items[:1], added.items[3], 0)
    assert change.label == "Move in “Outline”"
    assert sum(one != other for one, other in zip(before, rows_of(news), strict=True)) == 1
    assert [item.highlight for item in news.outlines.items(added.outline)] == [
        *quotes[1:4],
        quotes[0],
        quotes[4],
    ]
    news.journal.undo()
    assert rows_of(news) == before


def test_items_step_shift_and_leave_with_what_lies_beneath_them(news: Library, quotes: list[str]) -> None:
    outline, _ = news.outlines.create("Pipeline")
    (oil,) = news.outlines.add(outline, words="Oil", heading=True).items
    news.outlines.add(outline, highlights=quotes[:2])
    (end,) = news.outlines.add(outline, words="End", heading=True, depth=0).items
    news.outlines.step([oil], down=True)
    assert shown(news, outline) == "End\nOil\n  The pipeline\n  reopened"
    news.outlines.indent([oil])
    assert shown(news, outline) == "End\n  Oil\n    The pipeline\n    reopened"
    assert news.outlines.remove([oil]).label == "Take out of “Pipeline”"
    assert shown(news, outline) == "End\n  The pipeline\n  reopened"
    assert not news.outlines.indent([end], -1), "it is out already"
    for _ in range(3):
        news.journal.undo()
    assert shown(news, outline) == "Oil\n  The pipeline\n  reopened\nEnd"
    assert news.annotations.find(quotes[0])


def test_words_of_ones_own_are_one_step_while_they_are_typed(news: Library) -> None:
    outline, _ = news.outlines.create("Pipeline")
    (item,) = news.outlines.add(outline, words="").items
    for words in ("O", "Oi", "Oil"):
        news.outlines.write(item, words, "typing")
    assert news.journal.undo_label() == "Write in “Pipeline”"
    news.journal.undo()
    assert shown(news, outline) == ""
    news.journal.redo()
    assert shown(news, outline) == "Oil"
    assert news.outlines.turn(item).label == "Heading in outline"
    assert news.outlines.items(outline)[0].kind is Kind.HEADING
    assert news.outlines.turn(item).label == "Paragraph in outline"


def test_a_quote_is_not_written_over(news: Library, quotes: list[str]) -> None:
    (item,) = news.outlines.add(highlights=quotes[:1]).items
    with pytest.raises(NotFound):
        news.outlines.write(item, "something else")
    with pytest.raises(NotFound):
        news.outlines.turn(item)


def test_outlines_are_named_renamed_and_deleted_and_come_back(news: Library, quotes: list[str]) -> None:
    outline, _ = news.outlines.create("  Pipeline ")
    with pytest.raises(PostilError, match="There is an outline “pipeline” already"):
        news.outlines.create("pipeline")
    with pytest.raises(PostilError, match="needs a name"):
        news.outlines.rename(outline, " ")
    news.outlines.rename(outline, "Oil")
    news.outlines.rename(outline, "OIL")
    news.outlines.add(outline, highlights=quotes)
    news.outlines.delete(outline)
    with pytest.raises(NotFound, match="The outline “OIL” was deleted"):
        news.outlines.items(outline)
    assert news.journal.undo_label() == "Delete outline “OIL”"
    news.journal.undo()
    assert news.outlines.find(outline).items == 5


def test_a_highlight_that_is_removed_stays_in_the_outline_with_its_words(
    news: Library, quotes: list[str]
) -> None:
    outline = news.outlines.add(highlights=quotes[:2]).outline
    news.annotations.remove(quotes[0])
    first, second = news.outlines.items(outline)
    assert (first.words, first.standing, first.title) == (
        "The pipeline", Standing.REMOVED, "Pipeline reopens after repairs",
    )  # fmt: skip
    assert second.standing is Standing.THERE
    news.journal.undo()
    assert news.outlines.items(outline)[0].standing is Standing.THERE


def test_a_highlight_that_the_library_has_no_more_leaves_its_words(news: Library, quotes: list[str]) -> None:
    outline = news.outlines.add(highlights=quotes[:1]).outline
    news.annotations.remove(quotes[0])
    news.trash.expire(now=keys.now() + 40 * DAY)
    assert news.outlines.items(outline)[0].standing is Standing.REMOVED, "what is quoted does not expire"
    news.trash.purge(quotes[0])
    (item,) = news.outlines.items(outline)
    assert (item.words, item.standing) == ("The pipeline", Standing.GONE)
    assert (item.title, item.day) == ("Pipeline reopens after repairs", "2025-05-14")


def test_items_that_were_taken_out_or_deleted_with_their_outline_are_told_from_others(
    news: Library, quotes: list[str]
) -> None:
    outline, items, _ = news.outlines.add(highlights=quotes[:3])
    assert news.outlines.deleted({*items, "another library's"}) == set()
    news.outlines.remove(items[:1])
    assert news.outlines.deleted(items) == {items[0]}
    news.outlines.delete(outline)
    assert news.outlines.deleted(items) == set(items)


def test_an_outline_is_the_same_after_a_restart(news: Library, quotes: list[str]) -> None:
    outline = news.outlines.add(highlights=quotes).outline
    news.outlines.step([news.outlines.items(outline)[4].id], down=False)
    wanted = shown(news, outline)
    path = news.path
    news.close()
    with open_library(path) as again:
        assert shown(again, outline) == wanted
        again.journal.undo()
        assert shown(again, outline) != wanted


def _something(library: Library, outline: str, quotes: list[str], dice: random.Random, n: int) -> Change:
    """Do something to an outline."""
    outlines = library.outlines
    items = [item.id for item in outlines.items(outline)]
    some = dice.sample(items, min(len(items), dice.choice((1, 1, 3))))
    way = dice.randrange(7) if items else 0
    if way == 0:
        return outlines.add(outline, words=f"{n}", heading=n % 3 == 0).change
    if way == 1:
        return outlines.add(outline, highlights=[dice.choice(quotes)]).change
    if way == 2:
        return outlines.step(some, down=dice.random() < 0.5)
    if way == 3:
        return outlines.indent(some, dice.choice((1, -1)))
    if way == 4:
        return outlines.move(some, dice.choice([*items, ""]), 2)
    if way == 5:
        return outlines.remove(some[:1])
    return outlines.rename(outline, f"Outline {n}")


def test_whatever_is_done_to_outlines_undone_step_by_step_gives_the_rows_back(
    news: Library, quotes: list[str]
) -> None:
    dice = random.Random(11)
    outline, _ = news.outlines.create("Pipeline")
    states = [rows_of(news)]
    for n in range(120):
        if _something(news, outline, quotes, dice, n):
            states.append(rows_of(news))
    assert len(states) > 80
    for state in reversed(states[:-1]):
        news.journal.undo()
        assert rows_of(news) == state


def test_what_an_outline_quotes_follows_articles_that_are_joined_and_parted_again(
    news: Library, quotes: list[str]
) -> None:
    first, second = (row.id for row in news.articles.rows() if row.title)
    news.annotations.write_article_note(first, "On the one.")
    news.annotations.write_article_note(second, "On the other.")
    outline = news.outlines.add(highlights=quotes, noted=[first, second]).outline
    before = news.outlines.items(outline)
    news.stories.join(first, second)
    items = news.outlines.items(outline)
    assert {item.standing for item in items} <= {Standing.THERE, Standing.LOST}
    assert [item.words for item in items[:5]] == [item.words for item in before[:5]]
    assert {item.article for item in items} == {first}
    assert [item.words for item in items[5:]] == ["On the one.\n\nOn the other."] * 2
    news.journal.undo()
    assert news.outlines.items(outline) == before


def test_an_article_stays_while_an_outline_quotes_a_highlight_that_was_removed_from_it(
    news: Library, quotes: list[str]
) -> None:
    outline = news.outlines.add(highlights=quotes[3:4]).outline
    for highlight in quotes[3:]:
        news.annotations.remove(highlight)
    (item,) = news.outlines.items(outline)
    with news.writing() as db:
        shaping = Reshaping(db.conn, Owed(db.conn))
        carried = [shaping.carries(row.key) for row in news.articles.rows() if row.id == item.article]
    assert carried == [True]
