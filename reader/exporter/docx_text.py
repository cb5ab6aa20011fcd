"""The text of a Word document: paragraphs and runs in the order in which the standard wants their parts."""

import re
from collections.abc import Collection, Iterable
from html import escape
from itertools import groupby

from reader.exporter.paper import POINT, Kind, Paragraph, Run, Section
from reader.model.highlight import COLORS
from reader.model.markdown import BOLD, CODE, ITALIC, PLAIN, STRUCK

#: Addresses, and the ids by which the text names them.
Links = dict[str, str]

#: What XML 1.0 (2.2, Char) cannot hold, besides what `escape.cleaned` takes out.
_ILLEGAL = re.compile("[\ufffe\uffff]")
_BREAKS = re.compile(r"([\n\t])")
#: The attribute of a language that is not written in Latin, Greek or Cyrillic, and the face of its letters.
_EASTERN = {"zh": "SimSun", "ja": "Yu Mincho", "ko": "Batang"}
_TO_LEFT = frozenset({"ar", "he", "fa", "ur", "ps", "ug", "yi", "ckb", "sd", "dv"})

_STYLES = {
    Kind.QUOTE: "Quote",
    Kind.CAPTION: "Caption",
    Kind.CODE: "Code",
    Kind.DETAILS: "Details",
}
#: Word has nine levels of headings; the styles that come with the program six.
_DEEPEST = 6
#: An item stands so far in, a step more for each level (twentieths of a point).
_STEP, _HANGING, _INSET = 360, 300, 200
#: The styles of notes, which have an edge; how it looks, how far from the words it stands, and can (points).
_EDGED = frozenset({"Note", "NoteRight"})
_EDGE, _BESIDE, _FARTHEST = 'w:val="single" w:sz="12" w:color="9A3324"', 8, 31
_BIDI = "<w:bidi/>"
_REFERENCE = '<w:rPr><w:rStyle w:val="CommentReference"/></w:rPr>'
_SIGN = f"<w:r>{_REFERENCE}<w:annotationRef/></w:r>"
_SIGNS = {"\n": "<w:br/>", "\t": "<w:tab/>"}
_RULE = '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="B8B5AC"/></w:pBdr>'
#: The line beneath a highlight that lies over another one, by the colour of that.
_BENEATH = dict(zip(COLORS, ("C99A06", "4C9A2A", "2F7FC1", "C8436F", "7D57C2"), strict=True))


def legal(text: str) -> str:
    """Words as XML holds them."""
    return escape(_ILLEGAL.sub("\ufffd", text), quote=False)


class TextWriter:
    """Writes the paragraphs of one part of a document, section by section.

    `done` collects what is finished, `links` the addresses that the part refers to, `comment_ids` those of
    the section's comments by the numbers of their remarks. `language_tag` and `eastern` are the language and
    the face of Asia's letters that the document has where nothing else is said.
    """

    def __init__(self, language: str, links: Links | None = None) -> None:
        self.done: list[str] = []
        self.links: Links = {} if links is None else links
        self.comment_ids: dict[int, int] = {}
        self.language_tag = _tag(language)
        self.eastern = _EASTERN.get(_first(language), _EASTERN["zh"])
        self._usual = language
        self._spoken = self._face = ""
        self._colors: dict[int, str] = {}
        self._begins: dict[tuple[int, int], list[int]] = {}
        self._ends: dict[tuple[int, int], list[int]] = {}
        self._comments = 0

    def begin(self, section: Section) -> None:
        """The paragraphs that follow are of this section."""
        language = section.language
        self._spoken = _tag(language) if language != self._usual else ""
        face = _EASTERN.get(_first(language), "") if self._spoken else ""
        self._face = f'<w:rFonts w:eastAsia="{face}"/>' if face else ""
        self._colors = {remark.number: remark.color for remark in section.remarks}
        self._begins, self._ends, self.comment_ids = {}, {}, {}

    def anchor(self, section: Section, commented: Collection[int]) -> None:
        """Find where each comment of the section begins and ends: at the first and the last of its words."""
        first: dict[int, tuple[int, int]] = {}
        last: dict[int, tuple[int, int]] = {}
        for at, paragraph in enumerate(section.paragraphs):
            for n, run in enumerate(paragraph.runs):
                for number in run.marks:
                    first.setdefault(number, (at, n))
                    last[number] = (at, n)
        for number in sorted(commented):
            if number in first:
                self.comment_ids[number] = self._comments
                self._comments += 1
                self._begins.setdefault(first[number], []).append(number)
                self._ends.setdefault(last[number], []).append(number)

    def paragraph(self, at: int, paragraph: Paragraph, *, new_page: bool = False) -> str:
        """The paragraph of the section at a place, with its comments."""
        if paragraph.own:
            return self.noted(paragraph, "NoteRight" if paragraph.to_left else "Note")
        if paragraph.quoted or paragraph.kind is Kind.RULE or _is_numbered(paragraph):
            return self.noted(paragraph, "")
        runs = self._commented(at, paragraph)
        style, laid = _STYLES.get(paragraph.kind, ""), ""
        if paragraph.kind is Kind.HEADING:
            style = f"Heading{min(paragraph.level, _DEEPEST)}"
        elif paragraph.kind is Kind.ITEM:
            style = "ListParagraph"
            laid = f'<w:numPr><w:ilvl w:val="{min(paragraph.level, 8)}"/><w:numId w:val="1"/></w:numPr>'
        page = "<w:pageBreakBefore/>" if new_page else ""
        return _paragraph(style, page + laid + (_BIDI if paragraph.to_left else ""), runs)

    def said(self, paragraph: Paragraph, *, first: bool) -> str:
        """A paragraph of a comment; the first one has the sign of the comment."""
        return self.noted(paragraph, "CommentText", sign=_SIGN if first else "")

    def styled(self, style: str, runs: Iterable[Run], *, to_left: bool = False) -> str:
        """Words of a style."""
        return _paragraph(style, _BIDI if to_left else "", self._linked(runs, to_left=to_left))

    def noted(self, paragraph: Paragraph, style: str, *, sign: str = "") -> str:
        """A paragraph of Markdown as it was typed: its numbers and boxes too, which Word would count."""
        bold = BOLD if paragraph.kind is Kind.HEADING else PLAIN
        given = [run._replace(style=run.style | bold) for run in paragraph.runs]
        runs = self._linked(given, to_left=paragraph.to_left)
        step = _STEP * paragraph.quoted
        if paragraph.kind is Kind.ITEM:
            step += _STEP * (paragraph.level + 1)
            if paragraph.marker:
                runs = f"<w:r><w:t>{legal(paragraph.marker)}</w:t></w:r><w:r><w:tab/></w:r>{runs}"
        laid = _RULE if paragraph.kind is Kind.RULE else ""
        side = "right" if paragraph.to_left else "left"
        hanging = _HANGING if paragraph.marker else 0
        if step and style in _EDGED:
            space = min(_FARTHEST, _BESIDE + (step - hanging) // 20)
            laid = f'<w:pBdr><w:{side} {_EDGE} w:space="{space}"/></w:pBdr>'
        laid += _BIDI if paragraph.to_left else ""
        if step:
            within = f' w:hanging="{hanging}"' if hanging else ""
            laid += f'<w:ind w:{side}="{step + (_INSET if style in _EDGED else 0)}"{within}/>'
        return _paragraph(style, laid, sign + runs)

    def _commented(self, at: int, paragraph: Paragraph) -> str:
        """The runs of a paragraph, with the comments that begin and end at them."""
        if not (self._begins or self._ends):
            return self._linked(paragraph.runs, to_left=paragraph.to_left)
        found = []
        for n, run in enumerate(paragraph.runs):
            ids = [self.comment_ids[number] for number in self._begins.get((at, n), ())]
            found += [f'<w:commentRangeStart w:id="{id}"/>' for id in ids]
            found.append(self._linked([run], to_left=paragraph.to_left))
            for number in self._ends.get((at, n), ()):
                id = self.comment_ids[number]
                found.append(f'<w:commentRangeEnd w:id="{id}"/>')
                found.append(f'<w:r>{_REFERENCE}<w:commentReference w:id="{id}"/></w:r>')
        return "".join(found)

    def _linked(self, runs: Iterable[Run], *, to_left: bool) -> str:
        """Runs; those that lead somewhere are a link."""
        found = []
        for url, group in groupby(runs, key=lambda run: run.url):
            words = "".join(self._run(run, to_left=to_left) for run in group)
            if url:
                id = self.links.setdefault(url, f"link{len(self.links) + 1}")
                words = f'<w:hyperlink r:id="{id}" w:history="1">{words}</w:hyperlink>'
            found.append(words)
        return "".join(found)

    def _run(self, run: Run, *, to_left: bool) -> str:
        looks = self._looks(run, to_left=to_left)
        words = []
        for part in _BREAKS.split(legal(run.text)):
            if part in _SIGNS:
                words.append(_SIGNS[part])
            elif part:
                words.append(f'<w:t xml:space="preserve">{part}</w:t>')
        return f"<w:r>{looks}{''.join(words)}</w:r>"

    def _looks(self, run: Run, *, to_left: bool) -> str:
        """How a run looks, in the order of the standard (17.3.2.28)."""
        style = run.style
        colors = [self._colors[number] for number in run.marks if number in self._colors]
        named = f"Highlight{colors[-1].title()}" if colors else "CodeWords" if style & CODE else ""
        named = "Hyperlink" if run.url and not colors else named
        looks = f'<w:rStyle w:val="{named}"/>' if named else ""
        looks += self._face
        looks += "<w:b/><w:bCs/>" if style & BOLD else ""
        looks += "<w:i/><w:iCs/>" if style & ITALIC else ""
        looks += "<w:strike/>" if style & STRUCK else ""
        if len(colors) > 1:
            looks += f'<w:u w:val="single" w:color="{_BENEATH[colors[-2]]}"/>'
        elif run.url and colors:
            looks += '<w:u w:val="single"/>'
        looks += "<w:rtl/>" if to_left else ""
        looks += self._spoken
        return f"<w:rPr>{looks}</w:rPr>" if looks else ""


def _is_numbered(paragraph: Paragraph) -> bool:
    """Whether it is an item that begins with something else than a point."""
    return paragraph.kind is Kind.ITEM and paragraph.marker != POINT


def _paragraph(style: str, laid: str, runs: str) -> str:
    """A paragraph with its style, how it is laid out, and its runs."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{laid}</w:pPr>{runs}</w:p>" if named or laid else f"<w:p>{runs}</w:p>"


def _first(language: str) -> str:
    return language.split("-")[0].lower()


def _tag(language: str) -> str:
    """A language as a run names it: of Latin letters, of Asia's, or of those from right to left."""
    if not language:
        return ""
    first = _first(language)
    kind = "eastAsia" if first in _EASTERN else "bidi" if first in _TO_LEFT else "val"
    return f'<w:lang w:{kind}="{language}"/>'
