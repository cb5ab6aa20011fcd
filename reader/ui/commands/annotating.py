"""Verbs for what the reader leaves on a text: highlights, notes, tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.change import Change
from reader.model.highlight import COLORS, Highlight
from reader.model.wording import tr
from reader.ui.card import ARTICLE
from reader.ui.citing import beginning
from reader.ui.color_words import in_color

if TYPE_CHECKING:
    from reader.ui.window import Window


def highlight(w: Window) -> None:
    """Highlight the sentence you are reading, or what is selected."""
    _make(w, w.settings.get("reading/color"))


def highlight_paragraph(w: Window) -> None:
    """Highlight the whole paragraph."""
    blocks = w.page.reader.blocks_in_range()
    if blocks:
        w.page.reader.select(blocks[0].start, blocks[-1].end)
        _make(w, w.settings.get("reading/color"))


def color_1(w: Window) -> None:
    """Make the highlight yellow, or highlight in yellow."""
    _paint(w, 0)


def color_2(w: Window) -> None:
    """Make the highlight green, or highlight in green."""
    _paint(w, 1)


def color_3(w: Window) -> None:
    """Make the highlight blue, or highlight in blue."""
    _paint(w, 2)


def color_4(w: Window) -> None:
    """Make the highlight pink, or highlight in pink."""
    _paint(w, 3)


def color_5(w: Window) -> None:
    """Make the highlight purple, or highlight in purple."""
    _paint(w, 4)


def note(w: Window) -> None:
    """Write a note on the highlight; where there is none, the sentence is highlighted first. From a note that
    links here, go to where it stands."""
    if w.notes.hasFocus():
        linked = w.notes.linked
        if linked:
            from reader.ui.linking import follow_back

            follow_back(w, linked)
        else:
            w.write_note(w.notes.current)
        return
    start, end = w.page.reader.range
    here = w.page.highlight_here() or _make(w, w.settings.get("reading/color"))
    if here:
        w.write_note(here.id)
    elif w.session.reading and start < end:
        # The library took no highlight. Whoever types on types into a note, which is kept until it can be
        # stored, and not one key after another.
        w.write_note(ARTICLE)


def article_note(w: Window) -> None:
    """Write a note on the article as a whole."""
    w.write_note(ARTICLE)


def whole_card(w: Window) -> None:
    """Show all of a long quote or note, or its beginning again."""
    if not w.notes.show_whole():
        whole, none = tr("All of this card is shown."), tr("No card is marked in the notes.")
        w.status.say(whole if w.notes.card else none)


def remove_highlight(w: Window) -> None:
    """Remove the highlight under the cursor, and its note; undoing brings both back."""
    here = chosen(w)
    if not here:
        w.status.say(tr("No highlight stands here."))
        return
    if w.session.write(lambda: w.session.library.annotations.remove(here.id)):
        words, back = beginning(here.quote.exact), w.told(tr("{undo|Ctrl+Z} brings it back."))
        if here.note.strip():
            w.status.say(f"{tr('Highlight removed with its note from {words}.', words=words)} {back}")
        else:
            w.status.say(f"{tr('Highlight removed from {words}.', words=words)} {back}")


def chosen(w: Window) -> Highlight | None:
    """The highlight under the cursor, or the one stood on in the notes."""
    if w.notes.hasFocus() and w.notes.current and w.session.reading:
        return next((h for h in w.session.reading.highlights if h.id == w.notes.current), None)
    return w.page.highlight_here()


def chosen_or_made(w: Window) -> Highlight | None:
    """The highlight that is meant; where none stands, the sentence or the selection is highlighted."""
    return chosen(w) or _make(w, w.settings.get("reading/color"))


def _make(w: Window, color: str) -> Highlight | None:
    reading = w.session.reading
    start, end = w.page.reader.range
    if not reading or start >= end:
        return None
    made: list[Highlight] = []
    before = {h.id: h.color for h in reading.highlights}

    def act() -> Change:
        new, change = w.session.library.annotations.highlight(
            reading.row.id, start, end, color, version=reading.version.id
        )
        made.append(new)
        return change

    w.session.write(act)
    if not made:
        return None
    w.notes.stand_on(made[0].id)
    if before.get(made[0].id) == color:
        w.status.say(w.told(tr("This is highlighted already: {remove_highlight|Del} removes it.")))
    else:
        _say_color(w, made[0].quote.exact, color)
    return made[0]


def _paint(w: Window, number: int) -> None:
    color = COLORS[number]
    w.settings.set("reading/color", color)
    here = chosen(w)
    if here and not (w.page.hasFocus() and w.page.reader.grown):
        if w.session.write(lambda: w.session.library.annotations.recolor(here.id, color)) is not None:
            _say_color(w, here.quote.exact, color)
    else:
        _make(w, color)


def highlighted_in(color: str, what: str) -> str:
    """What is said when something was highlighted."""
    return tr("Highlighted {in_color}: {what}", in_color=in_color(color), what=what)


def _say_color(w: Window, words: str, color: str) -> None:
    w.status.say(highlighted_in(color, beginning(words)))
