"""What was made to do harm: imported, written, rendered, opened. Each is refused in a sentence or done.

Nothing of it may stop the program, take longer than ten seconds or more than 300 MB; a second import of the
same captures adds nothing; a file that is no library is left as it is.
"""

import hashlib
import resource
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from reader.exporter.sheet import sheet
from reader.exporter.templating import TemplateTrouble
from reader.library.library import Library, open_library
from reader.model.errors import PostilError
from reader.model.query import parse
from reader.services import workers
from reader.services.importing import import_bytes, import_paths
from reader.services.rendering import Renderer
from reader.ui import keymap_file
from reader.ui.actions import CONTEXTS
from reader.ui.settings import RANGES, Settings
from reader.ui.table import EVERY_ACTION
from tests.torture import ground, hostile_pages, hostile_places
from tests.torture.tally import CHECKOUT, Tally, times

MOST_S, MOST_MB = 10.0, 300
T = TypeVar("T")
#: Words that stand in files which nothing here may read.
_SECRETS = ("root:x:0", "127.0.0.1 localhost")


def tallies(folder: Path, share: float) -> Iterator[Tally]:
    """Every promise, with a share of all that was made."""
    folder.mkdir(parents=True, exist_ok=True)
    with open_library(folder / "library.sqlite") as library:
        yield captures(library, share)
        yield paths(library, folder / "places")
        import_paths(library, sorted((CHECKOUT / "seeds").glob("*.txt")))
        yield words(library, share)
        yield templates(library, share)
    yield settings(folder, share)
    yield libraries(folder, share)


def captures(library: Library, share: float, kinds: Iterable[str] = hostile_pages.KINDS) -> Tally:
    """Captures of every kind, one by one, then all once more."""
    tally, before = Tally("hostile captures imported, and imported again"), _most_mb()
    pages = dict(_share(sorted(hostile_pages.pages(kinds).items()), share))
    for name, data in pages.items():
        tally.count(_refused_or_done(partial(import_bytes, library, [(name, data)])), name)
    once = library.articles.counts().articles
    import_bytes(library, list(pages.items()))
    workers.close()
    more = library.articles.counts().articles - once
    tally.count([f"{more} articles came of a second import"] if more else [], "again")
    # What reads them is a process of its own; this one made them, and the greatest of them take more. A
    # process that it has had before may have taken more too.
    most = _most_mb()
    tally.count([f"{most:.0f} MB"] if most > max(MOST_MB, before) else [], "memory")
    return tally.done()


def _most_mb() -> float:
    """The most that a process which this one started and which has ended has held, in megabytes."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def paths(library: Library, folder: Path) -> Tally:
    """Files that are none: pipes, devices, loops, holes, names that are no text."""
    tally = Tally("paths that are no captures")
    for path in hostile_places.lay_out(folder):
        tally.count(_refused_or_done(partial(import_paths, library, [path])), repr(path.name))
    workers.close()
    return tally.done()


def words(library: Library, share: float) -> Tally:
    """Words as a tag, a note, a name, a search: they are kept to the letter or refused in a sentence."""
    tally = Tally("words as tags, notes, names and searches")
    row = library.articles.rows()[0]

    def note(words: str) -> None:
        library.annotations.write_article_note(row.id, words)
        kept = library.annotations.article_note(row.id)
        sound = words.encode("utf-8", "replace").decode().replace("?", "\ufffd")
        assert kept.replace("?", "\ufffd") == sound or not words.strip(), "the note says something else"

    acts: tuple[Callable[[str], object], ...] = (
        note,
        lambda words: library.tags.add([row.id], words),
        lambda words: library.searches.save(words, words),
        lambda words: library.outlines.create(words),
        lambda words: library.search.find(parse(words), limit=5),
    )
    for each in _share(hostile_places.WORDS, share):
        for n, act in enumerate(acts):
            tally.count(_refused_or_done(partial(act, each)), f"{n} {each[:40]!r}")
    return tally.done()


def templates(library: Library, share: float) -> Tally:
    """Layouts that climb, loop or swell."""
    tally = Tally("templates that climb, loop or swell")
    article = sheet(library.articles.reading(library.articles.rows()[0].id))
    with Renderer() as renderer:

        def rendered(source: str) -> None:
            try:
                made = renderer.render(source, "a.md", [article], "A title").decode("utf-8", "replace")
            except TemplateTrouble:
                return
            assert not any(secret in made for secret in _SECRETS), "it read a file"

        for source in _share(hostile_places.TEMPLATES, share):
            tally.count(_refused_or_done(partial(rendered, source)), source[:60])
    return tally.done()


def settings(folder: Path, share: float) -> Tally:
    """Files of settings and keymaps that are none: the defaults count, and what cannot be read is told."""
    tally = Tally("settings and keymaps that are none")
    contexts = {action.name: frozenset(CONTEXTS) for action in EVERY_ACTION}
    for name, data in _share(sorted(hostile_places.settings().items()), share):
        path = folder / name
        path.write_bytes(data)

        def read(path: Path = path) -> None:
            if path.suffix == ".toml":
                keymap_file.read(path, contexts)
                return
            kept = Settings(path)
            for key, (least, most) in RANGES.items():
                assert least <= kept.get(key) <= most, f"{key} is {kept.get(key)}"

        tally.count(_refused_or_done(read), name)
    return tally.done()


def libraries(folder: Path, share: float) -> Tally:
    """Files that are opened as a library, and are none: refused, and not changed."""
    tally = Tally("files that are no library opened as one")
    sound = folder / "sound.sqlite"
    ground.made(sound)
    for name, data in _share(sorted(hostile_places.libraries(sound.read_bytes()).items()), share):
        with tempfile.TemporaryDirectory(dir=folder) as place:
            path = Path(place, "library.sqlite")
            path.write_bytes(data)

            def opened(path: Path = path) -> None:
                with open_library(path, read_only=True) as library:
                    ground.held(library)

            found = _refused_or_done(opened)
            same = hashlib.sha256(path.read_bytes()).digest() == hashlib.sha256(data).digest()
            tally.count([*found, *([] if same else ["the file was changed"])], name)
    return tally.done()


def _refused_or_done(act: Callable[[], object]) -> list[str]:
    """What went wrong: an error that is no sentence of ours, or too long a time."""
    began = time.monotonic()
    try:
        act()
    except PostilError as refusal:
        if "\n" in str(refusal) or not str(refusal).strip():
            return [f"no sentence: {str(refusal)[:80]!r}"]
    except Exception as error:
        return [f"{type(error).__name__}: {str(error)[:80]}"]
    took = time.monotonic() - began
    return [f"{took:.1f} s"] if took > MOST_S else []


def _share(all_of_them: Sequence[T], share: float) -> list[T]:
    """Evenly spread over all of them."""
    many = times(len(all_of_them), share)
    return [all_of_them[n * len(all_of_them) // many] for n in range(many)]
