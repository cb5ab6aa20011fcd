"""Reading aloud: from the sentence that is stood on, one after the other; the cursor goes along.

The voice is Qt's (QtTextToSpeech, of the extra `speech`), which speaks with what the system has. Nothing of
it is imported before it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from reader.model.errors import PostilError
from reader.model.scripts import language_of
from reader.model.wording import tr

if TYPE_CHECKING:
    from reader.model.body import Range
    from reader.ui.window import Window

#: An engine of Qt's that is silent; it is there for tests.
_SILENT = "mock"


class Voice(Protocol):
    """What speaks. `heard` is called when words were said to their end, `failed` with why they were not."""

    heard: Callable[[], None]
    failed: Callable[[str], None]

    def say(self, words: str, language: str, rate: float) -> None:
        """Say words of a language (BCP 47, or "") at a rate from -1 to 1, 0 being usual; others that are
        being said are said no longer."""

    def stop(self) -> None:
        """Say nothing more."""


class Speaker(QObject):
    """Reads the article of a window aloud."""

    def __init__(self, window: Window, voice: Voice) -> None:
        super().__init__(window)
        self._w = window
        self._voice = voice
        self._article = ""
        self._said: Range = (0, 0)
        self.speaking = False
        voice.heard = self._go_on
        voice.failed = self._fail
        window.page.moved.connect(self._moved)
        window.session.article_opened.connect(self._opened)
        window.closed.connect(self.stop)

    def start(self) -> None:
        """Read on from the sentence that is stood on."""
        reading = self._w.session.reading
        if reading is not None:
            self.speaking, self._article = True, reading.row.id
            self._say()

    def stop(self) -> None:
        """Stop; the cursor stays on the sentence that was being said."""
        if self.speaking:
            self.speaking = False
            self._voice.stop()

    def set_rate(self, rate: int) -> None:
        """Speak faster or slower, from -10 to 10, 0 being usual; what is being said begins again."""
        self._w.settings.set("reading/voice", min(10, max(-10, rate)))
        if self.speaking:
            self._say()

    def _say(self) -> None:
        content, reading = self._w.page.content, self._w.session.reading
        if content is None or reading is None:
            self.stop()
            return
        self._said = start, end = self._w.page.reader.sentence
        words = " ".join(content.text[start:end].split())
        language = reading.language or language_of(content.text)
        self._voice.say(words, language, self._w.settings.get("reading/voice") / 10)

    def _go_on(self) -> None:
        """The sentence was said: on to the next one."""
        if not self.speaking:
            return
        page = self._w.page
        if page.content is None or not page.reader.step(1):
            self.speaking = False
            self._w.status.say(tr("The text ends here."))
            return
        self._said = page.reader.sentence
        page.refresh_cursor()
        self._say()

    def _moved(self) -> None:
        """The reader went elsewhere: what is said goes along."""
        self._opened()
        if self.speaking and self._w.page.reader.sentence != self._said:
            self._say()

    def _opened(self) -> None:
        """The voice ends with its article."""
        reading = self._w.session.reading
        if reading is None or reading.row.id != self._article:
            self.stop()

    def _fail(self, why: str) -> None:
        if self.speaking:
            self.speaking = False
            said = tr("The voice failed ({why}); see whether the system can speak.", why=why)
            self._w.status.say(said, lasting=True)


def speaker_of(window: Window) -> Speaker:
    """The window's speaker, made when it is first asked for. Raises PostilError where nothing can speak."""
    found = window.findChild(Speaker)
    return found if found is not None else Speaker(window, _voice(window))


def _voice(window: Window) -> Voice:
    from reader.ui.voice import QtVoice, engines

    try:
        known = engines()
    except ImportError as error:
        raise PostilError(
            tr(
                "To read aloud Postil needs QtTextToSpeech, which is missing; "
                'add it by pip install "postil[speech]".'
            )
        ) from error
    if not any(engine != _SILENT for engine in known):
        raise PostilError(
            tr(
                "To read aloud Postil needs a voice of the system; "
                "add one, on Debian the package speech-dispatcher."
            )
        )
    return QtVoice(window)
