"""Which words stand beside others, and how much more often than by chance."""

import pytest

from reader.model.body import Block, BlockKind
from reader.model.collocates import Collocate, collocates_of, having, weighed
from reader.model.concordance import Lines, Passage, Sorting, beside


@pytest.fixture
def lines() -> Lines:
    """Lines of “tea” in four short texts."""
    made = Lines()
    for n, text in enumerate(("strong tea here", "Strong green tea", "a tea, strong", "tea")):
        passage = Passage(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
        start = text.index("tea")
        made.add_article(n, n, "")
        made.add(start, start + 3, beside(passage, start, start + 3))
    return made


def test_words_beside_are_counted_on_either_side_whatever_their_case(lines: Lines) -> None:
    assert collocates_of(lines)[0] == Collocate("strong", 2, 1)
    assert {each.word for each in collocates_of(lines)} == {"strong", "here", "green", "a"}


def test_lines_with_a_word_beside_are_told_from_those_without(lines: Lines) -> None:
    assert list(having(lines, lines.ordered(Sorting.OLDEST), "strong")) == [2, 1, 0]
    assert list(having(lines, lines.ordered(Sorting.NEWEST), "milk")) == []


def test_what_is_as_frequent_everywhere_weighs_nothing() -> None:
    # Dunning's ratio by hand: 10 of 100 beside, 10 of 9,900 elsewhere.
    assert weighed(Collocate("strong", 10, 0), 100, 20, 10_000).weight == pytest.approx(65.58, abs=0.01)
    assert weighed(Collocate("the", 5, 5), 100, 1000, 10_000).weight == 0
    assert weighed(Collocate("new", 1, 0), 0, 0, 0).weight == 0
