"""The one command: `python -m tests` checks the code, then runs every test.

What is given after it goes to pytest: `python -m tests -k highlight`. The checks run beside each other; the
first that fails ends the run with its own output. pytest's summary is the last thing that a good run prints.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]

#: A folder in memory on Linux, and the bytes that have to be free there for it to be used.
MEMORY, ROOM = "/dev/shm", 2 * 2**30

#: Quiet steps: their output is shown only when they fail. The last but one compiles all tests, as it is the
#: work of both processes of pytest otherwise; the last takes longest where nothing is known of the code yet.
CHECKS = {
    "layout": ["-m", "ruff", "format", "--check", "."],
    "lint": ["-m", "ruff", "check", "."],
    "rooms": ["-c", "from importlinter.cli import lint_imports_command as c; c()"],
    "tests": ["-m", "pytest", "--collect-only", "-qq"],
    "types": ["-m", "mypy"],
}


def check() -> int:
    """Run all quiet steps, and tell the outcome of each in a line. Returns the exit code of the first that
    fails, or 0; the others are ended with it."""
    started = time.monotonic()
    steps = {name: begun(arguments) for name, arguments in CHECKS.items()}
    try:
        for name, step in steps.items():
            output, _ = step.communicate()
            verdict = "failed" if step.returncode else "ok"
            if step.returncode:
                print(output)
            print(f"{name:8} {verdict} (after {time.monotonic() - started:.1f} s)", flush=True)
            if step.returncode:
                return step.returncode
    finally:
        for step in steps.values():
            if step.poll() is None:
                step.send_signal(signal.SIGINT)  # so that pytest takes away what it made
                step.communicate()
    return 0


def begun(arguments: list[str]) -> subprocess.Popen[str]:
    """A step that has begun; what it says of errors is part of its output."""
    command, environment = [sys.executable, *arguments], {**os.environ, **in_memory()}
    return subprocess.Popen(
        command, cwd=CHECKOUT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def run_tests(arguments: list[str]) -> int:
    """Run pytest, on two processes where there are two cores: each takes a half of the files, so that what
    a file needs is made once, and helps the other when it is done. Returns its exit code."""
    spread = ["-n", "2", "--dist", "worksteal"] if (os.cpu_count() or 1) > 1 and not arguments else []
    command = [sys.executable, "-m", "pytest", *spread, *arguments]
    return subprocess.run(command, cwd=CHECKOUT, env={**os.environ, **in_memory()}).returncode


def in_memory() -> dict[str, str]:
    """Where the tests' libraries lie, as environment: in memory where there is room, a fifth faster."""
    try:
        roomy = shutil.disk_usage(MEMORY).free > ROOM and os.access(MEMORY, os.W_OK | os.X_OK)
    except OSError:
        roomy = False
    return {"TMPDIR": MEMORY} if roomy and "TMPDIR" not in os.environ else {}


def main(arguments: list[str]) -> int:
    """The checks, then the tests. Returns the exit code of the first step that fails, or 0."""
    return check() or run_tests(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
