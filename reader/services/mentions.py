"""What an import brought of what is watched for."""

from typing import TYPE_CHECKING, NamedTuple

from reader.model.query import SavedSearch
from reader.model.wording import tr_n

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.services.importing import Report


class Mention(NamedTuple):
    """A watched search, and the new articles that it finds (ids, newest first)."""

    search: SavedSearch
    ids: tuple[str, ...]

    @property
    def told(self) -> str:
        """In words: "4 new articles mention Durov"."""
        return tr_n(
            len(self.ids),
            "{n} new article mentions {search}",
            "{n} new articles mention {search}",
            search=self.search.name,
        )


def mentioned(library: "Library", report: "Report") -> tuple[Mention, ...]:
    """Which watched searches find articles that came with an import, the one with most of them first."""
    # A file names what is new of it first.
    new = {id: None for file in report.files for id in file.ids[: file.new]}
    watched = [search for search in library.searches.all() if search.watched] if new else []
    found = (Mention(search, tuple(library.searches.found_in(search, new))) for search in watched)
    return tuple(sorted((one for one in found if one.ids), key=lambda one: -len(one.ids)))
