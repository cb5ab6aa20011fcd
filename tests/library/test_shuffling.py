"""Imports, new splits, partings and joins in any order: nothing of the reader's is lost."""

import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

import pytest

from reader.library import health
from reader.library.library import Library
from reader.model.capture import Split
from reader.model.errors import PostilError
from reader.model.query import ALL
from tests.library.handmade import IMPORTED, Decision, Told, page, reread, told

_WORDS = ("bridge", "council", "river", "winter", "paper", "teacher", "market", "autumn", "valley", "letter")


def sentence(rng: random.Random) -> str:
    return " ".join(rng.choices(_WORDS, k=rng.randint(6, 14))).capitalize() + "."


class Shuffle:
    """A library that one thing after another is done to; `made` are the reader's words that must be there."""

    def __init__(self, library: Library, seed: int) -> None:
        self.library = library
        self.rng = random.Random(seed)
        self.pool = [
            told(f"Title {n}" if n % 3 else None, "\n\n".join(sentence(self.rng) for _ in range(1 + n % 3)))
            for n in range(8)
        ]
        self.pages: dict[str, tuple[list[Told], Split, bytes]] = {}
        self.batches: list[str] = []
        self.made: set[str] = set()

    def steps(self) -> list[Callable[[], None]]:
        """What can be done next."""
        shaping = [self.bring_in, self.bring_in, self.split_anew, self.split_anew, self.take_back]
        return [*shaping, self.part, self.join, self.highlight, self.highlight, self.tag, *self.undoing()]

    def undoing(self) -> list[Callable[[], None]]:
        return [self.mark_all, self.back_and_forth, self.back]

    def bring_in(self) -> None:
        stories = self.rng.sample(self.pool, self.rng.randint(1, 4))
        stories = [replace(s, text=f"{s.text} {sentence(self.rng)}") if self.odd() else s for s in stories]
        day = self.rng.choice([None, None, "2025-01-02", "2024-03-04"])
        split, data = page(f"{len(self.pages)}.txt", stories, day, furniture=["valley post"])
        batch = self.library.batches.begin(split.name)
        verdicts = self.verdicts(stories, ())
        stored = self.library.captures.store(split, data, IMPORTED, verdicts, batch=batch)
        self.batches.append(batch)
        self.pages[stored.capture] = (stories, split, data)

    def split_anew(self) -> None:
        there = [row.id for row in self.library.captures.all() if row.id in self.pages]
        if not there:
            return
        capture = self.rng.choice(there)
        printed, split, data = self.pages[capture]
        stories: list[Told] = []
        for story in printed:
            if stories and self.odd():
                joined = f"{story.title}\n{story.text}" if story.title else story.text
                stories[-1] = replace(stories[-1], text=f"{stories[-1].text}\n\n{joined}")
            else:
                stories.append(story)
        verdicts = self.verdicts(stories, (split.sha256,))
        self.library.captures.resplit(capture, reread(split, data, *stories), verdicts)

    def verdicts(self, stories: list[Told], but: tuple[str, ...]) -> list[Decision]:
        """Some stories are taken for articles that begin alike and stand in other captures."""
        known = {}
        for row in self.library.articles.rows():
            reading = self.library.articles.reading(row.id)
            if any(capture.sha256 not in but for capture in reading.captures):
                known[reading.version.text[:30]] = row.id
        found = [(n, known.get(story.text[:30])) for n, story in enumerate(stories, 1)]
        return [Decision(n, self.rng.choice(["copy", "fuller", "edited"]), id) for n, id in found if id]

    def take_back(self) -> None:
        if self.batches and self.odd():
            self.library.batches.undo(self.batches.pop(self.rng.randrange(len(self.batches))))

    def part(self) -> None:
        id = self.any_article()
        capture = self.rng.choice(self.library.articles.reading(id).captures)
        self.library.stories.part(id, capture.id)

    def join(self) -> None:
        if self.odd():
            self.library.stories.join(self.any_article(), self.any_article())

    def highlight(self) -> None:
        id = self.any_article()
        text = self.library.articles.reading(id).version.text
        start = self.rng.randrange(len(text) - 6)
        words = f"Note {self.rng.random()} on it."
        self.library.annotations.highlight(id, start, start + 6, note=words)
        self.made.add(words)

    def tag(self) -> None:
        self.library.tags.add([self.any_article()], self.rng.choice(["lake", "pass"]))
        self.library.articles.mark([self.any_article()], starred=self.odd(), read=self.odd())

    def back_and_forth(self) -> None:
        """Undo some acts and do them again, which must lead back; what others rest on is not undone."""
        done = 0
        with suppress(PostilError):
            while done < 3 and self.library.journal.undo():
                done += 1
        for _ in range(done):
            assert self.library.journal.redo()

    def mark_all(self) -> None:
        self.library.marking.mark(ALL, self.rng.choice(["read", "later"]), on=self.odd())

    def back(self) -> None:
        """Undo some acts for good, with the notes that were made by them."""
        for _ in range(self.rng.randint(1, 4)):
            with suppress(PostilError):
                self.library.journal.undo()
        self.made = {highlight.note for _, highlight in self.library.annotations.all()}

    def any_article(self) -> str:
        rows = self.library.articles.rows()
        if not rows:
            raise PostilError("There is nothing yet.")
        return self.rng.choice(rows).id

    def odd(self) -> bool:
        return self.rng.random() < 0.3


@pytest.mark.parametrize("seed", [1, 2, 3, 111, 150])
def test_nothing_of_the_readers_is_lost_in_any_order_of_things(library: Library, seed: int) -> None:
    shuffle = Shuffle(library, seed)
    refusals = []
    for _ in range(60):
        try:
            shuffle.rng.choice(shuffle.steps())()
        except PostilError as refused:
            refusals.append(str(refused))
        kept = "\n".join(highlight.note for _, highlight in library.annotations.all())
        assert [words for words in shuffle.made if words not in kept] == []
        assert all(library.articles.reading(row.id).captures for row in library.articles.rows())
        assert health.check(library).problems == ()
    expected = ("Only one capture", "cannot be joined with itself", "There is nothing yet")
    assert [words for words in refusals if not any(known in words for known in expected)] == []
    assert len(shuffle.pages) > 3
