"""Links in notes: chosen by typing "[[", followed to the exact sentence, with a way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from shiboken6 import isValid

from reader.model.linking import SHUTS, WIKI, article_link, highlight_link, target_of
from reader.model.query import ALL
from reader.model.wording import tr, tr_noop
from reader.ui.choice import Choice
from reader.ui.standing import open_at
from reader.ui.trail import trail_of
from reader.ui.view import finish_writing

if TYPE_CHECKING:
    from reader.library.links import Backlink, Goal
    from reader.model.article import Row
    from reader.model.highlight import Highlight
    from reader.ui.note_editor import NoteEditor
    from reader.ui.window import Window

#: Writes a link into the note that is edited.
Put = Callable[[str], None]
#: What is offered before anything was typed, of each kind; typed before other words, highlights alone.
_NEWEST, _HIGHLIGHTS_ALONE = 40, "#"
_ARTICLES, _MARKED = tr_noop("Articles"), tr_noop("Highlights")


def choose_target(w: Window, editor: NoteEditor) -> None:
    """Offer what the "[[" just typed in an editor may link to; Esc leaves the two brackets as they are."""
    here = w.session.reading.row.id if w.session.reading else ""
    rows = [row for row in w.session.library.articles.rows(ALL, limit=_NEWEST) if row.id != here]
    marked = w.session.library.links.highlights((), limit=_NEWEST)
    put = partial(_put, w, editor)
    choices = [*(_article(put, row) for row in rows), *(_highlight(put, *found) for found in marked)]
    more = partial(_found, w, put)
    chooser = w.choose(tr("Link to an article, or after # to a highlight …"), choices, more=more)

    def typed_out(typed: str) -> None:
        """Who shuts the brackets by hand means the words as they stand."""
        if typed.endswith(SHUTS):
            chooser.leave()
            put(f"{WIKI}{typed}")

    chooser.field.textEdited.connect(typed_out)


def follow(w: Window, url: str) -> None:
    """Go where a link of a note leads: to the article, or to the very words of the highlight."""
    from reader.ui.addresses import open_link

    target = target_of(url)
    if target is None:
        open_link(w, url)
        return
    goal = w.session.library.links.goals([url]).get(url)
    if goal:
        go_to(w, goal)
        if target.highlight and not goal.highlight:
            w.status.say(tr("The highlight that this link names was removed; this is its article."))
    elif target.title:
        _offer_search(w, target.title)
    else:
        w.status.say(tr("What this link names is no longer in the library."))


def open_from_outside(w: Window, url: str) -> None:
    """Go where a link leads that another program gave: to an article or a highlight of this library, and
    nowhere else."""
    target = target_of(url)
    goal = w.session.library.links.goals([url]).get(url) if target else None
    if goal is not None:
        follow(w, url)
    elif target is not None:
        w.status.say(tr("What this link names is not in this library; it may be in another one."))
    else:
        shown = "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in url[:120])
        w.status.say(tr("This is no link to an article of Postil: {address}", address=shown))


def follow_back(w: Window, backlink: Backlink) -> None:
    """Go to a note that links here."""
    from reader.library.links import Goal

    go_to(w, Goal(backlink.row.id, backlink.row.heading, backlink.highlight))
    w.show_pane(w.notes)
    w.notes.stand_on(backlink.highlight)


def go_to(w: Window, goal: Goal) -> None:
    """Open an article, on the words of a highlight where one is named; `trail` leads back."""
    finish_writing(w)
    trail_of(w).mark()
    open_at(w, goal.article, goal.highlight)


def links_of_card(w: Window) -> list[tuple[str, str]]:
    """(words, address) of the links in the note that is stood on."""
    from reader.model.markdown import links

    card = w.notes.card
    return [(span.text, span.url) for span in links(card.note)] if card and card.words else []


def _offer_search(w: Window, title: str) -> None:
    choices = [
        Choice(tr("Search the library for these words"), partial(w.finder.search_for, title), title),
        Choice(tr("Leave it"), lambda: None, tr("an article of this title may come yet")),
    ]
    w.choose(tr("No article is called “{title}”", title=title[:60]), choices)


def _found(w: Window, put: Put, typed: str) -> Sequence[Choice]:
    """What has words like these, in the order of the groups. Called from any thread."""
    from reader.ui.palette import titled

    bare = typed.removeprefix(_HIGHLIGHTS_ALONE)
    articles = [] if bare != typed else [_article(put, row) for row in titled(w, bare)]
    marked = w.session.library.links.highlights(bare.split())
    return [*articles, *(_highlight(put, *found) for found in marked)]


def _article(put: Put, row: Row) -> Choice:
    link = article_link(row.heading, row.id)
    return Choice(row.heading, partial(put, link), row.source, group=tr(_ARTICLES))


def _highlight(put: Put, row: Row, highlight: Highlight) -> Choice:
    words = " ".join(highlight.quote.exact.split())
    link = partial(put, highlight_link(words, row.id, highlight.id))
    name = tr("“{name}”", name=words[:160])
    return Choice(name, link, row.heading, also=_HIGHLIGHTS_ALONE + words, group=tr(_MARKED))


def _put(w: Window, editor: NoteEditor, link: str) -> None:
    """Write a link into the note that is edited; the pane may have drawn its editor anew meanwhile."""
    card = w.notes.editing
    alive = isValid(editor) and not editor.isHidden()
    meant = editor if alive else card.editor if card else None
    if meant is not None:
        meant.put_link(link)
        meant.setFocus()
