"""What attends a window once it is awake: each follows it by its signals, and nobody calls it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui import backing_up, bigsearching, checkup, dragging, first_steps, reindexing, synced
from reader.ui.announcing import Announcer
from reader.ui.arriving import Arriving
from reader.ui.desktop import Desktop
from reader.ui.expiring import Expiring
from reader.ui.noting import Noting
from reader.ui.progress import Progress
from reader.ui.resuming import Resuming

if TYPE_CHECKING:
    from reader.ui.window import Window


def attend(window: Window) -> None:
    """Give a window all that attends it."""
    Progress(window)
    Announcer(window)
    Arriving(window)
    Desktop(window)
    Noting(window)
    Expiring(window)
    Resuming(window)
    backing_up.attend(window)
    checkup.attend(window)
    dragging.attend(window)
    bigsearching.attend(window)
    reindexing.attend(window)
    first_steps.attend(window)
    synced.attend(window)
