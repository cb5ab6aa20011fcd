"""Lines of a library's articles: where they are found, slice by slice, and what they show."""

import pytest

from reader.library import concordance
from reader.library.concordance import Shown
from reader.library.library import Library
from reader.model.collocates import collocates_of
from reader.model.concordance import Lines
from reader.model.query import parse
from tests.library.handmade import store, told
from tests.library.test_plans import plans


def found(library: Library, typed: str, lines: Lines | None = None) -> list[Shown]:
    """The lines of what was typed, newest article first."""
    query, lines = parse(typed), Lines() if lines is None else lines
    rest = concordance.scan(library, query, query, lines, before=None, enough=lambda: False)
    assert rest is None
    shown = concordance.shown(library, lines, range(len(lines)))
    return [shown[n] for n in range(len(lines))]


def test_each_place_of_a_word_in_titles_and_texts_is_a_line(news: Library) -> None:
    lines = found(news, "pipeline")
    assert [(line.titled, line.line.node, line.line.right) for line in lines] == [
        (True, "Pipeline", " reopens after repairs"),
        (False, "pipeline", " reopened on Monday after a long repair. Oil flows again."),
    ]
    assert lines[1].line.left == "The "
    assert {line.row.heading for line in lines} == {"Pipeline reopens after repairs"}


def test_words_and_phrases_make_lines_and_conditions_choose_articles(news: Library) -> None:
    for typed, nodes in {
        '"in Almaty"': ["in Almaty", "in Almaty"],
        "repair*": ["repairs", "repair"],
        "MONDAY OR thursday": ["Thursday", "Monday"],
        "telegram source:may15": ["Telegram", "Telegram"],
        "telegram before:2025-05-15": [],
        "telegram -court": [],
        "in:title telegram": ["Telegram"],
        "fined NEAR/2 telegram": ["Telegram", "fined", "fined", "Telegram"],
        "pipeline NEAR/2 monday": ["pipeline", "Monday"],
        "is:unread": [],
    }.items():
        assert [line.line.node for line in found(news, typed)] == nodes, typed


def test_words_of_notes_choose_articles_and_make_no_lines(news: Library) -> None:
    row = news.articles.rows(limit=1)[0]
    news.annotations.write_article_note(row.id, "Ask about the gazette.")
    assert found(news, "gazette") == []
    assert [line.line.node for line in found(news, "gazette OR court")] == ["court"]


def test_slices_find_what_one_walk_finds(news: Library) -> None:
    query, whole, sliced = parse("the OR telegram OR in"), Lines(), Lines()
    concordance.scan(news, query, query, whole, before=None, enough=lambda: False)
    before: int | None = None
    slices = 0
    while slices == 0 or before is not None:
        before = concordance.scan(news, query, query, sliced, before=before, enough=lambda: True)
        slices += 1
    assert slices == 4
    assert len(whole) > 4
    assert (sliced.keys, sliced.start, sliced.end, sliced.titled) == (
        whole.keys,
        whole.start,
        whole.end,
        whole.titled,
    )


def test_no_more_lines_are_found_than_are_kept(news: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(concordance, "MOST_LINES", 2)
    query, lines = parse("in OR telegram"), Lines()
    assert concordance.scan(news, query, query, lines, before=None, enough=lambda: False) is None
    assert len(lines.keys) == 1


def test_highlights_are_shown_where_they_stand_in_a_line(library: Library) -> None:
    store(library, "a.txt", told("Gas", "Gas came\nto town. Oil flows.\n\nGas goes."), day="2025-05-14")
    (row,) = library.articles.rows()
    library.annotations.highlight(row.id, 0, 17, "blue")
    library.annotations.highlight(row.id, 18, 28, "green")
    first, second = (line for line in found(library, "gas") if not line.titled)
    assert [(mark.start, mark.end, mark.color) for mark in first.marks] == [
        (0, 17, "blue"),
        (18, 28, "green"),
    ]
    assert first.mark == first.marks[0]
    assert second.mark is None
    assert [
        ("Gas came to town. Oil flows. "[mark.start :])[: mark.end - mark.start] for mark in second.marks
    ] == [
        "Gas came to town.",
        "Oil flows.",
    ]


def test_a_line_stays_with_the_text_that_it_was_found_in(library: Library) -> None:
    store(library, "a.txt", told("Gas", "Gas came to town."), day="2025-05-14")
    lines = Lines()
    found(library, "gas in:text", lines)
    (row,) = library.articles.rows()
    library.articles.mark([row.id], trashed=True)
    shown = concordance.shown(library, lines, range(len(lines)))
    assert [line.row.id for line in shown.values()] == [row.id] * len(lines)
    assert not any(line.other for line in shown.values())


def test_lines_are_found_and_read_along_indexes_without_sorting(news: Library) -> None:
    """The index of lengths is all that is read from end to end: it tells how many words there are."""
    lines, newest = Lines(), news.articles.rows()[0].key

    def ask() -> None:
        for typed, before in (
            ("telegram OR in", None),
            ("telegram tag:press is:unread", newest),
            ("in*", newest),
        ):
            query = parse(typed)
            concordance.scan(news, query, query, lines, before=before, enough=lambda: False)
        concordance.shown(news, lines, range(len(lines)))
        concordance.versions(news, lines, range(len(lines)))
        concordance.articles(news, lines, range(len(lines)))
        concordance.weighed(news, collocates_of(lines), 6 * len(lines))

    steps = {step for _, step in plans(news, ask)}
    assert not [step for step in steps if "TEMP B-TREE FOR ORDER BY" in step]
    large = ("article", "a", "state", "s", "version", "v", "highlight", "capture", "c")
    scans = {step for step in steps if step.startswith("SCAN") and step.split()[1] in large}
    assert scans == {"SCAN article USING COVERING INDEX article_words"}
