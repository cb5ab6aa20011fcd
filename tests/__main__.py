"""The one command: `python -m tests` checks the code, then runs every test.

What is given after it goes to pytest: `python -m tests -k highlight`. The first step that fails ends
the run with its own output; pytest's summary is the last thing that a good run prints.
"""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]

#: A folder in memory on Linux, and the bytes that have to be free there for it to be used.
MEMORY, ROOM = "/dev/shm", 2 * 2**30

#: Quiet steps: their output is shown only when they fail.
CHECKS = {
    "layout": ["-m", "ruff", "format", "--check", "."],
    "lint": ["-m", "ruff", "check", "."],
    "types": ["-m", "mypy"],
    "rooms": ["-c", "from importlinter.cli import lint_imports_command as c; c()"],
}


def check(name: str, arguments: list[str]) -> int:
    """Run one quiet step and tell its outcome in a line. Returns its exit code."""
    started = time.monotonic()
    step = subprocess.run([sys.executable, *arguments], cwd=CHECKOUT, capture_output=True, text=True)
    verdict = "failed" if step.returncode else "ok"
    if step.returncode:
        print(step.stdout, step.stderr, sep="")
    print(f"{name:8} {verdict} ({time.monotonic() - started:.1f} s)", flush=True)
    return step.returncode


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
    """All steps in order. Returns the exit code of the first that fails, or 0."""
    for name, command in CHECKS.items():
        if code := check(name, command):
            return code
    return run_tests(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
