"""The line above the title: where an article is from, and how much of it there is."""

from reader.model.article import Reading
from reader.model.wording import tr, tr_n
from reader.ui import days


def dateline(reading: Reading, *, other: bool) -> str:
    """The line above the title: source, day, captures, reading time, what is missing.

    `other` says that not the fullest version is open.
    """
    row = reading.row
    words = [row.source]
    if other:
        words.append(tr("another version, from {file}", file=reading.version.capture.file))
    if reading.author and reading.author not in reading.version.text[:400]:
        words.append(reading.author)
    if row.published:
        words.append(days.short(row.published))
    if row.captured:
        words.append(tr("captured {day}", day=days.short(row.captured)))
    if row.captures > 1:
        words.append(tr_n(row.captures, "in {n} capture", "in {n} captures"))
    if reading.version.words:
        words.append(days.reading_time(reading.version.text, reading.version.words))
    if reading.version.excerpt:
        # Until the article itself comes there is no more of it.
        here = tr("only what was quoted is here") if reading.version.text else tr("only the link is here")
        words.append(here)
    elif row.cut:
        words.append(tr("cut by the publisher"))
    if row.thrown_at is not None:
        words.append(tr("thrown away, {kept}", kept=days.kept(row.thrown_at)))
    if row.title is None:
        words.append(tr("no title printed: these are its first words"))
    # A line breaks between two of them and nowhere else.
    return "\u00a0\u00a0\u00a0·\u00a0\u00a0 ".join(said.replace(" ", "\u00a0") for said in words)
