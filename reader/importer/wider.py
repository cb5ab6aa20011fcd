"""Lists that leave out much of the text of their page, of which a list nearly as likely has more."""

from reader.importer.weighing import Weighed

#: A list is narrow that holds less of the text; a wider one holds so much more of it, with nearly all of the
#: records of the narrow one, which has so many, and so many times as many in all, nearly each with a text.
NARROW, MORE, KEPT, RECORDS, LEAST, MOST, TEXTS = 0.6, 0.25, 0.8, 5, 1.2, 2.0, 0.9


def is_wider(wide: Weighed, narrow: Weighed) -> bool:
    """Whether a list has the records of a narrow one and others beside them.

    A list some of whose records have a sign that others lack, such as an hour, is found with these alone; the
    others hold the rest of the text.
    """
    few, many, held = len(narrow.guess.starts), len(wide.guess.starts), narrow.measured["cover"]
    if few < RECORDS or not LEAST * few <= many <= MOST * few or wide.measured["text"] < TEXTS:
        return False
    kept = len(set(wide.guess.starts).intersection(narrow.guess.starts))
    return held < NARROW and kept >= KEPT * few and wide.measured["cover"] >= held + MORE
