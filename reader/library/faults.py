"""What SQLite says, in the reader's words: the one place where sqlite3's errors are translated.

The sorting into errors of the file and errors of ours follows SQLite's result codes
(https://www.sqlite.org/rescode.html); whatever is not named here is a bug and is let through.
"""

import re
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.model.errors import (
    IndexDamaged,
    LibraryDamaged,
    LibraryGone,
    LibraryLocked,
    LibraryReadOnly,
    LibraryTooNew,
    LibraryUnusable,
    NoLibrary,
    PostilError,
)
from reader.model.wording import in_english, tr, tr_stored

_PRIMARY = 0xFF
#: What SQLite says where a table that FTS5 keeps an index in is not there. The bare words are what comes of a
#: virtual table that failed and said nothing.
_INDEX_GONE = re.compile(
    r"(vtable constructor failed|no such table): (main\.)?(fulltext|titles|tag_name)|SQL logic error$"
    r"|invalid fts5 file format"
)
#: What Python's sqlite3 says, without a code, of a text whose bytes are none.
_NO_TEXT = "Could not decode to UTF-8"
#: What an enumeration of Python says of a word that it does not have.
_NO_WORD = re.compile(r"is not a valid (Anchor|BlockKind|CaptureState|Label|Says|TitleState)$")


def not_a_library(path: Path, why: str) -> NoLibrary:
    """The refusal of a file that is something else."""
    return NoLibrary(
        tr("{path} is not a Postil library ({why}); choose another file or a new name.", path=path, why=why)
    )


def too_new(path: Path, found: int, known: int) -> LibraryTooNew:
    """The refusal of a library that a newer Postil has written; nothing in it was changed."""
    return LibraryTooNew(
        tr(
            "{path} was written by a newer Postil (library version {found}, this program knows "
            "{known}); it was left as it is: update Postil to open it.",
            path=path,
            found=found,
            known=known,
        )
    )


def too_old(path: Path) -> LibraryUnusable:
    """The refusal to read a library that must be brought up to date before."""
    return LibraryUnusable(
        tr("{path} is from an older Postil; open it once for writing to bring it up to date.", path=path)
    )


def damaged(path: Path, detail: str) -> LibraryDamaged:
    """The refusal of a library whose pages do not hold together; `detail` is in English."""
    stored = in_english(
        "{path} is damaged ({said_detail}) and was left as it is: keep a copy and restore your newest "
        "backup.",
        path=path,
        said_detail=detail,
    )
    return LibraryDamaged(tr_stored(stored), stored)


def disordered(path: Path) -> LibraryDamaged:
    """The refusal of a library whose rows are elsewhere than its tables say."""
    return damaged(path, in_english("rows are not where they should be"))


def index_damaged(path: Path, detail: str) -> IndexDamaged:
    """The refusal of a search, or of an act, by a full-text index that does not hold together."""
    return IndexDamaged(
        tr(
            "The full-text index of {path} is damaged ({detail}), and no text is: the window makes "
            "it anew; then try again, or restore a backup.",
            path=path,
            detail=detail,
        )
    )


def locked(path: Path) -> LibraryLocked:
    """The refusal while another process writes."""
    return LibraryLocked(tr("{path} is in use by another Postil; close that one, then try again.", path=path))


def read_only(path: Path) -> LibraryReadOnly:
    """The refusal of a write to what may not be written."""
    return LibraryReadOnly(
        tr(
            "{path} cannot be written: the file or its folder is read-only; change its permissions "
            "or copy it elsewhere.",
            path=path,
        )
    )


def unreadable_here(path: Path, error: OSError) -> LibraryUnusable:
    """The refusal of a library that must be copied to be read, and cannot be."""
    return LibraryUnusable(
        tr(
            "{path} lies where nothing can be written and was not closed, so it is read in a copy, "
            "which could not be made ({reason}); copy it elsewhere together with {name}-wal.",
            path=path,
            reason=error.strerror,
            name=path.name,
        )
    )


def gone(path: Path) -> LibraryGone:
    """The refusal of a library whose file was there when it was opened."""
    return LibraryGone(
        tr(
            "{path} is not there any more: its folder was moved, deleted or taken off; put it back, "
            "and what you write meanwhile is kept until then.",
            path=path,
        )
    )


def replaced(path: Path) -> LibraryGone:
    """The refusal to write where another file has come in the library's place."""
    return LibraryGone(
        tr(
            "Another file has taken the place of {path} while it was open: nothing is written to "
            "either; close Postil and open it again, and what you typed is kept.",
            path=path,
        )
    )


def translate(error: sqlite3.Error, path: Path, *, opened: bool = False) -> PostilError | None:
    """The error as a sentence, or None where it is nobody's but ours. What was `opened` is a library."""
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
    match code:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return locked(path)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return read_only(path)
        case sqlite3.SQLITE_NOTADB if opened:
            return damaged(path, str(error))
        case sqlite3.SQLITE_NOTADB:
            return not_a_library(path, tr("no SQLite file"))
        case sqlite3.SQLITE_CORRUPT if error.sqlite_errorcode == sqlite3.SQLITE_CORRUPT_VTAB:
            return index_damaged(path, str(error))
        case sqlite3.SQLITE_CORRUPT:
            return damaged(path, str(error))
        case sqlite3.SQLITE_ERROR if _INDEX_GONE.match(str(error)):
            return index_damaged(path, str(error))
    return _of_the_disk(code, error, path)


def _of_the_disk(code: int, error: sqlite3.Error, path: Path) -> LibraryUnusable | None:
    match code:
        case sqlite3.SQLITE_FULL:
            return LibraryUnusable(
                tr(
                    "{path} could not be written because the disk is full; what was saved before is safe: "
                    "free some space and do it again.",
                    path=path,
                )
            )
        case sqlite3.SQLITE_IOERR:
            return LibraryUnusable(
                tr(
                    "{path} could not be read or written ({error}); check the disk, then try again: what was "
                    "saved before is safe.",
                    path=path,
                    error=error,
                )
            )
        case sqlite3.SQLITE_CANTOPEN:
            return LibraryUnusable(
                tr(
                    "{path} cannot be opened; check that the folder exists and that you may use it.",
                    path=path,
                )
            )
        case sqlite3.SQLITE_TOOBIG | sqlite3.SQLITE_NOMEM:
            return LibraryUnusable(
                tr(
                    "{path}: this is more than the library can take at once ({error}); try less.",
                    path=path,
                    error=error,
                )
            )
    return None


def _is_of_a_row(error: ValueError) -> bool:
    """Whether an error comes of a row that says what no row says: lists are kept as JSON, and what can be one
    of a few things as a word. What comes from outside is read outside of the library."""
    return type(error).__name__ == "JSONDecodeError" or _NO_WORD.search(str(error)) is not None


@contextmanager
def told(path: Path, *, opened: bool = False) -> Iterator[None]:
    """Raise the sentence in place of the sqlite3 error; the error stays as its cause. `opened` is as in
    `translate`."""
    try:
        yield
    except sqlite3.Error as error:
        no_text = str(error).startswith(_NO_TEXT)
        sentence = damaged(path, str(error)) if no_text else translate(error, path, opened=opened)
        if sentence is None:
            raise
        raise sentence from error
    except zlib.error as error:
        raise damaged(
            path, in_english("the bytes of a capture are not as they were stored: {error}", error=error)
        ) from error
    except UnicodeDecodeError as error:
        # What SQLite says of a damaged schema has words of that schema in it, which may be no text any more.
        raise damaged(path, in_english("what it says of its tables is no text")) from error
    except ValueError as error:
        if not _is_of_a_row(error):
            raise
        raise damaged(path, in_english("a row is not as it was stored: {error}", error=error)) from error
    except MemoryError as error:
        # FTS5 takes a damaged length for a length: some of 30 damaged indexes ask for more than there is.
        raise index_damaged(path, tr("it asks for more memory than there is")) from error
