"""What can go wrong with a file: full disks, other writers, damage, kills; backups and their return."""

import errno
import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from reader.library import health, schema
from reader.library.copying import Interrupted
from reader.library.library import Library, open_library
from reader.library.restoring import restore
from reader.model.errors import LibraryLocked, LibraryUnusable
from tests.library.cut_short import open_and_die
from tests.library.handmade import store, told


def test_a_full_disk_is_named_and_what_was_saved_stays(news: Library) -> None:
    with news.writing() as db:
        (pages,) = db.conn.execute("PRAGMA page_count").fetchone()
        db.conn.execute(f"PRAGMA max_page_count = {pages + 3}")
    with pytest.raises(LibraryUnusable, match=r"disk is full.*free some space"):
        store(news, "big.txt", told("Big", "word " * 50_000))
    assert news.articles.count() == 3
    assert health.check(news).ok


def test_a_program_that_writes_to_the_file_is_waited_for_then_named(news: Library, path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryLocked, match=r"in use by another"):
            news.tags.add([news.articles.rows()[0].id], "x")
    assert news.tags.add([news.articles.rows()[0].id], "x")


def test_a_restore_that_is_stopped_leaves_everything_as_it_was(news: Library, tmp_path: Path) -> None:
    copy = tmp_path / "copies.sqlite"
    news.back_up(copy)
    news.close()
    before = {file: file.read_bytes() for file in tmp_path.iterdir()}
    with pytest.raises(Interrupted):
        restore(news.path, copy, cancelled=lambda: True)
    assert {file: file.read_bytes() for file in tmp_path.iterdir()} == before


def test_a_backup_holds_everything_and_can_be_put_back(news: Library, tmp_path: Path) -> None:
    id = news.articles.rows()[0].id
    news.annotations.highlight(id, 0, 7, note="kept")
    copy = tmp_path / "copies.sqlite"
    news.back_up(copy)
    news.tags.add([id], "later")
    path = news.path
    news.close()
    kept = restore(path, copy)
    with open_library(path) as back:
        assert back.annotations.of(id)[0].note == "kept"
        assert back.tags.all() == []
        assert health.check(back).ok
    assert kept is not None
    with open_library(kept, read_only=True) as old:
        assert [tag.name for tag in old.tags.all()] == ["later"]


@pytest.mark.parametrize("linked", [True, False])
def test_a_backup_that_cannot_take_the_place_of_a_library_leaves_it_there_with_its_log(
    news: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, linked: bool
) -> None:
    """Also where the disk knows no second names."""
    id, copy, path = news.articles.rows()[0].id, tmp_path / "copies.sqlite", news.path
    news.back_up(copy)
    news.annotations.highlight(id, 0, 7, note="in the log")
    killed = tmp_path / "killed" / path.name
    killed.parent.mkdir()
    for ending in ("", "-wal"):
        shutil.copyfile(f"{path}{ending}", f"{killed}{ending}")
    before = {file.name: file.read_bytes() for file in killed.parent.iterdir()}
    replaced = Path.replace

    def full(file: Path, target: Path) -> Path:
        if Path(target) == killed and ".before-restore-" not in file.name:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(target))
        return replaced(file, target)

    monkeypatch.setattr(Path, "replace", full)
    if not linked:
        monkeypatch.setattr(os, "link", refused)
    with pytest.raises((OSError, LibraryUnusable)):
        restore(killed, copy)
    monkeypatch.undo()
    assert {file.name: file.read_bytes() for file in killed.parent.iterdir() if file.name in before} == before
    assert not [*killed.parent.glob("*.before-restore-*")]
    with open_library(killed) as same:
        assert [made.note for _, made in same.annotations.all()] == ["in the log"]


def refused(*_: object) -> None:
    raise OSError(errno.EPERM, os.strerror(errno.EPERM))


def test_a_library_is_no_backup_of_itself_under_another_name(news: Library, tmp_path: Path) -> None:
    path, other = news.path, tmp_path / "other.sqlite"
    news.close()
    other.hardlink_to(path)
    with pytest.raises(LibraryUnusable, match="is the library itself"):
        restore(path, other)


def test_nothing_is_replaced_by_a_bad_backup_or_while_open(news: Library, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite"
    news.back_up(copy)
    with pytest.raises(LibraryLocked):
        restore(news.path, copy)
    news.close()
    before = news.path.read_bytes()
    copy.write_bytes(copy.read_bytes()[:5000])
    with pytest.raises(LibraryUnusable, match=r"copy\.sqlite"):
        restore(news.path, copy)
    with pytest.raises(LibraryUnusable, match=r"There is no such file as .*missing\.sqlite"):
        restore(news.path, tmp_path / "missing.sqlite")
    assert news.path.read_bytes() == before


def test_a_backup_into_a_folder_that_is_not_there_says_so(news: Library, tmp_path: Path) -> None:
    with pytest.raises(LibraryUnusable, match=r"copy\.sqlite cannot be opened; check that the folder exists"):
        news.back_up(tmp_path / "no" / "copy.sqlite")
    assert not list(tmp_path.glob("**/*.part"))


def test_a_migration_copies_the_library_first(news: Library, path: Path) -> None:
    with news.writing():
        pass
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        from sqlite_utils import Database

        schema.migrate(Database(connection), path)
    with open_library(
        path.with_name(f"library.sqlite.before-v{schema.SCHEMA}.sqlite"), read_only=True
    ) as copy:
        assert copy.articles.count() == 3


def test_a_healthy_library_is_called_so_from_either_side(news: Library, path: Path) -> None:
    news.annotations.highlight(news.articles.rows()[0].id, 0, 7, note="n")
    for library in (news, open_library(path, read_only=True)):
        found = health.check(library)
        assert (found.problems, found.articles, found.highlights, found.notes) == ((), 3, 1, 1)


DAMAGE = {
    "UPDATE version SET packed = substr(packed, 1, 5)": "version .* cannot be read",
    "UPDATE version SET packed = (SELECT packed FROM version WHERE leans = 2)": "version .* (cannot|is not)",
    "UPDATE note SET text = 'other'": "note .* is not the one that was stored",
    "UPDATE highlight SET exact = 'other'": "highlight .* does not stand where it was made",
    "UPDATE highlight SET start = 1": "highlight .* does not stand where it was made",
    "UPDATE capture_content SET bytes = x'78da030000000001'": "the bytes of may14.txt are not",
    "UPDATE article SET title = 'Other'": "full-text index",
    "UPDATE article SET lead = 'x' || substr(lead, 2)": "the lead of article .* is not in its text",
    "UPDATE article SET stand_in = 'x' || substr(stand_in, 2)": "the stand-in of article .* is not in",
    "UPDATE version SET reading = '[[\"paragraph\",0,999999]]'": "links of version .* do not fit",
    "UPDATE version SET blocks = replace(blocks, 'p', 'q')": "links of version .* do not fit",
    "DELETE FROM counter WHERE name = 'unread'": "counts None unread and holds 3",
    "DELETE FROM source": "refers to a source that is not there",
    "UPDATE version SET links = '[[0,99999,\"https://a.org\"]]'": "links of version .* do not fit",
    "UPDATE counter SET n = 9 WHERE name = 'inbox' AND source > 0": "the inbox of .* counts 9",
    "UPDATE page_line SET captures = 2": "page line “valley post” of source 1 is",
    "INSERT INTO hash VALUES (1, 99)": "hashes are kept of a version 99 that is not there",
    "UPDATE state SET highlights = 4 WHERE highlights": "counts 4 highlights and 1 notes and has 1 ",
    "UPDATE state SET notes = 4 WHERE notes": "counts 1 highlights and 4 notes and has 1 ",
    "UPDATE article SET captures = 3": "article .* counts 3 captures and stands in 1",
    "UPDATE article SET shown = (SELECT max(key) FROM version)": "is shown in the text of another",
}


@pytest.mark.parametrize("sql", DAMAGE)
def test_silent_damage_is_found(news: Library, sql: str, path: Path) -> None:
    news.annotations.highlight(news.articles.rows()[0].id, 0, 7, note="n")
    news.close()
    with closing(sqlite3.connect(path)) as plain:
        plain.execute(sql)
        plain.commit()
    with open_library(path) as library:
        problems = "\n".join(health.check(library).problems)
    assert re.search(DAMAGE[sql], problems), problems


_WRITER = """
import sys
from pathlib import Path
from reader.library.library import open_library
with open_library(Path(sys.argv[1])) as library:
    id, n = library.articles.rows()[-1].id, int(sys.argv[2])
    while True:
        made, _ = library.annotations.highlight(id, n, n + 3, note=f"note {n}")
        print(made.id, flush=True)
        n += 1
"""


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is of POSIX")
def test_no_committed_highlight_is_lost_when_the_program_is_killed(path: Path) -> None:
    with open_library(path) as library:
        store(library, "long.txt", told("Long", "word " * 4000))
    rng, said = random.Random(9), set()
    for round in range(16):
        writer = subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(path), str(round * 500)], stdout=subprocess.PIPE, text=True
        )
        assert writer.stdout is not None
        for _ in range(rng.randrange(1, 40)):
            said.add(writer.stdout.readline().strip())
        writer.send_signal(signal.SIGKILL)
        said |= {line.strip() for line in writer.stdout if line.endswith("\n")}
        writer.wait()
        writer.stdout.close()
    with open_library(path) as library:
        kept = library.annotations.of(library.articles.rows()[0].id)
        assert not said - {made.id for made in kept}
        assert all(made.note for made in kept)
        assert health.check(library).ok
    assert len(said) > 100


@pytest.mark.parametrize("statements", range(14, 140, 25))
def test_a_first_start_that_is_cut_short_can_be_started_again(path: Path, statements: int) -> None:
    assert open_and_die(path, statements)
    with open_library(path) as library:
        store(library, "a.txt", told("Begun again", "Words of a story."))
        assert health.check(library).ok
