"""What actions are called elsewhere: words by which a reader of other programs looks for them."""

from reader.model.wording import tr, tr_noop

_OTHER_NAMES = {
    "about": tr_noop("version licence"),
    "best_match": tr_noop("relevance ranking"),
    "check_quotes": tr_noop("verify proof integrity"),
    "choose_keymap": tr_noop("keyboard shortcuts preset vim emacs"),
    "choose_theme": tr_noop("dark light night mode appearance contrast colours"),
    "choose_version": tr_noop("versions revisions edition"),
    "concordance": tr_noop("keyword in context kwic collocation collocates frequency words"),
    "copy_address": tr_noop("url web link"),
    "copy_cited": tr_noop("cite citation quote quotation reference"),
    "edit_keys": tr_noop("keyboard shortcuts hotkeys bindings"),
    "export_notes": tr_noop("save as markdown obsidian logseq zotero bibtex word pdf csv citations"),
    "focus_mode": tr_noop("focus zen distraction reader view hide panes"),
    "go_doctor": tr_noop("verify repair health integrity damage corruption"),
    "go_insight": tr_noop("statistics charts graph calendar figures"),
    "go_trash": tr_noop("trash bin deleted"),
    "highlight": tr_noop("mark underline marker"),
    "import_files": tr_noop("add open load captures"),
    "import_folder": tr_noop("add open load directory"),
    "keys": tr_noop("keyboard shortcuts hotkeys cheat sheet"),
    "later": tr_noop("read later bookmark queue snooze"),
    "merge_tags": tr_noop("merge combine join tags"),
    "note": tr_noop("comment annotation remark memo"),
    "open_original": tr_noop("browser web page url link"),
    "paste": tr_noop("paste clipboard"),
    "quit_program": tr_noop("close exit"),
    "related": tr_noop("similar see also like"),
    "remove_highlight": tr_noop("delete erase unmark"),
    "rename_place": tr_noop("edit name title"),
    "review_capture": tr_noop("split join correct edit title author date"),
    "save_search": tr_noop("smart folder filter feed"),
    "search_language": tr_noop("operators advanced search syntax regex wildcard help"),
    "settings": tr_noop("preferences options configuration customise"),
    "show_changes": tr_noop("compare diff differences versions"),
    "star": tr_noop("favourite favorite flag bookmark"),
    "tag": tr_noop("add label keyword category"),
    "take_data": tr_noop("export everything archive move computer sync"),
    "the_same": tr_noop("duplicates merge articles"),
    "toggle_sources": tr_noop("sidebar navigation hide show"),
    "trash": tr_noop("delete remove articles bin"),
    "tutorial": tr_noop("tour introduction learn"),
    "undo_history": tr_noop("history revert log"),
    "watch_folder": tr_noop("inbox automatic monitor directory sync"),
    "watch_search": tr_noop("alert notify follow"),
    "zoom_in": tr_noop("zoom bigger font size enlarge"),
    "zoom_out": tr_noop("zoom font size shrink"),
}


def other_names(action: str) -> str:
    """What an action (by its name) is called elsewhere, in the reader's language and in English."""
    words = _OTHER_NAMES.get(action)
    return f"{tr(words)} {words}" if words else ""
