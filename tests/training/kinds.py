"""More kinds of single articles: long reads, rules, live logs, picture series, entries, reviews, answers."""

from collections.abc import Callable
from random import Random

from tests.training.tree import Node, el
from tests.training.wording import Topic, Wording

Kind = Callable[[Random, Wording, Topic], list[Node]]


def paragraphs(rng: Random, words: Wording, topic: Topic, low: int, high: int) -> list[Node]:
    """So many paragraphs on a topic."""
    return [el("p", words.text(rng, topic, rng.randint(1, 5))) for _ in range(rng.randint(low, high))]


def _inset(rng: Random, words: Wording, topic: Topic) -> list[Node]:
    """What stands between two paragraphs: a picture with its caption, a pull quote, an advertisement."""
    photo = words.pick(rng, "photo", name=words.name(rng))
    tag = rng.choice(["p", "div"])
    choice = rng.randrange(6)
    if choice == 0:
        return [el("div", photo), el("div", photo)]
    if choice == 1:
        return [el(tag, topic.title)]
    if choice == 2:
        return [el(rng.choice(["h", "p"]), f"“{words.sentence(rng, topic)}”")]
    if choice == 3:
        return [el(tag, words.phrases["side"][-1])]
    if choice == 4:
        return [el("p", words.pick(rng, "related") + ": " + words.topic(rng).title)]
    return [el(tag, photo)]


def long_read(rng: Random, words: Wording, topic: Topic) -> list[Node]:
    """Sections of any length under headings, with pictures and quotes between the paragraphs."""
    made = paragraphs(rng, words, topic, 1, 6)
    insets = rng.choice([0.0, 0.1, 0.25])
    tag = rng.choice(["h", "h", "p"])
    shouted = rng.random() < 0.2
    for _ in range(rng.randint(2, 14)):
        heading = words.topic(rng).who if rng.random() < 0.4 else words.pick(rng, "part")
        made.append(el(tag, heading.upper() if shouted else heading))
        for paragraph in paragraphs(rng, words, topic, 1, rng.choice([2, 4, 9])):
            made.append(paragraph)
            if rng.random() < insets:
                made += _inset(rng, words, topic)
    return made


def asked(rng: Random, words: Wording, topic: Topic) -> list[Node]:
    """An interview whose questions stand in lines of their own, some of them as long as a paragraph."""
    made = paragraphs(rng, words, topic, 0, 4)
    tag = rng.choice(["h", "p", "p"])
    wordy = rng.random() * 0.5
    for _ in range(rng.randint(4, 20)):
        question = words.pick(rng, "ask")
        if rng.random() < wordy:
            question = words.sentence(rng, topic) + words.space + question
        made += [el(tag, question), *paragraphs(rng, words, topic, 1, rng.choice([1, 2, 5]))]
    return made


def rules(rng: Random, words: Wording, topic: Topic) -> list[Node]:
    """Terms or a law: numbered parts with numbered clauses."""
    made = paragraphs(rng, words, topic, 0, 2)
    clauses = rng.random() < 0.5
    for n in range(1, rng.randint(4, 14)):
        made.append(el(rng.choice(["h", "p"]), f"{n}. {words.pick(rng, 'part')}"))
        for k in range(1, rng.randint(2, 6)):
            text = words.text(rng, topic, rng.randint(1, 3))
            made.append(el("p", f"{n}.{k} {text}" if clauses else text))
    return made


def entry(rng: Random, words: Wording, topic: Topic) -> list[Node]:
    """An entry of an encyclopaedia: sections with a link to edit them, lists, references."""
    made = paragraphs(rng, words, topic, 1, 3)
    reply = words.phrases["reply"][0].lower()
    linked = rng.random() < 0.5
    for _ in range(rng.randint(3, 10)):
        heading = el("h", el("span", words.pick(rng, "part")), el("span", f"[{reply}]") if linked else None)
        made += [heading, *paragraphs(rng, words, topic, 1, 4)]
        if rng.random() < 0.3:
            made += [el("li", words.topic(rng).title) for _ in range(rng.randint(3, 8))]
    return made


def live(rng: Random, words: Wording, topic: Topic) -> list[Node]:
    """A live log: hours, in many with a heading of their own."""
    made = paragraphs(rng, words, topic, 1, 2)
    headed, shared = rng.random() < 0.5, rng.random() < 0.3
    hour = rng.randint(9, 22)
    for _ in range(rng.randint(4, 18)):
        hour = max(0, hour - rng.randint(0, 1))
        made.append(el(rng.choice(["div", "p"]), f"{hour:02}:{rng.randint(0, 59):02}"))
        if headed:
            made.append(el("h", words.sentence(rng, topic)[:70].rstrip(" .,")))
        made += paragraphs(rng, words, topic, 1, 2)
        if shared:
            made.append(el("div", *(el("span", word) for word in words.phrases["share"])))
    return made


def pictures(rng: Random, words: Wording, topic: Topic) -> list[Node]:
    """A series of pictures: numbers, captions, who took them."""
    made = paragraphs(rng, words, topic, 1, 2)
    many = rng.randint(4, 20)
    for n in range(1, many + 1):
        if rng.random() < 0.7:
            made.append(el("div", f"{n} / {many}"))
        made.append(el("p", words.sentence(rng, topic)))
        if rng.random() < 0.6:
            made.append(el("div", words.pick(rng, "credit", name=words.name(rng))))
    return made


def told(rng: Random, words: Wording, topic: Topic) -> list[Node]:
    """A text with a box of facts, at its end or in it."""
    facts = [
        el("div", f"{words.pick(rng, 'menu')}: {words.topic(rng).who}") for _ in range(rng.randint(3, 9))
    ]
    style = rng.randrange(9)
    facts.append(el("div", f"{words.pick(rng, 'menu')}: {words.date(rng, style)}"))
    made = paragraphs(rng, words, topic, 2, 6)
    return [*made, el("h", words.pick(rng, "side")), *facts, *paragraphs(rng, words, topic, 0, 5)]


def credited(rng: Random, words: Wording, topic: Topic) -> list[Node]:
    """Sections under headings or captions, each with a line that says who took the picture."""
    made = paragraphs(rng, words, topic, 1, 4)
    credit = words.phrases["credit"][-1].split("{")[0]
    for _ in range(rng.randint(2, 8)):
        made.append(el(rng.choice(["h", "div"]), words.topic(rng).who))
        made += [el("div", f"{credit}{words.name(rng)}"), *paragraphs(rng, words, topic, 2, 6)]
    return made


def reviewed(rng: Random, words: Wording, topic: Topic) -> list[Node]:
    """A round-up of things to have: a heading, a text, points, where to get each."""
    made = paragraphs(rng, words, topic, 1, 3)
    priced, repeated = rng.random() < 0.5, rng.random() < 0.3
    for _ in range(rng.randint(3, 9)):
        made += [el("h", words.topic(rng).who), *paragraphs(rng, words, topic, 1, 3)]
        made += [el("li", words.sentence(rng, topic)) for _ in range(rng.choice([0, 0, 2, 4]))]
        if priced:
            made.append(el("p", f"{words.pick(rng, 'menu')}: ${rng.randint(5, 900)}"))
        if repeated:
            made.append(el("p", topic.title))
    return made


def answers(rng: Random, words: Wording, topic: Topic) -> list[Node]:
    """Questions that are often asked, answered one after the other."""
    made = paragraphs(rng, words, topic, 0, 1)
    for _ in range(rng.randint(4, 14)):
        made += [el("h", words.pick(rng, "ask")), *paragraphs(rng, words, topic, 1, 2)]
    return made


def quoting(rng: Random, words: Wording, topic: Topic) -> list[Node]:
    """A text that shows what others posted, each with a name and a day."""
    made = paragraphs(rng, words, topic, 1, 4)
    style = rng.randrange(9)
    for _ in range(rng.randint(2, 7)):
        name = words.name(rng)
        made.append(el("p", words.sentence(rng, topic)))
        made.append(el("p", f"— {name} (@{name.split()[0].lower()}) {words.date(rng, style)}"))
        made += paragraphs(rng, words, topic, 1, 3)
    return made


#: What is learnt from, and what is kept to measure by.
LEARNT: dict[str, tuple[Kind, int]] = {
    "long read": (long_read, 8), "asked": (asked, 4), "rules": (rules, 2), "entry": (entry, 3),
    "live": (live, 2), "pictures": (pictures, 2), "told": (told, 3), "credited": (credited, 2),
}  # fmt: skip
HELD: dict[str, tuple[Kind, int]] = {
    "reviewed": (reviewed, 3), "answers": (answers, 2), "quoting": (quoting, 2), "long read": (long_read, 3),
}  # fmt: skip
