"""The order of an outline: branches go together, nothing is lost, ranks lie between any two."""

import random

import pytest

from reader.model.outline import (
    Place,
    branch_end,
    level,
    moved,
    parent,
    ranks,
    reranked,
    shifted,
    stepped,
    without,
)  # fmt: skip


def outline(drawn: str) -> list[Place]:
    """An order drawn as lines: two spaces a step, then the id."""
    lines = [line for line in drawn.splitlines() if line.strip()]
    margin = min(len(line) - len(line.lstrip()) for line in lines)
    return [Place(line.strip(), (len(line) - len(line.lstrip()) - margin) // 2) for line in lines]


def drawing(order: list[Place]) -> str:
    return "\n".join("  " * place.depth + place.id for place in order)


BOOK = outline("""
    Oil
      pipeline
        leak
      port
    Gas
      price
    End
""")


def drawn(*lines: str) -> str:
    return "\n".join(lines)


def test_an_item_goes_past_its_neighbour_with_all_that_lies_beneath_both() -> None:
    assert drawing(stepped(BOOK, {"port"}, down=False)) == drawn(
        "Oil", "  port", "  pipeline", "    leak", "Gas", "  price", "End"
    )
    assert drawing(stepped(BOOK, {"Oil"}, down=True)) == drawn(
        "Gas", "  price", "Oil", "  pipeline", "    leak", "  port", "End"
    )


def test_past_the_last_neighbour_an_item_goes_beneath_the_next_heading_and_back() -> None:
    down = stepped(BOOK, {"port"}, down=True)
    assert drawing(down) == drawn("Oil", "  pipeline", "    leak", "Gas", "  port", "  price", "End")
    assert stepped(down, {"port"}, down=False) == BOOK


def test_where_there_is_nothing_to_go_beneath_an_item_comes_out() -> None:
    order = outline("""
        Oil
          pipeline
            leak
        End
    """)
    assert drawing(stepped(order, {"leak"}, down=True)) == drawn("Oil", "  pipeline", "End", "  leak")
    assert drawing(stepped(order, {"pipeline"}, down=False)) == drawn("pipeline", "  leak", "Oil", "End")


def test_at_either_end_nothing_moves() -> None:
    assert stepped(BOOK, {"Oil"}, down=False) == BOOK
    assert stepped(BOOK, {"End"}, down=True) == BOOK
    assert stepped([], {"End"}, down=True) == []


def test_several_items_come_together_where_they_go() -> None:
    assert drawing(stepped(BOOK, {"leak", "price"}, down=False)) == drawn(
        "Oil", "  leak", "  price", "  pipeline", "  port", "Gas", "End"
    )


def test_items_are_put_right_after_another_as_deep_as_that_lets_them() -> None:
    assert drawing(moved(BOOK, {"pipeline"}, "Gas", 5)) == drawn(
        "Oil", "  port", "Gas", "  pipeline", "    leak", "  price", "End"
    )
    assert drawing(moved(BOOK, {"End"}, "", 3)) == drawn(
        "End", "Oil", "  pipeline", "    leak", "  port", "Gas", "  price"
    )
    assert moved(BOOK, {"pipeline"}, "leak", 0) == BOOK, "nothing goes beneath itself"


def test_an_item_goes_in_and_out_with_what_lies_beneath_it() -> None:
    assert drawing(shifted(BOOK, {"Gas"}, 1)) == drawn(
        "Oil", "  pipeline", "    leak", "  port", "  Gas", "    price", "End"
    )
    assert drawing(shifted(BOOK, {"pipeline"}, -1)) == drawn(
        "Oil", "pipeline", "  leak", "  port", "Gas", "  price", "End"
    )
    assert shifted(BOOK, {"pipeline"}, 1) == BOOK, "there is nothing that it could lie beneath"
    assert shifted(BOOK, {"Oil"}, -1) == BOOK


def test_what_lay_beneath_an_item_that_is_taken_out_takes_its_place() -> None:
    assert drawing(without(BOOK, {"pipeline"})) == drawn("Oil", "  leak", "  port", "Gas", "  price", "End")
    assert drawing(without(BOOK, {"Oil", "pipeline"})) == drawn("leak", "port", "Gas", "  price", "End")


def test_no_way_of_moving_loses_an_item_or_parts_a_branch() -> None:
    dice = random.Random(5)
    order = level([Place(f"{n:03}", dice.randrange(5)) for n in range(60)])
    ids = [place.id for place in order]
    for _ in range(600):
        chosen = set(dice.sample(ids, dice.choice((1, 1, 2, 5))))
        beneath = {order[n].id: order[at].id for n in range(60) if (at := parent(order, n)) is not None}
        way = dice.randrange(4)
        if way == 0:
            order = stepped(order, chosen, down=dice.random() < 0.5)
        elif way == 1:
            order = shifted(order, chosen, dice.choice((1, -1)))
        else:
            order = moved(order, chosen, dice.choice([*ids, ""]), dice.randrange(6))
        assert sorted(place.id for place in order) == ids
        assert order == level(order)
        for n, place in enumerate(order):
            if place.id in chosen:
                branch = {p.id for p in order[n : branch_end(order, n)]}
                assert all(
                    id in branch for id, over in beneath.items() if over == place.id and id not in chosen
                )


def test_ranks_lie_between_their_neighbours_however_often_one_is_asked_for() -> None:
    dice = random.Random(7)
    made = ranks("", "", 20)
    for _ in range(1500):
        at = dice.choice((0, 1, 10, dice.randrange(len(made) + 1), len(made)))
        low, high = made[at - 1] if at else "", made[at] if at < len(made) else ""
        made[at:at] = ranks(low, high, dice.choice((1, 1, 3)))
        assert made[max(0, at - 1) : at + 4] == sorted(made[max(0, at - 1) : at + 4])
    assert made == sorted(set(made))
    assert max(map(len, made)) < 100


def test_ranks_at_the_end_stay_short() -> None:
    last = ""
    for _ in range(5000):
        (new,) = ranks(last, "", 1)
        assert new > last
        last = new
    assert len(last) < 8


def test_between_ranks_that_do_not_rise_there_is_none() -> None:
    with pytest.raises(ValueError, match="no rank lies between"):
        ranks("b", "b", 1)
    with pytest.raises(ValueError, match="no rank lies between"):
        ranks("b", "b00", 1)


def test_only_what_moved_gets_a_new_rank_unless_the_others_are_out_of_order() -> None:
    assert set(reranked([("a", "B"), ("x", ""), ("b", "D")])) == {"x"}
    assert set(reranked([("a", "D"), ("x", ""), ("b", "D")])) == {"a", "x", "b"}
