"""Labelled pages made by chance: listings and single articles in many layouts, flattened as captures are."""

from dataclasses import dataclass
from random import Random

from tests.training import around, lists, portals
from tests.training.articles import article
from tests.training.records import Maker, theme
from tests.training.tree import Node, el, flatten, manners
from tests.training.wording import LANGUAGES, Topic, Wording, wording


@dataclass(frozen=True, slots=True)
class Made:
    """A generated capture: its text, a label for each line, how many articles it holds."""

    name: str
    text: str
    labels: list[str]
    records: int


#: What main-content extractors drop beside the page's own regions, and how often.
DROPPED = {
    "meta": 0.12, "more": 0.3, "share": 0.5, "above": 0.2, "title": 0.09, "heading": 0.15, "near": 0.6,
}  # fmt: skip


#: The share of pages that hold a single article.
SINGLE = 0.4
#: The share of lists of the makes in lists.py.
OTHERS = 0.35
#: What may stand in a side bar.
BLOCKS = (
    "newest", "newest", "other", "months", "rubrics", "said", "about", "cloud", "teasers", "featured",
)  # fmt: skip


def portal_pages(many: int, seed: int) -> list[Made]:
    """So many lists of portals, main content and whole pages by turns."""
    found = []
    for n in range(many):
        rng = Random(f"portal{seed}.{n}")
        words = wording(rng.choice(LANGUAGES))
        topics = _topics(rng, words)
        content = el("div", *portals.records(rng, words, topics), _pager(rng, words))
        drop = frozenset({"frame"}) if n % 2 == 0 else frozenset[str]()
        text, labels = flatten(frame(rng, words, content, topics), manners(rng), drop)
        name = f"portal{seed}-{n}.{'all' if n % 2 else 'main'}"
        found.append(Made(name, text, labels, len(topics)))
    return found


def pages(many: int, seed: int, held: bool = False, dressed: float = 0.0) -> list[Made]:
    """So many captures, the same for the same seed; main content and whole pages by turns.

    `held` asks for the layouts that nothing is learnt from, `dressed` for so large a share of articles with
    more than a title at their head, and for more kinds of blocks around them.
    """
    kind = "held" if held else "made"
    names = [f"{kind}{seed}-{n}" for n in range(many)]
    return [
        page(Random(f"{seed}.{n}"), name, n % 2 == 0, held=held, dressed=dressed)
        for n, name in enumerate(names)
    ]


def singles(many: int, seed: int) -> list[Made]:
    """So many captures that hold one article each, without menus and side bars."""
    return [page(Random(f"{seed}.{n}"), f"one{seed}-{n}", True, 1.0) for n in range(many)]


def page(
    rng: Random, name: str, main: bool, share: float = SINGLE, held: bool = False, dressed: float = 0.0
) -> Made:
    """One capture; `main` for what is left when menus and side bars are taken off.

    `share` is the chance that it holds a single article; `held` and `dressed` are as for pages().
    """
    words = wording(rng.choice(LANGUAGES))
    single = rng.random() < share
    content, topics = content_of(rng, words, single, held, dressed)
    drop: frozenset[str] = frozenset()
    if main:
        drop = frozenset({"frame", *(part for part, share in DROPPED.items() if rng.random() < share)})
    root = frame(rng, words, content, topics, held, dressed > 0)
    text, labels = flatten(root, manners(rng), drop)
    return Made(f"{name}.{'main' if main else 'all'}", text, labels, 1 if single else len(topics))


def content_of(
    rng: Random, words: Wording, single: bool, held: bool = False, dressed: float = 0.0
) -> tuple[Node, list[Topic]]:
    """What a page is about: one article, or a list; and its topics, with those beside the article."""
    return _article(rng, words, held, dressed) if single else _listing(rng, words, held)


def _article(rng: Random, words: Wording, held: bool, dressed: float) -> tuple[Node, list[Topic]]:
    topic = words.topic(rng)
    return article(rng, words, topic, held, dressed), [words.topic(rng) for _ in range(6)]


def _listing(rng: Random, words: Wording, held: bool) -> tuple[Node, list[Topic]]:
    topics = _topics(rng, words)
    records = _records(rng, words, topics, held)
    topics = topics[: len(records)]
    children: list[Node | None] = [_heading(rng, words, len(topics)), *_sections(rng, words, records)]
    return el("div", *children, _pager(rng, words)), topics


def _topics(rng: Random, words: Wording) -> list[Topic]:
    many = rng.choice([2, 3, 4, 5, 5, 6, 7, 8, 10, 10, 10, 10, 12, 15, 20, 30])
    return list({topic.title: topic for topic in (words.topic(rng) for _ in range(many))}.values())


def _records(rng: Random, words: Wording, topics: list[Topic], held: bool) -> list[Node]:
    if held or rng.random() < OTHERS:
        table = lists.HELD if held else lists.LEARNT
        chosen = rng.choices(list(table), [weight for _, weight in table.values()])[0]
        return table[chosen][0](rng, words, topics)
    maker = Maker(rng, words, theme(rng))
    return [maker.record(k, topic) for k, topic in enumerate(topics)]


def _sections(rng: Random, words: Wording, records: list[Node]) -> list[Node]:
    """The records in a row, or under headings of rubrics or days."""
    if rng.random() > 0.12 or len(records) < 5:
        return records
    made: list[Node] = []
    for k, record in enumerate(records):
        if k % max(2, len(records) // 3) == 0:
            made.append(el("h", words.pick(rng, "menu"), role="N", region="frame"))
        made.append(record)
    return made


def _heading(rng: Random, words: Wording, many: int) -> Node | None:
    kind = rng.random()
    if kind < 0.45:
        return None
    total = many + rng.randint(0, 300)
    text = words.pick(rng, "found", a=1, b=many, t=total, n=9) if kind < 0.7 else words.pick(rng, "menu")
    return el(rng.choice(["h", "p", "div"]), text)


def _pager(rng: Random, words: Wording) -> Node | None:
    if rng.random() < 0.3:
        return None
    if rng.random() < 0.5:
        return el(
            "div", *(el("span", n) for n in ("1", "2", "3", "…", "9")), el("span", words.pick(rng, "next"))
        )
    return el("div", words.pick(rng, "next"))


def frame(
    rng: Random, words: Wording, content: Node, topics: list[Topic], held: bool = False, more: bool = False
) -> Node:
    """A whole page around its content: head, menus, side bars, foot."""
    left = [_block(rng, words, topics) for _ in range(rng.choice([0, 0, 0, 1, 2, 4]))]
    right = [_block(rng, words, topics) for _ in range(rng.choice([0, 1, 2, 4, 6]))]
    left += around.blocks(rng, words, around.ABOVE, rng.choice([0, 0, 0, 1, 2]), held, more)
    right += around.blocks(rng, words, around.BELOW, rng.choice([0, 0, 1, 2]), held, more)
    return el(
        "div",
        el("div", _head(rng, words), *left, region="frame"),
        content,
        el("div", *right, _foot(rng, words), region="frame"),
    )


def _items(rng: Random, texts: list[str]) -> Node:
    tag = rng.choice(["li", "li", "li", "div", "p"])
    return el("div", *(el(tag, text) for text in texts))


def _head(rng: Random, words: Wording) -> Node:
    name = f"{words.pick(rng, 'where')} {rng.choice(['News', 'Blog', '24', 'Online', ''])}".strip()
    menus = []
    for _ in range(rng.choice([0, 1, 1, 2, 3])):
        menu = list(words.phrases["menu"])
        rng.shuffle(menu)
        menus.append(_items(rng, menu[: rng.randint(3, len(menu))]))
    return el("div", el(rng.choice(["h", "div", "p"]), name), *menus)


def _foot(rng: Random, words: Wording) -> Node:
    foot = [el("p", f"© {rng.randint(2009, 2025)} {words.pick(rng, 'where')}. {words.phrases['foot'][0]}")]
    if rng.random() < 0.6:
        foot.insert(0, _items(rng, words.phrases["foot"][1:]))
    if rng.random() < 0.3:
        foot.append(el("p", words.pick(rng, "about")))
    return el("div", *foot)


def _featured(rng: Random, words: Wording) -> Node:
    """One of the articles that a page shows outside its list, with a line of its text."""
    topic = words.topic(rng)
    return el("div", el(rng.choice(["h", "div"]), topic.title), el("p", words.text(rng, topic, 1)[:160]))


def _block(rng: Random, words: Wording, topics: list[Topic]) -> Node:
    """A block of a side bar: lists of the newest, of months, of rubrics, of comments; a few words."""
    heading = el(rng.choice(["h", "h", "div", "p"]), words.pick(rng, "side"))
    kind = rng.choice(BLOCKS)
    newest = [topic.title for topic in topics[: rng.randint(3, 8)]]
    others = [words.topic(rng).title for _ in range(rng.randint(3, 10))]
    months = words.phrases["months"][0].split()
    style = rng.randrange(9)
    if kind in ("newest", "other"):
        titles = newest if kind == "newest" else others
        dated = rng.random() < 0.3
        return el(
            "div", heading, _items(rng, [f"{t} {words.date(rng, style)}" if dated else t for t in titles])
        )
    if kind == "teasers":
        made = [el("div", el("div", t), el("div", words.date(rng, style))) for t in others]
        return el("div", heading, *made)
    if kind == "featured":
        made = [_featured(rng, words) for _ in range(rng.randint(1, 5))]
        return el("div", heading, *made)
    if kind == "said":
        said = [f"{words.name(rng)}: {title}" for title in newest]
        return el("div", heading, _items(rng, said))
    rows = {
        "months": [f"{month} 2{rng.randint(10, 24):03} ({rng.randint(1, 60)})" for month in months],
        "rubrics": [f"{name} ({rng.randint(1, 900)})" for name in words.phrases["menu"]],
        "about": [words.pick(rng, "about")],
    }
    if kind == "cloud":
        return el("div", heading, el("div", *(el("span", name) for name in words.phrases["menu"])))
    return el("div", heading, _items(rng, rows[kind]))
