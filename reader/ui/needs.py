"""When an action makes sense: what must be open, writable or under way for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.ui.window import Window


def article(w: Window) -> bool:
    return w.session.reading is not None


def writable(w: Window) -> bool:
    return not w.session.library.read_only


def annotatable(w: Window) -> bool:
    return article(w) and writable(w)


def on_highlight(w: Window) -> bool:
    return writable(w) and (w.page.highlight_here() is not None or bool(w.notes.current))


def undoable(w: Window) -> bool:
    return writable(w) and w.session.library.journal.undo_label() is not None


def redoable(w: Window) -> bool:
    return writable(w) and w.session.library.journal.redo_label() is not None


def comparing(w: Window) -> bool:
    return "changes" in w.views


def reporting(w: Window) -> bool:
    return "report" in w.views


def reviewing(w: Window) -> bool:
    return "review" in w.views


def correctable(w: Window) -> bool:
    return reviewing(w) and writable(w)


def importing(w: Window) -> bool:
    return w.jobs.running("import") is not None


#: What a library that is open to read only is the reason for.
WRITING = frozenset({writable, annotatable, on_highlight, undoable, redoable, correctable})
