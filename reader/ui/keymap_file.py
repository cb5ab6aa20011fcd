"""A keymap as a file: TOML, one action a line with all the keys it has: star = ["S", "list: Ctrl+S"].

It names only the actions whose keys differ from the built-in ones. A line that cannot be understood is
told and left out, and the others count. What a person wrote in the file is kept when a line is changed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from reader.model.errors import PostilError
from reader.model.wording import tr
from reader.ui.chords import Binding, binding, clashes

#: What a keymap file says of itself, beside its actions.
TITLE, ABOUT = "title", "about"
HEADER = """\
# Your own keys of Postil. Each line is an action with all the keys it has from now on:
#
#     star = ["S", "list: Ctrl+S"]   S everywhere, and Ctrl+S in the article list
#     first_article = ["list: G G"]  one key after another
#     archive = []                   no key
#
# What is not named here keeps its built-in keys. The view "Keys of all actions" shows the actions by these
# names and writes this file. What you write yourself counts when that view is opened, and at the next start.

"""
_NAME = re.compile(r"\s*[\"']?([\w-]+)[\"']?\s*=")
#: A keymap is a few lines; a file beyond this many bytes is none.
MOST_BYTES = 1_000_000
#: No statement has more lines: each of them is another try to read it.
_MOST_LINES = 200


class Statement(NamedTuple):
    """Lines of the file that set one name: `first` to before `after`, counted from 0."""

    name: str
    first: int
    after: int
    value: object
    problem: str = ""


@dataclass(slots=True)
class Keymap:
    """What a file says: by action the keys it has, and a sentence for each line that does not count."""

    title: str = ""
    about: str = ""
    keys: dict[str, tuple[Binding, ...]] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def read(path: Path, contexts: Mapping[str, Collection[str]]) -> Keymap:
    """What a keymap file says; one that is not there says nothing.

    `contexts` is every action's name with the contexts in which it can have keys.
    """
    found = Keymap()
    try:
        text = text_of(path)
    except PostilError as problem:
        found.problems.append(str(problem))
        return found
    taken: dict[Binding, str] = {}
    for statement in statements(text):
        if statement.name in (TITLE, ABOUT) and isinstance(statement.value, str):
            setattr(found, statement.name, statement.value)
            continue
        try:
            bindings = _bindings(statement, contexts, found.keys)
            for one in bindings:
                first = next((earlier for earlier in taken if clashes(one, earlier)), None)
                if first:
                    raise ValueError(_taken(first[1], taken[first]))
        except ValueError as cause:
            found.problems.append(
                tr(
                    "{file}, line {line}: {cause}. It does not count; mend the line or take it out.",
                    file=path,
                    line=statement.first + 1,
                    cause=cause,
                )
            )
            continue
        taken |= dict.fromkeys(bindings, statement.name)
        found.keys[statement.name] = bindings
    return found


def text_of(path: Path) -> str:
    """The text of a keymap file, "" where there is none. Raises PostilError where it cannot be read."""
    if path.exists() and not path.is_file():
        raise PostilError(
            tr("{file} is no file, so your own keys do not count; move it out of the way.", file=path)
        )
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
        if len(raw) > MOST_BYTES:
            raise PostilError(
                tr("{file} is too large to be a keymap, so your own keys do not count; move it.", file=path)
            )
        return raw.decode("utf-8-sig")
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError as problem:
        raise PostilError(
            tr("{file} is not written in UTF-8, so your own keys do not count; save it as UTF-8.", file=path)
        ) from problem
    except OSError as problem:
        raise PostilError(
            tr(
                "{file} cannot be read ({reason}), so your own keys do not count; look at its rights.",
                file=path,
                reason=problem.strerror,
            )
        ) from problem


def statements(text: str) -> list[Statement]:
    """The statements of a file in their order, the broken ones too; comments and blank lines are none."""
    lines = text.splitlines()
    found: list[Statement] = []
    at = 0
    while at < len(lines):
        if not lines[at].strip() or lines[at].lstrip().startswith("#"):
            at += 1
            continue
        found.append(_statement(lines, at))
        at = found[-1].after
    return found


def changed(text: str, keys: Mapping[str, tuple[Binding, ...] | None]) -> str:
    """The text with actions set to other keys, or their lines taken out where the keys are None."""
    lines = text.splitlines() if text.strip() else HEADER.splitlines()
    old = [s for s in statements("\n".join(lines)) if s.name in keys]
    written = set()
    for statement in reversed(old):
        bindings = keys[statement.name]
        again = bindings is None or statement.name in written
        lines[statement.first : statement.after] = [] if again else [_line(statement.name, bindings or ())]
        written.add(statement.name)
    lines += [_line(n, bindings) for n, bindings in keys.items() if bindings is not None and n not in written]
    return "\n".join(lines) + "\n"


def _statement(lines: list[str], first: int) -> Statement:
    """The statement that begins on a line: as many lines as it takes for it to be whole."""
    import tomllib  # most readers have no such file

    named = _NAME.match(lines[first])
    name = named[1] if named else ""
    for after in range(first + 1, min(first + _MOST_LINES, len(lines)) + 1):
        if after > first + 1 and _NAME.match(lines[after - 1]):
            break
        try:
            value = tomllib.loads("\n".join(lines[first:after]))
        except (ValueError, RecursionError):  # not TOML, or a number or brackets beyond what Python reads
            if not name:
                break
            continue
        return Statement(name, first, after, value.get(name), "" if name in value else _unlike())
    return Statement(name, first, first + 1, None, _unlike())


def _unlike() -> str:
    return tr('it is not written like star = ["S", "list: G G"]')


def _taken(keys: str, name: str) -> str:
    return tr("{keys} is given to {action} above; take it from one of them", keys=keys, action=name)


def _bindings(
    statement: Statement, contexts: Mapping[str, Collection[str]], earlier: Collection[str]
) -> tuple[Binding, ...]:
    """What a statement binds. Raises ValueError with what is wrong with it."""
    if statement.problem:
        raise ValueError(statement.problem)
    if statement.name not in contexts:
        raise ValueError(_unknown(statement.name, contexts))
    if statement.name in earlier:
        raise ValueError(tr("{action} has its keys above; write them all there", action=statement.name))
    value = [statement.value] if isinstance(statement.value, str) else statement.value
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise ValueError(_unlike())
    made = tuple(dict.fromkeys(_binding(one) for one in value))
    for context, keys in made:
        if context not in contexts[statement.name]:
            where = ", ".join(sorted(contexts[statement.name]))
            raise ValueError(
                tr(
                    "{action} has no meaning in {context} ({keys}), only in {others}",
                    action=statement.name,
                    context=context,
                    keys=keys,
                    others=where,
                )
            )
    return made


def _binding(words: str) -> Binding:
    try:
        return binding(words)
    except ValueError as cause:
        raise ValueError(tr("“{keys}” cannot be pressed: {cause}", keys=words, cause=cause)) from None


def _unknown(name: str, names: Collection[str]) -> str:
    from difflib import get_close_matches

    if near := get_close_matches(name, names, 1):
        return tr("no action is called {action} (is {other} meant?)", action=name, other=near[0])
    return tr("no action is called {action}", action=name)


def _line(name: str, bindings: tuple[Binding, ...]) -> str:
    keys = (keys if context == "everywhere" else f"{context}: {keys}" for context, keys in bindings)
    return f"{name} = [{', '.join(_quoted(k.replace(', ', ' ')) for k in keys)}]"


def _quoted(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
