"""The name of a site, which its own foot tells, is not the title of the article below it."""

import pytest

from reader.importer.splitting import split

MENU = ("Home", "Forum", "Help", "Log in")
TALK = (
    "Anna: Are we all here now?",
    "Tom: I am. Bill will be late, his bus broke down.",
    "Anna: The hose at plot nine is leaking again.",
    "Tom: I mended it on Sunday.",
    "Bill: Here at last. What did I miss?",
    "Tom: The hose, and a key that nobody can find.",
    "Bill: I can bring a clamp tomorrow.",
)
PROSE = (
    "The bridge was closed on Monday after divers found rust below it, and nobody says for how long.",
    "Lorries must take the ring road, which makes each journey fifteen kilometres longer.",
)


def titles_of(*lines: str) -> list[str | None]:
    """The titles of a page whose lines these are."""
    return [story.title for story in split("\n".join(lines).encode(), "page.txt").stories]


@pytest.mark.parametrize("sign", ["© 2024 ", "Copyright © 2019 ", "© "])
def test_what_claims_the_rights_at_the_foot_names_the_site_at_the_head(sign: str) -> None:
    head = ("Riverside Allotment Society", "Committee chat, Tuesday evening")
    foot = ("Contact", "Privacy policy", f"{sign}Riverside Allotment Society. All rights reserved.")
    assert titles_of(*MENU, *head, *TALK, *foot) == ["Committee chat, Tuesday evening"]


@pytest.mark.parametrize("title", [
    "The Harbour Post", "A bridge of rust", "Copyright for beginners", "Riverside", "Allotment Society",
])  # fmt: skip
def test_a_title_stays_one_whatever_the_foot_says(title: str) -> None:
    foot = ("Contact", "Privacy policy", "© 2024 The Harbour Post")
    assert titles_of(*MENU, title, *PROSE, *foot) == [title]


def test_a_title_that_is_the_name_of_the_site_stays_below_that_name() -> None:
    head = ("The Harbour Post", "The Harbour Post")
    assert titles_of(*MENU, *head, *PROSE, "Contact", "© 2024 The Harbour Post") == ["The Harbour Post"]


@pytest.mark.parametrize("said", [
    "Copyright the Harbour Post never had, says a letter of 1968 that its last owner left to the town.",
    "(c) Harbour Posts are set in oak, and (d) they are to be looked at by a diver in every third year.",
    "© is a sign that few of its readers could draw, and the Harbour Post prints it on every page.",
    "Copyright in the Harbour Post passed to the town when its last owner died in the spring of 1968.",
])  # fmt: skip
def test_prose_that_tells_of_rights_names_no_site(said: str) -> None:
    assert titles_of("Harbour Post", "Who owns what was printed", *PROSE, said) == ["Harbour Post"]
