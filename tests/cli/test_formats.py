"""Files of other formats on the command line: inspected, imported, shown."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader import cli

SAMPLES = Path(__file__).parents[1] / "importer" / "formats" / "samples"

Answer = Callable[..., Any]


@pytest.fixture
def answer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Answer:
    """The JSON that a command answers on the test's library."""

    def answer(*arguments: object) -> Any:
        capsys.readouterr()
        code = cli.main(["--library", str(tmp_path / "library.sqlite"), "--json", *map(str, arguments)])
        out, err = capsys.readouterr()
        assert (code, err) == (0, "")
        return json.loads(out)

    return answer


def test_inspect_tells_of_an_entry_what_the_feed_tells(answer: Answer) -> None:
    found = answer("inspect", SAMPLES / "hill.atom")
    assert found["kind"] == "feed"
    entry = found["articles"][0]
    assert {key: entry[key] for key in ("title", "url", "guid", "author", "language", "published")} == {
        "title": "Ein <b> im Titel",
        "url": "https://hill.example/blog/eins.html",
        "guid": "urn:uuid:1",
        "author": "Bea Berg",
        "language": "de",
        "published": "2023-01-03",
    }
    assert entry["text"] == "Oben weht es.\n\nUnten nicht."


def test_a_feed_is_imported_and_its_articles_keep_their_address_and_links(answer: Answer) -> None:
    answer("import", SAMPLES / "harbour.rss")
    (row,) = [row for row in answer("list", "") if row["title"].startswith("Ferry")]
    assert row["source"] == "Harbour & Hill"
    shown = answer("show", row["id"])
    assert shown["url"] == "https://harbour.example/ferry?from=feed&n=1"
    assert (shown["author"], shown["language"]) == ("Ada Quill", "en-gb")
    (link,) = shown["links"]
    assert (shown["text"][link[0] : link[1]], link[2]) == ("log", "https://harbour.example/log")


def test_a_folder_of_many_formats_is_imported_and_a_second_time_adds_nothing(answer: Answer) -> None:
    first = answer("import", SAMPLES, SAMPLES / "feed.json")
    assert {Path(file["file"]).name: file["articles"] for file in first["files"] if not file["reason"]} == {
        "broken.xml": 2,
        "feed.json": 2,
        "harbour.rss": 3,
        "hill.atom": 2,
        "notes.md": 1,
        "planet.rdf": 1,
    }
    again = answer("import", SAMPLES, SAMPLES / "feed.json")
    assert again["articles"] == first["articles"] == 11


def test_two_captures_of_one_feed_are_of_one_source(answer: Answer, tmp_path: Path) -> None:
    text = (SAMPLES / "harbour.rss").read_text(encoding="utf-8")
    later = tmp_path / "later.rss"
    later.write_text(text.replace("Weather", "Tides").replace("Fog until", "High water at"), encoding="utf-8")
    answer("import", SAMPLES / "harbour.rss", later)
    rows = answer("list", "")
    assert {row["source"] for row in rows} == {"Harbour & Hill"}
    assert sorted(row["title"].partition(" ")[0] for row in rows) == ["Café", "Ferry", "Tides", "Weather"]
