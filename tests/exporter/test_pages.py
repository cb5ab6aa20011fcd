"""A page is read back by a parser that is not ours: a word is a word, and nothing comes from elsewhere."""

import re
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any

import pytest

from reader.exporter.formats import FORMATS
from reader.exporter.pages import notes
from reader.exporter.paper import said
from reader.exporter.sheet import Sheet, sheet
from reader.model.article import Reading
from reader.model.body import Block, BlockKind, Link
from reader.model.highlight import Anchor, Highlight
from reader.model.outline import Item, Kind, Outline
from tests.exporter.hostile import NOTES, STRINGS

MakeReading = Callable[..., Reading]
MakeHighlight = Callable[..., Highlight]

_VOID = {"meta", "br", "hr"}
_KNOWN = {
    "html", "head", "meta", "title", "style", "body", "main", "nav", "section", "aside", "div", "bdi", "mark",
    "a", "h1", "h2", "h3", "h4", "h5", "h6", "p", "blockquote", "pre", "ul", "ol", "li", "strong", "em", "s",
    "code", "br", "hr",
}  # fmt: skip


class Page(HTMLParser):
    """A page as its elements: any that is not well nested, or that no page of ours has, is a failure."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[tuple[str, dict[str, str]]] = []
        self.found: list[tuple[str, dict[str, str], list[str]]] = []
        self._texts: list[list[str]] = []
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in _KNOWN, tag
        values = {name: value or "" for name, value in attrs}
        assert not any(name.startswith("on") or name in ("src", "srcset", "style") for name in values)
        self.found.append((tag, values, []))
        if tag == "br":
            self.handle_data("\n")
        if tag not in _VOID:
            self.open.append((tag, values))
            self._texts.append(self.found[-1][2])

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag
        self._texts.pop()

    def handle_data(self, data: str) -> None:
        for texts in self._texts:
            texts.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def all(self, tag: str, **wanted: str) -> list[str]:
        """The words in all elements of this name whose attributes are as wanted."""
        return [
            "".join(texts)
            for name, values, texts in self.found
            if name == tag and all(values.get(key.rstrip("_")) == value for key, value in wanted.items())
        ]

    def values(self, tag: str, attribute: str) -> list[str]:
        return [values[attribute] for name, values, _ in self.found if name == tag and attribute in values]


def page_of(*sheets: Sheet, title: str = "Several") -> Page:
    return Page(FORMATS["html"].write(sheets, title).decode("utf-8"))


def test_a_page_needs_nothing_from_anywhere_and_says_so(make_reading: MakeReading) -> None:
    made = FORMATS["html"].write([sheet(make_reading(url="https://a.example/?a=1&b=2"))], "x").decode()
    page = Page(made)
    assert made.startswith("<!DOCTYPE html>\n")
    assert "default-src 'none'" in made.partition("<style>")[0]
    assert not re.search(r"url\(|@import|<script|<link|<img|<iframe", made)
    assert page.values("a", "href")[0] == "https://a.example/?a=1&b=2"
    assert "prefers-color-scheme: dark" in made
    assert "@media print" in made


def test_the_words_of_the_text_are_marked_where_they_stand_and_overlaps_lie_on_each_other(
    make_reading: MakeReading, make_highlight: MakeHighlight
) -> None:
    text = "One two three four.\n\nFive six."
    blocks = (Block(BlockKind.PARAGRAPH, 0, 19), Block(BlockKind.HEADING, 21, 30))
    marks = [
        make_highlight(text, "One two three", note="first"),
        make_highlight(text, "three four.\n\nFive", color="blue"),
        make_highlight(text, "six", color="green", anchor=Anchor.LOST),
    ]
    one = sheet(make_reading(text, highlights=marks, blocks=blocks))._replace(blocks=blocks)
    page = page_of(one)
    yellow, blue, lost = one.highlights
    assert page.all("mark", class_="yellow") == ["One two ", "three"]
    assert page.all("mark", class_="blue") == ["three", " four.", "Five"]
    assert page.all("mark", class_="green") == ["six"]
    assert page.all("mark", id=yellow.block) == ["One two "]
    assert page.all("mark", id=blue.block) == ["three"]
    assert page.all("h2")[0] == "Five2 six."
    assert [*map(len, (page.all("a", href=f"#n{mark.block}") for mark in one.highlights))] == [1, 1, 1]
    assert "first" in page.all("aside", id=f"n{yellow.block}")[0]
    assert "Lost highlights" in page.all("h2")
    assert page.all("aside", id=f"n{lost.block}")


def test_every_name_in_a_page_is_there_once_and_every_way_within_it_leads_somewhere(
    make_reading: MakeReading, make_highlight: MakeHighlight
) -> None:
    text = "One two three four five."
    one = sheet(
        make_reading(text, highlights=[make_highlight(text, word) for word in ("One", "three", "five")])
    )
    other = one._replace(
        id="b", highlights=tuple(m._replace(id=f"x{m.id}", block=f"x{m.block}") for m in one.highlights)
    )
    page = page_of(one, other)
    names = [values["id"] for _, values, _ in page.found if "id" in values]
    assert len(names) == len(set(names))
    within = [href[1:] for href in page.values("a", "href") if href.startswith("#")]
    assert within
    assert set(within) <= set(names)


def test_links_of_the_text_lead_where_they_led_and_to_the_web_alone(make_reading: MakeReading) -> None:
    text = "See the report and the other."
    links = (Link(8, 14, "https://a.example/x y?<z>"), Link(23, 28, "javascript:alert(1)"))
    page = page_of(sheet(make_reading(text))._replace(links=links))
    assert page.all("a", href="https://a.example/x%20y?%3Cz%3E") == ["report"]
    assert not [href for href in page.values("a", "href") if "script" in href]


def test_hostile_words_are_words_in_a_page(make_reading: MakeReading, make_highlight: MakeHighlight) -> None:
    for words in STRINGS:
        text = f"Before.{words}.After"
        mark = make_highlight(text, words, tags=(words,), note=words)
        changes: dict[str, Any] = {
            "title": words,
            "source": words,
            "tags": (words,),
            "url": words,
            "author": words,
        }
        one = sheet(make_reading(text, highlights=[mark], note=words, language='en" onload="x', **changes))
        page = page_of(one, one._replace(id="b", highlights=()), title=words)
        plain = " ".join(words.split())
        assert page.all("title") == [plain]
        assert page.all("bdi", dir="x") == []
        if plain:
            assert plain in page.all("h2")[0]
            assert f"#{plain}" in "".join(page.all("aside"))
        marked = "".join(page.all("mark", class_="yellow"))
        assert marked.split() == words.split(), words


def test_hostile_notes_stay_in_their_place_and_keep_their_words(
    make_reading: MakeReading, make_highlight: MakeHighlight
) -> None:
    text = "First words. Second thing."
    for note in [*NOTES, *STRINGS]:
        marks = [make_highlight(text, "First words", note=note), make_highlight(text, "Second", note="quiet")]
        page = page_of(sheet(make_reading(text, note=note, highlights=marks)))
        assert page.all("mark") == ["First words", "Second"]
        first, second = page.all("aside")
        assert "quiet" in second
        assert "quiet" not in first
        assert not any(href.startswith(("javascript", "file", "data")) for href in page.values("a", "href"))


@pytest.mark.parametrize(
    ("note", "markup"),
    [
        ("a\n\nb", "<p>a</p><p>b</p>"),
        ("a\nb", "<p>a<br>b</p>"),
        ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
        ("- a\n  - b\n  - c\n- d", "<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>"),
        ("1. a\n2. b", "<ol><li>a</li><li>b</li></ol>"),
        ("3. a", '<ol start="3"><li>a</li></ol>'),
        ("- a\n\n1. b", "<ul><li>a</li></ul><ol><li>b</li></ol>"),
        ("- [ ] a\n- [x] b", "<ul><li>☐ a</li><li>☑ b</li></ul>"),
        ("> a\n\nb", "<blockquote><p>a</p></blockquote><p>b</p>"),
        ("> - a\n>> b", "<blockquote><ul><li>a</li></ul><blockquote><p>b</p></blockquote></blockquote>"),
        ("# A\n\n### B", "<h2>A</h2><h4>B</h4>"),
        ("```\n<b>\n```", "<pre>&lt;b&gt;</pre>"),
        ("**a** *b* `c` ~~d~~", "<p><strong>a</strong> <em>b</em> <code>c</code> <s>d</s></p>"),
        ("[a](https://b.example/?x=1&y=2)", '<p><a href="https://b.example/?x=1&amp;y=2">a</a></p>'),
        ("[[A title]] and <b>", "<p>A title and &lt;b&gt;</p>"),
        ("---", "<hr>"),
    ],
)
def test_a_note_is_set_as_its_markdown_says(note: str, markup: str) -> None:
    plain = re.sub(r' dir="ltr"', "", notes(said(note)))
    assert plain.replace("<pre><code>", "<pre>").replace("</code></pre>", "</pre>") == markup


def test_lines_that_run_from_right_to_left_are_told_apart(
    make_reading: MakeReading, make_highlight: MakeHighlight
) -> None:
    text = "قالت الوزارة إن الأسعار ارتفعت."
    page = page_of(
        sheet(make_reading(text, title="أسعار", highlights=[make_highlight(text, "الأسعار", note="Why?")]))
    )
    assert page.all("h1", dir="rtl") == ["أسعار"]
    assert "Why?" in page.all("p", dir="ltr")


def test_an_outline_is_a_page_and_a_plain_text_too(make_reading: MakeReading) -> None:
    quote = Item(
        "q", 1, Kind.HIGHLIGHT, "Oil flows again.", color="green", remark="Since *when*?", highlight="h1",
        article="a1", title="Pipeline <reopens>", source="Valley Post", day="2025-05-14", url="https://v.example/?a&b",
    )  # fmt: skip
    items = [Item("t", 0, Kind.HEADING, "Repairs"), quote, Item("w", 0, Kind.PARAGRAPH, "Ask.")]
    outline = Outline("o1", "The pipeline & more", 5)
    write = FORMATS["html"].outlined
    assert write
    page = Page(write(outline, items, []).decode("utf-8"))
    assert page.all("h1") == ["The pipeline & more"]
    assert page.all("h2") == ["Repairs"]
    assert page.all("mark", class_="green") == ["Oil flows again."]
    assert page.all("a", href="https://v.example/?a&b") == ["Pipeline <reopens>"]
    assert page.all("a", href="postil://article/a1?h=h1") == ["Postil"]
    assert not page.all("aside")
    text = FORMATS["text"].outlined
    assert text
    lines = text(outline, items, []).decode("utf-8").split("\n")
    assert lines[:4] == ["The pipeline & more", "", "Repairs", ""]
    assert "    Oil flows again." in lines
    assert any("<https://v.example/?a&b>" in line for line in lines)
