"""The manual as values: pages in Markdown, their sections, and what of them is found by words.

In a page `{star}` stands for the key of that action as it is now, `{star@list}` for the one that counts in
that pane or view, and `<!-- list: layouts -->` on a line of its own for a list that the program knows itself.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from reader.model.hits import ranges, words_of
from reader.model.markdown import Kind, NoteBlock, Span, blocks
from reader.model.query import Term

#: Says the keys of an action, by its name and the context that they are to count in ("" for its first). What
#: stands in its place where there is none begins with a quotation mark.
KeyOf = Callable[[str, str], str]

KEY = re.compile(r"(?<![{\w])\{([a-z]\w*)(?:@([a-z]+))?\}(?!\})")
LIST = re.compile(r"^<!-- list: ([a-z]+) -->$", re.MULTILINE)
#: What GitHub leaves out of the name of a heading's anchor.
_UNNAMED = re.compile(r"[^\w\- ]")
#: The title of the page where its groups are told, and the words of a link to another page.
_PAGE = re.compile(r"\]\(([a-z-]+)\.md\)")


class Page(NamedTuple):
    """A page: its name, which is that of its file without the ending, its title, the heading that it stands
    under in the contents, its text with keys and lists in it, and (anchor, name) of the actions whose keys
    stand there."""

    name: str
    title: str
    group: str
    text: str
    actions: tuple[tuple[str, str], ...] = ()


class Section(NamedTuple):
    """A stretch of a page below a heading; `anchor` names the heading inside the page, "" for its top."""

    page: str
    title: str
    heading: str
    anchor: str
    words: str


def filled(text: str, key_of: KeyOf, lists: Mapping[str, Callable[[], str]]) -> str:
    """A page's text with the keys of the actions and the lists that it names. Raises KeyError for a name that
    means none."""

    def key(match: re.Match[str]) -> str:
        keys = key_of(match[1], match[2] or "")
        if keys.startswith("“"):
            return keys
        return f"`{keys}`" if "`" not in keys else keys.replace("`", "\\`")

    return LIST.sub(lambda match: lists[match[1]](), KEY.sub(key, text))


def listed(index: str) -> list[tuple[str, str]]:
    """(group, name) of the pages that the page of contents leads to, in its order."""
    found: list[tuple[str, str]] = []
    group = ""
    for line in index.splitlines():
        if line.startswith("## "):
            group = line.removeprefix("## ").strip()
        found += [(group, name) for name in _PAGE.findall(line)]
    return found


def actions_in(text: str) -> tuple[tuple[str, str], ...]:
    """The actions that a page names, as it is written: the anchor of the heading that each stands below, ""
    above the first, and the action."""
    found: list[tuple[str, str]] = []
    heading = ""
    for line in text.splitlines():
        if line.startswith("## "):
            heading = anchor(line.removeprefix("## ").strip())
        found += [(heading, match[1]) for match in KEY.finditer(line)]
    return tuple(found)


def headings(text: str) -> list[str]:
    """The anchors of a page's headings below its title, in their order, as it is written."""
    return [
        anchor(line.lstrip("#").strip()) for line in text.splitlines() if line.startswith(("## ", "### "))
    ]


def title_of(text: str) -> str:
    """The title of a page: its first heading."""
    return next((line[2:].strip() for line in text.splitlines() if line.startswith("# ")), "")


def set_blocks(text: str) -> tuple[NoteBlock, ...]:
    """The blocks of a page; its lines end where the column does, not where they end in the file."""
    return tuple(
        block if block.kind is Kind.CODE else block._replace(spans=tuple(map(_flowing, block.spans)))
        for block in blocks(text)
    )


def words_in(block: NoteBlock) -> str:
    """The words of a block without their marks."""
    return "".join(span.text for span in block.spans)


def anchor(heading: str) -> str:
    """The name of a heading in links to it, as GitHub makes it."""
    return _UNNAMED.sub("", heading.lower()).replace(" ", "-")


def sections(page: Page, titles: Mapping[str, str] = MappingProxyType({})) -> list[Section]:
    """The sections of a page from its top, each with its heading. Among its words are the `titles` of the
    actions that it tells of, by their names: in the text stand their keys."""
    titled = [(where, titles[action]) for where, action in page.actions if action in titles]
    return [
        section._replace(
            words="\n".join([section.words, *(t for where, t in titled if where == section.anchor)])
        )
        for section in _parts(page)
    ]


def _parts(page: Page) -> list[Section]:
    found: list[Section] = []
    heading, words = page.title, [page.title]
    for block in set_blocks(page.text):
        if block.kind is Kind.HEADING and block.depth > 1:
            found.append(_section(page, heading, words))
            heading, words = words_in(block), [words_in(block)]
        elif block.kind is not Kind.HEADING:
            words.append(words_in(block))
    return [*found, _section(page, heading, words)]


def terms(typed: str) -> tuple[Term, ...]:
    """What is looked for by what was typed: every word that begins as one of these."""
    return tuple(Term(word, prefix=True) for word in dict.fromkeys(words_of(typed)))


def found(all_sections: Iterable[Section], typed: str) -> list[Section]:
    """The sections that have all words that were typed: those with them in their heading first."""
    sought = terms(typed)
    if not sought:
        return []
    having = [section for section in all_sections if _has(section.words, sought)]
    return sorted(having, key=lambda section: -_has(section.heading, sought))


def whole(pages: Sequence[Page]) -> str:
    """All pages as one Markdown file: a link to a page leads to its heading there."""
    top = {page.name: anchor(page.title) for page in pages}

    def inside(match: re.Match[str]) -> str:
        return f"](#{match[2] or top[match[1]]})"

    texts = (re.sub(r"\]\(([a-z-]+)\.md(?:#([\w-]+))?\)", inside, page.text) for page in pages)
    return "\n".join(f"{text.strip()}\n" for text in texts)


def _flowing(span: Span) -> Span:
    return span._replace(text=span.text.replace("\n", " "))


def _section(page: Page, heading: str, words: Sequence[str]) -> Section:
    named = "" if heading == page.title else anchor(heading)
    return Section(page.name, page.title, heading, named, "\n".join(words))


def _has(words: str, sought: Iterable[Term]) -> bool:
    return all(ranges(words, [term]) for term in sought)
