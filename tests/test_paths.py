"""Where things lie."""

from pathlib import Path

import platformdirs
import pytest

from reader import paths
from reader.model.errors import PostilError


@pytest.mark.parametrize("data", ["/var/data", "", "  ", "relative/path", None])
def test_the_users_folders_are_those_of_platformdirs(
    monkeypatch: pytest.MonkeyPatch, data: str | None
) -> None:
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        if data is None:
            monkeypatch.delenv(variable)
        else:
            monkeypatch.setenv(variable, data)
    library = platformdirs.user_data_path("postil", appauthor=False) / "library.sqlite"
    settings = platformdirs.user_config_path("postil", appauthor=False) / "settings.ini"
    cache = platformdirs.user_cache_path("postil", appauthor=False)
    if data == "relative/path":
        # The specification says that a relative path is to be ignored.
        library, settings, cache = (
            Path.home() / ".local/share/postil/library.sqlite",
            Path.home() / ".config/postil/settings.ini",
            Path.home() / ".cache/postil",
        )
    assert (paths.library(), paths.settings(), paths.cache()) == (library, settings, cache)


def test_a_library_is_named_by_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("POSTIL_LIBRARY", str(tmp_path / "other.sqlite"))
    assert paths.library() == tmp_path / "other.sqlite"


def test_what_comes_with_the_program_is_found(checkout: Path) -> None:
    assert (paths.resources() / "fonts" / "SourceSerif4-Regular.ttf").is_file()
    assert paths.seeds() == checkout / "seeds"


@pytest.fixture
def stick(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder with the program in it, and nothing else."""
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "reader")
    monkeypatch.setenv("POSTIL_PORTABLE", "")
    return tmp_path


def test_a_portable_program_keeps_everything_beside_itself(stick: Path) -> None:
    at_home = paths.library()
    assert not paths.is_marked_portable()
    (stick / "portable").touch()
    assert paths.is_marked_portable()
    paths.be_portable()
    own = stick / "postil-data"
    assert (paths.library(), paths.settings()) == (own / "library.sqlite", own / "settings.ini")
    assert (paths.cache(), paths.state(), paths.templates()) == (
        own / "cache",
        own / "state",
        own / "templates",
    )
    assert paths.library(at_home) == at_home, "a library that is named is that one all the same"


def test_where_nothing_can_be_kept_beside_the_program_that_is_one_sentence(stick: Path) -> None:
    (stick / "postil-data").write_text("a file in its place", encoding="utf-8")
    with pytest.raises(PostilError, match="postil-data cannot be made"):
        paths.be_portable()
