"""The names of tags as paths."""

import pytest

from reader.model import tag


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Central \t Asia ", "Central Asia"),
        (" a / b ", "a/b"),
        ("a//b", "a/b"),
        ("/a", "a"),
        ("#a/b/", "a/b"),
        ("=a", "a"),
        (" # / ", ""),
        ("24 / 7", "24/7"),
        ("cafe\u0301/\u0418\u0306", "caf\u00e9/\u0419"),
        ("Қазақстан/ Астана", "Қазақстан/Астана"),
    ],
)
def test_a_name_is_kept_without_what_nobody_means(typed: str, kept: str) -> None:
    assert tag.tidy(typed) == kept
    assert tag.tidy(tag.tidy(typed)) == kept


def test_a_tag_lies_in_the_tags_before_it() -> None:
    assert tag.above("a/b/c") == ["a", "a/b"]
    assert tag.above("a") == []
    assert tag.leaf("a/b/c") == "c"
    assert tag.is_in("Politics/KZ", "politics")
    assert tag.is_in("politics", "Politics/")
    assert not tag.is_in("politicsx", "politics")
    assert tag.moved("A/b/C", "a/B", "x") == "x/C"


def test_tags_are_in_the_order_of_a_tree() -> None:
    assert tag.in_order(["b", "a/b", "a-b", "a", "A/a"]) == ["a", "A/a", "a/b", "a-b", "b"]
