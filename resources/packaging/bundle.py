"""Build dist/postil, which runs without Python, and a desktop entry beside it that starts it.

    .venv/bin/python resources/packaging/bundle.py

The entry dist/org.postil.Postil.desktop names the built program by its full path: it can be opened
in a file manager or copied to ~/.local/share/applications for as long as dist/ stays where it is.
"""

import re
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
PACKAGING = CHECKOUT / "resources" / "packaging"
DIST = CHECKOUT / "dist"
ENTRY = "org.postil.Postil.desktop"
ICON = "org.postil.Postil-256.png"


def build() -> Path:
    """Run PyInstaller. Returns the built program; raises CalledProcessError where it fails."""
    places = ["--distpath", str(DIST), "--workpath", str(CHECKOUT / "build"), "--log-level", "WARN"]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", *places, str(PACKAGING / "postil.spec")]
    subprocess.run(command, cwd=CHECKOUT, check=True)
    return DIST / "postil" / "postil"


def quoted(path: Path) -> str:
    """A path as an argument of an Exec key (Desktop Entry Specification, "The Exec key")."""
    text = re.sub(r'(["`$\\])', r"\\\1", str(path).replace("%", "%%"))
    # A value of a desktop entry is a string with escapes of its own, so every backslash counts twice.
    return '"' + text.replace("\\", "\\\\") + '"'


def entry_for(program: Path, icon: Path, template: str) -> str:
    """The desktop entry of an installed copy, turned to a program and an icon that lie elsewhere."""
    changed = {"Exec": f"{quoted(program)} %U", "Icon": str(icon)}
    lines = (line.partition("=") for line in template.splitlines())
    return "\n".join(f"{key}{equals}{changed.get(key, value)}" for key, equals, value in lines) + "\n"


def main() -> None:
    """Build, write the entry, say where it all is and how large."""
    try:
        program = build()
    except subprocess.CalledProcessError as error:
        raise SystemExit(f"PyInstaller failed ({error.returncode}); its own words are above.") from None
    icon = program.parent / "_internal" / "resources" / "icons" / ICON
    entry = DIST / ENTRY
    template = (PACKAGING / ENTRY).read_text(encoding="utf-8")
    entry.write_text(entry_for(program, icon, template), encoding="utf-8")
    entry.chmod(0o755)
    size = sum(file.stat().st_size for file in program.parent.rglob("*") if not file.is_symlink())
    print(f"Built {program} ({size / 1e6:.0f} MB) and {entry}.")


if __name__ == "__main__":
    main()
