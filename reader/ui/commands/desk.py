"""Verbs of the notes desk. What acts on an item acts on all that are selected, as one undo step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from reader.model.change import Change
from reader.model.desk import DeskItem, Grouping, Sorting
from reader.model.highlight import COLORS
from reader.ui import bulk
from reader.ui.card import ARTICLE
from reader.ui.citing import beginning

if TYPE_CHECKING:
    from reader.library.desk_acts import Meant
    from reader.ui.desk import DeskView
    from reader.ui.window import Window

#: What is done to more items than these is done away from the UI thread.
_AT_ONCE = 60


def desk_next(w: Window) -> None:
    """Go to the next highlight or note of the desk."""
    view_of(w).list.step(w.keys.count)


def desk_previous(w: Window) -> None:
    """Go to the highlight or note above."""
    view_of(w).list.step(-w.keys.count)


def desk_page_on(w: Window) -> None:
    """Go on by as many as are seen."""
    view_of(w).list.page(1)


def desk_page_back(w: Window) -> None:
    """Go back by as many as are seen."""
    view_of(w).list.page(-1)


def desk_first(w: Window) -> None:
    """Go to the top of the desk."""
    view_of(w).list.step(-len(view_of(w).list.rows.ids))


def desk_last(w: Window) -> None:
    """Go to the end of the desk, or to the item whose number was typed."""
    desk = view_of(w).list
    last = len(desk.rows.ids)
    desk.step((min(last, w.keys.count) if w.keys.count > 1 else last) - 1 - max(0, desk.here))


def desk_next_heading(w: Window) -> None:
    """Go to the next day, article or tag."""
    if not view_of(w).list.step_group(1):
        w.status.say("No heading follows.")


def desk_previous_heading(w: Window) -> None:
    """Go to where this day, article or tag begins, then to the one before."""
    if not view_of(w).list.step_group(-1):
        w.status.say("No heading stands above.")


def open_in_text(w: Window) -> None:
    """Open the article at these very words; a lost highlight in the text that it was made on."""
    view = view_of(w)
    item = view.standing
    if item is None:
        return
    from reader.ui.desk import open_desk
    from reader.ui.trail import trail_of

    trail_of(w).mark(lambda: open_desk(w))
    view.leave()
    w.opening.open_article(item.article)
    reading = w.session.reading
    if reading is None or reading.row.id != item.article:
        return
    _stand_on_words(w, item)


def desk_note(w: Window) -> None:
    """Write the note where it stands; it saves itself."""
    item = view_of(w).standing
    if item and item.removed:
        w.status.say(w.told("This is removed: {desk_remove|Del} brings it back."))
    elif item:
        view_of(w).writing.open()


def desk_yellow(w: Window) -> None:
    """Make the highlight yellow."""
    _recolor(w, 0)


def desk_green(w: Window) -> None:
    """Make the highlight green."""
    _recolor(w, 1)


def desk_blue(w: Window) -> None:
    """Make the highlight blue."""
    _recolor(w, 2)


def desk_pink(w: Window) -> None:
    """Make the highlight pink."""
    _recolor(w, 3)


def desk_purple(w: Window) -> None:
    """Make the highlight purple."""
    _recolor(w, 4)


def desk_remove(w: Window) -> None:
    """Remove the highlight or the note; among removed ones, bring it back."""
    from reader.library import desk_acts

    view, library = view_of(w), w.session.library
    items = view.chosen
    if not items:
        return
    gone = [item for item in items if item.removed]
    thrown = [item.article for item in items if item.thrown and not item.removed]
    living = [item for item in items if not item.removed and not item.thrown]
    if living:
        back = w.told(
            "{undo|Ctrl+Z} brings it back." if len(living) == 1 else "{undo|Ctrl+Z} brings all back."
        )
        act_on(
            w,
            len(living),
            lambda: desk_acts.remove(library, meant(living)),
            f"{named(living)} removed. {back}",
        )
    if gone:
        ids = [item.id for item in gone]
        act_on(w, len(ids), lambda: library.trash.restore(*ids), f"{named(gone)} brought back.")
    if thrown:
        articles = list(dict.fromkeys(thrown))
        said = "The article is" if len(articles) == 1 else f"{len(articles):,} articles are"
        act_on(
            w, len(articles), lambda: library.articles.mark(articles, trashed=False), f"{said} taken back."
        )


def desk_select(w: Window) -> None:
    """Select the item, or no longer; acts then mean all that are selected."""
    view_of(w).list.toggle()
    _tell(w)


def desk_select_down(w: Window) -> None:
    """Take the next item into the selection."""
    view_of(w).list.extend(w.keys.count)
    _tell(w)


def desk_select_up(w: Window) -> None:
    """Take the item above into the selection."""
    view_of(w).list.extend(-w.keys.count)
    _tell(w)


def desk_select_all(w: Window) -> None:
    """Select all that the desk shows."""
    view_of(w).list.pick(view_of(w).ids())
    _tell(w)


def desk_select_none(w: Window) -> None:
    """Select nothing any more on the desk."""
    view_of(w).list.pick([])
    _tell(w)


def desk_sort(w: Window) -> None:
    """Put the desk in the next order: newest first, oldest first, as it stands in the articles."""
    from reader.ui.desk import ORDERS

    view, orders = view_of(w), list(Sorting)
    following = orders[(orders.index(view.state.sorting) + 1) % len(orders)]
    view.state.arrange(sorting=following)
    view.renew(view.here)
    w.status.say(f"The desk is sorted: {ORDERS[following]}.")


def desk_group(w: Window) -> None:
    """Put the desk under other headings: days, articles, tags, none."""
    from reader.ui.desk import HEADINGS

    view, ways = view_of(w), list(Grouping)
    following = ways[(ways.index(view.state.grouping) + 1) % len(ways)]
    view.state.arrange(grouping=following)
    view.renew(view.here)
    w.status.say(f"The desk stands {HEADINGS[following]}.")


def desk_preview(w: Window) -> None:
    """Show the text beside the items, or no longer."""
    shown = view_of(w).toggle_preview()
    wanted = bool(w.settings.get("desk/preview"))
    narrow = "The text is shown beside the items where the window is wider."
    w.status.say("" if shown else narrow if wanted else "Without the text beside.")


def view_of(w: Window) -> DeskView:
    """The desk that is open."""
    from reader.ui.desk import DeskView

    view = w.views["desk"]
    assert isinstance(view, DeskView)
    return view


def meant(items: Sequence[DeskItem]) -> Meant:
    """Items as an act of the library names them."""
    from reader.library.desk_acts import Meant

    highlights = tuple(item.id for item in items if item.highlight)
    return Meant(highlights, tuple(item.id for item in items if not item.highlight))


def act_on(w: Window, many: int, act: Callable[[], Change], said: str) -> None:
    """Do an act of the library on so many items, away from the UI thread where they are very many; then say
    what was done."""
    view_of(w).writing.finish()

    def done(change: Change) -> None:
        if change:
            w.status.say(said)

    bulk.mark(w, act, done, articles=many, at_once=_AT_ONCE)


def _recolor(w: Window, number: int) -> None:
    from reader.library import desk_acts

    items, color = [item for item in view_of(w).chosen if item.highlight], COLORS[number]
    ids = [item.id for item in items]
    if not ids:
        w.status.say("A note on an article has no colour.")
        return
    library = w.session.library
    act_on(w, len(ids), lambda: desk_acts.recolor(library, ids, color), f"{named(items)} is {color} now.")


def named(items: Sequence[DeskItem]) -> str:
    """Items in a message: by their first words, or how many they are."""
    if len(items) > 1:
        what = "highlights" if all(item.highlight for item in items) else "highlights and notes"
        return f"{len(items):,} {what}"
    item = items[0]
    words = item.highlight.quote.exact if item.highlight else item.words
    return f"{'Highlight' if item.highlight else 'Note'} {beginning(words)}"


def _stand_on_words(w: Window, item: DeskItem) -> None:
    """Stand on the words of an item in the text that is open."""
    reading, highlight = w.session.reading, item.highlight
    assert reading
    w.page.setFocus(Qt.FocusReason.ShortcutFocusReason)
    if highlight is None:
        w.show_pane(w.notes)
        w.notes.stand_on(ARTICLE)
        return
    start, end = highlight.start, highlight.end
    if item.lost or w.session.version:
        w.session.open_version(highlight.made_on if item.lost else "")
    if item.lost:
        start, end = highlight.quote.start, highlight.quote.end
    w.page.reader.select(start, end)
    w.page.refresh_cursor()


def _tell(w: Window) -> None:
    """How many are selected, for a screen reader."""
    from reader.ui.announcing import announce

    many = len(view_of(w).list.picked)
    announce(view_of(w).list, f"{many:,} selected" if many else "Nothing is selected")
