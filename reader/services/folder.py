"""A folder that is kept up to date: what lies in it, which of it is ours, and what becomes of each file.

A file that nobody touched since is written anew. Where only its properties were edited, all that follows
them is, and of the properties those that still say what we wrote. In a file that was edited otherwise every
line of its reader's stays, and what was never in it is put at its end: what the reader took out does not
come back, and what was changed in the library since is only counted. A file that was moved within the folder
is found by the id in it, or by its bytes. One that was deleted is written again, because a folder that is
exported into has to hold what was asked for. Files of articles that have no notes any more are named, and
stay.
"""

import os
import stat
from collections.abc import Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reader.exporter import updating
from reader.exporter.identity import Named, named_in
from reader.exporter.names import folded, free_name
from reader.exporter.paper import Imprint
from reader.model.export import FileAction, Left
from reader.model.wording import tr
from reader.services.leaving import (
    Kind,
    Piece,
    as_printed,
    as_written,
    hash_of,
    laid_like,
    sha256,
    stale,
    unlaid,
)
from reader.services.whereabouts import Files, said_in
from reader.services.writing import is_within

if TYPE_CHECKING:
    from reader.library.library import Library


class Outcome(NamedTuple):
    """What becomes of a file: `data` are the bytes to write, None for none; `before` those that are there.

    `left` is what the library is to keep of it, None where that is no news; `moved` where the file stood when
    the library last knew of it, if not here. `changed` counts the highlights and notes that the file shows as
    they were, because it was edited. `away` is a file of ours that this one takes the place of.
    """

    file: Path
    action: FileAction
    article: str
    data: bytes | None = None
    before: bytes | None = None
    left: Left | None = None
    reason: str | None = None
    changed: int = 0
    moved: Path | None = None
    away: Path | None = None


class Folder:
    """A folder being exported into; nothing is written here. `protected` properties are never changed."""

    def __init__(
        self,
        library: "Library",
        folder: Path,
        kind: Kind,
        day: str,
        protected: Sequence[str],
    ) -> None:
        self._library = library
        self._folder = folder
        self._kind = kind
        self._day = day
        self._protected = protected
        ours = {Path(path): left for path, left in library.exports.written(str(folder)).items()}
        self._left = {path: left for path, left in ours.items() if left.format == kind.label}
        #: Where the files of this folder are; folders within it may be exported into, too.
        here = {path: left for path, left in self._left.items() if left.root == str(folder)}
        self.of = {left.article: path for path, left in here.items()}
        self._recorded = set(ours)
        self._before = dict(self._left)
        self._files = Files(folder, kind.suffix, self._recorded, here)
        #: Files that were moved here, and where they stood when the library last knew of them.
        self._followed: dict[Path, Path] = {}

    def found(self, key: str, imprint: Imprint, at: Path | None = None) -> bytes | None:
        """The file of a piece (its key) as it was printed, if it has this imprint and nobody has changed it;
        `at` where it has to stand there."""
        file = at or self.of.get(key)
        left = self._before.get(file) if file else None
        return as_printed(file, left, imprint) if file and left and left.article == key else None

    def outcome(self, piece: Piece, at: Path | None = None) -> Outcome:
        """What becomes of the file of a piece; `at` where it has to stand there and nowhere else."""
        file = at or self._file(piece)
        outcome = self._outcome(file, piece, fixed=at is not None)
        moved, known = self._followed.get(file), self._left.get(file)
        left = outcome.left or (known if moved else None)
        if left:
            left = left._replace(root=str(at or self._folder))
        gone = moved if moved and not os.path.lexists(moved) else None
        return outcome._replace(left=None if left == known and not moved else left, moved=gone)

    def beside(self, piece: Piece, at: Path, before: Path | None) -> Outcome:
        """What becomes of a file that stands next to another one, and comes along where that was moved; it
        stood `before` next to where that one was. What its reader wrote into stays there."""
        outcome = self.outcome(piece, at)
        left = self._left.get(before) if before and before != at else None
        if before and left and left.article == piece.key and outcome.action is not FileAction.FAILED:
            with suppress(OSError):
                if not before.is_symlink() and sha256(before.read_bytes()) == left.sha256:
                    return outcome._replace(moved=before, away=before)
        return outcome

    def left_over(self, keys: Sequence[str]) -> list[Path]:
        """The files of articles and outlines (their ids), wherever in the folder their reader moved them."""
        known = ((key, self.of[key]) for key in keys)
        found = (path if path.exists() else self._files.of(key, self._before[path]) for key, path in known)
        return sorted(path for path in found if path)

    def _outcome(self, file: Path, piece: Piece, *, fixed: bool) -> Outcome:
        failed = Outcome(file, FileAction.FAILED, piece.article)
        try:
            if not is_within(file, self._folder):
                reason = tr("{file} is a link, or behind one; move it away and export again.", file=file)
                return failed._replace(reason=reason)
            if file.exists() and not file.is_file():
                return failed._replace(
                    reason=tr("{file} is no file; move it away and export again.", file=file)
                )
            present = file.read_bytes() if file.exists() else None
            guarded = present is not None and not file.stat().st_mode & stat.S_IWUSR
        except OSError as error:
            reason = tr(
                "{file} could not be read ({reason}); move it away and export again.",
                file=file,
                reason=error.strerror,
            )
            return failed._replace(reason=reason)
        plain = unlaid(present) if present is not None and self._kind.added else present
        if guarded and piece.data not in (present, plain):
            reason = tr("{file} is read-only; allow writing to it and export again.", file=file)
            return failed._replace(before=present, reason=reason)
        left = self._left.get(file)
        if left and left.article != piece.key:
            left = None  # the reader put this file in the place of another
        if present is None or piece.data in (present, plain):
            return self._whole(file, piece, present)
        ours = [left] if left else [other for other in self._left.values() if other.article == piece.key]
        known = {hash for each in ours for hash in (each.sha256, each.pending)}
        if sha256(present) in known or (plain and sha256(plain) in known):
            return self._whole(file, piece, present)
        named = _named_by(piece)
        if left is None and fixed and (named is None or named != named_in(present)):
            reason = tr("{file} was there before, and Postil did not write it; name another file.", file=file)
            return failed._replace(before=present, reason=reason)
        return self._edited(file, piece, present, left)

    def _whole(self, file: Path, piece: Piece, present: bytes | None) -> Outcome:
        """A file that says nothing but what an export wrote: written as it is now."""
        known = self._left.get(file)
        left = as_written(piece, self._kind)
        data = laid_like(piece.data, present) if present is not None and self._kind.added else piece.data
        if present == data:
            return Outcome(
                file, FileAction.UNCHANGED, piece.article, None, present, left._replace(pending="")
            )
        action = FileAction.CREATED if present is None else FileAction.REWRITTEN
        gone = known is not None and known.sha256 and present is None
        reason = tr("It was gone from the folder, and is written again.") if gone else None
        return Outcome(file, action, piece.article, data, present, left, reason)

    def _edited(self, file: Path, piece: Piece, present: bytes, left: Left | None) -> Outcome:
        """A file with its reader's words in it: these stay, and only what is new is put in."""
        kept = Outcome(file, FileAction.KEPT, piece.article, before=present)
        changed = stale(piece, left, new=True)
        if self._kind.added is None:
            reason = tr("It was edited, and files of this format cannot be added to.")
            return kept._replace(reason=reason, changed=changed)
        try:
            text, new = present.decode("utf-8"), piece.data.decode("utf-8")
        except UnicodeDecodeError:
            return kept._replace(reason=tr("It was edited, and is no longer in UTF-8."), changed=changed)
        return self._merged(kept, piece, (text, new), left or Left(piece.key, self._kind.label, ""))

    def _merged(self, kept: Outcome, piece: Piece, texts: tuple[str, str], left: Left) -> Outcome:
        """The text that is there with what is new in the text that would be written."""
        (front, body), (new_front, new_body) = map(updating.parts, texts)
        head = updating.updated(front, new_front, left.properties, self._protected) if front else None
        front = head.text if head else front
        properties = head.ours if head else dict(left.properties)
        reason = (
            None if head is None or head.readable else tr("Its properties could not be read, and were left.")
        )
        # A run that was killed may have put the new body there, and not have told the library.
        if body == new_body or (left.body and hash_of(body) == left.body):
            left = left._replace(body=hash_of(new_body), blocks=updating.digests(piece.sheets))
            left = left._replace(properties=properties, pending="")
            kept = kept._replace(left=left, reason=reason)
            if front + new_body == texts[0]:
                return kept._replace(action=FileAction.UNCHANGED)
            data = (front + new_body).encode("utf-8")
            return kept._replace(action=FileAction.REWRITTEN, data=data)
        coming, blocks = updating.news(piece.sheets, body, left.blocks)
        left = left._replace(blocks=blocks, properties=properties, pending="")
        kept = kept._replace(left=left, reason=reason, changed=stale(piece, left))
        text = front + body
        if coming and self._kind.added:
            text = updating.with_more(text, self._kind.added(coming, self._day, piece.joined))
            return kept._replace(action=FileAction.APPENDED, data=text.encode("utf-8"))
        if text == texts[0]:
            return kept
        reason = tr("You edited it: only its properties were brought up to date.")
        return kept._replace(action=FileAction.REWRITTEN, data=text.encode("utf-8"), reason=reason)

    def _file(self, piece: Piece) -> Path:
        """The file of a piece: where it was left, where it was moved to, or a new one.

        Where it was left, another may stand by now: one of another article, or the reader's own.
        """
        known, named = self.of.get(piece.key), _named_by(piece)
        there = known is not None and os.path.lexists(known)
        says = said_in(known) if known and there and named else None
        if there and known and (says == named or (says and named and says.id == named.id)):
            return known
        left = self._before[known] if known else None
        file = self._moved(piece, left)
        if known and file is None and (says is None if there else known.parent.is_dir()):
            return known
        if known is None and file:
            self._adopt(piece, file)
        file = file or self._new(piece)
        if known and left:
            # The library has to forget where it was, or the next export would look for it there again.
            self._followed[file] = known
            if self._left.get(known) == left:
                del self._left[known]
            self._left[file] = left
        return file

    def _moved(self, piece: Piece, left: Left | None) -> Path | None:
        """The file in the folder that says it is this piece's; or that has what was written of it, where no
        file can say it."""
        named = _named_by(piece)
        if named or left is None:
            return self._files.named.get(named)
        as_it_was = self._files.by_sum.get(left.sha256)
        return as_it_was or (self._files.holding(left) if self._kind.added and piece.joined else None)

    def _adopt(self, piece: Piece, file: Path) -> None:
        """Take over what the library knows of a file that came from a folder where it is no more."""
        for path, left in self._library.exports.elsewhere(piece.key, self._kind.label).items():
            if not os.path.lexists(path):
                self._followed[file], self._left[file] = Path(path), left

    @cached_property
    def _taken(self) -> set[str]:
        """The names, folded and without suffix, that files of this kind have in the folder."""
        there = self._folder.iterdir() if self._folder.is_dir() else ()
        suffix = self._kind.suffix
        return {folded(path.stem) for path in (*there, *self._left) if path.suffix.lower() == suffix}

    def _new(self, piece: Piece) -> Path:
        """A name that nothing has; or the file of that name that already says the very same."""
        first = self._folder / f"{free_name(piece.words, piece.key, ())}{self._kind.suffix}"
        with suppress(OSError):
            if first not in self._recorded and first.read_bytes() == piece.data:
                return first
        name = free_name(piece.words, piece.key, self._taken)
        self._taken.add(folded(name))
        return self._folder / f"{name}{self._kind.suffix}"


def _named_by(piece: Piece) -> Named | None:
    """How the file of a piece tells that it is of this piece, and of all of it; None where it cannot."""
    named = named_in(piece.data)
    return named if named and named.id == piece.key.encode() else None
