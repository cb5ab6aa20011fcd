"""Verbs that act on lines of the concordance: highlighting, notes, copying, exporting. Each is about the
lines that are selected, else the one that is stood on."""

from __future__ import annotations

import time
from functools import cache, partial
from typing import TYPE_CHECKING

from reader.library import concordance
from reader.model.change import Change
from reader.model.highlight import COLORS
from reader.model.wording import number, tr, tr_n
from reader.ui import bulk
from reader.ui.citing import beginning, cited
from reader.ui.commands.annotating import highlighted_in
from reader.ui.commands.concordance import view_of
from reader.ui.commands.copying import put
from reader.ui.jobs import Lane

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reader.library.concordance import Shown
    from reader.ui.jobs import Job
    from reader.ui.window import Window


#: What is done to more lines than these is done away from the UI thread, so many at a time.
_AT_ONCE, _PART = 60, 50


def line_highlight(w: Window) -> None:
    """Highlight the sentence of the line, as in its text."""
    _mark(w, w.settings.get("reading/color"), anew=True)


def line_yellow(w: Window) -> None:
    """Highlight the sentence of the line in yellow, or turn its highlight yellow."""
    _paint(w, 0)


def line_green(w: Window) -> None:
    """Highlight the sentence of the line in green, or turn its highlight green."""
    _paint(w, 1)


def line_blue(w: Window) -> None:
    """Highlight the sentence of the line in blue, or turn its highlight blue."""
    _paint(w, 2)


def line_pink(w: Window) -> None:
    """Highlight the sentence of the line in pink, or turn its highlight pink."""
    _paint(w, 3)


def line_purple(w: Window) -> None:
    """Highlight the sentence of the line in purple, or turn its highlight purple."""
    _paint(w, 4)


def line_remove(w: Window) -> None:
    """Remove the highlight that the words of the line stand in; undoing brings it back."""
    line = view_of(w).standing
    mark = line.mark if line else None
    if mark is None:
        w.status.say(tr("The words of this line stand in no highlight."))
    elif w.session.write(lambda: w.session.library.annotations.remove(mark.id)):
        w.status.say(f"{tr('Highlight removed.')} {w.told(tr('{undo|Ctrl+Z} brings it back.'))}")


def line_note(w: Window) -> None:
    """Write a note on the line in its text; where it has no highlight, its sentence gets one."""
    from reader.ui.concordance_opening import open_at_line

    view = view_of(w)
    line = view.standing
    if line is None or not _is_in_text(w, line):
        return
    if line.mark is None:
        view.list.pick([])
        _mark(w, w.settings.get("reading/color"), anew=True)
        line = view.standing
    if line and line.mark and open_at_line(w, view):
        w.write_note(line.mark.id)


def copy_lines(w: Window) -> None:
    """Copy the line as a quotation with its source."""
    view, library = view_of(w), w.session.library
    lines, numbers = view.state.lines, view.chosen

    def work(_job: Job | None = None) -> list[str]:
        found = concordance.shown(library, lines, numbers)
        read = cache(library.articles.reading)  # one article may have many of them
        here = (found[n] for n in numbers if n in found)
        return [cited(read(line.row.id, line.version), line.whole) for line in here]

    def done(made: list[str]) -> None:
        if made:
            said = _lines(len(made)) if len(made) > 1 else beginning(made[0])
            put(w, "\n\n".join(made), tr("Copied with source: {what}", what=said))

    if len(numbers) <= _AT_ONCE:
        done(work())
    else:
        told = tr_n(len(numbers), "Copying {n} line …", "Copying {n} lines …")
        w.status.say(told, lasting=True)
        w.jobs.run("copy lines", work, done, w.tell_trouble)


def export_lines(w: Window) -> None:
    """Write the lines that are selected, or all as they stand, into a file for spreadsheets (CSV)."""
    from reader.exporter.names import named_file
    from reader.ui.export_paths import choose_file

    title = tr("Concordance of {words}", words=view_of(w).state.line)
    choose_file(w, f"{named_file(title, '', ())}.csv", partial(_export, w))


def _export(w: Window, file: Path) -> None:
    """Write the lines into a file."""
    from reader.services import concording

    if w.jobs.running("export") is not None:
        w.status.say(w.told(tr("An export is under way. {cancel_job|Ctrl+.} stops it.")))
        return
    view, library = view_of(w), w.session.library
    lines, numbers = view.state.lines, view.in_order

    def work(job: Job) -> Path | None:
        return concording.write(
            library, lines, numbers, file, progress=job.progress, cancelled=lambda: job.cancelled
        )

    def done(written: Path | None) -> None:
        many = len(numbers)
        said = tr_n(many, "{n} lines written to {file}", "{n} lines written to {file}", file=written)
        w.status.say(said if written else tr("Stopped: nothing was written."), lasting=bool(written))

    def far(at: int) -> None:
        stop = w.told(tr("{cancel_job|Ctrl+.} stops it."))
        told = tr_n(
            len(numbers), "Writing {done} of {n} lines.", "Writing {done} of {n} lines.", done=number(at)
        )
        w.status.say(f"{told} {stop}", lasting=True)

    w.jobs.run("export", work, done, w.tell_trouble, lane=Lane.ERRANDS, progress=far)


def _lines(many: int) -> str:
    return tr_n(many, "{n} line", "{n} lines")


def _is_in_text(w: Window, line: Shown) -> bool:
    if line.titled:
        w.status.say(tr("A title cannot be highlighted: only the text below it can."))
    return not line.titled


def _paint(w: Window, number: int) -> None:
    """Turn the highlights that the lines stand in, and highlight the sentences of those that have none."""
    w.settings.set("reading/color", COLORS[number])
    _mark(w, COLORS[number], anew=False)


def _mark(w: Window, color: str, *, anew: bool) -> None:
    """Highlight the sentences of the lines that are meant; where they need not be `anew`, those that have a
    highlight are turned into a colour."""
    from reader.services import concording

    view, library = view_of(w), w.session.library
    lines, numbers, here = view.state.lines, view.chosen, view.standing
    if here is None or (len(numbers) == 1 and not _is_in_text(w, here)):
        return
    inferred = bool(w.settings.get("reading/paragraphs"))
    joins = f"lines {time.monotonic_ns()}"

    def act(some: Sequence[int]) -> Change:
        found = concordance.shown(library, lines, some).values()
        return concording.mark(library, found, color, anew=anew, inferred=inferred, joins=joins)

    def done(change: Change) -> None:
        one = concordance.shown(library, lines, numbers).get(numbers[0]) if len(numbers) == 1 else None
        mark = one.mark if one else None
        said = beginning(library.annotations.find(mark.id).quote.exact) if mark else _lines(len(numbers))
        nothing = w.told(tr("This is highlighted already: {line_remove|Del} removes it."))
        w.status.say(highlighted_in(color, said) if change else nothing)

    bulk.in_parts(w, act, numbers, done, at_once=_AT_ONCE, part=_PART, what="lines")
