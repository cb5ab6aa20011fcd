"""What was asked for and did not come in is kept beside the library, where others may write too."""

import json
import tempfile
from pathlib import Path

import pytest

from reader.services import unfinished


def test_only_folders_that_were_made_for_what_was_pasted_are_taken_for_such(tmp_path: Path) -> None:
    ours = tempfile.mkdtemp(prefix=unfinished.PASTED)
    library = tmp_path / "library.sqlite"
    elsewhere = tmp_path / "postil-notes"
    beside = f"{tempfile.gettempdir()}/postil-x/../../{tmp_path.name}"
    told = [
        ours,
        str(tmp_path),
        str(elsewhere),
        beside,
        "",
        "/",
        f"{ours}/..",
        f"{tempfile.gettempdir()}/other",
    ]
    file = {"paths": ["page.txt"], "pasted": told, "after": ""}
    library.with_name("library.sqlite.import.json").write_text(json.dumps(file), encoding="utf-8")
    left = unfinished.left(library)
    assert left is not None
    assert left.pasted == (ours,)
    Path(ours).rmdir()


@pytest.mark.parametrize(
    "words", ["", "{", "[]", "{}", '{"paths": [], "pasted": [], "after": ""}', "\0", "7"]
)
def test_a_file_that_says_nothing_is_none(words: str, tmp_path: Path) -> None:
    (tmp_path / "library.sqlite.import.json").write_text(words, encoding="utf-8")
    assert unfinished.left(tmp_path / "library.sqlite") is None
