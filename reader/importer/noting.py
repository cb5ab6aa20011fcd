"""Lines that tell of a text: its age, its topics, its comments, by themselves or among other things."""

import re

from reader.importer import phrases
from reader.importer.words import any_of, fold, is_note

_WORDS = any_of(tuple(word for word in phrases.COMMENTS if " " not in word))
_PHRASES = any_of(tuple(phrase for phrase in phrases.COMMENTS if " " in phrase))
_COUNTS = re.compile(rf"\b\d{{1,5}}\s(?:{_WORDS})(?!\w)|\b(?:{_PHRASES})(?!\w)")
#: What all that _COUNTS finds holds: a pattern that begins with a digit or a letter is looked for fast.
_MAY_COUNT = re.compile(rf"\d\s(?:{_WORDS})|{_PHRASES}")

#: Words before a day, a rubric or a name, which stand in a line of their own where these are in another.
_LABELS = frozenset(fold(phrase).rstrip(" :：/") for phrase in (*phrases.FILED, *phrases.BYLINES))


def labels_only(folded: str) -> bool:
    """Whether the whole line is but the label of a day, a rubric or a writer ("Posted", "Tags:")."""
    return folded.rstrip(" :：/") in _LABELS


def notes(folded: str) -> bool:
    """Whether a line tells of a text what is_note knows, or counts its comments among other things."""
    if is_note(folded):
        return True
    able = len(folded) <= 120 and _MAY_COUNT.search(folded) is not None
    return able and _COUNTS.search(folded) is not None
