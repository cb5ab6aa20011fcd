"""Long articles of many parts stay one: sub-headings, questions, hours, things reviewed are parts of it."""

import pytest

from reader.importer.splitting import split
from reader.model.capture import Label, Split
from tests.importer.prose import Press

TITLE = "What the valley has learnt from ten dry summers"
HEADINGS = [
    "The first year", "Water by the hour", "A question of pipes", "Those who left", "The new well",
    "What it costs", "Rain at last",
]  # fmt: skip


def paragraphs(seed: int, many: int) -> list[str]:
    body = Press(seed).article(many * 90).body.split("\n\n")
    return [body[n % len(body)] for n in range(many)]


def page(parts: list[str]) -> bytes:
    return "\n\n".join([TITLE, "By Ann Hill", "4 May 2023", *paragraphs(1, 2), *parts]).encode()


def parted(between: list[str]) -> list[str]:
    """Seven parts of different lengths under headings, with something between their paragraphs."""
    made: list[str] = []
    for n, heading in enumerate(HEADINGS):
        made += [heading, *paragraphs(n + 2, 2 + n % 3), *(text.format(n=n) for text in between)]
    return made


def long_read() -> list[str]:
    return parted([])


def illustrated() -> list[str]:
    return parted(["The dam in its year {n} (file photo)", TITLE])


def interview() -> list[str]:
    questions = [f"And what did you do when {heading[0].lower()}{heading[1:]} came?" for heading in HEADINGS]
    return [text for n, asked in enumerate(questions) for text in (asked, *paragraphs(n + 2, 1 + n % 3))]


def live() -> list[str]:
    return [text for n in range(9) for text in (f"{18 - n}:{10 + 3 * n}", *paragraphs(n + 2, 1))]


def rules() -> list[str]:
    return [text for n, name in enumerate(HEADINGS, 1) for text in (f"{n}. {name}", *paragraphs(n + 2, 2))]


def reviewed() -> list[str]:
    return parted(["Price: ${n}9"])


def horoscope() -> list[str]:
    signs = ["Ram", "Bull", "Twins", "Crab", "Lion", "Maiden", "Scales", "Archer", "Goat"]
    days = [f"{name} ({20 + n} March – {19 + n} April)" for n, name in enumerate(signs)]
    return [text for n, sign in enumerate(days) for text in (sign, *paragraphs(n + 2, 1))]


def panel() -> list[str]:
    """Several people who are all asked the same."""
    asked = ["How did it begin?", "Who pays for it?", "Is there a way back?"]
    made: list[str] = []
    for n, heading in enumerate(HEADINGS):
        made.append(f"{heading.split()[0]} Lind, engineer")
        made += [text for k, question in enumerate(asked) for text in (question, *paragraphs(3 * n + k, 1))]
    return made


def gallery() -> list[str]:
    """Pictures with their captions, and the sign of rights before the name of who took each."""
    captions = [paragraphs(n, 1)[0][:110] for n in range(2, 14)]
    return [text for n, one in enumerate(captions, 1) for text in (f"{n}/12", one, "© Bo Berg / Wire")]


KINDS = [long_read, illustrated, interview, live, rules, reviewed, horoscope, panel, gallery]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_an_article_of_many_parts_stays_one(kind: object) -> None:
    assert callable(kind)
    found = split(page(kind()), "page.txt")
    assert [story.title for story in found.stories] == [TITLE]
    assert found.stories[0].text.rstrip().endswith(kind()[-1].rpartition("\n")[2])


def teasers(linked: bool) -> list[str]:
    """Other articles below one, each with a day and a line of its text."""
    made = ["More on this"]
    for n in range(6):
        other = Press(40 + n).article(60)
        lead = other.body[:150].rpartition(" ")[0]
        made += [other.title, f"{n + 2} May 2023", f"{lead}...", *(["Read more"] if linked else [])]
    return made


def comments() -> list[str]:
    made = ["6 Comments"]
    for n, name in enumerate(["Cyril", "Maria", "Oskar", "Ruth", "Bo", "Ann"]):
        made += [f"{name}\n{n + 5} May 2023", paragraphs(60 + n, 1)[0], "Reply | Report"]
    return made


def kept(data: bytes, found: Split) -> str:
    spans = [span for span in found.spans if span.article is not None and span.label is not Label.NOISE]
    return "\n".join(data[span.start : span.end].decode() for span in spans)


@pytest.mark.parametrize(
    "below", [teasers(False), teasers(True), comments()], ids=["days", "links", "comments"]
)
def test_what_stands_below_an_article_neither_takes_its_place_nor_joins_it(below: list[str]) -> None:
    text = paragraphs(3, 12)
    data = "\n\n".join([TITLE, "By Ann Hill", "4 May 2023", *text, *below]).encode()
    found = split(data, "page.txt")
    assert [story.title for story in found.stories] == [TITLE]
    shown = kept(data, found)
    assert all(paragraph in shown for paragraph in text)
    assert not any(line in shown for line in below if len(line) > 40)
