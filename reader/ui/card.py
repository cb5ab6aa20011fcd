"""A card of the notes pane: the quote, the note on it, and the editor in the note's place."""

from collections.abc import Callable, Collection, Iterable, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from reader.model.highlight import Anchor, Highlight
from reader.model.markdown import blocks
from reader.model.wording import tr, tr_noop
from reader.ui import color_words, days, fonts
from reader.ui.mirroring import along, at_edge, margins, turn
from reader.ui.naming import told
from reader.ui.note_editor import NoteEditor
from reader.ui.note_text import NoteText, inner_links
from reader.ui.quote_text import QuoteText
from reader.ui.telling import sentences
from reader.ui.theme import Theme
from reader.ui.typeset import Foot, Lighting

#: The key of the card that holds the note on the article itself.
ARTICLE = ""
#: So much of a quote and of a note is shown until the whole card is asked for; and the most that is set in
#: type at all, the editor has the rest (code points).
_QUOTE, _NOTE, _MOST = 240, 3000, 100_000
#: What a card says of a highlight that was lost, and so much of a quote that it had before (code points).
_FOR_LOST = (
    tr_noop("{text_it_was_made_on|Ctrl+Shift+V} shows where it stood"),
    tr_noop("{attach_highlight|Ctrl+L} attaches it"),
)
_WAS = 28
#: What a card says of a highlight whose words were changed in the text.
_REWORDED = tr_noop("worded otherwise in this text")
#: Which links lead nowhere, of those given.
Broken = Callable[[Iterable[str]], Collection[str]]


def _none(_urls: Iterable[str]) -> Collection[str]:
    return ()


class Slip(QFrame):
    """What stands in the column of the notes and can be stood on."""

    picked = Signal(str)
    #: The key by which the pane knows it.
    key = ARTICLE

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._current = self._active = False
        self._theme = theme
        self._column = QVBoxLayout(self)
        margins(self._column, 10, 6, 0, 8)
        self._column.setSpacing(6)
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def spoken(self) -> str:
        """The slip as a screen reader says it."""
        return self.accessibleName()

    def mark(self, *, current: bool, active: bool) -> None:
        """An accent edge on what the cursor stands on, a pale one where the pane has no focus."""
        if (current, active) != (self._current, self._active):
            self._current, self._active = current, active
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._current:
            painter = QPainter(self)
            turn(painter, self.rect(), self.layoutDirection())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            colour = QColor(self._theme.accent)
            colour.setAlphaF(1.0 if self._active else 0.35)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRect(1, 7, 3, self.height() - 14), 1.5, 1.5)
            painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.picked.emit(self.key)


class Card(Slip):
    """One highlight, or the note on the article. `broken` tells which links lead nowhere, `tag_color` the
    colour of a tag (one of tag.TAG_COLORS, or ""), `lit` what is lit of its words."""

    write_asked = Signal(str)
    followed = Signal(str)

    def __init__(
        self,
        highlight: Highlight | None,
        note: str,
        theme: Theme,
        parent: QWidget,
        told: Callable[[str], str] = told,
        broken: Broken = _none,
        tag_color: Callable[[str], str] = lambda _tag: "",
        lit: Lighting = lambda _words: (),
        *,
        whole: bool = False,
    ) -> None:
        super().__init__(theme, parent)
        self._tag_color = tag_color
        self._lit = lit
        self._told = told
        self._broken = broken
        self.highlight = highlight
        self.key = highlight.id if highlight else ARTICLE
        self.note = note
        #: The note as the library had it when it was last asked; `note` may have been typed since.
        self.kept = note
        self.whole = whole
        #: Whether its words are others in the text that is shown; and whether there is another one.
        self.reworded = self._compared = False
        self.editor: NoteEditor | None = None
        self._quote: QuoteText | None = None
        if highlight:
            self._quote = QuoteText(highlight, theme, self)
            self._quote.lit = lit
            self._column.addWidget(self._quote)
        self._words: NoteText | None = None
        self._urls: Sequence[str] = ()
        self._lost: set[str] = set()
        self._keys: QLabel | None = None
        self._foot = Foot(theme, fonts.sans(12.5), self)
        self._column.addWidget(self._foot)
        self._say()

    @property
    def spoken(self) -> str:
        """The card as a screen reader says it."""
        highlight = self.highlight
        said = [tr("Note on the article")]
        if highlight:
            color = color_words.amid(highlight.color)
            said = [tr("{color} highlight: {words}", color=color, words=highlight.quote.exact)]
        said.append(tr("Note: {words}", words=self.note) if self.note else tr("no note"))
        if highlight and highlight.anchor is Anchor.LOST:
            said.append(tr("not found in this text"))
        if self.reworded:
            said.append(tr(_REWORDED))
        if highlight and highlight.tags:
            said.append(tr("tagged {tags}", tags=", ".join(highlight.tags)))
        return sentences(said)

    @property
    def words(self) -> NoteText | None:
        """The note as it is shown; None while there is none, or while it is edited."""
        return self._words if self._words is not None and not self._words.isHidden() else None

    @property
    def _note_place(self) -> int:
        """Where the note stands in the column: below the quote."""
        return 1 if self._quote else 0

    @property
    def is_long(self) -> bool:
        """Whether there is more of it than is shown at first."""
        quote = self.highlight.quote.exact.strip() if self.highlight else ""
        return len(quote) > _QUOTE or len(self.note) > _NOTE

    @property
    def is_stale(self) -> bool:
        """Whether links that led somewhere lead nowhere now, or the other way round."""
        return bool(self._urls) and set(self._broken(self._urls)) != self._lost

    def tell_reworded(self, reworded: bool, *, compared: bool) -> None:
        """Say whether its words are others in the text that is shown; `compared`, that there is another text
        of the article, which it can be held against."""
        shown = self.reworded, self.reworded and self._compared
        self.reworded, self._compared = reworded, compared
        if shown != (reworded, reworded and compared):
            self._say()

    def show_whole(self, whole: bool) -> None:
        """Show all of a long quote or note, or its beginning."""
        self.whole = whole
        self._say()

    def edit(self) -> NoteEditor:
        """Open the editor in the note's place."""
        if self.editor is None:
            words = tr("Note on this highlight") if self.highlight else tr("Note on this article")
            self.editor = NoteEditor(self.note, words, self, self._theme)
            self._column.insertWidget(self._note_place, self.editor)
            # Not only when the layout comes to it: the letter typed next would go elsewhere.
            self.editor.show()
            self._say()
        return self.editor

    def close_editor(self, note: str) -> None:
        """Show the note as text again."""
        if self.editor is not None:
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None
        self.note = note
        self._say()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.write_asked.emit(self.key)

    def _say(self) -> None:
        self._say_quote()
        self._say_note()
        self._say_keys()
        foot: list[tuple[str, str]] = []
        highlight = self.highlight
        if highlight:
            if highlight.anchor is Anchor.LOST:
                foot.append((tr("not found in this text"), ""))
            if self.reworded:
                foot.append((tr(_REWORDED), ""))
            if highlight.earlier:
                was = " ".join(highlight.earlier[0].quote.exact.split())
                was = was if len(was) <= _WAS else f"{was[: _WAS - 1]}…"
                foot.append((tr("was “{words}”", words=was), ""))
            foot += [(f"#{tag}", self._tag_color(tag)) for tag in highlight.tags]
            foot.append((days.moment(highlight.updated), ""))
        self._foot.show_parts(foot)
        self._foot.setVisible(bool(foot))
        self.setAccessibleName(self.spoken)

    def _say_keys(self) -> None:
        """The keys that do something with the card as it is."""
        said: list[str] = []
        if self.editor:
            said.append(tr("saves itself, [[ links, {leave_dialog|Esc} leaves"))
        elif not self.note:
            on_article = tr("{article_note|Shift+N} writes a note on the article")
            said.append(tr("{note|N} writes a note") if self.highlight else on_article)
        if self.is_long and not self.editor:
            said.append(tr("{whole_card|W} shows less") if self.whole else tr("{whole_card|W} shows all"))
        if self.highlight and self.highlight.anchor is Anchor.LOST:
            said += map(tr, _FOR_LOST)
        if self.reworded and self._compared and not self.editor:
            said.append(tr("{show_changes|D} shows what changed"))
        if said and self._keys is None:
            self._keys = plain(fonts.sans(12.5), self._theme.dim)
            self._column.insertWidget(self._column.indexOf(self._foot), self._keys)
        if self._keys is not None:
            self._keys.setText(along("  ·  ".join(map(self._told, said))))
            self._keys.setVisible(bool(said))

    def _say_quote(self) -> None:
        if self.highlight and self._quote:
            words = self.highlight.quote.exact.strip()
            shown = words if self.whole or len(words) <= _QUOTE else words[: _QUOTE - 1] + "…"
            self._quote.show_words(shown[:_MOST])

    def _say_note(self) -> None:
        shown = bool(self.note) and self.editor is None
        if shown and self._words is None:
            self._words = NoteText(self._theme, self)
            self._words.lit = self._lit
            self._words.followed.connect(self.followed)
            self._column.insertWidget(self._note_place, self._words)
        if self._words is not None:
            self._words.setVisible(shown)
        if shown and self._words is not None:
            most = _MOST if self.whole else _NOTE
            read = blocks(self.note if len(self.note) <= most else self.note[:most] + "…")
            self._urls = inner_links(read)
            self._lost = set(self._broken(self._urls)) if self._urls else set()
            self._words.show_blocks(read, self._lost)


def caps() -> QFont:
    """Small capitals for headings of a pane."""
    font = fonts.sans(11.5, weight=QFont.Weight.DemiBold)
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.7)
    return font


def plain(font: QFont, colour: str) -> QLabel:
    """Plain text, wrapped, never markup."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setFont(font)
    made.setStyleSheet(f"color: {colour};")
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return at_edge(made)
