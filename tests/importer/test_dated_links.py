"""Records that each have a day, a text and a link to their rest: by how much they are a list of the page."""

import pytest

from reader.importer.signs import dated_links

LIST = {
    "titled": 1.0, "beside": 0.0, "heaviest": 0.2, "cover": 0.5, "below": 1.0, "unique": 1.0, "text": 1.0,
    "dated": 1.0, "more": 1.0, "pure": 1.0,
}  # fmt: skip
#: What is no such list: bare, beside others, one text beside teasers, teasers below an article, and less.
UNLIKE = (
    {"titled": 0.0}, {"beside": 1.0}, {"heaviest": 0.6}, {"cover": 0.3}, {"below": 0.7}, {"unique": 0.9},
    {"text": 0.9}, {"dated": 0.9}, {"more": 0.9}, {"pure": 0.9},
)  # fmt: skip


def test_six_records_with_a_day_and_a_link_each_are_a_list() -> None:
    assert dated_links(LIST, 6)
    assert not dated_links(LIST, 5)


@pytest.mark.parametrize("unlike", UNLIKE, ids=[next(iter(row)) for row in UNLIKE])
def test_records_that_lack_one_of_its_signs_are_none(unlike: dict[str, float]) -> None:
    assert not dated_links(LIST | unlike, 6)
