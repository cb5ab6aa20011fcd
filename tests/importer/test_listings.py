"""Pages that list several articles, of publishers that nobody has seen, in several layouts."""

from collections.abc import Callable

import pytest

from reader.importer.splitting import split
from reader.model.capture import Label, Split
from tests.importer.prose import Press

TITLES = [
    "Ferry company buys two electric boats for the northern islands",
    "Why the old cinema will not become a supermarket after all",
    "Teachers ask for smaller classes before the summer",
    "A winter without snow leaves the ski school idle",
    "Museum returns three carved masks to the coast",
    "The last typewriter workshop in town closes its door",
]
LEADS = [
    "The ferry company said on Monday that the boats will be charged at night in the northern harbour "
    "and will carry sixty passengers each, which is half of what the islands had asked for when the "
    "tender was announced last year.",
    "The cinema on the square was sold to a chain of shops in spring, but the city has now found that "
    "its hall is protected and that nobody may put a ceiling under the painted one, which makes a "
    "supermarket rather unlikely.",
    "Classes of thirty are the rule in the valley. The teachers have counted them and sent the figures "
    "to the ministry, together with photographs of corridors in which lessons are given to those who do "
    "not fit into the rooms.",
    "It rained in December and it rained in January. The ski school has forty instructors under "
    "contract and one slope that is white, because somebody covered it with fleece in October and "
    "uncovered it when the guests arrived.",
    "The masks were bought in 1911 from a man who did not own them. They will travel by ship, as they "
    "came, and will be received on the beach by the grandchildren of the carvers, who have built a "
    "house with a fireplace for them.",
    "For sixty years the workshop has cleaned, oiled and mended. Its owner is eighty-one and cannot "
    "bend down to the lower drawers any more, where the springs are, and the springs are what a "
    "typewriter is about in the end.",
]
MENU = "  • Home\n  • Politics\n  • Sport\n  • Contact\n"
FOOT = "\n\n1 2 3 … 9 Next »\n\n© 2024 The Harbour Courier. All rights reserved."


def blog(title: str, lead: str, n: int) -> str:
    return f"{title}\n\nPosted on March {n + 1}, 2024 by Ann Hill\n\n{lead}\n\nContinue reading →\n\n"


def portal(title: str, lead: str, n: int) -> str:
    return f"{title}\n\n{lead[:160].rsplit(' ', 1)[0]}…\n\n"


def dated_above(title: str, lead: str, n: int) -> str:
    return f"Local news {n + 3}.02.2024\n\n{title}\n\n{lead}\n\nRead more\n"


def tight(title: str, lead: str, n: int) -> str:
    return f"{title}\n{lead}\nComments ({n * 7})\n\n"


def twice(title: str, lead: str, n: int) -> str:
    return f"{title}\n\n{title}\n\n{lead}\n\nShare\n\n"


def wire(title: str, lead: str, n: int) -> str:
    place, agency = ("HARLAN", "ELIAS", "MERROW")[n % 3], ("Reuters", "AP", "dpa")[n // 2]
    return (
        f"{title}\n\nA view of the quay (file photo)\n\n{place} -- {lead}\n\nWith reporting by {agency}\n\n"
    )


def signed(title: str, lead: str, n: int) -> str:
    writer = ("Ann Hill", "Bo Berg", "Cy Dent")[n % 3]
    return f"{title}\n\nBy {writer}\n\n{lead}\n\nNobody at the town hall wanted to say more on day {n}.\n\n"


def bulleted(title: str, lead: str, n: int) -> str:
    return f"  • {title}\n    {lead}\n    {n + 1} hours ago\n"


def compact(title: str, lead: str, n: int) -> str:
    return f"{title}\n{n + 1}.03.2024\n{lead}\n"


LAYOUTS = [blog, portal, dated_above, tight, twice, wire, signed, bulleted, compact]


def page(layout: Callable[[str, str, int], str], around: bool) -> bytes:
    records = "".join(
        layout(title, lead, n) for n, (title, lead) in enumerate(zip(TITLES, LEADS, strict=True))
    )
    return (f"{MENU}\n{records}{FOOT}" if around else records).encode()


def printed(data: bytes, found: Split, label: Label) -> list[str]:
    return [data[span.start : span.end].decode() for span in found.spans if span.label is label]


@pytest.mark.parametrize("around", [False, True], ids=["bare", "with menu and foot"])
@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.__name__)
def test_every_article_of_a_page_is_found_with_its_title(layout: Callable[..., str], around: bool) -> None:
    data = page(layout, around)
    found = split(data, "page.txt")
    assert [story.title for story in found.stories] == TITLES
    assert [title.removeprefix("• ") for title in printed(data, found, Label.TITLE)] == TITLES
    for story, lead in zip(found.stories, LEADS, strict=True):
        assert lead[:100] in story.text[:150]
        assert "All rights reserved" not in story.text


def test_teasers_that_break_off_are_cut_and_whole_texts_are_not() -> None:
    assert all(story.cut for story in split(page(portal, False), "page.txt").stories)
    assert not any(story.cut for story in split(page(blog, False), "page.txt").stories)


def test_the_day_above_or_below_a_title_is_the_day_of_its_publication() -> None:
    stories = split(page(blog, True), "page.txt").stories
    assert [story.published for story in stories] == [f"2024-03-0{n}" for n in range(1, 7)]


def test_a_day_above_a_title_is_not_given_to_the_article_before_it() -> None:
    stories = split(page(dated_above, True), "page.txt").stories
    assert [story.published for story in stories] == [f"2024-02-0{n}" for n in range(3, 9)]
    assert not any("Local news" in story.text for story in stories)


def test_a_page_names_its_publication_in_its_last_line() -> None:
    assert split(page(blog, True), "page.txt").publisher == "The Harbour Courier"


def test_confidence_is_a_share_and_the_reason_is_told() -> None:
    for layout in LAYOUTS:
        for story in split(page(layout, True), "page.txt").stories:
            assert 0.0 < story.confidence < 1.0
            assert story.reason


def test_titles_alike_but_for_a_number_are_titles() -> None:
    titles = [f"Story {n} by the sea" for n in range(11, 17)]
    records = [f"{title}\n\n{lead}\n\nRead more\n\n" for title, lead in zip(titles, LEADS, strict=True)]
    found = split("".join(records).encode(), "page.txt")
    assert [story.title for story in found.stories] == titles


def test_titles_that_hold_the_day_of_their_article_are_titles() -> None:
    titles = [f"Morning briefing, {n} May 2019" for n in range(3, 11)]
    leads = [Press(n).article(60).body.split("\n\n")[0] for n in range(len(titles))]
    rows = [row for both in zip(titles, leads, strict=True) for row in both]
    found = split("\n\n".join(rows).encode(), "briefings.txt")
    assert [(story.title, story.text) for story in found.stories] == list(zip(titles, leads, strict=True))


def test_an_article_that_is_no_more_than_its_title_and_what_all_have_is_found_at_the_head_of_a_list() -> None:
    rows: list[str] = []
    for n in range(1, 10):
        rows += [f"Builders' log {110 - n}", f"Posted on {28 - n} March 2016 by Ann Hill"]
        rows += [Press(n).article(60).body.split("\n\n")[0]] * (n > 1) + ["Continue reading →"]
    found = split("\n\n".join(["Archive", "Older entries", *rows]).encode(), "log.txt")
    assert [story.title for story in found.stories] == [f"Builders' log {110 - n}" for n in range(1, 10)]


def test_titles_that_hold_a_day_are_found_above_lines_with_labels() -> None:
    named = ("Talk", " - the lock keeper"), ("Stroll", ""), ("Talk", " - two bridges"), ("Choir", "")
    titles = [f"{what} {n}. July 2022{which}" for n, (what, which) in enumerate(named, 3)]
    rows = [
        f"{title}\n\nBegins: Friday, {n}. July 2022 18:00\nPlace: Harbour Street {n}\n"
        for n, title in enumerate(titles, 3)
    ]
    found = split("\n".join(rows).encode(), "page.txt")
    assert [story.title for story in found.stories] == titles
