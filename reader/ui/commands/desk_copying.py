"""Verbs that take highlights and notes from the desk to other programs: what is selected, else the one stood
on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.desk import DeskItem
from reader.model.query import Query
from reader.ui import citing
from reader.ui.commands.copying import put
from reader.ui.commands.desk import view_of

if TYPE_CHECKING:
    from reader.model.article import Reading
    from reader.ui.window import Window


def copy_quotes(w: Window) -> None:
    """Copy the words of what is chosen on the desk; of a note on an article, the note."""
    _copy(w, [" ".join(item.highlight.quote.exact.split()) if item.highlight else item.words.strip()
              for item in view_of(w).chosen], "Copied")  # fmt: skip


def copy_quotes_cited(w: Window) -> None:
    """Copy what is chosen on the desk as quotations, each with its source."""
    made = []
    for item, reading in _read(w):
        words = item.highlight.quote.exact if item.highlight else reading.row.heading
        made.append(citing.cited(reading, " ".join(words.split())))
    _copy(w, made, "Copied with source")


def copy_quotes_noted(w: Window) -> None:
    """Copy what is chosen on the desk as Markdown, each with its note, tags and source."""
    made = []
    for item, reading in _read(w):
        own = (item.highlight,) if item.highlight else ()
        note = "" if item.highlight else item.words
        made.append(citing.notes(reading._replace(highlights=own, note=note)).strip())
    _copy(w, made, "Copied with notes")


def copy_desk_links(w: Window) -> None:
    """Copy links that lead to these very words in Postil."""
    made = []
    for item in view_of(w).chosen:
        words = item.highlight.quote.exact if item.highlight else item.row.heading
        label = citing.beginning(words).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
        made.append(f"[{label}](postil://article/{item.article}{f'?h={item.id}' if item.highlight else ''})")
    _copy(w, made, "Links copied")


def export_desk(w: Window) -> None:
    """Export the articles of what is chosen on the desk, or of all that it shows, with all their notes."""
    from reader.ui.choice import Choice
    from reader.ui.commands import filing

    view = view_of(w)
    view.writing.finish()
    folder = filing.export_folder(w)
    desk = w.session.library.desk
    shown = dict.fromkeys(each.article for each in desk.chosen(view.ids()))
    chosen = dict.fromkeys(item.article for item in view.chosen)

    def choice(name: str, articles: dict[str, None]) -> Choice:
        query = Query(ids=tuple(articles))
        many = "1 article" if len(articles) == 1 else f"{len(articles):,} articles"
        return Choice(f"{name}: {many}", lambda: filing.export_query(w, query, folder), str(folder))

    choices = [choice("What is chosen", chosen), choice("All that the desk shows", shown)]
    w.choose("Export notes as Markdown, a file an article", choices)


def _read(w: Window) -> list[tuple[DeskItem, Reading]]:
    articles = w.session.library.articles
    return [(item, articles.reading(item.article)) for item in view_of(w).chosen]


def _copy(w: Window, made: list[str], said: str) -> None:
    if made:
        many = f"{len(made):,} highlights and notes" if len(made) > 1 else citing.beginning(made[0])
        put(w, "\n\n".join(made), f"{said}: {many}")
