"""What comes into an open window: the report of an import, taking it back, pasting, a watched folder."""

import json
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library.captures import Stored
from reader.library.library import Library, open_library
from reader.model.capture import Split
from reader.model.errors import LibraryUnusable
from reader.paths import seeds
from reader.services import importing, storing
from reader.ui import watching
from reader.ui.chooser import Chooser
from reader.ui.report import Needs, ReportView
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.driving import answer_dialogs, bring_up, press_key
from tests.importer.formats.making import sample
from tests.importer.prose import Press as Paper
from tests.ui.walking import nameless

Press = Callable[..., None]

LETTER = (
    "Ferry to Ærø sails again after the storm\n\n"
    "The ferry between Søby and Fynshav sailed again on Tuesday morning, two days after the storm had "
    "torn the ramp from its hinges. The company says that forty cars were waiting when the gates opened.\n\n"
    "Nobody was hurt. The ramp will be exchanged in the spring, when a new one has been built in Aabenraa.\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a capture, a picture that calls itself a text, and an empty file."""
    made = tmp_path / "captures"
    made.mkdir()
    (made / "ferry.txt").write_text(LETTER, encoding="utf-8")
    (made / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    (made / "nothing.txt").write_bytes(b"")
    return made


@pytest.fixture
def arrivals(tmp_path: Path, settings: Settings) -> Path:
    """A watched folder with a letter in it."""
    made = tmp_path / "arrivals"
    made.mkdir()
    (made / "ferry.txt").write_text(LETTER, encoding="utf-8")
    settings.set("import/watched", str(made))
    return made


def settled(window: Window, qtbot: QtBot) -> None:
    """Wait until no import runs."""
    qtbot.waitUntil(lambda: window.jobs.running("import") is None, timeout=20_000)


def headings(window: Window) -> list[str]:
    """The headings of all articles in the library."""
    return [row.heading for row in window.session.library.articles.rows(limit=100)]


def chooser(window: Window) -> Chooser:
    """The chooser that is open."""
    return next(c for c in window.findChildren(Chooser) if c.isVisible())


@pytest.fixture
def report(window: Window, folder: Path, qtbot: QtBot) -> ReportView:
    """The report that opens by itself, because two of three files were skipped."""
    window.incoming.take([folder])
    qtbot.waitUntil(lambda: "report" in window.views, timeout=20_000)
    view = window.views["report"]
    assert isinstance(view, ReportView)
    return view


def test_an_import_with_skipped_files_shows_each_with_its_reason_first(
    window: Window, report: ReportView
) -> None:
    model = report.list.model()
    shown = [model.index(n, 0).data() for n in range(model.rowCount())]
    assert len(shown) == 3
    assert all("Skipped: " in line for line in shown[:2])
    assert shown[2].startswith("ferry.txt: 1 article  ·  1 new")
    assert window.context() == "report"
    assert nameless(window) == []
    assert report.current is not None
    assert report.current.needs is Needs.REASON


def test_return_in_the_report_opens_the_article_of_a_file(
    window: Window, report: ReportView, press: Press
) -> None:
    press("J", "J", "Return")
    assert "report" not in window.views
    assert window.session.reading is not None
    assert window.session.reading.row.heading == "Ferry to Ærø sails again after the storm"
    assert window.page.hasFocus()


def test_the_report_is_copied_as_text_and_shown_again_by_key(
    window: Window, report: ReportView, press: Press
) -> None:
    press("Y")
    copied = QApplication.clipboard().text()
    assert "picture.txt\tSkipped: " in copied
    press("Esc")
    assert "report" not in window.views
    press("G", "I")
    assert "report" in window.views


def test_a_whole_import_is_taken_back_and_what_was_worked_on_stays(
    window: Window, report: ReportView, press: Press, qtbot: QtBot
) -> None:
    before = len(headings(window))
    press("U")
    assert "Take back" in chooser(window).list.item(0).text()
    press("Return")
    qtbot.waitUntil(lambda: "1 article removed" in window.status.message, timeout=5000)
    assert len(headings(window)) == before - 1
    assert "Ferry to Ærø sails again after the storm" not in headings(window)
    assert "report" not in window.views


def test_a_note_in_the_trash_is_still_there_when_its_import_is_taken_back(
    window: Window, report: ReportView, press: Press, qtbot: QtBot
) -> None:
    library = window.session.library
    ferry = next(row for row in library.articles.rows(limit=100) if row.heading.startswith("Ferry"))
    made, _ = library.annotations.highlight(ferry.id, 0, 5, note="Which ferry?")
    window.session.announce(library.annotations.remove(made.id), "desk")
    press("U", "Return")
    qtbot.waitUntil(lambda: "with your notes or marks stayed" in window.status.message, timeout=5000)
    assert ferry.heading in headings(window)
    assert [each.note for each in library.trash.highlights()] == ["Which ferry?"]


def test_what_was_taken_back_is_not_opened_from_the_report_and_that_is_said(
    window: Window, tmp_path: Path, press: Press, qtbot: QtBot
) -> None:
    (tmp_path / "ferry.txt").write_text(LETTER, encoding="utf-8")
    (tmp_path / "harbour.rss").write_bytes(sample("harbour.rss"))
    window.incoming.take([tmp_path / "ferry.txt", tmp_path / "harbour.rss"])
    qtbot.waitUntil(lambda: window.incoming.last is not None, timeout=20_000)
    press("Ctrl+Shift+X", "Return", "Return")
    qtbot.waitUntil(lambda: "The import is taken back" in window.status.message, timeout=5000)
    for keys in ((), ("J",)):
        press("G", "I", *keys)
        view = window.views["report"]
        assert isinstance(view, ReportView)
        assert view.current is not None
        assert view.current.file is not None
        assert view.current.file.ids
        press("Return")
        assert window.status.message == "It was taken back."
        press("Esc")


def test_an_article_taken_back_while_it_is_offered_is_not_opened_and_that_is_said(
    window: Window, tmp_path: Path, press: Press, qtbot: QtBot
) -> None:
    (tmp_path / "harbour.rss").write_bytes(sample("harbour.rss"))
    window.incoming.take([tmp_path / "harbour.rss"])
    qtbot.waitUntil(lambda: window.incoming.last is not None, timeout=20_000)
    press("G", "I", "Return")
    assert "Ferry Nadezhda" in chooser(window).list.item(0).text()
    assert window.incoming.last is not None
    assert window.incoming.last.batch is not None
    window.session.library.batches.undo(window.incoming.last.batch)
    press("Return")
    assert window.status.message == "It was taken back."


def test_a_clean_import_of_several_files_opens_nothing_and_names_the_key(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    for n in range(2):
        (tmp_path / f"{n}.txt").write_text(LETTER.replace("Ferry", f"Ferry {n}"), encoding="utf-8")
    window.incoming.take([tmp_path / "0.txt", tmp_path / "1.txt"])
    qtbot.waitUntil(lambda: window.incoming.last is not None, timeout=20_000)
    assert "report" not in window.views
    assert "G I shows the report." in window.status.message


def test_the_samples_of_the_first_start_are_no_undo_step_and_other_files_are(
    qtbot: QtBot, tmp_path: Path, folder: Path, settings: Settings
) -> None:
    with open_library(tmp_path / "new.sqlite") as library:
        new = Window(library, settings)
        bring_up(qtbot, new)
        new.incoming.take([seeds()])
        settled(new, qtbot)
        assert library.journal.undo_label() is None
        new.incoming.take([folder])
        settled(new, qtbot)
        assert library.journal.undo_label() is not None
        new.close()


def test_copied_text_becomes_an_article(window: Window, press: Press, qtbot: QtBot) -> None:
    QApplication.clipboard().setText(LETTER)
    press("Ctrl+V")
    settled(window, qtbot)
    assert "Ferry to Ærø sails again after the storm" in headings(window)
    row = next(r for r in window.session.library.articles.rows(limit=100) if "Ferry" in r.heading)
    (capture,) = window.session.library.captures.of_article(row.id)
    assert capture.file.startswith("Pasted 20")


def test_a_copied_piece_of_a_page_keeps_its_title_and_paragraphs(
    window: Window, press: Press, qtbot: QtBot
) -> None:
    title, *paragraphs = LETTER.strip().split("\n\n")
    data = QMimeData()
    data.setHtml(f"<h1>{title}</h1>" + "".join(f"<p>{words}</p>" for words in paragraphs))
    QApplication.clipboard().setMimeData(data)
    press("Ctrl+V")
    settled(window, qtbot)
    row = next(r for r in window.session.library.articles.rows(limit=100) if "Ferry" in r.heading)
    assert "<p>" not in window.session.library.articles.reading(row.id).version.text


def test_a_few_copied_words_in_markup_are_no_tags_and_a_copied_picture_is_no_article(
    window: Window, qtbot: QtBot
) -> None:
    before = headings(window)
    for html, text in (('<img src="a.png">', ""), ("<b>Only</b> a <i>few</i> words", ""), ("<hr>", "Plain")):
        data = QMimeData()
        data.setHtml(html)
        if text:
            data.setText(text)
        window.incoming.take_copied(data)
        settled(window, qtbot)
    qtbot.waitUntil(lambda: len(headings(window)) == len(before) + 2)
    assert sorted(set(headings(window)) - set(before)) == ["Only a few words", "Plain"]


def test_an_address_is_not_fetched(window: Window) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/article")])
    window.incoming.take_copied(data)
    assert "fetches nothing" in window.status.message


def test_an_address_that_was_copied_as_text_is_no_article(window: Window, qtbot: QtBot) -> None:
    before = headings(window)
    data = QMimeData()
    data.setText("https://example.org/article\nhttp://example.org/another ")
    window.incoming.take_copied(data)
    assert "fetches nothing" in window.status.message
    settled(window, qtbot)
    assert headings(window) == before


def test_esc_stops_an_import_and_what_is_in_stays(
    window: Window, tmp_path: Path, press: Press, qtbot: QtBot
) -> None:
    many = tmp_path / "many"
    many.mkdir()
    for n in range(400):
        (many / f"{n:03}.txt").write_text(LETTER.replace("forty", f"{n} and forty"), encoding="utf-8")
    window.incoming.take([many])
    qtbot.waitUntil(lambda: "s left" in window.status.message, timeout=20_000)
    assert "Esc stops" in window.status.message
    press("Esc")
    settled(window, qtbot)
    assert window.incoming.last is not None
    assert window.incoming.last.cancelled
    assert len(window.incoming.last.files) < 400
    assert window.session.library.articles.counts().articles == len(headings(window))


def test_while_an_import_runs_its_report_and_another_import_are_said_to_come_after_it(
    window: Window, tmp_path: Path, press: Press, qtbot: QtBot
) -> None:
    later = tmp_path / "later.txt"
    later.write_text(LETTER, encoding="utf-8")
    files = [tmp_path / f"{n}.txt" for n in range(40)]
    for n, file in enumerate(files):
        file.write_text("\n\n".join(Paper(n).article(60)), encoding="utf-8")
    window.incoming.take(files)
    press("G", "I")
    assert window.status.message == "The import is still under way; its report comes at its end."
    window.incoming.take([later])
    assert window.status.message == "Another import is under way; this one comes after it."
    settled(window, qtbot)
    qtbot.waitUntil(lambda: "Ferry to Ærø sails again after the storm" in headings(window), timeout=20_000)
    settled(window, qtbot)
    press("G", "I")
    assert "report" in window.views


@pytest.mark.parametrize("stopped", [False, True])
def test_what_comes_by_itself_while_an_import_runs_is_imported_after_it_and_no_undo_step(
    window: Window, tmp_path: Path, press: Press, qtbot: QtBot, stopped: bool
) -> None:
    arrived = tmp_path / "arrived.txt"
    arrived.write_text(LETTER, encoding="utf-8")
    files = [tmp_path / f"{n}.txt" for n in range(200 if stopped else 2)]
    paper = Paper(1)
    for file in files:
        file.write_text("\n\n".join(paper.article(60)), encoding="utf-8")
    window.incoming.take(files)
    window.incoming.take([arrived], quietly=True)
    if stopped:
        press("Esc")
    qtbot.waitUntil(lambda: "Ferry to Ærø sails again after the storm" in headings(window), timeout=20_000)
    settled(window, qtbot)
    while window.session.library.journal.to_undo():
        window.session.library.journal.undo()
    assert "Ferry to Ærø sails again after the storm" in headings(window)


def test_what_arrives_in_a_watched_folder_is_imported_once(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arrivals = tmp_path / "arrivals"
    arrivals.mkdir()
    answer_dialogs(monkeypatch, str(arrivals))
    window.watching.pace(20)
    window.run("watch_folder")
    # It is looked at once a minute without being told, too: not here.
    window.watching._regular.stop()
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=20_000)
    (arrivals / "ferry.txt").write_text(LETTER, encoding="utf-8")
    qtbot.waitUntil(lambda: "Ferry to Ærø sails again after the storm" in headings(window), timeout=20_000)
    (arrivals / "again.txt").write_text(LETTER, encoding="utf-8")
    qtbot.waitUntil(lambda: window.incoming.last is not None and not window.jobs.busy, timeout=20_000)
    assert headings(window).count("Ferry to Ærø sails again after the storm") == 1
    window.run("watch_folder")
    assert window.watching.folder == ""
    assert window.settings.get("import/watched") == ""


def test_what_the_library_did_not_take_comes_from_the_watched_folder_with_the_next_file(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise LibraryUnusable("The disk is full.")

    paper, before = Paper(1), len(headings(window))

    def arrive(name: str) -> None:
        (tmp_path / name).write_text("\n\n".join(paper.article(60)), encoding="utf-8")

    window.watching.pace(20)
    with monkeypatch.context() as patched:
        patched.setattr(importing, "import_paths", full)
        arrive("first.txt")
        window.watching.start(str(tmp_path))
        qtbot.waitUntil(lambda: "disk is full" in window.status.message, timeout=20_000)
        window.status.clear()
        arrive("second.txt")
        qtbot.wait(300)
        assert window.status.message == ""
    arrive("third.txt")
    qtbot.waitUntil(lambda: len(headings(window)) == before + 3, timeout=20_000)


def test_a_file_that_is_opened_from_elsewhere_is_shown_whether_it_is_new_or_known(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    letter, before = tmp_path / "letter.txt", window.session.reading
    letter.write_text(LETTER, encoding="utf-8")
    for _ in ("new", "known"):
        window.incoming.open_files([letter])
        settled(window, qtbot)
        assert window.session.reading is not None
        assert window.session.reading.row.heading == "Ferry to Ærø sails again after the storm"
        assert before is not None
        window.opening.open_article(before.row.id)
    window.incoming.take([letter])
    settled(window, qtbot)
    reading = window.session.reading
    assert reading is not None
    assert before is not None
    assert reading.row.id == before.row.id


def test_a_file_that_was_opened_while_a_note_is_written_waits_in_the_list(
    qtbot: QtBot, window: Window, tmp_path: Path, press: Press
) -> None:
    letter, before = tmp_path / "letter.txt", window.session.reading
    letter.write_text(LETTER, encoding="utf-8")
    press("Shift+N")
    window.incoming.open_files([letter])
    settled(window, qtbot)
    assert window.session.reading is not None
    assert before is not None
    assert window.session.reading.row.id == before.row.id


def test_the_report_leads_to_the_article_of_a_file_that_was_known(
    qtbot: QtBot, window: Window, tmp_path: Path, press: Press
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text(LETTER, encoding="utf-8")
    for _ in ("new", "known"):
        window.incoming.take([letter])
        settled(window, qtbot)
    press("G", "I")
    press("Return")
    assert window.session.reading is not None
    assert window.session.reading.row.heading == "Ferry to Ærø sails again after the storm"


def test_what_came_in_before_an_import_failed_is_in_the_list(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, letter = importing.import_paths, tmp_path / "letter.txt"
    letter.write_text(LETTER, encoding="utf-8")

    def full_in_the_end(library: Library, paths: Sequence[Path], **_: object) -> None:
        real(library, paths)
        raise LibraryUnusable("The disk is full.")

    monkeypatch.setattr(importing, "import_paths", full_in_the_end)
    window.incoming.take([letter])
    qtbot.waitUntil(lambda: "disk is full" in window.status.message, timeout=20_000)
    qtbot.waitUntil(lambda: window.articles.rows.rowCount() == len(headings(window)), timeout=5_000)


def test_the_report_of_an_import_that_broke_off_tells_what_came_in_until_then_and_why_no_more_did(
    qtbot: QtBot, window: Window, tmp_path: Path, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, paper = storing.store, Paper(3)
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_text("\n\n".join(paper.article(60)), encoding="utf-8")
    window.incoming.take([tmp_path / "a.txt"])
    settled(window, qtbot)

    def full_at_the_third(library: Library, split: Split, *given: Any, **named: Any) -> Stored:
        if split.name == "c.txt":
            raise LibraryUnusable("The disk is full.")
        return real(library, split, *given, **named)

    monkeypatch.setattr(storing, "store", full_at_the_third)
    window.incoming.take([tmp_path / "b.txt", tmp_path / "c.txt"])
    qtbot.waitUntil(lambda: "disk is full" in window.status.message, timeout=20_000)
    assert "G I shows the report." in window.status.message
    press("G", "I")
    view = window.views["report"]
    assert isinstance(view, ReportView)
    assert [Path(file.file).name for file in view.report.files] == ["b.txt"]
    press("Y")
    assert QApplication.clipboard().text().startswith("1 capture: 1 article, 1 of them new")
    assert "broken off before the end. The disk is full." in QApplication.clipboard().text()


def test_the_report_tells_that_an_article_came_again_with_a_changed_text(
    qtbot: QtBot, window: Window, tmp_path: Path, press: Press
) -> None:
    for name, text in (("noon.txt", LETTER), ("night.txt", LETTER.replace("forty cars", "fifty cars"))):
        (tmp_path / name).write_text(text, encoding="utf-8")
        window.incoming.take([tmp_path / name])
        settled(window, qtbot)
    press("G", "I", "Y")
    told = "night.txt\t1 article  ·  0 new  ·  1 already here  ·  1 with a changed text"
    assert QApplication.clipboard().text().splitlines()[-1] == told


def test_a_highlight_that_loses_its_words_by_an_import_is_told_of_and_a_key_goes_to_it(
    qtbot: QtBot, window: Window, tmp_path: Path, press: Press
) -> None:
    more = "The harbour master says that the pier will be looked at by a diver before the summer begins.\n\n"
    for name, text in (
        ("noon.txt", LETTER),
        ("night.txt", LETTER.replace("Nobody was hurt. ", "") + more * 3),
    ):
        (tmp_path / name).write_text(text, encoding="utf-8")
        window.incoming.open_files([tmp_path / name])
        settled(window, qtbot)
        if name == "noon.txt":
            window.page.setFocus()
            press("Right", "Right", "H")
    assert "1 highlight lost its words" in window.status.message
    assert "G W goes to a lost highlight" in window.status.message
    press("G", "I", "Y")
    assert QApplication.clipboard().text().splitlines()[-1].endswith("1 highlight lost its words")


def test_a_strangers_name_of_a_file_stands_on_one_line_and_turns_no_word_of_ours_round(
    window: Window, tmp_path: Path, press: Press, qtbot: QtBot
) -> None:
    odd = tmp_path / "odd"
    odd.mkdir()
    (odd / "line\nbreak \u202etxt.gnp.txt").write_text(LETTER, encoding="utf-8")
    (odd / "dam\nage \u202e.txt").write_bytes(bytes(range(256)) * 2)
    window.incoming.take([odd])
    qtbot.waitUntil(lambda: "report" in window.views, timeout=20_000)
    press("Y")
    told = QApplication.clipboard().text().splitlines()[2:]
    assert [row.split("\t")[0] for row in told] == ["dam age \ufffd.txt", "line break \ufffdtxt.gnp.txt"]
    assert "\u202e" not in "".join(told)
    assert [s.name for s in window.session.library.sources.all() if "break" in s.name] == [
        "line break \ufffdtxt.gnp"
    ]


def test_an_import_that_failed_at_once_has_no_report_of_the_one_before_it(
    qtbot: QtBot, window: Window, tmp_path: Path, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text(LETTER, encoding="utf-8")
    window.incoming.take([letter])
    settled(window, qtbot)

    def full(*_: object, **__: object) -> None:
        raise LibraryUnusable("The disk is full.")

    monkeypatch.setattr(importing, "import_paths", full)
    window.incoming.take([letter])
    qtbot.waitUntil(lambda: "disk is full" in window.status.message, timeout=20_000)
    press("G", "I", "Y")
    assert QApplication.clipboard().text().strip() == "broken off before the end. The disk is full."


def test_what_a_browser_puts_beside_a_page_in_a_watched_folder_is_none(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    beside = tmp_path / "arrivals" / "page_files"
    beside.mkdir(parents=True)
    (beside / "style.css").write_text("body { color: red; } .a, .b > p { margin: 0 auto; }\n" * 9)
    (beside / "app.js").write_text("function a(b) { return b.map(c => c * 2); }\n" * 9)
    (beside / "table.csv").write_text("a,b,c\n1,2,3\n" * 9)
    (beside.parent / "half.html.part").write_text("<html><body><h1>Half a page</h1><p>It is still fetched")
    (beside.parent / "Unconfirmed 12.crdownload").write_text("<html><body><h1>Half</h1><p>Still fetched")
    (beside.parent / "ferry.txt").write_text(LETTER, encoding="utf-8")
    before = len(headings(window))
    window.watching.pace(20)
    window.watching.start(str(beside.parent))
    qtbot.waitUntil(lambda: window.incoming.last is not None and not window.jobs.busy, timeout=20_000)
    assert window.incoming.last is not None
    assert [Path(file.file).name for file in window.incoming.last.files] == ["ferry.txt"]
    assert len(headings(window)) == before + 1


def test_a_watched_folder_that_is_gone_is_said_once(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    window.watching.start(str(tmp_path / "unmounted"))
    qtbot.waitUntil(lambda: "cannot be read" in window.status.message, timeout=5000)
    assert "looks again every minute" in window.status.message


def test_the_watched_folder_is_watched_again_at_the_next_start(
    qtbot: QtBot, library: Library, settings: Settings, tmp_path: Path, dressed: QApplication
) -> None:
    settings.set("import/watched", str(tmp_path))
    opened = Window(library, settings)
    bring_up(qtbot, opened)
    assert opened.watching.folder == str(tmp_path)
    opened.close()


def _opened_where_more_arrives(qtbot: QtBot, library: Library, settings: Settings, arrivals: Path) -> Window:
    """A window that has taken in another file which came to the watched folder before it was opened."""
    (arrivals / "bakery.txt").write_text(LETTER.replace("erry", "akery")[::-1], encoding="utf-8")
    # On a busy machine it is in before the window is up.
    before = len(library.articles.rows(limit=100))
    opened = Window(library, settings)
    bring_up(qtbot, opened)
    opened.watching.pace(20)
    qtbot.waitUntil(lambda: len(headings(opened)) > before and not opened.jobs.busy, timeout=20_000)
    return opened


@pytest.mark.parametrize("closed_at_once", [False, True])
def test_what_was_taken_back_is_not_brought_again_by_the_watched_folder_and_comes_when_asked_for(
    qtbot: QtBot,
    library: Library,
    settings: Settings,
    arrivals: Path,
    dressed: QApplication,
    closed_at_once: bool,
) -> None:
    title = LETTER.splitlines()[0]
    first = Window(library, settings)
    bring_up(qtbot, first)
    first.watching.pace(20)
    qtbot.waitUntil(lambda: title in headings(first) and not first.jobs.busy, timeout=20_000)
    first.run("import_report")
    # The keys of the fixture belong to a window of its own, which would watch the folder beside this one.
    press_key("U")
    press_key("Return")
    while closed_at_once and not library.batches.recent()[0].undone:
        time.sleep(0.01)  # the window hears of nothing before it is closed
    if not closed_at_once:
        qtbot.waitUntil(lambda: title not in headings(first), timeout=20_000)
    first.close()
    second = _opened_where_more_arrives(qtbot, library, settings, arrivals)
    assert title not in headings(second)
    second.incoming.take([arrivals / "ferry.txt"])
    qtbot.waitUntil(lambda: title in headings(second), timeout=20_000)
    second.close()


def test_what_was_imported_by_hand_and_undone_is_not_brought_by_the_watched_folder(
    qtbot: QtBot, library: Library, settings: Settings, arrivals: Path, dressed: QApplication
) -> None:
    title = LETTER.splitlines()[0]
    importing.import_paths(library, [arrivals / "ferry.txt"])
    first = Window(library, settings)
    bring_up(qtbot, first)
    qtbot.waitUntil(lambda: title in headings(first), timeout=20_000)
    first.run("undo")
    qtbot.waitUntil(lambda: title not in headings(first) and not first.jobs.busy, timeout=20_000)
    first.close()
    second = _opened_where_more_arrives(qtbot, library, settings, arrivals)
    assert title not in headings(second)
    second.close()


def test_what_is_undone_while_the_folder_is_looked_at_is_not_brought_by_that_look(
    qtbot: QtBot,
    library: Library,
    settings: Settings,
    arrivals: Path,
    dressed: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    title = LETTER.splitlines()[0]
    importing.import_paths(library, [arrivals / "ferry.txt"])
    looked, undone, real = threading.Event(), threading.Event(), watching._among

    def among(*asked: Any) -> Any:
        found = real(*asked)
        if found.captures:
            looked.set()
            undone.wait(20)
        return found

    monkeypatch.setattr(watching, "_among", among)
    window = Window(library, settings)
    bring_up(qtbot, window)
    window.watching.pace(20)
    qtbot.waitUntil(looked.is_set, timeout=20_000)
    window.run("undo")
    assert title not in headings(window)
    undone.set()
    qtbot.waitUntil(lambda: bool(window.watching._taken) and not window.jobs.busy, timeout=20_000)
    assert title not in headings(window)
    window.close()


def test_what_arrives_while_the_folder_is_looked_at_is_seen_by_the_next_look_and_not_a_minute_later(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arrivals, looked, arrived = tmp_path / "arrivals", threading.Event(), threading.Event()
    arrivals.mkdir()
    real = watching._among

    def among(*asked: Any) -> Any:
        looked.set()
        arrived.wait(20)
        return real(*asked)

    monkeypatch.setattr(watching, "_among", among)
    window.watching.pace(20)
    window.watching.start(str(arrivals))
    window.watching._regular.stop()
    qtbot.waitUntil(looked.is_set, timeout=20_000)
    (arrivals / "ferry.txt").write_text(LETTER, encoding="utf-8")
    qtbot.wait(300)
    arrived.set()
    qtbot.waitUntil(lambda: "Ferry to Ærø sails again after the storm" in headings(window), timeout=4000)


def test_a_file_that_still_grows_is_left_until_it_has_settled(tmp_path: Path) -> None:
    growing = tmp_path / "growing.txt"
    growing.write_text("a", encoding="utf-8")
    first = watching.look(tmp_path)[growing]
    growing.write_text("ab", encoding="utf-8")
    assert watching.look(tmp_path)[growing] != first
    with pytest.raises(OSError, match="No such file"):
        watching.look(tmp_path / "gone")


def test_highlights_from_another_program_appear_in_the_open_article_and_go_with_undo(
    window: Window, press: Press, tmp_path: Path, qtbot: QtBot
) -> None:
    assert window.session.reading is not None
    row, text = window.session.reading.row, window.session.reading.version.text
    quote = text[:120].rsplit(" ", 1)[0]
    export = tmp_path / "hypothesis.json"
    selector = {"type": "TextQuoteSelector", "exact": quote}
    export.write_text(
        json.dumps(
            [
                {
                    "uri": "https://example.org/x",
                    "document": {"title": [row.heading]},
                    "text": "Thought elsewhere.",
                    "tags": ["away"],
                    "target": [{"selector": [selector]}],
                }
            ]
        ),
        encoding="utf-8",
    )
    window.incoming.take([export])
    settled(window, qtbot)
    assert "1 highlight at its words" in window.status.message
    reading = window.session.reading
    assert reading is not None
    assert [(mark.quote.exact, mark.note) for mark in reading.highlights] == [(quote, "Thought elsewhere.")]
    qtbot.waitUntil(lambda: shown_notes(window) == ["Thought elsewhere."])
    press("G", "I")
    view = window.views["report"]
    assert isinstance(view, ReportView)
    assert "1 highlight at its words" in view.list.model().index(0, 0).data()
    press("Esc")
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: shown_notes(window) == [])


def shown_notes(window: Window) -> list[str]:
    """The notes that the pane beside the text shows."""
    return [card.note for card in window.notes.cards() if card.note]
