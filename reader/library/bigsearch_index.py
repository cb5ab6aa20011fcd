"""The second full-text index itself: a folder of tantivy's beside the library, made anew whenever it must.

It holds the words of every article under its key and no texts. Where the package is missing, or the folder
is damaged or does not fit the library, nothing is found here and SQLite answers.
"""

import json
import shutil
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reader.library.bigsearch_query import COLUMNS, asked
from reader.library.tokens import tokens
from reader.model.query import Scope, Term

if TYPE_CHECKING:
    from tantivy import Index, IndexWriter, Schema

#: How the index is made; one that was made otherwise is made anew.
_FORM = 1
#: What the writer gathers in memory, in bytes.
_HEAP = 64_000_000


class Unsound(Exception):
    """The folder does not hold an index that can be read; it is made anew."""


class State(NamedTuple):
    """What an index says of itself: its stamp, the one that it had before it learnt the last, and what that
    was (see `bigsearch.Due`)."""

    stamp: str
    before: str
    learnt: str


class SecondIndex:
    """The index in a folder. Asked from any thread, written by one at a time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = threading.Lock()
        self._open: tuple[State, Index] | None = None

    def found(
        self,
        stamp: str,
        groups: Sequence[Iterable[Term]],
        without: Iterable[Term],
        scope: Scope | None,
        most: int,
    ) -> list[int] | None:
        """The keys of the articles that have the words, the newest first; None where SQLite is to answer:
        for another stamp, for what cannot be asked here, and for more than `most`."""
        try:
            with _sound():
                index = self._at(stamp)
                query = asked(index.schema, groups, without, scope) if index else None
                if index is None or query is None:
                    return None
                searcher = index.searcher()
                count = searcher.search(query, limit=1).count
                if count > most:
                    return None
                return [key for key, _ in searcher.search(query, max(1, count), False, "key").hits]
        except Unsound:
            return None

    def state(self) -> State | None:
        """What the index says of itself; None where there is none that this program could have made."""
        try:
            told = json.loads((self.folder / "state.json").read_text(encoding="utf-8"))
            whole = told["form"] == _FORM and told["files"] == self._files()
            return State(told["stamp"], told["before"], told["learnt"]) if whole else None
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def begin(self) -> None:
        """Empty the folder, for an index to be made in it."""
        with self._lock:
            self._open = None
            self.remove()
            (self.folder / "index").mkdir(parents=True)
            with _sound():
                _made(self.folder / "index", anew=True)

    def remove(self) -> None:
        """Take the folder away."""
        self._open = None
        with suppress(FileNotFoundError):
            shutil.rmtree(self.folder)

    @contextmanager
    def learning(self) -> Iterator["Learning"]:
        """Writes to the index; all of it is kept at the end, or nothing. Raises Unsound."""
        with self._lock, _sound():
            writer = _made(self.folder / "index").writer(_HEAP, 1)
            try:
                yield Learning(writer)
                writer.commit()
            except BaseException:
                writer.rollback()
                raise
            finally:
                # Ends the threads that join its parts, and lets go of its lock.
                writer.wait_merging_threads()

    def stand(self, state: State) -> None:
        """Say what the index is from now on. Written beside and renamed, so that it is whole or as before."""
        told = {"form": _FORM, **state._asdict(), "files": self._files()}
        beside = self.folder / "state.json.new"
        beside.write_text(json.dumps(told), encoding="utf-8")
        beside.replace(self.folder / "state.json")

    def _files(self) -> dict[str, int]:
        """The files of the index and their sizes: to map one that was cut short would end the process."""
        return {path.name: path.stat().st_size for path in (self.folder / "index").iterdir() if path.suffix}

    def _at(self, stamp: str) -> "Index | None":
        """The index as it is with this stamp; None where it has another."""
        opened = self._open
        if opened is None or opened[0].stamp != stamp:
            state = self.state()
            if state is None or state.stamp != stamp:
                return None
            # Its state first: an index is never older than what it says of itself.
            self._open = opened = state, _made(self.folder / "index")
        return opened[1]


class Learning:
    """What an index learns: articles with their words, or that they are gone."""

    def __init__(self, writer: "IndexWriter") -> None:
        self._writer = writer

    def forget(self, article: int) -> None:
        """An article is not what it was, or is gone."""
        self._writer.delete_documents_by_term("key", article)

    def put(self, article: int, words: Sequence[str]) -> None:
        """An article has these words in its columns."""
        from tantivy import Document

        document = Document()
        document.add_integer("key", article)
        for column, text in zip(COLUMNS, words, strict=True):
            if text:
                document.add_text(column, tokens(text))
        self._writer.add_document(document)


def is_there() -> bool:
    """Whether the package is installed."""
    from importlib.util import find_spec

    return find_spec("tantivy") is not None


def _schema() -> "Schema":
    from tantivy import SchemaBuilder

    builder = SchemaBuilder()
    builder.add_integer_field("key", indexed=True, fast=True)
    for column in COLUMNS:
        # The words come as they are to be found, with spaces between (see tokens.py).
        builder.add_text_field(column, tokenizer_name="whitespace", index_option="position")
    return builder.build()


def _made(folder: Path, *, anew: bool = False) -> "Index":
    from tantivy import Index

    return Index(_schema(), str(folder)) if anew else Index.open(str(folder))


@contextmanager
def _sound() -> Iterator[None]:
    """What tantivy says of files that it cannot read. It is of Rust, whose panics are no Exception."""
    try:
        yield
    except (ImportError, OSError, ValueError) as error:
        raise Unsound(str(error)) from error
    except BaseException as error:
        if type(error).__name__ == "PanicException":
            raise Unsound(str(error)) from error
        raise
