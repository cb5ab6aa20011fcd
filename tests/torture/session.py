"""A reader at work, in a process of its own: acts that are told once they are done.

    python -m tests.torture.session LIBRARY FOLDER SEED ACTS

After each act a line of JSON tells what holds from now on: a value by a name, null for what is gone.
`highlight ID`, `note ID`, `article note ID`, `tags ID` and `capture SHA256` are of the library, `file PATH`
is the sha256 of a file that was written.
"""

import json
import random
import sys
from collections.abc import Callable
from pathlib import Path

from reader.library.library import Library, open_library
from reader.model.export import EVERYTHING, Order
from reader.services import exporting, workers
from reader.services.importing import import_bytes
from tests.importer.prose import Press, listing
from tests.torture import ground
from tests.torture.ground import Kept

State = dict[str, str | None]


def state(kept: Kept) -> State:
    """What a library holds, by the names of this module."""
    found: State = {f"capture {sha}": "" for sha in kept.captures}
    for id, (quote, note) in kept.highlights.items():
        found |= {f"highlight {id}": quote, f"note {id}": note}
    found |= {f"article note {id}": words for id, words in kept.notes.items()}
    return found | {f"tags {id}": ", ".join(names) for id, names in kept.tags.items()}


class Reader:
    """Someone who reads, at random."""

    def __init__(self, library: Library, folder: Path, seed: int) -> None:
        self.library, self._folder = library, folder
        self._dice, self._press = random.Random(seed), Press(seed)
        self._rows = library.articles.rows(limit=100)
        self._made = [made.id for row in self._rows for made in library.annotations.of(row.id)]
        self._acts = 0

    def act(self) -> State:
        """Do something. Returns what holds from now on."""
        self._acts += 1
        acts: list[Callable[[], State]] = [self.highlight, self.write, self.note, self.tag]
        if self._acts % 8 == 0:
            return self._dice.choice([self.bring_in, self.back_up, self.export])()
        return self._dice.choice(acts)()

    def highlight(self) -> State:
        """Highlight words, with a note."""
        row = self._dice.choice(self._rows)
        text = self.library.articles.reading(row.id).version.text
        start = self._dice.randrange(max(1, len(text) - 40))
        words = f"Typed {self._acts}. " * self._dice.randint(1, 60)
        made, _ = self.library.annotations.highlight(row.id, start, start + 30, note=words)
        self._made.append(made.id)
        return {f"highlight {made.id}": made.quote.exact, f"note {made.id}": made.note}

    def write(self) -> State:
        """Write a note anew."""
        id, words = self._dice.choice(self._made), f"Written {self._acts}. " * self._dice.randint(1, 20)
        self.library.annotations.write_note(id, words)
        return {f"note {id}": self.library.annotations.find(id).note}

    def note(self) -> State:
        """Write the note on an article."""
        row = self._dice.choice(self._rows)
        self.library.annotations.write_article_note(row.id, f"Thought {self._acts}.")
        return {f"article note {row.id}": f"Thought {self._acts}."}

    def tag(self) -> State:
        """Tag an article."""
        row = self._dice.choice(self._rows)
        self.library.tags.add([row.id], f"tag {self._acts % 7}")
        return {f"tags {row.id}": ", ".join(self.library.tags.on_article(row.id))}

    def bring_in(self) -> State:
        """Import a capture."""
        page = listing([self._press.article(100) for _ in range(2)], "The Karsu Paper", self._acts).encode()
        report = import_bytes(self.library, [(f"page {self._acts}.txt", page)])
        return {f"capture {ground.digest(page)}": ""} if report.files[0].capture else {}

    def back_up(self) -> State:
        """Make a backup over the last one."""
        target = self._folder / "backup.sqlite"
        self.library.back_up(target)
        return {f"file {target}": ground.sha256(target)}

    def export(self) -> State:
        """Export into a folder of notes, over what was exported before."""
        target = self._folder / "vault"
        report = exporting.run(self.library, Order(EVERYTHING, "markdown", target))
        return {f"file {written.file}": ground.sha256(Path(written.file)) for written in report.files}


def main(path: Path, folder: Path, seed: int, acts: int) -> None:
    """Act so many times, with the library closed and opened again now and then."""
    done = 0
    while done < acts:
        with open_library(path) as library:
            reader = Reader(library, folder, seed + done)
            for _ in range(min(40, acts - done)):
                print(json.dumps(reader.act()), flush=True)
                done += 1
    workers.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
