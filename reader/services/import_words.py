"""What captures that were imported hold, in words."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.model.wording import number, tr, tr_n

if TYPE_CHECKING:
    from reader.services.importing import FileReport


def captures(imported: "Sequence[FileReport]") -> str:
    """How many captures there are, and what is in them: "2 captures: 5 articles, 4 of them new, …"."""
    articles, new, merged, cut, untitled = (
        sum(getattr(file, name) for file in imported)
        for name in ("articles", "new", "merged", "cut", "untitled")
    )
    return tr(
        "{captures}: {articles}, {new} of them new, {merged} already here; {cut} cut, {untitled} "
        "without a title",
        captures=tr_n(len(imported), "{n} capture", "{n} captures"),
        articles=tr_n(articles, "{n} article", "{n} articles"),
        new=number(new),
        merged=number(merged),
        cut=number(cut),
        untitled=number(untitled),
    )
