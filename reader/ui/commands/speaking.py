"""Verbs of reading aloud: beginning and ending, faster and slower."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.wording import tr
from reader.ui.speaking import speaker_of

if TYPE_CHECKING:
    from reader.ui.window import Window


def read_aloud(w: Window) -> None:
    """Read aloud from the sentence you are on, and on; again, stop."""
    speaker = speaker_of(w)
    if speaker.speaking:
        speaker.stop()
        w.status.say(tr("Stopped."))
    else:
        speaker.start()


def speak_faster(w: Window) -> None:
    """Read aloud faster."""
    _change(w, 1)


def speak_slower(w: Window) -> None:
    """Read aloud slower."""
    _change(w, -1)


def _change(w: Window, by: int) -> None:
    speaker = speaker_of(w)
    speaker.set_rate(w.settings.get("reading/voice") + by * w.keys.count)
    rate = f"{w.settings.get('reading/voice'):+d}"
    w.status.say(tr("The voice speaks at {rate} of -10 to +10.", rate=rate))
