"""THE TABLE of settings: every one that a reader would change, once, with its name and what it does.

The page of settings, the search in it and the file that settings are carried in come from here; defaults and
ranges are those of settings.py. What the window only remembers (panes, places, what was opened last) is not
here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from reader.model.wording import number, tr, tr_n, tr_noop

Values = Mapping[Any, str]


class Setting(NamedTuple):
    """One setting: `name` is its own in the settings file, or "backups/…" where the library keeps it.

    `choices` gives its values with their words; a number goes by `step` and is told in `words_of_value`; one
    with a `verb` is set by that action. `words` is a sentence of what it does; `also` finds it too.
    """

    name: str
    group: str
    title: str
    words: str
    choices: Callable[[], Values] | None = None
    step: int = 0
    words_of_value: str = "{}"
    verb: str = ""
    empty: str = ""
    folder: bool = False
    also: str = ""

    @property
    def is_number(self) -> bool:
        return self.step > 0


def on_or_off() -> Values:
    """The values of a switch."""
    return {True: tr("On"), False: tr("Off")}


def _themes() -> Values:
    from reader.ui.commands.viewing import THEMES

    return {theme: tr(words) for theme, words in THEMES.items()}


def _languages() -> Values:
    from reader.ui.language import LANGUAGES

    return {"system": tr("As the system says"), **LANGUAGES}


def _faces() -> Values:
    from reader.ui import fonts

    return {family: family for family in fonts.faces()}


def _motion() -> Values:
    return {"system": tr("As the system says"), "still": tr("Nothing moves"), "moving": tr("As usual")}


def _colors() -> Values:
    from reader.model.highlight import COLORS
    from reader.ui.color_words import titled

    return {color: titled(color) for color in COLORS}


def _desk_orders() -> Values:
    from reader.ui.desk import ORDERS

    return {sorting.value: _begun(tr(words)) for sorting, words in ORDERS.items()}


def _desk_headings() -> Values:
    from reader.ui.desk import HEADINGS

    return {grouping.value: _begun(tr(words)) for grouping, words in HEADINGS.items()}


def _tag_orders() -> Values:
    from reader.ui.tags_view import ORDERS

    return {order: _begun(tr(words)) for order, words in ORDERS.items()}


def _line_orders() -> Values:
    from reader.ui.concordance_words import ORDERS

    return {sorting.value: _begun(tr(words)) for sorting, words in ORDERS.items()}


def _begun(words: str) -> str:
    """Words of the middle of a sentence, to stand alone."""
    return f"{words[:1].upper()}{words[1:]}"


def _keymaps() -> Values:
    from reader.ui.keymap import described

    return {name: title for name, title, _about in described()}


def _formats() -> Values:
    from reader.ui.export_layouts import layouts

    return {layout.name: layout.title for layout in layouts() if not layout.template}


def _joined() -> Values:
    return {
        "": tr("As is usual for the format"),
        "one": tr("All in one file"),
        "each": tr("A file for each article"),
    }


def _minutes() -> Values:
    from reader.model.backups import MINUTES

    return {n: _every(n) if n else tr("Only when I ask for one") for n in MINUTES}


def _every(minutes: int) -> str:
    return tr_n(minutes, "Every {n} minute of use", "Every {n} minutes of use")


def _caps() -> Values:
    from reader.model.backups import CAPS

    return {cap: _room(cap) for cap in CAPS}


def _room(megabytes: int) -> str:
    if megabytes >= 1000:
        return tr("{size} GB", size=number(megabytes / 1000))
    return tr("{size} MB", size=megabytes)


S = Setting
READING = tr_noop("Reading")
LOOK = tr_noop("Look")
LISTS = tr_noop("Lists and views")
KEYS = tr_noop("Keys")
EXPORT = tr_noop("Export")
BACKUPS = tr_noop("Import and backups")
FILE = tr_noop("All of this")
#: The name of what is no setting but tells where the library lies.
LIBRARY = "file/library"
LANGUAGE = "look/language"

SETTINGS: tuple[Setting, ...] = (
    S("look/size", READING, "Size of the text", "How large articles are set.",
      step=1, words_of_value="{} pixels", also="font zoom larger smaller letters"),
    S("look/measure", READING, "Width of the column", "How much of an article stands on a line.",
      step=3, words_of_value="{} characters", also="measure narrow wide line length"),
    S("look/leading", READING, "Leading", "How far the lines of an article stand apart.",
      step=5, words_of_value="{} % of the size", also="line height spacing distance"),
    S("look/face", READING, "Typeface", "What articles are set in: the faces installed here.",
      _faces, also="font family serif sans dyslexia"),
    S("reading/paragraphs", READING, "Reading paragraphs", "Inferred where a capture has lost them.",
      on_or_off),
    S("reading/dim", READING, "Dim all but the sentence", "Only what you are reading is bright.",
      on_or_off, also="focus"),
    S("reading/color", READING, "Colour of a highlight", "What a new highlight is coloured with.",
      _colors, also="color yellow green blue pink purple"),
    S("reading/voice", READING, "Speed of the voice", "How fast articles are read aloud: 0 is usual.",
      step=1, words_of_value="{}", also="speech read aloud speak slower faster"),
    S(LANGUAGE, LOOK, "Language", "Of the window and the manual; articles stay in theirs.",
      _languages, also="words russian kazakh german english translation Русский Қазақша Deutsch"),
    S("look/theme", LOOK, "Theme", "All colours; in high contrast at least 7 to 1.",
      _themes, also="dark light sepia night mode colors appearance accessibility"),
    S("look/motion", LOOK, "Motion", "Without it no caret blinks and no menu unfolds.",
      _motion, also="reduced animation accessibility"),
    S("panes/sources", LOOK, "Source pane", "Library, searches, sources and tags at the left.", on_or_off),
    S("panes/notes", LOOK, "Notes pane", "Highlights and notes at the right of the text.", on_or_off),
    S("look/hints", LOOK, "Keys in the status bar", "The bottom line teaches the keys of where you are.",
      on_or_off, also="hints"),
    S("list/hide_read", LISTS, "Hide what is read", "Lists and sources leave out what is read.",
      on_or_off, also="unread"),
    S("list/headings", LISTS, "Headings in lists", "Days, sources or letters above their articles.",
      on_or_off, also="group"),
    S("desk/sorting", LISTS, "Order of the notes desk", "What is first of all highlights and notes.",
      _desk_orders),
    S("desk/grouping", LISTS, "Headings of the notes desk", "What highlights and notes stand under.",
      _desk_headings),
    S("desk/preview", LISTS, "Text beside the notes desk", "The article of the item, where there is room.",
      on_or_off, also="preview"),
    S("tags/order", LISTS, "Order of the tags", "How the view of all tags is sorted.", _tag_orders),
    S("concordance/sorting", LISTS, "Order of the concordance", "What its lines are sorted by.",
      _line_orders),
    S("changes/beside", LISTS, "Versions beside each other", "Two versions are compared in two columns.",
      on_or_off, also="diff changes"),
    S("keys/preset", KEYS, "Keys you know", "Whose keys count where you have given none of your own.",
      _keymaps, also="keymap preset vim netnewswire newsboat shortcuts"),
    S("keys/letters", KEYS, "Letters alone do something", "Off for speech input: Ctrl, Alt and F-keys count.",
      on_or_off, also="accessibility single keys"),
    S("keys/own", KEYS, "Keys of all actions", "Every action with its keys, to be changed.",
      verb="edit_keys", also="shortcuts keymap bindings"),
    S("export/format", EXPORT, "Format", "As what articles and notes go out.",
      _formats, also="markdown obsidian logseq pdf docx"),
    S("export/folder", EXPORT, "Folder", "Where exports go.",
      folder=True, empty="“Postil notes” in your home"),
    S("export/files", EXPORT, "Files", "Whether an export is one file or many.", _joined),
    S("export/protected", EXPORT, "Properties that stay", "No later export touches these of a note.",
      empty="None", also="yaml front matter obsidian"),
    S("import/watched", BACKUPS, "Watched folder", "What arrives in it is imported by itself.",
      verb="watch_folder", empty="None", also="import automatic"),
    S("backups/minutes", BACKUPS, "Backups by themselves", "How often the open library is copied.",
      _minutes, also="safety often"),
    S("backups/megabytes", BACKUPS, "Room for backups", "What all take at most; the two newest stay.",
      _caps, also="safety size disk"),
    S("backups/folder", BACKUPS, "Folder of the backups", "Another disk is safer than the library's own.",
      folder=True, empty="Beside the library", also="safety"),
    S(LIBRARY, BACKUPS, "Library", "Where all of it lies; --library names another at the start.",
      verb="about", folder=True, also="safety folder path file dropbox onedrive synced"),
    S("file/check", BACKUPS, "Check of the library", "Looks through it for damage, and mends it.",
      verb="go_doctor", also="doctor safety health repair"),
    S("file/export", FILE, "Write all settings into one file", "With keys and templates, to be taken along.",
      verb="export_settings", also="export save backup move zip"),
    S("file/import", FILE, "Take settings over from a file", "Shows first what would change.",
      verb="import_settings", also="import load restore zip"),
)  # fmt: skip
del S
#: The settings that such a file carries: no folders of this computer, and nothing that the library keeps.
KEPT_IN_FILE = tuple(
    each.name for each in SETTINGS if not (each.verb or each.folder or each.name.startswith("backups/"))
)
