"""An outline as Markdown, read back by a CommonMark parser that is not ours."""

from collections.abc import Callable

import pytest

from reader.exporter.outline import markdown, write
from reader.exporter.sheet import check_hash, sheet
from reader.model.article import Reading
from reader.model.highlight import Highlight
from reader.model.outline import Item, Kind, Outline, Standing
from tests.exporter.hostile import NOTES, STRINGS
from tests.exporter.readback import PARSER, plain_lines, split

QUOTE = Item(
    "q", 1, Kind.HIGHLIGHT, "Oil flows again.", color="green", remark="Since *when*?", tags=("oil/pipes",),
    highlight="h1", article="a1", title="Pipeline reopens", source="Valley Post", day="2025-05-14",
    url="https://valley.example/pipeline?a=1&b=(2)",
)  # fmt: skip


def heading(words: str, depth: int) -> Item:
    return Item(words, depth, Kind.HEADING, words)


def headings(text: str) -> list[tuple[str, str]]:
    tokens = PARSER.parse(text)
    return [(t.tag, tokens[n + 1].content) for n, t in enumerate(tokens) if t.type == "heading_open"]


def test_a_file_has_its_name_its_headings_its_quotes_with_their_sources_and_notes(
    make_reading: Callable[..., Reading], make_highlight: Callable[..., Highlight]
) -> None:
    items = [
        heading("Repairs", 0),
        QUOTE,
        Item("w", 1, Kind.PARAGRAPH, "Ask the *engineer*."),
        heading("Costs", 1),
        heading("Fines", 0),
    ]
    whole = sheet(make_reading(highlights=(make_highlight("The ministry said so.", "ministry"),)))
    mark = whole.highlights[0]._replace(id="h1", file="may14.txt", first=61, last=77)
    sheets = [whole._replace(id="a1", authors=("Asel Mamatova",), highlights=(mark,))]
    written = write(Outline("o1", "The pipeline: a year", 5), items, sheets)
    properties, body = split(written.decode())
    assert properties == {"postil_id": "o1", "title": "The pipeline: a year", "highlights": 1}
    assert headings(body) == [
        ("h1", "The pipeline: a year"), ("h2", "Repairs"), ("h3", "Costs"), ("h2", "Fines"),
    ]  # fmt: skip
    assert (
        "> Oil flows again.\n>\n"
        "> — Asel Mamatova, Valley Post, "
        "[Pipeline reopens](<https://valley.example/pipeline?a=1&b=(2)>), 2025-05-14, "
        f"may14.txt, bytes 61-77, highlighted {mark.created[:10]} {mark.created[11:16]} UTC, "
        f"check {check_hash('Oil flows again.')}, [Postil](postil://article/a1?h=h1)\n>\n"
        "> #oil/pipes\n\nSince *when*?\n\nAsk the *engineer*.\n"
    ) in body


def test_headings_go_no_deeper_than_markdown_has_them() -> None:
    deep = markdown([heading(str(depth), depth) for depth in range(9)])
    assert headings(deep)[-1] == ("h6", "8")


def test_a_heading_beneath_a_quote_skips_no_level() -> None:
    assert headings(markdown([QUOTE._replace(depth=0), heading("Beneath", 1)])) == [("h2", "Beneath")]


def test_words_that_stand_in_for_a_title_are_told_from_one() -> None:
    bare = QUOTE._replace(url="")
    assert ", “Pipeline reopens”, " in markdown([bare])
    assert ", *Pipeline reopens*, " in markdown([bare._replace(printed=False)])


def test_what_has_become_of_a_quote_is_said_and_its_words_are_there() -> None:
    for standing, said in ((Standing.LOST, "not in the text"), (Standing.REMOVED, "no longer highlighted")):
        text = markdown([QUOTE._replace(standing=standing)])
        assert "> Oil flows again." in text
        assert said in text
    assert markdown([Item("x", 0, Kind.HIGHLIGHT, "Only words.", Standing.GONE)]) == "> Only words.\n"


def test_a_note_on_an_article_goes_out_as_typed_with_its_article() -> None:
    note = QUOTE._replace(kind=Kind.NOTE, words="**Read** it again.", highlight="", remark="")
    text = markdown([note])
    assert text.startswith("**Read** it again.\n\n— Valley Post, [Pipeline reopens](")


@pytest.mark.parametrize("words", STRINGS, ids=range(len(STRINGS)))
def test_a_strangers_words_mean_nothing_but_these_words(words: str) -> None:
    item = QUOTE._replace(
        words=f"Before.{words}.After",
        title=words,
        source=words,
        tags=(words,),
        url=f"https://a/{words}",
        remark="",
    )
    tokens = PARSER.parse(markdown([item, heading("After it", 0)]))
    assert [t.type for t in tokens if t.level == 0 and t.type.endswith("_open")] == [
        "blockquote_open", "heading_open",
    ]  # fmt: skip
    first = next(n for n, t in enumerate(tokens) if t.type == "inline")
    assert plain_lines(tokens[first])[0].startswith("Before.")


@pytest.mark.parametrize("note", NOTES, ids=range(len(NOTES)))
def test_no_note_or_words_of_ones_own_swallow_what_follows(note: str) -> None:
    written = [QUOTE._replace(remark=note), Item("w", 0, Kind.PARAGRAPH, note), heading(note, 0)]
    text = markdown([*written, heading("The end", 0)])
    assert headings(text)[-1] == ("h2", "The end")
