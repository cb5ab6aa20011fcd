"""Reading aloud: sentence by sentence from where the reader is, the cursor going along."""

import importlib.util
from collections.abc import Callable

import pytest

from reader.ui.speaking import Speaker
from reader.ui.window import Window
from tests.ui.conftest import Press


class Spoken:
    """A voice that writes down what it is to say, and says it to its end when it is told to."""

    def __init__(self) -> None:
        self.heard: Callable[[], None] = lambda: None
        self.failed: Callable[[str], None] = lambda _why: None
        self.said: list[str] = []
        self.rates: list[float] = []
        self.languages: list[str] = []
        self.stopped = 0

    def say(self, words: str, language: str, rate: float) -> None:
        self.said.append(words)
        self.languages.append(language)
        self.rates.append(rate)

    def stop(self) -> None:
        self.stopped += 1


@pytest.fixture
def voice(window: Window, open_titled: Callable[[str], None]) -> Spoken:
    """The voice of a window in which an article is open."""
    open_titled("Operation Spider Web")
    made = Spoken()
    Speaker(window, made)
    return made


def sentence(window: Window) -> str:
    """The sentence that the cursor is on, on one line."""
    content = window.page.content
    assert content is not None
    start, end = window.page.reader.sentence
    return " ".join(content.text[start:end].split())


def test_sentences_are_read_one_after_the_other_and_the_cursor_goes_along(
    window: Window, press: Press, voice: Spoken
) -> None:
    press("Right", "Ctrl+Shift+R")
    first = sentence(window)
    assert voice.said == [first]
    voice.heard()
    assert voice.said == [first, sentence(window)]
    assert sentence(window) != first
    press("Down")
    assert voice.said[2:] == [sentence(window)]
    press("Ctrl+Shift+R")
    assert (voice.stopped, window.status.message) == (1, "Stopped.")
    stood = sentence(window)
    voice.heard()
    press("Up")
    assert len(voice.said) == 3
    assert sentence(window) != stood


def test_the_voice_ends_with_the_text_and_with_its_article(
    window: Window, press: Press, voice: Spoken, open_titled: Callable[[str], None]
) -> None:
    press("End", "Ctrl+Shift+R")
    voice.heard()
    assert window.status.message == "The text ends here."
    press("Home", "Ctrl+Shift+R")
    assert len(voice.said) == 2
    open_titled("TikToker")
    assert voice.stopped == 1
    voice.heard()
    assert len(voice.said) == 2
    press("Ctrl+Shift+R")
    voice.failed("no device")
    assert "no device" in window.status.message
    press("Right")
    assert len(voice.said) == 3


def test_the_speed_is_changed_by_keys_heard_at_once_and_kept(
    window: Window, press: Press, voice: Spoken
) -> None:
    press("Ctrl+Shift+R", "Ctrl+Shift+PgUp", "Ctrl+Shift+PgUp", "Ctrl+Shift+PgDown")
    assert voice.rates == [0, 0.1, 0.2, 0.1]
    assert window.settings.get("reading/voice") == 1
    assert window.status.message == "The voice speaks at +1 of -10 to +10."
    assert len(set(voice.said)) == 1


@pytest.mark.skipif(
    importlib.util.find_spec("PySide6.QtTextToSpeech") is not None, reason="Qt's part for speech is here"
)
def test_where_nothing_can_speak_it_is_said_how_to_add_it(
    window: Window, press: Press, open_titled: Callable[[str], None]
) -> None:
    open_titled("TikToker")
    press("Ctrl+Shift+R")
    assert 'pip install "postil[speech]"' in window.status.message
    assert window.page.hasFocus()
