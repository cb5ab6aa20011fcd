"""Where the words of a query stand in a text."""

import time

import pytest

from reader.model.hits import ranges, spelled
from reader.model.query import parse

TEXT = (
    "Oil flows; the oil-rich Élan, e\u0301lan and Telegr\u0430m. Straßen! Oil_price oilfield "
    "中国政府 한국은행 น้ำตก مُحَمَّد"
)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("oil", ["Oil", "oil", "Oil"]),
        ("oil*", ["Oil", "oil", "Oil", "oilfield"]),
        ('"oil flows"', ["Oil flows"]),
        ('"oil rich"', ["oil-rich"]),
        ('oil "oil flows"', ["Oil flows", "oil", "Oil"]),
        ("elan", ["Élan", "e\u0301lan"]),
        ("telegram", ["Telegr\u0430m"]),
        ("strassen", ["Straßen"]),
        ("strass*", ["Straßen"]),
        ("国政", ["国政"]),
        ("은행", ["은행"]),
        ("น้ำ", ["น้ำ"]),
        ("محمد", ["مُحَمَّد"]),
        ("oil NEAR flows", ["Oil", "flows", "oil", "Oil"]),
        ("(gas tag:x) OR flows", ["flows"]),
        ("-oil", []),
        ("il", []),
        ("tele gram", []),
    ],
)
def test_words_are_lit_as_the_index_finds_them(line: str, words: list[str]) -> None:
    assert [TEXT[start:end] for start, end in ranges(TEXT, parse(line).terms)] == words


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("oil flows", ["Oil", "flows", "oil"]),
        ("élan", ["Élan"]),
        ("straßen", ["Straßen"]),
        ("(flows OR gas)", ["flows"]),
        ("国政", ["国政"]),
        ("elan oil", None),
        ("strassen", None),
        ("telegram", None),
        ("gas", None),
    ],
)
def test_words_that_are_spelled_as_they_were_typed_are_found_without_folding_the_text(
    line: str, words: list[str] | None
) -> None:
    found = spelled(TEXT, [parse(line).terms] if " OR " in line else [(t,) for t in parse(line).terms])
    assert (None if found is None else [TEXT[start:end] for start, end in found]) == words
    assert set(found or ()) <= set(ranges(TEXT, parse(line).terms))


@pytest.mark.parametrize(
    ("line", "text", "expected"),
    [
        # From the first word that ends to the last that begins, whichever stands between.
        ("NEAR(oil gas coal, 3)", "oil 1 2 gas 1 2 coal", []),
        ("NEAR(oil gas coal, 5)", "oil 1 2 gas 1 2 coal", ["oil", "gas", "coal"]),
        ("NEAR(oil gas coal, 2)", "coal 1 2 3 oil 1 gas coal gas", ["oil", "gas", "coal"]),
        # Words are counted as the index counts them.
        ("oil NEAR/2 gas", "oil isn’t a gas", []),
        ("oil NEAR/3 gas", "oil isn’t a gas", ["oil", "gas"]),
        ("中国 NEAR/3 规定", "中国的新的规定，中国公布新规定", ["中国", "规定", "中国", "规定"]),
        ("中国 NEAR/2 规定", "中国的新的规定", []),
        ('"oil price" NEAR/1 fell', "The oil price has fell. The oil fell", ["oil price", "fell"]),
    ],
)
def test_words_near_each_other_are_lit_where_the_index_finds_them(
    line: str, text: str, expected: list[str]
) -> None:
    assert [text[start:end] for start, end in ranges(text, parse(line).terms)] == expected


def test_very_many_words_near_each_other_are_looked_for_in_one_walk() -> None:
    many = 250
    words = [f"w{n}" for n in range(many)]
    text = " ".join(words * 100)
    begun = time.process_time()
    assert len(ranges(text, parse(f"NEAR({' '.join(words)}, {many})").terms)) == 100 * many
    assert len(ranges(text, parse(" NEAR ".join(["w1"] * many)).terms)) == 100
    assert time.process_time() - begun < 2
