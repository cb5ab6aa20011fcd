"""What the process that splits a capture does beforehand of the work of storing it."""

from collections.abc import Sequence
from typing import NamedTuple

from reader.model.capture import Story
from reader.model.faces import Face, face_of
from reader.model.squeezing import Squeezed, squeezed


class Prepared(NamedTuple):
    """The bytes of a capture as they are kept, and what a list shows of its stories, in their order."""

    squeezed: Squeezed
    faces: Sequence[Face]


def prepared(data: bytes, stories: Sequence[Story]) -> Prepared:
    """The same, of the bytes of a capture and the stories it was split into."""
    return Prepared(squeezed(data, (story.start for story in stories)), tuple(map(face_of, stories)))
