"""Which lines could be titles at all, by what they look like and how often they stand on their page."""

from collections import Counter, defaultdict

from reader.importer.lines import WORDY, Line, Shape, names_day
from reader.importer.noting import labels_only

#: A title is never wider than this, in columns.
TITLE_WIDTH = 200
#: So many letters besides a number make a line a name.
NAMED = 10
#: So many letters besides a day make it a title, where what stands below it is labelled; and a label ends
#: within so many letters.
SAID, LABEL = 5, 20
#: A line that stands on its page more often than FEW times may be a title where it has a text of its own,
#: if it stands there no more than MANY times and is so wide.
FEW, MANY, WIDE = 2, 8, 12
#: A list that stands on a page again and again has more than so many titles.
SEVERAL = 4


def able(line: Line, repeats: Counter[str]) -> bool:
    """Whether a line could be a title at all."""
    if not looks_able(line):
        return False
    return repeats[line.masked] <= FEW or any(c.isdigit() for c in line.text[-8:]) or _counts_up(line)


def looks_able(line: Line) -> bool:
    """Whether a line could be a title by what it looks like, however often it stands on its page."""
    if line.wall or line.pictured or line.shape is Shape.MORE or not 2 <= line.width <= TITLE_WIDTH:
        return False
    if (line.shape is Shape.DATE and not names_day(line)) or (line.phrase and labels_only(line.folded)):
        return False
    return not (line.byline and len(line.masked.split()) <= 4)


def at_home(lines: list[Line]) -> frozenset[int]:
    """The lines that stand on the page several times, in places where a text or a day is just below them.

    So stands a title that is printed above the list and beside it too. Half of its places at most are such:
    what stands in every record has the next one below it everywhere. There are fewer such lines in a record
    than titles in a list that stands on the page again and again.
    """
    some_ = [line for line in lines if line.width >= WIDE and not line.running]
    times = Counter([line.folded for line in some_])
    places: defaultdict[str, list[int]] = defaultdict(list)
    for line in some_:
        if FEW < times[line.folded] <= MANY:
            places[line.folded].append(line.n)
    found: set[int] = set()
    often: list[list[int]] = []
    for some in places.values():
        if looks_able(lines[some[0]]):
            told = [n for n in some if any(_tells(line) for line in lines[n + 1 : n + 3])]
            if 2 * len(told) <= len(some):
                found.update(told)
            else:
                often.append(told)
    if len(often) > SEVERAL:
        found.update(*(told for told in often if len(told) < len(often)))
    return frozenset(found)


def _tells(line: Line) -> bool:
    return line.running or line.shape is Shape.DATE


def _counts_up(line: Line) -> bool:
    """Whether a line that others are like but for a number is rather a title ("Part 12 of the story")."""
    digits = any(c.isdigit() for c in line.folded)
    return digits and sum(c.isalpha() for c in line.masked) >= NAMED and not line.noted


def tells_day(line: Line) -> bool:
    """Whether a line that holds a day may be the title of labelled lines ("Talk, 8 July", "Begins: 6")."""
    if line.shape is not Shape.DATE or 0 < line.masked.find(":") < LABEL:
        return False
    letters = sum(map(str.isalpha, line.masked.replace("<d>", "")))
    return letters >= (WORDY if line.masked[:3] == "<d>" else SAID) and not line.noted
