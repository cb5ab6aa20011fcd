"""What is given on a command line: files, amounts, and words that begin with a hyphen and are no options."""

import argparse
from collections.abc import Container, Sequence
from pathlib import Path

#: Stands for the hyphen of such a word while argparse looks on.
HYPHEN = "\0"
#: The commands whose words may begin with a hyphen.
_FREE = frozenset({"list", "search", "tag", "export"})


def sheltered(arguments: Sequence[str], commands: Container[str]) -> list[str]:
    """The arguments with the hyphens of such words out of argparse's sight."""
    given = list(arguments)
    command = next((word for word in given if word in commands), "")
    start = given.index(command) + 1 if command in _FREE else len(given)
    return [*given[:start], *(HYPHEN + w[1:] if _is_free(w) else w for w in given[start:])]


def _is_free(word: str) -> bool:
    return word.startswith("-") and not word.startswith("--") and word != "-h"


def file(text: str) -> Path:
    """A path that was given. Raises ArgumentTypeError for none."""
    if not text:
        raise argparse.ArgumentTypeError("a name is needed, and it is empty")
    return Path(text.replace(HYPHEN, "-"))


def amount(text: str) -> int:
    """A number that was given. Raises ArgumentTypeError for what is no number from 0 up."""
    number = text.replace(HYPHEN, "-")
    if not (number.isascii() and number.isdigit()):
        raise argparse.ArgumentTypeError(f"“{number}” is no number from 0 up")
    return int(number)
