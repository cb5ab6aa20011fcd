"""Compare two builds, part by part: what is reproducible is the same in both, byte for byte.

.venv/bin/python -m resources.packaging.compared FOLDER OTHER
"""

import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path

from resources.packaging import tree


def differing(one: Path, other: Path) -> Iterator[str]:
    """The parts in which two builds differ, by their paths, each with how: bytes, mode, link, or missing."""
    ours, theirs = described(one), described(other)
    for name in sorted(ours.keys() | theirs.keys()):
        if name not in ours or name not in theirs:
            yield f"{name}: only in {one if name in ours else other}"
        elif ours[name] != theirs[name]:
            yield f"{name}: {ours[name]} and {theirs[name]}"


def described(root: Path) -> dict[str, str]:
    """Everything below a folder: its mode, and where a link leads or what a file holds."""
    told = {}
    for path in tree.walk(root):
        name = path.relative_to(root).as_posix()
        if path.is_symlink():
            told[name] = f"link to {path.readlink()}"
        else:
            digest = hashlib.sha256(path.read_bytes()).hexdigest()[:16] if path.is_file() else "folder"
            told[name] = f"{path.stat().st_mode & 0o777:o} {digest}"
    return told


def main(arguments: list[str]) -> int:
    """Print the differing parts. Returns 1 where there are any."""
    one, other = map(Path, arguments)
    found = list(differing(one, other))
    print(*found, sep="\n") if found else print(f"The same in all {len(described(one))} parts.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
