"""What comes in at the door, and what is turned away in one sentence that says why and what to do."""

import contextlib
import os
import zlib
from pathlib import Path

import pytest

from reader.importer.door import MAX_FOLDERS, Refusal, capture_files, decode, read_capture
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
    with pytest.raises(ImportRefused, match="no name that a file can have"):
        read_capture(tmp_path / "a\0b.txt")


def test_a_file_beyond_the_limit_is_refused_before_it_is_read(tmp_path: Path) -> None:
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(ImportRefused, match="50 MB"):
        read_capture(tmp_path / "huge.txt")


def test_a_file_full_of_holes_is_refused_by_name(tmp_path: Path) -> None:
    with (tmp_path / "sparse.txt").open("wb") as file:
        file.truncate(20_000_000)
    with pytest.raises(ImportRefused, match=r"sparse\.txt holds binary data"):
        decode(read_capture(tmp_path / "sparse.txt"), "sparse.txt")


def test_links_that_lead_in_a_circle_are_refused_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    (tmp_path / "round").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "page.txt").write_bytes(b"Words.")
    left_out: list[Refusal] = []
    files, refused = capture_files([tmp_path], left_out)
    assert [path.name for path in files] == ["loop.txt", "page.txt"]
    assert not refused
    assert ["round is a link to a folder" in refusal.reason for refusal in left_out] == [True]
    with pytest.raises(ImportRefused, match=r"loop\.txt cannot be read \(.*symbolic links\); check"):
        read_capture(files[0])


def test_a_file_of_signs_that_print_nothing_is_refused() -> None:
    with pytest.raises(ImportRefused, match=r"page\.txt holds nothing that prints"):
        split("\u200b\u200b\n\u00a0\n\u3164\n".encode(), "page.txt")


def test_of_the_json_files_in_a_folder_only_feeds_are_captures(tmp_path: Path) -> None:
    (tmp_path / "feed.json").write_text('{"version": "https://jsonfeed.org/version/1.1", "items": []}')
    (tmp_path / "package.json").write_text('{"name": "a program"}')
    (tmp_path / "gone.json").symlink_to(tmp_path / "nowhere")
    (tmp_path / "paper.pdf").write_bytes(b"%PDF-1.7")
    left_out: list[Refusal] = []
    files, refused = capture_files([tmp_path], left_out)
    assert [path.name for path in files] == ["feed.json", "paper.pdf"]
    assert not refused
    assert [refusal.path.name for refusal in left_out] == ["gone.json", "package.json"]


def test_the_frames_of_a_page_that_a_browser_saved_are_no_captures(tmp_path: Path) -> None:
    for name in (
        "Harbour.html",
        "Harbour_files/frame.html",
        "Hügel.htm",
        "Hügel-Dateien/ad.html",
        "my_files/a.html",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("<html><body><p>Words of a page.</p></body></html>")
    files, refused = capture_files([tmp_path])
    assert [path.name for path in files] == ["Harbour.html", "Hügel.htm", "a.html"]
    assert not refused
    files, refused = capture_files([tmp_path / "Harbour_files"])
    assert [path.name for path in files] == ["frame.html"]


def test_a_file_that_is_gone_when_its_turn_comes_is_refused(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_bytes(b"Words.")
    (found,), _ = capture_files([tmp_path])
    found.unlink()
    with pytest.raises(ImportRefused, match=r"page\.txt is not there"):
        read_capture(found)


def test_to_look_through_folders_ends_once_nobody_wants_it_any_more(tmp_path: Path) -> None:
    for n in range(9):
        (tmp_path / f"{n}.txt").write_bytes(b"Words.")
    answers = iter([False] * 4 + [True] * 99)
    files, refused = capture_files([tmp_path, tmp_path / "none"], stopped=lambda: next(answers))
    assert [path.name for path in files[:-1]] == ["0.txt", "1.txt", "2.txt"]
    assert not refused


def test_folders_without_end_are_looked_into_so_far_and_no_further(tmp_path: Path) -> None:
    deepest = tmp_path
    for n in range(MAX_FOLDERS + 40):
        deepest = deepest / "f"
        deepest.mkdir()
        if n in (0, MAX_FOLDERS + 20):
            (deepest / "page.txt").write_bytes(b"Words.")
    files, refused = capture_files([tmp_path])
    assert files == [tmp_path / "f" / "page.txt"]
    assert [f"more than {MAX_FOLDERS} folders" in refusal.reason for refusal in refused] == [True]


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="only Linux makes files up as they are read")
@pytest.mark.parametrize("name", ["pagemap", "mem", "environ", "kmsg"])
def test_files_that_the_system_makes_up_are_refused_or_read_but_never_waited_for(name: str) -> None:
    path = Path("/proc/kmsg") if name == "kmsg" else Path("/proc/self", name)
    data = b""
    with contextlib.suppress(ImportRefused):
        data = read_capture(path)
    assert len(data) <= MAX_BYTES


def test_a_link_to_a_file_is_read_like_the_file(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_bytes(b"Words.")
    (tmp_path / "link.txt").symlink_to(tmp_path / "page.txt")
    assert read_capture(tmp_path / "link.txt") == b"Words."


def test_a_folder_gives_its_captures_in_order_and_leaves_out_what_is_none(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", ".hidden.txt", "SOURCES.md", "facts.json", "inner/c.txt", "photo.png"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"\x89PNG\r\n" if name == "photo.png" else b"Words.")
    files, refused = capture_files([tmp_path])
    assert [str(path.relative_to(tmp_path)) for path in files] == ["a.txt", "b.txt", "inner/c.txt"]
    assert not refused
    files, refused = capture_files([tmp_path / "facts.toml", tmp_path / "a.txt", tmp_path / "a.txt"])
    assert files == [tmp_path / "a.txt"]
    assert "facts.toml" in refused[0].reason


_CODE = "function draw(list) {\n  for (const one of list) { paint(one.x, one.y); }\n}\n" * 9


def test_a_folder_is_sifted_by_how_its_files_begin_and_not_by_their_names(tmp_path: Path) -> None:
    prose = (PAGE * 200).encode()
    inside = {
        "001": prose, "page.html.1": b"<!doctype html><p>Words and more of them.</p>",
        "letter.2024": "\ufeffПисьмо соседу о плотине.".encode("utf-16-le"), "old.cap": PAGE.encode("cp1251"),
        "saved.page": b"<rss version='2.0'><channel><item><title>A</title></item></channel></rss>",
        "note.dat": b"# A dam\n\n- [one](http://a.org)\n", "empty.cap": b"",
        "logo": b"\x89PNG\r\n\x1a\n\0\0", "clip.x": b"RIFF\x24\0\0\0WEBPVP8 \0\0\0\0", "tool": b"\x7fELF\2\1",
        "all.pages": b"PK\x03\x04\x14\0\0\0", "bundle.js.download": _CODE.encode(), "script": _CODE.encode(),
        "prose.py": prose, "data.rows": b'{"a": [1, 2]}', "feeds.list": b"<opml version='2.0'><body/></opml>",
    }  # fmt: skip
    for name, data in inside.items():
        (tmp_path / name).write_bytes(data)
    left_out: list[Refusal] = []
    files, refused = capture_files([tmp_path], left_out)
    assert [path.name for path in files] == [
        "001", "empty.cap", "letter.2024", "note.dat", "old.cap", "page.html.1", "saved.page",
    ]  # fmt: skip
    assert not refused
    why = {refusal.path.name: refusal.reason for refusal in left_out}
    assert set(why) == set(inside) - {path.name for path in files}
    assert all(reason.startswith(name) for name, reason in why.items())
    assert [why[name].split(" is ")[1].split(",")[0] for name in ("logo", "tool")] == [
        "an image",
        "a program",
    ]
    assert "reads like a program" in why["script"]


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
