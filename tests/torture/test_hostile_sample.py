"""A sample of the hostile set, small enough for every run of the tests; all of it: make torture."""

from pathlib import Path

import pytest

from reader.library.library import open_library
from reader.services.importing import import_paths
from tests.torture import hostile, hostile_pages


def test_the_hostile_set_is_of_many_kinds_and_of_different_captures() -> None:
    pages = hostile_pages.pages(["texts", "html", "feeds", "JSON", "notes", "encodings"])
    assert len(set(pages.values())) > 250


@pytest.mark.parametrize("kind", ["notes", "JSON", "encodings"])
def test_hostile_captures_are_read_or_refused_and_come_in_once(kind: str, tmp_path: Path) -> None:
    with open_library(tmp_path / "library.sqlite") as library:
        tally = hostile.captures(library, 0.12, [kind])
    assert tally.tried > 4
    assert tally.told == []


def test_hostile_paths_words_templates_settings_and_libraries_do_no_harm(
    tmp_path: Path, seeds: tuple[Path, ...]
) -> None:
    with open_library(tmp_path / "library.sqlite") as library:
        tallies = [hostile.paths(library, tmp_path / "places")]
        import_paths(library, [seeds[0]])
        tallies += [hostile.words(library, 0.04), hostile.templates(library, 0.2)]
    tallies += [hostile.settings(tmp_path, 0.3), hostile.libraries(tmp_path, 0.2)]
    assert [told for tally in tallies for told in tally.told] == []
