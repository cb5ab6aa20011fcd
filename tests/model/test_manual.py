"""Pages of the manual as values: keys and lists in them, their sections, and what words find."""

import pytest

from reader.model.manual import (
    Page,
    actions_in,
    anchor,
    filled,
    found,
    listed,
    sections,
    set_blocks,
    whole,
    words_in,
)

PAGE = """# Ferries

{star} puts a star on it,
{star@list} in the list; `{{ article.title }}` and {% for %} stay.

## How they run

- Twice a day, see [winter](winter.md#what-else).

<!-- list: ports -->
"""


def keys(name: str, context: str) -> str:
    """The keys of one action."""
    return {("star", ""): "S", ("star", "list"): "Ctrl+*"}[name, context]


def page(text: str = PAGE) -> Page:
    """The page with its keys and lists."""
    return Page("ferries", "Ferries", "Ways", filled(text, keys, {"ports": lambda: "- Aktau\n- Baku"}))


def test_keys_and_lists_are_put_in_and_all_else_stays() -> None:
    text = page().text
    assert "`S` puts a star" in text
    assert "`Ctrl+*` in the list; `{{ article.title }}` and {% for %} stay." in text
    assert "- Aktau\n- Baku" in text
    with pytest.raises(KeyError):
        page("{sink}")


def test_an_action_without_a_key_is_named_and_a_key_may_be_any_sign() -> None:
    assert filled("{star} it", lambda *_: "“Star”", {}) == "“Star” it"
    (block,) = set_blocks(filled("Press {star}.", lambda *_: "`", {}))
    assert words_in(block) == "Press `."


def test_a_page_is_parted_at_its_headings_and_its_lines_flow() -> None:
    top, below = sections(page())
    assert (top.heading, top.anchor) == ("Ferries", "")
    assert "puts a star on it, Ctrl+* in the list" in top.words
    assert (below.heading, below.anchor, below.title) == ("How they run", "how-they-run", "Ferries")
    assert "Baku" in below.words


def test_all_words_must_be_in_a_section_and_those_in_headings_come_first() -> None:
    every = sections(page()) + sections(Page("winter", "Winter", "", "# Winter\n\n## What runs\n\nA ferry."))
    assert [section.heading for section in found(every, "ferr")] == ["Ferries", "What runs"]
    assert [section.heading for section in found(every, "run")] == ["How they run", "What runs"]
    assert [section.heading for section in found(every, "DAY bak")] == ["How they run"]
    assert found(every, "day winter harbour") == []
    assert found(every, " -- ") == []


def test_a_section_is_found_by_the_titles_of_the_actions_it_tells_of() -> None:
    assert actions_in(PAGE) == (("", "star"), ("", "star"))
    told = page()._replace(actions=actions_in(PAGE))
    assert found(sections(told), "favourite") == []
    (top,) = found(sections(told, {"star": "Make it a favourite"}), "favourite")
    assert top.heading == "Ferries"


def test_the_contents_say_which_pages_there_are_and_one_file_holds_them_all() -> None:
    index = "# All\n\n## Ways\n\n- [Ferries](ferries.md)\n\n## Seasons\n\n- [Winter](winter.md)\n"
    assert listed(index) == [("Ways", "ferries"), ("Seasons", "winter")]
    winter = Page("winter", "In winter, at sea", "Seasons", "# In winter, at sea\n\n## What else\n")
    text = whole((Page("index", "All", "", index), page(), winter))
    assert "[Winter](#in-winter-at-sea)" in text
    assert "[winter](#what-else)" in text
    assert ".md" not in text


def test_anchors_are_named_as_git_forges_name_them() -> None:
    assert anchor("1. What’s new, and `why`?") == "1-whats-new-and-why"
