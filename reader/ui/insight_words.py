"""The words of the pictures of the library: what each is called and shows, and each mark as a sentence."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from reader.model.insight import Act, Column, Figures, Line, Picture
from reader.model.stretches import Unit
from reader.model.wording import number, tr, tr_n, tr_noop
from reader.services.insight import ARTICLES, HIGHLIGHTED, UNREAD
from reader.ui import days
from reader.ui.commands.selecting import articles
from reader.ui.scripts import isolated


class Told(NamedTuple):
    """A picture in words: its short name, its title, and how it is to be read."""

    name: str
    title: str
    about: str


_TOLD = {
    Picture.SOURCES: Told(
        tr_noop("Sources"),
        tr_noop("Articles over time, by source"),
        tr_noop("How many articles each source has, stretch of time by stretch of time."),
    ),
    Picture.TAGS: Told(
        tr_noop("Tags"),
        tr_noop("Articles over time, by tag"),
        tr_noop("How many articles carry each tag, stretch of time by stretch of time."),
    ),
    Picture.READING: Told(
        tr_noop("Reading"),
        tr_noop("Reading and annotating, by day"),
        tr_noop("Highlights and notes stand on the day they were made, an article on the day it was read."),
    ),
    Picture.TOGETHER: Told(
        tr_noop("Together"),
        tr_noop("Tags that occur together"),
        tr_noop(
            "The larger the square where the line of one tag meets the column of another, the more articles "
            "carry both. Tags that are often together stand near each other."
        ),
    ),
    Picture.EACH: Told(
        tr_noop("Each source"),
        tr_noop("What is known of each source"),
        tr_noop(
            "How many articles each source has, how many of them are unread and highlighted, and how many "
            "words they have."
        ),
    ),
}
#: Of more months than these only those that begin a year are named.
_FEW_MONTHS = 36
_UNITS = (
    tr_noop("Day by day"),
    tr_noop("Week by week"),
    tr_noop("Month by month"),
    tr_noop("Year by year"),
)


def told(picture: Picture) -> Told:
    """A picture in words."""
    name, title, about = _TOLD[picture]
    return Told(tr(name), tr(title), tr(about))


def found_words(found: Figures, *, own: bool) -> str:
    """What the figures of a picture are: their stretches, their scale, and how many lines were left out."""
    if not found.marks:
        return tr("nothing yet")
    said = []
    if found.picture not in (Picture.TOGETHER, Picture.EACH):
        said.append(tr(_UNITS[found.unit]))
        said.append(tr("each line on a scale of its own") if own else tr("all lines on one scale"))
    if found.beyond or not said:
        said.append(_lines(found))
    return "   ·   ".join(said)


def _lines(found: Figures) -> str:
    """How many lines there are, and of how many."""
    n, tags = len(found.lines), found.picture in (Picture.TAGS, Picture.TOGETHER)
    if not found.beyond:
        return tr_n(n, "{n} tag", "{n} tags") if tags else tr_n(n, "{n} source", "{n} sources")
    all_of_them = number(n + found.beyond)
    if tags:
        return tr_n(
            n,
            "the {n} most frequent tags of {all}",
            "the {n} most frequent tags of {all}",
            all=all_of_them,
        )
    return tr_n(
        n,
        "the {n} most frequent sources of {all}",
        "the {n} most frequent sources of {all}",
        all=all_of_them,
    )


def empty_words(picture: Picture) -> str:
    """What is said where there is nothing to draw."""
    if picture in (Picture.TAGS, Picture.TOGETHER):
        return tr("No article here carries a tag. {tag|T} tags the article you are reading.")
    if picture is Picture.READING:
        return tr(
            "Nothing here has been read, highlighted or noted yet. {highlight|H} highlights a sentence."
        )
    return tr(
        "Nothing is here that could be drawn. {import_files|Ctrl+O} imports captures, {leave|Esc} leaves."
    )


def line_name(line: Line) -> str:
    """A line by its name: what acts are called, and the sum of all others, in the reader's language."""
    if line.of is Act.READ:
        return tr("Read", sense="articles")
    if line.of is not None:
        return tr("Highlighted", sense="passages") if line.of is Act.HIGHLIGHTED else tr("Noted")
    return tr("All sources") if line.sum else line.name


def column_name(found: Figures, column: Column) -> str:
    """A column of figures by its name, or its days."""
    if column.first:
        return days.stretch(column.first, column.after)
    return _head(column.name) if found.picture is Picture.EACH else column.name


def _head(name: str) -> str:
    """The head of the figures of each source."""
    if name == UNREAD:
        return tr("Unread", sense="articles")
    if name == HIGHLIGHTED:
        return tr("Highlighted", sense="articles")
    return tr("Articles") if name == ARTICLES else tr("Words")


def when(found: Figures, n: int, *, first: bool) -> str:
    """What stands below a stretch of time; the year where one begins, and below the `first` that is seen. Of
    many months only years are named."""
    day = date.fromisoformat(found.columns[n].first)
    if found.unit is Unit.YEAR:
        return str(day.year)
    if found.unit is Unit.MONTH:
        if day.month == 1 and not first:
            return str(day.year)
        if first:
            return tr("{month} {year}", month=days.month(day), year=day.year)
        return days.month(day) if len(found.columns) <= _FEW_MONTHS else ""
    new_year = first or date.fromisoformat(found.columns[n - 1].first).year != day.year
    return days.short(day.isoformat()) if new_year else days.in_year(day)


def mark_words(found: Figures, line: int, column: int, unread: int | None = None) -> str:
    """The mark where a line and a column meet, in words: "12 Mar 2025, RFE/RL: 4 articles, 2 unread"."""
    said = [_counted(found, line, column)]
    if unread is not None and found.lines[line].counts[column]:
        said.append(tr_n(unread, "{n} unread", "{n} unread"))
    return f"{mark_name(found, line, column)}: {', '.join(said)}"


def mark_name(found: Figures, line: int, column: int) -> str:
    """What a mark is of: "12 Mar 2025, RFE/RL"."""
    row, stretch = found.lines[line], found.columns[column]
    name = isolated(line_name(row))
    if found.picture is Picture.EACH or (found.picture is Picture.TOGETHER and line == column):
        return name
    if found.picture is Picture.TOGETHER:
        return tr("{tag} and {other}", tag=name, other=isolated(stretch.name))
    return column_name(found, stretch) if row.of is not None else f"{column_name(found, stretch)}, {name}"


def _counted(found: Figures, line: int, column: int) -> str:
    """What is counted in a mark."""
    row, name = found.lines[line], found.columns[column].name
    count = row.counts[column]
    if found.picture is Picture.TOGETHER and line != column:
        return tr_n(count, "{n} article with both", "{n} articles with both")
    if found.picture is Picture.EACH and name != ARTICLES:
        return _figure(name, count)
    if row.of is Act.READ:
        return tr_n(count, "{n} article read", "{n} articles read")
    if row.of is Act.HIGHLIGHTED:
        return tr_n(count, "{n} highlight", "{n} highlights")
    if row.of is Act.NOTED:
        return tr_n(count, "{n} note", "{n} notes")
    return articles(count)


def _figure(name: str, count: int) -> str:
    """A figure of a source."""
    if name == UNREAD:
        return tr_n(count, "{n} article unread", "{n} articles unread")
    if name == HIGHLIGHTED:
        return tr_n(count, "{n} article with highlights", "{n} articles with highlights")
    return tr_n(count, "{n} word", "{n} words")


def table(found: Figures) -> list[list[str | int]]:
    """The figures as a table: its first row are the heads, each other row begins with the name of its line.

    Of pairs of tags both halves are filled."""
    rows: list[list[str | int]] = [["", *(column_name(found, column) for column in found.columns)]]
    many = range(len(found.lines))
    for n, line in enumerate(found.lines):
        counts = line.counts
        if found.picture is Picture.TOGETHER:
            counts = tuple(found.lines[max(n, m)].counts[min(n, m)] for m in many)
        rows.append([line_name(line), *counts])
    return rows
