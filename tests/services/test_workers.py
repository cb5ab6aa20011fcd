"""What a stranger's file does, it does to a process of its own: that may hang or die, and nothing else."""

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from reader.importer import sameness, splitting
from reader.library.library import Library
from reader.model import squeezing
from reader.model.errors import ImportRefused
from reader.model.evidence import Correction, Evidence, Says, Seen
from reader.model.faces import face_of
from reader.services import importing, wire, workers
from reader.services.worker import WORKER, Answer, Request
from tests.desk import until
from tests.importer.prose import Press

_GREEDY = "import sys; from reader.services import worker; worker.MAX_MEMORY = 60 * 2**20"
PAGE = b"A title\n\nThe body of the page says a few words, and then it ends with a full stop."


T = TypeVar("T")


def arrived(kind: type[T], frame: bytes) -> T:
    """What a frame carries."""
    length, _ = wire.HEAD.unpack(frame[: wire.HEAD.size])
    return wire.unpack(kind, json.loads(frame[wire.HEAD.size :][:length]))


def asked(*arguments: str, page: bytes = PAGE) -> "subprocess.CompletedProcess[bytes]":
    """A Python with these arguments that is asked to split a page, as a worker is."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=Path(importing.__file__).parents[2],
        input=b"".join(wire.pack(Request("page.txt"), page)),
        capture_output=True,
    )


@pytest.fixture
def worker() -> Iterator[workers.Worker]:
    """A worker of the test's own."""
    made = workers.Worker()
    yield made
    made.close()


def test_a_worker_gives_the_very_split_that_the_importer_makes(seeds: tuple[Path, ...]) -> None:
    for path in seeds:
        data = path.read_bytes()
        with workers.borrowed() as worker:
            worker.ask(data, path.name)
            found = worker.answer()
        assert found.split == splitting.split(data, path.name)
        assert found.shingles == tuple(map(sameness.story_shingles, found.split.stories))
        assert found.prepared is not None
        assert squeezing.is_of(found.prepared.squeezed, data)
        assert found.prepared.faces == tuple(map(face_of, found.split.stories))


def test_what_is_known_of_a_page_travels_to_the_worker_unharmed() -> None:
    evidence = Evidence(
        (Correction(7, Says.STARTS),),
        frozenset({"b", "a"}),
        seen=(Seen(None, "o", "\ud800 \ud83d\ude00"),),
        limit=500,
    )
    request = Request("a.txt", evidence, 2)
    head, raw = wire.pack(request, b"bytes")
    assert raw == b"bytes"
    assert arrived(Request, head) == request


@pytest.mark.parametrize("told", [{}, [1, 2], ["x", [], None, None], [None, [True], None, None], "no"])
def test_an_answer_that_makes_no_sense_is_not_believed(told: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        wire.unpack(Answer, told)


def test_a_worker_knows_no_library_no_window_and_no_network() -> None:
    known = (
        "import sys, io, os; from reader.services import worker\n"
        "os.dup2(os.open(os.devnull, os.O_RDONLY), 0); worker.serve()\n"
        "bad = {'sqlite3', 'sqlite_utils', 'PySide6', 'reader.ui', 'reader.library', 'socket', 'http'}\n"
        "print(sorted(bad & set(sys.modules)), file=sys.stderr)"
    )
    run = subprocess.run([sys.executable, "-c", known], capture_output=True, text=True, check=True)
    assert run.stderr.strip() == "[]"


def test_a_file_that_takes_too_long_is_refused_and_the_next_one_is_split(
    worker: workers.Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker.ask(PAGE, "first.txt")
    worker.answer()
    monkeypatch.setattr(workers, "LIMIT_S", 1)
    assert worker.pid is not None
    os.kill(worker.pid, signal.SIGSTOP)
    worker.ask(PAGE, "slow.txt")
    with pytest.raises(
        ImportRefused, match=r"^slow\.txt took more than 1 seconds? to read and was given up; "
    ):
        worker.answer()
    monkeypatch.undo()
    worker.ask(PAGE, "next.txt")
    assert worker.answer().split.name == "next.txt"


def test_a_worker_ends_itself_when_its_time_is_over_and_nobody_stops_it(
    worker: workers.Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "LIMIT_S", 1)
    worker.ask(b"Words and more words of it. " * 600_000, "endless.txt")
    with pytest.raises(ImportRefused, match=r"^endless\.txt took more than 1 second "):
        worker.answer()


def test_a_worker_that_dies_is_replaced_and_only_the_file_at_hand_is_refused(worker: workers.Worker) -> None:
    worker.ask(PAGE, "first.txt")
    worker.answer()
    assert worker.pid is not None
    os.kill(worker.pid, signal.SIGSTOP)
    worker.ask(PAGE, "deadly.txt")
    os.kill(worker.pid, signal.SIGKILL)
    with pytest.raises(ImportRefused, match=r"^deadly\.txt could not be split by a fault of Postil"):
        worker.answer()
    worker.ask(PAGE, "next.txt")
    assert worker.answer().split.name == "next.txt"
    os.kill(worker.pid, signal.SIGKILL)
    os.waitid(os.P_PID, worker.pid, os.WEXITED | os.WNOWAIT)
    worker.ask(PAGE, "after.txt")
    assert worker.answer().split.name == "after.txt"


def test_a_worker_that_takes_too_much_memory_says_so_and_ends() -> None:
    run = asked("-c", f"{_GREEDY}; sys.exit(worker.serve())", page=PAGE * 50_000)
    assert arrived(Answer, run.stdout).fault == "MemoryError"
    assert run.returncode == 1


def test_a_cancelled_import_ends_at_once_in_the_middle_of_a_file(library: Library, tmp_path: Path) -> None:
    long = b"A title of the page\n\n" + b"Words and more words of it. " * 200_000
    (tmp_path / "a.txt").write_bytes(PAGE)
    (tmp_path / "b.txt").write_bytes(long)
    with workers.borrowed() as worker:
        worker.ask(PAGE, "first.txt")
        worker.answer()
        pid = worker.pid
    assert pid is not None
    looks: list[None] = []

    def cancelled() -> bool:
        """Once the first file is stored, what is at work on the second never answers any more."""
        if library.captures.names() and len(looks) <= 3:  # later it is gone, and asked for all the same
            os.kill(pid, signal.SIGSTOP)
            looks.append(None)
        return len(looks) > 3

    report = importing.import_paths(library, [tmp_path / "a.txt", tmp_path / "b.txt"], cancelled=cancelled)
    assert report.cancelled
    assert [file.status for file in report.files] == ["imported"]
    assert importing.import_paths(library, [tmp_path / "a.txt"]).files[0].status == "known"


def test_the_program_takes_its_worker_with_it_when_it_ends(tmp_path: Path) -> None:
    code = (
        "import sys; from reader.services import splitting, workers\n"
        "splitting.split_safely(sys.argv[1].encode(), 'a.txt')\n"
        "with workers.borrowed() as worker: print(worker.pid)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, PAGE.decode()], capture_output=True, text=True, check=True
    )
    assert not run.stderr
    with pytest.raises(ProcessLookupError):
        os.kill(int(run.stdout), 0)


def test_the_argument_of_a_worker_makes_the_program_one() -> None:
    run = asked("main.py", WORKER)
    assert arrived(Answer, run.stdout).split == splitting.split(PAGE, "page.txt")
    assert run.returncode == 0


_CONFINED = """
import os, socket, sys, json
from reader.services import serving
from reader.importer import splitting
serving.limit(768 * 2**20)
def tried(act):
    try:
        act()
    except OSError:
        return "refused"
    return "done"
outside, empty, port, beside = sys.argv[1:]
print(json.dumps({
    "read a file of the reader's": tried(lambda: open(outside).read()),
    "read what lies beside a portable program": tried(lambda: open(beside).read()),
    "write a file": tried(lambda: open(outside, "w")),
    "make a file": tried(lambda: open(empty, "w").write("x")),
    "remove a file": tried(lambda: os.unlink(outside)),
    "rename a file": tried(lambda: os.rename(outside, empty)),
    "run a program": tried(lambda: os.execv("/bin/true", ["true"])),
    "connect": tried(lambda: socket.create_connection(("127.0.0.1", int(port)), 5)),
}))
from reader.importer.formats import books, feeds, papers
import bs4, feedparser, module, yaml
print(len(splitting.split(b"A title\\n\\nThe body of the page says a few words, and ends.", "a.txt").stories))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Landlock is Linux's")
def test_what_reads_captures_can_reach_nothing_but_the_program_itself(tmp_path: Path) -> None:
    secret, empty, beside = tmp_path / "secret.txt", tmp_path / "made.txt", tmp_path / "beside" / "kept" / "a"
    beside.parent.mkdir(parents=True)
    beside.write_text("a library")
    (tmp_path / "beside" / "module.py").write_text("words = 1")
    secret.write_text("the reader's own")
    with socket.create_server(("127.0.0.1", 0)) as listening:
        given = (secret, empty, str(listening.getsockname()[1]), beside)
        run = subprocess.run(
            [sys.executable, "-c", _CONFINED, *given],
            env={**os.environ, "POSTIL_PORTABLE": str(beside.parent), "PYTHONPATH": str(tmp_path / "beside")},
            capture_output=True,
            text=True,
        )
    assert not run.stderr
    told, split = run.stdout.splitlines()
    assert set(json.loads(told).values()) == {"refused"}, told
    assert split == "1"
    assert secret.read_text() == "the reader's own"
    assert not empty.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone tells a process of its parent's end")
def test_a_worker_ends_with_a_program_that_is_killed(tmp_path: Path) -> None:
    code = (
        "import os, signal, sys; from reader.services import workers\n"
        "with workers.borrowed() as worker:\n"
        "    worker.ask(b'A title\\n\\nA body of words.', 'a.txt'); worker.answer()\n"
        "    worker.ask(b'Words and more words of it. ' * 600_000, 'long.txt')\n"
        "    print(worker.pid, flush=True); os.kill(os.getpid(), signal.SIGKILL)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    until(lambda: None if _lives(int(run.stdout)) else True, "the end of the worker")


def _lives(pid: int) -> bool:
    """Whether a process is there and no zombie that nobody has asked for."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="the system holds no process still")
def test_an_answer_that_was_there_in_time_and_waited_for_its_reader_is_not_late() -> None:
    """While a file before it is stored, or split anew, which takes long where that is large."""
    page = "\n\n".join("\n".join(Press(3).article(600)) for _ in range(60)).encode()
    with workers.borrowed() as worker:
        worker.ask(page, "large.txt")
        process, pid = worker._process, worker.pid
        assert pid is not None
        while not process.answers:
            time.sleep(0.01)
        process._deadline = time.monotonic() - 1
        os.kill(pid, signal.SIGSTOP)
        going = threading.Timer(0.5, os.kill, (pid, signal.SIGCONT))
        going.start()
        assert worker.answer().split.size == len(page)
        going.join()
