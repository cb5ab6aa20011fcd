"""CSV that a strict reader reads back to the very same strings, and that no spreadsheet runs."""

import csv
import io
import re
from collections.abc import Callable, Sequence

import pytest

from reader.exporter.formats import FORMATS
from reader.exporter.sheet import sheet
from reader.model.article import Reading
from reader.model.cells import names_in, unguarded
from reader.model.highlight import Anchor, Highlight
from tests.exporter.conftest import BEFORE
from tests.exporter.hostile import NOTES, STRINGS

MakeReading = Callable[..., Reading]
MakeHighlight = Callable[..., Highlight]
Row = dict[str, str]

TEXT = "The ministry said so. Nobody else did."
READWISE = (
    "Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,"
    "Document tags"
)


def written(name: str, readings: Sequence[Reading]) -> str:
    return FORMATS[name].write([sheet(reading) for reading in readings], "All of it").decode("utf-8")


def rows(*readings: Reading, name: str = "csv") -> list[Row]:
    """The rows as a strict reader has them, which takes a guard off."""
    text = written(name, readings).removeprefix("\ufeff")
    head, *body = csv.reader(io.StringIO(text, newline=""), strict=True)
    assert all(len(row) == len(head) for row in body)
    assert not any(re.match(r"\s*[=+\-@＝＋－＠]|[\t\r\n]", cell) for row in body for cell in row)
    return [dict(zip(head, map(unguarded, row), strict=True)) for row in body]


def test_a_row_has_the_article_the_highlight_and_its_bytes(
    make_reading: MakeReading, make_highlight: MakeHighlight
) -> None:
    mark = make_highlight(TEXT, "said so", note="Who?", tags=("claims", "a, b"), color="green")
    reading = make_reading(TEXT, highlights=[mark], url="https://a.example/x", tags=("press",), language="en")
    (row,) = rows(reading)
    assert (row["title"], row["site"], row["url"]) == (
        "Ministry speaks", "Example Times", "https://a.example/x",
    )  # fmt: skip
    assert (row["published"], row["captured"]) == ("2026-02-20", "2026-02-23")
    assert (row["quote"], row["note"], row["color"]) == ("said so", "Who?", "green")
    assert names_in(row["highlight_tags"]) == ["claims", "a, b"]
    assert (row["read"], row["starred"]) == ("true", "false")
    assert row["created"] == "2026-11-02T10:00:00Z"
    assert TEXT[int(row["start"]) : int(row["end"])] == "said so"
    capture = b"#" * BEFORE + TEXT.encode()
    assert capture[int(row["byte_start"]) : int(row["byte_end"])] == b"said so"
    assert row["capture"] == "000_a.txt"
    assert row["check"] == sheet(reading).highlights[0].check
    assert row["link"].endswith(f"?h={mark.id}")


def test_the_header_begins_as_it_always_will_so_that_scripts_can_count_on_it(
    make_reading: MakeReading,
) -> None:
    head = written("csv", [make_reading()]).splitlines()[0]
    assert head.startswith(
        "\ufeffarticle_id,title,author,site,url,published,captured,tags,read,starred,highlight_id,color,"
        "quote,note,highlight_tags,prefix,suffix,start,end,created,updated,link,capture,byte_start,"
        "byte_end,check,"
    )
    assert written("readwise-csv", [make_reading()]) == f"{READWISE}\r\n"


def test_a_note_on_an_article_has_a_row_of_its_own_and_so_has_an_article_with_nothing(
    make_reading: MakeReading, make_highlight: MakeHighlight
) -> None:
    noted = make_reading(TEXT, note="On all", highlights=[make_highlight(TEXT, "said so")])
    whole, mark = rows(noted)
    assert (whole["note"], whole["highlight_id"], whole["quote"]) == ("On all", "", "")
    assert (mark["note"], mark["quote"]) == ("", "said so")
    (bare,) = rows(make_reading(title=None))
    assert (bare["title"], bare["heading"]) == ("", "The ministry said so")


def test_a_lost_highlight_has_no_place(make_reading: MakeReading, make_highlight: MakeHighlight) -> None:
    (row,) = rows(make_reading(TEXT, highlights=[make_highlight(TEXT, "said so", anchor=Anchor.LOST)]))
    assert (row["quote"], row["start"], row["byte_start"], row["capture"]) == ("said so", "", "", "")


def test_readwise_gets_what_its_own_exports_have(
    make_reading: MakeReading, make_highlight: MakeHighlight
) -> None:
    marks = [make_highlight(TEXT, "Nobody"), make_highlight(TEXT, "said so", note="Who?", tags=("a", "b"))]
    reading = make_reading(TEXT, highlights=marks, author="Asel Mamatova", tags=("press",))
    assert [list(row.values()) for row in rows(reading, name="readwise-csv")] == [
        [
            "said so", "Ministry speaks", "Asel Mamatova", "", "Who?", "yellow", "a, b", "order", "1",
            "2026-11-02 10:00:00+00:00", "press",
        ],
        [
            "Nobody", "Ministry speaks", "Asel Mamatova", "", "", "yellow", "", "order", "2",
            "2026-11-02 10:00:00+00:00", "press",
        ],
    ]  # fmt: skip


def test_several_articles_are_in_one_table(make_reading: MakeReading, make_highlight: MakeHighlight) -> None:
    one = make_reading(TEXT, highlights=[make_highlight(TEXT, "said so")])
    two = make_reading(TEXT, id="019aa5e4-7c1b-7d5e-9c3a-2f6b8e4d1a71")
    assert [row["article_id"] for row in rows(one, two)] == [one.row.id, two.row.id]


@pytest.mark.parametrize("words", [*STRINGS, "a\rb", "a\r\nb", "a\0b", "'=1", '"', '""', "a,b"])
def test_hostile_words_are_read_back_as_they_were(
    make_reading: MakeReading, make_highlight: MakeHighlight, words: str
) -> None:
    text = f"Before.{words}.After"
    reading = make_reading(
        text, title=words, source=words, url=words, tags=(words,), note=words, language=words,
        highlights=[make_highlight(text, words, note=words, tags=(words,))],
    )  # fmt: skip
    whole, mark = rows(reading)
    for row in (whole, mark):
        assert [row[name] for name in ("title", "site", "url", "note", "language")] == [words] * 5
    assert mark["quote"] == words
    (theirs,) = rows(reading, name="readwise-csv")
    assert (theirs["Highlight"], theirs["Note"], theirs["Book Title"]) == (words, words, words)


def test_notes_are_read_back_as_they_were_typed(
    make_reading: MakeReading, make_highlight: MakeHighlight
) -> None:
    noted = [
        make_reading(TEXT, note=note, highlights=[make_highlight(TEXT, "said so", note=note)])
        for note in NOTES
    ]
    assert [row["note"] for row in rows(*noted)] == [note for note in NOTES for _ in range(2)]
