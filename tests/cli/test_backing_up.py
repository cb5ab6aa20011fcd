"""Backups by the command line: made where the window keeps its own, and told."""

import json
from pathlib import Path

import pytest

from reader import cli
from reader.library.library import open_library
from reader.services.backing_up import notes_file
from tests.library.handmade import store, told


def test_a_backup_without_a_file_lies_beside_those_of_the_window_and_is_listed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "library.sqlite"
    with open_library(path) as library:
        store(library, "may.txt", told("The ferry is back", "The ferry came back on Monday. All were there."))
        library.annotations.write_article_note(library.articles.rows()[0].id, "Ask the captain.")
        notes = notes_file(library)

    def run(*arguments: str) -> str:
        assert cli.main(["--library", str(path), *arguments]) == 0
        return capsys.readouterr().out

    made = Path(json.loads(run("--json", "backup"))["file"])
    assert made.parent == notes.parent == tmp_path / "library.sqlite.backups"
    assert "Ask the captain." in notes.read_text(encoding="utf-8-sig")
    listed = json.loads(run("--json", "backup", "--list"))
    assert listed["folder"] == str(made.parent)
    (one,) = listed["backups"]
    assert (one["file"], one["articles"], one["notes"], one["good"]) == (str(made), 1, 1, True)
    assert one["bytes"] == made.stat().st_size
    words = run("backup", "--list")
    assert "1 article, 0 highlights, 1 note" in words
    assert "asked for" in words
    assert str(made) not in words  # its name is enough: the folder stands below
    assert made.name in words
    run("restore", str(made))
    run("check")
