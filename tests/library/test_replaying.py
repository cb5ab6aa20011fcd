"""Images of an act are written back where what they tell of has come to another article since."""

from reader.library import health, images
from reader.library.library import Library
from reader.library.rows import named
from reader.library.texts import text_hash
from reader.library.upkeep import Owed
from reader.model.change import Touched
from reader.model.query import parse


def test_a_note_that_lies_on_another_article_by_now_is_found_no_more_once_it_is_undone(news: Library) -> None:
    first, second = (row.id for row in news.articles.rows()[:2])
    with news.writing() as db, images.journaled(db.conn, "Merge", Touched.NOTES, "merge 1"):
        here, there = (named(db.conn, "article", id)[0] for id in (first, second))
        (owed := Owed(db.conn)).touch(here)
        names = "id, article, text, sha256, created_at, updated_at"
        sql = f"INSERT INTO note({names}) VALUES ('n', ?, 'Herons', ?, 1, 1)"
        db.conn.execute(sql, (here, text_hash("Herons")))
        owed.settle()
    with news.writing() as db:
        owed = Owed(db.conn)
        for article in (here, there):
            owed.touch(article)
        db.conn.execute("UPDATE note SET article = ? WHERE id = 'n'", (there,))
        owed.settle()
    assert [hit.id for hit in news.search.find(parse("herons")).hits] == [second]
    news.journal.undo()
    assert news.search.find(parse("herons")).hits == ()
    assert health.check(news).problems == ()
