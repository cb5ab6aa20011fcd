"""Posts of a page of HTML, which have no titles: what is one, and what is too little to tell them by."""

import pytest

from reader.importer.web.pieces import Page
from reader.importer.web.posts import find_posts
from reader.importer.web.tree import parse
from tests.importer.web.making import articles, paragraphs

TEXTS = [paragraphs(one)[0] for one in articles(14, 5)]
POST = (
    '<div class="post"><p>{text}</p>'
    '<a class="when" href="/p/{n}"><time datetime="2024-03-0{n}">10:00</time></a></div>'
)


def posts(texts: list[str], post: str = POST, around: str = "<div>{}</div>") -> int:
    """How many posts are found on a page with such texts."""
    body = around.format("".join(post.format(text=text, n=n + 1) for n, text in enumerate(texts)))
    source = f"<html><body>{body}</body></html>"
    found = find_posts(Page.of(source, parse(source, "posts.html")))
    return len(found.records) if found else 0


def test_three_posts_each_with_a_link_to_itself_that_tells_when_are_found() -> None:
    assert posts(TEXTS) == 5
    assert posts(TEXTS[:3]) == 3
    assert posts(TEXTS[:2]) == 0
    assert posts([*TEXTS[:4], "Nets"]) == 5
    assert posts([*TEXTS[:3], "Nets", "Boats"]) == 0


@pytest.mark.parametrize(
    "post",
    [
        POST.replace("/p/{n}", "/p/1"),
        POST.replace("/p/{n}", "#{n}"),
        POST.replace(' datetime="2024-03-0{n}"', ""),
        POST.replace("<time", "<b").replace("time></a>", "b></a>"),
        POST.replace('<a class="when" href="/p/{n}">', "<i>").replace("</a>", "</i>"),
    ],
    ids=["one address", "places", "no day", "no time", "no link"],
)
def test_texts_whose_links_are_not_their_own_or_tell_no_time_are_none(post: str) -> None:
    assert posts(TEXTS, post) == 0


def test_comments_and_posts_that_hold_little_of_a_page_are_none_of_it() -> None:
    words = "Nets and boats. " * (sum(map(len, TEXTS)) // 30)
    some = "".join(f"<li><a href='/m'>{words[n : n + 32]}</a></li>" for n in range(0, len(words), 32))
    assert posts(TEXTS, around=f"<ul>{some}</ul><div>{{}}</div>") == 5
    assert posts(TEXTS, POST.replace('"post"', '"comment"')) == 0
    assert posts(TEXTS, around=f"<ul>{some * 3}</ul><div>{{}}</div>") == 0
