"""The keymap as data: a file that a person writes, presets, and what takes a key from what."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.model.errors import PostilError
from reader.ui.chords import binding, is_character, spoken, written
from reader.ui.keymap import Keymap, described
from reader.ui.settings import Settings
from reader.ui.table import EVERY_ACTION

pytestmark = pytest.mark.usefixtures("qapp")

Opener = Callable[..., Keymap]


@pytest.fixture
def opened(settings: Settings) -> Opener:
    """The keymap of a reader whose file has these lines."""

    def make(*lines: str, preset: str = "postil") -> Keymap:
        settings.set("keys/preset", preset)
        if lines:
            (settings.folder / "keymap.toml").write_text("\n".join(lines), encoding="utf-8")
        return Keymap(EVERY_ACTION, settings)

    return make


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("h", ("everywhere", "H")),
        ("list: g g", ("list", "G, G")),
        ("list:G, G", ("list", "G, G")),
        ("shift+ctrl+e", ("everywhere", "Ctrl+Shift+E")),
        ("Ctrl++", ("everywhere", "Ctrl++")),
        ("+", ("everywhere", "+")),
        (":", ("everywhere", ":")),
        ("text: :", ("text", ":")),
        ("g ,", ("everywhere", "G, ,")),
        ("Everywhere: Alt+→", ("everywhere", "Alt+Right")),
        ("escape", ("everywhere", "Esc")),
        ("ö", ("everywhere", "Ö")),
    ],
)
def test_keys_are_understood_as_people_write_them(typed: str, meant: tuple[str, str]) -> None:
    assert binding(typed) == meant


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("Ctrl+Alt+E", "AltGr"),
        ("Strg+E", "“Strg” is no key to hold down"),
        ("Ctrl+Foo", "“Foo” is no key"),
        ("Shift+1", "the character that it makes"),
        ("pane: J", "“pane” is no pane"),
        (" ", "names no key"),
    ],
)
def test_keys_that_cannot_be_pressed_say_why(typed: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        binding(typed)


def test_every_key_of_the_table_is_written_as_the_table_writes_it() -> None:
    for action in EVERY_ACTION:
        for _, keys in action.bindings:
            assert written(keys) == keys
            assert written(spoken(keys)) == keys


def test_a_key_of_the_reader_takes_it_from_whatever_had_it(opened: Opener) -> None:
    keymap = opened('star = ["H", "list: Ctrl+S"]')
    assert keymap.problems == []
    assert keymap.meaning("H", "text") == "star"
    assert keymap.keys_in("star", "list") == ["H", "Ctrl+S"]
    assert keymap.keys_in("star", "text") == ["H"]
    assert keymap.keys_in("highlight", "text") == ["Return"]
    assert keymap.meaning("S", "text") is None


def test_a_panes_key_leaves_the_same_key_to_the_rest_of_the_window(opened: Opener) -> None:
    keymap = opened('archive = ["E", "list: H"]')
    assert keymap.meaning("H", "list") == "archive"
    assert keymap.meaning("H", "text") == "highlight"
    assert keymap.keys_in("highlight", "list") == []


def test_a_key_that_begins_a_sequence_takes_the_sequences_away(opened: Opener) -> None:
    keymap = opened('star = ["G"]')
    assert keymap.meaning("G", "sources") == "star"
    assert keymap.keys_in("go_unread", "list") == []
    assert keymap.keys_in("first_article", "list") == ["G G", "Home"], "a pane's own sequence stays"


def test_a_line_that_is_wrong_is_told_and_the_others_count(opened: Opener, settings: Settings) -> None:
    keymap = opened(
        "# mine",
        'star = ["Ctrl+Alt+S"]',
        "highlight = [",
        'tags = ["T"]',
        'note = ["review: N"]',
        'archive = ["F4", "G, X"]',
        'later = ["F4"]',
        'hide_read = ["G"]',
        'archive = ["F2"]',
        "nonsense",
        "trash = 5",
        'related = [\n  "F10",\n  "list: Shift+F10",\n]',
    )
    wanted = [
        (2, "AltGr"),
        (3, "it is not written like"),
        (4, "is tag meant?"),
        (5, "no meaning in review"),
        (7, "F4 is given to archive above"),
        (8, "G, X is given to archive above"),
        (9, "has its keys above"),
        (10, "it is not written like"),
        (11, "it is not written like"),
    ]
    for problem, (line, cause) in zip(keymap.problems, wanted, strict=True):
        assert problem.startswith(f"{settings.folder / 'keymap.toml'}, line {line}: ")
        assert cause in problem
        assert problem.endswith("It does not count; mend the line or take it out.")
    assert keymap.shown("archive") == "F4 or G X"
    assert keymap.shown("star") == "S"
    assert keymap.shown("related") == "F10 or Shift+F10"


@pytest.mark.parametrize(("raw", "why"), [(b"star = '\xff'", "not written in UTF-8"), (None, "is no file")])
def test_a_file_that_cannot_be_read_leaves_the_keys_as_they_are(
    opened: Opener, settings: Settings, raw: bytes | None, why: str
) -> None:
    file = settings.folder / "keymap.toml"
    if raw is None:
        file.mkdir()
    else:
        file.write_bytes(raw)
    keymap = opened()
    assert str(file) in keymap.problems[0]
    assert why in keymap.problems[0]
    assert keymap.shown("star") == "S"
    with pytest.raises(PostilError, match=why):
        keymap.bind("star", [("everywhere", "F4")])
    assert raw is None or file.read_bytes() == raw


@pytest.mark.parametrize(
    "damage",
    [f"star = {'[' * 5000}", f"star = {'9' * 5000}", "star = [" + "\n" * 20_000],
    ids=["brackets", "digits", "blank lines"],
)
def test_damage_of_any_kind_is_told_and_keeps_nobody_waiting(opened: Opener, damage: str) -> None:
    keymap = opened(damage, 'archive = "F2"')
    assert keymap.shown("star") == "S"
    assert keymap.shown("archive") == "F2"
    assert "line 1: it is not written like" in keymap.problems[0]


def test_a_change_is_in_the_file_at_once_and_what_a_person_wrote_stays(
    opened: Opener, settings: Settings
) -> None:
    keymap = opened("# my left hand", 'star = ["F4"]', 'unheard = ["Q"]', "", "# the rest")
    keymap.bind("star", [("everywhere", "Ctrl+Q"), ("list", "G, B")])
    text = (settings.folder / "keymap.toml").read_text(encoding="utf-8")
    assert text.splitlines() == [
        "# my left hand",
        'star = ["Ctrl+Q", "list: G B"]',
        'unheard = ["Q"]',
        "",
        "# the rest",
        'quit_program = ["Ctrl+W"]',
    ]
    again = opened()
    assert again.shown("star") == "Ctrl+Q or G B"
    assert again.shown("quit_program") == "Ctrl+W"


def test_a_file_that_is_a_link_stays_one(opened: Opener, settings: Settings, tmp_path: Path) -> None:
    kept = tmp_path / "dotfiles.toml"
    kept.write_text("# mine\n", encoding="utf-8")
    (settings.folder / "keymap.toml").symlink_to(kept)
    opened().bind("star", [("everywhere", "F4")])
    assert (settings.folder / "keymap.toml").is_symlink()
    assert kept.read_text(encoding="utf-8") == '# mine\nstar = ["F4"]\n'


def test_the_last_change_is_taken_back_and_the_one_before_it_too(opened: Opener) -> None:
    keymap = opened()
    keymap.bind("star", [("everywhere", "F4")])
    keymap.bind("star", [("everywhere", "F2")])
    assert keymap.undo()
    assert keymap.shown("star") == "F4"
    assert keymap.undo()
    assert keymap.shown("star") == "S"
    assert not keymap.undo()


def test_what_another_hand_wrote_since_is_not_undone(opened: Opener, settings: Settings) -> None:
    keymap = opened()
    keymap.bind("star", [("everywhere", "F4")])
    (settings.folder / "keymap.toml").write_text('star = ["F2"]\n', encoding="utf-8")
    with pytest.raises(PostilError, match="another hand"):
        keymap.undo()


def test_keys_are_restored_one_by_one_or_all(opened: Opener, settings: Settings) -> None:
    keymap = opened("# kept", 'star = ["F4"]', 'archive = ["F2"]')
    keymap.restore(["star"])
    assert (keymap.shown("star"), keymap.shown("archive")) == ("S", "F2")
    keymap.restore_all()
    assert keymap.shown("archive") == "E"
    assert (settings.folder / "keymap.toml").read_text(encoding="utf-8") == "# kept\n"


def test_hands_that_know_another_reader_find_their_keys(opened: Opener) -> None:
    assert [title for _, title, about in described() if about] == ["Postil", "NetNewsWire", "newsboat and vi"]
    other = opened(preset="netnewswire")
    assert other.meaning("N", "text") == "next_unread"
    assert other.meaning("R", "list") == "toggle_read"
    vi = opened(preset="newsboat")
    assert vi.meaning("N", "text") == "next_unread"
    assert vi.meaning("I", "text") == "note"
    assert opened(preset="gone").preset == "postil"


def test_the_readers_own_keys_lie_over_the_keymap_that_was_chosen(opened: Opener) -> None:
    keymap = opened('note = ["N"]', preset="netnewswire")
    assert keymap.meaning("N", "text") == "note"
    assert keymap.keys_in("next_unread", "list") == ["+", "=", "Ctrl+N"]
    keymap.choose("postil")
    assert keymap.meaning("N", "list") == "next_unread"


@pytest.mark.parametrize(
    ("keys", "character"),
    [
        *((keys, True) for keys in ("H", "Shift+H", "?", "G, U", "5")),
        *((keys, False) for keys in ("Space", "Ctrl+H", "Alt+1", "Return", "F8", "Shift+Right")),
    ],
)
def test_speech_sets_off_what_is_one_character(keys: str, character: bool) -> None:
    assert is_character(keys) is character


def test_the_file_names_where_it_lies(opened: Opener, tmp_path: Path) -> None:
    assert opened().path == tmp_path / "keymap.toml"
