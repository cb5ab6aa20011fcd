"""What every way out has in common, whatever it looks like."""

import hashlib
import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable

import pytest

from reader.exporter.formats import FORMATS
from reader.exporter.sheet import Sheet, sheet
from reader.model.article import Reading
from reader.model.highlight import COLORS, Highlight
from tests.exporter.conftest import _highlight, _reading
from tests.exporter.hostile import NOTES, STRINGS

MakeReading = Callable[..., Reading]
MakeHighlight = Callable[..., Highlight]

#: PDF is set by a printer, and a zip holds a whole library; both have tests of their own.
WRITING = [name for name in FORMATS if name not in ("pdf", "zip")]
TEXT = "The ministry said so. Nobody else did."


def plain(name: str, sheets: list[Sheet]) -> str:
    """What a file holds as text, unpacked where it is a zip."""
    data = FORMATS[name].write(sheets, "All of it")
    if not data.startswith(b"PK"):
        return data.decode("utf-8")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return "".join(archive.read(member).decode("utf-8", "replace") for member in archive.namelist())


def full() -> list[Sheet]:
    """Two articles with all there is, and every hostile string on one of them."""
    text = f"{TEXT}\n\n{'  '.join(STRINGS)}"
    marks = [
        _highlight(text, words, id=f"019aa5e4-0000-7000-8000-{n:012d}", note=NOTES[n % len(NOTES)],
                   color=COLORS[n % len(COLORS)], tags=(f"t{n}", "shared"))
        for n, words in enumerate(["said so", "Nobody", *filter(str.strip, STRINGS)])
    ]  # fmt: skip
    one = _reading(
        text, highlights=marks, url="https://a.example/x", author="Asel Mamatova", language="kk",
        tags=("press", "oil"), note="On all",
    )  # fmt: skip
    other = "Pumps hum loudly."
    two = _reading(
        other, title=None, stand_in="Pumps", id="019aa5e4-7c1b-7d5e-9c3a-2f6b8e4d1a71", published=None,
        captured=None, highlights=[_highlight(other, "hum loudly")],
    )  # fmt: skip
    return [sheet(one), sheet(two)]


def digests() -> list[str]:
    """The hash of what each format writes."""
    sheets = full()
    return [f"{name} {hashlib.sha256(FORMATS[name].write(sheets, 'All')).hexdigest()}" for name in WRITING]


def test_the_ways_out_are_those_of_the_command_line() -> None:
    assert {*FORMATS} >= {
        "markdown", "logseq", "commonmark", "academic", "html", "jsonld", "csv", "readwise-csv", "docx",
        "pdf", "ris", "bibtex", "csljson", "text",
    }  # fmt: skip
    assert all(format_.title and format_.suffix.startswith(".") for format_ in FORMATS.values())


@pytest.mark.parametrize("name", [name for name in WRITING if name != "readwise-csv"])
def test_each_highlight_goes_out_with_where_it_is_from_and_a_way_back(
    make_reading: MakeReading, make_highlight: MakeHighlight, name: str
) -> None:
    mark = make_highlight(TEXT, "said so", note="Who says?", tags=("claims",))
    article = sheet(make_reading(TEXT, highlights=[mark], url="https://a.example/x", note="On all"))
    found = plain(name, [article])
    for part in ("said so", "Who says?", "claims", "Example Times", "https://a.example/x", "On all"):
        assert part in found, part
    assert "2026-02-20" in found or "2026/02/20" in found or "[2026, 2, 20]" in found
    assert mark.id in found
    assert article.highlights[0].check in found
    assert "a.txt" in found
    assert "113" in found


@pytest.mark.parametrize("name", WRITING)
def test_several_articles_are_one_file_that_holds_them_all(name: str) -> None:
    one, two = full()
    for first, second in ((one, two), (two, one)):
        found = plain(name, [first, second])
        assert found.index(first.highlights[0].quote) < found.index(second.highlights[0].quote)


@pytest.mark.parametrize("name", WRITING)
def test_a_day_that_is_known_in_part_or_is_in_no_calendar_stops_no_export(name: str) -> None:
    """Books say no more than a year."""
    for day in ("2020", "2020-11", "2020-02-30"):
        assert FORMATS[name].write([sheet(_reading(published=day, captured=day))], "All")


def test_the_same_articles_are_the_same_bytes_in_another_process_too() -> None:
    """Sets and hashes are in another order there."""
    ran = subprocess.run(
        [sys.executable, "-c", "import tests.exporter.test_formats as t; print(*t.digests(), sep='\\n')"],
        env=os.environ | {"PYTHONHASHSEED": "4711", "TZ": "Asia/Almaty"}, capture_output=True, check=True,
        text=True, timeout=120,
    )  # fmt: skip
    assert ran.stdout.split("\n")[:-1] == digests()
