"""A note's Markdown is read as its writer means it, and nothing in it is lost or run."""

import time

import pytest

from reader.model.linking import Target, article_link, highlight_link, plain_words, target_of
from reader.model.markdown import BOLD, CODE, ITALIC, STRUCK, Kind, Span, blocks, links


def words(note: str) -> list[str]:
    """The words of each block."""
    return ["".join(span.text for span in block.spans) for block in blocks(note)]


def test_bold_italics_code_and_struck_words_are_told_apart() -> None:
    (paragraph,) = blocks("**bold _both_** *it* `x*y*` ~~gone~~ plain")
    assert paragraph.spans == (
        Span("bold ", BOLD),
        Span("both", BOLD | ITALIC),
        Span(" "),
        Span("it", ITALIC),
        Span(" "),
        Span("x*y*", CODE),
        Span(" "),
        Span("gone", STRUCK),
        Span(" plain"),
    )


@pytest.mark.parametrize("plain", ["2 * 3 * 4", "snake_case_word", "a ** b", "5 > 4", "#tag", "[x]", "-5 °C"])
def test_signs_that_are_no_marks_stay_as_they_were_typed(plain: str) -> None:
    assert words(plain) == [plain]
    assert blocks(plain)[0].kind is Kind.PARAGRAPH


def test_line_ends_of_a_paragraph_are_kept_and_a_blank_line_ends_it() -> None:
    assert words("one\r\ntwo\rthree\n\nfour") == ["one\ntwo\nthree", "four"]


def test_lists_keep_their_steps_numbers_and_boxes() -> None:
    found = blocks("- a\n  - b\n    1. c\n    7) d\n- [ ] e\n- [x] f\n\n  more of f\nlast")
    assert [(b.kind, b.depth, b.marker) for b in found] == [
        (Kind.ITEM, 0, "•"),
        (Kind.ITEM, 1, "•"),
        (Kind.ITEM, 2, "1."),
        (Kind.ITEM, 2, "7)"),
        (Kind.ITEM, 0, "☐"),
        (Kind.ITEM, 0, "☑"),
        (Kind.ITEM, 0, ""),
    ]
    assert words("- f\n\n  more\n\nout") == ["f", "more", "out"]


def test_headings_quotations_code_and_rules_are_blocks_of_their_own() -> None:
    found = blocks("# One\n### Three ##\n> said\n> > twice\n```py\n**x**\n  y\n```\n---\nend")
    assert [(b.kind, b.depth, b.quoted) for b in found] == [
        (Kind.HEADING, 1, 0),
        (Kind.HEADING, 3, 0),
        (Kind.PARAGRAPH, 0, 1),
        (Kind.PARAGRAPH, 0, 2),
        (Kind.CODE, 0, 0),
        (Kind.RULE, 0, 0),
        (Kind.PARAGRAPH, 0, 0),
    ]
    assert found[4].spans == (Span("**x**\n  y", CODE),)


def test_markup_of_strangers_is_words_and_an_image_only_a_link_to_it() -> None:
    (paragraph,) = blocks('<img src="y.png"> <script>x</script> ![alt](http://x/y.png)')
    assert paragraph.spans == (
        Span('<img src="y.png"> <script>x</script> '),
        Span("alt", url="http://x/y.png"),
    )


def test_links_are_found_wherever_they_stand_but_not_in_code() -> None:
    note = (
        "- see [a \\] b](postil://article/abc?h=12)\n> [[Some title]] and [[Title|shown]]\n"
        "`[[no]]` https://a.example/b_(c), <https://d.example>\n```\n[[no]]\n```"
    )
    assert [(span.text, span.url) for span in links(note)] == [
        ("a ] b", "postil://article/abc?h=12"),
        ("Some title", "[[Some title"),
        ("shown", "[[Title"),
        ("https://a.example/b_(c", "https://a.example/b_(c"),
        ("https://d.example", "https://d.example"),
    ]


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("postil://article/01a2-B", Target(article="01a2-b")),
        ("postil://article/01a2?h=99-c", Target(article="01a2", highlight="99-c")),
        ("[[Some title", Target(title="Some title")),
        ("[[ ", None),
        ("postil://article/../etc", None),
        ("postil://run/x", None),
        ("https://example.org", None),
    ],
)
def test_an_address_names_an_article_a_highlight_or_nothing_of_the_library(
    url: str, target: Target | None
) -> None:
    assert target_of(url) == target


@pytest.mark.parametrize(
    "title", ["A [very] (odd) *title* `x` ~~y~~ <b>", "Back\\slash", "“Quoted”  twice\nover"]
)
def test_a_link_shows_its_title_whatever_signs_that_has(title: str) -> None:
    (link,) = links(f"See {article_link(title, 'abc')}.")
    assert (link.text, link.url) == (" ".join(title.split()), "postil://article/abc")


def test_a_link_to_a_highlight_is_named_by_its_first_words() -> None:
    quote = "He said [sic] that all of the ministries had agreed, and that nobody would object to it at all."
    (link,) = links(highlight_link(quote, "abc", "h1"))
    assert link.url == "postil://article/abc?h=h1"
    assert link.text == "“He said [sic] that all of the ministries had agreed, and …”"


def test_titles_are_compared_by_their_words() -> None:
    assert plain_words("“Some  TITLE”: it’s Новости") == plain_words("some title it’s новости")
    assert plain_words("???") == "???"


@pytest.mark.parametrize("piece", ["*a", "_a_ ", "[a", "[[", "`", "> ", "\\*", "[a](<", "https://", "- "])
def test_a_note_takes_no_longer_than_its_length(piece: str) -> None:
    def cost(count: int) -> float:
        begun = time.process_time()
        blocks(piece * count)
        return time.process_time() - begun

    cost(1000)
    # Twice would be linear; four times is what doubling costs where every sign looks at all others.
    assert min(cost(8000) for _ in range(3)) < 12 * min(cost(2000) for _ in range(3)) + 0.05
