"""Many papers are set by several processes, and look as if one had set them."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from reader.exporter.paper import Kind, Paper, Paragraph, Printed, Run, Section
from reader.services.printing import printed
from reader.services.processes import Cancelled
from reader.ui.printing import print_paper


def papers(many: int) -> Iterator[tuple[int, Paper]]:
    for n in range(many):
        words = Paragraph(Kind.PARAGRAPH, (Run(f"The ministry spoke {n} times: قالت 中国. "),))
        yield n, Paper(f"{n}", (Section(f"{n}", "", False, (words,)),))


def children() -> list[int]:
    """The processes that this one has started, and that still run."""
    return [int(id) for id in Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()]


def test_papers_come_in_their_order_and_in_the_same_bytes_from_processes_without_a_screen(
    dressed: QApplication,
) -> None:
    before = children()
    here = {n: print_paper(paper) for n, paper in papers(24)}
    found = []
    for n, each in printed(papers(24), 24, print_paper, None):
        found.append((n, each))
        if n == 18:
            (killed, *_) = set(children()) - set(before)
            os.kill(killed, signal.SIGKILL)
    assert found == list(here.items())
    assert children() == before


def test_few_papers_are_set_without_a_process_and_a_stop_ends_the_processes(dressed: QApplication) -> None:
    before = children()
    set_here: list[str] = []
    asked: list[None] = []

    def note(paper: Paper) -> Printed:
        set_here.append(paper.title)
        return Printed(b"")

    def stopped() -> bool:
        asked.append(None)
        return len(asked) > 9

    assert len(list(printed(papers(9), 9, note, stopped))) == len(set_here) == 9
    assert (children(), asked) == (before, [])
    with pytest.raises(Cancelled):
        list(printed(papers(99), 99, note, stopped))
    assert children() == before
