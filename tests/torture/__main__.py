"""The torture of Postil: tries to lose a note, and writes down what was tried and what was lost.

    python -m tests.torture [NAME...] [--share 0.1] [--report FILE]

Each promise of the program is a module of this folder and runs in a process of its own, two at a time where
there are two cores. All of it takes half an hour; `--share` tries as much less. Where all of it ran, and no
smaller share, the table goes to tests/torture/RESULTS.md. The exit code is 1 where anything was lost. What
needs strace or root is not tried without it, which the table tells.
"""

import argparse
import importlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.__main__ import in_memory
from tests.torture import program, results
from tests.torture.tally import CHECKOUT, Tally

#: The longest first, so that the two processes end together.
PROMISES = (
    "fuzzing", "kills", "failing", "damage", "typing", "hostile", "verbs", "keys", "starts", "migrations",
    "power", "reach", "year",
)  # fmt: skip


def main() -> int:
    """Try all that is named, print and report. Returns 1 where something was lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description="Try to lose a note.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(PROMISES)}; else all")
    parser.add_argument("--share", type=float, default=1.0, help="of the tries, such as 0.1")
    parser.add_argument("--report", type=Path, help="the file for the table")
    parser.add_argument("--within", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if unknown := set(options.names).difference(PROMISES):
        parser.error(f"there is no {', '.join(sorted(unknown))}; there are {', '.join(PROMISES)}")
    if options.within:
        return try_one(options.names[0], options.share)
    begun = time.monotonic()
    names = [name for name in PROMISES if name in (options.names or PROMISES)]
    tallies = try_all(names, options.share)
    report = options.report or (results.FILE if not options.names and options.share >= 1 else None)
    if report:
        minutes = (time.monotonic() - begun) / 60
        report.write_text(results.written(tallies, options.share, minutes), encoding="utf-8")
        print(f"Written to {report}")
    return 1 if any(tally.lost for tally in tallies) else 0


def try_one(name: str, share: float) -> int:
    """Try one promise here, and print each row of it as JSON once it is done."""
    with tempfile.TemporaryDirectory(prefix="postil-torture-") as folder:
        os.environ.update(program.environment(Path(folder) / "own-home"))
        for tally in importlib.import_module(f"tests.torture.{name}").tallies(Path(folder), share):
            print(tally.as_json(), flush=True)
    return 0


def try_all(names: Sequence[str], share: float) -> list[Tally]:
    """Try promises, as many at a time as there are cores. Returns their rows in the order of the names; one
    that was not tried to its end has a row that says so."""
    waiting, under_way = list(names), dict[str, Trial]()
    rows: dict[str, list[Tally]] = {}
    while waiting or under_way:
        while waiting and len(under_way) < (os.cpu_count() or 1):
            name = waiting.pop(0)
            under_way[name] = Trial(name, share)
        name = next((name for name, trial in under_way.items() if trial.process.poll() is not None), "")
        if not name:
            time.sleep(0.2)
            continue
        rows[name] = under_way.pop(name).rows()
        _tell(rows[name])
    return [tally for name in names for tally in rows[name]]


class Trial:
    """A promise that is being tried in a process of its own."""

    def __init__(self, name: str, share: float) -> None:
        self._name = name
        # Files, because nobody reads along: a pipe that is full would hold the process up.
        self._out = tempfile.TemporaryFile("w+")  # noqa: SIM115
        self._err = tempfile.TemporaryFile("w+", errors="replace")  # noqa: SIM115
        command = [sys.executable, "-m", "tests.torture", name, "--within", "--share", str(share)]
        environment = {**os.environ, **in_memory()}
        self.process = subprocess.Popen(
            command, cwd=CHECKOUT, env=environment, stdout=self._out, stderr=self._err
        )

    def rows(self) -> list[Tally]:
        """What it told, once it has ended."""
        self._out.seek(0)
        self._err.seek(0)
        with self._out, self._err:
            found = [Tally(**json.loads(line)) for line in self._out]
            if code := self.process.returncode:
                lost = Tally(f"{self._name} to its end", tried=1)
                lost.lose([self._err.read()[-300:]], f"it ended by {code}")
                found.append(lost)
        return found


def _tell(rows: Sequence[Tally]) -> None:
    for tally in rows:
        remark = f"; {tally.remark}" if tally.remark else ""
        print(f"{tally.what}: {tally.tried:,} times, {tally.lost:,} lost ({tally.seconds:.0f} s{remark})")
        print(*(f"    {told}" for told in tally.told), sep="\n", end="\n" if tally.told else "")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
