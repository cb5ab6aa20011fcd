"""What is given on a command line: files, amounts, and words that begin with a hyphen and are no options."""

import argparse
from collections.abc import Container, Sequence
from pathlib import Path
from typing import Any

from reader.model.highlight import COLORS
from reader.paths import MARK

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


#: The name of an argument, and how argparse is to take it.
Argument = tuple[str, dict[str, Any]]

ID: Argument = ("id", {"metavar": "ID", "help": "an article's id, or the beginning of it"})
FILE: Argument = ("file", {"metavar": "FILE", "type": file})
BACKUP: tuple[Argument, ...] = (
    ("file", {"metavar": "FILE", "type": file, "nargs": "?"}),
    ("--list", {"action": "store_true", "help": "tell which backups there are, and in which folder"}),
)
_WORDS = 'words, "phrases", -word, tag:x source:x is:unread has:note before:2025'
QUERY: Argument = ("query", {"metavar": "QUERY", "nargs": "*", "help": _WORDS})
SEARCH: tuple[Argument, ...] = (
    ("--limit", {"type": amount, "default": 50, "metavar": "N", "help": "show at most N (50)"}),
    ("--ranked", {"action": "store_true", "help": "best first instead of newest first"}),
)
HIGHLIGHT: tuple[Argument, ...] = (
    ("--quote", {"required": True, "metavar": "TEXT", "help": "the first place that has these words"}),
    ("--note", {"default": "", "metavar": "TEXT"}),
    ("--tag", {"action": "append", "default": [], "metavar": "TAG", "help": "may be repeated"}),
    ("--color", {"choices": COLORS, "help": "yellow where none is named"}),
)
EXPORT: tuple[Argument, ...] = (
    ("--format", {"metavar": "F", "help": "markdown, html, docx, csv ...; an unknown one lists all"}),
    ("--template", {"metavar": "FILE", "type": file, "help": "a layout of your own instead"}),
    ("--to", {"required": True, "metavar": "PATH", "type": file, "help": "a folder, or one file"}),
    ("--one-file", {"dest": "joined", "action": "store_true", "default": None, "help": "all in one file"}),
    ("--each", {"dest": "joined", "action": "store_false", "help": "a file for each article"}),
    ("--dry-run", {"action": "store_true", "help": "only tell what would become of each file"}),
)
DESKTOP: tuple[Argument, ...] = (
    ("--install", {"dest": "act", "action": "store_const", "const": "install", "default": ""}),
    ("--uninstall", {"dest": "act", "action": "store_const", "const": "uninstall"}),
)
HELP: tuple[Argument, ...] = (
    ("page", {"metavar": "PAGE", "nargs": "?", "default": "", "help": "its name; “all” is every page"}),
    ("--to", {"metavar": "FILE", "type": file, "help": "write all into a file, .html or .md"}),
)
#: What the program is, and where it keeps things.
ABOUT = (
    "Read articles closely and keep notes. Without a command: the window, on files or postil:// links. "
    f"With --portable all is kept beside the program; a file “{MARK}” there says so for every start."
)
#: The commands that the window's side does itself, with what each does.
OF_THE_WINDOW = {
    "screenshot": "Draw the window to a PNG without a screen.",
    "settings": "Write settings, keys and templates into one file, or take them over from one.",
}
