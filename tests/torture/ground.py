"""The library that is tortured: the captures of the first run, read by a reader who takes notes."""

import hashlib
import random
import shutil
from pathlib import Path
from typing import NamedTuple

from reader.library import health
from reader.library.library import Library, open_library
from reader.model.errors import PostilError
from reader.services import workers
from reader.services.importing import import_bytes, import_paths
from tests.importer.prose import Press, listing
from tests.torture.tally import CHECKOUT

HIGHLIGHTS = 40


class Kept(NamedTuple):
    """What a library holds of a reader's: texts by article, quote and note by highlight, notes on articles,
    tags by article; and the sha256 of every capture."""

    texts: dict[str, str]
    highlights: dict[str, tuple[str, str]]
    notes: dict[str, str]
    tags: dict[str, tuple[str, ...]]
    captures: frozenset[str]


def made(path: Path, seed: int = 1) -> Kept:
    """Make a library at `path`: imported, highlighted, noted, tagged; what it holds is returned."""
    dice = random.Random(seed)
    with open_library(path) as library:
        import_paths(library, sorted((CHECKOUT / "seeds").glob("*.txt")))
        workers.close()
        rows = library.articles.rows(limit=100)
        for n in range(HIGHLIGHTS):
            row = dice.choice(rows)
            text = library.articles.reading(row.id).version.text
            start = dice.randrange(max(1, len(text) - 60))
            words = f"Note {n}: “Zażółć” of {row.heading[:30]}" if n % 3 else ""
            library.annotations.highlight(row.id, start, start + dice.randint(3, 50), note=words)
        for row in rows[::3]:
            library.annotations.write_article_note(row.id, f"On the whole, of {row.heading}")
            library.tags.add([row.id], dice.choice(("water", "trade/oil", "überall")))
        return held(library)


def held(library: Library) -> Kept:
    """What an open library holds."""
    rows = library.articles.rows(limit=10_000)
    readings = [library.articles.reading(row.id) for row in rows]
    marked = [made for row in rows for made in library.annotations.of(row.id)]
    noted = {row.id: library.annotations.article_note(row.id) for row in rows}
    tags = {row.id: library.tags.on_article(row.id) for row in rows}
    return Kept(
        {reading.row.id: reading.version.text for reading in readings},
        {each.id: (each.quote.exact, each.note) for each in marked},
        {id: note for id, note in noted.items() if note},
        {id: names for id, names in tags.items() if names},
        frozenset(capture.sha256 for capture in library.captures.all()),
    )


def gone(kept: Kept, now: Kept) -> list[str]:
    """What is not there any more of what was kept, or says something else."""
    found = [f"capture {sha[:8]} is gone" for sha in sorted(kept.captures - now.captures)]
    for name in ("texts", "highlights", "notes", "tags"):
        before, after = getattr(kept, name), getattr(now, name)
        for id, value in before.items():
            if after.get(id) != value:
                what = "says something else" if id in after else "is gone"
                found.append(f"{name.removesuffix('s')} {id[-12:]} {what}")
    return found


def problems(path: Path, kept: Kept) -> list[str]:
    """What is wrong with a library: what it lost of `kept`, and all that a check of it finds."""
    try:
        with open_library(path) as library:
            now = held(library)
            return gone(kept, now) + list(health.check(library).problems)
    except PostilError as problem:
        return [str(problem)]


def copied(path: Path, target: Path) -> Path:
    """A copy of a closed library with all that lies beside it, in a folder that is made anew; its path."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(path.parent, target)
    return target / path.name


def captures(folder: Path, number: int, seed: int, articles: int = 4) -> list[Path]:
    """So many made-up captures as files of a folder that is made for them."""
    folder.mkdir(parents=True, exist_ok=True)
    press, files = Press(seed), []
    for n in range(number):
        page = listing([press.article(120) for _ in range(articles)], "The Karsu Paper", n + 1)
        files.append(folder / f"page{n:02}.txt")
        files[-1].write_text(page, encoding="utf-8")
    return files


def texts_after(path: Path, files: list[Path]) -> list[str]:
    """The texts that a library holds once these files are imported undisturbed, in order."""
    with open_library(path) as library:
        import_bytes(library, [(file.name, file.read_bytes()) for file in files])
        workers.close()
        return sorted(held(library).texts.values())


def sha256(path: Path) -> str:
    """Of a file's bytes; "" where there is none."""
    return digest(path.read_bytes()) if path.is_file() else ""


def digest(data: bytes) -> str:
    """The sha256 of bytes, in hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def _is_unfinished(name: str) -> bool:
    return name.startswith(".") or name.endswith(".part")


def files_of(folder: Path) -> dict[str, str]:
    """The sha256 of each file below a folder by its path in there, but those that are only being written."""
    return {
        str(file.relative_to(folder)): sha256(file)
        for file in sorted(folder.rglob("*"))
        if file.is_file() and not any(_is_unfinished(name) for name in file.relative_to(folder).parts)
    }
