"""A capture split in a process of its own, only to be looked at: nothing is stored."""

from collections.abc import Callable

from reader.model.capture import Split
from reader.model.evidence import NO_EVIDENCE, Evidence
from reader.services.workers import borrowed


def split_safely(
    data: bytes,
    name: str,
    *,
    evidence: Evidence = NO_EVIDENCE,
    rank: int = 0,
    cancelled: Callable[[], bool] | None = None,
) -> Split:
    """Split a capture in a worker process; `rank` asks for the next best splits (0 is the best).

    Raises ImportRefused where it cannot be split, whatever goes wrong inside, and Cancelled.
    """
    with borrowed() as worker:
        worker.ask(data, name, evidence, rank, hashes=False, cancelled=cancelled)
        return worker.answer(cancelled=cancelled).split
