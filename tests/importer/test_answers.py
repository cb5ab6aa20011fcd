"""Comments below an article that no heading heads: they are no articles, and in none."""

import pytest

from reader.importer.splitting import split
from tests.importer.prose import Press

NAMES = [
    "Ana Lind",
    "oldsalt",
    "Jo Orr",
    "skipper7",
    "Mina Carrow",
    "quayside",
    "K. Innes",
    "Ida",
    "Tom Reed",
]
FORMS = (
    "{name}\n\n{text}\n\nReply",
    "{name} · {n} days ago\n\n{text}\n\nAntworten",
    "{name} says:\n\nMarch {n}, 2024 at 1{n}:05 am\n\n{text}\n\nReply ↓",
    "{name}\n\n{n}.03.2024 10:05\n\n{text}\n\nОтветить",
)


def page(form: str, many: int, above: list[str]) -> tuple[list[str], list[str]]:
    """The lines of an article with so many comments, and their texts."""
    press = Press(77)
    texts = [press.article(20 + 15 * (n % 4)).body.split("\n\n")[0] for n in range(many)]
    said = [form.format(name=NAMES[n], n=n + 4, text=text) for n, text in enumerate(texts)]
    return ["Karsu Courier", *above, *said, "© 2024 Karsu Courier"], texts


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("many", [3, 9])
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_comments_without_a_heading_are_neither_articles_nor_in_one(form: str, many: int, gap: str) -> None:
    for seed in range(3):
        article = Press(seed).article(300)
        rows, said = page(form, many, [article.title, article.body])
        (story,) = split("\n\n".join(rows).replace("\n\n", gap).encode(), "page.txt").stories
        assert story.title == article.title
        assert story.text.split()[-1] == article.body.split()[-1]
        assert not any(text in story.text for text in said)


def test_posts_that_can_be_answered_each_are_read_where_no_article_stands_above_them() -> None:
    rows, said = page(FORMS[2], 9, [])
    stories = split("\n\n".join(rows).encode(), "posts.txt").stories
    assert all(any(text in story.text for story in stories) for text in said)


def test_articles_of_a_list_that_can_be_answered_each_are_articles() -> None:
    press, rows, titles = Press(5), ["Karsu Courier"], []
    for n in range(7):
        article = press.article(90)
        first, *rest = article.body.split("\n\n")
        titles.append(article.title)
        rows += [article.title, f"{n + 3} March 2024", first, first[::-1], "What they found", *rest, "Reply"]
    found = split("\n\n".join(rows).encode(), "list.txt").stories
    assert [story.title for story in found] == titles
