"""The names of tags: paths such as politics/kazakhstan, of which case does not tell two tags apart."""

import unicodedata
from collections.abc import Iterable

#: What parts a tag from the one it lies in.
SLASH = "/"
#: The colours a tag may have; the window has a shade of each for every theme.
TAG_COLORS = ("red", "orange", "green", "teal", "blue", "purple", "brown")


def tidy(name: str) -> str:
    """A name as it is kept: white space folded, no # or = before it, no empty part between slashes.

    However a letter with an accent was typed, it is one (NFC, https://unicode.org/reports/tr15). "" where
    nothing is left.
    """
    composed = " ".join(unicodedata.normalize("NFC", name).split())
    parts = (" ".join(part.split()) for part in composed.lstrip("#=/ ").split(SLASH))
    return SLASH.join(part for part in parts if part)


def is_exact(asked: str) -> bool:
    """Whether a query asks for a tag without those that lie in it: tag:=politics."""
    return asked.startswith("=")


def folded(name: str) -> str:
    """A name as names are compared."""
    return tidy(name).casefold()


def above(name: str) -> list[str]:
    """The tags that a tag lies in, the outermost first: "a/b/c" lies in "a" and "a/b"."""
    parts = name.split(SLASH)
    return [SLASH.join(parts[:n]) for n in range(1, len(parts))]


def leaf(name: str) -> str:
    """The last part of a name."""
    return name.rpartition(SLASH)[2]


def is_in(name: str, branch: str) -> bool:
    """Whether a tag is another one or lies in it."""
    return f"{folded(name)}{SLASH}".startswith(f"{folded(branch)}{SLASH}")


def moved(name: str, old: str, new: str) -> str:
    """What a tag in the branch `old` is called once that is called `new`."""
    return SLASH.join([new, *tidy(name).split(SLASH)[len(tidy(old).split(SLASH)) :]])


def in_tree(name: str) -> list[str]:
    """What names as they are kept are sorted by, so that every tag is followed by those that lie in it."""
    return name.casefold().split(SLASH)


def in_order(names: Iterable[str]) -> list[str]:
    """Names in the order of a tree."""
    return sorted(names, key=in_tree)
