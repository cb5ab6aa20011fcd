"""The built program and its packages: how large, what is in them, and what others' tools say of them."""

import json
import subprocess
from pathlib import Path

import pytest

from resources.packaging import bundle, compared
from tests.package.conftest import Home, Made

#: Bytes that each may have at most.
UNPACKED, PACKED = 130_000_000, 40_000_000


def test_the_program_is_small_and_so_is_its_package(made: Made) -> None:
    assert bundle.size(made.folder) <= UNPACKED
    assert bundle.size(made.package) <= PACKED


def test_nothing_is_in_it_that_it_does_not_run_on(made: Made) -> None:
    names = {path.relative_to(made.folder).as_posix() for path in made.folder.rglob("*")}
    assert not [name for name in names if name.endswith((".py", ".pyi")) or "/tests/" in name]
    assert not {"lxml", "pytest", "charset_normalizer", "setuptools"} & bundle.modules(made.program)
    assert {"reader", "pypdfium2", "tantivy"} <= bundle.modules(made.program)


def test_no_file_names_the_machine_that_it_was_built_on(made: Made, checkout: Path) -> None:
    builder = [str(checkout).encode(), str(Path.home()).encode() + b"/"]
    for file in filter(Path.is_file, made.folder.rglob("*")):
        if file.suffix != ".html":
            data = file.read_bytes()
            assert not [path for path in builder if path in data], file


def test_others_tools_find_no_fault_in_it(made: Made, needed: None, tmp_path: Path) -> None:
    told = subprocess.run(["lintian", "--fail-on", "error", made.package], capture_output=True, text=True)
    assert told.returncode == 0, told.stdout + told.stderr
    share = made.app_dir / "usr" / "share"
    entry, news = share / "applications" / "org.postil.Postil.desktop", share / "metainfo"
    subprocess.run(["desktop-file-validate", entry], check=True)
    subprocess.run(
        ["appstreamcli", "validate", "--no-net", news / "org.postil.Postil.metainfo.xml"], check=True
    )


def test_whose_work_is_in_it_is_told_to_readers_and_to_machines(made: Made) -> None:
    bill = json.loads((made.folder / "sbom.cdx.json").read_text(encoding="utf-8"))
    named = {part["name"]: part for part in bill["components"]}
    assert {"Python", "PySide6_Essentials", "ICU", "SQLite", "Source Serif 4", "tantivy"} <= set(named)
    assert all(part.get("licenses") for part in named.values())
    assert "pytest" not in named
    page = (made.folder / "THIRD-PARTY.html").read_text(encoding="utf-8")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in page


@pytest.mark.parametrize("starter", ["folder", "AppDir"])
def test_it_works_in_an_empty_environment_and_a_new_home(made: Made, home: Home, starter: str) -> None:
    program = made.program if starter == "folder" else made.app_dir / "AppRun"
    capture = made.folder / "_internal" / "seeds" / "000_06fdbe783bc2fc87.txt"
    home.run(program, "import", str(capture))
    assert home.ask(program, "list")
    home.run(program, "screenshot", "window.png")
    assert (home.folder / "window.png").read_bytes()[:4] == b"\x89PNG"


def test_the_archive_installs_for_one_user_and_leaves_the_library_when_it_goes(
    made: Made, home: Home
) -> None:
    home.run("tar", "-xf", made.archive)
    (unpacked,) = home.folder.glob("postil-*")
    home.run(unpacked / "install.sh", "--user")
    program = home.folder / ".local" / "bin" / "postil"
    entry = home.folder / ".local/share/applications/org.postil.Postil.desktop"
    assert f'Exec="{program.resolve()}" %U' in entry.read_text(encoding="utf-8")
    home.run(program, "import", str(made.folder / "_internal" / "seeds"))
    kept = home.ask(program, "list")
    home.run(unpacked / "install.sh", "--user")
    assert home.ask(program, "list") == kept
    home.run(unpacked / "uninstall.sh", "--user")
    assert not program.exists()
    assert not entry.exists()
    library = home.folder / ".local/share/postil/library.sqlite"
    assert len(home.ask(made.program, "list", "--library", str(library))) == len(kept)


def test_a_second_build_is_the_same_byte_for_byte(made: Made, tmp_path: Path) -> None:
    bundle.main(["--folder", "--to", str(tmp_path)])
    assert not list(compared.differing(made.folder, tmp_path / "postil"))
