"""The rooms import downward only; what breaks that is named."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

LINT = "from importlinter.cli import lint_imports_command as command; command()"

#: A line for the end of a file below reader/, and the contract that it breaks.
OFFENCES = {
    "the model looks up": ("model/body.py", "import reader.ui", "A room imports only the rooms below it"),
    "neighbours meet": (
        "importer/__init__.py",
        "import reader.library",
        "A room imports only the rooms below it",
    ),
    "a stray room": ("utils/__init__.py", "", "A room imports only the rooms below it"),
    "Qt below the window": ("services/__init__.py", "import PySide6.QtCore", "Qt only in ui and app"),
    "icons below the window": ("exporter/__init__.py", "import qtawesome", "Qt only in ui and app"),
    "SQL in the window": ("ui/__init__.py", "import sqlite3", "SQL only in library"),
    "SQL in a service": ("services/__init__.py", "import sqlite_utils", "SQL only in library"),
    "a model with needs": ("model/body.py", "import yaml", "The model needs nothing but Python"),
}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", LINT, "--no-cache"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True)


@pytest.fixture
def copy(checkout: Path, tmp_path: Path) -> Path:
    """A copy of the program that may be spoilt."""
    shutil.copytree(checkout / "reader", tmp_path / "reader", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(checkout / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_program_keeps_its_rooms_apart(checkout: Path) -> None:
    result = lint(checkout)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("offence", OFFENCES)
def test_an_import_that_breaks_a_contract_is_found(copy: Path, offence: str) -> None:
    file, line, contract = OFFENCES[offence]
    target = copy / "reader" / file
    target.parent.mkdir(exist_ok=True)
    with target.open("a", encoding="utf-8") as stream:
        stream.write(f"\n{line}\n")
    result = lint(copy)
    assert result.returncode == 1
    broken = [row for row in result.stdout.splitlines() if row.endswith("BROKEN")]
    assert any(row.startswith(contract) for row in broken), result.stdout


def modules_after(checkout: Path, module: str) -> set[str]:
    """The top names of all that is loaded when `module` has been imported in a process of its own."""
    code = f"import sys, {module}; print(*{{name.partition('.')[0] for name in sys.modules}})"
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=checkout, capture_output=True, text=True, check=True
    )
    return set(result.stdout.split())


def test_the_command_line_starts_without_qt(checkout: Path) -> None:
    assert not modules_after(checkout, "reader.cli") & {"PySide6", "shiboken6", "qtawesome"}


def test_the_window_starts_without_what_is_slow_to_import(checkout: Path) -> None:
    loaded = modules_after(checkout, "reader.app")
    assert "PySide6" in loaded
    assert not loaded & {"bs4", "charset_normalizer", "jinja2", "qtawesome", "sqlite_utils", "yaml"}
