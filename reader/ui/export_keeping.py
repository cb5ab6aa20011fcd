"""Exports that are kept by a name, to be done again: made, renamed, deleted, chosen, and all done at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from reader.model.errors import NotFound
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

_NONE = "No export is kept yet: {export_notes|Ctrl+E} begins one, {keep_export|U} keeps it."


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
    return f"done {days.moment(plan.ran)}" if plan.ran else "never done yet"


def keep(w: Window, asked: Asked, then: Callable[[Asked], None]) -> None:
    """Keep an export: by a name that is asked for, or as what its plan is from now on."""
    plan = plan_of(w, asked.plan)
    if plan is not None and plan.order != asked.order:
        _save(w, asked, then, plan.name)
    elif plan is not None:
        w.status.say(w.told(f"“{plan.name}” is kept as it is. {{rename_export|R}} renames it."))
    else:
        name = f"{asked.order.scope.name} as {layout_of(asked.order).title}"
        ask_name(w, "Name of this export", partial(_saving, w, asked, then), name)


def rename(w: Window, plan: str) -> None:
    """Have another name typed for a kept export."""
    found = plan_of(w, plan)
    if found is None:
        w.status.say(w.told("This export is not kept; {keep_export|U} keeps it."))
        return
    exports = w.session.library.exports

    def answer(name: str) -> Choice:
        return Choice(name, partial(_write, w, lambda: exports.rename(plan, name)), "rename")

    ask_name(w, "Another name for the export", answer, found.name)


def delete(w: Window, plan: str) -> None:
    """Keep an export no longer."""
    found = plan_of(w, plan)
    if found is None:
        w.status.say(w.told("This export is not kept; {keep_export|U} keeps it."))
    elif w.session.write(lambda: w.session.library.exports.delete(plan)):
        w.status.say(w.told(f"“{found.name}” is kept no longer. {{undo|Ctrl+Z}} brings it back."))


def choose(w: Window, show: Callable[[Asked], None]) -> None:
    """Choose among all that is kept, or all of it."""
    plans = w.session.library.exports.plans()
    if not plans:
        w.status.say(w.told(_NONE))
        return
    choices = [Choice(plan.name, partial(show, asked_of(plan)), _detail(plan)) for plan in plans]
    if len(plans) > 1:
        choices.append(Choice("All of them, now", partial(update_all, w)))
    w.choose("Exports that you keep", choices)


def update_all(w: Window) -> None:
    """Do all that is kept once more."""
    plans = w.session.library.exports.plans()
    if plans:
        exports_of(w).carry_out(*map(asked_of, plans))
    else:
        w.status.say(w.told(_NONE))


def asked_of(plan: Plan) -> Asked:
    """A kept export as it is asked for."""
    return Asked(plan.order, key_of(plan.order.scope), plan.id)


def _detail(plan: Plan) -> str:
    return f"{when(plan)}, into {short(plan.order.target)}"


def _saving(w: Window, asked: Asked, then: Callable[[Asked], None], name: str) -> Choice:
    same = any(plan.name.casefold() == name.casefold() for plan in w.session.library.exports.plans())
    return Choice(
        name, partial(_save, w, asked, then, name), "replaces the one of this name" if same else "keep"
    )


def _save(w: Window, asked: Asked, then: Callable[[Asked], None], name: str) -> None:
    made: list[Plan] = []

    def act() -> Change:
        plan, change = w.session.library.exports.save(name, asked.order)
        made.append(plan)
        return change

    _write(w, act)
    if made:
        then(asked._replace(plan=made[0].id))
        w.status.say(w.told(f"Kept as “{name}”. {{kept_exports|G K}} shows all that is kept."))


def _write(w: Window, act: Callable[[], Change]) -> None:
    w.session.write(act)
