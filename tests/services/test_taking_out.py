"""Take my data, and bring it back: one zip, the same library again, and nothing lost where there is one."""

import gzip
import hashlib
import json
import os
import random
import shutil
import sqlite3
import struct
import zipfile
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from reader.exporter.parcel import Parcel
from reader.library import health
from reader.library.library import Library, open_library
from reader.library.schema import SCHEMA
from reader.model.errors import PostilError
from reader.model.linking import address
from reader.model.query import Query, parse
from reader.services.importing import import_paths
from reader.services.processes import Cancelled
from reader.services.taking_in import take_in
from reader.services.taking_out import NAME, take_out
from tests.fuzz.act_kinds import KINDS, World
from tests.library.handmade import store, told

Digest = dict[str, str]


def digest(library: Library) -> Digest:
    """A hash of all rows of each table, but of FTS5's own: its content is held against the texts instead."""
    with library.reading() as connection:
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'fulltext%' "
            "AND name NOT LIKE 'tag_name%' AND name <> '_sqlite_migrations' ORDER BY name"
        ).fetchall()
        rows = {name: sorted(map(repr, connection.execute(f"SELECT * FROM {name}"))) for (name,) in tables}
    return {name: hashlib.sha256("\n".join(found).encode()).hexdigest() for name, found in rows.items()}


def differing(library: Library, than: Digest) -> set[str]:
    """The tables whose rows are others than they were."""
    return {table for table, rows in digest(library).items() if rows != than[table]}


def live(library: Library, seed: int, acts: int) -> None:
    """A reader works with a library: imports, notes, tags, outlines, the trash, undoing, splits put right."""
    world = World(library, random.Random(seed))
    for act in range(acts):
        with suppress(PostilError):
            world.dice.choice(KINDS)(world)
            if act % 9 == 0:
                library.journal.undo()


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library that somebody has worked with, never written to by a test."""
    path = tmp_path_factory.mktemp("lived") / "library.sqlite"
    with open_library(path) as library:
        live(library, 5, 45)
    return path


@pytest.fixture(scope="module")
def data(lived: Path) -> Path:
    """Its data, taken out."""
    target = lived.with_name("data.zip")
    with open_library(lived, read_only=True) as library:
        take_out(library, target)
    return target


def parcel(target: Path, library: Path, **told: int) -> Path:
    """A zip such as the program makes, around any file in the place of the library."""
    with target.open("w+b") as file, Parcel(file) as made:
        made.add("library.sqlite", [library.read_bytes()])
        made.finish(**{"schema": SCHEMA, **told})
    return target


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


def leftovers(folder: Path) -> list[str]:
    """What an export or import has left lying about."""
    return [path.name for path in folder.rglob("*") if path.name.endswith(".part")]


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


def test_samples_that_somebody_has_worked_with_stay(
    library: Library, data: Path, seeds: tuple[Path, ...]
) -> None:
    import_paths(library, seeds[:1], undoable=False)
    sample = library.articles.rows()[0].id
    library.annotations.highlight(sample, 0, 9)
    assert take_in(library, data).batch is not None
    assert library.articles.row(sample).highlights == 1


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


def test_what_is_there_is_kept_when_another_library_joins(library: Library, lived: Path, data: Path) -> None:
    live(library, 8, 25)
    before, mine = digest(library), said(library)
    report = take_in(library, data)
    assert (report.status, report.reason) == ("imported", None)
    assert report.batch is not None
    assert [batch.id for batch in library.batches.recent(1)] == [report.batch]
    assert {*report.ids} <= {row.id for row in library.articles.rows(Query(anywhere=True), limit=500)}
    with open_library(lived, read_only=True) as there:
        assert all(theirs <= both for theirs, both in zip(said(there), said(library), strict=True))
        link = address(next(row.id for row, _ in there.annotations.all()))
    assert all(own <= both for own, both in zip(mine, said(library), strict=True))
    assert library.links.goals([link])
    assert health.check(library).problems == ()
    joined = digest(library)
    assert take_in(library, data).status == "known"
    assert digest(library) == joined
    library.journal.undo()
    assert differing(library, before) <= {"journal", "sqlite_sequence"}
    library.journal.redo()
    assert differing(library, joined) <= {"journal"}
    library.batches.undo(report.batch)
    assert said(library)[0] == mine[0]
    assert health.check(library).problems == ()


def said(library: Library) -> tuple[set[str], ...]:
    """What a reader has made: highlights, notes, tags put on, outlines, searches; captures, their reviews."""
    with library.reading() as connection:
        return tuple(
            {row[0] for row in connection.execute(sql)}
            for sql in (
                "SELECT id FROM highlight WHERE deleted_at IS NULL",
                "SELECT id FROM note WHERE deleted_at IS NULL",
                "SELECT t.folded FROM article_tag g JOIN tag t ON t.id = g.tag WHERE g.deleted_at IS NULL",
                "SELECT id FROM outline WHERE deleted_at IS NULL",
                "SELECT id FROM saved_search WHERE deleted_at IS NULL",
                "SELECT sha256 FROM capture",
                "SELECT sha256 FROM capture WHERE state = 'confirmed'",
                "SELECT c.sha256 || s.sha256 FROM capture c JOIN capture s ON s.id = c.series",
            )
        )


def twins(tmp_path: Path, library: Library) -> Library:
    """A library of one article with a highlight and a note on each, and a second one that is the same."""
    stored = store(library, "page.txt", told("A title", "The first words of a text. The second words of it."))
    library.annotations.highlight(stored.new[0], 0, 9, note="As I read it.")
    library.annotations.write_article_note(stored.new[0], "On all of it.")
    take_out(library, tmp_path / "twin.zip")
    twin = open_library(tmp_path / "twin" / "library.sqlite")
    take_in(twin, tmp_path / "twin.zip")
    return twin


def test_notes_that_differ_are_both_kept_and_marks_add_up(library: Library, tmp_path: Path) -> None:
    with twins(tmp_path, library) as twin:
        (row,) = library.articles.rows()
        (highlight,) = library.annotations.of(row.id)
        library.annotations.write_note(highlight.id, "As I read it. And once more.")
        library.annotations.write_article_note(row.id, "Said at home.")
        library.articles.mark([row.id], starred=True)
        library.tags.add([row.id], "home")
        twin.annotations.write_note(highlight.id, "As I read it, on the way.")
        twin.annotations.write_article_note(row.id, "Said on the way.")
        twin.annotations.recolor(highlight.id, "green")
        twin.annotations.highlight(row.id, 27, 37)
        twin.articles.mark([row.id], read=True, later=True)
        twin.tags.add([row.id], "way")
        take_out(twin, tmp_path / "twin.zip")
    take_in(library, tmp_path / "twin.zip")
    reading = library.articles.reading(row.id)
    assert [(h.quote.exact, h.color, h.note) for h in reading.highlights] == [
        ("The first", "green", "As I read it. And once more.\n\nAs I read it, on the way."),
        ("The second", "yellow", ""),
    ]
    assert reading.note == "Said at home.\n\nSaid on the way."
    assert (reading.row.starred, reading.row.read, reading.row.later, reading.tags) == (
        True, True, True, ("home", "way")
    )  # fmt: skip
    assert take_in(library, tmp_path / "twin.zip").status == "known"


def test_what_was_removed_since_then_stays_removed(library: Library, tmp_path: Path) -> None:
    twins(tmp_path, library).close()
    (row,) = library.articles.rows()
    library.annotations.remove(library.annotations.of(row.id)[0].id)
    library.annotations.write_article_note(row.id, "")
    assert take_in(library, tmp_path / "twin.zip").status == "known"
    assert (library.annotations.of(row.id), library.annotations.article_note(row.id)) == ((), "")


def test_the_same_words_marked_in_both_are_one_highlight(library: Library, tmp_path: Path) -> None:
    text = told("A title", "The first words of a text. The second words of it.")
    with open_library(tmp_path / "other" / "library.sqlite") as other:
        theirs = store(other, "other.txt", text).new[0]
        other.annotations.highlight(theirs, 0, 9, note="A note.", tags=["theirs"])
        other.annotations.highlight(theirs, 27, 37, note="Quite another note.")
        take_out(other, tmp_path / "other.zip")
    mine = store(library, "mine.txt", text).new[0]
    library.annotations.highlight(mine, 0, 9)
    library.annotations.highlight(mine, 27, 37, note="My own note.")
    report = take_in(library, tmp_path / "other.zip")
    assert (report.new, report.merged) == (0, 1)
    found = [(h.quote.exact, h.note, h.tags) for h in library.annotations.of(mine)]
    assert sorted(found) == [
        ("The first", "A note.", ("theirs",)),
        ("The second", "My own note.", ()),
        ("The second", "Quite another note.", ()),
    ]
    # A link to the article as it was there leads to the one it is here.
    assert library.links.goals([address(theirs)])[address(theirs)].article == mine


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
    "words in the place of a list": ("UPDATE version SET blocks = 'none'", "the table version holds"),
    "paragraphs beyond the text": ("""UPDATE version SET blocks = '[["paragraph",0,99999]]'""", "is damaged"),
    "a note on an article that is not there": ("UPDATE note SET article = 5", "is damaged"),
    "other bytes of a capture": ("UPDATE capture_content SET bytes = x'789c030000000001'", "is damaged"),
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


def test_what_a_killed_export_left_is_tidied(library: Library, tmp_path: Path) -> None:
    old, young, other = (tmp_path / name for name in (".data.one.part", ".data.two.part", ".else.one.part"))
    for folder in (old, young, other):
        folder.mkdir()
        (folder / "library.sqlite").write_bytes(b"half of it")
    for folder in (old, other):
        os.utime(folder, (0, 0))
    take_out(library, tmp_path / "data.zip")
    assert [folder.exists() for folder in (old, young, other)] == [False, True, True]


def test_the_reader_works_on_while_it_is_written(library: Library, tmp_path: Path) -> None:
    (id,) = store(library, "page.txt", told("A title", "The words of a text.")).new

    def work(done: int, _total: int) -> None:
        library.annotations.highlight(id, 4, 9, note=f"Written meanwhile, {done}.")

    take_out(library, tmp_path / "data.zip", progress=work)
    assert "Written meanwhile, 4." in library.annotations.of(id)[0].note
    with zipfile.ZipFile(tmp_path / "data.zip") as archive:
        assert b"Written meanwhile" not in archive.read("highlights.csv") + archive.read("library.sqlite")
