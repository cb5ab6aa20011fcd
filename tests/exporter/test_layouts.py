"""Plain Markdown, Logseq, pandoc and plain text: what goes out is read back by parsers that are not ours."""

import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import yaml
from markdown_it.token import Token

from reader.exporter.citekeys import citekey
from reader.exporter.formats import FORMATS
from reader.exporter.names import block_id
from reader.exporter.sheet import Sheet, check_hash, sheet
from reader.model.article import Reading
from reader.model.highlight import Anchor, Highlight
from tests.exporter.hostile import NOTES, STRINGS
from tests.exporter.readback import PARSER, block_ids, plain_lines, quotes, split

MakeReading = Callable[..., Reading]
MakeHighlight = Callable[..., Highlight]
LAYOUTS = [name for name, format_ in FORMATS.items() if format_.layout]
MARKDOWN = [name for name in LAYOUTS if FORMATS[name].suffix == ".md"]


@pytest.fixture
def annotated(make_reading: MakeReading, make_highlight: MakeHighlight) -> Callable[..., Sheet]:
    """A sheet whose title, site, tags, quote and notes are as given, with a quiet highlight after them."""

    def make(words: str, note: str = "") -> Sheet:
        text = f"Before.{words}.After"
        first = make_highlight(text, words, note=note, tags=(words, "plain"))
        marks = [first, make_highlight(text, "After", color="green", note="quiet")]
        changes: dict[str, Any] = {
            "title": words,
            "source": words,
            "tags": (words,),
            "url": "https://a.example/",
        }
        return sheet(make_reading(text, highlights=marks, note=note, **changes))

    return make


def text_of(name: str, *sheets: Sheet, title: str = "Several") -> str:
    return FORMATS[name].write(sheets, title).decode("utf-8")


def quoted(tokens: list[Token]) -> Iterator[str]:
    """The words of each block quote at the top level, paragraphs apart by an empty line, and nothing else."""
    for at, token in enumerate(tokens):
        if token.type == "blockquote_open" and not token.level:
            inside = tokens[
                at + 1 : next(n for n in range(at, len(tokens)) if tokens[n].type == "blockquote_close")
            ]
            assert {each.type for each in inside} == {"paragraph_open", "inline", "paragraph_close"}
            yield "\n\n".join("\n".join(plain_lines(t)) for t in inside if t.type == "inline")


@pytest.mark.parametrize("name", LAYOUTS)
def test_each_highlight_names_its_source_its_days_its_bytes_its_way_back_and_its_check(
    make_reading: MakeReading, make_highlight: MakeHighlight, name: str
) -> None:
    text = "The ministry said so. Nobody else did."
    lost = make_highlight(text, "Nobody", anchor=Anchor.LOST, note="Where is it?")
    one = sheet(
        make_reading(text, url="https://a.example/x", highlights=[make_highlight(text, "ministry"), lost])
    )
    for made in (
        text_of(name, one),
        text_of(name, one, one._replace(id="b", title=None, heading="No words")),
    ):
        plain = made.replace("\\", "")
        for mark in one.highlights:
            for said in (mark.quote, check_hash(mark.quote), "2026-11-02", mark.link.replace("&", "&amp;")):
                assert said in plain
        assert "Where is it?" in plain
        assert "000_a.txt" in plain
        assert "104-112" in plain
        assert "https://a.example/x" in plain
        assert re.search("lost", plain, re.IGNORECASE)
        assert "Example Times" in plain
        assert "2026-02-20" in plain


@pytest.mark.parametrize("name", LAYOUTS)
def test_an_article_of_which_nothing_is_known_but_its_words_is_written(
    make_reading: MakeReading, name: str
) -> None:
    bare = make_reading("", title=None, stand_in="", source="", published=None, captured=None, captures=())
    made = text_of(name, sheet(bare))
    assert "No title" in made or name == "logseq"
    assert "None" not in made
    assert not re.search(r"Captured in *\.|:: *$|, ,|- $", made, re.MULTILINE)


@pytest.mark.parametrize("name", LAYOUTS)
def test_two_writings_of_the_same_are_the_same_bytes_and_end_in_one_line_feed(
    annotated: Callable[..., Sheet], name: str
) -> None:
    for sheets in (
        [annotated("a *b*", "note")],
        [annotated("a *b*", "note"), annotated("c")._replace(id="c")],
    ):
        made = text_of(name, *sheets)
        assert made == text_of(name, *sheets)
        assert made.endswith("\n")
        assert not made.endswith("\n\n")


def test_hostile_words_are_words_in_plain_markdown(annotated: Callable[..., Sheet]) -> None:
    for words in STRINGS:
        made = text_of("commonmark", annotated(words))
        tokens = PARSER.parse(made)
        first, after = quoted(tokens)
        assert first == words
        assert after == "After"
        assert [t.tag for t in tokens if t.type == "heading_open"] == ["h1"], words
        plain = " ".join(words.split())
        if plain:
            assert plain_lines(tokens[1]) == [plain]
        raw = [child.content for t in tokens for child in t.children or [] if child.type == "html_inline"]
        assert len(raw) == 4
        assert all(re.fullmatch(r'<a id="h\w{8}">|</a>', each) for each in raw)


def test_hostile_words_and_notes_stay_in_their_place_where_several_articles_share_a_file(
    annotated: Callable[..., Sheet],
) -> None:
    for words in STRINGS:
        one, other = annotated(words), annotated("other")._replace(id="b")
        _, body = split(text_of("markdown", one, other, title=words))
        said = [quote.rpartition("\n")[0] or quote for _, quote in quotes(body)]
        assert said == [words, "After", "other", "After"], words
        assert [t.tag for t in PARSER.parse(body) if t.type == "heading_open"] == ["h1", "h2", "h2"]
    for note in NOTES:
        one, other = annotated("words", note), annotated("other", note)._replace(id="b")
        _, body = split(text_of("markdown", one, other))
        assert block_ids(body) == [mark.block for each in (one, other) for mark in each.highlights], note


def test_hostile_notes_stay_in_their_place_in_plain_markdown(annotated: Callable[..., Sheet]) -> None:
    for note in [*NOTES, *STRINGS]:
        tokens = PARSER.parse(text_of("commonmark", annotated("words", note)))
        ids = [c.content for t in tokens if not t.level or t.type == "inline" for c in t.children or []]
        assert sum(each.startswith('<a id="h') for each in ids) == 2, note


def blocks_of(made: str) -> list[tuple[int, dict[str, str], list[str]]]:
    """An outline as Logseq reads one: how far in each block stands, its properties, and its other lines."""
    found: list[tuple[int, dict[str, str], list[str]]] = [(-1, {}, [])]
    for line in made.split("\n"):
        begins = re.match(r"(\t*)- ?", line)
        if begins:
            found.append((len(begins[1]), {}, []))
            line = line[begins.end() :]
        else:
            line = re.sub(r"^\t*  ", "", line, count=1)
        key = re.match(r"([\w-]+):: (.*)", line)
        if key and not found[-1][2]:
            found[-1][1][key[1]] = key[2]
        elif line or begins:
            found[-1][2].append(line)
    return found


def test_hostile_words_are_words_in_logseq_and_every_highlight_is_a_block_with_its_id(
    annotated: Callable[..., Sheet],
) -> None:
    reserved = {"icon", "title", "tags", "template", "alias", "filters", "public", "collapsed"}
    for words in STRINGS:
        one = annotated(words)
        blocks = blocks_of(text_of("logseq", one))
        assert not reserved & {key for _, keys, _ in blocks for key in keys}
        page, *rest = blocks
        assert page[1]["postil-id"] == one.id
        marks = {keys["id"]: lines for _, keys, lines in rest if "id" in keys}
        assert list(marks) == [mark.id for mark in one.highlights], words
        for mark in one.highlights:
            lines = [line[1:].strip() for line in marks[mark.id] if line.startswith(">")]
            assert not any(re.search(r"(?<!\\)(?:\\\\)*\\\[.*\\\]", line) for line in lines), "a formula"
            bare = [re.sub(r"\\[!-/:-@\[-`{-~]", "", line) for line in lines]
            assert not any(re.search(r"\{\{|\(\(|\[\[|#|::|[*_`~$^<]|==|://", line) for line in bare), words
            read = [re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", line) for line in lines]
            assert [*filter(None, read)] == [*filter(None, map(str.strip, mark.quote.split("\n")))]


def test_a_note_beneath_a_block_of_logseq_takes_no_id_of_its_own(annotated: Callable[..., Sheet]) -> None:
    for note in (*NOTES, "id:: 1", "- id:: 2", "a\n\tcollapsed:: true", "status:: done"):
        one = annotated("words", note)
        blocks = blocks_of(text_of("logseq", one))
        keys = [found["id"] for _, found, _ in blocks if "id" in found]
        assert keys == [mark.id for mark in one.highlights], note
        assert not any("collapsed" in found for _, found, _ in blocks)
    assert "status:: done" in text_of("logseq", annotated("words", "status:: done"))


def test_several_articles_in_one_file_of_logseq_are_blocks_with_what_is_theirs_beneath(
    annotated: Callable[..., Sheet],
) -> None:
    blocks = blocks_of(text_of("logseq", annotated("one", "n"), annotated("two")._replace(id="b")))
    assert blocks[0][1] == {"headline": "Several"}
    assert [lines[0] for depth, _, lines in blocks if depth == 0] == ["**one**", "**two**"]
    assert [depth for depth, keys, _ in blocks if "id" in keys] == [1, 1, 1, 1]


@pytest.mark.parametrize("name", ["markdown", "academic"])
def test_front_matter_is_read_by_a_yaml_parser_whatever_the_words(
    annotated: Callable[..., Sheet], name: str
) -> None:
    for words in STRINGS:
        one = annotated(words)
        for made, title in ((text_of(name, one), None), (text_of(name, one, one, title=words), "title")):
            head = re.match(r"---\n(.*?)^---\n", made, re.DOTALL | re.MULTILINE)
            assert head
            found = yaml.safe_load(head[1])
            if title is None:
                assert found["postil_id"] == one.id
            elif name == "markdown":
                assert found["title"] == " ".join(words.split())


def words_of(node: Any) -> str:
    """The words of a piece of pandoc's syntax tree; anything but words is a failure."""
    if isinstance(node, list):
        return "".join(map(words_of, node))
    kind = node["t"]
    if kind == "Para":
        return words_of(node["c"]) + "\n\n"
    if kind == "Str":
        return str(node["c"]).replace("\u00a0", " ")
    if kind == "Cite":
        return f"[@{node['c'][0][0]['citationId']}]"
    assert kind in ("Space", "SoftBreak"), node
    return " " if kind == "Space" else "\n"


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
def test_pandoc_reads_every_hostile_quote_as_its_words_with_its_citation(
    annotated: Callable[..., Sheet],
) -> None:
    """One document of all, as starting pandoc once for each would take a minute."""
    sheets = [annotated(words)._replace(id=f"id-{n}") for n, words in enumerate(STRINGS)]
    made = text_of("academic", *sheets)
    run = subprocess.run(
        ["pandoc", "-f", "markdown", "-t", "json"], input=made, capture_output=True, text=True, check=True
    )
    divs = [block["c"] for block in json.loads(run.stdout)["blocks"] if block["t"] == "Div"]
    marks = [(one, mark) for one in sheets for mark in one.highlights]
    assert [div[0][0] for div in divs] == [mark.block for _, mark in marks]
    for (_, inside), (one, mark) in zip(divs, marks, strict=True):
        (quote,) = inside
        assert quote["t"] == "BlockQuote"
        said = words_of(quote["c"]).removesuffix("\n\n")
        wanted = f"{mark.quote} [@{citekey(one)}]".replace("\u00a0", " ")
        assert " ".join(said.split()) == " ".join(wanted.split()), mark.quote


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
def test_no_note_reaches_beyond_its_place_in_a_document_for_pandoc(annotated: Callable[..., Sheet]) -> None:
    """A division left open swallows all that follows, and thirty of them take pandoc hours; properties in a
    note would be those of the document."""
    open_ones = [":::\nx", "::: {.a}\nx", "> ::: a\n> b", "a\n\n:::: b\nc"] * 8
    titled = ["---\ntitle: evil\n---\nx", "a\n\n---\ntitle: evil\n...\n", "> ---\n> title: evil\n> ---\n"]
    titled += [
        f"{above}\n---\ntitle: evil\n---" for above in ("# x", "```\nx\n```", "x\n===", "| a |\n|--|\n| b |")
    ]
    tables = [
        "---\nfoo",
        "--\nfoo",
        "- ---\n  foo",
        "- - -\nfoo",
        "---- --\nfoo bar\n\nx",
        "[^1]:",
        "  [^1]: \n\nx",
    ]
    halves = [
        "a: [",
        "](",
        "b [c",
        "x]: y",
        "<div>",
        "</div>",
        "\\begin{a}",
        "\\end{a}",
        '<a href="',
        '">',
        "[x\ny](z)",
    ]
    notes = [*NOTES, *open_ones, *titled, *tables * 2, *halves]
    sheets = [annotated("words", note)._replace(id=f"id-{n}") for n, note in enumerate(notes)]
    made = text_of("academic", *sheets)
    command = ["pandoc", "-f", "markdown", "-t", "json"]
    run = subprocess.run(command, input=made, capture_output=True, text=True, check=True, timeout=60)
    read = json.loads(run.stdout)
    assert set(read["meta"]) == {"title", "link-citations", "nocite"}
    assert words_of([{"t": "Para", "c": read["meta"]["title"]["c"]}]) == "Several\n\n"
    divs = [block["c"][0][0] for block in read["blocks"] if block["t"] == "Div"]
    assert divs == [mark.block for one in sheets for mark in one.highlights]
    assert text_of("academic", annotated("words", "```\n::: a\n```\n")).count("\n::: a\n")


def test_the_quotes_of_plain_text_are_the_lines_stepped_in(annotated: Callable[..., Sheet]) -> None:
    for words in STRINGS:
        one = annotated(words)
        made = text_of("text", one)
        head, _, rest = made.partition(f"{one.link}\n")
        assert head.split("\n")[0].startswith(" ".join(words.split()) or "No title")
        lines = [line for line in rest.split("\n\nBytes ")[0].strip("\n").split("\n") if line]
        wanted = [line for line in words.split("\n") if line]
        assert [line.removeprefix("    ") for line in lines] == wanted or not words.strip("\n")


def test_what_is_new_goes_to_the_end_of_an_edited_file_below_a_heading_with_the_day(
    annotated: Callable[..., Sheet],
) -> None:
    one = annotated("words", "note")._replace(note="")
    new = one._replace(highlights=one.highlights[1:])
    for name in MARKDOWN:
        add = FORMATS[name].added
        assert add
        made = add([new], "2026-11-22", False)
        assert "## New highlights 2026-11-22\n" in made.split("\n\n")[0] + "\n"
        assert "After" in made
        assert "Before" not in made
        assert block_id(new.highlights[0].id) in made or new.highlights[0].id in made
        assert "Captured in" not in made
        several = add([new], "2026-11-22", True)
        assert re.search(r"words", several), "the title of its article"
