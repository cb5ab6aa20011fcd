"""Reviewing a capture by keys: what is said of a line re-splits the page, and what is accepted is stored."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.importer.splitting import split
from reader.library.library import Library, open_library
from reader.model.capture import Label
from reader.model.evidence import Correction, Says
from reader.services.importing import import_paths
from reader.ui.review_draft import Draft
from reader.ui.review_lines import RawLine, Said, holds, raw_lines, said_of, word_for
from reader.ui.review_plan import Plan
from reader.ui.review_view import ReviewView
from reader.ui.window import Window
from tests.ui.walking import nameless

Press = Callable[..., None]

FERRY, BAKERY, PLUMS = (
    "The ferry to the islands runs again",
    "A bakery opens beside the old mill",
    "Rain delays the harvest of plums",
)
LANTERNS, WELL = "Lanterns return to the market square", "The village well is deeper than thought"
FOOT = "Write to the editors of the Harbour Gazette"
BODIES = {
    FERRY: "After two winters at the quay the ferry left the harbour on Monday with ninety passengers and a "
    "cargo of paint. Its captain, who learnt the route from her father, said that the new engine "
    "burns half the oil and makes no smoke that anybody on deck could smell. Islanders had asked for "
    "an evening crossing, and from June on there will be one on every day but Sunday, when the crew "
    "rests and the hull is cleaned. Those who live on the farther island keep their rowing boats "
    "ready all the same, for the ice of last March, which closed the sound for eleven days, is not "
    "forgotten, and a doctor was carried over it on a sledge.",
    BAKERY: "Two sisters from the valley have put an oven into the miller's house, where flour was ground "
    "until the flood of 1974 took the wheel away. They bake rye at night and sell it through a "
    "window, because the shop has no floor yet. Neighbours bring their own plum cakes in exchange for "
    "loaves, a custom which the tax office looked into last week and found to be too small for a form "
    "of its own.",
    PLUMS: "Growers along the river wait for three dry days before their ladders can stand in the grass "
    "again. The fruit is sweeter than last year, says the head of their union, but it splits when it "
    "hangs too long in the wet. Pickers from abroad who came in August are paid for waiting, from a "
    "fund that the growers set up after the hail of 2019, and most of them spend the time mending "
    "crates in the barns.",
    LANTERNS: "Forty lamps of wrought iron were lit above the stalls on Tuesday, each with a glass that a "
    "class of apprentices cut by hand. The council had kept the drawings in a cellar since gas was given "
    "up, and found them while it searched for a map of the drains. Traders hope that buyers will stay "
    "until nine.",
    WELL: "Divers who wanted to fetch a bucket for the museum went down thirty metres and saw no ground. A "
    "rope from the fire brigade was too short as well. The teacher of geography believes that the "
    "shaft meets a cave, for the water rises when the lake does, and her pupils will measure it every "
    "morning until the summer.",
}


def story(title: str) -> str:
    """A title, and its body in one line under it."""
    return f"{title}\n\n{BODIES[title]}"


def page(*titles: str) -> str:
    """A page of articles with the paper's own line at its foot."""
    return "\n\n".join([*map(story, titles), FOOT])


@pytest.fixture(scope="session")
def reviewed_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two pages of one paper, both in doubt whatever the importer thinks of them today."""
    folder = tmp_path_factory.mktemp("review")
    (folder / "monday.txt").write_text(page(FERRY, BAKERY, PLUMS), encoding="utf-8")
    (folder / "tuesday.txt").write_text(page(LANTERNS, WELL), encoding="utf-8")
    path = folder / "library.sqlite"
    with open_library(path) as library:
        import_paths(library, [folder / "monday.txt", folder / "tuesday.txt"])
        with library.writing() as db:
            db.conn.execute("UPDATE capture SET state = 'doubtful', confidence = 0.2 + 0.1 * key")
            db.conn.execute("UPDATE capture SET source = (SELECT min(key) FROM source)")
    return path


@pytest.fixture
def library(reviewed_library: Path, tmp_path: Path) -> Iterator[Library]:
    """The test's own copy."""
    copy = tmp_path / "library.sqlite"
    shutil.copyfile(reviewed_library, copy)
    with open_library(copy) as opened:
        yield opened


class Reviewer:
    """A person at the keyboard with a capture before them."""

    def __init__(self, qtbot: QtBot, window: Window, press: Press) -> None:
        self._qtbot = qtbot
        self._press = press
        self.window = window

    @property
    def view(self) -> ReviewView:
        """The review, which must be open."""
        assert self.window.review.view is not None
        return self.window.review.view

    @property
    def line(self) -> str:
        """The line under the cursor."""
        return self.view.raw.lines[self.view.raw.here].text

    def press(self, *chords: str) -> None:
        """Press keys, and wait until every answer is home."""
        self._press(*chords)
        self._qtbot.waitUntil(lambda: not self.window.jobs.busy, timeout=10_000)

    def go_to(self, beginning: str) -> None:
        """Walk to the line that begins so."""
        self._press("Home")
        while not self.line.startswith(beginning):
            here = self.view.raw.here
            self._press("Down")
            assert self.view.raw.here > here, f"no line begins with {beginning}"

    def say(self, beginning: str, key: str) -> None:
        """Say something of the line that begins so."""
        self.go_to(beginning)
        self.press(key)

    def say_all(self) -> None:
        """Put all of monday.txt right, whatever the importer made of it: four corrections."""
        self.say(FOOT, "N")
        for title in (FERRY, BAKERY, PLUMS):
            self.say(title, "T")


@pytest.fixture
def desk(qtbot: QtBot, window: Window, press: Press) -> Reviewer:
    """The window with the list in front."""
    return Reviewer(qtbot, window, press)


@pytest.fixture
def reviewer(desk: Reviewer) -> Reviewer:
    """The review of monday.txt, opened by its keys."""
    desk.press("G", "R")
    return desk


def titles(view: ReviewView) -> list[str | None]:
    """The titles of the resulting articles, from top to bottom."""
    return [story.title for story in view.outcome.rows.stories]


def label(view: ReviewView, beginning: str) -> Label:
    """What the gutter says of a line."""
    return next(
        said.label
        for line, said in zip(view.raw.lines, view.raw.said, strict=True)
        if line.text.startswith(beginning)
    )


def stored(library: Library) -> set[str]:
    """The headings of the library's articles."""
    return {row.heading for row in library.articles.rows(limit=50)}


def test_what_is_in_doubt_stands_in_the_source_pane_and_opens_by_keys(desk: Reviewer) -> None:
    row = next(place for place in desk.window.sources.rows.places if place.key == "review")
    assert (row.name, row.articles) == ("To review", 2)
    desk.press("G", "R")
    view = desk.view
    assert view.isVisible()
    assert view.raw.hasFocus()
    assert (view.name.text(), view.turn.text()) == ("monday.txt", "1 of 2 to review")
    assert "sure" in view.facts.text() or "doubtful" in view.facts.text()
    assert view.reason.text()
    desk.press("Esc")
    assert desk.window.review.view is None
    assert desk.window.articles.hasFocus()


def test_walking_through_the_places_does_not_end_in_the_review(window: Window, press: Press) -> None:
    for _ in window.sources.rows.places:
        press("Alt+Down")
    assert window.review.view is None
    assert window.session.place.key.startswith("source:")


def test_a_click_on_to_review_opens_it_and_another_place_leaves_it(desk: Reviewer) -> None:
    sources = desk.window.sources
    for key in ("review", "starred"):
        n = next(n for n, place in enumerate(sources.rows.places) if place.key == key)
        where = sources.visualRect(sources.rows.index(n)).center()
        QTest.mouseClick(sources.canvas, Qt.MouseButton.LeftButton, pos=where)
        desk.press()
        assert (desk.window.review.view is not None) is (key == "review")
    assert desk.window.session.place.key == "starred"


def test_a_title_said_begins_an_article_at_once_and_can_be_taken_back(reviewer: Reviewer) -> None:
    reviewer.say_all()
    view = reviewer.view
    assert titles(view) == [FERRY, BAKERY, PLUMS]
    assert label(view, BAKERY) is Label.TITLE
    assert reviewer.line == PLUMS, "the cursor keeps its line"
    assert "4 corrections" in view.facts.text()
    reviewer.say(BAKERY, "B")
    assert label(view, BAKERY) is Label.BODY
    reviewer.press("U")
    assert titles(view) == [FERRY, BAKERY, PLUMS]
    reviewer.press("Ctrl+Z")
    assert "3 corrections" in view.facts.text()
    reviewer.press("Ctrl+Y")
    assert titles(view) == [FERRY, BAKERY, PLUMS]
    assert reviewer.line == BAKERY


def test_an_article_is_parted_and_joined(reviewer: Reviewer) -> None:
    reviewer.say_all()
    reviewer.say(PLUMS, "M")
    assert titles(reviewer.view) == [FERRY, BAKERY]
    assert "Growers along the river" in reviewer.view.outcome.rows.stories[1].text
    reviewer.say(PLUMS, "S")
    assert len(reviewer.view.outcome.rows.stories) == 3
    reviewer.say(FERRY, "Shift+J")
    assert reviewer.window.status.message.startswith("This is the first article")


def test_every_kind_of_line_has_its_letter(reviewer: Reviewer) -> None:
    reviewer.say(FERRY, "T")
    for key, wanted in (
        ("N", Label.NOISE),
        ("B", Label.BODY),
        ("C", Label.CAPTION),
        ("R", Label.CREDIT),
        ("T", Label.TITLE),
    ):
        reviewer.say("Two sisters", key)
        assert label(reviewer.view, "Two sisters") is wanted
        assert reviewer.line.startswith("Two sisters")


def test_keys_may_come_faster_than_the_splits(reviewer: Reviewer, press: Press) -> None:
    press("Home", *["T", "Down", "Down"] * 3, "Up", "Up")
    reviewer.press("N")
    assert titles(reviewer.view)[:2] == [FERRY, BAKERY]
    assert label(reviewer.view, PLUMS) is Label.NOISE
    assert "3 corrections" in reviewer.view.facts.text()


def test_another_split_is_one_key_away(reviewer: Reviewer) -> None:
    view = reviewer.view
    assert view.split
    rivals, first = view.split.rivals, titles(view)
    assert rivals, "a page of three articles can be read as one"
    reviewer.press("Tab")
    assert titles(view) != first
    assert f"split 2 of {rivals + 1}" in view.facts.text()
    reviewer.press("Shift+Tab")
    assert titles(view) == first


def test_accepting_stores_and_goes_on_to_the_end_of_the_queue(reviewer: Reviewer) -> None:
    window, library = reviewer.window, reviewer.window.session.library
    reviewer.say_all()
    reviewer.press("Return")
    assert {FERRY, BAKERY, PLUMS} <= stored(library)
    assert window.status.message.startswith("monday.txt is accepted.")
    assert (reviewer.view.name.text(), reviewer.view.turn.text()) == ("tuesday.txt", "1 of 1 to review")
    reviewer.press("A")
    assert window.review.view is None
    assert window.status.message == "tuesday.txt is accepted. No capture is left to review."
    assert window.articles.hasFocus()
    assert "review" not in [place.key for place in window.sources.rows.places]
    captures = library.captures.all()
    assert {row.state.value for row in captures} == {"confirmed"}
    assert [c.says for c in library.captures.corrections(captures[-1].id)] == [Says.NOISE, *[Says.TITLE] * 3]


def test_what_was_said_is_kept_while_one_looks_at_another_capture(reviewer: Reviewer) -> None:
    reviewer.say(BAKERY, "T")
    reviewer.press(".")
    assert reviewer.view.name.text() == "tuesday.txt"
    reviewer.press("Shift+P")
    assert reviewer.view.name.text() == "monday.txt"
    assert "1 correction," in reviewer.view.facts.text()
    reviewer.press("Esc")
    assert "is kept" in reviewer.window.status.message
    reviewer.press("G", "R")
    assert label(reviewer.view, BAKERY) is Label.TITLE


def test_who_goes_on_hears_that_what_was_said_is_kept_and_what_was_said_before_is_not_told_again(
    reviewer: Reviewer,
) -> None:
    status = reviewer.window.status
    reviewer.say(FERRY, "T")
    reviewer.press("M")
    assert status.message.startswith("This is the first article")
    reviewer.press("U")
    assert status.message == ""
    reviewer.say(BAKERY, "S")
    reviewer.press(".")
    assert status.message == "What you said of monday.txt is kept until Postil ends."
    reviewer.press(".")
    assert status.message == ""


def test_a_highlight_goes_with_its_words_to_the_article_they_belong_to(desk: Reviewer) -> None:
    library = desk.window.session.library
    words = "the hail of 2019"
    for row in library.articles.rows(limit=50):
        text = library.articles.reading(row.id).version.text
        if words in text:
            at = text.index(words)
            library.annotations.highlight(row.id, at, at + len(words), note="when was that?")
    desk.press("G", "R")
    desk.say_all()
    desk.press("Return")
    ((row, kept),) = library.annotations.all()
    assert (row.heading, kept.quote.exact, kept.note) == (PLUMS, words, "when was that?")
    assert library.articles.reading(row.id).version.text[kept.start : kept.end] == words


@pytest.mark.parametrize("taken", [True, False])
def test_what_else_would_change_is_shown_before_it_is_done(reviewer: Reviewer, taken: bool) -> None:
    library = reviewer.window.session.library
    reviewer.say_all()
    reviewer.press("Shift+A")
    sheet = reviewer.window.findChild(Plan)
    assert sheet is not None
    assert nameless(reviewer.window) == []
    assert [plan.name for plan in sheet.planned] == ["tuesday.txt"]
    before, after = (set(headings) for headings in (sheet.planned[0].before, sheet.planned[0].after))
    assert before <= stored(library)
    reviewer.press(*(["Return"] if taken else ["Space", "Return"]))
    assert (after if taken else before) <= stored(library)
    assert reviewer.window.status.message.startswith("monday.txt is accepted.")
    assert ("1 capture split anew" in reviewer.window.status.message) is taken


def test_an_article_leads_back_to_the_review_of_its_capture(reviewer: Reviewer) -> None:
    window = reviewer.window
    reviewer.press("Return")
    reviewer.press("Return")
    assert window.review.view is None
    window.page.setFocus()
    reviewer.press("Shift+V")
    assert reviewer.view.name.text() in ("monday.txt", "tuesday.txt")
    assert reviewer.view.turn.text() == "accepted"
    reviewer.press("Esc")
    assert window.page.hasFocus()
    reviewer.press("G", "R")
    assert window.status.message == "No capture waits for a review."


def test_the_letters_of_the_review_never_touch_the_article_beneath(reviewer: Reviewer) -> None:
    reviewer.press("H", "E", "1", "X", "D", "Shift+T", "Shift+H")
    assert reviewer.window.session.library.journal.undo_label() == "Import of 2 captures"
    assert reviewer.window.session.library.articles.counts().archived == 0
    assert reviewer.view.isVisible()


def test_articles_are_walked_by_keys_and_by_clicks(reviewer: Reviewer) -> None:
    reviewer.say_all()
    view = reviewer.view
    reviewer.press("Home", "Right")
    assert (reviewer.line, view.outcome.current) == (BAKERY, 1)
    reviewer.press("]")
    assert (reviewer.line, view.outcome.current) == (PLUMS, 2)
    reviewer.press("[")
    assert reviewer.line == BAKERY
    row = view.outcome.visualRect(view.outcome.rows.index(0, 0)).center()
    QTest.mouseClick(view.outcome.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert reviewer.line == FERRY
    top = next(top for block, top, _ in view.raw.blocks() if block.text() == BAKERY)
    QTest.mouseClick(view.raw.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, top + 4))
    assert reviewer.line == BAKERY
    QTest.mouseClick(view.raw.gutter, Qt.MouseButton.LeftButton, pos=QPoint(40, view.raw.blocks()[0][1] + 4))
    assert reviewer.line == FERRY


def test_the_menu_says_of_the_line_that_was_clicked_what_it_is(reviewer: Reviewer) -> None:
    view = reviewer.view
    reviewer.say(BAKERY, "B")
    reviewer.press("Home")
    top = next(top for block, top, _ in view.raw.blocks() if block.text() == BAKERY)
    QTest.mouseClick(view.raw.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, top + 4))
    reviewer.window.menu_bar["Review"].aboutToShow.emit()
    rows = {row.text(): row for row in reviewer.window.menu_bar["Review"].actions()}
    rows["This line is a title"].trigger()
    reviewer.press()
    assert label(view, BAKERY) is Label.TITLE
    reviewer.press("Esc")
    reviewer.window.menus.refresh()
    assert not rows["This line is a title"].isEnabled()


def test_a_long_line_is_folded_until_it_is_asked_for(reviewer: Reviewer) -> None:
    raw = reviewer.view.raw
    assert BODIES[FERRY] not in raw.toPlainText()
    assert BODIES[FERRY][:80] in raw.toPlainText()
    reviewer.press("L")
    assert BODIES[FERRY] in raw.toPlainText()
    assert reviewer.line == raw.textCursor().block().text()


def test_every_widget_of_the_review_has_a_name_for_a_screen_reader(reviewer: Reviewer) -> None:
    view = reviewer.view
    assert all(widget.accessibleName() for widget in (view, view.raw, view.raw.gutter, view.outcome))
    first = view.outcome.rows.data(view.outcome.rows.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert str(first).startswith("1. ")
    assert "words" in str(first)
    assert view.outcome.rows.stories[0].reason not in str(first), "the reason of the whole split is said once"


def test_theme_and_size_reach_the_review(reviewer: Reviewer) -> None:
    raw = reviewer.view.raw
    before, size = raw.theme.name, raw.font().pixelSize()
    reviewer.press("F8", "Ctrl++")
    assert raw.theme.name == reviewer.window.theme.name != before
    assert raw.font().pixelSize() > size


def test_a_page_of_a_megabyte_is_moved_in_without_waiting(
    reviewer: Reviewer,
) -> None:
    body = BODIES[FERRY] * 4
    lines = tuple(RawLine(n, n + 1, f"{n} {body}", blank=n > 0) for n in range(400))
    said = tuple(
        Said(Label.TITLE if n % 9 == 0 else Label.BODY, None, n // 9 + 1, n % 9 == 0) for n in range(400)
    )
    raw = reviewer.view.raw
    raw.folded = False
    raw.show_lines(lines, said, frozenset())
    assert len(raw.toPlainText()) > 900_000
    reviewer.press("End")
    assert raw.here == 399
    assert raw.blocks()[-1][0].text().startswith("399 ")
    reviewer.press("Shift+Space", "G", "G")
    assert raw.here == 0
    assert raw.blocks()[0][0].text().startswith("0 ")


def test_the_lines_of_a_capture_are_its_own_byte_for_byte(seeds: tuple[Path, ...]) -> None:
    for seed in seeds:
        data = seed.read_bytes()
        found = split(data, seed.name)
        lines = raw_lines(data, found)
        assert [data[line.at : line.end].decode() for line in lines] == [
            line.strip(" \t\u00a0\ufeff") for line in data.decode().splitlines() if line.strip()
        ]
        said = said_of(lines, found)
        assert sum(one.starts for one in said) == len(found.stories)
        assert all(word_for(one) for one in said)


def test_of_a_page_in_html_the_text_between_its_tags_is_shown() -> None:
    records = "".join(
        f'<article><h2><a href="/{n}">{title}</a></h2><p>{BODIES[title]}</p></article>'
        for n, title in enumerate((FERRY, BAKERY, PLUMS))
    )
    data = f"<!DOCTYPE html><html><body><nav><a href='/'>Home</a></nav>{records}</body></html>".encode()
    lines = raw_lines(data, split(data, "page.html"))
    told = [text for title in (FERRY, BAKERY, PLUMS) for text in (title, BODIES[title])]
    assert [line.text for line in lines] == ["Home", *told]
    assert all(data[line.at : line.end].decode() == line.text for line in lines)


def test_what_was_said_is_held_against_the_split_that_came_of_it() -> None:
    lines = (RawLine(0, 4, "Head", blank=False), RawLine(5, 9, "Text", blank=False))
    said = (Said(Label.TITLE, "title", 1, starts=True), Said(Label.BODY, "text", 1))
    kept = [Correction(0, Says.STARTS), Correction(0, Says.TITLE), Correction(5, Says.BODY)]
    broken = [Correction(5, Says.NOISE), Correction(5, Says.STARTS), Correction(0, Says.JOINS)]
    assert all(holds(one, lines, said) for one in [*kept, Correction(5, Says.JOINS)])
    assert not any(holds(one, lines, said) for one in [*broken, Correction(2, Says.TITLE)])


def test_one_thing_is_said_of_a_line_at_a_time_but_for_where_an_article_begins() -> None:
    draft = Draft()

    def said() -> list[Correction]:
        return list(draft.now.corrections)

    for says in (Says.STARTS, Says.CAPTION, Says.CREDIT):
        assert draft.say(7, says)
    assert said() == [Correction(7, Says.STARTS), Correction(7, Says.CREDIT)]
    draft.say(7, Says.NOISE)
    assert said() == [Correction(7, Says.NOISE)]
    assert not draft.say(7, Says.NOISE)
    draft.say(7, Says.TITLE)
    draft.say(7, Says.JOINS)
    assert said() == [Correction(7, Says.JOINS)]
    while draft.undo():
        pass
    assert not draft.changed


def test_what_was_taken_back_cannot_be_said_again_once_something_else_is_said() -> None:
    draft = Draft()
    draft.say(7, Says.STARTS)
    draft.say(9, Says.NOISE)
    shown = draft.now
    draft.undo()
    assert draft.redo()
    assert draft.now == shown
    draft.undo()
    draft.say(3, Says.BODY)
    assert not draft.redo()
    assert [each.at for each in draft.now.corrections] == [7, 3]
    earlier = draft.now
    assert draft.back_to(earlier) == earlier
    draft.say(6, Says.BODY)
    assert draft.back_to(earlier) == earlier
    assert not draft.redo()
