"""The Article menu: what is done to an article, and what it is compared with."""

from __future__ import annotations

from reader.ui import needs
from reader.ui.actions import Action
from reader.ui.commands import annotating, comparing, leading, triage

A = Action
ARTICLE: tuple[Action, ...] = (
    A("Read or unread", triage.toggle_read, "Article", ("M", "U"), needs.annotatable, "read / unread"),
    A("Star", triage.star, "Article", ("S",), needs.annotatable, "star"),
    A("Keep for later", triage.later, "Article", ("L",), needs.annotatable, "later"),
    A("Put into the archive", triage.archive, "Article", ("E",), needs.annotatable, "archive"),
    A("Throw away", triage.trash, "Article", ("list:Del", "list:#"), needs.annotatable),
    A("Mark this list read", triage.mark_list_read, "Article", ("Shift+A",), needs.writable),
    A("Tag …", annotating.tag, "Article", ("T",), needs.annotatable, "tag", rule=True),
    A("Note on the article", annotating.article_note, "Article", ("Shift+N",), needs.annotatable),
    A("Related articles …", leading.related, "Article", ("R",), needs.article, "related", rule=True),
    A("Open the original …", leading.open_original, "Article", ("O",), needs.article),
    A("Letters on the links", leading.hint_links, "Article", ("text:F",), needs.article),
    A("Follow a link …", leading.follow_link, "Article", ("text:Shift+O",), needs.article),
    A("What changed", comparing.show_changes, "Article", ("D",), needs.article, "what changed", rule=True),
    A("Read another version …", comparing.choose_version, "Article", ("Shift+D",), needs.article),
    A("Not the same article …", comparing.not_the_same, "Article", ("changes:X",), needs.annotatable),
    A("The same article …", comparing.the_same, "Article", ("Ctrl+J",), needs.annotatable),
    A(
        "Next change",
        comparing.next_change,
        "Article",
        ("changes:J", "changes:Down", "changes:N"),
        needs.comparing,
        "next change",
    ),
    A("Previous change", comparing.previous_change, "Article", ("changes:K", "changes:Up"), needs.comparing),
    A(
        "Compare with the next",
        comparing.other_version,
        "Article",
        ("changes:Tab",),
        needs.comparing,
        "next version",
    ),
    A("The same words too", comparing.whole_text, "Article", ("changes:E",), needs.comparing, "whole text"),
    A(
        "Read this version",
        comparing.read_compared,
        "Article",
        ("changes:Return",),
        needs.comparing,
        "read it",
    ),
)
del A
