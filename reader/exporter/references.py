"""An article as bibliographies cite it: what RIS, BibTeX and CSL say of it, each in its own signs."""

from typing import NamedTuple

from reader.exporter.addresses import iri
from reader.exporter.citekeys import citekey
from reader.exporter.escape import cleaned, one_line
from reader.exporter.people import Name, named
from reader.exporter.sheet import Annotation, Sheet, place_of, whereabouts


class Reference(NamedTuple):
    """What is cited. Texts are of one line, but for `remarks`.

    `title` is in square brackets where none was printed, as bibliographies write words that stand in for
    one. `url` is an IRI or "". `issued` and `accessed` are year, month and day, as many as are known.
    `remarks` are the notes of the reader: on the article, on each highlight, and where it was captured.
    """

    key: str
    title: str
    authors: tuple[Name, ...]
    site: str
    url: str
    issued: tuple[int, ...]
    accessed: tuple[int, ...]
    language: str
    keywords: tuple[str, ...]
    remarks: tuple[str, ...]

    @property
    def in_print(self) -> bool:
        """Whether it is cited as an article of a newspaper: its publication is known and no address."""
        return bool(self.site and not self.url)


def reference(sheet: Sheet) -> Reference:
    """What is cited of an article."""
    title, site = one_line(sheet.title or ""), one_line(sheet.site)
    authors = filter(None, map(one_line, sheet.authors))
    return Reference(
        key=citekey(sheet),
        title=title or f"[{one_line(sheet.heading) or 'No title'}]",
        authors=tuple(named(author, site, sheet.language) for author in authors),
        site=site,
        url=iri(cleaned(sheet.url or "")),
        issued=_date(sheet.published),
        accessed=_date(sheet.captured),
        language=one_line(sheet.language or ""),
        keywords=tuple(map(one_line, sheet.tags)),
        remarks=_remarks(sheet),
    )


def _remarks(sheet: Sheet) -> tuple[str, ...]:
    captured = [f"Captured in {whereabouts(capture)}" for capture in sheet.captures]
    note = cleaned(sheet.note).strip("\n")
    found = [note, *map(_remark, sheet.highlights), "\n".join([*captured, sheet.link])]
    return tuple(filter(str.strip, found))


def _remark(mark: Annotation) -> str:
    """The words in quotation marks, the note on them, the tags, and where they are from and lead back to."""
    known = [
        "lost" if mark.lost else "",
        mark.color,
        mark.created,
        place_of(mark),
        f"check {mark.check}",
        mark.link,
    ]
    tags = " ".join(f"#{one_line(tag)}" for tag in mark.tags)
    note = cleaned(mark.note).strip("\n")
    return "\n".join(filter(None, [f"“{cleaned(mark.quote)}”", note, tags, ", ".join(filter(None, known))]))


def _date(day: str | None) -> tuple[int, ...]:
    return tuple(int(part) for part in (day or "")[:10].split("-") if part.isdigit())
