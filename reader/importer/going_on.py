"""What of the lines below the last one of an article is its own all the same."""

from typing import TYPE_CHECKING

from reader.importer.forms import item_of, label_of
from reader.importer.lines import Line
from reader.importer.words import is_note

if TYPE_CHECKING:
    from reader.importer.belonging import Setting
    from reader.importer.page import Page

#: Lines so likely the page's own are taken for furniture.
FURNISHED = 0.5
#: More than so many lines in a row that are no prose end an article all of which looks like furniture.
LABELS = 3
#: A row of one form below an article is of it where no more columns of text stand above for each line of it.
SLIGHT = 25


def going_on(page: "Page", setting: "Setting", first: int, last: int) -> int:
    """The last line of an article that begins with one line and goes at least as far as another."""
    last = _last_formed(page.lines, setting, first, last)
    if page.roles.furnished(first, last + 1) > FURNISHED:
        last = _last_prose(setting, last)
    while last + 1 < len(page.lines) and _goes_on(page.lines, setting, last + 1):
        last += 1
    return last


def _last_formed(lines: list[Line], setting: "Setting", first: int, last: int) -> int:
    """The last line of the rows of one form that begin in an article or below it, up to known furniture.

    Labelled lines are of the article where their labels stand in it, as the names of those who speak do,
    and so are an item that goes on counting, and a row of amounts or pairs above more text. Rows below a text
    that is more than they are may be a list of other articles, and are none of it.
    """
    rows, slight = setting.rows, _slight(setting, first, last)
    labels = {label_of(lines[n]) for n in rows.starts if first <= n <= last} | {""}
    items = [item for line in lines[first : last + 1] if (item := item_of(line))]
    row, end = 0, last
    for n in range(last + 1, len(lines)):
        if setting.own[n] or setting.below[n] or n > last + 1 + LABELS + row:
            break
        item, label, formed = item_of(lines[n]), label_of(lines[n]), n in rows.starts
        counts = len(items) > 1 and item == items[-1] + 1 == items[-2] + 2
        joins = formed and (n in rows.firm or n == last + 1 > rows.starts[n])
        joins = joins and (slight or rows.starts[n] <= end)
        if counts or (joins and label in labels) or (slight and row and lines[n].says and not formed):
            items += [item] * counts
            last, row = n, 0
        row += formed and not label
    return last


def _slight(setting: "Setting", first: int, last: int) -> bool:
    """Whether a text is less than the rows of one form below it, up to known furniture."""
    rows = 0
    for n in range(last + 1, len(setting.prose)):
        if setting.own[n] or setting.below[n]:
            break
        rows += n in setting.rows.starts
    return setting.widths[last + 1] - setting.widths[first] <= SLIGHT * rows


def _last_prose(setting: "Setting", last: int) -> int:
    """The last prose below the last line of an article that all looks like furniture, up to known furniture.

    So look narrow lines without a gap, as of a chat or a law: what stands below them looks no other way.
    """
    for n in range(last + 1, len(setting.prose)):
        if setting.own[n] or setting.below[n] or n > last + 1 + LABELS:
            break
        last = n if setting.prose[n] else last
    return last


def _goes_on(lines: list[Line], setting: "Setting", n: int) -> bool:
    """Whether a line below the last is its article's all the same: a last short sentence, or its tags."""
    line = lines[n]
    if line.running or setting.own[n] or setting.below[n]:
        return False
    filed = ":" in line.folded[:24] and is_note(line.folded)
    return filed or (line.says and not setting.notes[n] and not (n + 1 < len(lines) and lines[n + 1].running))
