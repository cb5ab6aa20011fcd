"""Ids: unique, and in the order they were made in."""

from pathlib import Path
from uuid import RFC_4122, UUID

import pytest

from reader.library import keys
from reader.library.keys import new_id, now
from reader.library.library import open_library
from tests.library.handmade import store, told


def test_ids_stand_in_the_order_they_were_made_in_even_within_one_millisecond() -> None:
    made = [new_id() for _ in range(20_000)]
    assert made == sorted(made)
    assert len({id[:18] for id in made}) == len(made), "and are told apart by how they begin"


def test_an_id_tells_the_millisecond_it_was_made_at() -> None:
    ms = now()
    ids = [UUID(new_id(at)) for at in (ms, ms, ms - 5, ms)]
    assert [(id.version, id.variant, id.int >> 80) for id in ids] == [
        (7, RFC_4122, at) for at in (ms, ms, ms - 5, ms)
    ]


def test_places_in_time_go_on_in_the_next_millisecond_where_one_is_full(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "COUNTER_BITS", 1)
    with open_library(path) as library:
        for n, day in enumerate(("2025-05-14", "2025-05-14", None, None, "2025-05-14")):
            texts = [told(f"Title {n} {at}", f"Text {n} {at}.") for at in range(5)]
            store(library, f"{n}.txt", *texts, told(f"Own {n}", "Own.", published="2025-05-14"), day=day)
        with library.reading() as connection:
            every = [key for (key,) in connection.execute("SELECT key FROM article ORDER BY key")]
    first = keys.day_ms("2025-05-14") or 0
    assert len(every) == 30
    assert every[:20] == [first * 2 + n for n in range(20)]
