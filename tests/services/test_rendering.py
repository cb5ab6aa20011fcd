"""Templates of the reader's do what they do in a process of their own: that may hang or die by itself."""

import gc
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.exporter.formats import FORMATS
from reader.exporter.sheet import Sheet, sheet
from reader.exporter.templating import TemplateTrouble, source
from reader.library.library import open_library
from reader.services import importing
from reader.services.processes import Cancelled
from reader.services.rendering import Renderer

_LOOP = "{% for a in range(99999) %}{% for b in range(99999) %}\n\n{% endfor %}{% endfor %}"


@pytest.fixture(scope="module")
def article(tmp_path_factory: pytest.TempPathFactory) -> Sheet:
    """An article with a highlight, as a library hands it over."""
    folder = tmp_path_factory.mktemp("rendering")
    page = folder / "page.txt"
    page.write_text("Oil flows again\n\nOil flows again, “said” the министерство. Nobody was asked.\n")
    with open_library(folder / "library.sqlite") as library:
        importing.import_paths(library, [page])
        (row,) = library.articles.rows(limit=1)
        library.annotations.highlight(row.id, 0, 9, note="Since *when*?")
        return sheet(library.articles.reading(row.id))


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    """One for all: to start a process takes longer than each of these errands."""
    with Renderer(seconds=30) as made:
        yield made


@pytest.fixture(scope="module")
def hasty() -> Iterator[Renderer]:
    """One that soon gives up what does not end."""
    with Renderer(seconds=1) as made:
        yield made


def test_a_layout_makes_the_very_file_that_the_program_makes_of_it(
    renderer: Renderer, article: Sheet
) -> None:
    for format_ in FORMATS.values():
        if format_.layout:
            for sheets in ([article], [article, article._replace(id="b")]):
                made = renderer.render(source(format_.layout), format_.layout, sheets, "All")
                assert made == format_.write(sheets, "All")


def test_what_is_new_alone_is_rendered_for_the_end_of_a_file(renderer: Renderer, article: Sheet) -> None:
    template = source(FORMATS["markdown"].layout)
    made = renderer.render(template, "m.md.j2", [article], "", several=False, added="2026-11-22").decode()
    add = FORMATS["markdown"].added
    assert add
    assert made == add([article], "2026-11-22", False)


def test_a_wrong_template_is_told_with_its_line_and_the_next_one_is_rendered(
    renderer: Renderer, article: Sheet
) -> None:
    renderer.render("fine", "t.txt.j2", [article], "")
    before = renderer.pid
    with pytest.raises(TemplateTrouble, match=r"^Line 2 of t\.txt\.j2: an article has no “titel”") as trouble:
        renderer.render("\n{{ article.titel }}", "t.txt.j2", [article], "")
    assert trouble.value.line == 2
    assert renderer.render("{{ article.title }}", "t.txt.j2", [article], "") == b"Oil flows again"
    assert renderer.pid == before


def test_a_template_that_loops_is_stopped_with_its_line_in_time(hasty: Renderer, article: Sheet) -> None:
    with pytest.raises(TemplateTrouble, match=r"does not come to an end within 1\.0 seconds") as trouble:
        hasty.render(f"\n\n{_LOOP}", "t.txt.j2", [article], "")
    assert trouble.value.line == 3
    assert hasty.render("fine", "t.txt.j2", [article], "") == b"fine"


def test_a_template_that_swells_in_memory_is_stopped_with_its_line(
    renderer: Renderer, article: Sheet
) -> None:
    with pytest.raises(TemplateTrouble, match="more memory than a template may have") as trouble:
        renderer.render("\n\n{{ title | center(10**9) }}", "t.txt.j2", [article], "")
    assert trouble.value.line == 3
    assert renderer.render("fine", "t.txt.j2", [article], "") == b"fine"


def test_a_process_that_cannot_be_interrupted_or_dies_is_replaced(hasty: Renderer, article: Sheet) -> None:
    hasty.render("fine", "t.txt.j2", [article], "")
    first = hasty.pid
    assert first is not None
    os.kill(first, signal.SIGSTOP)
    with pytest.raises(TemplateTrouble, match=r"^t\.txt\.j2: it takes more than 1\.0 seconds"):
        hasty.render("fine", "t.txt.j2", [article], "")
    assert hasty.render("fine", "t.txt.j2", [article], "") == b"fine"
    assert hasty.pid not in (None, first)


def test_a_rendering_is_given_up_at_once_when_nobody_waits_for_it(renderer: Renderer, article: Sheet) -> None:
    renderer.render("fine", "t.txt.j2", [article], "")
    looks: list[float] = []

    def cancelled() -> bool:
        looks.append(time.monotonic())
        return len(looks) > 3

    with pytest.raises(Cancelled):
        renderer.render(_LOOP, "t.txt.j2", [article], "", cancelled=cancelled)
    assert renderer.pid is None


def test_a_process_ends_with_whoever_forgets_it(article: Sheet) -> None:
    forgotten = Renderer()
    forgotten.render("fine", "t.txt.j2", [article], "")
    process = forgotten.pid
    assert process
    del forgotten
    gc.collect()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_no_template_can_write_a_file(renderer: Renderer, article: Sheet, tmp_path: Path) -> None:
    """The sandbox has no way to; and if it had, the process may not."""
    renderer.render("fine", "t.txt.j2", [article], "")
    limits = Path(f"/proc/{renderer.pid}/limits")
    if not limits.exists():
        pytest.skip("this system does not show the limits of a process")
    sizes = next(line for line in limits.read_text().splitlines() if line.startswith("Max file size"))
    assert sizes.split()[3:5] == ["0", "0"]
