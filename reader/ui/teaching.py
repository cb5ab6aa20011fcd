"""What the window says of its keys: the hints of the pane in focus, and what may follow a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from reader.model.wording import tr, tr_n
from reader.ui.actions import DIALOGS

if TYPE_CHECKING:
    from reader.ui.ahead import Ahead
    from reader.ui.window import Window

#: What the status bar teaches, by pane: five keys that fit, then the two that lead to all others.
HINTS = {
    "sources": (
        "next_place",
        "unfold_place",
        "fold_place",
        "rename_place",
        "search_library",
        "palette",
        "keys",
    ),
    "list": ("next_article", "open_text", "next_unread", "star", "tag", "palette", "keys"),
    "text": ("next_sentence", "highlight", "note", "tag", "read_on", "palette", "keys"),
    "caret": (
        "caret_select",
        "caret_select_sentence",
        "caret_highlight",
        "caret_note",
        "caret_tag",
        "leave_caret",
        "keys",
    ),
    "changes": (
        "next_change",
        "beside_each_other",
        "whole_text",
        "read_compared",
        "other_version",
        "leave",
        "keys",
    ),
    "review": (
        "accept_split",
        "split_here",
        "join_previous",
        "line_is_title",
        "line_is_noise",
        "next_split",
        "next_doubtful",
        "leave",
        "keys",
    ),
    "report": ("next_file", "open_imported", "take_back_this", "copy_report", "leave", "keys"),
    "keymap": (
        "change_key",
        "add_key",
        "take_key_off",
        "find_action",
        "find_by_key",
        "undo_key",
        "leave",
        "keys",
    ),
    "desk": (
        "desk_next",
        "open_in_text",
        "desk_note",
        "desk_tag",
        "desk_find",
        "desk_show_only",
        "desk_group",
        "desk_select",
        "leave",
        "keys",
    ),
    "concordance": (
        "open_line",
        "lines_left",
        "lines_right",
        "line_highlight",
        "line_note",
        "find_lines",
        "export_lines",
        "leave",
        "keys",
    ),
    "outline": (
        "new_heading",
        "new_paragraph",
        "write_item",
        "move_down",
        "move_in",
        "move_out",
        "open_item",
        "leave",
        "keys",
    ),
    "tags": (
        "open_tag",
        "tags_together",
        "rename_tag",
        "merge_tags",
        "color_tags",
        "pin_this_tag",
        "sort_tags",
        "find_tag",
        "leave",
        "keys",
    ),
    "related": (
        "next_related",
        "open_related",
        "read_beside",
        "related_to_this",
        "leave",
        "keys",
    ),
    "backups": (
        "look_into_backup",
        "restore_backup",
        "make_backup",
        "verify_backup",
        "keep_backups",
        "open_notes_text",
        "leave",
        "keys",
    ),
    "doctor": (
        "mend_library",
        "salvage_library",
        "check_again",
        "copy_findings",
        "leave",
        "keys",
    ),
    "help": (
        "help_on",
        "next_help_page",
        "find_in_help",
        "next_help_link",
        "follow_help_link",
        "leave_help_page",
        "leave",
        "keys",
    ),
    "settings": (
        "next_value",
        "previous_value",
        "choose_value",
        "find_setting",
        "put_setting_back",
        "undo_setting",
        "leave",
        "keys",
    ),
    "templates": (
        "write_template",
        "new_template",
        "insert_variable",
        "turn_template_preview",
        "rename_template",
        "duplicate_template",
        "delete_template",
        "leave",
        "keys",
    ),
    "template": (
        "insert_variable",
        "turn_template_preview",
        "go_to_trouble",
        "step_template_in",
        "leave_dialog",
    ),
    "export": (
        "write_export",
        "export_what",
        "export_as",
        "export_into",
        "export_joined",
        "turn_export",
        "keep_export",
        "open_export_folder",
        "leave",
        "keys",
    ),
    "chooser": ("take_row", "next_row", "previous_row", "leave_dialog"),
    "plan": ("take_row", "toggle_row", "next_row", "previous_row", "leave_dialog"),
    "fault": ("copy_fault", "mute_fault", "leave_dialog"),
    "field": ("go_on", "next_row", "previous_row", "leave_dialog"),
    "search": ("go_on", "best_match", "save_search", "search_language", "leave_dialog"),
    "printing": ("page_forward", "page_backward", "send_pages", "write_pages", "leave", "keys"),
    "insight": (
        "mark_right",
        "mark_down",
        "open_mark",
        "next_picture",
        "whole_or_here",
        "figures_table",
        "finer_marks",
        "coarser_marks",
        "leave",
        "keys",
    ),
    "timeline": ("later_time", "earlier_time", "finer", "coarser", "narrow_to", "leave"),
    "writing": ("leave_dialog", "bold", "italic"),
    "notes": ("next_highlight", "note", "tag_highlight", "focus_list", "palette", "keys"),
}


class Teaching(QObject):
    """Keeps the status bar's hints true, and shows the ways on from a sequence that was begun."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        #: The pane or view whose keys counted last: menus show its keys while they have the focus.
        self.pane = "list"
        self.ahead: Ahead | None = None
        #: Whether the status bar says what was begun. A trouble that it says is not wiped away by keys.
        self._asking = False
        window.keys.pending.connect(self._show_ahead)
        window.keys.unknown.connect(
            lambda keys: window.status.say(tr("{keys} means nothing here.", keys=keys))
        )
        window.key_of = window.keymap.naming
        window.keys.counts = window.keymap.letters
        window.keymap.changed.connect(self._keys_changed)
        if window.keymap.differs:
            window.opening.say_list()
        self._tell_problems()

    def hints(self, context: str) -> tuple[tuple[str, str], ...]:
        """(key, word) of what the status bar teaches in a pane: what has a key there now."""
        # What is only for a search is not taught where a text or a list is looked through.
        searches = context != "search" or self._w.list_pane.search_field.hasFocus()
        names = HINTS.get(context if searches else "field", ())
        actions = [self._w.actions_by_name[name] for name in names]
        found = ((self._w.keymap.key_in(a.name, context), a.short or a.title) for a in actions)
        return tuple((key, tr(words)) for key, words in found if key)

    def teach(self) -> None:
        """The keys of the pane, field or sheet in focus, in the status bar."""
        w = self._w
        widget: QWidget | None = QApplication.focusWidget()
        while widget is not None and not hasattr(widget, "hints"):
            widget = widget.parentWidget()
        context = w.context() if w.context() != "everywhere" else "list"
        if context not in DIALOGS and QApplication.focusWidget() is not w.menuBar():
            self.pane = context
        shown = getattr(widget, "hints", None) or self.hints(context)
        if w.alone and context == "text":
            # Who has put everything away learns how to get it back, and no more.
            shown = ((w.keymap.key_in("focus_mode", "text"), tr("everything again")),)
        w.status.teach(shown if w.settings.get("look/hints") else ())

    def _tell_problems(self) -> None:
        """Say what in the keymap does not count: the first line, and how many more there are."""
        problems = self._w.keymap.problems
        if problems:
            said, more = problems[0], len(problems) - 1
            if more:
                said = f"{said} {tr_n(more, '(And {n} more.)', '(And {n} more.)')}"
            self._w.status.say(said, lasting=True)

    def _keys_changed(self) -> None:
        self._w.keys.bindings = self._w.keymap.table
        self._w.keys.counts = self._w.keymap.letters
        self._w.menus.refresh()
        self._w.opening.say_list()
        self.teach()

    def _show_ahead(self, begun: str) -> None:
        if self.ahead is not None:
            self.ahead.hide()
            self.ahead.deleteLater()
            self.ahead = None
        if not begun:
            if self._asking:
                self._w.status.clear()
            self._asking = False
            return
        self._asking = True
        ways = self._w.keys.continuations()
        following = [(key, tr(self._w.actions_by_name[name].title)) for key, name in ways]
        self._w.status.say(tr("{keys} …      Esc drops it", keys=begun), lasting=True)
        if following:
            from reader.ui.ahead import Ahead

            self.ahead = Ahead(self._w, begun, following)
