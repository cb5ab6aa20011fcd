"""The manual: its pages as files under resources/help, with the lists that the program knows itself."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from reader import paths
from reader.model.errors import PostilError
from reader.model.manual import KeyOf, Page, actions_in, filled, headings, listed, title_of, whole
from reader.model.wording import language, tr

#: The page of contents, which leads to all others.
INDEX = "index"
#: The page that is done step by step: it names many actions, and tells of none.
TUTORIAL = "begin"


#: A link to a heading, of this page or of another.
_LINK = re.compile(r"\]\((?:([a-z-]+)\.md)?#([\w-]+)\)")

#: Brings what says the keys in force: asked for only where the manual is.
Keys = Callable[[], KeyOf]


def pages(key_of: KeyOf) -> tuple[Page, ...]:
    """All pages, the page of contents first, the others in its order; with the keys that `key_of` says.
    Raises PostilError where they are not there."""
    index = _text(INDEX)
    names = [("", INDEX), *listed(index)]
    texts = {name: index if name == INDEX else _text(name) for _, name in names}
    return tuple(
        Page(name, title_of(text), group, filled(text, key_of, LISTS), actions_in(text))
        for group, name in names
        for text in [texts[name]]
    )


def told_of(action: str) -> str:
    """The place of the manual that tells of an action, "lists#marking-articles"; the tutorial only where no
    other page does, the contents where none does."""
    names = [name for _, name in listed(_english(INDEX))]
    for name in sorted(names, key=TUTORIAL.__eq__):
        for heading, named in actions_in(_english(name)):
            if named == action:
                return f"{name}#{heading}"
    return INDEX


def unnamed(name: str, _context: str) -> str:
    """What stands for the key of an action where keys are not known: what it is called."""
    return f"“{name.replace('_', ' ')}”"


def answer(asked: str, to: Path | None, keys: Keys | None) -> tuple[Any, list[str]]:
    """The page that is asked for, by its name or the beginning of its title, "" for the contents; or all of
    them in one file, HTML or Markdown by its name. As JSON and as text. Raises PostilError where there is no
    such page, or the file cannot be written."""
    every = pages(keys() if keys else unnamed)
    if to is not None:
        _write(to, every)
        return {"file": str(to.absolute())}, [f"The manual is written: {to}"]
    if asked == "all":
        return [_described(page) for page in every], [whole(every)]
    wanted = asked.casefold() or INDEX
    page = next((p for p in every if p.name == wanted), None) or next(
        (p for p in every if p.title.casefold().startswith(wanted)), None
    )
    if page is None:
        names = ", ".join(p.name for p in every)
        raise PostilError(
            tr(
                "There is no page “{asked}” in the manual; there is {names}, and all.",
                asked=asked,
                names=names,
            )
        )
    return _described(page), [page.text.strip()]


def _described(page: Page) -> dict[str, str]:
    return {"name": page.name, "title": page.title, "text": page.text}


def here(place: str) -> str:
    """A place of the English manual, "lists#marking-articles", in that of the language in force."""
    name, _, heading = place.partition("#")
    return f"{name}#{_anchors(name).get(heading, heading)}" if heading else place


def _text(name: str) -> str:
    """A page in the language in force, in English where there is none. Its links name the headings of the
    English pages, so that one page can be translated after the other; here they lead to those shown."""

    def led(match: re.Match[str]) -> str:
        page = match[1] or name
        return f"]({match[1] and f'{page}.md'}#{_anchors(page).get(match[2], match[2])})"

    return _LINK.sub(led, _translated(name) or _english(name))


def _anchors(name: str) -> dict[str, str]:
    """The anchors of an English page, and those of the same headings of the translated one."""
    return dict(zip(headings(_english(name)), headings(_translated(name)), strict=False))


def _translated(name: str) -> str:
    """A page in the language in force; "" where it is English that is in force, or not translated."""
    file = paths.resources() / "help" / language() / f"{name}.md"
    return file.read_text(encoding="utf-8") if file.exists() else ""


def _english(name: str) -> str:
    file = paths.resources() / "help" / f"{name}.md"
    try:
        return file.read_text(encoding="utf-8")
    except OSError as problem:
        raise PostilError(
            tr(
                "The page {file} of the manual cannot be read ({why}); install Postil anew.",
                file=file,
                why=problem.strerror,
            )
        ) from problem


def _write(to: Path, every: tuple[Page, ...]) -> None:
    from reader.exporter.manual import page_of
    from reader.services.writing import replace_file

    text = page_of(every) if to.suffix.lower() in (".html", ".htm") else whole(every)
    try:
        replace_file(to, text.encode())
    except OSError as problem:
        raise PostilError(
            tr(
                "{to} could not be written ({why}); choose another folder or free some space.",
                to=to,
                why=problem.strerror,
            )
        ) from problem


def _rows(rows: list[tuple[str, str]]) -> str:
    """(what is written, what it means) as a list."""
    return "\n".join(f"- {written}: {meaning}" for written, meaning in rows)


def _language() -> str:
    from reader.model.query_language import LANGUAGE

    return _rows([(", ".join(f"`{typed}`" for typed in form.typed), tr(form.finds)) for form in LANGUAGE])


def _layouts() -> str:
    from reader.exporter.formats import FORMATS

    one = {True: tr("all articles in one file"), False: tr("a file for each article")}
    return _rows(
        [(f"**{tr(f.title)}** (`{f.name}`)", f"`{f.suffix}`, {one[f.joined]}") for f in FORMATS.values()]
    )


def _variables() -> str:
    from reader.exporter.variables import VARIABLES

    return _rows([(f"`{variable.name}`", tr(variable.meaning)) for variable in VARIABLES])


def _filters() -> str:
    from reader.exporter.variables import WAYS

    return _rows([(f"`{way.name}`", tr(way.meaning)) for way in WAYS])


#: What a page can have listed.
LISTS: Mapping[str, Callable[[], str]] = {
    "language": _language,
    "layouts": _layouts,
    "variables": _variables,
    "filters": _filters,
}
