"""Backups and their return must not harm what lies where they go, whatever lies there."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.library.library import Library, open_library
from reader.library.restoring import restore
from reader.model.errors import LibraryUnusable

#: A process that may write so few bytes to a file stands for a full disk.
CRAMPED = """
import resource, signal, sys
from pathlib import Path
from reader.library.restoring import restore
from reader.model.errors import LibraryUnusable
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))
try:
    restore(Path(sys.argv[1]), Path(sys.argv[2]))
except LibraryUnusable as problem:
    print(problem)
"""


@pytest.fixture
def apart(news: Library, tmp_path: Path) -> tuple[Path, Path]:
    """A closed library and a backup of it."""
    backup = tmp_path / "backup.sqlite"
    news.back_up(backup)
    news.close()
    return news.path, backup


def test_a_restore_onto_a_full_disk_leaves_the_library_where_it_was(
    apart: tuple[Path, Path], checkout: Path
) -> None:
    path, backup = apart
    before, names = path.read_bytes(), set(path.parent.iterdir())
    done = subprocess.run(
        [sys.executable, "-c", CRAMPED, str(path), str(backup)], capture_output=True, text=True, cwd=checkout
    )
    assert str(path) in done.stdout, done.stderr
    assert path.read_bytes() == before
    assert set(path.parent.iterdir()) == names


def test_a_log_without_its_library_is_not_read_into_the_restored_one(apart: tuple[Path, Path]) -> None:
    path, backup = apart
    path.unlink()
    Path(f"{path}-wal").write_bytes(b"a log of another life")
    assert restore(path, backup) is None
    assert not Path(f"{path}-wal").exists()
    with open_library(path) as back:
        assert back.articles.count() == 3


@pytest.mark.parametrize("ending", ["", "-wal", "-shm", ".lock"])
def test_a_backup_onto_the_library_or_what_belongs_to_it_is_refused(news: Library, ending: str) -> None:
    with news.writing():
        pass
    with pytest.raises(LibraryUnusable, match=r"is the library itself or belongs to it; name another"):
        news.back_up(Path(f"{news.path}{ending}"))
    assert news.articles.count() == 3


def test_a_backup_through_a_link_to_the_library_is_refused(news: Library, tmp_path: Path) -> None:
    soft, hard = tmp_path / "soft.sqlite", tmp_path / "hard.sqlite"
    soft.symlink_to(news.path)
    os.link(news.path, hard)
    for link in (soft, hard):
        with pytest.raises(LibraryUnusable, match=r"is the library itself"):
            news.back_up(link)
    assert soft.is_symlink()


def test_a_backup_replaces_an_older_backup_and_nothing_else(news: Library, tmp_path: Path) -> None:
    precious, backup = tmp_path / "precious.txt", tmp_path / "backup.sqlite"
    precious.write_text("precious")
    with pytest.raises(LibraryUnusable, match=r"precious\.txt is there already and is no backup"):
        news.back_up(precious)
    assert precious.read_text() == "precious"
    news.back_up(backup)
    news.tags.add([news.articles.rows()[0].id], "since")
    news.back_up(backup)
    with open_library(backup, read_only=True) as copy:
        assert [tag.name for tag in copy.tags.all()] == ["since"]


def test_a_pipe_is_refused_and_not_waited_for(news: Library, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for attempt in (
        lambda: open_library(pipe),
        lambda: open_library(pipe, read_only=True),
        lambda: news.back_up(pipe),
        lambda: restore(tmp_path / "new.sqlite", pipe),
    ):
        with pytest.raises(LibraryUnusable, match=r"pipe is not a Postil library .*device, pipe or socket"):
            attempt()


def test_a_name_that_is_too_long_is_called_so(news: Library, tmp_path: Path) -> None:
    long, nearly = tmp_path / ("x" * 300), tmp_path / ("x" * 252)
    for attempt in (
        lambda: open_library(long),
        lambda: open_library(nearly),
        lambda: news.back_up(long),
        lambda: news.back_up(nearly),
        lambda: restore(tmp_path / "new.sqlite", long),
    ):
        with pytest.raises(LibraryUnusable, match=r"x has too long a name for this disk; choose a shorter"):
            attempt()
