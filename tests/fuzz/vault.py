"""Do a reader's words in exported files stay, whatever happens? Files and library are changed at random.

    python -m tests.fuzz.vault [STEPS] [--seed SEED] [--format FORMAT]

After every step all is exported into the same folder, twice. The reader's own lines must still be there, what
they took out must not be back, each highlight must stand in its file once, each article must have one file,
and the second export must find nothing to do.
"""

import argparse
import random
import tempfile
from collections import defaultdict
from contextlib import suppress
from pathlib import Path

from reader.exporter.formats import FORMATS
from reader.exporter.names import block_id
from reader.library.library import Library, open_library
from reader.model.article import Row
from reader.model.errors import PostilError
from reader.model.export import EVERYTHING, Order
from reader.model.highlight import Highlight
from reader.services.exporting import run
from reader.services.importing import import_paths
from tests.exporter.hostile import NOTES

_SEEDS = Path(__file__).resolve().parents[2] / "seeds"


class Vault:
    """A library of few articles, a folder, and what its reader did to the files in it."""

    def __init__(self, library: Library, folder: Path, format: str, dice: random.Random) -> None:
        self.library = library
        self.folder = folder
        self.order = Order(EVERYTHING, format, folder)
        self.suffix = FORMATS[format].suffix
        self.dice = dice
        self.rows = library.articles.rows(limit=3)
        self.files: dict[str, Path] = {}
        self.own: dict[str, list[str]] = defaultdict(list)
        self.out: dict[str, set[str]] = defaultdict(set)

    def export(self) -> None:
        """Export twice, and look at every file."""
        written = run(self.library, self.order)
        notes = [file for file in written.files if file.file.endswith(self.suffix)]
        self.files = {file.article: Path(file.file) for file in notes}
        assert all(file.action != "failed" for file in notes), notes
        there = set(self.folder.rglob(f"*{self.suffix}")) - set(map(Path, written.left_over))
        assert there == set(self.files.values()), there ^ set(self.files.values())
        assert len(there) == len(notes)
        for article, file in self.files.items():
            self._look(article, file.read_text(encoding="utf-8"))
        again = {file.action for file in run(self.library, self.order).files}
        assert again <= {"unchanged", "kept", "failed"}, again

    def _look(self, article: str, text: str) -> None:
        for line in self.own[article]:
            assert text.count(line) == 1, line
        for mark in self.library.annotations.of(article):
            ids = (mark.id, block_id(mark.id))
            if mark.id in self.out[article]:
                assert not any(id in text for id in ids), mark
            else:
                assert text.count(f"?h={mark.id}") == 1, mark

    def change(self) -> None:
        """Change something, in a file or in the library."""
        row = self.dice.choice(self.rows)
        file, marks = self.files.get(row.id), self.library.annotations.of(row.id)
        acts = [self._highlight, self._mark, *([self._renote, self._renote] if marks else [])]
        acts += (
            [self._write, self._property, self._move, *([self._take_out] if marks else [])] if file else []
        )
        self.dice.choice(acts)(row, marks)

    def _highlight(self, row: Row, _marks: tuple[Highlight, ...]) -> None:
        start = self.dice.randrange(800)
        note = self.dice.choice(("", "A note", *NOTES))
        with suppress(PostilError):
            self.library.annotations.highlight(row.id, start, start + self.dice.randint(5, 80), note=note)

    def _renote(self, _row: Row, marks: tuple[Highlight, ...]) -> None:
        self.library.annotations.write_note(self.dice.choice(marks).id, f"Changed {self.dice.random()}")

    def _mark(self, row: Row, _marks: tuple[Highlight, ...]) -> None:
        # The import is an act, too; without it there would be nothing to look at.
        if self.dice.random() < 0.3 and not (self.library.journal.undo_label() or "").startswith("Import"):
            self.library.journal.undo()
        self.library.tags.add([row.id], f"tag {self.dice.randrange(7)}")
        self.library.articles.mark([row.id], read=self.dice.random() < 0.5)

    def _write(self, row: Row, _marks: tuple[Highlight, ...]) -> None:
        lines = self.files[row.id].read_text(encoding="utf-8").split("\n")
        first = lines.index("---", 1) + 1 if lines[0] == "---" else 0
        if self.suffix == ".txt":  # by what it begins with, plain text is found again where it is moved
            first = next(n for n, line in enumerate(lines) if line.startswith("postil://")) + 1
        self.own[row.id].append(f"- My own line {self.dice.random()}")
        at = len(lines) if self.order.format == "logseq" else self.dice.randint(first, len(lines))
        lines[at:at] = ["", self.own[row.id][-1], ""]
        self.files[row.id].write_text("\n".join(lines), encoding="utf-8")

    def _property(self, row: Row, _marks: tuple[Highlight, ...]) -> None:
        text = self.files[row.id].read_text(encoding="utf-8")
        if text.startswith("---\n"):
            self.own[row.id].append(f"own {self.dice.random()}: mine")
            text = text.replace("---\n", f"---\n{self.own[row.id][-1]}\n", 1)
            self.files[row.id].write_text(text, encoding="utf-8")

    def _take_out(self, row: Row, marks: tuple[Highlight, ...]) -> None:
        mark, file = self.dice.choice(marks), self.files[row.id]
        lines = file.read_text(encoding="utf-8").split("\n")
        left = [line for line in lines if mark.id not in line and block_id(mark.id) not in line]
        if left != lines:
            file.write_text("\n".join(left), encoding="utf-8")
            self.out[row.id].add(mark.id)

    def _move(self, row: Row, _marks: tuple[Highlight, ...]) -> None:
        to = self.folder / self.dice.choice(("", "a", "b/c")) / f"moved {self.dice.random()}{self.suffix}"
        to.parent.mkdir(parents=True, exist_ok=True)
        self.files[row.id] = self.files[row.id].rename(to)


def main() -> None:
    """Do so many steps; the seed that is printed does them again."""
    parser = argparse.ArgumentParser()
    parser.add_argument("steps", type=int, nargs="?", default=100)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    parser.add_argument("--format", default="markdown")
    asked = parser.parse_args()
    print(f"--seed {asked.seed} --format {asked.format}")
    with tempfile.TemporaryDirectory() as name, open_library(Path(name) / "library.sqlite") as library:
        import_paths(library, sorted(_SEEDS.glob("*.txt"))[:1])
        vault = Vault(library, Path(name) / "vault", asked.format, random.Random(asked.seed))
        for _ in range(asked.steps):
            for _ in range(vault.dice.randint(1, 4)):
                vault.change()
            vault.export()
    print(f"{asked.steps} steps, and nothing was lost")


if __name__ == "__main__":
    main()
