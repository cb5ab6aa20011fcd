"""Names in an order in which those stand near each other that often occur together."""

from reader.model.seriation import in_order


def test_names_that_occur_together_stand_together() -> None:
    totals = dict.fromkeys(("oil", "law", "gas", "court", "pipeline"), 10)
    pairs = {("oil", "gas"): 9, ("gas", "pipeline"): 8, ("oil", "pipeline"): 3, ("court", "law"): 9}
    order = in_order(list(totals), pairs, totals)
    assert abs(order.index("law") - order.index("court")) == 1
    assert "".join(name[0] for name in order if name in ("oil", "gas", "pipeline")) in ("ogp", "pgo")


def test_every_name_is_in_the_order_once_and_figures_without_pairs_have_one() -> None:
    names = [f"tag {n}" for n in range(12)]
    assert sorted(in_order(names, {}, dict.fromkeys(names, 1))) == sorted(names)
    assert in_order([], {}, {}) == []
