"""Word documents, read back by a library that is not ours, and by pandoc where it is installed."""

import io
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from xml.etree import ElementTree

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn

from reader.exporter.formats import FORMATS
from reader.exporter.paper import Paper
from reader.exporter.sheet import sheet
from reader.model.article import Reading
from reader.model.body import Block, BlockKind
from reader.model.errors import PostilError
from reader.model.highlight import Highlight
from reader.model.outline import Item, Kind, Outline
from tests.exporter.hostile import NOTES, STRINGS

Make = Callable[..., Reading]
Mark = Callable[..., Highlight]
TEXT = "The ministry said so. Nobody else did."


def written(*readings: Reading, title: str = "Ministry") -> bytes:
    return FORMATS["docx"].write([sheet(reading) for reading in readings], title)


def opened(data: bytes) -> Document:
    return docx.Document(io.BytesIO(data))


def commented_words(document: Document) -> dict[int, str]:
    """The words that each comment is anchored on, by its number."""
    found: dict[int, str] = {}
    open_: set[int] = set()
    for element in document.element.body.iter():
        if element.tag == qn("w:commentRangeStart"):
            open_.add(int(element.get(qn("w:id"))))
        elif element.tag == qn("w:commentRangeEnd"):
            open_.remove(int(element.get(qn("w:id"))))
        elif element.tag == qn("w:t"):
            found.update({id: found.get(id, "") + element.text for id in open_})
    return found


def comments(document: Document) -> list[str]:
    return ["\n".join(p.text for p in comment.paragraphs) for comment in document.comments]


def test_notes_are_comments_on_the_very_words_even_where_they_overlap(
    make_reading: Make, make_highlight: Mark
) -> None:
    marks = (
        make_highlight(TEXT, "ministry said", note="Which one?", tags=("a/b",)),
        make_highlight(TEXT, "said so. Nobody", color="blue", note="Really **nobody**?"),
        make_highlight(TEXT, "else", color="green"),
    )
    document = opened(written(make_reading(TEXT, highlights=marks)))
    assert comments(document) == ["Which one?\n#a/b", "Really nobody?"]
    assert commented_words(document) == {0: "ministry said", 1: "said so. Nobody"}
    assert [comment.timestamp and comment.timestamp.isoformat() for comment in document.comments] == [
        "2026-11-02T10:00:00+00:00"
    ] * 2
    (text,) = [paragraph for paragraph in document.paragraphs if paragraph.text == TEXT]
    assert [(run.text, run.style.name) for run in text.runs if run.text.strip()] == [
        ("The ", "Default Paragraph Font"),
        ("ministry ", "Highlight yellow"),
        ("said", "Highlight blue"),
        (" so. Nobody", "Highlight blue"),
        ("else", "Highlight green"),
        (" did.", "Default Paragraph Font"),
    ]


def test_every_highlight_is_listed_with_its_bytes_its_check_and_a_link_back(
    make_reading: Make, make_highlight: Mark
) -> None:
    mark = make_highlight(TEXT, "ministry")
    reading = make_reading(TEXT, highlights=(mark,), url="https://example.org/a?b=1&c=2")
    document = opened(written(reading))
    words = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert "000_a.txt, bytes 104-112" in words
    assert sheet(reading).highlights[0].check in words
    links = [link.address for paragraph in document.paragraphs for link in paragraph.hyperlinks]
    assert links[0] == "https://example.org/a?b=1&c=2"
    assert links[-1].endswith(f"h={mark.id}")


def test_a_note_on_words_that_are_not_shown_stands_in_the_list_behind_the_text(
    make_reading: Make, make_highlight: Mark
) -> None:
    blank = "Words.\n\n\n\nMore."
    mark = make_highlight(blank, "\n\n", note="On the gap.")
    reading = make_reading(blank, highlights=(mark,))
    shown = (Block(BlockKind.PARAGRAPH, 0, 6), Block(BlockKind.PARAGRAPH, 10, 15))
    document = opened(written(reading._replace(version=reading.version._replace(reading=shown))))
    assert comments(document) == []
    assert "On the gap." in [paragraph.text for paragraph in document.paragraphs]


def test_headings_lists_and_quotations_are_those_of_word(make_reading: Make) -> None:
    pieces = [
        (BlockKind.PARAGRAPH, "First."),
        (BlockKind.HEADING, "What next"),
        (BlockKind.ITEM, "An item."),
        (BlockKind.QUOTE, "A quote."),
        (BlockKind.CODE, "x = 1\n\ty"),
    ]
    text = "\n".join(words for _, words in pieces)
    blocks = tuple(Block(kind, text.index(words), text.index(words) + len(words)) for kind, words in pieces)
    reading = make_reading(text, blocks=blocks)
    reading = reading._replace(version=reading.version._replace(reading=()))
    styles = {p.text: p.style and p.style.name for p in opened(written(reading)).paragraphs}
    assert styles["Ministry speaks"] == "Heading 1"
    assert styles["What next"] == "Heading 2"
    assert styles["An item."] == "List Paragraph"
    assert styles["A quote."] == "Quote"
    assert styles["x = 1\n\ty"] == "Code"


def test_several_articles_begin_a_page_each_and_keep_their_own_comments(
    make_reading: Make, make_highlight: Mark
) -> None:
    readings = [
        make_reading(TEXT, title=f"Article {n}", highlights=(make_highlight(TEXT, "so", note=f"Note {n}"),))
        for n in range(3)
    ]
    document = opened(written(*readings, title="Three of them"))
    assert document.paragraphs[0].text == "Three of them"
    heads = [p for p in document.paragraphs if p.style and p.style.name == "Heading 1"]
    assert [p.text for p in heads] == ["Article 0", "Article 1", "Article 2"]
    assert [bool(p.paragraph_format.page_break_before) for p in heads] == [False, True, True]
    assert comments(document) == ["Note 0", "Note 1", "Note 2"]


def test_arabic_runs_to_the_left_and_each_article_says_its_language(
    make_reading: Make, make_highlight: Mark
) -> None:
    arabic = "قالت الوزارة ذلك."
    first = make_reading(TEXT, language="en")
    second = make_reading(arabic, language="ar", highlights=(make_highlight(arabic, "الوزارة", note="نعم"),))
    data = written(first, second)
    document = opened(data)
    (text,) = [paragraph for paragraph in document.paragraphs if paragraph.text == arabic]
    assert text._p.pPr is not None
    assert text._p.pPr.find(qn("w:bidi")) is not None
    runs = [run._r.rPr for run in text.runs if run.text]
    assert all(looks is not None and looks.find(qn("w:rtl")) is not None for looks in runs)
    spoken = [looks.find(qn("w:lang")) for looks in runs if looks is not None]
    assert {each.get(qn("w:bidi")) for each in spoken if each is not None} == {"ar"}
    assert b'<w:lang w:val="en"/>' in zipfile.ZipFile(io.BytesIO(data)).read("word/styles.xml")


def test_japanese_and_korean_have_faces_of_their_own(make_reading: Make) -> None:
    data = written(make_reading("政府は発表した。"), make_reading("정부가 발표했다."))
    file = zipfile.ZipFile(io.BytesIO(data))
    assert 'w:eastAsia="Yu Mincho"' in file.read("word/styles.xml").decode()
    text = file.read("word/document.xml").decode()
    korean = text.index("정부가 발표했다.", text.index("Heading1", text.index("Heading1") + 1))
    assert '<w:rFonts w:eastAsia="Batang"/><w:lang w:eastAsia="ko"/>' in text[korean - 200 : korean]
    assert "Batang" not in text[: text.index("Heading1", text.index("Heading1") + 1)]


def test_an_outline_keeps_its_headings_and_quotes(make_reading: Make, make_highlight: Mark) -> None:
    mark = make_highlight(TEXT, "ministry")
    reading = make_reading(TEXT, highlights=(mark,))
    items = [
        Item("1", 0, Kind.HEADING, "First"),
        Item("2", 1, Kind.HIGHLIGHT, "ministry", color="pink", highlight=mark.id, article=reading.row.id),
        Item("3", 0, Kind.PARAGRAPH, "My own words."),
    ]
    outlined = FORMATS["docx"].outlined
    assert outlined is not None
    document = opened(outlined(Outline("o", "Gas", 3), items, [sheet(reading)]))
    told = [(p.text, p.style and p.style.name) for p in document.paragraphs]
    assert told[:3] == [("Gas", "Heading 1"), ("First", "Heading 2"), ("ministry", "Quote")]
    assert told[-1] == ("My own words.", "Normal")


def test_whatever_is_written_is_wellformed_and_reads_back_as_it_was(
    make_reading: Make, make_highlight: Mark
) -> None:
    strings = [words for words in STRINGS if words.strip()] + ["\x00\x0b\ufffe\uffff\ud800 end"]
    readings = [
        make_reading(
            words,
            title=words,
            source=words,
            tags=(words,),
            language=words,
            url=f"https://{words.strip()}.example/{words}",
            highlights=(make_highlight(words, words, note=words),),
        )
        for words in strings
    ]
    data = written(*readings, title=strings[0])
    file = zipfile.ZipFile(io.BytesIO(data))
    for name in file.namelist():
        ElementTree.fromstring(file.read(name))
    heads = [p.text for p in opened(data).paragraphs if p.style and p.style.name == "Heading 1"]
    assert [" ".join(head.split()) for head in heads[:-1]] == [
        " ".join(words.split()) for words in strings[:-1]
    ]
    assert len(comments(opened(data))) == len(strings)
    assert written(*(make_reading(TEXT, note=note) for note in NOTES))


def test_the_same_articles_give_the_same_bytes(make_reading: Make, make_highlight: Mark) -> None:
    reading = make_reading(TEXT, highlights=(make_highlight(TEXT, "so", note="n"),))
    data = written(reading)
    assert data == written(reading)
    assert {entry.date_time for entry in zipfile.ZipFile(io.BytesIO(data)).infolist()} == {
        (1980, 1, 1, 0, 0, 0)
    }


def test_no_printer_is_needed_and_none_at_hand_is_a_sentence(make_reading: Make) -> None:
    assert FORMATS["docx"].typeset is not None
    assert FORMATS["docx"].typeset(Paper("empty", ()), None).data[:2] == b"PK"
    with pytest.raises(PostilError, match="choose DOCX"):
        FORMATS["pdf"].write([sheet(make_reading(TEXT))], "x")


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
def test_pandoc_reads_the_comments_back(make_reading: Make, make_highlight: Mark, tmp_path: Path) -> None:
    note = "See [it](https://example.org/x)."
    marks = (make_highlight(TEXT, "ministry said", note=note), make_highlight(TEXT, "so", note="Қазақша"))
    file = tmp_path / "a.docx"
    file.write_bytes(written(make_reading(TEXT, highlights=marks)))
    read = _pandoc(["--track-changes=all", "-t", "markdown", "--wrap=none", str(file)])
    assert '[See [it](https://example.org/x).]{.comment-start id="0"' in read
    assert 'ministry said[]{.comment-end id="0"}' in read
    assert "[Қазақша]" in read


def _pandoc(arguments: Sequence[str]) -> str:
    ran = subprocess.run(["pandoc", "-f", "docx", *arguments], capture_output=True, timeout=60, check=True)
    return ran.stdout.decode()
