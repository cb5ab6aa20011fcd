"""The line above the title: where an article is from, and how much of it there is."""

from reader.model.article import Reading
from reader.ui import days


def dateline(reading: Reading, *, other: bool) -> str:
    """The line above the title: source, day, captures, reading time, what is missing.

    `other` says that not the fullest version is open.
    """
    row = reading.row
    words = [row.source]
    if other:
        words.append(f"another version, from {reading.version.capture.file}")
    if reading.author and reading.author not in reading.version.text[:400]:
        words.append(reading.author)
    if row.published:
        words.append(days.short(row.published))
    if row.captured:
        words.append(f"captured {days.short(row.captured)}")
    if row.captures > 1:
        words.append(f"in {row.captures} captures")
    if reading.version.words:
        words.append(days.reading_time(reading.version.text, reading.version.words))
    if reading.version.excerpt:
        # Until the article itself comes there is no more of it.
        words.append("only what was quoted is here" if reading.version.text else "only the link is here")
    elif row.cut:
        words.append("cut by the publisher")
    if row.thrown_at is not None:
        words.append(f"thrown away, {days.kept(row.thrown_at)}")
    if row.title is None:
        words.append("no title printed: these are its first words")
    # A line breaks between two of them and nowhere else.
    return "\u00a0\u00a0\u00a0·\u00a0\u00a0 ".join(said.replace(" ", "\u00a0") for said in words)
