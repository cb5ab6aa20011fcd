"""Verbs of exports: what goes out, as what and where to; seeing it first, and doing it again."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QFileDialog

from reader.model.export import Order, Reach, Scope
from reader.model.wording import tr, tr_n
from reader.ui import export_keeping, export_scope
from reader.ui.ask_name import ask_name
from reader.ui.choice import Choice
from reader.ui.commands.going import uncover
from reader.ui.commands.selecting import articles
from reader.ui.export_layouts import Layout, folder_of, is_joined, layout_of, layouts
from reader.ui.export_paths import choose_path
from reader.ui.export_state import Asked, exports_of

if TYPE_CHECKING:
    from reader.ui.export_view import ExportView
    from reader.ui.window import Window

#: So many pages of the preview are gone on by.
_PAGE = 0.9


def export_notes(w: Window) -> None:
    """Export highlights and notes: see what would be written, then write it with Return."""
    w.finder.finish_typing()
    open_export(w, exports_of(w).asked())


def export_again(w: Window) -> None:
    """Export once more what you exported last, as it was and to the same place."""
    exports_of(w).again()


def export_report(w: Window) -> None:
    """Show what became of each file of the last export."""
    if exports_of(w).last is None:
        w.status.say(tr("Nothing has been exported since Postil was opened."))
        return
    if not uncover(w, "export"):
        from reader.ui.export_view import ExportView

        view = ExportView(w, exports_of(w).asked())
        view.open(view.files.list)
    _view(w).show_report()


def open_export(w: Window, asked: Asked) -> None:
    """Open the view of an export."""
    from reader.ui.export_view import ExportView

    ExportView(w, asked).start()


def export_scope_of(w: Window, scope: Scope) -> None:
    """Open the view for something else than usual: of a tag, of an outline, of highlights."""
    asked = exports_of(w).asked()
    order = asked.order._replace(scope=scope, target=folder_of(asked.order))
    open_export(w, asked._replace(order=order, scope=export_scope.key_of(scope)))


# what goes out


def export_what(w: Window) -> None:
    """Choose what goes out: the article, what is selected, the list, a tag, an outline, everything."""
    choices = []
    for key in export_scope.MOVING:
        scope = export_scope.scope_now(w, key)
        if scope is not None:
            name, which = export_scope.told(key, scope)
            choices.append(Choice(name, partial(_take, w, scope, key), which))
    for tag in w.session.library.tags.all():
        take = partial(_take, w, export_scope.of_tag(tag.name))
        choices.append(Choice(tag.name, take, articles(tag.articles), group=tr("Tags")))
    for outline in w.session.library.outlines.all():
        take = partial(_take, w, Scope(Reach.OUTLINE, outline.name, of=outline.id))
        items = tr_n(outline.items, "{n} item", "{n} items")
        choices.append(Choice(outline.name, take, items, group=tr("Outlines")))
    now, _ = export_scope.told(_view(w).asked.scope, _view(w).asked.order.scope)
    w.choose(tr("What goes out"), choices, at=now)


def export_as(w: Window) -> None:
    """Choose the format, or a template of your own."""
    now = layout_of(_view(w).asked.order)
    choices = [
        Choice(each.title, partial(_lay_out, w, each), each.about, also=each.suffix) for each in layouts()
    ]
    w.choose(tr("As what it goes out"), choices, at=now.title)


def export_into(w: Window) -> None:
    """Type the folder, or the file, that it goes into; names of folders are completed."""
    choose_path(w, _view(w).asked.order.target, partial(_into, w), partial(export_elsewhere, w))


def export_elsewhere(w: Window) -> None:
    """Choose in the desktop's own dialog where it goes."""
    from reader.exporter.names import named_file

    order = _view(w).asked.order
    if is_joined(order):
        name = f"{named_file(order.scope.name, '', ())}{layout_of(order).suffix}"
        at = order.target / name if folder_of(order) == order.target else order.target
        chosen, _ = QFileDialog.getSaveFileName(w, tr("Export into"), str(at))
    else:
        chosen = QFileDialog.getExistingDirectory(w, tr("Export into"), str(order.target))
    if chosen:
        _into(w, chosen)


def export_joined(w: Window) -> None:
    """All in one file, or a file an article."""
    order = _view(w).asked.order
    _ask(w, order._replace(joined=not is_joined(order), target=folder_of(order)))


def export_protect(w: Window) -> None:
    """Name the properties that are never changed in a file that you edited."""
    order = _view(w).asked.order

    def answer(typed: str) -> Choice:
        names = tuple(dict.fromkeys(name for part in typed.split(",") if (name := part.strip())))
        words = ", ".join(names) or tr("none", sense="properties")
        stay = tr("stay as they are in your files")
        return Choice(words, partial(_ask, w, order._replace(protected=names)), stay)

    ask_name(w, tr("Properties that stay yours, parted by commas"), answer, ", ".join(order.protected))


# seeing and doing


def write_export(w: Window) -> None:
    """Write the files. Once they are written, open the one you are on."""
    view = _view(w)
    if not view.written:
        view.write()
    elif view.current is not None:
        from reader.ui.written_files import open_file

        open_file(w, view.current)


def open_export_folder(w: Window) -> None:
    """Open the folder in which the file lies."""
    from reader.ui.written_files import open_folder

    row = _view(w).current
    open_folder(w, Path(row.file).parent if row else _view(w).asked.order.target)


def turn_export(w: Window) -> None:
    """Show what would change in the file, or its text again."""
    _view(w).turn()


def next_exported(w: Window) -> None:
    """Go to the next file of the export."""
    _view(w).files.step(w.keys.count)


def previous_exported(w: Window) -> None:
    """Go to the file above."""
    _view(w).files.step(-w.keys.count)


def first_exported(w: Window) -> None:
    """Go to the first file of the export."""
    _view(w).files.step(-_view(w).files.rows.rowCount())


def last_exported(w: Window) -> None:
    """Go to the last file of the export."""
    _view(w).files.step(_view(w).files.rows.rowCount())


def export_on(w: Window) -> None:
    """Scroll on in the file."""
    _view(w).preview.go_on(_PAGE)


def export_back(w: Window) -> None:
    """Scroll back in the file."""
    _view(w).preview.go_on(-_PAGE)


def copy_exported(w: Window) -> None:
    """Copy the list of files with what becomes of each."""
    QApplication.clipboard().setText(_view(w).as_text())
    w.status.say(tr("The list of files is copied."))


# what is kept


def keep_export(w: Window) -> None:
    """Keep this export by a name, so that it can be done again with a key."""
    view = _view(w)
    export_keeping.keep(w, view.asked, view.ask)


def rename_export(w: Window) -> None:
    """Give the export that is kept another name."""
    export_keeping.rename(w, _view(w).asked.plan)


def delete_export(w: Window) -> None:
    """Keep this export no longer; the files that it wrote stay."""
    export_keeping.delete(w, _view(w).asked.plan)


def kept_exports(w: Window) -> None:
    """Choose among the exports that you keep, or do all of them."""
    export_keeping.choose(w, partial(open_export, w))


def update_exports(w: Window) -> None:
    """Do every export that you keep once more: each of their folders is brought up to date."""
    export_keeping.update_all(w)


def _view(w: Window) -> ExportView:
    from reader.ui.export_view import ExportView

    view = w.views["export"]
    assert isinstance(view, ExportView)
    return view


def _ask(w: Window, order: Order, scope: str | None = None) -> None:
    asked = _view(w).asked
    _view(w).ask(asked._replace(order=order, scope=asked.scope if scope is None else scope))


def _take(w: Window, scope: Scope, key: str = "") -> None:
    _ask(w, _view(w).asked.order._replace(scope=scope), key or export_scope.key_of(scope))


def _lay_out(w: Window, layout: Layout) -> None:
    order = _view(w).asked.order
    format = layout.name or order.format
    changed = order._replace(format=format, template=layout.template, joined=None)
    # Of a format that has one file only, its name asks for none of another that usually has more.
    one = is_joined(changed) or not layout_of(order).joined
    file = folder_of(order) != order.target and one
    target = order.target.with_suffix(layout.suffix) if file else folder_of(order)
    _ask(w, changed._replace(target=target))


def _into(w: Window, path: str) -> None:
    _ask(w, _view(w).asked.order._replace(target=Path(path).expanduser()))
