"""Verbs for saved searches: keeping one, opening it, letting it tag what comes in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from reader.model import tag as names
from reader.model.change import Change
from reader.model.query import SavedSearch
from reader.model.wording import number, tr, tr_n, tr_stored
from reader.ui import bulk
from reader.ui.ask_name import ask_name
from reader.ui.choice import Choice
from reader.ui.places import SAVED, saved_place

if TYPE_CHECKING:
    from reader.ui.window import Window


def save_search(w: Window) -> None:
    """Keep this search under a name, among the sources; under a name that is taken it replaces that one."""
    from reader.ui.saved import as_typed

    w.finder.finish_typing()
    place = w.session.place
    if place.key.startswith(SAVED):
        said = tr("“{name}” is saved already: {saved_searches|G F} shows all of them.", name=place.name)
        w.status.say(w.told(said))
        return
    line = as_typed(place)
    if not line:
        w.finder.begin_search()
        said = tr("Nothing is searched for yet: type it here, then {save_search|Ctrl+S} saves it.")
        w.status.say(w.told(said))
        return
    _ask_name(w, line, lambda search: w.opening.open_place(saved_place(search)))


def saved_searches(w: Window) -> None:
    """Show the saved searches, to open one, to rename or delete it, to let it tag."""
    searches = w.session.library.searches.all()
    if not searches:
        said = tr("No search is saved yet: {save_search|Ctrl+S} saves the one that is shown.")
        w.status.say(w.told(said))
        return
    rows = [
        Choice(search.name, partial(_open, w, search), _about(w, search), also=search.query)
        for search in searches
    ]
    w.choose(tr("Open a saved search"), rows)


def tag_by_search(w: Window) -> None:
    """Choose a tag that this search puts on what it finds now, and on what imports will bring."""
    begun = tr("Nothing is searched for yet: type it here, then {tag_by_search|Ctrl+Shift+T} tags by it.")
    kept_search(w, partial(_ask_tag, w), begun)


def kept_search(w: Window, then: Callable[[SavedSearch], None], begun: str) -> None:
    """Do something with the saved search that is open, or with this search, kept under a name first. Where
    there is none, one is begun, and `begun` is said: which key goes on with it."""
    from reader.ui.saved import as_typed

    w.finder.finish_typing()
    place = w.session.place
    if place.key.startswith(SAVED):
        then(w.session.library.searches.get(place.key.removeprefix(SAVED)))
    elif as_typed(place):
        _ask_name(w, as_typed(place), then)
    else:
        w.finder.begin_search()
        w.status.say(w.told(begun))


def tagging_rules(w: Window) -> None:
    """Show the searches that tag what comes in: to switch one off, change its tag, or end it."""
    rules = [search for search in w.session.library.searches.all() if search.tag]
    if not rules:
        said = tr("No search tags what comes in: {tag_by_search|Ctrl+Shift+T} lets one do so.")
        w.status.say(w.told(said))
        return
    rows = [Choice(rule.name, partial(_ask_rule, w, rule), _about(w, rule), also=rule.tag) for rule in rules]
    w.choose(tr("Searches that tag what comes in"), rows)


def forget(w: Window, id: str) -> None:
    """Delete a saved search; it comes back by undo, and nothing that it tagged changes."""
    search = w.session.library.searches.get(id)
    if w.session.write(lambda: w.session.library.searches.delete(id)) is not None:
        said = tr("The search “{name}” is deleted. {undo|Ctrl+Z} brings it back.", name=search.name)
        w.status.say(w.told(said))


def _open(w: Window, search: SavedSearch) -> None:
    w.opening.open_place(saved_place(search))


def _about(w: Window, search: SavedSearch) -> str:
    """What stands beside a saved search: its words, and the tag it puts on."""
    if not search.tag:
        return search.query
    if search.off:
        return tr("{query}   tags {tag}, switched off", query=search.query, tag=search.tag)
    return tr("{query}   tags {tag}", query=search.query, tag=search.tag)


def _ask_name(w: Window, line: str, then: Callable[[SavedSearch], None]) -> None:
    library = w.session.library
    kept = {search.name.casefold() for search in library.searches.all()}

    def save(name: str) -> None:
        made: list[SavedSearch] = []

        def act() -> Change:
            search, change = library.searches.save(name, line)
            made.append(search)
            return change

        w.session.write(act)
        if made:
            said = tr("“{name}” is saved among the sources. {saved_searches|G F} shows all.", name=name)
            w.status.say(w.told(said))
            then(made[0])

    def answer(name: str) -> Choice:
        if name.casefold() in kept:
            detail = tr("in place of the one of that name: {query}", query=line)
        else:
            detail = tr("finds {query}", query=line)
        return Choice(name, partial(save, name), detail)

    ask_name(w, tr("Name of this search"), answer, line)


def _ask_tag(w: Window, search: SavedSearch) -> None:
    searches = w.session.library.searches

    def row(name: str, detail: str) -> Choice:
        return Choice(name, partial(_ask_when, w, search, name), detail)

    tags = w.session.library.tags.all()
    known = {names.folded(tag.name) for tag in tags}
    rows = [
        row(tag.name, tr("as it does now") if tag.name == search.tag else number(tag.articles))
        for tag in tags
    ]
    if search.tag:
        stop = partial(_write, w, lambda: searches.tag_by(search.id, ""))
        rows.insert(0, Choice(tr("Tag nothing any more"), stop, tr("no longer {tag}", tag=search.tag)))

    def otherwise(typed: str) -> Choice | None:
        name = names.tidy(typed)
        return row(name, tr("new tag")) if name and names.folded(name) not in known else None

    w.choose(tr("Tag what “{name}” finds", name=search.name), rows, otherwise=otherwise)


def _ask_when(w: Window, search: SavedSearch, tag: str) -> None:
    """What it finds now too, or only what comes: with how many articles that is."""
    n = w.session.library.searches.untagged(search.id, tag)
    now = tr_n(n, "Tag {n} article now, and what comes in", "Tag {n} articles now, and what comes in")
    rows = [
        Choice(now, partial(_tag, w, search, tag, n)),
        Choice(tr("Tag only what comes in from now on"), partial(_tag, w, search, tag, 0)),
    ]
    prompt = tr("“{tag}” on what “{name}” finds", tag=tag, name=search.name)
    w.choose(prompt, rows if n else rows[1:])


def _tag(w: Window, search: SavedSearch, tag: str, n: int) -> None:
    searches = w.session.library.searches

    def done(change: Change) -> None:
        put = tr_n(n, "“{tag}” put on: {n} article.", "“{tag}” put on: {n} articles.", tag=tag)
        said = tr("Imports tag what “{name}” finds. {undo|Ctrl+Z} takes it back.", name=search.name)
        w.status.say(w.told(f"{put} {said}" if n else said))

    bulk.mark(w, lambda: searches.tag_by(search.id, tag, now=bool(n)), done, articles=n)


def _ask_rule(w: Window, rule: SavedSearch) -> None:
    searches = w.session.library.searches
    n = searches.untagged(rule.id, rule.tag)
    switch = partial(_write, w, lambda: searches.switch(rule.id, on=rule.off))
    end = partial(_write, w, lambda: searches.tag_by(rule.id, ""))
    rows = [
        Choice(tr("Switch it on") if rule.off else tr("Switch it off"), switch, tr("for imports to come")),
        Choice(tr("Another tag …"), partial(_ask_tag, w, rule), rule.tag),
        Choice(tr("End the rule"), end, tr("the search and what it tagged stay")),
        Choice(tr("Delete the search too"), partial(forget, w, rule.id), tr("what it tagged stays")),
        Choice(tr("Show what it finds"), partial(_open, w, rule), rule.query),
    ]
    if n:
        now = tr_n(n, "Tag {n} article now", "Tag {n} articles now")
        rows.insert(1, Choice(now, partial(_tag, w, rule, rule.tag, n), tr("it finds them untagged")))
    if rule.off:
        prompt = tr("“{name}” tags {tag}, switched off", name=rule.name, tag=rule.tag)
    else:
        prompt = tr("“{name}” tags {tag}", name=rule.name, tag=rule.tag)
    w.choose(prompt, rows)


def _write(w: Window, act: Callable[[], Change]) -> None:
    change = w.session.write(act)
    if change:
        said = tr("{act}. {undo|Ctrl+Z} takes it back.", act=tr_stored(change.label))
        w.status.say(w.told(said))
