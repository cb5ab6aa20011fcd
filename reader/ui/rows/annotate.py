"""The Annotate menu: highlights, notes and what they take in."""

from __future__ import annotations

from reader.ui import needs
from reader.ui.actions import Action
from reader.ui.commands import annotating, reading, tagging

A = Action
ANNOTATE: tuple[Action, ...] = (
    A("Highlight", annotating.highlight, "Annotate", ("H", "text:Return"), needs.annotatable, "highlight"),
    A("Highlight the paragraph", annotating.highlight_paragraph, "Annotate", ("Shift+H",), needs.annotatable),
    A(
        "Note on the highlight",
        annotating.note,
        "Annotate",
        ("N", "notes:Return"),
        needs.annotatable,
        "note",
    ),
    A("Show all of the card", annotating.whole_card, "Annotate", ("notes:W",), needs.article),
    A(
        "Tag the highlight …",
        tagging.tag_highlight,
        "Annotate",
        ("Shift+T",),
        needs.on_highlight,
        "tag it",
    ),
    A(
        "Remove the highlight",
        annotating.remove_highlight,
        "Annotate",
        ("text:Del", "text:X", "notes:Del", "notes:X"),
        needs.on_highlight,
    ),
    A("Yellow", annotating.color_1, "Annotate", ("text:1", "notes:1"), needs.annotatable, rule=True),
    A("Green", annotating.color_2, "Annotate", ("text:2", "notes:2"), needs.annotatable),
    A("Blue", annotating.color_3, "Annotate", ("text:3", "notes:3"), needs.annotatable),
    A("Pink", annotating.color_4, "Annotate", ("text:4", "notes:4"), needs.annotatable),
    A("Purple", annotating.color_5, "Annotate", ("text:5", "notes:5"), needs.annotatable),
    A(
        "Take in a sentence",
        reading.grow_sentence,
        "Annotate",
        ("text:Shift+Right",),
        needs.article,
        rule=True,
    ),
    A("Give back a sentence", reading.shrink_sentence, "Annotate", ("text:Shift+Left",), needs.article),
    A("Take in a paragraph", reading.grow_paragraph, "Annotate", ("text:Shift+Down",), needs.article),
    A("Give back a paragraph", reading.shrink_paragraph, "Annotate", ("text:Shift+Up",), needs.article),
    A("Take in a word", reading.grow_word, "Annotate", ("text:Ctrl+Shift+Right",), needs.article),
    A("Give back a word", reading.shrink_word, "Annotate", ("text:Ctrl+Shift+Left",), needs.article),
    A(
        "Begin a word earlier",
        reading.start_word_earlier,
        "Annotate",
        ("text:Alt+Shift+Left", "text:Shift+B"),
        needs.article,
    ),
    A(
        "Begin a word later",
        reading.start_word_later,
        "Annotate",
        ("text:Alt+Shift+Right", "text:Shift+W"),
        needs.article,
    ),
    A(
        "Begin a sentence earlier",
        reading.start_sentence_earlier,
        "Annotate",
        ("text:Alt+Shift+Up", "text:Shift+PgUp"),
        needs.article,
    ),
    A(
        "Begin a sentence later",
        reading.start_sentence_later,
        "Annotate",
        ("text:Alt+Shift+Down", "text:Shift+PgDown"),
        needs.article,
    ),
    A("Select the paragraph, then all", reading.widen, "Annotate", ("text:Ctrl+Shift+Up",), needs.article),
    A("Select less again", reading.narrow, "Annotate", ("text:Ctrl+Shift+Down",), needs.article),
)
del A
