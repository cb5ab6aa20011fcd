"""Seriation: names put in an order in which those stand near each other that often occur together."""

from collections.abc import Callable, Mapping, Sequence


def in_order(
    names: Sequence[str], pairs: Mapping[tuple[str, str], int], totals: Mapping[str, int]
) -> list[str]:
    """The names in that order; the same figures give the same order.

    `pairs` are how many articles have both of two, by the two in either order, `totals` how many have one.
    How like two are is what they share of what either has (Jaccard's index, 0 to 1). Chains of names are
    joined, the likest first by the mean of all their pairs, with those ends together that are likest.
    """

    def like(one: str, other: str) -> float:
        both = pairs.get((one, other), 0) or pairs.get((other, one), 0)
        return both / ((totals[one] + totals[other] - both) or 1)

    def mean(one: list[str], other: list[str]) -> float:
        return sum(like(a, b) for a in one for b in other) / (len(one) * len(other))

    chains = [[name] for name in names]
    while len(chains) > 1:
        met = [
            (mean(a, b), -n, -m) for n, a in enumerate(chains) for m, b in enumerate(chains[n + 1 :], n + 1)
        ]
        _, n, m = max(met)
        other = chains.pop(-m)
        chains[-n] = _joined(chains[-n], other, like)
    return chains[0] if chains else []


def _joined(one: list[str], other: list[str], like: Callable[[str, str], float]) -> list[str]:
    ways = (
        (like(one[-1], other[0]), 3, [*one, *other]),
        (like(one[-1], other[-1]), 2, [*one, *other[::-1]]),
        (like(one[0], other[0]), 1, [*one[::-1], *other]),
        (like(one[0], other[-1]), 0, [*other, *one]),
    )
    return max(ways)[2]
