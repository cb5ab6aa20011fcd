"""What readers bring from other programs: onto the articles that are here, or as excerpts until they come."""

import csv
import io
import json
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from reader.exporter.formats import FORMATS
from reader.exporter.sheet import sheet
from reader.library import health
from reader.library.library import Library, open_library
from reader.model.article import Row
from reader.model.highlight import Anchor, Highlight
from reader.model.query import parse
from reader.services.import_words import summary
from reader.services.importing import FileReport, Report, import_bytes, import_paths
from tests.library.handmade import IMPORTED, Decision, page, told

URL = "https://news.example.org/bridge"
TITLE = "A bridge is built where no river runs"
FIRST = "The bridge was to be open by spring, at the latest, the mayor said on Monday."
FERRY = "Nobody had asked the ferrymen, who had their own opinion of bridges."
TEXT = (
    f"{FIRST} It would be the longest of the region and the only one without water below.\n\n"
    f"{FERRY} They row both ways on every day of the year, and on feast days for nothing.\n\n"
    "Once built, it will be painted green. The engineers say that the river may still come, as rivers do.\n"
)
PAGE = (
    f'<html><head><title>{TITLE}</title><link rel="canonical" href="{URL}">'
    f'<meta property="og:site_name" content="The Ferry Post"></head><body><article><h1>{TITLE}</h1>'
    + "".join(f"<p>{part}</p>" for part in TEXT.strip().split("\n\n"))
    + "</article></body></html>"
)

WHO = (("comet", "wedding"), ("poet", "archive"), ("mayor", "harbour"), ("poets", "archives"))


def readwise(*rows: Sequence[str]) -> bytes:
    """A Readwise export: rows of quote, title, author, note, colour, tags and tags of the document."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(
        [
            "Highlight",
            "Book Title",
            "Book Author",
            "Amazon Book ID",
            "Note",
            "Color",
            "Tags",
            "Location Type",
            "Location",
            "Highlighted at",
            "Document tags",
        ]
    )
    for quote, title, note, tags in rows:
        writer.writerow(
            [quote, title, "", "", note, "blue", tags, "order", "1", "2026-03-02 08:15:00+00:00", "fav"]
        )
    return text.getvalue().encode()


def hypothesis(*quotes: str, url: str = URL, title: str = TITLE, note: str = "") -> bytes:
    return json.dumps(
        {
            "annotations": [
                {
                    "uri": url,
                    "document": {"title": [title]},
                    "created": "2026-03-02T08:15:00+00:00",
                    "text": note,
                    "tags": [],
                    "target": [{"selector": [{"type": "TextQuoteSelector", "exact": quote}]}],
                }
                for quote in quotes
            ]
        }
    ).encode()


def pocket(*rows: str) -> bytes:
    return ("title,url,time_added,tags,status\n" + "".join(f"{row}\n" for row in rows)).encode()


def bring(library: Library, data: bytes, name: str = "export") -> FileReport:
    (report,) = import_bytes(library, [(name, data)]).files
    assert report.status == "imported", report.reason
    assert not health.check(library).problems
    return report


def counts(report: FileReport) -> tuple[int, int, int, int]:
    """Highlights at their words, on excerpts, lost, known."""
    told = report.highlights
    assert told is not None
    return told.anchored, told.quoted, told.lost, told.known


def only(library: Library, query: str = "") -> Row:
    (row,) = library.articles.rows(parse(query))
    return row


def marks(library: Library, row: Row) -> list[tuple[str, Anchor]]:
    return [(mark.quote.exact, mark.anchor) for mark in library.annotations.of(row.id)]


def everything(library: Library) -> object:
    """All that a reader sees of a library."""
    return [
        (row._replace(key=0), library.articles.reading(row.id).highlights, library.tags.on_article(row.id))
        for row in library.articles.rows()
    ]


@pytest.fixture
def captured(library: Library) -> Library:
    """A library with the article of the bridge, from its page."""
    bring_page(library)
    return library


def bring_page(library: Library) -> Report:
    report = import_bytes(library, [("bridge.html", PAGE.encode())])
    assert not health.check(library).problems
    return report


def test_a_highlight_comes_to_its_very_words_with_note_tags_and_colour(captured: Library) -> None:
    report = bring(captured, readwise((FERRY, TITLE, "They row.", "ferry, to do")))
    row = only(captured)
    (mark,) = captured.annotations.of(row.id)
    text = captured.articles.reading(row.id).version.text
    assert text[mark.start : mark.end] == FERRY
    assert (mark.note, mark.tags, mark.color, mark.anchor) == (
        "They row.",
        ("ferry", "to do"),
        "blue",
        "anchored",
    )
    assert mark.created == 1772439300000
    assert captured.tags.on_article(row.id) == ("fav",)
    assert (report.new, report.merged, counts(report)) == (0, 1, (1, 0, 0, 0))


def test_an_article_is_known_by_any_form_of_its_address(captured: Library) -> None:
    forms = (
        f"{URL}/", "http://news.example.org/bridge", "https://www.news.example.org/bridge?utm_source=x",
        f"{URL}#ferry",
    )  # fmt: skip
    for n, address in enumerate(forms):
        bring(captured, hypothesis(FERRY, url=address, title=f"Title {n}", note=f"Note {n}."))
    (mark,) = captured.annotations.of(only(captured).id)
    assert mark.quote.exact == FERRY
    assert mark.note.split("\n\n") == ["Note 0.", "Note 1.", "Note 2.", "Note 3."]


def test_an_article_without_an_address_is_known_by_what_was_quoted_of_it(library: Library) -> None:
    import_bytes(library, [("bridge.txt", f"{TITLE}\n\n{TEXT}".encode())])
    bring(library, hypothesis(FERRY, FIRST, url="https://elsewhere.example/x", title="Saved page"))
    assert {quote for quote, _ in marks(library, only(library))} == {FIRST, FERRY}


def test_of_several_articles_at_one_address_the_one_that_was_quoted_is_meant(library: Library) -> None:
    entries = "".join(
        f"<item><title>Report {day} came</title><link>{URL}</link><description>{text}</description></item>"
        for day, text in (("Monday", FIRST), ("Friday", FERRY))
    )
    feed = f'<rss version="2.0"><channel><title>Reports</title>{entries}</channel></rss>'
    import_bytes(library, [("feed.rss", feed.encode())])
    for quote in (FIRST, FERRY):
        bring(library, hypothesis(quote, title="Reports"))
    found = {row.title: marks(library, row) for row in library.articles.rows()}
    assert found == {
        "Report Monday came": [(FIRST, Anchor.ANCHORED)],
        "Report Friday came": [(FERRY, Anchor.ANCHORED)],
    }


def test_quotes_that_stand_in_two_articles_tell_neither(library: Library) -> None:
    for day in ("Monday", "Friday"):
        more = " ".join(f"{day} {n} was a day of {day}s, and {n} of them came by ferry." for n in range(12))
        page = f"<article><h1>What {day} brought to us all</h1><p>{FERRY}</p><p>{more}</p></article>"
        import_bytes(library, [(f"{day}.html", f"<html><body>{page}</body></html>".encode())])
    assert len(library.articles.rows()) == 2
    report = bring(library, readwise((FERRY, "Some other name", "", "")))
    assert report.new == 1
    assert counts(report) == (0, 1, 0, 0)


def test_a_title_alone_does_not_make_two_articles_one(captured: Library) -> None:
    words = "Words that stand nowhere in the article of the bridge, of which there are many."
    report = bring(captured, hypothesis(words, url="https://other.example/bridge"))
    assert report.new == 1
    assert counts(report) == (0, 1, 0, 0)


def test_words_that_changed_a_little_are_found_and_keep_how_they_were(captured: Library) -> None:
    typed = "The bridge was to be open by spring, at the latest, the mayor told us on Monday."
    bring(captured, hypothesis(typed))
    row = only(captured)
    (mark,) = captured.annotations.of(row.id)
    assert mark.anchor is Anchor.ANCHORED
    assert mark.quote.exact == FIRST
    assert [earlier.quote.exact for earlier in mark.earlier] == [typed]


@pytest.mark.parametrize("words", ["Words that stand nowhere in it, however long one looks.", "the"])
def test_words_that_are_not_there_or_everywhere_are_lost_and_kept(captured: Library, words: str) -> None:
    report = bring(captured, hypothesis(words, note="Mine."))
    (mark,) = captured.annotations.of(only(captured).id)
    assert (mark.anchor, mark.quote.exact, mark.note) == (Anchor.LOST, words, "Mine.")
    assert counts(report) == (0, 0, 1, 0)


@pytest.mark.parametrize("words", ["i", "ra"])
def test_a_letter_is_found_between_the_neighbours_that_it_has_but_once(library: Library, words: str) -> None:
    """Many letters stand between nearly the same; none but its own stands between the very same."""
    sentences = (f"The {who} rejected the minister near the {where}, while ten sat." for who, where in WHO)
    text = f"{' '.join(sentences)}\n\n{TEXT.strip()} Second paragraph of the railway, which delayed all."
    paragraphs = "".join(f"<p>{part}</p>" for part in text.split("\n\n"))
    bring(library, f"{PAGE[: PAGE.index('<p>')]}{paragraphs}</article></body></html>".encode(), "page.html")
    at = text.index("inister" if words == "i" else "raph of")
    exported = json.loads(hypothesis(words))
    (selector,) = exported["annotations"][0]["target"][0]["selector"]
    after = at + len(words)
    selector |= {"prefix": text[max(0, at - 32) : at], "suffix": text[after : after + 32]}
    assert counts(bring(library, json.dumps(exported).encode(), "h.json"))[0] == 1
    ((_, mark),) = library.annotations.all()
    shown = library.articles.reading(only(library).id).version.text
    assert mark.anchor == Anchor.ANCHORED
    assert mark.start == shown.index("inister" if words == "i" else "raph of")


@pytest.mark.parametrize("way", [1, -1])
def test_words_that_stand_in_many_places_are_the_ones_between_the_quotes_around_them(
    captured: Library, way: int
) -> None:
    quotes = ("the ferrymen", "Once built", "it", "painted green")[::way]
    rows = [(words, TITLE, "", "") for words in quotes]
    report = bring(captured, readwise(*rows))
    assert counts(report) == (4, 0, 0, 0)
    row = only(captured)
    text = captured.articles.reading(row.id).version.text
    assert text.index("it will be painted") in [mark.start for mark in captured.annotations.of(row.id)]


def test_words_that_stand_in_many_places_are_lost_where_the_quotes_around_them_are_in_no_order(
    captured: Library,
) -> None:
    rows = [(words, TITLE, "", "") for words in ("Once built", "painted green", "it", "the ferrymen")]
    assert counts(bring(captured, readwise(*rows))) == (3, 0, 1, 0)


def test_long_words_that_are_printed_twice_are_found_where_they_stand_first(library: Library) -> None:
    page = PAGE.replace("</article>", f"<p>{FERRY} So it said below the picture.</p></article>")
    import_bytes(library, [("twice.html", page.encode())])
    bring(library, hypothesis(FERRY))
    row = only(library)
    (mark,) = library.annotations.of(row.id)
    assert mark.start == library.articles.reading(row.id).version.text.index(FERRY)
    assert mark.anchor is Anchor.ANCHORED


def test_an_article_that_is_not_here_is_kept_as_its_quotes(library: Library) -> None:
    report = bring(library, hypothesis(FERRY, FIRST, note="Mine."))
    row = only(library)
    reading = library.articles.reading(row.id)
    assert (row.title, reading.url, row.source) == (TITLE, URL, "Hypothesis")
    assert reading.version.text == f"{FERRY}\n\n{FIRST}"
    assert reading.version.excerpt
    assert [(m.quote.exact, m.note) for m in reading.highlights] == [(FERRY, "Mine."), (FIRST, "Mine.")]
    assert counts(report) == (0, 2, 0, 0)


def test_the_article_takes_the_place_of_its_quotes_when_it_comes(library: Library) -> None:
    bring(library, hypothesis(FERRY, FIRST, "Not in it, whatever anybody says.", note="Mine."))
    stub = only(library)
    bring_page(library)
    row = only(library)
    reading = library.articles.reading(row.id)
    assert row.id == stub.id
    assert not reading.version.excerpt
    assert row.source == "The Ferry Post"
    assert {m.quote.exact: m.anchor.value for m in reading.highlights} == {
        FIRST: "anchored",
        FERRY: "anchored",
        "Not in it, whatever anybody says.": "lost",
    }
    for mark in reading.highlights[:2]:
        assert reading.version.text[mark.start : mark.end] == mark.quote.exact
    library.journal.undo()
    assert library.articles.reading(stub.id).version.excerpt
    assert all(m.anchor is Anchor.ANCHORED for m in library.annotations.of(stub.id))
    library.journal.redo()
    assert not library.articles.reading(stub.id).version.excerpt


def test_quotes_keep_the_day_on_which_they_were_saved_when_their_article_is_taken_back(
    library: Library,
) -> None:
    bring(library, hypothesis(FIRST))
    saved = only(library)
    bring_page(library)
    library.journal.undo()
    assert only(library) == saved
    assert saved.captured == "2026-03-02"


def test_a_text_without_an_address_completes_the_quotes_of_its_title(library: Library) -> None:
    bring(library, readwise((FERRY, TITLE, "", "")))
    import_bytes(library, [("bridge.txt", f"{TITLE}\n\n{TEXT}".encode())])
    row = only(library)
    assert not library.articles.reading(row.id).version.excerpt
    assert marks(library, row) == [(FERRY, Anchor.ANCHORED)]
    assert not health.check(library).problems


def test_quotes_do_not_part_the_page_that_holds_their_article(
    library: Library, filled_apart: Library, seeds: tuple[Path, ...]
) -> None:
    quoted = []
    for row in filled_apart.articles.rows():
        text = filled_apart.articles.reading(row.id).version.text
        sentences = [one for one in text.split(". ") if 60 < len(one) < 300 and "\n" not in one]
        quoted += [(one, row.title, "", "") for one in sentences[3:12:4] if row.title]
    bring(library, readwise(*quoted))
    import_paths(library, seeds)
    assert not health.check(library).problems
    assert looks(library) == looks(filled_apart)
    assert all(mark.anchor is Anchor.ANCHORED for _, mark in library.annotations.all())


def looks(library: Library) -> list[tuple[str | None, str, str]]:
    """The articles that captures show, without what came from elsewhere."""
    found = [(row, library.articles.reading(row.id).version) for row in library.articles.rows()]
    return sorted(((row.title, row.source, version.text) for row, version in found), key=str)


@pytest.fixture
def filled_apart(tmp_path: Path, seeds: tuple[Path, ...]) -> Iterator[Library]:
    """A library of its own with the captures of the first run."""
    with open_library(tmp_path / "apart.sqlite") as opened:
        import_paths(opened, seeds)
        yield opened


def test_a_link_that_was_saved_is_completed_by_its_page(library: Library) -> None:
    bring(library, pocket(f"{TITLE},{URL},1772439300,roads|to read,unread"))
    bring_page(library)
    row = only(library)
    assert library.tags.on_article(row.id) == ("roads", "to read")
    assert "ferrymen" in library.articles.reading(row.id).version.text


def test_states_come_with_what_is_new_and_not_to_what_is_here(captured: Library) -> None:
    bring(
        captured,
        pocket(f"{TITLE},{URL},1772439300,,archive", "Another page,https://a.example/1,1772439300,,archive"),
    )
    assert (only(captured, "bridge").archived, only(captured, "bridge").read) == (False, False)
    other = only(captured, "is:archived")
    assert (other.title, other.read, other.captured) == ("Another page", True, "2026-03-02")


def test_the_same_file_twice_brings_nothing(library: Library) -> None:
    data = readwise((FERRY, TITLE, "Mine.", "a"))
    bring(library, data)
    before = everything(library)
    assert [file.status for file in import_bytes(library, [("again.csv", data)]).files] == ["known"]
    assert everything(library) == before


@pytest.mark.parametrize("here", [True, False], ids=["on an article", "as quotes"])
def test_a_later_export_brings_only_what_is_new(library: Library, here: bool) -> None:
    if here:
        bring_page(library)
    old = (FERRY, TITLE, "Mine.", "a")
    bring(library, readwise(old))
    report = bring(library, readwise((FIRST, TITLE, "", ""), old))
    told = counts(report)
    assert told == ((1, 0, 0, 1) if here else (0, 1, 0, 1))
    assert report.new == 0
    assert sorted(marks(library, only(library))) == sorted([(FIRST, "anchored"), (FERRY, "anchored")])


def test_what_was_changed_or_removed_here_stays_so_in_a_later_export(captured: Library) -> None:
    rows = [(FERRY, TITLE, "Mine.", "a"), (FIRST, TITLE, "", "")]
    bring(captured, readwise(*rows))
    row = only(captured)
    first, ferry = captured.annotations.of(row.id)
    captured.annotations.write_note(ferry.id, "Mine, and better.")
    captured.tags.set_on_highlight(ferry.id, [])
    captured.annotations.remove(first.id)
    captured.tags.remove([row.id], "fav")
    before = everything(captured)
    report = bring(captured, readwise(*rows, ("Once built, it will be painted green.", TITLE, "", "")))
    (green,) = [m for m in captured.annotations.of(row.id) if m.quote.exact.startswith("Once")]
    captured.annotations.remove(green.id)
    assert counts(report) == (1, 0, 0, 2)
    assert without_captures(everything(captured)) == without_captures(before)


def without_captures(seen: object) -> object:
    assert isinstance(seen, list)
    return [(row._replace(captures=0), highlights, tags) for row, highlights, tags in seen]


def test_a_note_that_was_changed_there_is_kept_beside_the_one_here(captured: Library) -> None:
    bring(captured, readwise((FERRY, TITLE, "First thought.", "")))
    bring(captured, readwise((FERRY, TITLE, "Second thought.", "late")))
    (mark,) = captured.annotations.of(only(captured).id)
    assert mark.note == "First thought.\n\nSecond thought."
    assert mark.tags == ("late",)


def test_a_highlight_of_ones_own_on_the_same_words_is_the_same(captured: Library) -> None:
    row = only(captured)
    at = captured.articles.reading(row.id).version.text.index(FERRY)
    captured.annotations.highlight(row.id, at, at + len(FERRY), "green", note="Here first.")
    report = bring(captured, readwise((FERRY, TITLE, "There.", "")))
    (mark,) = captured.annotations.of(row.id)
    assert (mark.color, mark.note) == ("green", "Here first.\n\nThere.")
    assert counts(report) == (0, 0, 0, 1)


def test_an_import_is_one_undo_step_and_comes_back_whole(captured: Library) -> None:
    before = everything(captured)
    data = readwise(
        (FERRY, TITLE, "Mine.", "a"), ("Nowhere at all in it.", TITLE, "x", ""), ("q", "New one", "", "")
    )
    bring(captured, data)
    after = everything(captured)
    captured.journal.undo()
    assert everything(captured) == before
    assert not health.check(captured).problems
    captured.journal.redo()
    assert everything(captured) == after
    assert not health.check(captured).problems


def test_an_import_can_be_taken_back_but_for_what_was_worked_on(captured: Library) -> None:
    report = bring(
        captured,
        readwise(
            (FERRY, TITLE, "Mine.", "a"),
            (FIRST, TITLE, "", ""),
            ("A quote of it.", "New one", "note", ""),
            ("A quote of it.", "New one too", "note", ""),
        ),
    )
    row = only(captured, "bridge")
    first, ferry = captured.annotations.of(row.id)
    captured.annotations.recolor(ferry.id, "pink")
    assert report.batch is not None
    undone = captured.batches.undo(report.batch)
    assert undone.removed == 2
    assert [m.id for m in captured.annotations.of(row.id)] == [ferry.id]
    assert captured.tags.on_article(row.id) == ()
    assert not health.check(captured).problems
    captured.journal.undo()
    assert {m.id for m in captured.annotations.of(row.id)} == {first.id, ferry.id}
    assert len(captured.articles.rows()) == 3
    assert not health.check(captured).problems


def test_a_note_put_together_by_an_import_goes_with_it(captured: Library) -> None:
    report = bring(captured, readwise((FIRST, TITLE, "One.", ""), (FIRST, TITLE, "Two.", "")))
    assert [mark.note for mark in captured.annotations.of(only(captured).id)] == ["One.\n\nTwo."]
    assert report.batch is not None
    captured.batches.undo(report.batch)
    assert captured.annotations.of(only(captured).id) == ()
    assert not health.check(captured).problems


def test_taken_back_it_can_come_again(captured: Library) -> None:
    data = readwise((FERRY, TITLE, "Mine.", "a"), ("A quote of it.", "New one", "", ""))
    report = bring(captured, data)
    assert report.batch is not None
    captured.batches.undo(report.batch)
    assert captured.annotations.of(only(captured).id) == ()
    assert counts(bring(captured, data)) == (1, 1, 0, 0)


def test_taken_back_but_for_what_was_worked_on_the_rest_can_come_again(library: Library) -> None:
    data = readwise(("A quote of it.", "New one", "", ""), ("Another of it.", "New one", "", "x"))
    report = bring(library, data)
    row = only(library)
    first, _second = library.annotations.of(row.id)
    library.annotations.write_note(first.id, "Mine by now.")
    assert report.batch is not None
    library.batches.undo(report.batch)
    assert [mark.id for mark in library.annotations.of(row.id)] == [first.id]
    assert not health.check(library).problems
    assert counts(bring(library, data)) == (0, 1, 0, 1)
    assert sorted(marks(library, row)) == [("A quote of it.", "anchored"), ("Another of it.", "anchored")]
    library.journal.undo()
    assert [mark.id for mark in library.annotations.of(row.id)] == [first.id]
    assert not health.check(library).problems


def test_whole_articles_come_with_their_highlights(library: Library) -> None:
    entry = {
        "url": URL,
        "title": TITLE,
        "is_archived": 1,
        "is_starred": 1,
        "tags": ["roads"],
        "content": "".join(f"<p>{part}</p>" for part in TEXT.strip().split("\n\n")),
        "created_at": "2026-03-02T08:15:00+0000",
        "annotations": [
            {"quote": FERRY, "text": "Mine."},
            {"quote": "Not in it at all, sadly.", "text": "x"},
        ],
    }
    report = bring(library, json.dumps([entry]).encode())
    row = only(library, "is:archived")
    reading = library.articles.reading(row.id)
    assert (row.starred, row.read, reading.version.excerpt) == (True, True, False)
    assert marks(library, row) == [(FERRY, Anchor.ANCHORED), ("Not in it at all, sadly.", Anchor.LOST)]
    assert counts(report) == (1, 0, 1, 0)
    bring_page(library)
    assert marks(library, only(library, "is:archived"))[0] == (FERRY, Anchor.ANCHORED)


def test_highlights_on_a_whole_article_come_to_the_text_that_is_here_already(library: Library) -> None:
    import_bytes(library, [("bridge.txt", f"{TITLE}\n\n{TEXT}".encode())])
    entry = {
        "url": URL,
        "title": "As it was saved",
        "is_archived": 0,
        "content": "".join(f"<p>{part}</p>" for part in TEXT.strip().split("\n\n")[:2]),
        "annotations": [{"quote": FERRY, "text": "Mine."}],
    }
    report = bring(library, json.dumps([entry]).encode())
    assert counts(report) == (1, 0, 0, 0)
    assert marks(library, only(library)) == [(FERRY, Anchor.ANCHORED)]


def test_quotes_come_to_a_link_that_was_saved_before(library: Library) -> None:
    bring(
        library,
        pocket(f"{URL}?utm_source=a_very_long_campaign,{URL}?utm_source=a_very_long_campaign,1,,unread"),
    )
    bring(library, hypothesis("Brief words."))
    row = only(library)
    assert marks(library, row) == [("Brief words.", Anchor.ANCHORED)]
    assert library.articles.reading(row.id).version.text == "Brief words."


def test_the_report_tells_what_became_of_the_highlights(captured: Library) -> None:
    data = readwise(
        (FERRY, TITLE, "", ""), ("Nowhere in it at all.", TITLE, "", ""), ("q", "New one", "", "")
    )
    report = import_bytes(captured, [("readwise.csv", data)])
    assert summary(report) == (
        "1 capture: 2 articles, 1 of them new, 1 already here; 0 cut, 0 without a title; "
        "1 highlight at its words, 1 kept as quotes until their article comes, 1 lost."
    )


def test_an_export_of_links_says_nothing_of_highlights(library: Library) -> None:
    data = pocket("One page,https://a.example/1,1772439300,x,unread")
    report = import_bytes(library, [("pocket.csv", data)])
    assert summary(report) == "1 capture: 1 article, 1 of them new, 0 already here; 0 cut, 0 without a title."


def test_lone_surrogates_are_no_reason_to_stop(library: Library) -> None:
    bring(library, pocket("One page of four words,https://a.example/1,1772439300,x,unread"))
    bring(
        library, hypothesis("A \ud800 quote", url="https://a.example/\ud800", title="\udfff", note="\ud800")
    )
    item = {
        "id": "1",
        "url": "https://a.example/\ud800",
        "title": "\ud800 here",
        "content_text": "Body \ud800 it.",
    }
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "\ud800", "items": [item]}
    (report,) = import_bytes(library, [("feed.json", json.dumps(feed).encode())]).files
    assert report.status == "imported"
    assert not health.check(library).problems


def test_what_our_own_tables_take_out_they_bring_back(library: Library, tmp_path: Path) -> None:
    bring_page(library)
    row = only(library)
    text = library.articles.reading(row.id).version.text
    for n, words in enumerate((FIRST, FERRY, "painted green", "the")):
        at = text.rindex(words)
        note = ("=1+1", "", "'quoted', \"twice\"\nand on a new line", "-")[n]
        library.annotations.highlight(
            row.id, at, at + len(words), ("pink", "green")[n % 2], note=note, tags=["a,b", "c"]
        )
    library.annotations.write_article_note(row.id, "On all of it.")
    library.tags.add([row.id], "roads/bridges")
    data = FORMATS["csv"].write([sheet(library.articles.reading(row.id))], "all")
    with open_library(tmp_path / "other.sqlite") as other:
        bring_page(other)
        report = bring(other, data)
        there = only(other)
        assert _own(other.annotations.of(there.id)) == _own(library.annotations.of(row.id))
        assert other.annotations.article_note(there.id) == "On all of it."
        assert other.tags.on_article(there.id) == ("roads/bridges",)
        assert counts(report) == (4, 0, 0, 0)
        again = FORMATS["readwise-csv"].write([sheet(library.articles.reading(row.id))], "all")
        assert counts(bring(other, again))[3] == 4
        assert _own(other.annotations.of(there.id)) == _own(library.annotations.of(row.id))
    with open_library(tmp_path / "third.sqlite") as third:
        bring_page(third)
        # Readwise keeps no neighbours: which of many equal words was meant cannot be told.
        assert counts(bring(third, again)) == (3, 0, 1, 0)
        found = _own(third.annotations.of(only(third).id))
        told_apart = [mark for mark in library.annotations.of(row.id) if mark.quote.exact != "the"]
        assert found[:-1] == _own(told_apart)


def _own(highlights: Sequence[Highlight]) -> list[object]:
    return [
        (m.quote, m.start, m.end, m.anchor, m.color, m.note, m.tags, m.created // 1000) for m in highlights
    ]


#: More than comes in one part, of an article; what comes after it is in another.
MANY = [(f"Quote number {n} of them all.", "The first of two", "", "") for n in range(220)]


def test_very_many_highlights_are_one_undo_step_too(library: Library) -> None:
    bring(library, readwise(*MANY, ("Some words.", "The second of two", "A note.", "x")))
    after = everything(library)
    library.journal.undo()
    assert not library.articles.rows()
    assert not health.check(library).problems
    library.journal.redo()
    assert everything(library) == after
    assert not health.check(library).problems


def test_an_import_of_very_many_that_was_cut_short_brings_the_rest_when_it_comes_again(
    library: Library,
) -> None:
    data = readwise(*MANY, ("Some words.", "The second of two", "A note.", "x"))
    with library.writing() as db:
        db.conn.execute(
            "CREATE TEMP TRIGGER cut BEFORE INSERT ON highlight WHEN new.exact = 'Some words.' "
            "BEGIN SELECT raise(ABORT, 'The disk is gone.'); END"
        )
    with pytest.raises(sqlite3.IntegrityError):
        import_bytes(library, [("export", data)])
    assert len(library.articles.rows()) == 2
    assert not health.check(library).problems
    with library.writing() as db:
        db.conn.execute("DROP TRIGGER cut")
    assert counts(bring(library, data)) == (0, 1, 0, 220)
    assert [mark.note for mark in library.annotations.of(only(library, "second").id)] == ["A note."]
    assert import_bytes(library, [("export", data)]).files[0].status == "known"
    library.journal.undo()
    library.journal.undo()
    assert not library.articles.rows()
    assert not health.check(library).problems


def test_highlights_of_an_article_that_came_to_another_day_since_go_with_their_import(
    library: Library,
) -> None:
    (row,) = [
        library.articles.row(id) for id in import_bytes(library, [("page.html", PAGE.encode())]).files[0].ids
    ]
    import_bytes(library, [("readwise.csv", readwise((FIRST, TITLE, "Which spring?", "bridges")))])
    split, data = page("dated.txt", [told(TITLE, TEXT.strip())], "2020-03-02")
    library.captures.store(split, data, IMPORTED, [Decision(1, "copy", row.id)])
    assert library.articles.row(row.id).key != row.key
    assert [mark.note for mark in library.annotations.of(row.id)] == ["Which spring?"]
    library.journal.undo()
    assert library.annotations.of(row.id) == ()
    assert library.articles.rows(parse("spring")) == [library.articles.row(row.id)]
    assert library.articles.rows(parse("in:notes spring")) == []
    assert library.articles.row(row.id).highlights == 0
    assert health.check(library).problems == ()
    library.journal.redo()
    assert [mark.note for mark in library.annotations.of(row.id)] == ["Which spring?"]
    assert health.check(library).problems == ()
