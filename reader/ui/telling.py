"""An item of the desk or of an outline in words: what stands on its quiet line, and how it is spoken."""

from collections.abc import Sequence

from reader.model.wording import tr

#: What stands between the parts of a quiet line.
PARTED = "  ·  "


def spoken(first: str, note: str, state: str, tags: Sequence[str], origin: Sequence[str]) -> str:
    """An item as a screen reader says it: what it is and says, the note on it, what has become of it, its
    tags, and where it is from. What is empty is left out."""
    said = [first]
    said += [tr("Note: {note}", note=note)] if note.strip() else []
    said += [state] if state else []
    said += [tr("tagged {tags}", tags=", ".join(tags))] if tags else []
    said += [", ".join(origin)] if origin else []
    return ". ".join(said)
