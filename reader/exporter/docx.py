"""A Word document: the text with its highlights, and what was said on them as comments in the margin.

Office Open XML (ECMA-376, parts 1 and 2), written as it is: python-docx needs 42 ms for a file of twenty
comments and 15 MB on the disk, this a fiftieth of the time.
"""

import io
from collections.abc import Iterator, Sequence
from functools import cache
from html import escape

from reader.exporter import articles_on_paper, outline_on_paper
from reader.exporter.docx_text import Links, TextWriter, legal
from reader.exporter.paper import Kind, Paper, Paragraph, Printed, Printer, Remark, Run, Section
from reader.exporter.sheet import Sheet
from reader.model.outline import Item, Outline
from reader.paths import resources

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
#: The parts that come with the program and go into each document as they are, by their names there.
_STATIC = {
    "[Content_Types].xml": "contentTypes.xml",
    "_rels/.rels": "relationships.xml",
    "word/settings.xml": "settings.xml",
    "word/fontTable.xml": "fontTable.xml",
    "word/numbering.xml": "numbering.xml",
}
#: What a document is made of besides its text, with the id by which the text names it.
_PARTS = ("styles", "settings", "fontTable", "numbering", "comments", "footer")
_FOOTER = "footer"
#: All files of a document are of the first day that a zip can name.
_TIME = (1980, 1, 1, 0, 0, 0)
#: An A4 page with room for comments, in twentieths of a point.
_PAGE = (
    f'<w:sectPr><w:footerReference w:type="default" r:id="{_FOOTER}"/><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1300" w:right="1440" w:bottom="1300" w:left="1440" w:header="700" w:footer="700" '
    'w:gutter="0"/></w:sectPr>'
)
#: So many words of a highlight tell it from the others.
_NAMED = 90


def write(sheets: Sequence[Sheet], title: str) -> bytes:
    """Articles as a document, each on a page of its own."""
    return document(articles_on_paper.paper(sheets, title))


def write_outline(outline: Outline, items: Sequence[Item], sheets: Sequence[Sheet]) -> bytes:
    """An outline as a document."""
    return document(outline_on_paper.paper(outline, items, sheets))


def typeset(paper: Paper, _printer: Printer | None) -> Printed:
    """Any paper as a document; no printer is needed."""
    return Printed(document(paper))


def document(paper: Paper) -> bytes:
    """The bytes of a .docx file; of the same paper always the same."""
    language = next((section.language for section in paper.sections if section.language), "")
    body = TextWriter(language)
    # Pandoc looks the addresses of comments up among those of the text.
    comments = TextWriter(language, body.links)
    text = "".join(_text(paper, body, comments))
    parts = {name: _static(file) for name, file in _STATIC.items()}
    parts["word/styles.xml"] = (
        _static("styles.xml")
        .replace(b"</w:rPr></w:rPrDefault>", f"{body.language_tag}</w:rPr></w:rPrDefault>".encode())
        .replace(b'w:eastAsia="SimSun"', f'w:eastAsia="{body.eastern}"'.encode())
    )
    written = {
        "word/document.xml": f"<w:document {_MAIN}><w:body>{text}{_PAGE}</w:body></w:document>",
        "word/_rels/document.xml.rels": _relationships(body.links, _PARTS),
        "word/comments.xml": f"<w:comments {_MAIN}>{''.join(comments.done)}</w:comments>",
        "word/_rels/comments.xml.rels": _relationships(body.links, ()),
        "word/footer.xml": _footer(paper.title),
        "docProps/core.xml": _properties(paper.title, language),
    }
    parts.update({name: (_HEAD + words).encode() for name, words in written.items()})
    return _zipped(parts)


def _text(paper: Paper, body: TextWriter, comments: TextWriter) -> Iterator[str]:
    """The text of all sections; comments are written on the way."""
    several = len(paper.sections) > 1
    if several:
        yield body.styled("Title", [Run(paper.title)])
    for n, section in enumerate(paper.sections):
        body.begin(section)
        comments.begin(section)
        commented = {remark.number for remark in section.remarks if remark.said or remark.tags}
        body.anchor(section, commented)
        for at, paragraph in enumerate(section.paragraphs):
            yield body.paragraph(at, paragraph, new_page=several and n > 0 and at == 0)
        for remark in section.remarks:
            if remark.number in body.comment_ids:
                comments.done.append(_comment(body.comment_ids[remark.number], remark, comments))
        yield from _listed(section, body)


def _comment(id: int, remark: Remark, comments: TextWriter) -> str:
    """A note with its tags as a comment."""
    paragraphs = [comments.said(paragraph, first=not n) for n, paragraph in enumerate(remark.said)]
    if remark.tags:
        tags = Run(" ".join(f"#{tag}" for tag in remark.tags))
        paragraphs.append(comments.said(Paragraph(Kind.PARAGRAPH, (tags,)), first=not paragraphs))
    return (
        f'<w:comment w:id="{id}" w:author="Postil" w:date="{remark.created}" w:initials="P">'
        f"{''.join(paragraphs)}</w:comment>"
    )


def _listed(section: Section, body: TextWriter) -> Iterator[str]:
    """Each highlight with where its words are from, in small type behind the text."""
    listed = [remark for remark in section.remarks if remark.details]
    if listed:
        yield body.styled("Heading2", [Run("Highlights")], to_left=section.to_left)
    for remark in listed:
        quote = remark.quote if len(remark.quote) <= _NAMED else remark.quote[: _NAMED - 1].rstrip() + "…"
        yield body.styled("HighlightEntry", [Run(f"{remark.number}  “{quote}”")], to_left=section.to_left)
        if remark.number not in body.comment_ids:
            yield from (body.noted(paragraph, "Note") for paragraph in remark.said)
        yield body.styled("Details", remark.details, to_left=section.to_left)


def _footer(title: str) -> str:
    """The title on the left of each page's foot, its number on the right."""
    fields = [
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {field} '
        '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        for field in ("PAGE", "NUMPAGES")
    ]
    of = '<w:r><w:t xml:space="preserve"> / </w:t></w:r>'
    return (
        f'<w:ftr {_MAIN}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t>{legal(title[:_NAMED])}'
        f"</w:t></w:r><w:r><w:tab/></w:r>{fields[0]}{of}{fields[1]}</w:p></w:ftr>"
    )


def _relationships(links: Links, parts: Sequence[str]) -> str:
    """What a part refers to: other parts, and addresses."""
    rows = [f'<Relationship Id="{part}" Type="{_RELATED}/{part}" Target="{part}.xml"/>' for part in parts]
    rows += [
        f'<Relationship Id="{id}" Type="{_RELATED}/hyperlink" Target="{escape(url)}" TargetMode="External"/>'
        for url, id in links.items()
    ]
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(rows)}</Relationships>'


def _properties(title: str, language: str) -> str:
    spoken = f"<dc:language>{language}</dc:language>" if language else ""
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{legal(title)}</dc:title>'
        f"<dc:creator>Postil</dc:creator>{spoken}</cp:coreProperties>"
    )


@cache
def _static(name: str) -> bytes:
    return (resources() / "export" / "docx" / name).read_bytes()


def _zipped(parts: dict[str, bytes]) -> bytes:
    import zipfile

    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            entry = zipfile.ZipInfo(name, _TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            file.writestr(entry, data)
    return made.getvalue()
