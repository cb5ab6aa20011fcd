"""What exports wrote, and exports that are kept by a name."""

from pathlib import Path

import pytest

from reader.library.library import Library
from reader.library.readings import readings
from reader.model.errors import NotFound, PostilError
from reader.model.export import Left, Order, Reach, Scope, scope_from_json
from reader.model.query import parse


def test_an_export_is_kept_under_a_name_changed_and_forgotten(news: Library) -> None:
    query = parse('"clean water" oil* -court tag:a/b is:unread in:notes before:2025')
    order = Order(Scope(Reach.QUERY, "Water", query=query), "html", Path("/notes"), "own.md.j2", True, ("é",))
    made, change = news.exports.save(" To  the vault ", order)
    assert (made.name, made.order, change.label) == ("To the vault", order, "Save export To the vault")
    again, _ = news.exports.save("TO THE VAULT", order._replace(joined=None, template=""))
    assert again == made._replace(order=order._replace(joined=None, template=""))
    outline = Order(Scope(Reach.OUTLINE, "A year", of="o1"), "docx", Path("/notes/a.docx"))
    other, _ = news.exports.save("Outline", outline)
    with pytest.raises(PostilError, match="There is an export “To the vault” already"):
        news.exports.rename(other.id, "to the vault")
    news.exports.rename(other.id, "A book")
    news.exports.ran(other.id)
    assert [(plan.name, bool(plan.ran)) for plan in news.exports.plans()] == [
        ("A book", True),
        ("To the vault", False),
    ]
    assert news.exports.plan(other.id).order == outline
    news.exports.delete(made.id)
    with pytest.raises(NotFound, match="was deleted"):
        news.exports.plan(made.id)
    for _ in range(3):
        news.journal.undo()
    assert [(plan.name, plan.order) for plan in news.exports.plans()] == [("To the vault", again.order)]
    news.journal.undo()
    assert news.exports.plans()[0].order == order
    with pytest.raises(PostilError, match="needs a name"):
        news.exports.save(" ", order)


def test_what_a_newer_postil_keeps_is_refused_in_a_sentence() -> None:
    for text in (
        "",
        "[]",
        "{}",
        '{"reach": "moon", "name": "x"}',
        '{"reach": "query", "name": "x", "query": {"y": 1}}',
        '{"reach": "query", "name": "x", "query": {"ranked": ["1]) UNION SELECT"]}}',
    ):
        with pytest.raises(PostilError, match="cannot be read; delete it and save it anew"):
            scope_from_json(text)


def test_files_of_other_folders_are_told_apart(news: Library) -> None:
    left = Left("a1", "markdown", "/notes", "1" * 64, "2" * 64, {"h1": "d"}, {"tags": "tags: []\n"})
    news.exports.remember([("/notes/in/a.md", left), ("/notes-2/a.md", left), ("/notes", left)])
    assert news.exports.written("/notes") == {"/notes/in/a.md": left}
    news.exports.intend([("/notes/in/a.md", left._replace(pending="3" * 64))])
    news.exports.intend([("/notes/b.md", Left("b1", "csv", "/notes", pending="4" * 64))])
    found = news.exports.written("/notes/")
    assert found["/notes/in/a.md"] == left._replace(pending="3" * 64)
    assert (found["/notes/b.md"].sha256, found["/notes/b.md"].pending) == ("", "4" * 64)
    news.exports.remember([("/notes/c.md", left)], gone=["/notes/in/a.md"])
    assert set(news.exports.elsewhere("a1", "markdown")) == {"/notes", "/notes-2/a.md", "/notes/c.md"}


def test_many_articles_are_read_as_each_of_them(news: Library) -> None:
    first, second, third = (row.id for row in news.articles.rows())
    news.annotations.highlight(first, 4, 12, note="n", tags=["b", "A"])
    news.annotations.highlight(first, 0, 3)
    gone, _ = news.annotations.highlight(second, 0, 3)
    news.annotations.remove(gone.id)
    news.annotations.write_article_note(second, "On the whole")
    news.tags.add([second, third], "water")
    news.articles.set_place(third, 9)
    wanted = [third, "no such id", first, second]
    assert list(readings(news, wanted)) == [news.articles.reading(id) for id in (third, first, second)]
