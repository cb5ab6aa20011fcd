"""What a person says of a feed or a note holds to the letter, and every byte stays accounted for."""

import pytest

from reader.importer.splitting import split
from reader.model.body import BlockKind
from reader.model.capture import Label, Split
from reader.model.evidence import NO_EVIDENCE, Correction, Says
from tests.importer.formats.making import feed, uncovered

ITEMS = (
    ("A ferry", "<p>The ferry came at dawn.</p><p>Photo: A. Quill</p><p>It will leave at <b>noon</b>.</p>"),
    ("Advertisement", "<p>Buy our bread, it is warm.</p>"),
    ("A dam", "<p>The dam é is closed, see <a href='http://a.org/b'>why</a>.</p>"),
    ("More of the dam", "<p>It opens again in May.</p>"),
)
RSS = feed(
    "".join(f"<item><title>{title}</title><description><![CDATA[{text}]]></description></item>"
            for title, text in ITEMS)
)  # fmt: skip
NOTE = b"# A dam\n\nIt is closed.\n\nIt opens in May.\n"


def corrected(*said: tuple[str, Says], data: bytes = RSS) -> Split:
    words = tuple(Correction(data.index(place.encode()), says) for place, says in said)
    found = split(data, "file", NO_EVIDENCE._replace(corrections=words))
    assert not uncovered(found, data).strip()
    for story in found.stories:
        for segment in story.segments:
            shown = story.text[segment.start : segment.end]
            assert data[segment.first : segment.last].decode() == shown
        assert all(story.text[b.start : b.end].strip() for b in story.blocks)
    return found


def titles(found: Split) -> list[str | None]:
    return [story.title for story in found.stories]


def test_without_corrections_the_file_tells_its_articles_apart() -> None:
    assert titles(corrected()) == [title for title, _ in ITEMS]


def test_an_entry_that_is_called_noise_goes_and_comes_back_with_a_later_word() -> None:
    found = corrected(("Advertisement", Says.NOISE))
    assert titles(found) == ["A ferry", "A dam", "More of the dam"]
    place = RSS.index(b"Buy our bread")
    assert [span.label for span in found.spans if span.start <= place < span.end] == [Label.NOISE]
    assert titles(corrected(("Advertisement", Says.NOISE), ("Advertisement", Says.STARTS))) == titles(
        corrected()
    )


def test_an_entry_that_joins_is_part_of_the_one_before_it_with_its_title() -> None:
    found = corrected(("More of the dam", Says.JOINS))
    assert titles(found) == ["A ferry", "Advertisement", "A dam"]
    dam = found.stories[2]
    assert dam.text == "The dam é is closed, see why.\n\nMore of the dam\n\nIt opens again in May."
    assert [block.kind for block in dam.blocks] == [
        BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.PARAGRAPH,
    ]  # fmt: skip
    assert [(dam.text[a:b], url) for a, b, url in dam.links] == [("why", "http://a.org/b")]


def test_a_paragraph_of_an_entry_is_what_a_person_says_that_it_is() -> None:
    ferry = corrected(("Photo: A.", Says.CREDIT)).stories[0]
    assert [block.kind for block in ferry.blocks][1] is BlockKind.CREDIT
    ferry = corrected(("Photo: A.", Says.NOISE)).stories[0]
    assert ferry.text == "The ferry came at dawn.\n\nIt will leave at noon."
    ferry = corrected(("It will leave", Says.NOISE)).stories[0]
    assert ferry.text == "The ferry came at dawn.\n\nPhoto: A. Quill"
    found = corrected(("The ferry came", Says.TITLE))
    assert titles(found)[0] == "The ferry came at dawn."
    assert found.stories[0].text.startswith("Photo")


def test_the_last_line_that_is_called_a_title_is_the_title_and_no_other_line_is_lost() -> None:
    ferry = corrected(("The ferry came", Says.TITLE), ("Photo: A.", Says.TITLE)).stories[0]
    assert ferry.title == "Photo: A. Quill"
    assert ferry.text == "The ferry came at dawn.\n\nIt will leave at noon."
    ferry = corrected(("Photo: A.", Says.TITLE), ("A ferry", Says.TITLE)).stories[0]
    assert ferry == corrected().stories[0]


@pytest.mark.parametrize("first", [Says.NOISE, Says.TITLE])
@pytest.mark.parametrize("then", [Says.BODY, Says.STARTS, Says.CAPTION])
def test_a_line_of_an_entry_comes_back_with_a_later_word(first: Says, then: Says) -> None:
    ferry = corrected(("Photo: A.", first), ("Photo: A.", then)).stories[0]
    assert (ferry.title, "Photo: A. Quill" in ferry.text) == ("A ferry", True)


@pytest.mark.parametrize("says", list(Says))
def test_whatever_is_said_of_a_line_of_a_note_the_note_stays_whole(says: Says) -> None:
    found = corrected(("It is closed", says), data=NOTE)
    (story,) = found.stories
    assert ("It is closed." in story.text) is (says not in (Says.NOISE, Says.TITLE))
    assert "It opens in May." in story.text


def test_a_known_limit_of_words_tells_a_cut_entry() -> None:
    cut = " ".join(["word"] * 30) + " ..."
    data = feed("".join(f"<item><title>{n}</title><description>{text}</description></item>"
                        for n, text in enumerate((cut, "A longer text. " * 30)))
    )  # fmt: skip
    assert [story.cut for story in split(data, "f").stories] == [False, False]
    known = split(data, "f", NO_EVIDENCE._replace(limit=30))
    assert [story.cut for story in known.stories] == [True, False]
