"""Verbs for the versions of an article: what changed, which one to read, whether they belong together."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.model.wording import tr, tr_n
from reader.ui import days
from reader.ui.choice import Choice
from reader.ui.commands.selecting import selected

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.article import CaptureRef, Row, Version
    from reader.services.versions import Comparison
    from reader.ui.changes import Changes
    from reader.ui.jobs import Job
    from reader.ui.window import Window

#: So many of the articles that are selected are offered to be one with another.
_OFFERED = 100


def show_changes(w: Window) -> None:
    """Show what changed between the captures of this article."""
    versions = _versions(w)
    if len(versions) < 2:
        captures = w.session.reading.row.captures if w.session.reading else 1
        same = tr_n(
            max(1, captures),
            "Only one capture shows this article in the same words.",
            "All {n} captures show this article in the same words.",
        )
        w.status.say(" ".join([same, *_other_titles(w)]))
        return
    from reader.ui.changes import Changes

    reading = w.session.reading
    titles = w.session.library.captures.titles(reading.row.id) if reading else {}
    view = Changes(w, versions, reading.row.heading if reading else "", titles)
    view.open(view.text)
    _compare(w, view)


def _other_titles(w: Window) -> list[str]:
    """Under which other titles captures show the article, in a sentence each."""
    reading = w.session.reading
    if reading is None:
        return []
    printed = w.session.library.captures.titles(reading.row.id).values()
    titles = dict.fromkeys(title for each in printed for title in each if title != reading.row.heading)
    return [tr("It was also titled “{title}”.", title=title) for title in titles]


def choose_version(w: Window) -> None:
    """Read another version of this article."""
    versions = _versions(w)
    if len(versions) < 2:
        w.status.say(tr("This article has one version."))
        return
    reading = w.session.reading
    choices = [
        Choice(
            _named(version, fullest=n == 0), partial(_read, w, "" if n == 0 else version.id), _size(version)
        )
        for n, version in enumerate(versions)
        if reading is None or version.id != reading.version.id
    ]
    w.choose(tr("Read which version?"), choices)


def next_change(w: Window) -> None:
    """Go to the next change."""
    _step(w, w.keys.count)


def previous_change(w: Window) -> None:
    """Go to the change before this one."""
    _step(w, -w.keys.count)


def other_version(w: Window) -> None:
    """Compare with the next of the other versions."""
    _turn(w, w.keys.count)


def version_before(w: Window) -> None:
    """Compare with the one of the other versions before this."""
    _turn(w, -w.keys.count)


def swap_versions(w: Window) -> None:
    """Swap the two texts: what was gone has come, and what had come is gone."""
    view = _view(w)
    if view:
        view.swapped = not view.swapped
        _compare(w, view)


def beside_each_other(w: Window) -> None:
    """Set the two texts side by side, or as one again."""
    view = _view(w)
    if view:
        view.set_beside(not view.beside)


def whole_text(w: Window) -> None:
    """Show what is the same whole, or shortened again."""
    view = _view(w)
    if view:
        view.whole = not view.whole
        _compare(w, view)


def read_compared(w: Window) -> None:
    """Read the version that is compared."""
    view = _view(w)
    if view:
        version = view.compared.id
        view.leave()
        _read(w, version)


def not_the_same(w: Window) -> None:
    """Tell a capture of this article apart: what it shows is another article."""
    reading = w.session.reading
    if reading is None or len(reading.captures) < 2:
        w.status.say(tr("Only one capture shows this article."))
        return
    choices = [
        Choice(_of_capture(capture), partial(_part, w, reading.row.id, capture.id), _state(capture))
        for capture in reading.captures
    ]
    w.choose(tr("Which capture shows another article?"), choices)


def the_same(w: Window) -> None:
    """Make another article one with this: one that is selected, else one told apart or related."""
    reading = w.session.reading
    if reading is None:
        return
    library, id = w.session.library, reading.row.id
    picked = selected(w)
    beside = library.articles.rows(picked, limit=_OFFERED) if picked else []
    if any(row.id != id for row in beside):
        _offer(w, id, [row for row in beside if row.id != id])
        return

    def work(_job: Job) -> list[Row]:
        from reader.services import relating

        apart = [library.articles.row(other) for other in library.stories.told_apart(id)]
        known = {row.id for row in apart}
        return [
            *apart,
            *(one.row for one in relating.related(library, id, copies=True) if one.row.id not in known),
        ]

    def done(found: list[Row]) -> None:
        if found:
            _offer(w, id, found)
        else:
            nothing = tr(
                "No other article here is like this one; one that is selected in the list can be chosen."
            )
            w.status.say(nothing)

    w.jobs.run("alike", work, done, w.tell_trouble)


def _offer(w: Window, id: str, others: Sequence[Row]) -> None:
    choices = [Choice(row.heading, partial(_join, w, id, row.id), row.source) for row in others]
    w.choose(tr("Which one is the same article?"), choices)


def _part(w: Window, article: str, capture: str) -> None:
    library = w.session.library
    view = _view(w)
    if view:
        view.leave()
    if w.session.write(lambda: library.stories.part(article, capture)):
        told = [tr("Told apart. “The same article” puts them together again.")]
        left = library.articles.reading(article)
        if left.note or left.row.tags:
            stays = tr("Tags, and notes on the article, stay with “{title}”.", title=left.row.heading)
            told.append(stays)
        w.status.say(" ".join(told), lasting=True)


def _join(w: Window, article: str, other: str) -> None:
    library = w.session.library
    if w.session.write(lambda: library.stories.join(article, other)):
        w.status.say(tr("Now one article. “Not the same article” takes them apart again."), lasting=True)


def _of_capture(capture: CaptureRef) -> str:
    return f"{days.short(capture.captured) if capture.captured else tr('undated')}, {capture.file}"


def _state(capture: CaptureRef) -> str:
    return tr("cut", sense="state") if capture.cut else ""


def _versions(w: Window) -> tuple[Version, ...]:
    from reader.services.versions import all_versions

    reading = w.session.reading
    return all_versions(w.session.library, reading.row.id) if reading else ()


def _view(w: Window) -> Changes | None:
    from reader.ui.changes import Changes

    view = w.views.get("changes")
    return view if isinstance(view, Changes) else None


def _compare(w: Window, view: Changes) -> None:
    from reader.services.versions import comparison

    library, article = w.session.library, view.article
    older, newer = view.pair

    def work(_job: Job) -> Comparison:
        return comparison(library, article, older, newer)

    def done(found: Comparison) -> None:
        if _view(w) is view:
            view.show_comparison(found)

    w.jobs.run("changes", work, done, w.tell_trouble)


def _turn(w: Window, by: int) -> None:
    view = _view(w)
    if view is None:
        return
    others = len(view.versions) - 1
    if others == 1:
        w.status.say(tr("There is no other version to compare with."))
        return
    view.other = (view.other - 1 + by) % others + 1
    _compare(w, view)


def _step(w: Window, by: int) -> None:
    view = _view(w)
    if view and not view.step(by):
        w.status.say(tr("That was the last change.") if by > 0 else tr("That was the first change."))


def _read(w: Window, version: str) -> None:
    w.session.open_version(version)
    w.page.setFocus()


def _named(version: Version, *, fullest: bool) -> str:
    capture = _of_capture(version.capture)
    return tr("{capture}  (the fullest)", capture=capture) if fullest else capture


def _size(version: Version) -> str:
    from reader.ui.changes import size

    return ", ".join(size(version))
