"""A capture that was split goes into the library, its stories held against what is there."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.library.attaching import lost_in
from reader.library.keys import now
from reader.library.stories import RENEWED
from reader.model.capture import Split
from reader.model.file_names import shown
from reader.model.prepared import Prepared
from reader.services import matching, sourcing

if TYPE_CHECKING:
    from reader.library.captures import Stored
    from reader.library.library import Library
    from reader.services.matching import Near


def store(
    library: "Library",
    split: Split,
    data: bytes,
    near: "Sequence[Near] | None" = None,
    batch: str | None = None,
    *,
    undoable: bool = False,
    prepared: Prepared | None = None,
) -> "Stored":
    """Decide what each story of a capture is, and store the capture in one transaction, in its batch.

    In a batch new articles are gathered: whoever began it settles them (see library/batches.py). `prepared`
    is what the worker did of the work.
    """
    matched = matching.match(library, split, near)
    met = [verdict.article for verdict in matched.verdicts if verdict.article and verdict.kind in RENEWED]
    lost = lost_in(library, met) if met else 0
    stored = library.captures.store(
        split,
        data,
        now(),
        matched.verdicts,
        source=sourcing.choose(library, split, matched.sources),
        source_name=split.publisher or shown(Path(split.name).stem),
        sketches=matched.sketches,
        batch=batch,
        undoable=undoable,
        gathered=batch is not None,
        prepared=prepared,
    )
    return replace(stored, lost=max(0, lost_in(library, met) - lost)) if met else stored
