"""The work of a page grows as the page does: counted in calls, which no busy machine makes more."""

import sys
from collections.abc import Callable
from random import Random
from types import FrameType

import pytest

from reader.importer.splitting import split


def calls(data: bytes) -> int:
    """How many functions are called to split a page."""
    made = 0

    def count(frame: FrameType, event: str, arg: object) -> None:
        nonlocal made
        made += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        split(data, "page")
    finally:
        sys.setprofile(None)
    return made


def words(many: int) -> str:
    random = Random(many)
    return " ".join("".join(random.choices("abdegilmnorstu", k=random.randint(2, 9))) for _ in range(many))


def page_of(item: str, head: str = "", end: str = "") -> Callable[[int], bytes]:
    return lambda many: (
        head + "".join(item.replace("@", f"{n} {words(9)}") for n in range(many)) + end
    ).encode()


GROWING: dict[str, Callable[[int], bytes]] = {
    "a list of titles and teasers": page_of("Title @\n\nTeaser @, which goes on.\n\n\n"),
    "rows of figures": page_of("12.5 @\n"),
    "an article of many paragraphs": page_of("<p>Some <b>words</b> @.</p>", "<html><article><h1>One</h1>"),
    "a list on a page": page_of("<article><h2><a href=a>Title @</a></h2><p>@.</p></article>", "<html>"),
    "elements without end": page_of("<div><span>@</span>", "<!doctype html>"),
    "a feed": page_of(
        "<item><title>T @</title><description>&lt;p&gt;@&lt;/p&gt;</description></item>",
        "<rss version='2.0'><channel><title>F</title>",
        "</channel></rss>",
    ),
    "a feed of JSON": page_of(
        '{"id":"@","title":"T @","content_html":"<p>@</p>"},',
        '{"version":"https://jsonfeed.org/version/1.1","title":"F","items":[',
        '{"id":"last"}]}',
    ),
    "a note": page_of("## Part @\n\n- *one* [link](http://a.org/@)\n- two\n\n", "# Note\n\n"),
}  # fmt: skip


@pytest.mark.parametrize("made", GROWING)
def test_a_page_four_times_as_long_costs_four_times_the_work(made: str) -> None:
    small, large = (calls(GROWING[made](many)) for many in (80, 320))
    assert large < 5 * small
