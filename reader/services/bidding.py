"""The commands that write to a library: done by the command line itself, or at its bidding by the window.

The command line speaks English, whatever the window speaks.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from reader.library.library import Library
from reader.model.wording import english, tr, tr_n
from reader.services.terminal import one_line

#: What a command was given, as JSON has it.
Given = Mapping[str, Any]
#: Says whether nobody waits for a command any more.
Stopped = Callable[[], bool] | None


class Answer(NamedTuple):
    """What became of a command: as JSON has it, in lines for people, and the exit code."""

    described: Any
    told: tuple[str, ...]
    code: int = 0


class _Done(NamedTuple):
    """An answer, and its first line in the language of whoever asks."""

    answer: Answer
    said: Callable[[], str]


def do(library: Library, command: str, given: Given, stopped: Stopped = None) -> tuple[Answer, str]:
    """Do one of COMMANDS: its answer, and what the window says of it. One that takes long ends once it is
    `stopped`, and what is done by then stays. Raises PostilError."""
    with english():
        done = COMMANDS[command](library, given, stopped)
    return done.answer, done.said()


def _import(library: Library, given: Given, stopped: Stopped) -> _Done:
    from reader.services import describing, import_words, importing, telling
    from reader.services.mentions import mentioned

    report = importing.import_paths(library, [Path(path) for path in given["paths"]], cancelled=stopped)
    told = tuple(telling.imported(report, mentioned(library, report)))
    answer = Answer(describing.imported(report), told, 1 if report.failed else 0)
    return _Done(answer, lambda: import_words.summary(report))


def _annotate(library: Library, given: Given, _stopped: Stopped) -> _Done:
    from reader.services.annotating import annotate

    made, _ = annotate(
        library, given["id"], given["quote"], note=given["note"], tags=given["tags"], color=given["color"]
    )
    described = {"highlight": made.id, "start": made.start, "end": made.end}
    told = one_line(f"{made.id}  “{made.quote.exact}”")
    return _Done(Answer(described, (told,)), lambda: told)


def _tag(library: Library, given: Given, _stopped: Stopped) -> _Done:
    library.tags.edit([given["id"]], given["add"], given["remove"])
    row = library.articles.row(given["id"])
    tags = library.tags.on_article(row.id)

    def told() -> str:
        return one_line(f"{row.heading}: {', '.join(tags) or tr('no tags')}")

    return _Done(Answer({"id": row.id, "tags": list(tags)}, (told(),)), told)


def _exported(library: Library, given: Given, _stopped: Stopped) -> _Done:
    """Keep what the command line has written into files, so that its next export knows them again."""
    from reader.model.export import Left

    files = [(path, Left(**left)) for path, left in given["files"]]
    library.exports.remember(files, given["gone"])
    return _Done(Answer(len(files), ()), lambda: tr_n(len(files), "{n} file", "{n} files"))


COMMANDS: dict[str, Callable[[Library, Given, Stopped], _Done]] = {
    "import": _import,
    "annotate": _annotate,
    "tag": _tag,
    "exported": _exported,
}
