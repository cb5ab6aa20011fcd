"""Errors that are nobody's bug, told in the reader's words."""


class PostilError(Exception):
    """Something the reader can understand and act on.

    The message is one sentence that names the file, the cause and what to do next.
    """


class ImportRefused(PostilError):
    """A file that cannot be imported; the rest of its batch goes on."""


class LibraryUnusable(PostilError):
    """A library that cannot be opened: locked, damaged, too new, or not a library at all."""


class NoLibrary(LibraryUnusable):
    """A file that is something else, or a library whose beginning is lost."""


class LibraryLocked(LibraryUnusable):
    """Another Postil is writing to this library now."""


class LibraryReadOnly(LibraryUnusable):
    """The library's file or folder cannot be written."""


class LibraryDamaged(LibraryUnusable):
    """The library's pages do not hold together; only a backup helps. `stored` says so in English."""

    def __init__(self, message: str, stored: str = "") -> None:
        super().__init__(message)
        self.stored = stored or message


class LibraryTooNew(LibraryUnusable):
    """A newer Postil has written the library; nothing in it is changed, and nothing is to take its place."""


class LibraryGone(LibraryUnusable):
    """The file of an open library is not at its place any more, or another file is."""


class NotFound(PostilError):
    """An article, highlight or quote that was named is not in the library."""


class TextDamaged(PostilError):
    """A text cannot be read any more: it is damaged, or the bytes of the capture that it is packed by are."""


class IndexDamaged(PostilError):
    """The full-text index does not hold together; it can be made anew from the texts, which are whole."""
