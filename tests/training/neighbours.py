"""What else stands around an article: lists of others, rankings, comments of many makes, forms, feeds."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

from tests.training import lists
from tests.training.records import Maker, theme
from tests.training.tree import Node, el
from tests.training.wording import Wording

#: How the texts of other articles are printed beside one; and the makes of lists that they may have.
BRIEF = ("none", "short", "cut", "even", "lead", "facts")
MAKES = ("results", "wire", "questions", "cards", "cards")


def unlabelled(node: Node) -> Node:
    """A tree whose lines are all what its parent's are, and no part of which an extractor drops alone."""
    node.role = node.region = ""
    for child in node.children:
        if isinstance(child, Node):
            unlabelled(child)
    return node


def others(rng: Random, words: Wording) -> Node:
    """Other articles, listed as fully as on a page of their own."""
    topics = [words.topic(rng) for _ in range(rng.choice([2, 3, 3, 4, 5, 6, 8, 12, 30]))]
    if rng.random() < 0.4:
        made = lists.LEARNT[rng.choice(MAKES)][0](rng, words, topics)
    else:
        maker = Maker(rng, words, replace(theme(rng), body=rng.choice(BRIEF), titled=True))
        made = [maker.record(k, topic) for k, topic in enumerate(topics)]
    heading = el(rng.choice(["h", "div"]), words.pick(rng, rng.choice(["related", "side", "menu"])))
    return unlabelled(el("div", heading if rng.random() < 0.75 else None, *made))


def ranked(rng: Random, words: Wording) -> Node:
    """What is most read: numbers and titles, in one line each or in two."""
    joined, tag = rng.random() < 0.5, rng.choice(["div", "li", "p"])
    made = [el("h", words.pick(rng, "side"))]
    for n in range(1, rng.choice([4, 6, 6, 11])):
        title = words.topic(rng).title
        made += [el(tag, f"{n}. {title}")] if joined else [el("div", str(n)), el(tag, title)]
    return el("div", *made)


def thread(rng: Random, words: Wording) -> Node:
    """Comments that answer each other, with or without a heading, and a form to write one."""
    style, kind, reply = rng.randrange(9), rng.randrange(4), words.phrases["reply"]
    many = rng.choice([1, 2, 3, 5, 8, 14, 30])
    made: list[Node] = []
    for n in range(1, many + 1):
        name, day = words.name(rng), words.date(rng, style)
        time = f"{rng.randint(0, 23)}:{rng.randint(0, 59):02}"
        said = [
            el("p", words.text(rng, words.topic(rng), rng.randint(1, 3)))
            for _ in range(rng.choice([1, 1, 2, 4]))
        ]
        if kind == 0:
            made += [el("li", f"{name}:"), el("div", f"{day}, {time}"), *said, el("div", reply[0])]
        elif kind == 1:
            made += [el("p", f"{n}. ", *said[0].children), *said[1:], el("p", f"{name} — {day} @ {time}")]
        elif kind == 2:
            made += [el("h", name), el("div", words.pick(rng, "ago", n=n)), *said]
            made.append(el("div", *(el("span", word) for word in (*reply, str(rng.randint(0, 40))))))
        else:
            made += [el("div", f"#{n} {name}, {day} {time}"), *said]
    heading = el(rng.choice(["h", "div"]), words.pick(rng, "comments", n=many))
    return el(
        "div",
        heading if rng.random() < 0.8 else None,
        *made,
        form(rng, words) if rng.random() < 0.5 else None,
    )


def form(rng: Random, words: Wording) -> Node:
    """Fields to write in: what to fill in, what becomes of it, a button."""
    labels = [f"{word}{rng.choice(['', ' *', ':'])}" for word in rng.sample(words.phrases["side"], 3)]
    told = el("p", words.pick(rng, rng.choice(["cookie", "letter"])))
    tag = rng.choice(["div", "p"])
    fields = [el(tag, label) for label in labels]
    return el(
        "div", el("h", words.pick(rng, "comments", n=0)), told, *fields, el("div", words.phrases["next"][0])
    )


def feed(rng: Random, words: Wording) -> Node:
    """Short posts of the page's makers elsewhere, with their handle and age."""
    handle = "@" + words.name(rng).split()[0].lower()
    made: list[Node] = [el("h", words.pick(rng, "side"))]
    for n in range(2, rng.randint(4, 9)):
        made += [el("div", handle), el("p", words.sentence(rng, words.topic(rng)))]
        made.append(el("div", words.pick(rng, "ago", n=n)))
    return el("div", *made)


def address(rng: Random, words: Wording) -> Node:
    """Who makes the page, where they are found, how they are called."""
    where = words.pick(rng, "where")
    told = [
        words.name(rng),
        f"{where} {rng.randint(1, 200)}, {rng.randint(1000, 99999)}",
        f"+{rng.randint(1, 99)} {rng.randint(10, 999)} {rng.randint(100000, 9999999)}",
        f"info@{words.name(rng).split()[0].lower()}.com",
    ]
    tag = rng.choice(["div", "p", "li"])
    return el(
        "div",
        el("h", words.pick(rng, "side")),
        *(el(tag, text) for text in told),
        el("p", words.pick(rng, "about")),
    )


def gallery(rng: Random, words: Wording) -> Node:
    """Pictures of other stories, each with its words, its number and who took it."""
    many = rng.randint(3, 9)
    made: list[Node] = [el("h", words.pick(rng, "side"))]
    for n in range(1, many + 1):
        made += [el("div", f"{n} / {many}"), el("div", words.topic(rng).title)]
        if rng.random() < 0.6:
            made.append(el("div", words.pick(rng, "photo", name=words.name(rng))))
    return el("div", *made)


def offers(rng: Random, words: Wording) -> Node:
    """Things to buy: the name, once more as the words of its picture, a price, a button."""
    twice, more = rng.random() < 0.5, words.phrases["more"][0]
    made: list[Node | None] = [el("h", words.pick(rng, "related"))]
    for _ in range(rng.randint(3, 8)):
        name = words.topic(rng).who
        made += [el("div", name), el("div", name) if twice else None]
        made += [el("div", f"{rng.randint(2, 300)},{rng.randint(10, 99)} €"), el("div", more)]
    return el("div", *made)


def choices(rng: Random, words: Wording) -> Node:
    """Languages and editions to choose from, shorter than any word."""
    codes = rng.sample(
        ["EN", "DE", "FR", "ES", "RU", "中文", "日本語", "العربية", "हिन्दी", "Türkçe"], rng.randint(2, 8)
    )
    return el("div", *(el(rng.choice(["li", "span", "div"]), code) for code in codes))


#: What may stand above an article and below it; what is left out of HELD is learnt from.
BLOCKS: dict[str, Callable[[Random, Wording], Node]] = {
    "others": others, "again": others, "thread": thread, "form": form, "feed": feed, "address": address,
    "ranked": ranked, "offers": offers, "gallery": gallery, "choices": choices,
}  # fmt: skip
HELD = {"feed", "ranked", "offers"}
