"""What the window is started with: files and links, another library, the picture to draw."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from reader import paths
from reader.model.errors import LibraryUnusable
from reader.ui import theme
from reader.ui.handover import told_apart
from reader.ui.language import LANGUAGES

#: What is of a picture alone, by the names of its options; and how large one is (pixels).
_OF_PICTURES, _SIZE = ("size", "theme", "language", "article"), "1440x880"


class Options(NamedTuple):
    """What the command line asked of the window: `library` to open, `paths` to import, `links` of ours to
    follow. `size` is of a screenshot, in pixels."""

    library: Path
    paths: tuple[Path, ...] = ()
    links: tuple[str, ...] = ()
    draw: bool = False
    size: tuple[int, int] = (1440, 880)
    theme: str = ""
    article: str = ""
    language: str = ""


def options_of(arguments: list[str]) -> Options:
    """What a start was asked for. Ends the program with exit code 2 for what cannot be meant."""
    if not arguments:
        return Options(paths.library())
    import argparse

    parser = argparse.ArgumentParser(
        prog="postil", description="Read captured articles closely, and keep your notes."
    )
    parser.add_argument("--library", type=Path, help="another library than the default one")
    parser.add_argument("--size", default="", help="of a screenshot, as WIDTHxHEIGHT in pixels")
    parser.add_argument("--theme", choices=theme.CHOICES, default="", help="of a screenshot")
    parser.add_argument("--language", choices=LANGUAGES, default="", help="of a screenshot")
    parser.add_argument("--article", default="", help="the article a screenshot shows, by its id")
    parser.add_argument("given", nargs="*", help="a library, captures to import, postil:// links")
    draw = "screenshot" in arguments
    asked = parser.parse_args([a for a in arguments if a != "screenshot"])
    files, links = told_apart(asked.given)
    if draw and (len(files) != 1 or links):
        parser.error("screenshot needs the name of one PNG file")
    alone = next((name for name in _OF_PICTURES if getattr(asked, name)), "")
    if alone and not draw:
        parser.error(f"--{alone} is of a screenshot alone")
    asked.size = asked.size or _SIZE
    width, _, height = asked.size.partition("x")
    if not (width.isdigit() and height.isdigit() and 0 < int(width) <= 10_000 and 0 < int(height) <= 10_000):
        parser.error(f"--size {asked.size}: give it as 1440x880")
    size = (int(width), int(height))
    library = asked.library
    if library is None and not draw and (library := _library_among(files)):
        files = tuple(file for file in files if file != library)
    look = (asked.theme, asked.article, asked.language)
    return Options(paths.library(library), files, links, draw, size, *look)


def _library_among(files: Sequence[Path]) -> Path | None:
    """The first of the files that is a library: a desktop hands over what was double-clicked like anything
    else. It is told by its beginning, whatever it is called. A backup in its folder is none: it is to stay
    as it was made, and is restored from the view of backups."""
    from reader.library.files import application_of
    from reader.library.schema import APPLICATION_ID

    for file in files:
        with suppress(LibraryUnusable):
            is_backup = file.absolute().parent.suffix == ".backups"
            if file.is_file() and not is_backup and application_of(file) == APPLICATION_ID:
                return file
    return None
