"""Papers set in type by several processes at once, each of which has some papers ahead of it."""

import json
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, suppress
from itertools import chain, islice
from typing import NamedTuple, TypeVar

from reader.exporter.paper import Bookmark, Paper, Printed, Printer
from reader.model.errors import PostilError
from reader.model.wording import tr_noop
from reader.services import wire
from reader.services.processes import Cancelled, Ended, Overrun, Process, Stopped, processors

#: The argument that makes this program a process that sets papers (ui/print_process.py).
SETTER = "--set-papers"
#: Fewer papers are set sooner than processes are ready for them.
_FEWEST = 24
#: So many papers have to be set before processes are started: a preview wants no more.
_FIRST = 4
#: So many papers each process has ahead, so that it has work while files are written here.
_AHEAD = 16
#: So many sections are a part of a paper that has at least so many parts.
_PART, _PARTS = 16, 4
#: The most processes there are.
_MOST = 4
#: Seconds that one paper may take; for a book of a million words a busy machine needs half of them.
_SECONDS = 240.0

_Of = TypeVar("_Of")


class Packed(NamedTuple):
    """A paper, and the frame that it travels in."""

    paper: Paper
    frame: tuple[bytes, bytes]

    @classmethod
    def of(cls, paper: Paper) -> "Packed":
        """A paper packed."""
        return cls(paper, wire.pack(paper))


#: What is to be set, or is printed already.
_Wanted = Paper | Packed | Printed


def printed(
    papers: Iterator[tuple[_Of, _Wanted]],
    total: int,
    printer: Printer,
    cancelled: Stopped,
    *,
    through: bool = False,
) -> Iterator[tuple[_Of, Printed]]:
    """Papers in type, in their order, each with what it came with; what is printed already passes through.
    `total` is how many there are; `through` tells that all of them are wanted, and not only the first ones.

    What no process can set, `printer` sets here. Raises Cancelled.
    """
    many = min(_MOST, processors())
    ours = total if total < _FEWEST or many == 1 else _FIRST
    if through and ours == _FIRST:
        first = list(islice(papers, _FIRST))
        papers = chain(first, papers)
        if not any(isinstance(paper, Printed) for _, paper in first):
            ours = 0
    done = 0
    while done < ours and (wanted := next(papers, None)):
        of, paper = wanted
        if isinstance(paper, Printed):
            # Of those that were printed before few have changed, as a rule.
            ours = max(ours, _FEWEST)
            yield of, paper
            continue
        yield of, _done(paper, printer)
        done += 1
    yield from _by_processes(papers, many, printer, cancelled)


def whole(paper: Paper, printer: Printer, cancelled: Stopped) -> Printed:
    """A paper in type; one of very many sections is set in parts by several processes. Raises Cancelled."""
    many = min(_MOST, processors())
    parts = [paper.sections[at : at + _PART] for at in range(0, len(paper.sections), _PART)]
    if len(parts) < _PARTS or many == 1:
        return printer(paper)
    from reader.exporter import pdf_joining

    papers = ((None, Paper(paper.title, part, n)) for n, part in enumerate(parts, 1))
    done = [each for _, each in _by_processes(papers, many, printer, cancelled)]
    feet = tuple(foot for each in done for foot in each.feet)
    numbers = printer(Paper(paper.title, (), feet=feet)).data
    marks, before = [], 0
    for each in done:
        marks += [mark._replace(page=mark.page + before) for mark in each.bookmarks]
        before += len(each.feet)
    missing = tuple(dict.fromkeys(told for each in done for told in each.missing))
    return Printed(pdf_joining.joined([each.data for each in done], marks, numbers, paper.language), missing)


def _by_processes(
    papers: Iterator[tuple[_Of, _Wanted]], many: int, printer: Printer, cancelled: Stopped
) -> Iterator[tuple[_Of, Printed]]:
    """Papers set by so many processes; each goes to the one that has the fewest before it."""
    with ExitStack() as processes:
        setters = [processes.enter_context(closing(_Setter(printer, cancelled))) for _ in range(many)]
        waiting = deque[tuple[_Of, _Setter | Printed]]()
        for of, paper in papers:
            while waiting and (len(waiting) >= many * _AHEAD or isinstance(waiting[0][1], Printed)):
                yield _ended(waiting.popleft())
            if isinstance(paper, Printed):
                waiting.append((of, paper))
                continue
            packed = _packed(paper)
            while not (setter := _freest(setters)).takes(packed):
                yield _ended(waiting.popleft())
            setter.begin(packed)
            waiting.append((of, setter))
        yield from map(_ended, waiting)


def _freest(setters: "Sequence[_Setter]") -> "_Setter":
    """The one that has the fewest papers to set."""
    for setter in setters:
        setter.gather()
    return min(setters, key=lambda setter: setter.under_way)


def _packed(paper: Paper | Packed) -> Packed:
    return paper if isinstance(paper, Packed) else Packed.of(paper)


def _ended(waiting: "tuple[_Of, _Setter | Printed]") -> tuple[_Of, Printed]:
    of, made = waiting
    return of, made if isinstance(made, Printed) else made.end()


def _done(paper: _Wanted, printer: Printer) -> Printed:
    if isinstance(paper, Printed):
        return paper
    return printer(paper.paper if isinstance(paper, Packed) else paper)


class _Told(NamedTuple):
    """What a process tells of a paper besides its file: `Printed` without its data."""

    missing: tuple[str, ...]
    feet: tuple[float, ...]
    bookmarks: tuple[Bookmark, ...]
    imprint: str


class _Setter:
    """A process that sets one paper after another; where it fails, what it had is set here."""

    def __init__(self, printer: Printer, cancelled: Stopped) -> None:
        self._printer = printer
        self._cancelled = cancelled
        self._process = Process(SETTER, tr_noop("sets papers in type"), ahead=True)
        #: What it was given and has not answered; how long each was, and which process has it, if any.
        self._papers = deque[tuple[Paper, int, int | None]]()
        #: What it has answered, and nobody has taken.
        self._set = deque[Printed]()
        self.close = self._process.close

    @property
    def under_way(self) -> int:
        """How many papers it has to set."""
        return len(self._papers)

    def gather(self) -> None:
        """Take in what it has answered. Raises Cancelled."""
        while self._papers and self._process.answers:
            self._set.append(self._answered())

    def takes(self, packed: Packed) -> bool:
        """Whether it can be given one more, which waits until those before are set."""
        under_way = sum(size for _, size, _ in self._papers)
        with suppress(PostilError):
            # A pipe holds whole pages of memory, of which some are not full.
            return not under_way or under_way + len(packed.frame[0]) <= self._process.room // 2
        # No process can be started: it will be set here.
        return True

    def begin(self, packed: Packed) -> None:
        """Give it a paper. Raises Cancelled."""
        has_it = None
        try:
            self._process.send(packed.frame, _SECONDS, self._cancelled)
            has_it = self._process.pid
        except Cancelled:
            raise
        except PostilError:
            pass
        self._papers.append((packed.paper, len(packed.frame[0]), has_it))

    def end(self) -> Printed:
        """The first of its papers in type. Raises Cancelled."""
        return self._set.popleft() if self._set else self._answered()

    def _answered(self) -> Printed:
        paper, _, has_it = self._papers.popleft()
        # A process that took the place of one that ended knows nothing of what that one had.
        if has_it is not None and has_it == self._process.pid:
            try:
                told, file = self._process.receive(self._cancelled)
                return Printed(file, *wire.unpack(_Told, json.loads(told)))
            except (Overrun, Ended, ValueError, TypeError, RecursionError):
                self._process.close()
        return self._printer(paper)
