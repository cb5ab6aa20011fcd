"""The command line: the program's second face, for scripts, tests and machines without a screen.

Same code below as the window, no Qt. `--json` prints one JSON value; an error is one sentence on
standard error and exit code 1 (2 for wrong usage).
"""

import argparse
import json
import os
import shutil
import sys
import traceback
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from reader import __version__, paths
from reader.library.library import open_library
from reader.model.errors import LibraryLocked, LibraryReadOnly, LibraryUnusable, PostilError
from reader.model.highlight import COLORS
from reader.model.query import Query, parse
from reader.services import describing, exporting, importing, telling

if TYPE_CHECKING:
    from reader.library.library import Library

#: Stands for the hyphen of a word like -telegram while argparse looks on.
_HYPHEN = "\0"

Options = argparse.Namespace


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit code; a traceback is printed only where POSTIL_DEBUG is set."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        options = _parser().parse_args(_sheltered(sys.argv[1:] if arguments is None else arguments))
        code = COMMANDS[options.command].run(options)
        sys.stdout.flush()
        return code or 0
    except PostilError as problem:
        return _fail(str(problem))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return _fail("Stopped; what was done until now is kept.", 130)
    except Exception as error:
        if os.environ.get("POSTIL_DEBUG"):
            traceback.print_exc()
        kind = type(error).__name__
        return _fail(
            f"Postil stopped by a fault of its own ({kind}): please report it; POSTIL_DEBUG=1 tells more."
        )


def names_command(arguments: Sequence[str]) -> bool:
    """Whether the arguments are for the command line, rather than files for the window."""
    words = iter(arguments)
    for word in words:
        if word in ("-h", "--help", "--version"):
            return True
        if word == "--library":
            next(words, None)
        elif not word.startswith("-"):
            return word in COMMANDS
    return False


def _fail(sentence: str, code: int = 1) -> int:
    print(sentence, file=sys.stderr)
    return code


def _import(options: Options) -> None:
    with open_library(_path(options)) as library:
        report = importing.import_paths(library, options.path)
    _answer(options, describing.imported(report), telling.imported(report))


def _inspect(options: Options) -> None:
    split = describing.split_file(options.file)
    _answer(options, describing.inspected(split, str(options.file)), telling.inspected(split))


def _list(options: Options) -> None:
    query = _query(options)
    with open_library(_path(options), read_only=True) as library:
        rows = list(exporting.all_rows(library, query))
        described = [describing.listed(library, row) for row in rows] if options.json else None
    _answer(options, described, telling.rows(rows))


def _show(options: Options) -> None:
    with open_library(_path(options), read_only=True) as library:
        reading = library.articles.reading(options.id)
    columns = shutil.get_terminal_size().columns
    _answer(options, describing.shown(reading), telling.shown(reading, columns))


def _search(options: Options) -> None:
    query = _query(options)
    with open_library(_path(options), read_only=True) as library:
        hits = library.search.find(query, limit=options.limit, ranked=options.ranked)
    _answer(options, describing.found(hits, query.problems), telling.found(hits))


def _annotate(options: Options) -> None:
    from reader.services.annotating import annotate

    with open_library(_path(options), create=False) as library:
        made, _ = annotate(
            library, options.id, options.quote, note=options.note, tags=options.tag, color=options.color
        )
        described = {"highlight": made.id, "start": made.start, "end": made.end}
        _answer(options, described, [f"{made.id}  “{made.quote.exact}”"])


def _tag(options: Options) -> None:
    with open_library(_path(options), create=False) as library:
        for name in options.tags:
            if name.startswith(_HYPHEN):
                library.tags.remove([options.id], name.removeprefix(_HYPHEN))
            else:
                library.tags.add([options.id], name)
        row = library.articles.row(options.id)
        tags = library.tags.on_article(row.id)
    described = {"id": row.id, "tags": list(tags)}
    _answer(options, described, [f"{row.heading}: {', '.join(tags) or 'no tags'}"])


def _export(options: Options) -> None:
    query = _query(options) if options.query else None
    with _writable_if_possible(options) as library:
        report = exporting.export(library, query, options.format, options.to)
    _answer(options, describing.written(report), telling.written(report))


def _backup(options: Options) -> None:
    with open_library(_path(options), read_only=True) as library:
        library.back_up(options.file)
    _answer(options, {"file": str(options.file.absolute())}, [f"Backed up and checked: {options.file}"])


def _restore(options: Options) -> None:
    from reader.library.restoring import restore

    path = _path(options)
    kept = restore(path, options.file)
    told = [f"{path} is restored from {options.file}."]
    if kept:
        told.append(f"What was there before is kept as {kept}.")
    _answer(options, {"library": str(path), "kept": kept and str(kept)}, told)


def _check(options: Options) -> int:
    from reader.library import health

    try:
        with _writable_if_possible(options) as library:
            found = health.check(library)
    except LibraryUnusable as problem:
        if not _path(options).is_file():
            raise
        found = health.Health((str(problem),))
    _answer(options, describing.healthy(found), telling.healthy(found))
    return 0 if found.ok else 1


def _path(options: Options) -> Path:
    return options.library if "library" in options else paths.library()


def _writable_if_possible(options: Options) -> "Library":
    try:
        return open_library(_path(options), create=False)
    except (LibraryLocked, LibraryReadOnly):
        return open_library(_path(options), read_only=True)


def _query(options: Options) -> Query:
    query = parse(" ".join(options.query).replace(_HYPHEN, "-"))
    for problem in query.problems:
        print(f"Note: {problem}.", file=sys.stderr)
    return query


def _answer(options: Options, described: Any, told: Iterable[str]) -> None:
    if "json" not in options:
        for line in told:
            print(line)
    else:
        unicode = (getattr(sys.stdout, "encoding", None) or "ascii").lower().startswith("utf")
        print(json.dumps(described, ensure_ascii=not unicode, indent=1))
    sys.stdout.flush()


class Command(NamedTuple):
    """A command: what runs, what its help says, and how its arguments are declared."""

    run: Callable[[Options], int | None]
    help: str
    declare: Callable[[argparse.ArgumentParser], object]
    free_words: bool = False


def _declares(*arguments: tuple[str, dict[str, Any]]) -> Callable[[argparse.ArgumentParser], object]:
    return lambda parser: [parser.add_argument(name, **settings) for name, settings in arguments]


_ID = ("id", {"metavar": "ID", "help": "an article's id, or the beginning of it"})
_QUERY = (
    "query",
    {"metavar": "QUERY", "nargs": "*", "help": 'tag:x source:x is:unread has:note before:2025 "…" -word'},
)
_FILE = ("file", {"metavar": "FILE", "type": Path})

COMMANDS = {
    "import": Command(
        _import,
        "import files and folders",
        _declares(("path", {"metavar": "PATH", "nargs": "+", "type": Path})),
    ),
    "inspect": Command(_inspect, "show how a file would be split; nothing is stored", _declares(_FILE)),
    "list": Command(
        _list, "the articles that a query shows, newest first", _declares(_QUERY), free_words=True
    ),
    "show": Command(_show, "one article with its notes", _declares(_ID)),
    "search": Command(
        _search,
        "full text over articles, highlights and notes",
        _declares(
            _QUERY,
            ("--limit", {"type": int, "default": 50, "metavar": "N", "help": "show at most N (50)"}),
            ("--ranked", {"action": "store_true", "help": "best first instead of newest first"}),
        ),
        free_words=True,
    ),
    "annotate": Command(
        _annotate,
        "highlight words of an article; prints the highlight's id once it is safe on the disk",
        _declares(
            _ID,
            (
                "--quote",
                {"required": True, "metavar": "TEXT", "help": "the words; the first place that has them"},
            ),
            ("--note", {"default": "", "metavar": "TEXT"}),
            (
                "--tag",
                {"action": "append", "default": [], "metavar": "TAG", "help": "may be given several times"},
            ),
            ("--color", {"default": COLORS[0], "choices": COLORS}),
        ),
    ),
    "tag": Command(
        _tag,
        "tag an article; -TAG takes a tag off",
        _declares(_ID, ("tags", {"metavar": "TAG", "nargs": "+"})),
        free_words=True,
    ),
    "export": Command(
        _export,
        "write annotated articles; without a query, all that have a highlight or a note",
        _declares(
            _QUERY,
            ("--format", {"required": True, "metavar": "F", "help": "markdown"}),
            ("--to", {"required": True, "metavar": "FOLDER", "type": Path}),
        ),
        free_words=True,
    ),
    "backup": Command(_backup, "write a checked copy of the library", _declares(_FILE)),
    "restore": Command(
        _restore, "put a backup back; the present library is kept beside it", _declares(_FILE)
    ),
    "check": Command(_check, "check the health of the library", _declares()),
}


def _parser() -> argparse.ArgumentParser:
    anywhere = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    anywhere.add_argument(
        "--library",
        type=Path,
        default=argparse.SUPPRESS,
        metavar="FILE",
        help="another library than the default one",
    )
    anywhere.add_argument(
        "--json", action="store_true", default=argparse.SUPPRESS, help="print one JSON value"
    )
    parser = argparse.ArgumentParser(
        prog="postil",
        parents=[anywhere],
        allow_abbrev=False,
        description="Read captured articles closely, and keep your notes. Without a command the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"Postil {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, command in COMMANDS.items():
        each = commands.add_parser(
            name, parents=[anywhere], allow_abbrev=False, help=command.help, description=command.help
        )
        command.declare(each)
    commands.add_parser("screenshot", help="draw the window to a PNG without a screen")
    return parser


def _sheltered(arguments: Sequence[str]) -> list[str]:
    """The arguments with the hyphens of words (-telegram) out of argparse's sight."""
    command = next((word for word in arguments if word in COMMANDS), None)
    if command is None or not COMMANDS[command].free_words:
        return list(arguments)
    at = list(arguments).index(command) + 1
    return [*arguments[:at], *(_HYPHEN + w[1:] if _is_free(w) else w for w in arguments[at:])]


def _is_free(word: str) -> bool:
    return word.startswith("-") and not word.startswith("--") and word not in ("-h", "-")
