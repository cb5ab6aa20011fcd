"""Files are put in their places whole or not at all, and runs that end early do no harm."""

import os
import resource
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from reader.library.library import Library, open_library
from reader.model.errors import PostilError
from reader.model.export import EVERYTHING, Order
from reader.services.exporting import dry_run, preview, run
from reader.services.writing import replace_file
from tests.services.vault import alone, change, export, one


def test_a_link_in_the_folder_is_not_followed_out(kept: Library, vault: Path, tmp_path: Path) -> None:
    file = Path(one(kept, vault).file)
    outside = file.rename(tmp_path / "outside.md")
    file.symlink_to(outside)
    kept.annotations.highlight(alone(kept).ids[0], 40, 60, note="Second note")
    before = outside.read_bytes()
    written = one(kept, vault)
    assert written.action == "failed"
    assert "is a link" in (written.reason or "")
    assert file.is_symlink()
    assert outside.read_bytes() == before


def test_a_disk_that_is_full_leaves_the_old_file_whole(kept: Library, vault: Path) -> None:
    file = Path(one(kept, vault).file)
    before = file.read_bytes()
    kept.annotations.highlight(alone(kept).ids[0], 40, 60, note="Second note " * 2000)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    with open_library(kept.path, read_only=True) as looked_at:
        scope = alone(looked_at)
        resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, hard))
        try:
            (written,) = export(looked_at, vault, scope).files
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert written.action == "failed"
    assert str(file) in (written.reason or "")
    assert file.read_bytes() == before
    assert list(vault.iterdir()) == [file]


_KILLED = """
import os, signal, sys
from pathlib import Path
from reader.library.library import open_library
from reader.model.export import EVERYTHING, Order
from reader.services.exporting import run
with open_library(Path(sys.argv[1])) as library:
    order = Order(EVERYTHING, "markdown", Path(sys.argv[2]))
    run(library, order, progress=lambda done, total: done == 2 and os.kill(os.getpid(), signal.SIGKILL))
"""


def test_a_run_that_is_killed_leaves_nothing_that_looks_edited(
    kept: Library, vault: Path, checkout: Path
) -> None:
    export(kept, vault)
    for row in kept.articles.rows()[:3]:
        kept.annotations.highlight(row.id, 40, 60, note="Second note")
    kept.close()
    command = [sys.executable, "-c", _KILLED, str(kept.path), str(vault)]
    assert subprocess.run(command, cwd=checkout, check=False).returncode < 0
    with open_library(kept.path) as library:
        for row in library.articles.rows()[:3]:
            library.annotations.highlight(row.id, 70, 90, note="Third note")
        assert [file.action for file in export(library, vault).files] == ["rewritten"] * 3
    assert all("New highlights" not in file.read_text(encoding="utf-8") for file in vault.iterdir())
    assert len(list(vault.iterdir())) == 3


def test_properties_that_were_edited_before_a_run_was_killed_do_not_make_the_text_look_edited(
    kept: Library, vault: Path
) -> None:
    article, file = alone(kept).ids[0], Path(one(kept, vault).file)
    change(file, "aliases: []", "aliases: [Mine]")
    known = kept.exports.written(str(vault))
    kept.annotations.highlight(article, 40, 60, note="Second note")
    assert one(kept, vault).action == "rewritten"
    kept.exports.remember(known.items())  # as if the library had never heard of it
    one(kept, vault)
    kept.annotations.highlight(article, 70, 90, note="Third note")
    assert one(kept, vault).action == "rewritten"
    text = file.read_text(encoding="utf-8")
    assert "aliases: [Mine]" in text
    assert "New highlights" not in text


@pytest.mark.parametrize(("format", "files", "upto"), [("markdown", 3, 2), ("academic", 6, 3)])
def test_a_run_that_is_stopped_is_taken_up_again(
    kept: Library, vault: Path, format: str, files: int, upto: int
) -> None:
    told: list[tuple[int, int]] = []
    order = Order(EVERYTHING, format, vault)
    stopped = run(kept, order, progress=lambda *of: told.append(of), cancelled=lambda: len(told) == upto)
    assert stopped.cancelled
    assert told == [(n, files) for n in range(1, upto + 1)]
    assert [file.action for file in stopped.files] == ["created"] * upto
    again = export(kept, vault, format=format)
    assert [file.action for file in again.files] == ["unchanged"] * upto + ["created"] * (files - upto)


def test_a_file_that_is_saved_while_the_export_runs_is_not_written_over(kept: Library, vault: Path) -> None:
    export(kept, vault)
    for row in kept.articles.rows()[:3]:
        kept.annotations.highlight(row.id, 40, 60, note="Second note")
    planned = dry_run(kept, Order(EVERYTHING, "markdown", vault))
    edited, gone = planned[1].file, planned[2].file

    def save(done: int, _total: int) -> None:
        if done == 1:
            change(edited, "First note", "My own words.")
            gone.unlink()

    written = run(kept, Order(EVERYTHING, "markdown", vault), progress=save)
    assert [file.action for file in written.files] == ["rewritten", "failed", "failed"]
    assert "was changed while the export was running" in (written.failed[0].reason or "")
    assert "My own words." in edited.read_text(encoding="utf-8")
    assert [file.action for file in export(kept, vault).files] == ["unchanged", "appended", "created"]
    assert "My own words." in edited.read_text(encoding="utf-8")


def test_a_dry_run_tells_what_a_run_then_does(kept: Library, vault: Path) -> None:
    export(kept, vault)
    first, second, third = sorted(vault.iterdir())
    change(first, "First note", "My own words.")
    third.unlink()
    for row in kept.articles.rows()[:2]:
        kept.annotations.highlight(row.id, 40, 60, note="Second note")
    order = Order(EVERYTHING, "markdown", vault)
    planned = dry_run(kept, order)
    assert not third.exists()
    written = run(kept, order)
    assert [(str(plan.file), plan.action) for plan in planned] == [(f.file, f.action) for f in written.files]
    for plan in planned:
        if plan.after is not None:
            assert plan.file.read_text(encoding="utf-8") == plan.after
            assert plan.before != plan.after
    assert second.exists()


def test_a_preview_is_what_an_empty_folder_would_get(kept: Library, vault: Path) -> None:
    found = preview(kept, Order(EVERYTHING, "markdown", vault), 2)
    assert not vault.exists()
    export(kept, vault)
    assert len(found) == 2
    assert all((vault / name).read_bytes() == data for name, data in found)


def test_one_file_is_written_where_one_is_named(kept: Library, vault: Path) -> None:
    target = vault / "all of it.md"
    (written,) = export(kept, target).files
    assert (Path(written.file), written.action, written.article) == (target, "created", "")
    assert target.read_text(encoding="utf-8").count("First note") == 3
    assert export(kept, target).files[0].action == "unchanged"
    (vault / "mine.csv").write_text("mine")
    (refused,) = export(kept, vault / "mine.csv", format="csv").files
    assert refused.action == "failed"
    assert "Postil did not write it" in (refused.reason or "")
    assert (vault / "mine.csv").read_text() == "mine"


def test_a_library_that_another_program_holds_is_exported_all_the_same(kept: Library, vault: Path) -> None:
    with open_library(kept.path, read_only=True) as looked_at:
        assert {file.action for file in export(looked_at, vault).files} == {"created"}
        assert {file.action for file in export(looked_at, vault).files} == {"unchanged"}
    assert {file.action for file in export(kept, vault).files} == {"unchanged"}
    kept.annotations.highlight(alone(kept).ids[0], 40, 60, note="Second note")
    assert one(kept, vault).action == "rewritten"


def test_a_file_keeps_its_permissions_and_may_have_a_name_as_long_as_there_are(tmp_path: Path) -> None:
    file = tmp_path / f"{'🔥' * 50} {'x' * 40}.md"
    replace_file(file, b"old")
    file.chmod(0o640)
    replace_file(file, b"new")
    assert (file.read_bytes(), stat.S_IMODE(file.stat().st_mode)) == (b"new", 0o640)
    assert list(tmp_path.iterdir()) == [file]


def test_what_is_no_file_or_no_place_for_one_is_said(kept: Library, vault: Path) -> None:
    file = Path(one(kept, vault).file)
    file.unlink()
    os.mkfifo(file)
    written = one(kept, vault)
    assert (written.action, written.reason) == (
        "failed",
        f"{file} is no file; move it away and export again.",
    )
    with pytest.raises(PostilError, match=r"^/proc/none could not be written .*; choose another folder"):
        one(kept, Path("/proc/none"))
    with pytest.raises(PostilError, match="cannot be shown beforehand"):
        preview(kept, Order(EVERYTHING, "zip", vault), 1)
