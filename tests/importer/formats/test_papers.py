"""PDF documents: their text is one article where pypdfium2 is there, else the command to add it is told."""

import sys

import pytest

from reader.importer.splitting import split
from reader.model.errors import ImportRefused
from tests.importer.formats.making import paper

LINES = [
    (20, 720, "A Paper about Fog"),
    (10, 690, "Fog is a cloud that lies on the ground, as every keeper of a light will tell you,"),
    (10, 678, "and it comes in the morning when nobody has asked for it or has any use for it."),
    (10, 650, "The second paragraph stands apart from the first by a gap that is wider than others,"),
    (10, 638, "and ends here."),
]


def test_the_lines_of_a_paper_are_put_together_again() -> None:
    result = split(paper(LINES, "A Paper about Fog"), "fog.pdf")
    (story,) = result.stories
    assert [(span.label, span.article) for span in result.spans] == [("body", 1)]
    assert (result.kind, story.title, story.author) == ("pdf", "A Paper about Fog", "Ada Quill")
    assert [story.text[block.start : block.end] for block in story.blocks] == [
        f"{LINES[1][2]} {LINES[2][2]}",
        f"{LINES[3][2]} {LINES[4][2]}",
    ]


def test_a_title_that_is_not_printed_is_not_taken() -> None:
    (story,) = split(paper(LINES, "Microsoft Word - draft7.doc"), "fog.pdf").stories
    assert story.title is None
    assert story.text.startswith("A Paper about Fog\n\n")


def test_what_cannot_be_read_of_a_paper_is_said() -> None:
    with pytest.raises(ImportRefused, match="is a damaged PDF document"):
        split(b"%PDF-1.7\nnothing", "bad.pdf")
    with pytest.raises(ImportRefused, match="pictures of pages"):
        split(paper([]), "scan.pdf")


def test_without_pypdfium2_the_command_to_add_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(ImportRefused, match=r'pip install "postil\[pdf\]"'):
        split(paper(LINES), "fog.pdf")
