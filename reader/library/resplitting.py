"""A capture is split anew: its articles go on as the stories that cover them, with all that is on them."""

import json
import sqlite3
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.library import page_lines, relocating
from reader.library.reshaping import Reshaping
from reader.library.stories import Page
from reader.library.texts import text_hash
from reader.library.upkeep import Owed
from reader.model.capture import Split, Story
from reader.model.change import Change

if TYPE_CHECKING:
    from reader.library.captures import Decided


class Resplit(NamedTuple):
    """What splitting a capture anew did.

    `new` and `gone` are ids of articles; `kept` those that the split no longer shows and that stay for
    what the reader made on them. `moved` counts highlights that came to another article, `lost` those
    whose words are not found any more; both are kept.
    """

    change: Change
    new: tuple[str, ...]
    gone: tuple[str, ...]
    kept: tuple[str, ...]
    moved: int
    lost: int


class Outcome(NamedTuple):
    """The ids that a new split made, met and removed, and what became of highlights."""

    new: tuple[str, ...]
    merged: tuple[str, ...]
    gone: tuple[str, ...]
    kept: tuple[str, ...]
    touched: tuple[str, ...]
    moved: int
    lost: int


class Anew:
    """One capture being split anew, inside a transaction."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        capture: int,
        split: Split,
        verdicts: Sequence["Decided"],
        sketches: Mapping[int, Sequence[int]],
    ) -> None:
        source, imported_at = connection.execute(
            "SELECT source, imported_at FROM capture WHERE key = ?", (capture,)
        ).fetchone()
        owed = Owed(connection)
        self._connection = connection
        self._capture = capture
        self._stories = split.stories
        self._starts = [story.start for story in split.stories]
        self._ends = [story.end for story in split.stories]
        self._parted = all(end <= start for end, start in zip(self._ends, self._starts[1:], strict=False))
        self._verdicts = {verdict.story_n: verdict for verdict in verdicts}
        self._shaping = Reshaping(connection, owed)
        self._page = Page(owed, connection, capture, source, split, imported_at, sketches)
        self._places = _places(connection, capture)
        self._ids = {article: self._shaping.touch(article) for article in self._places}
        self._own = {article for article in self._places if not _elsewhere(connection, article, capture)}
        self._article: dict[int, int] = {}

    def run(self) -> Outcome:
        """Replace what the capture shows."""
        before = relocating.highlights_of(self._connection, self._places)
        heirs = self._heirs()
        strays = self._own.difference(*heirs.values())
        for article in self._places:
            if article not in strays:
                self._shaping.withdraw(article, [self._capture])
        absorbed = self._place(heirs)
        relocating.relocate(self._connection, self._shaping, self._capture, self._spans(), self._places)
        for article, to in absorbed.items():
            self._shaping.hand_over(article, to)
        kept = [article for article in sorted(strays) if self._shaping.carries(article)]
        for article in strays.difference(kept):
            self._shaping.forget(article)
        self._page.finish()
        self._shaping.settle()
        here = (*self._places, *self._article.values())
        after = relocating.highlights_of(self._connection, here)
        gone = (set(absorbed) | strays).difference(kept)
        return Outcome(
            tuple(self._page.new),
            tuple(self._page.merged),
            tuple(self._ids[article] for article in sorted(gone)),
            tuple(self._ids[article] for article in kept),
            tuple(id for article, id in self._ids.items() if article not in gone),
            sum(after[id].article != old.article for id, old in before.items()),
            sum(after[id].lost and not old.lost for id, old in before.items()),
        )

    def _heirs(self) -> dict[int, list[int]]:
        """The articles that each story takes over, by its number, the one it covers most of first.

        The same text counts more than all bytes.
        """
        heirs: dict[int, list[tuple[float, int]]] = {}
        same = {text_hash(story.text): story.n for story in reversed(self._stories)}
        for article in sorted(self._own):
            alike = [same[text] for text in _hashes(self._connection, article) if text in same]
            shares = [(float("inf"), -n) for n in alike] or self._covering(self._places[article])
            share, n = max(shares, default=(0.0, 0))
            if share > 0:
                heirs.setdefault(-n, []).append((share, article))
        return {n: [article for _, article in sorted(each, reverse=True)] for n, each in heirs.items()}

    def _covering(self, places: Sequence[tuple[int, int]]) -> list[tuple[float, int]]:
        """How many bytes of an article's places each story near them covers, and its number, negated."""
        some = self._stories
        if self._parted:
            first = bisect_right(self._ends, min(start for start, _ in places))
            last = bisect_left(self._starts, max(end for _, end in places))
            some = some[first:last]
        return [(_covered(story, places), -story.n) for story in some]

    def _place(self, heirs: Mapping[int, list[int]]) -> dict[int, int]:
        """Give every story its article. Returns the articles that become part of another."""
        absorbed: dict[int, int] = {}
        alias: dict[str, str] = {}
        meeting: list[tuple[Story, str, str]] = []
        for story in reversed(self._stories):
            verdict, mine = self._verdicts.get(story.n), heirs.get(story.n, [])
            if (
                verdict
                and verdict.kind != "new"
                and verdict.article
                and not self._apart(mine, verdict.article)
            ):
                meeting.append((story, verdict.article, verdict.kind))
            elif mine:
                self._page.resume(story, mine[0])
                self._article[story.n] = mine[0]
                absorbed.update(dict.fromkeys(mine[1:], mine[0]))
                if verdict and verdict.article:
                    alias[verdict.article] = self._ids[mine[0]]
            else:
                self._article[story.n] = self._page.add(story, verdict.article if verdict else None)
        for story, id, kind in reversed(meeting):
            article = self._page.meet(story, alias.get(id, id), kind)
            self._article[story.n] = article
            absorbed.update(
                dict.fromkeys((each for each in heirs.get(story.n, []) if each != article), article)
            )
        return absorbed

    def _apart(self, articles: Iterable[int], id: str) -> bool:
        """Whether a person told one of these articles from the one that a story was matched with."""
        found = (
            self._connection.execute(
                "SELECT 1 FROM apart p JOIN article a ON a.key = p.other WHERE p.article = ? AND a.id = ?",
                (article, id),
            ).fetchone()
            for article in articles
        )
        return any(found)

    def _spans(self) -> list[tuple[int, int, int]]:
        return [(story.start, story.end, self._article[story.n]) for story in self._stories]


def _places(connection: sqlite3.Connection, capture: int) -> dict[int, list[tuple[int, int]]]:
    """The articles that a capture shows, and the bytes of each."""
    places: dict[int, list[tuple[int, int]]] = {}
    for article, start, end in connection.execute(
        "SELECT article, start, end FROM appearance WHERE capture = ? ORDER BY n", (capture,)
    ):
        places.setdefault(article, []).append((start, end))
    return places


def _elsewhere(connection: sqlite3.Connection, article: int, capture: int) -> bool:
    found = connection.execute(
        "SELECT 1 FROM appearance WHERE article = ? AND capture <> ? LIMIT 1", (article, capture)
    )
    return found.fetchone() is not None


def _hashes(connection: sqlite3.Connection, article: int) -> set[str]:
    return {row[0] for row in connection.execute("SELECT sha256 FROM version WHERE article = ?", (article,))}


def _covered(story: Story, places: Iterable[tuple[int, int]]) -> float:
    """How many bytes of an article's places a story covers."""
    return float(sum(max(0, min(end, story.end) - max(start, story.start)) for start, end in places))


def replace_told(
    connection: sqlite3.Connection, capture: int, told: Mapping[str, str | int | float | None]
) -> None:
    """Write what the capture's row keeps of its split, and count its page lines anew."""
    source, furniture = connection.execute(
        "SELECT source, furniture FROM capture WHERE key = ?", (capture,)
    ).fetchone()
    page_lines.take(connection, source, json.loads(furniture))
    page_lines.add(connection, source, json.loads(str(told["furniture"])))
    sets = ", ".join(f"{name} = ?" for name in told)
    connection.execute(f"UPDATE capture SET {sets} WHERE key = ?", (*told.values(), capture))
