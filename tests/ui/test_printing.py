"""Pages in PDF: what a reader sees on them, and what other programs read out of the file."""

import re
import unicodedata
from collections.abc import Sequence
from threading import Event

import pypdfium2
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.exporter.paper import Kind, Paper, Paragraph, Printed, Remark, Run, Section, said
from reader.model.markdown import BOLD, STRUCK
from reader.model.scripts import runs_to_left
from reader.services.processes import Cancelled
from reader.ui import print_shapes
from reader.ui.jobs import Jobs, Lane
from reader.ui.print_letters import missing
from reader.ui.print_type import MARKS, Types
from reader.ui.printing import print_paper

WORDS = "The ministry said that talks on the transit of gas would go on next week, although no date was set. "


@pytest.fixture(autouse=True)
def typefaces(dressed: QApplication) -> None:
    """The typefaces of the program."""


def heading(words: str, level: int = 1) -> Paragraph:
    return Paragraph(Kind.HEADING, (Run(words),), level=level, to_left=runs_to_left(words))


def article(*texts: str, title: str = "Ministry speaks", remarks: Sequence[Remark] = ()) -> Section:
    paragraphs = [Paragraph(Kind.PARAGRAPH, (Run(words),), to_left=runs_to_left(words)) for words in texts]
    return Section(title, "", runs_to_left(title), (heading(title), *paragraphs), tuple(remarks))


def remark(number: int, note: str, color: str = "yellow") -> Remark:
    details = (Run(f"check {number:016x}"),)
    return Remark(
        number, f"id{number}", color, f"quote {number}", said(note), (), "2026-11-02T10:00:00Z", details
    )


def marked(number: int, words: str = "marked") -> Run:
    return Run(f"{words} ", marks=(number,))


def pdf(*sections: Section, title: str = "Paper") -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(print_paper(Paper(title, sections)).data)


def words(document: pypdfium2.PdfDocument) -> str:
    """The text of all pages as pdfium reads it, its lines run together."""
    pages = (page.get_textpage().get_text_range() for page in document)
    return " ".join(" ".join(pages).split())


def at(document: pypdfium2.PdfDocument, wanted: str) -> tuple[int, float, float]:
    """The page of some words, and how far they are from its left edge and its top, in points."""
    for number, page in enumerate(document):
        text = page.get_textpage()
        found = text.search(wanted, match_case=True).get_next()
        if found:
            left, _, _, top = text.get_charbox(found[0])
            return number, left, page.get_height() - top
    raise AssertionError(f"{wanted!r} is on no page")


@pytest.mark.parametrize(
    "text",
    [
        "The official office fixed the first flight: “talks” — № 5.",
        "The country’s own ‘words’ – and Đorđe’s; 5 µm × 3 · Ω ∆ … ‹so› − 1.",
        "Oʻzbekiston Respublikasi, gʻarb va maʼno.",
        "Қазақстан үкіметі ғылымға қаржы бөлді. Ҳукумати Тоҷикистон.",
        "Москва сообщила об этом вечером.",
        "قالت الوزارة يوم الاثنين إن الرحلة الأولى ألغيت.",
        "中国政府星期一宣布，一页长文。",
    ],
)
def test_text_is_read_out_as_it_was_written(text: str) -> None:
    read = words(pdf(article(text, title="x")))
    if any(unicodedata.category(letter) == "Lo" for letter in text) and missing(text):
        pytest.skip("no typeface of this machine has these letters")
    kept = "".join(letter for letter in read if unicodedata.category(letter) != "Cf")
    assert "".join(text.split()).rstrip(".") in "".join(kept.split())


@pytest.mark.parametrize("mark", ["\ufeff", "\ufffe"])
def test_a_mark_of_the_order_of_bytes_takes_no_letter_away(mark: str) -> None:
    read = words(pdf(article(f"{mark}talks {mark} on gas", mark, f"{mark}x", title=f"{mark}Gas")))
    parts = "".join(letter if letter.isalnum() else " " for letter in read).split()
    assert parts == ["Gas", "talks", "on", "gas", "x", "1"]


def test_soft_hyphens_are_no_letters_of_the_text_and_others_are_the_right_ones() -> None:
    long = "in\u00adter\u00adcon\u00adti\u00adnen\u00adtal soft\u00adware "
    document = pdf(article(long * 40 + "the\u200b end.", title="x"))
    read = "".join(page.get_textpage().get_text_range() for page in document)
    parted = re.sub(r"[\x02\ufffe\u00ad-]\s*", "", " ".join(read.split()))
    assert parted.count("intercontinental software") == 40
    assert "the end." in parted
    # What is found stands where it is seen: each letter has the shape that is its own.
    text = pdf(article("A con\u00adtin\u00aduous mile.", title="x"))[0].get_textpage()
    wide: dict[str, set[float]] = {}
    for n in range(text.count_chars()):
        left, _, right, _ = text.get_charbox(n, loose=True)
        wide.setdefault(text.get_text_range(n, 1), set()).add(round(right - left, 1))
    assert {letter: len(widths) for letter, widths in wide.items() if letter in "nou"} == {
        "n": 1,
        "o": 1,
        "u": 1,
    }
    assert max(wide["i"]) < min(wide["m"])


def test_a_printed_file_has_its_own_typefaces_bookmarks_and_no_time_of_day() -> None:
    sections = [
        article(WORDS, title="First"),
        Section("Second", "kk", False, (heading("Second"), heading("Within it", 2))),
    ]
    data = print_paper(Paper("Two of them", tuple(sections))).data
    document = pypdfium2.PdfDocument(data)
    toc = [(mark.level, mark.get_title()) for mark in document.get_toc()]
    assert toc == [(0, "First"), (0, "Second"), (1, "Within it")]
    assert document.get_metadata_dict()["Title"] == "Two of them"
    assert not document.get_metadata_dict()["CreationDate"]
    assert b"SourceSerif4-Regular" in data
    assert re.search(rb"/FontFile2 \d+ 0 R", data)
    assert print_paper(Paper("Two of them", tuple(sections))).data == data


def test_links_can_be_followed() -> None:
    url = "https://example.org/a?b=1&c=%5Bx%5D"
    linked = Paragraph(Kind.PARAGRAPH, (Run("See "), Run("the page", url=url)))
    data = print_paper(Paper("x", (Section("x", "", False, (heading("x"), linked)),))).data
    assert f"/URI ({url})".encode() in data


def test_a_note_stands_beside_its_sentence_and_a_number_names_it_there_and_behind_the_text() -> None:
    text = Paragraph(Kind.PARAGRAPH, (Run(WORDS * 6), marked(1), Run(WORDS)))
    section = Section("x", "", False, (heading("x"), text), (remark(1, "Beside **it**."),))
    document = pdf(section)
    page, left, top = at(document, "Beside it.")
    sentence = at(document, "marked")
    assert page == sentence[0]
    assert abs(top - sentence[2]) < 6
    assert left > sentence[1] + 30
    assert left > 400
    assert at(document, "check 0000000000000001")[2] > top


def test_notes_that_find_no_place_beside_the_text_stand_whole_behind_it() -> None:
    long = "A long remark that goes on. " * 12
    runs = [marked(n) for n in range(1, 31)]
    text = Paragraph(Kind.PARAGRAPH, tuple(runs))
    remarks = tuple(remark(n, f"Note number {n} begins. {long if n % 2 else ''}") for n in range(1, 31))
    document = pdf(Section("x", "", False, (heading("x"), text), remarks))
    read = words(document)
    assert [n for n in range(1, 31) if f"Note number {n} begins." not in read] == []
    places_of = [at(document, f"Note number {n} begins.") for n in range(1, 31)]
    assert any(left > 400 for _, left, _ in places_of)
    assert any(left < 120 for _, left, _ in places_of)


def test_words_under_a_highlight_lie_on_its_colour() -> None:
    text = Paragraph(Kind.PARAGRAPH, (Run("Some "), marked(1, "coloured words"), Run("here.")))
    section = Section("x", "", False, (heading("x"), text), (remark(1, "", "green"),))
    drawn = pdf(section)[0].render(scale=2)
    red, green, blue = (int(MARKS["green"][0][n : n + 2], 16) for n in (1, 3, 5))
    assert bytes((blue, green, red)) * 20 in bytes(drawn.buffer)


def test_no_page_begins_or_ends_with_a_lone_line_and_a_heading_stays_with_its_text() -> None:
    parts = [heading("x")]
    for n in range(30):
        words = f"Begin{n} {WORDS * 3} End{n}"
        parts += [heading(f"Heading {n}", 2), Paragraph(Kind.PARAGRAPH, (Run(words),))]
    pages = [
        [line for line in page.get_textpage().get_text_range().splitlines() if line not in ("x", str(number))]
        for number, page in enumerate(pdf(Section("x", "", False, tuple(parts))), 1)
    ]
    assert len(pages) > 2
    for lines in pages:
        assert not lines[-1].startswith(("Begin", "Heading")), "an orphan"
        assert "End" not in lines[0], "a widow"


def test_an_arabic_article_stands_to_the_right_with_its_notes_on_the_left() -> None:
    text = Paragraph(Kind.PARAGRAPH, (Run("قالت الوزارة ذلك", marks=(1,)),), to_left=True)
    section = Section("عنوان", "ar", True, (heading("عنوان"), text), (remark(1, "A remark."),))
    document = pdf(section)
    assert at(document, "A remark.")[1] < 150
    assert at(document, "1")[1] < 200


def test_letters_that_no_typeface_has_are_told_with_what_brings_them() -> None:
    if not missing("\U00012000"):
        pytest.skip("this machine has a typeface of cuneiform")
    told = print_paper(Paper("x", (article("A \U00012000 sign"),))).missing
    assert len(told) == 1
    assert "\U00012000" in told[0]
    assert "fonts-noto-core" in told[0]
    assert missing("Plain, quoted “words” — Қазақ") == ()


def test_nothing_a_page_is_given_stops_it() -> None:
    strange = "\u202e turned \u2067 round \u1780\u17c1\u17d2 \u0e33 a\u0301 \ud800 \U000f0000 \u200d"
    endless = article("w" * 30_000, WORDS * 200, "", strange, title="")
    document = pdf(endless, article(title="Nothing in it"))
    assert len(document) > 8
    assert not print_paper(Paper("none", ())).missing


def test_the_window_stays_alive_while_pages_are_printed(qtbot: QtBot) -> None:
    jobs = Jobs()
    done: list[Printed] = []
    failed: list[Exception] = []
    beat = Event()
    alive: list[bool] = []
    timer = QTimer()
    timer.timeout.connect(beat.set)
    timer.start(1)

    def page_ended() -> bool:
        beat.clear()
        alive.append(beat.wait(10))
        return False

    sections = tuple(article(*[WORDS * 5] * 10, title=f"Article {n}") for n in range(8))
    expected = print_paper(Paper("Eight", sections)).data
    jobs.run(
        "print",
        lambda _: print_paper(Paper("Eight", sections), page_ended),
        done.append,
        failed.append,
        lane=Lane.ERRANDS,
    )
    qtbot.waitUntil(lambda: bool(done or failed), timeout=20_000)
    jobs.close()
    assert len(alive) > 10
    assert all(alive)
    assert done[0].data == expected


def test_printing_stops_once_it_is_not_wanted() -> None:
    asked: list[None] = []

    def stopped() -> bool:
        asked.append(None)
        return len(asked) > 40

    with pytest.raises(Cancelled):
        print_paper(Paper("x", tuple(article(WORDS, title=f"{n}") for n in range(20))), stopped)
    assert len(asked) == 41


@pytest.mark.parametrize(
    "text", ["قالت الوزارة ذلك. " * 4000, WORDS * 700, "".join(map(chr, range(0x4E00, 0x8000)))]
)
def test_it_is_asked_again_and_again_whether_to_stop_while_a_long_paragraph_is_set(text: str) -> None:
    asked: list[None] = []

    def stopped() -> bool:
        asked.append(None)
        return False

    made = print_paper(Paper("x", (article(text, title="x"),)), stopped)
    pages = len(pypdfium2.PdfDocument(made.data))
    # All of it is set before the first page is drawn; at the end of each page it was asked before, too.
    assert len(asked) > pages + len(text) // 8000


def test_marks_on_letters_of_a_script_that_no_typeface_has_end_nothing() -> None:
    # Devanagari, Wancho, and one that Unicode has had for a short while.
    text = "कि \U0001e2c0\U0001e2ec \U00016100\U0001611e and so on."
    for title in ("\u093f", text):
        read = words(pdf(article(text, title=title)))
        assert "and so on." in read
        assert "क" in read


def test_a_paper_is_the_same_file_whatever_was_set_before_it(monkeypatch: pytest.MonkeyPatch) -> None:
    runs = (Run("Words", style=BOLD), Run(" "), Run("ғылым AV "), Run(" ", style=STRUCK), Run("№ 5."))
    paper = Paper("x", (Section("x", "", False, (heading("x"), Paragraph(Kind.PARAGRAPH, runs))),))
    made = []
    for before in (), (article("ғ ә қ", title="қ"), article("VA a b c 5 قالت words.", title="b")):
        monkeypatch.setattr(print_shapes, "_known", {})
        types = Types()
        for section in before:
            print_paper(Paper("y", (section,)), types=types)
        made += [print_paper(paper).data, print_paper(paper, types=types).data]
    assert made[1:] == made[:1] * 3


@pytest.mark.parametrize(
    ("before", "text"), [("It □\u17b4 \u17b4 is", "5 € now → up"), ("ἀ", "\u0308\u0301")]
)
def test_words_without_a_script_do_not_take_on_that_of_words_set_with_them(
    monkeypatch: pytest.MonkeyPatch, before: str, text: str
) -> None:
    made = []
    for texts in ((text,), (before, text)):
        monkeypatch.setattr(print_shapes, "_known", {})
        section = Section("x", "", False, tuple(Paragraph(Kind.PARAGRAPH, (Run(words),)) for words in texts))
        types = Types()
        print_paper(Paper("x", (section,)), types=types)
        made.append(print_paper(Paper("x", (article(text),)), types=types).data)
    assert made[0] == made[1]
