"""Make a checkout ready: the system libraries that Qt needs, a virtual environment, the pinned packages.

    python3 resources/packaging/prepare.py [dev] [package]

The names are the optional groups of pyproject.toml to install beside what the program itself needs.
Needs Python 3.11 and nothing but its standard library. What is missing from the system is installed
where that can be done without a question (root on Debian and its kin); otherwise the one command
that does it is printed.
"""

import contextlib
import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
VENV = CHECKOUT / ".venv"
CONSTRAINTS = CHECKOUT / "resources" / "constraints.txt"

PYTHON = f"python{sys.version_info.major}.{sys.version_info.minor}"

#: Without these Qt cannot be imported at all. Shared object -> Debian package.
EVERYWHERE = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
#: Without these no window can open on a screen, but tests and the command line run.
ON_SCREEN = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def missing(libraries: dict[str, str]) -> list[str]:
    """The shared objects of `libraries` that the dynamic linker does not find."""
    absent = []
    for name in libraries:
        try:
            ctypes.CDLL(name)
        except OSError:
            absent.append(name)
    return absent


def can_install() -> bool:
    """Whether packages can be installed here without asking anybody."""
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(packages: list[str]) -> None:
    """Install Debian packages. Raises CalledProcessError where apt fails."""
    say(f"Installing {' '.join(packages)} with apt ...")
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
        subprocess.run(["apt-get", "-qq", *command], check=True, env=environment, stdout=subprocess.DEVNULL)


def is_usable(python: Path) -> bool:
    """Whether an environment from an earlier time still runs, is new enough and has pip."""
    test = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    try:
        return subprocess.run([python, "-c", test], capture_output=True).returncode == 0
    except OSError:
        return False


def vital_packages(groups: list[str]) -> list[str]:
    """The Debian packages without which nothing can go on."""
    packages = [EVERYWHERE[name] for name in missing(EVERYWHERE)]
    # Debian ships what `venv` needs, and Python as a shared library, in packages of their own.
    if importlib.util.find_spec("ensurepip") is None and not is_usable(VENV / "bin" / "python"):
        packages.append(f"{PYTHON}-venv")
    if "package" in groups and shutil.which("objdump") is None:
        packages.append("binutils")
    if "package" in groups and sys.base_prefix == "/usr" and missing({f"lib{PYTHON}.so.1.0": ""}):
        packages.append(f"lib{PYTHON}")
    return packages


def ensure_system(groups: list[str]) -> None:
    """Bring in what the system lacks. Raises SystemExit where that takes the hand of a person."""
    vital, useful = vital_packages(groups), [ON_SCREEN[name] for name in missing(ON_SCREEN)]
    if (vital or useful) and can_install():
        with contextlib.suppress(subprocess.CalledProcessError):
            apt_install([*vital, *useful])
        importlib.invalidate_caches()
        vital, useful = vital_packages(groups), [ON_SCREEN[name] for name in missing(ON_SCREEN)]
    if vital or useful:
        say("Postil needs some packages of the system, here by the names that Debian gives them. Run:")
        say(f"    sudo apt-get install {' '.join([*vital, *useful])}")
    if vital:
        raise SystemExit("and then the same make again.")
    if useful:
        say("Going on without them: until they are there no window can open on a screen.")


def ensure_venv() -> Path:
    """The interpreter of the checkout's own environment, made anew where it is missing or broken."""
    python = VENV / "bin" / "python"
    if not is_usable(python):
        say("Making .venv ...")
        venv.create(VENV, clear=True, symlinks=True, with_pip=True)
    return python


def requirements(groups: list[str]) -> list[str]:
    """What pyproject.toml asks for. Raises KeyError for a group that it does not have."""
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    optional = project["optional-dependencies"]
    return [*project["dependencies"], *(need for group in groups for need in optional[group])]


def pip_install(python: Path, *wanted: str) -> None:
    """Install packages at the pinned versions. Raises CalledProcessError where pip fails."""
    options = ["--quiet", "--disable-pip-version-check", "--constraint", str(CONSTRAINTS)]
    subprocess.run([str(python), "-m", "pip", "install", *options, *wanted], check=True)


def say(line: str) -> None:
    """One line for the person who waits."""
    print(line, flush=True)


def main(groups: list[str]) -> None:
    """Do what is missing, in the order in which one thing needs another."""
    try:
        ensure_system(groups)
        python = ensure_venv()
        say("Installing the pinned packages into .venv (the first time some 270 MB, then seconds) ...")
        # The pip that comes with Python 3.11 is too old for the metadata of some of the packages.
        pip_install(python, "pip")
        pip_install(python, *requirements(groups))
    except subprocess.CalledProcessError as error:
        raise SystemExit(f"Could not get ready: {' '.join(map(str, error.cmd[:4]))} ... failed.") from None


if __name__ == "__main__":
    main(sys.argv[1:])
