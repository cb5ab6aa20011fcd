"""Verbs of the view of templates, and of the editor in it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from reader.model.wording import tr
from reader.ui.ask_name import ask_name
from reader.ui.choice import Choice
from reader.ui.commands.copying import put

if TYPE_CHECKING:
    from reader.exporter.formats import Format
    from reader.model.change import Change
    from reader.model.export import Order
    from reader.services.templates import Template
    from reader.ui.export_view import ExportView
    from reader.ui.templates_view import TemplatesView
    from reader.ui.view import View
    from reader.ui.window import Window

#: What a new template begins with where no layout is taken.
_EMPTY = """{{ article.heading }}

{% for highlight in article.highlights %}
{{ highlight.quote }}

{{ highlight.note }}

{% endfor %}
"""


def go_templates(w: Window) -> None:
    """Show your templates: layouts for exports that you write yourself, with what each makes beside it."""
    from reader.ui.commands.going import uncover
    from reader.ui.templates_view import TemplatesView

    if uncover(w, "templates"):
        return
    export = w.views.get("export")
    view = TemplatesView(w)
    view.stand_on(_asked(export).template if export else "")
    view.open(view.list)


def next_template(w: Window) -> None:
    """Go to the next template."""
    _view(w).step(w.keys.count)


def previous_template(w: Window) -> None:
    """Go to the template above."""
    _view(w).step(-w.keys.count)


def write_template(w: Window) -> None:
    """Write in the template; it saves itself."""
    _view(w).begin_writing()


def save_template(w: Window) -> None:
    """Save the template now; it saves itself soon after each key."""
    view = _view(w)
    if view.current is not None and view.saving.save():
        said = tr("“{name}” is saved, as it always is a moment after you typed.", name=view.current.name)
        w.status.say(said)


def new_template(w: Window) -> None:
    """Make a template of a layout that is built in, or from nothing."""
    from reader.exporter.formats import FORMATS
    from reader.exporter.templating import source

    def begin(layout: Format) -> Callable[[], None]:
        return lambda: _name(w, source(layout.layout), layout.suffix)

    built_in = [layout for layout in FORMATS.values() if layout.layout]
    rows = [
        Choice(tr(layout.title), begin(layout), tr("{suffix} files", suffix=layout.suffix))
        for layout in built_in
    ]
    hint = tr("What stands between such signs is not written.")
    few = tr("Nothing but a few lines")
    rows.append(
        Choice(few, lambda: _name(w, f"{{# {hint} #}}\n{_EMPTY}", ".md"), tr("{suffix} files", suffix=".md"))
    )
    w.choose(tr("Begin with"), rows)


def rename_template(w: Window) -> None:
    """Give the template another name; with another suffix in it, it makes other files."""
    view = _view(w)
    here = view.current
    if here is not None:

        def rename(name: str) -> None:
            view.saving.save()
            renamed = view.templates.rename(here, name)
            view.saving.called(renamed)
            view.renew(renamed)
            _follow(w, str(here.path), str(renamed.path))

        prompt = tr("Another name for the template")
        ask_name(w, prompt, lambda name: Choice(name, partial(rename, name)), here.name)


def duplicate_template(w: Window) -> None:
    """Make another template that begins as this one."""
    view = _view(w)
    if view.current is not None:
        _create(w, view.current.name, view.editor.text, view.current.suffix)


def export_by_template(w: Window) -> None:
    """Export by the template: see what it would write, and into which files."""
    from reader.ui.commands.exporting import open_export
    from reader.ui.export_state import exports_of

    view = _view(w)
    if view.current is not None:
        asked = exports_of(w).asked()
        order = asked.order._replace(template=str(view.current.path), joined=None)
        view.leave()
        open_export(w, asked._replace(order=order))


def delete_template(w: Window) -> None:
    """Delete the template; it can be brought back."""
    view = _view(w)
    here = view.current
    if here is not None:
        view.saving.end()
        view.templates.delete(here)
        view.renew()
        said = tr("“{name}” is deleted. {bring_back_template|U} brings it back.", name=here.name)
        w.status.say(w.told(said))


def bring_back_template(w: Window) -> None:
    """Bring back the template that was deleted last."""
    view = _view(w)
    back = view.templates.bring_back()
    if back is None:
        w.status.say(tr("No deleted template is left to bring back."))
    else:
        view.renew(back)


def turn_template_preview(w: Window) -> None:
    """See what it makes of this article, of the first of this list, or of the newest with notes."""
    _view(w).turn_preview()


def template_on(w: Window) -> None:
    """Read on in what the template makes."""
    _view(w).read_on(1)


def template_back(w: Window) -> None:
    """Read back in what the template makes."""
    _view(w).read_on(-1)


def copy_made(w: Window) -> None:
    """Copy what the template makes."""
    put(w, _view(w).made, tr("What the template makes is copied."))


def go_to_trouble(w: Window) -> None:
    """Go to the line with the error."""
    view = _view(w)
    if view.wrong:
        view.begin_writing(view.wrong)
    else:
        w.status.say(tr("No line is known to be wrong."))


def insert_variable(w: Window) -> None:
    """Choose among all that a template can use, with what each is; it is written at the caret."""
    from reader.ui.template_words import WORDS

    view = _view(w)
    view.begin_writing()
    kinds = {False: tr("What there is"), True: tr("What can be done with words")}
    rows = [
        Choice(
            word.name,
            partial(view.put, word),
            tr(word.meaning),
            also=word.meaning,
            group=kinds[word.is_way],
        )
        for word in WORDS
    ]
    w.choose(tr("Write into the template"), rows)


def step_template_in(w: Window) -> None:
    """Step the line, or all lines that are selected, in."""
    _view(w).editor.step_in(w.keys.count)


def step_template_out(w: Window) -> None:
    """Step the line, or all lines that are selected, out again."""
    _view(w).editor.step_in(-w.keys.count)


def new_template_line(w: Window) -> None:
    """Begin a new line, as far in as this one."""
    _view(w).editor.new_line()


def _asked(view: View) -> Order:
    """What the view of an export asks for."""
    return cast("ExportView", view).asked.order


def _follow(w: Window, before: str, after: str) -> None:
    """Let exports by a template that has another name now, those that are kept too, go on with it."""
    if w.settings.get("export/template") == before:
        w.settings.set("export/template", after)
    exports = w.session.library.exports

    def save(name: str, order: Order) -> Change:
        return exports.save(name, order)[1]

    for plan in exports.plans():
        if plan.order.template == before and not w.session.library.read_only:
            w.session.write(partial(save, plan.name, plan.order._replace(template=after)))


def _name(w: Window, text: str, suffix: str) -> None:
    def answer(typed: str) -> Choice:
        return Choice(typed, partial(_create, w, typed, text, suffix))

    ask_name(w, tr("Name of the template"), answer, tr("My notes{suffix}", suffix=suffix))


def _create(w: Window, name: str, text: str, suffix: str) -> None:
    view = _view(w)
    made: Template = view.templates.create(name, text, suffix)
    view.renew(made)
    view.begin_writing()


def _view(w: Window) -> TemplatesView:
    from reader.ui.templates_view import TemplatesView

    view = w.views["templates"]
    assert isinstance(view, TemplatesView)
    return view
