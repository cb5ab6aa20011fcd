"""Everything readable of a damaged library comes into a new one; the damaged file is left as it is."""

import gzip
import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from reader.library import health
from reader.library.library import Library, open_library
from reader.library.salvaging import salvage
from reader.model.errors import LibraryUnusable, TextDamaged
from tests.library.handmade import store, told

_PAGE = 4096
#: Which articles have a note; the text of each is long enough for pages of its own.
_NOTED = range(30)


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A library of thirty articles on as many pages, a highlight with a note on each."""
    path = tmp_path_factory.mktemp("noted") / "library.sqlite"
    with open_library(path) as library:
        fill(library)
    return path.read_bytes()


@pytest.fixture
def noted(made_once: bytes, path: Path) -> Path:
    """The test's own copy of it."""
    path.write_bytes(made_once)
    return path


def fill(library: Library) -> None:
    rng = random.Random(3)
    words = ["valley", "ferry", "bakers", "snow", "court", "oil", "river", "autumn"]
    for n in _NOTED:
        text = " ".join(f"{rng.choice(words)}{rng.randrange(99)}" for _ in range(150))
        new = store(library, f"page{n}.txt", told(f"Story {n}", text), day="2025-05-14").new
        library.annotations.highlight(new[0], 0, 12, note=note(n))
        library.tags.add(new, f"week/{n % 3}")


def note(n: int) -> str:
    """The note on an article."""
    return f"What I thought of story {n}: " + "much, and at length. " * 12


def beginning(library: Library, id: str, length: int) -> str:
    """What the text of an article begins with; "" where it is damaged."""
    try:
        return library.articles.reading(id).version.text[:length]
    except TextDamaged:
        return ""


def read_notes(path: Path) -> set[str]:
    """All notes of a library that is whole."""
    with open_library(path) as library:
        assert health.check(library).ok
        return {made.note for _, made in library.annotations.all()}


def pages(path: Path) -> int:
    return path.stat().st_size // _PAGE


def overwrite(path: Path, at: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(data)


def torn_header(path: Path) -> None:
    overwrite(path, 8, b"\xff" * 60)


def lost_first_page(path: Path) -> None:
    overwrite(path, 0, bytes(_PAGE))


FIRST_PAGES: dict[str, Callable[[Path], None]] = {"header": torn_header, "page": lost_first_page}


@pytest.mark.parametrize("damage", FIRST_PAGES)
def test_nothing_is_lost_with_the_first_page(noted: Path, damage: str) -> None:
    FIRST_PAGES[damage](noted)
    before = sha256(noted.read_bytes()).hexdigest()
    made = salvage(noted, noted.with_name("salvaged.sqlite"))
    assert sha256(noted.read_bytes()).hexdigest() == before
    assert read_notes(made.library) == {note(n) for n in _NOTED}
    assert made.left_over is None
    assert made.tables["note"] == (30, 0)


def test_a_page_that_is_lost_costs_what_was_on_it_and_no_word_of_a_note_is_wrong(noted: Path) -> None:
    whole, rng = noted.read_bytes(), random.Random(5)
    kept = []
    for n in range(6):
        noted.write_bytes(whole)
        for _ in range(3):
            overwrite(noted, _PAGE * rng.randrange(1, pages(noted)), rng.randbytes(_PAGE))
        made = salvage(noted, noted.with_name(f"salvaged{n}.sqlite"))
        with open_library(made.library) as library:
            checked = health.check(library)
            problems = checked.problems
            counted = {"article": checked.articles, "highlight": checked.highlights, "note": checked.notes}
            assert {table: made.tables[table].found for table in counted} == counted
            assert all("cannot be read" in one or "bytes of" in one for one in problems), problems
            notes = {each.note for _, each in library.annotations.all()}
            assert notes <= {note(n) for n in _NOTED} | {""}
            named = {f"Story {n}" for n in _NOTED}
            # Where the title is lost as well, an article is known by what its text begins with.
            for row in library.articles.rows():
                assert row.heading in named or row.heading[:9] == beginning(library, row.id, 9)
        left = made.left_over.read_text(encoding="utf-8") if made.left_over else ""
        kept.append(len(notes - {""}) + sum(note(n) in left for n in _NOTED))
    assert sum(kept) > 6 * 30 * 0.8


def test_a_text_that_is_lost_keeps_its_note_and_names_its_file(noted: Path) -> None:
    with open_library(noted) as library, library.writing() as db:
        db.conn.execute("UPDATE version SET packed = substr(packed, 1, 5) WHERE key = 4")
    made = salvage(noted, noted.with_name("salvaged.sqlite"))
    assert made.damaged == ("page3.txt",)
    with open_library(made.library) as library:
        row = next(row for row in library.articles.rows() if row.heading == "Story 3")
        assert [each.note for each in library.annotations.of(row.id)] == [note(3)]
        with pytest.raises(TextDamaged, match=r"page3\.txt"):
            library.articles.reading(row.id)


def test_a_note_that_is_not_as_it_was_written_is_handed_back_apart(noted: Path) -> None:
    with open_library(noted) as library, library.writing() as db:
        db.conn.execute("UPDATE note SET text = 'Something else.' WHERE text LIKE '%story 7:%'")
    made = salvage(noted, noted.with_name("salvaged.sqlite"))
    assert read_notes(made.library) == {note(n) for n in _NOTED if n != 7} | {""}
    assert made.tables["note"] == (29, 1)
    assert made.left_over is not None
    assert made.left_over.read_text(encoding="utf-8").startswith("Something else.\n(This note is not as")


def test_an_article_whose_row_is_lost_is_known_by_its_text(noted: Path) -> None:
    with open_library(noted) as library:
        ids = {row.heading: row.id for row in library.articles.rows()}
    with closing(sqlite3.connect(noted)) as plain:
        plain.execute("UPDATE article SET source = x'00' WHERE title IN ('Story 2', 'Story 9')")
        plain.commit()
    made = salvage(noted, noted.with_name("salvaged.sqlite"))
    assert read_notes(made.library) == {note(n) for n in _NOTED}
    with open_library(made.library) as library:
        assert {row.heading: row.id for row in library.articles.rows(limit=100)} == ids


def test_notes_to_which_no_page_leads_any_more_are_found_where_they_lie(noted: Path) -> None:
    with closing(sqlite3.connect(noted)) as plain:
        roots = plain.execute("SELECT rootpage FROM sqlite_master WHERE name IN ('note', 'highlight')")
        places = [row[0] for row in roots]
    for page in places:
        overwrite(noted, _PAGE * (page - 1), bytes(_PAGE))
    made = salvage(noted, noted.with_name("salvaged.sqlite"))
    assert read_notes(made.library) == {note(n) for n in _NOTED}


def test_an_older_library_is_salvaged_as_a_present_one(path: Path) -> None:
    packed = Path(__file__).with_name("schema3.sqlite.gz").read_bytes()
    path.write_bytes(gzip.decompress(packed))
    torn_header(path)
    overwrite(path, 60, (3).to_bytes(4, "big"))
    made = salvage(path, path.with_name("salvaged.sqlite"))
    assert read_notes(made.library) >= {
        "The word of the captain.",
        "Ask **Anna** about rye.",
        "Zażółć gęślą jaźń",
    }


def test_salvaging_overwrites_nothing_and_says_where_nothing_is_left(noted: Path) -> None:
    taken = noted.with_name("taken.sqlite")
    taken.write_text("mine")
    with pytest.raises(LibraryUnusable, match="is there already"):
        salvage(noted, taken)
    assert taken.read_text() == "mine"
    taken.rename(noted.with_name("salvaged.left-over.txt"))
    with pytest.raises(LibraryUnusable, match=r"salvaged\.left-over\.txt is there already"):
        salvage(noted, noted.with_name("salvaged.sqlite"))
    noted.write_bytes(bytes(noted.stat().st_size))
    with pytest.raises(LibraryUnusable, match=r"Nothing of .* can be read any more"):
        salvage(noted, noted.with_name("made.sqlite"))
    assert not noted.with_name("made.sqlite").exists()
    assert not list(noted.parent.glob(".*.part"))


def test_notes_that_are_only_in_the_log_of_a_damaged_library_are_read_too(
    noted: Path, tmp_path: Path
) -> None:
    with open_library(noted) as library:
        id = library.articles.rows()[0].id
        library.annotations.write_article_note(id, "Written last.")
        killed = tmp_path / "killed.sqlite"
        for ending in ("", "-wal"):
            shutil.copyfile(f"{noted}{ending}", f"{killed}{ending}")
    overwrite(killed, 0, bytes(16))
    salvaged = salvage(killed, tmp_path / "whole.sqlite")
    with open_library(salvaged.library) as library:
        assert library.annotations.article_note(id) == "Written last."
        assert health.check(library).ok


#: What may be lost of a library, table by table, and what is left of it that nothing else tells.
LOST = {
    "sources": "DELETE FROM source",
    "captures": "DELETE FROM capture",
    "captures and their bytes": "DELETE FROM capture; DELETE FROM capture_content",
    "captures and sources": "DELETE FROM capture; DELETE FROM source; DELETE FROM article",
    "articles": "DELETE FROM article",
    "articles and marks": "DELETE FROM article; DELETE FROM state; DELETE FROM appearance",
    "appearances": "DELETE FROM appearance",
    "texts that are shown": "UPDATE article SET shown = 9999 + key",
    "some texts": "DELETE FROM version WHERE key % 3 = 0",
    "all texts": "DELETE FROM version",
    "some highlights": "DELETE FROM highlight WHERE rowid % 3 = 0",
    "all highlights": "DELETE FROM highlight",
    "places of quotes": "UPDATE highlight SET placed_in = 9999, start = 3, end = 9",
    "words of quotes": "UPDATE highlight SET exact = 'nowhere at all' WHERE rowid % 3 = 0",
    "names of outlines": "DELETE FROM outline",
    "tags": "DELETE FROM tag",
    "splits": "UPDATE capture SET spans = '[', furniture = 'x'; UPDATE version SET segments = '?'",
    "imports": "DELETE FROM batch; UPDATE capture SET batch = 99",
}

#: With these the place of some words is lost: they are handed back beside the library.
WORDS_LOST = ("some texts", "all texts", "some highlights", "all highlights")


@pytest.mark.parametrize("lost", LOST)
def test_whatever_table_is_lost_no_word_of_a_note_is(noted: Path, tmp_path: Path, lost: str) -> None:
    with open_library(noted) as library:
        row = library.articles.rows()[0]
        library.annotations.write_article_note(row.id, "On all of it.")
        outline, _ = library.outlines.create("A year")
        library.outlines.add(outline, words="Words of my own.")
    with closing(sqlite3.connect(noted)) as plain:
        plain.executescript(f"PRAGMA foreign_keys = OFF; {LOST[lost]}")
    made = salvage(noted, tmp_path / "whole.sqlite")
    beside = made.left_over.read_text(encoding="utf-8") if made.left_over else ""
    assert (beside == "") == (lost not in WORDS_LOST)
    with open_library(made.library) as library:
        problems = health.check(library).problems
        assert all("cannot be read" in one or "bytes of" in one for one in problems), problems
        assert not problems or lost == "captures and their bytes"
        notes = {highlight.note for _, highlight in library.annotations.all()}
        notes |= {library.annotations.article_note(row.id) for row in library.articles.rows()}
        (kept,) = library.outlines.all()
        assert [item.words for item in library.outlines.items(kept.id)] == ["Words of my own."]
    for words in ("On all of it.", *map(note, _NOTED)):
        assert words in beside or any(words in said for said in notes)
    if lost in ("some highlights", "all highlights"):
        # The note goes to its article, but where that has one of its own.
        assert sum(words in beside for words in map(note, _NOTED)) <= 1
