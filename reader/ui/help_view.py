"""The manual as a view: its pages at the left, one of them at the right, searched as you type.

Its verbs are in commands/helping.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout

from reader.model import manual
from reader.model.wording import tr, tr_n
from reader.services.manual import INDEX, pages
from reader.ui import fonts
from reader.ui.announcing import announce
from reader.ui.help_rows import HelpCell, HelpRow
from reader.ui.help_text import HelpText
from reader.ui.list_view import ListRows
from reader.ui.mirroring import margins
from reader.ui.panes import Field
from reader.ui.theme import quiet_bar
from reader.ui.view import View

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QResizeEvent

    from reader.model.manual import Page, Section
    from reader.ui.window import Window

#: The least width of the list (pixels at usual letters), of which it takes a third of a narrow view at most;
#: what stands beside its titles.
_LIST, _BESIDE = 286, 58


class Stand(NamedTuple):
    """Where a reader stood: the page, and how far it was scrolled (pixels)."""

    page: str
    scrolled: int


class HelpView(View):
    """Standing on a row shows its page; the page has the focus."""

    def __init__(self, window: Window) -> None:
        super().__init__(window, "help", tr("Help"), (window.list_pane, window.page_pane, window.notes))
        self._pages: dict[str, Page] = {}
        #: The sections of all pages, once they are looked through.
        self._sections: list[Section] = []
        #: The page that is shown; "" before the first.
        self._here = ""
        self._ways_back: list[Stand] = []
        self._ways_on: list[Stand] = []
        self.rows = ListRows[HelpRow]()
        self._build()
        self._read()
        self.dress()
        self.rows.show(self._contents())
        window.keymap.changed.connect(self._keys_changed)
        window.keys.watch(self.field)

    def _build(self) -> None:
        self._title = self.label(fonts.serif(21, weight=QFont.Weight.Bold), tr("Help"))
        margins(self._title, 10, 0, 0, 4)
        self._said = self.label(fonts.sans(13))
        self._said.setContentsMargins(10, 0, 0, 0)
        self._said.hide()
        self.field = Field(tr("Search the manual"), self)
        self.field.show()
        self.field.textChanged.connect(lambda _words: self._narrow())
        self.field.taken.connect(lambda: self.step_hit(1))
        self.field.turned_back.connect(lambda: self.step_hit(-1))
        self.field.left.connect(lambda: self.text.setFocus())
        self.list = QListView(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setModel(self.rows)
        self.list.setAccessibleName(tr("Pages of the manual"))
        # Its keys are the page's: whoever clicks a row goes on with them.
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._chosen)
        self.text: HelpText = HelpText(self)
        self.text.followed.connect(self.follow)
        self._left = QFrame(self)
        left = QVBoxLayout(self._left)
        margins(left, 14, 26, 10, 8)
        for part in (self._title, self.field, self._said):
            left.addWidget(part)
        left.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left)
        row.addWidget(self.text, 1)

    # pages

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        return self._here

    @property
    def searching(self) -> bool:
        """Whether something is looked for."""
        return bool(self.field.text().strip())

    def go(self, place: str, *, jump: bool = True) -> None:
        """Show a place, "searching.md#conditions"; after a jump the way back leads here. Nothing is done for
        a place that is none."""
        name, _, heading = place.partition("#")
        name = name.removesuffix(".md") or self._here
        if name not in self._pages:
            return
        if jump and self._here:
            self._ways_back.append(self._stand())
            self._ways_on.clear()
        at = self._show(name, heading)
        if self.searching and self.text.hits:
            first = self.text.hit_from(at)
            self.text.stand_on_hit(first if first is not None else 0)

    def step(self, by: int) -> None:
        """Go down or up the rows by so many, as far as there are."""
        last = self.rows.rowCount() - 1
        if last >= 0:
            here = self.list.currentIndex().row()
            self._open_row(min(max(0, here + by), last))

    def back_where(self, *, forward: bool = False) -> None:
        """Go back to where the last link was followed, or forward again."""
        ways, others = (self._ways_on, self._ways_back) if forward else (self._ways_back, self._ways_on)
        if ways:
            others.append(self._stand())
            there = ways.pop()
            self._show(there.page, "")
            self.text.verticalScrollBar().setValue(there.scrolled)
        else:
            self._w.status.say(
                tr("No page leads on from here.") if forward else tr("No page leads back from here.")
            )

    def follow(self, url: str) -> None:
        """Go where a link leads: always to a place of the manual."""
        self.go(url)

    # what is looked for

    def begin_search(self) -> None:
        """Type words to look for in all pages."""
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step_hit(self, by: int) -> None:
        """Go on to the next word that was found on this page; at its end to the next section found."""
        text = self.text
        at = by - 1 if text.hit is None else text.hit + by
        if 0 <= at < len(text.hits):
            text.stand_on_hit(at)
        elif self.searching and self.rows.rowCount():
            self._open_row((self.list.currentIndex().row() + by) % self.rows.rowCount())
        else:
            self.begin_search()

    # links

    def step_link(self, by: int) -> None:
        """Stand on the next link of the page, or the one before; said to a screen reader."""
        text = self.text
        if not text.links:
            self._w.status.say(tr("No link leads on from this page."))
            return
        first = text.link_in_view() if text.link is None else (text.link + by) % len(text.links)
        text.stand_on_link(first)
        announce(self, text.link_words)

    def follow_stood_on(self) -> None:
        """Follow the link that is stood on; from none, stand on the first that is seen."""
        if self.text.link is None:
            self.step_link(1)
        else:
            self.follow(self.text.links[self.text.link].url)

    # what every view has

    def back(self) -> None:
        """Show all pages again where some were looked for; else leave."""
        if self.searching:
            self.field.clear()
        else:
            self.leave()

    def dress(self) -> None:
        """Put on the window's theme, and the size and face of the text."""
        t = self._w.theme
        self.setStyleSheet(f"QFrame#help {{ background: {t.page}; }}")
        self._title.setStyleSheet(f"color: {t.title};")
        self._said.setStyleSheet(f"color: {t.dim};")
        self._left.setStyleSheet(f"QFrame {{ background: {t.chrome}; }}")
        self.list.setStyleSheet(f"QListView {{ background: {t.chrome}; border: none; outline: none; }}")
        self.list.verticalScrollBar().setStyleSheet(quiet_bar(t))
        self.list.setItemDelegate(HelpCell(t, self.list))
        if self._here:
            first = self.text.first
            self._show(self._here, "", anew=True)
            self.text.hold(first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        metrics = QFontMetrics(fonts.sans(14.5))
        titles = max((metrics.horizontalAdvance(page.title) for page in self._pages.values()), default=0)
        self._left.setFixedWidth(min(max(fonts.px(_LIST), titles + _BESIDE), self.width() // 3))
        super().resizeEvent(event)

    # inside

    def _read(self) -> None:
        self._pages = {page.name: page for page in pages(self._w.keymap.told)}
        self._sections = []

    def _keys_changed(self) -> None:
        self._read()
        self.dress()

    def _stand(self) -> Stand:
        return Stand(self._here, self.text.verticalScrollBar().value())

    def _chosen(self, index: QModelIndex) -> None:
        self._open_row(index.row())
        self.text.setFocus()

    def _open_row(self, n: int) -> None:
        row = self.rows.rows[n]
        self.list.setCurrentIndex(self.rows.index(n, 0))
        self.go(f"{row.page}#{row.anchor}")
        announce(self, row.spoken)

    def _show(self, name: str, heading: str, *, anew: bool = False) -> int:
        """Show a page from a heading on; `anew` where it is to be set otherwise than it was. Returns the
        heading's place in it."""
        page = self._pages[name]
        if anew or name != self._here:
            self.text.show_page(page.text, self._w.opening.setting(), self._w.settings.get("look/measure"))
        self._here = name
        self.text.light(manual.terms(self.field.text()))
        self.text.setAccessibleName(tr("Help: {title}", title=page.title))
        self.setAccessibleDescription(page.title)
        if not self.searching:
            self._stand_on_page()
        return self.text.go_to(heading)

    def _stand_on_page(self) -> None:
        n = next((n for n, row in enumerate(self.rows.rows) if row.page == self._here), 0)
        self.list.setCurrentIndex(self.rows.index(n, 0))

    def _narrow(self) -> None:
        """Show the sections that have what was typed, and the first of them; all pages where nothing was."""
        if not self.searching:
            self._said.hide()
            self.rows.show(self._contents())
            self.text.light(())
            self._stand_on_page()
            return
        if not self._sections:
            searched = [page for page in self._pages.values() if page.name != INDEX]
            titles = {name: tr(action.title) for name, action in self._w.actions_by_name.items()}
            self._sections = [section for page in searched for section in manual.sections(page, titles)]
        found = manual.found(self._sections, self.field.text())
        self.rows.show([self._found_row(section) for section in found])
        told = tr_n(len(found), "Found in one place", "Found in {n} places")
        self._said.setText(told if found else tr("No page has all of these words."))
        self.field.setAccessibleDescription(self._said.text())
        self._said.show()
        if found:
            self.list.setCurrentIndex(self.rows.index(0, 0))
            self.go(f"{found[0].page}#{found[0].anchor}", jump=False)
        else:
            self.text.light(())

    def _found_row(self, section: Section) -> HelpRow:
        """A section with the page that it is from; the top of a page with the group of that."""
        within = section.title if section.anchor else self._pages[section.page].group
        return HelpRow(section.heading, section.page, section.anchor, within=within)

    def _contents(self) -> list[HelpRow]:
        rows, before = [], ""
        for page in self._pages.values():
            group = page.group if page.group != before else ""
            rows.append(HelpRow(page.title, page.name, group=group))
            before = page.group
        return rows
