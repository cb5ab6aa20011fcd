"""Links between notes and what they are about: how they are written and what they name.

A link is written as Markdown, `[title](postil://article/ID)`, with `?h=ID` where it names a highlight; typed
by hand it may be `[[title]]`.
"""

import re
from typing import NamedTuple
from urllib.parse import quote

_ADDRESS = re.compile(
    r"postil://article/(?P<article>[0-9a-z-]{1,64})/?(?:\?h=(?P<highlight>[0-9a-z-]{1,64}))?", re.I
)
#: Signs that mean something inside the words of a Markdown link (CommonMark 0.31, 6.3).
_SIGNS = re.compile(r"([\\`*_\[\]<~])")
_WORD = re.compile(r"\w+")
#: What a link typed by hand begins and ends with.
WIKI, SHUTS = "[[", "]]"
#: So many characters of a quote name a highlight in a link.
_NAMED = 60


class Target(NamedTuple):
    """What a link names: an article by its id, a highlight on it by its own, or an article by its title."""

    article: str = ""
    highlight: str = ""
    title: str = ""

    @property
    def key(self) -> str:
        """The one string under which a library keeps it."""
        return f"{WIKI}{plain_words(self.title)}" if self.title else self.highlight or self.article


def target_of(url: str) -> Target | None:
    """What an address, or "[[" and a title, names; None for one that leads out of the library."""
    if url.startswith(WIKI):
        title = url.removeprefix(WIKI).strip()
        return Target(title=title) if title else None
    found = _ADDRESS.fullmatch(url)
    return Target(found["article"].lower(), (found["highlight"] or "").lower()) if found else None


def plain_words(text: str) -> str:
    """A title, or a quote, as titles are compared: its words, without case and signs."""
    words = _WORD.findall(text.casefold())
    return " ".join(words or text.casefold().split())


def address(article: str, highlight: str = "") -> str:
    """The address of an article, or of a highlight on it; a URL whatever the ids are (RFC 3986, 2.1)."""
    place = f"postil://article/{quote(article, safe='')}"
    return f"{place}?h={quote(highlight, safe='')}" if highlight else place


def article_link(title: str, article: str) -> str:
    """A link to an article as it is written into a note."""
    return f"[{_escaped(title)}]({address(article)})"


def highlight_link(words: str, article: str, highlight: str) -> str:
    """A link to a highlight as it is written into a note: by its first words, between quotation marks."""
    words = " ".join(words.split())
    if len(words) > _NAMED:
        words = words[:_NAMED].rsplit(" ", 1)[0] + " …"
    return f"[{_escaped(f'“{words}”')}]({address(article, highlight)})"


def _escaped(words: str) -> str:
    return _SIGNS.sub(r"\\\1", " ".join(words.split()))
