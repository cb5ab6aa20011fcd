"""An exported file, read back by a YAML parser and a CommonMark parser that are not ours."""

import re
from itertools import pairwise
from typing import Any

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token

from reader.exporter.formats import FORMATS
from reader.exporter.names import block_id
from reader.exporter.sheet import sheet
from reader.model.article import Reading
from reader.model.highlight import Highlight

PARSER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def export(reading: Reading) -> str:
    return FORMATS["markdown"].write([sheet(reading)], reading.row.heading).decode("utf-8")


def split(file: str) -> tuple[dict[str, Any], str]:
    """The front matter as YAML reads it, and the rest."""
    head = re.match(r"---\n(.*?)^---\n", file, re.DOTALL | re.MULTILINE)
    assert head, file
    return yaml.safe_load(head[1]), file[head.end() :]


def plain_lines(inline: Token) -> list[str]:
    """The lines of a run of text. Anything but plain text (a link, an element) is a failure."""
    text = ""
    for child in inline.children or []:
        assert child.type in ("text", "softbreak"), f"{child.type} in {inline.content!r}"
        text += "\n" if child.type == "softbreak" else child.content
    return text.split("\n")


def quotes(body: str) -> list[tuple[str, str]]:
    """Every callout of ours: its link and the text under its title line, tags included."""
    found = []
    tokens = PARSER.parse(body)
    for index, token in enumerate(tokens):
        if token.type != "blockquote_open" or token.level:
            continue
        end = next(
            n
            for n in range(index, len(tokens))
            if tokens[n].type == "blockquote_close" and not tokens[n].level
        )
        assert {t.type for t in tokens[index + 1 : end]} == {"paragraph_open", "inline", "paragraph_close"}
        inlines = [t for t in tokens[index:end] if t.type == "inline"]
        children = inlines[0].children or []
        title = next(n for n, child in enumerate(children) if child.type == "softbreak")
        assert children[0].content.startswith("[!quote|")
        link = next(str(child.attrs["href"]) for child in children if child.type == "link_open")
        inlines[0].children = children[title + 1 :]
        found.append((link, "\n\n".join("\n".join(plain_lines(inline)) for inline in inlines)))
    return found


def block_ids(body: str) -> list[str]:
    """The block ids: paragraphs of their own at the top of the file's tree."""
    tokens = PARSER.parse(body)
    return [
        after.content[1:]
        for before, after in pairwise(tokens)
        if before.type == "paragraph_open"
        and not before.level
        and re.fullmatch(r"\^h[a-z2-7]{8}", after.content)
    ]


def note_after(body: str, mark: Highlight) -> str:
    """What stands between a highlight's block id and the next callout, or the end."""
    rest = body.partition(f"\n\n^{block_id(mark.id)}\n\n")[2]
    return f"\n{rest}".partition("\n> [!quote|green]")[0]
