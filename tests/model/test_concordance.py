"""Lines of a concordance: what stands beside words, on one line, and in which order."""

import re

import pytest

from reader.model.body import Block, BlockKind
from reader.model.concordance import Lines, Passage, Sorting, beside, within
from reader.model.query import ALL, Query, parse

TEXT = (
    "The old pipeline\nwas shut. A new pipeline opened.\n\nTHE TICKER 12.5\n\nPipeline talks go on in Élan."
)
BLOCKS = tuple(
    Block(BlockKind.PARAGRAPH, TEXT.index(first), TEXT.index(last) + len(last))
    for first, last in (("The old", "opened."), ("Pipeline", "Élan."))
)


def line_of(words: str, text: str = TEXT, width: int = 160) -> tuple[str, str, str]:
    """The line of the first place of words."""
    blocks = BLOCKS if text is TEXT else (Block(BlockKind.PARAGRAPH, 0, len(text)),)
    start = text.index(words)
    return Passage(text, blocks).line(start, start + len(words), width)


def test_a_line_runs_over_paragraphs_without_what_lies_between_them() -> None:
    assert line_of("opened.") == (
        "The old pipeline was shut. A new pipeline ",
        "opened.",
        " Pipeline talks go on in Élan.",
    )
    assert line_of("Pipeline")[0].endswith("pipeline opened. ")


def test_line_breaks_are_spaces_in_the_words_found_too() -> None:
    assert line_of("pipeline\nwas") == (
        "The old ",
        "pipeline was",
        " shut. A new pipeline opened. Pipeline talks go on in Élan.",
    )


def test_what_is_not_shown_makes_no_line() -> None:
    passage = Passage(TEXT, BLOCKS)
    ticker = TEXT.index("TICKER")
    assert not passage.shows(ticker, ticker + 6)
    assert passage.shows(0, 3)


@pytest.mark.parametrize(
    "text",
    [
        "a" * 300 + "X" + "a" * 300,
        "👨‍👩‍👧‍👦" * 60 + "X" + "👨‍👩‍👧‍👦" * 60,
        "🇰🇿" * 100 + "X" + "🇰🇿" * 100,
        "e\u0301\u0323" * 100 + "X" + "e\u0301\u0323" * 100,
        "ก็ำ" * 100 + "X" + "ก็ำ" * 100,
        "क्षि" * 100 + "X" + "क्षि" * 100,
        "가\u11a8" * 100 + "X" + "가\u11a8" * 100,
    ],
)
def test_a_line_is_cut_through_no_letter(text: str) -> None:
    whole = text[: text.index("X")]
    unit = next(whole[:n] for n in range(1, 12) if whole == whole[:n] * (len(whole) // n))
    left, node, right = line_of("X", text)
    assert node == "X"
    assert 0 < len(left) <= 160
    assert left == unit * (len(left) // len(unit))
    assert right == unit * (len(right) // len(unit))


def test_a_line_is_cut_between_words_where_there_are_any() -> None:
    left, _, right = line_of("X", f"{'word ' * 90}X{' word' * 90}")
    assert set(left.split()) == set(right.split()) == {"word"}
    assert 140 < len(left) <= 160


def concordance(*texts: str, of: str = "x") -> tuple[Lines, list[str]]:
    """The lines of a word in texts, each an article of its own and older than the one before; and the
    words of each line."""
    lines, told = Lines(), []
    for n, text in enumerate(texts):
        passage = Passage(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
        lines.add_article(1000 - n, n, f"Source {n % 2}")
        for found in re.finditer(rf"\b{of}\b", text, re.IGNORECASE):
            lines.add(*found.span(), beside(passage, *found.span()))
            told.append("".join(passage.line(*found.span())))
    return lines, told


def in_order(sorting: Sorting, *texts: str) -> list[str]:
    lines, told = concordance(*texts)
    return [told[n] for n in lines.ordered(sorting)]


def test_lines_are_sorted_by_words_to_the_left_from_the_first_outwards() -> None:
    texts = ("b Élan x", "a elan x", "c Elan x", "a, BEAR: x", "x")
    assert in_order(Sorting.LEFT_1, *texts) == ["x", "a, BEAR: x", "a elan x", "b Élan x", "c Elan x"]
    assert in_order(Sorting.LEFT_2, *texts) == ["x", "a, BEAR: x", "a elan x", "b Élan x", "c Elan x"]


def test_lines_are_sorted_by_words_to_the_right_and_keep_their_order_where_those_are_alike() -> None:
    texts = ("x one two three", "x One two", "x alpha zulu", "x one, two; three four")
    assert in_order(Sorting.RIGHT_1, *texts) == [texts[2], texts[1], texts[0], texts[3]]
    assert in_order(Sorting.RIGHT_2, *texts) == [texts[1], texts[0], texts[3], texts[2]]
    assert in_order(Sorting.RIGHT_3, *texts) == [texts[1], texts[2], texts[0], texts[3]]


def test_lines_are_sorted_by_the_words_found_by_day_and_by_source() -> None:
    texts = ("X and x", "x", "X", "x")
    assert in_order(Sorting.NEWEST, *texts) == ["X and x", "X and x", "x", "X", "x"]
    lines, _ = concordance(*texts)
    assert list(lines.ordered(Sorting.OLDEST)) == [4, 3, 2, 0, 1]
    assert list(lines.ordered(Sorting.SOURCE)) == [0, 1, 3, 2, 4]
    lines, told = concordance("ax bx", "ax", of=r"\wx")
    assert [told[n] for n in lines.ordered(Sorting.NODE)] == ["ax", "ax bx", "ax bx"]


def test_thousands_of_lines_stand_in_one_order() -> None:
    texts = tuple(f"{n * 7919 % 2503:04} x" for n in range(2503))
    assert in_order(Sorting.LEFT_1, *texts) == sorted(texts)


def test_ideographs_are_words_of_their_own() -> None:
    text = "中国政府表示"
    passage = Passage(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    assert beside(passage, 2, 4) == ("国", "中", "", "政府", "表", "示", "")


def test_a_line_is_looked_for_within_a_list() -> None:
    base = Query(read=False, tags=("press",), after="2025-01-01", source_key=3)
    both = within(base, parse('"soft power" tag:law after:2024 before:2026'))
    assert [term.text for term in both.terms] == ["soft power"]
    assert (both.read, both.tags, both.source_key) == (False, ("press", "law"), 3)
    assert (both.after, both.before) == ("2025-01-01", "2026-01-01")
    assert within(ALL, parse("oil")) == parse("oil")
    titled = within(parse("in:title gas"), parse("oil"))
    assert titled.scope is None
    assert [term.text for term in titled.terms] == ["oil", "gas"]
