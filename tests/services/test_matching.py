"""Every version of an article is put with the others through the library, and no two articles are one."""

from collections import defaultdict
from pathlib import Path

import pytest

from reader.importer.splitting import split
from reader.library.library import Library
from reader.services.importing import import_bytes, import_paths
from reader.services.storing import store
from tests.importer.prose import Press
from tests.importer.versions import VERSIONS, shuffled
from tests.library.handmade import page, told


@pytest.fixture
def texts() -> dict[str, str]:
    """Articles short and long, with words and stock phrases in common."""
    press = Press(11)
    return {f"{n}": press.article(130 + 55 * n).body for n in range(16)}


def kept(library: Library, versions: list[tuple[str, str, str]]) -> dict[str, set[str]]:
    """Store each version as a capture of its own: the names of the texts that each article shows."""
    found = defaultdict(set)
    for n, (name, _, text) in enumerate(versions):
        found_split, data = page(f"{n}.txt", [told(None, text, cut=text.endswith("..."))])
        stored = store(library, found_split, data)
        found[(*stored.new, *stored.merged)[0]].add(name)
    return found


def test_versions_in_any_order_become_the_articles_they_are_of(
    library: Library, texts: dict[str, str]
) -> None:
    found = kept(library, shuffled(texts, 4))
    assert sorted(map(sorted, found.values())) == sorted([name] for name in texts)


def test_a_short_cut_finds_the_long_text_that_begins_like_it(library: Library) -> None:
    texts = {f"{n}": Press(100 + n).article(1500).body for n in range(12)}
    versions = [(name, form, VERSIONS[form](text)) for form in VERSIONS for name, text in texts.items()]
    short = "cut at 120 words"
    found = kept(library, sorted(versions, key=lambda version: version[1] == short))
    assert len(found) == len(texts)


def test_articles_about_one_event_stay_two_and_copies_are_one(
    library: Library, seeds: tuple[Path, ...]
) -> None:
    import_paths(library, seeds)
    shown = defaultdict(set)
    for path in seeds:
        for story in split(path.read_bytes(), path.name).stories:
            shown[story.title or story.text[:60]].add(path.name)
    assert library.articles.count() == len(shown) == 20
    assert sorted(len(files) for files in shown.values())[-3:] == [2, 2, 3]


def test_untitled_scraps_that_share_a_sentence_are_not_one_article(
    library: Library, texts: dict[str, str]
) -> None:
    scrap = "The editors have put this sentence in."
    kept(library, [("scrap", "whole", scrap)])
    found = kept(library, [("long", "whole", f"{texts['3']} {scrap}")])
    assert library.articles.count() == 2
    assert len(found) == 1


def test_a_round_up_swallows_none_of_the_articles_that_it_holds_whole(library: Library) -> None:
    briefs = [Press(60 + n).article(90) for n in range(5)]
    found, data = page("all.txt", [told("Five things to know", "\n\n".join(one.body for one in briefs))])
    store(library, found, data)
    for one in briefs:
        found, data = page(f"{one.title}.txt", [told(one.title, one.body)])
        assert len(store(library, found, data).new) == 1


def test_few_words_that_a_page_prints_below_every_title_make_its_articles_no_copies(library: Library) -> None:
    words = "We meet at the usual place at six in the evening, and everyone who wants to come is welcome."
    titles = [Press(90 + n).article(20).title for n in range(20)]
    found, data = page("first.txt", [told(title, words) for title in titles])
    assert len(store(library, found, data).new) == len(titles)
    found, data = page("again.txt", [told(title, words) for title in titles[::-1]])
    assert store(library, found, data).new == ()


FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>The Karsu Paper</title>
<link>https://paper.example/</link>%s</channel></rss>"""
ITEM = "<item><title>%s</title><link>https://paper.example/%s</link><description>%s</description></item>"


def test_what_a_feed_only_announces_is_the_article_that_a_later_feed_brings_whole(
    library: Library, texts: dict[str, str]
) -> None:
    titles = [f"A title of the article {name}" for name in texts]
    briefs = "".join(ITEM % (title, n, "") for n, title in enumerate(titles))
    first = import_bytes(library, [("monday.xml", (FEED % briefs).encode())])
    again = import_bytes(library, [("tuesday.xml", (FEED % (briefs + "<!-- -->")).encode())])
    assert (first.files[0].new, again.files[0].new, again.articles) == (16, 0, 16)
    wholes = "".join(
        ITEM % (title, n, text) for n, (title, text) in enumerate(zip(titles, texts.values(), strict=True))
    )
    last = import_bytes(library, [("friday.xml", (FEED % wholes).encode())])
    assert (last.files[0].new, last.articles) == (0, 16)
    assert all(row.words > 100 for row in library.articles.rows())


def test_an_address_or_a_title_alone_makes_no_two_articles_one(library: Library) -> None:
    same_title = "".join(ITEM % ("Weather", n, "") for n in range(3))
    same_address = "".join(ITEM % (f"Title {n}", "news", "") for n in range(3))
    for name, items in (("titles.xml", same_title), ("addresses.xml", same_address)):
        assert import_bytes(library, [(name, (FEED % items).encode())]).files[0].new == 3
