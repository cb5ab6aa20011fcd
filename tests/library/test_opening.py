"""What may happen to a library's file and folder: moved, replaced, read-only, left open by a killed one."""

import os
import re
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from hashlib import sha256
from pathlib import Path

import pytest

from reader.library import damage, health
from reader.library.backup_files import Reason
from reader.library.library import Library, open_library
from reader.library.restoring import restore
from reader.model.errors import LibraryDamaged, LibraryGone, LibraryReadOnly, LibraryUnusable, NotFound
from reader.model.query import parse


def digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def test_nothing_is_written_to_a_library_whose_folder_is_gone_until_it_is_back(tmp_path: Path) -> None:
    folder, away = tmp_path / "stick", tmp_path / "elsewhere"
    with open_library(folder / "library.sqlite") as library:
        source = library.tags.all()
        folder.rename(away)
        with pytest.raises(LibraryGone, match=r"library\.sqlite is not there any more.*put it back"):
            library.outlines.create("Thoughts")
        away.rename(folder)
        library.outlines.create("Thoughts")
        assert [outline.name for outline in library.outlines.all()] == ["Thoughts"]
        assert library.tags.all() == source


def test_nothing_is_written_where_another_file_took_the_librarys_place(news: Library, path: Path) -> None:
    other = path.with_name("other.sqlite")
    news.back_up(other)
    before = digest(other)
    other.replace(path)
    with pytest.raises(LibraryGone, match=r"Another file has taken the place of .*open it again"):
        news.tags.add([news.articles.rows()[0].id], "lost")
    assert digest(path) == before


_KILLED = """
import os, sys
from pathlib import Path
from reader.library.library import open_library
library = open_library(Path(sys.argv[1]))
library.outlines.create("Kept")
os._exit(9)
"""


def killed_at_work(path: Path) -> None:
    """A program makes an outline in a library, and is killed."""
    subprocess.run([sys.executable, "-c", _KILLED, str(path)], check=False)


def test_a_library_that_was_not_closed_is_known_and_its_log_is_folded_in(path: Path) -> None:
    killed_at_work(path)
    log = path.with_name("library.sqlite-wal")
    assert log.stat().st_size
    with open_library(path) as library:
        assert library.unclean
        library.fold()
        assert not log.stat().st_size
        with closing(sqlite3.connect(path.as_uri() + "?mode=ro&immutable=1", uri=True)) as alone:
            assert alone.execute("SELECT name FROM outline").fetchall() == [("Kept",)]
    with open_library(path) as library:
        assert not library.unclean


def test_folding_waits_for_nobody_who_reads(news: Library, path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM article").fetchone()
        news.outlines.create("Written meanwhile")
        news.fold()
        assert path.with_name("library.sqlite-wal").stat().st_size
    news.fold()
    assert not path.with_name("library.sqlite-wal").stat().st_size


def test_who_is_stopped_between_two_rows_closes_his_connection(news: Library) -> None:
    closer, held = threading.Thread(target=news.close), list[sqlite3.Connection]()

    def read() -> None:
        with news.reading() as connection:
            held.append(connection)
            rows = connection.execute("SELECT name FROM pragma_function_list")
            assert rows.fetchone()
            closer.start()
            closer.join(10)

    with pytest.raises(sqlite3.OperationalError, match="interrupted"):
        read()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        held[0].execute("SELECT 1")


@contextmanager
def sealed(folder: Path) -> Iterator[None]:
    """A folder in which nothing can be written."""
    files = [each for each in folder.iterdir() if each.is_file()]
    try:
        for each in files:
            each.chmod(0o444)
        folder.chmod(0o555)
        yield
    finally:
        folder.chmod(0o755)
        for each in files:
            each.chmod(0o644)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root writes everywhere")
def test_a_library_where_nothing_can_be_written_is_read_with_all_that_was_saved(path: Path) -> None:
    killed_at_work(path)
    path.with_name("library.sqlite-shm").unlink(missing_ok=True)
    before = digest(path)
    with sealed(path.parent):
        with pytest.raises(LibraryReadOnly, match="read-only"):
            open_library(path)
        with open_library(path, read_only=True) as library:
            assert [outline.name for outline in library.outlines.all()] == ["Kept"]
            assert library.search.find(parse("nothing")).total == 0
            assert health.check(library).ok
            with pytest.raises(LibraryReadOnly):
                library.outlines.create("No")
    assert digest(path) == before


def torn(path: Path) -> None:
    """Write over the middle of a library's file, and leave its first page."""
    data = bytearray(path.read_bytes())
    data[8192:] = b"\xa5" * (len(data) - 8192)
    path.write_bytes(data)


def test_damage_that_is_met_is_marked_beside_the_library_until_a_check_finds_none(
    news: Library, path: Path, tmp_path: Path
) -> None:
    news.close()
    shutil.copyfile(path, tmp_path / "good")
    torn(path)
    with pytest.raises(LibraryDamaged), open_library(path) as library:
        library.articles.rows()
    assert damage.is_marked(path)
    assert "is damaged" in path.with_name("library.sqlite.damaged").read_text()
    (tmp_path / "good").replace(path)
    with open_library(path) as library:
        assert health.check(library).ok
    assert not damage.is_marked(path)


def test_a_header_that_is_lost_while_the_library_is_open_is_damage(news: Library, path: Path) -> None:
    news.fold()
    with path.open("r+b") as file:
        file.write(b"\0" * 100)
    with pytest.raises(LibraryUnusable, match="is damaged"), open_library_again(news) as connection:
        connection.execute("SELECT count(*) FROM version").fetchone()
    assert damage.is_marked(path)


@contextmanager
def open_library_again(library: Library) -> Iterator[sqlite3.Connection]:
    """Read a library on a connection that knows nothing of it yet."""
    library.rest()
    with library.reading() as connection:
        yield connection


def test_a_refusal_of_a_damaged_library_names_its_newest_backup(news: Library, path: Path) -> None:
    made = news.backups.make(Reason.ASKED)
    news.close()
    for harm in (torn, headless):
        harm(path)
        with pytest.raises(
            LibraryUnusable, match=rf"The newest backup is {re.escape(str(made.path))} \(3 articles"
        ):
            open_library(path, read_only=True).articles.rows()


def headless(path: Path) -> None:
    """Take the beginning off a library's file."""
    with path.open("r+b") as file:
        file.write(b"\0" * 100)


def test_a_damaged_library_that_a_backup_replaces_is_kept_to_the_letter(news: Library, path: Path) -> None:
    made = news.backups.make(Reason.ASKED)
    news.close()
    killed_at_work(path)
    overwrite_end(path)
    log = path.with_name("library.sqlite-wal")
    before = digest(path), digest(log)
    kept = restore(path, made.path)
    assert kept is not None
    assert (digest(kept), digest(kept.with_name(f"{kept.name}-wal"))) == before
    with open_library(path) as library:
        assert library.articles.count() == 3
        assert library.outlines.all() == ()
        assert health.check(library).ok


def overwrite_end(path: Path) -> None:
    """Write over the last pages of a library's file."""
    with path.open("r+b") as file:
        file.seek(-8192, os.SEEK_END)
        file.write(b"\xa5" * 8192)


def test_a_text_that_is_none_is_damage(news: Library, path: Path) -> None:
    news.close()
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("UPDATE article SET lead = CAST(x'80ff41' AS TEXT)")
        plain.commit()
    with open_library(path) as library, pytest.raises(LibraryDamaged, match="is damaged"):
        library.articles.rows()


def test_a_copy_whose_process_is_gone_is_taken_away_with_the_next(news: Library, tmp_path: Path) -> None:
    left, running = tmp_path / ".copy.sqlite.99999999.part", tmp_path / f".copy.sqlite.{os.getppid()}.part"
    for each in (left, running):
        each.write_bytes(b"half")
    news.back_up(tmp_path / "copy.sqlite")
    assert not left.exists()
    assert running.exists()


def test_rows_that_are_missing_are_damage_and_no_fault_of_the_program(news: Library, path: Path) -> None:
    id = news.articles.rows()[0].id
    news.close()
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("DELETE FROM state")
        plain.execute("DELETE FROM version")
        plain.commit()
    with open_library(path) as library, pytest.raises(LibraryDamaged, match="rows are not where they should"):
        library.articles.reading(id)
    assert damage.is_marked(path)


def test_an_article_to_which_its_index_does_not_lead_is_damage_and_not_unknown(
    news: Library, path: Path
) -> None:
    id = news.articles.rows()[0].id
    news.close()
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("PRAGMA writable_schema = ON")
        plain.execute(
            "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = "
            "'sqlite_autoindex_saved_search_1') WHERE name = 'sqlite_autoindex_article_1'"
        )
        plain.commit()
    with open_library(path) as library:
        with pytest.raises(NotFound):
            library.articles.reading("00000000")
        with pytest.raises(LibraryDamaged, match=r"library\.sqlite is damaged \(an index does not lead"):
            library.articles.reading(id)
    assert damage.is_marked(path)
