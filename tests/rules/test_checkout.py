"""What a checkout holds, what it pins, and what its map says."""

import hashlib
import importlib.metadata
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.rules import file_map

FILES = {"CHANGELOG.md", "LICENSE", "Makefile", "README.md", "main.py", "pyproject.toml"}
FOLDERS = {"reader", "resources", "seeds", "tests"}
#: What building leaves behind; none of it is kept under version control.
MADE = {"build", "dist", "postil.egg-info"}
VAGUE = {"common", "core", "helper", "helpers", "lib", "misc", "shared", "tools", "util", "utils"}

SEEDS = {
    "000_06fdbe783bc2fc87.txt": "e44ca65b567f2ca1092ea5df73da77553153a357baba46b38c6238897dfdf2e7",
    "001_5686f2b19efc61e5.txt": "7297b6422d853c539fd4e8789850ee03c55b40b5f550932e9eb33eaca041a52f",
    "002_951580c044c87467.txt": "2b9daf1101165c18285ecb3c7ae189311b775af033e9580812279a0b93fc6759",
    "003_8e32484c5aa017d8.txt": "e0fa234bab037989f3970134118c291b9e36df8a7d544f1195b7a004b617547d",
    "004_99f1c543a3ead20d.txt": "220cd13c8ed5af2cbe365c698435e6dad87e577b6a16269efd81892a28ee6aee",
}

PIN = re.compile(r"[A-Za-z0-9_.-]+==[A-Za-z0-9_.]+(; python_version (<|>=) \"3\.12\")?")


def strays(names: set[str]) -> set[str]:
    """The visible names that nobody agreed to have at the top level."""
    return {name for name in names if not name.startswith((".", "__pycache__"))} - FILES - FOLDERS - MADE


def not_pins(text: str) -> list[str]:
    """The lines of a constraints file that are neither a comment nor an exact version."""
    return [line for line in text.splitlines() if not line.startswith("#") and not PIN.fullmatch(line)]


def unmapped(chart: str, files: list[str]) -> list[str]:
    """The files that a map does not name in backquotes or as the last word of their path."""
    return [file for file in files if not re.search(rf"(?<![\w]){re.escape(Path(file).name)}(?![\w])", chart)]


@pytest.fixture(scope="module")
def pyproject(checkout: Path) -> dict[str, Any]:
    return tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))


def test_the_top_level_holds_what_was_agreed_and_nothing_else(checkout: Path) -> None:
    assert not strays({path.name for path in checkout.iterdir()})
    assert {path.name for path in checkout.iterdir()} >= FILES | FOLDERS
    assert strays({"reader", "setup.py", "docs"}) == {"setup.py", "docs"}


def test_no_room_or_file_has_a_vague_name(checkout: Path) -> None:
    names = {path.stem for path in (checkout / "reader").rglob("*.py")}
    names |= {path.parent.name for path in (checkout / "reader").rglob("*.py")}
    assert "model" in names
    assert not names & VAGUE


def test_the_seeds_are_the_captures_byte_for_byte(checkout: Path) -> None:
    files = (checkout / "seeds").glob("*.txt")
    assert {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files} == SEEDS


def test_sources_md_tells_of_every_seed(checkout: Path) -> None:
    text = (checkout / "seeds" / "SOURCES.md").read_text(encoding="utf-8")
    assert all(f"{digest}  {name}" in text and f"| `{name}` |" in text for name, digest in SEEDS.items())


def test_every_constraint_is_one_exact_version_without_address_or_path(checkout: Path) -> None:
    assert not_pins((checkout / "resources" / "constraints.txt").read_text(encoding="utf-8")) == []
    for line in (
        "ruff>=0.17",
        "ruff @ file:///tmp/ruff.whl",
        "--index-url somewhere",
        "ruff==1 --hash=sha256:0",
    ):
        assert not_pins(line) == [line]


def needs(project: dict[str, Any]) -> Iterator[Requirement]:
    """Every direct requirement of the program and of its optional groups that applies to this Python."""
    optional = project["optional-dependencies"].values()
    for text in [*project["dependencies"], *(need for group in optional for need in group)]:
        need = Requirement(text)
        if need.marker is None or need.marker.evaluate():
            yield need


def test_every_requirement_has_a_pin_that_satisfies_it(checkout: Path, pyproject: dict[str, Any]) -> None:
    lines = (checkout / "resources" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [Requirement(line) for line in lines if not line.startswith("#")]
    pinned = {canonicalize_name(p.name): p.specifier for p in pins if p.marker is None or p.marker.evaluate()}
    for need in needs(pyproject["project"]):
        version = next(iter(pinned[canonicalize_name(need.name)])).version
        assert need.specifier.contains(version), f"{need} is pinned to {version}"


def test_the_tests_run_with_the_pinned_qt(checkout: Path) -> None:
    lines = (checkout / "resources" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [Requirement(line) for line in lines if line.startswith("PySide6")]
    specifier = next(pin.specifier for pin in pins if pin.marker and pin.marker.evaluate())
    assert specifier.contains(importlib.metadata.version("PySide6-Essentials"))


def test_the_wheel_carries_every_room_and_its_data(checkout: Path, pyproject: dict[str, Any]) -> None:
    rooms = {init.parent for init in (checkout / "reader").rglob("__init__.py")}
    dotted = {".".join(room.relative_to(checkout).parts) for room in rooms}
    assert set(pyproject["tool"]["setuptools"]["packages"]) == dotted | {"reader.resources", "reader.seeds"}


def test_every_room_says_what_it_is(checkout: Path) -> None:
    for module in (checkout / "reader").rglob("*.py"):
        assert file_map.first_line(module)


def test_the_map_of_the_program_names_every_file(checkout: Path) -> None:
    reader = checkout / "reader"
    files = [path.name for path in reader.rglob("*.py") if path.name not in {"__init__.py"}]
    assert unmapped((reader / "README.md").read_text(encoding="utf-8"), sorted(files)) == []
    assert unmapped("`body.py` blocks over a text", ["body.py", "bod.py", "article.py"]) == [
        "bod.py",
        "article.py",
    ]
