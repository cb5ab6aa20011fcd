"""Qt for Python as the program brings it in: nothing of it is missing, and modules are imported as ever."""

import subprocess
import sys
from pathlib import Path

#: Python 3.13 keeps the lines of the script itself.
SCRIPT = """
import sys
from pathlib import Path
from reader.ui.binding import bring_in
from reader.ui.compiled import Compiled
compiled = Compiled(Path(sys.argv[1]))
bring_in(compiled)
from PySide6.QtCore import QPoint, Qt
import wave, linecache
from PySide6.QtGui import QTextCursor
print(sorted(set(sys.modules) & {"argparse", "inspect", "shutil", "tempfile", "traceback"}))
print([name for name in linecache.cache if name != "<string>"])
for wrong in (lambda: QPoint("a", 1), lambda: QTextCursor(nothing=1), lambda: Qt.Key("no key")):
    try:
        wrong()
    except (TypeError, AttributeError, ValueError) as error:
        print(type(error).__name__, error)
from PySide6.support.signature import get_signature
print(get_signature(QPoint.setX), QTextCursor.setPosition.__doc__, get_signature(QTextCursor.movePosition))
from PySide6.support.signature.lib import enum_sig
print(enum_sig.ExactEnumerator.__name__)
from shibokensupport.signature import mapping
print(mapping.type_map["int"], hasattr(enum_sig, "nothing"))
compiled.keep()
"""


def said(checkout: Path, kept: Path, script: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", script, str(kept)], cwd=checkout, capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return done.stdout.splitlines()


def test_what_is_put_off_is_there_when_it_is_asked_for(checkout: Path, tmp_path: Path) -> None:
    """In the words of Qt for Python itself, whether its pieces were kept or not."""
    kept = tmp_path / "qt.bin"
    plainly = SCRIPT.replace("bring_in(compiled)", "import PySide6")
    known = said(checkout, tmp_path / "none.bin", plainly)
    first, second = (said(checkout, kept, SCRIPT) for _ in range(2))
    assert kept.exists()
    assert first == second
    assert first[:2] == ["[]", "[]"]
    # Or putting it off would be of no use any more.
    assert "argparse" in known[0]
    assert "wave" in known[1]
    assert first[2:] == known[2:]
    assert "QPoint" in first[2]
