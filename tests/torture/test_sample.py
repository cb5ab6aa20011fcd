"""A sample of the torture, and that it tells what is lost."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library.library import open_library
from tests.torture import breaking, damage, failing, ground, keys, power, program, results, session, typing
from tests.torture.disk import Disk
from tests.torture.ground import Kept
from tests.torture.program import Call
from tests.torture.tally import Tally

traced = pytest.mark.skipif(program.STRACE is None, reason="strace is not there")


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> damage.Sound:
    return damage.made(tmp_path_factory.mktemp("torture"))


@pytest.fixture
def library(sound: damage.Sound, tmp_path: Path) -> Path:
    return ground.copied(sound.library, tmp_path / "there")


@pytest.fixture
def kept(sound: damage.Sound) -> Kept:
    return sound.kept


@traced
def test_an_import_that_is_killed_between_two_writes_loses_nothing(
    library: Path, kept: Kept, tmp_path: Path
) -> None:
    files = ground.captures(tmp_path / "captures", 2, 1, articles=2)
    words = program.command(library, "import", *files)
    told = program.injected(words, tmp_path / "home", Call("pwrite64", 150, "", 0), "signal=KILL")
    assert program.was_killed(told)
    assert ground.problems(library, kept) == []


@traced
def test_power_cuts_at_any_call_of_a_session_lose_nothing(library: Path, tmp_path: Path) -> None:
    tally = power.power(tmp_path, library, 12, 9, Tally("power"))
    assert (tally.tried, tally.told) == (12, [])


def test_a_killed_window_loses_at_most_half_a_second_of_typing(
    library: Path, kept: Kept, tmp_path: Path
) -> None:
    tally = typing.typing(tmp_path, library, kept, 1)
    assert (tally.tried, tally.told) == (1, [])


def test_keys_in_any_order_bring_out_no_error_and_are_undone(library: Path) -> None:
    tally = keys.pressed(library, 80)
    assert (tally.tried, tally.told) == (80, [])


@traced
def test_a_note_for_which_the_disk_has_no_room_is_refused_in_a_sentence(
    library: Path, kept: Kept, tmp_path: Path
) -> None:
    id, text = next(iter(kept.texts.items()))
    words = program.command(library, "annotate", id, "--quote", text[:30], "--note", "New.")
    call = Call("pwrite64", 20, "", 0)
    told = program.injected(words, tmp_path / "home", call, "error=ENOSPC", ever=True)
    assert told.code == 1
    assert "disk is full" in told.err
    assert failing.spoken(told, library.parent) == []
    assert ground.problems(library, kept) == []


@pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning")
@pytest.mark.parametrize("kind", [breaking.zeroed_pages, breaking.cut_short, breaking.one_bit])
def test_a_damaged_library_is_noticed_and_restored(
    sound: damage.Sound, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: breaking.Kind
) -> None:
    monkeypatch.setattr(damage, "KINDS", (kind,))
    tally = damage.damage(tmp_path, sound, 1)
    assert (tally.tried, tally.told) == (1, [])


def test_what_a_library_lost_is_told(library: Path, kept: Kept) -> None:
    with open_library(library) as opened:
        id = next(iter(kept.highlights))
        opened.annotations.remove(id)
    assert ground.problems(library, kept) == [f"highlight {id[-12:]} is gone"]
    tally = Tally("killed")
    assert tally.count([], "1")
    assert not tally.count(["note 7 is gone"], "2")
    report = results.written([tally.done()], 0.5, 3)
    assert "2 tries, 1 of them lost something" in report
    assert "| killed | 2 | 1 |" in report
    assert "--share 0.5" in report
    assert "- killed, 2: note 7 is gone" in report


def test_only_what_was_synced_outlasts_a_power_cut(tmp_path: Path) -> None:
    here, dice = tmp_path / "notes", random.Random(1)
    here.write_bytes(b"sure")
    disk = Disk(tmp_path)
    for call in _calls(here, tmp_path / "old"):
        disk.do(call)
        if call.name == "fsync":
            assert {disk.after_a_cut(dice)[str(here)] for _ in range(9)} == {b"soon"}
    left = [disk.after_a_cut(dice) for _ in range(99)]
    assert {len(files) for files in left} == {1}
    assert {name for files in left for name in files} == {str(here), str(tmp_path / "old")}
    assert len({data for files in left for data in files.values()}) > 2


def _calls(path: Path, other: Path) -> Iterator[Call]:
    """Written and synced; written again and renamed, which is synced nowhere."""
    handle = f"3<{_hex(bytes(path))}>"
    yield Call("pwrite64", 1, f'{handle}, "{_hex(b"soon")}", 4, 0', 4)
    yield Call("fsync", 1, handle, 0)
    for n in range(4):
        yield Call("pwrite64", n + 2, f'{handle}, "{_hex(b"more" * 128)}", 512, {n * 512}', 512)
    yield Call("rename", 1, f'"{_hex(bytes(path))}", "{_hex(bytes(other))}"', 0)


def _hex(data: bytes) -> str:
    return "".join(f"\\x{byte:02x}" for byte in data)


def test_an_act_that_was_told_and_is_not_there_is_a_loss() -> None:
    done: session.State = {"note 1": "kept", "note 2": "kept"}
    assert power.compared(done, {}, done) == []
    assert power.compared(done, {"note 2": "coming"}, {"note 1": "kept", "note 2": "coming"}) == []
    assert power.compared(done, {}, {"note 2": "older"}) == ["note 1 is gone", "note 2 says something else"]
