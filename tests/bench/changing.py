"""Texts that change while every sign of them remembers where it stood: the truth for a measure of anchors."""

import random
import re
import unicodedata
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

#: The origin of a sign that was not in the old text.
NEW = -1

_QUOTES = str.maketrans("“”‘’«»„", '""\'\'"""')
_CURLY = str.maketrans("\"'", "”’")
_LIGATURES = {"fi": "ﬁ", "fl": "ﬂ", "ff": "ﬀ"}
_END = re.compile(r"[.!?。！？؟।…](?:[”\"»’)]*)\s+|\n+|[。！？](?=\S)")
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]|[^\W\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]+")


class Marked(NamedTuple):
    """A text and, sign by sign, the code point of the first text that each was, or NEW."""

    text: str
    origins: tuple[int, ...]

    def part(self, start: int, end: int) -> "Marked":
        """A stretch of it."""
        return Marked(self.text[start:end], self.origins[start:end])


Change = Callable[[random.Random, Marked], Marked]


def marked(text: str) -> Marked:
    """A text before its first change."""
    return Marked(text, tuple(range(len(text))))


def new(text: str) -> Marked:
    """A text that was not there before."""
    return Marked(text, (NEW,) * len(text))


def joined(parts: Sequence[Marked]) -> Marked:
    """One text of several."""
    return Marked(
        "".join(part.text for part in parts), tuple(origin for part in parts for origin in part.origins)
    )


def _each(text: Marked, change: Callable[[str], str]) -> Marked:
    """Every sign becomes what `change` makes of it."""
    made = [(change(sign), origin) for sign, origin in zip(*text, strict=True)]
    return Marked("".join(s for s, _ in made), tuple(o for signs, o in made for _ in signs))


def _replaced(text: Marked, pattern: str, by: Callable[[re.Match[str]], str]) -> Marked:
    """Every stretch that matches is replaced; what comes for it has the origin of its first sign."""
    parts, at = [], 0
    for match in re.finditer(pattern, text.text):
        parts.append(text.part(at, match.start()))
        made = by(match)
        parts.append(Marked(made, text.origins[match.start() : match.start() + 1] * len(made)))
        at = match.end()
    return joined([*parts, text.part(at, len(text.text))])


def white_space(rng: random.Random, text: Marked) -> Marked:
    """Lines are joined, broken, doubled; spaces are set as others."""
    kind = rng.randrange(5)
    if kind == 0:
        return _replaced(text, r"\s+", lambda _: " ")
    if kind == 1:
        return _replaced(text, r" ", lambda _: "\n" if rng.random() < 0.12 else " ")
    if kind == 2:
        return _replaced(text, r" ", lambda _: "\u00a0" if rng.random() < 0.2 else " ")
    if kind == 3:
        return _replaced(text, r"\n+", lambda _: "\n\n\n" if rng.random() < 0.5 else "\n   ")
    return _replaced(text, r" ", lambda _: "  " if rng.random() < 0.3 else "\t")


def retyped(rng: random.Random, text: Marked) -> Marked:
    """Other quotation marks, dashes and ellipses, composed or decomposed letters, ligatures, soft hyphens,
    words that are parted at a line's end, digits in groups, headings in capitals."""
    ways: list[Change] = [
        lambda _, t: _each(t, lambda s: s.translate(_QUOTES)),
        lambda _, t: _each(t, lambda s: s.translate(_CURLY)),
        lambda _, t: _each(t, lambda s: {"—": "-", "–": "-", "…": "..."}.get(s, s)),
        lambda _, t: _replaced(t, r"\.\.\.", lambda _: "…"),
        lambda _, t: _replaced(t, r" - | — ", lambda _: "—"),
        lambda _, t: _each(t, lambda s: unicodedata.normalize("NFD", s)),
        lambda _, t: _replaced(t, r".[\u0300-\u036f\u3099]+", lambda m: unicodedata.normalize("NFC", m[0])),
        lambda _, t: _replaced(t, r"f[ifl]", lambda m: _LIGATURES[m[0]]),
        lambda r, t: _each(
            t, lambda s: s + "\u00ad" if s.isalpha() and s < "\u0500" and r.random() < 0.05 else s
        ),
        lambda r, t: _replaced(
            t, r"(?<=[a-zа-я]{3})(?=[a-zа-я]{3})", lambda _: "-\n" if r.random() < 0.01 else ""
        ),
        lambda _, t: _each(t, lambda s: chr(ord(s) + 0xFEE0) if "!" <= s <= "~" and s.isdigit() else s),
        lambda _, t: _replaced(t, r"(?<=\d)(?=\d{3}\b)", lambda _: ","),
        lambda _, t: _replaced(t, r"(?m)^[^\n.!?]{5,60}$", lambda m: m[0].upper()),
    ]
    for way in rng.sample(ways, rng.randrange(2, 5)):
        text = way(rng, text)
    return text


def sentences(text: str) -> list[tuple[int, int]]:
    """Where the sentences stand, white space behind them with them."""
    ends = [match.end() for match in _END.finditer(text)]
    starts = [0, *ends]
    return [(a, b) for a, b in zip(starts, [*ends, len(text)], strict=True) if text[a:b].strip()]


def edited(rng: random.Random, text: Marked) -> Marked:
    """In one sentence of five words are replaced, put in, taken out."""
    parts, at = [], 0
    vocabulary = _WORD.findall(text.text)
    for start, end in sentences(text.text):
        if rng.random() >= 0.2:
            continue
        words = list(_WORD.finditer(text.text, start, end))
        if not words:
            continue
        few = max(1, min(3, len(words) // 6))
        for match in sorted(rng.sample(words, min(few, len(words))), key=lambda m: m.start()):
            kind = rng.randrange(3)
            parts.append(text.part(at, match.start()))
            at = match.end()
            space = "" if "\u3040" <= match[0][0] <= "\u9fff" else " "
            if kind == 0:
                parts.append(new(rng.choice(vocabulary)))
            elif kind == 1:
                parts += [text.part(*match.span()), new(space + rng.choice(vocabulary))]
    return joined([*parts, text.part(at, len(text.text))])


def moved(rng: random.Random, text: Marked) -> Marked:
    """A paragraph stands elsewhere."""
    cuts = [0, *(m.end() for m in re.finditer(r"\n\s*\n", text.text)), len(text.text)]
    parts = [text.part(a, b) for a, b in pairwise(cuts) if a < b]
    if len(parts) < 3:
        return text
    if not parts[-1].text.endswith("\n"):
        parts[-1] = joined([parts[-1], new("\n\n")])
    taken = parts.pop(rng.randrange(len(parts)))
    parts.insert(rng.randrange(len(parts) + 1), taken)
    return joined(parts)


def fuller(rng: random.Random, text: Marked) -> Marked:
    """What the publisher had cut off is there: a dateline before it, more of it behind it."""
    more = "".join(f" {rng.choice(_MORE)}" for _ in range(rng.randrange(1, 8)))
    lead = new(rng.choice(["", "", "KARSU, 4 March (The Paper) -- "]))
    return joined([lead, text, new(more)])


_MORE = (
    "Nobody had told the drivers.",
    "He said.",
    "The rest was read out in the evening.",
    "It is not known why.",
    "“We shall see,” she said.",
    "A second meeting was set for June.",
    "Последнее слово за судом.",
    "他说。",
)

#: Every change by its name.
CHANGES: dict[str, Change] = {
    "white space": white_space,
    "retyped": retyped,
    "edited": edited,
    "moved": moved,
    "fuller": fuller,
}


def changed(rng: random.Random, text: Marked, names: Sequence[str]) -> Marked:
    """A text after changes, one after the other."""
    for name in names:
        text = CHANGES[name](rng, text)
    return text
