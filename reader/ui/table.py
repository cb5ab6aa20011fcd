"""THE TABLE: every action of the program, once.

Menus, keys, enabling, tool tips, the palette, the key overlay, the table in README and the tests'
parameters all come from here. To add one: write the verb, add the row, write its test.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from reader.ui.actions import ABOVE, CONTEXTS, VIEWS, Action, key_in
from reader.ui.commands import annotating, comparing, filing, finding, going, reading, triage, viewing

if TYPE_CHECKING:
    from reader.ui.window import Window


def _article(w: Window) -> bool:
    return w.session.reading is not None


def _writable(w: Window) -> bool:
    return not w.session.library.read_only


def _annotatable(w: Window) -> bool:
    return _article(w) and _writable(w)


def _on_highlight(w: Window) -> bool:
    return _writable(w) and (w.page.highlight_here() is not None or bool(w.notes.current))


def _undoable(w: Window) -> bool:
    return _writable(w) and w.session.library.journal.undo_label() is not None


def _redoable(w: Window) -> bool:
    return _writable(w) and w.session.library.journal.redo_label() is not None


def _several(w: Window) -> bool:
    return w.session.reading is not None and len(w.session.reading.versions) > 1


def _comparing(w: Window) -> bool:
    return "changes" in w.views


def _importing(w: Window) -> bool:
    return w.jobs.running("import") is not None


A = Action
ACTIONS: tuple[Action, ...] = (
    A("Import files …", filing.import_files, "File", ("Ctrl+O",), _writable, "import"),
    A("Import a folder …", filing.import_folder, "File", ("Ctrl+Shift+O",), _writable),
    A("Stop the import", filing.cancel_job, "File", ("Ctrl+.", "Shift+F5"), _importing),
    A("Export notes …", filing.export_notes, "File", ("Ctrl+E",), _article, "export", rule=True),
    A("Export again", filing.export_again, "File", ("Ctrl+Shift+E",)),
    A("Back up the library …", filing.back_up, "File", ("Ctrl+Shift+S",), rule=True),
    A("Quit", filing.quit_program, "File", ("Ctrl+Q", "Ctrl+W"), rule=True),
    A("Undo", annotating.undo, "Edit", ("Ctrl+Z",), _undoable),
    A("Redo", annotating.redo, "Edit", ("Ctrl+Shift+Z", "Ctrl+Y"), _redoable),
    A("Copy", annotating.copy_words, "Edit", ("text:Ctrl+C", "text:Y, Y"), _article, rule=True),
    A("Copy with source", annotating.copy_cited, "Edit", ("Y, Q",), _article),
    A("Select the whole text", reading.select_text, "Edit", ("text:Ctrl+A",), _article),
    A(
        "Search the library",
        finding.search_library,
        "Edit",
        ("list:/", "sources:/", "notes:/", "Ctrl+Shift+F", "list:Ctrl+F", "sources:Ctrl+F", "notes:Ctrl+F"),
        None,
        "search",
        rule=True,
    ),
    A("Find in this text", finding.find_here, "Edit", ("text:/", "text:Ctrl+F"), _article, "find"),
    A("Next hit", reading.next_hit, "Edit", ("F3", "Ctrl+G"), _article),
    A("Previous hit", reading.previous_hit, "Edit", ("Shift+F3", "Ctrl+Shift+G"), _article),
    A("Next article", going.next_article, "Go", ("list:J", "list:Down", "Shift+J"), None, "next article"),
    A("Previous article", going.previous_article, "Go", ("list:K", "list:Up", "Shift+K")),
    A("Next unread", going.next_unread, "Go", ("list:N", "+", "=", "Ctrl+N"), None, "next unread"),
    A("Previous unread", going.previous_unread, "Go", ("list:Shift+P", "-", "Ctrl+Shift+N")),
    A("Read on", going.read_on, "Go", ("Space",), None, "read on"),
    A("Read back", going.read_back, "Go", ("Shift+Space",)),
    A("To the text", going.open_text, "Go", ("list:Return", "list:Right", "Ctrl+3"), _article, "text"),
    A("First article", going.first_article, "Go", ("list:G, G", "list:Home")),
    A("Last article", going.last_article, "Go", ("list:Shift+G", "list:End")),
    A("Next sentence", reading.next_sentence, "Go", ("text:Right",), _article, "next sentence", rule=True),
    A("Previous sentence", reading.previous_sentence, "Go", ("text:Left",), _article),
    A("Next paragraph", reading.next_paragraph, "Go", ("text:Down", "text:J"), _article, "next paragraph"),
    A("Previous paragraph", reading.previous_paragraph, "Go", ("text:Up", "text:K"), _article),
    A("Beginning of the text", reading.text_top, "Go", ("text:G, G", "text:Home"), _article),
    A("End of the text", reading.text_end, "Go", ("text:Shift+G", "text:End"), _article),
    A("Page down", reading.page_down, "Go", ("text:PgDown", "text:Ctrl+D"), _article),
    A("Page up", reading.page_up, "Go", ("text:PgUp", "text:Ctrl+U"), _article),
    A(
        "Next highlight",
        reading.next_highlight,
        "Go",
        ("notes:J", "notes:Down", ".", "text:Ctrl+Down"),
        _article,
        "next highlight",
    ),
    A(
        "Previous highlight",
        reading.previous_highlight,
        "Go",
        ("notes:K", "notes:Up", ",", "text:Ctrl+Up"),
        _article,
    ),
    A("Next place", going.next_place, "Go", ("sources:J", "sources:Down", "Z", "Alt+Down"), rule=True),
    A("Previous place", going.previous_place, "Go", ("sources:K", "sources:Up", "A", "Alt+Up")),
    A("Inbox", going.go_inbox, "Go", ("G, A",)),
    A("Unread", going.go_unread, "Go", ("G, U",)),
    A("Starred", going.go_starred, "Go", ("G, S",)),
    A("Later", going.go_later, "Go", ("G, L",)),
    A("Highlights & notes", going.go_highlights, "Go", ("G, H",)),
    A("Archive", going.go_archive, "Go", ("G, E",)),
    A("To the sources", going.focus_sources, "Go", ("Ctrl+1", "list:Left"), rule=True),
    A(
        "To the articles",
        going.focus_list,
        "Go",
        ("sources:Return", "sources:Right", "Ctrl+2"),
        None,
        "articles",
    ),
    A("To the notes", going.focus_notes, "Go", ("Ctrl+4",)),
    A("Next pane", going.next_pane, "Go", ("Tab", "F6"), None, "next pane"),
    A("Previous pane", going.previous_pane, "Go", ("Shift+Tab", "Shift+F6")),
    A("Leave", going.leave, "Go", ("Esc",)),
    A("Read or unread", triage.toggle_read, "Article", ("M", "U"), _annotatable, "read / unread"),
    A("Star", triage.star, "Article", ("S",), _annotatable, "star"),
    A("Keep for later", triage.later, "Article", ("L",), _annotatable, "later"),
    A("Put into the archive", triage.archive, "Article", ("E",), _annotatable, "archive"),
    A("Throw away", triage.trash, "Article", ("list:Del", "list:#"), _annotatable),
    A("Mark this list read", triage.mark_list_read, "Article", ("Shift+A",), _writable),
    A("Tag …", annotating.tag, "Article", ("T",), _annotatable, "tag", rule=True),
    A("Note on the article", annotating.article_note, "Article", ("Shift+N",), _annotatable),
    A("What changed", comparing.show_changes, "Article", ("D",), _article, "what changed", rule=True),
    A("Read another version …", comparing.choose_version, "Article", ("Shift+D",), _several),
    A(
        "Next change",
        comparing.next_change,
        "Article",
        ("changes:J", "changes:Down", "changes:N"),
        _comparing,
        "next change",
    ),
    A("Previous change", comparing.previous_change, "Article", ("changes:K", "changes:Up"), _comparing),
    A(
        "Compare with the next",
        comparing.other_version,
        "Article",
        ("changes:Tab",),
        _comparing,
        "next version",
    ),
    A("The same words too", comparing.whole_text, "Article", ("changes:E",), _comparing, "whole text"),
    A("Read this version", comparing.read_compared, "Article", ("changes:Return",), _comparing, "read it"),
    A("Highlight", annotating.highlight, "Annotate", ("H", "text:Return"), _annotatable, "highlight"),
    A("Highlight the paragraph", annotating.highlight_paragraph, "Annotate", ("Shift+H",), _annotatable),
    A(
        "Note on the highlight",
        annotating.note,
        "Annotate",
        ("N", "notes:Return"),
        _annotatable,
        "note",
    ),
    A("Tag the highlight …", annotating.tag_highlight, "Annotate", ("Shift+T",), _on_highlight, "tag it"),
    A(
        "Remove the highlight",
        annotating.remove_highlight,
        "Annotate",
        ("text:Del", "X", "notes:Del"),
        _on_highlight,
    ),
    A("Yellow", annotating.color_1, "Annotate", ("1",), _annotatable, rule=True),
    A("Green", annotating.color_2, "Annotate", ("2",), _annotatable),
    A("Blue", annotating.color_3, "Annotate", ("3",), _annotatable),
    A("Pink", annotating.color_4, "Annotate", ("4",), _annotatable),
    A("Purple", annotating.color_5, "Annotate", ("5",), _annotatable),
    A("Take in a sentence", reading.grow_sentence, "Annotate", ("text:Shift+Right",), _article, rule=True),
    A("Give back a sentence", reading.shrink_sentence, "Annotate", ("text:Shift+Left",), _article),
    A("Take in a paragraph", reading.grow_paragraph, "Annotate", ("text:Shift+Down",), _article),
    A("Give back a paragraph", reading.shrink_paragraph, "Annotate", ("text:Shift+Up",), _article),
    A("Take in a word", reading.grow_word, "Annotate", ("text:Ctrl+Shift+Right",), _article),
    A("Give back a word", reading.shrink_word, "Annotate", ("text:Ctrl+Shift+Left",), _article),
    A("Larger text", viewing.zoom_in, "View", ("Ctrl++", "Ctrl+=")),
    A("Smaller text", viewing.zoom_out, "View", ("Ctrl+-",)),
    A("Text as it was at first", viewing.zoom_reset, "View", ("Ctrl+0",)),
    A("Wider column", viewing.wider, "View", (">", "F7")),
    A("Narrower column", viewing.narrower, "View", ("<", "Shift+F7")),
    A("More leading", viewing.leading_more, "View", ("Ctrl+F7",)),
    A("Less leading", viewing.leading_less, "View", ("Ctrl+Shift+F7",)),
    A("Next typeface", viewing.next_face, "View", ("Shift+F8",)),
    A("Next theme", viewing.next_theme, "View", ("F8",), rule=True),
    A("Dim all but the sentence", viewing.dim_others, "View", ("W",), _article),
    A("Reading paragraphs", reading.toggle_paragraphs, "View", ("Shift+R",), _article),
    A("Source pane", viewing.toggle_sources, "View", ("[", "Ctrl+B"), rule=True),
    A("Notes pane", viewing.toggle_notes, "View", ("]", "Ctrl+Shift+B")),
    A("Text alone", viewing.focus_mode, "View", ("F9",)),
    A("Full screen", viewing.full_screen, "View", ("F11",)),
    A("Keys in the status bar", viewing.toggle_hints, "View", ()),
    A("Do anything …", finding.palette, "Help", ("Ctrl+K", ":"), None, "everything"),
    A("Keys of this pane", finding.keys, "Help", ("?", "Shift+F1"), None, "keys"),
    A("About Postil", finding.about, "Help", ()),
)
del A

#: What the status bar teaches, by pane: five keys that fit, then the two that lead to all others.
HINTS = {
    "sources": ("next_place", "focus_list", "search_library", "next_unread", "palette", "keys"),
    "list": ("next_article", "open_text", "next_unread", "star", "tag", "palette", "keys"),
    "text": ("next_sentence", "highlight", "note", "tag", "read_on", "palette", "keys"),
    "changes": ("next_change", "whole_text", "read_compared", "other_version", "leave", "keys"),
    "notes": ("next_highlight", "note", "tag_highlight", "focus_list", "palette", "keys"),
}


def bindings(actions: Iterable[Action] = ACTIONS) -> dict[str, dict[str, str]]:
    """Context -> keys -> action name. Raises ValueError where one key means two things in one pane."""
    table: dict[str, dict[str, str]] = {context: {} for context in CONTEXTS}
    for action in actions:
        for context, keys in action.bindings:
            taken = table[context].setdefault(keys, action.name)
            if taken != action.name:
                raise ValueError(f"{keys} in {context} means both {taken} and {action.name}")
    for view in VIEWS:
        table[view] = {k: name for k, name in table["everywhere"].items() if name in ABOVE} | table[view]
    return table


def hints(context: str) -> tuple[tuple[str, str], ...]:
    """(key, word) of the actions a pane's status bar teaches."""
    by_name = {action.name: action for action in ACTIONS}
    return tuple(
        (key_in(by_name[n], context), by_name[n].short or by_name[n].title) for n in HINTS.get(context, ())
    )
