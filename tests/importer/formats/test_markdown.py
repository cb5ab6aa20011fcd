"""Notes in Markdown: one article, shown without its marks, every word with its place in the file."""

import pytest

from reader.importer.splitting import split
from reader.model.body import byte_span
from reader.model.errors import ImportRefused
from tests.importer.formats.making import said, sample, uncovered


def test_a_note_gives_its_properties_blocks_and_links() -> None:
    result = split(sample("notes.md"), "notes.txt")
    (note,) = result.stories
    assert (result.kind, result.publisher) == ("markdown", "Pier Weekly")
    assert (note.title, note.url) == ("The *Long* Pier", "https://pier.example/long?x=1")
    assert (note.author, note.published, note.language) == ("Ada Quill, Bea Berg", "2024-02-03", "en")
    assert [(block.kind.value, note.text[block.start : block.end]) for block in note.blocks] == [
        (
            "paragraph",
            "Nobody walks it in winter, says go *on*,\n"
            "and snake_case_words stay — naïve as they are. See https://pier.example/map.",
        ),
        ("quote", "The keeper\nsaid nothing."),
        ("heading", "Planks & nails"),
        ("item", "oak"),
        ("item", "iron,\nrusted"),
        ("item", "tar"),
        ("code", '# no heading\nprint("pier")'),
        ("heading", "Figures"),
        ("paragraph", "year | planks"),
        ("paragraph", "1901 | 400"),
        ("paragraph", "Labels lead there and the fog does not. [brackets] stay."),
    ]
    assert [(note.text[a:b], url) for a, b, url in note.links] == [
        ("winter", "https://pier.example/winter"),
        ("https://pier.example/map", "https://pier.example/map"),
        ("there", "https://pier.example/there"),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_every_shown_word_leads_back_to_its_bytes(encoding: str) -> None:
    data = sample("notes.md").decode().encode(encoding)
    result = split(data, "notes.md")
    (note,) = result.stories
    assert sum(segment.end - segment.start for segment in note.segments) > 0.9 * len(note.text)
    for start, end, first, last in note.segments:
        assert data[first:last].decode(result.encoding) == note.text[start:end]
    at = note.text.index("naïve")
    span = byte_span(note.text, note.segments, at, at + 5, result.encoding)
    assert span is not None
    assert data[slice(*span)].decode(result.encoding) == "naïve"


def test_every_byte_of_a_note_is_accounted_for() -> None:
    data = sample("notes.md")
    result = split(data, "notes.md")
    assert not uncovered(result, data)
    assert said(result, data, "title") == [(1, "The *Long* Pier")]
    assert [words for _, words in said(result, data, "subheading")] == ["Planks & nails", "Figures"]
    assert said(result, data, "meta")[0][1].startswith("---\ntitle:")
    assert "not shown" in "".join(words for _, words in said(result, data, "noise"))


def test_a_note_without_properties_is_called_by_its_first_heading() -> None:
    assert split(b"# A walk\n\nWords.\n\n## More\n\nOf them.\n", "a").stories[0].title == "A walk"
    linked = b"## Later\n\nWords [here](https://e.example/).\n\n# Top\n\n## Low\n\nx\n"
    assert split(linked, "a").stories[0].title is None


def test_properties_of_hugo_are_read_too() -> None:
    (note,) = split(b'+++\ntitle = "Fog"\ndate = 2021-05-06T07:08:09Z\n+++\nWords.\n', "fog.md").stories
    assert (note.title, note.published, note.text) == ("Fog", "2021-05-06", "Words.")


@pytest.mark.parametrize("body", ["a: [[[[", "a: !!python/object:os.system x\ntitle: y", "- a\n- b: c"])
def test_properties_that_cannot_be_read_are_words_of_the_note(body: str) -> None:
    result = split(f"---\n{body}\n---\n\n# Words\n\nof a note\n".encode(), "note.md")
    assert "of a note" in result.stories[0].text


def test_a_note_without_words_is_refused() -> None:
    with pytest.raises(ImportRefused, match="a note without words"):
        split(b"---\nlang: en\n---\n\n<!-- nothing -->\n", "empty.md")


def test_properties_with_half_a_letter_in_them_can_be_kept() -> None:
    """YAML's escapes can write one; no library keeps it, and an import would end there."""
    page = b'---\ntitle: "A\\uD800 title"\nauthor: ["\\uDC00"]\n---\n\nA body of words.\n'
    result = split(page, "notes.md")
    (note,) = result.stories
    assert (note.title, note.author) == ("A\ufffd title", "\ufffd")
