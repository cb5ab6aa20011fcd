"""Build Postil as others are to have it, without Python: a folder, and on Linux what is made of it.

    .venv/bin/python -m resources.packaging.bundle [--folder] [--to FOLDER]

dist/postil/ is the program. dist/postil_VERSION_amd64.deb, dist/postil-VERSION-linux-x86_64.tar.zst and
dist/Postil.AppDir hold the same; `--folder` does without them. The entry dist/org.postil.Postil.desktop names
the built program by its full path: it can be opened in a file manager for as long as dist/ stays where it is.
`--to` names another folder than dist/.
README.md beside this tells what is the same in every build, and how Windows and macOS are built for.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from reader import __version__
from reader.services.desktop_entry import ENTRY, IDENTITY, entry_for
from resources.packaging import contents, debian, icu_data, notices, portable, tree
from resources.packaging.components import Component, components

DIST = tree.CHECKOUT / "dist"
WORK = tree.CHECKOUT / "build"
_START_S = 120


def build(dist: Path) -> Path:
    """Run PyInstaller. Returns the program's folder in `dist`; raises CalledProcessError where it fails."""
    places = ["--distpath", str(dist), "--workpath", str(WORK), "--log-level", "ERROR"]
    spec = str(tree.PACKAGING / "postil.spec")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", *places, spec]
    same = {
        # What Python compiles depends on the order of sets, and PyInstaller dates what it makes.
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(tree.epoch()),
        # Modules lie in the archive as they are: to unpack them takes a start longer than to read them.
        "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0",
    }
    subprocess.run(command, cwd=tree.CHECKOUT, check=True, env={**os.environ, **same})
    return dist / "postil"


def finish(folder: Path) -> dict[str, contents.Needs]:
    """What PyInstaller leaves to be done on Linux. Returns what the binaries need, by their names.

    Raises Stranger where something is in the package, or is missing, that is in no list.
    """
    for data in folder.rglob("libicudata.so.*"):
        if not data.is_symlink():
            try:
                icu_data.shrink(data)
            except icu_data.NotThis as why:
                print(f"{data.name} is left whole: {why}.")
    needs = {}
    for path in filter(_is_elf, tree.walk(folder)):
        told = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True).stdout
        needs[path.name] = contents.needs_of(told)
        _forget_builder(path, told)
    if problems := list(contents.strangers(needs)):
        raise contents.Stranger("\n".join(problems))
    return needs


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _forget_builder(path: Path, told: str) -> None:
    """Have a library look for others beside itself where it would look in a folder of the builder's."""
    for searched in re.findall(r"^\s+R(?:UN)?PATH\s+(/\S+)$", told, re.MULTILINE):
        data, old = path.read_bytes(), searched.encode() + b"\0"
        if data.count(old) != 1 or len(old) <= len(b"$ORIGIN"):
            raise contents.Stranger(
                f"{path.name} looks for libraries in {searched}, and that cannot be changed."
            )
        path.write_bytes(data.replace(old, b"$ORIGIN".ljust(len(old), b"\0")))


def modules(program: Path) -> set[str]:
    """The names of the modules and packages in the program's archive, without what is in them."""
    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz")
    return {name.partition(".")[0] for name in archive.toc}


def start_once(folder: Path) -> None:
    """Open the built window, on no screen and in a home of its own: what cannot start is no program. What Qt
    for Python compiles at a first start goes into the package, so that no user's has to (ui/compiled.py).

    Raises Stranger where it does not start.
    """
    with tempfile.TemporaryDirectory() as home:
        environment = {
            "HOME": home,
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            "POSTIL_BENCH": "painted",
        }
        command = [str(folder / "postil")]
        try:
            done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=_START_S)
        except subprocess.TimeoutExpired:
            raise contents.Stranger(f"The built program opens no window in {_START_S} s.") from None
        if "painted" not in done.stderr:
            raise contents.Stranger(f"The built program does not open its window:\n{done.stderr}")
        kept = Path(home) / ".cache" / "postil" / "qt.bin"
        if kept.exists():
            shutil.copyfile(kept, folder / "_internal" / "resources" / "qt.bin")


def describe(folder: Path) -> list[Component]:
    """Write the licences page and the list of components into the folder. Returns the components."""
    found = components(folder, modules(folder / "postil"))
    page, bill = (folder / name for name in tree.TOLD)
    page.write_text(notices.page(__version__, found), encoding="utf-8")
    bill.write_text(notices.bill(__version__, found, tree.epoch()), encoding="utf-8")
    return found


def write_entry(folder: Path) -> Path:
    """A desktop entry for the program where it was built."""
    icon = folder / "_internal" / "resources" / "icons" / f"{IDENTITY}-256.png"
    template = (tree.PACKAGING / ENTRY).read_text(encoding="utf-8")
    entry = folder.parent / ENTRY
    entry.write_text(entry_for([str(folder / "postil")], str(icon), template), encoding="utf-8")
    entry.chmod(0o755)
    return entry


def main(arguments: list[str]) -> None:
    """Build, check, and say where it all is and how large."""
    options = argparse.ArgumentParser(description="Build Postil without Python, and its packages.")
    options.add_argument("--folder", action="store_true", help="only the program, no packages of it")
    options.add_argument("--to", type=Path, default=DIST, metavar="FOLDER", help="in place of dist/")
    asked = options.parse_args(arguments)
    try:
        folder = build(asked.to.absolute())
        if sys.platform != "linux":
            print(f"Built {folder}.")
            return
        needs = finish(folder)
        start_once(folder)
        found = describe(folder)
        tree.settle(folder, tree.epoch())
        made = [folder, write_entry(folder)]
        if not asked.folder:
            made += packages(folder, debian.Parts(needs.values(), found))
    except subprocess.CalledProcessError as error:
        words = " ".join(map(str, error.cmd[:3]))
        raise SystemExit(f"{words} ... failed ({error.returncode}); its own words are above.") from None
    except contents.Stranger as problem:
        raise SystemExit(f"The package is not as it should be.\n{problem}") from None
    for path in made:
        print(f"{size(path) / 1e6:6.1f} MB  {path}")


def packages(folder: Path, parts: debian.Parts) -> list[Path]:
    """Everything that is made of the folder."""
    made = [portable.archive(folder, folder.parent, __version__), portable.app_dir(folder, folder.parent)]
    if shutil.which("dpkg-deb") is None:
        print("There is no dpkg-deb here, so no .deb was made.")
        return made
    return [debian.build(folder, WORK, folder.parent, __version__, parts), *made]


def size(path: Path) -> int:
    """The bytes of a file, or of all files below a folder; a link counts for nothing."""
    files = [path] if path.is_file() else tree.walk(path)
    return sum(file.stat().st_size for file in files if file.is_file() and not file.is_symlink())


if __name__ == "__main__":
    main(sys.argv[1:])
