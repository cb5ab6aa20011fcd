"""Markup as tokens: start tags, end tags and texts, each with its place in the source. Never fails.

Written by hand because it has to tell where every text node stands in the file, and has to stay linear
on any input: unclosed comments, quotes and tags are each looked for once. Follows the tokenizer of the
HTML standard where pages depend on it (raw text elements, bogus comments, quoted attributes).
"""

import re
from collections.abc import Iterator
from html import unescape

_TAG = re.compile(
    r"<(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*+)"
    r"(?P<attrs>(?:[\s/]++|[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|(?![\"'])[^\s>]*+))?)*+)>"
)
_PLAIN_TAG = re.compile(r"<(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*+)(?P<attrs>[^>]*+)>")
_ATTRIBUTE = re.compile(
    r"(?P<name>[^\s/>=][^\s/>=]*+)(?:\s*+=\s*+(?:\"(?P<double>[^\"]*+)\"|'(?P<single>[^']*+)'|(?P<bare>[^\s>]*+)))?"
)
_CHARACTER = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")
#: Elements whose content is no markup; it ends at their own end tag and nowhere before.
RAW = frozenset({"script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "plaintext"})
#: The longest value of an attribute that is kept, in code points: pictures stored in the page are longer.
_LONGEST = 4000


#: A start tag ("<"), an end tag (">") or a text ("text"), with its bounds in the source; of tags the name in
#: lower case and the source of the attributes.
Token = tuple[str, int, int, str, str]


def tokens(source: str) -> Iterator[Token]:
    """All tags and texts of a source in order; comments, declarations and instructions are left out."""
    return _Scanner(source).run()


def attributes(source: str) -> dict[str, str]:
    """The attributes of a tag by their names in lower case, references resolved; the first of a name wins."""
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(source):
        name = match["name"].lower()
        value = match["double"] or match["single"] or match["bare"] or ""
        if name not in found and len(value) <= _LONGEST:
            found[name] = unescape(value) if "&" in value else value
    return found


def plain(source: str, start: int, end: int) -> str:
    """What a text says, references resolved."""
    said = source[start:end]
    return "".join(piece for piece, _ in characters(source, start, end)) if "&" in said else said


def characters(source: str, start: int, end: int) -> Iterator[tuple[str, int | None]]:
    """A text in pieces: what it says, and where that stands as it is (None for a resolved reference).

    A reference to a sign of control says nothing.
    """
    at = source.find("&", start, end)
    if at < 0:
        yield source[start:end], start
        return
    done = start
    for match in _CHARACTER.finditer(source, at, end):
        said = unescape(match[0])
        if said == match[0]:
            continue
        if match.start() > done:
            yield source[done : match.start()], done
        if said:
            yield said, None
        done = match.end()
    if done < end:
        yield source[done:end], done


def _tag(match: re.Match[str]) -> Token:
    close, name, attrs = match.groups()
    return (">" if close else "<", *match.span(), name.lower(), attrs)


class _Scanner:
    """One pass over a source. What turned out never to be closed is not looked for again."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.tag = _TAG
        self.last_end = source.rfind(">")
        self.unclosed: set[str] = set()

    def run(self) -> Iterator[Token]:
        source, size = self.source, len(self.source)
        at = begin = 0
        while (at := source.find("<", at)) >= 0:
            token, after = self._markup(at)
            if after == at:
                at += 1
                continue
            if begin < at:
                yield "text", begin, at, "", ""
            if token is not None:
                yield token
                if token[3] in RAW and token[0] == "<":
                    inner = self._raw_end(token[3], after)
                    if inner > after:
                        yield "text", after, inner, "", ""
                    after = inner
            at = begin = after
        if begin < size:
            yield "text", begin, size, "", ""

    def _markup(self, at: int) -> tuple[Token | None, int]:
        """The tag at a "<" if it is one, and where reading goes on: at `at` itself where it is no markup."""
        source = self.source
        match = self.tag.match(source, at) if at <= self.last_end else None
        if match is not None:
            return _tag(match), match.end()
        if source.startswith("<!--", at):
            return None, self._comment_end(at + 4)
        if source.startswith("<![CDATA[", at):
            return None, self._past("]]>", at)
        if source[at + 1 : at + 2] in ("!", "?"):
            return None, self._past(">", at)
        if at > self.last_end:
            return None, at
        if self.tag is _TAG and source[at + 1 : at + 2].isalpha():
            self.tag = _PLAIN_TAG
            match = self.tag.match(source, at)
            if match is not None:
                return _tag(match), match.end()
        bogus = source.startswith("</", at)
        return None, self._past(">", at) if bogus else at

    def _comment_end(self, at: int) -> int:
        if self.source.startswith((">", "->"), at):
            return self.source.index(">", at) + 1
        return self._past("-->", at)

    def _past(self, mark: str, at: int) -> int:
        """Behind the next such mark; where there is none, all that is left is markup."""
        found = self.source.find(mark, at)
        return len(self.source) if found < 0 else found + len(mark)

    def _raw_end(self, name: str, at: int) -> int:
        if name in self.unclosed:
            return at
        found = re.compile(rf"</{name}(?=[\s/>])", re.I).search(self.source, at)
        if found is None:
            self.unclosed.add(name)
            return at if name == "title" else len(self.source)
        return found.start()
