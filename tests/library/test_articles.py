"""Lists, reading, marks and counts."""

import pytest

from reader.library import health
from reader.library.library import Library
from reader.model import body
from reader.model.errors import NotFound
from reader.model.query import ALL, Query, parse
from reader.services.importing import import_bytes
from tests.library.handmade import Decision, store, told


def headings(library: Library, query: Query = ALL) -> list[str]:
    return [row.heading.split()[0] for row in library.articles.rows(query)]


def test_the_newest_day_comes_first_and_on_one_page_the_first_printed(news: Library) -> None:
    assert headings(news) == ["Telegram", "Pipeline", "Ministers"]


def test_a_later_import_of_an_older_page_takes_its_place_in_time(news: Library) -> None:
    store(news, "old.txt", told("Elections announced", "The vote is in June."), day="2025-05-13")
    store(news, "same.txt", told("Second page of the day", "More of the fourteenth."), day="2025-05-14")
    assert headings(news) == ["Telegram", "Second", "Pipeline", "Ministers", "Elections"]


def test_a_story_with_its_own_date_stands_at_that_date(news: Library) -> None:
    store(news, "x.txt", told("Dated itself", "Words.", published="2025-05-01"), day="2025-05-20")
    assert headings(news)[-1] == "Dated"


def test_a_row_tells_what_the_list_shows(news: Library) -> None:
    telegram, _, untitled = news.articles.rows()
    assert (telegram.title, telegram.captured, telegram.captures, telegram.cut) == (
        "Telegram fined in Almaty",
        "2025-05-15",
        1,
        False,
    )
    assert untitled.title is None
    assert untitled.cut
    assert untitled.stand_in.startswith("Ministers met in Bishkek")
    assert untitled.words == 14
    assert telegram.source != untitled.source


def test_paging_by_key_meets_every_row_once_in_both_directions(library: Library) -> None:
    store(library, "many.txt", *(told(f"T{n}", f"Story number {n}.") for n in range(25)), day="2025-01-01")
    whole = library.articles.rows(limit=100)
    down, at = [], None
    while batch := library.articles.rows(before=at, limit=10):
        down += batch
        at = batch[-1].key
    assert down == whole
    assert library.articles.rows(after=whole[20].key, limit=5) == whole[15:20]
    for offset in range(27):
        assert library.articles.rows(offset=offset, limit=4) == whole[offset : offset + 4]
        assert library.articles.rows(parse("story"), offset=offset, limit=4) == whole[offset : offset + 4]


def test_the_position_of_a_row_is_its_place_in_the_list(news: Library) -> None:
    for place, row in enumerate(news.articles.rows()):
        assert news.articles.position(row.key) == place
        assert news.articles.position(row.key, parse("is:starred")) is None


def test_an_article_is_found_by_the_beginning_of_its_id(news: Library) -> None:
    row = news.articles.rows()[0]
    assert news.articles.row(row.id) == row
    longest = max(len(_shared(row.id, other.id)) for other in news.articles.rows()[1:])
    assert news.articles.row(row.id[: longest + 1]) == row
    with pytest.raises(NotFound, match=r"several articles"):
        news.articles.row(row.id[:4])
    with pytest.raises(NotFound, match=r"There is no article “ffff”"):
        news.articles.row("ffff")


def _shared(one: str, two: str) -> str:
    end = next(n for n in range(len(one)) if one[n] != two[n])
    return one[:end]


def test_reading_shows_text_blocks_and_where_it_was_captured(news: Library) -> None:
    row = news.articles.rows()[1]
    reading = news.articles.reading(row.id)
    assert [reading.version.text[b.start : b.end] for b in reading.version.blocks] == [
        "The pipeline reopened on Monday after a long repair.",
        "Oil flows again.",
    ]
    (capture,) = reading.captures
    content = news.captures.content(capture.sha256)
    assert content[capture.start : capture.end].decode().startswith("Pipeline reopens")
    assert reading.versions == (reading.version.id,)


def test_marks_can_be_undone_and_redone_and_leave_what_already_has_them(news: Library) -> None:
    ids = [row.id for row in news.articles.rows()]
    assert news.articles.mark(ids[:1], read=True).label == "Mark read"
    change = news.articles.mark(ids, read=True)
    assert (change.label, set(change.articles)) == ("Mark 2 read", set(ids[1:]))
    assert not news.articles.mark(ids, read=True)
    news.journal.undo()
    assert [row.read for row in news.articles.rows()] == [True, False, False]
    news.journal.redo()
    assert news.articles.counts().unread == 0


def test_archived_and_trashed_articles_leave_the_list_but_can_be_asked_for(news: Library) -> None:
    telegram, pipeline, _ = (row.id for row in news.articles.rows())
    news.articles.mark([telegram], archived=True)
    news.articles.mark([pipeline], trashed=True)
    assert headings(news) == ["Ministers"]
    assert headings(news, parse("is:archived")) == ["Telegram"]
    assert headings(news, parse("is:trashed")) == ["Pipeline"]
    assert headings(news, parse("in:anywhere")) == ["Telegram", "Pipeline", "Ministers"]
    assert headings(news, parse("pipeline")) == []


def test_the_kept_counts_agree_with_counting_after_many_marks_and_undos(news: Library) -> None:
    ids = [row.id for row in news.articles.rows()]
    news.articles.mark(ids[:2], read=True, starred=True)
    news.articles.mark(ids[1:], archived=True)
    news.articles.mark(ids[2:], trashed=True)
    news.articles.mark(ids[:1], later=True)
    for step in (
        news.journal.undo,
        news.journal.undo,
        news.journal.redo,
        news.journal.undo,
        news.journal.undo,
    ):
        step()
        for text in ("", "is:unread", "is:starred", "is:later", "is:archived", "is:trashed"):
            assert news.articles.count(parse(text)) == len(news.articles.rows(parse(text))), text
        for source in news.sources.all():
            assert source.articles == len(news.articles.rows(Query(source_key=source.key)))
            assert source.unread == len(news.articles.rows(Query(source_key=source.key, read=False)))
            assert news.articles.count(Query(source_key=source.key, read=False)) == source.unread


def test_the_next_unread_article_is_looked_for_downwards_then_from_the_top(news: Library) -> None:
    first, second, third = news.articles.rows()
    news.articles.mark([second.id], read=True)
    assert _next(news, after=first.key) == third.id
    assert _next(news, after=third.key) == first.id
    assert _next(news, after=third.key, newer=True) == first.id
    assert _next(news, after=first.key, newer=True) == third.id
    assert _next(news) == first.id
    news.articles.mark([third.id], read=True)
    assert news.articles.next_unread(after=first.key) is None


def _next(library: Library, after: int | None = None, newer: bool = False) -> str | None:
    row = library.articles.next_unread(after=after, newer=newer)
    return row.id if row else None


def test_the_place_in_a_text_is_kept_and_is_no_undo_step(news: Library) -> None:
    id = news.articles.rows()[0].id
    news.articles.set_place(id, 17)
    assert news.articles.reading(id).place == 17
    assert news.journal.undo_label() is None


def test_an_article_in_two_captures_is_one_row_with_both_places(news: Library) -> None:
    row = news.articles.rows()[0]
    text = news.articles.reading(row.id).version.text
    stored = store(
        news, "again.txt", told(row.title, text), day="2025-05-16", verdicts=[Decision(1, "copy", row.id)]
    )
    assert (stored.new, stored.merged) == ((), (row.id,))
    again = news.articles.reading(row.id)
    assert again.row.captures == 2
    assert [capture.file for capture in again.captures] == ["may15.txt", "again.txt"]
    assert len(again.versions) == 1
    assert news.articles.count() == 3


def test_an_article_without_a_date_takes_its_place_when_a_dated_page_shows_it(news: Library) -> None:
    store(news, "undated.txt", told("Found early", "Words of a story that had no date when it was found."))
    row = news.articles.rows()[0]
    made, _ = news.annotations.highlight(row.id, 0, 5, note="a note")
    news.articles.mark([row.id], starred=True)
    news.tags.add([row.id], "early")
    text = news.articles.reading(row.id).version.text
    store(
        news, "dated.txt", told("Found early", text), day="2025-05-13", verdicts=[Decision(1, "copy", row.id)]
    )
    assert headings(news) == ["Telegram", "Pipeline", "Ministers", "Found"]
    moved = news.articles.row(row.id)
    assert (moved.starred, moved.captured, moved.captures) == (True, "2025-05-13", 2)
    assert [hit.id for hit in news.search.find(parse("note tag:early")).hits] == [row.id]
    while news.journal.undo():
        pass
    assert not news.articles.row(row.id).starred
    assert news.annotations.of(row.id) == ()
    while news.journal.redo():
        pass
    assert news.annotations.find(made.id).note == "a note"
    assert health.check(news).ok


def test_an_article_of_very_many_paragraphs_is_kept_in_fewer_and_loses_no_word(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each paragraph costs the window something, however short it is."""
    monkeypatch.setattr(body, "MOST_BLOCKS", 4)
    lines = [f"Line {n} of the long list of what the ferry carried that winter." for n in range(40)]
    import_bytes(library, [("ferry.txt", "\n\n".join(["What the ferry carried", *lines]).encode())])
    version = library.articles.reading(library.articles.rows()[0].id).version
    assert 1 < len(version.blocks) <= 4
    shown = "".join(version.text[block.start : block.end] for block in version.blocks)
    assert all(line in shown for line in lines)
