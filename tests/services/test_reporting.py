"""What is told of a fault helps its makers, and holds nothing of the reader's."""

import errno
import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from reader.library.library import Library
from reader.model.errors import NotFound
from reader.services.crashes import CrashFile, told
from reader.services.reporting import fault_of, known, report

SECRET = "A letter to Aigerim"


def raised(library: Library) -> BaseException:
    """An error of this program's own code with words of the reader's in its message, cause and frames."""
    try:
        try:
            json.loads(f'{{"{SECRET}')
        except ValueError as cause:
            note = f"{cause}: {SECRET} in /home/aigerim/{SECRET}.txt"
            with library.reading() as connection:
                connection.execute(f"SELECT '{SECRET}' FROM [{note}]")
    except sqlite3.Error as error:
        return error
    raise AssertionError


def test_a_report_names_errors_and_places_and_no_word_that_was_read_or_written(library: Library) -> None:
    error = raised(library)
    assert SECRET in str(error)
    text = report([(fault_of(error), 1)], library, ["Qt 6"])
    for word in ("sqlite3.OperationalError (SQLITE_ERROR)", "caused by json.decoder.JSONDecodeError"):
        assert word in text
    for word in ("Postil ", "Python 3", f"SQLite {sqlite3.sqlite_version}", "Qt 6", "0 articles"):
        assert word in text
    for word in ("Aigerim", "aigerim", "letter", str(library.path), str(Path.home())):
        assert word not in text


def test_a_report_leads_through_the_files_of_the_program(library: Library) -> None:
    with pytest.raises(NotFound) as caught:
        library.articles.row("nobody")
    lines = fault_of(caught.value).lines
    assert lines[0] == "reader.model.errors.NotFound"
    assert any(line.startswith("  reader/library/articles.py:") for line in lines)


def test_the_same_error_from_the_same_place_is_the_same_fault() -> None:
    def fail(words: str) -> BaseException:
        try:
            raise KeyError(words)
        except KeyError as error:
            return error

    assert fault_of(fail("one")) == fault_of(fail("another"))
    assert fault_of(fail("one")) != fault_of(ValueError("one"))


def test_an_error_that_calls_itself_a_thousand_times_makes_a_short_report() -> None:
    def turn() -> None:
        turn()

    with pytest.raises(RecursionError) as caught:
        turn()
    assert len(fault_of(caught.value).lines) < 60


def test_an_error_of_the_disk_is_a_sentence_with_the_file_and_the_next_step() -> None:
    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "/home/me/settings.ini")
    assert known(full) == (
        "/home/me/settings.ini could not be read or written (No space left on device); "
        "free some space on the disk, then try again."
    )
    assert known(NotFound("There is none.")) == "There is none."
    assert known(OSError(errno.EBADF, "Bad file descriptor")) is None
    assert known(KeyError("x")) is None


# what ends without a word


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_crash_is_found_at_the_next_start_once_and_names_no_folder_of_the_reader(tmp_path: Path) -> None:
    state, library = tmp_path / "state", tmp_path / f"{SECRET}.sqlite"
    code = (
        "import sys, faulthandler; from pathlib import Path; from reader.services import crashes\n"
        "state, library = map(Path, sys.argv[1:]); file = crashes.CrashFile(state, library)\n"
        "assert file.begin() == ''; file.write('Qt: no ' + str(Path.home()))\n"
        "from reader.model import errors; faulthandler._sigsegv()"
    )
    ended = subprocess.run([sys.executable, "-c", code, state, library], capture_output=True, check=False)
    assert ended.returncode < 0
    next_start = CrashFile(state, library)
    lines = told(next_start.begin())
    next_start.end()
    assert lines[:2] == ("Qt: no ~", "Fatal Python error: Segmentation fault")
    assert not any("Aigerim" in line or str(tmp_path) in line for line in lines)
    one_more = CrashFile(state, library)
    assert one_more.begin() == ""
    one_more.end()
    assert [file.name.endswith(".old.txt") for file in state.iterdir()] == [True]


def test_a_crash_keeps_the_steps_in_the_program_and_hides_where_it_lies() -> None:
    import reader

    here = Path(reader.__file__).parent
    left = (
        "Fatal Python error: Aborted\n\nCurrent thread 0x00007f (most recent call first):\n"
        f'  File "{here}/ui/page.py", line 7 in paintEvent\n  File "/home/me/x/other.py", line 1 in f\n'
        "\nExtension modules: shiboken6.Shiboken (total: 1)\n"
    )
    assert told(left) == (
        "Fatal Python error: Aborted",
        "Current thread 0x00007f (most recent call first):",
        "  reader/ui/page.py:7 in paintEvent",
        "  … other",
    )


def test_where_no_crash_can_be_kept_the_program_starts_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file in the way")
    crash = CrashFile(tmp_path / "state", tmp_path / "library.sqlite")
    assert crash.begin() == ""
    crash.write("nowhere to go")
    crash.end()
