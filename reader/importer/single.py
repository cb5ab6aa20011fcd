"""A page that holds one article: its lines among the page's own, and whether the first is its title."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from reader.importer.answers import answered
from reader.importer.belonging import stands
from reader.importer.lines import Line, Shape, names_day
from reader.importer.noting import labels_only
from reader.importer.page import Page
from reader.importer.successions import series_end
from reader.importer.words import is_ago, is_note, own_kind

_NUMBERED = re.compile(r"\d{1,3}[.)]\s")


@dataclass(frozen=True, slots=True)
class Single:
    """The lines first..end (half open) of the one article; `titled` where the first is its title."""

    first: int
    end: int
    titled: bool
    confidence: float
    reason: str


def find_single(page: Page, barred: Collection[int] = ()) -> Single:
    """The one article of a page; it begins with none of the lines that are `barred`."""
    lines = page.lines
    # What only the page's own lines say tells nothing of where its text stands.
    if not any(line.says and not page.owned(n) for n, line in enumerate(lines)):
        titled = len(lines) > 1 and titular(lines[0]) and lines[0].after > 0
        return Single(0, len(lines), titled, 0.5, "a short text")
    first, end = stands(page, barred)
    end = max(end, series_end(page, first))
    said = answered(lines)
    end = end if said is None or said <= first else min(end, said)
    titled = end - first > 1 and titular(lines[first])
    sure = first == 0 and titled
    return Single(first, end, titled, 0.8 if sure else 0.6, "one article")


def titular(line: Line) -> bool:
    """Whether a line that begins an article can be its printed title."""
    if line.wall or line.shape is Shape.BULLET or line.text[-1] in ",;:" or "://" in line.text:
        return False
    if line.pictured or (line.shape is Shape.DATE and not names_day(line)):
        return False
    if line.phrase and own_kind(line.folded) == "share":
        return False
    if line.byline or line.credit or labels_only(line.folded) or "<d>" in line.masked[:12]:
        return False
    if _NUMBERED.match(line.text) or is_note(line.folded) or is_ago(line.folded):
        return False
    ended = line.text[-1] in ".。" and not line.ellipsis
    return 2 <= line.width <= 160 and not ended and not (line.running and line.width > 130)
