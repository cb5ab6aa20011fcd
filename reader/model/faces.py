"""What a list shows of a text: its length, and the words that stand in for a title and lead it."""

from typing import NamedTuple

from reader.model.body import running_text
from reader.model.capture import Story

#: How much of a text stands in for a missing title, and how much leads it in the list, in code points.
STAND_IN = 90
LEAD = 240
#: So many words of most texts are longer than that.
_MOST_LEADS = 60


class Face(NamedTuple):
    """What a list shows of a text: how many words it has, and those that stand in for a title and lead it."""

    words: int
    stand_in: str
    lead: str


def face(story_text: str, body: str) -> Face:
    """The face of a text; `body` is its running text."""
    words = body.split()
    line = " ".join(words[:_MOST_LEADS])
    if len(line) <= LEAD < len(words):
        # Each word takes two signs at least.
        line = " ".join(words[:LEAD])
    stand_in = _headed(line, STAND_IN) if line else shortened(story_text, STAND_IN)
    return Face(len(words), stand_in, _headed(line, LEAD))


def face_of(story: Story) -> Face:
    """The face of a story's text."""
    return face(story.text, running_text(story.text, story.blocks))


def heading(story: Story) -> str:
    """What a list calls a story: by its title as printed, else by the first words of its running text."""
    return face_of(story).stand_in if story.title is None else story.title


def shortened(text: str, length: int) -> str:
    """The beginning of a text on one line, broken between words; an ellipsis says that more follows."""
    return _headed(" ".join(text[: 4 * length].split()), length)


def _headed(line: str, length: int) -> str:
    """A line, shortened where it is longer."""
    if len(line) <= length:
        return line
    head = line[:length].rsplit(" ", 1)[0] if " " in line[:length] else line[:length]
    return f"{head.rstrip(' ,;:–—-')}…"
