"""Picks the face: a command goes to the command line, all else opens the window.

Only the face that is wanted is imported: the window's first picture must not wait for the command line.
"""

import gc
import sys
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from reader.library.absent import stand_aside

if TYPE_CHECKING:
    from reader.exporter.paper import Paper, Printed
    from reader.model.manual import KeyOf
    from reader.ui.compiled import Compiled

#: The commands of the command line; `screenshot` is the window's own.
COMMANDS = frozenset(
    {
        "annotate", "backup", "bigsearch", "check", "desktop", "export", "help", "import", "inspect", "list",
        "related", "restore", "salvage", "search", "show", "tag",
    }
)  # fmt: skip
#: Modules that much here imports, that bring in OpenSSL, and that a window seldom has a use for: 4 MB.
_SELDOM = ("hashlib", "secrets")
#: What `pathlib` brings in for addresses with an IPv6 number in them: a quarter of a megabyte.
_UNASKED = ("ipaddress",)
#: The processes that open no file later, be it that of a module.
_SHUT_IN = (["--read-captures"], ["--render-templates"], ["--set-papers"])


def main() -> int:
    """Run Postil with the arguments of the process. Returns the exit code."""
    arguments = sys.argv[1:]
    if arguments not in _SHUT_IN:
        stand_aside(*_UNASKED)
    if not _settled_where(arguments):
        return 1
    if arguments == ["--read-captures"]:
        from reader.services import worker

        return worker.serve()
    if arguments == ["--render-templates"]:
        from reader.services import template_worker

        return template_worker.serve()
    if arguments == ["--set-papers"]:
        _bring_in_qt()
        from reader.ui import print_process

        return print_process.serve()
    if command_of(arguments) == "settings":
        _bring_in_qt()
        from reader.ui import settings_command

        return settings_command.main(arguments)
    if names_command(arguments):
        return _answer(arguments)
    return _window(arguments)


def _answer(arguments: list[str]) -> int:
    """Run a command. Returns the exit code, that of Ctrl+C too where nothing has begun yet."""
    try:
        from reader import cli
    except KeyboardInterrupt:
        return 130
    return cli.main(arguments, printer=_print, keys=_keys)


def _window(arguments: list[str]) -> int:
    """Open the window. Returns the exit code."""
    from reader import paths
    from reader.ui import prefetching

    read = paths.cache() / "start.txt"
    prefetching.prefetch(read)
    # Nothing is thrown away on the way to the first picture; the window turns collecting on when it wakes.
    gc.disable()
    stand_aside(*_SELDOM)
    compiled = _bring_in_qt()
    from reader import app
    from reader.ui.binding import UNNEEDED

    # The window goes on without what Qt went without; as dataclasses and logging do, which ask for it first.
    stand_aside(*UNNEEDED)
    try:
        return app.main(arguments)
    finally:
        compiled.keep()
        prefetching.keep(read)


def _settled_where(arguments: list[str]) -> bool:
    """Take `--portable` out of the arguments, and let everything lie beside the program where that or a file
    there says so; False, with a sentence on standard error, where it cannot."""
    from reader import paths

    asked = "--portable" in arguments
    if asked:
        arguments.remove("--portable")
    if asked or paths.is_marked_portable():
        from reader.model.errors import PostilError

        try:
            paths.be_portable()
        except PostilError as problem:
            print(problem, file=sys.stderr)
            return False
    return True


@cache
def _bring_in_qt() -> "Compiled":
    """Qt for Python, before anything imports it. Returns what the next start will be glad of."""
    from reader import paths
    from reader.ui.binding import bring_in
    from reader.ui.compiled import Compiled

    compiled = Compiled(paths.cache() / "qt.bin", paths.resources() / "qt.bin")
    bring_in(compiled)
    return compiled


def _print(paper: "Paper") -> "Printed":
    """Set a paper in type: the command line knows nothing of Qt, and needs it for PDF alone."""
    _bring_in_qt()
    from reader.ui.printing import print_paper

    return print_paper(paper)


def _keys() -> "KeyOf":
    """The keys in force, for the manual; where Qt is not to be had, what the actions are called."""
    try:
        _bring_in_qt()
        from reader.ui.keymap import told_by_settings
    except ImportError:
        from reader.services.manual import unnamed

        return unnamed
    return told_by_settings()


def names_command(arguments: Sequence[str]) -> bool:
    """Whether the arguments are for the command line, rather than files for the window."""
    word = command_of(arguments)
    return word in COMMANDS or word in ("-h", "--help", "--version")


def command_of(arguments: Sequence[str]) -> str:
    """The first word that is neither an option nor the library's name, or one that asks how to use all this;
    "" where there is none."""
    words = iter(arguments)
    for word in words:
        if word in ("-h", "--help", "--version") or not word.startswith("-"):
            return word
        if word == "--library":
            next(words, None)
    return ""


if __name__ == "__main__":
    sys.exit(main())
