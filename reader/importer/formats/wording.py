"""Words, addresses and languages as files of many formats give them, in the form that articles have."""

import re
from typing import NamedTuple
from urllib.parse import urljoin

from reader.model.body import Block, BlockKind, Link

_SCHEME = re.compile(r"(?!https?:)[a-z][a-z0-9+.-]*:", re.I)
_WEB = re.compile(r"https?://[^\s/]", re.I)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*")

#: A range of a text and where it stands in a source, in code points: (start, end, place).
Step = tuple[int, int, int]


class Words(NamedTuple):
    """What an article says, as it is read; blocks and links are code points into the text.

    `steps` are the ranges of the text that stand so in the `source` it was read from, where that is known.
    """

    text: str
    blocks: tuple[Block, ...]
    links: tuple[Link, ...]
    steps: tuple[Step, ...] = ()
    source: str = ""


def paragraphs(text: str) -> tuple[Block, ...]:
    """The paragraphs of plain text, which blank lines part; in code points, edges trimmed."""
    blocks: list[Block] = []
    at, parted = 0, True
    for line in text.split("\n"):
        words = line.strip()
        if words:
            start = at + line.index(words)
            first = start if parted else blocks.pop().start
            blocks.append(Block(BlockKind.PARAGRAPH, first, start + len(words)))
        parted = not words
        at += len(line) + 1
    return tuple(blocks)


def address(value: object, base: object = None) -> str | None:
    """The address that a file gives, from `base` on where it is relative; None for other schemes.

    Where no base tells where a relative one leads from, it stays as it is.
    """
    text = str(value or "").strip()
    if not text or _SCHEME.match(text):
        return None
    try:
        return urljoin(str(base), text) if _WEB.match(str(base)) else text
    except ValueError:
        return text


def language_tag(value: object) -> str | None:
    """A language tag as BCP 47 writes it, or None for what is none."""
    text = str(value or "").strip()
    return text.replace("_", "-") if _LANGUAGE.fullmatch(text) else None


def without_title(words: Words, title: str | None) -> Words:
    """The words without the blocks at their head that are the title itself, however they are set."""
    wanted = letters(title or "")
    said = ""
    for n, block in enumerate(words.blocks[:4]):
        said += letters(words.text[block.start : block.end])
        if not wanted or not wanted.startswith(said):
            break
        if said == wanted:
            return _from(words, n + 1)
    return words


def without_heading(words: Words, title: str | None) -> Words:
    """The words without the title where it stands over them as a heading; as a paragraph it may be meant."""
    headed = bool(words.blocks) and words.blocks[0].kind is BlockKind.HEADING
    return without_title(words, title) if headed else words


def letters(text: str) -> str:
    """The letters and digits of a text alone, by which two settings of one title are alike."""
    return "".join(filter(str.isalnum, text.casefold()))


def _from(words: Words, first: int) -> Words:
    """The words from one block on."""
    kept = words.blocks[first:]
    at = kept[0].start if kept else len(words.text)
    return Words(
        words.text[at:],
        tuple(Block(block.kind, block.start - at, block.end - at) for block in kept),
        tuple(Link(one.start - at, one.end - at, one.url) for one in words.links if one.start >= at),
        tuple((start - at, end - at, place) for start, end, place in words.steps if start >= at),
        words.source,
    )
