"""Ids: unique, and in the order they were made in."""

from uuid import RFC_4122, UUID

from reader.library.keys import new_id, now


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
