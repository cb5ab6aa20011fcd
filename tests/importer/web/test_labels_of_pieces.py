"""What the short lines around the text of a page of HTML are, told by their words in many languages."""

from html import escape

import pytest

from reader.importer.splitting import split
from reader.model.capture import Story

TEXT = [
    "The ferry to Skerry sails on Sundays again from May, as it did before the fire on the old pier.",
    "All that the harbour master could say was that the boats were safe, and that the fees would not rise.",
    "The crew raised the money for a new engine with a calendar and two concerts in the hall by the quay.",
]


def page(*above: str, below: tuple[str, ...] = (), between: tuple[str, ...] = ()) -> Story:
    rows = [*above, TEXT[0], *between, *TEXT[1:], *below]
    inside = "".join(f"<p>{escape(row)}</p>" for row in rows)
    html = (
        f"<!doctype html><title>Ferry</title><body><div><h1>The ferry sails again</h1>{inside}</div></body>"
    )
    (story,) = split(html.encode(), "page.html").stories
    assert story.title == "The ferry sails again"
    return story


@pytest.mark.parametrize(
    "byline",
    ["By Ana Lind", "Door Wietske Brouwer", "Автор: Олеся Гринь", "بقلم: سلمى الحداد", "लेखक: मीना रावत",
     "מאת: יעל כרמון", "윤하늘 기자", "记者 林晚舟", "Rozmawiała Kalina Drost",
     "Ein Gastbeitrag von Uta Brehm"],
)  # fmt: skip
def test_who_wrote_a_text_is_known_in_the_words_of_many_languages(byline: str) -> None:
    story = page(byline, "12 March 2019")
    assert story.byline is not None
    assert story.byline.text == byline


@pytest.mark.parametrize(
    "line",
    ["От моста до порта теперь десять минут", "By train to the end of the world", "Haber: savaş bitti"],
)
def test_a_line_that_begins_as_a_byline_and_names_nobody_wrote_nothing(line: str) -> None:
    assert page(line, "12 March 2019").byline is None


@pytest.mark.parametrize("byline", ["От Ана Линд", "От: Ана Линд"])
def test_who_a_text_is_from_is_a_byline(byline: str) -> None:
    story = page(byline, "12 March 2019")
    assert story.byline is not None
    assert story.byline.text == byline


def test_a_name_beside_the_day_wrote_the_text_and_one_elsewhere_did_not() -> None:
    told, untold = page("Ελένη Καρυδά", "12 March 2019"), page("Skerry Island")
    assert told.byline is not None
    assert told.byline.text == "Ελένη Καρυδά"
    assert untold.byline is None


@pytest.mark.parametrize(
    "credit", ["Źródło: PPP", "(Reporting by Ana Lind; editing by Jo Orr)", "来源：晨光社", "Извор: Вест"]
)
def test_who_helped_to_report_is_a_credit(credit: str) -> None:
    story = page(below=(credit,))
    assert story.credit is not None
    assert story.credit.text == credit


def test_a_paragraph_that_says_who_took_a_picture_is_a_caption_and_no_dateline_hides_it() -> None:
    caption = "The ferry at its quay on Tuesday. Photo: Ana Lind/City Press"
    above, among = page("By Jo Orr", caption), page("By Jo Orr", between=(caption,))
    assert above.caption is not None
    assert among.caption is not None
    assert {above.caption.text, among.caption.text} == {caption}
    assert all(story.byline is not None for story in (above, among))
