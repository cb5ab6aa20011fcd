"""The page of settings, by keys alone: found, changed, seen at once, put back; and carried in one file."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtTest import QTest

from reader import paths
from reader.model.desk import Grouping
from reader.model.errors import PostilError
from reader.model.highlight import COLORS
from reader.services import settings_parcel
from reader.ui import settings_carrying, settings_command, settings_values, theme
from reader.ui.chooser import Chooser
from reader.ui.desk import DeskView
from reader.ui.page import Page
from reader.ui.settings import RANGES, Settings
from reader.ui.settings_rows import SettingRow
from reader.ui.settings_table import SETTINGS
from reader.ui.settings_view import SettingsView
from reader.ui.window import Window
from tests.driving import answer_dialogs
from tests.ui.conftest import Press

Find = Callable[[str], SettingRow]


@pytest.fixture
def page(window: Window, press: Press) -> SettingsView:
    """The page, just opened."""
    press("Ctrl+F12")
    view = window.views["settings"]
    assert isinstance(view, SettingsView)
    return view


@pytest.fixture
def find(page: SettingsView, press: Press) -> Find:
    """Stand on a setting that is found by words."""

    def finder(words: str) -> SettingRow:
        press("/")
        page.field.clear()
        QTest.keyClicks(page.field, words)
        press("Return")
        return here(page)

    return finder


def here(page: SettingsView) -> SettingRow:
    row: SettingRow = page.rows.rows[page.list.currentIndex().row()]
    return row


def sizes(shown: Page) -> set[int]:
    """The sizes of letters, in pixels, that a text is set in."""
    found, block = set(), shown.document().begin()
    while block.isValid():
        found.add(QFontInfo(block.charFormat().font()).pixelSize())
        block = block.next()
    return found


def chooser(window: Window) -> Chooser:
    return next(c for c in window.findChildren(Chooser) if c.isVisible())


def test_every_setting_of_the_file_is_on_the_page_or_is_only_remembered() -> None:
    remembered = (
        "look/desktop", "look/alone", "steps/state", "steps/done", "panes/sizes", "sources/folded",
        "palette/recent", "list/orders",
        "import/left_out", "told/synced", "export/scope", "export/template", "copy/as", "templates/over",
        *("outline/last", "outline/item", "outline/folded", "session/article", "session/place"),
    )  # fmt: skip
    shown = {each.name for each in SETTINGS if Settings.knows(each.name)}
    assert shown.isdisjoint(remembered)
    missing = {name for name in Settings.names() if name not in shown and not name.startswith("session/")}
    assert missing - set(remembered) == set()
    assert len({each.name for each in SETTINGS}) == len({each.title for each in SETTINGS}) == len(SETTINGS)
    assert all(each.words.endswith(".") and len(each.words) < 60 for each in SETTINGS)


def test_the_text_grows_by_a_key_and_is_seen_beside(
    window: Window, page: SettingsView, find: Find, press: Press
) -> None:
    assert page.list.hasFocus()
    assert find("zoom").setting.name == "look/size"
    before = window.settings.get("look/size")
    press("Right", "Right", "+", "Left")
    assert window.settings.get("look/size") == before + 2
    assert here(page).spoken.startswith(f"Size of the text: {before + 2} pixels, changed.")
    assert before + 2 in sizes(page.sample.page)
    press("Del")
    assert not here(page).changed
    press("Ctrl+Z")
    assert window.settings.get("look/size") == before + 2, "the putting back is taken back"
    press("U", "U", "U", "U")
    assert window.settings.get("look/size") == before


def test_a_number_goes_as_far_as_it_goes_and_says_so(
    window: Window, page: SettingsView, find: Find, press: Press
) -> None:
    find("line length")
    find("line length")
    press("4", "0", "Right", "Right")
    assert window.settings.get("look/measure") == 100
    assert window.status.message == "Width of the column: 100 characters: that is as far as it goes."
    page.field.clear()
    page.stand_on_named("tags/order")
    height = page.list.verticalScrollBar().value()
    press("Up", "Up", "Up", "Right")
    assert page.list.verticalScrollBar().value() == height > 0, "nothing moves under the reader's eyes"


def test_a_theme_is_chosen_by_space_or_from_all_of_them_and_worn_at_once(
    window: Window, page: SettingsView, find: Find, press: Press
) -> None:
    assert find("dark").value == "Light"
    press("Space")
    assert window.theme is theme.DARK
    press("Return")
    assert [chooser(window).list.item(n).text() for n in range(3)] == ["As the system says", "Light", "Dark"]
    press("Down", "Down")
    assert window.theme.name == "contrast", "seen while it is stood on"
    press("Esc")
    assert window.theme is theme.DARK
    assert window.settings.get("look/theme") == "dark"
    assert page.list.hasFocus()
    press("F8")
    assert here(page).value == "Sepia", "a key of the window is told here, too"


def test_a_change_counts_where_it_is_about_something_else(
    window: Window, find: Find, press: Press, page: SettingsView
) -> None:
    assert find("unread").setting.name == "list/hide_read"
    press("Right")
    assert window.session.arranging.hides_read
    find("single keys")
    press("Space")
    assert not window.keymap.letters
    assert window.keymap.shown("star") == ""
    press("Right")
    find("colour of a highlight")
    press("L")
    assert window.settings.get("reading/color") == COLORS[1]
    find("room")
    press("Right")
    assert window.session.library.backups.keeping.megabytes == 5000
    find("yaml")
    press("Return")
    QTest.keyClicks(chooser(window).field, "tags, rating")
    press("Return")
    assert window.settings.get("export/protected") == "tags, rating"
    press("Shift+R")
    changed = [each.name for each in SETTINGS if settings_values.is_changed(window, each)]
    assert changed == ["look/theme"] * (window.settings.get("look/theme") != "system")
    press("Esc", "Esc")
    assert window.views == {}
    assert window.articles.hasFocus()


def test_the_open_article_stays_while_lists_are_tried_that_leave_it_out(
    window: Window, settings: Settings, press: Press
) -> None:
    press("J", "J", "Ctrl+F12")
    reading = window.session.reading
    assert reading
    view = window.views["settings"]
    assert isinstance(view, SettingsView)
    view.stand_on_named("list/hide_read")
    for hidden in (True, False):
        press("Right")
        assert settings.get("list/hide_read") is hidden
        assert window.session.reading
        assert window.session.reading.row.id == reading.row.id
    press("Esc")
    row = window.articles.rows.row(window.articles.currentIndex().row())
    assert row
    assert row.id == reading.row.id


def test_words_that_a_setting_cannot_be_count_as_not_set(
    window: Window, settings: Settings, press: Press
) -> None:
    for name, word in (("reading/color", "octarine"), ("look/theme", "purple"), ("export/files", "many")):
        settings.set(name, word)
        assert settings.get(name) == settings.default(name)
    press("Return", "H")
    reading = window.session.reading
    assert reading
    assert [each.color for each in reading.highlights] == ["yellow"]


def test_the_key_for_another_theme_always_shows_another(
    window: Window, settings: Settings, press: Press
) -> None:
    settings.set("look/theme", "system")
    window.dress()
    for _ in range(len(theme.CHOICES)):
        before = window.theme
        press("F8")
        assert window.theme is not before


def test_every_setting_that_turns_comes_round_again(window: Window, page: SettingsView) -> None:
    turning = [row.setting for row in page.rows.rows if row.turns]
    assert len(turning) > 20
    for setting in turning:
        now = settings_values.value(window, setting)
        on = settings_values.beside(setting, now, 1)
        assert settings_values.beside(setting, on, -1) == now != on, setting.name


def test_what_leads_to_another_view_opens_it_and_comes_back(
    window: Window, page: SettingsView, find: Find, press: Press
) -> None:
    find("bindings")
    for key in ("Right", "Del"):
        window.status.clear()
        press(key)
        assert window.status.message == "This one is opened by Return."
    press("Return")
    assert window.context() == "keymap"
    press("Esc")
    assert window.context() == "settings"
    press("/")
    QTest.keyClicks(page.field, "xyzzy")
    press("Return")
    assert page.rows.rowCount() == 0
    press("Right", "Return", "Del", "J")
    assert page.isVisible()


def test_the_page_lies_over_the_view_that_one_was_in_and_shows_what_it_changes_there(
    window: Window, press: Press
) -> None:
    press("H", "G", "H")
    assert window.context() == "desk"
    press("Ctrl+F12", "/")
    page = window.views["settings"]
    assert isinstance(page, SettingsView)
    QTest.keyClicks(page.field, "headings of the notes desk")
    press("Return", "Right", "Esc", "Esc")
    assert window.context() == "desk"
    desk = window.views["desk"]
    assert isinstance(desk, DeskView)
    assert desk.state.grouping is Grouping.ARTICLE


# in one file


@pytest.fixture
def carried(
    window: Window, press: Press, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> settings_parcel.Carried:
    """Settings of another computer: large, dark, another key, a template; its file is moved.zip."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    moved = tmp_path / "moved.zip"
    answer_dialogs(monkeypatch, str(moved))
    press("Ctrl+F10")
    found = settings_parcel.read(moved)
    other = {**found.settings, "look/size": "26", "look/theme": "dark", "look/leading": "9999", "x/y": "1"}
    made = settings_parcel.Carried(other, 'star = ["Ctrl+Shift+J"]\n', {"Notes.md.j2": "{{ title }}\n"})
    settings_parcel.write(moved, made)
    return made


@pytest.mark.usefixtures("carried")
def test_settings_of_another_computer_are_shown_first_and_then_taken_over_as_one(
    window: Window, press: Press, tmp_path: Path
) -> None:
    before = window.settings.get("look/size")
    press("Ctrl+Shift+F10")
    shown = [chooser(window).list.item(n).text() for n in range(chooser(window).list.count())]
    assert shown[0] == "Take all of it over"
    assert shown[3:] == ["Size of the text", "Theme", "Your own keys", "Template Notes.md.j2"]
    assert window.settings.get("look/size") == before, "nothing is done yet"
    assert "look/leading cannot be “9999” here." in window.status.message
    assert "There is no setting x/y here." in window.status.message
    press("Return")
    assert window.settings.get("look/size") == 26
    assert window.settings.get("look/leading") == 150
    assert window.theme is theme.DARK
    assert window.keymap.shown("star") == "Ctrl+Shift+J"
    assert (paths.templates() / "Notes.md.j2").read_text(encoding="utf-8") == "{{ title }}\n"
    (kept,) = window.settings.folder.glob("settings before *.zip")
    assert settings_parcel.read(kept).settings["look/size"] == str(before)
    press("Ctrl+Shift+F10")
    assert window.status.message.startswith("Nothing in moved.zip is different from what is here.")


@pytest.mark.usefixtures("carried")
def test_one_thing_of_a_file_is_taken_over_alone(window: Window, press: Press) -> None:
    press("Ctrl+Shift+F10")
    QTest.keyClicks(chooser(window).field, "theme")
    press("Return")
    assert window.theme is theme.DARK
    assert window.keymap.shown("star") == "S"


@pytest.mark.parametrize(
    ("members", "why"),
    [
        ({"settings.ini": "[Postil]\n", "templates/../../evil.md.j2": "x"}, "which no settings"),
        ({"settings.ini": "[Postil]\n", "/etc/passwd": "x"}, "which no settings"),
        ({"settings.ini": "[Postil]\n", "templates/a/b.md.j2": "x"}, "which no settings"),
        ({"settings.ini": "[Postil]\n", "templates/run.exe": "x"}, "which no settings"),
        ({"settings.ini": "[Postil]\n", "templates/a.md.j2": b"PK\x03\x04" + b"x" * 99}, "another archive"),
        ({"settings.ini": "[Postil]\n", "keymap.toml": b"\xff\xfe"}, "is not UTF-8"),
        ({"settings.ini": "[Postil]\n", "keymap.toml": "a" * 2**21}, "too long|unpacks to more"),
        ({"settings.ini": "look\n"}, "not as Postil writes it"),
        ({"other.txt": "x"}, "no file of Postil's settings"),
    ],
)
def test_a_file_that_is_not_what_it_says_is_refused_whole(
    tmp_path: Path, members: dict[str, str | bytes], why: str
) -> None:
    file = tmp_path / "hostile.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    with pytest.raises(PostilError, match=why):
        settings_parcel.read(file)


def test_a_file_that_is_no_zip_or_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_text("no zip", encoding="utf-8")
    for name, told in (
        ("a.zip", "Postil has written"),
        ("nowhere.zip", "cannot be read"),
        (".", "cannot be read"),
    ):
        with pytest.raises(PostilError, match=told):
            settings_parcel.read(tmp_path / name)


def test_the_command_lists_writes_and_takes_over_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    moved, ini = tmp_path / "moved.zip", tmp_path / "postil" / "settings.ini"
    ini.parent.mkdir()
    ini.write_text("[look]\nsize=27\n", encoding="utf-8")
    assert settings_command.main(["settings"]) == 0
    assert "look/size = 27\n" in capsys.readouterr().out
    monkeypatch.chdir(tmp_path)
    assert settings_command.main(["settings", "--export", "settings"]) == 0
    (tmp_path / "settings").rename(moved)
    ini.unlink()
    capsys.readouterr()
    for dry in (["--dry-run"], []):
        assert settings_command.main(["--json", "settings", "--import", str(moved), *dry]) == 0
        told = json.loads(capsys.readouterr().out)
        assert told["changes"] == [{"name": "look/size", "before": "20", "after": "27"}]
        assert (told["kept"] is None) == bool(dry)
    assert "size=27" in ini.read_text(encoding="utf-8")
    assert settings_command.main(["settings", "--import", str(tmp_path / "nowhere.zip")]) == 1
    assert "nowhere.zip cannot be read" in capsys.readouterr().err


def test_the_command_takes_a_file_and_a_library_of_any_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert settings_command.main(["--library", "settings", "settings", "--export", "settings"]) == 0
    assert settings_parcel.read(tmp_path / "settings").settings
    assert "settings" in capsys.readouterr().out


def test_nothing_is_taken_over_where_a_part_cannot_be_written_and_nothing_kept_is_written_over(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    templates, keymap = paths.templates(), settings.folder / "keymap.toml"
    templates.mkdir(parents=True)
    keymap.write_bytes(b"# mine\r\n")
    (templates / "b.md.j2").mkdir()
    size = settings.get("look/size")
    made = settings_parcel.Carried(
        {"look/size": str(size + 1)}, 'star = ["J"]\n', {"a.md.j2": "a", "b.md.j2": "b"}
    )
    found, refused = settings_carrying.differences(settings, made)
    assert (len(found), refused) == (4, [])
    for _ in range(2):
        with pytest.raises(PostilError, match=r"b\.md\.j2 cannot be written"):
            settings_carrying.take_over(settings, found)
    assert (settings.get("look/size"), keymap.read_bytes()) == (size, b"# mine\r\n")
    assert not (templates / "a.md.j2").exists()
    # Both times within one second.
    monkeypatch.setattr(settings_carrying, "_BEFORE", "before.zip")
    kept = [settings_carrying.take_over(settings, found[:2]) for _ in range(2)]
    assert [settings_parcel.read(file).settings["look/size"] for file in kept] == [str(size), str(size + 1)]


def test_keys_of_which_no_line_can_be_read_do_not_take_the_place_of_yours(settings: Settings) -> None:
    for keymap, taken in (
        ("\x00 = [\nnonsense\n", False),
        ('star = ["S"]\nnonsense\n', True),
        ("# none\n", True),
    ):
        found, refused = settings_carrying.differences(settings, settings_parcel.Carried({}, keymap))
        assert [each.name for each in found] == [settings_carrying.KEYS] * taken
        assert bool(refused) is not taken


def test_a_number_is_taken_over_as_far_as_its_range_goes() -> None:
    for name, (low, high) in RANGES.items():
        for number, taken in ((low, low), (high, high), (low - 1, None), (high + 1, None)):
            assert settings_carrying.value_of(name, str(number)) == taken, name
        for nonsense in ("", "1e1", "٣٠", "9" * 5000):
            assert settings_carrying.value_of(name, nonsense) is None


def test_what_was_written_is_read_back_to_the_letter(settings: Settings, tmp_path: Path) -> None:
    settings.set("export/protected", "tags; = # %(x)s “ү”")
    gathered = settings_carrying.gathered(settings)._replace(
        keymap="# mine\n", templates={"ү.md.j2": "{{ x }}"}
    )
    settings_parcel.write(tmp_path / "all.zip", gathered)
    assert settings_parcel.read(tmp_path / "all.zip") == gathered
