"""A body is blocks over a text, and has no more of them than a window can lay out while its reader waits."""

from typing import Any

import pytest

from reader.model import body
from reader.model.body import Block, BlockKind, blocks_from_json, bounded

PARAGRAPH, HEADING = BlockKind.PARAGRAPH, BlockKind.HEADING


def test_few_blocks_stay_as_they_are() -> None:
    blocks = (Block(HEADING, 0, 5), Block(PARAGRAPH, 6, 20))
    assert bounded(blocks) == blocks
    assert bounded([]) == ()


def test_of_very_many_blocks_each_stands_for_its_neighbours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(body, "MOST_BLOCKS", 3)
    blocks = [Block(HEADING if n == 3 else PARAGRAPH, 2 * n, 2 * n + 1) for n in range(7)]
    assert bounded(blocks) == (Block(PARAGRAPH, 0, 5), Block(HEADING, 6, 11), Block(PARAGRAPH, 12, 13))


@pytest.mark.parametrize("kind", ["verse", "", 7, None, ["paragraph"], {"paragraph": 1}])
def test_a_kind_that_damage_has_made_is_none(kind: Any) -> None:
    with pytest.raises(ValueError, match="BlockKind"):
        blocks_from_json([["paragraph", 0, 3], [kind, 3, 9]])
