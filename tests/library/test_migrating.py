"""A library of an older schema becomes a present one, and nothing that the reader made is lost.

schema1.sqlite.gz was made by the program as it was before the second schema: three captures of made-up
news, with highlights, notes, tags, marks and acts to undo. schema2.sqlite.gz and schema3.sqlite.gz are the
same library as the programs made of it that had the second and the third, schema4.sqlite.gz the same made of
the third by the one that had the fourth, schema5.sqlite.gz made of that by the one that had the fifth,
schema6.sqlite.gz to schema8.sqlite.gz made of that by the ones that had the sixth to the eighth.
"""

import gzip
import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from reader.library import connecting, following, health
from reader.library.copying import Interrupted
from reader.library.following import Image
from reader.library.library import Library, open_library
from reader.library.schema import SCHEMA
from reader.library.texts import text_hash
from reader.model.errors import LibraryUnusable
from reader.model.highlight import Anchor
from tests.library.cut_short import open_and_die
from tests.library.handmade import Decision, store, told

_OLD = tuple(f"schema{number}.sqlite.gz" for number in range(1, SCHEMA))
#: What comes after it packs all texts, which takes time and room.
_UNPACKED = _OLD[4]


@pytest.fixture(params=_OLD)
def old(path: Path, request: pytest.FixtureRequest) -> Path:
    """A library of an older schema."""
    path.write_bytes(gzip.decompress(Path(__file__).with_name(request.param).read_bytes()))
    return path


def check_all_is_there(library: Library) -> None:
    rows = {row.heading.split()[0]: row for row in library.articles.rows()}
    archived = library.annotations.all()
    assert list(rows) == ["Łódź", "Snow", "Ferry", "The"]
    assert {(h.quote.exact, h.note, h.color, h.anchor) for _, h in archived} == {
        ("ferry returned", "The word of the captain.", "yellow", Anchor.ANCHORED),
        ("bakers of the valley", "Ask **Anna** about rye.", "green", Anchor.ANCHORED),
        ("Snow", "", "blue", Anchor.ANCHORED),
        ("Łódź", "Zażółć gęślą jaźń", "pink", Anchor.ANCHORED),
    }
    assert library.annotations.article_note(rows["Ferry"].id) == "To be followed in autumn."
    assert {(tag.name, tag.articles) for tag in library.tags.all()} == {
        ("weather", 2), ("opening hours", 1), ("lake", 1)
    }  # fmt: skip
    assert [rows[name].starred for name in rows] == [True, False, True, False]
    assert (rows["Snow"].read, rows["The"].later, rows["The"].read) == (True, True, False)
    assert library.articles.counts() == (4, 3, 2, 1, 1, 0, 4, 5)
    assert library.articles.reading(rows["Ferry"].id).place == 40
    assert "Valley Post" in [source.name for source in library.sources.all()]
    assert health.check(library).problems == ()


def test_an_old_library_is_brought_up_to_date_with_all_that_is_in_it(old: Path) -> None:
    with open_library(old) as library:
        check_all_is_there(library)
        undone = 0
        while library.journal.undo():
            undone += 1
        assert (library.articles.counts().starred, library.annotations.all()) == (0, [])
        for _ in range(undone):
            library.journal.redo()
        check_all_is_there(library)
    with open_library(old.with_name(f"{old.name}.before-v{SCHEMA}.sqlite")) as copy:
        check_all_is_there(copy)


def test_an_old_library_goes_on_as_a_new_one(old: Path) -> None:
    with open_library(old) as library:
        assert {row.state for row in library.captures.all()} == {"split"}
        ferry = next(row for row in library.articles.rows() if row.heading.startswith("Ferry"))
        known = library.captures.sharing(frozenset(["valley post | subscribe", "gazeta | menu"]))
        assert sorted(known.values()) == [1, 1]
        batch = library.batches.begin("wednesday")
        store(
            library, "wednesday.txt", told("Ferry", "The ferry sank."), told("New", "Quite new words."),
            verdicts=[Decision(1, "edited", ferry.id)], batch=batch, furniture=["valley post | subscribe"],
        )  # fmt: skip
        assert library.batches.undo(batch).removed == 1
        check_all_is_there(library)


def test_an_old_library_is_only_read_after_it_was_brought_up_to_date(old: Path) -> None:
    before = old.read_bytes()
    with pytest.raises(LibraryUnusable, match="from an older Postil; open it once for writing"):
        open_library(old, read_only=True)
    assert old.read_bytes() == before


@pytest.mark.parametrize(
    ("old", "statements"),
    [
        *((_OLD[0], n) for n in (24, 44, 60, 76)),
        *((old, n) for old in _OLD[1:3] for n in (16, 24)),
        (_UNPACKED, 40),
        (_OLD[-1], 6),
    ],
    indirect=["old"],
)
def test_a_migration_that_is_killed_is_begun_again_and_loses_nothing(old: Path, statements: int) -> None:
    assert open_and_die(old, statements)
    with open_library(old) as library:
        check_all_is_there(library)


@pytest.mark.parametrize("old", [_UNPACKED], indirect=True)
def test_a_migration_that_finds_the_disk_full_leaves_the_library_as_it_was(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(sqlite3.connect(old)) as plain:
        (pages,) = plain.execute("PRAGMA page_count").fetchone()
    with monkeypatch.context() as small:
        small.setattr(connecting, "_WRITER", (*connecting._WRITER, f"max_page_count = {pages + 6}"))
        with pytest.raises(LibraryUnusable, match="the disk is full"):
            open_library(old)
    with closing(sqlite3.connect(old)) as plain:
        assert plain.execute("PRAGMA user_version").fetchone() == (5,)
    with open_library(old) as library:
        check_all_is_there(library)


@pytest.mark.parametrize("old", [_UNPACKED], indirect=True)
def test_an_old_text_that_no_program_can_read_keeps_no_other_one_back(old: Path) -> None:
    with closing(sqlite3.connect(old)) as plain:
        plain.execute("UPDATE version SET text = CAST(x'6162ff' AS TEXT) WHERE key = 1")
        plain.commit()
    with open_library(old) as library:
        assert len(library.articles.rows()) == 4
        (problem,) = [each for each in health.check(library).problems if "not the one that was" in each]
        assert "the text of version" in problem


@pytest.mark.parametrize("old", [_UNPACKED], indirect=True)
def test_a_text_that_an_old_act_took_away_comes_back_when_it_is_undone(old: Path) -> None:
    words = "An earlier telling of the ferry, кириллицей."
    with closing(sqlite3.connect(old)) as plain:
        plain.row_factory = sqlite3.Row
        row = dict(plain.execute("SELECT * FROM version ORDER BY key LIMIT 1").fetchone())
        gone = row | {"key": 99, "id": f"{row['id'][:-4]}beef", "text": words, "sha256": text_hash(words)}
        entry = dict(plain.execute("SELECT * FROM journal WHERE undone = 0 ORDER BY key").fetchall()[-1])
        within = {"key": 50, **entry, "rows": following.written([Image("version", gone, None)])}
        acts = [
            entry | {"key": 60, "label": "Split anew", "rows": within["rows"]},
            entry
            | {"key": 61, "label": "Forget", "rows": following.written([Image("journal", within, None)])},
            entry | {"key": 59, "label": "Unread", "rows": following.written([])[:20]},
        ]
        for act in acts:
            marks = ", ".join("?" * len(act))
            plain.execute(f"INSERT INTO journal({', '.join(act)}) VALUES ({marks})", [*act.values()])
        (article,) = plain.execute("SELECT id FROM article WHERE key = ?", (row["article"],)).fetchone()
        plain.commit()
    with open_library(old) as library:
        with library.reading() as connection:
            held = connection.execute("SELECT rows FROM journal WHERE key = 61").fetchone()[0]
        ((_, inner, _),) = following.read(held)
        assert inner is not None
        ((_, before, _),) = following.read(inner["rows"])
        assert before is not None
        assert "packed" in before
        with library.writing() as db:
            db.conn.execute("DELETE FROM journal WHERE key = 61")
        assert library.journal.undo()
        assert library.articles.reading(article, gone["id"]).version.text == words


@pytest.mark.parametrize("old", [_OLD[0], _UNPACKED], indirect=True)
def test_a_migration_tells_how_far_it_is_and_is_stopped_without_a_trace(old: Path) -> None:
    notes = _notes_of(old)
    heard: list[tuple[int, int]] = []
    for stop in (0, 2):
        with pytest.raises(Interrupted):
            open_library(old, tell=lambda *far: heard.append(far), cancelled=partial(_reaches, heard, stop))
        assert _notes_of(old) == notes
    far: list[tuple[int, int]] = []
    with open_library(old, tell=lambda *each: far.append(each)) as library:
        check_all_is_there(library)
    assert far == sorted(far)
    assert far[-1][0] == far[-1][1]


@pytest.mark.parametrize("old", [_OLD[-1]], indirect=True)
def test_what_was_read_before_the_day_was_kept_has_the_day_of_its_last_mark(old: Path) -> None:
    with closing(sqlite3.connect(old)) as plain:
        marked = dict(plain.execute("SELECT article, updated_at FROM state WHERE read = 1").fetchall())
    with open_library(old) as library, library.reading() as connection:
        kept = connection.execute("SELECT article, read_at FROM state WHERE read_at IS NOT NULL").fetchall()
    assert dict(kept) == marked


def _reaches(heard: list[tuple[int, int]], stop: int) -> bool:
    return len(heard) >= stop


def _notes_of(path: Path) -> set[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as plain:
        return set(plain.execute("SELECT id, text FROM note").fetchall())
