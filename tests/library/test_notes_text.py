"""All notes in a plain text, which is read without any program of ours."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.library import notes_text
from reader.library.library import Library
from reader.model.errors import LibraryUnusable


def text(library: Library, tmp_path: Path) -> str:
    file = tmp_path / "beside" / "notes.txt"
    notes_text.write(library, file)
    return file.read_bytes().decode("utf-8-sig")


def test_every_note_stands_in_it_with_its_quote_and_all_that_tells_its_article(
    news: Library, tmp_path: Path
) -> None:
    ids = {row.heading.split()[0]: row.id for row in news.articles.rows()}
    fined, pipeline = ids["Telegram"], ids["Pipeline"]
    news.annotations.highlight(
        fined, 0, 17, "green", note="Which court?\n\nAsk Aigul.", tags=["media", "fines"]
    )
    news.annotations.write_article_note(fined, "Third fine this year.")
    news.tags.add([pipeline], "oil")
    made = news.annotations.of(fined)[0].created
    today = f"{datetime.fromtimestamp(made / 1000, UTC):%Y-%m-%d}"
    told = text(news, tmp_path)

    assert told.startswith(f"All notes in {news.path}, written ")
    assert "Articles: 2. Highlights: 1.\n" in told
    first, second = told.split("\n\n# ")[1:]
    assert first.startswith("Telegram fined in Almaty\n")
    for words in (
        "2025-05-15",
        "Capture: may15.txt, imported ",
        f"\nNote on the article, {today}:\nThird fine this year.\n",
        f"\n> A court in Almaty\n(green, {today}; tags: fines, media)\n\nWhich court?\n\nAsk Aigul.\n",
    ):
        assert words in first
    assert "Tags: oil" in second
    assert "Ministers" not in told


def test_the_words_of_outlines_stand_in_it_in_their_order(news: Library, tmp_path: Path) -> None:
    news.outlines.add(words="What the water is worth", depth=0)
    news.outlines.add(words="Two rivers\nand a lake", depth=1)
    told = text(news, tmp_path)
    assert "- What the water is worth\n  - Two rivers\n    and a lake\n" in told


def test_what_was_removed_is_not_in_it_and_what_was_thrown_away_is(news: Library, tmp_path: Path) -> None:
    article = news.articles.rows()[0].id
    gone, _ = news.annotations.highlight(article, 0, 7, "green", note="Taken out again.")
    news.annotations.remove(gone.id)
    news.annotations.write_article_note(article, "Kept in the trash.")
    news.articles.mark([article], trashed=True)
    told = text(news, tmp_path)
    assert "Taken out again." not in told
    assert "Thrown away, and still in the trash" in told
    assert "Kept in the trash." in told


def test_a_file_that_cannot_be_replaced_is_named_and_stays_as_it_was(news: Library, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").mkdir()
    with pytest.raises(LibraryUnusable, match=r"notes\.txt could not be written .*choose another folder"):
        notes_text.write(news, tmp_path / "notes.txt")
    assert (tmp_path / "notes.txt").is_dir()
    assert [each.name for each in tmp_path.glob(".*.part")] == []


def test_notes_that_are_suddenly_gone_stay_in_a_copy_with_the_day(news: Library, tmp_path: Path) -> None:
    article = news.articles.rows()[0].id
    news.annotations.write_article_note(article, "Weeks of work. " * 100)
    before = text(news, tmp_path)
    (tmp_path / "beside" / ".notes.txt.99999999.part").write_text("All no")  # of a Postil that was killed
    text(news, tmp_path)
    assert len(list((tmp_path / "beside").iterdir())) == 1
    news.annotations.write_article_note(article, "")
    assert "Weeks of work." not in text(news, tmp_path)
    (kept,) = (tmp_path / "beside").glob("notes-until-*.txt")
    assert kept.read_text(encoding="utf-8-sig").partition("\n")[2] == before.partition("\n")[2]
