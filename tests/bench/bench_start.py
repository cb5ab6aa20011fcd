"""How long Postil takes from the start of its process to the first painted list and article.

    python -m tests.bench.bench_start [--rounds N] [--library FILE] [--program PATH]

Each round starts an empty window of three panes and then Postil, so that both meet the same machine;
the ratio of the two is worth more than either figure. Without --library a fresh one is filled from
seeds/. Without a screen both draw offscreen; where Xvfb is installed, both are also measured on it.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
EMPTY = [sys.executable, str(Path(__file__).with_name("empty_window.py"))]


def start(command: Sequence[str], environment: dict[str, str]) -> float:
    """Milliseconds from the start of a process to its line `painted <ns>`; RuntimeError without one."""
    began = time.monotonic_ns()
    result = subprocess.run(
        command, cwd=CHECKOUT, env=environment, capture_output=True, text=True, timeout=60
    )
    for line in result.stderr.splitlines():
        word, _, moment = line.partition(" ")
        if word == "painted":
            return (int(moment.split()[0]) - began) / 1e6
    raise RuntimeError(f"{' '.join(command)} did not say when it was painted:\n{result.stderr}")


@contextmanager
def xvfb() -> Iterator[str]:
    """The name of a display of our own."""
    reading, writing = os.pipe()
    options = ["-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    server = subprocess.Popen(["Xvfb", *options], pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as number:
            yield f":{number.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def compare(screen: str, ours: Sequence[str], environment: dict[str, str], rounds: int) -> None:
    """Measure both, one after the other, and print the medians. The first round only warms the caches."""
    empty_times, our_times = [], []
    for turn in range(rounds + 1):
        empty, own = start(EMPTY, environment), start(ours, environment)
        if turn:
            empty_times.append(empty)
            our_times.append(own)
    for name, times in (("empty window", empty_times), ("Postil", our_times)):
        spread = f"[{min(times):.0f}-{max(times):.0f}]"
        print(f"{screen:9} {name:12} {statistics.median(times):6.0f} ms {spread}")
    ratio = statistics.median(o / e for o, e in zip(our_times, empty_times, strict=True))
    print(f"{screen:9} {'ratio':12} {ratio:6.2f} (median over {rounds} rounds)", flush=True)


def fresh_environment(home: Path) -> dict[str, str]:
    """What both processes are given: a home of their own, and the word to leave once painted."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_", "POSTIL_"))
    }
    return kept | {"HOME": str(home), "LC_ALL": "C.UTF-8", "POSTIL_BENCH": "painted"}


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure the start of Postil against an empty window.")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--library", type=Path, help="a library to open instead of a fresh one")
    parser.add_argument("--program", type=Path, help="a built program, instead of main.py")
    options = parser.parse_args()
    program = [str(options.program)] if options.program else [sys.executable, "main.py"]
    with tempfile.TemporaryDirectory(prefix="postil-bench-") as folder:
        environment = fresh_environment(Path(folder))
        library = options.library or Path(folder) / "library.sqlite"
        if not options.library:
            fill = [*program, "--library", str(library), "import", "seeds"]
            subprocess.run(fill, cwd=CHECKOUT, env=environment, check=True, stdout=subprocess.DEVNULL)
        # Started as by a double click: without a word on its command line.
        environment |= {"POSTIL_LIBRARY": str(library)}
        compare("offscreen", program, environment | {"QT_QPA_PLATFORM": "offscreen"}, options.rounds)
        if shutil.which("Xvfb"):
            with xvfb() as display:
                on_screen = environment | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
                compare("Xvfb", program, on_screen, options.rounds)


if __name__ == "__main__":
    main()
