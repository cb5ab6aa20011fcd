"""A process that opens a library and is gone in the midst of it, as by a power cut."""

import subprocess
import sys
from pathlib import Path

_SCRIPT = """
import os, sys
from pathlib import Path
from reader.library import connecting
left = int(sys.argv[2])
class Traced(connecting.Connection):
    def __init__(self, *how, **more):
        super().__init__(*how, **more)
        self.set_trace_callback(count)
def count(_statement):
    global left
    left -= 1
    if left < 0:
        os._exit(9)
connecting.Connection = Traced
from reader.library.library import open_library
open_library(Path(sys.argv[1])).close()
"""


def open_and_die(path: Path, statements: int) -> bool:
    """Open a library and die after so many SQL statements. False where it was open before that."""
    done = subprocess.run([sys.executable, "-c", _SCRIPT, str(path), str(statements)], check=False)
    assert done.returncode in (0, 9)
    return done.returncode == 9
