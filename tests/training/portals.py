"""Lists of portals: boxes between their records, the newest above them once more, the first one whole."""

from collections.abc import Callable
from random import Random

from tests.training.around import letter
from tests.training.neighbours import gallery, ranked
from tests.training.records import Maker, theme
from tests.training.tree import Node, el
from tests.training.wording import Topic, Wording

#: What may stand between two records.
BOXES: tuple[Callable[[Random, Wording], Node], ...] = (ranked, ranked, letter, gallery)


def records(rng: Random, words: Wording, topics: list[Topic]) -> list[Node]:
    """The records of a list, with what its portal puts between and around them."""
    kind = rng.choice(KINDS)
    made = kind(rng, words, topics) if kind else _plain(rng, words, topics)
    if len(made) > 2 and rng.random() < (0.2 if kind else 0.6):
        made.insert(rng.randint(1, len(made) - 1), _own(rng.choice(BOXES)(rng, words)))
    if rng.random() < 0.2:
        shown = [topic.title for topic in topics[: rng.randint(2, 6)]]
        above = rng.choice(["h", "div", "li"])
        made.insert(0, _own(el("div", *(el(above, title) for title in shown))))
        if rng.random() < 0.7:
            made.append(_own(el("div", el("h", words.pick(rng, "side")), *(el("li", t) for t in shown))))
    return made


def _plain(rng: Random, words: Wording, topics: list[Topic]) -> list[Node]:
    maker = Maker(rng, words, theme(rng))
    return [maker.record(k, topic) for k, topic in enumerate(topics)]


def _own(node: Node) -> Node:
    node.role = "N"
    return node


def first_whole(rng: Random, words: Wording, topics: list[Topic]) -> list[Node]:
    """The first article whole, the others cut, with a link to their rest."""
    style, limit, kind = rng.randrange(9), rng.choice([140, 200, 300, 400]), rng.randrange(3)
    more, low = rng.choice(words.phrases["more"]), rng.choice([2, 3, 6])
    limit = limit if words.space else limit // 2
    made = []
    for k, topic in enumerate(topics):
        told = [None, words.date(rng, style), words.phrases["by"][0].format(name=words.name(rng))][kind]
        parts: list[Node | None] = [el("h", topic.title, role=f"T{k}", region="title")]
        parts.append(el("div", told, region="meta") if told else None)
        if k == 0:
            parts += [el("p", words.text(rng, topic, rng.randint(1, 5))) for _ in range(rng.randint(low, 12))]
        else:
            parts.append(el("p", words.text(rng, topic, rng.randint(5, 7))[:limit] + "…"))
            parts += [el("div", more), el("gap") if style % 2 else None]
        made.append(el("div", *parts, role=f"B{k}"))
    return made


def columns(rng: Random, words: Wording, topics: list[Topic]) -> list[Node]:
    """Opinions: the writer's name as the words of a portrait and once more, above or below the title."""
    above, portrait, office = rng.random() < 0.6, rng.random() < 0.7, rng.random() < 0.3
    made = []
    for k, topic in enumerate(topics):
        name = f"{words.name(rng)} {rng.choice(['', 'Koch', 'Arias', 'Lee', 'Novak', 'Berg'])}".strip()
        who = [name, name] if portrait else [name]
        who += [words.pick(rng, "menu")] if office else []
        told = [el("div", said, role=f"P{k}" if above else "") for said in who]
        title, text = el("h", topic.title, role=f"T{k}"), el("p", words.text(rng, topic, rng.randint(1, 2)))
        made.append(el("div", *([*told, title, text] if above else [title, *told, text]), role=f"B{k}"))
    return made


def accompanied(rng: Random, words: Wording, topics: list[Topic]) -> list[Node]:
    """A teaser, what leads to its rest, and below it a few other titles of the publication."""
    style, related, listed = rng.randrange(9), words.phrases["related"][0], rng.choice(["li", "div"])
    made = []
    for k, topic in enumerate(topics):
        others = [
            rng.choice(topics).title if rng.random() < 0.3 else words.topic(rng).title
            for _ in range(rng.choice([2, 3, 5]))
        ]
        parts = [
            el("h", topic.title, role=f"T{k}", region="title"),
            el("div", words.date(rng, style)),
            el("p", words.text(rng, topic, rng.randint(1, 3))),
            el("div", words.phrases["more"][0]),
            el("div", related, *(el(listed, other) for other in others)),
        ]
        made.append(el("div", *parts, role=f"B{k}"))
    return made


#: How records are made; None for those of a blog.
KINDS: tuple[Callable[[Random, Wording, list[Topic]], list[Node]] | None, ...] = (
    None, None, first_whole, first_whole, columns, accompanied,
)  # fmt: skip
