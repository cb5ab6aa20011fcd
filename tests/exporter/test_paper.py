"""Articles and outlines as they are printed: plain values, from which Word documents and PDF are made."""

from collections.abc import Callable

import pytest

from reader.exporter import articles_on_paper, outline_on_paper
from reader.exporter.paper import Kind, Paragraph, Section, address, said
from reader.exporter.sheet import sheet
from reader.model.article import Reading
from reader.model.body import Link
from reader.model.highlight import Anchor, Highlight
from reader.model.markdown import BOLD, ITALIC
from reader.model.outline import Item, Outline
from reader.model.outline import Kind as Of

Make = Callable[..., Reading]
Mark = Callable[..., Highlight]
TEXT = "The ministry said so. Nobody else did."


def of(reading: Reading) -> Section:
    return articles_on_paper.section(sheet(reading))


def text_of(section: Section) -> Paragraph:
    return next(each for each in section.paragraphs if each.kind is Kind.PARAGRAPH and not each.own)


def test_highlights_that_lie_over_one_another_each_keep_their_own_words(
    make_reading: Make, make_highlight: Mark
) -> None:
    marks = (make_highlight(TEXT, "ministry said"), make_highlight(TEXT, "said so. Nobody", color="blue"))
    runs = text_of(of(make_reading(TEXT, highlights=marks))).runs
    assert [(run.text, run.marks) for run in runs] == [
        ("The ", ()),
        ("ministry ", (1,)),
        ("said", (1, 2)),
        (" so. Nobody", (2,)),
        (" else did.", ()),
    ]


def test_highlights_in_an_order_of_the_readers_own_stand_in_the_text_all_the_same(
    make_reading: Make, make_highlight: Mark
) -> None:
    text = f"{TEXT}\n\nThe other side said nothing."
    marks = tuple(make_highlight(text, words) for words in ("ministry", "Nobody", "nothing"))
    ordered = sheet(make_reading(text, highlights=marks))
    turned = ordered._replace(highlights=ordered.highlights[::-1])
    assert articles_on_paper.section(turned) == articles_on_paper.section(ordered)


def test_a_link_of_the_text_leads_on_beneath_a_highlight(make_reading: Make, make_highlight: Mark) -> None:
    url = "https://example.org/said"
    reading = make_reading(TEXT, highlights=(make_highlight(TEXT, "said"),), links=(Link(4, 17, url),))
    linked = [(run.text, run.marks) for run in text_of(of(reading)).runs if run.url == url]
    assert linked == [("ministry ", ()), ("said", (1,))]


def test_each_highlight_tells_where_it_is_from_and_how_to_check_it(
    make_reading: Make, make_highlight: Mark
) -> None:
    mark = make_highlight(TEXT, "ministry", note="Which **one**?", tags=("a/b",))
    section = of(make_reading(TEXT, highlights=(mark,), url="https://example.org/a"))
    (remark,) = section.remarks
    told = "".join(run.text for run in remark.details)
    assert "000_a.txt, bytes 104-112" in told
    assert f"check {sheet(make_reading(TEXT, highlights=(mark,))).highlights[0].check}" in told
    assert "2026-11-02" in told
    assert any(run.url.endswith(f"?h={mark.id}") for run in remark.details)
    assert [(run.text, run.style) for run in remark.said[0].runs] == [
        ("Which ", 0),
        ("one", BOLD),
        ("?", 0),
    ]
    assert "https://example.org/a" in [run.url for part in section.paragraphs for run in part.runs]


def test_lost_highlights_stand_behind_the_text_with_their_words(
    make_reading: Make, make_highlight: Mark
) -> None:
    lost = make_highlight(TEXT, "ministry", anchor=Anchor.LOST, note="Gone.")
    section = of(make_reading(TEXT, highlights=(lost,)))
    kept = section.paragraphs[-1]
    assert "Lost highlights" in [each.words for each in section.paragraphs if each.kind is Kind.HEADING]
    assert (kept.kind, kept.words, kept.runs[0].marks) == (Kind.QUOTE, "ministry", (1,))


def test_words_that_stand_in_for_a_title_are_in_italics(make_reading: Make) -> None:
    heading = of(make_reading(TEXT, title=None)).paragraphs[0]
    assert [(run.text, run.style) for run in heading.runs] == [("The ministry said so", ITALIC)]


def test_a_note_keeps_what_its_markdown_means_and_is_the_readers_own() -> None:
    made = said("# Why\n\n- one\n  - two\n- [x] done\n\n> quoted\n\n[[Wiki]] <https://example.org/>")
    assert [(each.kind, each.level, each.marker, each.quoted) for each in made] == [
        (Kind.HEADING, 1, "", 0),
        (Kind.ITEM, 0, "•", 0),
        (Kind.ITEM, 1, "•", 0),
        (Kind.ITEM, 0, "☑", 0),
        (Kind.PARAGRAPH, 0, "", 1),
        (Kind.PARAGRAPH, 0, "", 0),
    ]
    assert all(each.own for each in made)
    assert [run.url for run in made[-1].runs if run.url] == ["https://example.org/"]


@pytest.mark.parametrize(
    ("url", "written"),
    [
        ("https://example.org/a?b=1&c=[x]", "https://example.org/a?b=1&c=%5Bx%5D"),
        ("https://example.org/50% off#a#b", "https://example.org/50%25%20off#a%23b"),
        ("https://example.org/%D0%90", "https://example.org/%D0%90"),
        ("postil://article/01?h=02", "postil://article/01?h=02"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("https://", ""),
        ("http://[bad", ""),
        ("https://exa mple.org/", ""),
    ],
)
def test_an_address_is_written_as_the_standard_has_it_or_leads_nowhere(url: str, written: str) -> None:
    assert address(url) == written


def test_an_outline_keeps_its_shape_its_quotes_and_where_they_are_from(
    make_reading: Make, make_highlight: Mark
) -> None:
    mark = make_highlight(TEXT, "ministry")
    reading = make_reading(TEXT, highlights=(mark,))
    quote = Item("3", 2, Of.HIGHLIGHT, "ministry", color="blue", remark="Which?", highlight=mark.id)
    items = [
        Item("1", 0, Of.HEADING, "First"),
        Item("2", 1, Of.HEADING, "Deeper"),
        quote._replace(article=reading.row.id, title="Ministry speaks", source="Example Times"),
        Item("4", 0, Of.PARAGRAPH, "My own words."),
    ]
    paper = outline_on_paper.paper(Outline("o", "Gas", 4), items, [sheet(reading)])
    (section,) = paper.sections
    told = [(each.kind, each.words) for each in section.paragraphs]
    assert told[:3] == [(Kind.HEADING, "Gas"), (Kind.HEADING, "First"), (Kind.HEADING, "Deeper")]
    assert [each.level for each in section.paragraphs[:3]] == [1, 2, 3]
    assert told[3] == (Kind.QUOTE, "ministry")
    assert told[4][0] is Kind.DETAILS
    assert "Example Times · Ministry speaks" in told[4][1]
    assert "000_a.txt, bytes 104-112" in told[4][1]
    assert [words for _, words in told[5:]] == ["Which?", "My own words."]
    assert section.remarks[0].color == "blue"
