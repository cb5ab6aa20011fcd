"""A stranger's words as Markdown that means nothing but these words.

CommonMark 0.31 (2.4 Backslash escapes, 2.5 Character references) and what Obsidian adds to it: tags,
block ids, comments, highlights, mathematics, wiki-links, callouts, fields; and GitHub: :names: of emoji.
"""

import re

_LINE_ENDS = re.compile(r"\r\n?|[\x85\u2028\u2029]")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_MEANT = re.compile(
    r"[\\`*_\[\]<>~$^#|@]|&(?=[#a-z])|=(?==)|(?<==)=|%(?=%)|(?<=%)%"
    r"|:(?=:|//|[a-z][a-z0-9_+-]*:)|(?<=:):|(?<=www)\.",
    re.IGNORECASE,
)
_AT_START = re.compile(r"^(?:([-+=:])|(\d{1,9})([.)]))")
#: Characters that reorder what stands near them, and the mark of byte order.
BIDI = re.compile("[\u061c\u202a-\u202e\u2066-\u2069\ufeff]")
#: What pandoc reads into Markdown beyond that (smart, bracketed_spans), where it is not escaped already.
_PANDOC = re.compile(r"\\.|(?P<sign>[\"'{}]|-(?=-)|(?<=-)-|\.(?=\.)|(?<=\.)\.)")
#: Macros and references to blocks of Logseq. Its parser, mldoc, takes \[ ... \] for a formula, and knows no
#: character references: it would read a tag into each.
_LOGSEQ = re.compile(
    r"\\\](?P<bracket>)|\\.|&#x(?P<code>[0-9A-F]+);|(?P<sign>\{(?=\{)|(?<=\{)\{|\((?=\()|(?<=\()\()"
)
#: The beginning of a list of pandoc's (fancy_lists): a letter, a Roman number, a number in brackets.
_FANCY = re.compile(r"^(\(?(?:[A-Za-z]|[ivxlcdm]+|[IVXLCDM]+|\d+))([.)])(?=\s|$)")


def cleaned(text: str) -> str:
    """The text with line feeds for line ends, and U+FFFD for control characters and lone surrogates."""
    # None of these is printable, and hardly a text has one.
    if text.isprintable():
        return text
    return _CONTROLS.sub("\ufffd", _LINE_ENDS.sub("\n", text))


def one_line(text: str) -> str:
    """The words of a text on one line, apart by single spaces; not escaped."""
    return " ".join(cleaned(text).split())


def escaped_line(text: str) -> str:
    """One line of Markdown that reads as `text`, white space at its ends included."""
    inner = text.strip()
    if not inner:
        return "".join(map(_reference, text))
    head, tail = text[: text.index(inner)], text[text.index(inner) + len(inner) :]
    inner = _MEANT.sub(lambda m: f"\\{m[0]}", inner)  # half the time that a pattern of the new words takes
    inner = _AT_START.sub(lambda m: f"\\{m[1]}" if m[1] else f"{m[2]}\\{m[3]}", inner)
    inner = BIDI.sub(lambda m: _reference(m[0]), inner)
    return "".join(map(_reference, head)) + inner + "".join(map(_reference, tail))


def escaped_lines(text: str) -> list[str]:
    """The lines of Markdown paragraphs that read as `text`; an empty line parts two paragraphs.

    A line feed stays a line feed. Those beyond the two that part paragraphs, and those at either end,
    become character references, as nothing else in Markdown keeps them.
    """
    text = cleaned(text)
    body = text.strip("\n")
    before = len(text) - len(text.lstrip("\n"))
    lines: list[str] = []
    kept = before
    for part in re.split(r"(\n+)", body):
        if part.startswith("\n"):
            kept = max(0, len(part) - 2)
            lines += [""] * (len(part) > 1)
        else:
            lines.append(_reference("\n") * kept + escaped_line(part))
    lines[-1] += _reference("\n") * (len(text) - before - len(body))
    return lines


def pandoc(line: str) -> str:
    """An escaped line for pandoc, which reads more into Markdown."""
    line = _PANDOC.sub(lambda m: f"\\{m['sign']}" if m["sign"] else m[0], line)
    return _FANCY.sub(r"\1\\\2", line)


def logseq(line: str) -> str:
    """An escaped line for Logseq. White space at the ends of a line has no meaning there, and goes."""

    def rewritten(found: re.Match[str]) -> str:
        if found["bracket"] is not None:
            return "]"
        if found["code"]:
            return chr(int(found["code"], 16))
        return f"\\{found['sign']}" if found["sign"] else found[0]

    line = _LOGSEQ.sub(rewritten, line).strip()
    # A backslash of the words themselves before a bracket would end a formula that no bracket must begin.
    return re.sub(r"\\\[|\\.", lambda m: m[0][-1] if m[0] == r"\[" else m[0], line) if r"\]" in line else line


def _reference(char: str) -> str:
    return f"&#x{ord(char):X};"
