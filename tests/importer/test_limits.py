"""Archives are opened only where they cannot be a bomb, and refused in one sentence where they can."""

import io
import zipfile
from collections.abc import Callable

import pytest

from reader.importer.limits import MAX_MEMBERS, members
from reader.model.errors import ImportRefused


def packed(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def overlapping() -> bytes:
    """An archive whose table names the same packed bytes five hundred times."""
    whole = packed({"a": bytes(900_000)})
    table = whole.rindex(b"PK\x01\x02")
    end = whole.rindex(b"PK\x05\x06")
    row = whole[table:end]
    rows = b"".join(row[:-1] + bytes([65 + n % 26]) for n in range(100))
    tail = bytearray(whole[end:])
    tail[8:12] = (100).to_bytes(2, "little") * 2
    tail[12:16] = len(rows).to_bytes(4, "little")
    return whole[:table] + rows + bytes(tail)


WHOLE = packed({"a.txt": b"Words of a page. " * 500, "b.txt": bytes(range(256)) * 40})
#: What makes the bytes, which only their own test does, and why they are refused.
BOMBS: dict[str, tuple[Callable[[], bytes], str]] = {
    "ratio": (lambda: packed({"a": bytes(4_000_000)}), "times its size"),
    "total": (lambda: packed({f"{n}": bytes(900_000) for n in range(250)}), "more than 200 MB"),
    "many": (lambda: packed({f"{n}": b"" for n in range(MAX_MEMBERS + 1)}), "2,000 members"),
    "many more": (lambda: packed({f"{n:050}": b"" for n in range(15_000)}), "2,000 members"),
    "overlapping": (overlapping, "overlap"),
    "packed rarely": (lambda: packed({"a": b"words"}, zipfile.ZIP_LZMA), "not read"),
    "cut short": (lambda: WHOLE[:-30], "not whole"),
    "noise": (lambda: b"PK\x03\x04" + bytes(500), "not whole"),
    "table gone": (lambda: WHOLE.replace(b"PK\x01\x02", b"PK\x01\x09"), "damaged"),
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_an_archive_beyond_the_limits_is_refused_before_anything_is_unpacked(bomb: str) -> None:
    made, cause = BOMBS[bomb]
    data = made()
    with pytest.raises(ImportRefused, match=cause) as refusal:
        members(data, "bomb.zip")
    assert str(refusal.value).startswith("bomb.zip ")
    assert str(refusal.value).endswith("; unpack it and import the files you need.")


def test_the_members_of_an_archive_are_read_by_name() -> None:
    found = members(WHOLE, "book.epub")
    assert found.names == ("a.txt", "b.txt")
    assert "a.txt" in found
    assert found.read("a.txt").startswith(b"Words of a page.")
    assert found.read("b.txt") == bytes(range(256)) * 40


def test_a_damaged_member_and_an_archive_within_are_refused_when_they_are_read() -> None:
    damaged = bytearray(packed({"a.txt": bytes(range(256)) * 40}, zipfile.ZIP_STORED))
    damaged[500] ^= 255
    with pytest.raises(ImportRefused, match=r"book\.epub is damaged inside"):
        members(bytes(damaged), "book.epub").read("a.txt")
    with pytest.raises(ImportRefused, match="holds another archive"):
        members(packed({"inner": WHOLE}), "book.epub").read("inner")
