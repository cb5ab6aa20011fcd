"""The voice of the system, as Qt speaks with it. Imported only where something is to be read aloud."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtTextToSpeech import QTextToSpeech

State = QTextToSpeech.State


def engines() -> list[str]:
    """The engines that Qt can speak with here."""
    return list(QTextToSpeech.availableEngines())


class QtVoice(QObject):
    """A voice as `speaking.Voice` has it."""

    def __init__(self, parent: QObject, engine: str = "") -> None:
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
        if state is State.Error:
            self._fail()
        elif state is State.Ready:
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
        right = language.partition("-")[0].lower()
        for locale in self._speech.availableLocales() if right else ():
            if locale.bcp47Name().partition("-")[0] == right:
                if self._speech.locale().language() != locale.language():
                    self._speech.setLocale(locale)
                break
        self._speech.setRate(rate)
        self._saying = True
        self._speech.say(words)

    def _changed(self, state: State) -> None:
        if state is State.Error:
            self._fail()
        elif state is State.Ready:
            was, self._saying = self._saying, False
            if self._next is not None:
                self._begin()
            elif was:
                self.heard()

    def _fail(self) -> None:
        self._saying, self._next = False, None
        self.failed(self._speech.errorString())
