"""The marks inside a line of Markdown: what is shown of it, where that stands, and where links lead.

CommonMark's inline constructs and those of notes (wiki links, ~~struck~~, ==marked==, footnotes). A mark
that has no partner is a sign like any other. Linear in the length of the line, but for the marks.
"""

import re
from dataclasses import dataclass, field
from html import unescape

from reader.importer.web.flow import absolute

_ADDRESS = r"<[^<>\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*"
_TOKEN = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|(?P<end>\\(?=\r?\n))"
    r"|(?P<ticks>(?<!`)`{1,8}(?!`))(?P<code>[^`]{1,5000})(?P=ticks)(?!`)"
    r"|(?P<comment><!--.{0,5000}?-->)"
    r"|!\[(?P<alt>[^\[\]\n]{0,1000})\](?:\([^()\n]{0,2000}\)|\[[^\[\]\n]{0,200}\])"
    r"|!?\[\[(?P<wiki>[^\[\]\n]{1,300})\]\]"
    r"|\[\^(?P<note>[^\[\]\s]{1,60})\](?::[ \t]*)?"
    rf"|\[(?P<words>(?:[^\[\]\\]|\\.|!?\[[^\[\]]{{0,300}}\](?:\([^()]{{0,2000}}\))?){{1,1000}})\]"
    rf"(?:\(\s*(?P<url>{_ADDRESS})(?:\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)|\[(?P<ref>[^\[\]\n]{{0,200}})\])?"
    r"|<(?P<auto>https?://[^\s<>]{1,2000})>"
    r"|(?P<bare>https?://[^\s<>\"'`|\])}]{1,2000})"
    r"|(?P<tag></?[a-zA-Z][^<>]{0,1000}>)"
    r"|(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\w{2,32});)"
    r"|(?P<mark>\*{1,3}|_{1,3}|~~|==)",
    re.S,
)
_TAIL = ".,;:!?"


@dataclass(slots=True)
class Shown:
    """What is shown of some lines. `steps` are (start, end, place): text[start:end] stands there as it is."""

    length: int = 0
    steps: list[tuple[int, int, int]] = field(default_factory=list)
    links: list[tuple[int, int, str]] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All that was added."""
        return "".join(self._parts)

    def add(self, words: str, place: int | None) -> None:
        """Add words that stand at a code point of the source, or nowhere in it."""
        if not words:
            return
        end = self.length + len(words)
        if place is not None:
            self._step(self.length, end, place)
        self._parts.append(words)
        self.length = end

    def _step(self, start: int, end: int, place: int) -> None:
        last = self.steps[-1] if self.steps else (0, 0, 0)
        if last[1] == start and last[2] + start - last[0] == place and last[1] > last[0]:
            self.steps[-1] = (last[0], end, last[2])
        else:
            self.steps.append((start, end, place))

    def drop(self) -> None:
        """Take back the words that were added last, which stand nowhere in the source."""
        self.length -= len(self._parts.pop())


class Inline:
    """Reads the marks of lines; `references` are the addresses that the file's link labels stand for."""

    def __init__(self, source: str, references: dict[str, str]) -> None:
        self._source, self._references = source, references

    def read(self, shown: Shown, start: int, end: int) -> None:
        """Add what is shown of source[start:end]."""
        at = start
        dropped = _paired(self._source, start, end)
        for token in _TOKEN.finditer(self._source, start, end):
            shown.add(self._source[at : token.start()], at)
            self._token(shown, token, dropped)
            at = token.end()
        shown.add(self._source[at:end], at)

    def _token(self, shown: Shown, token: re.Match[str], dropped: set[int]) -> None:
        kind = token.lastgroup or ""
        if token["words"] is not None:
            self._link(shown, token)
        elif token["code"] is not None:
            shown.add(token["code"], token.start("code"))
        elif token["wiki"] is not None:
            words = token["wiki"].rpartition("|")[2]
            shown.add(words, token.end("wiki") - len(words))
        elif kind in ("auto", "bare"):
            self._address(shown, token, kind)
        elif kind == "escaped":
            shown.add(token["escaped"], token.start("escaped"))
        elif kind == "entity":
            shown.add(unescape(token[0]), None)
        elif kind == "tag" and token[0].lower().startswith("<br"):
            shown.add("\n", None)
        elif kind == "mark" and token.start() not in dropped:
            shown.add(token[0], token.start())

    def _link(self, shown: Shown, token: re.Match[str]) -> None:
        """A link by its address or label; brackets that are none stay as they are."""
        label = " ".join((token["ref"] or token["words"]).lower().split())
        url = token["url"] if token["url"] is not None else self._references.get(label)
        if url is None and token["ref"] is None:
            shown.add("[", token.start())
        begin = shown.length
        self.read(shown, token.start("words"), token.end("words"))
        if url is None and token["ref"] is None:
            shown.add("]", token.end("words"))
        elif (found := absolute((url or "").strip("<>"), None)) and shown.length > begin:
            shown.links.append((begin, shown.length, found))

    def _address(self, shown: Shown, token: re.Match[str], kind: str) -> None:
        words = token[kind].rstrip(_TAIL) if kind == "bare" else token[kind]
        begin = shown.length
        shown.add(words, token.start(kind))
        if found := absolute(words, None):
            shown.links.append((begin, shown.length, found))
        shown.add(token[kind][len(words) :], token.start(kind) + len(words))


def _paired(source: str, start: int, end: int) -> set[int]:
    """Where the marks of emphasis stand that have a partner.

    One opens before a letter and closes behind one; an underscore inside a word is a sign of the word.
    """
    open_marks: list[tuple[str, int]] = []
    paired: set[int] = set()
    for token in _TOKEN.finditer(source, start, end):
        mark = token["mark"]
        if mark is None:
            continue
        before = source[token.start() - 1] if token.start() > start else " "
        after = source[token.end()] if token.end() < end else " "
        inside = mark[0] == "_" and before.isalnum() and after.isalnum()
        if inside:
            continue
        opener = next((n for n in range(len(open_marks) - 1, -1, -1) if open_marks[n][0] == mark), None)
        if opener is not None and not before.isspace():
            paired |= {open_marks[opener][1], token.start()}
            del open_marks[opener:]
        elif not after.isspace() and len(open_marks) < 20:
            open_marks.append((mark, token.start()))
    return paired
