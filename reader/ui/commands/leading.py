"""Verbs that lead away from an article: to its original, along a link."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.model.wording import tr, tr_noop
from reader.ui.choice import Choice

if TYPE_CHECKING:
    from reader.ui.window import Window

_NO_LINKS = tr_noop("This article has no links that were kept.")


def open_original(w: Window) -> None:
    """Open the page this article is from in the browser."""
    from reader.ui.addresses import open_link

    url = w.session.reading.url if w.session.reading else None
    if url:
        open_link(w, url)
    else:
        w.status.say(tr("The capture does not say where this article stands on the web."))


def follow_link(w: Window) -> None:
    """Open a link of this sentence in the browser, or choose among all links of the article."""
    from reader.ui.addresses import open_link

    if w.notes.hasFocus():
        _follow_noted(w)
        return
    reading = w.session.reading
    links = sorted(reading.links) if reading else []
    start, end = w.page.reader.range
    here = [link for link in links if link.start < end and link.end > start]
    if len(here) == 1:
        open_link(w, here[0].url)
    elif links and reading:
        text = reading.version.text
        choices = [Choice(text[x.start : x.end], partial(open_link, w, x.url), x.url) for x in here or links]
        w.choose(tr("Which link?"), choices)
    else:
        w.status.say(tr(_NO_LINKS))


def hint_links(w: Window) -> None:
    """Show letters beside the links in view; typing them follows the link, after Y its address is copied."""
    from reader.ui.linkhints import LinkHints, hints_in_notes, hints_in_view

    if w.notes.hasFocus():
        noted = hints_in_notes(w)
        if noted:
            LinkHints(w, noted, w.notes)
        else:
            w.status.say(tr("No note in view here has a link."))
        return
    found = hints_in_view(w)
    if found:
        LinkHints(w, found)
    elif w.session.reading and w.session.reading.links:
        w.status.say(tr("No link is in view here."))
    else:
        w.status.say(tr(_NO_LINKS))


def _follow_noted(w: Window) -> None:
    """Follow the link of the card that is marked, or choose among its links."""
    from reader.ui.linking import follow, follow_back, links_of_card

    links = links_of_card(w)
    if w.notes.linked:
        follow_back(w, w.notes.linked)
    elif len(links) == 1:
        follow(w, links[0][1])
    elif links:
        w.choose(tr("Which link?"), [Choice(words, partial(follow, w, url), url) for words, url in links])
    else:
        w.status.say(tr("This note has no link."))
