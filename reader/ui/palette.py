"""The palette: every action with its key, every place, and articles by their titles."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from reader.model.errors import NotFound
from reader.model.query import Query, Scope, Term
from reader.model.wording import tr, tr_n, tr_noop
from reader.ui.choice import Choice
from reader.ui.fuzzy import score
from reader.ui.menus import key_elsewhere
from reader.ui.needs import why_not
from reader.ui.other_names import other_names
from reader.ui.places import Place, all_places
from reader.ui.retyping import retyped

if TYPE_CHECKING:
    from reader.model.article import Row
    from reader.ui.actions import Action
    from reader.ui.chooser import Chooser
    from reader.ui.window import Window

PROMPT = tr_noop("Do, or go to …")
#: What was taken last stands first: so many rows of it; and the most articles that are offered.
_KEPT, _FOUND = 5, 8
#: Texts without a title are looked through for so many letters and more: the newest so many that hold them.
_LONG, _TRIED = 3, 40


def open_palette(w: Window) -> None:
    """Open the palette over a window."""
    offered = dict(_offered(w))
    recent = [offered.get(key) or _article_again(w, key) for key in _recent(w)]
    again = [choice for choice in recent if choice and not choice.why][:_KEPT]
    others = [choice for choice in offered.values() if choice not in again]
    w.choose(tr(PROMPT), [replace(c, group=tr("Recent")) for c in again] + others, more=partial(_articles, w))


def turn(w: Window, chooser: Chooser, keys: str) -> bool:
    """What a key does in every chooser: the palette's own closes it, and opens that in place of another;
    the one that quits does so here too. False for any other key."""
    name = w.keys.bindings["everywhere"].get(keys)
    if name == "palette":
        chooser.leave()
        if chooser.prompt != tr(PROMPT):
            open_palette(w)
    elif name == "quit_program":
        chooser.leave()
        w.run(name)
    return name in ("palette", "quit_program")


def _offered(w: Window) -> list[tuple[str, Choice]]:
    """(what it is remembered by, row) of everything but articles."""
    actions = [(f"do {a.name}", _action(w, a)) for a in w.actions_by_name.values() if a.name != "palette"]
    offered = [(key, choice) for key, choice in actions if choice]
    keys = {key for key, _ in offered}
    for place in all_places(w.session.library):
        # The Inbox and its like have actions with keys; a source or a tag may be called as an action is.
        if place.depth and f"do go_{place.key}" not in keys:
            offered.append((f"go {place.key}", _place(w, place)))
    return offered + _settings(w)


def _settings(w: Window) -> list[tuple[str, Choice]]:
    """The settings, each by what it is called and what it is about; for one who types, as they are many."""
    from reader.ui.settings_table import SETTINGS

    offered = []
    for setting in SETTINGS:
        about = " ".join(f"{tr(words)} {words}" for words in (setting.title, setting.also) if words)
        run = partial(_take, w, f"set {setting.name}", partial(_open_setting, w, setting.name))
        group = tr("Settings")
        offered.append((f"set {setting.name}", Choice(tr(setting.title), run, elsewhere=about, group=group)))
    return offered


def _open_setting(w: Window, name: str) -> None:
    from reader.ui.settings_view import SettingsView

    w.run("settings")
    view = w.views.get("settings")
    if isinstance(view, SettingsView):
        view.stand_on_named(name)


def _place(w: Window, place: Place) -> Choice:
    run = partial(_take, w, f"go {place.key}", partial(w.opening.open_place, place))
    count = tr_n(place.articles, "{n} article", "{n} articles")
    return Choice(place.name, run, detail=count, group=tr("Places"))


def _action(w: Window, action: Action) -> Choice | None:
    """An action's row; one that makes no sense now says why, or is left out where there is nothing to say."""
    why = why_not(w, action.needs)
    if why is None:
        return None
    do = partial(_take, w, f"do {action.name}", partial(w.run, action.name))
    run = partial(w.status.say, why) if why else do
    key, also = w.keymap.shown(action.name, w.context()), _also(action)
    if not key and (bindings := w.keymap.bindings(action.name)):
        key = key_elsewhere(bindings)
    known = other_names(action.name)
    return Choice(tr(action.title), run, key=key, also=also, elsewhere=known, group=tr("Actions"), why=why)


def _also(action: Action) -> str:
    """What finds an action beside its title: its menu; and on a line of its own its title in English."""
    menu, title = tr(action.menu), action.title
    return menu if tr(title) == title else f"{menu}\n{title}"


def action_of(w: Window, choice: Choice) -> str:
    """The name of the action that a row of the palette is; "" for any other."""
    titled = (tr(a.title) == choice.name and _also(a) == choice.also for a in w.actions_by_name.values())
    return next((name for name, is_it in zip(w.actions_by_name, titled, strict=True) if is_it), "")


def _articles(w: Window, typed: str) -> Sequence[Choice]:
    """The newest articles whose titles have these words, or words that begin so. Called from any thread."""
    for wanted in (typed, *retyped(typed)):
        rows = titled(w, wanted)
        if rows:
            return [_article(w, row) for row in rows]
    return ()


def titled(w: Window, typed: str) -> list[Row]:
    """The newest articles whose titles have words that begin so, or that begin so themselves."""
    words = tuple((Term(word, prefix=True),) for word in typed.split() if any(c.isalnum() for c in word))
    if not words:
        return []
    articles, query = w.session.library.articles, Query(words=words, scope=Scope.TITLE)
    rows = articles.rows(query, limit=_FOUND)
    if len(rows) < _FOUND:
        rows += articles.rows(query._replace(archived=True), limit=_FOUND - len(rows))
    if not rows and len(typed) >= _LONG:
        # Without a title an article goes by its first words.
        beginning = query._replace(scope=Scope.TEXT, untitled=True)
        rows = [row for row in articles.rows(beginning, limit=_TRIED) if score(typed, row.heading)]
    return rows[:_FOUND]


def _article(w: Window, row: Row) -> Choice:
    run = partial(_take, w, f"read {row.id}", partial(w.opening.open_article, row.id))
    return Choice(row.heading, run, detail=row.source, group=tr("Articles"))


def _article_again(w: Window, key: str) -> Choice | None:
    kind, _, id = key.partition(" ")
    try:
        return _article(w, w.session.library.articles.row(id)) if kind == "read" else None
    except NotFound:
        return None


def _recent(w: Window) -> list[str]:
    """What was taken last, the latest first; what cannot be read counts as nothing."""
    try:
        kept = json.loads(w.settings.get("palette/recent"))
    except ValueError:
        return []
    return [key for key in kept if isinstance(key, str)] if isinstance(kept, list) else []


def _take(w: Window, key: str, run: Callable[[], None]) -> None:
    kept = [key, *(k for k in _recent(w) if k != key)]
    w.settings.set("palette/recent", json.dumps(kept[: 2 * _KEPT], ensure_ascii=False))
    run()
