"""Take my data: one zip, the same bytes for the same library, read without the program."""

import hashlib
import json
import zipfile
from pathlib import Path

import pytest

from reader.library.library import Library, open_library
from reader.library.workshop import workshop
from reader.model.errors import PostilError
from reader.services.taking_out import NAME, take_out
from tests.library.handmade import store, told
from tests.services.taking import leftovers


def test_an_unchanged_library_gives_the_same_bytes(lived: Path, data: Path, tmp_path: Path) -> None:
    with open_library(lived) as library:
        again = take_out(library, tmp_path)
    assert [(file.file, file.action) for file in again.files] == [(str(tmp_path / NAME), "created")]
    assert (tmp_path / NAME).read_bytes() == data.read_bytes()
    with open_library(lived, read_only=True) as library:
        assert take_out(library, tmp_path / NAME).files[0].action == "unchanged"
    assert leftovers(tmp_path) == []


def test_the_zip_is_read_without_the_program(lived: Path, data: Path) -> None:
    with zipfile.ZipFile(data) as archive, open_library(lived, read_only=True) as library:
        manifest = json.loads(archive.read("manifest.json"))
        listed = {row["name"]: row for row in manifest["members"]}
        assert {*archive.namelist()} == {*listed, "manifest.json"}
        for name, row in listed.items():
            content = archive.read(name)
            assert (len(content), hashlib.sha256(content).hexdigest()) == (row["bytes"], row["sha256"])
        captures = [row for row in listed.values() if row["name"].startswith("captures/")]
        assert [row["file"] for row in captures] == library.captures.names()
        assert all(archive.read(row["name"]) == library.captures.bytes_of(row["capture"]) for row in captures)
        notes = "".join(archive.read(name).decode() for name in listed if name.startswith("notes/"))
        ids = [h.id for row, h in library.annotations.all() if row.thrown_at is None]
        table, annotations = (
            archive.read(name).decode() for name in ("highlights.csv", "annotations.jsonld")
        )
        assert all(id in table and id in annotations and f"h={id}" in notes for id in ids)
        told_of = {name.split("/")[0] for name in archive.namelist()} - {"README.txt"}
        assert all(name in archive.read("README.txt").decode() for name in told_of)


def test_names_of_captures_are_safe_and_unique(library: Library, tmp_path: Path) -> None:
    for name in ("../../etc/passwd", "CON.txt", "Page.txt", "page.TXT", "page.txt\n", "a:b?.html", "é" * 300):
        store(library, name, told(None, f"The text of {name!r} is not long."))
    take_out(library, tmp_path / "data.zip")
    with zipfile.ZipFile(tmp_path / "data.zip") as archive:
        names = [name for name in archive.namelist() if name.startswith("captures/")]
        assert len({name.casefold() for name in names}) == 7
        archive.extractall(tmp_path / "out")
    assert len(list((tmp_path / "out" / "captures").iterdir())) == 7
    assert not any(set(name.removeprefix("captures/")) & set('/\\:?"<>|*\n') for name in names)


def test_nothing_else_is_overwritten(library: Library, tmp_path: Path) -> None:
    for target in (library.path, tmp_path / "letter.zip"):
        target.exists() or target.write_bytes(b"PK\x03\x04 a letter of mine")
        kept = target.read_bytes()
        with pytest.raises(PostilError, match="is there already"):
            take_out(library, target)
        assert target.read_bytes() == kept


def test_what_cannot_be_written_is_one_sentence(library: Library, tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("no folder")
    with pytest.raises(PostilError, match=r"data\.zip could not be written"):
        take_out(library, tmp_path / "letter" / "data.zip")


def test_what_a_killed_export_left_is_tidied_and_not_what_another_one_works_in_or_somebody_made(
    library: Library, tmp_path: Path
) -> None:
    left, other, own = (tmp_path / f".{name}.part" for name in ("data.one", "else.one", "data.own"))
    for folder in (left, other, own):
        folder.mkdir()
        (folder / "library.sqlite").write_bytes(b"half of it")
        if folder != own:
            (folder / "in-use.lock").touch()
    with workshop(tmp_path / "data.zip") as used:
        take_out(library, tmp_path / "data.zip")
        assert [folder.exists() for folder in (left, other, own, used)] == [False, True, True, True]
    assert not used.exists()


def test_the_reader_works_on_while_it_is_written(library: Library, tmp_path: Path) -> None:
    (id,) = store(library, "page.txt", told("A title", "The words of a text.")).new

    def work(done: int, _total: int) -> None:
        library.annotations.highlight(id, 4, 9, note=f"Written meanwhile, {done}.")

    take_out(library, tmp_path / "data.zip", progress=work)
    assert "Written meanwhile, 4." in library.annotations.of(id)[0].note
    with zipfile.ZipFile(tmp_path / "data.zip") as archive:
        assert b"Written meanwhile" not in archive.read("highlights.csv") + archive.read("library.sqlite")
