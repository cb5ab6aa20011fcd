"""An item of the desk or of an outline in words: what stands on its quiet line, and how it is spoken."""

import re
from collections.abc import Iterable, Sequence

from reader.model.wording import tr

#: What stands between the parts of a quiet line.
PARTED = "  ·  "
#: Words that end as a sentence does, in any script; what was quoted may be closed behind that.
_ENDED = re.compile(
    "[.!?\u2026\u3002\uff01\uff1f\u0964\u061f\u06d4]['\"\u2019\u201d\u00bb\u201c)\\]\u300d]*$"
)


def spoken(first: str, note: str, state: str, tags: Sequence[str], origin: Sequence[str]) -> str:
    """An item as a screen reader says it: what it is and says, the note on it, what has become of it, its
    tags, and where it is from. What is empty is left out."""
    said = [first]
    said += [tr("Note: {note}", note=note)] if note.strip() else []
    said += [state] if state else []
    said += [tr("tagged {tags}", tags=", ".join(tags))] if tags else []
    said += [", ".join(origin)] if origin else []
    return sentences(said)


def sentences(parts: Iterable[str]) -> str:
    """Parts one after the other as a screen reader says them, with a stop between them where there is none:
    of two it would make a word, and three dots more than they are."""
    said = [part.strip() for part in parts if part.strip()]
    stopped = (part if _ENDED.search(part) else f"{part}." for part in said[:-1])
    return " ".join([*stopped, *said[-1:]])
