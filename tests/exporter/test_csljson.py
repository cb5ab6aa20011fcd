"""CSL-JSON: the words as they are, and pandoc reads it where it is installed."""

import json
import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from reader.exporter.citekeys import citekey
from reader.exporter.escape import one_line
from reader.exporter.formats import FORMATS
from reader.exporter.sheet import sheet
from reader.model.article import Reading
from reader.model.highlight import Highlight
from tests.exporter.hostile import NOTES, STRINGS

MakeReading = Callable[..., Reading]
MakeHighlight = Callable[..., Highlight]

TEXT = "The ministry said so. Nobody else did."


def file_of(readings: Sequence[Reading]) -> bytes:
    return FORMATS["csljson"].write([sheet(reading) for reading in readings], "All")


def items(*readings: Reading) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(file_of(readings))
    return found


def test_an_item_says_what_a_citation_asks(make_reading: MakeReading, make_highlight: MakeHighlight) -> None:
    reading = make_reading(
        TEXT, url="https://a.example/новости?a=1&b=2", author="Asel Mamatova", language="kk",
        tags=("press", "oil"), note="On all",
        highlights=[make_highlight(TEXT, "said so", note="Who?\nWhen?")],
    )  # fmt: skip
    (item,) = items(reading)
    note = item.pop("note")
    assert item == {
        "id": citekey(sheet(reading)),
        "type": "webpage",
        "title": "Ministry speaks",
        "author": [{"family": "Mamatova", "given": "Asel"}],
        "container-title": "Example Times",
        "URL": "https://a.example/новости?a=1&b=2",
        "issued": {"date-parts": [[2026, 2, 20]]},
        "accessed": {"date-parts": [[2026, 2, 23]]},
        "language": "kk",
        "keyword": "press, oil",
    }
    assert note.startswith(
        "On all\n\n“said so”\nWho?\nWhen?\nyellow, 2026-11-02T10:00:00Z, 000_a.txt, bytes "
    )


def test_what_is_not_known_is_left_out_and_a_body_is_one_name(make_reading: MakeReading) -> None:
    (item,) = items(make_reading(author="Reuters Staff", published=None, captured=None))
    assert item["type"] == "article-newspaper"
    assert item["author"] == [{"literal": "Reuters Staff"}]
    assert not {"URL", "issued", "accessed", "language", "keyword"} & set(item)


@pytest.mark.parametrize("words", STRINGS, ids=range(len(STRINGS)))
def test_hostile_words_are_read_back_as_they_were(
    make_reading: MakeReading, make_highlight: MakeHighlight, words: str
) -> None:
    text = f"Before.{words}.After"
    reading = make_reading(
        text, title=words, source=words, tags=(words,), highlights=[make_highlight(text, words)]
    )
    (item,) = items(reading)
    assert item["title"] == (one_line(words) or "[No title]")
    assert item.get("container-title", "") == item.get("keyword", "") == one_line(words)
    assert f"“{words}”" in item["note"]


def test_notes_are_read_back_as_they_were_typed(make_reading: MakeReading) -> None:
    for note, item in zip(NOTES, items(*(make_reading(note=note) for note in NOTES)), strict=True):
        assert item["note"].startswith(note.strip("\n") if note.strip() else "Captured in")


@pytest.mark.skipif(not shutil.which("pandoc"), reason="pandoc is not installed")
def test_pandoc_reads_every_item(make_reading: MakeReading) -> None:
    readings = [make_reading(title=words, id=f"id-{number}") for number, words in enumerate(STRINGS)]
    ran = subprocess.run(
        ["pandoc", "-f", "csljson", "-t", "csljson"],
        input=file_of(readings), capture_output=True, check=True, timeout=60,
    )  # fmt: skip
    found = json.loads(ran.stdout)
    assert [item["id"] for item in found] == [citekey(sheet(reading)) for reading in readings]
    assert all(item["issued"] == {"date-parts": [[2026, 2, 20]]} for item in found)


@pytest.mark.skipif(not shutil.which("pandoc"), reason="pandoc is not installed")
def test_no_line_of_a_note_is_read_as_a_field_of_the_item(
    make_reading: MakeReading, make_highlight: MakeHighlight
) -> None:
    """Citation processors read "title: x" at the beginning of a note as the title of the item."""
    notes = [
        "id:: 64b7c0de",
        "title: evil",
        "type: book\nauthor: Nobody",
        "{:DOI: 1}",
        "\n\ntitle : evil",
        "x\ntitle: e",
    ]
    readings = [make_reading(title="Mine", id=f"id-{n}", note=note) for n, note in enumerate(notes)]
    words = "title: quoted"
    readings.append(make_reading(words, title="Mine", id="id", highlights=[make_highlight(words, words)]))
    ran = subprocess.run(
        ["pandoc", "-f", "csljson", "-t", "csljson"],
        input=file_of(readings), capture_output=True, check=True, timeout=60,
    )  # fmt: skip
    for item, reading in zip(json.loads(ran.stdout), readings, strict=True):
        assert item["id"] == citekey(sheet(reading))
        assert (item["title"], item["type"]) == ("Mine", "article-newspaper")
        assert "author" not in item
        assert (reading.note or words).strip("\n") in item["note"]
        lines = [line for line in item["note"].split("\n") if line]
        assert not any(re.match(r"[a-z-]+\s*:", line) for line in lines[:2])


def test_what_stands_behind_a_family_name_is_no_part_of_it(make_reading: MakeReading) -> None:
    (item,) = items(make_reading(author="Asel Mamatova; Martin Luther King, Jr."))
    assert item["author"] == [
        {"family": "Mamatova", "given": "Asel"},
        {"family": "King", "given": "Martin Luther", "suffix": "Jr."},
    ]
