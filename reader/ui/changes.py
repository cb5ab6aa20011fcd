"""What changed between two versions of an article: gone words struck out, new words underlined."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QVBoxLayout

from reader.model.article import Version
from reader.model.wording import number, tr, tr_n
from reader.services.versions import Comparison
from reader.ui import days, fonts
from reader.ui.announcing import announce
from reader.ui.change_drawing import Drawing, light
from reader.ui.change_text import in_one_column, side_by_side
from reader.ui.lighting import over
from reader.ui.mirroring import margins
from reader.ui.theme import quiet_bar
from reader.ui.view import View

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from reader.ui.window import Window

#: The widest that the text is set, as one and as two beside each other (pixels at the usual size).
_COLUMN, _BOTH = 680, 1240


class Changes(View):
    """Compares the version that is shown with the others, one at a time."""

    def __init__(
        self,
        window: Window,
        versions: Sequence[Version],
        title: str,
        titles: Mapping[str, Sequence[str]],
    ) -> None:
        """`titles` are those that captures print, by the ids of the versions."""
        super().__init__(window, "changes", tr("What changed"), (window.page_pane, window.notes))
        self.versions = tuple(versions)
        self.other = 1
        self.whole = False
        #: Whether the version shown is the older one of the two, and whether they stand side by side.
        self.swapped, self.beside = False, bool(window.settings.get("changes/beside"))
        self._found: Comparison | None = None
        self._drawing: Drawing | None = None
        self._at = -1
        self._title = self.label(fonts.serif(21, weight=QFont.Weight.Bold))
        self._title.setText(title)
        self._titles = titles
        self.article = window.session.reading.row.id if window.session.reading else ""
        window.session.article_opened.connect(self._opened)
        self._said = self.label(fonts.sans(13.5))
        self.text = QTextEdit(self)
        self.text.setAccessibleName(tr("What changed"))
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(10)
        for part in (self._title, self._said):
            self._column.addWidget(part)
        self._column.addWidget(self.text, 1)
        self.dress()

    def dress(self) -> None:
        """Put on the window's theme and size of text; the change that is stood on stays."""
        t = self._w.theme
        self.setStyleSheet(f"QFrame#changes {{ background: {t.page}; }}")
        self._title.setStyleSheet(f"color: {t.title};")
        self._said.setStyleSheet(f"color: {t.dim};")
        self.text.setStyleSheet(f"QTextEdit {{ background: {t.page}; color: {t.text}; border: none; }}")
        self.text.verticalScrollBar().setStyleSheet(quiet_bar(t))
        if self._found:
            self._draw(self._found)
            self.step(0)

    @property
    def _size(self) -> int:
        """The size of the words in pixels: a little less than that of the text."""
        size: int = self._w.settings.get("look/size")
        return max(12, size - 3)

    @property
    def pair(self) -> tuple[Version, Version]:
        """What is compared: the older one, whose own words are struck out, and the newer one."""
        shown, other = self.versions[0], self.compared
        return (shown, other) if self.swapped else (other, shown)

    @property
    def compared(self) -> Version:
        """The version the shown one is held against."""
        return self.versions[self.other]

    def show_comparison(self, found: Comparison) -> None:
        """Draw what changed, and stand on the first change."""
        self._found, self._at = found, -1
        self._said.setText(self._summary(found))
        self._draw(found)
        self.step(1)

    def set_beside(self, beside: bool) -> None:
        """Set the two texts side by side, or as one."""
        self.beside = beside
        self._w.settings.set("changes/beside", beside)
        at, self._at = max(0, self._at), -1
        self._fit()
        if self._found:
            self._draw(self._found)
            self.step(at + 1)

    def _draw(self, found: Comparison) -> None:
        family = self._w.settings.get("look/face")
        self.text.setExtraSelections([])
        self._drawing = Drawing(self.text.document(), self._w.theme, family, self._size)
        if self.beside:
            older, newer = self._told(found.older), self._told(found.newer)
            heads = tr("In {version}", version=older), tr("In {version}", version=newer)
            self._drawing.draw_pairs(side_by_side(found, whole=self.whole), heads)
        else:
            self._drawing.draw_column(in_one_column(found, whole=self.whole))

    def step(self, by: int) -> bool:
        """Go on by so many changes or back, as far as there are; False where there is none that way."""
        places = self._drawing.places if self._drawing else []
        at = min(max(0, self._at + by), len(places) - 1)
        if at == -1 or (at == self._at and by):
            return False
        self._at = at
        lit = light(self.text.document(), places[at], self._w.theme)
        self.text.setExtraSelections([over(*each) for each in lit])
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(places[at][0][0])
        self.text.setTextCursor(cursor)
        announce(self.text, self.spoken)
        top = self.text.cursorRect(cursor).top()
        bar = self.text.verticalScrollBar()
        if not self.height() * 0.08 < top < self.height() * 0.6:
            bar.setValue(bar.value() + top - int(self.height() * 0.3))
        return True

    @property
    def spoken(self) -> str:
        """The change that is stood on, as a screen reader says it."""
        said = self._drawing.spoken if self._drawing else []
        if not said:
            return ""
        place, count = number(self._at + 1), number(len(said))
        return tr("{change}. Change {place} of {count}", change=said[self._at], place=place, count=count)

    @property
    def standing(self) -> tuple[int, int]:
        """Which change is stood on, from 1, and how many there are."""
        return self._at + 1, len(self._drawing.places) if self._drawing else 0

    def _opened(self) -> None:
        """Another article was opened in the list beside: what changed in this one is over."""
        reading = self._w.session.reading
        if self._w.views.get("changes") is self and (reading is None or reading.row.id != self.article):
            self.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        wide = fonts.px(_COLUMN if not self.beside else _BOTH)
        side = max(36 if not self.beside else 20, (self.width() - wide) // 2)
        margins(self._column, side, 30, max(12, side - 12), 8)

    def _summary(self, found: Comparison) -> str:
        """What is compared with what, and how much differs."""
        places = tr_n(found.changes, "{n} place differs", "{n} places differ")
        others, fullest = len(self.versions) - 1, self.versions[0].id
        which = [tr("Other version {place} of {count}", place=self.other, count=others)] if others > 1 else []
        gone, come = (
            f"{self._told(version)}, {tr('the one shown')}" if version.id == fullest else self._told(version)
            for version in (found.older, found.newer)
        )
        struck, lined = (
            tr("Struck out: in {version}", version=gone),
            tr("Underlined: in {version}", version=come),
        )
        return "\n".join([*which, struck, lined, places if found.changes else tr("no words differ")])

    def _told(self, version: Version) -> str:
        captured = version.capture.captured
        day = tr("captured {day}", day=days.short(captured)) if captured else tr("undated")
        others = [title for title in self._titles.get(version.id, ()) if title != self._title.text()]
        titled = [tr("titled “{title}”", title=title) for title in others]
        return ", ".join([version.capture.file, day, *size(version), *titled])


def size(version: Version) -> list[str]:
    """How long a version is, and what is missing of it."""
    words = tr_n(version.words, "{n} word", "{n} words")
    if version.excerpt:
        return [words, tr("quotes alone")]
    return [words, tr("cut", sense="state")] if version.cut else [words]
