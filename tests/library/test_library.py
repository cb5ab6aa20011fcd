"""Opening, closing and refusing libraries."""

import fcntl
import os
import re
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from reader.library import sketches
from reader.library.backup_files import Reason
from reader.library.library import Library, open_library
from reader.library.restoring import restore
from reader.library.schema import APPLICATION_ID, SCHEMA
from reader.model.errors import LibraryDamaged, LibraryLocked, LibraryReadOnly, LibraryUnusable
from tests.library.handmade import store, told


def test_a_new_library_is_empty_and_carries_the_programs_mark(library: Library, path: Path) -> None:
    assert library.articles.rows() == []
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert plain.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
        assert plain.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_what_was_stored_is_there_after_a_restart(path: Path) -> None:
    with open_library(path) as first:
        store(first, "a.txt", told("A title", "Some words of a story."))
    with open_library(path) as second:
        assert [row.title for row in second.articles.rows()] == ["A title"]


def test_closing_leaves_no_log_behind(path: Path) -> None:
    with open_library(path) as library:
        store(library, "a.txt", told("A title", "Some words of a story."))
    assert not Path(f"{path}-wal").exists()


def test_a_second_process_is_told_that_the_library_is_in_use_and_may_still_read(
    news: Library, path: Path
) -> None:
    with pytest.raises(LibraryLocked, match=r"in use by another Postil"):
        open_library(path)
    with open_library(path, read_only=True) as reader:
        assert reader.articles.count() == 3


def test_who_opens_a_library_by_a_link_opens_the_library_itself(
    news: Library, path: Path, tmp_path: Path
) -> None:
    link = tmp_path / "link.sqlite"
    link.symlink_to(path)
    with pytest.raises(LibraryLocked, match=re.escape(str(path))):
        open_library(link)
    made = news.backups.make(Reason.ASKED)
    news.close()
    kept = restore(link, made.path)
    assert kept is not None
    assert (kept.parent, link.is_symlink(), path.is_symlink()) == (path.parent, True, False)
    path.rename(tmp_path / "elsewhere.sqlite")
    with pytest.raises(LibraryUnusable):
        open_library(link, create=False)


def test_a_lock_that_is_given_back_in_time_is_waited_for(path: Path) -> None:
    open_library(path).close()
    script = "import fcntl, sys; f = open(sys.argv[1], 'a'); fcntl.flock(f, 2); print(flush=True); input()"
    holder = subprocess.Popen(
        [sys.executable, "-c", script, f"{path}.lock"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdout is not None
    holder.stdout.readline()
    with Path(f"{path}.lock").open() as handle, pytest.raises(BlockingIOError):
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    holder.communicate(b"\n")
    open_library(path).close()


def test_a_library_from_a_newer_program_is_refused_and_not_touched(path: Path) -> None:
    open_library(path).close()
    with closing(sqlite3.connect(path)) as plain:
        plain.execute(f"PRAGMA user_version = {SCHEMA + 6}")
    before = path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(LibraryUnusable, match=rf"version {SCHEMA + 6}, this program knows {SCHEMA}"):
            open_library(path, read_only=read_only)
    assert path.read_bytes() == before


@pytest.mark.parametrize("number", [-7, 0x40000006])
def test_a_library_whose_version_number_is_damaged_is_not_taken_for_a_newer_one(
    path: Path, number: int
) -> None:
    open_library(path).close()
    with closing(sqlite3.connect(path)) as plain:
        plain.execute(f"PRAGMA user_version = {number}")
    before = path.read_bytes()
    with pytest.raises(LibraryDamaged, match=f"is damaged .its library version says {number}."):
        open_library(path)
    assert path.read_bytes() == before


def test_the_sqlite_file_of_another_program_is_refused_and_not_touched(path: Path) -> None:
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("CREATE TABLE recipe (name TEXT)")
    before = path.read_bytes()
    with pytest.raises(LibraryUnusable, match=r"not a Postil library .*another program"):
        open_library(path)
    assert path.read_bytes() == before


def test_a_text_file_and_a_folder_are_no_libraries(tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("Not a database, though long enough to be mistaken for one." * 20)
    with pytest.raises(LibraryUnusable, match=r"notes\.txt is not a Postil library"):
        open_library(text)
    with pytest.raises(LibraryUnusable, match=r"it is a folder"):
        open_library(tmp_path)


def test_a_file_of_zero_bytes_becomes_a_library_unless_it_may_not_be_made(path: Path) -> None:
    path.touch()
    with pytest.raises(LibraryUnusable, match=r"There is no library at"):
        open_library(path, create=False)
    with open_library(path) as library:
        assert library.articles.counts().inbox == 0


def test_a_missing_library_is_named_where_none_may_be_made(path: Path) -> None:
    for read_only in (False, True):
        with pytest.raises(LibraryUnusable, match=r"There is no library at .*library\.sqlite"):
            open_library(path, read_only=read_only, create=False)
    assert not path.exists()


def test_a_damaged_library_is_named_as_such(path: Path) -> None:
    with open_library(path) as library:
        for n in range(40):
            store(library, f"{n}.txt", told(f"Title {n}", f"Words of story {n}. " * 200))
    data = bytearray(path.read_bytes())
    data[4096 : len(data) // 2] = b"\xa5" * (len(data) // 2 - 4096)
    path.write_bytes(data)
    with pytest.raises(LibraryUnusable, match=r"is damaged .*restore"):
        _read_all(path)


def _read_all(path: Path) -> None:
    with open_library(path) as library:
        for row in library.articles.rows():
            library.articles.reading(row.id)


def _as_nobody(script: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run a script with the rights of a user who owns nothing (root may write everywhere).

    What it needs is imported before, because that user may not be allowed to read Python's own folder.
    """
    drop = (
        "import os, sys; from pathlib import Path\n"
        "from reader.library.library import open_library\n"
        "from reader.library import acts  # imported by the first act\n"
        "if os.getuid() == 0:\n    os.setgid(65534); os.setuid(65534)\n"
    )
    return subprocess.run(
        [sys.executable, "-c", drop + script, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_a_read_only_folder_can_be_read_and_says_why_it_cannot_be_written(news: Library, path: Path) -> None:
    news.close()
    path.chmod(0o444)
    path.parent.chmod(0o555)
    for parent in path.parents[1:4]:
        parent.chmod(parent.stat().st_mode | 0o055)
    script = (
        "try: open_library(Path(sys.argv[1]))\n"
        "except Exception as error: print(type(error).__name__, error)\n"
        "with open_library(Path(sys.argv[1]), read_only=True) as library:\n"
        "    print(len(library.articles.rows()))\n"
        "    try: library.tags.add([library.articles.rows()[0].id], 'x')\n"
        "    except Exception as error: print(type(error).__name__)\n"
    )
    done = _as_nobody(script, path)
    path.parent.chmod(0o755)
    assert done.stdout.split("\n")[1:3] == ["3", "LibraryReadOnly"], done.stderr
    assert done.stdout.startswith("LibraryReadOnly")
    assert "read-only" in done.stdout


def test_writing_into_a_library_opened_to_read_is_refused(news: Library, path: Path) -> None:
    with (
        open_library(path, read_only=True) as reader,
        pytest.raises(LibraryReadOnly, match=r"cannot be written"),
    ):
        reader.articles.mark([reader.articles.rows()[0].id], read=True)


def test_reading_and_writing_a_library_imports_nothing_heavy(news: Library, path: Path) -> None:
    news.close()
    script = (
        "import sys; from pathlib import Path\n"
        "from reader.library.library import open_library\n"
        "library = open_library(Path(sys.argv[1]))\n"
        "library.articles.counts(); library.sources.all(); library.tags.all()\n"
        "library.articles.reading(library.articles.rows()[0].id)\n"
        "library.articles.mark([library.articles.rows()[0].id], starred=True)\n"
        "heavy = {'sqlite_utils', 'click', 'bs4', 'yaml', 'charset_normalizer', 'PySide6', 'pluggy'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_a_library_at_rest_holds_nothing_of_the_file_and_reads_and_writes_on(news: Library) -> None:
    asked: list[str] = []
    with news.reading() as reader:
        pass
    with news.writing() as db:
        db.conn.set_trace_callback(asked.append)
    asked.clear()
    news.rest()
    assert asked == ["PRAGMA shrink_memory"]
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        reader.execute("SELECT 1")
    news.articles.mark([news.articles.rows()[0].id], starred=True)
    assert news.articles.counts().starred == 1
    news.close()
    news.rest()


def test_a_reader_that_has_noted_something_or_is_in_use_stays_when_the_library_rests(news: Library) -> None:
    with news.reading() as reader:
        news.rest()
        assert reader.execute("SELECT count(*) FROM article").fetchone() == (3,)
    with news.reading() as reader:
        sketches.catch_up(reader)
        reader.execute("INSERT INTO temp.sketched(value, n) VALUES (1, 1)")
    news.rest()
    with news.reading() as again:
        assert again is reader
        assert again.execute("SELECT value, n FROM temp.sketched").fetchall() == [(1, 1)]


def test_triggers_see_the_row_that_another_one_takes_the_place_of(news: Library) -> None:
    with news.writing() as db:
        assert db.conn.execute("PRAGMA recursive_triggers").fetchone() == (1,)


def test_a_library_that_is_closed_stops_who_still_reads(news: Library) -> None:
    reading = threading.Event()
    heard: list[str] = []

    def read() -> None:
        endless = "WITH RECURSIVE n(i) AS (SELECT begun() UNION ALL SELECT 1 FROM n) SELECT max(i) FROM n"
        try:
            with news.reading() as connection:
                connection.create_function("begun", 0, reading.set)
                connection.execute(endless).fetchone()
        except sqlite3.OperationalError as error:
            heard.append(str(error))

    thread = threading.Thread(target=read)
    thread.start()
    assert reading.wait(10)
    news.close()
    thread.join(10)
    assert heard == ["interrupted"]


def test_a_library_can_be_closed_twice(news: Library, path: Path) -> None:
    news.close()
    with open_library(path):
        news.close()
        with pytest.raises(LibraryLocked):
            open_library(path)
