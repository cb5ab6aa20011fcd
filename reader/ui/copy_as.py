"""Copying as: what is stood on or selected, in each form that it can have in another text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from reader.model.errors import PostilError
from reader.model.wording import tr, tr_n, tr_noop
from reader.ui import quoting
from reader.ui.choice import Choice
from reader.ui.citing import beginning
from reader.ui.commands.selecting import selected
from reader.ui.dragging import in_text, on_desk
from reader.ui.jobs import Lane
from reader.ui.quoting import Piece

if TYPE_CHECKING:
    from reader.ui.desk import DeskView
    from reader.ui.export_layouts import Layout
    from reader.ui.jobs import Job
    from reader.ui.outline import OutlineView
    from reader.ui.window import Window

#: So many articles are copied at once: all of it is held in memory.
MOST = 1000
#: The setting with the form that was used last, which is stood on.
_LAST = "copy/as"


class Meant(NamedTuple):
    """What may be copied: what it is called, and how to get it. `whole` says that it is articles."""

    name: str
    read: Callable[[], Sequence[Piece]]
    whole: bool = False


class Taken(NamedTuple):
    """What goes to the clipboard; `html` is there for programs that set type."""

    text: str
    html: str = ""


Form = Callable[[Sequence[Piece]], Taken]


class Row(NamedTuple):
    """A form as a row: what the settings keep of it, its name there and alone, what it has, what makes it."""

    key: str
    name: str
    short: str
    about: str
    form: Form


def choose(w: Window) -> None:
    """Offer the forms of all that may be meant."""
    rows = [(each, row) for each in _meant(w) for row in _rows(each)]
    last = w.settings.get(_LAST)
    choices = [
        Choice(row.name, partial(_copy, w, each, row), row.about, group=each.name) for each, row in rows
    ]
    if rows:
        w.choose(tr("Copy as …"), choices, at=next((row.name for _, row in rows if row.key == last), ""))
    else:
        w.status.say(tr("Nothing that could be copied stands here."))


def _meant(w: Window) -> list[Meant]:
    """What an act in the pane in focus would be about, and the article it is of."""
    context, library = w.context(), w.session.library
    if context == "desk":
        desk = cast("DeskView", w.views["desk"])
        ids = desk.list.picked or ([desk.standing.id] if desk.standing else [])
        return [_items(w, ids)] if ids else []
    if context == "outline":
        view = cast("OutlineView", w.views["outline"])
        chosen = view.list.rows.items(view.chosen)
        quotes = [item.highlight or item.note for item in chosen if item.highlight or item.note]
        return [_items(w, quotes)] if quotes else []
    query = selected(w)
    if query is not None:
        order, many = w.session.order, w.articles.picked.count(w.articles.rows.rowCount())

        def read() -> list[Piece]:
            if many > MOST:
                raise PostilError(
                    tr_n(
                        MOST,
                        "At most {n} article can be copied at once; export takes any number.",
                        "At most {n} articles can be copied at once; export takes any number.",
                    )
                )
            return _articles(w, library.lists.ids(query, order, offset=0, limit=many))

        return [Meant(tr_n(many, "{n} article", "{n} articles"), read, whole=True)]
    reading = w.session.reading
    if reading is None:
        return []
    article = Meant(tr("The article"), lambda: _articles(w, [reading.row.id]), whole=True)
    piece = _here(w) if context in ("text", "caret", "notes") else None
    if piece is None:
        return [article]
    name = tr("The highlight") if piece.highlight else tr("The words")
    return [Meant(name, lambda: (piece,)), article]


def _here(w: Window) -> Piece | None:
    """The highlight of the card, or what is selected in the text, the mark or the sentence stood on."""
    reading = w.session.reading
    if reading is None or (w.context() == "notes" and not w.notes.current):
        return None
    if w.context() == "notes":
        card = next((each for each in reading.highlights if each.id == w.notes.current), None)
        return Piece(reading, card) if card else None
    start, end = w.page.reader.range
    return in_text(w) or (Piece(reading, None, (start, end)) if start < end else None)


def _items(w: Window, ids: Sequence[str]) -> Meant:
    many = tr_n(len(ids), "{n} highlight or note", "{n} highlights and notes")
    name = tr("What is stood on") if len(ids) == 1 else many
    return Meant(name, lambda: on_desk(w, ids))


def _articles(w: Window, ids: Sequence[str]) -> list[Piece]:
    from reader.library.readings import readings

    return [Piece(reading) for reading in readings(w.session.library, ids)]


def _rows(meant: Meant) -> list[Row]:
    named = _OF_ARTICLES if meant.whole else _OF_WORDS
    rows = [Row(name, tr(name), tr(name), tr(about), form) for name, about, form in named]
    for each in _layouts():
        form = partial(_laid_out, each, meant.name)
        # The form that was used last is found by its key: those of the article have others.
        name = tr("Article: {layout}", layout=each.title) if meant.whole else each.title
        key = f"Article: {_untold(each)}" if meant.whole else _untold(each)
        rows.append(Row(key, name, each.title, each.about, form))
    return rows


def _untold(layout: Layout) -> str:
    """What a layout is called in any language."""
    from reader.exporter.formats import FORMATS

    return layout.title if layout.template else FORMATS[layout.name].title


def _copy(w: Window, meant: Meant, row: Row) -> None:
    """Read and write it away from the UI thread, for it may be much, and put it on the clipboard."""
    w.settings.set(_LAST, row.key)

    def work(_job: Job) -> Taken:
        return row.form(meant.read())

    def done(taken: Taken) -> None:
        data = QMimeData()
        data.setText(taken.text)
        if taken.html:
            data.setHtml(taken.html)
        QGuiApplication.clipboard().setMimeData(data)
        w.status.say(tr("Copied as {form}: {words}", form=row.short, words=beginning(taken.text)))

    # Not among the questions: a template of the reader's may take its two seconds.
    w.jobs.run("copy as", work, done, w.tell_trouble, lane=Lane.LAYOUTS)


def _plain(one: Callable[[Piece], str], between: str = "\n\n") -> Form:
    """A form that is text, made of each piece by itself."""
    return lambda pieces: Taken(between.join(one(piece).strip("\n") for piece in pieces))


def _formatted(pieces: Sequence[Piece]) -> Taken:
    return Taken("\n\n".join(map(quoting.quotation, pieces)), "".join(map(quoting.html, pieces)))


def _layouts() -> list[Layout]:
    """The formats and templates whose files are text."""
    from reader.exporter.formats import FORMATS
    from reader.ui.export_layouts import layouts

    return [
        each
        for each in layouts()
        if each.template or (each.name in FORMATS and not FORMATS[each.name].typeset)
    ]


def _laid_out(layout: Layout, name: str, pieces: Sequence[Piece]) -> Taken:
    from reader.exporter.formats import FORMATS

    sheets = quoting.sheets(pieces)
    title = sheets[0].heading if len(sheets) == 1 else name
    if not layout.template:
        return Taken(FORMATS[layout.name].write(sheets, title).decode("utf-8-sig", "replace"))
    from reader.services.rendering import Renderer
    from reader.services.templates import Template, Templates

    file = Path(layout.template)
    text, _ = Templates(file.parent).read(Template(file))
    with Renderer() as renderer:
        return Taken(renderer.render(text, file.name, sheets, title).decode("utf-8", "replace"))


#: The forms of words that are quoted, and those of articles: what each is called, and what it has.
_OF_WORDS: tuple[tuple[str, str, Form], ...] = (
    (tr_noop("Quotation"), tr_noop("with all that is known of its source"), _plain(quoting.quotation)),
    (tr_noop("Markdown"), tr_noop("quote, note, tags, source and link"), _plain(quoting.markdown)),
    (tr_noop("Link"), tr_noop("to these very words in Postil"), _plain(quoting.link, "\n")),
    (tr_noop("Words"), tr_noop("and nothing else"), _plain(lambda piece: piece.words)),
    (tr_noop("Formatted quotation"), tr_noop("with links, for a word processor"), _formatted),
)
_OF_ARTICLES: tuple[tuple[str, str, Form], ...] = (
    (tr_noop("Source"), tr_noop("as it stands in a list of sources"), _plain(quoting.quotation, "\n")),
    (tr_noop("Notes"), tr_noop("all highlights and notes, as Markdown"), _plain(quoting.markdown)),
    (tr_noop("Link to the article"), tr_noop("in Postil"), _plain(quoting.link, "\n")),
    (tr_noop("Text"), tr_noop("of the article and nothing else"), _plain(lambda piece: piece.words)),
    (tr_noop("Formatted notes"), tr_noop("with links, for a word processor"), _formatted),
)
