"""The Go menu: from place to place, article to article, sentence to sentence."""

from __future__ import annotations

from reader.ui import needs
from reader.ui.actions import Action
from reader.ui.commands import going, reading, reviewing

A = Action
GO: tuple[Action, ...] = (
    A("Next article", going.next_article, "Go", ("list:J", "list:Down", "Shift+J"), None, "next article"),
    A("Previous article", going.previous_article, "Go", ("list:K", "list:Up", "Shift+K")),
    A("Next unread", going.next_unread, "Go", ("list:N", "+", "=", "Ctrl+N"), None, "next unread"),
    A("Previous unread", going.previous_unread, "Go", ("list:Shift+P", "-", "Ctrl+Shift+N")),
    A("Read on", going.read_on, "Go", ("Space",), None, "read on"),
    A("Read back", going.read_back, "Go", ("Shift+Space",)),
    A("To the text", going.open_text, "Go", ("list:Return", "list:Right", "Ctrl+3"), needs.article, "text"),
    A("First article", going.first_article, "Go", ("list:G, G", "list:Home")),
    A("Last article", going.last_article, "Go", ("list:Shift+G", "list:End")),
    A(
        "Next sentence",
        reading.next_sentence,
        "Go",
        ("text:Right",),
        needs.article,
        "next sentence",
        rule=True,
    ),
    A("Previous sentence", reading.previous_sentence, "Go", ("text:Left",), needs.article),
    A(
        "Next paragraph",
        reading.next_paragraph,
        "Go",
        ("text:Down", "text:J"),
        needs.article,
        "next paragraph",
    ),
    A("Previous paragraph", reading.previous_paragraph, "Go", ("text:Up", "text:K"), needs.article),
    A("Beginning of the text", reading.text_top, "Go", ("text:G, G", "text:Home"), needs.article),
    A("End of the text", reading.text_end, "Go", ("text:Shift+G", "text:End"), needs.article),
    A("Page down", reading.page_down, "Go", ("text:PgDown", "text:Ctrl+D"), needs.article),
    A("Page up", reading.page_up, "Go", ("text:PgUp", "text:Ctrl+U"), needs.article),
    A(
        "Next highlight",
        reading.next_highlight,
        "Go",
        ("notes:J", "notes:Down", ".", "text:Ctrl+Down"),
        needs.article,
        "next highlight",
    ),
    A(
        "Previous highlight",
        reading.previous_highlight,
        "Go",
        ("notes:K", "notes:Up", ",", "text:Ctrl+Up"),
        needs.article,
    ),
    A(
        "Next place",
        going.next_place,
        "Go",
        ("sources:J", "sources:Down", "Z", "Alt+Down", "desk:Z", "desk:Alt+Down"),
        rule=True,
    ),
    A(
        "Previous place",
        going.previous_place,
        "Go",
        ("sources:K", "sources:Up", "A", "Alt+Up", "desk:A", "desk:Alt+Up"),
    ),
    A("Inbox", going.go_inbox, "Go", ("G, A",)),
    A("Unread", going.go_unread, "Go", ("G, U",)),
    A("Starred", going.go_starred, "Go", ("G, S",)),
    A("Later", going.go_later, "Go", ("G, L",)),
    A("Highlights & notes", going.go_highlights, "Go", ("G, H",)),
    A("Archive", going.go_archive, "Go", ("G, E",)),
    A("Thrown away", going.go_trash, "Go", ("G, X",)),
    A("To review", reviewing.go_review, "Go", ("G, R",)),
    A("To the sources", going.focus_sources, "Go", ("Ctrl+1", "list:Left"), rule=True),
    A(
        "To the articles",
        going.focus_list,
        "Go",
        ("sources:Return", "Ctrl+2"),
        None,
        "articles",
    ),
    A("To the notes", going.focus_notes, "Go", ("Ctrl+4",)),
    A("Next pane", going.next_pane, "Go", ("Tab", "F6", "desk:Tab", "desk:F6"), None, "next pane"),
    A(
        "Previous pane",
        going.previous_pane,
        "Go",
        ("Shift+Tab", "Shift+F6", "desk:Shift+Tab", "desk:Shift+F6"),
    ),
    A(
        "Back where you were",
        going.go_back,
        "Go",
        ("Alt+Left", "Backspace", "desk:Alt+Left", "desk:Backspace"),
        needs.jumped,
    ),
    A("Leave", going.leave, "Go", ("Esc",), None, "back"),
)
del A
