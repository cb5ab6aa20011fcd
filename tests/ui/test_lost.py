"""Highlights whose words have gone from the text: gone to, looked at in their old text, attached anew."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.model.highlight import Anchor, Highlight
from reader.model.linking import address
from reader.services.importing import import_paths
from reader.services.versions import all_versions
from reader.ui.chooser import Chooser
from reader.ui.linking import follow
from reader.ui.window import Window

Press = Callable[..., None]
#: What one capture has in the place of a sentence.
QUOTED = "Nobody in town had expected that."


@pytest.fixture
def lost(
    window: Window, seeds: tuple[Path, ...], tmp_path: Path, open_titled: Callable[[str], None]
) -> Highlight:
    """A highlight, with a note, on a sentence that the fullest text of the TikToker article has otherwise."""
    library = window.session.library
    row = next(r for r in library.articles.rows() if r.heading.startswith("TikToker"))
    text = library.articles.reading(row.id).version.text
    page = next(seed for seed in seeds if sentence(text).encode() in seed.read_bytes())
    other = tmp_path / "other.txt"
    changed = page.read_text(encoding="utf-8").replace(sentence(text), QUOTED)
    other.write_text(f"{changed}\n\nOne more line below the page.", encoding="utf-8")
    import_paths(library, [other])
    shown, another = all_versions(library, row.id)
    if QUOTED in shown.text:
        shown, another = another, shown
    at = another.text.index(QUOTED)
    made, _ = library.annotations.highlight(
        row.id, at, at + len(QUOTED), "pink", version=another.id, note="Check this"
    )
    open_titled("TikToker")
    assert made.anchor is Anchor.LOST
    return made


def sentence(text: str) -> str:
    """A sentence from the middle of a text."""
    start = text.index(". ", len(text) // 2) + 2
    return text[start : text.index(". ", start) + 1]


def selected(window: Window) -> str:
    """The words that the reading cursor stands on."""
    assert window.session.reading
    start, end = window.page.reader.range
    return window.session.reading.version.text[start:end]


def test_g_w_goes_to_a_lost_highlight_from_anywhere(
    window: Window, lost: Highlight, press: Press, open_titled: Callable[[str], None]
) -> None:
    open_titled("Tajikistan Abolishes")
    press("G", "W")
    assert window.session.reading
    assert window.session.reading.row.id == lost.article
    assert window.context() == "notes"
    assert window.notes.current == lost.id
    assert "Lost highlight 1 of 1" in window.status.message


def test_without_a_lost_highlight_g_w_says_so(
    window: Window, press: Press, open_titled: Callable[[str], None]
) -> None:
    open_titled("TikToker")
    press("G", "W")
    assert window.status.message == "No highlight is lost: the words of all of them stand in their texts."


def test_v_shows_the_old_text_on_the_quote_and_leads_back_to_the_card(
    window: Window, lost: Highlight, press: Press
) -> None:
    press("G", "W", "V")
    assert window.session.version == lost.made_on
    assert selected(window) == lost.quote.exact
    assert window.context() == "notes"
    press("V")
    assert window.session.version == ""
    assert window.notes.current == lost.id


def test_r_selects_a_place_and_ctrl_l_attaches_it_there_in_one_undo_step(
    window: Window, lost: Highlight, press: Press
) -> None:
    press("G", "W", "R")
    assert window.context() == "text"
    offered = selected(window)
    assert offered
    press("Ctrl+L")
    (made,) = window.page.anchored()
    assert (made.id, made.note, made.color) == (lost.id, "Check this", "pink")
    assert made.earlier[0].quote == lost.quote
    assert selected(window) == offered == made.quote.exact
    press("Ctrl+Z")
    assert window.page.anchored() == []
    (back,) = window.session.library.annotations.of(lost.article)
    assert back == lost


@pytest.mark.parametrize("steps", [1, 2])
def test_of_two_lost_highlights_the_one_that_was_chosen_is_attached(
    window: Window, lost: Highlight, press: Press, steps: int
) -> None:
    library = window.session.library
    begins = lost.quote.start + QUOTED.index("town")
    other, change = library.annotations.highlight(
        lost.article, begins, begins + 8, version=lost.made_on, note="And this"
    )
    window.session.announce(change)
    for _ in range(steps):
        press("G", "W")
    chosen = window.notes.current
    assert chosen in (lost.id, other.id)
    assert window.status.message.startswith(f"Lost highlight {steps} of 2")
    press("R", "Ctrl+L")
    anchors = {h.id: (h.anchor, h.note) for h in library.annotations.of(lost.article)}
    left = other if chosen == lost.id else lost
    assert anchors[left.id] == (Anchor.LOST, left.note)
    assert anchors[chosen][0] is not Anchor.LOST
    press("G", "W")
    assert window.notes.current == left.id


def test_the_place_of_the_old_neighbours_is_offered_first(
    window: Window, lost: Highlight, press: Press
) -> None:
    press("G", "W", "R")
    assert window.session.reading
    start, end = window.page.reader.range
    text = window.session.reading.version.text
    assert text[start:end] in sentence(text)


def test_the_next_place_is_shown_by_key_and_after_the_last_the_first(
    window: Window, lost: Highlight, press: Press
) -> None:
    press("G", "W", "R")
    first = window.page.reader.range
    seen: list[tuple[int, int]] = []
    while not seen or seen[-1] != first:
        press("Ctrl+Shift+L")
        seen.append(window.page.reader.range)
        assert len(seen) < 10
    assert len(set(seen)) == len(seen)


def test_other_words_that_are_selected_meanwhile_are_attached(
    window: Window, lost: Highlight, press: Press
) -> None:
    press("G", "W", "R", "Home", "Right", "Shift+Right", "Ctrl+L")
    (made,) = window.page.anchored()
    assert made.id == lost.id
    assert made.quote.exact == selected(window)
    assert made.start < lost.start


def test_a_highlight_that_stands_somewhere_is_attached_anew_from_its_card(
    window: Window, press: Press, open_titled: Callable[[str], None]
) -> None:
    open_titled("TikToker")
    press("Home", "H")
    (wrong,) = window.page.anchored()
    press("Ctrl+4", "R")
    assert selected(window) == wrong.quote.exact
    press("Right", "Ctrl+L")
    (right,) = window.page.anchored()
    assert right.id == wrong.id
    assert right.start > wrong.start
    assert [each.quote for each in right.earlier] == [wrong.quote]


def test_nothing_is_attached_in_an_older_text(window: Window, lost: Highlight, press: Press) -> None:
    press("G", "W", "V", "R")
    assert window.status.message == "Attach it in the fullest text: Ctrl+Shift+V goes there."
    assert window.session.library.annotations.find(lost.id) == lost


def test_from_the_text_ctrl_l_asks_which_highlight_to_attach(
    window: Window, lost: Highlight, press: Press
) -> None:
    press("Home", "Ctrl+L")
    assert any(chooser.isVisible() for chooser in window.findChildren(Chooser))
    press("Return")
    QApplication.processEvents()
    (made,) = window.page.anchored()
    assert (made.id, made.quote.exact) == (lost.id, selected(window))


def test_nothing_is_attached_where_nothing_is_lost(
    window: Window, press: Press, open_titled: Callable[[str], None]
) -> None:
    open_titled("TikToker")
    press("H", "Ctrl+L")
    assert window.status.message == "No highlight of this article is lost."
    press("Ctrl+Shift+L")
    assert window.status.message == "No highlight of this article is lost."


def test_g_q_says_that_every_quote_stands_in_its_capture(
    window: Window, lost: Highlight, press: Press
) -> None:
    press("H", "Right", "H", "G", "V")
    said = "All 3 of 3 quotes stand in the bytes of their captures to the letter."
    assert window.status.message == said


def test_an_outline_leads_to_the_words_in_their_old_text(
    window: Window, lost: Highlight, press: Press
) -> None:
    window.session.library.outlines.add(highlights=[lost.id])
    press("G", "O", "Return")
    assert window.session.version == lost.made_on
    assert selected(window) == QUOTED
    assert window.page.hasFocus()


def test_a_link_and_the_desk_lead_to_the_words_in_their_old_text_too(
    window: Window, lost: Highlight, press: Press
) -> None:
    follow(window, address(lost.article, lost.id))
    assert (window.session.version, selected(window)) == (lost.made_on, QUOTED)
    assert window.status.message == "The text it was made on: Ctrl+Shift+V goes back."
    press("Alt+Left")
    assert window.session.version == ""
    press("G", "H", "Return")
    assert (window.session.version, selected(window)) == (lost.made_on, QUOTED)
    assert window.page.hasFocus()


def test_what_is_opened_while_an_older_text_is_open_is_shown_in_the_fullest(
    window: Window, lost: Highlight, press: Press
) -> None:
    press("Right", "Shift+Return")
    there = window.page.highlight_here()
    assert there
    press("G", "W", "V", "G", "O", "Return")
    assert window.session.version == ""
    assert window.page.highlight_here() == there


def test_a_removed_highlight_is_opened_where_it_stood(window: Window, lost: Highlight, press: Press) -> None:
    press("Right", "Shift+Return")
    there = window.page.highlight_here()
    assert there
    press("Del", "Left", "G", "O", "Return")
    assert window.status.message == "The highlight was removed; the article is open."
    assert selected(window) == there.quote.exact


def test_a_card_says_that_its_words_were_changed_in_the_text_and_names_the_key_that_shows_how(
    window: Window, qtbot: QtBot, tmp_path: Path, press: Press, open_titled: Callable[[str], None]
) -> None:
    noon = (
        "Ferry sails again after the storm\n\nThe company says that forty cars were waiting when the gates "
        "opened on Tuesday morning, two days after the storm had torn off the ramp.\n\nNobody was hurt."
    )
    later = f"{noon.replace('forty', 'fifty')} The ramp will be exchanged in spring. The harbour pays for it."
    for name, text in (("noon.txt", noon), ("night.txt", later)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    settle = partial(qtbot.waitUntil, lambda: window.jobs.running("import") is None, timeout=20_000)
    window.incoming.take([tmp_path / "noon.txt"])
    settle()
    open_titled("Ferry sails")
    press("Return", "H")
    (_, card) = window.notes.cards()
    assert "worded otherwise" not in card.spoken
    window.incoming.take([tmp_path / "night.txt"])
    settle()
    (_, card) = window.notes.cards()
    assert card.highlight is not None
    assert "forty" in card.highlight.quote.exact
    assert "worded otherwise in this text" in card.spoken
    assert "D shows what changed" in " ".join(label.text() for label in card.findChildren(QLabel))
    press("Ctrl+Z")
    assert "worded otherwise" not in window.notes.cards()[1].spoken


def test_a_card_with_other_words_than_the_only_text_offers_no_changes(
    window: Window, press: Press, open_titled: Callable[[str], None]
) -> None:
    """As another program gave them back, say."""
    open_titled("Tajikistan Abolishes")
    press("Return", "H")
    reading = window.session.reading
    assert reading
    assert len(reading.versions) == 1
    (mark,) = reading.highlights
    other = mark._replace(quote=mark.quote._replace(exact=f"{mark.quote.exact} Otherwise."))
    window.notes.show_reading(reading._replace(highlights=(other,)))
    (_, card) = window.notes.cards()
    assert "worded otherwise in this text" in card.spoken
    assert "shows what changed" not in " ".join(label.text() for label in card.findChildren(QLabel))
