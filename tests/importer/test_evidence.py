"""What other captures showed weighs on a page: its furniture, its cut, and where known articles begin."""

from pathlib import Path

from reader.importer.constraints import Ties
from reader.importer.enforcing import BY_RULE, bonus_of
from reader.importer.furniture import fingerprint
from reader.importer.hypotheses import Guess
from reader.importer.lines import read_lines
from reader.importer.page import Page
from reader.importer.splitting import split
from reader.model.capture import Label, Split
from reader.model.evidence import NO_EVIDENCE, Evidence, Seen

SEEDS = Path(__file__).parents[2] / "seeds"

TEXTS = (
    "The last ferry to the outer islands left on Sunday with eleven people and two dogs on board.",
    "For the third time in ten years the old lighthouse on the northern cape looks for a new owner.",
    "Fishermen have not seen so many herring so early in the year since the war, the harbour master says.",
)
TITLES = ("Ferry line closes", "A lighthouse is for sale", "Herring are back")
PLEA = "Support the harbour press and become a member today"


def marks(text: str) -> frozenset[str]:
    return frozenset(mark for line in read_lines(text) if (mark := fingerprint(line)))


def listed(*inside: str) -> str:
    """Three articles; `inside` are lines after the text of the second."""
    parts = [[TITLES[n], f"Posted on {n + 3} May 2024", TEXTS[n] * 2, TEXTS[n] * 3] for n in range(3)]
    parts[1] += inside
    return "Results 1 - 3 of 30\n\n" + "\n\n".join("\n\n".join(part) for part in parts)


def read(page: str, evidence: Evidence = NO_EVIDENCE) -> Split:
    return split(page.encode(), "page.txt", evidence)


def test_a_line_that_other_pages_of_the_source_print_is_no_part_of_an_article() -> None:
    page = listed(PLEA, TEXTS[1] * 4)
    assert PLEA in read(page).stories[1].text
    found = read(page, NO_EVIDENCE._replace(noise=marks(PLEA)))
    assert [story.title for story in found.stories] == list(TITLES)
    assert PLEA not in found.stories[1].text
    at = page.index(PLEA)
    assert [span.label for span in found.spans if span.start == at] == [Label.NOISE]


def test_a_line_that_a_person_gave_to_an_article_is_its_body_on_other_pages_too() -> None:
    page = listed("Photo: the cape in March", TEXTS[1] * 4)
    line = "Photo: the cape in March"
    found = read(page, NO_EVIDENCE._replace(kept=marks(line)))
    (span,) = [s for s in found.spans if s.start <= page.index(line) < s.end]
    assert span.label is Label.BODY


def test_a_body_that_breaks_off_at_the_publishers_limit_is_cut() -> None:
    body = " ".join(["word"] * 38) + ' and he said, "Enough! ...'
    page = f"A title of its own\n\n{body}"
    words = len(body.split())
    assert not read(page.replace("...", "")).stories[0].cut
    assert not read(page, NO_EVIDENCE._replace(limit=words + 1)).stories[0].cut
    assert read(page, NO_EVIDENCE._replace(limit=words)).stories[0].cut


def test_a_known_article_begins_where_its_title_and_opening_stand() -> None:
    page = f"{TITLES[0]}\n\n{TEXTS[0] * 3}\n\n{TEXTS[0]}\n\nWhy here?\n\n{TEXTS[1] * 3}\n\n{TEXTS[1]}"
    assert len(read(page).stories) == 1
    known = Seen("Why here?", TEXTS[1] * 3, TEXTS[1])
    found = read(page, NO_EVIDENCE._replace(seen=(known,)))
    assert [story.title for story in found.stories] == [TITLES[0], "Why here?"]


def test_a_body_that_goes_on_past_the_end_of_one_known_article_and_into_another_is_parted() -> None:
    page = f"{TITLES[0]}\n\n{TEXTS[0] * 3}\n\n{TEXTS[0]}\n\n{TEXTS[1] * 3}\n\n{TEXTS[1]}"
    known = (Seen(TITLES[0], TEXTS[0] * 3, TEXTS[0]), Seen("Not printed", TEXTS[1] * 3, TEXTS[1]))
    found = read(page, NO_EVIDENCE._replace(seen=known))
    assert [(story.title, story.text[:20]) for story in found.stories] == [
        (TITLES[0], TEXTS[0][:20]),
        (None, TEXTS[1][:20]),
    ]


def test_a_known_ending_ends_an_article_and_its_credit_stays_with_it() -> None:
    credit = "With reporting by the coast desk"
    page = f"{TITLES[0]}\n\n{TEXTS[0] * 3}\n\n{TEXTS[1]}\n\n{credit}\n\n{TEXTS[2] * 2}"
    known = Seen(TITLES[0], TEXTS[0] * 3, TEXTS[1])
    found = read(page, NO_EVIDENCE._replace(seen=(known,)))
    (story,) = found.stories
    assert TEXTS[2] not in story.text
    assert story.text.endswith(credit)


def test_an_article_that_has_grown_since_goes_on_past_the_ending_that_was_known() -> None:
    page = "\n\n".join([TITLES[0], TEXTS[0] * 3, TEXTS[1] * 2, "What comes next", TEXTS[2] * 2, TEXTS[1] * 3])
    for ending in (TEXTS[0] * 3, TEXTS[1] * 2):
        (story,) = read(page, NO_EVIDENCE._replace(seen=(Seen(TITLES[0], TEXTS[0] * 3, ending),))).stories
        assert story.text.endswith(TEXTS[1] * 3), ending


def test_what_is_no_text_below_a_known_ending_is_the_pages_own() -> None:
    below = "Sign up to the letter\n\nOur shop\n\nFerry tickets\n\nMugs and maps of the coast"
    page = f"{TITLES[0]}\n\n{TEXTS[0] * 3}\n\n{TEXTS[1] * 2}\n\n{below}"
    (story,) = read(page, NO_EVIDENCE._replace(seen=(Seen(TITLES[0], TEXTS[0] * 3, TEXTS[1] * 2),))).stories
    assert story.text.endswith(TEXTS[1] * 2)


def test_text_of_the_page_below_a_known_ending_does_not_go_on_with_it() -> None:
    plea = f"{PLEA}, and read what the harbour master says of the herring before anybody else on the coast."
    page = f"{TITLES[0]}\n\n{TEXTS[0] * 3}\n\n{TEXTS[1] * 2}\n\n{plea}\n\nMugs of the coast\n\nOur shop"
    known = NO_EVIDENCE._replace(seen=(Seen(TITLES[0], TEXTS[0] * 3, TEXTS[1] * 2),))
    assert read(page, known).stories[0].text.count(plea) == 1
    (story,) = read(page, known._replace(noise=marks(plea))).stories
    assert story.text.endswith(TEXTS[1] * 2)


def test_the_second_line_of_a_longer_article_does_not_part_it() -> None:
    """A capture that lost an article's first line knows it by its second; that is no beginning here."""
    page = f"{TITLES[0]}\n\n{TEXTS[0] * 3}\n\n{TEXTS[1] * 3}\n\n{TEXTS[2]}"
    known = Seen("Another title", TEXTS[1] * 3, TEXTS[2])
    assert len(read(page, NO_EVIDENCE._replace(seen=(known,))).stories) == 1


def test_a_template_that_won_on_confirmed_pages_is_preferred() -> None:
    page = Page.of(read_lines(listed()))
    bonus = bonus_of(page, Ties(), frozenset({"alone before text"}))
    starts = (0, 3, 6)
    bounds = [(0, 3), (3, 6), (6, 9)]
    assert bonus(Guess(starts, True, "alone before text, filled"), bounds) == BY_RULE
    assert bonus(Guess(starts, True, "printed twice"), bounds) == 0


def test_evidence_that_agrees_leaves_the_seeds_as_they_are() -> None:
    for path in sorted(SEEDS.glob("*.txt")):
        data = path.read_bytes()
        plain = split(data, path.name)
        bodies = [[story.text[b.start : b.end] for b in story.blocks] for story in plain.stories]
        seen = tuple(Seen(s.title, b[0], b[-1]) for s, b in zip(plain.stories, bodies, strict=True))
        evidence = Evidence((), plain.furniture, frozenset(), frozenset({plain.rule}), seen, 500)
        assert_same(split(data, path.name, evidence), plain)


def assert_same(found: Split, plain: Split) -> None:
    places = [[(s.start, s.end, s.label, s.article) for s in each.spans] for each in (found, plain)]
    assert places[0] == places[1]
    assert [story.text for story in found.stories] == [story.text for story in plain.stories]
