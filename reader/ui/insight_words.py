"""The words of the pictures of the library: what each is called and shows, and each mark as a sentence."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from reader.model.insight import Act, Column, Figures, Picture
from reader.model.stretches import Unit
from reader.services.insight import ARTICLES, HIGHLIGHTED, UNREAD, WORDS
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
        "Sources",
        "Articles over time, by source",
        "How many articles each source has, stretch of time by stretch of time.",
    ),
    Picture.TAGS: Told(
        "Tags",
        "Articles over time, by tag",
        "How many articles carry each tag, stretch of time by stretch of time.",
    ),
    Picture.READING: Told(
        "Reading",
        "Reading and annotating, by day",
        "Highlights and notes stand on the day they were made. The day of reading is not kept: an article "
        "that is read stands on the day it was marked last.",
    ),
    Picture.TOGETHER: Told(
        "Together",
        "Tags that occur together",
        "The larger the square where the line of one tag meets the column of another, the more articles "
        "carry both. Tags that are often together stand near each other.",
    ),
    Picture.EACH: Told(
        "Each source",
        "What is known of each source",
        "How many articles each source has, how many of them are unread and highlighted, and how many words "
        "they have.",
    ),
}
#: Of more months than these only those that begin a year are named.
_FEW_MONTHS = 36
_UNITS = ("Day by day", "Week by week", "Month by month", "Year by year")


def told(picture: Picture) -> Told:
    """A picture in words."""
    return _TOLD[picture]


def found_words(found: Figures, *, own: bool) -> str:
    """What the figures of a picture are: their stretches, their scale, and how many lines were left out."""
    if not found.marks:
        return "nothing yet"
    said = []
    if found.picture not in (Picture.TOGETHER, Picture.EACH):
        said.append(_UNITS[found.unit])
        said.append("each line on a scale of its own" if own else "all lines on one scale")
    if found.beyond:
        kind = "tags" if found.picture in (Picture.TAGS, Picture.TOGETHER) else "sources"
        said.append(f"the {len(found.lines):,} most frequent {kind} of {len(found.lines) + found.beyond:,}")
    if not said:
        lines = len(found.lines)
        said.append(f"{lines:,} {'tags' if found.picture is Picture.TOGETHER else 'sources'}")
    return "   ·   ".join(said)


def empty_words(picture: Picture) -> str:
    """What is said where there is nothing to draw."""
    if picture in (Picture.TAGS, Picture.TOGETHER):
        return "No article here carries a tag. {tag|T} tags the article you are reading."
    if picture is Picture.READING:
        return "Nothing here has been read, highlighted or noted yet. {highlight|H} highlights a sentence."
    return "Nothing is here that could be drawn. {import_files|Ctrl+O} imports captures, {leave|Esc} leaves."


def column_name(column: Column) -> str:
    """A column by its name, or its days."""
    return days.stretch(column.first, column.after) if column.first else column.name


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
            return f"{days.month(day)} {day.year}"
        return days.month(day) if len(found.columns) <= _FEW_MONTHS else ""
    new_year = first or date.fromisoformat(found.columns[n - 1].first).year != day.year
    return f"{day.day} {days.month(day)}{f' {day.year}' if new_year else ''}"


def mark_words(found: Figures, line: int, column: int, unread: int | None = None) -> str:
    """The mark where a line and a column meet, in words: "12 Mar 2025, RFE/RL: 4 articles, 2 unread"."""
    row, stretch = found.lines[line], found.columns[column]
    name, count = isolated(row.name), row.counts[column]
    left = f", {unread:,} unread" if unread is not None and count else ""
    if found.picture is Picture.TOGETHER:
        if line == column:
            return f"{name}: {articles(count)}{left}"
        return f"{name} and {isolated(stretch.name)}: {articles(count)} with both{left}"
    if found.picture is Picture.EACH:
        if stretch.name == ARTICLES:
            return f"{name}: {articles(count)}{left}"
        return f"{name}: {_EACH[stretch.name].format(articles=articles(count), count=f'{count:,}')}"
    if row.of is not None:
        return f"{column_name(stretch)}: {_ACTS[row.of][count != 1].format(f'{count:,}')}"
    return f"{column_name(stretch)}, {name}: {articles(count)}{left}"


_EACH = {
    UNREAD: "{articles} unread",
    HIGHLIGHTED: "{articles} with highlights",
    WORDS: "{count} words",
}
_ACTS = {
    Act.READ: ("{} article read", "{} articles read"),
    Act.HIGHLIGHTED: ("{} highlight", "{} highlights"),
    Act.NOTED: ("{} note", "{} notes"),
}


def table(found: Figures) -> list[list[str | int]]:
    """The figures as a table: its first row are the heads, each other row begins with the name of its line.

    Of pairs of tags both halves are filled."""
    rows: list[list[str | int]] = [["", *(column_name(column) for column in found.columns)]]
    many = range(len(found.lines))
    for n, line in enumerate(found.lines):
        counts = line.counts
        if found.picture is Picture.TOGETHER:
            counts = tuple(found.lines[max(n, m)].counts[min(n, m)] for m in many)
        rows.append([line.name, *counts])
    return rows
