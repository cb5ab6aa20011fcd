"""What a page or a note may hold, and what none of it may do to the file."""

import random
import re
from collections.abc import Callable

import pytest

from reader.exporter.names import block_id
from reader.model.article import CaptureRef, Reading
from reader.model.highlight import Highlight
from tests.exporter.hostile import NOTES, STRINGS
from tests.exporter.readback import PARSER, block_ids, export, note_after, plain_lines, quotes, split

MakeReading = Callable[..., Reading]
MakeHighlight = Callable[..., Highlight]

#: Obsidian's own syntax, and the addresses it and others turn into links, where no backslash precedes.
OBSIDIAN = re.compile(
    r"(?<![\\&])(?:#[^\s#]|\$|\[\[|\^\w+$|`|<\w|@)|==|%%|::|https?://|www\.|(?<!\\)\[!", re.IGNORECASE
)


@pytest.mark.parametrize("words", STRINGS, ids=range(len(STRINGS)))
def test_hostile_words_come_out_as_the_words_they_are(
    make_reading: MakeReading, make_highlight: MakeHighlight, words: str
) -> None:
    text = f"Before.{words}.After"
    reading = make_reading(
        text,
        title=words,
        source=words,
        captures=(CaptureRef(words, 0, 9, False, None, "0"),),
        tags=(words,),
        highlights=[make_highlight(text, words, tags=(words, "plain")), make_highlight(text, "After")],
    )
    found, body = split(export(reading))
    plain = " ".join(words.split())
    assert found.get("title", "") == plain
    assert found.get("site", "") == plain
    assert found["captures"] == [f"{plain}, bytes 0-9"]
    assert all(re.fullmatch(r"[\w/\-\u0900-\u097f]+", tag) for tag in found["tags"])
    (_, quote), (_, after) = quotes(body)
    assert quote.rpartition("\n")[0] == words
    assert quote.rpartition("\n")[2].endswith("#plain")
    assert after == "After"
    assert block_ids(body) == [block_id(mark.id) for mark in reading.highlights]
    heading = PARSER.parse(body)[1]
    assert heading.type == "inline"
    if plain:
        assert plain_lines(heading) == [plain]


@pytest.mark.parametrize("words", STRINGS, ids=range(len(STRINGS)))
def test_the_words_that_stand_in_for_a_title_are_in_italics_whatever_they_are(
    make_reading: MakeReading, words: str
) -> None:
    found, body = split(export(make_reading(title=None, stand_in=words)))
    assert "title" not in found
    children = PARSER.parse(body)[1].children or []
    inner = [child for child in children if child.content or child.type.startswith("em")]
    assert [inner[0].type, inner[-1].type] == ["em_open", "em_close"]
    assert "".join(child.content for child in inner) == (" ".join(words.split()) or "No title")


def test_no_control_that_reorders_text_is_left_raw_in_what_is_not_a_note(
    make_reading: MakeReading, make_highlight: MakeHighlight
) -> None:
    text = "a\u202eb\u2066c\x1b[31m\x00"
    file = export(
        make_reading(text, title=text, source=text, tags=(text,), highlights=[make_highlight(text, text)])
    )
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x09\x0b-\x1f]", file)
    found, body = split(file)
    assert found["title"] == "a\u202eb\u2066c\ufffd[31m\ufffd"
    assert quotes(body)[0][1] == found["title"]


@pytest.mark.parametrize("note", [*NOTES, *STRINGS], ids=range(len(NOTES) + len(STRINGS)))
def test_a_note_reads_as_typed_and_cannot_swallow_what_follows_it(
    make_reading: MakeReading, make_highlight: MakeHighlight, note: str
) -> None:
    text = "First words. Second thing. Third one."
    first = make_highlight(text, "First words", note=note)
    second = make_highlight(text, "Second", color="green", note="quiet")
    third = make_highlight(text, "Third", color="green")
    _, body = split(export(make_reading(text, note=note, highlights=[first, second, third])))
    assert block_ids(body) == [block_id(mark.id) for mark in (first, second, third)]
    callouts = [token for token in PARSER.parse(body) if token.content.startswith("[!quote|green]")]
    assert [callout.level for callout in callouts] == [2, 2]
    typed = PARSER.render(note.strip("\n") + "\n")
    section = PARSER.render(note_after(body, first).strip("\n") + "\n")
    if section != typed:
        assert section.removeprefix("<blockquote>\n").removesuffix("</blockquote>\n") == typed
    source = "\n".join(
        line.removeprefix("> ") if line != ">" else "" for line in note_after(body, first).splitlines()
    )
    unescaped = source.replace("\\%\\%", "%%").replace("\\$\\$", "$$")
    if note.strip():
        assert note.strip("\n") in (
            note_after(body, first).strip("\n"),
            unescaped.strip("\n"),
            source.strip("\n"),
        )


def test_no_mixture_of_marks_in_notes_loses_a_block_id(
    make_reading: MakeReading, make_highlight: MakeHighlight
) -> None:
    source = random.Random(7)
    pieces = [
        *"`~>-+*#|[]()<!$%\\ \n\n\n\t1.a",
        "```",
        "~~~",
        "    ",
        "\n\n",
        "- ",
        "> ",
        "<!--",
        "-->",
        "<pre>",
    ]
    pieces += [
        "</pre>",
        "<div>",
        "1. ",
        "```\n",
        "\n```",
        "\n~~~\n",
        "$$",
        "%%",
        "[a]: b",
        "word",
        "<?",
        "]]>",
    ]
    text = "one two three"
    for _ in range(300):
        notes = ["".join(source.choices(pieces, k=source.randrange(14))) for _ in range(3)]
        marks = [
            make_highlight(text, exact, note=note) for exact, note in zip(text.split(), notes, strict=True)
        ]
        _, body = split(export(make_reading(text, note=notes[0], highlights=marks)))
        assert block_ids(body) == [block_id(mark.id) for mark in marks], notes


def test_no_mixture_of_marks_in_a_quote_means_anything_but_itself(
    make_reading: MakeReading, make_highlight: MakeHighlight
) -> None:
    source = random.Random(8)
    pieces = [
        *map(chr, range(32, 127)),
        "\n",
        "\n\n",
        "\t",
        "a",
        "é",
        "\u202e",
        "&#x41;",
        "://",
        "\u00a0",
        "**",
        "```",
    ]
    for _ in range(300):
        text = "".join(source.choices(pieces, k=source.randrange(1, 30)))
        mark = make_highlight(text, text)
        _, body = split(export(make_reading(text, title=text, highlights=[mark])))
        assert quotes(body)[0][1] == text
        assert block_ids(body) == [block_id(mark.id)]


def test_a_title_that_looks_like_a_number_or_a_truth_stays_text_for_every_yaml_parser(
    make_reading: MakeReading,
) -> None:
    for title in ("1e3", "0o17", "12.5", "0x1F", "yes", "null", "2026-11-02", "12:30", "+1", ".5"):
        assert f"\ntitle: '{title}'\n" in export(make_reading(title=title))


@pytest.mark.parametrize("hostile", STRINGS, ids=range(len(STRINGS)))
def test_no_words_of_a_page_mean_anything_to_obsidian_either(
    make_reading: MakeReading, make_highlight: MakeHighlight, hostile: str
) -> None:
    text = f"{hostile} ."
    file = export(make_reading(text, title=hostile, highlights=[make_highlight(text, text)]))
    heading = re.search(r"^# (.*)$", file, re.MULTILINE)
    assert heading
    callout = [line[2:] for line in file.splitlines() if line.startswith("> ")][1:]
    for line in [heading[1], *callout]:
        assert not OBSIDIAN.search(line), line


def test_an_unpaired_mark_of_a_comment_or_a_formula_does_not_hide_the_rest_in_obsidian(
    make_reading: MakeReading, make_highlight: MakeHighlight
) -> None:
    for note in ("%%", "%%\nopen", "a %% b %% c %%", "$$\nx", "```\n%%\n```", "%% $$ %%"):
        mark = make_highlight("Words.", "Words", note=note)
        after = note_after(split(export(make_reading("Words.", highlights=[mark])))[1], mark)
        assert after.count("%%") % 2 == after.count("$$") % 2 == 0
    mark = make_highlight("Words.", "Words", note="%%kept%% and $$x$$")
    assert "\n%%kept%% and $$x$$\n" in export(make_reading("Words.", highlights=[mark]))
