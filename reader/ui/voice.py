"""The voice of the system, as Qt speaks with it. Qt's part for speech need not be there to import this."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech


def engines() -> list[str]:
    """The engines that Qt can speak with here. Raises ImportError where its part for speech is missing."""
    from PySide6.QtTextToSpeech import QTextToSpeech

    return list(QTextToSpeech.availableEngines())


class QtVoice(QObject):
    """A voice as `speaking.Voice` has it. Raises ImportError where Qt's part for speech is missing."""

    def __init__(self, parent: QObject, engine: str = "") -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        super().__init__(parent)
        self.heard: Callable[[], None] = lambda: None
        self.failed: Callable[[str], None] = lambda _why: None
        self._speech = QTextToSpeech(engine, self) if engine else QTextToSpeech(self)
        self._saying = False
        self._next: tuple[str, str, float] | None = None
        self._speech.stateChanged.connect(self._changed)

    def say(self, words: str, language: str, rate: float) -> None:
        """What is being said is stopped first: until the engine says that it is ready, it takes no words."""
        self._next = words, language, rate
        state = self._speech.state()
        if state is state.Error:
            self._fail()
        elif state is state.Ready:
            self._begin()
        else:
            self._saying = False
            self._speech.stop()

    def stop(self) -> None:
        self._saying, self._next = False, None
        self._speech.stop()

    def _begin(self) -> None:
        if self._next is None:
            return
        (words, language, rate), self._next = self._next, None
        self._speak(language.partition("-")[0].lower())
        self._speech.setRate(rate)
        self._saying = True
        self._speech.say(words)

    def _speak(self, language: str) -> None:
        """Take a voice of a language where there is one; else the one that is taken stays."""
        if not language or self._speech.locale().bcp47Name().partition("-")[0] == language:
            return
        for locale in self._speech.availableLocales():
            if locale.bcp47Name().partition("-")[0] == language:
                self._speech.setLocale(locale)
                return

    def _changed(self, state: QTextToSpeech.State) -> None:
        if state is state.Error:
            self._fail()
        elif state is state.Ready:
            was, self._saying = self._saying, False
            if self._next is not None:
                self._begin()
            elif was:
                self.heard()

    def _fail(self) -> None:
        self._saying, self._next = False, None
        self.failed(self._speech.errorString())
