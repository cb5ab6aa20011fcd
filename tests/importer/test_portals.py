"""What portals do with a list: boxes in it, days above some of it, the newest above all, the first whole."""

import pytest

from reader.importer.boxes import heads_box
from reader.importer.lines import read_lines
from reader.importer.splitting import split
from reader.importer.titles import at_home
from reader.importer.words import fold
from reader.model.capture import Label, Split
from tests.importer.prose import TITLES, Press

TEXTS = [Press(n).article(50).body.split("\n\n")[0] for n in range(len(TITLES))]
#: More lines than any record has, as they stand between two of them.
BOXES = {
    "read most": ["Most read", *(row for n in range(1, 6) for row in (str(n), f"Another story of {n} days"))],
    "letter": ["Newsletter", "The week in your mailbox, every Friday morning.", "E-mail", "Sign up"],
    "a letter under any heading": [
        "Harbour post",
        "The week on the quay, delivered to your inbox on Fridays. You can unsubscribe at any time.",
        "Your email address",
        "Yes, please",
    ],
    "ein Brief": [
        "Hafenpost",
        "Die Woche am Kai, freitags in Ihrem Postfach. Die Abmeldung ist jederzeit möglich.",
        "E-Mail-Adresse",
        "Absenden",
    ],
    "ranks below a heading of any furniture": [
        "Kategorien",
        *(row for n in range(1, 6) for row in (f"{n}.", f"Noch eine Geschichte aus {n} Tagen")),
    ],
    "ranks before titles": ["最新文章", *(f"{n}. 另一个故事来自{n}天以前的港口" for n in range(1, 7))],
    "pictures": ["Photo gallery", "1 / 3", "The quay at dawn", "2 / 3", "The quay at noon", "3 / 3", "Night"],
}


def records() -> list[list[str]]:
    return [
        [title, f"{n + 3} March 2024", text, "Read more"]
        for n, (title, text) in enumerate(zip(TITLES, TEXTS, strict=True))
    ]


def read(*blocks: list[str]) -> tuple[str, Split]:
    text = "\n\n".join(row for block in blocks for row in block)
    return text, split(text.encode(), "page.txt")


def kept(text: str, found: Split) -> str:
    """All that is said to be of articles."""
    data = text.encode()
    return "\n".join(data[s.start : s.end].decode() for s in found.spans if s.article is not None)


@pytest.mark.parametrize("box", BOXES.values(), ids=list(BOXES))
def test_a_box_between_two_articles_is_of_neither(box: list[str]) -> None:
    rows = records()
    text, found = read(*rows[:3], box, *rows[3:])
    assert [story.title for story in found.stories] == TITLES
    assert not set(box[1:]) & set(kept(text, found).split("\n"))
    assert [story.text for story in found.stories] == TEXTS


def test_a_box_below_an_article_that_lacks_a_line_of_the_others_is_a_box() -> None:
    rows = [[title, "Leave a comment", day, text, "Read more"] for title, day, text, _ in records()]
    rows[2][1] = "Leave a comment, 442 views"
    text, found = read(*rows[:3], BOXES["read most"], *rows[3:])
    assert [story.title for story in found.stories] == TITLES
    assert not set(BOXES["read most"]) & set(kept(text, found).split("\n"))


def test_numbered_lines_below_any_other_line_are_of_the_article() -> None:
    rows = records()
    steps = ["What to bring", *(f"{n}. A pair of boots for day {n}" for n in range(1, 6))]
    _, found = read(*rows[:3], [*rows[3][:3], *steps, "Read more"], *rows[4:])
    assert [story.title for story in found.stories] == TITLES
    assert all(said in found.stories[3].text for said in steps)


def test_what_every_article_ends_with_is_no_box() -> None:
    others = ["Related articles", "Some other title", "And one more", "A third one"]
    rows = [[*row, *others] for row in records()]
    text, found = read(*rows)
    assert [story.title for story in found.stories] == TITLES
    assert "Related articles" in kept(text, found)


def test_text_below_the_heading_of_a_box_is_of_its_article() -> None:
    rows = records()
    more = ["Popular", *TEXTS[:2]]
    text, found = read(*rows[:3], more, *rows[3:])
    assert all(said in kept(text, found) for said in more)


@pytest.mark.parametrize("line", ["Most read", "MEISTGELESEN", "Самое читаемое:", "人気記事", "پربیننده‌ترین"])
def test_headings_of_boxes_are_known_in_many_languages(line: str) -> None:
    assert heads_box(fold(line))
    assert not heads_box(fold(f"{line} {TITLES[0]}"))


def test_a_day_above_some_articles_is_of_those_below_it() -> None:
    days = {0: "14 March 2024", 2: "12 March 2024", 5: "9 March 2024"}
    records_ = [[title, text, "Read more"] for title, text in zip(TITLES, TEXTS, strict=True)]
    rows = [[*([days[n]] if n in days else []), *row] for n, row in enumerate(records_)]
    _, found = read(*rows)
    assert [story.title for story in found.stories] == TITLES
    told = ["2024-03-14", None, "2024-03-12", None, None, "2024-03-09", None]
    assert [story.published for story in found.stories] == told


def test_rubrics_above_titles_are_of_no_article_s_text() -> None:
    rubrics = ["Harbour", "Letters", "Harbour", "School", "Letters", "Harbour", "School"]
    rows = [[rubrics[n], TITLES[n], TEXTS[n], "Read more"] for n in range(len(TITLES))]
    text, found = read(*rows)
    assert [story.title for story in found.stories] == TITLES
    assert not set(rubrics) & set(kept(text, found).split("\n"))


def test_rubrics_below_texts_are_of_the_article_above() -> None:
    rubrics = ["Harbour", "Letters", "Harbour", "School", "Letters", "Harbour", "School"]
    rows = [[TITLES[n], TEXTS[n], "Read more", rubrics[n]] for n in range(len(TITLES))]
    text, found = read(["Harbour"], *rows)
    assert [story.title for story in found.stories] == TITLES
    assert kept(text, found).split("\n").count("Harbour") >= rubrics.count("Harbour") - 1


def test_the_first_article_is_whole_and_the_others_lead_to_their_rest() -> None:
    whole = [TITLES[0], *TEXTS[3:6]]
    cut = [[title, text, "Read more"] for title, text in zip(TITLES[1:], TEXTS[1:], strict=True)]
    _, found = read(whole, *cut)
    assert [story.title for story in found.stories] == TITLES


def test_titles_that_stand_above_the_list_and_beside_it_too_are_titles_where_their_texts_are() -> None:
    shown = TITLES[:5]
    rows = [row[:3] for row in records()]
    text, found = read(shown, *rows, ["Recent posts", *shown])
    assert [story.title for story in found.stories] == TITLES
    first = next(span for span in found.spans if span.label is Label.TITLE)
    assert first.start == text.encode().index(TEXTS[0].encode()) - len(f"{TITLES[0]}\n\n3 March 2024\n\n")


def test_what_stands_in_every_record_is_at_home_nowhere() -> None:
    rows = [line for row in records() for line in (*row, "Send to a friend")]
    assert not at_home(read_lines("\n\n".join(rows)))


def test_two_lists_in_a_row_are_not_read_as_one() -> None:
    slider = [
        [f"{n} hours ago", f"{title} again", text[:90], "Read more"]
        for n, (title, text) in enumerate(zip(TITLES, reversed(TEXTS), strict=True), 2)
    ]
    rows = [
        [title, f"{n + 2} days ago", "Ann Hill", "Add comment", text, "Read more"]
        for n, (title, text) in enumerate(zip(TITLES, TEXTS, strict=True))
    ]
    _, found = read(["Home", "News", "Reviews"], *slider, *rows)
    assert [story.title for story in found.stories] == TITLES
