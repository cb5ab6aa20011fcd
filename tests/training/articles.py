"""Single articles of many kinds, which must stay one: news, interviews, lists, recipes, digests, logs."""

from random import Random

from tests.training import around, kinds
from tests.training.tree import Node, el
from tests.training.wording import Topic, Wording

#: The share of articles of the kinds in kinds.py, and of those that stand on a page of many blocks.
OTHERS, CROWDED = 0.55, 0.6


def article(rng: Random, words: Wording, topic: Topic, held: bool = False, dressed: float = 0.0) -> Node:
    """One article with its head, and what may stand around it; `held` for what is not learnt from.

    `dressed` is the chance that a rubric stands above its title, or links to share it below; with any
    of it more kinds of blocks stand around the article.
    """
    title = el(rng.choice(["h", "h", "h", "div", "p"]), topic.title, role="T0", region="heading")
    head: list[Node | None] = [title]
    if dressed and rng.random() < dressed:
        head = _dressed(rng, words, title)
    if rng.random() < 0.15:
        head.append(el(rng.choice(["p", "h"]), words.text(rng, topic, 1)))
    if rng.random() < 0.7:
        texts = [words.pick(rng, "by", name=words.name(rng)), words.date(rng, rng.randrange(9))]
        texts = texts[: rng.randint(1, 2)]
        head.append(el("div", *(el(rng.choice(["div", "span"]), text) for text in texts), region="meta"))
    if rng.random() < 0.3:
        head.append(el("p", words.pick(rng, "photo", name=words.name(rng))))
    body = _body(rng, words, topic, held)
    tail = [el("p", words.pick(rng, "credit", name=words.name(rng)))] if rng.random() < 0.2 else []
    inside = el("div", *head, *body, *tail, role="B0")
    if held or rng.random() < CROWDED:
        return _crowded(rng, words, inside, held, dressed > 0)
    return el("div", inside, *_below(rng, words))


def _dressed(rng: Random, words: Wording, title: Node) -> list[Node | None]:
    """A title with a rubric above it, or with links to share the article below it."""
    one, other = words.pick(rng, "menu"), words.pick(rng, "menu")
    place = words.name(rng).split()[-1]
    told = [one, f"{one} · {other}", f"#{one}", f"{place}, {words.date(rng, rng.randrange(9))}"]
    above = el(rng.choice(["div", "p"]), rng.choice(told), role="P0")
    if rng.random() < 0.6:
        return [above, title]
    tag = rng.choice(["li", "div", "span"])
    return [title, el("div", *(el(tag, word) for word in words.phrases["share"]), role="N")]


def _body(rng: Random, words: Wording, topic: Topic, held: bool) -> list[Node]:
    if not held and rng.random() > OTHERS:
        return KINDS[rng.choices(list(KINDS), WEIGHTS)[0]](rng, words, topic)
    table = kinds.HELD if held else kinds.LEARNT
    chosen = rng.choices(list(table), [weight for _, weight in table.values()])[0]
    return table[chosen][0](rng, words, topic)


def _crowded(rng: Random, words: Wording, inside: Node, held: bool, more: bool) -> Node:
    """An article among many blocks; some of them an extractor takes for a part of it."""
    above = around.blocks(rng, words, around.ABOVE, rng.choice([0, 0, 1, 2]), held, more)
    below = around.blocks(rng, words, around.BELOW, rng.choice([0, 1, 2, 3, 5]), held, more)
    for block in [*above, *below]:
        block.region = "frame" if rng.random() < 0.75 else "near"
    return el("div", *above, inside, *below)


def _text(rng: Random, words: Wording, topic: Topic, low: int, high: int) -> Node:
    return el("p", words.text(rng, topic, rng.randint(low, high)))


def _news(rng: Random, words: Wording, topic: Topic) -> list[Node]:
    return [_text(rng, words, topic, 1, 5) for _ in range(rng.randint(2, 22))]


def _parted(rng: Random, words: Wording, topic: Topic) -> list[Node]:
    """Paragraphs under inner headings, which may be numbered or asked."""
    made = [_text(rng, words, topic, 2, 4)]
    numbered = rng.random() < 0.4
    kind = rng.choice(["part", "ask", "who"])
    for n in range(rng.randint(2, 12)):
        heading = words.pick(rng, kind)
        made.append(el(rng.choice(["h", "p"]), f"{n + 1}. {heading}" if numbered else heading))
        made += [_text(rng, words, topic, 1, 4) for _ in range(rng.randint(1, 3))]
    return made


def _interview(rng: Random, words: Wording, topic: Topic) -> list[Node]:
    """Questions and answers, with or without the names of who speaks."""
    one, other = words.name(rng), words.name(rng)
    named = rng.random() < 0.5
    made = [_text(rng, words, topic, 2, 4)]
    for _ in range(rng.randint(4, 14)):
        question, answer = words.pick(rng, "ask"), words.text(rng, topic, rng.randint(1, 5))
        made.append(el("p", f"{one}: {question}" if named else question))
        made.append(el("p", f"{other}: {answer}" if named else answer))
    return made


def _listed(rng: Random, words: Wording, topic: Topic) -> list[Node]:
    """A text with lists of items in it, as a recipe has."""
    made = [_text(rng, words, topic, 1, 3)]
    for _ in range(rng.randint(1, 3)):
        made.append(el("h", words.pick(rng, "part")))
        made += [el("li", words.topic(rng).title) for _ in range(rng.randint(3, 12))]
        made.append(_text(rng, words, topic, 1, 3))
    return made


def _log(rng: Random, words: Wording, topic: Topic) -> list[Node]:
    """One story told by the hour or by the day."""
    made = [_text(rng, words, topic, 1, 3)]
    daily, style = rng.random() < 0.4, rng.randrange(9)
    for n in range(rng.randint(4, 14)):
        when = words.date(rng, style) if daily else f"{8 + n}:{rng.randint(10, 59)}"
        text = words.text(rng, topic, rng.randint(1, 3))
        if rng.random() < 0.5:
            made += [el("p", when), el("p", text)]
        else:
            made.append(el("p", f"{when} {text}"))
    return made


def _digest(rng: Random, words: Wording, topic: Topic) -> list[Node]:
    """A round-up: short pieces, each with a link to more of it."""
    made = [_text(rng, words, topic, 2, 3)]
    more = words.phrases["more"][0].upper()
    for _ in range(rng.randint(2, 8)):
        other = words.topic(rng)
        made.append(_text(rng, words, other, 1, 4))
        if rng.random() < 0.5:
            made.append(el("p", f"{more}: {other.title}"))
    return made


def _wall(rng: Random, words: Wording, topic: Topic) -> list[Node]:
    return [_text(rng, words, topic, 20, 60)]


def _verse(rng: Random, words: Wording, topic: Topic) -> list[Node]:
    """Short lines in stanzas."""
    made = []
    for _ in range(rng.randint(3, 10)):
        made += [el("div", words.sentence(rng, topic)[:40].rstrip()) for _ in range(rng.randint(2, 5))]
        made.append(el("gap"))
    return made


KINDS = {
    "news": _news, "parted": _parted, "interview": _interview, "listed": _listed, "log": _log,
    "digest": _digest, "wall": _wall, "verse": _verse,
}  # fmt: skip
WEIGHTS = [6, 6, 3, 2, 2, 2, 1, 1]


def _below(rng: Random, words: Wording) -> list[Node]:
    """What stands below an article: other articles, comments, who wrote it."""
    made: list[Node] = []
    if rng.random() < 0.35:
        tag = rng.choice(["li", "p", "div"])
        titles = [words.topic(rng).title for _ in range(rng.randint(3, 6))]
        made.append(
            el("div", el("h", words.pick(rng, "related")), *(el(tag, t) for t in titles), region="frame")
        )
    if rng.random() < 0.35:
        style = rng.randrange(9)
        said = [
            el(
                "div",
                el("div", words.name(rng)),
                el("div", words.date(rng, style)),
                el("p", words.text(rng, words.topic(rng), rng.randint(1, 4))),
            )
            for _ in range(rng.randint(1, 8))
        ]
        heading = words.pick(rng, "comments", n=len(said))
        made.append(el("div", el("h", heading), *said, region="frame"))
    if rng.random() < 0.15:
        made.append(el("p", words.pick(rng, "about"), region="frame"))
    return made
