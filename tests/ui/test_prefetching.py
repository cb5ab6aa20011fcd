"""What the last start read is asked of the disk all at once, and only where the disk must be waited for."""

import errno
import os
import sys
from pathlib import Path

import pytest

from reader.ui import prefetching

pytestmark = pytest.mark.skipif(not hasattr(os, "RWF_NOWAIT"), reason="the system has no such call")


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where it is kept what three modules were read from."""
    for name in ("one", "two", "three"):
        (tmp_path / f"{name}.pyc").write_bytes(b"compiled")
    monkeypatch.setattr(prefetching, "_before", set())
    monkeypatch.setattr(prefetching, "_read", [str(tmp_path / f"{n}.pyc") for n in ("one", "two", "three")])
    kept = tmp_path / "cache" / "start.txt"
    prefetching.keep(kept)
    return kept


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that the system was told will be read."""
    names: list[str] = []

    def told(file: int, start: int, length: int, advice: int) -> None:
        assert (start, length, advice) == (0, 0, os.POSIX_FADV_WILLNEED)
        names.append(Path(f"/proc/self/fd/{file}").readlink().name)

    monkeypatch.setattr(os, "posix_fadvise", told)
    return names


def refuse(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """The first byte of a file cannot be had at once, for this reason."""

    def preadv(*_given: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "preadv", preadv)


def test_where_the_disk_must_be_waited_for_all_is_asked_for(
    kept: Path, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse(monkeypatch, errno.EAGAIN)
    prefetching.prefetch(kept)
    assert asked == ["one.pyc", "two.pyc", "three.pyc"]


def test_what_is_in_memory_is_not_asked_for(kept: Path, asked: list[str]) -> None:
    prefetching.prefetch(kept)
    assert asked == []


def test_no_start_fails_for_it(kept: Path, asked: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    prefetching.prefetch(kept.with_name("nothing.txt"))
    refuse(monkeypatch, errno.EOPNOTSUPP)
    prefetching.prefetch(kept)
    refuse(monkeypatch, errno.EAGAIN)
    for words in (b"\xff\xfe\n", b"a\0b\n", b"/gone.pyc\n", f"{kept.parent}\n".encode(), b"\n"):
        kept.write_bytes(words)
        prefetching.prefetch(kept)
    os.mkfifo(kept.parent / "pipe")
    kept.write_text(f"{kept.parent / 'pipe'}\n", "utf-8")
    prefetching.prefetch(kept)
    monkeypatch.delattr(os, "RWF_NOWAIT")
    prefetching.prefetch(kept)
    assert set(asked) <= {"cache", "pipe"}


def test_what_is_remembered_is_what_was_read_up_to_the_first_picture(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prefetching, "_read", [])
    prefetching.prefetch(kept)
    monkeypatch.setitem(sys.modules, "just_read", type(sys)("just_read"))
    vars(sys.modules["just_read"])["__cached__"] = "/just/read.pyc"
    prefetching.remember()
    monkeypatch.setitem(sys.modules, "read_later", type(sys)("read_later"))
    prefetching.remember()
    prefetching.keep(kept)
    assert kept.read_text("utf-8") == "/just/read.pyc\n"
    assert [path.name for path in kept.parent.iterdir()] == ["start.txt"]
