"""The blocks of a Markdown file, line by line: what each is, and the lines that hold its words."""

import re
from dataclasses import dataclass, field

from reader.model.body import BlockKind

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})[^`]*$")
_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(?=[^\s#])")
_HEADING_END = re.compile(r"[ \t]#+$")
_UNDERLINE = re.compile(r" {0,3}(=+|-{2,})[ \t]*$")
_RULE = re.compile(r" {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$")
_QUOTE = re.compile(r"(?: {0,3}>[ \t]?)+(?:\[![\w|-]+\][-+]?[ \t]*)?")
_ITEM = re.compile(r"[ \t]*(?:[-*+•]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)")
_REFERENCE = re.compile(
    r" {0,3}\[(?P<label>[^\[\]^][^\[\]]{0,200})\]:[ \t]*<?(?P<url>[^\s<>]+)>?(?:[ \t].*)?$"
)
_TABLE_RULE = re.compile(r"[ \t]*+(?:\|[ \t]*+)?:?-{2,}+:?[ \t]*+(?:\|[ \t]*+:?-*+:?[ \t]*+)+$")
_COMMENT = re.compile(r" {0,3}(?:<!--|%%)")
_INDENTS = ("    ", "\t")
#: A longer line is no line of a table.
_ROW = 2000


@dataclass(slots=True)
class Chunk:
    """A block: its kind, a heading's level (else 0), and the ranges of its words in code points."""

    kind: BlockKind
    level: int = 0
    lines: list[tuple[int, int]] = field(default_factory=list)


class Blocks:
    """Reads a file from `start` on; afterwards `chunks` and `references` hold what was found."""

    def __init__(self, source: str, start: int) -> None:
        self.chunks: list[Chunk] = []
        self.references: dict[str, str] = {}
        self._open = False
        self._fence = self._comment = ""
        for line in re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)").finditer(source, start):
            words = line[0].rstrip("\r\n")
            if not self._within(words, line.start()):
                self._line(words, line.start())

    def _within(self, line: str, at: int) -> bool:
        """Whether a line belongs to a comment or to fenced code."""
        if self._comment:
            if self._comment in line:
                self._comment = ""
            return True
        if not self._fence:
            return False
        if line.strip().startswith(self._fence) and not line.strip().strip(self._fence[0]):
            self._fence = ""
            self._open = False
        elif line.strip():
            self._add(BlockKind.CODE, at, at + len(line.rstrip()))
        return True

    def _line(self, line: str, at: int) -> None:
        if not line.strip():
            self._open = False
        elif fence := _FENCE.match(line):
            self._fence, self._open = fence[1], False
        elif comment := _COMMENT.match(line):
            mark = "-->" if comment[0].strip() == "<!--" else "%%"
            self._comment = "" if mark in line[comment.end() :] else mark
            self._open = False
        elif _UNDERLINE.match(line) and self._is_title():
            self.chunks[-1].kind = BlockKind.HEADING
            self.chunks[-1].level = 1 if "=" in line else 2
            self._open = False
        elif _RULE.match(line) or (len(line) < _ROW and _TABLE_RULE.match(line)):
            self._open = False
        elif reference := _REFERENCE.match(line):
            self.references[" ".join(reference["label"].lower().split())] = reference["url"]
            self._open = False
        elif heading := _HEADING.match(line):
            words = _HEADING_END.sub("", line[heading.end() :].rstrip())
            self._begin(BlockKind.HEADING, at + heading.end(), at + heading.end() + len(words.rstrip()))
            self.chunks[-1].level = len(heading[1])
            self._open = False
        else:
            self._words(line, at)

    def _words(self, line: str, at: int) -> None:
        last = self.chunks[-1].kind if self.chunks else None
        if quote := _QUOTE.match(line):
            if not line[quote.end() :].strip():
                self._open = False
            else:
                self._add(BlockKind.QUOTE, *_bounds(line, quote.end(), at))
        elif item := _ITEM.match(line):
            self._begin(BlockKind.ITEM, *_bounds(line, item.end(), at))
        elif self._open and last is not BlockKind.CODE:
            self.chunks[-1].lines.append(_bounds(line, 0, at))
        elif line.startswith(_INDENTS) and last is not BlockKind.ITEM:
            self._add(BlockKind.CODE, at + (1 if line[0] == "\t" else 4), at + len(line.rstrip()))
        elif line.lstrip().startswith("|") and line.strip(" \t|"):
            self._begin(BlockKind.PARAGRAPH, *_bounds(line, 0, at, " \t|"))
            self._open = False
        else:
            self._begin(BlockKind.PARAGRAPH, *_bounds(line, 0, at))

    def _is_title(self) -> bool:
        """Whether the block before an underline can be a heading: one open line of a paragraph."""
        last = self.chunks[-1] if self.chunks else None
        return bool(self._open and last and last.kind is BlockKind.PARAGRAPH and len(last.lines) == 1)

    def _begin(self, kind: BlockKind, start: int, end: int) -> None:
        self.chunks.append(Chunk(kind, 0, [(start, end)]))
        self._open = True

    def _add(self, kind: BlockKind, start: int, end: int) -> None:
        """Go on with the open block where it is of the kind, else begin one."""
        if self._open and self.chunks[-1].kind is kind:
            self.chunks[-1].lines.append((start, end))
        else:
            self._begin(kind, start, end)


def _bounds(line: str, start: int, at: int, edges: str = " \t") -> tuple[int, int]:
    """The words of a line from `start` on without `edges`, in code points of the file."""
    rest = line[start:]
    first = start + len(rest) - len(rest.lstrip(edges))
    return at + first, at + first + len(line[first:].rstrip(edges))
