"""What the command line says of damage, and of what the system refuses."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader import cli
from reader.library.library import open_library
from tests.library.handmade import store, told


@pytest.fixture
def changed(tmp_path: Path) -> tuple[Path, str]:
    """A library in which a letter of a note was changed, and the article's id."""
    path = tmp_path / "library.sqlite"
    with open_library(path) as library:
        store(library, "a.txt", told("The ferry", "The ferry came back on Monday."))
        id = library.articles.rows()[0].id
        library.annotations.highlight(id, 4, 9, note="Ask the captain.")
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("UPDATE note SET text = 'Ask the capTain.'")
        plain.commit()
    return path, id


@pytest.mark.parametrize("words", [("show", "{id}"), ("export", "--format", "csv", "--to", "{to}")])
def test_a_changed_note_goes_out_with_a_warning(
    changed: tuple[Path, str], words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    path, id = changed
    given = [word.format(id=id, to=path.with_name("all.csv")) for word in words]
    assert cli.main(["--library", str(path), *given]) == 0
    said = capsys.readouterr().err
    assert "is not the one that was stored" in said
    assert "restore a backup" in said


def test_what_the_system_refuses_is_no_fault_of_the_program(
    changed: tuple[Path, str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_options: object) -> int:
        raise OSError(24, "Too many open files", "/lib/some_module.py")

    monkeypatch.setitem(cli.COMMANDS, "list", (refused, cli.COMMANDS["list"][1]))
    assert cli.main(["--library", str(changed[0]), "list"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("/lib/some_module.py could not be used (Too many open files); ")
    assert said.count("\n") == 1
