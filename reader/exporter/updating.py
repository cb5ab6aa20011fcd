"""A file that its reader edited, brought up to date: nothing of theirs is touched. Pure: texts in, texts out.

A property is ours while it says what we wrote, however it is written now; programs lay YAML out in their own
ways. What is put in is text between their lines, so that theirs keep their order, marks and comments.
"""

import hashlib
import json
import re
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from typing import Any, NamedTuple

from reader.exporter.sheet import Sheet

_FRONT = re.compile(r"\ufeff?---[ \t]*\r?\n(.*?\n)??(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
#: A key of YAML at the margin: plain words or a quoted string, and a colon.
_KEY = re.compile(
    r"""(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#"'&*!|>%@`,\[\]{}:-][^:#]*?)[ \t]*:(?=\s|\Z)"""
)
_WORD = re.compile(r"(?!(?:y|n|yes|no|on|off|true|false|null):)[a-z_]+:", re.IGNORECASE)
_NAME = re.compile(r"[\w-]+")
#: Hexadecimal digits of a digest: enough to tell a note from what it was before.
_DIGITS = 16
_ALIAS = re.compile(r"(?<![^\s\[{,:?-])\*(?=[^\s*])")
#: More than so many are not read: aliases of aliases may stand for more values than there is memory.
_MOST_ALIASES = 16


class Properties(NamedTuple):
    """The front matter of a file after it was brought up to date, and what of it is ours now; `readable` is
    False where it is no YAML, and so was left as it is."""

    text: str
    ours: dict[str, str]
    readable: bool = True


def parts(text: str) -> tuple[str, str]:
    """The front matter with its two lines of dashes, "" where there is none, and all that follows it."""
    found = _FRONT.match(text)
    at = found.end() if found else 0
    return text[:at], text[at:]


def properties(front: str) -> dict[str, str]:
    """Each property of a front matter as it is written: its key's line and all lines that belong to it."""
    return {key: chunk for key, chunk in _chunks(front)[1] if key}


def updated(front: str, new: str, ours: Mapping[str, str], protected: Collection[str]) -> Properties:
    """A front matter with what `new` says of the properties that still say what is `ours`, as it was written.

    A property that is new altogether is added at the end; one that the reader took out stays out. Whatever
    is `protected` stays as it is.
    """
    opening, chunks, closing = _chunks(front)
    # YAML is slow to read: for a thousand files that were edited, half a minute.
    untouched = all(ours.get(key) == chunk for key, chunk in chunks)
    before = dict.fromkeys(ours) if untouched else _read(front)
    if before is None or len({key for key, _ in chunks}) < len(chunks):
        return Properties(front, dict(ours), readable=False)
    coming, kept, wanted = properties(new), dict(ours), dict(before)
    lines = []
    for key, chunk in chunks:
        said = coming.get(key)
        if said is not None and key not in protected and _is_same(chunk, ours.get(key)):
            kept[key] = said
            if not _is_same(said, chunk):
                wanted[key], chunk = _value(said), _like(said, chunk)
        lines.append(chunk)
    for key, said in coming.items():
        if key not in ours and key not in before and key not in protected:
            kept[key], wanted[key] = said, _value(said)
            lines.append(_like(said, opening))
    text = f"{opening}{''.join(lines)}{closing}"
    # Whatever else stands there (anchors, keys over several lines) must be as it was, or nothing is done.
    if not untouched and text != front and _read(text) != wanted:
        return Properties(front, dict(ours), readable=False)
    return Properties(text, kept)


def with_more(text: str, more: str) -> str:
    """A text with more at its end; its heading is left out where the last one is the same."""
    heading, _, rest = more.partition("\n")
    if heading and _last_heading(text, heading) == heading:
        more = rest.lstrip("\n")
    end = "\r\n" if "\r\n" in text else "\n"
    ending = "" if not text or text.endswith("\n") else end
    between = "" if not text.strip() or more.lstrip("\t").startswith("- ") else end
    put = more.replace("\n", end)
    return f"{text}{ending}{between}{put}"


def _last_heading(text: str, like: str) -> str | None:
    """The last heading of a text that is not deeper than another one; deeper ones belong to what it heads.

    In plain text no line tells that it is a heading but one that says the very same.
    """
    signs = re.match(r"(?:- )?(#+) ", like)
    if not signs:
        return like if like in text.splitlines() else None
    above = re.compile(rf"(?:- )?#{{1,{len(signs[1])}}} ")
    return next((line for line in reversed(text.splitlines()) if above.match(line)), None)


def names_in(text: str) -> set[str]:
    """All that may be the id of a block or of a highlight, in whatever way a format writes it."""
    return set(_NAME.findall(text))


def news(sheets: Iterable[Sheet], body: str, known: Mapping[str, str]) -> tuple[list[Sheet], dict[str, str]]:
    """The sheets with only what was never in the file, but those without; and all that is or was in it.

    `known` are the blocks that were put into it, and their digests: one that is not there any more was taken
    out by the reader, and does not come back.
    """
    names = names_in(body)
    there = dict(known)
    coming = []
    for sheet in sheets:
        said = digests([sheet])
        marks = [m for m in sheet.highlights if m.block not in known and not {m.block, m.id} & names]
        noted = f"note {sheet.id}" in known or sheet.note.strip() in body
        there = {**said, **there}
        if marks or not noted:
            coming.append(sheet._replace(highlights=tuple(marks), note="" if noted else sheet.note))
    return coming, there


def digests(sheets: Iterable[Sheet]) -> dict[str, str]:
    """What each highlight, by its block id, and each note on an article says, as digests."""
    found: dict[str, str] = {}
    for sheet in sheets:
        if sheet.note.strip():
            found[f"note {sheet.id}"] = _digest(sheet.note)
        for mark in sheet.highlights:
            found[mark.block] = _digest(mark.quote, mark.note, *mark.tags, mark.color)
    return found


def _digest(*said: str) -> str:
    joined = "\0".join(said).encode("utf-8", "replace")
    return hashlib.sha256(joined).hexdigest()[:_DIGITS]


def _chunks(front: str) -> tuple[str, list[tuple[str, str]], str]:
    """The first line of a front matter, its properties in their order, and its last line.

    What stands before the first property, comments above all, is a chunk without a key.
    """
    lines = front.splitlines(keepends=True)
    if len(lines) < 2:
        return "", [], ""
    chunks: list[tuple[str, str]] = []
    for line in lines[1:-1]:
        key = _KEY.match(line)
        if key:
            chunks.append((_plain(key[0]), line))
        elif chunks:
            chunks[-1] = (chunks[-1][0], chunks[-1][1] + line)
        else:
            chunks.append(("", line))
    return lines[0], chunks, lines[-1]


def _plain(key: str) -> str:
    """The key as YAML reads it; ours are words that mean nothing else to it, and need no parser."""
    if _WORD.fullmatch(key):
        return key[:-1]
    try:
        return str(next(iter(_loaded(key))))
    except ValueError:  # "<<", or a day that there is not
        return key


def _read(front: str) -> dict[Any, Any] | None:
    """The front matter's values by their keys; None where it is no YAML, or none with keys."""
    inner = "".join(front.splitlines(keepends=True)[1:-1])
    with suppress(ValueError):
        found = _loaded(inner)
        return {} if found is None else found if isinstance(found, dict) else None
    return None


def _is_same(one: str, other: str | None) -> bool:
    """Whether two properties say the same, however they are written."""
    return one == other or _value(one) == _value(other)


def _value(chunk: str | None) -> object:
    """What a property says; a thing that equals nothing else where that cannot be read."""
    with suppress(ValueError):
        found = _loaded(chunk or "")
        return next(iter(found.values())) if isinstance(found, dict) and len(found) == 1 else object()
    return object()


def _loaded(text: str) -> Any:
    """What YAML says. Raises ValueError where that cannot be read or held against other values."""
    import yaml

    if len(_ALIAS.findall(text)) > _MOST_ALIASES:
        raise ValueError("too many aliases")
    try:
        found = yaml.safe_load(text)
        json.dumps(found, default=repr, skipkeys=True)  # what holds itself equals nothing
    except (yaml.YAMLError, LookupError, AttributeError, TypeError, ArithmeticError, RecursionError) as error:
        # The parser's own constructors fail in many ways ("x: !!bool z", "x: !!timestamp a").
        raise ValueError(f"no YAML that can be read: {error}") from error
    return found


def _like(said: str, line: str) -> str:
    """A property with the line ends of a line that stands there already."""
    plain = said.replace("\r\n", "\n").removesuffix("\n")
    end = "\r\n" if line.endswith("\r\n") else "\n"
    return f"{plain}\n".replace("\n", end)
