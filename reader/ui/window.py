"""The window: four panes, what is open in them, and who hears of a change.

What an action does stands in commands/; how a pane looks, in its own file. Here they are joined.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from reader.library.library import Library
from reader.model.change import Change, Touched
from reader.model.errors import ImportRefused, PostilError
from reader.model.wording import tr_stored
from reader.ui import places, theme
from reader.ui.arranging import Arranging, show_places
from reader.ui.frame import Frame
from reader.ui.jobs import Jobs
from reader.ui.naming import told
from reader.ui.opening import Opening
from reader.ui.session import ANNOTATED, COUNTED, Session
from reader.ui.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent

    from reader.ui.actions import Action
    from reader.ui.choice import Choice
    from reader.ui.chooser import Chooser
    from reader.ui.finder import Finder
    from reader.ui.incoming import Incoming
    from reader.ui.keymap import Keymap
    from reader.ui.keys import Keys
    from reader.ui.menus import Menus
    from reader.ui.review import Review
    from reader.ui.teaching import Teaching
    from reader.ui.watching import Watching


class Window(Frame):
    """One library, open to be read.

    It is built in two steps: the panes with what is in them, which the first picture needs; then, in
    `wake`, all that acts (the action table, keys, menus, search, importing).
    """

    painted = Signal()
    closed = Signal()
    #: Something went wrong: the error.
    troubled = Signal(object)
    actions_by_name: dict[str, Action]
    keymap: Keymap
    #: Says what an action's key is now; None while the window does not know its keymap yet.
    key_of: Callable[[str], str] | None = None
    keys: Keys
    menus: Menus
    finder: Finder
    incoming: Incoming
    review: Review
    teaching: Teaching
    watching: Watching

    def __init__(self, library: Library, settings: Settings) -> None:
        super().__init__(library, settings)
        self.awake = False
        #: What is done to the library's file once the window is closed; a new one opens then and says it.
        self.parting: Callable[[], str] | None = None
        #: Whether closing keeps in the settings how the window looked.
        self.remembers = True
        self.jobs = Jobs(self, lambda: self.session.library.rest())
        shown = places.all_places(library)
        first = next((p for p in shown if p.key == settings.get("session/place")), shown[1])
        self.session = Session(library, first, Arranging(settings), self)
        self.opening = Opening(self)
        self._connect()
        self._painted = False
        self.setWindowTitle("Postil")
        self.setAcceptDrops(True)
        self.sources.show_places(self.session.arranging.shown(shown, first.key), first.key)
        self.opening.begin(first, settings.get("session/article"))
        (self.page if self.alone else self.articles).setFocus()

    def wake(self) -> None:
        """Give the window all that acts. Done by itself after the first picture, which needs none of it."""
        if self.awake:
            return
        from reader.ui import attendants
        from reader.ui.finder import Finder
        from reader.ui.incoming import Incoming
        from reader.ui.keymap import Keymap
        from reader.ui.keys import Keys
        from reader.ui.menus import Menus
        from reader.ui.review import Review
        from reader.ui.table import EVERY_ACTION
        from reader.ui.teaching import Teaching
        from reader.ui.watching import Watching

        self.actions_by_name = {action.name: action for action in EVERY_ACTION}
        self.finder = Finder(self)
        self.incoming = Incoming(self)
        self.review = Review(self)
        self.keymap = Keymap(EVERY_ACTION, self.settings, self)
        self.menus = Menus(self)
        self.keys = Keys(self.keymap.table, self.context, self.run, self._can_named, self)
        fields = (self.list_pane.search_field, self.page_pane.find_field)
        self.keys.watch(self, self.menuBar(), *fields, *self._panes().values())
        self.teaching = Teaching(self)
        attendants.attend(self)
        self._follow_desktop()
        self.watching = Watching(self)
        if not gc.isenabled():
            # What the start made stays for good; to look through it again costs 60 ms under some key.
            gc.freeze()
            gc.enable()
        self.awake = True
        self.opening.attend()
        self.finder.hits.light_anew()
        self.teach()

    def _follow_desktop(self) -> None:
        """Dress what a palette cannot, and follow the focus."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply_details(app, self.theme)
            app.focusChanged.connect(self._focus_moved)

    # building

    def _connect(self) -> None:
        self.session.changed.connect(self._changed)
        self.session.trouble.connect(self.tell_trouble)
        self.sources.chosen.connect(self.opening.open_place)
        self.articles.chosen.connect(lambda row: self.session.open_article(row.id))
        self.articles.passed.connect(lambda row: self.session.open_article(row.id, mark_read=False))
        self.articles.picking.connect(self.opening.say_list)
        self.articles.rows.failed.connect(self.tell_trouble, Qt.ConnectionType.QueuedConnection)
        self.articles.clicked.connect(lambda _index: self.session.count_as_read())
        self.articles.doubleClicked.connect(lambda _index: self.run("open_text"))
        self.page.moved.connect(self._cursor_moved)
        self.notes.left_editor.connect(self._cursor_moved)

    # what the verbs need

    def run(self, name: str) -> None:
        """Do an action by its name, if it makes sense now."""
        from reader.ui.needs import why_not

        action = self.actions_by_name[name]
        context = self.context()
        around = "templates" if context == "template" else context  # the view that an editor is in
        if around in self.views and not (action.counts_in(context) or action.counts_in(around)):
            self.views[around].leave()
        why = why_not(self, action.needs)
        if why:
            self.status.say(why)
        elif why is not None:
            try:
                action.command(self)
            except PostilError as problem:
                self.tell_trouble(problem)
        self.teach()

    def can(self, action: Action) -> bool:
        return action.needs is None or action.needs(self)

    def _can_named(self, name: str) -> bool:
        return self.can(self.actions_by_name[name])

    def told(self, words: str) -> str:
        """Words with the keys that are in force (naming.py)."""
        return told(words, self.key_of)

    def write_note(self, key: str) -> None:
        """Open the editor of a highlight's note, or of the article's."""
        self.show_pane(self.notes)
        self.notes.write(key)

    def choose(
        self,
        prompt: str,
        choices: Sequence[Choice],
        *,
        otherwise: Callable[[str], Choice | None] | None = None,
        more: Callable[[str], Sequence[Choice]] | None = None,
        back: Callable[[], None] | None = None,
        on_key: Callable[[str, Choice], bool] | None = None,
        at: str = "",
    ) -> Chooser:
        """Open a chooser over the window; its arguments are told there."""
        from reader.ui.chooser import Chooser
        from reader.ui.palette import turn

        chooser = Chooser(
            self, prompt, choices, otherwise=otherwise, more=more, back=back, on_key=on_key, at=at
        )
        chooser.turns = partial(turn, self, chooser)
        self.keys.watch(chooser.field)
        return chooser

    def tell_trouble(self, problem: Exception) -> None:
        """Say what went wrong in a job. What is nobody's fault has its own sentence; the rest is ours."""
        if not isinstance(problem, PostilError):
            raise problem
        said = tr_stored(str(problem)) if isinstance(problem, ImportRefused) else str(problem)
        self.status.say(said, lasting=True)
        self.troubled.emit(problem)

    def teach(self) -> None:
        """The keys of the pane, field or sheet in focus, in the status bar."""
        self.teaching.teach()

    # what happens

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if not self.isVisible():
            return
        if self.page in (old, new):
            # Its bar is bright only while it has the focus; Qt does not know of the bar.
            self.page.viewport().update()
        for view in [*self.views.values()]:
            if new is not None and view.covers(new):
                view.leave()
        self.teach()

    def dress(self, choice: str = "") -> None:
        """Put a theme on everything: the one in the settings unless another is named."""
        super().dress(choice)
        self.opening.redraw_article()

    def _changed(self, change: Change, origin: str) -> None:
        if change.touched is Touched.PLACE:
            return
        if change.touched & COUNTED:
            show_places(self)
        if change.touched & Touched.ARTICLES and not self.finder.awaited:
            self.opening.reload()
        else:
            self.opening.refresh_rows(change.articles)
        reading = self.session.reading
        if reading and reading.row.id in change.articles and change.touched & ANNOTATED:
            self.page.set_highlights(reading.highlights)
            if origin == "notes":
                self.notes.follow(reading)
            else:
                self.notes.renew(reading)
        self.opening.say_list()

    def _cursor_moved(self) -> None:
        self.session.moved_to(self.page.reader.range[0])
        here = self.page.highlight_here()
        self.notes.stand_on(here.id if here else "")

    # Qt's side

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._after_first_paint)

    def _after_first_paint(self) -> None:
        self.painted.emit()
        self.wake()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from reader.ui import pasting

        if pasting.takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.incoming.take_copied(event.mimeData(), "Dropped")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is kept on the way out; nothing is asked."""
        for view in [*self.views.values()]:
            view.leave()
        self.notes.finish()
        self.session.keep_place()
        self.jobs.close()
        if self.remembers:
            self.remember()
        self.closed.emit()
        super().closeEvent(event)

    def remember(self) -> None:
        """Keep in the settings what is open, and how the window looks."""
        self.settings.set("session/article", self.session.reading.row.id if self.session.reading else "")
        self.settings.set("session/place", self.session.place.key)
        if self.list_pane.isVisible() and self.sized:
            self.settings.set("panes/sizes", " ".join(str(n) for n in self.splitter.sizes()))
        self.settings.set_geometry(self.saveGeometry())
        self.settings.flush()
