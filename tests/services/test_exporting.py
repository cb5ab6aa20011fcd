"""Annotated articles go out, and the reader's own files stay the reader's own."""

import gc
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.library.library import Library
from reader.model.errors import PostilError
from reader.model.export import EVERYTHING, FileAction, Order, Reach, Scope
from reader.model.query import Query, parse
from reader.services.annotating import annotate
from reader.services.exporting import Planned, Written, difference, run, summary


def export(library: Library, query: Query | None, format: str, target: Path) -> Written:
    scope = EVERYTHING if query is None else Scope(Reach.QUERY, "A list", query=query)
    return run(library, Order(scope, format, target))


def actions(library: Library, folder: Path) -> list[str]:
    return [file.action for file in export(library, None, "markdown", folder).files]


def noted(library: Library, row: int, note: str) -> str:
    id = library.articles.rows()[row].id
    library.annotations.highlight(id, 0, 30, note=note)
    return id


def test_annotated_articles_are_exported_a_file_each(filled: Library, tmp_path: Path) -> None:
    ids = {noted(filled, 0, "first note"), noted(filled, 7, "second note")}
    filled.annotations.write_article_note(filled.articles.rows()[3].id, "third note")
    filled.articles.mark([filled.articles.rows()[7].id], archived=True)
    written = export(filled, None, "markdown", tmp_path / "vault" / "notes")
    assert {file.article for file in written.files} >= ids
    assert summary(written) == "3 files: 3 new"
    texts = [Path(file.file).read_text(encoding="utf-8") for file in written.files]
    for note in ("first note", "second note", "third note"):
        assert sum(note in text for text in texts) == 1


def test_an_export_looks_for_no_cycles_among_all_there_is_and_others_do_again(
    filled: Library, tmp_path: Path
) -> None:
    """Which would hold the window up for longer, the more there is."""
    noted(filled, 0, "a note")
    before, meanwhile = gc.get_threshold(), list[int]()

    def progress(_done: int, _total: int) -> None:
        meanwhile.append(gc.get_threshold()[2])

    run(filled, Order(EVERYTHING, "markdown", tmp_path / "notes"), progress=progress)
    assert min(meanwhile) > 10_000
    assert gc.get_threshold() == before


def test_a_second_export_changes_only_what_has_changed(filled: Library, tmp_path: Path) -> None:
    noted(filled, 0, "one")
    id = noted(filled, 1, "two")
    assert actions(filled, tmp_path) == ["created", "created"]
    assert actions(filled, tmp_path) == ["unchanged", "unchanged"]
    filled.annotations.write_note(filled.annotations.of(id)[0].id, "two, revised")
    assert sorted(actions(filled, tmp_path)) == ["rewritten", "unchanged"]
    assert len(list(tmp_path.glob("*.md"))) == 2
    assert not list(tmp_path.glob(".*"))


def test_a_file_that_was_edited_since_is_kept_and_said_so(filled: Library, tmp_path: Path) -> None:
    id = noted(filled, 0, "one")
    file = Path(export(filled, None, "markdown", tmp_path).files[0].file)
    file.write_text(file.read_text(encoding="utf-8") + "\nMy own words.\n", encoding="utf-8")
    filled.annotations.write_note(filled.annotations.of(id)[0].id, "one, revised")
    written = export(filled, None, "markdown", tmp_path)
    assert [each.action for each in written.files] == ["kept"]
    assert "My own words." in file.read_text(encoding="utf-8")
    assert written.files[0].changed == 1
    assert summary(written) == (
        "1 file: 1 kept because you edited it; 1 change to highlights and notes is not in what you edited"
    )


@pytest.mark.parametrize("called", [str, str.upper])
def test_a_file_that_was_there_before_is_never_written_over(
    filled: Library, tmp_path: Path, called: Callable[[str], str]
) -> None:
    noted(filled, 0, "one")
    name = Path(export(filled, None, "markdown", tmp_path / "a").files[0].file).name
    theirs = tmp_path / "b" / called(name)
    theirs.parent.mkdir()
    theirs.write_text("Mine.")
    (written,) = export(filled, None, "markdown", tmp_path / "b").files
    assert written.action == "created"
    assert Path(written.file).name.casefold() != theirs.name.casefold()
    assert theirs.read_text() == "Mine."


def test_a_damaged_text_leaves_the_file_that_has_it_still_and_is_told(
    filled: Library, tmp_path: Path
) -> None:
    ids = [noted(filled, row, "a note") for row in (0, 7)]
    target = tmp_path / "vault"
    files = {each.article: Path(each.file) for each in export(filled, None, "markdown", target).files}
    before = files[ids[0]].read_bytes()
    with filled.writing() as db:
        db.conn.execute(
            "UPDATE version SET packed = zeroblob(20) WHERE key = (SELECT shown FROM article WHERE id = ?)",
            ids[:1],
        )
    for id in ids:
        filled.annotations.write_note(filled.annotations.of(id)[0].id, "a note, revised")
    written = export(filled, None, "markdown", target)
    assert [each.article for each in written.files] == ids[1:]
    assert files[ids[0]].read_bytes() == before
    assert written.left_over == ()
    assert "is damaged: restore a backup" in " ".join(written.missing)
    for together in (export(filled, None, "csv", tmp_path), run(filled, Order(EVERYTHING, "zip", tmp_path))):
        assert len(together.missing) == 1
    assert (tmp_path / "All notes.csv").read_text("utf-8-sig").count("a note, revised") == 2


def test_a_query_exports_what_it_shows(filled: Library, tmp_path: Path) -> None:
    noted(filled, 0, "one")
    query = parse('source:"rfe/rl"')
    assert len(export(filled, query, "markdown", tmp_path).files) == 2
    assert export(filled, parse("tag:none"), "markdown", tmp_path).files == ()


def test_what_cannot_be_written_is_named(filled: Library, tmp_path: Path) -> None:
    noted(filled, 0, "one")
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(PostilError, match=r"/file is a file and no folder; name a folder"):
        export(filled, None, "markdown", blocked / "inner")
    with pytest.raises(PostilError, match=r"There is no format “fax”; there is academic, .*markdown"):
        export(filled, None, "fax", tmp_path)


def test_words_are_found_as_they_are_typed_or_not_at_all(filled: Library) -> None:
    row = filled.articles.rows(parse("in:title durov"))[0]
    text = filled.articles.reading(row.id).version.text
    at = text.index("’")
    typed = text[at - 20 : at + 20].replace("’", "'").replace(" ", "\n", 1)
    made, _ = annotate(filled, row.id[:20], typed, note="n", tags=["t"], color="blue")
    assert made.quote.exact == text[at - 20 : at + 20]
    with pytest.raises(PostilError, match=r"“no such words at all” are not in “.*”; copy them"):
        annotate(filled, row.id, "no such words  at all")


def test_a_file_that_cannot_be_written_stops_no_other(filled: Library, tmp_path: Path) -> None:
    noted(filled, 0, "one")
    noted(filled, 1, "two")
    first, second = (Path(file.file) for file in export(filled, None, "markdown", tmp_path).files)
    for file in (first, second):
        file.unlink()
    first.mkdir()
    written = export(filled, None, "markdown", tmp_path)
    assert [file.action for file in written.files] == ["failed", "created"]
    assert second.exists()
    assert str(first) in (written.failed[0].reason or "")
    assert summary(written) == "2 files: 1 new, 1 could not be written"


def test_a_folder_that_has_the_name_of_a_file_is_left_alone(filled: Library, tmp_path: Path) -> None:
    noted(filled, 0, "one")
    name = Path(export(filled, None, "markdown", tmp_path / "a").files[0].file).name
    (tmp_path / "b" / name).mkdir(parents=True)
    (written,) = export(filled, None, "markdown", tmp_path / "b").files
    assert written.action == "created"
    assert Path(written.file).name != name


def test_a_query_that_nothing_matches_is_called_so(filled: Library, tmp_path: Path) -> None:
    assert "no article matches the query" in summary(export(filled, parse("tag:none"), "markdown", tmp_path))
    assert "has a highlight or a note" in summary(export(filled, None, "markdown", tmp_path))


def test_a_second_annotation_of_the_same_words_keeps_their_colour(filled: Library) -> None:
    row = filled.articles.rows()[0]
    quote = filled.articles.reading(row.id).version.text[:30]
    annotate(filled, row.id, quote, color="pink")
    again, _ = annotate(filled, row.id.upper(), quote, note="n")
    assert (again.color, again.note) == ("pink", "n")
    other, _ = annotate(filled, row.id, filled.articles.reading(row.id).version.text[40:60])
    assert other.color == "yellow"


def test_of_very_many_lines_that_change_all_go_and_all_come() -> None:
    before, after = (["title", *(f"line {n % many}" for n in range(9000)), "end"] for many in (700, 701))
    lines = difference(Planned(Path("x"), FileAction.REWRITTEN, "", "\n".join(before), "\n".join(after)))
    going, coming = before[701:-1], after[701:-1]
    assert lines[0] == f"@@ -702,{len(going)} +702,{len(coming)} @@"
    assert lines[1:] == [*(f"-{line}" for line in going), *(f"+{line}" for line in coming)]
