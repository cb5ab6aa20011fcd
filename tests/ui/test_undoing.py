"""One history for all that is done: an import too, back to before any act, and what no undo brings back."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library.keys import now
from reader.library.library import Library
from reader.model.change import Change
from reader.model.errors import PostilError
from reader.model.keeping import DAY
from reader.ui import bulk, expiring, needs
from reader.ui.choice_cell import CHOICE
from reader.ui.chooser import Chooser
from reader.ui.citing import beginning
from reader.ui.jobs import Job, Lane
from reader.ui.window import Window
from tests.fuzz import acts
from tests.halting import Halt
from tests.importer.prose import Press as Paper
from tests.library.handmade import page, told
from tests.ui.conftest import Press


def shown(window: Window) -> list[str]:
    """The rows of the chooser that is open, without its headings."""
    (chooser,) = (each for each in window.findChildren(Chooser) if each.isVisible())
    return [chooser.list.item(n).text() for n in range(chooser.list.count())]


def take(window: Window, words: str) -> None:
    """Narrow the chooser that is open by typing, and take what is left."""
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, words)
    window.run("take_row")


def test_an_import_is_undone_by_the_same_key_and_done_again(
    window: Window, press: Press, qtbot: QtBot, tmp_path: Path
) -> None:
    library = window.session.library
    before = library.articles.counts()
    for n in range(2):
        _, data = page(
            f"new{n}.txt", [told(f"Lake ice {n}", f"The ice of lake {n} broke on Friday, late this year.")]
        )
        (tmp_path / f"new{n}.txt").write_bytes(data)
    with qtbot.waitSignal(window.session.changed, timeout=20_000):
        window.incoming.take([tmp_path / "new0.txt", tmp_path / "new1.txt"])
    qtbot.waitUntil(lambda: not window.jobs.running("import"), timeout=20_000)
    assert library.journal.undo_label() == "Import of 2 captures"
    after = library.articles.counts()
    assert after.articles > before.articles
    window.articles.setFocus()
    press("Ctrl+Z")
    assert window.status.message == "Undone: Import of 2 captures"
    assert library.articles.counts() == before
    press("Ctrl+Shift+Z")
    assert library.articles.counts() == after


def test_an_import_under_way_is_not_undone_and_what_was_done_before_it_waits(
    window: Window,
    press: Press,
    qtbot: QtBot,
    tmp_path: Path,
    open_titled: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    library, paper, halt = window.session.library, Paper(1), Halt(monkeypatch, 3)
    for n in range(6):
        (tmp_path / f"{n}.txt").write_text("\n\n".join(paper.article(60)), encoding="utf-8")
    open_titled("TikToker")
    press("S")
    count = library.articles.count()
    window.incoming.take([tmp_path])
    press("Ctrl+Z")
    assert window.status.message == "The act before this one is still under way."
    qtbot.waitUntil(halt.reached.is_set, timeout=20_000)
    press("Ctrl+Z")
    assert "is still under way; once it has ended or was stopped, it can be undone" in window.status.message
    press("L", "Ctrl+Z")
    assert window.status.message == "Undone: Read later"
    press("Ctrl+Shift+Z")
    assert window.status.message == "Done again: Read later"
    press("Ctrl+Z", "Ctrl+.")
    halt.go_on.set()
    qtbot.waitUntil(lambda: not window.jobs.running("import"), timeout=20_000)
    report = window.incoming.last
    assert report is not None
    assert (report.cancelled, library.articles.count()) == (True, count + 4)
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=20_000)
    reading = window.session.reading
    assert reading is not None
    assert (library.articles.count(), reading.row.starred, reading.row.later) == (count, True, False)
    press("Ctrl+Z")
    assert window.status.message == "Undone: Star"


def test_what_a_watched_folder_brings_by_itself_is_no_undo_step(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    label = window.session.library.journal.undo_label()
    (tmp_path / "new.txt").write_text("Lake ice\nThe ice of the lake broke on Friday.\n", encoding="utf-8")
    window.incoming.take([tmp_path / "new.txt"], quietly=True)
    qtbot.waitUntil(lambda: not window.jobs.running("import"), timeout=20_000)
    assert window.session.library.journal.undo_label() == label


def test_the_history_leads_back_to_before_an_act_and_on_again(
    window: Window, press: Press, open_titled: Callable[[str], None]
) -> None:
    open_titled("TikToker")
    press("S", "L", "H")
    press("G", "Z")
    assert shown(window)[:4] == ["Undo back to before", "Highlight", "Read later", "Star"]
    take(window, "read later")
    assert window.status.message.startswith("Undone: 2 acts, as far as Read later")
    reading = window.session.reading
    assert reading is not None
    assert (reading.row.starred, reading.row.later, reading.highlights) == (True, False, ())
    press("G", "Z")
    assert shown(window)[-3:] == ["Undone: do again as far as", "Read later", "Highlight"]
    take(window, "highlight")
    assert window.session.reading is not None
    assert window.session.reading.row.later
    assert len(window.session.reading.highlights) == 1


def test_highlights_and_notes_of_one_article_are_told_apart_in_the_history_by_their_words(
    window: Window, press: Press, open_titled: Callable[[str], None]
) -> None:
    open_titled("TikToker")
    press("H", "J", "H")
    assert window.session.reading is not None
    first, second = (highlight.quote.exact for highlight in window.session.reading.highlights)
    press("G", "Z")
    (chooser,) = (each for each in window.findChildren(Chooser) if each.isVisible())
    rows = [chooser.list.item(n).data(CHOICE) for n in range(1, 3)]
    heading = window.session.reading.row.heading
    for choice, words in zip(rows, (second, first), strict=True):
        assert choice.name == "Highlight"
        assert choice.detail.endswith(f"{beginning(words)}, {beginning(heading)}")
    take(window, first[:30])
    assert window.status.message.startswith("Undone: 2 acts, as far as Highlight")


def test_the_way_back_over_an_act_on_many_does_not_hold_up_the_window(
    window: Window, press: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "TURNED_AT_ONCE", 3)
    library = window.session.library
    ids = [row.id for row in library.articles.rows()[:4]]
    library.tags.edit(ids, ["ice"])
    library.tags.edit(ids[:1], ["snow"])
    for wanted, tags in (("tag ice", set()), ("tag snow", {"ice", "snow"})):
        gate, left = threading.Event(), list[object]()

        def held(_job: Job, gate: threading.Event = gate) -> bool:
            return gate.wait(30)

        window.jobs.run("other", held, left.append, left.append, lane=Lane.ACTS)
        press("G", "Z")
        take(window, wanted)
        assert window.jobs.running(needs.BULK)
        gate.set()
        qtbot.waitUntil(lambda: not window.jobs.busy, timeout=20_000)
        assert {tag.name for tag in library.tags.all()} == tags


def test_the_trash_says_how_long_it_keeps_and_is_emptied_after_asking(
    window: Window, press: Press, open_titled: Callable[[str], None], qtbot: QtBot
) -> None:
    library = window.session.library
    open_titled("TikToker")
    press("H", "Del")
    window.articles.setFocus()
    press("Del")
    press("G", "X")
    row = window.articles.rows.row(0)
    assert row is not None
    assert row.thrown_at
    assert "30 days left" in window.page.toPlainText()
    window.articles.setFocus()
    press("Shift+Del")
    assert shown(window)[0] == "Leave it"
    take(window, "for good")
    qtbot.waitUntil(lambda: not window.jobs.running("empty trash"), timeout=20_000)
    assert library.trash.lying() == ((), (), ())
    assert "G J leads to the backup" in window.status.message
    assert [backup.why for backup in library.backups.all()] == ["before emptying the trash"]
    assert "TikToker" in library.trash.log.read_text(encoding="utf-8")


def test_no_more_goes_for_good_than_was_asked_about(
    window: Window, press: Press, open_titled: Callable[[str], None], qtbot: QtBot
) -> None:
    library, gate = window.session.library, threading.Event()
    window.jobs.run("import", lambda _: gate.wait(30), lambda _: None, lambda _: None, lane=Lane.ERRANDS)
    open_titled("TikToker")
    press("H", "Del")
    window.articles.setFocus()
    press("Shift+Del")
    take(window, "for good")
    window.articles.setFocus()
    press("Del")
    (thrown,) = library.trash.lying().articles
    gate.set()
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=20_000)
    assert library.trash.lying() == ((thrown,), (), ())
    assert window.status.message.startswith("Only what came into it since then is left in the trash.")


def test_the_window_lets_the_trash_go_by_itself(
    window: Window, qtbot: QtBot, open_titled: Callable[[str], None], press: Press
) -> None:
    library = window.session.library
    open_titled("TikToker")
    press("H", "Del")
    with library.writing() as db:
        db.conn.execute("UPDATE highlight SET deleted_at = ?", (now() - 31 * DAY,))
    assert library.trash.highlights()
    (looking,) = window.findChildren(expiring.Expiring)
    looking.look()
    qtbot.waitUntil(lambda: not window.jobs.running("expire"), timeout=20_000)
    assert library.trash.highlights() == []


def test_of_an_act_on_many_that_fails_half_way_the_first_half_is_told(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "TAGGED_AT_ONCE", 2)
    library, told_of = window.session.library, []
    ids = [row.id for row in library.articles.rows()[:6]]

    def act(part: object) -> Change:
        if ids[4] in part:  # type: ignore[operator]
            raise PostilError("The disk is full.")
        return library.tags.edit(part, ["ice"], joins="ice", of=6)  # type: ignore[arg-type]

    window.session.changed.connect(lambda change, _origin: told_of.append(change))
    bulk.in_parts(window, act, ids, lambda _change: None)
    qtbot.waitUntil(lambda: not window.jobs.running(needs.BULK), timeout=20_000)
    assert [set(change.articles) for change in told_of] == [set(ids[:4])]
    assert window.status.message == "The disk is full."


def test_random_acts_of_every_kind_are_undone_and_done_again_row_for_row() -> None:
    there = acts.run(80, 7, "merge")
    assert there.failures == []
    assert len(there.done) > 15


def test_a_library_is_the_same_before_and_after(library: Library) -> None:
    """The measure of the random acts itself sees a row that differs only in when it was written."""
    before = acts.digest(library)
    with library.writing() as db:
        db.conn.execute(
            "UPDATE state SET updated_at = updated_at + 1 WHERE article = (SELECT max(key) FROM article)"
        )
    assert [name for name, found in acts.digest(library).items() if found != before[name]] == ["state"]
