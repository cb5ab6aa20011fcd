"""Whatever is done to a capture, it is split or refused in a sentence, and no byte is lost."""

import random
from pathlib import Path

import pytest

from reader.importer.splitting import split
from reader.model.capture import Label, Split
from reader.model.errors import ImportRefused

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
BLANK = b" \t\r\n\x0b\x0c"
SCRAPS = (
    "\x00",
    "\r",
    "\r\n\r\n",
    "\u2028",
    "\ufeff",
    "…",
    "\u202e",
    "💬",
    "\ud7ff",
    " ",
    "“",
    '"',
    "•",
    "1 - 9 of 3",
)


def assert_whole(data: bytes, found: Split) -> None:
    """Every printing byte is in exactly one span, spans are in order, stories lead back to their bytes."""
    at = 0
    for span in found.spans:
        assert at <= span.start < span.end <= len(data)
        assert not data[at : span.start].strip(BLANK + b"\x00\xff\xfe\xef\xbb\xbf")
        assert span.article is not None or span.label in (Label.NOISE, Label.META)
        at = span.end
    assert not data[at:].strip(BLANK + b"\x00")
    for story in found.stories:
        for segment in story.segments:
            printed = data[segment.first : segment.last].decode(found.encoding, "replace")
            assert story.text[segment.start : segment.end] == printed
        for block in (*story.blocks, *story.reading):
            assert story.text[block.start : block.end].strip()
        edges = [edge for block in story.reading for edge in (block.start, block.end)]
        assert edges == sorted(edges)


def mutated(data: bytes, dice: random.Random) -> bytes:
    """The capture after one to six accidents."""
    out = bytearray(data)
    for _ in range(dice.randint(1, 6)):
        at, span = dice.randrange(len(out) + 1), dice.randint(1, 400)
        match dice.randrange(7):
            case 0:
                out[at : at + 1] = bytes([dice.randrange(256)])
            case 1:
                del out[at : at + span]
            case 2:
                out[at:at] = out[max(0, at - span) : at]
            case 3:
                out[at:at] = dice.choice(SCRAPS).encode()
            case 4:
                out = bytearray(bytes(out).replace(b"\n", dice.choice([b"\r\n", b"\r", b"\n\n", b" "])))
            case 5:
                out = out[at : at + 6000] or out
            case _:
                lines = bytes(out).split(b"\n")
                dice.shuffle(lines)
                out = bytearray(b"\n".join(lines))
    return bytes(out)


@pytest.mark.parametrize("round_", range(6))
def test_a_damaged_seed_is_split_or_refused_and_loses_no_byte(round_: int) -> None:
    dice = random.Random(round_)
    refusals: list[str] = []
    for path in SEEDS:
        for _ in range(10):
            data = mutated(path.read_bytes(), dice)
            try:
                found = split(data, path.name)
            except ImportRefused as refusal:
                refusals.append(str(refusal))
                continue
            assert_whole(data, found)
    assert all(".txt" in sentence for sentence in refusals)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name[:3])
@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_line_ends_of_other_systems_change_nothing_but_the_bytes(path: Path, ending: str) -> None:
    plain = path.read_bytes()
    other = plain.decode().replace("\n", ending).encode()
    before, after = split(plain, "a.txt"), split(other, "a.txt")
    assert_whole(other, after)
    assert [story.title for story in after.stories] == [story.title for story in before.stories]
    assert [span.label for span in after.spans] == [span.label for span in before.spans]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_byte_spans_are_true_in_every_form_of_unicode(encoding: str) -> None:
    text = SEEDS[0].read_text("utf-8")
    data = text.encode(encoding)
    found = split(data, "wide.txt")
    assert_whole(data, found)
    assert len(found.stories) == 6
    titles = [span for span in found.spans if span.label is Label.TITLE]
    read = [data[span.start : span.end].decode(found.encoding) for span in titles]
    assert read == [story.title for story in found.stories]


def test_splitting_twice_gives_the_same_answer() -> None:
    data = SEEDS[1].read_bytes()
    assert split(data, "a.txt") == split(data, "a.txt")
