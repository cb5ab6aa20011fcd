"""Whole pages with one article among menus, side bars, related articles and comments, in many languages.

A file in `marked` is such a page, each line with what it is before a bar: T the title, B any other line of
the article, N one of the page's own.
"""

from pathlib import Path

import pytest

from reader.importer.splitting import split
from reader.model.capture import Label, Split
from tests.training.pages import Made, pages

PAGES = sorted(Path(__file__).with_name("marked").glob("*.txt"))


def read(path: Path) -> tuple[str, list[tuple[str, str]]]:
    """The page as it would be captured, and its printing lines with what each is."""
    rows = [line.split("|", 1) for line in path.read_text("utf-8").splitlines()]
    return "\n".join(text for _, text in rows), [(mark, text) for mark, text in rows if text.strip()]


def kept(found: Split, data: bytes) -> str:
    """The text of all spans that belong to an article, without what only tells of it."""
    told = (Label.NOISE, Label.META)
    spans = [span for span in found.spans if span.article is not None and span.label not in told]
    return "\n".join(data[span.start : span.end].decode() for span in spans)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_article_is_kept_whole_and_the_page_around_it_is_left_out(path: Path) -> None:
    text, rows = read(path)
    data = text.encode()
    found = split(data, path.name)
    assert len(found.stories) == 1
    assert found.stories[0].title == next((line for mark, line in rows if mark == "T"), None)
    shown = kept(found, data)
    own = {line for mark, line in rows if mark == "N"} - {line for mark, line in rows if mark != "N"}
    assert not own & set(shown.splitlines())
    ends = {span.end for span in found.spans if span.article is not None}
    last = [line for mark, line in rows if mark != "N"][-1]
    assert any(data[:end].decode().endswith(last) for end in ends)
    prose = [line for mark, line in rows if mark == "B" and len(line.encode()) > 100]
    assert all(line in shown for line in prose)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_page_around_an_article_is_accounted_for(path: Path) -> None:
    text, _ = read(path)
    data = text.encode()
    spans = split(data, path.name).spans
    covered = b"".join(data[span.start : span.end] for span in spans)
    assert b"".join(covered.split()) == b"".join(data.split())


def shares(page: Made) -> tuple[float, float, bool]:
    """Of a generated page with one article: the share of what was kept that is noise, the share of the
    article that was lost, and whether the title was found."""
    found = split(page.text.encode(), page.name)
    kept = noise = lost = true = at = 0
    for line, label in zip(page.text.split("\n"), page.labels, strict=True):
        place = at + len(line.encode()) - len(line.lstrip().encode())
        at += len(line.encode()) + 1
        inside = any(s.article is not None and s.start <= place < s.end for s in found.spans)
        size = len(line.strip())
        kept += inside * size
        noise += (inside and label == "N") * size
        true += (label != "N") * size
        lost += (not inside and label[0] in "TB") * size
    rows = zip(page.text.split("\n"), page.labels, strict=True)
    title = next((line.strip() for line, label in rows if label[0] == "T"), None)
    return noise / max(1, kept), lost / max(1, true), found.stories[0].title == title


def test_articles_of_generated_pages_are_found_among_what_surrounds_them() -> None:
    single = [page for page in pages(70, 4711) if page.records == 1]
    found = [shares(page) for page in single]
    assert len(single) >= 15
    assert sum(leak for leak, _, _ in found) <= 0.1 * len(found)
    assert sum(loss for _, loss, _ in found) <= 0.08 * len(found)
    assert sum(titled for _, _, titled in found) >= 0.75 * len(found)


def test_an_article_that_stands_alone_is_kept_to_its_last_line() -> None:
    seeds = Path(__file__).parents[2] / "seeds"
    for path in sorted(seeds.glob("*.txt")):
        for story in split(path.read_bytes(), path.name).stories:
            data = story.text.encode()
            alone = split(data, "alone.txt")
            inside = sum(s.end - s.start for s in alone.spans if s.article is not None)
            assert inside >= 0.95 * len(data.strip()), story.title
