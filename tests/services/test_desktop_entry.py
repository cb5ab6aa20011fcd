"""A copy that no package installed is put on the user's desktop, offered for its files, and taken off."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from reader import cli
from reader.library.library import open_library
from reader.model.errors import PostilError
from reader.services import desktop_entry

PROGRAM = ["/opt/a b/postil"]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's folder for data, with nothing in it."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "share"


def ask(home: Path, *words: str) -> str:
    """What the desktop answers to xdg-mime."""
    environment = {**os.environ, "XDG_DATA_DIRS": "/usr/share", "XDG_DATA_HOME": str(home)}
    told = subprocess.run(["xdg-mime", *words], env=environment, capture_output=True, text=True)
    return told.stdout.strip()


def test_what_is_installed_is_all_taken_out_again_and_nothing_else(home: Path) -> None:
    other = home / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("[Desktop Entry]\n", encoding="utf-8")
    made = desktop_entry.install(PROGRAM)
    entry = (home / "applications" / desktop_entry.ENTRY).read_text(encoding="utf-8")
    assert 'Exec="/opt/a b/postil" %U' in entry.splitlines()
    assert (home / "icons/hicolor/512x512/apps/org.postil.Postil.png").is_file()
    assert sorted(desktop_entry.uninstall()) == sorted(made)
    assert other.exists()
    assert not any(file.exists() for file in made)
    assert desktop_entry.uninstall() == []


def test_a_second_installation_takes_the_place_of_the_first(home: Path) -> None:
    desktop_entry.install(PROGRAM)
    desktop_entry.install(["/usr/bin/python3", "-m", "reader"])
    entry = (home / "applications" / desktop_entry.ENTRY).read_text(encoding="utf-8")
    assert 'Exec="/usr/bin/python3" "-m" "reader" %U' in entry.splitlines()


def test_a_folder_that_cannot_be_written_is_told_by_its_name(home: Path) -> None:
    home.write_text("a file in the way", encoding="utf-8")
    with pytest.raises(PostilError, match=r"share/applications.*cannot be written"):
        desktop_entry.install(PROGRAM)


@pytest.mark.parametrize("name", ["a\nHidden=true", "caf\udce9"])
def test_a_program_whose_name_no_entry_can_hold_is_refused_and_nothing_written(home: Path, name: str) -> None:
    with pytest.raises(PostilError, match="no desktop can be told"):
        desktop_entry.install([f"/opt/{name}/postil"])
    assert not home.exists()


@pytest.mark.skipif(
    not all(map(shutil.which, ("xdg-mime", "update-mime-database"))),
    reason="needs xdg-utils, shared-mime-info",
)
def test_a_library_is_known_for_one_and_offered_to_be_opened_with_postil(home: Path, tmp_path: Path) -> None:
    desktop_entry.install(PROGRAM)
    library = tmp_path / "press.postil"
    open_library(library).close()
    assert ask(home, "query", "filetype", str(library)) == "application/x-postil-library"
    assert ask(home, "query", "default", "x-scheme-handler/postil") == desktop_entry.ENTRY
    assert not (tmp_path / "config" / "mimeapps.list").exists(), "nothing is made the default"
    assert b"application/x-postil-library" in (home / "mime" / "magic").read_bytes()


def test_the_command_line_puts_it_there_tells_of_it_and_takes_it_off(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def told(*words: str) -> dict[str, list[str]]:
        assert cli.main(["desktop", "--json", *words]) == 0
        answer: dict[str, list[str]] = json.loads(capsys.readouterr().out)
        return answer

    assert told() == {"files": []}
    made = told("--install")["installed"]
    assert str(home / "applications" / desktop_entry.ENTRY) in made
    assert told() == {"files": made}
    assert told("--uninstall") == {"removed": made}
    assert told() == {"files": []}
