"""What a person says of a line of an HTML page is kept to the letter."""

from reader.importer.splitting import split
from reader.model.capture import Label
from reader.model.evidence import Correction, Evidence, Says
from tests.importer.formats.making import uncovered
from tests.importer.web.making import articles, listing, single


def told(data: bytes, *words: tuple[str, Says]) -> Evidence:
    """Corrections of the lines with these words."""
    return Evidence(corrections=tuple(Correction(data.index(text.encode()), says) for text, says in words))


def test_an_article_that_joins_goes_on_with_the_one_before() -> None:
    some = articles(31, 4)
    data = listing("blog", some)
    found = split(data, "list.html", told(data, (f"{some[2].title}</a>", Says.JOINS)))
    assert [story.title for story in found.stories] == [some[n].title for n in (0, 1, 3)]
    assert some[2].body.split("\n\n")[-1] in found.stories[1].text
    assert not uncovered(found, data)


def test_an_article_begins_where_a_person_says() -> None:
    one, *others = articles(32, 3, 8)
    data = single("wrapped", one, others)
    begin = one.body.split("\n\n")[4]
    found = split(data, "page.html", told(data, (begin, Says.STARTS)))
    assert len(found.stories) == 2
    assert found.stories[1].text.startswith(begin)
    assert found.stories[0].title == one.title


def test_one_word_on_a_list_read_as_one_article_mends_the_page() -> None:
    some = articles(33, 5)
    data = listing("blog", some)
    alone = next(n for n in range(9) if len(split(data, "x", rank=n).stories) == 1)
    assert alone > 0
    found = split(data, "list.html", told(data, (f"{some[1].title}</a>", Says.STARTS)), rank=0)
    assert [story.title for story in found.stories] == [one.title for one in some]


def test_a_line_is_noise_or_caption_where_a_person_says() -> None:
    one, *others = articles(34, 3, 5)
    data = single("wrapped", one, others)
    first, second = one.body.split("\n\n")[:2]
    found = split(data, "page.html", told(data, (first, Says.NOISE), (second, Says.CAPTION)))
    story = found.stories[0]
    assert first not in story.text
    assert story.caption is not None
    assert story.caption.text == second
    where = next(span for span in found.spans if span.start == data.index(first.encode()))
    assert where.label is Label.NOISE


def test_a_line_that_its_source_prints_on_every_page_is_left_out() -> None:
    one, *others = articles(35, 3, 4)
    line = "Subscribe to our channel in the messenger"
    one = one._replace(body=f"{one.body}\n\n{line} and follow what is going on in the region of the lake")
    data = single("wrapped", one, others)
    plain = split(data, "page.html")
    assert line in plain.stories[0].text
    mark = split(data, "page.html", told(data, (line, Says.NOISE))).taught[0][1]
    known = split(data, "page.html", Evidence(noise=frozenset({mark})))
    assert line not in known.stories[0].text
