"""Verbs for highlights whose words were lost: finding them, seeing their old text, attaching them anew."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.model.highlight import Anchor, Highlight
from reader.model.wording import number, tr, tr_n, tr_noop
from reader.ui.choice import Choice
from reader.ui.citing import beginning
from reader.ui.commands.annotating import chosen
from reader.ui.rejoining import rejoining_of
from reader.ui.standing import stand_on
from reader.ui.trail import trail_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.change import Change
    from reader.services.proving import Proof
    from reader.ui.window import Window

_NONE_LOST = tr_noop("No highlight of this article is lost.")


def next_lost(w: Window) -> None:
    """Go to the next highlight whose words are not in the text any more: in this article, then in others."""
    from reader.library.attaching import lost

    found = lost(w.session.library)
    if not found:
        w.status.say(tr("No highlight is lost: the words of all of them stand in their texts."))
        return
    ids = [highlight.id for _, highlight in found]
    here = w.session.reading.row.id if w.session.reading else ""
    if w.notes.current in ids:
        n = (ids.index(w.notes.current) + w.keys.count) % len(ids)
    else:
        n = next((n for n, (row, _) in enumerate(found) if row.id == here), 0)
    row, highlight = found[n]
    if row.id != here:
        trail_of(w).mark()
        w.opening.open_article(row.id)
    elif w.session.version:
        w.session.open_version("")
    w.show_pane(w.notes)
    w.notes.stand_on(highlight.id)
    told = tr(
        "Lost highlight {place} of {count}: {text_it_was_made_on|Ctrl+Shift+V} shows where it stood, "
        "{attach_highlight|Ctrl+L} attaches it to other words.",
        place=number(n + 1),
        count=number(len(found)),
    )
    w.status.say(w.told(told))


def text_it_was_made_on(w: Window) -> None:
    """Show a highlight in the text it was made on; again, go back to the fullest one."""
    session, here = w.session, chosen(w)
    if session.version:
        marked = w.notes.current
        session.open_version("")
        back = here or next((h for h in _all(w) if h.id == marked), None)
        if back:
            _stand(w, back.id)
        w.status.say(tr("Back in the fullest text."))
    elif here is None:
        w.status.say(tr("No highlight stands here."))
    elif session.reading and here.made_on == session.reading.version.id:
        w.status.say(tr("This highlight was made on the text that is open."))
    else:
        session.open_version(here.made_on)
        _stand(w, here.id)
        w.status.say(w.told(tr("The text it was made on: {text_it_was_made_on|Ctrl+Shift+V} goes back.")))


def attach_highlight(w: Window) -> None:
    """Attach a lost or misplaced highlight to the words you stand on; from the notes, find a place first."""
    if not _in_fullest(w):
        return
    marked = chosen(w) if w.notes.hasFocus() else None
    under_way = rejoining_of(w).highlight
    if marked is not None:
        _begin(w, marked)
    elif under_way:
        _attach(w, under_way)
    else:
        choices = [Choice(beginning(h.quote.exact), partial(_attach, w, h), h.note) for h in _lost(w)]
        if choices:
            w.choose(tr("Attach which one to {words}?", words=beginning(_words(w))), choices)
        else:
            w.status.say(tr(_NONE_LOST))


def next_offered_place(w: Window) -> None:
    """Show the next place where the highlight that is to be attached may stand."""
    if not _in_fullest(w):
        return
    marked = chosen(w) if w.notes.hasFocus() else None
    sought = marked or next(iter(_lost(w)), None)
    if marked is None and rejoining_of(w).highlight:
        rejoining_of(w).show_next()
    elif sought:
        _begin(w, sought)
    else:
        w.status.say(tr(_NONE_LOST))


def check_quotes(w: Window) -> None:
    """Hold every quote of this article against the bytes of the capture it was made on."""
    from reader.services.proving import proved

    reading = w.session.reading
    if reading is None:
        return
    found = proved(w.session.library, reading.row.id)
    if not found:
        w.status.say(tr("Nothing is highlighted in this article."))
        return
    bad = [each for each in found if not each.holds]
    if not bad:
        w.status.say(_all_hold(found))
        return
    first = bad[0]
    w.status.say(
        tr_n(
            len(bad),
            "{n} of {count} quotes do not match their captures; first {words}: {why}.",
            "{n} of {count} quotes do not match their captures; first {words}: {why}.",
            count=number(len(found)),
            words=beginning(first.highlight.quote.exact),
            why=first.why,
        ),
        lasting=True,
    )
    w.notes.stand_on(first.highlight.id)


def _in_fullest(w: Window) -> bool:
    """Whether the fullest text is open: where its words are lost a highlight is attached, nowhere else."""
    if w.session.version:
        w.status.say(
            w.told(tr("Attach it in the fullest text: {text_it_was_made_on|Ctrl+Shift+V} goes there."))
        )
    return not w.session.version


def _all_hold(found: Sequence[Proof]) -> str:
    compared = sum(each.compared for each in found)
    count = number(len(found))
    if compared == len(found):
        return tr_n(
            compared,
            "{n} of {count} quotes stand in the bytes of their captures to the letter.",
            "All {n} of {count} quotes stand in the bytes of their captures to the letter.",
            count=count,
        )
    return tr_n(
        compared,
        "{n} of {count} quotes stand in the bytes of their captures to the letter; of the others the files "
        "hold the text in another form, and are the ones imported.",
        "{n} of {count} quotes stand in the bytes of their captures to the letter; of the others the files "
        "hold the text in another form, and are the ones imported.",
        count=count,
    )


def _begin(w: Window, highlight: Highlight) -> None:
    w.page.setFocus()
    rejoining_of(w).begin(highlight)


def _attach(w: Window, highlight: Highlight) -> None:
    from reader.library.attaching import attach

    reading, library = w.session.reading, w.session.library
    start, end = w.page.reader.range
    if reading is None or start >= end:
        return
    words = reading.version.text[start:end]

    def act() -> Change:
        return attach(library, highlight.id, start, end, version=reading.version.id)[1]

    if w.session.write(act):
        rejoining_of(w).end()
        told = tr("Attached to {words}.", words=beginning(words))
        w.status.say(f"{told} {w.told(tr('{undo|Ctrl+Z} takes it back.'))}")
        w.page.refresh_cursor(follow=False)


def _lost(w: Window) -> list[Highlight]:
    return [h for h in _all(w) if h.anchor is Anchor.LOST]


def _all(w: Window) -> tuple[Highlight, ...]:
    return w.session.reading.highlights if w.session.reading else ()


def _words(w: Window) -> str:
    start, end = w.page.reader.range
    return w.session.reading.version.text[start:end] if w.session.reading else ""


def _stand(w: Window, id: str) -> None:
    """Stand on a highlight of the text that is open now, in the pane that has the focus."""
    stand_on(w, id)
    w.notes.stand_on(id)
