"""The manual on the command line: a page, all pages, one file."""

import json
from pathlib import Path

import pytest

from reader import cli
from reader.ui.keymap import told_by_settings


def test_a_page_is_printed_by_its_name_or_the_beginning_of_its_title(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.main(["help"]) == 0
    assert capsys.readouterr().out.startswith("# The manual")
    assert cli.main(["help", "notes"]) == 1
    assert "There is no page “notes” in the manual; there is index, begin," in capsys.readouterr().err
    assert cli.main(["help", "the notes"]) == 0
    assert capsys.readouterr().out.startswith("# The notes desk")
    assert cli.main(["--json", "help", "tags"], keys=lambda: lambda name, _context: name.upper()) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["name"], told["title"]) == ("tags", "Tags")
    assert "`GO_TAGS` lists all tags" in told["text"]


def test_all_of_it_is_written_into_one_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, beginning in (("manual.html", "<!DOCTYPE html>"), ("manual.md", "# The manual")):
        assert cli.main(["help", "--to", str(tmp_path / name)]) == 0
        assert (tmp_path / name).read_text(encoding="utf-8").startswith(beginning)
    assert cli.main(["help", "all"]) == 0
    assert capsys.readouterr().out.count("\n# ") > 20
    assert cli.main(["help", "--to", str(tmp_path / "nowhere" / "manual.md")]) == 1
    assert "could not be written" in capsys.readouterr().err


def test_the_keys_that_are_named_are_those_of_the_reader(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "postil").mkdir()
    (tmp_path / "postil" / "keymap.toml").write_text('star = ["Ctrl+F2"]\n', encoding="utf-8")
    assert cli.main(["help", "lists"], keys=told_by_settings) == 0
    assert "`Ctrl+F2`: a star" in capsys.readouterr().out
