"""A page that holds one article: where it begins and ends among the page's own lines."""

from dataclasses import dataclass

from reader.importer.lines import Line, Shape
from reader.importer.words import is_byline, own_kind


@dataclass(frozen=True, slots=True)
class Single:
    """The lines first..end (half open) of the one article; `titled` where the first is its title."""

    first: int
    end: int
    titled: bool
    confidence: float
    reason: str


def _furniture(line: Line) -> bool:
    return line.shape is Shape.MORE or (line.width < 100 and own_kind(line.folded) is not None)


def _first_of_menu(lines: list[Line], at: int) -> int:
    """How far a menu (three or more short bulleted lines) reaches from `at`."""
    n = at
    while n < len(lines) and lines[n].shape is Shape.BULLET:
        n += 1
    return n if n - at >= 3 else at


def _top(lines: list[Line], text: int) -> int:
    """The first line that may belong to the article, above its first running text."""
    n = 0
    while n < text:
        after = _first_of_menu(lines, n)
        if _furniture(lines[n]):
            n += 1
        elif after > n and after < text:
            n = after
        else:
            return n
    return n


def _title_at(lines: list[Line], top: int, text: int) -> int | None:
    """The line that is printed as the title: the last that stands alone above the text and its dates."""
    n = text - 1
    while n > top and (lines[n].shape is Shape.DATE or is_byline(lines[n].folded)):
        n -= 1
    if not top <= n < text:
        return None
    candidates = [k for k in range(n, max(top, n - 4) - 1, -1) if _titular(lines[k])]
    if text - top <= 6 and candidates:
        return candidates[-1]
    return candidates[0] if candidates else None


def _titular(line: Line) -> bool:
    ended = line.text[-1] in ".。;,:" and not line.ellipsis
    return line.shape is Shape.SHORT and 2 <= line.width <= 160 and not ended and not is_byline(line.folded)


def _bottom(lines: list[Line], text: int) -> int:
    """The end of the article: the page's own lines below its last running text are left out."""
    last = max((n for n, line in enumerate(lines) if line.running), default=len(lines) - 1)
    end = max(last, text) + 1
    while end < len(lines):
        line = lines[end]
        if _furniture(line) or _first_of_menu(lines, end) > end:
            break
        end += 1
    return end


def find_single(lines: list[Line]) -> Single:
    """The one article of a page."""
    texts = [n for n, line in enumerate(lines) if line.running]
    if not texts:
        titled = len(lines) > 1 and _titular(lines[0]) and lines[0].after > 0
        return Single(0, len(lines), titled, 0.5, "a short text")
    top = _top(lines, texts[0])
    title = _title_at(lines, top, texts[0])
    first = top if title is None else title
    plain = first == 0 and title is not None
    return Single(first, _bottom(lines, texts[0]), title is not None, 0.8 if plain else 0.6, "one article")
