"""BibTeX, read back by two parsers that are not ours: bibtexparser, and pandoc where it is installed."""

import json
import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from bibtexparser.entrypoint import parse_string

from reader.exporter.bibtex import latex
from reader.exporter.citekeys import citekey
from reader.exporter.escape import one_line
from reader.exporter.formats import FORMATS
from reader.exporter.sheet import sheet
from reader.model.article import Reading
from reader.model.highlight import Highlight
from tests.exporter.hostile import NOTES, STRINGS

MakeReading = Callable[..., Reading]
MakeHighlight = Callable[..., Highlight]
Entry = dict[str, str]

TEXT = "The ministry said so. Nobody else did."
INJECTED = [
    "a},\n}\n@article{evil,\n title={b", "@article{evil, x={y}}", "a\n@comment{", "}", "{", "}{", "{{{", "\\",
    "\\}", "\\input{/etc/passwd}", "\\write18{x}", "%", "a % b", '"', "'' ``", "--- -- -", "<<a>>", ",,a''",
    "$E=mc^2$", "\\\\[2cm]", "[x]", "*", " and ", "x and y", "a, b, c", "&amp; & \\&", "#hash {a}",
    "\\'e ~ ^",
]  # fmt: skip
#: A line's end in a note.
BREAK = " \\\\\n    {}"
_NAMED = {
    r"\textbackslash{}": "\\", r"\textasciitilde{}": "~", r"\textasciicircum{}": "^", r"\`{}": "`",
    r"$\lbrace$": "{", r"$\rbrace$": "}", "{}": "",
}  # fmt: skip
_TOKENS = re.compile(
    rf"{'|'.join(map(re.escape, _NAMED))}|\\(?P<sign>[{{}}$&#_%])|(?P<meant>[\\{{}}$&#_%~^`])|."
)
ADDRESS = "https://a.example/новости?x=1&y=2%20_#~z;q$'(w)"


def file_of(readings: Sequence[Reading]) -> str:
    return FORMATS["bibtex"].write([sheet(reading) for reading in readings], "All").decode("utf-8")


def entries(*readings: Reading) -> list[Entry]:
    library = parse_string(file_of(readings))
    assert not library.failed_blocks
    return [
        {"type": entry.entry_type, "key": entry.key} | {field.key: str(field.value) for field in entry.fields}
        for entry in library.entries
    ]


def words_of(value: str) -> str:
    """The words that LaTeX sets for a value; a sign that means anything else to it is a failure."""
    inner = re.fullmatch(r"\{(.*)\}", value)
    words = ""
    for token in _TOKENS.finditer(inner[1] if inner and value != "{}" else value):
        assert not token["meant"], f"{token[0]} in {value}"
        words += token["sign"] or _NAMED.get(token[0], token[0])
    return words


def lines_of(annotation: str) -> list[str]:
    return [words_of(f"{{{line}}}") for line in annotation.split(BREAK)]


def test_an_entry_says_what_a_bibliography_asks(
    make_reading: MakeReading, make_highlight: MakeHighlight
) -> None:
    reading = make_reading(
        TEXT, url=ADDRESS, author="Asel Mamatova", language="kk-KZ", tags=("press", "oil, gas"),
        note="On all", highlights=[make_highlight(TEXT, "said so", note="Who?")],
    )  # fmt: skip
    (entry,) = entries(reading)
    assert entry["type"] == "online"
    assert entry["key"] == citekey(sheet(reading))
    assert entry["title"] == "{Ministry speaks}"
    assert entry["author"] == "Mamatova, Asel"
    assert entry["organization"] == "Example Times"
    assert (entry["date"], entry["urldate"]) == ("2026-02-20", "2026-02-23")
    assert entry["url"] == ADDRESS
    assert entry["langid"] == "kazakh"
    assert entry["keywords"] == "press, {oil, gas}"
    assert lines_of(entry["annotation"])[:4] == ["On all", "", "“said so”", "Who?"]
    assert r"000\_a.txt, bytes 113-120, check " in entry["annotation"]


def test_an_article_without_an_address_stands_in_a_newspaper(make_reading: MakeReading) -> None:
    (entry,) = entries(make_reading())
    assert (entry["type"], entry["journaltitle"]) == ("article", "Example Times")
    assert entry["entrysubtype"] == "newspaper"
    assert not {"url", "urldate", "organization", "author", "langid"} & set(entry)


@pytest.mark.parametrize(
    ("author", "written"),
    [
        ("Asel Mamatova", "Mamatova, Asel"),
        ("Ludwig van Beethoven", "van Beethoven, Ludwig"),
        ("Martin Luther King Jr.", "King, Jr., Martin Luther"),
        ("Asel Mamatova & Ludwig van Beethoven", "Mamatova, Asel and van Beethoven, Ludwig"),
        ("李 雷", "李, 雷"),
        ("李雷", "{李雷}"),
        ("Ministry of Energy and Oil", "{Ministry of Energy and Oil}"),
        ("AT & T", r"{AT \& T}"),
        ("Tom and Ann Lee", "{Tom and Ann Lee}"),
        ("Tom AND Ann Lee", "Lee, {Tom AND Ann}"),
    ],
)
def test_a_name_is_one_name_and_a_body_is_no_person(
    make_reading: MakeReading, author: str, written: str
) -> None:
    assert entries(make_reading(author=author))[0]["author"] == written


@pytest.mark.parametrize("words", [*STRINGS, *INJECTED], ids=range(len(STRINGS) + len(INJECTED)))
def test_hostile_words_are_read_back_as_the_words_they_are(
    make_reading: MakeReading, make_highlight: MakeHighlight, words: str
) -> None:
    text = f"Before.{words}.After"
    reading = make_reading(
        text, title=words, source=words, author=f"{words} 1", tags=(words,), note=words,
        url=f"https://a.example/{words}", highlights=[make_highlight(text, words, note=words)],
    )  # fmt: skip
    first, second = entries(reading, make_reading(title="Another"))
    plain = one_line(words)
    assert second["title"] == "{Another}"
    assert words_of(first["title"]) == (plain or "[No title]")
    assert words_of(first.get("organization", "")) == plain
    assert words_of(first.get("keywords", "")) == plain
    assert words_of(first["author"]) == one_line(f"{words} 1")
    assert re.fullmatch(r'https://a\.example/[^\s{}\\"<>^`|]*', first["url"])
    assert one_line(f"“{words}”") in one_line(" ".join(lines_of(first["annotation"])))


def test_a_note_keeps_its_lines(make_reading: MakeReading) -> None:
    notes = [*NOTES, *INJECTED]
    noted = [make_reading(note=note, id=f"id-{number}") for number, note in enumerate(notes)]
    for note, entry in zip(notes, entries(*noted), strict=True):
        lines = [" ".join(line.split()) for line in note.strip().split("\n")] if note.strip() else []
        assert lines_of(entry["annotation"])[: len(lines)] == lines


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("AT&T's 50 % of $1_000 #2", r"AT\&T's 50 \% of \$1\_000 \#2"),
        ("a -- b --- c ''d'' ,,e <<f>>", "a -{}- b -{}-{}- c '{}'d'{}' ,{},e <{}<f>{}>"),
        (r"\input{x} ~^`", r"\textbackslash{}input\{x\} \textasciitilde{}\textasciicircum{}\`{}"),
        ("one } alone", r"one $\rbrace$ alone"),
        ("“қазақ” — @at", "“қазақ” — @at"),
    ],
)
def test_signs_of_latex_and_pairs_that_its_fonts_join_are_written_so_that_they_are_set(
    words: str, written: str
) -> None:
    assert latex(words) == written


def test_braces_are_always_balanced_as_bibtex_counts_them() -> None:
    """BibTeX and biber count braces whatever stands before them."""
    for words in [*STRINGS, *INJECTED]:
        depth = 0
        for sign in re.findall("[{}]", latex(one_line(words))):
            depth += 1 if sign == "{" else -1
            assert depth >= 0, words
        assert depth == 0, words


@pytest.mark.skipif(not shutil.which("pandoc"), reason="pandoc is not installed")
def test_pandoc_reads_the_same_titles_names_and_addresses(make_reading: MakeReading) -> None:
    # What pandoc 2.17 has no name for in LaTeX: a brace without its pair.
    titles = [one_line(words) for words in [*STRINGS, *INJECTED] if latex(words).count("brace$") == 0]
    readings = [
        make_reading(title=title, url=ADDRESS, author="Reuters Staff", id=f"id-{number}")
        for number, title in enumerate(titles)
        if title
    ]
    ran = subprocess.run(
        ["pandoc", "-f", "biblatex", "-t", "csljson"],
        input=file_of(readings).encode(), capture_output=True, check=True, timeout=60,
    )  # fmt: skip
    found: dict[str, dict[str, Any]] = {item["id"]: item for item in json.loads(ran.stdout)}
    assert len(found) == len(readings)
    for reading in readings:
        item = found[citekey(sheet(reading))]
        # LaTeX sets a straight quote as a curly one.
        assert _straight(item["title"]) == _straight(reading.row.title or "")
        assert item["URL"] == ADDRESS
        assert item["author"] == [{"literal": "Reuters Staff"}]


def _straight(words: str) -> str:
    return re.sub("[‘’“”\"']+", "'", words).replace("\u00a0", " ")
