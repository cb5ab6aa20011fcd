"""Words that the library could not take are not lost with the window."""

import shutil
from pathlib import Path

import pytest

from reader.library.library import Library, open_library
from reader.services.importing import import_paths
from reader.services.rescuing import bring_back, rescue


@pytest.fixture(scope="module")
def marked_once(tmp_path_factory: pytest.TempPathFactory, seeds: tuple[Path, ...]) -> tuple[Path, str, str]:
    """A library, and the ids of an article and a highlight in it."""
    path = tmp_path_factory.mktemp("marked") / "library.sqlite"
    with open_library(path) as library:
        import_paths(library, [seeds[0]])
        id = library.articles.rows()[0].id
        made, _ = library.annotations.highlight(id, 0, 20)
    return path, id, made.id


@pytest.fixture
def marked(marked_once: tuple[Path, str, str], tmp_path: Path) -> tuple[Path, str, str]:
    """The test's own copy of it."""
    made, id, highlight = marked_once
    return Path(shutil.copyfile(made, tmp_path / "library.sqlite")), id, highlight


def notes(library: Library, article: str, highlight: str) -> tuple[str, str]:
    return library.annotations.article_note(article), library.annotations.find(highlight).note


def test_rescued_notes_are_kept_by_the_next_start(marked: tuple[Path, str, str], tmp_path: Path) -> None:
    path, id, highlight = marked
    rescue(path, [(id, "", "on it all \ud800")], tmp_path / "settings")
    rescue(path, [(id, highlight, "on the words")], tmp_path / "settings")
    with open_library(path) as library:
        assert bring_back(library, tmp_path / "settings").endswith("are kept now.")
        assert notes(library, id, highlight) == ("on it all ?", "on the words")
        assert bring_back(library, tmp_path / "settings") == ""
        library.journal.undo()
        assert notes(library, id, highlight) == ("on it all ?", "")


def test_what_was_written_meanwhile_stays_before_the_rescued_words(
    marked: tuple[Path, str, str], tmp_path: Path
) -> None:
    path, id, highlight = marked
    rescue(path, [(id, "", "first thought, and more")], tmp_path)
    rescue(path, [(id, highlight, "mine")], tmp_path)
    with open_library(path) as library:
        library.annotations.write_article_note(id, "first thought")
        library.annotations.write_note(highlight, "theirs")
        bring_back(library, tmp_path)
        assert notes(library, id, highlight) == ("first thought, and more", "theirs\n\nmine")


def test_words_whose_highlight_is_gone_stay_in_their_file_which_is_named(
    marked: tuple[Path, str, str], tmp_path: Path
) -> None:
    path, id, highlight = marked
    kept = rescue(path, [(id, highlight, "homeless"), (id, "", "at home")], tmp_path)
    assert kept is not None
    with open_library(path) as library:
        library.annotations.remove(highlight)
        assert str(kept) in bring_back(library, tmp_path)
        assert library.annotations.article_note(id) == "at home"
        assert "homeless" in kept.read_text(encoding="utf-8")
        library.journal.undo()
        library.journal.undo()
        bring_back(library, tmp_path)
        assert library.annotations.find(highlight).note == "homeless"
    assert not kept.exists()


def test_where_nothing_can_be_written_beside_the_library_the_settings_folder_takes_it(
    marked: tuple[Path, str, str], tmp_path: Path
) -> None:
    path, id, _ = marked
    path.with_name(f"{path.name}.unsaved-notes.json").mkdir()
    kept = rescue(path, [(id, "", "elsewhere")], tmp_path / "settings")
    assert kept is not None
    assert kept.parent == tmp_path / "settings"
    with open_library(path) as library:
        bring_back(library, tmp_path / "settings")
        assert library.annotations.article_note(id) == "elsewhere"


@pytest.mark.parametrize("kept", ["I do not agree with the banana", "no\nway", "nothing", "say no"])
def test_rescued_words_are_not_taken_for_a_part_of_others(
    marked: tuple[Path, str, str], tmp_path: Path, kept: str
) -> None:
    path, id, highlight = marked
    rescue(path, [(id, highlight, "no"), (id, "", kept)], tmp_path)
    with open_library(path) as library:
        library.annotations.write_note(highlight, kept)
        library.annotations.write_article_note(id, "way")
        bring_back(library, tmp_path)
        assert notes(library, id, highlight) == (f"way\n\n{kept}", f"{kept}\n\nno")


def test_rescued_words_that_are_paragraphs_of_the_note_are_not_put_there_twice(
    marked: tuple[Path, str, str], tmp_path: Path
) -> None:
    path, id, highlight = marked
    rescue(path, [(id, highlight, "two\n\nthree"), (id, "", "one\n\ntwo")], tmp_path)
    with open_library(path) as library:
        library.annotations.write_note(highlight, "one\n\ntwo\n\nthree")
        library.annotations.write_article_note(id, "two")
        bring_back(library, tmp_path)
        assert notes(library, id, highlight) == ("one\n\ntwo", "one\n\ntwo\n\nthree")


@pytest.mark.parametrize(
    "spoilt", [b'[["a", "b", "precious', b"{}[", b"\xff\xfe", b"[1]", b'"precious"', b""]
)
def test_a_file_that_cannot_be_read_is_moved_aside_and_named(
    marked: tuple[Path, str, str], tmp_path: Path, spoilt: bytes
) -> None:
    path, id, _ = marked
    beside = path.with_name(f"{path.name}.unsaved-notes.json")
    aside = path.with_name(f"{path.name}.unsaved-notes.unreadable.json")
    beside.write_bytes(spoilt)
    with open_library(path) as library:
        assert str(aside) in bring_back(library, tmp_path)
        assert (beside.exists(), aside.read_bytes()) == (False, spoilt)
        beside.write_bytes(spoilt)
        rescue(path, [(id, "", "later")], tmp_path)
        assert aside.with_stem(f"{aside.stem}1").read_bytes() == spoilt
        bring_back(library, tmp_path)
        assert library.annotations.article_note(id) == "later"


def test_words_of_an_outline_are_kept_by_the_next_start(
    marked: tuple[Path, str, str], tmp_path: Path
) -> None:
    path, _, _ = marked
    with open_library(path) as library:
        added = library.outlines.add(words="An essay")
    rescue(path, [("", added.items[0], "An essay on boats")], tmp_path)
    with open_library(path) as library:
        assert bring_back(library, tmp_path).endswith("is kept now.")
        assert [item.words for item in library.outlines.items(added.outline)] == ["An essay on boats"]


def test_words_of_an_item_that_no_outline_has_become_a_paragraph_at_the_end(
    marked: tuple[Path, str, str], tmp_path: Path
) -> None:
    path, _, _ = marked
    with open_library(path) as library:
        added = library.outlines.add(words="Boats")
        gone = library.outlines.add(words="Sails").items[0]
        library.outlines.remove([gone])
    rescue(path, [("", "never-begun", "An essay"), ("", gone, "Sails, and oars")], tmp_path)
    with open_library(path) as library:
        assert bring_back(library, tmp_path).endswith("are kept now.")
        items = library.outlines.items(added.outline)
        assert [item.words for item in items] == ["Boats", "An essay", "Sails, and oars"]
