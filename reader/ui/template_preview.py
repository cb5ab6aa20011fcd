"""What a template makes of real articles while it is written: rendered away from the UI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.model.errors import PostilError
from reader.model.query import Order, Query
from reader.model.wording import tr, tr_n
from reader.ui import fonts
from reader.ui.canvas import in_role
from reader.ui.jobs import Job, Lane
from reader.ui.mirroring import at_edge, margins
from reader.ui.shown_text import ShownText
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from reader.exporter.sheet import Sheet
    from reader.services.rendering import Renderer
    from reader.services.templates import Template
    from reader.ui.window import Window

#: Rendered when no key was pressed for so long (ms).
_AFTER_MS = 120
_KEY = "template preview"
#: So many articles of a list are shown, and so many signs of what is made.
_FEW, _MOST = 3, 200_000
ARTICLE, LIST, NOTED = "article", "list", "noted"
#: What the preview may be made of, in the order in which a key goes round.
OVER = (ARTICLE, LIST, NOTED)
#: What has a highlight or a note on it and is not in the trash.
_ANNOTATED = Query(annotated=True, anywhere=True, trashed=False)


class Made(NamedTuple):
    """What a template made: its text, cut where it is very long, and what of."""

    text: str
    of: str


class MadeText(QWidget):
    """The pane that shows it, as it is: nothing in it is taken for markup. It takes no keys."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._head = label(tr("What it makes"), fonts.sans(14.5, weight=QFont.Weight.DemiBold), self)
        self._of = label("", fonts.sans(13), self)
        self.text = ShownText(tr("What the template makes"), self)
        column = QVBoxLayout(self)
        margins(column, 18, 30, 8, 8)
        column.setSpacing(4)
        for part in (self._head, self._of):
            column.addWidget(part)
        column.addSpacing(6)
        column.addWidget(self.text)

    def show_made(self, made: Made) -> None:
        """Show what came of the template, as far down as what was shown before."""
        bar = self.text.verticalScrollBar()
        at = bar.value()
        self.text.setPlainText(made.text)
        bar.setValue(at)
        self._of.setText(made.of)

    def scroll_pages(self, pages: int) -> None:
        """Scroll by pages."""
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def dress(self, t: Theme) -> None:
        """Put on a theme."""
        self._head.setStyleSheet(f"color: {t.title};")
        self._of.setStyleSheet(f"color: {t.dim};")
        self.text.dress(t)


def label(words: str, font: QFont, parent: QWidget) -> QLabel:
    """A line of the view: plain text, wrapped."""
    made = QLabel(words, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(font)
    made.setWordWrap(True)
    return at_edge(made)


def hairline(parent: QWidget) -> QWidget:
    """A line between two columns."""
    made = QWidget(parent)
    made.setFixedWidth(1)
    in_role(made, QPalette.ColorRole.Mid)
    return made


class TemplatePreview(QObject):
    """`made` brings what came of it, `trouble` why nothing did: an error, whose `line` may be known."""

    made = Signal(object)
    trouble = Signal(object)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        self._renderer: Renderer | None = None
        self._asked: tuple[Template, str] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self._render)

    @property
    def over(self) -> str:
        """What it is made of now: one of OVER that there is."""
        chosen = str(self._w.settings.get("templates/over"))
        chosen = chosen if chosen in OVER else ARTICLE
        return NOTED if chosen == ARTICLE and self._w.session.reading is None else chosen

    def turn(self) -> None:
        """Make it of the next thing."""
        self._w.settings.set("templates/over", OVER[(OVER.index(self.over) + 1) % len(OVER)])

    def ask(self, template: Template, text: str) -> None:
        """Render a template soon: this text of it."""
        self._asked = (template, text)
        self._timer.start()

    def end(self) -> None:
        """Nobody waits for an answer any more; the process that renders goes, when it has heard of it."""
        self._timer.stop()
        renderer, self._renderer = self._renderer, None
        if renderer is not None:
            close = renderer.close
            self._w.jobs.run(_KEY, lambda _job: close(), lambda _none: None, _ignore, lane=Lane.LAYOUTS)
        self.deleteLater()

    def _render(self) -> None:
        if self._asked is None:
            return
        from reader.services.rendering import Renderer

        template, text = self._asked
        renderer = self._renderer = self._renderer or Renderer()
        find, name = self._articles()
        library = self._w.session.library

        def work(job: Job) -> Made:
            from reader.exporter.sheet import sheet
            from reader.library.readings import readings

            sheets = [sheet(reading) for reading in readings(library, find())]
            if not sheets:
                raise PostilError(tr("There is no article to make it of."))
            file = template.path.name
            title = name or sheets[0].heading
            data = renderer.render(text, file, sheets, title, cancelled=lambda: job.cancelled)
            return Made(_shown(data), _told(sheets, name))

        self._w.jobs.run(_KEY, work, self.made.emit, partial(_tell, self), lane=Lane.LAYOUTS)

    def _articles(self) -> tuple[Callable[[], list[str]], str]:
        """Gets the ids of what it is made of; and the name of these together, "" for one article."""
        session, library = self._w.session, self._w.session.library
        if self.over == ARTICLE and session.reading is not None:
            ids = [session.reading.row.id]
            return lambda: ids, ""
        if self.over == LIST:
            query, order = session.query, session.order
            return lambda: library.lists.ids(query, order, offset=0, limit=_FEW), session.place.name
        return lambda: library.lists.ids(_ANNOTATED, Order.NEWEST, offset=0, limit=_FEW), tr("Notes")


def _shown(data: bytes) -> str:
    text = data[: 4 * _MOST].decode("utf-8", "replace")
    return text if len(text) <= _MOST else f"{text[:_MOST]}\n…"


def _told(sheets: list[Sheet], name: str) -> str:
    """What it is made of, in words."""
    bare = not any(sheet.note.strip() or sheet.highlights for sheet in sheets)
    if name:
        told = tr_n(len(sheets), "{n} article of {name}", "{n} articles of {name}", name=name)
    else:
        told = tr("“{title}”", title=sheets[0].heading)
    return tr("{articles}, without notes", articles=told) if bare else told


def _tell(preview: TemplatePreview, problem: Exception) -> None:
    if not isinstance(problem, PostilError):
        raise problem
    preview.trouble.emit(problem)


def _ignore(_problem: Exception) -> None:
    """Whoever asked has gone."""
