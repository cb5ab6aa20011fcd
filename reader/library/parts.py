"""The parts of a library that the first picture does not need: imported where they are first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from reader.library.backups import Backups
    from reader.library.batches import Batches
    from reader.library.bigsearch_index import SecondIndex
    from reader.library.captures import Captures
    from reader.library.desk import Desk
    from reader.library.exports import Exports
    from reader.library.journal import Journal
    from reader.library.library import Library
    from reader.library.links import Links
    from reader.library.lists import Lists
    from reader.library.marking import Marking
    from reader.library.outlines import Outlines
    from reader.library.parting import Stories
    from reader.library.saved_searches import SavedSearches
    from reader.library.search import Search
    from reader.library.trash import Trash


class Parts:
    """What a library is asked for besides its lists."""

    @cached_property
    def captures(self) -> "Captures":
        """The imported files."""
        from reader.library.captures import Captures

        return Captures(self._whole)

    @cached_property
    def stories(self) -> "Stories":
        """Which captures show the same article."""
        from reader.library.parting import Stories

        return Stories(self._whole)

    @cached_property
    def desk(self) -> "Desk":
        """Every highlight and every note, wherever it was made."""
        from reader.library.desk import Desk

        return Desk(self._whole)

    @cached_property
    def backups(self) -> "Backups":
        """The backups that are kept of it."""
        from reader.library.backups import Backups

        return Backups(self._whole)

    @cached_property
    def batches(self) -> "Batches":
        """Whole imports."""
        from reader.library.batches import Batches

        return Batches(self._whole)

    @cached_property
    def exports(self) -> "Exports":
        """What was written where."""
        from reader.library.exports import Exports

        return Exports(self._whole)

    @cached_property
    def links(self) -> "Links":
        """The links between notes and articles."""
        from reader.library.links import Links

        return Links(self._whole)

    @cached_property
    def lists(self) -> "Lists":
        """Lists in other orders than newest first."""
        from reader.library.lists import Lists

        return Lists(self._whole)

    @cached_property
    def marking(self) -> "Marking":
        """Marks on all articles of a list."""
        from reader.library.marking import Marking

        return Marking(self._whole)

    @cached_property
    def journal(self) -> "Journal":
        """What can be undone."""
        from reader.library.journal import Journal

        return Journal(self._whole)

    @cached_property
    def outlines(self) -> "Outlines":
        """What is put in an order by hand."""
        from reader.library.outlines import Outlines

        return Outlines(self._whole)

    @cached_property
    def searches(self) -> "SavedSearches":
        """Searches that are kept."""
        from reader.library.saved_searches import SavedSearches

        return SavedSearches(self._whole)

    @cached_property
    def search(self) -> "Search":
        """Full text."""
        from reader.library.search import Search

        return Search(self._whole)

    @cached_property
    def second_index(self) -> "SecondIndex":
        """The full-text index beside a very large library."""
        from reader.library.bigsearch_index import SecondIndex

        path = self._whole.path
        return SecondIndex(path.with_name(f"{path.name}.bigsearch"))

    @cached_property
    def trash(self) -> "Trash":
        """What was removed."""
        from reader.library.trash import Trash

        return Trash(self._whole)

    @property
    def _whole(self) -> "Library":
        return cast("Library", self)
