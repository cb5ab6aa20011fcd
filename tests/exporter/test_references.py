"""What bibliographies say of an article, before any format puts it into its own signs."""

from collections.abc import Callable

from reader.exporter.people import Name
from reader.exporter.references import reference
from reader.exporter.sheet import sheet
from reader.model.article import Reading
from reader.model.highlight import Anchor, Highlight

MakeReading = Callable[..., Reading]
MakeHighlight = Callable[..., Highlight]

TEXT = "The ministry said so. Nobody else did."


def test_an_article_with_an_address_is_a_page_and_one_without_stands_in_a_paper(
    make_reading: MakeReading,
) -> None:
    assert not reference(sheet(make_reading(url="https://a.example/x"))).in_print
    assert reference(sheet(make_reading())).in_print
    assert not reference(sheet(make_reading(source=""))).in_print


def test_words_that_stand_in_for_a_title_are_in_brackets(make_reading: MakeReading) -> None:
    assert reference(sheet(make_reading(title=None))).title == "[The ministry said so]"
    assert reference(sheet(make_reading(title=None, stand_in=""))).title == "[No title]"


def test_a_date_is_as_precise_as_it_is_known(make_reading: MakeReading) -> None:
    assert reference(sheet(make_reading(published="2026-02", captured=None))).issued == (2026, 2)
    assert reference(sheet(make_reading(published="2026-02-20T10:00:00Z"))).issued == (2026, 2, 20)
    assert reference(sheet(make_reading(published=None, captured=None))).accessed == ()


def test_remarks_are_the_notes_each_highlight_and_where_all_of_it_is_from(
    make_reading: MakeReading, make_highlight: MakeHighlight
) -> None:
    marks = [
        make_highlight(TEXT, "said so", note="Who?\nWhen?", tags=("claims",)),
        make_highlight(TEXT, "Nobody", anchor=Anchor.LOST),
    ]
    article = sheet(make_reading(TEXT, note="\nOn all\n", highlights=marks, author="Asel Mamatova"))
    on_all, first, lost, captured = reference(article).remarks
    check = article.highlights[0].check
    assert on_all == "On all"
    assert first == (
        "“said so”\nWho?\nWhen?\n#claims\nyellow, 2026-11-02T10:00:00Z, 000_a.txt, bytes 113-120, "
        f"check {check}, {article.highlights[0].link}"
    )
    assert "\nlost, yellow, " in lost
    assert "bytes" not in lost
    assert captured == f"Captured in 000_a.txt, bytes 100-138\n{article.link}"
    assert reference(article).authors == (Name("Mamatova", "Asel"),)
