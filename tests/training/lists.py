"""Lists of other makes than a blog's: results of a search, wires, forums, questions, cards, reports."""

from collections.abc import Callable
from random import Random

from tests.training.tree import Node, el
from tests.training.wording import Topic, Wording

Lister = Callable[[Random, Wording, list[Topic]], list[Node]]


def _results(rng: Random, words: Wording, topics: list[Topic]) -> list[Node]:
    """What a search found: title, address, a piece of the text that begins with its day."""
    style, dated, first = rng.randrange(9), rng.random() < 0.6, rng.random() < 0.3
    site = words.pick(rng, "names").split()[0].lower()
    made = []
    for k, topic in enumerate(topics):
        address = el("div", f"www.{site}.com › {k + rng.randint(3, 900)}", role=f"B{k}")
        if first:
            address.role = f"P{k}"
        text = words.text(rng, topic, 2)[: rng.choice([150, 160, 170])]
        text = f"{words.date(rng, style)} — {text} ..." if dated else f"{text} ..."
        title = el("h", topic.title, role=f"T{k}", region="title")
        parts = [address, title] if first else [title, address]
        made.append(el("div", *parts, el("p", text), role=f"B{k}"))
    return made


def _wire(rng: Random, words: Wording, topics: list[Topic]) -> list[Node]:
    """News by the hour: the time stands above or before each title."""
    joined, texts, rubric = rng.random() < 0.3, rng.random() < 0.6, rng.random() < 0.3
    style, dated, hour = rng.randrange(9), rng.random() < 0.3, 23
    made = []
    for k, topic in enumerate(topics):
        hour = max(0, hour - rng.randint(0, 1))
        time = f"{hour:02}:{rng.randint(0, 59):02}"
        time = f"{words.date(rng, style)}, {time}" if dated else time
        head = [el("div", f"{time} {topic.title}", role=f"T{k}", region="title")]
        if not joined:
            head = [el("div", time, role=f"P{k}"), el("h", topic.title, role=f"T{k}", region="title")]
        if rubric:
            head.append(el("div", words.pick(rng, "menu")))
        text = [el("p", words.text(rng, topic, rng.randint(1, 3)))] if texts else []
        made.append(el("div", *head, *text, role=f"B{k}"))
    return made


def _topics(rng: Random, words: Wording, topics: list[Topic]) -> list[Node]:
    """Topics of a forum: title, who began it, answers and views, the last to write."""
    style, menu = rng.randrange(9), words.phrases["menu"]
    texts = rng.random() < 0.4
    made = []
    for k, topic in enumerate(topics):
        parts = [
            el("div", topic.title, role=f"T{k}", region="title"),
            el("div", words.pick(rng, "by", name=words.name(rng)) + f", {words.date(rng, style)}"),
            el("p", words.text(rng, topic, rng.randint(1, 4))) if texts else None,
            el("div", f"{menu[0]}: {rng.randint(0, 90)}"),
            el("div", f"{menu[-1]}: {rng.randint(0, 9000)}"),
            el("div", words.name(rng)),
        ]
        made.append(el("div", *parts, role=f"B{k}"))
    return made


def _questions(rng: Random, words: Wording, topics: list[Topic]) -> list[Node]:
    """Questions of a site for answers: counts above the title, a piece of the text, tags, who asked when."""
    counts = rng.sample(words.phrases["menu"], 3)
    made = []
    for k, topic in enumerate(topics):
        above = [el("div", f"{rng.randint(0, 40)} {name.lower()}", role=f"P{k}") for name in counts]
        title = topic.title if topic.title.endswith("?") else f"{topic.title}?"
        parts = [
            el("h", title, role=f"T{k}", region="title"),
            el("p", words.text(rng, topic, 2)[:200] + " ..."),
            el("div", *(el("span", words.pick(rng, "menu").lower()) for _ in range(3))),
            el("div", f"{words.pick(rng, 'ago', n=rng.randint(2, 50))} {words.name(rng)}"),
        ]
        made.append(el("div", *above, *parts, role=f"B{k}"))
    return made


def _cards(rng: Random, words: Wording, topics: list[Topic]) -> list[Node]:
    """Cards: the title as the words of a picture too, a rubric, a teaser, who wrote it and when."""
    style, by = rng.randrange(9), rng.randrange(9)
    named, rubric, teased = rng.random() < 0.5, rng.random() < 0.6, rng.random() < 0.8
    bys = words.phrases["by"]
    made = []
    for k, topic in enumerate(topics):
        parts = [
            el("div", words.pick(rng, "menu"), role=f"P{k}", region="above") if rubric else None,
            el("h", topic.title, role=f"T{k}", region="title"),
            el("p", words.text(rng, topic, rng.randint(1, 2))) if teased else None,
            el("div", bys[by % len(bys)].format(name=words.name(rng))) if named else None,
            el("div", words.date(rng, style)),
        ]
        made.append(el("div", *parts, role=f"B{k}"))
    return made


def _whole(rng: Random, words: Wording, topics: list[Topic]) -> list[Node]:
    """Whole articles one below the other, each with its day, its writer or what was said of it."""
    style, kind, low = rng.randrange(9), rng.randrange(4), rng.choice([1, 2, 4])
    made = []
    for k, topic in enumerate(topics):
        date, by = words.date(rng, style), words.phrases["by"][0].format(name=words.name(rng))
        head = {0: [date], 1: [by, date], 2: [f"{by} | {date}"], 3: []}[kind]
        foot = [words.phrases["comments"][0].format(n=rng.randint(0, 99))] if kind == 3 or low == 2 else []
        texts = [el("p", words.text(rng, topic, rng.randint(1, 6))) for _ in range(rng.randint(low, 12))]
        for _ in range(rng.choice([0, 0, 0, 1, 3])):
            heading = el(rng.choice(["h", "p"]), words.pick(rng, rng.choice(["part", "ask"])))
            texts.insert(rng.randint(1, len(texts)), heading)
        made.append(
            el(
                "div",
                el("h", topic.title, role=f"T{k}", region="title"),
                *(el("div", text, region="meta") for text in head),
                *texts,
                *(el("div", text, region="meta") for text in foot),
                role=f"B{k}",
            )
        )
    return made


def _reports(rng: Random, words: Wording, topics: list[Topic]) -> list[Node]:
    """Reports of agencies: a picture's caption, a place before the text, at the end who helped."""
    photo, placed, low = rng.random() < 0.5, rng.random() < 0.6, rng.choice([1, 3])
    titled, credit = rng.random() < 0.5, words.phrases["credit"][0]
    made = []
    for k, topic in enumerate(topics[: rng.choice([2, 2, 3, 5, 10])]):
        texts = [words.text(rng, topic, rng.randint(1, 4)) for _ in range(rng.randint(low, 10))]
        if placed and words.space:
            texts[0] = f"{words.name(rng).split()[-1].upper()} -- {texts[0]}"
        parts = [
            el("h", topic.title, role=f"T{k}", region="title") if titled else None,
            el("div", words.pick(rng, "photo", name=words.name(rng))) if photo else None,
            *(el("p", text) for text in texts),
            el("p", credit.format(name=words.name(rng))),
        ]
        made.append(el("div", *parts, role=f"B{k}"))
    return made


def _numbers(rng: Random, words: Wording, topics: list[Topic]) -> list[Node]:
    """Stories with a running number above each and a score below."""
    made = []
    start, dotted = rng.choice([1, 1, 31]), rng.random() < 0.5
    for k, topic in enumerate(topics):
        number = el("div", f"{start + k}." if dotted else str(start + k), role=f"P{k}")
        score = f"{rng.randint(1, 900)} {words.pick(rng, 'by', name=words.name(rng))}"
        score += f" {words.pick(rng, 'ago', n=rng.randint(2, 20))} | "
        score += words.phrases["comments"][0].format(n=rng.randint(0, 400))
        parts = [el("div", topic.title, role=f"T{k}", region="title"), el("div", score)]
        made.append(el("div", number, *parts, role=f"B{k}"))
    return made


#: What is learnt from, and what is kept to measure by, with how often each is drawn.
LEARNT: dict[str, tuple[Lister, int]] = {
    "results": (_results, 2), "wire": (_wire, 3), "questions": (_questions, 1), "cards": (_cards, 4),
    "whole": (_whole, 6), "reports": (_reports, 3),
}  # fmt: skip
HELD: dict[str, tuple[Lister, int]] = {
    "topics": (_topics, 2), "numbers": (_numbers, 1), "whole": (_whole, 2), "cards": (_cards, 2),
}  # fmt: skip
