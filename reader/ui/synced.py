"""A library that lies in a folder which another program copies about: said once for each such place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.wording import tr
from reader.ui.jobs import Job

if TYPE_CHECKING:
    from reader.ui.window import Window

_SETTING = "told/synced"


def attend(window: Window) -> None:
    """Look where a window's library lies, away from the UI thread, and warn of it."""
    path = window.session.library.path
    if window.settings.get(_SETTING) == str(path):
        return

    def work(_job: Job) -> str:
        from reader.library.synced_folder import service

        return service(path)

    def done(program: str) -> None:
        if program:
            window.settings.set(_SETTING, str(path))
            window.status.say(
                tr(
                    "Your library lies in a folder that {program} copies while it is written: that can "
                    "damage it. Quit, move {folder} out of there, and let only backups go into it.",
                    program=program,
                    folder=path.parent,
                ),
                lasting=True,
            )

    window.jobs.run("synced", work, done, window.tell_trouble)
