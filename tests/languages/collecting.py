"""The words of the program that are said in other languages, read from its code.

Words are the first arguments of the functions of reader/model/wording.py, and the titles of the tables that
the program is made of; they stand there as they are, never put together: a translator must see the whole
sentence.
"""

import ast
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from reader.model.wording import PLACE

CHECKOUT = Path(__file__).resolve().parents[2]
#: What says words, and whether they have forms for one and for many.
SAYING = {"tr": False, "tr_noop": False, "in_english": False, "tr_n": True, "in_english_n": True}
KEEPING = ("in_english", "in_english_n")
#: Rows of tables: what makes them, and which of their arguments are words (by place or by name).
TABLES: dict[str, tuple[int | str, ...]] = {
    "Action": (0, 2, 5, "menu", "short"),
    "A": (0, 2, 5, "menu", "short"),
    "Setting": (1, 2, 3, 6, 8, "group", "title", "words", "words_of_value", "empty", "also"),
    "S": (1, 2, 3, 6, 8, "group", "title", "words", "words_of_value", "empty", "also"),
}


@dataclass
class Message:
    """Words as the code has them; `one` is what English says of a single thing, where there are forms."""

    words: str
    sense: str = ""
    one: str = ""
    files: set[str] = field(default_factory=set)
    is_kept: bool = False

    @property
    def is_counted(self) -> bool:
        return bool(self.one)

    @property
    def key(self) -> tuple[str, str]:
        return self.words, self.sense


class Unreadable(ValueError):
    """Words that are not plain in the code; the message names the line."""


def messages(reader: Path = CHECKOUT / "reader") -> dict[tuple[str, str], Message]:
    """All messages, by words and sense. Raises Unreadable."""
    found: dict[tuple[str, str], Message] = {}
    for file in sorted(reader.rglob("*.py")):
        if file.name == "wording.py":
            continue
        name = file.relative_to(reader.parent).as_posix()
        for message in _of(name, ast.parse(file.read_text(encoding="utf-8"))):
            known = found.setdefault(message.key, message)
            if known.one != message.one:
                raise Unreadable(
                    f"{name}: {message.words!r} has forms here, and none in {sorted(known.files)}"
                )
            known.files.add(name)
            known.is_kept |= message.is_kept
    for message in _of_keymaps(reader.parent / "resources" / "keymaps"):
        found.setdefault(message.key, message)
    return found


def _of_keymaps(folder: Path) -> Iterator[Message]:
    """What the keymaps that come with the program are called, and what they are like."""
    for file in sorted(folder.glob("*.toml")):
        told = tomllib.loads(file.read_text(encoding="utf-8"))
        for name in ("title", "about"):
            if name in told:
                yield Message(told[name], files={f"resources/keymaps/{file.name}"})


def _of(name: str, tree: ast.Module) -> Iterator[Message]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if called in SAYING and isinstance(node.func, ast.Name):
            yield from _said(name, node, called)
        elif called in TABLES and isinstance(node.func, ast.Name):
            yield from _row(name, node, TABLES[called])


def _said(name: str, node: ast.Call, called: str) -> Iterator[Message]:
    counted = SAYING[called]
    given = node.args[1:3] if counted else node.args[:1]
    words = [_plain(each) for each in given]
    where = f"{name}:{node.lineno}"
    if None in words:
        # `tr` alone may be given what a table marked before.
        if called == "tr" and isinstance(given[0], ast.Name | ast.Attribute | ast.Subscript | ast.Call):
            return
        raise Unreadable(f"{where}: the words of {called} must stand there as they are")
    sense = next((_plain(k.value) for k in node.keywords if k.arg == "sense"), "")
    last = words[-1] or ""
    if ("n" in PLACE.findall(last)) and not counted:
        raise Unreadable(f"{where}: {{n}} is the place of `tr_n`")
    if called == "in_english_n" and "{n}" not in (words[0] or ""):
        raise Unreadable(f"{where}: a single thing must have its {{n}}, or it is not known again")
    message = Message(last, sense or "", (words[0] or "") if counted else "", {name}, called in KEEPING)
    if called != "tr_noop":
        _check_places(where, node, message, called)
    if last:
        yield message


def _check_places(where: str, node: ast.Call, message: Message, called: str) -> None:
    given = {k.arg for k in node.keywords if k.arg} - {"sense"}
    if any(k.arg is None for k in node.keywords):
        return
    places = {*PLACE.findall(message.words), *PLACE.findall(message.one)} - ({"n"} if message.one else set())
    if places != given:
        raise Unreadable(f"{where}: places {sorted(places)}, values {sorted(given)}")


def _row(name: str, node: ast.Call, which: tuple[int | str, ...]) -> Iterator[Message]:
    by_place = [arg for at, arg in enumerate(node.args) if at in which]
    by_name = [k.value for k in node.keywords if k.arg in which]
    for value in (*by_place, *by_name):
        if words := _plain(value):
            yield Message(words, files={name})


def _plain(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
