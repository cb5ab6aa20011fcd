"""The Library doctor: what a check found is set right, as far as something whole tells what is right.

Damaged words come from where the same words stand (library/healing.py), highlights are found again by what is
whole of them, and what follows from other rows is made anew. What nothing tells is left and told.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.library import backup_files, healing, health, repairing, requoting
from reader.library.copying import Interrupted
from reader.library.library import open_library
from reader.library.looks import INDEX
from reader.library.texts import text_hash
from reader.model.change import NO_CHANGE, Change, Touched
from reader.model.errors import PostilError
from reader.model.wording import in_english, tr

if TYPE_CHECKING:
    from reader.library.health import Finding, Health
    from reader.library.library import Library
    from reader.library.looks import Look

#: So many problems of one kind are looked for.
MOST = 500
#: The looks that find damaged words.
_WORDS = frozenset({"texts", "notes", "contents", "proofs"})

Tell = Callable[[str, int, int], None]
Stopped = Callable[[], bool]


class Plan(NamedTuple):
    """What would be set right of one kind: how, and how much was found of it."""

    look: "Look"
    how: str
    found: int


class Mended(NamedTuple):
    """What was set right: by what it is about, how much. `changes` can be undone; all else follows from rows,
    or is as it was stored."""

    counts: dict[str, int]
    changes: tuple[Change, ...]

    @property
    def total(self) -> int:
        """How much was set right in all."""
        return sum(self.counts.values())


def examine(library: "Library", tell: Tell | None = None, cancelled: Stopped | None = None) -> "Health":
    """Look at everything. Raises Interrupted once `cancelled` says so."""
    return health.check(library, MOST, tell, cancelled, aside=True)


def plans(findings: "tuple[Finding, ...]") -> list[Plan]:
    """What can be tried for what was found, in the order of the looks."""
    counts = Counter(finding.look for finding in findings if _is_curable(finding))
    return [Plan(look, how, count) for look, count in counts.items() if (how := _how(look))]


def _is_curable(finding: "Finding") -> bool:
    """Of what is wrong with the pages of the file only an index can be made anew."""
    return finding.look.name != "file" or bool(repairing.index_told(finding.told))


def _how(look: "Look") -> str:
    """How what a look finds is set right; "" where nothing but a backup or salvaging helps."""
    if look.name in _WORDS:
        return tr("looked for in the backups, the captures and the undo history")
    if look.name == "quotes":
        return tr("found again in its text by its words")
    if look == INDEX:
        return tr("made anew from the texts")
    return tr("made anew from what is whole") if look.name in repairing.REPAIRS else ""


def mend(
    library: "Library",
    wanted: Sequence[Plan],
    tell: Tell | None = None,
    cancelled: Stopped | None = None,
) -> Mended:
    """Set right what is planned, as far as something tells what is right.

    Once `cancelled` says so it ends before the next kind; what was set right until then stays.
    """
    counts: Counter[str] = Counter()
    changes: list[Change] = []
    healed = False
    for n, plan in enumerate(wanted):
        if cancelled is not None and cancelled():
            break
        if tell is not None:
            tell(plan.look.title, n, len(wanted))
        if plan.look.name in _WORDS:
            if not healed:
                counts[plan.look.title], change = _heal(library)
                changes.append(change)
            healed = True
        elif plan.look.name == "quotes":
            counts[plan.look.title], change = _requote(library)
            changes.append(change)
        elif plan.look != INDEX:
            counts[plan.look.title] = _derive(library, plan.look.name, cancelled)
    # Last, for what was set right may be all that the index did not agree with, or make it disagree.
    if changes or any(plan.look == INDEX for plan in wanted):
        counts[INDEX.title] = _reindex(library, cancelled)
    return Mended({title: n for title, n in counts.items() if n}, tuple(filter(None, changes)))


def _derive(library: "Library", name: str, cancelled: Stopped | None) -> int:
    """Make anew what follows from rows; what takes long, so that others can write in between."""
    if name not in repairing.PIECEWISE:
        with library.writing() as db:
            return repairing.REPAIRS[name](db.conn)
    table, repair = repairing.PIECEWISE[name]
    with library.reading() as connection:
        pieces = list(repairing.pieces(connection, table))
    made = 0
    for keys in pieces:
        if cancelled is not None and cancelled():
            break
        with library.writing() as db:
            made += repair(db.conn, keys)
    return made


def _heal(library: "Library") -> tuple[int, Change]:
    """Put back damaged words from wherever the same stand."""
    healed, change = 0, NO_CHANGE
    for found in _elsewhere(library):
        put, told = healing.put_back(library, healing.wanted(library), found)
        healed, change = healed + put, told or change
    return healed, change


def _elsewhere(library: "Library") -> Iterator[healing.Words]:
    """What the undo history, the backups and the captures have of what is damaged, while anything is."""
    if not (sought := healing.wanted(library)):
        return
    yield healing.found_in_history(library, sought)
    for backup in backup_files.backups_of(library.path):
        if not (sought := healing.wanted(library)):
            return
        try:
            with open_library(backup.path, read_only=True) as other:
                yield healing.found_in(other, sought)
        except PostilError:
            continue
    if sought := healing.wanted(library):
        yield healing.Words(_read_again(library, sought), {}, {})


def _read_again(library: "Library", sought: healing.Wanted) -> dict[str, str]:
    """Damaged texts as their captures, split anew, have them."""
    from reader.services.mending import preview

    texts = dict[str, str]()
    for capture, hashes in healing.captures_of(library, sought.texts).items():
        try:
            split = preview(library, capture)
        except PostilError:
            continue
        told = {text_hash(story.text): story.text for story in split.stories}
        texts |= {sha256: told[sha256] for sha256 in hashes & told.keys()}
    return texts


def _requote(library: "Library") -> tuple[int, Change]:
    """Let highlights stand where their words are."""
    mended = 0
    with library.acting(in_english("Set right where highlights stand"), Touched.HIGHLIGHTS) as act:
        for each in requoting.misplaced(act.db.conn):
            if each.mended is not None:
                mended += act.put_back("highlight", each.id, each.article, each.mended)
    return mended, act.change


def _reindex(library: "Library", cancelled: Stopped | None) -> int:
    """Make the full-text index anew where it does not agree with the texts."""
    from reader.services.reindexing import make_anew

    try:
        if not health.index_problems(library, cancelled, aside=True):
            return 0
    except Interrupted:
        return 0  # the next check tells of it
    make_anew(library, None, cancelled)
    return 1
