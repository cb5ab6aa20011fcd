"""A person puts a split right: tried out first, stored, and carried over to the source's other captures."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, NamedTuple
from uuid import uuid4

from reader.library import images
from reader.library.texts import text_hash
from reader.model.capture import CaptureState, Label, Split
from reader.model.change import NO_CHANGE, Change, Touched
from reader.model.errors import ImportRefused
from reader.model.evidence import DOUBT, Correction, Says
from reader.model.faces import heading
from reader.model.wording import in_english, in_english_n, number, tr, tr_n, tr_stored
from reader.services import knowing, matching, relating
from reader.services.processes import Cancelled
from reader.services.splitting import split_safely

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.library.resplitting import Resplit
    from reader.library.reviewing import ShownText

#: So many headings are told in one line.
_NAMED = 3


class Planned(NamedTuple):
    """What another capture would become.

    `name` is its file; `before` and `after` are the headings of the articles it shows now and would show;
    `says` tells the difference in one line.
    """

    capture: str
    name: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    says: str
    split: Split


def preview(
    library: "Library",
    capture: str,
    corrections: Sequence[Correction] = (),
    rank: int = 0,
    *,
    cancelled: Callable[[], bool] | None = None,
) -> Split:
    """How a capture would be split under these corrections; nothing is stored.

    `rank` 0 is the best split, 1 the second best. Raises NotFound, ImportRefused, Cancelled.
    """
    evidence = knowing.about(library, capture, tuple(corrections))
    data, name = library.captures.bytes_of(capture), library.captures.row(capture).name
    return split_safely(data, name, evidence=evidence, rank=rank, cancelled=cancelled)


def accept(
    library: "Library", capture: str, split: Split, corrections: Sequence[Correction] = ()
) -> "Resplit":
    """Store a split that a person has found good, with what they said of it. Raises NotFound.

    One that is not the best of its page is pinned: what tells it from the best is kept as said by them too,
    so that the capture comes out the same when it is looked at again.
    """
    best = preview(library, capture, corrections)
    pinned = (*corrections, *_pins(split, best))
    # A list whose articles a person joined into one is no template for other pages.
    taught = split if len(split.stories) > 1 else replace(split, rule="")
    return _store(library, capture, taught, pinned, CaptureState.CONFIRMED, in_english("Accept split"))


def others(
    library: "Library", capture: str, *, cancelled: Callable[[], bool] | None = None
) -> tuple[Planned, ...]:
    """What would change in the other captures of the source, by all that was learnt; nothing is stored.

    Captures that a person confirmed are not looked at. Raises NotFound; stops early where `cancelled`.
    """
    planned = []
    for row in library.captures.unconfirmed(library.captures.row(capture).source_key):
        if row.id == capture:
            continue
        said = library.captures.corrections(row.id)
        try:
            split = preview(library, row.id, said, cancelled=cancelled)
        except ImportRefused:
            continue
        except Cancelled:
            break
        shown = library.captures.shown_texts(row.id)
        if [text_hash(story.text) for story in split.stories] != [each.sha256 for each in shown] or (
            [story.title for story in split.stories] != [each.title for each in shown]
        ):
            planned.append(_planned(row.id, row.name, split, shown))
    return tuple(planned)


def apply(library: "Library", planned: Sequence[Planned]) -> Change:
    """Split captures as planned, each in a transaction of its own; one confirmed meanwhile is left alone.

    All of it is one undo step; of what is too much for one, that is said, and no half of it is undone.
    """
    done = (CaptureState.CONFIRMED, CaptureState.TAKEN)
    left = [plan for plan in planned if library.captures.row(plan.capture).state not in done]
    label = in_english_n(len(left), "Apply corrections to {n} capture", "Apply corrections to {n} captures")
    step = uuid4().hex
    changes = []
    for plan in left:
        state = CaptureState.DOUBTFUL if plan.split.confidence < DOUBT else CaptureState.SPLIT
        said = library.captures.corrections(plan.capture)
        changes.append(_store(library, plan.capture, plan.split, said, state, label, step).change)
    if not changes:
        return NO_CHANGE
    told = in_english_n(len(changes), "{n} capture split anew", "{n} captures split anew")
    if not images.is_kept(library, step):
        told = tr("{act}; {note}", act=tr_stored(told), note=tr("this is too much to be undone"))
    return Change(
        told,
        reduce(or_, (change.touched for change in changes), Touched.NOTHING),
        tuple(dict.fromkeys(id for change in changes for id in change.articles)),
    )


def _store(
    library: "Library",
    capture: str,
    split: Split,
    corrections: Sequence[Correction],
    state: CaptureState,
    label: str,
    joins: str | None = None,
) -> "Resplit":
    joins = joins or uuid4().hex
    matched = matching.match(library, split, without=capture)
    done = library.captures.resplit(
        capture,
        split,
        matched.verdicts,
        corrections=corrections,
        fingerprints=dict(split.taught),
        state=state,
        sketches=matched.sketches,
        label=label,
        joins=joins,
    )
    relating.note_series(library, capture, joins)
    return done


def _pins(split: Split, best: Split) -> list[Correction]:
    """Where articles begin in a split and not in the best one, and the other way round."""
    mine, theirs = _beginnings(split), _beginnings(best)
    pins = [Correction(at, says) for at, says in mine.items() if at not in theirs]
    return pins + [Correction(at, Says.JOINS) for at in theirs if at not in mine]


def _beginnings(split: Split) -> dict[int, Says]:
    """The byte at which each article begins, and whether it does so with a title."""
    begins: dict[int, Says] = {}
    seen: set[int] = set()
    for span in split.spans:
        if span.article is not None and span.label is not Label.META and span.article not in seen:
            seen.add(span.article)
            begins[span.start] = Says.TITLE if span.label is Label.TITLE else Says.STARTS
    return begins


def _planned(capture: str, name: str, split: Split, shown: "Sequence[ShownText]") -> Planned:
    before = tuple(each.heading for each in shown)
    after = tuple(map(heading, split.stories))
    return Planned(capture, name, before, after, _difference(before, after), split)


def _difference(before: Sequence[str], after: Sequence[str]) -> str:
    """What changes from one list of headings to the other, in one line."""
    said = []
    if len(before) != len(after):
        said.append(
            tr_n(
                len(after),
                "{n} article instead of {before}",
                "{n} articles instead of {before}",
                before=number(len(before)),
            )
        )
    came = [each for each in after if each not in before]
    went = [each for each in before if each not in after]
    if came:
        said.append(tr("new: {headings}", headings=_listed(came)))
    if went:
        said.append(tr("no longer: {headings}", headings=_listed(went)))
    return "; ".join(said) or tr("the same articles with other text")


def _listed(headings: Sequence[str]) -> str:
    named = ", ".join(tr("“{heading}”", heading=each) for each in headings[:_NAMED])
    left = len(headings) - _NAMED
    if left <= 0:
        return named
    return tr_n(left, "{headings} and {n} more", "{headings} and {n} more", headings=named)
