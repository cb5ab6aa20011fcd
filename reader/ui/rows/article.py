"""The Article menu: what is done to an article, and what it is compared with."""

from __future__ import annotations

from reader.ui import needs
from reader.ui.actions import Action
from reader.ui.commands import annotating, comparing, leading, tagging, triage

A = Action
ARTICLE: tuple[Action, ...] = (
    A("Read or unread", triage.toggle_read, "Article", ("M", "U"), needs.sortable, "read / unread"),
    A("Unread, and on to the next", triage.unread_and_next, "Article", ("Shift+M",), needs.sortable),
    A("Star", triage.star, "Article", ("S",), needs.sortable, "star"),
    A("Keep for later", triage.later, "Article", ("L",), needs.sortable, "later"),
    A("Put into the archive", triage.archive, "Article", ("E",), needs.sortable, "archive"),
    A("Throw away", triage.trash, "Article", ("list:Del", "list:#"), needs.sortable),
    A(
        "Empty the trash …",
        triage.empty_trash,
        "Article",
        ("list:Shift+Del", "desk:Shift+Del"),
        needs.writable,
    ),
    A("Mark this list read", triage.mark_list_read, "Article", ("Shift+A",), needs.writable),
    A(
        "Mark all above read",
        triage.mark_above_read,
        "Article",
        ("list:Alt+Shift+Up", "list:Ctrl+Shift+Up"),
        needs.writable,
    ),
    A(
        "Mark all below read",
        triage.mark_below_read,
        "Article",
        ("list:Alt+Shift+Down", "list:Ctrl+Shift+Down"),
        needs.writable,
    ),
    A("Tag …", tagging.tag, "Article", ("T",), needs.sortable, "tag", rule=True),
    A("Pin a tag …", tagging.pin_tag, "Article", ("Alt+0",), needs.writable),
    A("Put on pinned tag 1", tagging.pinned_tag_1, "Article", ("Alt+1", "desk:Alt+1"), needs.taggable),
    A("Put on pinned tag 2", tagging.pinned_tag_2, "Article", ("Alt+2", "desk:Alt+2"), needs.taggable),
    A("Put on pinned tag 3", tagging.pinned_tag_3, "Article", ("Alt+3", "desk:Alt+3"), needs.taggable),
    A("Put on pinned tag 4", tagging.pinned_tag_4, "Article", ("Alt+4", "desk:Alt+4"), needs.taggable),
    A("Put on pinned tag 5", tagging.pinned_tag_5, "Article", ("Alt+5", "desk:Alt+5"), needs.taggable),
    A("Put on pinned tag 6", tagging.pinned_tag_6, "Article", ("Alt+6", "desk:Alt+6"), needs.taggable),
    A("Put on pinned tag 7", tagging.pinned_tag_7, "Article", ("Alt+7", "desk:Alt+7"), needs.taggable),
    A("Put on pinned tag 8", tagging.pinned_tag_8, "Article", ("Alt+8", "desk:Alt+8"), needs.taggable),
    A("Put on pinned tag 9", tagging.pinned_tag_9, "Article", ("Alt+9", "desk:Alt+9"), needs.taggable),
    A("Note on the article", annotating.article_note, "Article", ("Shift+N",), needs.annotatable),
    A("Related articles …", leading.related, "Article", ("R",), needs.article, "related", rule=True),
    A("Open the original …", leading.open_original, "Article", ("O",), needs.article),
    A("Follow a link in view", leading.hint_links, "Article", ("text:F", "notes:F"), needs.article),
    A("Follow a link …", leading.follow_link, "Article", ("text:Shift+O", "notes:Shift+O"), needs.article),
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
        ("changes:Tab", "changes:Right", "changes:L"),
        needs.comparing,
        "next version",
    ),
    A(
        "Compare with the one before",
        comparing.version_before,
        "Article",
        ("changes:Shift+Tab", "changes:Left", "changes:H"),
        needs.comparing,
    ),
    A("Swap the two texts", comparing.swap_versions, "Article", ("changes:S",), needs.comparing),
    A(
        "Side by side",
        comparing.beside_each_other,
        "Article",
        ("changes:D",),
        needs.comparing,
        "side by side",
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
