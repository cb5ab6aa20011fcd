"""RIS, read back by a parser that is not ours: no word of a page may end an entry or begin a field."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest
import rispy

from reader.exporter.escape import one_line
from reader.exporter.formats import FORMATS
from reader.exporter.sheet import sheet
from reader.model.article import Reading
from reader.model.highlight import Highlight
from tests.exporter.hostile import NOTES, STRINGS

MakeReading = Callable[..., Reading]
MakeHighlight = Callable[..., Highlight]

TEXT = "The ministry said so. Nobody else did."
#: What begins or ends an entry or a field where it stands at the beginning of a line.
INJECTED = [
    "a\nER  - \nTY  - BOOK\nTI  - b", "a\r\nUR  - x", "a\u2028ER  - ", "ER  - ", "TY  - JOUR",
    "a\x0bER  - ",
]  # fmt: skip


def entries(readings: Sequence[Reading]) -> list[dict[str, Any]]:
    file = FORMATS["ris"].write([sheet(reading) for reading in readings], "All").decode("utf-8")
    assert file.count("\n") == file.count("\r\n")
    # Semicolons would part an address, which may have them (RFC 3986, 2.2).
    found: list[dict[str, Any]] = rispy.loads(file.replace("\r\n", "\n"), delimiter_tags_mapping={})
    return found


def test_an_entry_says_what_a_bibliography_asks(
    make_reading: MakeReading, make_highlight: MakeHighlight
) -> None:
    reading = make_reading(
        TEXT, url="https://a.example/x?a=1&b=2;c_d%20e#f", author="Asel Mamatova", language="kk",
        tags=("press", "oil, gas"), note="On all", highlights=[make_highlight(TEXT, "said so", note="Who?")],
    )  # fmt: skip
    (entry,) = entries([reading])
    assert entry["type_of_reference"] == "ELEC"
    assert entry["title"] == "Ministry speaks"
    assert entry["authors"] == ["Mamatova, Asel"]
    assert entry["secondary_title"] == "Example Times"
    assert (entry["year"], entry["date"], entry["access_date"]) == ("2026", "2026/02/20/", "2026/02/23/")
    assert entry["urls"] == ["https://a.example/x?a=1&b=2;c_d%20e#f"]
    assert entry["language"] == "kk"
    assert entry["keywords"] == ["press", "oil, gas"]
    on_all, mark, captured = entry["notes"]
    assert on_all == "On all"
    assert mark.startswith("“said so” Who? yellow, 2026-11-02T10:00:00Z, 000_a.txt, bytes 113-120, check ")
    assert captured.startswith("Captured in 000_a.txt")


def test_what_is_not_known_has_no_line(make_reading: MakeReading) -> None:
    (entry,) = entries([make_reading(source="", published=None, captured=None)])
    assert entry["type_of_reference"] == "ELEC"
    assert not {"urls", "date", "year", "access_date", "secondary_title", "authors", "keywords"} & set(entry)


def test_each_author_has_a_line_and_what_stands_behind_a_name_stays_behind(make_reading: MakeReading) -> None:
    (entry,) = entries([make_reading(author="Asel Mamatova and Martin Luther King Jr.")])
    assert entry["authors"] == ["Mamatova, Asel", "King, Martin Luther, Jr."]


def test_several_articles_are_several_entries(make_reading: MakeReading) -> None:
    assert [entry["title"] for entry in entries([make_reading(title="a"), make_reading(title="b")])] == [
        "a", "b",
    ]  # fmt: skip


@pytest.mark.parametrize("words", [*STRINGS, *INJECTED], ids=range(len(STRINGS) + len(INJECTED)))
def test_hostile_words_are_read_back_on_one_line(
    make_reading: MakeReading, make_highlight: MakeHighlight, words: str
) -> None:
    text = f"Before.{words}.After"
    reading = make_reading(
        text, title=words, source=words, author=f"{words} 1", tags=(words,), note=words, language=words,
        highlights=[make_highlight(text, words, note=words)],
    )  # fmt: skip
    first, second = entries([reading, make_reading(title="Another")])
    plain = one_line(words)
    assert second["title"] == "Another"
    assert first["title"] == (plain or "[No title]")
    if not plain:
        return
    assert (first["secondary_title"], first["language"], first["keywords"]) == (plain, plain, [plain])
    assert first["notes"][0] == plain
    assert first["notes"][1].startswith(one_line(f"“{words}” {words}"))


def test_notes_are_read_back_on_one_line(make_reading: MakeReading) -> None:
    for note, entry in zip(NOTES, entries([make_reading(note=note) for note in NOTES]), strict=True):
        assert entry["notes"][:-1] == [one_line(note)] * bool(note.strip())
