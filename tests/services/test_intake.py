"""Captures on their way in: in order, workers ahead of what is stored; evidence has one split anew."""

from collections.abc import Sequence

import pytest

from reader.importer.splitting import split
from reader.model.errors import ImportRefused
from reader.model.evidence import NO_EVIDENCE, Evidence
from reader.services.intake import Arrival, Intake, Item
from reader.services.workers import Found

KNOWN = Evidence(noise=frozenset({"a line of the page's own"}))


class Slow:
    """A worker that holds one thing at a time and tells what became of it, in `told`."""

    def __init__(self, told: list[str], bad: Sequence[str] = ()) -> None:
        self._told, self._bad = told, bad
        self._asked: tuple[bytes, str, Evidence] | None = None

    def ask(self, data: bytes, name: str, evidence: Evidence = NO_EVIDENCE, **rest: object) -> None:
        assert self._asked is None, "it does one thing at a time"
        self._asked = data, name, evidence
        self._told.append(f"ask {name}" + (" again" if evidence == KNOWN else ""))

    def answer(self, **rest: object) -> Found:
        assert self._asked is not None
        (data, name, _), self._asked = self._asked, None
        if name in self._bad:
            raise ImportRefused(f"{name} is no capture.")
        return Found(split(data, name), ())


def arrivals(known: Sequence[str], bad: Sequence[str] = (), many: int = 1) -> tuple[list[str], list[Arrival]]:
    """What happened while pages came in of which something is known, or nothing; and what came."""
    told: list[str] = []

    def evidence(found: Found) -> Evidence:
        told.append(f"look up {found.split.name}")
        return KNOWN if found.split.name in known else NO_EVIDENCE

    workers = [Slow(told, bad) for _ in range(many)]
    way = Intake(workers, lambda _: None, evidence)  # type: ignore[arg-type]
    came: list[Arrival] = []
    for arrival in way.arrivals(Item(n, n, f"Page {n} says this.".encode()) for n in "abcd"):
        told.append(f"store {arrival.item.name}" if arrival.found else f"refuse {arrival.item.name}")
        came.append(arrival)
    return told, came


def test_a_worker_has_the_next_file_before_this_one_is_stored() -> None:
    told, came = arrivals([])
    assert told[:5] == ["ask a", "look up a", "ask b", "store a", "look up b"]
    assert [arrival.item.name for arrival in came] == ["a", "b", "c", "d"]


def test_several_workers_have_a_file_each() -> None:
    told, came = arrivals("a", many=3)
    assert told[:7] == ["ask a", "ask b", "ask c", "look up a", "ask a again", "ask d", "store a"]
    assert [arrival.item.name for arrival in came] == ["a", "b", "c", "d"]


@pytest.mark.parametrize("many", [1, 2, 3, 5])
@pytest.mark.parametrize("known", ["a", "b", "d", "ab", "bc", "acd", "abcd"])
def test_a_page_of_which_something_is_known_is_split_anew_and_keeps_its_turn(known: str, many: int) -> None:
    told, came = arrivals(list(known), many=many)
    assert [step for step in told if step.startswith("store")] == [f"store {n}" for n in "abcd"]
    assert [step[4:5] for step in told if step.endswith("again")] == list(known)
    for n in "abcd":
        steps = [f"look up {n}", *([f"ask {n} again"] if n in known else []), f"store {n}"]
        assert [step for step in told if step in steps] == steps
    assert [arrival.found.split.name for arrival in came if arrival.found] == list("abcd")


@pytest.mark.parametrize("many", [1, 2])
@pytest.mark.parametrize(("known", "bad"), [("", "b"), ("a", "b"), ("ab", "c"), ("c", "d")])
def test_a_file_that_is_refused_is_refused_in_its_turn(known: str, bad: str, many: int) -> None:
    told, came = arrivals(list(known), list(bad), many)
    assert [arrival.item.name for arrival in came] == list("abcd")
    assert [arrival.item.name for arrival in came if arrival.refused] == list(bad)
    assert f"look up {bad}" not in told
