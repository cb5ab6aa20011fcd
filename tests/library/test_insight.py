"""What the pictures of a library count: as much as the lists that their marks lead to show."""

from collections.abc import Iterator

import pytest

from reader.library import insight, keys
from reader.library.library import Library, open_library
from reader.model.insight import WHOLE, Act, Picture
from reader.model.query import ALL, Query, parse
from reader.model.stretches import Unit
from reader.services.insight import figures, shown, with_words
from tests.library.handmade import store, told
from tests.library.test_plans import _FEW, _SCAN, plans

SCOPES = (WHOLE, ALL, parse("ferry"), parse("tag:sea"), parse("is:archived"), Query(source_key=1))


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Twelve articles of three sources and two years, tagged, read, marked; two archived, one thrown away."""
    with open_library(tmp_path_factory.mktemp("harbour") / "library.sqlite") as library:
        _fill(library)
        yield library


def _fill(library: Library) -> None:
    ids = list[str]()
    for n in range(12):
        story = told(
            f"Title {n}", f"Of the {('ferry', 'harbour')[n % 2]} no. {n} there is a word to be said."
        )
        ids += store(library, f"{n}.txt", story, day=f"202{4 + n // 8}-{1 + n:02d}-1{n % 3}").new
    with library.writing() as db:
        db.conn.execute("UPDATE state SET source = 1 + source % 3")
        db.conn.execute("UPDATE article SET source = 1 + source % 3")
    library.tags.add(ids[:7], "sea")
    library.tags.add(ids[4:9], "law/maritime")
    library.tags.add(ids[6:8], "law/labour")
    library.articles.mark(ids[:5], read=True)
    for n in (1, 4, 4):
        library.annotations.highlight(ids[n], 0, 6 + 5 * n, note="why")
    library.articles.mark([ids[1], ids[6]], archived=True)
    library.articles.mark([ids[7]], trashed=True)


@pytest.mark.parametrize("scope", SCOPES)
@pytest.mark.parametrize("picture", Picture)
def test_each_mark_counts_the_articles_that_it_leads_to(
    harbour: Library, picture: Picture, scope: Query
) -> None:
    for unit in (Unit.WEEK, Unit.YEAR):
        found = figures(harbour, picture, scope, unit, folded=unit is Unit.WEEK)
        for line, row in enumerate(found.lines):
            for column, count in enumerate(row.counts):
                listed = harbour.articles.count(shown(harbour, found, scope, line, column), all_of_it=True)
                # Several highlights and notes can stand on one article.
                assert listed == count or (row.of and bool(listed) == bool(count) and listed < count)
    assert found.marks or picture is not Picture.SOURCES


def test_the_whole_library_is_what_is_here_and_what_is_archived(harbour: Library) -> None:
    sources = figures(harbour, Picture.SOURCES, WHOLE, Unit.YEAR)
    assert (sources.lines[0].name, sources.lines[0].total, len(sources.columns)) == ("All sources", 11, 2)
    assert sum(line.total for line in sources.lines[1:]) == 11
    tags = {line.name: line.total for line in figures(harbour, Picture.TAGS, WHOLE, Unit.YEAR).lines}
    assert tags == {"sea": 7, "law": 4}
    apart = figures(harbour, Picture.TAGS, WHOLE, Unit.YEAR, folded=False)
    assert {line.name: line.total for line in apart.lines} == {
        "sea": 7,
        "law": 4,
        "law/maritime": 4,
        "law/labour": 1,
    }


def test_tags_meet_in_half_a_matrix_with_their_own_counts_at_its_edge(harbour: Library) -> None:
    found = figures(harbour, Picture.TOGETHER, WHOLE)
    assert [len(line.counts) for line in found.lines] == [1, 2]
    assert {line.name: line.counts[-1] for line in found.lines} == {"sea": 7, "law": 4}
    assert found.lines[1].counts[0] == 3


def test_reading_is_counted_when_an_article_was_marked_and_annotating_when_it_was_done(
    harbour: Library,
) -> None:
    found = figures(harbour, Picture.READING, WHOLE)
    assert [(line.of, line.total) for line in found.lines] == [
        (Act.READ, 5),
        (Act.HIGHLIGHTED, 2),
        (Act.NOTED, 2),
    ]


def test_the_day_of_reading_stays_whatever_is_marked_later_and_goes_with_the_mark(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    days = {name: 1_700_000_000_000 + n * 86_400_000 for n, name in enumerate(("read", "starred", "unread"))}
    store(library, "a.txt", told("A", "Some words of a story."))
    (row,) = library.articles.rows()

    def read_on() -> list[int]:
        return [at for at, _ in insight.acts(library, WHOLE, Act.READ)]

    for day, mark in (("read", {"read": True}), ("starred", {"starred": True})):
        monkeypatch.setattr(keys, "now", lambda day=day: days[day])
        library.articles.mark([row.id], **mark)
    assert read_on() == [days["read"] // 900_000 * 900_000]
    library.journal.undo()
    library.journal.undo()
    assert read_on() == []
    monkeypatch.setattr(keys, "now", lambda: days["unread"])
    library.journal.redo()
    assert read_on() == [days["read"] // 900_000 * 900_000]
    library.articles.mark([row.id], read=False)
    assert read_on() == []
    library.articles.mark([row.id], read=True)
    assert read_on() == [days["unread"] // 900_000 * 900_000]


def test_an_act_of_a_time_that_has_no_day_is_left_out_and_all_others_counted(harbour: Library) -> None:
    with harbour.writing() as db:
        kept = db.conn.execute("SELECT id, created_at FROM highlight ORDER BY id LIMIT 1").fetchone()
        db.conn.execute("UPDATE highlight SET created_at = ? WHERE id = ?", (1 << 60, kept[0]))
    try:
        found = figures(harbour, Picture.READING, WHOLE)
        assert [line.total for line in found.lines] == [5, 1, 2]
    finally:
        with harbour.writing() as db:
            db.conn.execute("UPDATE highlight SET created_at = ? WHERE id = ?", kept[::-1])


def test_words_of_each_source_come_after_the_rest(harbour: Library) -> None:
    found = figures(harbour, Picture.EACH, WHOLE)
    assert [len(line.counts) for line in found.lines] == [3, 3, 3]
    words = with_words(harbour, found, WHOLE)
    rows = harbour.articles.rows(WHOLE)
    assert sum(line.counts[3] for line in words.lines) == sum(row.words for row in rows) > 0


def test_a_library_without_articles_has_no_pictures(library: Library) -> None:
    assert not any(figures(library, picture, WHOLE).marks for picture in Picture)


def test_stretches_too_short_for_so_many_years_are_made_longer(library: Library) -> None:
    for day in ("1996-01-01", "2025-01-01"):
        store(library, day, told(f"Title {day}", f"Words of {day} and some more of them."), day=day)
    assert figures(library, Picture.SOURCES, WHOLE).unit is Unit.YEAR
    assert figures(library, Picture.SOURCES, WHOLE, Unit.DAY).unit is Unit.MONTH


def test_pictures_of_whole_shelves_are_counted_along_indexes(harbour: Library) -> None:
    """But for the days of reading, of which there is no index, every count is a seek."""
    ids = [tag.id for tag in insight.tags(harbour, folded=False)]

    def ask() -> None:
        for scope in (WHOLE, ALL):
            insight.by_source(harbour, scope, (19000, 20000, 21000))
            insight.by_tag(harbour, scope, (19000, 20000, 21000), ids)
            insight.together(harbour, scope, ids)
            insight.each(harbour, scope)
            insight.acts(harbour, scope, Act.HIGHLIGHTED)

    few = ("SCAN b", "SCAN c", "SCAN stretch", "SCAN t", "SCAN m")
    scans = {
        step: sql
        for sql, step in plans(harbour, ask)
        if _SCAN.match(step) and not _FEW.match(step) and not step.startswith(few)
    }
    assert not scans
