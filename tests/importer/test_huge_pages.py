"""Pages of very many very short lines: these are read together and shown one by one."""

from reader.importer.lines import read_lines
from reader.importer.splitting import split
from reader.model.capture import Split
from tests.importer.prose import Press

#: So few lines of a page are spans of their own where it is all short lines.
FEW = 60


def rows(many: int) -> list[str]:
    return [f"row {n}\u00e9 of it" for n in range(many)]


def told(data: bytes, found: Split) -> bytes:
    """All bytes of a page that are in a span."""
    return b" ".join(data[span.start : span.end] for span in found.spans)


def test_each_short_line_of_a_huge_page_is_a_line_of_its_article() -> None:
    lines = rows(20_100)
    data = "\n".join(lines).encode()
    found = split(data, "rows.txt")
    (story,) = found.stories
    shown = [story.text[block.start : block.end] for block in story.blocks]
    assert shown == (lines[1:] if story.title else lines)
    assert told(data, found).split() == data.split()
    assert len(found.spans) < FEW


def test_an_article_above_very_many_short_lines_is_found_without_them() -> None:
    title, body = Press(3).article(600)
    page = [title, *body.split("\n\n")]
    data = "\n\n".join([*page, "\n\n".join(rows(20_100))]).encode()
    found = split(data, "page.txt")
    assert found.stories[0].title == title
    assert found.stories[0].text.split("\n\n")[: len(page) - 1] == page[1:]
    assert told(data, found).split() == data.split()


def test_lines_taken_together_are_the_very_lines() -> None:
    text = "\r\n \n\u2028".join([*rows(20_100), "\u200b", "• an item"])
    together = read_lines(text, together=True)
    assert len(together) < 6_000
    rows_of = [row for line in together for row in line.rows()]
    assert rows_of == [(line.start, line.end) for line in read_lines(text)]
