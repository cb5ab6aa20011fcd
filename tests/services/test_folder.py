"""A folder that is kept up to date: the reader's words stay, and what is new arrives."""

import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from reader.library.library import Library, open_library
from reader.model.export import EVERYTHING, Order, Reach, Scope
from reader.services.exporting import Written, WrittenFile, dry_run, preview, run
from reader.services.importing import import_paths


@pytest.fixture(scope="module")
def stocked(tmp_path_factory: pytest.TempPathFactory, seeds: tuple[Path, ...]) -> Path:
    """A library file with the captures of the first run and a highlight on each of three articles."""
    path = tmp_path_factory.mktemp("stocked") / "library.sqlite"
    with open_library(path) as library:
        import_paths(library, seeds)
        for row in library.articles.rows()[:3]:
            library.annotations.highlight(row.id, 0, 30, note="First note")
    return path


@pytest.fixture
def kept(stocked: Path, tmp_path: Path) -> Iterator[Library]:
    """A copy of it."""
    shutil.copy(stocked, tmp_path / "library.sqlite")
    with open_library(tmp_path / "library.sqlite") as library:
        yield library


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """The folder that is exported into."""
    return tmp_path / "vault"


def export(library: Library, target: Path, scope: Scope = EVERYTHING, format: str = "markdown") -> Written:
    return run(library, Order(scope, format, target))


def alone(library: Library) -> Scope:
    """The newest article."""
    row = library.articles.rows()[0]
    return Scope(Reach.ARTICLES, row.heading, (row.id,))


def one(library: Library, target: Path, format: str = "markdown") -> WrittenFile:
    """Export the newest article."""
    (file,) = export(library, target, alone(library), format).files
    return file


def front(file: Path) -> dict[str, object]:
    found = yaml.safe_load(file.read_text(encoding="utf-8").split("---\n")[1])
    assert isinstance(found, dict)
    return found


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize("format", ["markdown", "commonmark", "logseq"])
def test_an_edited_file_gets_only_what_was_never_in_it(kept: Library, vault: Path, format: str) -> None:
    id = alone(kept).ids[0]
    gone, _ = kept.annotations.highlight(id, 40, 60, note="Thrown out")
    file = Path(one(kept, vault, format).file)
    text = file.read_text(encoding="utf-8")
    at = text.index(kept.annotations.find(gone.id).quote.exact[:10])
    theirs = text[: text.rindex("\n", 0, text.rindex("\n", 0, at))] + "\nMy own words.\n"
    file.write_text(theirs, encoding="utf-8")
    kept.annotations.highlight(id, 70, 90, note="Second note")
    kept.annotations.write_article_note(id, "On the whole: mild.")
    assert one(kept, vault, format).action == "appended"
    now = file.read_text(encoding="utf-8")
    assert (
        now.replace("highlights: 3", "highlights: 2")
        .replace("highlights:: 3", "highlights:: 2")
        .startswith(theirs)
    )
    added = now[now.index("My own words.") :]
    assert all(added.count(words) == 1 for words in ("New highlights", "Second note", "On the whole: mild."))
    assert "Thrown out" not in now
    assert "First note" not in added
    assert one(kept, vault, format).action == "kept"
    kept.annotations.highlight(id, 100, 120, note="Third note")
    assert one(kept, vault, format).action == "appended"
    assert file.read_text(encoding="utf-8").count("New highlights") == 1


def test_what_was_changed_since_is_counted_where_the_file_was_edited(kept: Library, vault: Path) -> None:
    id = alone(kept).ids[0]
    file = Path(one(kept, vault).file)
    change(file, "First note", "My own words.")
    kept.annotations.write_note(kept.annotations.of(id)[0].id, "Changed since")
    written = one(kept, vault)
    assert (written.action, written.changed) == ("kept", 1)
    assert "Changed since" not in file.read_text(encoding="utf-8")


def test_properties_of_the_readers_own_stay_and_ours_follow(kept: Library, vault: Path) -> None:
    id = alone(kept).ids[0]
    file = Path(one(kept, vault).file)
    change(file, "aliases: []\n", 'status: "half read"  # my own\naliases: []\n')
    change(file, "read: false", "read: true")
    change(file, "tags: []\n", "tags:\n  - mine\n")
    change(file, "cssclasses:\n- postil\n", "")
    kept.tags.add([id], "telegram")
    kept.annotations.highlight(id, 40, 60, note="Second note")
    kept.articles.mark([id], starred=True)
    assert one(kept, vault).action == "rewritten"
    text = file.read_text(encoding="utf-8")
    assert 'status: "half read"  # my own\naliases: []\n' in text
    found = front(file)
    assert (found["tags"], found["read"], found["highlights"]) == (["mine"], True, 2)
    assert "cssclasses" not in found
    assert "Second note" in text
    assert "New highlights" not in text


def test_properties_that_are_no_yaml_are_left_alone_and_said_so(kept: Library, vault: Path) -> None:
    file = Path(one(kept, vault).file)
    change(file, "read: false", "read: [false")
    change(file, "First note", "My own words.")
    kept.annotations.highlight(alone(kept).ids[0], 40, 60, note="Second note")
    before = file.read_text(encoding="utf-8")
    written = one(kept, vault)
    assert (written.action, written.reason) == (
        "appended",
        "Its properties could not be read, and were left.",
    )
    assert file.read_text(encoding="utf-8").startswith(before)


def test_line_ends_of_another_system_stay_as_they_are(kept: Library, vault: Path) -> None:
    file = Path(one(kept, vault).file)
    change(file, "First note", "My own words.")
    theirs = file.read_bytes().replace(b"\n", b"\r\n")
    file.write_bytes(theirs)
    kept.annotations.highlight(alone(kept).ids[0], 40, 60, note="Second note")
    assert one(kept, vault).action == "appended"
    now = file.read_bytes()
    assert now.replace(b"highlights: 2", b"highlights: 1").startswith(theirs)
    assert now.count(b"\n") == now.count(b"\r\n")


def test_a_file_is_followed_where_it_was_moved(kept: Library, vault: Path) -> None:
    file = Path(one(kept, vault).file)
    moved = vault / "press" / "renamed.md"
    moved.parent.mkdir()
    file.rename(moved)
    assert one(kept, vault).action == "unchanged"
    kept.annotations.highlight(alone(kept).ids[0], 40, 60, note="Second note")
    written = one(kept, vault)
    assert (Path(written.file), written.action) == (moved, "rewritten")
    whole = vault.with_name("moved vault")
    vault.rename(whole)
    change(whole / "press" / "renamed.md", "First note", "My own words.")
    kept.annotations.highlight(alone(kept).ids[0], 70, 90, note="Third note")
    assert one(kept, whole).action == "appended"
    assert [path.name for path in whole.rglob("*.md")] == ["renamed.md"]


def test_a_page_without_properties_is_followed_by_its_bytes(kept: Library, vault: Path) -> None:
    file = Path(one(kept, vault, "docx").file)
    moved = file.rename(vault / "renamed.docx")
    kept.annotations.highlight(alone(kept).ids[0], 40, 60)
    written = one(kept, vault, "docx")
    assert (Path(written.file), written.action) == (moved, "rewritten")
    moved.write_bytes(moved.read_bytes() + b"mine")
    kept.annotations.highlight(alone(kept).ids[0], 70, 90)
    written = one(kept, vault, "docx")
    assert written.action == "kept"
    assert written.changed == 1  # what was highlighted last
    assert "cannot be added to" in (written.reason or "")


def test_a_file_that_was_deleted_is_written_again_and_said_so(kept: Library, vault: Path) -> None:
    file = Path(one(kept, vault).file)
    file.unlink()
    written = one(kept, vault)
    assert (Path(written.file), written.action) == (file, "created")
    assert written.reason == "It was gone from the folder, and is written again."


def test_two_formats_and_two_folders_do_not_meddle(kept: Library, vault: Path, tmp_path: Path) -> None:
    for format in ("markdown", "commonmark", "csv", "bibtex"):
        assert {file.action for file in export(kept, vault, format=format).files} == {"created"}
    export(kept, tmp_path / "other")
    for format in ("markdown", "commonmark", "csv", "bibtex"):
        assert {file.action for file in export(kept, vault, format=format).files} == {"unchanged"}
    assert len(list(vault.glob("*.md"))) == 6


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


def test_a_run_that_is_stopped_is_taken_up_again(kept: Library, vault: Path) -> None:
    done: list[int] = []
    order = Order(EVERYTHING, "markdown", vault)
    stopped = run(kept, order, progress=lambda n, _: done.append(n), cancelled=lambda: len(done) == 2)
    assert stopped.cancelled
    assert [file.action for file in stopped.files] == ["created", "created"]
    assert [file.action for file in export(kept, vault).files] == ["unchanged", "unchanged", "created"]


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


def test_one_file_for_other_articles_is_another_file(kept: Library, vault: Path) -> None:
    ids = [row.id for row in kept.articles.rows()[:3]]
    for chosen in (ids[:1], ids[1:], ids[:1]):
        run(kept, Order(Scope(Reach.ARTICLES, "Selection", tuple(chosen)), "csv", vault))
    assert len(list(vault.iterdir())) == 2
