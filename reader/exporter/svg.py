"""SVG: a drawing as a file that browsers and layout programs open, its words as text (W3C, SVG 1.1).

The file needs nothing else: colours and typefaces are named in it. It tells itself by title and desc.
"""

from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

from reader.exporter.escape import BIDI, cleaned
from reader.model.drawing import Bar, Drawing, Ink, Words

#: Readers without the first typeface take the next one.
_FACES = "'Source Sans 3', 'Source Sans Pro', 'Noto Sans', sans-serif"


def write(drawing: Drawing, inks: Mapping[Ink, str], paper: str) -> bytes:
    """The drawing in inks (#rrggbb) on a paper of a colour, UTF-8."""
    size = f'width="{_number(drawing.width)}" height="{_number(drawing.height)}"'
    box = f'viewBox="0 0 {_number(drawing.width)} {_number(drawing.height)}"'
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" version="1.1" {size} {box} role="img" '
        'aria-labelledby="title about" font-family=' + quoteattr(_FACES) + ">",
        f'<title id="title">{_text(drawing.title)}</title>',
        f'<desc id="about">{_text(drawing.about)}</desc>',
        f'<rect width="100%" height="100%" fill="{paper}"/>',
        *(_bar(bar, inks) for bar in drawing.bars),
        *(_words(words, inks) for words in drawing.words),
        "</svg>",
        "",
    ]
    return "\n".join(lines).encode()


def _bar(bar: Bar, inks: Mapping[Ink, str]) -> str:
    place = " ".join(f'{name}="{_number(getattr(bar, name))}"' for name in ("x", "y", "width", "height"))
    return f'<rect {place} fill="{inks[bar.ink]}"/>'


def _words(words: Words, inks: Mapping[Ink, str]) -> str:
    place = f'x="{_number(words.x)}" y="{_number(words.y)}" font-size="{_number(words.size)}"'
    look = f'fill="{inks[words.ink]}" text-anchor="{words.anchor.value}"'
    bold = ' font-weight="600"' if words.bold else ""
    whole = f"<title>{_text(words.whole)}</title>" if words.whole else ""
    return f"<text {place} {look}{bold}>{whole}{_text(words.text)}</text>"


def _text(words: str) -> str:
    """Words as XML has them: without control characters, which no XML may have, and without those that would
    turn round what stands near them."""
    return escape(BIDI.sub("", cleaned(words)).replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd"))


def _number(n: float) -> str:
    return f"{n:.2f}".rstrip("0").rstrip(".")
