"""What an import leaves out is named, with the reason, and stops nothing else."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library.library import Library, open_library
from reader.services.describing import imported
from reader.services.import_words import summary
from reader.services.importing import Report, import_paths


@pytest.fixture
def closed() -> Iterator[Path]:
    """A folder that this process may not look into, even where the tests are run by root."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        (folder / "inner").mkdir()
        (folder / "inner" / "page.txt").write_text("Words of a page.")
        (folder / "inner").chmod(0)
        before = os.geteuid()
        if before == 0:
            os.seteuid(65534)
        yield folder / "inner"
        os.seteuid(before)
        (folder / "inner").chmod(0o700)


def reasons(report: Report) -> list[str]:
    return [file.reason or "" for file in report.files if file.status == "skipped"]


def test_a_closed_folder_is_named_wherever_it_is(closed: Path) -> None:
    with open_library(closed.parent / ".library" / "library.sqlite") as library:
        for path in (closed, closed.parent):
            report = import_paths(library, [path])
            assert reasons(report) == [
                f"{closed} cannot be looked into (Permission denied); "
                "check the permissions and import it again."
            ]
            assert report.failed
        (reason,) = reasons(import_paths(library, [closed / "page.txt"]))
        assert "page.txt cannot be read (Permission denied)" in reason


def test_what_cannot_be_opened_does_not_stop_what_comes_after(
    library: Library, seeds: tuple[Path, ...], tmp_path: Path
) -> None:
    long = tmp_path / ("x" * 300)
    report = import_paths(library, [long, tmp_path / "nope.txt", seeds[4]])
    assert "cannot be read (File name too long)" in reasons(report)[0]
    assert (
        reasons(report)[1] == f"{tmp_path / 'nope.txt'} is not there: there is no such file; check the name."
    )
    assert report.articles == 2
    assert not report.failed
    assert import_paths(library, [long, tmp_path / "nope.txt"]).failed
    assert not import_paths(library, [long, seeds[4]]).failed


def test_an_empty_folder_is_named(library: Library, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert reasons(import_paths(library, [tmp_path / "empty"]))[0].startswith(
        f"There is no capture in {tmp_path / 'empty'}"
    )


def test_files_of_a_folder_that_are_no_captures_are_counted_and_listed(
    library: Library, seeds: tuple[Path, ...], tmp_path: Path
) -> None:
    folder = tmp_path / "captures"
    folder.mkdir()
    for name in ("photo.png", "notes.sqlite", "facts.json", ".hidden.png", "SOURCES.md"):
        (folder / name).write_bytes(b"\x89PNG\r\n\x1a\n\0")
    (folder / "page.txt").write_bytes(seeds[4].read_bytes())
    (folder / "elsewhere").symlink_to(tmp_path)
    report = import_paths(library, [folder])
    assert summary(report).endswith("2 without a title; 4 files left out.")
    files = {Path(file["file"]).name: file for file in imported(report)["files"]}
    assert files["page.txt"]["status"] == "imported"
    for name in ("photo.png", "notes.sqlite", "facts.json", "elsewhere"):
        assert files[name]["status"] == "skipped"
        assert name in files[name]["reason"]
    assert len(files) == 5
