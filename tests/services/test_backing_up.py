"""Backups that come by themselves."""

import shutil
from pathlib import Path

import pytest

from reader.library import damage, keys
from reader.library.backup_files import Reason
from reader.library.library import Library
from reader.model.backups import Keeping
from reader.model.errors import LibraryGone, LibraryUnusable
from reader.services import backing_up
from tests.library.handmade import store, told

HALF_AN_HOUR = 30 * 60 * 1000


@pytest.fixture
def library(library: Library) -> Library:
    store(library, "may.txt", told("The ferry is back", "The ferry came back on Monday. All were there."))
    return library


def note(library: Library, words: str) -> None:
    library.annotations.write_article_note(library.articles.rows()[0].id, words)


def notes(library: Library) -> str:
    return backing_up.notes_file(library).read_text(encoding="utf-8-sig")


def test_what_comes_by_itself_comes_once_for_each_change_and_brings_the_notes_as_text(
    library: Library,
) -> None:
    note(library, "Ask the captain.")
    assert backing_up.by_itself(library, Reason.BY_ITSELF)
    assert "Ask the captain." in notes(library)
    assert backing_up.by_itself(library, Reason.BY_ITSELF) is None
    note(library, "Ask the harbour master.")
    assert backing_up.by_itself(library, Reason.BY_ITSELF)
    assert "Ask the harbour master." in notes(library)
    assert len(library.backups.all()) == 2


def test_notes_as_text_that_were_taken_away_are_written_again(library: Library) -> None:
    backing_up.by_itself(library, Reason.BY_ITSELF)
    backing_up.notes_file(library).unlink()
    assert backing_up.by_itself(library, Reason.BY_ITSELF) is None
    assert backing_up.notes_file(library).exists()


def test_a_backup_is_made_though_the_notes_cannot_be_written_as_text(library: Library) -> None:
    backing_up.notes_file(library).mkdir(parents=True)
    note(library, "Ask the captain.")
    with pytest.raises(LibraryUnusable, match=r"notes\.txt could not be written"):
        backing_up.by_itself(library, Reason.BY_ITSELF)
    assert [one.notes for one in library.backups.all()] == [1]


def test_of_a_damaged_library_no_backup_is_made_and_its_notes_are_written_apart(library: Library) -> None:
    note(library, "Ask the captain.")
    backing_up.by_itself(library, Reason.BY_ITSELF)
    damage.mark(library.path, "a page is torn")
    note(library, "Ask the harbour master.")
    assert backing_up.by_itself(library, Reason.BY_ITSELF) is None
    assert "Ask the harbour master." in notes(library)
    note(library, "Ask the pilot.")
    assert backing_up.leave(library) is None
    assert "Ask the pilot." in notes(library)
    damage.unmark(library.path)
    assert "Ask the captain." in notes(library)
    assert len(library.backups.all()) == 1


def test_the_age_of_the_newest_is_none_where_the_clock_is_no_measure(library: Library) -> None:
    now = keys.now()
    assert backing_up.age(library) is None
    library.backups.make(Reason.BY_ITSELF, now=now - HALF_AN_HOUR)
    assert backing_up.age(library, now) == 1800
    library.backups.make(Reason.BY_ITSELF, now=now + HALF_AN_HOUR)
    assert backing_up.age(library, now) is None


def test_who_leaves_after_half_an_hour_leaves_a_backup_and_who_leaves_before_leaves_the_notes(
    library: Library,
) -> None:
    made = backing_up.leave(library, patience=60)
    assert made is not None
    assert made.why == "at closing"
    note(library, "Written in the last minute.")
    assert backing_up.leave(library, patience=60) is None
    assert "Written in the last minute." in notes(library)
    library.backups.all()[0].path.unlink()
    library.backups.make(Reason.BY_ITSELF, now=keys.now() - HALF_AN_HOUR)
    note(library, "Written later.")
    assert backing_up.leave(library, patience=60) is not None


def test_closing_does_not_wait_for_a_backup_that_takes_long(library: Library) -> None:
    assert backing_up.leave(library, patience=-1) is None
    assert library.backups.all() == []
    assert [path.name for path in library.backups.folder.iterdir()] in (
        ["making.lock", "notes.txt"],
        ["notes.txt", "making.lock"],
    )


def test_who_leaves_is_not_held_up_by_a_folder_that_cannot_be_read(library: Library) -> None:
    library.backups.folder.symlink_to(library.backups.folder)
    assert backing_up.leave(library) is None


def test_a_disk_that_was_taken_off_is_told_and_nothing_is_written_in_its_place(
    library: Library, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    library.backups.choose(Keeping(str(stick)))
    stick.rename(tmp_path / "taken off")
    with pytest.raises(LibraryUnusable, match="choose another folder"):
        backing_up.by_itself(library, Reason.BY_ITSELF)
    assert not stick.exists()


def test_no_backup_is_made_of_another_file_that_came_in_the_place_of_the_library(
    library: Library, tmp_path: Path
) -> None:
    made = library.backups.make(Reason.BY_ITSELF)
    library.path.rename(tmp_path / "moved.sqlite")
    shutil.copyfile(made.path, library.path)
    with pytest.raises(LibraryGone):
        library.backups.make(Reason.BY_ITSELF)
    assert library.backups.all() == [made]


def test_no_backup_is_made_of_a_library_that_is_gone_and_that_is_said(library: Library) -> None:
    library.path.rename(library.path.with_name("elsewhere.sqlite"))
    with pytest.raises(LibraryGone, match="is not there any more"):
        library.backups.make(Reason.ASKED)


def test_who_wants_none_by_itself_gets_none_on_the_way_out(library: Library) -> None:
    library.backups.choose(Keeping(minutes=0))
    assert backing_up.leave(library) is None
    assert library.backups.all() == []


def test_what_is_large_goes_on_without_a_backup_that_cannot_be_made(library: Library, tmp_path: Path) -> None:
    library.backups.choose(Keeping(str(tmp_path)))
    library.backups.folder.rmdir()
    library.backups.folder.write_bytes(b"a file in its place")
    assert backing_up.before(library, Reason.MERGING) is None
