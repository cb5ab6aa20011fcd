"""All data comes back: the same library again, and nothing of what is damaged or made to harm."""

import gzip
import shutil
import sqlite3
import struct
import zipfile
import zlib
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader.library import following, health
from reader.library.backup_files import Reason
from reader.library.following import Image
from reader.library.library import Library, open_library
from reader.library.schema import SCHEMA
from reader.model.query import parse
from reader.services.importing import import_paths
from reader.services.processes import Cancelled
from reader.services.taking_in import take_in
from reader.services.taking_out import take_out
from tests.services.taking import digest, leftovers, live, parcel


def spoilt(lived: Path, tmp_path: Path, *statements: str) -> Path:
    """The data of a library to which something was done that no Postil does."""
    path = tmp_path / "spoilt.sqlite"
    shutil.copyfile(lived, path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA writable_schema = ON")
        for statement in statements:
            connection.execute(statement)
    return parcel(tmp_path / "spoilt.zip", path)


def test_an_empty_library_becomes_the_very_same(library: Library, lived: Path, data: Path) -> None:
    report = take_in(library, data)
    assert (report.status, report.reason) == ("imported", None)
    with open_library(lived, read_only=True) as there:
        assert digest(library) == digest(there)
        assert library.journal.history() == there.journal.history()
        row = next(row for row in there.articles.rows() if row.highlights)
        assert library.articles.reading(row.id) == there.articles.reading(row.id)
        assert [h for _, h in library.annotations.all()] == [h for _, h in there.annotations.all()]
        query = parse(row.heading.split()[-1])
        assert library.search.find(query).hits == there.search.find(query).hits
    assert health.check(library).problems == ()
    assert library.journal.undo() is not None
    assert leftovers(library.path.parent) == []


def test_the_file_of_a_library_comes_in_as_its_zip_does(library: Library, lived: Path) -> None:
    (report,) = import_paths(library, [lived]).files
    assert (report.status, report.reason) == ("imported", None)
    with open_library(lived, read_only=True) as there:
        assert digest(library) == digest(there)
    assert health.check(library).problems == ()
    assert leftovers(library.path.parent) == []


def test_a_library_that_is_open_elsewhere_is_joined_with_what_was_written_last(
    library: Library, lived: Path, tmp_path: Path, seeds: tuple[Path, ...]
) -> None:
    import_paths(library, seeds[:1])
    library.articles.mark([library.articles.rows()[0].id], starred=True)
    other = tmp_path / "other.sqlite"
    shutil.copyfile(lived, other)
    with open_library(other) as there:
        row = there.articles.rows()[0]
        there.annotations.write_article_note(row.id, "Written a moment ago.")
        before = digest(there)
        (report,) = import_paths(library, [other]).files
        assert report.status == "imported"
        assert digest(there) == before
    found = library.articles.rows(parse("has:note"), limit=500)
    assert "Written a moment ago." in [library.annotations.article_note(row.id) for row in found]
    assert import_paths(library, [other]).files[0].status == "known"


def test_a_backup_brings_back_what_was_lost_since(
    library: Library, tmp_path: Path, seeds: tuple[Path, ...]
) -> None:
    import_paths(library, seeds[:2])
    made, _ = library.annotations.highlight(library.articles.rows()[0].id, 0, 7)
    backup = library.backups.make(Reason.ASKED)
    library.annotations.remove(made.id)
    library.trash.empty()
    assert import_paths(library, [backup.path]).files[0].status == "imported"
    assert [highlight.id for _, highlight in library.annotations.all()] == [made.id]


def test_the_library_that_is_open_is_not_imported_into_itself(library: Library, lived: Path) -> None:
    import_paths(library, [lived])
    assert "is the library that is open" in refusal(library, library.path)


def test_samples_that_nothing_was_made_of_give_way(
    library: Library, lived: Path, data: Path, seeds: tuple[Path, ...]
) -> None:
    import_paths(library, seeds[:2], undoable=False)
    sample = library.articles.rows()[0].id
    library.articles.set_place(sample, 40)
    assert take_in(library, data).batch is None
    with open_library(lived, read_only=True) as there:
        assert digest(library) == digest(there)
    assert health.check(library).problems == ()


@pytest.mark.parametrize("old", ["schema1", "schema3", "schema4"])
def test_the_library_of_an_older_postil_comes_in(
    library: Library, tmp_path: Path, checkout: Path, old: str
) -> None:
    path = tmp_path / "old.sqlite"
    path.write_bytes(gzip.decompress((checkout / "tests" / "library" / f"{old}.sqlite.gz").read_bytes()))
    assert take_in(library, parcel(tmp_path / "old.zip", path)).articles == 5
    assert health.check(library).problems == ()
    assert len(library.annotations.all()) == 4


def refusal(library: Library, file: Path) -> str:
    """Why a zip is refused: nothing may have changed by it."""
    before = digest(library)
    report = import_paths(library, [file])
    (one,) = report.files
    assert (one.status, digest(library), leftovers(library.path.parent)) == ("skipped", before, [])
    assert file.name in str(one.reason)
    return str(one.reason)


def test_the_library_of_a_newer_postil_is_refused_by_both_versions(
    library: Library, lived: Path, tmp_path: Path
) -> None:
    newer = parcel(tmp_path / "newer.zip", lived, schema=SCHEMA + 2)
    assert f"version {SCHEMA + 2}, this program knows {SCHEMA}" in refusal(library, newer)
    spoilt_number = spoilt(lived, tmp_path, f"PRAGMA user_version = {SCHEMA + 3}")
    assert f"version {SCHEMA + 3}, this program knows {SCHEMA}" in refusal(library, spoilt_number)


#: A capture of more bytes than any that can be imported.
SWOLLEN = bytes(51 * 2**20)
#: An act that would be undone by a statement of another's.
CUNNING = following.written([Image('note SELECT "x"', {"id": "1"}, None)])

#: What somebody may do to a library, and a word of the refusal.
SPOILT = {
    "a trigger": (
        "CREATE TRIGGER mine AFTER INSERT ON note BEGIN DELETE FROM note; END", "trigger mine is another's"
    ),
    "a view in the place of a table": (
        "UPDATE sqlite_master SET type = 'view', sql = 'CREATE VIEW tag AS SELECT 1' WHERE name = 'tag'",
        "library that",
    ),
    "a table more": ("CREATE TABLE more (a)", "table more is another's"),
    "a table less": ("DROP TABLE apart", "index apart_other is another's"),
    "another program's file": ("PRAGMA application_id = 7", "another program"),
    "bytes in the place of words": ("UPDATE article SET title = x'00ff'", "the table article holds"),
    "a text that is none": (
        "UPDATE note SET text = cast(x'ff00ff' AS TEXT)", "the table note holds"
    ),
    "words in the place of a list": ("UPDATE version SET blocks = 'none'", "the table version holds"),
    "paragraphs beyond the text": ("""UPDATE version SET blocks = '[["paragraph",0,99999]]'""", "is damaged"),
    "a note on an article that is not there": ("UPDATE note SET article = 5", "is damaged"),
    "other bytes of a capture": ("UPDATE capture_content SET bytes = x'789c030000000001'", "is damaged"),
    "a capture that swells": (
        f"UPDATE capture_content SET bytes = x'{zlib.compress(SWOLLEN).hex()}'", "a capture that unpacks"
    ),
    "a text that swells": (
        f"UPDATE version SET leans = NULL, packed = x'00{zlib.compress(SWOLLEN).hex()}'",
        "a text that unpacks",
    ),
    "a capture that says it swells": (
        f"UPDATE capture SET size = {len(SWOLLEN)} WHERE key = (SELECT max(key) FROM capture)",
        "a capture that unpacks",
    ),
    "an act on what is no table": (f"UPDATE journal SET rows = '{CUNNING}'", "undo history"),
    "an act on what is no column": (
        """UPDATE journal SET rows = '[["note", "1", {"none": 1}, {"none": 2}]]'""", "undo history"
    ),
    "a time that never comes": ("UPDATE note SET updated_at = 1 << 60", "the table note holds"),
    "a colour that is none": ("UPDATE highlight SET color = 'x'", "the table highlight holds"),
    "lists in lists without end": (
        f"UPDATE version SET blocks = '{'[' * 999}{']' * 999}'", "library that"
    ),
}  # fmt: skip


@pytest.mark.parametrize("spoiling", SPOILT)
def test_a_library_that_is_none_of_ours_is_refused(
    library: Library, lived: Path, tmp_path: Path, spoiling: str
) -> None:
    statement, word = SPOILT[spoiling]
    assert word in refusal(library, spoilt(lived, tmp_path, statement))


def rezipped(data: Path, target: Path, change: Callable[[str, bytes], tuple[str, bytes] | None]) -> Path:
    """The same zip with some members otherwise, or left out."""
    with zipfile.ZipFile(data) as archive, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name in archive.namelist():
            if changed := change(name, archive.read(name)):
                made.writestr(*changed)
    return target


def test_a_zip_that_is_not_whole_is_refused(library: Library, data: Path, tmp_path: Path) -> None:
    def one(name: str, content: bytes, wanted: str, to: tuple[str, bytes] | None) -> tuple[str, bytes] | None:
        return to if name == wanted else (name, content)

    def but(wanted: str, to: tuple[str, bytes] | None) -> str:
        made = rezipped(data, tmp_path / "made.zip", lambda name, content: one(name, content, wanted, to))
        return refusal(library, made)

    assert "library.sqlite is missing" in but("library.sqlite", None)
    assert "highlights.csv is missing" in but("highlights.csv", None)
    assert "is not what was put in" in but("README.txt", ("README.txt", readme(data)[:-1] + b"!"))
    assert "is not as long as it was" in but("README.txt", ("README.txt", b"Short."))
    assert "leads out of it" in but("README.txt", ("../README.txt", b"Elsewhere."))
    assert "cannot be read" in but(
        "manifest.json", ("manifest.json", b'{"format": "Postil data", "form": []}')
    )
    assert "form 9 of its data" in but(
        "manifest.json",
        ("manifest.json", b'{"format": "Postil data", "form": 9, "schema": 5, "members": []}'),
    )
    whole = data.read_bytes()
    for spoiled in (whole[: len(whole) // 2], whole[:5000] + bytes(3000) + whole[8000:]):
        (tmp_path / "cut.zip").write_bytes(spoiled)
        refusal(library, tmp_path / "cut.zip")


def readme(data: Path) -> bytes:
    with zipfile.ZipFile(data) as archive:
        return archive.read("README.txt")


def test_a_bomb_is_refused_before_it_is_unpacked(library: Library, data: Path, tmp_path: Path) -> None:
    content = bytearray(data.read_bytes())
    at = content.index(b"PK\x01\x02")
    while content[at + 46 : at + 60] != b"library.sqlite":
        at = content.index(b"PK\x01\x02", at + 4)
    content[at + 24 : at + 28] = struct.pack("<I", 0xFFFF0000)
    (tmp_path / "bomb.zip").write_bytes(content)
    assert "times its size" in refusal(library, tmp_path / "bomb.zip")


def counting(until: int) -> Callable[[], bool]:
    """A reader who stops it when asked for the so manieth time."""
    asked = iter(range(10**9))
    return lambda: next(asked) >= until


def test_it_can_be_stopped_and_leaves_what_was_there(library: Library, lived: Path, data: Path) -> None:
    target = library.path.with_name("data.zip")
    shutil.copyfile(data, target)
    live(library, 3, 10)
    before = digest(library)
    for until in (0, 1, 3, 8):
        with pytest.raises(Cancelled):
            take_out(library, target, cancelled=counting(until))
        with pytest.raises(Cancelled):
            take_in(library, data, cancelled=counting(min(until, 3)))
    assert target.read_bytes() == data.read_bytes()
    assert digest(library) == before
    assert leftovers(target.parent) == []
