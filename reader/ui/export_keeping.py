"""Exports that are kept by a name, to be done again: made, renamed, deleted, chosen, and all done at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from reader.model.errors import NotFound
from reader.model.wording import tr, tr_noop, tr_stored
from reader.ui import days
from reader.ui.ask_name import ask_name
from reader.ui.choice import Choice
from reader.ui.export_files import short
from reader.ui.export_layouts import layout_of
from reader.ui.export_scope import key_of
from reader.ui.export_state import Asked, exports_of

if TYPE_CHECKING:
    from reader.model.change import Change
    from reader.model.export import Plan
    from reader.ui.window import Window

_NONE = tr_noop("No export is kept yet: {export_notes|Ctrl+E} begins one, {keep_export|U} keeps it.")
_NOT_KEPT = tr_noop("This export is not kept; {keep_export|U} keeps it.")


def plan_of(w: Window, id: str) -> Plan | None:
    """A kept export by its id; None where there is none, or none any more."""
    if not id:
        return None
    try:
        return w.session.library.exports.plan(id)
    except NotFound:
        return None


def when(plan: Plan) -> str:
    """When a kept export was done last, in words."""
    return tr("done {when}", when=days.moment(plan.ran)) if plan.ran else tr("never done yet")


def keep(w: Window, asked: Asked, then: Callable[[Asked], None]) -> None:
    """Keep an export: by a name that is asked for, or as what its plan is from now on."""
    plan = plan_of(w, asked.plan)
    if plan is not None and plan.order != asked.order:
        _save(w, asked, then, plan.name)
    elif plan is not None:
        w.status.say(w.told(tr("“{name}” is kept as it is. {rename_export|R} renames it.", name=plan.name)))
    else:
        scope, layout = asked.order.scope, layout_of(asked.order)
        name = tr("{what} as {layout}", what=tr_stored(scope.name), layout=layout.title)
        ask_name(w, tr("Name of this export"), partial(_saving, w, asked, then), name)


def rename(w: Window, plan: str) -> None:
    """Have another name typed for a kept export."""
    found = plan_of(w, plan)
    if found is None:
        w.status.say(w.told(tr(_NOT_KEPT)))
        return
    exports = w.session.library.exports

    def answer(name: str) -> Choice:
        return Choice(name, partial(_write, w, lambda: exports.rename(plan, name)), tr("rename"))

    ask_name(w, tr("Another name for the export"), answer, found.name)


def delete(w: Window, plan: str) -> None:
    """Keep an export no longer."""
    found = plan_of(w, plan)
    if found is None:
        w.status.say(w.told(tr(_NOT_KEPT)))
    elif w.session.write(lambda: w.session.library.exports.delete(plan)):
        w.status.say(w.told(tr("“{name}” is kept no longer. {undo|Ctrl+Z} brings it back.", name=found.name)))


def choose(w: Window, show: Callable[[Asked], None]) -> None:
    """Choose among all that is kept, or all of it."""
    plans = w.session.library.exports.plans()
    if not plans:
        w.status.say(w.told(tr(_NONE)))
        return
    choices = [Choice(plan.name, partial(show, asked_of(plan)), _detail(plan)) for plan in plans]
    if len(plans) > 1:
        choices.append(Choice(tr("All of them, now"), partial(update_all, w)))
    w.choose(tr("Exports that you keep"), choices)


def update_all(w: Window) -> None:
    """Do all that is kept once more."""
    plans = w.session.library.exports.plans()
    if plans:
        exports_of(w).carry_out(*map(asked_of, plans))
    else:
        w.status.say(w.told(tr(_NONE)))


def asked_of(plan: Plan) -> Asked:
    """A kept export as it is asked for."""
    return Asked(plan.order, key_of(plan.order.scope), plan.id)


def _detail(plan: Plan) -> str:
    into = short(plan.order.target)
    if not plan.ran:
        return tr("never done yet, into {folder}", folder=into)
    return tr("done {when}, into {folder}", when=days.moment(plan.ran), folder=into)


def _saving(w: Window, asked: Asked, then: Callable[[Asked], None], name: str) -> Choice:
    same = any(plan.name.casefold() == name.casefold() for plan in w.session.library.exports.plans())
    what = tr("replaces the one of this name") if same else tr("keep")
    return Choice(name, partial(_save, w, asked, then, name), what)


def _save(w: Window, asked: Asked, then: Callable[[Asked], None], name: str) -> None:
    made: list[Plan] = []

    def act() -> Change:
        plan, change = w.session.library.exports.save(name, asked.order)
        made.append(plan)
        return change

    _write(w, act)
    if made:
        then(asked._replace(plan=made[0].id))
        w.status.say(w.told(tr("Kept as “{name}”. {kept_exports|G K} shows all that is kept.", name=name)))


def _write(w: Window, act: Callable[[], Change]) -> None:
    w.session.write(act)
