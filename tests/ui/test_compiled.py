"""What Qt for Python compiles at every start is kept for the next one."""

from pathlib import Path

import pytest

from reader.ui.compiled import Compiled

PIECE = "shibokensupport/piece.py"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "qt.bin"


def value(path: Path, source: bytes, name: str = PIECE) -> object:
    """What a piece of Qt's own sets, in a start that uses the file and keeps what is new."""
    compiled = Compiled(path)
    with compiled.used():
        code = compile(source, name, "exec")
    compiled.keep()
    return code.co_consts[0]


def test_what_one_start_compiled_the_next_one_has(path: Path) -> None:
    assert value(path, b"value = 1") == 1
    written = path.read_bytes()
    assert value(path, b"value = 1") == 1
    assert path.read_bytes() == written
    with Compiled(path).used():
        assert compile(b"value = 1", PIECE, "exec") is compile(b"value = 1", PIECE, "exec")


def test_another_version_of_a_piece_is_compiled_anew(path: Path) -> None:
    assert value(path, b"value = 1") == 1
    assert value(path, b"value = 2") == 2
    assert value(path, b"value = 2") == 2


def test_nothing_but_pieces_of_qt_is_kept_and_compiling_is_python_s_own_afterwards(path: Path) -> None:
    before = compile
    assert value(path, b"value = 3", "reader/own.py") == 3
    assert not path.exists()
    assert compile is before


@pytest.mark.parametrize("damage", [b"", b"abc", b"\0" * 100])
def test_a_damaged_file_costs_time_only(path: Path, damage: bytes) -> None:
    value(path, b"value = 1")
    path.write_bytes(damage or path.read_bytes()[:-3])
    assert value(path, b"value = 1") == 1
    assert value(path, b"value = 1") == 1


def test_where_nothing_can_be_written_the_start_goes_on(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    assert value(tmp_path / "cache" / "qt.bin", b"value = 1") == 1
