"""The Tags menu: the view of all tags, saved searches and what they tag, the tree in the source pane."""

from __future__ import annotations

from reader.ui import needs
from reader.ui.actions import Action
from reader.ui.commands import placing, saved_places, searches, tags

A = Action
TAGS: tuple[Action, ...] = (
    A("All tags", tags.go_tags, "Tags", ("G, T",), None, "all tags"),
    A("Show its articles", tags.open_tag, "Tags", ("tags:Return", "tags:O"), needs.at_tags, "articles"),
    A("Rename the tag …", tags.rename_tag, "Tags", ("tags:R", "tags:F2"), needs.changes_tags, "rename"),
    A("Make one tag of these …", tags.merge_tags, "Tags", ("tags:M",), needs.changes_tags, "join"),
    A("Colour the tag …", tags.color_tags, "Tags", ("tags:C",), needs.changes_tags, "colour"),
    A("Pin the tag", tags.pin_this_tag, "Tags", ("tags:P",), needs.changes_tags, "pin"),
    A("Delete the tag …", tags.delete_tags, "Tags", ("tags:Del", "tags:D"), needs.changes_tags, "delete"),
    A("Select the tag", tags.select_tag, "Tags", ("tags:X", "tags:Space"), needs.at_tags, "select"),
    A("Tags that occur with it …", tags.tags_together, "Tags", ("tags:W",), needs.at_tags, "with …"),
    A("Sort the tags", tags.sort_tags, "Tags", ("tags:S", "tags:Shift+S"), needs.at_tags, "sort"),
    A("Find a tag", tags.find_tag, "Tags", ("tags:/", "tags:Ctrl+F", "tags:F"), needs.at_tags, "find"),
    A("Export its notes …", tags.export_tag, "Tags", ("tags:Ctrl+E",), needs.at_tags, "export"),
    A("Next tag", tags.next_tag, "Tags", ("tags:J", "tags:Down"), needs.at_tags),
    A("Previous tag", tags.previous_tag, "Tags", ("tags:K", "tags:Up"), needs.at_tags),
    A("Save this search …", searches.save_search, "Tags", ("Ctrl+S",), needs.writable, "save", rule=True),
    A("Saved searches …", searches.saved_searches, "Tags", ("G, F",)),
    A("Tag what this search finds …", searches.tag_by_search, "Tags", ("Ctrl+Shift+T",), needs.writable),
    A("Searches that tag …", searches.tagging_rules, "Tags", ("G, Y",), needs.writable),
    A(
        "Watch for this search",
        saved_places.watch_search,
        "Tags",
        ("Ctrl+Shift+W", "sources:W"),
        needs.writable,
        "watch",
    ),
    A("Change the search …", saved_places.change_search, "Tags", ("sources:Shift+R",), needs.writable),
    A("Pin the search …", saved_places.pin_search, "Tags", ("sources:P",), needs.writable, "pin"),
    A(
        "Move the search up",
        saved_places.move_search_up,
        "Tags",
        ("sources:Ctrl+Up", "sources:Shift+Up"),
        needs.writable,
    ),
    A(
        "Move the search down",
        saved_places.move_search_down,
        "Tags",
        ("sources:Ctrl+Down", "sources:Shift+Down"),
        needs.writable,
    ),
    A("Pinned search 1", saved_places.pinned_search_1, "Tags", ("G, 1",), rule=True),
    A("Pinned search 2", saved_places.pinned_search_2, "Tags", ("G, 2",)),
    A("Pinned search 3", saved_places.pinned_search_3, "Tags", ("G, 3",)),
    A("Pinned search 4", saved_places.pinned_search_4, "Tags", ("G, 4",)),
    A("Pinned search 5", saved_places.pinned_search_5, "Tags", ("G, 5",)),
    A("Pinned search 6", saved_places.pinned_search_6, "Tags", ("G, 6",)),
    A("Pinned search 7", saved_places.pinned_search_7, "Tags", ("G, 7",)),
    A("Pinned search 8", saved_places.pinned_search_8, "Tags", ("G, 8",)),
    A("Pinned search 9", saved_places.pinned_search_9, "Tags", ("G, 9",)),
    A(
        "Rename the place …",
        placing.rename_place,
        "Tags",
        ("sources:R", "sources:F2"),
        needs.writable,
        "rename",
        rule=True,
    ),
    A("Delete the place …", placing.delete_place, "Tags", ("sources:Del",), needs.writable),
    A("Fold the tag", placing.fold_place, "Tags", ("sources:Left", "sources:,"), None, "fold"),
    A(
        "Unfold the tag",
        placing.unfold_place,
        "Tags",
        ("sources:Right", "sources:.", "sources:Shift+Right"),
        None,
        "unfold",
    ),
    A("Fold all tags", placing.fold_places, "Tags", ("sources:;", "sources:Ctrl+Left")),
    A("Unfold all tags", placing.unfold_places, "Tags", ("sources:'", "sources:Ctrl+Right")),
)
del A
