"""The words of every language: all there, with the same places, and as Qt reads them."""

import ast
import json
import re
from pathlib import Path

import pytest

from reader.model.manual import KEY, LIST
from reader.ui.language import LANGUAGES
from tests.languages import catalogue
from tests.languages.__main__ import kept_words
from tests.languages.collecting import Message, messages
from tests.languages.faults import faults, is_foreign

CODES = sorted(catalogue.FORMS)
#: Languages that the manual is told in.
TOLD = ("de", "kk", "ru")
_ENTER, _RETURN = re.compile(r"\bEnter\b"), re.compile(r"\bReturn\b")
_MARK = re.compile(r"(#+|-|\d+\.|\||>) ")
_TARGET = re.compile(r"\]\(([^)]+)\)")


@pytest.fixture(scope="module")
def words() -> list[Message]:
    return list(messages().values())


def test_every_language_of_the_settings_has_its_words() -> None:
    assert {"en", *CODES} == set(LANGUAGES)


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_left_out_and_nothing_is_wrong(code: str, words: list[Message]) -> None:
    known = catalogue.read(code)
    assert [m.words for m in words if m.key not in known] == [], f"python -m tests.languages todo {code}"
    assert [fault for m in words for fault in faults(code, m, known[m.key])] == []
    assert [m.words for m in words if is_foreign(code, m, known[m.key])] == []


@pytest.mark.parametrize("code", CODES)
def test_the_key_that_takes_has_one_name_wherever_it_is_said(code: str, words: list[Message]) -> None:
    """Keyboards call it Return or Enter; `ui/naming.py` calls it Return."""
    said, (named,) = catalogue.read(code), catalogue.read(code)["Return", "key"]
    assert [m.words for m in words if _ENTER.search(" ".join((m.words, *said[m.key])))] == []
    assert [m.words for m in words if _RETURN.search(m.words) and named not in said[m.key][0]] == []


@pytest.mark.parametrize("code", CODES)
def test_the_files_are_those_of_the_code(code: str, words: list[Message], tmp_path: Path) -> None:
    """`python -m tests.languages update` makes them so."""
    source = catalogue.FOLDER / f"{code}.ts"
    assert source.read_text(encoding="utf-8") == catalogue.written(code, words, catalogue.read(code))
    catalogue.compiled(source, made := tmp_path / "made.qm")
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes()


def test_the_words_that_are_stored_are_known_to_the_window(words: list[Message]) -> None:
    kept = json.loads((catalogue.FOLDER / "kept.json").read_text(encoding="utf-8"))
    assert kept == kept_words(words)


@pytest.mark.parametrize("code", TOLD)
def test_the_manual_says_the_same_in_every_language(code: str, checkout: Path) -> None:
    english = {file.name: file.read_text("utf-8") for file in (checkout / "resources/help").glob("*.md")}
    for name, text in english.items():
        told = (checkout / "resources/help" / code / name).read_text("utf-8")
        for what in (KEY, LIST, _TARGET):
            assert sorted(what.findall(told)) == sorted(what.findall(text)), f"{code}/{name}: {what.pattern}"
        assert _shape(told) == _shape(text), f"{code}/{name}"


def _shape(page: str) -> list[str]:
    """The headings, lists and tables of a page, by the marks that they begin with."""
    lines = (line.strip() for line in page.splitlines())
    return [line.split(" ")[0] if _MARK.match(line) else "" for line in lines if line]


#: What shows or tells words, and which of its arguments are such.
SHOWING = {
    "setText": 0, "setWindowTitle": 0, "setPlaceholderText": 0, "setToolTip": 0, "setAccessibleName": 0,
    "setAccessibleDescription": 0, "setTitle": 0, "addMenu": 0, "QLabel": 0, "QPushButton": 0, "QAction": 0,
    "say": 0, "announce": 0, "choose": 0, "Choice": 0, "drawText": -1,
}  # fmt: skip


def test_no_words_are_shown_or_told_without_their_translation(checkout: Path) -> None:
    found: list[str] = []
    for file in sorted((checkout / "reader").rglob("*.py")):
        name = file.relative_to(checkout).as_posix()
        if name.startswith(("reader/cli.py", "reader/exporter/", "reader/services/telling.py")):
            continue
        found += [f"{name}:{line}: {words}" for line, words in _unsaid(ast.parse(file.read_text("utf-8")))]
    assert found == []


def _unsaid(tree: ast.Module) -> list[tuple[int, str]]:
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        at = SHOWING.get(called, 0 if isinstance(node.func, ast.Name) and called in ERRORS else None)
        if at is not None and (words := _prose(node.args[at])):
            found.append((node.lineno, words))
    return found


#: Errors whose words a reader sees.
ERRORS = {
    "PostilError", "ImportRefused", "LibraryUnusable", "NoLibrary", "LibraryLocked", "LibraryReadOnly",
    "LibraryDamaged", "LibraryTooNew", "LibraryGone", "NotFound", "TextDamaged", "IndexDamaged",
}  # fmt: skip


def _prose(node: ast.expr) -> str:
    """The words of a literal, "" for none: three letters together, outside the places of keys."""
    if isinstance(node, ast.IfExp):
        return _prose(node.body) or _prose(node.orelse)
    if isinstance(node, ast.JoinedStr):
        text = "".join(str(v.value) for v in node.values if isinstance(v, ast.Constant))
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        text = node.value
    else:
        return ""
    return text if re.search(r"[A-Za-z]{3}", re.sub(r"\{[^{}]*\}|<[^<>]*>|Postil", "", text)) else ""
