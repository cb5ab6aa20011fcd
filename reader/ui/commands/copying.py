"""Verbs that put something of an article on the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from reader.model.wording import tr, tr_n
from reader.ui.view import finish_writing

if TYPE_CHECKING:
    from reader.ui.window import Window


def copy_words(w: Window) -> None:
    """Copy the sentence or the selection."""
    from reader.ui import citing

    words = _words(w)
    if words:
        put(w, words, tr("Copied: {words}", words=citing.beginning(words)))


def copy_cited(w: Window) -> None:
    """Copy the sentence or the selection as a quotation with its source."""
    from reader.ui import citing

    words, reading = _words(w), w.session.reading
    if words and reading:
        said = tr("Copied with its source: {words}", words=citing.beginning(words))
        put(w, citing.cited(reading, words), said)


def copy_link(w: Window) -> None:
    """Copy the title of the article as a Markdown link to its original."""
    from reader.ui import citing

    reading = w.session.reading
    if reading:
        unknown = tr(
            "Title and source are copied; the capture does not say where the article stands on the web."
        )
        put(w, citing.link(reading), tr("Copied as a Markdown link.") if reading.url else unknown)


def copy_address(w: Window) -> None:
    """Copy the address of the page that the article is from."""
    reading = w.session.reading
    if reading and reading.url:
        put(w, reading.url, tr("Copied: {words}", words=reading.url[:120]))
    else:
        w.status.say(tr("The capture does not say where this article stands on the web."))


def copy_provenance(w: Window) -> None:
    """Copy where the article is from: its address, and the bytes of each capture that show it."""
    from reader.ui import citing

    if w.session.reading:
        put(w, citing.provenance(w.session.reading), tr("Where the article is from is copied."))


def copy_notes(w: Window) -> None:
    """Copy all highlights and notes of the article, in the order of reading."""
    from reader.ui import citing

    finish_writing(w)
    reading = w.session.reading
    if reading is None:
        return
    count = len(reading.highlights)
    if not count and not reading.note.strip():
        w.status.say(tr("There is nothing to copy: no highlight and no note is on this article."))
        return
    marked = tr_n(count, "{n} highlight copied, notes and all.", "{n} highlights copied, notes and all.")
    put(w, citing.notes(reading), marked if count else tr("The note on the article is copied."))


def copy_as(w: Window) -> None:
    """Choose what to copy it as: a quotation, Markdown, a link, a reference, any layout of yours."""
    from reader.ui import copy_as

    w.notes.save_now()
    copy_as.choose(w)


def _words(w: Window) -> str:
    """What the cursor stands on, as it is read."""
    from reader.ui.citing import passage

    start, end = w.page.reader.range
    content = w.page.content
    return passage(content.text, content.blocks, start, end) if content and start < end else ""


def put(w: Window, text: str, said: str) -> None:
    """Put a text on the clipboard, and say so."""
    QGuiApplication.clipboard().setText(text)
    w.status.say(said)
