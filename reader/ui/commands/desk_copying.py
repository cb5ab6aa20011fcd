"""Verbs that take highlights and notes from the desk to other programs: what is selected, else the one stood
on."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from reader.model import linking
from reader.model.desk import DeskItem
from reader.model.wording import in_english, tr, tr_n, tr_noop
from reader.ui import citing
from reader.ui.commands.copying import put
from reader.ui.commands.desk import view_of
from reader.ui.view import finish_writing

if TYPE_CHECKING:
    from reader.model.article import Reading
    from reader.ui.jobs import Job
    from reader.ui.window import Window

    _Read = Callable[[str], Reading]

#: More than these are read and put together away from the UI thread.
_AT_ONCE = 100


def copy_quotes(w: Window) -> None:
    """Copy the words of what is chosen on the desk; of a note on an article, the note."""
    _copy(w, lambda item, _read: _words(item, item.words), tr_noop("Copied: {what}"))


def copy_quotes_cited(w: Window) -> None:
    """Copy what is chosen on the desk as quotations, each with its source."""

    def cited(item: DeskItem, read: _Read) -> str:
        reading = read(item.article)
        return citing.cited(reading, _words(item, reading.row.heading))

    _copy(w, cited, tr_noop("Copied with source: {what}"))


def copy_quotes_noted(w: Window) -> None:
    """Copy what is chosen on the desk as Markdown, each with its note, tags and source."""

    def noted(item: DeskItem, read: _Read) -> str:
        own = (item.highlight,) if item.highlight else ()
        note = "" if item.highlight else item.words
        return citing.notes(read(item.article)._replace(highlights=own, note=note)).strip()

    _copy(w, noted, tr_noop("Copied with notes: {what}"))


def copy_desk_links(w: Window) -> None:
    """Copy links that lead to these very words in Postil."""

    def link(item: DeskItem, _read: _Read) -> str:
        if item.highlight is None:
            return linking.article_link(item.row.heading, item.article)
        return linking.highlight_link(item.highlight.quote.exact, item.article, item.id)

    _copy(w, link, tr_noop("Links copied: {what}"))


def export_desk(w: Window) -> None:
    """Export the highlights that are selected on the desk, or all that it shows: see the files first."""
    from reader.model.export import Reach, Scope
    from reader.ui.commands.exporting import export_scope_of

    view = view_of(w)
    picked = view.list.picked
    name = in_english("Chosen on the desk") if picked else in_english("All that the desk shows")
    export_scope_of(w, Scope(Reach.HIGHLIGHTS, name, ids=tuple(picked or view.ids())))


def _words(item: DeskItem, otherwise: str) -> str:
    """The quote on one line; of a note on an article, something else."""
    return " ".join(item.highlight.quote.exact.split()) if item.highlight else otherwise.strip()


def _copy(w: Window, one: Callable[[DeskItem, _Read], str], said: str) -> None:
    """Copy what `one` makes of each item that is chosen, and say that; of many, away from the UI thread."""
    finish_writing(w)
    view, library = view_of(w), w.session.library
    ids = view.list.picked or ([view.standing.id] if view.standing else [])

    def work(_job: Job | None = None) -> list[str]:
        read = cache(library.articles.reading)  # one article may have many of them
        items = library.desk.items(ids)
        return [one(items[id], read) for id in ids if id in items]

    def done(made: list[str]) -> None:
        if made:
            many = tr_n(len(made), "{n} highlight or note", "{n} highlights and notes")
            what = many if len(made) > 1 else citing.beginning(made[0])
            put(w, "\n\n".join(made), tr(said, what=what))

    if len(ids) <= _AT_ONCE:
        done(work())
    else:
        words = tr_n(len(ids), "Copying {n} highlight or note …", "Copying {n} highlights and notes …")
        w.status.say(words, lasting=True)
        w.jobs.run("desk copy", work, done, w.tell_trouble)
