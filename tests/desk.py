"""A screen of its own for a test: an X server, a window manager, real keys.

Needs Xvfb, openbox and xdotool. Every program started on a desk ends with it.
"""

import os
import signal
import subprocess
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TypeVar

PATIENCE = 60  # seconds; a machine may be busy

T = TypeVar("T")


class Desk:
    """A screen of 1440 by 960 pixels. `environment` is that of every program on it."""

    def __init__(self, folder: Path, cleaning: ExitStack) -> None:
        self.cleaning = cleaning
        self.framebuffer = folder / "Xvfb_screen0"
        reading, writing = os.pipe()
        options = ["-displayfd", str(writing), "-fbdir", str(folder), "-screen", "0", "1440x960x24"]
        self.environment = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "DBUS_"))}
        self.start("Xvfb", *options, "-nolisten", "tcp", pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as number:
            self.environment["DISPLAY"] = f":{number.readline().strip()}"
        managing = folder / "managing"
        self.start("openbox", "--startup", f"touch '{managing}'")
        # A window that is mapped while it starts is never shown by it.
        until(lambda: True if managing.exists() else None, "the window manager")

    def start(self, *command: str, pass_fds: tuple[int, ...] = ()) -> subprocess.Popen[bytes]:
        """Start a program that ends, with all that it starts, when the test does."""
        process = subprocess.Popen(
            command,
            env=self.environment,
            pass_fds=pass_fds,
            start_new_session=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.cleaning.callback(process.wait)
        self.cleaning.callback(end, process)
        return process

    def run(self, *command: str) -> str:
        """The standard output of a command on this screen. Raises when it fails or takes too long."""
        result = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=True, timeout=PATIENCE
        )
        return result.stdout

    def window(self, window_class: str) -> str:
        """The id of the first visible window of a class, as soon as there is one."""
        command = ("xdotool", "search", "--onlyvisible", "--class", window_class)

        def look() -> str | None:
            # It fails where there is none yet, and where one goes away while it looks.
            found = subprocess.run(command, env=self.environment, capture_output=True, text=True)
            return next(iter(found.stdout.split()), None)

        return until(look, f"a window of {window_class}")


def end(process: subprocess.Popen[bytes]) -> None:
    """End a program and all that it started, if it runs still."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGTERM)


def until(look: Callable[[], T | None], what: str) -> T:
    """The first answer of `look` that is not None."""
    deadline = time.monotonic() + PATIENCE
    while (answer := look()) is None:
        assert time.monotonic() < deadline, f"{what}: not within {PATIENCE} s"
        time.sleep(0.05)
    return answer
