"""Notes that the library could not take when the window closed: kept in a file until the next start."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from reader.library.library import Library
from reader.model.errors import PostilError

#: (article's id, highlight's id or "" for the note on the article, text).
Unsaved = tuple[str, str, str]


def rescue(library: Path, notes: Sequence[Unsaved], folder: Path) -> Path | None:
    """Write notes beside the library, or into `folder` where that cannot be written; None where neither can.

    What lies there already is kept: later words go behind earlier ones.
    """
    for path in _files(library, folder):
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            text = json.dumps([*_read(path), *notes], ensure_ascii=False, indent=1)
            path.write_bytes(text.encode("utf-8", "replace"))
            return path
    return None


def bring_back(library: Library, folder: Path) -> str:
    """Write rescued notes into the library. Returns what the reader is told, "" where there were none.

    A note that says something else by now gets the rescued words behind its own; where the highlight or the
    article is gone, its words stay in the file.
    """
    told = ""
    for path in _files(library.path, folder):
        notes = _read(path)
        if not notes:
            continue
        left = [note for note in notes if not _kept(library, note)]
        with suppress(OSError):
            if left:
                path.write_text(json.dumps(left, ensure_ascii=False, indent=1), encoding="utf-8")
            else:
                path.unlink()
        many = len(notes) > 1
        told = f"{'Notes' if many else 'A note'} that could not be saved the last time"
        told += (
            f" cannot be yet: the words are in {path}." if left else f" {'are' if many else 'is'} kept now."
        )
    return told


def _files(library: Path, folder: Path) -> Iterable[Path]:
    name = hashlib.sha256(str(library).encode("utf-8", "surrogateescape")).hexdigest()[:12]
    return library.with_name(f"{library.name}.unsaved-notes.json"), folder / f"unsaved-notes-{name}.json"


def _read(path: Path) -> list[Unsaved]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return [(str(article), str(key), str(text)) for article, key, text in found]
    except (OSError, ValueError, TypeError):
        return []


def _kept(library: Library, note: Unsaved) -> bool:
    article, key, text = note
    annotations = library.annotations
    try:
        old = annotations.find(key).note if key else annotations.article_note(article)
        words = text if old in text else f"{old}\n\n{text}"
        if old == text or (text and text in old):
            return True
        if key:
            annotations.write_note(key, words)
        else:
            annotations.write_article_note(article, words)
    except PostilError:
        return False
    return True
