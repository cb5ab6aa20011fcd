"""What `make` does before the program runs, and what it writes beside the built program."""

import subprocess
from pathlib import Path

import pytest

from reader.services import desktop_entry
from resources.packaging import prepare

FIND_PYTHON = "resources/packaging/find_python.sh"


def interpreter(folder: Path, name: str, *, new_enough: bool) -> None:
    """A program that answers as a Python of a fit or an unfit version."""
    file = folder / name
    file.write_text(f"#!/bin/sh\nexit {0 if new_enough else 1}\n", encoding="utf-8")
    file.chmod(0o755)


def find_python(checkout: Path, folder: Path, asked_for: str = "") -> subprocess.CompletedProcess[str]:
    command = ["/bin/sh", str(checkout / FIND_PYTHON), asked_for]
    return subprocess.run(command, env={"PATH": str(folder)}, capture_output=True, text=True)


def test_an_old_python3_is_passed_over_for_a_newer_one(checkout: Path, tmp_path: Path) -> None:
    interpreter(tmp_path, "python3", new_enough=False)
    interpreter(tmp_path, "python3.12", new_enough=True)
    assert find_python(checkout, tmp_path).stdout == "python3.12\n"


def test_without_a_new_enough_python_one_sentence_says_what_to_do(checkout: Path, tmp_path: Path) -> None:
    interpreter(tmp_path, "python3", new_enough=False)
    interpreter(tmp_path, "python3.12", new_enough=True)
    result = find_python(checkout, tmp_path, asked_for="python3")
    assert (result.returncode, result.stdout) == (1, "")
    assert "needs Python 3.11 or newer, and python3 is not" in result.stderr


def test_a_library_that_is_not_there_is_missed_by_name() -> None:
    assert prepare.missing({"libc.so.6": "libc6", "libnosuch.so.9": "libnosuch9"}) == ["libnosuch.so.9"]


def test_what_cannot_be_installed_is_asked_for_in_one_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setitem(prepare.EVERYWHERE, "libnosuch.so.9", "libnosuch9")
    monkeypatch.setitem(prepare.ON_SCREEN, "libneither.so.9", "libneither9")
    with pytest.raises(SystemExit, match="the same make again"):
        prepare.ensure_system(["package"])
    command = next(line for line in capsys.readouterr().out.splitlines() if "apt-get install" in line)
    assert {"libnosuch9", "binutils", "libneither9"} <= set(command.split())


def test_a_machine_that_only_lacks_a_screen_goes_on(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setitem(prepare.ON_SCREEN, "libneither.so.9", "libneither9")
    prepare.ensure_system([])
    assert "Going on without them" in capsys.readouterr().out


def test_the_groups_of_pyproject_add_to_what_the_program_needs() -> None:
    alone, with_tests = prepare.requirements([]), prepare.requirements(["dev"])
    assert any(need.startswith("PySide6-Essentials") for need in alone)
    assert with_tests[: len(alone)] == alone
    assert any(need.startswith("pytest-qt") for need in with_tests)


def test_a_broken_environment_is_not_taken_for_a_usable_one(tmp_path: Path) -> None:
    assert not prepare.is_usable(tmp_path / "bin" / "python")
    interpreter(tmp_path, "python", new_enough=False)
    assert not prepare.is_usable(tmp_path / "python")


def test_the_desktop_entry_starts_a_program_whose_path_has_spaces_and_signs(checkout: Path) -> None:
    template = (checkout / "resources" / "packaging" / desktop_entry.ENTRY).read_text(encoding="utf-8")
    program = '/home/a b/50% "$x"/c\\d/postil'
    entry = desktop_entry.entry_for([program], "/home/a b/icon.png", template)
    assert r'Exec="/home/a b/50%% \\"\\$x\\"/c\\\\d/postil" %U' in entry.splitlines()
    assert "Icon=/home/a b/icon.png" in entry.splitlines()
    assert len(entry.splitlines()) == len(template.splitlines())


def test_the_desktop_entry_takes_the_links_that_exports_write(checkout: Path) -> None:
    entry = (
        (checkout / "resources" / "packaging" / desktop_entry.ENTRY).read_text(encoding="utf-8").splitlines()
    )
    kinds = next(line.partition("=")[2] for line in entry if line.startswith("MimeType="))
    assert "x-scheme-handler/postil" in kinds.split(";")
    assert "Exec=postil %U" in entry  # %F would be given files only


def test_the_icon_is_there_in_every_size_that_a_desktop_asks_for(checkout: Path) -> None:
    icons = checkout / "resources" / "icons"
    for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
        header = (icons / f"org.postil.Postil-{size}.png").read_bytes()[:24]
        assert header[16:24] == size.to_bytes(4, "big") * 2
    assert (icons / "org.postil.Postil.svg").is_file()
    assert (icons / "org.postil.Postil-symbolic.svg").is_file()


def test_one_name_identifies_the_program_to_the_desktop(checkout: Path) -> None:
    packaging = checkout / "resources" / "packaging"
    name = desktop_entry.ENTRY.removesuffix(".desktop")
    assert f"<id>{name}</id>" in (packaging / f"{name}.metainfo.xml").read_text(encoding="utf-8")
    assert 'type="application/x-postil-library"' in (packaging / f"{name}.xml").read_text(encoding="utf-8")
    assert f"Icon={name}\n" in (packaging / desktop_entry.ENTRY).read_text(encoding="utf-8")
    assert f'IDENTITY = "{name}"' in (checkout / "reader" / "app.py").read_text(encoding="utf-8")
