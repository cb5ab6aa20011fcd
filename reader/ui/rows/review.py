"""The Review menu: the review of a capture, whose keys are single letters."""

from __future__ import annotations

from reader.ui import needs
from reader.ui.actions import Action
from reader.ui.commands import reviewing

A = Action
REVIEW: tuple[Action, ...] = (
    A("Review its capture …", reviewing.review_capture, "Review", ("Shift+V",), needs.article),
    A(
        "Split here",
        reviewing.split_here,
        "Review",
        ("review:S",),
        needs.correctable,
        "split here",
        rule=True,
    ),
    A(
        "Join with the one before",
        reviewing.join_previous,
        "Review",
        ("review:M", "review:Shift+J"),
        needs.correctable,
        "join",
    ),
    A("This line is a title", reviewing.line_is_title, "Review", ("review:T",), needs.correctable, "title"),
    A("This line is body", reviewing.line_is_body, "Review", ("review:B",), needs.correctable, "body"),
    A("This line is a caption", reviewing.line_is_caption, "Review", ("review:C",), needs.correctable),
    A("This line is a credit", reviewing.line_is_credit, "Review", ("review:R",), needs.correctable),
    A("This line is noise", reviewing.line_is_noise, "Review", ("review:N",), needs.correctable, "noise"),
    A(
        "Next best split",
        reviewing.next_split,
        "Review",
        ("review:Tab",),
        needs.reviewing,
        "another split",
        rule=True,
    ),
    A("Better split", reviewing.previous_split, "Review", ("review:Shift+Tab",), needs.reviewing),
    A("Take it back", reviewing.undo_correction, "Review", ("review:U", "review:Ctrl+Z"), needs.reviewing),
    A(
        "Say it again",
        reviewing.redo_correction,
        "Review",
        ("review:Ctrl+Shift+Z", "review:Ctrl+Y"),
        needs.reviewing,
    ),
    A("Long lines whole", reviewing.fold_lines, "Review", ("review:L",), needs.reviewing, "whole lines"),
    A(
        "Accept",
        reviewing.accept_split,
        "Review",
        ("review:Return", "review:A"),
        needs.correctable,
        "accept",
        rule=True,
    ),
    A("Accept and apply …", reviewing.accept_and_apply, "Review", ("review:Shift+A",), needs.correctable),
    A(
        "Next in doubt",
        reviewing.next_doubtful,
        "Review",
        ("review:.", "review:Shift+N"),
        needs.reviewing,
        "next",
    ),
    A(
        "Previous in doubt",
        reviewing.previous_doubtful,
        "Review",
        ("review:,", "review:Shift+P"),
        needs.reviewing,
    ),
    A("Next line", reviewing.next_line, "Review", ("review:J", "review:Down"), needs.reviewing, rule=True),
    A("Previous line", reviewing.previous_line, "Review", ("review:K", "review:Up"), needs.reviewing),
    A("Next beginning", reviewing.next_start, "Review", ("review:]", "review:Right"), needs.reviewing),
    A("Previous beginning", reviewing.previous_start, "Review", ("review:[", "review:Left"), needs.reviewing),
    A("On by a page", reviewing.capture_on, "Review", ("review:Space", "review:PgDown"), needs.reviewing),
    A(
        "Back by a page",
        reviewing.capture_back,
        "Review",
        ("review:Shift+Space", "review:PgUp"),
        needs.reviewing,
    ),
    A("First line", reviewing.capture_top, "Review", ("review:G, G", "review:Home"), needs.reviewing),
    A("Last line", reviewing.capture_end, "Review", ("review:Shift+G", "review:End"), needs.reviewing),
)
del A
