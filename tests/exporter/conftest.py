"""Articles built by hand, as the library would hand them over."""

from collections.abc import Callable
from typing import Any

import pytest

from reader.model.article import CaptureRef, Reading, Row, TitleState, Version
from reader.model.body import Block, BlockKind, Segment
from reader.model.highlight import Anchor, Highlight, quote_at

#: Bytes of the capture that stand before the article's text.
BEFORE = 100


@pytest.fixture
def make_reading() -> Callable[..., Reading]:
    return _reading


@pytest.fixture
def make_highlight() -> Callable[..., Highlight]:
    return _highlight


def _reading(text: str = "The ministry said so. Nobody else did.", **changes: Any) -> Reading:
    """An article whose whole text is one paragraph, captured 100 bytes into a file.

    `changes` are fields of the reading, its row or its version, by name.
    """
    size = len(text.encode("utf-8", "replace"))
    capture = CaptureRef("000_a.txt", BEFORE, BEFORE + size, False, "2026-02-23", "0" * 64)
    paragraph = Block(BlockKind.PARAGRAPH, 0, len(text))
    version = Version(
        id="version-1",
        text=text,
        blocks=(paragraph,),
        reading=(paragraph,),
        segments=(Segment(0, len(text), BEFORE, BEFORE + size),),
        cut=False,
        words=len(text.split()),
        sha256="1" * 64,
        capture=capture,
        encoding="utf-8",
    )
    row = Row(
        key=1,
        id="019aa5e4-7c1b-7d5e-9c3a-2f6b8e4d1a70",
        title="Ministry speaks",
        title_state=TitleState.PRINTED,
        stand_in="The ministry said so",
        lead="The ministry said so.",
        source="Example Times",
        source_key=1,
        published="2026-02-20",
        captured="2026-02-23",
        captures=1,
        cut=False,
        read=True,
        starred=False,
        later=False,
        archived=False,
        words=7,
        highlights=0,
    )
    own = {name: changes[name] for name in changes if name in Reading._fields}
    of_row = {name: changes[name] for name in changes if name in Row._fields and name not in own}
    of_version = {
        name: changes[name] for name in changes if name in ("blocks", "segments", "encoding", "cut")
    }
    reading = Reading(
        row=row._replace(highlights=len(changes.get("highlights", ())), **of_row),
        version=version._replace(**of_version),
        captures=(capture,),
        versions=("version-1",),
        tags=(),
        highlights=(),
        note="",
        place=0,
    )
    return reading._replace(**own)


def _highlight(text: str, exact: str, **changes: Any) -> Highlight:
    """A yellow highlight of the first `exact` in `text`, made on 2 November 2026 at ten; changes by name."""
    start = text.index(exact)
    made = 1_793_613_600_000
    mark = Highlight(
        id=f"019aa5e4-0000-7000-8000-{start:012d}",
        article="019aa5e4-7c1b-7d5e-9c3a-2f6b8e4d1a70",
        made_on="version-1",
        quote=quote_at(text, start, start + len(exact)),
        start=start,
        end=start + len(exact),
        anchor=Anchor.ANCHORED,
        color="yellow",
        note="",
        tags=(),
        created=made,
        updated=made,
    )
    return mark._replace(**changes)
