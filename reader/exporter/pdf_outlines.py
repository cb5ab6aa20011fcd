"""The outline of a letter as TrueType fonts hold it: points on and off its curves (glyf)."""

import struct
from collections.abc import Iterable, Iterator, Sequence

#: What the elements of a path do, as Qt numbers them; a curve is three, the first two of which draw it.
MOVE, LINE, CURVE = 0, 1, 2
#: So far (units of the font) a curve may be off.
_OFF = 0.5
#: How far the middle of a cubic curve is from that of the quadratic one that is nearest to it, by the third
#: difference of its points (the square root of 3, by 36).
_MIDDLE = 0.0481
#: Of a point: it is on the curve; its step to the right or up is in a byte, and forward; or there is none.
_ON, _X_SHORT, _Y_SHORT, _X_SAME, _Y_SAME = 0x01, 0x02, 0x04, 0x10, 0x20

_Point = tuple[float, float]
#: A point, and whether it is on the curve.
_Knot = tuple[float, float, bool]


def outline(path: Iterable[tuple[int, float, float]]) -> bytes:
    """A simple glyph of a path, whose elements are what they do and where to, in units of the font, downward;
    b"" where nothing is drawn."""
    contours = [knots for contour in _contours(path) if len(knots := _rounded(contour)) > 1]
    if not contours:
        return b""
    xs, ys = ([round(knot[n]) for contour in contours for knot in contour] for n in (0, 1))
    ends, at = [], -1
    for contour in contours:
        at += len(contour)
        ends.append(at)
    head = struct.pack(">h4h", len(contours), min(xs), min(ys), max(xs), max(ys))
    on = [knot[2] for contour in contours for knot in contour]
    made = head + struct.pack(f">{len(ends)}HH", *ends, 0) + _steps(xs, ys, on)
    return made + bytes(-len(made) % 4)


def drawn(path: Iterable[tuple[int, float, float]]) -> str:
    """The operators that add a path, as `outline` takes it, to a page's own (ISO 32000-1, 8.5.2)."""
    found = []
    elements = iter(path)
    for kind, *place in elements:
        points = [place, *(next(elements)[1:] for _ in range(2 * (kind == CURVE)))]
        found += [f"{x:g} {0 - y:g}" for x, y in points]
        found.append({MOVE: "m", LINE: "l", CURVE: "c"}[kind])
    return " ".join(found)


def _contours(path: Iterable[tuple[int, float, float]]) -> Iterator[list[_Knot]]:
    """Closed lines of knots, upward."""
    elements = [(kind, x, -y) for kind, x, y in path]
    contour: list[_Knot] = []
    at = 0
    while at < len(elements):
        kind, x, y = elements[at]
        if kind == CURVE:
            points = [(x, y), *((x, y) for _, x, y in elements[at + 1 : at + 3])]
            contour += _quadratic((contour[-1][0], contour[-1][1]), *points)
            at += 2
        else:
            if kind == MOVE and contour:
                yield contour
                contour = []
            contour.append((x, y, True))
        at += 1
    if contour:
        yield contour


def _quadratic(start: _Point, one: _Point, two: _Point, end: _Point) -> list[_Knot]:
    """A cubic curve as quadratic ones; one that was quadratic at first is so again."""
    third = max(abs(end[n] - 3 * two[n] + 3 * one[n] - start[n]) for n in (0, 1))
    if third * _MIDDLE <= _OFF:
        middle = [(3 * (one[n] + two[n]) - start[n] - end[n]) / 4 for n in (0, 1)]
        return [(middle[0], middle[1], False), (*end, True)]
    first, second, last = _between(start, one), _between(one, two), _between(two, end)
    left, right = _between(first, second), _between(second, last)
    half = _between(left, right)
    return _quadratic(start, first, left, half) + _quadratic(half, right, last, end)


def _between(one: _Point, other: _Point) -> _Point:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2


def _rounded(contour: Sequence[_Knot]) -> list[_Knot]:
    """A contour without the points that go without saying: its end, and the middle between two off it."""
    knots = list(contour)
    if len(knots) > 1 and knots[-1] == knots[0]:
        knots.pop()
    found = []
    for n, (x, y, on) in enumerate(knots):
        (left, low, before), (right, high, behind) = knots[n - 1], knots[(n + 1) % len(knots)]
        middle = abs(left + right - 2 * x) < _OFF and abs(low + high - 2 * y) < _OFF
        if not (on and middle and not before and not behind):
            found.append((x, y, on))
    return found


def _steps(xs: Sequence[int], ys: Sequence[int], on: Sequence[bool]) -> bytes:
    """The flags of all points, and their steps to the right and up."""
    flags = [int(each) for each in on]
    across, up = bytearray(), bytearray()
    for values, steps, short, same in ((xs, across, _X_SHORT, _X_SAME), (ys, up, _Y_SHORT, _Y_SAME)):
        before = 0
        for n, value in enumerate(values):
            step, before = value - before, value
            if not step:
                flags[n] |= same
            elif -256 < step < 256:
                flags[n] |= short | (same if step > 0 else 0)
                steps.append(abs(step))
            else:
                steps += struct.pack(">h", step)
    return bytes(flags) + across + up
