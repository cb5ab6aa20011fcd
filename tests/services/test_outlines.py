"""An outline goes out as one file, and what was done to that file since is left alone."""

from pathlib import Path

from reader.library.library import Library
from reader.model.export import Order, Reach, Scope
from reader.services.exporting import Written, run, summary


def export_outline(library: Library, outline: str, target: Path) -> Written:
    scope = Scope(Reach.OUTLINE, "An outline", of=outline)
    return run(library, Order(scope, "markdown", target))


def outlined(library: Library) -> str:
    """An outline of a heading and a highlight."""
    article = library.articles.rows()[0].id
    made, _ = library.annotations.highlight(article, 0, 20, note="Who says so?")
    outline = library.outlines.add(words="Beginnings", heading=True).outline
    library.outlines.rename(outline, "A year: oil/gas")
    library.outlines.add(outline, highlights=[made.id])
    return outline


def test_an_outline_is_one_file_named_like_it_with_the_bytes_of_what_it_quotes(
    filled: Library, tmp_path: Path
) -> None:
    outline = outlined(filled)
    written = export_outline(filled, outline, tmp_path / "out")
    (file,) = written.files
    assert (Path(file.file).name, file.action) == ("A year oil-gas.md", "created")
    text = Path(file.file).read_text(encoding="utf-8")
    assert "## Beginnings" in text
    assert "Who says so?" in text
    reading = filled.articles.reading(filled.articles.rows()[0].id)
    assert f"{reading.version.capture.file}, bytes " in text.replace("\\", "")
    assert summary(written) == "1 file: 1 new"


def test_exported_again_it_is_brought_up_to_date_unless_it_was_edited(
    filled: Library, tmp_path: Path
) -> None:
    outline = outlined(filled)
    file = Path(export_outline(filled, outline, tmp_path).files[0].file)
    assert export_outline(filled, outline, tmp_path).files[0].action == "unchanged"
    filled.outlines.add(outline, words="Endings", heading=True, depth=0)
    filled.outlines.rename(outline, "Another name")
    assert export_outline(filled, outline, tmp_path).files[0].action == "rewritten"
    assert "## Endings" in file.read_text(encoding="utf-8")
    file.write_text("Mine now.", encoding="utf-8")
    assert export_outline(filled, outline, tmp_path).files[0].action == "kept"
    assert file.read_text(encoding="utf-8") == "Mine now."
    assert list(tmp_path.glob("*.md")) == [file]
