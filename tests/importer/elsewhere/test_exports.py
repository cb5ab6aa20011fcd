"""Exports of other programs: each known by its content, and read to the last note."""

import json
from pathlib import Path
from typing import Any

import pytest

from reader.importer.elsewhere.colors import our_color
from reader.importer.elsewhere.moments import moment
from reader.importer.splitting import split
from reader.model.body import byte_span
from reader.model.capture import Label
from tests.importer.elsewhere.making import omnivore, told, zipped

SAMPLES = Path(__file__).with_name("samples")
FILES = sorted(path.name for path in SAMPLES.iterdir() if path.suffix != ".golden")


def golden(name: str) -> Any:
    return json.loads((SAMPLES / f"{name}.golden").read_text("utf-8"))


@pytest.mark.parametrize("name", FILES)
def test_an_export_is_read_as_its_golden_file_says(name: str) -> None:
    found = split((SAMPLES / name).read_bytes(), "renamed.bin")
    assert {"kind": found.kind, "articles": told(found)} == golden(name)


def test_an_archive_of_omnivores_is_read_with_its_articles() -> None:
    found = split(omnivore(), "renamed.bin")
    assert {"kind": found.kind, "articles": told(found)} == golden("omnivore.zip")


def test_the_lists_of_an_archive_of_pockets_are_read_as_one() -> None:
    head = "title,url,time_added,tags,status\n"
    archive = zipped(
        {
            "pocket/part_000000.csv": f"{head}One,https://a.example/1,1772439300,x,unread\n",
            "pocket/part_000001.csv": f"{head}Two,https://a.example/2,1772439300,,archive\n",
        }
    )
    assert [one["title"] for one in told(split(archive, "pocket.zip"))] == ["One", "Two"]


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith(".csv")])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le"])
def test_a_table_is_read_in_any_encoding_and_with_any_separator(name: str, encoding: str) -> None:
    import csv
    import io

    rows = list(csv.reader(io.StringIO((SAMPLES / name).read_text("utf-8"), newline="")))
    for separator in ",;\t":
        text = io.StringIO(newline="")
        csv.writer(text, delimiter=separator, quoting=csv.QUOTE_ALL).writerows(rows)
        mark = "\ufeff" if encoding == "utf-16-le" else ""
        found = split(f"{mark}{text.getvalue()}".encode(encoding), "x")
        assert told(found) == golden(name)["articles"]


def test_clippings_are_read_with_the_line_ends_that_the_device_writes() -> None:
    data = (SAMPLES / "my-clippings.txt").read_bytes().replace(b"\n", b"\r\n")
    assert told(split(data, "x")) == golden("my-clippings.txt")["articles"]


@pytest.mark.parametrize(
    ("highlight", "note"),
    [
        (
            "5ページ|位置No. 71-72のハイライト |作成日: 2026年11月2日月曜日 22:12:13",
            "5ページ|位置No. 72のメモ |作成日: 2026年11月2日月曜日 22:13:13",
        ),
        (
            "5. sayfada ve 71-72. konumdaki Vurgulamanız | 2 Kasım 2026 Pazartesi 22:12:13 tarihinde eklendi",
            "5. sayfada ve 72. konumdaki Notunuz | 2 Kasım 2026 Pazartesi 22:13:13 tarihinde eklendi",
        ),
        (
            "Votre surlignement sur la page 5 | emplacement 71-72 | Ajouté le lundi 2 novembre 2026 22:12:13",
            "Votre note sur la page 5 | emplacement 72 | Ajouté le lundi 2 novembre 2026 22:13:13",
        ),
    ],
)
def test_a_note_of_a_device_goes_to_its_highlight_wherever_its_line_calls_it_one(
    highlight: str, note: str
) -> None:
    records = [f"Book (By)\n- {highlight}\n\nWords\n", f"Book (By)\n- {note}\n\nMine\n"]
    (kept,) = split("==========\n".join([*records, ""]).encode(), "My Clippings.txt").kept
    assert [(mark.quote, mark.note) for mark in kept.marks] == [("Words", "Mine")]


def test_a_note_of_zoteros_with_one_quote_below_its_date_is_read() -> None:
    note = (
        "# Annotations  \n(11/2/2026, 10:00:00 AM)\n\n“we said” ([A, 2020](zotero://select/library/items/I)) "
        "([pdf](zotero://open-pdf/library/items/P?page=3&annotation=A)) mine\n"
    )
    (kept,) = split(note.encode(), "note.md").kept
    assert [(mark.quote, mark.note) for mark in kept.marks] == [("we said", "mine")]


def test_the_bytes_of_a_quote_are_those_of_its_row() -> None:
    data = (SAMPLES / "readwise.csv").read_bytes()
    found = split(data, "readwise.csv")
    story = found.stories[0]
    at = story.text.index("Nobody had asked the ferrymen.")
    span = byte_span(story.text, story.segments, at, at + 30, found.encoding)
    assert span is not None
    assert data[slice(*span)] == b"Nobody had asked the ferrymen."


@pytest.mark.parametrize("name", FILES)
def test_every_printing_byte_is_in_one_span(name: str) -> None:
    data = (SAMPLES / name).read_bytes()
    found = split(data, name)
    assert all(one.end <= two.start for one, two in zip(found.spans, found.spans[1:], strict=False))
    covered = sum(len(data[span.start : span.end].strip()) > 0 for span in found.spans)
    outside = bytearray(data)
    for span in found.spans:
        outside[span.start : span.end] = b" " * (span.end - span.start)
    assert covered
    assert not bytes(outside).strip(b" \t\r\n\x00\xef\xbb\xbf")
    assert any(span.label is Label.BODY for span in found.spans)


def test_a_table_that_is_none_of_these_is_no_export() -> None:
    found = split(b"name,price\napples,3\nA title that is long enough to be one,4\n", "prices.csv")
    assert found.kind == "text"
    assert not found.kept


def test_a_note_of_ones_own_that_cites_zotero_stays_a_note() -> None:
    own = "# My thoughts\n\n" + "\n\n".join(f"Paragraph {n} is mine and nobody else's." for n in range(6))
    quoted = (
        '\n\n"we" ([A, 2020](zotero://select/library/items/I)) ([pdf](zotero://open-pdf/library/items/P))\n'
    )
    assert not split((own + quoted).encode(), "note.md").kept


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("Added on Monday, April 21, 2014 10:08:07 PM", "2014-04-21T22:08:07"),
        ("Ajouté le mardi 3 mars 2026 08:00:01", "2026-03-03T08:00:01"),
        ("Añadido el lunes, 30 de septiembre de 2019 18:00:39", "2019-09-30T18:00:39"),
        ("Aggiunto in data lunedì 30 settembre 2019 18:00:39", "2019-09-30T18:00:39"),
        ("添加于 2019年9月30日星期一 下午6:00:39", "2019-09-30T18:00:39"),
        ("追加日： 2019年9月30日月曜日 12:00:39 AM", "2019-09-30T00:00:39"),
        ("Добавлено: понедельник, 30 декабря 2024 г. в 14:46:33", "2024-12-30T14:46:33"),
        ("2026-03-02 08:15:00+00:00", "2026-03-02T08:15:00"),
        ("2026-03-02T10:15:00.000+0200", "2026-03-02T08:15:00"),
        (1772439300, "2026-03-02T08:15:00"),
        ("1772439300000", "2026-03-02T08:15:00"),
    ],
)
def test_a_time_is_read_in_the_language_of_the_device(written: object, day: str) -> None:
    from datetime import UTC, datetime

    found = moment(written)
    assert found is not None
    assert datetime.fromtimestamp(found / 1000, UTC).isoformat()[:19] == day


@pytest.mark.parametrize(
    "value", ["", "yesterday", "99/99/9999", True, None, -1, 10**30, float("nan"), [], {}]
)
def test_what_is_no_time_is_none(value: object) -> None:
    assert moment(value) is None


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("yellow", "yellow"), ("Orange", "yellow"), ("#ffd400", "yellow"), ("#ff6666", "pink"),
        ("#5fb236", "green"), ("#2ea8e5", "blue"), ("#a28ae5", "purple"), ("#e56eee", "pink"),
        ("#f19837", "yellow"), ("#aaaaaa", None), ("#f0f", "pink"), ("nonsense", None), (None, None),
    ],
)  # fmt: skip
def test_a_colour_comes_as_the_nearest_of_ours(theirs: object, ours: str | None) -> None:
    assert our_color(theirs) == ours
