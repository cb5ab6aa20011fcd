"""What an order makes, before anybody looks at where it goes: the files, one after another, as bytes."""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, overload

from reader.exporter.names import token
from reader.exporter.paper import Found, Imprint, Printed, Printer
from reader.exporter.sheet import Sheet
from reader.model.errors import PostilError
from reader.model.export import Order, scope_to_json
from reader.model.outline import Item, Outline
from reader.model.wording import tr
from reader.services.leaving import Kind, Piece
from reader.services.processes import Cancelled
from reader.services.scoping import sheets, taken

if TYPE_CHECKING:
    from reader.exporter.formats import Format
    from reader.library.library import Library
    from reader.services.rendering import Renderer

#: Makes the bytes of a file from articles and a name for them together; what is printed may be found.
Write = Callable[[Sequence[Sheet], str, Found | None], Printed]
#: Makes the bytes of a file in the shape of an outline, from the sheets of what it quotes.
Outlined = Callable[[Outline, Sequence[Item], Sequence[Sheet], Found | None], Printed]
#: Makes the bytes of a file from each article, or finds them.
Each = Callable[
    [Iterator[Sheet], int, Callable[[Sheet, Imprint], bytes | None] | None], Iterator[tuple[Sheet, Printed]]
]
#: The file of a key (`leaving.Piece`) that has an imprint, if nobody has changed it since it was printed.
Kept = Callable[[str, Imprint], bytes | None]


class Layout(NamedTuple):
    """What writes an order's files: a format, or a template of the reader's.

    `outlined` makes a file in the shape of an outline, None where its highlights go as data. `beside` is
    what writes a file next to each. `each` is there where many files, one an article, are made sooner than by
    one `write` after another; it is told how many there will be.
    """

    kind: Kind
    joined: bool
    write: Write
    outlined: Outlined | None = None
    beside: "Layout | None" = None
    each: "Each | None" = None


class Pieces:
    """The files of an order: how many there are, and each in its turn. What the printer could not set, and
    whose text is damaged, is in `missing`, in sentences."""

    def __init__(
        self, library: "Library", order: Order, layout: Layout, joined: bool, cancelled: Callable[[], bool]
    ) -> None:
        self._library = library
        self._scope = order.scope
        self._layout = layout
        self._cancelled = cancelled
        self._taken = taken(library, order.scope)
        outline = self._taken.outline if order.joined is not False else None
        self._shape = (outline, layout.outlined) if outline and layout.outlined else None
        self.joined = joined or bool(self._shape)
        articles = len(self._taken.articles)
        self.total = 1 if self._shape else min(1, articles) if self.joined else articles
        self.missing: dict[str, None] = {}

    def made(self, kept: Kept | None = None) -> Iterator[Piece]:
        """Each file, printed only where it is not `kept`. Raises Cancelled, PostilError for a template that
        cannot be rendered."""
        if self._shape:
            yield self._outline(*self._shape, kept)
        elif self.joined and self._taken.articles:
            # The words of a query are told apart by signs that no file's name has.
            words = self._scope.name.replace(":", " ")
            made_of = _Watched(list(self._sheets()), self._cancelled)
            made = self._layout.write(made_of, self._scope.name, kept and partial(kept, self._key))
            yield self._piece(made_of, words, made)
        elif not self.joined:
            for sheet, made in self._each(kept):
                words = f"{(sheet.captured or sheet.published or '')[:10]} {sheet.heading}"
                yield self._piece([sheet], words, made)

    def beside(self, piece: Piece) -> Piece | None:
        """What goes next to a file; under the same name, which the folder has to see to."""
        other = self._layout.beside
        return other and piece._replace(data=self._made(other.write(piece.sheets, piece.words, None)))

    def _sheets(self, *, whole: bool = False) -> Iterator[Sheet]:
        damaged: dict[str, str] = {}
        for sheet in sheets(self._library, self._taken, self._taken.articles, damaged, whole=whole):
            if self._cancelled():
                raise Cancelled(tr("Stopped."))
            if sheet.id in damaged:
                self.missing[damaged[sheet.id]] = None
                if not self.joined:
                    # The file of an earlier export may be all that is left of the text.
                    continue
            yield sheet

    def _each(self, kept: Kept | None) -> Iterator[tuple[Sheet, Printed]]:
        if self._layout.each:

            def found(sheet: Sheet, imprint: Imprint) -> bytes | None:
                return kept(self._key_of(sheet.id), imprint) if kept else None

            return self._layout.each(self._sheets(), self.total, found if kept else None)
        return ((sheet, self._layout.write([sheet], sheet.heading, None)) for sheet in self._sheets())

    def _piece(self, made_of: Sequence[Sheet], words: str, made: Printed) -> Piece:
        article = "" if self.joined else made_of[0].id
        key = self._key_of(article) if article else self._key
        return Piece(key, article, words, self._made(made), made_of, self.joined, made.imprint)

    def _key_of(self, article: str) -> str:
        # Some of an article's highlights are never put in the place of the file that has all of them.
        return article if self._taken.marks is None else f"{self._key} {article}"

    def _outline(self, outline: Outline, write: Outlined, kept: Kept | None) -> Piece:
        whole = _Watched(list(self._sheets(whole=True)), self._cancelled)
        made = write(outline, self._taken.items, whole, kept and partial(kept, outline.id))
        sheets = list(self._sheets())
        return Piece(outline.id, outline.id, outline.name, self._made(made), sheets, True, made.imprint)

    def _made(self, printed: Printed) -> bytes:
        self.missing.update(dict.fromkeys(printed.missing))
        return printed.data

    @cached_property
    def _key(self) -> str:
        """What names the scope for good, whatever it is called: exports of other articles are other files."""
        return f"{self._scope.reach} {token(scope_to_json(self._scope._replace(name='')), 12)}"


class _Watched(Sequence[Sheet]):
    """Sheets that a format goes through; between two of them the reader can stop it."""

    def __init__(self, made_of: list[Sheet], cancelled: Callable[[], bool]) -> None:
        self._sheets = made_of
        self._cancelled = cancelled

    def __len__(self) -> int:
        return len(self._sheets)

    @overload
    def __getitem__(self, at: int) -> Sheet: ...
    @overload
    def __getitem__(self, at: slice) -> list[Sheet]: ...
    def __getitem__(self, at: int | slice) -> Sheet | list[Sheet]:
        if self._cancelled():
            raise Cancelled(tr("Stopped."))
        return self._sheets[at]


def formats() -> str:
    """The names of all formats, in a row."""
    from reader.exporter.formats import FORMATS

    return ", ".join(sorted({*FORMATS, "zip"}))


@contextmanager
def laid_out(order: Order, printer: Printer | None, cancelled: Callable[[], bool]) -> Iterator[Layout]:
    """What writes an order. Raises PostilError for a format there is not, and a template that is gone."""
    from reader.exporter.formats import FORMATS

    if order.template:
        from reader.services.rendering import Renderer

        with Renderer() as renderer:
            yield _template(Path(order.template).expanduser(), renderer, cancelled)
        return
    chosen = FORMATS.get(order.format)
    if chosen is None:
        there = formats()
        raise PostilError(
            tr("There is no format “{format}”; there is {formats}.", format=order.format, formats=there)
            if order.format
            else tr("A format or a template is needed; there is {formats}.", formats=there)
        )
    layout = _format(chosen, printer, cancelled)
    beside = _format(FORMATS[chosen.beside], printer, cancelled) if chosen.beside else None
    yield layout._replace(beside=beside)


def _template(file: Path, renderer: "Renderer", cancelled: Callable[[], bool]) -> Layout:
    """The layout of a template file; a file that it makes can be added to where it knows of `added`."""
    from reader.exporter.templating import suffix_of

    try:
        source = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or tr("it is no text in UTF-8")
        raise PostilError(
            tr("The template {file} cannot be read ({reason}); choose another one.", file=file, reason=reason)
        ) from error

    def write(made_of: Sequence[Sheet], title: str, _found: Found | None) -> Printed:
        return Printed(renderer.render(source, file.name, list(made_of), title, cancelled=cancelled))

    def add(made_of: Sequence[Sheet], day: str, several: bool) -> str:
        made = renderer.render(
            source, file.name, list(made_of), "", several=several, added=day, cancelled=cancelled
        )
        return made.decode("utf-8", "replace")

    grows = add if re.search(r"\badded\b", source) else None
    return Layout(Kind(f"template {file.name}", suffix_of(file.name), grows), False, write)


def _format(chosen: "Format", printer: Printer | None, cancelled: Callable[[], bool]) -> Layout:
    kind = Kind(chosen.name, chosen.suffix, chosen.added)
    typeset, outlined = chosen.typeset, chosen.outlined
    if typeset is not None:
        from reader.exporter import articles_on_paper, outline_on_paper
        from reader.services.press import Press

        press = Press(printer, cancelled) if printer else None

        def by(found: Found | None) -> Printer | None:
            return None if press is None else lambda paper: press.one(paper, found)

        layout = Layout(
            kind,
            chosen.joined,
            lambda made_of, title, found: typeset(articles_on_paper.paper(made_of, title), by(found)),
            lambda outline, items, made_of, found: typeset(
                outline_on_paper.paper(outline, items, made_of), by(found)
            ),
        )
        if not chosen.prints or press is None:
            return layout
        papers = articles_on_paper.each
        return layout._replace(each=lambda made_of, total, found: press.each(papers(made_of), total, found))

    layout = Layout(kind, chosen.joined, lambda made_of, title, _: Printed(chosen.write(made_of, title)))
    if outlined is None:
        return layout
    return layout._replace(outlined=lambda *of: Printed(outlined(*of[:3])))
