"""Cells that no spreadsheet runs, and the same words again for whoever takes the guard off."""

import random
import re

import pytest

from reader.model.cells import guarded, listed, names_in, unguarded
from tests.exporter.hostile import NOTES, STRINGS

FORMULAS = [
    "=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", " =1", "\u00a0=1", "＝1", "＋1", "－1", "＠A",
    "- item", "=HYPERLINK(1)", "'=1", "''=1", "' =1", "'\t", "\t",
]  # fmt: skip
HARMLESS = ["", "'", "''", "‘quoted’", "'We will not,' he said.", "1-2", "a=b", "—dash", "50 %", " words"]


@pytest.mark.parametrize("words", FORMULAS)
def test_what_a_spreadsheet_might_run_gets_one_apostrophe(words: str) -> None:
    assert guarded(words) == f"'{words}"
    assert unguarded(guarded(words)) == words


@pytest.mark.parametrize("words", HARMLESS)
def test_all_else_is_left_as_it_is(words: str) -> None:
    assert guarded(words) == words
    assert unguarded(words) == words


def test_no_two_texts_have_one_cell_and_none_begins_a_formula() -> None:
    source = random.Random(1)
    letters = "'=+-@\t\r\n ＝a\u00a0"
    texts = {"".join(source.choices(letters, k=source.randrange(6))) for _ in range(5000)}
    texts |= {*STRINGS, *NOTES}
    assert len({guarded(text) for text in texts}) == len(texts)
    for text in texts:
        assert unguarded(guarded(text)) == text
        assert not re.match(r"[\t\r\n]|\s*[=+\-@＝＋－＠]", guarded(text))


@pytest.mark.parametrize(
    "names",
    [
        [],
        ["a"],
        ["politics/a b", "c"],
        ["x, y", "z"],
        ['"a"', "b"],
        ['say "x"', "a;b"],
        ["=a", "'b"],
        ["a\nb", "c"],
    ],
)
def test_several_names_in_a_cell_are_the_same_names_again(names: list[str]) -> None:
    assert names_in(listed(names)) == names


def test_plain_names_are_listed_as_people_list_them() -> None:
    assert listed(["Middle East", "oil"]) == "Middle East, oil"
