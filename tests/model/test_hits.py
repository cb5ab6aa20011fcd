"""Where the words of a query stand in a text."""

import pytest

from reader.model.hits import ranges
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
