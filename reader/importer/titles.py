"""Which lines could be titles at all, by what they look like and how often they stand on their page."""

from collections import Counter

from reader.importer.lines import Line, Shape, names_day
from reader.importer.words import is_byline, notes

#: A title is never wider than this, in columns.
TITLE_WIDTH = 200
#: So many letters besides a number make a line a name.
NAMED = 10
#: So many letters besides a day make it a title, where what stands below it is labelled; and a label ends
#: within so many letters.
SAID, LABEL = 5, 20


def able(line: Line, repeats: Counter[str]) -> bool:
    """Whether a line could be a title at all."""
    if line.wall or line.shape is Shape.MORE or not 2 <= line.width <= TITLE_WIDTH:
        return False
    if line.shape is Shape.DATE and not names_day(line):
        return False
    if line.phrase and is_byline(line.folded) and len(line.masked.split()) <= 4:
        return False
    return repeats[line.masked] <= 2 or any(c.isdigit() for c in line.text[-8:]) or _counts_up(line)


def _counts_up(line: Line) -> bool:
    """Whether a line that others are like but for a number is rather a title ("Part 12 of the story")."""
    digits = any(c.isdigit() for c in line.folded)
    return digits and sum(c.isalpha() for c in line.masked) >= NAMED and not notes(line.folded)


def tells_day(line: Line) -> bool:
    """Whether a line that holds a day may be the title of labelled lines ("Talk, 8 July", "Begins: 6")."""
    if line.shape is not Shape.DATE or line.masked[:3] == "<d>" or 0 < line.masked.find(":") < LABEL:
        return False
    letters = sum(map(str.isalpha, line.masked.replace("<d>", "")))
    return letters >= SAID and not notes(line.folded)
