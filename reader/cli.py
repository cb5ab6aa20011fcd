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
from typing import TYPE_CHECKING, Any

from reader import __version__, paths
from reader.library import damage
from reader.library.library import open_library
from reader.model.errors import LibraryDamaged, LibraryLocked, LibraryReadOnly, PostilError
from reader.model.export import EVERYTHING, Order, Reach, Scope
from reader.model.query import Query, parse
from reader.services import (
    arguments,
    backing_up,
    bidding,
    describing,
    exporting,
    requests,
    scoping,
    telling,
    terminal,
)
from reader.services.arguments import HYPHEN, file, sheltered
from reader.services.terminal import one_line

if TYPE_CHECKING:
    from reader.exporter.paper import Printer
    from reader.library.library import Library
    from reader.services.manual import Keys

Options = argparse.Namespace


def main(
    given: Sequence[str] | None = None, printer: "Printer | None" = None, keys: "Keys | None" = None
) -> int:
    """Run one command; `printer` sets what is exported as PDF, `keys` tells which keys the manual is to name.
    Returns the exit code; a traceback is printed only where POSTIL_DEBUG is set."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        words = sheltered(sys.argv[1:] if given is None else given, COMMANDS)
        settled = Options(library=None, json=False, printer=printer, keys=keys)
        options = _parser().parse_args(words, settled)
        code = COMMANDS[options.command][0](options)
        warning = "" if code else damage.warning(_path(options).absolute())
        return _fail(f"Note: {warning}", 0) if warning else code or 0
    except PostilError as problem:
        return _fail(str(problem))
    except BrokenPipeError:
        terminal.forget_output()
        return 0
    except KeyboardInterrupt:
        return _fail("Stopped; what was done until now is kept.", 130)
    except Exception as error:
        if os.environ.get("POSTIL_DEBUG"):
            traceback.print_exc()
        return _fail(telling.stopped(error))


def _fail(sentence: str, code: int = 1) -> int:
    print(one_line(sentence), file=sys.stderr)
    return code


def _import(options: Options) -> int:
    """Import files and folders."""
    return _written(options, {"paths": [str(path.absolute()) for path in options.path]})


def _inspect(options: Options) -> None:
    """Show how a file would be split; nothing is stored."""
    split = describing.split_file(options.file)
    _answer(options, describing.inspected(split, str(options.file)), telling.inspected(split))


def _list(options: Options) -> None:
    """List the articles that a query shows, newest first."""
    query = _query(options)
    with open_library(_path(options), read_only=True) as library:
        rows = list(scoping.all_rows(library, query))
        described = [describing.listed(library, row) for row in rows] if options.json else None
    _answer(options, described, telling.rows(rows))


def _show(options: Options) -> None:
    """Show one article with its notes."""
    with open_library(_path(options), read_only=True) as library:
        reading = library.articles.reading(options.id)
    columns = shutil.get_terminal_size().columns
    _answer(options, describing.shown(reading), telling.shown(reading, columns))


def _search(options: Options) -> None:
    """Search articles, highlights and notes."""
    query = _query(options)
    with open_library(_path(options), read_only=True) as library:
        hits = library.search.find(query, limit=options.limit, ranked=options.ranked)
    _answer(options, describing.found(hits, query.problems), telling.found(hits))


def _related(options: Options) -> None:
    """Suggest other articles about the same event or with the same figures."""
    from reader.services import relating

    with open_library(_path(options), read_only=True) as library:
        found = relating.related(library, options.id)
    _answer(options, describing.related(found), telling.related(found))


def _annotate(options: Options) -> int:
    """Highlight words of an article; prints the highlight's id once it is safe on the disk."""
    given = {name: getattr(options, name) for name in ("id", "quote", "note", "color")}
    return _written(options, {**given, "tags": options.tag})


def _tag(options: Options) -> int:
    """Tag an article; -TAG takes a tag off."""
    add = [name for name in options.tags if not name.startswith(HYPHEN)]
    remove = [name[1:] for name in options.tags if name.startswith(HYPHEN)]
    return _written(options, {"id": options.id, "add": add, "remove": remove})


def _written(options: Options, given: bidding.Given) -> int:
    """Do a command that writes; where a window has the library open, it does it in our place."""
    path, command = _path(options), options.command
    if requests.window_holds(path):
        answer = requests.ask(path, command, given)
    else:
        with open_library(path, create=command == "import", tell=terminal.upgrading()) as library:
            answer, _ = bidding.do(library, command, given)
    _answer(options, answer.described, answer.told)
    return answer.code


def _export(options: Options) -> int:
    """Write annotated articles; without a query, all that have a highlight or a note."""
    order = _order(options)
    with _writable_if_possible(options) as library:
        if options.dry_run:
            planned = exporting.dry_run(library, order, printer=options.printer)
            _answer(options, describing.planned(planned), telling.planned(planned))
            return 0
        report = exporting.run(library, order, printer=options.printer)
    _answer(options, describing.written(report), telling.written(report))
    return 1 if report.failed else 0


def _order(options: Options) -> Order:
    """The export that is asked for."""
    scope = EVERYTHING
    if options.query and options.format == "zip" and not options.template:
        print("Note: zip takes all that the library holds, whatever is asked for.", file=sys.stderr)
    elif options.query:
        query = _query(options)
        scope = Scope(Reach.QUERY, " ".join(options.query).replace(HYPHEN, "-"), query=query)
    template = str(options.template.absolute()) if options.template else ""
    return Order(scope, options.format or "", options.to, template, options.joined)


def _backup(options: Options) -> None:
    """Write a checked copy of the library to FILE, or else beside the backups that come by themselves."""
    with open_library(_path(options), read_only=True) as library:
        if options.list:
            _answer(options, describing.backups(library.backups), telling.backups(library.backups))
            return
        if options.file:
            library.back_up(options.file)
        target = options.file or backing_up.asked(library).path
    _answer(options, {"file": str(target.absolute())}, [one_line(f"Backed up and checked: {target}")])


def _restore(options: Options) -> None:
    """Put a backup back; the present library is kept beside it."""
    from reader.library.restoring import restore

    path = _path(options)
    kept = restore(path, options.file)
    told = telling.restored(path, options.file, kept)
    _answer(options, {"library": str(path), "kept": kept and str(kept)}, told)


def _salvage(options: Options) -> None:
    """Read all that is readable of a damaged library into a new one; the damaged one stays as it is."""
    from reader.library.salvaging import salvage

    made = salvage(_path(options), options.file)
    _answer(options, describing.salvaged(made), telling.salvaged(made))


def _check(options: Options) -> int:
    """Check the health of the library."""
    from reader.library import health, opening

    try:
        with _writable_if_possible(options, unless=opening.has_log(_path(options))) as library:
            found = health.check(library)
    except LibraryDamaged as problem:
        found = health.Health((str(problem),))
    _answer(options, describing.healthy(found), telling.healthy(found))
    return 0 if found.ok else 1


def _bigsearch(options: Options) -> None:
    """Keep a second full-text index beside a very large library, or no longer; or tell how it stands."""
    from reader.services import bigsearching

    with open_library(_path(options), create=False, read_only=options.index is None) as library:
        standing = bigsearching.turned(library, options.index)
    _answer(options, standing._asdict(), [standing.told])


def _help(options: Options) -> None:
    """Print a page of the manual, or write all of it to a file."""
    from reader.services import manual

    _answer(options, *manual.answer(options.page, options.to, options.keys))


def _desktop(options: Options) -> None:
    """Put Postil among the applications of the desktop, or take it off; or tell whether it is there."""
    from reader.services import desktop_entry

    _answer(options, *desktop_entry.answer(options.act))


def _path(options: Options) -> Path:
    return paths.library(options.library)


def _writable_if_possible(options: Options, *, unless: bool = False) -> "Library":
    try:
        return open_library(_path(options), create=False, read_only=unless, tell=terminal.upgrading())
    except (LibraryLocked, LibraryReadOnly):
        return open_library(_path(options), read_only=True)


def _query(options: Options) -> Query:
    query = parse(" ".join(options.query).replace(HYPHEN, "-"))
    for problem in query.problems:
        print(one_line(f"Note: {problem}."), file=sys.stderr)
    return query


def _answer(options: Options, described: Any, told: Iterable[str]) -> None:
    if options.json:
        unicode = (getattr(sys.stdout, "encoding", None) or "ascii").lower().startswith("utf")
        terminal.write([json.dumps(described, ensure_ascii=not unicode, indent=1)])
    else:
        terminal.write(map(terminal.lines, told))


#: What runs each command (its docstring is the help), and its arguments.
COMMANDS: dict[str, tuple[Callable[[Options], int | None], tuple[arguments.Argument, ...]]] = {
    "import": (_import, (("path", {"metavar": "PATH", "nargs": "+", "type": file}),)),
    "inspect": (_inspect, (arguments.FILE,)),
    "list": (_list, (arguments.QUERY,)),
    "show": (_show, (arguments.ID,)),
    "search": (_search, (arguments.QUERY, *arguments.SEARCH)),
    "related": (_related, (arguments.ID,)),
    "annotate": (_annotate, (arguments.ID, *arguments.HIGHLIGHT)),
    "tag": (_tag, (arguments.ID, ("tags", {"metavar": "TAG", "nargs": "+"}))),
    "export": (_export, (arguments.QUERY, *arguments.EXPORT)),
    "backup": (_backup, arguments.BACKUP),
    "restore": (_restore, (arguments.FILE,)),
    "salvage": (_salvage, (arguments.FILE,)),
    "check": (_check, ()),
    "desktop": (_desktop, arguments.DESKTOP),
    "help": (_help, arguments.HELP),
    "bigsearch": (_bigsearch, (("index", {"nargs": "?", "choices": ("on", "off"), "help": "else: tell"}),)),
}


def _parser() -> argparse.ArgumentParser:
    anywhere = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    anywhere.add_argument("--library", type=file, metavar="FILE", help="another library than your own")
    anywhere.add_argument("--json", action="store_true", help="print one JSON value")
    parser = argparse.ArgumentParser("postil", None, arguments.ABOUT, parents=[anywhere], allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"Postil {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, (run, takes) in COMMANDS.items():
        told = run.__doc__
        each = commands.add_parser(name, help=told, description=told, parents=[anywhere], allow_abbrev=False)
        for argument, settings in takes:
            each.add_argument(argument, **settings)
    for name, told in arguments.OF_THE_WINDOW.items():
        commands.add_parser(name, help=told)
    return parser
