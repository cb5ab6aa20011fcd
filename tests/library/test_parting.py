"""Articles that were taken for one are told apart, for good, and can be joined again."""

import pytest

from reader.library import health
from reader.library.library import Library
from reader.library.texts import text_hash
from reader.library.upkeep import Owed
from reader.model.errors import NotFound, PostilError
from reader.model.linking import address
from tests.library.handmade import Decision, store, told

SPRING = told("Water talks", "Ministers spoke about water in spring. They parted without a word on the dam.")
AUTUMN = told(
    "Water talks",
    "Ministers spoke about water in autumn. They parted without a word on the dam, again. So it goes.",
)


@pytest.fixture
def merged(library: Library) -> tuple[str, str, str]:
    """An article that two captures show: its id and theirs."""
    first = store(library, "spring.txt", SPRING, day="2026-03-02")
    second = store(
        library, "autumn.txt", AUTUMN, day="2026-10-02", verdicts=[Decision(1, "fuller", first.new[0])],
        source=first.source,
    )  # fmt: skip
    return first.new[0], first.capture, second.capture


def sound(library: Library) -> None:
    assert health.check(library).problems == ()


def test_a_capture_that_shows_another_article_gives_it_a_row_of_its_own(
    library: Library, merged: tuple[str, str, str]
) -> None:
    id, _, autumn = merged
    assert library.articles.reading(id).version.text == AUTUMN.text
    made, _ = library.annotations.highlight(id, 0, 9, note="Both?")
    later, _ = library.annotations.highlight(id, AUTUMN.text.index("again"), len(AUTUMN.text), note="Sigh.")
    library.tags.add([id], "water")
    change = library.stories.part(id, autumn)
    old, new = change.articles
    assert old == id
    assert [row.id for row in library.articles.rows()] == [new, old]
    assert library.articles.reading(old).version.text == SPRING.text
    assert library.articles.reading(new).version.text == AUTUMN.text
    assert (library.articles.row(old).captures, library.articles.row(new).captures) == (1, 1)
    assert (library.tags.on_article(old), library.tags.on_article(new)) == (("water",), ())
    assert {h.id for h in library.annotations.of(new)} == {made.id, later.id}
    assert library.captures.shown_by(autumn) == (new,)
    assert [row.captured for row in library.articles.rows()] == ["2026-10-02", "2026-03-02"]
    sound(library)


def test_a_highlight_that_a_third_article_has_by_now_stays_there(
    library: Library, merged: tuple[str, str, str]
) -> None:
    id, _, autumn = merged
    made, _ = library.annotations.highlight(id, 0, 9, note="Of another.")
    third = store(library, "third.txt", told("Bread", "The bakers of the valley strike today.")).new[0]
    with library.writing() as db:
        # As splitting a capture anew does, where the bytes of a highlight turn out to be another story's.
        owed = Owed(db.conn)
        for article in (library.articles.row(id).key, library.articles.row(third).key):
            owed.touch(article)
        for table, of in (("note", "highlight"), ("highlight", "id")):
            db.conn.execute(f"UPDATE {table} SET article = ? WHERE {of} = ?", (article, made.id))
        owed.settle()
    _, new = library.stories.part(id, autumn).articles
    assert [library.articles.row(each).highlights for each in (id, new, third)] == [0, 0, 1]
    assert [highlight.id for highlight in library.annotations.of(third)] == [made.id]
    sound(library)


def test_joining_takes_it_back_with_all_that_was_added_since(
    library: Library, merged: tuple[str, str, str]
) -> None:
    id, _, autumn = merged
    made, _ = library.annotations.highlight(id, 0, 9, note="Both?")
    old, new = library.stories.part(id, autumn).articles
    library.annotations.write_article_note(new, "Written in between.")
    library.articles.mark([new], starred=True)
    library.stories.join(old, new)
    assert [row.id for row in library.articles.rows()] == [id]
    row = library.articles.row(id)
    assert (row.captures, row.starred, row.highlights) == (2, True, 1)
    assert library.articles.reading(id).version.text == AUTUMN.text
    assert library.annotations.article_note(id) == "Written in between."
    assert library.annotations.of(id)[0].id == made.id
    with pytest.raises(NotFound):
        library.articles.row(new)
    sound(library)


def test_two_told_apart_are_never_offered_together_again(
    library: Library, merged: tuple[str, str, str]
) -> None:
    id, _, autumn = merged
    with library.writing() as db:
        db.conn.executemany("INSERT INTO hash VALUES (?, ?)", [(5, 1), (5, 2), (6, 2)])
    hashes = [5 << 32, 6 << 32]
    old, new = library.stories.part(id, autumn).articles
    assert [found.id for found in library.captures.alike("", hashes)] == [new]
    assert [found.id for found in library.captures.alike("", hashes[:1])] in ([old], [new])
    library.stories.join(old, new)
    assert [found.id for found in library.captures.alike("", hashes)] == [old]


def test_one_text_that_two_captures_show_is_copied_when_it_is_parted(library: Library) -> None:
    first = store(library, "one.txt", SPRING)
    second = store(library, "two.txt", AUTUMN, SPRING, verdicts=[Decision(2, "copy", first.new[0])])
    old, new = library.stories.part(first.new[0], second.capture).articles
    for id, file in ((old, "one.txt"), (new, "two.txt")):
        version = library.articles.reading(id).version
        data = library.captures.content(version.capture.sha256)
        (segment,) = version.segments
        assert (version.capture.file, version.text) == (file, SPRING.text)
        assert data[segment.first : segment.last].decode() == SPRING.text
    library.stories.join(old, new)
    assert library.articles.row(old).captures == 2
    sound(library)


def test_an_article_of_one_capture_cannot_be_parted_nor_joined_with_itself(
    library: Library, merged: tuple[str, str, str]
) -> None:
    id, spring, autumn = merged
    _, new = library.stories.part(id, autumn).articles
    with pytest.raises(PostilError, match="Only one capture shows this article"):
        library.stories.part(id, spring)
    with pytest.raises(PostilError, match="does not show the article"):
        library.stories.part(new, spring)
    with pytest.raises(PostilError, match="cannot be joined with itself"):
        library.stories.join(id, id)


def test_undo_goes_on_after_articles_were_parted_and_joined(
    library: Library, merged: tuple[str, str, str]
) -> None:
    id, _, autumn = merged
    library.annotations.highlight(id, 0, 9, note="Both?", tags=["water"])
    old, new = library.stories.part(id, autumn).articles
    library.articles.mark([new], starred=True)
    library.stories.join(old, new)
    labels = []
    while change := library.journal.undo():
        labels.append(change.label)
    assert labels == ["The same article", "Star", "Not the same article", "Highlight"]
    assert library.annotations.of(id) == ()
    assert library.tags.all() == []
    sound(library)


def test_a_link_to_an_article_leads_on_when_the_one_it_joined_joins_a_third(library: Library) -> None:
    texts = (SPRING, AUTUMN, told("Bread", "The bakers of the valley strike today, and nobody knows why."))
    first, second, third = (store(library, f"{n}.txt", text).new[0] for n, text in enumerate(texts))
    library.stories.join(second, first)
    library.stories.join(third, second)
    goals = library.links.goals([address(first), address(second)])
    assert [goals[address(id)].article for id in (first, second)] == [third, third]
    sound(library)


def test_a_tag_that_was_taken_off_one_of_two_is_on_both_as_one_where_it_is_on_the_other(
    library: Library,
) -> None:
    first, second = (store(library, f"{n}.txt", text).new[0] for n, text in enumerate((SPRING, AUTUMN)))
    library.tags.add([first, second], "water")
    library.tags.remove([first], "water")
    library.stories.join(first, second)
    assert library.tags.on_article(first) == ("water",)
    library.journal.undo()
    assert (library.tags.on_article(first), library.tags.on_article(second)) == ((), ("water",))
    sound(library)


def test_an_article_told_from_another_is_of_the_day_of_its_page_and_is_known_again(library: Library) -> None:
    first = store(library, "one.txt", SPRING, day="2026-03-02")
    second = store(
        library, "two.txt", AUTUMN, SPRING, day="2026-10-02", verdicts=[Decision(2, "copy", first.new[0])]
    )
    with library.writing() as db:
        (version,) = db.conn.execute("SELECT key FROM version WHERE sha256 = ?", (text_hash(SPRING.text),))
        db.conn.execute("INSERT INTO hash VALUES (5, ?)", version)
        db.conn.execute("UPDATE version SET excerpt = 1 WHERE key = ?", version)
    old, new = library.stories.part(first.new[0], second.capture).articles
    assert library.articles.row(new).captured == "2026-10-02"
    assert [row.id for row in library.articles.rows()][-1] == old
    with library.reading() as connection:
        copied = connection.execute(
            "SELECT count(*), sum(excerpt), (SELECT count(*) FROM hash WHERE value = 5) FROM version "
            "WHERE sha256 = ?",
            (text_hash(SPRING.text),),
        ).fetchone()
    assert copied == (2, 2, 2)
