"""Records of generated listing pages: a theme decides how every record of a page is made."""

from dataclasses import dataclass
from random import Random

from tests.training.tree import Node, el
from tests.training.wording import Topic, Wording

#: How the text of a record may be printed, and how often.
BODIES = {
    "cut": 24, "even": 10, "lead": 18, "short": 8, "full": 14, "rich": 14, "wall": 5,
    "lines": 5, "none": 5, "facts": 3, "mixed": 8,
}  # fmt: skip


#: Those that print the whole of an article.
WHOLE = frozenset({"full", "rich", "lines", "mixed"})


@dataclass(frozen=True, slots=True)
class Theme:
    """How the records of one page are made. Shares are the chance that a record has the part."""

    body: str
    titled: bool
    title_tag: str
    body_tag: str
    above: str
    twice: bool
    meta: str
    meta_tag: str
    meta_parts: tuple[str, ...]
    date: int
    picture: str
    more: str
    more_joined: bool
    after: tuple[str, ...]
    comments: int
    tags: int
    by: int
    gap: bool
    whole: float
    limit: int
    bulleted: bool


def theme(rng: Random) -> Theme:
    """A way to make records."""
    body = rng.choices(list(BODIES), list(BODIES.values()))[0]
    parts = rng.sample(["by", "date", "comments", "tags", "ago", "views"], rng.randint(1, 3))
    titled = body == "none" or rng.random() > 0.06
    after = rng.sample(
        ["tags", "share", "comments", "credit", "related", "by", "date"], rng.choice([0, 0, 1, 1, 2])
    )
    bulleted = rng.random() < 0.08
    #: Whole articles one below the other nearly always tell their day or writer; parts of one article do not.
    told = 0.05 if body in WHOLE else 0.3
    return Theme(
        body=body,
        titled=titled,
        title_tag=rng.choice(["h", "h", "h", "h", "div", "p"]),
        body_tag=rng.choice(["p", "p", "p", "div"]),
        above=rng.choices(["", "date", "rubric", "both", "comments"], [14, 2, 2, 1, 1])[0],
        twice=titled and rng.random() < 0.06,
        meta="" if rng.random() < told else rng.choice(["after", "after", "after", "below"]),
        meta_tag=rng.choice(["p", "div", "div", "lines", "spans"]),
        meta_parts=tuple(parts),
        date=rng.randrange(9),
        picture=rng.choices(["", "before", "after"], [17, 1, 3])[0],
        more="" if rng.random() < 0.5 else rng.choice(["plain", "plain", "plain", "titled"]),
        more_joined=rng.random() < 0.25,
        after=tuple(after),
        comments=rng.randrange(9),
        tags=rng.randrange(9),
        by=rng.randrange(9),
        gap=rng.random() < 0.05,
        whole=rng.choice([1.0, 1.0, 0.95, 0.85, 0.7]),
        limit=rng.choice([90, 140, 200, 250, 300, 400, 600]),
        bulleted=bulleted,
    )


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes the records of one page in its theme."""

    rng: Random
    wording: Wording
    theme: Theme

    def record(self, k: int, topic: Topic) -> Node:
        """Record number `k` of the page."""
        theme, title, body = self.theme, f"T{k}", f"B{k}"
        parts: list[Node | None] = [self._above(k), self._picture("before", f"P{k}")]
        if theme.titled:
            parts.append(el(theme.title_tag, topic.title, role=title, region="title"))
            if theme.twice:
                parts.append(el("div", topic.title, role=body))
        if theme.meta == "after":
            parts.append(self._meta(body))
        parts += [self._picture("after", body), *self._body(topic, body)]
        if theme.meta == "below":
            parts.append(self._meta(body))
        parts += [self._part(part, body) for part in theme.after]
        if theme.gap:
            parts.append(el("gap"))
        return el("li" if theme.bulleted else "div", *parts, role=body)

    def _has(self) -> bool:
        return self.rng.random() < self.theme.whole

    def _above(self, k: int) -> Node | None:
        theme, role = self.theme, f"P{k}"
        if not theme.above:
            return None
        rubric = self.wording.pick(self.rng, "menu")
        date = self.wording.date(self.rng, theme.date)
        text = {
            "date": date,
            "rubric": rubric,
            "both": f"{rubric} {date}",
            "comments": self._phrase("comments", theme.comments),
        }[theme.above]
        return el("div", text, role=role, region="above")

    def _phrase(self, kind: str, style: int) -> str:
        phrases = self.wording.phrases[kind]
        a, b = self.wording.pick(self.rng, "menu"), self.wording.pick(self.rng, "who")
        return phrases[style % len(phrases)].format(
            n=self.rng.randint(0, 90), a=a, b=b, name=self.wording.name(self.rng)
        )

    def _meta(self, role: str) -> Node | None:
        theme = self.theme
        if not self._has():
            return None
        texts = [self._plain(part) for part in theme.meta_parts]
        if theme.meta_tag == "lines":
            return el("div", *(el("div", text) for text in texts), role=role, region="meta")
        if theme.meta_tag == "spans":
            return el("div", *(el("span", text) for text in texts), role=role, region="meta")
        joined = (" | ", " · ", " ", ", ")[theme.date % 4].join(texts)
        return el(theme.meta_tag, joined, role=role, region="meta")

    def _plain(self, part: str) -> str:
        theme = self.theme
        if part == "date":
            return self.wording.date(self.rng, theme.date)
        if part == "views":
            return f"{self.rng.randint(3, 9000)} views"
        style = {"by": theme.by, "comments": theme.comments, "tags": theme.tags}.get(part, 0)
        return self._phrase(part, style)

    def _picture(self, place: str, role: str) -> Node | None:
        if self.theme.picture != place or not self._has():
            return None
        return el("div", self.wording.pick(self.rng, "photo", name=self.wording.name(self.rng)), role=role)

    def _body(self, topic: Topic, role: str) -> list[Node | None]:
        theme, rng = self.theme, self.rng
        more = self._more(topic, role)
        body = theme.body
        if body != "none" and not self._has() and rng.random() < 0.3:
            body = "short"
        made = BODY[body](self, topic)
        if more is not None and theme.more_joined and made:
            made[-1].children.append(el("span", *more.children))
            return list(made)
        return [*made, more]

    def _more(self, topic: Topic, role: str) -> Node | None:
        theme = self.theme
        if not theme.more or theme.body == "none" or not self._has():
            return None
        text = self.wording.phrases["more"][theme.tags % len(self.wording.phrases["more"])]
        if theme.more == "titled":
            text = f"{text}: {topic.title}"
        return el(self.rng.choice(["div", "p"]) if theme.gap else "div", text, role=role, region="more")

    def _part(self, part: str, role: str) -> Node | None:
        if not self._has():
            return None
        if part == "share":
            words = self.wording.phrases["share"]
            return el("div", *(el("span", word) for word in words), role=role, region="share")
        if part == "related":
            heading = self.wording.phrases["related"][0]
            others = [el("p", self.wording.topic(self.rng).title) for _ in range(3)]
            return el("div", el("p", heading), *others, role=role, region="share")
        if part == "credit":
            return el("p", self._phrase("credit", self.theme.by), role=role)
        return el(self.rng.choice(["div", "p"]), self._plain(part), role=role, region="meta")


def _text(maker: Maker, topic: Topic, low: int, high: int) -> str:
    return maker.wording.text(maker.rng, topic, maker.rng.randint(low, high))


def _cut(maker: Maker, topic: Topic) -> list[Node]:
    text = _text(maker, topic, 5, 9)
    limit = maker.theme.limit if maker.wording.space else maker.theme.limit // 2
    kept = text[:limit].rsplit(" ", 1)[0] if maker.wording.space else text[:limit]
    end = ("...", "…", " [...]", " […]", "")[maker.theme.by % 5]
    return [el(maker.theme.body_tag, kept + end)]


def _even(maker: Maker, topic: Topic) -> list[Node]:
    text = _text(maker, topic, 4, 6)
    return [el(maker.theme.body_tag, text[: maker.theme.limit] + ("…", "...")[maker.theme.by % 2])]


def _lead(maker: Maker, topic: Topic) -> list[Node]:
    return [el(maker.theme.body_tag, _text(maker, topic, 1, 4))]


def _short(maker: Maker, topic: Topic) -> list[Node]:
    return [el(maker.theme.body_tag, maker.wording.sentence(maker.rng, topic))]


def _full(maker: Maker, topic: Topic) -> list[Node]:
    return [el("p", _text(maker, topic, 1, 5)) for _ in range(maker.rng.randint(2, 9))]


def _rich(maker: Maker, topic: Topic) -> list[Node]:
    """Paragraphs with inner headings, items and short lines among them."""
    made: list[Node] = [el("p", _text(maker, topic, 2, 4))]
    numbered = maker.rng.random() < 0.4
    for n in range(maker.rng.choice([0, 0, 1, 2, 3, 4, 6, 10])):
        heading = maker.wording.pick(maker.rng, "part")
        if maker.rng.random() < 0.5:
            heading = maker.wording.topic(maker.rng).who
        made.append(el("h", f"{n + 1}. {heading}" if numbered else heading))
        made += [el("p", _text(maker, topic, 1, 3)) for _ in range(maker.rng.randint(1, 2))]
        if maker.rng.random() < 0.3:
            made += [el("li", maker.wording.topic(maker.rng).title) for _ in range(maker.rng.randint(2, 5))]
        if maker.rng.random() < 0.2:
            made.append(el("p", maker.wording.phrases["more"][0] + " " + maker.wording.topic(maker.rng).who))
    return made


def _wall(maker: Maker, topic: Topic) -> list[Node]:
    return [el(maker.theme.body_tag, _text(maker, topic, 15, 40))]


def _lines(maker: Maker, topic: Topic) -> list[Node]:
    """Short lines, as in forums and poems."""
    made = []
    for _ in range(maker.rng.randint(3, 14)):
        made.append(el("div", maker.wording.sentence(maker.rng, topic)[:70]))
        if maker.rng.random() < 0.15:
            made.append(el("gap"))
    return made


def _mixed(maker: Maker, topic: Topic) -> list[Node]:
    """Posts of a blog, each of its own kind and length."""
    return maker.rng.choice([_lead, _short, _full, _rich, _lines])(maker, topic)


def _none(maker: Maker, topic: Topic) -> list[Node]:
    return []


def _facts(maker: Maker, topic: Topic) -> list[Node]:
    """A few labelled lines, as an event has."""
    a, b = maker.wording.phrases["side"][0], maker.wording.phrases["menu"][-1]
    place = f"{b}: {topic.where}, {maker.rng.randint(1, 99)}"
    return [
        el("div", f"{a}: {maker.wording.date(maker.rng, maker.theme.date)} 18:00"),
        el("div", place if maker.rng.random() < 0.8 else f"{b}:"),
    ]


BODY = {
    "cut": _cut, "even": _even, "lead": _lead, "short": _short, "full": _full, "rich": _rich, "wall": _wall,
    "lines": _lines, "none": _none, "facts": _facts, "mixed": _mixed,
}  # fmt: skip
