"""A library in a folder that another program copies about is known for that."""

from pathlib import Path

import pytest

from reader.library.synced_folder import service


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("Dropbox/notes", "Dropbox"),
        ("Dropbox (Personal)", "Dropbox"),
        ("OneDrive - Example Press/library", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/Postil", "iCloud"),
        ("Nextcloud", "Nextcloud"),
        ("My Drive-in cinema", ""),
        (".local/share/postil", ""),
    ],
)
def test_it_is_known_by_the_name_of_a_folder_above(tmp_path: Path, folder: str, program: str) -> None:
    assert service(tmp_path / folder / "library.sqlite") == program


def test_it_is_known_by_what_such_a_program_leaves_there(tmp_path: Path) -> None:
    file = tmp_path / "shared" / "deep" / "library.sqlite"
    file.parent.mkdir(parents=True)
    assert service(file) == ""
    (tmp_path / "shared" / ".stfolder").mkdir()
    assert service(file) == "Syncthing"
