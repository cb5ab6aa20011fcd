"""The review view: the raw capture at the left, the articles that a split makes of it at the right."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from reader.model.wording import tr, tr_n, tr_stored
from reader.ui import fonts
from reader.ui.canvas import in_role
from reader.ui.mirroring import at_edge, margins
from reader.ui.outcome import Outcome, sureness
from reader.ui.raw import Raw
from reader.ui.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent

    from reader.model.capture import Split, Story
    from reader.ui.review_draft import Draft
    from reader.ui.review_work import Loaded
    from reader.ui.theme import Theme
    from reader.ui.window import Window


class ReviewView(View):
    """Shows a capture and a split of it. What to do with them, review.py says."""

    left = Signal()

    def __init__(self, window: Window) -> None:
        panes = (window.list_pane, window.page_pane, window.notes)
        super().__init__(window, "review", tr("Review of a capture"), panes)
        self.split: Split | None = None
        self._looks: tuple[Theme, int] | None = None
        self.raw = Raw(window.theme, self)
        self.outcome = Outcome(window.theme, self)
        self.name = _label(self, fonts.serif(20, weight=QFont.Weight.Bold))
        self.turn = _label(self, fonts.sans(13), dim=True)
        self.facts = _label(self, fonts.sans(13.5))
        self.reason = _label(self, fonts.sans(13.5), dim=True)
        self.reason.setWordWrap(True)
        self._build()
        self.raw.moved.connect(lambda _line: self._mark())
        self.outcome.picked.connect(self._go_to)
        self.dress()

    def dress(self) -> None:
        """Follow the theme and the size of the text; nothing is laid out anew where both are as they were."""
        looks = (self._w.theme, max(12, self._w.settings.get("look/size") - 3))
        if looks != self._looks:
            self._looks = looks
            self.raw.dress(*looks)
            self.outcome.dress(self._w.theme)

    def say_head(self, name: str, source: str, turn: str, draft: Draft | None) -> None:
        """The head: the capture's name, its turn in the queue, what is known of it, why the split is so;
        without a draft, only the first two."""
        self.name.setText(name)
        self.name.setToolTip(f"<p>{escape(name)}</p>")  # a tip takes for markup what looks like it
        self.turn.setText(turn)
        split = self.split if draft else None
        self.facts.setText(facts_of(source, split, draft) if split and draft else "")
        self.reason.setText(tr_stored(split.reason) if split else "")

    def leave(self) -> None:
        """Close it, and say so."""
        super().leave()
        self.left.emit()

    def show_capture(self, loaded: Loaded, *, same: bool) -> None:
        """Show a capture and its split. The cursor keeps its line where it is the `same` capture; else it
        stands where the first article begins."""
        self.split = loaded.split
        put_right = frozenset(correction.at for correction in loaded.standing.corrections)
        self.outcome.show_stories(loaded.split.stories)
        if same:
            self.raw.set_said(loaded.said, put_right)
            self._mark()
        else:
            self.raw.show_lines(loaded.lines, loaded.said, put_right)
            self.raw.stand_on(next(iter(self._starts()), 0))

    @property
    def story(self) -> Story | None:
        """The article that the cursor's line belongs to."""
        if not self.split or self.raw.here >= len(self.raw.said):
            return None
        article = self.raw.said[self.raw.here].article
        return next((story for story in self.split.stories if story.n == article), None)

    def beginning(self, story: Story) -> int | None:
        """The line where an article begins."""
        return next((n for n in self._starts() if self.raw.said[n].article == story.n), None)

    def step_article(self, by: int) -> bool:
        """Go to where the next article begins, or this one (or the one before it); False at the end."""
        here = self.raw.here
        ahead = [n for n in self._starts() if (n > here if by > 0 else n < here)]
        if ahead:
            self.raw.stand_on(ahead[0] if by > 0 else ahead[-1])
        return bool(ahead)

    def _starts(self) -> Iterator[int]:
        return (n for n, said in enumerate(self.raw.said) if said.starts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.outcome.setFixedWidth(min(400, max(250, round(self.width() * 0.32))))

    def _mark(self) -> None:
        story = self.story
        self.outcome.mark(story.n if story else None)

    def _go_to(self, story: Story) -> None:
        line = self.beginning(story)
        if line is not None:
            self.raw.stand_on(line)
        self.raw.setFocus(Qt.FocusReason.MouseFocusReason)

    def _build(self) -> None:
        in_role(self, QPalette.ColorRole.Base)
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        first = QHBoxLayout()
        first.setSpacing(20)
        first.addWidget(self.name, 1)
        first.addWidget(self.turn, 0, Qt.AlignmentFlag.AlignBottom)
        head = QVBoxLayout()
        margins(head, 20, 14, 18, 12)
        head.setSpacing(3)
        head.addLayout(first)
        head.addWidget(self.facts)
        head.addWidget(self.reason)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.raw, 1)
        body.addWidget(_hairline(self, vertical=True))
        body.addWidget(self.outcome)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(_hairline(self))
        column.addLayout(body, 1)


def facts_of(source: str, split: Split, draft: Draft) -> str:
    """What is known of a capture, in a line."""
    count, rank, made = len(split.stories), min(draft.now.rank, split.rivals), draft.made
    words = [source] if source else []
    words.append(tr_n(count, "{n} article", "{n} articles"))
    words.append(sureness(split.confidence))
    if split.rivals:
        words.append(tr("split {number} of {all}", number=rank + 1, all=split.rivals + 1))
    if made:
        words.append(tr_n(made, "{n} correction, not accepted yet", "{n} corrections, not accepted yet"))
    return "  ·  ".join(words)


def _label(parent: QWidget, font: QFont, *, dim: bool = False) -> QLabel:
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(font)
    if dim:
        made.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return at_edge(made)


def _hairline(parent: QWidget, *, vertical: bool = False) -> QFrame:
    line = QFrame(parent)
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    in_role(line, QPalette.ColorRole.Mid)
    return line
