"""A folder that is kept up to date: the reader's words stay, and what is new arrives."""

import shutil
import unicodedata
from pathlib import Path

import pytest
import yaml

from reader.library.library import Library
from reader.model.export import EVERYTHING, Order, Reach, Scope
from reader.model.query import Query
from reader.services.exporting import run, summary
from tests.exporter.hostile import STRINGS
from tests.library.handmade import store, told
from tests.services.vault import alone, change, export, one


def front(file: Path) -> dict[str, object]:
    found = yaml.safe_load(file.read_text(encoding="utf-8").split("---\n")[1])
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize("format", ["markdown", "commonmark", "logseq"])
def test_an_edited_file_gets_only_what_was_never_in_it(kept: Library, vault: Path, format: str) -> None:
    id = alone(kept).ids[0]
    gone, _ = kept.annotations.highlight(id, 40, 60, note="Thrown out")
    file = Path(one(kept, vault, format).file)
    text = file.read_text(encoding="utf-8")
    at = text.index(kept.annotations.find(gone.id).quote.exact[:10])
    theirs = text[: text.rindex("\n", 0, text.rindex("\n", 0, at))] + "\nMy own words.\n"
    file.write_text(theirs, encoding="utf-8")
    kept.annotations.highlight(id, 70, 90, note="Second note")
    kept.annotations.write_article_note(id, "On the whole: mild.")
    assert one(kept, vault, format).action == "appended"
    now = file.read_text(encoding="utf-8")
    assert (
        now.replace("highlights: 3", "highlights: 2")
        .replace("highlights:: 3", "highlights:: 2")
        .startswith(theirs)
    )
    added = now[now.index("My own words.") :]
    assert all(added.count(words) == 1 for words in ("New highlights", "Second note", "On the whole: mild."))
    assert "Thrown out" not in now
    assert "First note" not in added
    assert one(kept, vault, format).action == "kept"
    kept.annotations.highlight(id, 100, 120, note="Third note")
    assert one(kept, vault, format).action == "appended"
    assert file.read_text(encoding="utf-8").count("New highlights") == 1


def test_what_was_changed_since_is_counted_where_the_file_was_edited(kept: Library, vault: Path) -> None:
    id = alone(kept).ids[0]
    file = Path(one(kept, vault).file)
    change(file, "First note", "My own words.")
    kept.annotations.write_note(kept.annotations.of(id)[0].id, "Changed since")
    written = one(kept, vault)
    assert (written.action, written.changed) == ("kept", 1)
    assert "Changed since" not in file.read_text(encoding="utf-8")


def test_properties_of_the_readers_own_stay_and_ours_follow(kept: Library, vault: Path) -> None:
    id = alone(kept).ids[0]
    file = Path(one(kept, vault).file)
    change(file, "aliases: []\n", 'status: "half read"  # my own\naliases: []\n')
    change(file, "read: false", "read: true")
    change(file, "tags: []\n", "tags:\n  - mine\n")
    change(file, "cssclasses:\n- postil\n", "")
    kept.tags.add([id], "telegram")
    kept.annotations.highlight(id, 40, 60, note="Second note")
    kept.articles.mark([id], starred=True)
    assert one(kept, vault).action == "rewritten"
    text = file.read_text(encoding="utf-8")
    assert 'status: "half read"  # my own\naliases: []\n' in text
    found = front(file)
    assert (found["tags"], found["read"], found["highlights"]) == (["mine"], True, 2)
    assert "cssclasses" not in found
    assert "Second note" in text
    assert "New highlights" not in text
    assert one(kept, vault).action == "unchanged"


def test_an_edited_file_that_is_kept_in_another_encoding_is_left_as_it_is(kept: Library, vault: Path) -> None:
    file = Path(one(kept, vault).file)
    theirs = (
        file.read_text(encoding="utf-8").replace("First note", "Gedanken über Öl").encode("cp1252", "replace")
    )
    file.write_bytes(theirs)
    kept.annotations.highlight(alone(kept).ids[0], 40, 60, note="Second note")
    written = one(kept, vault)
    assert (written.action, written.changed) == ("kept", 1)
    assert written.reason == "It was edited, and is no longer in UTF-8."
    assert file.read_bytes() == theirs


def test_of_an_edited_file_the_properties_alone_follow_where_nothing_else_is_new(
    kept: Library, vault: Path
) -> None:
    file = Path(one(kept, vault).file)
    change(file, "First note", "My own words.")
    kept.articles.mark(alone(kept).ids, read=True)
    written = one(kept, vault)
    assert (written.action, written.reason) == (
        "rewritten",
        "You edited it: only its properties were brought up to date.",
    )
    text = file.read_text(encoding="utf-8")
    assert front(file)["read"] is True
    assert "My own words." in text
    assert "First note" not in text


def test_properties_that_are_no_yaml_are_left_alone_and_said_so(kept: Library, vault: Path) -> None:
    file = Path(one(kept, vault).file)
    change(file, "read: false", "read: [false")
    change(file, "First note", "My own words.")
    kept.annotations.highlight(alone(kept).ids[0], 40, 60, note="Second note")
    before = file.read_text(encoding="utf-8")
    written = one(kept, vault)
    assert (written.action, written.reason) == (
        "appended",
        "Its properties could not be read, and were left.",
    )
    assert file.read_text(encoding="utf-8").startswith(before)


def test_line_ends_of_another_system_stay_as_they_are(kept: Library, vault: Path) -> None:
    file = Path(one(kept, vault).file)
    change(file, "First note", "My own words.")
    theirs = file.read_bytes().replace(b"\n", b"\r\n")
    file.write_bytes(theirs)
    kept.annotations.highlight(alone(kept).ids[0], 40, 60, note="Second note")
    assert one(kept, vault).action == "appended"
    now = file.read_bytes()
    assert now.replace(b"highlights: 2", b"highlights: 1").startswith(theirs)
    assert now.count(b"\n") == now.count(b"\r\n")


@pytest.mark.parametrize("format", ["markdown", "commonmark", "logseq", "text"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_file_whose_line_ends_alone_were_changed_is_one_that_nobody_edited(
    kept: Library, vault: Path, format: str, mark: bytes
) -> None:
    """A vault that is shared by git comes to Windows with the line ends of Windows."""
    id = alone(kept).ids[0]
    file = Path(one(kept, vault, format).file)
    theirs = mark + file.read_bytes().replace(b"\n", b"\r\n")
    file.write_bytes(theirs)
    assert one(kept, vault, format).action == "unchanged"
    assert file.read_bytes() == theirs
    kept.annotations.highlight(id, 70, 90, note="Second note")
    assert one(kept, vault, format).action == "rewritten"
    now = file.read_bytes()
    assert now.startswith(mark + theirs.removeprefix(mark)[:12])
    assert now.count(b"\n") == now.count(b"\r\n")
    assert b"Second note" in now
    assert b"New highlights" not in now
    assert one(kept, vault, format).action == "unchanged"
    file.write_bytes(now + b"Mine.\r\n")
    kept.annotations.highlight(id, 100, 120, note="Third note")
    assert one(kept, vault, format).action == "appended"
    assert b"Mine.\r\n" in file.read_bytes()


@pytest.mark.parametrize("format", ["markdown", "commonmark", "logseq"])
def test_a_file_is_followed_where_it_was_moved(kept: Library, vault: Path, format: str) -> None:
    file = Path(one(kept, vault, format).file)
    moved = vault / "press" / "renamed.md"
    moved.parent.mkdir()
    file.rename(moved)
    assert one(kept, vault, format).action == "unchanged"
    kept.annotations.highlight(alone(kept).ids[0], 40, 60, note="Second note")
    written = one(kept, vault, format)
    assert (Path(written.file), written.action) == (moved, "rewritten")
    whole = vault.with_name("moved vault")
    vault.rename(whole)
    change(whole / "press" / "renamed.md", "First note", "My own words.")
    kept.annotations.highlight(alone(kept).ids[0], 70, 90, note="Third note")
    assert one(kept, whole, format).action == "appended"
    assert [path.name for path in whole.rglob("*.md")] == ["renamed.md"]


@pytest.mark.parametrize("format", ["markdown", "commonmark"])
def test_a_note_that_quotes_an_export_or_links_to_an_article_is_no_file_of_ours(
    kept: Library, vault: Path, tmp_path: Path, format: str
) -> None:
    quoted = Path(one(kept, tmp_path / "elsewhere", format).file).read_text(encoding="utf-8")
    theirs = f"# My day\n\n- [Open in Postil](postil://article/{alone(kept).ids[0]})\n\n{quoted}"
    vault.mkdir()
    (vault / "Today.md").write_text(theirs, encoding="utf-8")
    assert one(kept, vault, format).action == "created"
    assert (vault / "Today.md").read_text(encoding="utf-8") == theirs


def test_a_file_that_was_moved_is_not_taken_for_one_of_another_format(kept: Library, vault: Path) -> None:
    formats = ("markdown", "commonmark", "logseq")
    for format in formats:
        file = Path(one(kept, vault, format).file)
        file.rename(file.with_name(f"{format}.md"))
    for format in formats:
        again = one(kept, vault, format)
        assert (Path(again.file).name, again.action) == (f"{format}.md", "unchanged")


def test_what_stands_beside_a_file_goes_where_that_goes(kept: Library, vault: Path) -> None:
    files = [Path(file.file) for file in export(kept, vault, alone(kept), "academic").files]
    for file in files:
        file.rename(file.with_stem("renamed"))
    kept.annotations.highlight(alone(kept).ids[0], 40, 60, note="Second note")
    written = export(kept, vault, alone(kept), "academic").files
    assert [(Path(f.file).name, f.action) for f in written] == [
        ("renamed.md", "rewritten"),
        ("renamed.bib", "rewritten"),
    ]
    assert len(list(vault.iterdir())) == 2


def test_a_page_without_properties_is_followed_by_its_bytes(kept: Library, vault: Path) -> None:
    file = Path(one(kept, vault, "docx").file)
    moved = file.rename(vault / "renamed.docx")
    kept.annotations.highlight(alone(kept).ids[0], 40, 60)
    written = one(kept, vault, "docx")
    assert (Path(written.file), written.action) == (moved, "rewritten")
    moved.write_bytes(moved.read_bytes() + b"mine")
    kept.annotations.highlight(alone(kept).ids[0], 70, 90)
    written = one(kept, vault, "docx")
    assert written.action == "kept"
    assert written.changed == 1  # what was highlighted last
    assert "cannot be added to" in (written.reason or "")


def test_a_file_that_was_deleted_is_written_again_and_said_so(kept: Library, vault: Path) -> None:
    file = Path(one(kept, vault).file)
    file.unlink()
    written = one(kept, vault)
    assert (Path(written.file), written.action) == (file, "created")
    assert written.reason == "It was gone from the folder, and is written again."


def test_a_file_that_was_deleted_with_its_folder_is_written_again_once(kept: Library, vault: Path) -> None:
    file = Path(one(kept, vault).file)
    (vault / "press").mkdir()
    file.rename(vault / "press" / file.name)
    one(kept, vault)
    shutil.rmtree(vault / "press")
    written = [one(kept, vault) for _ in range(3)]
    assert [again.action for again in written] == ["created", "unchanged", "unchanged"]
    assert len(list(vault.rglob("*.md"))) == 1


def test_a_file_that_was_made_read_only_is_not_written(kept: Library, vault: Path) -> None:
    file = Path(one(kept, vault).file)
    file.chmod(0o444)
    before = file.read_bytes()
    kept.annotations.highlight(alone(kept).ids[0], 40, 60)
    written = one(kept, vault)
    assert (written.action, "read-only" in (written.reason or "")) == ("failed", True)
    assert file.read_bytes() == before
    file.chmod(0o644)
    assert one(kept, vault).action == "rewritten"


def test_files_that_change_names_keep_their_articles(kept: Library, vault: Path) -> None:
    first, second = kept.articles.rows()[:2]
    kept.annotations.highlight(second.id, 0, 10, note="of the second")
    export(kept, vault)
    files = [
        next(file for file in vault.iterdir() if f"postil_id: {id}" in file.read_text(encoding="utf-8"))
        for id in (first.id, second.id)
    ]
    aside, many = vault / "aside", len(list(vault.iterdir()))
    for old, new in ((files[0], aside), (files[1], files[0]), (aside, files[1])):
        old.rename(new)
    kept.annotations.highlight(first.id, 70, 90, note="Third note")
    assert Path(one(kept, vault).file) == files[1]
    for _ in range(2):
        export(kept, vault)
        assert "Third note" in files[1].read_text(encoding="utf-8")
        assert f"postil_id: {second.id}" in files[0].read_text(encoding="utf-8")
        assert len(list(vault.iterdir())) == many


def test_a_note_in_the_old_place_of_a_file_that_was_moved_is_the_readers_own(
    kept: Library, vault: Path
) -> None:
    file = Path(one(kept, vault).file)
    (vault / "press").mkdir()
    file.rename(vault / "press" / file.name)
    file.write_text("My own words.", encoding="utf-8")
    kept.annotations.highlight(alone(kept).ids[0], 70, 90, note="Third note")
    assert Path(one(kept, vault).file) == vault / "press" / file.name
    assert file.read_text(encoding="utf-8") == "My own words."


def test_two_formats_and_two_folders_do_not_meddle(kept: Library, vault: Path, tmp_path: Path) -> None:
    for format in ("markdown", "commonmark", "csv", "bibtex"):
        assert {file.action for file in export(kept, vault, format=format).files} == {"created"}
    export(kept, tmp_path / "other")
    for format in ("markdown", "commonmark", "csv", "bibtex"):
        assert {file.action for file in export(kept, vault, format=format).files} == {"unchanged"}
    assert len(list(vault.glob("*.md"))) == 6


def test_one_file_for_other_articles_is_another_file(kept: Library, vault: Path) -> None:
    ids = [row.id for row in kept.articles.rows()[:3]]
    for chosen in (ids[:1], ids[1:], ids[:1]):
        run(kept, Order(Scope(Reach.ARTICLES, "Selection", tuple(chosen)), "csv", vault))
    assert len(list(vault.iterdir())) == 2


def test_files_of_what_has_no_notes_any_more_stay_and_are_named(kept: Library, vault: Path) -> None:
    first, second, third = (file.file for file in export(kept, vault).files)
    ids = [row.id for row in kept.articles.rows()[:3]]
    kept.articles.mark([ids[0]], trashed=True)
    kept.annotations.remove(kept.annotations.of(ids[1])[0].id)
    written = export(kept, vault)
    left_over = tuple(sorted((first, second)))
    assert ([file.file for file in written.files], written.left_over) == ([third], left_over)
    assert summary(written) == "1 file: 1 unchanged; 2 files left of what has no notes any more"
    assert Path(first).exists()
    Path(first).unlink()
    kept.journal.undo()
    assert export(kept, vault).left_over == ()


def test_a_folder_within_the_folder_has_files_of_its_own(kept: Library, vault: Path) -> None:
    inner = Path(one(kept, vault / "press").file)
    kept.annotations.highlight(alone(kept).ids[0], 40, 60, note="Second note")
    outer = one(kept, vault)
    assert (Path(outer.file).parent, outer.action) == (vault, "created")
    assert "Second note" not in inner.read_text(encoding="utf-8")
    named = run(kept, Order(alone(kept), "markdown", vault / "named.md")).files[0]
    assert named.action == "created"
    assert {one(kept, vault).action, one(kept, vault).file} == {"unchanged", outer.file}


def test_some_highlights_of_an_article_do_not_take_the_place_of_all(kept: Library, vault: Path) -> None:
    whole = one(kept, vault)
    second, _ = kept.annotations.highlight(alone(kept).ids[0], 40, 60, note="Second note")
    some = Scope(Reach.HIGHLIGHTS, "Some", (second.id,))
    (partly,) = export(kept, vault, some).files
    assert (partly.action, partly.article) == ("created", whole.article)
    assert "First note" not in Path(partly.file).read_text(encoding="utf-8")
    assert "First note" in Path(whole.file).read_text(encoding="utf-8")
    assert export(kept, vault, some).files[0].action == "unchanged"
    assert one(kept, vault).file == whole.file


def test_titles_of_every_kind_give_each_article_a_file_of_its_own(library: Library, vault: Path) -> None:
    titles = [
        *STRINGS,
        "../../up",
        "/etc/passwd",
        "CON",
        "a" * 400,
        "Same",
        "same",
        "SAME",
        "Sa\u0301me",
        "Sáme",
    ]
    lines = enumerate(" ".join(title.split()) or None for title in titles)
    store(library, "a.txt", *(told(title, f"Body of the article number {n}.") for n, title in lines))
    everything = Scope(Reach.QUERY, "All", query=Query(anywhere=True))
    files = [Path(file.file) for file in export(library, vault, everything).files]
    assert len(files) == library.articles.count()
    assert {file.parent for file in files} == {vault}
    names = {unicodedata.normalize("NFD", file.name.casefold()) for file in vault.iterdir()}
    assert len(names) == len(files) == len(list(vault.iterdir()))
    assert {file.action for file in export(library, vault, everything).files} == {"unchanged"}


def test_a_text_file_that_was_edited_and_moved_gets_what_is_new(kept: Library, vault: Path) -> None:
    file = Path(one(kept, vault, "text").file)
    change(file, "First note", "My own words.")
    (vault / "press").mkdir()
    moved = file.rename(vault / "press" / "mine.txt")
    for start, note in ((70, "Second note"), (100, "Third note")):
        kept.annotations.highlight(alone(kept).ids[0], start, start + 20, note=note)
        written = one(kept, vault, "text")
        assert (written.action, written.file) == ("appended", str(moved))
    text = moved.read_text(encoding="utf-8")
    assert text.index("My own words.") < text.index("New highlights") < text.index("Third note")
    assert (text.count("New highlights"), "First note" in text) == (1, False)


@pytest.mark.parametrize("format", ["markdown", "text", "csv"])
def test_a_file_of_all_articles_is_followed_where_it_is_moved(
    kept: Library, vault: Path, format: str
) -> None:
    order = Order(EVERYTHING, format, vault, joined=True)
    file = Path(run(kept, order).files[0].file)
    moved = file.rename(file.with_name(f"All of it{file.suffix}"))
    (written,) = run(kept, order).files
    assert (written.action, written.file) == ("unchanged", str(moved))
    if format != "csv":
        change(moved, "First note", "My own words.")
        again = moved.rename(vault / f"mine{file.suffix}")
        (written,) = run(kept, order).files
        assert (written.action, written.file) == ("kept", str(again))
    assert len(list(vault.iterdir())) == 1


def test_a_file_that_was_moved_is_named_when_its_article_has_no_notes_any_more(
    kept: Library, vault: Path
) -> None:
    file = Path(one(kept, vault).file)
    moved = file.rename(vault / "moved.md")
    kept.annotations.remove(kept.annotations.of(alone(kept).ids[0])[0].id)
    assert str(moved) in export(kept, vault).left_over


def test_a_bibliography_comes_along_where_its_file_is_moved(kept: Library, vault: Path) -> None:
    notes = Path(one_of(kept, vault, ".md"))
    (vault / "press").mkdir()
    moved = notes.rename(vault / "press" / "mine.md")
    assert one_of(kept, vault, ".bib") == str(moved.with_suffix(".bib"))
    assert {path.name for path in vault.rglob("*.*")} == {"mine.md", "mine.bib"}
    change(moved.with_suffix(".bib"), "title", "note")
    moved.rename(vault / "again.md")
    one_of(kept, vault, ".bib")
    assert {path.name for path in vault.rglob("*.*")} == {"again.md", "again.bib", "mine.bib"}
    assert {file.action for file in export(kept, vault, alone(kept), "academic").files} == {"unchanged"}


def one_of(library: Library, vault: Path, suffix: str) -> str:
    """Of the files that an academic export writes, the one with a suffix."""
    files = export(library, vault, alone(library), "academic").files
    return next(file.file for file in files if file.file.endswith(suffix))
