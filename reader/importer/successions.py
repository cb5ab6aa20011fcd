"""Lines that follow each other in an order, as the parts of one text do: pictures, hours, days, months."""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import chain, islice, pairwise

from reader.importer import beyond, phrases
from reader.importer.dates import find_day
from reader.importer.lines import Line
from reader.importer.months import month_number
from reader.importer.page import Page
from reader.importer.titles import TITLE_WIDTH
from reader.importer.words import fold, names_photo

#: A question is asked so often of different people, and two at least; so many pictures make a series.
OFTEN = 3
#: So large a share of the records of a reading has a line of a succession where they are parts of one text,
#: and so much of the text of the page stands between its first and its last line.
NEARLY, MUCH = 0.8, 0.4
#: So many hours, days or months make a succession, and so large a share of its steps goes one way.
MANY, ONWARD = 4, 0.7
#: So large a share of the hours of a log has more than one paragraph.
LONG = 0.25
#: So many ranges of days that go on from each other part a year.
RANGES = 6
#: A title that names the parts of its text is one of so many lines at the top of a page, its lead stands in
#: so many below it, and so many headings are looked at.
TOP, LED, PARTS = 60, 6, 60
_PARTED = re.compile(r"[,;،、，；]")
#: A line that numbers a picture is so wide at most; so many lines say who took one, each beside its words.
NUMBERED, TAKEN = 24, 4
#: A page of more lines is no series of pictures.
LOOKED = 2000
#: A line that tells an hour, a day or a month and nothing else is at most so wide.
BARE = 32
#: The name of a day of the week has so many letters at most, and that of a month.
WEEKDAY, MONTH = 12, 14
_OUT_OF = re.compile(r"([^\W\d_]{0,12}\s?)(\d{1,3})(\s?/\s?|\s[^\W\d_]{1,4}\s)(\d{1,3})")
_PICTURES = frozenset(fold(word) for word in (*phrases.PHOTO, *beyond.PICTURES))
_HOUR = re.compile(r"(\d{1,2})\s?[:.h]\s?(\d\d)(?:\s?([ap])\.?\s?m\.?)?(?:\s?(?:uhr|[a-z]{2,4}))?")
_WORD = re.compile(r"[^\W\d_]+")


def series_of(page: Page) -> list[list[int]]:
    """The lines that number the pictures of a series ("3 / 12", "Picture 3 of 12"), for each of them.

    A few may lack theirs.
    """
    pictures: defaultdict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
    for line in page.lines:
        may_be = line.width <= NUMBERED and line.text[-1].isdigit()
        match = _OUT_OF.fullmatch(line.folded) if may_be else None
        # Articles are parts of something too ("Part 3 of 12").
        if match and (not (word := match[1].strip()) or word in _PICTURES):
            pictures[match[1], match[3], match[4]].append((line.n, int(match[2])))
    return [[n for n, _ in some] for some in pictures.values() if len(some) >= OFTEN and _counts_up(some)]


def _counts_up(some: Sequence[tuple[int, int]]) -> bool:
    numbers = [number for _, number in some]
    onward = all(a < b for a, b in pairwise(numbers))
    return onward and 2 * len(numbers) > numbers[-1] - numbers[0] + 1


def series_end(page: Page, first: int) -> int:
    """The line after the last picture of the last series below a line; 0 where there is none.

    Where its numbers stand above their pictures, the last one has as many lines below as the one before.
    """
    ends = [0]
    for places in series_of(page):
        if places[0] > first:
            above = page.lines[places[0] - 1].says or places[0] - 1 == first
            ends.append(places[-1] + (places[-1] - places[-2] if above else 1))
    return min(len(page.lines), max(ends))


def shared_by_parts(page: Page) -> list[list[int]]:
    """Lines that parts of one text share, by kind: questions asked again, and what follows in an order."""
    narrow = [line for line in page.lines if line.width <= BARE and not line.says]
    dated = [line for line in narrow if "<d>" in line.masked]
    return [
        *_questions(page),
        *series_of(page),
        *_taken(page),
        *_hours(page, narrow),
        *_days(page, dated),
        *_months(page, narrow),
        *_ranges(page, dated),
        *_named(page),
    ]


def _taken(page: Page) -> list[list[int]]:
    """The lines that say who took the pictures of a series, with words of one and no more between each two.

    In a list a title and a text, or more, stand between two pictures.
    """
    lines = page.lines if len(page.lines) <= LOOKED else []
    found = [n for n, line in enumerate(lines) if not line.running and _says_who(line)]
    places = [b for a, b in pairwise(found) if b - a == 2 and _is_caption(page, a + 1)]
    return [places] if len(places) >= max(TAKEN, NEARLY * (len(found) - 1)) else []


def _says_who(line: Line) -> bool:
    return line.text[0] == "©" or names_photo(line.folded)


def _is_caption(page: Page, n: int) -> bool:
    """Whether a line is wider than the two around it and tells no day or writer."""
    wide = page.columns[n] > max(page.columns[n - 1], page.columns[n + 1])
    return wide and not page.owned(n) and not page.count(n, n + 1, "told")


def _questions(page: Page) -> list[list[int]]:
    """Questions that are asked again and again, and that text answers each time."""
    asked: defaultdict[str, list[int]] = defaultdict(list)
    for line, below in pairwise(page.lines):
        if line.text[-1] in "?？؟" and below.says and page.repeats[line.masked] >= OFTEN:
            asked[line.masked].append(line.n)
    questions = [places for places in asked.values() if len(places) >= OFTEN]
    return questions if len(questions) > 1 else []


def _told(page: Page, narrow: Iterable[Line], read: Callable[[Line], int | None]) -> list[tuple[int, int]]:
    """The narrow lines that are read as a number, with it, where text stands below them before the next."""
    found = [(line.n, at) for line in narrow if (at := read(line)) is not None]
    ends = (*(n for n, _ in found[1:]), len(page.lines))
    return [row for row, end in zip(found, ends, strict=False) if page.count(row[0], end, "says")]


def _hour(line: Line) -> int | None:
    """The minute of the day that a line tells."""
    match = _HOUR.fullmatch(line.folded) if line.text[0].isdigit() else None
    if match is None:
        return None
    return (int(match[1]) % 12 + 12 * (match[3] == "p") if match[3] else int(match[1])) * 60 + int(match[2])


def _hours(page: Page, narrow: Sequence[Line]) -> list[list[int]]:
    """The hours of a live log: below a lead, some above more than one paragraph, or each above its text.

    A list of news by the hour has no lead, and a title and a line of text for each.
    """
    found = _told(page, narrow, _hour)
    steps = [b - a for (_, a), (_, b) in pairwise(found)]
    one_way = max(_share(step <= 0 for step in steps), _share(step >= 0 for step in steps))
    if len(found) < MANY or one_way < ONWARD:
        return []
    places = [n for n, _ in found]
    led = page.count(max(0, places[0] - 1), places[0], "says") > 0
    long = _share(page.count(a, b, "text") > 1 for a, b in pairwise(places))
    return [places] if (led and long >= LONG) or _heads_texts(page, places) else []


def _heads_texts(page: Page, places: Sequence[int]) -> bool:
    """Whether text stands right below nearly all of some lines, and right above nearly all but the first."""
    below = _share(page.lines[n + 1].says for n in places)
    return below >= NEARLY and _share(page.lines[n - 1].says for n in places[1:]) >= NEARLY


def _untold(page: Page, places: Sequence[int]) -> bool:
    """Whether next to nothing between some lines tells a day or a writer, or leads to more."""
    told = (page.count(a + 1, b, "told") + page.count(a, b, "more") for a, b in pairwise(places))
    return _share(many == 0 for many in told) >= NEARLY


def _day(line: Line) -> int | None:
    """The number of the day that a line tells, and nothing else but the day of the week."""
    bare = sum(map(str.isalpha, line.masked.replace("<d>", ""))) <= WEEKDAY
    found = find_day(line.text) if bare else None
    return int(found.replace("-", "")) if found else None


def _days(page: Page, dated: Sequence[Line]) -> list[list[int]]:
    """The days of a chronicle: each later than the one before, while lists begin with what is new."""
    found = _told(page, dated, _day)
    places = [n for n, _ in found]
    onward = all(a < b for (_, a), (_, b) in pairwise(found))
    return [places] if len(found) >= MANY and onward and _heads_texts(page, places) else []


def _month(line: Line) -> int | None:
    """The month that a line names by one word."""
    word = line.folded.rstrip(":")
    return (month_number(word) or None) if line.width <= MONTH and word.isalpha() else None


def _months(page: Page, narrow: Sequence[Line]) -> list[list[int]]:
    """The months of a year, one after the other."""
    found = _told(page, narrow, _month)
    places = [n for n, _ in found]
    onward = all(b == a + 1 for (_, a), (_, b) in pairwise(found))
    return [places] if len(found) >= MANY and onward and _untold(page, places) else []


def _range(line: Line) -> int | None:
    """The months in which a range of days begins and ends ("March 21 – April 19"), as one number."""
    if line.masked.count("<d>") != 2:
        return None
    told = [month for word in _WORD.findall(line.folded) if (month := month_number(word))]
    return 13 * told[0] + told[1] if len(told) == 2 else None


def _ranges(page: Page, dated: Sequence[Line]) -> list[list[int]]:
    """Ranges of days, each of which begins in the month in which the one before it ended."""
    found = _told(page, dated, _range)
    places = [n for n, _ in found]
    onward = all(a % 13 == b // 13 != a // 13 for (_, a), (_, b) in pairwise(found))
    return [places] if len(found) >= RANGES and onward and _untold(page, places) else []


def _named(page: Page) -> list[list[int]]:
    """The parts that a title names one after the other, as that of a digest does, with a lead below it."""
    lines = page.lines
    able = [
        line
        for line in lines[:TOP]
        if not line.running and line.width <= TITLE_WIDTH and _PARTED.search(line.text)
        if page.count(line.n + 1, min(len(lines), line.n + LED), "says")
    ]
    if not able:
        return []
    below = (line for line, text in pairwise(lines[able[0].n + 1 :]) if text.says and not line.running)
    heads = [line.n for line in islice(below, PARTS) if not page.owned(line.n)]
    found = (_in_order(page, title, [n for n in heads if n > title.n]) for title in able)
    return [places for places in found if places]


def _in_order(page: Page, title: Line, heads: Sequence[int]) -> list[int]:
    """The headings that each have a word of a title to themselves, in its order, and the next; or none.

    What stands before a colon names no part.
    """
    said = title.folded.rpartition(":")[2]
    named = [stem for stem in page.stems[title.n] if stem in said]
    shared = {n: page.stems[n].intersection(named) for n in heads}
    times = Counter(chain.from_iterable(shared.values()))
    own = {n: [stem for stem in some if times[stem] == 1] for n, some in shared.items()}
    at = {n: min(map(said.find, some)) for n, some in own.items() if some}
    if len(at) < OFTEN or any(a >= b for a, b in pairwise(at.values())):
        return []
    return [*at, *(n for n in heads if n > max(at))][: len(at) + 1]


def _share(values: Iterable[bool]) -> float:
    """The share of what is true; of nothing, none."""
    found = list(values)
    return sum(found) / max(1, len(found))


def parts_of_one(page: Page, starts: Sequence[int], shared: Sequence[Sequence[int]]) -> bool:
    """Whether records that begin at these lines are parts of one text, or leave out or part what is one.

    Nearly all of them have a line that only parts of one text share; or the text from the first of these to
    the last is much of the page's, and does not stand in one record.
    """
    for places in shared:
        held = {bisect_right(starts, n) for n in places}
        between = page.widths[places[-1]] - page.widths[places[0]]
        if between >= MUCH * page.widths[-1] and (0 in held or len(held) > 1):
            return True
        if len(held - {0}) >= NEARLY * len(starts):
            return True
    return False
