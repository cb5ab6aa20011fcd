"""What stands around an article on its page: paths, notices, teasers, letters, writers, comments, columns."""

from collections.abc import Callable
from random import Random

from tests.training import neighbours
from tests.training.tree import Node, el
from tests.training.wording import Wording

Block = Callable[[Random, Wording], Node]


def _teasers(rng: Random, words: Wording) -> Node:
    """Other articles with a line of their text, a day or a link."""
    style, more = rng.randrange(9), words.phrases["more"][0]
    dated, linked, rubric = rng.random() < 0.4, rng.random() < 0.3, rng.random() < 0.3
    made: list[Node | None] = [el("h", words.pick(rng, rng.choice(["related", "side"])))]
    tag = rng.choice(["h", "h", "div", "p"])
    limit = rng.choice([90, 140, 250])
    for _ in range(rng.randint(2, 12)):
        topic = words.topic(rng)
        text = words.text(rng, topic, 2)
        made += [
            el("div", words.pick(rng, "menu")) if rubric else None,
            el(tag, topic.title),
            el("div", words.date(rng, style)) if dated else None,
            el("p", text[:limit] + "..." if len(text) > limit and rng.random() < 0.7 else text),
            el("div", more) if linked else None,
        ]
    return el("div", *made)


def _cards(rng: Random, words: Wording) -> Node:
    """Titles of other articles, with rubrics, days, or the name of who wrote them."""
    style, kind = rng.randrange(9), rng.randrange(4)
    made: list[Node] = [el("h", words.pick(rng, "related"))]
    for n in range(1, rng.randint(3, 12)):
        title = words.topic(rng).title
        told = (words.pick(rng, "menu"), words.date(rng, style), words.name(rng), str(n))[kind]
        made += [el("div", told), el("div", title)] if kind in (0, 3) else [el("div", title), el("div", told)]
    return el("div", *made)


def _listed(rng: Random, words: Wording) -> Node:
    """Titles under a heading."""
    tag = rng.choice(["li", "p", "div"])
    titles = [el(tag, words.topic(rng).title) for _ in range(rng.randint(3, 12))]
    return el("div", el("h", words.pick(rng, rng.choice(["related", "side"]))), *titles)


def _said(rng: Random, words: Wording) -> Node:
    """Comments: names, days, numbers, texts, what may be done with each."""
    style, kind = rng.randrange(9), rng.randrange(4)
    reply = words.phrases["reply"]
    made: list[Node] = []
    many = rng.randint(1, 20)
    for n in range(1, many + 1):
        name, day = words.name(rng), words.date(rng, style)
        head = {
            0: [el("div", name), el("div", day)],
            1: [el("div", f"{n}. {name} {day}"), el("div", f"#{n}")],
            2: [el("div", f"{name} {words.pick(rng, 'ago', n=n)}")],
            3: [el("li", f"{n}. {name}"), el("div", f"{reply[0]} #{n}"), el("div", day)],
        }[kind]
        many_texts = rng.choice([1, 1, 1, 3])
        texts = [words.text(rng, words.topic(rng), rng.randint(1, 4)) for _ in range(many_texts)]
        made += [*head, *(el("p", text) for text in texts)]
        if kind in (0, 2):
            made.append(el("div", *(el("span", word) for word in reply)))
    heading = words.pick(rng, "comments", n=many)
    return el("div", el("h", heading), *made)


def _writer(rng: Random, words: Wording) -> Node:
    name = words.name(rng)
    return el("div", el(rng.choice(["h", "div"]), name), el("p", words.pick(rng, "bio", name=name)))


def letter(rng: Random, words: Wording) -> Node:
    """What a page says of its letter, and a button."""
    heading, button = rng.choice(words.phrases["side"]), words.phrases["next"][0]
    return el("div", el("h", heading), el("p", words.pick(rng, "letter")), el("div", button))


def _neighbours(rng: Random, words: Wording) -> Node:
    one, other = words.topic(rng).title, words.topic(rng).title
    return el("div", el("div", f"« {one}"), el("div", f"{other} »"))


def _tags(rng: Random, words: Wording) -> Node:
    a, b = words.pick(rng, "menu"), words.pick(rng, "who")
    return el("div", words.pick(rng, "tags", a=a, b=b))


def _columns(rng: Random, words: Wording) -> Node:
    """Lists of links under headings, as at the foot of a page."""
    made: list[Node] = []
    for _ in range(rng.randint(2, 5)):
        made.append(el(rng.choice(["h", "div"]), words.pick(rng, "side")))
        made += [el("li", words.pick(rng, "menu")) for _ in range(rng.randint(2, 7))]
    return el("div", *made)


def _notice(rng: Random, words: Wording) -> Node:
    return el("div", el("p", words.pick(rng, "cookie")), el("div", words.phrases["next"][0]))


def _path(rng: Random, words: Wording) -> Node:
    steps = [words.phrases["menu"][0], words.pick(rng, "menu"), words.pick(rng, "menu")]
    if rng.random() < 0.5:
        return el("div", (" > ", " / ", " » ")[rng.randrange(3)].join(steps))
    return el("div", *(el("li", step) for step in steps))


def _shares(rng: Random, words: Wording) -> Node:
    tag = rng.choice(["span", "li", "div"])
    return el("div", *(el(tag, word) for word in words.phrases["share"]))


#: What may stand above an article and below it; what is left out of HELD is learnt from.
ABOVE: dict[str, Block] = {
    "notice": _notice, "path": _path, "teasers": _teasers, "listed": _listed, "shares": _shares,
    "columns": _columns, "letter": letter,
}  # fmt: skip
BELOW: dict[str, Block] = {
    "teasers": _teasers, "cards": _cards, "listed": _listed, "said": _said, "writer": _writer,
    "letter": letter, "neighbours": _neighbours, "tags": _tags, "columns": _columns, "shares": _shares,
    "notice": _notice,
}  # fmt: skip
HELD = {"cards", "letter"}


def blocks(
    rng: Random, words: Wording, table: dict[str, Block], many: int, held: bool, more: bool = False
) -> list[Node]:
    """So many blocks by chance; those that are held out stand only where they are asked for.

    With `more` also those of neighbours.py, half of which list other articles as a page of them does: too
    many for the ranker, which would learn that lists are the neighbours of an article.
    """
    able = [make for name, make in table.items() if held or name not in HELD]
    if more:
        able += [make for name, make in neighbours.BLOCKS.items() if held or name not in neighbours.HELD]
    return [rng.choice(able)(rng, words) for _ in range(many)]
