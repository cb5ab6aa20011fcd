"""The command line works while the window holds the library: what it writes, the window writes for it."""

import json
import os
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader import cli
from reader.app import come_forward
from reader.model.errors import PostilError
from reader.services import bidding, requests
from reader.ui import bidden
from reader.ui.handover import Handover
from reader.ui.window import Window
from tests.ui.conftest import Press

Command = Callable[..., tuple[int, str]]


@pytest.fixture
def command(window: Window, qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> Iterator[Command]:
    """Runs a command of the command line beside the window: its code, and all that it printed.

    In a thread of this process, which knows nothing of the window but the library's path.
    """
    library = window.session.library.path
    handover = Handover(library, partial(come_forward, window), window)
    handover.asked.connect(partial(bidden.do, window))

    def run(*words: str) -> tuple[int, str]:
        codes: list[int] = []
        arguments = ["--library", str(library), *words]
        thread = threading.Thread(target=lambda: codes.append(cli.main(arguments)))
        thread.start()
        qtbot.waitUntil(lambda: bool(codes), timeout=10_000)
        thread.join()
        printed = capsys.readouterr()
        return codes[0], printed.out + printed.err

    yield run
    handover.close()


def test_the_command_line_tags_annotates_and_imports_while_the_window_is_open(
    window: Window, command: Command, press: Press, tmp_path: Path
) -> None:
    row = window.session.library.articles.rows()[0]
    assert command("--json", "tag", row.id, "harbours") == (
        0,
        json.dumps({"id": row.id, "tags": ["harbours"]}, indent=1) + "\n",
    )
    assert window.status.message.startswith("By the command line: ")
    quote = window.session.library.articles.reading(row.id).version.text[:20]
    code, printed = command("--json", "annotate", row.id, "--quote", quote, "--note", "Seen.")
    made = json.loads(printed)
    assert (code, made["start"]) == (0, 0)
    assert window.session.library.annotations.find(made["highlight"]).note == "Seen."
    capture = tmp_path / "late.txt"
    capture.write_text("A bridge is opened\n\n" + "A body about a bridge over a river, unseen. " * 12)
    code, printed = command("--json", "import", os.path.relpath(capture))
    assert code == 0
    assert json.loads(printed)["articles"] == 21
    assert window.list_pane.count.text() == "21"
    press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert window.session.library.tags.on_article(row.id) == ()


def test_what_the_command_line_exports_beside_the_window_is_known_to_the_next_export(
    window: Window, command: Command, tmp_path: Path
) -> None:
    """A file that nobody touched is written anew, whoever wrote it, and the one that was deleted too."""
    library, folder = window.session.library, tmp_path / "vault"
    row = library.articles.rows()[0]
    library.annotations.highlight(row.id, 0, 20)
    export = ("--json", "export", "--format", "markdown", "--to", str(folder))

    def actions() -> list[str]:
        code, printed = command(*export)
        assert code == 0
        return [file["action"] for file in json.loads(printed)["written"] if file["article"] == row.id]

    assert actions() == ["created"]
    assert window.status.message == "By the command line: 1 file"
    library.annotations.highlight(row.id, 30, 40, note="Later.")
    assert actions() == ["rewritten"]
    (file,) = folder.iterdir()
    assert "New highlights" not in file.read_text()
    with file.open("a") as words:
        words.write("\nMine.\n")
    library.annotations.highlight(row.id, 50, 60, note="Last.")
    assert actions() == ["appended"]
    told = file.read_text()
    assert told.index("Later.") < told.index("Mine.") < told.index("New highlights") < told.index("Last.")


@pytest.mark.usefixtures("russian")
def test_the_command_line_is_answered_in_english_by_a_window_that_speaks_another_language(
    window: Window, command: Command, tmp_path: Path
) -> None:
    row = window.session.library.articles.rows()[0]
    assert command("tag", row.id, "harbours")[1].endswith(": harbours\n")
    assert command("tag", row.id, "-harbours")[1].endswith(": no tags\n")
    assert window.status.message.endswith(": без меток")
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    code, printed = command("import", str(empty))
    assert printed.startswith("1 file skipped.\n  skipped: empty.txt is empty")
    assert window.status.message == "Из командной строки: 1 файл пропущен."
    code, printed = command("--json", "import", str(empty))
    assert json.loads(printed)["files"][0]["reason"].startswith("empty.txt is empty")
    code, printed = command("tag", row.id, "/")
    assert (code, printed.isascii()) == (1, True)


def test_what_the_window_cannot_do_is_told_by_the_command_line(window: Window, command: Command) -> None:
    code, printed = command("tag", "nobody", "harbours")
    assert code == 1
    assert "nobody" in printed
    assert len(printed.splitlines()) == 1
    assert window.status.message == ""


def test_esc_stops_an_import_for_the_command_line(
    window: Window, press: Press, qtbot: QtBot, tmp_path: Path
) -> None:
    many, request = tmp_path / "many", tmp_path / "1-1.json"
    many.mkdir()
    for n in range(400):
        (many / f"{n:03}.txt").write_text(f"Bridge {n}\n\n" + f"A body about the bridge {n}, unseen. " * 12)
    bidden.do(window, request, "import", {"paths": [str(many)]})
    assert "Esc stops" in window.status.message
    press("Esc")
    answer = request.with_suffix(".answer")
    qtbot.waitUntil(answer.exists, timeout=20_000)
    assert "stopped before the end" in answer.read_text(encoding="utf-8")


def test_an_import_that_nobody_waits_for_any_more_ends(window: Window, tmp_path: Path) -> None:
    library, page = window.session.library, tmp_path / "page.txt"
    page.write_text("A bridge is opened\n\n" + "A body about a bridge over a river, unseen. " * 12)
    before = library.articles.counts().articles
    bidding.do(library, "import", {"paths": [str(page)]}, lambda: True)
    assert library.articles.counts().articles == before


def test_a_command_whose_window_is_closed_before_it_answers_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = tmp_path / "library.sqlite"
    monkeypatch.setattr(requests, "is_taken", lambda request: request.unlink() is None)
    with pytest.raises(PostilError, match="was closed before it had answered"):
        requests.ask(library, "tag", {})


def test_a_folder_that_a_dead_window_left_keeps_no_command_from_its_work(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], seeds: tuple[Path, ...]
) -> None:
    library = tmp_path / "library.sqlite"
    requests.folder(library).mkdir()
    assert cli.main(["--library", str(library), "import", str(seeds[0])]) == 0
    assert "1 capture" in capsys.readouterr().out


def test_a_command_that_only_looks_for_a_window_leaves_nothing_behind(tmp_path: Path) -> None:
    assert not requests.window_holds(tmp_path / "nothing here.sqlite")
    assert list(tmp_path.iterdir()) == []
