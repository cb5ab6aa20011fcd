"""Templates: what they are given, what they make, and what is said of those that cannot be rendered."""

import re
from collections.abc import Callable, Sequence

import pytest

from reader.exporter.filters import FILTERS
from reader.exporter.formats import FORMATS
from reader.exporter.sheet import Annotation, Sheet, sheet
from reader.exporter.templating import Given, TemplateTrouble, given, render, source, suffix_of
from reader.exporter.variables import VARIABLES, WAYS
from reader.model.article import CaptureRef, Reading
from reader.model.highlight import Highlight
from tests.exporter.hostile import STRINGS

MakeReading = Callable[..., Reading]
MakeHighlight = Callable[..., Highlight]
LAID_OUT = {name: format_ for name, format_ in FORMATS.items() if format_.layout}


@pytest.fixture
def article(make_reading: MakeReading, make_highlight: MakeHighlight) -> Sheet:
    text = "Oil flows again. Nobody was asked."
    marks = [
        make_highlight(text, "Oil flows", note="Since *when*?", tags=("oil",)),
        make_highlight(text, "asked"),
    ]
    return sheet(make_reading(text, title="A & B", highlights=marks, tags=("Middle East",)))


def made(template: str, *sheets: Sheet, name: str = "t.md.j2", title: str = "All") -> str:
    return render(template, name, given(sheets, title))


def refused(template: str, one: Sheet, most: int = 10**6) -> TemplateTrouble:
    with pytest.raises(TemplateTrouble) as trouble:
        render(template, "brief.md.j2", given([one], "All"), most)
    return trouble.value


def test_a_template_is_written_for_each_article_or_once_for_all_where_it_speaks_of_all(
    article: Sheet,
) -> None:
    other = article._replace(title="C")
    assert made("{{ title }}: {{ article.title }}\n", article, other) == "All: A & B\n\nAll: C\n"
    assert made("{{ article.title }}", article) == "A & B"
    assert made("{{ article.title }}", article, other) == "A & B\n\nC\n"
    every = "{% for article in articles %}{{ article.title }} {% endfor %}"
    template = f"{{{{ title }}}}{{{{ ' and others' if several }}}}: {every}"
    assert made(template, article, other) == "All and others: A & B C "


def test_what_is_not_known_is_empty_and_a_line_of_a_block_leaves_none_behind(article: Sheet) -> None:
    marks = "{% for highlight in article.highlights %}\n- {{ highlight.quote }}\n{% endfor %}\n"
    template = f"{{{{ article.url }}}}|{{{{ article.language }}}}\n{marks}"
    assert made(template, article) == "|\n- Oil flows\n- asked\n"


def test_the_suffix_of_what_is_made_is_in_the_name_of_the_template() -> None:
    assert suffix_of("brief.md.j2") == suffix_of("Vol. 2.md") == ".md"
    assert suffix_of("page.html.j2") == ".html"
    assert suffix_of("brief.j2") == suffix_of("v1.5.j2") == suffix_of("a.b c.j2") == suffix_of("") == ".txt"


def test_words_in_a_page_are_escaped_and_hold_no_control_characters(article: Sheet) -> None:
    one = article._replace(title="<b>A</b>\x00 & \r\nB")
    assert made("{{ article.title }}", one, name="p.html.j2") == "&lt;b&gt;A&lt;/b&gt;\ufffd &amp; \nB"
    assert made("{{ article.title }}", one) == "<b>A</b>\x00 & \r\nB"


def test_a_template_that_is_nested_without_end_is_told_so(article: Sheet) -> None:
    loops = "{% for a in articles %}" * 25 + "{% endfor %}" * 25
    for nested in (loops, "{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}"):
        assert "nested too deeply" in str(refused(nested, article))


def test_a_note_is_set_for_a_page(article: Sheet) -> None:
    made_ = made("{{ article.highlights[0].note | notes }}{{ '<b>' | notes }}", article, name="p.html.j2")
    assert '<p dir="ltr">Since <em>when</em>?</p>' in made_
    assert "&lt;b&gt;" in made_


def test_every_variable_that_is_listed_is_there_and_every_one_that_is_there_is_listed(article: Sheet) -> None:
    listed = [variable.name for variable in VARIABLES]
    fields: Sequence[tuple[str, tuple[str, ...]]] = (
        ("article.", Sheet._fields), ("highlight.", Annotation._fields), ("capture.", CaptureRef._fields),
    )  # fmt: skip
    there = {f"{owner}{name}" for owner, names in fields for name in names}
    assert set(listed) == there | {name for name in Given._fields if name != "outline"} | {"article"}
    assert len(listed) == len(set(listed))
    before = "{% set highlight = article.highlights[0] %}{% set capture = article.captures[0] %}"
    for variable in VARIABLES:
        alone = "{% for article in articles %}{% endfor %}" if variable.name == "articles" else before
        assert "Undefined" not in made(f"{alone}{{{{ {variable.name} }}}}", article)
        assert variable.meaning
        assert "\n" not in variable.meaning


def test_every_filter_is_listed_with_what_it_does() -> None:
    assert [way.name for way in WAYS] == list(FILTERS)
    assert all(way.meaning.endswith((".", ")")) and len(way.meaning) < 120 for way in WAYS)


@pytest.mark.parametrize("name", LAID_OUT)
def test_a_copy_of_a_built_in_layout_makes_the_very_same_file(article: Sheet, name: str) -> None:
    copy = source(LAID_OUT[name].layout)
    for sheets in ([article], [article, article._replace(id="b")]):
        assert made(copy, *sheets, name=LAID_OUT[name].layout).encode() == LAID_OUT[name].write(sheets, "All")


@pytest.mark.parametrize(
    ("template", "line", "said"),
    [
        ("a\nb {{ article.titel }}\n", 2, "an article has no “titel”; did you mean"),
        ("{% for h in article.highlights %}\n{{ h.qoute }}\n{% endfor %}", 2, "a highlight has no “qoute”"),
        ("\n\n{{ artcle }}", 3, "nothing is called “artcle”; did you mean “article”?"),
        ("{{ highlight.quote }}", 1, "it is inside {% for highlight in article.highlights %}"),
        ("{% for a in articles %}\n{% endfor %}\n{{ article }}", 3, "it is inside {% for article in art"),
        ("\n{{ article.title | mdd }}", 2, "there is no filter “mdd”; did you mean “md”?"),
        ("\n{% for x in articles %}\n", 2, "endfor"),
        ("\n{% fro x in y %}", 2, "unknown tag 'fro'"),
        ("a\n{{ article.title", 2, "end of template"),
        ("a\n\n{{ 1 / 0 }}", 3, "division by zero"),
        ("{{ article.title }}\n{{ article.title | md('klingon') }}", 2, "there is no flavour “klingon”"),
        ("\n{% include 'other.j2' %}", 2, "cannot take in another file"),
        ("\n{{ article.url[:8] }}", 2, "not known of every article; put {% if … %} around it"),
        ("\n{{ article.url.host }}", 2, "not known of every article; put {% if … %} around it"),
        ("\n{% macro m() %}\n{{ m() }}\n{% endmacro %}{{ m() }}", 3, "calls itself without end"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_template_is_one_sentence_with_its_line(
    article: Sheet, template: str, line: int, said: str
) -> None:
    trouble = refused(template, article)
    assert trouble.line == line
    assert str(trouble).startswith(f"Line {line} of brief.md.j2: ")
    assert said in str(trouble)
    assert str(trouble)[-1] in ".?"
    assert "\n" not in str(trouble)


@pytest.mark.parametrize(
    "climbing",
    [
        "''.__class__.__mro__", "article.__init__.__globals__", "cycler.__init__.__globals__.os.system('x')",
        "article | attr('__class__')", "'{0.__class__}'.format(article)", "article._replace(title='x')",
        "[].append(1)", "{}.update({1: 2})", "self.__init__", "joiner.__call__.__func__",
        "('%s' % article.__class__)", "namespace.__init__.__globals__", "article.title.__len__()",
        "''['__class__']", "articles[0].__class__",
    ],
)  # fmt: skip
def test_a_template_that_climbs_out_of_what_it_is_given_is_stopped(article: Sheet, climbing: str) -> None:
    trouble = refused(f"fine\n{{{{ {climbing} }}}}", article)
    assert trouble.line == 2
    assert "reaches for what no template may see" in str(trouble)


@pytest.mark.parametrize(
    "swelling",
    [
        "{% for n in range(9999) %}\n{{ 'x' * 9999 }}\n{% endfor %}",
        "\n{{ 'x' * 10**9 }}",
        "\n{{ 'x' * 9999 * 9999 }}",
        "\n{{ (10**9) ** 999999 }}",
        "\n{{ [1] * 10**8 }}",
        "\n{{ range(10**9) }}",
    ],
)
def test_a_template_that_swells_is_stopped(article: Sheet, swelling: str) -> None:
    trouble = refused(swelling, article)
    assert trouble.line == 2
    assert re.search("makes more than|more than a template may hold|too big", str(trouble), re.IGNORECASE)


def test_a_template_changes_nothing_of_what_it_is_given(article: Sheet) -> None:
    before = repr(article)
    made(
        "{% set article = 1 %}{% set ns = namespace(a=2) %}{% set ns.a = 3 %}{{ article }}{{ title }}",
        article,
    )
    assert repr(article) == before


def test_what_a_template_makes_never_differs_from_one_time_to_the_next(article: Sheet) -> None:
    for chance in ("lipsum()", "[1, 2, 3] | random"):
        refused(f"{{{{ {chance} }}}}", article)


def test_hostile_words_go_through_every_filter_of_words(article: Sheet) -> None:
    ways = ["oneline", "md", "paragraphs", "quote", "note", "cleaned", "tagname", "yaml", "address", "bullet"]
    template = "".join(f"{{{{ article.title | {way} }}}}\n" for way in ways)
    for words in STRINGS:
        assert made(template, article._replace(title=words))
