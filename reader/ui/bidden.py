"""What the command line asks of the window that holds the library: it does it, and every pane hears of it."""

from __future__ import annotations

from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any

from reader.model.change import Change, Touched
from reader.model.errors import PostilError
from reader.model.wording import english, tr
from reader.services.reporting import known
from reader.ui.jobs import Job, Lane
from reader.ui.needs import BIDDEN

if TYPE_CHECKING:
    from pathlib import Path

    from reader.services.bidding import Answer
    from reader.ui.window import Window

_numbers = count()


def do(w: Window, request: Path, command: str, given: dict[str, Any]) -> None:
    """Do a command away from the UI thread, after what is under way, and lay down its answer."""
    from reader.services import bidding, requests

    library = w.session.library
    if command not in bidding.COMMANDS:
        with english():
            unknown = tr("The window that is open knows no command “{command}”.", command=command)
        requests.answer(request, PostilError(unknown))
        return

    def work(job: Job) -> tuple[Answer, str]:
        return bidding.do(library, command, given, lambda: job.cancelled)

    if command == "import":
        w.status.say(w.told(tr("Importing for the command line  ·  {leave|Esc} stops")), lasting=True)
    w.jobs.run(
        f"{BIDDEN} {next(_numbers)}",
        work,
        partial(_done, w, request),
        partial(_failed, w, request),
        lane=Lane.ERRANDS,
    )


def _done(w: Window, request: Path, became: tuple[Answer, str]) -> None:
    from reader.services import requests

    answer, said = became
    requests.answer(request, answer)
    w.session.announce(Change("", ~Touched.PLACE))
    w.status.say(tr("By the command line: {what}", what=said))


def _failed(w: Window, request: Path, problem: Exception) -> None:
    """Who asked is told what is known; what is a fault of the program is told here too."""
    from reader.services import requests

    with english():
        sentence = known(problem)
        met = tr("The window met with an error of its own and did not do it; it shows a report.")
    requests.answer(request, PostilError(sentence or met))
    if sentence is None:
        w.tell_trouble(problem)
