"""Where notes link to is known both ways, whatever is written, undone, joined and parted."""

import sqlite3
from pathlib import Path

import pytest

from reader.library import called
from reader.library.health import check
from reader.library.library import Library, open_library
from reader.model.linking import address, article_link, highlight_link
from reader.model.query import Query, Scope, Term
from reader.services.importing import import_paths
from tests.library.handmade import store, told


@pytest.fixture
def three(library: Library, tmp_path: Path) -> tuple[str, str, str]:
    """The ids of three articles: “Tolls on the river”, “The harbour [old]”, “Сборы на реке”."""
    for n, title in enumerate(("Tolls on the river", "The harbour [old]", "Сборы на реке")):
        page = tmp_path / f"{n}.txt"
        page.write_text(f"{title}\n\n" + f"{title} is what this is about, and nothing else at all. " * 20)
        import_paths(library, [page])
    found = {row.title: row.id for row in library.articles.rows()}
    return found["Tolls on the river"], found["The harbour [old]"], found["Сборы на реке"]


def linking(library: Library, article: str) -> list[str]:
    """The notes that link to an article."""
    return [backlink.text for backlink in library.links.to(article)]


def sound(library: Library) -> None:
    assert check(library).problems == ()


def test_a_note_is_found_from_what_it_links_to(library: Library, three: tuple[str, str, str]) -> None:
    tolls, harbour, _ = three
    made, _ = library.annotations.highlight(harbour, 0, 11)
    note = f"{article_link('The harbour', harbour)}, {highlight_link('The harbour', harbour, made.id)}"
    on, _ = library.annotations.highlight(tolls, 0, 5, note=note)
    found = library.links.to(harbour)
    assert {(link.row.id, link.highlight, link.target) for link in found} == {
        (tolls, on.id, ""),
        (tolls, on.id, made.id),
    }
    library.annotations.write_note(on.id, "no link any more")
    assert linking(library, harbour) == []
    library.journal.undo()
    assert linking(library, harbour) == [note, note]
    library.annotations.remove(on.id)
    assert linking(library, harbour) == []
    library.journal.undo()
    assert linking(library, harbour) == [note, note]
    sound(library)


@pytest.mark.parametrize("typed", ["сборы на РЕКЕ", "Сборы  на реке", "«Сборы на реке»"])
def test_a_title_between_brackets_is_the_article_of_that_title(
    library: Library, three: tuple[str, str, str], typed: str
) -> None:
    tolls, _, river = three
    library.annotations.write_article_note(tolls, f"see [[{typed}]]")
    assert library.links.goals([f"[[{typed}"])[f"[[{typed}"].article == river
    assert linking(library, river) == [f"see [[{typed}]]"]
    assert library.links.goals(["[[на реке", "[[Сборы", '[["', "[[***"]) == {}


def test_a_title_that_comes_later_is_found_then_and_of_two_the_newer(
    library: Library, three: tuple[str, str, str], tmp_path: Path
) -> None:
    library.annotations.write_article_note(three[0], "see [[A bridge is built]]")
    assert library.links.goals(["[[A bridge is built"]) == {}
    for n, day in enumerate(("2 March 2026", "2 October 2026")):
        page = tmp_path / f"bridge{n}.txt"
        page.write_text(f"A bridge is built\n\n{day}\n\n" + f"Bridge of {day}, all of it. " * 30)
        import_paths(library, [page])
    bridges = [row.id for row in library.articles.rows() if row.title == "A bridge is built"]
    assert library.links.goals(["[[a bridge is built"])["[[a bridge is built"].article == bridges[0]
    assert [linking(library, id) for id in bridges] == [["see [[A bridge is built]]"], []]


def test_links_lead_on_when_articles_are_joined_and_back_when_that_is_undone(
    library: Library, three: tuple[str, str, str]
) -> None:
    tolls, harbour, river = three
    made, _ = library.annotations.highlight(harbour, 0, 11)
    library.annotations.write_article_note(river, f"[a]({address(harbour)}) [b]({address(harbour, made.id)})")
    urls = [address(harbour), address(harbour, made.id)]
    library.stories.join(tolls, harbour)
    assert {goal.article for goal in library.links.goals(urls).values()} == {tolls}
    assert len(linking(library, tolls)) == 2
    library.stories.join(river, tolls)
    assert {goal.article for goal in library.links.goals(urls).values()} == {river}
    sound(library)
    library.journal.undo()
    library.journal.undo()
    assert {goal.article for goal in library.links.goals(urls).values()} == {harbour}
    assert linking(library, tolls) == []
    sound(library)
    library.journal.redo()
    assert len(linking(library, tolls)) == 2
    sound(library)


def test_what_is_gone_leads_nowhere_and_a_removed_highlight_to_its_article(
    library: Library, three: tuple[str, str, str]
) -> None:
    tolls, _, _ = three
    made, _ = library.annotations.highlight(tolls, 0, 5)
    url = address(tolls, made.id)
    assert library.links.goals([url])[url].highlight == made.id
    library.annotations.remove(made.id)
    assert library.links.goals([url])[url] == (tolls, "Tolls on the river", "")
    gone = address("01a2013a-0000-7000-8000-000000000000")
    assert library.links.goals([gone, "https://example.org", "postil://x"]) == {}


def test_highlights_are_found_by_words_of_quote_and_note_the_newest_first(
    library: Library, three: tuple[str, str, str]
) -> None:
    tolls, harbour, river = three
    first, _ = library.annotations.highlight(tolls, 0, 18)
    second, _ = library.annotations.highlight(harbour, 0, 17, note="an Émigré's house")
    third, _ = library.annotations.highlight(river, 0, 13)

    def ids(*words: str) -> list[str]:
        return [highlight.id for _, highlight in library.links.highlights(words)]

    assert ids() == [third.id, second.id, first.id]
    assert ids("riv", "TOLL") == [first.id]
    assert ids("реке") == [third.id]
    assert ids("house") == [second.id]
    assert ids('"', "*", "NOT") == []


@pytest.mark.parametrize("title", ["Ёлка и 政府公告", "ＦＵＬＬ width", "Telegr\u0430m", "ข่าววันนี้", "Ŀlibre"])
def test_titles_and_highlights_are_found_in_every_script(library: Library, title: str) -> None:
    (id,) = store(library, "scripts.txt", told(title, f"{title} is what it is about.")).new
    link = f"[[{title.lower()}"
    assert library.links.goals([link])[link].article == id
    with library.reading() as connection:
        assert len(called.titled(connection, title.lower())) == 1
        assert called.holding(connection, f"{title} is what") != []
    made, _ = library.annotations.highlight(id, 0, len(title))
    assert [highlight.id for _, highlight in library.links.highlights(title.split())] == [made.id]


def test_a_note_is_found_by_the_words_of_its_links_and_not_by_their_addresses(
    library: Library, three: tuple[str, str, str]
) -> None:
    tolls, harbour, _ = three
    library.annotations.write_article_note(tolls, f"as in [dredging]({address(harbour)})")

    def found(word: str) -> list[str]:
        return [row.id for row in library.articles.rows(Query(words=((Term(word),),), scope=Scope.NOTES))]

    assert found("dredging") == [tolls]
    assert found("article") == found("postil") == []
    sound(library)


def test_damaged_links_are_told_by_the_check_and_written_anew_with_the_next_note(
    library: Library, three: tuple[str, str, str]
) -> None:
    tolls, harbour, _ = three
    library.annotations.write_article_note(tolls, f"[a]({address(harbour)})")
    with library.writing() as db:
        db.conn.execute("DELETE FROM link")
    assert len(check(library).problems) == 1
    library.annotations.write_article_note(tolls, f"[b]({address(harbour)})")
    sound(library)


def test_notes_of_a_library_that_is_brought_up_to_date_have_their_links(
    library: Library, three: tuple[str, str, str]
) -> None:
    tolls, harbour, _ = three
    library.annotations.write_article_note(tolls, f"[a]({address(harbour)}) [[Nowhere]]")
    path = library.path
    library.close()
    from reader.library.links import derive_all

    with sqlite3.connect(path) as connection:
        connection.execute("DELETE FROM link")
        derive_all(connection)
    connection.close()
    with open_library(path) as again:
        sound(again)
        assert len(again.links.to(harbour)) == 1
