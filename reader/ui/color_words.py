"""The colours of highlights and of tags as the window names them."""

from reader.model.wording import tr, tr_noop

#: By their stored names: alone, and amid a sentence.
_WORDS = {
    "red": (tr_noop("Red"), tr_noop("red")),
    "orange": (tr_noop("Orange"), tr_noop("orange")),
    "yellow": (tr_noop("Yellow"), tr_noop("yellow")),
    "green": (tr_noop("Green"), tr_noop("green")),
    "teal": (tr_noop("Teal"), tr_noop("teal")),
    "blue": (tr_noop("Blue"), tr_noop("blue")),
    "pink": (tr_noop("Pink"), tr_noop("pink")),
    "purple": (tr_noop("Purple"), tr_noop("purple")),
    "brown": (tr_noop("Brown"), tr_noop("brown")),
}
#: What is marked, by the colours of highlights.
_IN = {
    "yellow": tr_noop("in yellow"),
    "green": tr_noop("in green"),
    "blue": tr_noop("in blue"),
    "pink": tr_noop("in pink"),
    "purple": tr_noop("in purple"),
}


def titled(color: str) -> str:
    """A colour as it is called where it stands alone: "Yellow"."""
    return tr(_WORDS[color][0]) if color in _WORDS else color


def amid(color: str) -> str:
    """A colour as it is called amid a sentence: "yellow"."""
    return tr(_WORDS[color][1]) if color in _WORDS else color


def in_color(color: str) -> str:
    """What something is marked in, amid a sentence: "in yellow"."""
    return tr(_IN[color]) if color in _IN else color
