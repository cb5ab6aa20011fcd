"""A piece of markup, as feeds, mails and books hold it, becomes text, blocks and links."""

from reader.importer.web.fragment import read_fragment
from reader.model.body import BlockKind


def test_white_space_is_collapsed_as_a_browser_does() -> None:
    found = read_fragment("  <p>One  two\n three <b> four</b>\n<i>five</i>.</p>\n\n six\u00a0 seven ")
    assert found.text == "One two three four five.\n\nsix\u00a0 seven"


def test_breaks_part_lines_but_not_a_heading() -> None:
    found = read_fragment("<h1>A title<br>in two lines</h1>first line<br>second line<br/><br/>third")
    assert found.title == "A title in two lines"
    assert found.text.split("\n\n") == ["A title in two lines", "first line", "second line", "third"]


def test_a_table_of_words_is_read_row_by_row() -> None:
    found = read_fragment("<table><tr><th>City<th>People<tr><td>Osh<td>322,000</table>")
    assert found.text == "City People\n\nOsh 322,000"


def test_links_are_absolute_and_lead_to_the_web_alone() -> None:
    markup = (
        '<a href="/a?x=1&amp;y=2">one <b>two</b></a> <a href="javascript:run()">'
        'three</a> <a href="#top">four</a>'
        ' <a href="//other.example/p">five</a> <a href="file:///etc/passwd">six</a> <a href="http://[bad">seven</a>'
    )
    found = read_fragment(markup, "https://k.example/dir/page")
    links = [(found.text[link.start : link.end], link.url) for link in found.links]
    assert links == [("one two", "https://k.example/a?x=1&y=2"), ("five", "https://other.example/p")]
    assert read_fragment('<a href="page.html">relative</a>').links == ()


def test_end_tags_that_authors_leave_out_are_supplied() -> None:
    found = read_fragment(
        "<ul><li>one<li>two<ul><li>three</ul><li>four</ul><dl><dt>term<dd>meaning</dl><p>a<p>b<div>c"
    )
    assert found.text.split("\n\n") == ["one", "two", "three", "four", "term", "meaning", "a", "b", "c"]
    assert [block.kind for block in found.blocks][:4] == [BlockKind.ITEM] * 4


def test_marks_that_cross_each_other_lose_no_word() -> None:
    assert (
        read_fragment("<b>one <i>two</b> three</i> <p><em>four</p> five</em>").text
        == "one two three\n\nfour\n\nfive"
    )


def test_text_that_only_looks_like_markup_stays() -> None:
    assert read_fragment("if a < b and c > d, then 1<2 <3").text == "if a < b and c > d, then 1<2 <3"
