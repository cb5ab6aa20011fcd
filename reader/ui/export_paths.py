"""A folder or a file is asked for by its path: typed, with the folders that begin so, or in the desktop's
dialog."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from reader.model.wording import tr, tr_noop
from reader.ui.choice import Choice

if TYPE_CHECKING:
    from reader.ui.window import Window

_PROMPT = tr_noop("Where it goes: a folder, or a file for all in one")
#: The most folders that are offered.
_MOST = 40


def choose_file(w: Window, name: str, write: Callable[[Path], None]) -> None:
    """Have the path of one file typed, first that of `name` where exports go; in a folder it is called so. It
    ends as `name` does in any case."""
    from reader.ui.export_state import exports_of

    target, suffix = exports_of(w).target, Path(name).suffix
    folder = target if target.is_dir() or not target.suffix else target.parent

    def take(path: str) -> None:
        file = Path(path, name) if is_folder(path) else Path(path)
        write(file if file.suffix.lower() == suffix else file.with_name(file.name + suffix))

    def browse() -> None:
        chosen, _ = QFileDialog.getSaveFileName(w, tr("Write it into"), str(folder / name))
        if chosen:
            take(chosen)

    choose_path(w, folder / name, take, browse, tr("Where it goes: a folder, or a file"))


def choose_path(
    w: Window,
    now: Path,
    take: Callable[[str], None],
    browse: Callable[[], None],
    prompt: str = "",
) -> None:
    """Have a path typed over the one there is. Of a folder that is stood on, / goes on inside it."""
    folders = tr("Folders that begin so")

    def otherwise(typed: str) -> Choice | None:
        path = expanded(typed)
        return Choice(typed, lambda: take(path), _detail(path)) if path else None

    def more(typed: str) -> Sequence[Choice]:
        found = folders_beginning(typed)
        return [
            *(Choice(Path(path).name, partial(take, path), path, group=folders) for path in found),
            other,
        ]

    def go_inside(key: str, choice: Choice) -> bool:
        if key == "/" and choice.group == folders:
            chooser.field.setText(choice.detail.rstrip("/"))  # the field writes the stroke itself
        return False

    other = Choice(tr("Choose in a dialog of the desktop …"), browse, group=tr("Elsewhere"))
    chooser = w.choose(prompt or tr(_PROMPT), [other], otherwise=otherwise, more=more, on_key=go_inside)
    chooser.field.setText(str(now))
    chooser.field.selectAll()


def expanded(typed: str) -> str:
    """The full path of what was typed: from the home folder on where it is not absolute; "" for nothing."""
    typed = typed.strip()
    if not typed:
        return ""
    try:
        return str(Path.home() / Path(typed).expanduser())
    except RuntimeError:  # the home of a user that there is not
        return str(Path.home() / typed)


def folders_beginning(typed: str) -> list[str]:
    """The folders whose path begins with what was typed, by name; hidden ones only for a dot. From any
    thread."""
    path = expanded(typed)
    if not path:
        return []
    whole = typed.rstrip().endswith(("/", os.sep))
    inside, begun = (Path(path), "") if whole else (Path(path).parent, Path(path).name)
    try:
        with os.scandir(inside) as entries:
            found = [e.path for e in entries if _begins(e.name, begun) and e.is_dir()]
    except OSError:
        return []
    return sorted(found, key=str.casefold)[:_MOST]


def _begins(name: str, begun: str) -> bool:
    return name.casefold().startswith(begun.casefold()) and (begun.startswith(".") or name[0] != ".")


def _detail(path: str) -> str:
    """What a path that was typed is, or would be."""
    if is_folder(path):
        return tr("this folder")
    with suppress(OSError):
        return tr("this file") if Path(path).exists() else tr("will be made")
    return tr("cannot be looked at")


def is_folder(path: str | Path) -> bool:
    """Whether a path is that of a folder; one with too long a name, or in a closed folder, is not."""
    with suppress(OSError):
        return Path(path).is_dir()
    return False
