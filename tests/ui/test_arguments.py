"""What the window is started with: what a desktop hands over, or somebody types."""

import shutil
from pathlib import Path

import pytest

from reader.library.library import open_library
from reader.ui.arguments import options_of


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "press.postil"
    open_library(path).close()
    return path


def test_a_library_is_opened_and_the_files_beside_it_are_imported_into_it(
    library: Path, seeds: tuple[Path]
) -> None:
    asked = options_of([str(seeds[0]), library.as_uri()])
    assert (asked.library, asked.paths) == (library, (seeds[0],))


def test_a_library_is_known_whatever_it_is_called(library: Path, tmp_path: Path) -> None:
    other = Path(shutil.copyfile(library, tmp_path / "kept.sqlite"))
    assert options_of([str(other)]).library == other


def test_a_backup_is_not_opened_and_written_in(library: Path, tmp_path: Path) -> None:
    folder = tmp_path / "press.postil.backups"
    folder.mkdir()
    backup = Path(shutil.copyfile(library, folder / "postil-1.sqlite"))
    asked = options_of([str(backup)])
    assert asked.library != backup
    assert asked.paths == (backup,)


def test_what_is_only_called_a_library_is_imported_and_told_there_what_it_is(tmp_path: Path) -> None:
    file = tmp_path / "letter.postil"
    file.write_text("Dear reader", encoding="utf-8")
    asked = options_of([str(file), str(tmp_path / "none.postil")])
    assert asked.paths == (file, tmp_path / "none.postil")
    assert asked.library not in asked.paths


def test_a_library_that_is_named_goes_before_one_that_is_given(library: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.sqlite"
    asked = options_of(["--library", str(own), str(library)])
    assert (asked.library, asked.paths) == (own, (library,))


@pytest.mark.parametrize("asked", [["--theme", "dark"], ["--language", "de"], ["--size", "900x600"]])
def test_what_is_of_a_screenshot_is_not_passed_over_where_none_is_asked_for(
    asked: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        options_of(asked)
    assert ended.value.code == 2
    assert f"{asked[0]} is of a screenshot" in capsys.readouterr().err
    assert options_of(["screenshot", "window.png", *asked]).draw
