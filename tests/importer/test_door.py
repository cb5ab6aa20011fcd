"""What comes in at the door, and what is turned away in one sentence that says why and what to do."""

import os
import zlib
from pathlib import Path

import pytest

from reader.importer.door import capture_files, decode, read_capture
from reader.importer.limits import MAX_BYTES
from reader.importer.splitting import split
from reader.model.errors import ImportRefused

PIXEL = b"\x89PNG\r\n\x1a\n" + zlib.compress(b"pixels")
NOT_TEXT = {
    "photo.txt": PIXEL,
    "paper.txt": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n",
    "archive.txt": b"PK\x03\x04\x14\x00\x00\x00\x08\x00",
    "library.txt": b"SQLite format 3\x00\x10\x00",
    "nul.txt": b"A page\x00with a hole in it and\x00some words.\n" * 20,
    "noise.txt": bytes(range(256)) * 8,
    "blank.txt": b" \n\t\n",
}
PAGE = "Заголовок статьи\n\nПервый абзац статьи рассказывает о том, что произошло вчера вечером в городе.\n"


@pytest.mark.parametrize("name", NOT_TEXT)
def test_what_is_no_text_is_refused_in_one_sentence_naming_the_file(name: str) -> None:
    with pytest.raises(ImportRefused) as refusal:
        split(NOT_TEXT[name], name)
    sentence = str(refusal.value)
    assert sentence.startswith(name)
    assert sentence.endswith(".")
    assert sentence.count(";") == 1


def test_html_is_told_from_text_by_its_content() -> None:
    page = b"<!DOCTYPE html><html><head><title>A</title></head><body><p>Words.</p></body></html>"
    assert split(page, "page.txt").kind == "html"
    note = b"Why <b> is not <strong>, and other tags\n\nA note on markup."
    assert split(note, "note.html").kind == "text"


def test_a_folder_a_pipe_and_a_missing_file_are_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "empty.txt").touch()
    for name, cause in {
        ".": "folder",
        "pipe.txt": "pipe",
        "gone.txt": "not there",
        "empty.txt": "empty",
    }.items():
        with pytest.raises(ImportRefused, match=cause):
            read_capture(tmp_path / name)
    with pytest.raises(ImportRefused, match="device"):
        read_capture(Path(os.devnull))


def test_a_file_beyond_the_limit_is_refused_before_it_is_read(tmp_path: Path) -> None:
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(ImportRefused, match="50 MB"):
        read_capture(tmp_path / "huge.txt")


def test_a_link_to_a_file_is_read_like_the_file(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_bytes(b"Words.")
    (tmp_path / "link.txt").symlink_to(tmp_path / "page.txt")
    assert read_capture(tmp_path / "link.txt") == b"Words."


def test_a_folder_gives_its_captures_in_order_and_leaves_out_what_is_none(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", ".hidden.txt", "SOURCES.md", "facts.json", "inner/c.txt", "photo.png"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"Words.")
    files, refused = capture_files([tmp_path])
    assert [str(path.relative_to(tmp_path)) for path in files] == ["a.txt", "b.txt", "inner/c.txt"]
    assert not refused
    files, refused = capture_files([tmp_path / "facts.toml", tmp_path / "a.txt", tmp_path / "a.txt"])
    assert files == [tmp_path / "a.txt"]
    assert "facts.toml" in refused[0].reason


@pytest.mark.parametrize("encoding", ["cp1251", "koi8_r", "iso8859_5", "utf-16-le", "utf-16-be"])
def test_an_encoding_that_no_mark_tells_is_guessed_and_the_guess_is_told(encoding: str) -> None:
    text = PAGE * 12
    decoded = decode(text.encode(encoding), "page.txt")
    assert decoded.text == text
    assert decoded.assumed is not None
    assert "assumed" in decoded.assumed


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_nothing_is_assumed_where_the_bytes_tell_their_encoding(encoding: str) -> None:
    decoded = decode(PAGE.encode(encoding), "page.txt")
    assert decoded.text == PAGE
    assert decoded.assumed is None


def test_damaged_bytes_are_shown_as_such_and_the_spans_after_them_stay_true() -> None:
    whole = (PAGE * 6 + "Конец страницы стоит здесь.").encode()
    data = whole[:40] + b"\xff" + whole[40:]
    found = split(data, "page.txt")
    assert found.assumed is not None
    last = found.spans[-1]
    assert data[last.start : last.end].decode("utf-8", "replace").endswith("Конец страницы стоит здесь.")


def test_text_is_kept_as_it_is_and_not_put_into_a_normal_form() -> None:
    text = "Cafe\u0301 и\u0306 ﬁn\u00a0— ҳ\n"
    assert decode(text.encode(), "page.txt").text == text
