"""Captures come in: what is stored, what is recognised, what is refused."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reader.library import health
from reader.library.library import Library, open_library
from reader.model.errors import LibraryUnusable
from reader.model.evidence import DOUBT
from reader.model.highlight import Anchor
from reader.model.query import parse
from reader.services import storing
from reader.services.import_words import summary
from reader.services.importing import Progress, import_bytes, import_paths
from tests.library.handmade import page, told

TITLE = "Valley Farmers Wait for Water as the Canal Stays Closed"
BODY = (
    "Farmers in the valley have waited for water since the middle of April, when the canal was closed "
    "for repairs. The district office said that the work would take three weeks, but the gates have "
    "not been opened since. Aigul Sadykova, who grows onions on four hectares near the river, says "
    "that half of her seedlings have dried. “We were told to be patient,” she said. “Patience does not "
    "water a field.” Her neighbours have begun to buy water from tank trucks at a price that doubles "
    "every week, and some have left their land untilled. The ministry of agriculture did not answer "
    "written questions. An engineer who worked on the canal said that the repairs had been finished in "
    "May, and that the gates stayed shut because of a quarrel about payment. Last year the same canal "
    "was closed for eleven days, and the harvest fell by a fifth in three villages."
)
OTHERS = (
    "Museum Reopens With a Show of Early Maps\n\nThe museum of history in the capital opened its doors "
    "again on Saturday after two years of building work. The first show brings together forty maps "
    "from the sixteenth century, most of them lent by libraries abroad. Visitors stood in line for "
    "more than an hour on the first morning.\n\nRailway Adds Night Trains to the Lake\n\nThe railway "
    "will run two more night trains to the lake in July and August, it said on Friday. Tickets go on "
    "sale next week. Last summer the trains were sold out within days, and hundreds of travellers took "
    "the bus over the mountains instead, a journey of fourteen hours."
)


def write(folder: Path, name: str, body: str, total: int = 9) -> Path:
    path = folder / name
    path.write_text(f"Viewing results 1 - 3 of {total}\n\n{TITLE}\n\n{body}\n\n{OTHERS}", encoding="utf-8")
    return path


def test_the_captures_of_the_first_run_are_twenty_articles(library: Library, seeds: tuple[Path, ...]) -> None:
    report = import_paths(library, seeds)
    assert report.articles == 20
    assert [file.articles for file in report.files] == [6, 6, 6, 4, 2]
    assert summary(report) == (
        "5 captures: 24 articles, 20 of them new, 4 already here; 13 cut, 2 without a title."
    )
    assert sum(row.captures for row in library.articles.rows()) == 24
    assert health.check(library).ok


def test_captures_of_one_publication_share_a_source_with_its_name(filled: Library) -> None:
    sources = [(source.name, source.articles) for source in filled.sources.all()]
    assert sources == [("RFE/RL Watchdog", 2), ("The Times of Central Asia", 18)]


def test_pages_of_one_company_that_share_hardly_more_than_its_name_are_two_sources(library: Library) -> None:
    for place, text in (("harbour", f"{TITLE}\n\n{BODY}"), ("mountain", OTHERS)):
        about = ("people", "roads", "weather", "sports", "schools", "markets", "letters")
        lines = "\n".join(f"All about the {word} of the {place}" for word in about)
        page = f"{lines}\n\n{text}\n\n{lines}\n© 2026 Great Media House\n"
        import_bytes(library, [(f"{place}.txt", page.encode())])
    assert [source.name for source in library.sources.all()] == ["Great Media House"] * 2


def test_importing_again_adds_nothing(filled: Library, seeds: tuple[Path, ...]) -> None:
    before = filled.articles.rows()
    report = import_paths(filled, seeds)
    assert {file.status for file in report.files} == {"known"}
    assert summary(report) == "5 captures already imported."
    assert filled.articles.rows() == before


def test_the_whole_article_takes_the_place_of_the_cut_one_and_keeps_its_highlights(
    library: Library, tmp_path: Path
) -> None:
    cut = " ".join(BODY.split()[:70]) + "..."
    import_paths(library, [write(tmp_path, "cut.txt", cut)])
    (row,) = library.articles.rows(parse("in:title farmers"))
    assert row.cut
    quotes = ("waited for water since the middle of April", "The district office said", "grows onions")
    text = library.articles.reading(row.id).version.text
    for quote in quotes:
        library.annotations.highlight(row.id, text.index(quote), text.index(quote) + len(quote))
    edited = (
        BODY.replace("“", '"')
        .replace("”", '"')
        .replace("Farmers in the valley", "Many farmers of the valley")
    )
    report = import_paths(library, [write(tmp_path, "whole.txt", edited, 10)])
    assert (report.files[0].new, report.files[0].merged) == (0, 3)
    reading = library.articles.reading(row.id)
    assert not reading.row.cut
    assert len(reading.versions) == 2
    assert reading.version.text.endswith("in three villages.")
    assert [made.anchor for made in reading.highlights] == [Anchor.ANCHORED] * 3
    assert [reading.version.text[made.start : made.end] for made in reading.highlights] == list(quotes)


def test_a_shorter_capture_that_comes_later_changes_nothing_that_is_shown(
    library: Library, tmp_path: Path
) -> None:
    import_paths(library, [write(tmp_path, "whole.txt", BODY)])
    before = library.articles.rows(parse("in:title farmers"))[0]
    import_paths(library, [write(tmp_path, "cut.txt", " ".join(BODY.split()[:70]) + "...", 10)])
    (after,) = library.articles.rows(parse("in:title farmers"))
    assert (after.id, after.words, after.cut, after.captures) == (before.id, before.words, False, 2)


def test_one_bad_file_stops_nothing_and_is_named_with_its_reason(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    write(folder, "a.txt", BODY)
    (folder / "b.txt").write_bytes(b"")
    (folder / "c.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    write(folder, "d.txt", BODY + " More was said.")
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "e.txt")
    report = import_paths(library, [folder, tmp_path / "missing.txt"])
    by_name = {Path(file.file).name: file for file in report.files}
    assert by_name["a.txt"].status == by_name["d.txt"].status == "imported"
    assert "empty" in (by_name["b.txt"].reason or "")
    assert "image" in (by_name["c.txt"].reason or "")
    assert "not there" in (by_name["missing.txt"].reason or "")
    if "e.txt" in by_name:
        assert "pipe" in (by_name["e.txt"].reason or "")


def test_progress_is_told_and_a_cancelled_import_keeps_what_it_has(
    library: Library, seeds: tuple[Path, ...]
) -> None:
    heard: list[Progress] = []
    report = import_paths(library, seeds, on_progress=heard.append, cancelled=lambda: len(heard) >= 2)
    assert report.cancelled
    assert [file.status for file in report.files] == ["imported"]
    assert [(step.done, step.total) for step in heard] == [(0, 5), (1, 5)]
    assert summary(report).endswith("; stopped before the end.")
    assert library.articles.count() == 6


def test_an_import_that_is_stopped_leaves_what_can_be_done_later(
    library: Library, seeds: tuple[Path, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The index of a large library is not put together first, nor do many hashes come to their places."""
    monkeypatch.setattr("reader.library.sketches._LEAST", 1)
    monkeypatch.setattr("reader.library.index_merging.MANY", 0)
    merged: list[str] = []
    monkeypatch.setattr(
        "reader.library.full_text.merge", lambda _connection, table, _pages: merged.append(table)
    )
    heard: list[Progress] = []
    import_paths(library, seeds, on_progress=heard.append, cancelled=lambda: len(heard) >= 2)
    assert (merged, library.articles.count(parse("kazakhstan")) > 0) == ([], True)
    with library.reading() as connection:
        placed, waiting = connection.execute(
            "SELECT (SELECT count(*) FROM hash), (SELECT count(*) FROM sketch)"
        ).fetchone()
    assert (placed, waiting) == (0, 6)
    assert {file.status for file in import_paths(library, seeds).files} == {"known", "imported"}
    assert merged
    with library.reading() as connection:
        assert connection.execute("SELECT count(*) FROM sketch").fetchone() == (0,)


def test_what_was_pasted_is_imported_under_the_name_it_is_given(library: Library) -> None:
    text = f"{TITLE}\n\n{BODY}\n\n{OTHERS}"
    report = import_bytes(library, [("Pasted.txt", text.encode()), ("Nothing.txt", b"")])
    pasted, nothing = report.files
    assert (pasted.file, pasted.status) == ("Pasted.txt", "imported")
    assert [library.articles.reading(id).row.id for id in pasted.ids] == list(pasted.ids)
    assert len(pasted.ids) == pasted.articles
    assert nothing.reason == "Nothing.txt is empty; capture the page again."
    assert import_bytes(library, [("Again.txt", text.encode())]).files[0].status == "known"


def test_an_import_is_one_batch_that_says_what_it_stored(library: Library, seeds: tuple[Path, ...]) -> None:
    report = import_paths(library, seeds)
    (batch,) = library.batches.recent()
    assert (batch.id, batch.label, batch.captures) == (report.batch, "5 files from seeds", 5)
    assert {file.batch for file in report.files} == {report.batch}
    assert all(file.doubtful == (file.confidence < DOUBT) for file in report.files)
    import_paths(library, seeds)
    assert library.batches.recent() == (batch,)


def test_the_same_page_under_two_names_is_stored_once(library: Library, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        write(tmp_path, name, BODY)
    report = import_paths(library, [tmp_path / "a.txt", tmp_path / "b.txt"])
    assert [file.status for file in report.files] == ["imported", "known"]
    assert library.captures.names() == ["a.txt"]


def test_an_article_printed_twice_on_one_page_is_one_article(library: Library) -> None:
    split, data = page("twice.txt", [told(TITLE, BODY), told("Another", OTHERS), told(TITLE, BODY)])
    stored = storing.store(library, split, data)
    (row,) = library.articles.rows(parse("in:title farmers"))
    assert row.captures == 2
    assert len(stored.new) == 2


def test_the_bytes_of_a_capture_come_back_as_they_went_in(filled: Library, seeds: tuple[Path, ...]) -> None:
    row = filled.articles.rows()[0]
    (capture,) = filled.articles.reading(row.id).captures
    original = next(path.read_bytes() for path in seeds if path.name == capture.file)
    assert filled.captures.content(capture.sha256) == original


_IMPORTER = """
import sys
from pathlib import Path
from reader.library.library import open_library
from reader.services.importing import import_paths
with open_library(Path(sys.argv[1])) as library:
    import_paths(library, [Path(sys.argv[2])], on_progress=lambda step: print(step.done, flush=True))
"""


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is of POSIX")
def test_files_that_are_known_from_an_import_that_was_killed_are_on_the_disk_when_that_is_told(
    tmp_path: Path,
) -> None:
    path, there = tmp_path / "library.sqlite", tmp_path / "there" / "library.sqlite"
    there.parent.mkdir()
    with open_library(path) as library:
        import_bytes(library, [("page.txt", BODY.encode())])
        for end in ("", "-wal"):
            shutil.copyfile(f"{path}{end}", f"{there}{end}")
    log = Path(f"{there}-wal")
    for unclean in (True, False):
        with open_library(there) as library:
            before = log.stat().st_size if unclean else 0
            (report,) = import_bytes(library, [("page.txt", BODY.encode())]).files
            assert (library.unclean, report.status) == (unclean, "known")
            assert (log.stat().st_size > before) is unclean


def test_an_import_that_is_killed_leaves_whole_captures_and_goes_on_where_it_stopped(tmp_path: Path) -> None:
    pages, path = tmp_path / "pages", tmp_path / "library.sqlite"
    pages.mkdir()
    for n in range(30):
        write(pages, f"{n:02}.txt", f"{BODY} Edition {n}.", n)
    for lines in (3, 6, 9, 12):
        command = [sys.executable, "-c", _IMPORTER, str(path), str(pages)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as importer:
            assert importer.stdout is not None
            for _ in range(lines):
                importer.stdout.readline()
            importer.kill()
    with open_library(path) as library:
        before = library.captures.names()
        assert len(before) >= 11
        report = import_paths(library, [pages])
        statuses = [file.status for file in report.files]
        assert statuses == ["known"] * len(before) + ["imported"] * (30 - len(before))
        rows = library.articles.rows()
        assert [row.captures for row in rows] == [30, 30, 30]
        assert health.check(library).ok


def test_an_import_that_fails_as_it_ends_can_be_undone(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise LibraryUnusable("The disk is full.")

    write(tmp_path, "one.txt", BODY)
    with monkeypatch.context() as patched:
        patched.setattr("reader.library.index_merging.settle", full)
        with pytest.raises(LibraryUnusable, match="full"):
            import_paths(library, [tmp_path])
    assert library.articles.count() > 0
    library.journal.undo()
    assert library.articles.count() == 0


FIRST = (
    "The repair of the canal costs about three and a half million, which is two fifths of what the town "
    "spends in a year. Farmers say that the water has not reached their fields for two months. They asked "
    "the council for compensation at once, and were told to wait until spring when the books are closed.\n\n"
    "The company that won the contract said it would begin as soon as it is signed. Its engineer said that "
    "six weeks would be enough. Nobody on the council answered her before the session ended."
)
LATER = FIRST.replace("Farmers say that the water has not reached their fields for two months. ", "") + (
    "\n\nIn the evening the town hall published the minutes. They show that four of the eleven members had "
    "left the hall before the dispute ended, and that the secretary had counted them as present."
)


def test_an_article_that_came_first_with_its_beginning_alone_is_whole_when_all_of_it_comes(
    library: Library, tmp_path: Path
) -> None:
    for name, text in (("lead.txt", FIRST.split("\n\n")[0]), ("whole.txt", FIRST)):
        (tmp_path / name).write_text(f"{TITLE}\n\n{text}\n", encoding="utf-8")
        import_paths(library, [tmp_path / name])
    (row,) = library.articles.rows(parse("answered"))
    assert library.articles.reading(row.id).version.text == FIRST


def test_an_article_that_was_rewritten_and_grew_is_read_in_its_later_text_and_keeps_what_was_highlighted(
    library: Library, tmp_path: Path
) -> None:
    (tmp_path / "noon.txt").write_text(f"{TITLE}\n\n{FIRST}\n", encoding="utf-8")
    (noon,) = import_paths(library, [tmp_path / "noon.txt"]).files
    (id,) = noon.ids
    text = library.articles.reading(id).version.text
    for words in ("Farmers say that the water", "six weeks would be enough"):
        start = text.index(words)
        library.annotations.highlight(id, start, start + len(words))
    (tmp_path / "night.txt").write_text(f"{TITLE}\n\n{LATER}\n", encoding="utf-8")
    (night,) = import_paths(library, [tmp_path / "night.txt"]).files
    assert (noon.renewed, night.new, night.merged, night.renewed) == (0, 0, 1, 1)
    assert (noon.lost, night.lost) == (0, 1)
    reading = library.articles.reading(id)
    assert "published the minutes" in reading.version.text
    assert {h.quote.exact[:3]: h.anchor for h in reading.highlights} == {
        "Far": Anchor.LOST,
        "six": Anchor.ANCHORED,
    }
    library.journal.undo()
    assert [h.anchor for h in library.articles.reading(id).highlights] == [Anchor.ANCHORED] * 2
