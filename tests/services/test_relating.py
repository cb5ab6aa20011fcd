"""Articles that belong together are suggested; captures of one list at different times find each other."""

from collections import Counter
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path
from typing import NamedTuple

import pytest

from reader.importer.series import Days
from reader.library.library import Library, open_library
from reader.model.errors import NotFound
from reader.model.query import Query
from reader.services.importing import import_paths
from reader.services.relating import appeared, note_series, related
from tests.library.handmade import store, told


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory, seeds: tuple[Path, ...]) -> Iterator[Library]:
    """A library with the captures of the first run, that these tests share."""
    with open_library(tmp_path_factory.mktemp("shelf") / "library.sqlite") as opened:
        import_paths(opened, seeds)
        yield opened


def article(library: Library, beginning: str) -> str:
    rows = library.articles.rows(Query(anywhere=True), limit=100)
    return next(row.id for row in rows if row.heading.startswith(beginning))


def capture(library: Library, name: str) -> str:
    return next(row.id for row in library.captures.all() if row.name.startswith(name))


EVENTS = (
    ("Tajikistan Decriminalizes Likes", "Tajikistan Lifts Criminal Penalties"),
    ("Public in Uzbekistan Concerned About Pavel", "How Kazakhstan and Kyrgyzstan Have Reacted to Pavel"),
)


@pytest.mark.parametrize("event", EVENTS)
def test_two_articles_about_one_event_are_first_for_each_other(
    shelf: Library, event: tuple[str, str]
) -> None:
    for one, other in permutations(event):
        first, *_ = related(shelf, article(shelf, one))
        assert first.row.heading.startswith(other)
        assert " in common: " in first.reason


def test_the_reason_names_who_and_where(shelf: Library) -> None:
    first, *_ = related(shelf, article(shelf, EVENTS[1][1]))
    assert {"Pavel Durov", "August 24", "Paris"} <= set(first.common)
    assert first.reason.startswith(f"{len(first.common)} in common: Pavel Durov, August 24, Paris, ")


def test_an_article_about_something_else_has_no_relations(shelf: Library) -> None:
    assert related(shelf, article(shelf, "Kazakhstan Targets Anonymous Telegram")) == ()


def test_suggesting_changes_nothing_and_the_trash_is_not_suggested(shelf: Library) -> None:
    one, other = (article(shelf, heading) for heading in EVENTS[1])
    before = shelf.articles.counts()
    assert other in {found.row.id for found in related(shelf, one)}
    assert shelf.articles.counts() == before
    shelf.articles.mark([other], trashed=True)
    assert other not in {found.row.id for found in related(shelf, one)}
    shelf.articles.mark([other], trashed=False)


def test_an_article_that_is_not_there_is_said_so(library: Library) -> None:
    with pytest.raises(NotFound):
        related(library, "01J00000000000000000000000")


@pytest.mark.parametrize("order", [(0, 1, 2, 3, 4), (4, 3, 2, 1, 0)], ids=["in order", "backwards"])
def test_the_later_state_of_a_list_is_linked_whichever_came_in_first(
    library: Library, seeds: tuple[Path, ...], order: tuple[int, ...]
) -> None:
    for n in order:
        import_paths(library, [seeds[n]])
        note_series(library, library.captures.all(limit=1)[0].id)
    with library.reading() as connection:
        found = connection.execute("SELECT name, series FROM capture WHERE series IS NOT NULL").fetchall()
    assert found == [(seeds[2].name, capture(library, "001"))]
    assert note_series(library, capture(library, "001")) == ()


def test_a_series_bounds_the_days_of_undated_articles(shelf: Library) -> None:
    for row in shelf.captures.all():
        note_series(shelf, row.id)
    days = list(appeared(shelf, capture(shelf, "002")).values())
    assert days == [Days("2025-05-14", None)] * 3 + [Days(None, "2025-05-14")] * 3


class Told(NamedTuple):
    """An article of events.txt: what it is about, "-" for what no other is about."""

    event: str
    language: str
    title: str


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Library, dict[str, Told]]]:
    """A library of the articles of events.txt, and what each of them is."""
    parts = (Path(__file__).parent / "events.txt").read_text(encoding="utf-8").split("\n== ")[1:]
    named = {}
    with open_library(tmp_path_factory.mktemp("desk") / "library.sqlite") as opened:
        for n, part in enumerate(parts):
            head, title, text = part.strip().split("\n", 2)
            event, language, day = head.split(", ")
            (id,) = store(opened, f"{n}.txt", told(title, text.strip(), published=day)).new
            named[id] = Told(event, language, title)
        yield opened, named


def test_what_is_suggested_is_about_the_same_event_in_every_language(
    desk: tuple[Library, dict[str, Told]],
) -> None:
    library, named = desk
    found = {id: [named[one.row.id] for one in related(library, id)[:5]] for id in named}
    right = {id: [one.event == named[id].event != "-" for one in ones] for id, ones in found.items()}
    firsts = [ones[0] for ones in right.values() if ones]
    fives = [is_right for ones in right.values() for is_right in ones]
    assert sum(firsts) / len(firsts) >= 0.96  # precision at 1: 1.00 when this was written
    assert sum(fives) / len(fives) >= 0.95  # precision at 5: 1.00
    wanted = Counter(one.event for one in named.values() if one.event != "-")
    assert sum(fives) / sum(n * (n - 1) for n in wanted.values()) >= 0.78  # recall: 0.81
    for id, mine in named.items():
        peers = [o for o in named.values() if (o.event, o.language) == (mine.event, mine.language)]
        if mine.event != "-" and len(peers) > 1:
            assert found[id], f"{mine.title} has no relations"


def test_articles_of_two_languages_meet_by_names_days_and_figures(
    desk: tuple[Library, dict[str, Told]],
) -> None:
    library, named = desk
    ids = {told.title: id for id, told in named.items()}
    port = related(library, ids["Brévannes plans a port for €680 million"])
    assert {named[one.row.id].language for one in port} == {"fr"}
    assert {"€680 million", "3 September", "Odile Quémeneur"} <= set(port[0].common)


def test_a_reason_in_a_script_without_spaces_tells_stretches_of_it(
    desk: tuple[Library, dict[str, Told]],
) -> None:
    library, named = desk
    ids = {told.title: id for id, told in named.items()}
    first, *_ = related(library, ids["青川大桥垮塌造成三人受伤"])
    assert any("青川大桥" in stretch for stretch in first.common)
    assert not any(one != other and one in other for one, other in permutations(first.common, 2))


STORY = (
    "The port of Vesk stays closed until Monday because a crane fell onto the quay in the night. Nobody was "
    "hurt. Harbour master Oreb Talan counts 1,900 tons of rye that wait for a ship, and eleven ships that "
    "wait for a quay. Insurers have sent an engineer, who found a bolt that was older than the crane."
)


def test_a_copy_of_an_article_is_suggested_only_where_copies_are_wanted(library: Library) -> None:
    one, other = (store(library, f"{n}.txt", told(f"Port {n}", f"{STORY} {n}")).new[0] for n in "ab")
    assert related(library, one) == ()
    (copy,) = related(library, one, copies=True)
    assert copy.row.id == other
    assert copy.copy


def test_names_that_are_common_in_a_library_still_tell_articles_of_one_time(library: Library) -> None:
    """A name of every article of a monitor tells nothing by itself; what is rare beside it does."""
    crowd = [
        told(f"Talan speaks {n}", f"In Vesk Minister Oreb Talan spoke of matter q{n}z.") for n in range(450)
    ]
    store(library, "crowd.txt", *crowd)
    pair = [
        told(
            "Fire in the silo",
            "In Vesk Minister Oreb Talan saw the silo of Marn burn, with 1,900 tons of rye.",
        ),
        told("Rye lost", "The silo of Marn burned on, and 1,900 tons of rye with it, said Oreb Talan."),
    ]
    ids = store(library, "pair.txt", *pair).new
    (found,) = related(library, ids[0])
    assert found.row.id == ids[1]
    assert "1,900 tons" in found.common
