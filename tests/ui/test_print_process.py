"""Many papers are set by several processes, and look as if one had set them."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from reader.exporter.paper import Kind, Paper, Paragraph, Printed, Run, Section
from reader.services import processes
from reader.services.printing import printed, whole
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
    # Some are there already.
    mixed = ((n, here[n] if n in (6, 13, 14, 23) else paper) for n, paper in papers(24))
    found = []
    for n, each in printed(mixed, 24, print_paper, None):
        found.append((n, each))
        if n == 18:
            (killed, *_) = set(children()) - set(before)
            os.kill(killed, signal.SIGKILL)
    assert found == list(here.items())
    assert children() == before


def test_what_is_printed_already_comes_in_its_turn_and_starts_no_process(dressed: QApplication) -> None:
    before = children()
    there = [(n, paper if n % 3 == 1 else Printed(b"%d" % n)) for n, paper in papers(60)]
    found = []
    for n, each in printed(iter(there), 60, print_paper, None):
        assert children() == before
        found.append((n, each))
    assert found == [(n, print_paper(each) if isinstance(each, Paper) else each) for n, each in there]


def seen(data: bytes) -> list[object]:
    """What a reader of a file meets: its bookmarks, and of each page the text and the picture."""
    document = pypdfium2.PdfDocument(data)
    marks = [(mark.level, mark.get_title(), mark.get_dest().get_index()) for mark in document.get_toc()]
    texts = [page.get_textpage().get_text_range() for page in document]
    return [marks, texts, *(bytes(page.render(scale=0.3).buffer) for page in document)]


def test_a_paper_of_many_sections_is_set_in_parts_and_looks_as_if_it_had_been_set_in_one(
    dressed: QApplication,
) -> None:
    sections = [paper.sections[0] for _, paper in papers(70)]
    headed = [
        section._replace(
            language="kk", paragraphs=(Paragraph(Kind.HEADING, (Run(section.title),), 1), *section.paragraphs)
        )
        for section in sections
    ]
    paper = Paper("All of them", tuple(headed))
    before = children()
    found = whole(paper, print_paper, None)
    assert children() == before
    assert found.missing == print_paper(paper).missing
    assert seen(found.data) == seen(print_paper(paper).data)
    assert b"/Lang" in found.data
    few = Paper("Few", paper.sections[:20])
    assert whole(few, print_paper, None) == print_paper(few)


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


def test_where_all_papers_are_wanted_none_is_set_here_but_what_no_process_can_set(
    dressed: QApplication,
) -> None:
    set_here: list[str] = []

    def note(paper: Paper) -> Printed:
        set_here.append(paper.title)
        return print_paper(paper)

    here = {n: print_paper(paper) for n, paper in papers(30)}
    assert dict(printed(papers(30), 30, note, None, through=True)) == here
    assert set_here == []
    there = ((n, here[n] if n == 2 else paper) for n, paper in papers(30))
    assert dict(printed(there, 30, note, None, through=True)) == here
    assert set_here == [f"{n}" for n in range(25) if n != 2]


@pytest.mark.parametrize("command", ["/nowhere/to/be/found", "/bin/false", "/bin/cat"])
def test_where_no_process_starts_stays_or_answers_papers_are_set_here(
    dressed: QApplication, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    before = children()
    here = {n: print_paper(paper) for n, paper in papers(30)}
    monkeypatch.setattr(processes, "_command", lambda _: [command])
    assert dict(printed(papers(30), 30, print_paper, None, through=True)) == here
    assert children() == before
