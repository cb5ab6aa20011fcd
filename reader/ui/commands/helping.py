"""Verbs of the manual: opening it where it tells of the place that is stood in, and going through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.wording import tr
from reader.ui.dialog import dialog_in_focus
from reader.ui.keys import focused_in

if TYPE_CHECKING:
    from reader.ui.dialog import Dialog
    from reader.ui.help_view import HelpView
    from reader.ui.window import Window

#: The page that tells of a pane, a view or what asks something, by the context of its keys.
PAGES = {
    "everywhere": "index",
    "sources": "lists#the-source-pane",
    "list": "lists",
    "text": "reading",
    "notes": "highlights",
    "caret": "reading#the-caret",
    "review": "review",
    "changes": "versions",
    "report": "captures#the-import-report",
    "keymap": "keys#changing-keys",
    "desk": "desk",
    "outline": "outlines",
    "tags": "tags",
    "export": "export",
    "templates": "templates",
    "related": "words#related-articles",
    "concordance": "words#the-concordance",
    "timeline": "words#the-timeline",
    "backups": "library#backups",
    "doctor": "library#checking-the-library",
    "help": "keys#this-manual",
    "settings": "settings",
    "printing": "export#printing",
    "insight": "insight",
    "chooser": "keys#choosers-and-fields",
    "plan": "review#the-same-in-other-captures",
    "search": "searching",
    "field": "keys#choosers-and-fields",
    "writing": "highlights#writing-a-note",
    "template": "templates",
    "fault": "troubleshooting#a-fault-of-the-program",
}
#: What lies over everything: it is left before a page is shown.
_LEFT = ("chooser", "plan", "fault")


def open_help(w: Window) -> None:
    """Open the page of the manual that tells of where you are; from the palette, of the action stood on."""
    from reader.services.manual import told_of

    asking, page = dialog_in_focus(), _page_here(w)
    action = _stood_on(w, asking)
    if asking is not None and w.context() in _LEFT:
        asking.leave()
        # What can be searched is chosen over the field that it is typed into.
        page = _page_here(w) if w.context() == "search" else page
    show_page(w, told_of(action) if action else page)


def open_manual(w: Window) -> None:
    """Open the manual at its contents."""
    show_page(w, "index")


def show_page(w: Window, place: str) -> None:
    """Show a place of the manual: the name of a page, "#" and a heading where that is meant."""
    from reader.services.manual import here
    from reader.ui.commands.going import uncover
    from reader.ui.help_view import HelpView

    place = here(place)
    if uncover(w, "help"):
        _view(w).go(place)
        return
    view = HelpView(w)
    view.open(view.text)
    view.go(place, jump=False)


def next_help_page(w: Window) -> None:
    """Go to the next page of the manual, or the next place that a search found."""
    _view(w).step(w.keys.count)


def previous_help_page(w: Window) -> None:
    """Go to the page above, or to the place above that a search found."""
    _view(w).step(-w.keys.count)


def help_down(w: Window) -> None:
    """Scroll on by some lines."""
    _view(w).text.scroll_lines(2 * w.keys.count)


def help_up(w: Window) -> None:
    """Scroll back by some lines."""
    _view(w).text.scroll_lines(-2 * w.keys.count)


def help_on(w: Window) -> None:
    """Read on by a screen; at the end of a page go to the next one."""
    view = _view(w)
    if not view.text.page_on(1):
        view.step(1)


def help_back(w: Window) -> None:
    """Read back by a screen."""
    _view(w).text.page_on(-1)


def help_top(w: Window) -> None:
    """Go to the top of the page."""
    bar = _view(w).text.verticalScrollBar()
    bar.setValue(bar.minimum())


def help_end(w: Window) -> None:
    """Go to the end of the page."""
    _view(w).text.show_end()


def find_in_help(w: Window) -> None:
    """Type words to look for in all pages of the manual."""
    _view(w).begin_search()


def next_in_help(w: Window) -> None:
    """Go to the next word that was found, on this page or in the next place."""
    _view(w).step_hit(1)


def previous_in_help(w: Window) -> None:
    """Go to the word found before this one."""
    _view(w).step_hit(-1)


def next_help_link(w: Window) -> None:
    """Stand on the next link of the page."""
    _view(w).step_link(1)


def previous_help_link(w: Window) -> None:
    """Stand on the link before this one."""
    _view(w).step_link(-1)


def follow_help_link(w: Window) -> None:
    """Follow the link that is stood on; from none, stand on the first that is seen."""
    _view(w).follow_stood_on()


def leave_help_page(w: Window) -> None:
    """Go back to the page that led here, and to where you stood on it."""
    _view(w).back_where()


def return_to_help_page(w: Window) -> None:
    """Go forward again to the page that was left by going back."""
    _view(w).back_where(forward=True)


def copy_help(w: Window) -> None:
    """Copy what is selected of the page with the mouse, else all of it."""
    from reader.ui.commands.copying import put

    text = _view(w).text
    chosen = text.textCursor().selection().toPlainText()
    words = tr("The words are copied.") if chosen else tr("The page is copied.")
    put(w, chosen or text.toPlainText(), words)


def _page_here(w: Window) -> str:
    """The place of the manual that tells of where the focus is; of a field, that of what it is a part of."""
    context = w.context()
    if context not in ("search", "field") or w.list_pane.search_field.hasFocus():
        return PAGES.get(context, "index")
    if w.page_pane.find_field.hasFocus():
        return "searching#in-the-text-that-is-open"
    view = next((name for name, view in w.views.items() if focused_in(view)), "")
    return PAGES.get(view, "lists#arranging-a-list")


def _stood_on(w: Window, asking: Dialog | None) -> str:
    """The name of the action that is stood on in the palette; "" for all else."""
    from reader.ui.choice_cell import CHOICE
    from reader.ui.chooser import Chooser
    from reader.ui.palette import action_of

    item = asking.list.currentItem() if isinstance(asking, Chooser) else None
    if item is None or item.data(CHOICE) is None:
        return ""
    return action_of(w, item.data(CHOICE))


def _view(w: Window) -> HelpView:
    from reader.ui.help_view import HelpView

    view = w.views["help"]
    assert isinstance(view, HelpView)
    return view
