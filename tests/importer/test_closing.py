"""The line that surely ends the last record of a list, and what is too little to tell it by."""

from reader.importer.hypotheses import Guess
from reader.importer.lines import read_lines
from reader.importer.page import Page, bounds_of
from tests.importer.prose import TITLES, Press

LONG = "Told by the keeper of the harbour, by the light of his lamp"
SHORT = "Kept by the lamp"
#: The lines differ, but for their last two words.
TAIL = "{} for neighbouring municipalities"
WORDS = ["Nets", "Boats", "Lamps", "Ropes", "Oars"]
TEXTS = [Press(n).article(40).body.split("\n\n")[0] for n in range(12)]


def last_of(end: str, *, many: int = 5, rest: list[str] | None = None, below: list[str] | None = None) -> str:
    """The last line of the last of some records that end with one line, however much longer it is."""
    rows: list[str] = []
    for n in range(many):
        rows += [TITLES[n], TEXTS[n], *(rest or []) * (n == many - 1), end.format(WORDS[n])]
    page = Page.of(read_lines("\n\n".join([*rows, *(below or [])])))
    guess = Guess(tuple(n for n, row in enumerate(rows) if row in TITLES), True, "told")
    return page.lines[bounds_of(page, guess)[-1][1] - 1].text


def test_the_last_record_goes_on_to_the_line_that_ends_all_others() -> None:
    assert last_of(SHORT, rest=TEXTS[6:12]) == SHORT


def test_three_records_do_not_tell_how_the_last_one_ends() -> None:
    assert last_of(SHORT, many=3, rest=["Nets", "Boats", "Lamps", "Ropes", *TEXTS[6:12]]) != SHORT


def test_what_stands_once_more_below_ends_no_record_for_sure() -> None:
    rest = ["Nets", "Boats", "Lamps", "Ropes", *TEXTS[6:12]]
    assert last_of(SHORT, rest=rest, below=["About us", SHORT]) != SHORT


def test_the_pages_own_lines_end_the_last_record_where_few_words_end_the_others() -> None:
    own = ["Search", "Log in", "Nets", "Boats", *TEXTS[6:12]]
    assert last_of(LONG, rest=own) == LONG
    assert last_of(SHORT, rest=own) != SHORT
    assert last_of(TAIL, rest=own) != TAIL.format(WORDS[-1])
