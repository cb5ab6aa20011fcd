"""Backups that a library makes of itself: whole, counted, and never at the cost of those that are there."""

import gzip
import json
import os
import re
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.library import backup_files, copying, damage, health, mounts
from reader.library.backup_files import Reason, backups_in, backups_of, choose, folder_of, keeping
from reader.library.library import Library, open_library
from reader.library.lockfile import LockFile
from reader.library.restoring import restore
from reader.model.backups import Keeping
from reader.model.errors import LibraryDamaged, LibraryLocked, LibraryUnusable, NoLibrary
from reader.model.keeping import DAY
from tests.library.handmade import store, told

NOW = 1_800_000_000_000


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of three articles, made once; each test gets its own copy."""
    path = tmp_path_factory.mktemp("printed") / "library.sqlite"
    with open_library(path) as library:
        stories = [
            told(f"The ferry, part {n}", f"The ferry came back on day {n}. All were there.") for n in "123"
        ]
        store(library, "may.txt", *stories)
    return path


@pytest.fixture
def news(printed: Path, path: Path) -> Iterator[Library]:
    """The test's own library of three articles."""
    shutil.copyfile(printed, path)
    with open_library(path) as library:
        yield library


def first(library: Library) -> str:
    return library.articles.rows()[0].id


def noted(library: Library, words: str = "Ask the captain.") -> str:
    made, _ = library.annotations.highlight(first(library), 0, 7, "yellow", note=words)
    return made.id


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name != "making.lock")


def test_a_backup_is_the_library_as_it_was_and_tells_what_was_counted_in_it(news: Library) -> None:
    noted(news)
    made = news.backups.make(Reason.ASKED, now=NOW)
    news.annotations.write_article_note(first(news), "Written since.")

    assert made.path.name == "postil-20270115T080000Z-0001-asked-for.sqlite"
    assert (made.articles, made.highlights, made.notes, made.good) == (3, 1, 1, True)
    assert made.why == "asked for"
    assert backups_of(news.path) == news.backups.all() == [made]
    with open_library(made.path, read_only=True) as kept:
        found = health.check(kept)
        assert found.ok
        assert (found.articles, found.highlights, found.notes) == (3, 1, 1)


def test_the_folder_holds_nothing_but_backups_and_what_is_told_of_each(news: Library) -> None:
    made = news.backups.make(Reason.BY_ITSELF)
    assert names(news.backups.folder) == [made.path.with_suffix(".json").name, made.path.name]
    told = json.loads(made.path.with_suffix(".json").read_text(encoding="utf-8"))
    assert told["articles"] == 3


def test_only_a_library_that_has_changed_is_worth_another(news: Library) -> None:
    backups, article = news.backups, first(news)
    assert backups.changed()
    made = backups.of_all(Reason.EMPTYING)
    assert backups.of_all(Reason.EMPTYING).path == made.path
    highlight = noted(news)
    acts = (
        lambda: news.annotations.write_note(highlight, "Ask the harbour master."),
        lambda: news.annotations.write_article_note(article, "On boats."),
        lambda: news.articles.mark([article], read=True, journaled=False),
        lambda: news.articles.mark([article], trashed=True),
        lambda: news.tags.add([article], "boats"),
        news.journal.undo,
        news.journal.redo,
    )
    backups.make(Reason.ASKED)
    for act in acts:
        act()
        before = backups.all()[0].number
        assert backups.of_all(Reason.BY_ITSELF).number == before + 1, act
    assert [one.number for one in backups.all()] == list(range(9, 0, -1))


def test_old_backups_go_by_the_policy_and_what_lies_beside_them_stays(news: Library) -> None:
    folder = news.backups.folder
    folder.mkdir()
    foreign = {
        "letter.txt": b"mine",
        "postil-holidays.sqlite": b"SQLite format 3\0",
        "postil-20010101T000000Z-0001-by-itself.sqlite": b"no library at all",
        "postil-20010101T000000Z-0001-by-itself.sqlite.old": b"kept by hand",
    }
    for name, data in foreign.items():
        (folder / name).write_bytes(data)
    (folder / "postil-20010101T000000Z-0002-by-itself.sqlite").symlink_to(folder / "letter.txt")
    (folder / "postil-20010101T000000Z-0003-by-itself.sqlite").mkdir()

    for day in range(17):
        news.backups.make(Reason.BY_ITSELF, now=NOW + day * DAY)

    kept = news.backups.all()
    assert [one.number for one in kept] == list(range(17, 2, -1))  # two days, and twelve more
    assert all((folder / name).read_bytes() == data for name, data in foreign.items())
    assert (folder / "postil-20010101T000000Z-0002-by-itself.sqlite").is_symlink()
    assert (folder / "postil-20010101T000000Z-0003-by-itself.sqlite").is_dir()
    assert len(list(folder.glob("*.json"))) == len(kept)


def test_every_backup_that_is_kept_can_be_restored_with_what_was_counted_in_it(
    news: Library, tmp_path: Path
) -> None:
    for n in range(3):
        news.annotations.highlight(first(news), n * 9, n * 9 + 7, "green", note=f"Note {n}")
        news.backups.make(Reason.BY_ITSELF, now=NOW + n)
    for one in news.backups.all():
        target = tmp_path / f"restored{one.number}.sqlite"
        restore(target, one.path)
        with open_library(target) as library:
            found = health.check(library)
        assert found.ok
        assert (found.articles, found.highlights, found.notes) == (3, one.number, one.number)


def test_a_damaged_library_makes_no_backup_and_throws_none_away(news: Library) -> None:
    news.backups.make(Reason.BY_ITSELF, now=NOW)
    news.backups.make(Reason.BY_ITSELF, now=NOW + 1)
    before = names(news.backups.folder)
    damage.mark(news.path, "a page is torn")
    noted(news)
    with pytest.raises(LibraryUnusable, match=r"library\.sqlite is damaged.*restore a backup"):
        news.backups.make(Reason.BY_ITSELF, now=NOW + 900 * DAY)
    assert names(news.backups.folder) == before
    damage.unmark(news.path)
    assert news.backups.make(Reason.BY_ITSELF).number == 3


def test_a_library_that_does_not_check_out_is_named_and_marked_and_not_copied(
    path: Path, news: Library
) -> None:
    news.backups.make(Reason.BY_ITSELF)
    before = names(news.backups.folder)
    noted(news)
    with news.reading() as connection:
        sql = "SELECT rootpage FROM sqlite_master WHERE name = 'capture_content'"
        (page,) = connection.execute(sql).fetchone()
    news.close()
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    path.write_bytes(data)
    with open_library(path) as library:
        with pytest.raises(LibraryDamaged, match=r"library\.sqlite is damaged \(a copy of it"):
            library.backups.make(Reason.BY_ITSELF)
        assert library.backups.damaged
    assert names(folder_of(path)) == before


def test_over_a_network_a_note_is_written_while_a_backup_is_made(
    path: Path, news: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is no write-ahead log there, so that who reads the file keeps others from writing."""
    noted(news)
    news.close()
    monkeypatch.setattr(mounts, "over_network", lambda _path: True)
    monkeypatch.setattr(copying, "_PAGES", 5)
    with open_library(path) as library:
        written: list[str] = []

        def writes_meanwhile() -> bool:
            if not written:
                written.append(first(library))
                library.annotations.write_article_note(written[0], "Written meanwhile.")
            return False

        made = library.backups.make(Reason.BY_ITSELF, writes_meanwhile)
    with open_library(made.path, read_only=True) as kept:
        assert health.check(kept).ok
        assert kept.annotations.article_note(written[0]) == "Written meanwhile."


def test_a_backup_in_the_place_of_a_damaged_library_is_not_damaged(path: Path, news: Library) -> None:
    made = news.backups.make(Reason.BY_ITSELF)
    damage.mark(path, "a page is torn")
    news.close()
    restore(path, made.path)
    with open_library(path) as library:
        assert not library.backups.damaged
        assert library.backups.make(Reason.BY_ITSELF).number == 2


def test_a_full_disk_is_told_and_leaves_what_was_there(news: Library) -> None:
    kept = news.backups.make(Reason.BY_ITSELF, now=NOW)
    before = names(news.backups.folder)
    noted(news)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limits[1]))
    try:
        with pytest.raises(LibraryUnusable, match=r"postil-|library\.sqlite"):
            news.backups.make(Reason.BY_ITSELF)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert names(news.backups.folder) == before
    assert news.backups.verify(kept).good
    assert news.backups.make(Reason.BY_ITSELF).number == 2


def test_a_folder_that_cannot_be_used_is_named_and_not_chosen(news: Library, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"no folder")
    with pytest.raises(LibraryUnusable, match=r"file/.* cannot be used for backups .*choose another folder"):
        news.backups.choose(Keeping(str(tmp_path / "file")))
    assert news.backups.keeping == Keeping()
    (news.backups.folder / "making.lock").mkdir(parents=True)  # as little to be opened as on a read-only disk
    with pytest.raises(LibraryUnusable, match=r"backups cannot be used for backups \(nothing can be written"):
        news.backups.make(Reason.ASKED)


def test_libraries_of_one_name_that_share_a_folder_keep_their_backups_apart(tmp_path: Path) -> None:
    shared = tmp_path / "stick"
    shared.mkdir()
    for place in ("one", "other"):
        with open_library(tmp_path / place / "library.sqlite") as library:
            library.backups.choose(Keeping(str(shared), 500, 10))
            library.backups.make(Reason.ASKED)
    folders = [folder_of(tmp_path / place / "library.sqlite") for place in ("one", "other")]
    assert len({*folders}) == 2
    assert all(folder.parent == shared and len(backups_in(folder)) == 1 for folder in folders)


def test_what_was_chosen_by_no_choice_of_ours_counts_as_not_chosen(path: Path) -> None:
    choose(path, Keeping("", 500, 0))
    assert keeping(path) == Keeping("", 500, 0)
    for said in (
        b"{",
        b"[]",
        b'{"folder": 5, "megabytes": -1, "minutes": "x"}',
        b'{"folder": "here"}',
        b'{"megabytes": []}',
    ):
        Path(f"{path}.backups.json").write_bytes(said)
        assert keeping(path) == Keeping()


def test_a_backup_whose_words_are_lost_is_still_one_and_another_of_its_name_is_not_believed(
    news: Library,
) -> None:
    made = news.backups.make(Reason.ASKED)
    beside = made.path.with_suffix(".json")
    told = beside.read_bytes()
    for words in (b"", b"[1]", b'{"articles": "many"}'):
        beside.write_bytes(words)
        (found,) = news.backups.all()
        assert (found.path, found.articles, found.good) == (made.path, None, True)
    beside.unlink()
    assert news.backups.verify(news.backups.all()[0]).good
    assert news.backups.all()[0].counted == "3 articles, 0 highlights, 0 notes"
    beside.write_text(json.dumps({**json.loads(told), "made_at": 10**30}), encoding="utf-8")
    assert 0 <= made.made_at - news.backups.all()[0].made_at < 1000
    beside.write_bytes(told)
    made.path.write_bytes(made.path.read_bytes()[:-4096])
    assert not news.backups.all()[0].good
    beside.unlink()
    assert not news.backups.verify(news.backups.all()[0]).good
    assert not news.backups.all()[0].good


def test_a_byte_that_has_turned_is_found_and_that_backup_is_good_for_nothing_any_more(news: Library) -> None:
    older = news.backups.make(Reason.ASKED, now=NOW)
    newer = news.backups.make(Reason.ASKED, now=NOW + 1)
    assert not news.backups.changed()
    data = bytearray(newer.path.read_bytes())
    data[len(data) // 2] ^= 1
    newer.path.write_bytes(data)
    assert not news.backups.verify(newer).good
    assert [one.good for one in news.backups.all()] == [False, True]
    assert news.backups.verify(older).good
    data = bytearray(older.path.read_bytes())
    data[len(data) // 2] ^= 1
    older.path.write_bytes(data)
    assert news.backups.of_all(Reason.EMPTYING).number == 3


def test_a_second_postil_waits_for_the_one_that_makes_a_backup(news: Library) -> None:
    news.backups.make(Reason.ASKED)
    lock = LockFile(news.backups.folder / "making")
    with pytest.raises(LibraryLocked, match="Another Postil is making a backup"):
        news.backups.make(Reason.ASKED)
    lock.release()
    assert news.backups.make(Reason.ASKED).number == 2


CUT_SHORT = """
import sys, time
from pathlib import Path
from reader.library.backup_files import Reason
from reader.library.library import open_library

def stopped():
    print("in the middle", flush=True)
    time.sleep(100)

with open_library(Path(sys.argv[1])) as library:
    library.backups.make(Reason.BY_ITSELF, stopped)
"""


def test_a_kill_in_the_middle_leaves_no_half_backup_and_the_next_start_clears_up(
    path: Path, news: Library
) -> None:
    news.backups.make(Reason.BY_ITSELF)
    before = names(news.backups.folder)
    noted(news)
    news.close()
    process = subprocess.Popen([sys.executable, "-c", CUT_SHORT, str(path)], stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline()
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()

    folder = folder_of(path)
    assert [one.number for one in backups_in(folder)] == [1]
    left = [name for name in names(folder) if name not in before]
    assert left
    (folder / before[0]).with_name("postil-20270115T080000Z-0009-by-itself.json").write_bytes(b"{}")
    with open_library(path) as library:
        library.backups.clear_up()
        assert names(folder) == before
        assert library.backups.make(Reason.BY_ITSELF).notes == 1


def test_a_backup_of_an_older_postil_is_restored_and_brought_up_to_date(path: Path, news: Library) -> None:
    news.close()
    old = path.with_name("postil-20250115T080000Z-0001-by-itself.sqlite")
    with gzip.open(Path(__file__).with_name("schema5.sqlite.gz")) as packed:
        old.write_bytes(packed.read())
    with closing(sqlite3.connect(old)) as connection:
        notes = connection.execute("SELECT text FROM note WHERE deleted_at IS NULL ORDER BY id").fetchall()
    kept = restore(path, old)
    with open_library(path) as library:
        with library.reading() as connection:
            sql = "SELECT text FROM note WHERE deleted_at IS NULL ORDER BY id"
            assert connection.execute(sql).fetchall() == notes != []
        found = {one.path: one for one in library.backups.restorable()}
    assert kept is not None
    assert (found[kept].why, found[kept].articles) == ("before a backup took its place", 3)
    assert "before a newer Postil brought it up to date" in [one.why for one in found.values()]
    restore(path, kept)
    assert len(list(path.parent.glob("library.before-restore-*.sqlite"))) == 2
    kept.write_bytes(b"\0" * 4096)
    with open_library(path) as library:
        assert library.articles.counts().articles == 3
        assert [one.path for one in library.backups.restorable() if not one.good] == [kept]


def test_a_backup_of_a_clock_that_was_ahead_does_not_stand_above_those_made_after_it(news: Library) -> None:
    year = 365 * 24 * 60 * 60 * 1000
    ahead = news.backups.make(Reason.ASKED, now=NOW + 20 * year)
    after = news.backups.make(Reason.ASKED, now=NOW)
    assert [one.number for one in news.backups.restorable()] == [after.number, ahead.number]
    assert news.backups.newest() == after


def test_a_library_that_cannot_be_opened_any_more_still_has_its_backups(path: Path, news: Library) -> None:
    noted(news)
    made = news.backups.make(Reason.BY_ITSELF)
    news.close()
    path.write_bytes(b"\0" * 4096)
    (found,) = backup_files.backups_of(path)
    assert (found.path, found.highlights, found.good) == (made.path, 1, True)


def test_no_empty_library_is_begun_where_backups_tell_of_one_that_was_there(
    path: Path, news: Library
) -> None:
    made = news.backups.make(Reason.BY_ITSELF)
    news.close()
    path.unlink()
    with pytest.raises(NoLibrary, match=rf"restore a backup of it.*{re.escape(str(made.path))}"):
        open_library(path)
    assert not path.exists()


def test_nothing_is_made_where_there_is_no_folder_to_look_at(path: Path, library: Library) -> None:
    library.backups.clear_up()
    assert library.backups.all() == []
    assert not folder_of(path).exists()
