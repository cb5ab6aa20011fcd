"""A quote is held against the bytes of its capture, character by character."""

import pytest

from reader.model.body import Segment
from reader.model.proof import holds

TEXT = "Ein Schiff 🚢 fährt; “niemand” weiß wohin."


def stored(encoding: str) -> tuple[bytes, list[Segment]]:
    """The text in a file, behind a line of its own."""
    lead = "Seite 1\n".encode(encoding)
    data = lead + TEXT.encode(encoding)
    return data, [Segment(0, len(TEXT), len(lead), len(data))]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "gb18030"])
def test_words_that_stand_in_the_bytes_hold_in_every_encoding(encoding: str) -> None:
    data, segments = stored(encoding)
    for start in range(len(TEXT)):
        assert holds(data, TEXT, segments, start, len(TEXT), encoding)


def test_one_changed_byte_is_found_by_the_quotes_over_it_alone() -> None:
    data, segments = stored("utf-8")
    at = data.index(b"niemand")
    damaged = data[:at] + b"j" + data[at + 1 :]
    assert holds(damaged, TEXT, segments, TEXT.index("niemand"), len(TEXT), "utf-8") is False
    assert holds(damaged, TEXT, segments, 0, TEXT.index("niemand"), "utf-8")


def test_what_was_left_out_between_two_pieces_is_not_asked_for() -> None:
    data = b"One line.<br>Another line."
    text = "One line.\nAnother line."
    segments = [Segment(0, 9, 0, 9), Segment(10, 23, 13, 26)]
    assert holds(data, text, segments, 0, 23, "utf-8")


def test_text_that_the_file_holds_in_another_form_cannot_be_compared() -> None:
    assert holds(b"\\u042f", "Я", [], 0, 1, "utf-8") is None


def test_of_words_that_lie_between_two_pieces_or_have_damaged_letters_nothing_is_said() -> None:
    data, text = b"One line.<br>An\xffther line.", "One line.\nAn\ufffdther line."
    segments = [Segment(0, 9, 0, 9), Segment(10, 23, 13, 26)]
    assert holds(data, text, segments, 9, 10, "utf-8") is None
    assert holds(data, text, segments, 10, 23, "utf-8") is None
    assert holds(data, text, segments, 0, 23, "utf-8")
