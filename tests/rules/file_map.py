"""The files in reader/README.md, from their docstrings: python -m tests.rules.file_map mends the page."""

import ast
import re
import sys
from pathlib import Path

BEGIN, END = "<!-- files: from their docstrings -->", "<!-- end of files -->"
CHECKOUT = Path(__file__).resolve().parents[2]
ROOMS = (
    "",
    "model",
    "importer",
    "importer/web",
    "importer/elsewhere",
    "importer/formats",
    "library",
    "exporter",
    "services",
    "ui",
    "ui/commands",
    "ui/rows",
)


def first_line(file: Path) -> str:
    """What a file says of itself. Raises ValueError where it says nothing."""
    source = file.read_text(encoding="utf-8")
    # To parse all files whole, for the first word of each, takes two seconds.
    said = re.match(r'""".+?"""', source, flags=re.S)
    if not said:
        raise ValueError(f"{file.name} says nothing of itself")
    return str(ast.literal_eval(said[0])).splitlines()[0]


def listing(reader: Path) -> str:
    """All files of the program, room by room, one line a file."""
    lines: list[str] = []
    for room in ROOMS:
        folder = reader / room
        lines += ["", f"**{room or 'reader'}/** {first_line(folder / '__init__.py')}", ""]
        files = sorted(file for file in folder.glob("*.py") if file.name != "__init__.py")
        lines += [f"- `{file.name}`: {first_line(file)}" for file in files]
    return "\n".join(lines).strip()


def mended(page: str, reader: Path) -> str:
    """The page with the list as it must be. Raises ValueError where the page has no place for it."""
    if BEGIN not in page or END not in page:
        raise ValueError("the page does not say where the files belong")
    return re.sub(
        f"{re.escape(BEGIN)}.*?{re.escape(END)}",
        lambda _match: f"{BEGIN}\n{listing(reader)}\n{END}",
        page,
        flags=re.S,
    )


def main() -> int:
    chart = CHECKOUT / "reader" / "README.md"
    chart.write_text(mended(chart.read_text(encoding="utf-8"), CHECKOUT / "reader"), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
