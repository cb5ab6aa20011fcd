"""Whether the records of a guess share one template: none hides another, and they are no two lists."""

from collections import defaultdict

from reader.importer.page import LIKE, Page

Bounds = list[tuple[int, int]]
#: The lines of a template stand at so many lines from a title at most.
DISTANCES = (1, 2, 3)
#: In so many of the records a line stands where it is of the template.
MOST_OF = 0.6
#: Two lists in a row have so many records each at least, and differ at so many distances from their titles.
SOME, APART = 3, 2
#: A record is searched for another in so many lines.
SEARCHED = 60

#: The records, by their number, that have a repeated line at a distance from their title.
Places = dict[tuple[int, str], list[int]]


def places_of(page: Page, starts: tuple[int, ...]) -> Places:
    """Where repeated lines stand below the titles."""
    found: Places = defaultdict(list)
    many = len(page.lines)
    for k, a in enumerate(starts):
        for distance in DISTANCES:
            if a + distance < many:
                for key in page.shared[a + distance]:
                    found[distance, key].append(k)
    return found


def oneness(page: Page, bounds: Bounds, places: Places) -> dict[str, float]:
    """below: the largest share of titles with one repeated line at one distance. hiding: whether a record has
    another in it. joined: whether two lists are read as one.
    """
    most = max(map(len, places.values()), default=0)
    return {
        "below": most / len(bounds) if most > 1 else 0.0,
        "hiding": float(_hides(page, bounds, places)),
        "joined": float(_joined(len(bounds), places)),
    }


def _hides(page: Page, bounds: Bounds, places: Places) -> bool:
    """Whether a record without a line of the template has it further down, where it follows a title and text.

    So does the first of a page that is printed whole, above others that are cut and lead to their rest.
    """
    size = len(bounds)
    for (distance, key), some in places.items():
        if not MOST_OF * size <= len(some) < size or len(some) < SOME:
            continue
        having = set(some)
        for k, (a, b) in enumerate(bounds):
            told = range(a + 2, min(b - distance, a + SEARCHED)) if k not in having else ()
            if any(key in page.keys[n + distance] and _begins(page, a, n, b) for n in told):
                return True
    return False


def _begins(page: Page, a: int, n: int, b: int) -> bool:
    """Whether line n of a record a..b may be a title itself, with text above it and just below."""
    like = page.title_like[n] > LIKE and not page.count(n, n + 1, "told")
    return like and page.count(a + 1, n, "text") > 0 and page.count(n + 1, min(b, n + 3), "text") > 0


def _joined(size: int, places: Places) -> bool:
    """Whether from one record on all have lines of a template that none above has, and none of theirs.

    What stands below the last one above is not what stands below the others there.
    """
    above: defaultdict[int, set[int]] = defaultdict(set)
    below: defaultdict[int, set[int]] = defaultdict(set)
    for (distance, _), some in places.items():
        if SOME <= len(some) <= size - SOME and some[-1] - some[0] == len(some) - 1:
            if some[-1] == size - 1:
                below[some[0]].add(distance)
            elif some[0] == 0:
                above[some[-1] + 1].add(distance)
    return any(len(above[k] | above[k - 1]) >= APART <= len(found) for k, found in below.items() if k)
