"""The layout of the Markdown file, as the golden one and its parts show it."""

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path

from reader.exporter.formats import FORMATS
from reader.exporter.names import block_id
from reader.model.article import Reading
from reader.model.body import Block, BlockKind
from reader.model.highlight import Anchor, Highlight
from tests.exporter.readback import export, quotes, split

MakeReading = Callable[..., Reading]
MakeHighlight = Callable[..., Highlight]


def test_the_file_of_an_article_is_the_one_laid_down(
    make_reading: MakeReading, make_highlight: MakeHighlight
) -> None:
    text = (
        "По данным министерства, цены выросли на 3,2 %. “It is *not* over,” he said.\n\n"
        "By Aigerim Toleu and Marat K. Bek\n\nA [cut] text with #signs & <b>tags</b>..."
    )
    byline = text.index("By ")
    reading = make_reading(
        text,
        title='Oil: "tankers" #3',
        blocks=(Block(BlockKind.PARAGRAPH, 0, byline - 2), Block(BlockKind.BYLINE, byline, byline + 33)),
        cut=True,
        tags=("Middle East", "нефть", "2026"),
        note="Compare with **last year**.\n\n- prices\n- volumes",
        highlights=[
            make_highlight(text, "A [cut] text with #signs", color="green", note="See [[Oil]]."),
            make_highlight(text, "цены выросли на 3,2 %", tags=("quote", "to check")),
            make_highlight(text, "he said.\n\nBy Aigerim", color="blue"),
            make_highlight(text, "министерства", anchor=Anchor.LOST, note="It was here."),
        ],
    )
    golden = Path(__file__).with_name("article.md")
    assert export(reading) == golden.read_text(encoding="utf-8")


def test_two_exports_of_the_same_values_are_the_same_bytes(
    make_reading: MakeReading, make_highlight: MakeHighlight
) -> None:
    text = "One two three."
    one = make_reading(text, highlights=[make_highlight(text, "two", tags=("a", "b"))], tags=("x", "y"))
    two = make_reading(text, highlights=[make_highlight(text, "two", tags=("a", "b"))], tags=("x", "y"))
    assert export(one) == export(two)


def test_every_property_has_its_own_type(make_reading: MakeReading) -> None:
    found, _ = split(export(make_reading(tags=("a b",))))
    assert found == {
        "postil_id": "019aa5e4-7c1b-7d5e-9c3a-2f6b8e4d1a70",
        "title": "Ministry speaks",
        "author": [],
        "site": "Example Times",
        "published": date(2026, 2, 20),
        "captured": datetime(2026, 2, 23, 0, 0),
        "tags": ["a-b"],
        "aliases": [],
        "highlights": 0,
        "read": True,
        "cut": False,
        "captures": ["000_a.txt, bytes 100-138"],
        "cssclasses": ["postil"],
    }
    assert "captured: 2026-02-23T00:00:00\n" in export(make_reading())


def test_what_is_not_known_is_left_out_rather_than_written_empty(make_reading: MakeReading) -> None:
    found, body = split(export(make_reading(title=None, published=None, captured=None, source="")))
    assert not {"title", "site", "published", "captured", "source"} & set(found)
    assert body.startswith("# *The ministry said so*\n")


def test_a_byline_gives_its_authors_and_a_credit_to_an_agency_gives_none(make_reading: MakeReading) -> None:
    for line, authors in [
        ("By Ann Lee", ["Ann Lee"]),
        ("By Ann Lee, Bo Xi and Cy Oz", ["Ann Lee", "Bo Xi", "Cy Oz"]),
        ("With reporting by Reuters", []),
    ]:
        reading = make_reading(line, blocks=(Block(BlockKind.BYLINE, 0, len(line)),))
        assert split(export(reading))[0]["author"] == authors


def test_an_article_of_the_web_names_its_address_and_who_the_page_says_wrote_it(
    make_reading: MakeReading,
) -> None:
    found, _ = split(export(make_reading(url="https://example.org/a?x=1", author="Ada Brook")))
    assert (found["source"], found["author"]) == ("https://example.org/a?x=1", ["Ada Brook"])


def test_the_table_of_formats_knows_markdown_as_one_file_an_article() -> None:
    markdown = FORMATS["markdown"]
    assert (markdown.name, markdown.suffix, markdown.joined) == ("markdown", ".md", False)
    assert all(name == format_.name and format_.suffix.startswith(".") for name, format_ in FORMATS.items())


def test_an_ordinary_code_block_in_a_note_is_kept_to_the_letter(
    make_reading: MakeReading, make_highlight: MakeHighlight
) -> None:
    note = "Compare:\n\n```python\nif a < b:\n    print(1)\n```\n\n- done"
    mark = make_highlight("Words.", "Words", note=note)
    assert export(make_reading("Words.", highlights=[mark])).endswith(f"\n\n^{block_id(mark.id)}\n\n{note}\n")


def test_a_highlight_links_back_to_its_place_and_names_its_bytes_and_its_time_in_utc(
    make_reading: MakeReading, make_highlight: MakeHighlight
) -> None:
    text = "Цены выросли."
    mark = make_highlight(text, "выросли", id="a/b?c", created=1_793_613_659_999)
    _, body = split(export(make_reading(text, id="x y#z", highlights=[mark])))
    assert quotes(body)[0][0] == "postil://article/x%20y%23z?h=a%2Fb%3Fc"
    capture = b"." * 100 + text.encode("utf-8")
    first, last = map(int, re.findall(r"\) bytes (\d+)-(\d+) of 000", body)[0])
    assert capture[first:last].decode("utf-8") == "выросли"
    assert "[2026-11-02T10:00Z](postil:" in body


def test_a_lost_highlight_names_no_bytes(make_reading: MakeReading, make_highlight: MakeHighlight) -> None:
    text = "Gone with the wind."
    _, body = split(export(make_reading(text, highlights=[make_highlight(text, "Gone", anchor=Anchor.LOST)])))
    assert not re.search(r"\) bytes", body)


def test_the_file_ends_with_one_line_feed_and_has_no_trailing_spaces_of_ours(
    make_reading: MakeReading, make_highlight: MakeHighlight
) -> None:
    text = "One.\n\nTwo."
    for reading in (
        make_reading(text),
        make_reading(text, note="n", highlights=[make_highlight(text, text)]),
    ):
        file = export(reading)
        assert file.endswith("\n")
        assert not file.endswith("\n\n")
        assert not re.search(r"[ \t]$", file, re.MULTILINE)


def test_highlights_stand_in_the_order_of_reading_and_lost_ones_last_under_their_own_heading(
    make_reading: MakeReading, make_highlight: MakeHighlight
) -> None:
    text = "alpha beta gamma delta"
    marks: Sequence[Highlight] = [
        make_highlight(text, "delta"),
        make_highlight(text, "alpha", anchor=Anchor.LOST),
        make_highlight(text, "gamma"),
        make_highlight(text, "beta gamma"),
        make_highlight(text, "beta"),
    ]
    _, body = split(export(make_reading(text, highlights=marks)))
    assert [quote for _, quote in quotes(body)] == ["beta", "beta gamma", "gamma", "delta", "alpha"]
    assert body.index("## Lost highlights") > body.index("> delta")
    assert body.index("## Lost highlights") < body.index("> alpha")
