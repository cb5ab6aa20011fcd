"""An export of the newest article, or of all, and its file; tests say by it what becomes of a folder."""

from pathlib import Path

from reader.library.library import Library
from reader.model.export import EVERYTHING, Order, Reach, Scope
from reader.services.exporting import Written, WrittenFile, run


def export(library: Library, target: Path, scope: Scope = EVERYTHING, format: str = "markdown") -> Written:
    return run(library, Order(scope, format, target))


def alone(library: Library) -> Scope:
    """The newest article."""
    row = library.articles.rows()[0]
    return Scope(Reach.ARTICLES, row.heading, (row.id,))


def one(library: Library, target: Path, format: str = "markdown") -> WrittenFile:
    """Export the newest article."""
    (file,) = export(library, target, alone(library), format).files
    return file


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
