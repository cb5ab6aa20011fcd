"""`make desktop-test`: bring in what a screen of its own takes, then drive the program on it.

    python -m tests.desktop [what is given to pytest]

As root on Debian and its kin what is missing is installed; elsewhere the command that does it is printed.
"""

import shutil
import subprocess
import sys
from pathlib import Path

from resources.packaging import prepare

FOLDER = Path(__file__).resolve().parent
#: The Python of the system, which has the bindings of AT-SPI; the program's own environment has not.
SYSTEM_PYTHON = "/usr/bin/python3"

#: Program -> Debian package.
PROGRAMS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "setxkbmap": "x11-xkb-utils",
    "xprop": "x11-utils",
    "dbus-daemon": "dbus-daemon",
    "gdbus": "libglib2.0-bin",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
}


def missing() -> list[str]:
    """The Debian packages that these tests need and the system lacks."""
    packages = [package for program, package in PROGRAMS.items() if shutil.which(program) is None]
    bindings = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True)
    return packages if bindings.returncode == 0 else [*packages, "python3-pyatspi"]


def main(arguments: list[str]) -> int:
    """Returns the exit code of pytest, or 1 where something is missing."""
    if missing() and prepare.can_install():
        prepare.apt_install(missing())
    if missing():
        print("These tests need some packages of the system, here by the names that Debian gives them. Run:")
        print(f"    sudo apt-get install {' '.join(missing())}")
        return 1
    return subprocess.run([sys.executable, "-m", "pytest", str(FOLDER), *arguments]).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
