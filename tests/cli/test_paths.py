"""Where the library and the program's own files are looked for."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reader import paths


def test_the_library_is_in_the_users_data_folder_unless_the_environment_names_another(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert paths.library() == tmp_path / "postil" / "library.sqlite"
    monkeypatch.setenv("POSTIL_LIBRARY", "~/elsewhere.sqlite")
    assert paths.library() == Path.home() / "elsewhere.sqlite"


def test_a_checkout_has_its_seeds_and_fonts_beside_the_program(
    checkout: Path, seeds: tuple[Path, ...]
) -> None:
    assert tuple(sorted(paths.seeds().glob("*.txt"))) == seeds
    assert (paths.resources() / "fonts").is_dir()


def where(script: str, folder: Path) -> str:
    command = [sys.executable, "-c", f"{script}; from reader import paths; print(paths.seeds())"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout.strip()


def test_a_bundle_has_them_where_it_was_unpacked(checkout: Path, tmp_path: Path) -> None:
    assert where(f"import sys; sys._MEIPASS = {str(tmp_path)!r}", checkout) == str(tmp_path / "seeds")


def test_an_installed_copy_has_them_inside_the_package(checkout: Path, tmp_path: Path) -> None:
    shutil.copytree(
        checkout / "reader", tmp_path / "reader", ignore=shutil.ignore_patterns("__pycache__", "ui")
    )
    assert where("pass", tmp_path) == str(tmp_path / "reader" / "seeds")
