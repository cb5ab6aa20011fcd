"""A person puts a split right; it is kept, taught to the source and carried to its other captures."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from reader.library import health, recording
from reader.library.library import Library
from reader.model.body import BlockKind
from reader.model.capture import CaptureState, Label, Split
from reader.model.errors import NotFound
from reader.model.evidence import Correction, Says
from reader.model.faces import heading
from reader.model.highlight import Anchor
from reader.services import knowing, mending
from reader.services.importing import import_bytes

_WORDS = """bridge council river winter paper teacher market autumn valley letter window garden doctor school
    engine farmer lantern harvest village station captain morning evening journey mountain kitchen summer
    quarrel promise mayor budget forest railway baker swimmer orchestra ticket museum harbour ladder blanket
    after before without against because while never often slowly gladly twice again still rather soon later
    opened closed carried painted counted wanted promised repaired measured answered followed noticed"""
#: Printed inside one article of every page, where it is taken for a sentence of that article.
_LETTER = "Our weekly letter from the upper valley comes to you on Fridays"


def paragraph(rng: random.Random, about: str) -> str:
    """A made-up paragraph that speaks of something now and then; no two share five words in a row."""
    words = [rng.choice(_WORDS.split()) for _ in range(36)]
    words[4:4] = words[22:22] = [about.lower()]
    return f"{' '.join(words).capitalize()}."


def valley_page(day: int, *titles: str) -> bytes:
    """A page of a made-up paper: four articles, one of them with a line in it that is the paper's own."""
    rng = random.Random(day)
    lines = ["The Valley Post, the paper of the upper valley", f"{day} March 2026", "Results 1 - 4 of 32", ""]
    for n, title in enumerate(titles):
        letter = [_LETTER, ""] if n == 1 else []
        lines += [title, "", paragraph(rng, title), "", *letter, paragraph(rng, title), "", "Read more", ""]
    lines += ["Write to the editors of the Valley Post", "All rights of the Valley Post are reserved"]
    return "\n".join(lines).encode()


@pytest.fixture
def valley(library: Library) -> list[str]:
    """Three captures of one paper; their ids."""
    pages = {
        "monday.txt": valley_page(
            2, "A new bridge for Oberau", "Old school is sold", "Bus stop moves again", "Water is low"
        ),
        "tuesday.txt": valley_page(
            3, "Post office shut", "Ski lift opens early", "Forest road is built", "Quarry dispute"
        ),
        "friday.txt": valley_page(
            6, "Bakery wins a prize", "Swimming pool leaks", "Moor path closed", "Bells ring in Steinach"
        ),
    }
    report = import_bytes(library, list(pages.items()))
    assert [file.articles for file in report.files] == [4, 4, 4]
    assert len(library.sources.all()) == 1
    return [file.capture or "" for file in report.files]


def byte_of(library: Library, capture: str, line: str) -> int:
    return library.captures.bytes_of(capture).index(line.encode())


def headings(library: Library, capture: str) -> list[str]:
    return [shown.heading for shown in library.captures.shown_texts(capture)]


def beginnings(split: Split) -> list[int]:
    return [story.start for story in split.stories]


def test_a_preview_shows_what_a_correction_would_do_and_stores_nothing(
    library: Library, valley: list[str]
) -> None:
    monday = valley[0]
    before = headings(library, monday)
    join = Correction(byte_of(library, monday, "Bus stop moves again"), Says.JOINS)
    split = mending.preview(library, monday, [join])
    titles = [story.title for story in split.stories]
    assert "Bus stop moves again" not in titles
    assert titles[0] == "A new bridge for Oberau"
    assert headings(library, monday) == before
    assert library.captures.corrections(monday) == ()
    with pytest.raises(NotFound):
        mending.preview(library, "nothing")


def test_an_accepted_split_is_confirmed_and_keeps_what_the_reader_made(
    library: Library, valley: list[str]
) -> None:
    monday = valley[0]
    bus = library.captures.shown_by(monday)[2]
    made, _ = library.annotations.highlight(bus, 10, 40, note="Which bus?")
    join = Correction(byte_of(library, monday, "Bus stop moves again"), Says.JOINS)
    done = mending.accept(library, monday, mending.preview(library, monday, [join]), [join])
    assert (done.lost, library.captures.row(monday).state) == (0, CaptureState.CONFIRMED)
    assert library.captures.corrections(monday) == (join,)
    found = library.annotations.find(made.id)
    assert (found.anchor, found.note) == (Anchor.ANCHORED, "Which bus?")
    reading = library.articles.reading(found.article)
    assert reading.version.text[found.start : found.end] == found.quote.exact
    assert "Bus stop moves again" in reading.version.text
    again = mending.accept(library, monday, mending.preview(library, monday, []), [])
    assert (again.lost, len(headings(library, monday))) == (0, 4)
    assert library.annotations.find(made.id).anchor is Anchor.ANCHORED
    assert health.check(library).problems == ()


def test_a_split_that_was_not_the_best_comes_out_the_same_when_it_is_looked_at_again(
    library: Library, valley: list[str]
) -> None:
    monday = valley[0]
    best = mending.preview(library, monday)
    splits = (mending.preview(library, monday, rank=rank) for rank in range(1, best.rivals + 1))
    other = next(split for split in splits if beginnings(split) != beginnings(best))
    mending.accept(library, monday, other)
    again = mending.preview(library, monday, library.captures.corrections(monday))
    assert beginnings(again) == beginnings(other)
    assert len(headings(library, monday)) == len(other.stories)


def test_what_a_person_said_of_one_page_mends_the_others_after_showing_how(
    library: Library, valley: list[str]
) -> None:
    monday, tuesday, friday = valley
    ski = library.captures.shown_by(tuesday)[1]
    assert _LETTER in library.articles.reading(ski).version.text
    made, _ = library.annotations.highlight(ski, 5, 30)
    noise = Correction(byte_of(library, monday, _LETTER), Says.NOISE)
    mending.accept(library, monday, mending.preview(library, monday, [noise]), [noise])
    planned = mending.others(library, monday)
    assert [plan.name for plan in planned] == ["tuesday.txt", "friday.txt"]
    assert planned[0].before == planned[0].after == tuple(headings(library, tuesday))
    assert planned[0].says == "the same articles with other text"
    assert _LETTER in library.articles.reading(ski).version.text
    library.captures.confirm(friday)
    change = mending.apply(library, planned)
    assert change.label == "1 capture split anew"
    assert ski in change.articles
    assert _LETTER not in library.articles.reading(ski).version.text
    assert library.annotations.find(made.id).anchor is Anchor.ANCHORED
    pool = library.captures.shown_by(friday)[1]
    assert _LETTER in library.articles.reading(pool).version.text
    span = next(
        span
        for span in library.captures.split_of(tuesday)
        if span.start == byte_of(library, tuesday, _LETTER)
    )
    assert span.label is Label.NOISE
    assert mending.others(library, monday) == ()
    assert health.check(library).problems == ()


@pytest.mark.parametrize(
    ("rule", "articles", "taught"),
    [
        ("one article", 4, None),
        ("one article, with text", 4, None),
        ("one article", 1, None),
        ("first of a block", 4, "first of a block"),
        ("first of a block, with text", 4, "first of a block"),
        ("first of a block", 1, None),
    ],
)
def test_the_template_of_a_list_is_taught_to_its_source_and_nothing_else(
    library: Library, valley: list[str], rule: str, articles: int, taught: str | None
) -> None:
    split = mending.preview(library, valley[0])
    made = replace(split, rule=rule, stories=split.stories[:articles])
    mending.accept(library, valley[0], made)
    assert knowing.about(library, valley[1]).rules == ({taught} if taught else set())


def test_what_was_accepted_and_applied_to_others_is_undone_in_two_steps(
    library: Library, valley: list[str]
) -> None:
    monday, tuesday, friday = valley
    made, _ = library.annotations.highlight(library.captures.shown_by(tuesday)[1], 5, 30)
    before = {capture: library.captures.split_of(capture) for capture in valley}
    noise = Correction(byte_of(library, monday, _LETTER), Says.NOISE)
    mending.accept(library, monday, mending.preview(library, monday, [noise]), [noise])
    mending.apply(library, mending.others(library, monday))
    assert library.captures.split_of(friday) != before[friday]
    undone = [library.journal.undo(), library.journal.undo()]
    assert [change and change.label for change in undone] == [
        "Apply corrections to 2 captures",
        "Accept split",
    ]
    assert {capture: library.captures.split_of(capture) for capture in valley} == before
    assert library.captures.corrections(monday) == ()
    assert {library.captures.row(capture).state for capture in valley} == {CaptureState.SPLIT}
    assert _LETTER in library.articles.reading(library.captures.shown_by(tuesday)[1]).version.text
    assert library.annotations.find(made.id).anchor is Anchor.ANCHORED
    assert health.check(library).problems == ()


@pytest.mark.parametrize("kept", [1, 6000, 12_000])
def test_what_is_more_than_the_history_holds_is_never_undone_by_half(
    library: Library, valley: list[str], monkeypatch: pytest.MonkeyPatch, kept: int
) -> None:
    monday, *others = valley
    pages = {
        f"{day}.txt": valley_page(day, *(f"Item {n} of {day}" for n in range(4))) for day in range(8, 28)
    }
    others += [file.capture or "" for file in import_bytes(library, list(pages.items())).files]
    noise = Correction(byte_of(library, monday, _LETTER), Says.NOISE)
    mending.accept(library, monday, mending.preview(library, monday, [noise]), [noise])
    planned = mending.others(library, monday)
    assert len(planned) == len(others)
    monkeypatch.setattr(recording, "KEPT", kept)
    change = mending.apply(library, planned)
    assert change.label == f"{len(others)} captures split anew; this is too much to be undone"
    library.articles.mark([library.captures.shown_by(monday)[0]], starred=True)
    undone = [back.label for _ in range(9) if (back := library.journal.undo())]
    assert undone == ["Star"]
    for capture in others:
        assert all(
            _LETTER not in library.articles.reading(id).version.text
            for id in library.captures.shown_by(capture)
        )
    assert health.check(library).problems == ()


def test_the_plan_says_in_one_line_which_articles_come_and_go(library: Library, valley: list[str]) -> None:
    monday, tuesday, _ = valley
    joins = [Correction(byte_of(library, tuesday, line), Says.JOINS) for line in ("Ski lift", "Quarry")]
    split = mending.preview(library, tuesday, joins)
    mending.accept(library, tuesday, split, joins)
    with library.writing() as db:
        db.conn.execute("UPDATE capture SET state = 'split' WHERE id = ?", (tuesday,))
        db.conn.execute("DELETE FROM correction")
    (plan,) = mending.others(library, monday)
    assert plan.before == tuple(headings(library, tuesday))
    assert plan.after == (
        "Post office shut",
        "Ski lift opens early",
        "Forest road is built",
        "Quarry dispute",
    )
    assert plan.says.startswith(f"4 articles instead of {len(plan.before)}; new: “Ski lift opens early”, ")
    gone = [heading for heading in plan.before if heading not in plan.after]
    assert all(f"“{heading}”" in plan.says.partition("no longer: ")[2] for heading in gone)


def test_the_seeds_stay_as_they_are_when_accepted(filled: Library) -> None:
    before = {row.id: filled.articles.reading(row.id) for row in filled.articles.rows()}
    for row in filled.captures.all():
        done = mending.accept(filled, row.id, mending.preview(filled, row.id), [])
        assert (done.new, done.gone, done.kept, done.moved, done.lost) == ((), (), (), 0, 0)
    assert {row.id for row in filled.articles.rows()} == set(before)
    for id, reading in before.items():
        now = filled.articles.reading(id)
        assert (now.version.text, now.captures) == (reading.version.text, reading.captures)
    assert {row.state for row in filled.captures.all()} == {CaptureState.CONFIRMED}
    assert health.check(filled).problems == ()


def test_in_a_review_and_a_plan_an_article_without_a_title_is_called_as_it_is_in_the_list(
    filled: Library,
) -> None:
    for row in filled.captures.all():
        stories = mending.preview(filled, row.id).stories
        called = [heading(story) for story in stories]
        assert called == headings(filled, row.id)


def test_a_confirmed_capture_is_left_alone_by_imports_of_the_same_file(
    library: Library, valley: list[str], tmp_path: Path
) -> None:
    monday = valley[0]
    library.captures.confirm(monday)
    report = import_bytes(library, [("copy.txt", library.captures.bytes_of(monday))])
    assert [file.status for file in report.files] == ["known"]
    assert library.captures.row(monday).state is CaptureState.CONFIRMED


def test_lines_that_are_called_something_else_are_shown_so_though_no_word_changes(
    library: Library, valley: list[str]
) -> None:
    split = mending.preview(library, valley[0])
    story = split.stories[0]
    first, *rest = story.blocks
    blocks = (first._replace(kind=BlockKind.CAPTION), *rest)
    called = replace(split, stories=(story._replace(blocks=blocks, reading=blocks), *split.stories[1:]))
    for wanted in (called, split):
        mending.accept(library, valley[0], wanted)
        (row,) = (row for row in library.articles.rows() if row.title == story.title)
        assert library.articles.reading(row.id).version.blocks == wanted.stories[0].blocks
        assert health.check(library).ok
