"""The reader's own templates as files: nothing that was written is lost, whoever wrote it."""

from pathlib import Path

import pytest

from reader.model.errors import PostilError
from reader.services.templates import MOST, Template, TemplateChanged, Templates


@pytest.fixture
def templates(tmp_path: Path) -> Templates:
    return Templates(tmp_path / "config" / "templates")


def names(templates: Templates) -> list[str]:
    return [template.name for template in templates.all()]


def test_a_template_is_made_written_read_and_called_by_its_file(templates: Templates) -> None:
    assert templates.all() == []
    made = templates.create("Press review.md", "# {{ title }}\n", ".txt")
    assert made.path.name == "Press review.md.j2"
    assert (made.name, made.suffix) == ("Press review.md", ".md")
    text, stamp = templates.read(made)
    assert text == "# {{ title }}\n"
    stamp = templates.write(made, "new — «ё»", stamp)
    assert templates.read(made) == ("new — «ё»", stamp)
    assert templates.create("v1.2", "", ".md").name == "v1.2.md"
    assert templates.create("plain", "", ".txt").suffix == ".txt"


def test_a_name_that_is_taken_or_no_file_may_have_becomes_another(templates: Templates) -> None:
    templates.create("Notes.md", "", ".txt")
    assert templates.create("notes.md", "", ".txt").name == "notes 2.md"
    assert templates.create("notes.md", "", ".txt").name == "notes 3.md"
    assert templates.create("../../etc/passwd", "", ".txt").path.parent == templates.folder
    assert templates.create("CON.md", "", ".txt").name == "_CON.md"
    assert templates.create('a: "b"?.md', "", ".txt").name == "a b.md"


def test_what_another_program_wrote_meanwhile_is_not_overwritten(templates: Templates) -> None:
    made = templates.create("Notes.md", "mine", ".txt")
    _, stamp = templates.read(made)
    made.path.write_text("theirs", encoding="utf-8")
    with pytest.raises(TemplateChanged, match="was changed by another program"):
        templates.write(made, "mine again", stamp)
    assert made.path.read_text(encoding="utf-8") == "theirs"
    made.path.unlink()
    templates.write(made, "mine again", stamp)
    assert made.path.read_text(encoding="utf-8") == "mine again"


def test_a_template_that_is_a_link_stays_one(templates: Templates, tmp_path: Path) -> None:
    made = templates.create("Notes.md", "", ".txt")
    kept = tmp_path / "dotfiles.j2"
    made.path.rename(kept)
    made.path.symlink_to(kept)
    templates.write(made, "through the link", templates.read(made)[1])
    assert made.path.is_symlink()
    assert kept.read_text(encoding="utf-8") == "through the link"


def test_renaming_keeps_the_kind_of_file_and_takes_no_others_name(templates: Templates) -> None:
    notes = templates.create("Notes.md", "words", ".txt")
    templates.create("Press.md", "", ".txt")
    renamed = templates.rename(notes, "My notes")
    assert names(templates) == ["My notes.md", "Press.md"]
    assert templates.read(renamed)[0] == "words"
    with pytest.raises(PostilError, match="There is a template called “press"):
        templates.rename(renamed, "press")
    assert templates.rename(renamed, "my notes.html").name == "my notes.html"


def test_what_was_deleted_comes_back_the_latest_first(templates: Templates) -> None:
    for name in ("One.md", "Two.md"):
        templates.delete(templates.create(name, name, ".txt"))
    assert names(templates) == []
    templates.create("Two.md", "another", ".txt")
    again = templates.bring_back()
    assert again
    assert (again.name, templates.read(again)[0]) == ("Two 2.md", "Two.md")
    assert templates.bring_back()
    assert templates.bring_back() is None
    assert names(templates) == ["One.md", "Two.md", "Two 2.md"]


def test_a_file_that_is_no_text_is_refused_in_a_sentence(templates: Templates) -> None:
    made = templates.create("Notes.md", "", ".txt")
    made.path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(PostilError, match="is not UTF-8"):
        templates.read(made)
    made.path.write_bytes(b"x" * (MOST + 1))
    with pytest.raises(PostilError, match="is larger than"):
        templates.read(made)
    with pytest.raises(PostilError, match="cannot be read"):
        templates.read(Template(templates.folder / "gone.md.j2"))


def test_a_folder_that_cannot_be_written_is_told(templates: Templates) -> None:
    templates.folder.parent.mkdir(parents=True)
    templates.folder.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(PostilError, match="cannot be written"):
        templates.create("Notes.md", "", ".txt")
