"""What a person says of a line is so from then on, and one word often mends more than its line."""

from itertools import product
from random import Random

import pytest

from reader.importer.splitting import split
from reader.model.capture import Label, Split
from reader.model.evidence import NO_EVIDENCE, Correction, Says

SAID = "said by a reader"

MENU = "Harbour Gazette\n\nHome\n\nWeather\n\nResults 1 - 4 of 40\n\n"
ARTICLES = (
    (
        "Ferry line to the islands closes",
        "The last ferry to the outer islands left on Sunday with eleven people and two dogs on board. "
        "The company says that it lost money on every crossing since the bridge was opened in spring.",
    ),
    (
        "A lighthouse is for sale again",
        "For the third time in ten years the lighthouse on the northern cape looks for a new owner. "
        "Whoever buys it must keep the lamp in order and let the keeper's widow live on the ground floor.",
    ),
    (
        "Herring are back in the bay",
        "Fishermen have not seen so many herring so early in the year since the war, their master says. "
        "He advises everybody to wait with new nets until the water is as cold as it ought to be.",
    ),
    (
        "School gets a boat of its own",
        "From autumn on the village school will teach sailing to every child who can swim a hundred metres. "
        "The boat was built by three retired carpenters in a barn that had to be taken down for it.",
    ),
)
PAGE = MENU + "\n\n".join(f"{title}\n\n{body}" for title, body in ARTICLES) + "\n\nAll rights reserved\n"


def at(words: str, page: str = PAGE) -> int:
    return len(page[: page.index(words)].encode())


def corrected(*said: tuple[str, Says], page: str = PAGE, rank: int = 0) -> Split:
    corrections = tuple(Correction(at(words, page), says) for words, says in said)
    return split(page.encode(), "page.txt", NO_EVIDENCE._replace(corrections=corrections), rank)


def starts(found: Split) -> list[int]:
    return [story.start for story in found.stories]


def span_at(found: Split, byte: int) -> tuple[Label, str | None, int | None]:
    (span,) = [span for span in found.spans if span.start <= byte < span.end]
    return span.label, span.kind, span.article


def assert_whole(found: Split, page: str) -> None:
    """Every printing byte is in exactly one span."""
    data = page.encode()
    covered = bytearray(len(data))
    for span in found.spans:
        for n in range(span.start, span.end):
            covered[n] += 1
    assert max(covered) == 1
    assert not [n for n, byte in enumerate(data) if not covered[n] and not chr(byte).isspace()]


def test_without_corrections_every_title_begins_an_article() -> None:
    assert [story.title for story in corrected().stories] == [title for title, _ in ARTICLES]


LINES = ["Weather", *(title for title, _ in ARTICLES), *(body[:30] for _, body in ARTICLES), "All rights"]


@pytest.mark.parametrize(("line", "says"), list(product(LINES, Says)))
def test_whatever_is_said_of_whichever_line_holds_to_the_letter(line: str, says: Says) -> None:
    found = corrected((line, says))
    label, kind, article = span_at(found, at(line))
    assert_whole(found, PAGE)
    if says is Says.JOINS:
        assert at(line) not in starts(found)
        return
    assert kind == SAID
    if says is Says.NOISE:
        assert (label, article) == (Label.NOISE, None)
        return
    assert article is not None
    if says is Says.STARTS:
        assert at(line) in starts(found)
    elif says is Says.TITLE:
        assert label is Label.TITLE
        assert at(line) in starts(found)
    else:
        assert label.value == says.value


def test_an_article_may_be_named_once_all_that_were_found_are_called_noise() -> None:
    short = [(title, body.partition(". ")[0] + ".") for title, body in ARTICLES[:2]]
    page = "Home\nWeather\n\n" + "\n\n".join(map("\n".join, short)) + "\n\nContact us\n\nMore of it\n"
    gone = [(line, Says.NOISE) for line in (short[1][0], short[0][1], short[0][0], short[1][1])]
    found = corrected(*gone, ("Weather", Says.TITLE), page=page)
    assert_whole(found, page)
    assert [story.title for story in found.stories] == ["Weather"]


@pytest.mark.parametrize("seed", range(12))
def test_a_reader_who_says_anything_at_all_of_the_lines_gets_a_whole_page(seed: int) -> None:
    rng = Random(seed)
    words: dict[str, Says] = {}
    for _ in range(12):
        words[rng.choice(LINES)] = rng.choice([*Says, Says.NOISE, Says.NOISE])
        found = corrected(*words.items())
        assert_whole(found, PAGE)
        assert all((at(line) in starts(found)) for line, says in words.items() if says is Says.TITLE)


#: A block of teasers as it stands above an article.
TEASERS = (
    ("Market moves to the square", "The stalls will stand there until the roof of the hall is dry, it says."),
    ("Choir looks for new voices", "Whoever can hold a note is welcome on Tuesdays in the village school."),
    ("Bridge will be painted green", "Nobody could say why, but the paint had been bought and was cheap."),
    ("Mill opens for visitors again", "On Sundays the miller shows how flour was made without a road."),
)


def test_an_article_is_looked_for_elsewhere_where_its_first_line_is_called_noise() -> None:
    title = "Ferry line to the islands closes"
    texts = "\n\n".join(body for _, body in ARTICLES)
    page = "Home\nSport\nWeather\n\nMost read\n\n" + "\n\n".join(map("\n\n".join, TEASERS))
    page += f"\n\n{title}\nBy Ruth Vale\n\n{texts}\n\nAll rights reserved\n"
    wrong: list[tuple[str, Says]] = []
    found = corrected(page=page)
    while found.stories[0].title != title and len(wrong) < 3:
        line = next(line for line in page.split("\n") if at(line, page) == found.stories[0].start)
        wrong.append((line, Says.NOISE))
        found = corrected(*wrong, page=page)
    assert [story.title for story in found.stories] == [title]
    assert len(wrong) <= 1
    assert_whole(found, page)


def test_joining_an_article_gives_its_lines_to_the_one_above() -> None:
    found = corrected((ARTICLES[2][0], Says.JOINS))
    assert [story.title for story in found.stories] == [ARTICLES[n][0] for n in (0, 1, 3)]
    assert ARTICLES[2][1] in found.stories[1].text


def test_an_article_that_is_parted_begins_with_the_line_named() -> None:
    found = corrected(("He advises", Says.STARTS), page=PAGE.replace("says. He", "says.\n\nHe"))
    assert [story.title for story in found.stories] == [
        *(title for title, _ in ARTICLES[:3]),
        None,
        ARTICLES[3][0],
    ]
    assert found.stories[3].text.startswith("He advises")


def test_a_line_named_a_title_takes_the_place_of_the_title_beside_it() -> None:
    page = PAGE.replace(
        "A lighthouse is for sale again", "From our correspondent\n\nA lighthouse is for sale again"
    )
    found = corrected(("A lighthouse", Says.TITLE), page=page)
    assert [story.title for story in found.stories] == [title for title, _ in ARTICLES]


def test_the_later_word_about_a_line_overrides_the_earlier() -> None:
    line = ARTICLES[1][0]
    assert starts(corrected((line, Says.JOINS), (line, Says.TITLE))) == starts(corrected())
    assert at(line) not in starts(corrected((line, Says.TITLE), (line, Says.NOISE)))
    assert span_at(corrected((line, Says.NOISE), (line, Says.CAPTION)), at(line))[0] is Label.CAPTION


def test_a_ticker_row_that_is_said_to_be_body_is_no_ticker_any_more() -> None:
    page = "EUR/USD = 1.08\nGBP/USD = 1.27\nCHF/USD = 1.12\n\n" + PAGE
    assert len(corrected(page=page).ticker) == 3
    found = corrected(("GBP/USD", Says.BODY), page=page)
    assert span_at(found, at("GBP/USD", page))[:2] == (Label.BODY, SAID)
    assert_whole(found, page)


def test_one_word_shows_what_lines_alike_are() -> None:
    """Titles in the form of questions are taken for text; told of one, the split finds the others."""
    bodies = [body for _, body in ARTICLES]
    asked = [f"{word} happened on the coast this week?" for word in ("What", "Who", "Where", "When")]
    page = "\n\n".join(f"{title}\n{body}" for title, body in zip(asked, bodies, strict=True))
    found = corrected((asked[1], Says.TITLE), page=page)
    assert [story.title for story in found.stories] == asked


def test_agreement_raises_confidence_and_is_told_to_the_reader() -> None:
    before, after = corrected(), corrected((ARTICLES[0][0], Says.TITLE), (ARTICLES[1][0], Says.TITLE))
    assert before.confidence <= after.confidence <= 0.99
    assert after.confidence > min(before.confidence, 0.98)
    assert "2 lines are as you said" in after.reason


def test_a_rank_asks_for_the_next_best_split_and_the_last_one_stays() -> None:
    best = corrected()
    assert best.rivals >= 1
    ranked = [corrected(rank=rank) for rank in range(best.rivals + 1)]
    assert len({tuple((s.start, s.end, s.title) for s in found.stories) for found in ranked}) == len(ranked)
    assert corrected(rank=best.rivals + 5) == ranked[-1]
    assert {found.rivals for found in ranked} == {best.rivals}


def test_every_rank_keeps_to_what_was_said() -> None:
    line = ARTICLES[2][0]
    for rank in range(corrected((line, Says.JOINS)).rivals + 1):
        found = corrected((line, Says.JOINS), rank=rank)
        assert at(line) not in starts(found)
        assert_whole(found, PAGE)


def test_a_page_that_was_read_as_one_article_needs_one_word_to_become_two() -> None:
    (first, one), (second, other) = ARTICLES[:2]
    page = f"{first}\n\n{one}\n\n{one}\n\n{one}\n\n{second}\n\n{other}\n\n{other}\n"
    assert len(corrected(page=page).stories) == 1
    found = corrected((second, Says.TITLE), page=page)
    assert [story.title for story in found.stories] == [first, second]


def test_a_correction_beyond_the_end_is_about_the_last_line() -> None:
    evidence = NO_EVIDENCE._replace(corrections=(Correction(10**6, Says.TITLE),))
    found = split(b"One line\n\nAnother line", "short.txt", evidence)
    assert found.stories[-1].title == "Another line"


def test_the_lines_said_are_handed_on_by_what_others_know_them_by() -> None:
    found = corrected(("All rights", Says.NOISE), (ARTICLES[0][1][:20], Says.BODY))
    assert [place for place, _ in found.taught][-1] == at(ARTICLES[0][1])
    assert corrected().taught == ()


def test_two_titles_called_noise_one_after_the_other_end_the_list_above_them() -> None:
    """Below the articles stand titles and first words of others: told of two, the split knows the rest."""
    teased = [
        (f"{word} comes to the {place}", f"{body[:120]} and so on.")
        for word, place, (_, body) in zip(
            ("Snow", "A choir", "The king", "Nobody"),
            ("fair", "mill", "bay", "bridge"),
            ARTICLES,
            strict=True,
        )
    ]
    page = PAGE.replace("All rights", "\n\n".join(f"{a}\n\n{b}" for a, b in teased) + "\n\nAll rights")
    assert len(corrected(page=page).stories) == 8
    said = [(title, Says.NOISE) for title, _ in teased[:2]]
    found = corrected(*said, page=page)
    assert [story.title for story in found.stories] == [title for title, _ in ARTICLES]
    assert_whole(found, page)
