"""Texts that were wrapped at one width, each of their lines a line of the capture."""

from reader.importer.lines import Line, Shape


def wrapped(lines: list[Line]) -> set[int]:
    """The lines of texts wrapped at one width: three or more in a row, nearly all about as wide.

    On a page without any wider line two are enough.
    """
    found: set[int] = set()
    run: list[Line] = []
    widest = max(line.width for line in lines)
    least = 2 if widest <= 110 else 3
    for line in [*lines, None]:
        if line is not None and run and line.before == 0 and line.shape is not Shape.BULLET:
            run.append(line)
            continue
        wide = max((one.width for one in run[:-1]), default=0)
        if len(run) >= least and 35 <= wide <= 110 and wide >= 0.7 * min(widest, 110):
            full = sum(one.width >= 0.7 * wide for one in run[:-1])
            if full >= 0.8 * (len(run) - 1):
                found |= {one.n for one in run}
        run = [line] if line is not None else []
    return found
