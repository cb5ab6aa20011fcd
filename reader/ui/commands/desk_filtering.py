"""Verbs for what is shown of the notes desk. Filters add up; Esc takes off the one that was set last."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from reader.model.desk import COLOR, SINCE, SOURCE, STATE, TAG, Filters, State
from reader.model.highlight import COLORS
from reader.model.wording import number, tr, tr_noop
from reader.ui import color_words
from reader.ui.choice import Choice
from reader.ui.commands.desk import view_of

if TYPE_CHECKING:
    from reader.ui.window import Window

_STATES = {
    State.NOTED: tr_noop("With a note"),
    State.BARE: tr_noop("Without a note"),
    State.LOST: tr_noop("Lost: not found in the text"),
    State.REMOVED: tr_noop("Removed, or in an article thrown away"),
}


def desk_find(w: Window) -> None:
    """Narrow the desk by words of quotes, notes, tags and titles, or by tag:, source:, color:, is:lost."""
    view_of(w).begin_finding()


def desk_show_only(w: Window) -> None:
    """Choose a tag, a source, a colour, a day or a state that the desk shows alone; again takes it off."""
    view = view_of(w)
    library = w.session.library
    known = [(TAG, t.name, f"#{t.name}", number(t.articles), tr("Tags")) for t in library.tags.all()]
    sources, colors = tr("Sources"), tr("Colours")
    known += [
        (SOURCE, f"{key} {name}", name, number(many), sources) for key, name, many in library.desk.sources()
    ]
    known += [(COLOR, color, color_words.titled(color), "", colors) for color in COLORS]
    known += [(STATE, state.value, tr(words), "", tr("States")) for state, words in _STATES.items()]
    known += [(SINCE, day, words, day, tr("Made", sense="when")) for words, day in _days()]
    choices = [
        Choice(
            words,
            partial(_toggle, w, kind, value),
            detail=tr("take off") if view.state.filters.has(kind, value) else detail,
            group=group,
            also=group,
        )
        for kind, value, words, detail, group in known
    ]
    w.choose(tr("Show only"), choices)


def only_yellow(w: Window) -> None:
    """Show only what is yellow on the desk, with other colours that are asked for; again takes it off."""
    _toggle(w, COLOR, COLORS[0])


def only_green(w: Window) -> None:
    """Show only what is green on the desk, with other colours that are asked for; again takes it off."""
    _toggle(w, COLOR, COLORS[1])


def only_blue(w: Window) -> None:
    """Show only what is blue on the desk, with other colours that are asked for; again takes it off."""
    _toggle(w, COLOR, COLORS[2])


def only_pink(w: Window) -> None:
    """Show only what is pink on the desk, with other colours that are asked for; again takes it off."""
    _toggle(w, COLOR, COLORS[3])


def only_purple(w: Window) -> None:
    """Show only what is purple on the desk, with other colours that are asked for; again takes it off."""
    _toggle(w, COLOR, COLORS[4])


def only_noted(w: Window) -> None:
    """Show only what has a note; again only what has none; then all."""
    now = view_of(w).state.filters.value(STATE)
    following = State.NOTED if now not in (State.NOTED, State.BARE) else State.BARE
    _toggle(w, STATE, State.BARE if now == State.BARE else following)


def only_lost(w: Window) -> None:
    """Show only highlights that are not found in the text any more; again shows all."""
    _toggle(w, STATE, State.LOST)


def only_removed(w: Window) -> None:
    """Show what was removed, and what is in articles thrown away; again shows what is kept."""
    _toggle(w, STATE, State.REMOVED)


def desk_show_all(w: Window) -> None:
    """Take off all filters of the desk."""
    view_of(w).show_only(Filters())


def _toggle(w: Window, kind: str, value: str) -> None:
    view = view_of(w)
    view.show_only(view.state.filters.toggled(kind, value))


def _days() -> list[tuple[str, str]]:
    """The days since which something may have been made: words, ISO day."""
    today = date.today()
    since = {
        tr("Today"): today,
        tr("Since yesterday"): today - timedelta(days=1),
        tr("In the last 7 days"): today - timedelta(days=6),
        tr("In the last 30 days"): today - timedelta(days=29),
        tr("This year"): today.replace(month=1, day=1),
    }
    return [(words, day.isoformat()) for words, day in since.items()]
