"""What the reader made goes out into files; a file that somebody has edited since is never written over."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reader.model.errors import PostilError
from reader.model.export import FileAction, Order, Reach
from reader.model.wording import tr, tr_n
from reader.services.processes import Cancelled

if TYPE_CHECKING:
    from reader.exporter.paper import Printer
    from reader.library.library import Library
    from reader.services.folder import Outcome

#: Told how many files are done, and how many there are.
Progress = Callable[[int, int], None]
#: Asked again and again whether to stop.
Stopping = Callable[[], bool]

#: Stretches of more than this many lines squared are not compared exactly.
_EXACT = 4_000_000


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file of an export; `article` is its article's id, "" where it holds several. `reason` says more.

    `changed` counts the highlights and notes that were changed since they were written, and that the file
    shows as they were, because it was edited.
    """

    file: str
    action: str
    article: str
    reason: str | None = None
    changed: int = 0


@dataclass(frozen=True, slots=True)
class Written:
    """The files of an export; `asked` tells whether anything but all notes had been chosen.

    `missing` says in sentences what could not be set in type. `left_over` are files of earlier exports into
    the folder, which stay, though there is nothing in the library any more that would go into them.
    """

    files: tuple[WrittenFile, ...]
    asked: bool = False
    cancelled: bool = False
    missing: tuple[str, ...] = ()
    left_over: tuple[str, ...] = ()

    @property
    def failed(self) -> tuple[WrittenFile, ...]:
        """Those that could not be written."""
        return tuple(file for file in self.files if file.action == FileAction.FAILED)


class Planned(NamedTuple):
    """What would become of a file: its text before and after, None where there is none or it is no text."""

    file: Path
    action: FileAction
    article: str
    before: str | None = None
    after: str | None = None
    reason: str | None = None
    changed: int = 0


def summary(written: Written) -> str:
    """An export in one sentence, for the reader."""
    if not written.files:
        if written.cancelled:
            return tr("Nothing was exported: it was stopped")
        if written.asked:
            return tr("Nothing was exported: no article matches the query")
        return tr("Nothing was exported: no article there has a highlight or a note")
    actions = [file.action for file in written.files]
    parts = [_became(action, n) for action in FileAction if (n := actions.count(action))]
    said = [tr("{files}: {what}", files=tr_n(len(actions), "{n} file", "{n} files"), what=", ".join(parts))]
    if changed := sum(file.changed for file in written.files):
        said.append(
            tr_n(
                changed,
                "{n} change to highlights and notes is not in what you edited",
                "{n} changes to highlights and notes are not in what you edited",
            )
        )
    if left := len(written.left_over):
        said.append(
            tr_n(
                left,
                "{n} file left of what has no notes any more",
                "{n} files left of what has no notes any more",
            )
        )
    if written.cancelled:
        said.append(tr("stopped before the end"))
    return "; ".join(said)


def _became(action: FileAction, n: int) -> str:
    match action:
        case FileAction.CREATED:
            return tr_n(n, "{n} new", "{n} new", sense="files")
        case FileAction.REWRITTEN:
            return tr_n(n, "{n} brought up to date", "{n} brought up to date")
        case FileAction.APPENDED:
            return tr_n(n, "{n} added to", "{n} added to")
        case FileAction.UNCHANGED:
            return tr_n(n, "{n} unchanged", "{n} unchanged")
        case FileAction.KEPT:
            return tr_n(n, "{n} kept because you edited it", "{n} kept because you edited them")
        case FileAction.FAILED:
            return tr_n(n, "{n} could not be written", "{n} could not be written")


def difference(planned: Planned) -> list[str]:
    """The lines of a file that would change, as `diff -u` has them, without its two first lines.

    Of what changes in very many lines all of one goes, and all of one comes.
    """
    from difflib import unified_diff

    if planned.before is None or planned.after is None:
        return []
    old, new = planned.before.splitlines(), planned.after.splitlines()
    lead = _alike(old, new)
    going, coming = old[lead:], new[lead:]
    tail = _alike(going[::-1], coming[::-1])
    going, coming = going[: len(going) - tail], coming[: len(coming) - tail]
    if len(going) * len(coming) > _EXACT:
        first = f"@@ -{lead + 1},{len(going)} +{lead + 1},{len(coming)} @@"
        return [first, *(f"-{line}" for line in going), *(f"+{line}" for line in coming)]
    return list(unified_diff(old, new, n=1, lineterm=""))[2:]


def _alike(old: Sequence[str], new: Sequence[str]) -> int:
    """How many lines are the same before the first that is not."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((n for n, (one, other) in pairs if one != other), min(len(old), len(new)))


def _never() -> bool:
    return False


def run(
    library: "Library",
    order: Order,
    *,
    progress: Progress | None = None,
    cancelled: Stopping = _never,
    printer: "Printer | None" = None,
) -> Written:
    """Carry out an export. A file that cannot be written stops no other.

    Raises PostilError for a format there is not, and where the folder cannot be written or the disk is full;
    NotFound for an outline that was deleted.
    """
    from reader.services.under_way import begun, takes_all

    if takes_all(order):
        from reader.services.taking_out import take_out

        with suppress(Cancelled):
            return take_out(library, order.target, progress=progress, cancelled=cancelled)
        return Written((), cancelled=True)
    from reader.services import writing

    written: list[WrittenFile] = []
    with begun(library, order, printer, cancelled) as export, _told(export.folder):
        writing.prepare(export.folder)
        with suppress(Cancelled):
            for outcome in writing.written(library, export.outcomes(), cancelled):
                written.append(_reported(outcome))
                if progress:
                    progress(len(written), export.total)
    asked = order.scope.reach is not Reach.EVERYTHING
    stopped = cancelled() and len(written) < export.total
    missing, left_over = tuple(export.pieces.missing), tuple(map(str, export.left_over()))
    return Written(tuple(written), asked, stopped, missing, left_over)


def dry_run(
    library: "Library",
    order: Order,
    *,
    progress: Progress | None = None,
    cancelled: Stopping = _never,
    printer: "Printer | None" = None,
) -> tuple[Planned, ...]:
    """What an export would make of each file; nothing is written. Raises as `run` does."""
    return tuple(foreseen(library, order, progress=progress, cancelled=cancelled, printer=printer))


def foreseen(
    library: "Library",
    order: Order,
    *,
    progress: Progress | None = None,
    cancelled: Stopping = _never,
    printer: "Printer | None" = None,
) -> Iterator[Planned]:
    """A dry run file by file, for who does not wait for all of them. Raises as `run` does."""
    from reader.services.under_way import begun

    with begun(library, order, printer, cancelled) as export, suppress(Cancelled):
        for n, outcome in enumerate(export.outcomes(), 1):
            yield _planned(outcome)
            if progress:
                progress(n, export.total)


def preview(
    library: "Library",
    order: Order,
    limit: int,
    *,
    cancelled: Stopping = _never,
    printer: "Printer | None" = None,
) -> list[tuple[str, bytes]]:
    """The first files of an export as they would be written into an empty folder, with their names."""
    from reader.services.under_way import begun

    with begun(library, order, printer, cancelled) as export, suppress(Cancelled):
        return [(f"{name}{suffix}", data) for name, suffix, data in islice(export.afresh(), limit)]
    return []


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    """What is wrong with a whole folder, as a sentence. Raises PostilError for an OSError."""
    try:
        yield
    except OSError as error:
        raise PostilError(
            tr(
                "{folder} could not be written ({reason}); choose another folder or free some space.",
                folder=folder,
                reason=error.strerror,
            )
        ) from error


def _reported(outcome: "Outcome") -> WrittenFile:
    return WrittenFile(str(outcome.file), outcome.action, outcome.article, outcome.reason, outcome.changed)


def _planned(outcome: "Outcome") -> Planned:
    before, after = _text(outcome.before), _text(outcome.data)
    planned = Planned(outcome.file, outcome.action, outcome.article, before, after)
    return planned._replace(reason=outcome.reason, changed=outcome.changed)


def _text(data: bytes | None) -> str | None:
    """The text of a file, None where it is none."""
    if data is None or b"\0" in data[:8192]:
        return None
    with suppress(UnicodeDecodeError):
        return data.decode("utf-8-sig")
    return None
