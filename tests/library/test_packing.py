"""Texts are packed by the bytes of their capture, and none is lost whatever becomes of the capture."""

import json
import random
import sqlite3
import zlib

import pytest

from reader.library import health, packing
from reader.library.library import Library
from reader.library.readings import readings
from reader.model.errors import TextDamaged
from reader.model.highlight import Anchor
from reader.model.prepared import Prepared
from reader.model.query import parse
from reader.model.squeezing import Squeezed, is_of, squeezed
from tests.library.handmade import Decision, Told, page, store, told


def story(seed: int, words: int = 400) -> Told:
    """A story of its own, in no words that another one has in the same order."""
    dice = random.Random(seed)
    drawn = ["".join(dice.choices("етаоинсрвлкм", k=dice.randint(2, 9))) for _ in range(words)]
    return told(f"Story {seed}", " ".join(drawn))


def kept(library: Library, title: str) -> tuple[int, int | None]:
    """The bytes that a text takes, and the capture it leans on."""
    with library.reading() as connection:
        size, leans = connection.execute(
            "SELECT length(v.packed), v.leans FROM article a JOIN version v ON v.key = a.shown "
            "WHERE a.title = ?",
            (title,),
        ).fetchone()
    return size, leans


def text_of(library: Library, title: str) -> str:
    row = next(row for row in library.articles.rows() if row.title == title)
    return library.articles.reading(row.id).version.text


def test_a_text_takes_some_bytes_beside_its_capture_wherever_in_it_it_stands(library: Library) -> None:
    stories = [story(n) for n in range(30)]
    store(library, "long.txt", *stories)
    for each in stories:
        assert each.title is not None
        assert text_of(library, each.title) == each.text
        size, leans = kept(library, each.title)
        assert (size < len(each.text.encode()) / 50, leans) == (True, 1)
    with library.reading() as connection:
        entries, bytes_kept = connection.execute("SELECT entries, bytes FROM capture_content").fetchone()
    assert entries.count("[") > 5
    assert zlib.decompress(bytes_kept).count(b"Story") == 30


def test_a_text_that_is_not_in_the_bytes_as_it_is_stands_alone(library: Library) -> None:
    # As of a document whose text is compressed in its file.
    split, data = page("packed.txt", [story(1)])
    library.captures.store(split, random.Random(2).randbytes(len(data)), 0, ())
    assert kept(library, "Story 1")[1] is None
    assert text_of(library, "Story 1") == story(1).text


def test_a_text_that_is_read_from_its_place_is_what_all_of_its_capture_gives(library: Library) -> None:
    store(library, "long.txt", *map(story, range(30)))
    # Words that squeeze badly, and others that are nearly those of their capture.
    dice = random.Random(5)
    odd = told("Story odd", "".join(map(chr, dice.choices(range(0x4E00, 0x9F00), k=6000))))
    store(library, "odd.txt", odd, story(31))
    split, data = page("packed.txt", [story(32)])
    library.captures.store(split, dice.randbytes(len(data)), 0, ())
    split, data = page("near.txt", [story(33)])
    library.captures.store(split, data.replace("е".encode(), "ё".encode(), 9), 0, ())
    with library.writing() as db:
        (size, last) = db.conn.execute("SELECT length(packed), max(key) FROM version").fetchone()
        db.conn.execute("UPDATE version SET packed = ? WHERE key = 2", (b"\x02" + b"\xff" * 6 + b"\x01" * 9,))
        db.conn.execute("UPDATE version SET packed = substr(packed, 1, 3) WHERE key = 4")
        first = {kind for (kind,) in db.conn.execute("SELECT substr(packed, 1, 1) FROM version")}
    assert (size > 0, first) == (True, {b"\0", b"\1", b"\2"})
    with library.reading() as connection:
        read = [packing.read_text(connection, key) for key in range(1, last + 1)]
        assert read == [connection.execute(packing.TEXT, (key,)).fetchone()[0] for key in range(1, last + 1)]
    assert [n for n, text in enumerate(read, 1) if not text] == [2, 4]


def test_bytes_that_a_text_leans_on_do_not_go(library: Library) -> None:
    store(library, "a.txt", story(1))
    with pytest.raises(sqlite3.IntegrityError), library.writing() as db:
        db.conn.execute("DELETE FROM capture_content")
    assert text_of(library, "Story 1") == story(1).text


def test_a_text_outlives_the_import_that_brought_it_where_another_capture_shows_it(library: Library) -> None:
    first, second = library.batches.begin("first"), library.batches.begin("second")
    store(library, "a.txt", story(1), batch=first)
    (row,) = library.articles.rows()
    store(library, "b.txt", story(1), verdicts=[Decision(1, "copy", row.id)], batch=second)
    assert kept(library, "Story 1")[1] == 1
    library.batches.undo(first)
    with library.reading() as connection:
        assert connection.execute("SELECT capture FROM capture_content").fetchall() == [(2,)]
    assert kept(library, "Story 1")[1] == 2
    assert text_of(library, "Story 1") == story(1).text
    assert health.check(library).ok
    library.journal.undo()
    assert kept(library, "Story 1")[1] == 1
    library.journal.redo()
    assert text_of(library, "Story 1") == story(1).text
    assert health.check(library).ok


def test_a_damaged_text_is_told_by_its_article_and_capture_and_the_rest_goes_on(library: Library) -> None:
    store(library, "a.txt", story(1), story(2))
    store(library, "b.txt", story(3))
    with library.writing() as db:
        db.conn.execute(
            "UPDATE version SET packed = zeroblob(length(packed)) WHERE key = "
            "(SELECT shown FROM article WHERE title = 'Story 1')"
        )
    with pytest.raises(TextDamaged, match=r"“Story 1” from a\.txt is damaged"):
        text_of(library, "Story 1")
    assert text_of(library, "Story 2") == story(2).text
    hits = library.search.find(parse("story")).hits
    assert {hit.title for hit in hits} == {"Story 1", "Story 2", "Story 3"}
    problems = "\n".join(health.check(library).problems)
    assert "of “Story 1” in a.txt cannot be read" in problems
    assert "Story 2" not in problems
    with pytest.raises(TextDamaged, match=r"“Story 1” from a\.txt is damaged"):
        list(readings(library, [row.id for row in library.articles.rows()]))
    library.articles.mark([row.id for row in library.articles.rows()], starred=True)
    library.annotations.write_article_note(library.articles.rows()[0].id, "A note beside it")
    (row,) = [row for row in library.articles.rows() if row.title == "Story 1"]
    store(library, "c.txt", story(1), verdicts=[Decision(1, "copy", row.id)])
    assert text_of(library, "Story 1") == story(1).text


def test_no_highlight_is_taken_for_lost_in_a_text_that_is_damaged(library: Library) -> None:
    store(library, "a.txt", story(1))
    (row,) = library.articles.rows()
    mark, _ = library.annotations.highlight(row.id, 10, 60)
    fuller = told("Story 1", f"{story(1).text} And more.")
    store(library, "b.txt", fuller, verdicts=[Decision(1, "fuller", row.id)])
    store(library, "c.txt", told("Story 1", "Shorter."), verdicts=[Decision(1, "edited", row.id)])
    (whole,) = library.annotations.of(row.id)
    sound, first = "SELECT packed, leans, key FROM version WHERE key = 2", whole.made_on
    with library.writing() as db:
        kept = db.conn.execute(sound).fetchone()
        db.conn.execute("UPDATE version SET packed = zeroblob(20) WHERE key = 2")
        db.conn.execute("UPDATE highlight SET placed_in = 3")
    library.annotations.write_article_note(row.id, "Named, so that it is looked at anew.")
    again, _ = library.annotations.highlight(row.id, 100, 140, version=first)
    assert [each.anchor for each in library.annotations.of(row.id)] == [Anchor.ANCHORED, Anchor.ANCHORED]
    with library.writing() as db:
        db.conn.execute("UPDATE version SET packed = ?, leans = ? WHERE key = ?", kept)
    library.annotations.write_article_note(row.id, "The text is whole again.")
    assert {each.id: (each.start, each.end) for each in library.annotations.of(row.id)} == {
        mark.id: (10, 60), again.id: (100, 140)
    }  # fmt: skip


def test_no_text_is_packed_by_what_is_told_wrong_of_its_capture(library: Library) -> None:
    first = library.batches.begin("first")
    store(library, "a.txt", story(1), batch=first)
    (row,) = library.articles.rows()
    copy = Decision(5, "copy", row.id)
    store(library, "b.txt", *(story(n) for n in range(40, 44)), story(1), verdicts=[copy])
    for entries in ("[[16384,900]]", "[[1,2],[3]]", '[["a","b"]]', "[[9,9],[1,-1]]", "[" * 9999, "7"):
        with library.writing() as db:
            db.conn.execute("UPDATE capture_content SET entries = ? WHERE capture = 2", (entries,))
        library.journal.undo() if library.batches.recent()[0].undone else None
        library.batches.undo(first)
        assert text_of(library, "Story 1") == story(1).text


def test_of_a_text_that_stands_in_its_capture_as_it_is_only_the_place_is_kept() -> None:
    data = b"".join(story(n).text.encode() + b"\n" for n in range(40))
    starts = [data.index(story(n).text.encode()) for n in range(40)]
    bytes_kept, entries = squeezed(data, starts)
    content = packing.Content(7, data, bytes_kept, entries)
    assert len(entries) > 3
    for n, start in enumerate(starts):
        text = story(n).text
        packed, leans = packing.pack(text, content, start, start + len(text.encode()))
        assert (len(packed) < 16, leans, packing.unpacked(packed, bytes_kept)) == (True, 7, text)
        for told_ in (-5, start, start + 1, len(data) + 3):
            raw = text.encode()
            assert packing.pack_bytes(raw, content, start, start + len(raw), told_) == (packed, leans)
        other = packing.pack(f"{text}!", content, start, start + len(text.encode()))
        assert (packing.unpacked(other.packed, bytes_kept), other.leans) == (f"{text}!", 7)


def test_a_text_of_which_the_place_is_kept_is_known_for_damaged() -> None:
    data = story(1).text.encode()
    bytes_kept, _ = squeezed(data, [])
    packed, _ = packing.pack(story(1).text, packing.Content(1, data, bytes_kept, []), 0, len(data))
    changed, _ = squeezed(data.replace("е".encode(), "о".encode(), 1), [])
    for torn, within in (
        (packed, changed), (packed, bytes_kept[:-20]), (packed, b""), (packed[:-1], bytes_kept),
        (packed[:2], bytes_kept), (packed[:1] + b"\xff" * 12, bytes_kept), (packed + b"\0", bytes_kept),
    ):  # fmt: skip
        assert packing.unpacked(torn, within) is None
    assert packing.swells(packed, bytes_kept, 100)
    assert not packing.swells(packed, bytes_kept, len(data))


def test_no_text_leans_on_a_capture_that_cannot_be_entered_where_it_says(library: Library) -> None:
    store(library, "long.txt", *(story(n) for n in range(30)))
    with library.writing() as db:
        (told_,) = db.conn.execute("SELECT entries FROM capture_content").fetchone()
        entries = json.loads(told_)
        entries[1][1] += 1
        db.conn.execute("UPDATE capture_content SET entries = ?", (json.dumps(entries),))
        assert packing.content_of(db.conn, 1) is None


def test_bytes_that_come_squeezed_are_kept_so_only_if_they_are_those_of_the_capture(library: Library) -> None:
    split, data = page("long.txt", [story(n) for n in range(30)])
    right = squeezed(data, [each.start for each in split.stories])
    entries = list(right.entries)
    library.captures.store(split, data, 0, (), prepared=Prepared(right, ()))
    (at, inside), (to, end) = entries[1:3]
    skipped = squeezed(data, [])
    torn = Squeezed(right.kept[: inside - 1] + right.kept[inside:], [(at, inside - 1)])
    for name, wrong in enumerate(
        (
            Squeezed(b"", []), Squeezed(right.kept[:-1], entries), Squeezed(right.kept + b"\0", entries),
            Squeezed(zlib.compress(data + data, 4), []), squeezed(data[:-1] + b"?", []),
            Squeezed(right.kept, [(at, inside + 1)]), Squeezed(right.kept, [(at + 1, inside)]),
            Squeezed(right.kept, entries[::-1]), Squeezed(right.kept, [(-1, inside)]),
            Squeezed(right.kept, [(to, inside)]), Squeezed(skipped.kept, [(at, len(skipped.kept) // 2)]),
            Squeezed(right.kept, [(1 << 70, inside)]),
            torn, Squeezed(torn.kept, [*torn.entries, (to, end - 1)]),
        )
    ):  # fmt: skip
        assert not is_of(wrong, data)
        other, other_data = page(f"{name}.txt", [story(n) for n in range(30)])
        library.captures.store(other, other_data, 0, (), prepared=Prepared(wrong, ()))
        assert library.captures.content(other.sha256) == other_data
    assert is_of(right, data)
    assert library.captures.content(split.sha256) == data
    assert is_of(squeezed(b"", []), b"")
    assert health.check(library).problems == ()
