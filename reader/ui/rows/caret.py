"""The Caret menu: vim's motions in the text, and what is done with what they select."""

from __future__ import annotations

from reader.ui import needs
from reader.ui.actions import Action
from reader.ui.commands import caret

A = Action
CARET: tuple[Action, ...] = (
    A("Caret in the text", caret.caret_mode, "Caret", ("text:V",), needs.article, "select exactly"),
    A("Leave the caret", caret.leave_caret, "Caret", ("caret:Esc", "caret:C"), needs.caret, "leave"),
    A("Letter to the left", caret.caret_left, "Caret", ("caret:H", "caret:Left"), needs.caret, rule=True),
    A("Letter to the right", caret.caret_right, "Caret", ("caret:L", "caret:Right"), needs.caret),
    A("Line down", caret.caret_down, "Caret", ("caret:J", "caret:Down"), needs.caret),
    A("Line up", caret.caret_up, "Caret", ("caret:K", "caret:Up"), needs.caret),
    A("Next word", caret.caret_word, "Caret", ("caret:W", "caret:Ctrl+Right"), needs.caret, "next word"),
    A("Word back", caret.caret_word_back, "Caret", ("caret:B", "caret:Ctrl+Left"), needs.caret),
    A("End of the word", caret.caret_word_end, "Caret", ("caret:E",), needs.caret),
    A("Beginning of the line", caret.caret_line_start, "Caret", ("caret:0", "caret:Home"), needs.caret),
    A("End of the line", caret.caret_line_end, "Caret", ("caret:$", "caret:End"), needs.caret),
    A("Sentence on", caret.caret_sentence, "Caret", ("caret:)", "caret:Alt+Right"), needs.caret),
    A("Sentence back", caret.caret_sentence_back, "Caret", ("caret:(", "caret:Alt+Left"), needs.caret),
    A(
        "Paragraph on",
        caret.caret_paragraph,
        "Caret",
        ("caret:}", "caret:]", "caret:Ctrl+Down"),
        needs.caret,
    ),
    A(
        "Paragraph back",
        caret.caret_paragraph_back,
        "Caret",
        ("caret:{", "caret:[", "caret:Ctrl+Up"),
        needs.caret,
    ),
    A("First letter", caret.caret_top, "Caret", ("caret:G, G", "caret:Ctrl+Home"), needs.caret),
    A("Last letter", caret.caret_bottom, "Caret", ("caret:Shift+G", "caret:Ctrl+End"), needs.caret),
    A("Select", caret.caret_select, "Caret", ("caret:V", "caret:Space"), needs.caret, "select", rule=True),
    A("Select lines", caret.caret_select_lines, "Caret", ("caret:Shift+V",), needs.caret),
    A("Select the sentence", caret.caret_select_sentence, "Caret", ("caret:S",), needs.caret, "sentence"),
    A("To the other end", caret.caret_swap_ends, "Caret", ("caret:O",), needs.caret_selecting),
    A("Drop what is selected", caret.caret_drop, "Caret", ("caret:Ctrl+Space",), needs.caret_selecting),
    A("Select to the left", caret.caret_select_left, "Caret", ("caret:Shift+Left",), needs.caret),
    A("Select to the right", caret.caret_select_right, "Caret", ("caret:Shift+Right",), needs.caret),
    A("Select a line up", caret.caret_select_up, "Caret", ("caret:Shift+Up",), needs.caret),
    A("Select a line down", caret.caret_select_down, "Caret", ("caret:Shift+Down",), needs.caret),
    A("Select a word", caret.caret_select_word, "Caret", ("caret:Ctrl+Shift+Right",), needs.caret),
    A("Select a word back", caret.caret_select_word_back, "Caret", ("caret:Ctrl+Shift+Left",), needs.caret),
    A(
        "Highlight what is selected",
        caret.caret_highlight,
        "Caret",
        ("caret:Return",),
        needs.caret_annotatable,
        "highlight",
        rule=True,
    ),
    A("Note on what is selected", caret.caret_note, "Caret", ("caret:N",), needs.caret_annotatable, "note"),
    A("Tag what is selected …", caret.caret_tag, "Caret", ("caret:T",), needs.caret_annotatable, "tag it"),
    A("Highlight it yellow", caret.caret_color_1, "Caret", ("caret:1",), needs.caret_paintable),
    A("Highlight it green", caret.caret_color_2, "Caret", ("caret:2",), needs.caret_paintable),
    A("Highlight it blue", caret.caret_color_3, "Caret", ("caret:3",), needs.caret_paintable),
    A("Highlight it pink", caret.caret_color_4, "Caret", ("caret:4",), needs.caret_paintable),
    A("Highlight it purple", caret.caret_color_5, "Caret", ("caret:5",), needs.caret_paintable),
)
del A
