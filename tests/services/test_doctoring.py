"""What a check finds is set right where something whole tells what is right, and told where nothing does."""

import shutil
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.library import damage, health, repairing
from reader.library.backup_files import Reason
from reader.library.copying import Interrupted
from reader.library.library import Library, open_library
from reader.services import doctoring, importing
from tests.library.handmade import store, told

#: Damage to what follows from other rows, or to words that stand elsewhere too.
MENDED = {
    "counts": "UPDATE counter SET n = n + 7",
    "source counts": "DELETE FROM counter WHERE source > 0",
    "marks": "UPDATE state SET highlights = 9, notes = 4",
    "tags": "DELETE FROM tagged",
    "tag counts": "UPDATE tag_count SET n = 5, beyond = 3",
    "own tags": "UPDATE state SET tags = 8",
    "leads": "UPDATE article SET lead = 'x' || lead, stand_in = 'y'",
    "links": "DELETE FROM link",
    "page lines": "UPDATE page_line SET captures = 5",
    "hashes": "INSERT INTO hash VALUES (1, 99)",
    "captures": "UPDATE article SET captures = 3",
    "shown": "UPDATE article SET shown = (SELECT max(key) FROM version)",
    "paragraphs": "UPDATE version SET reading = '[[\"paragraph\",0,999999]]' WHERE key = 1",
    "index": "DELETE FROM fulltext_data WHERE id > 10",
    "rows of an index": """
        DROP INDEX note_article; CREATE INDEX note_article ON note(article) WHERE article IS NULL;
        PRAGMA writable_schema = ON;
        UPDATE sqlite_master SET sql = replace(sql, ' WHERE article IS NULL', '') WHERE name = 'note_article';
    """,
    "title": "UPDATE article SET title = 'Another' WHERE title IS NOT NULL",
    "note by history": "UPDATE note SET text = 'Not mine' WHERE highlight IS NULL",
    "note by backup": "UPDATE note SET text = 'Not mine'; DELETE FROM journal",
    "text by backup": "UPDATE version SET packed = substr(packed, 1, 5)",
    "capture by backup": "UPDATE capture_content SET bytes = x'78da030000000001'",
    "words of a quote": "UPDATE highlight SET exact = 'xxxxxxxx'",
    "place of a quote": "UPDATE highlight SET quote_start = 1, quote_end = 2",
    "nothing": "SELECT 1",
}


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a library with a page, notes that link, tags, and a backup of it all."""
    folder = tmp_path_factory.mktemp("kept")
    with open_library(folder / "library.sqlite") as library:
        fill(library)
    return folder


@pytest.fixture
def kept(made_once: Path, tmp_path: Path) -> Iterator[Library]:
    """The test's own copy of it."""
    shutil.copytree(made_once, tmp_path / "kept")
    with open_library(tmp_path / "kept" / "library.sqlite") as library:
        yield library


def fill(library: Library) -> None:
    new = store(
        library,
        "page.txt",
        told("The ferry came home", "The ferry came home in autumn.\n\nNobody had waited for it."),
        told("Bakers of the valley", "The bakers of the valley ask for rye, and for snow."),
        day="2025-05-14",
        furniture=["valley post"],
    ).new
    first, second = new
    library.annotations.highlight(first, 4, 14, note=f"See [there](postil://article/{second}).")
    library.annotations.write_article_note(second, "To be read again.")
    library.tags.add([first, second], "lake/ferry")
    library.backups.make(Reason.ASKED)


def harm(library: Library, sql: str) -> None:
    """Damage a library behind its back."""
    with closing(sqlite3.connect(library.path)) as plain:
        plain.executescript(sql)


@pytest.mark.parametrize("kind", MENDED)
def test_what_something_whole_tells_is_set_right(kept: Library, kind: str) -> None:
    before = _told(kept)
    harm(kept, MENDED[kind])
    found = doctoring.examine(kept)
    assert found.ok == (kind == "nothing")
    mended = doctoring.mend(kept, doctoring.plans(found.findings))
    assert bool(mended.total) == (not found.ok)
    after = doctoring.examine(kept)
    assert after.problems == () or kind == "title", after.problems
    assert _told(kept) == before or kind in ("title", "paragraphs")
    assert not damage.is_marked(kept.path)


def test_an_index_that_its_rows_do_not_fit_any_more_keeps_nothing_else_from_being_set_right(
    kept: Library,
) -> None:
    harm(
        kept,
        """
        DROP INDEX note_on_highlight;
        CREATE UNIQUE INDEX note_on_highlight ON note(highlight) WHERE id IS NULL;
        UPDATE note SET highlight = (SELECT max(highlight) FROM note);
        PRAGMA writable_schema = ON;
        UPDATE sqlite_master SET sql = replace(sql, 'id IS NULL', 'deleted_at IS NULL')
        WHERE name = 'note_on_highlight';
        """,
    )
    harm(kept, MENDED["leads"])
    mended = doctoring.mend(kept, doctoring.plans(doctoring.examine(kept).findings))
    assert mended.counts["what lists show of texts"] == 2
    assert {finding.look.name for finding in doctoring.examine(kept).findings} >= {"file"}


def test_every_text_is_set_right_though_others_may_write_in_between(
    kept: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(repairing, "_AT_ONCE", 1)
    harm(kept, MENDED["leads"])
    wanted = doctoring.plans(doctoring.examine(kept).findings)
    assert doctoring.mend(kept, wanted).counts["what lists show of texts"] == 2
    assert doctoring.examine(kept).ok


def _told(library: Library) -> list[object]:
    """What a reader sees of a library."""
    rows = library.articles.rows()
    readings = [library.articles.reading(row.id) for row in rows]
    return [
        *((row.heading, row.lead, row.highlights) for row in rows),
        *(reading.version.text for reading in readings),
        *((made.quote.exact, made.note) for _, made in library.annotations.all()),
        *(library.annotations.article_note(row.id) for row in rows),
        library.articles.counts(),
        library.tags.all(),
    ]


def test_what_was_set_right_of_a_note_and_a_highlight_is_undone_as_any_act(kept: Library) -> None:
    harm(kept, MENDED["words of a quote"])
    mended = doctoring.mend(kept, doctoring.plans(doctoring.examine(kept).findings))
    assert [change.label for change in mended.changes] == ["Set right where highlights stand"]
    kept.journal.undo()
    assert "xxxxxxxx" in {made.quote.exact for _, made in kept.annotations.all()}


def test_words_that_stand_nowhere_else_are_told_and_left(kept: Library) -> None:
    for backup in kept.backups.all():
        backup.path.unlink()
    harm(kept, "UPDATE note SET text = 'Not mine'; DELETE FROM journal")
    found = doctoring.examine(kept)
    assert found.harmed
    assert damage.is_marked(kept.path)
    assert "the notes" not in doctoring.mend(kept, doctoring.plans(found.findings)).counts
    assert len(doctoring.examine(kept).problems) == 2
    harm(kept, MENDED["capture by backup"])
    mended = doctoring.mend(kept, doctoring.plans(doctoring.examine(kept).findings))
    assert mended.counts.keys() <= {"the full-text index"}


def test_no_quote_is_taken_from_a_text_that_is_not_as_it_was_stored(kept: Library) -> None:
    for backup in kept.backups.all():
        backup.path.unlink()
    before = [made.quote.exact for _, made in kept.annotations.all()]
    changed = zlib.compress(b"The berry cake home in autumn.\n\nNobody had waited for it.").hex()
    harm(kept, f"UPDATE version SET packed = x'00{changed}', leans = NULL WHERE key = 1")
    found = doctoring.examine(kept)
    assert "the text of version" in found.problems[0]
    doctoring.mend(kept, doctoring.plans(found.findings))
    assert [made.quote.exact for _, made in kept.annotations.all()] == before == ["ferry came"]


def test_a_text_is_read_again_from_its_capture(tmp_path: Path, seeds: tuple[Path, ...]) -> None:
    with open_library(tmp_path / "library.sqlite") as library:
        importing.import_paths(library, [seeds[0]])
        texts = {row.id: library.articles.reading(row.id).version.text for row in library.articles.rows()}
        harm(library, "UPDATE version SET packed = x'00'")
        mended = doctoring.mend(library, doctoring.plans(doctoring.examine(library).findings))
        assert mended.total == len(texts)
        assert {id: library.articles.reading(id).version.text for id in texts} == texts
        assert health.check(library).ok


def test_a_check_tells_how_far_it_is_and_can_be_stopped(kept: Library) -> None:
    heard: list[tuple[str, int, int]] = []
    doctoring.examine(kept, lambda *far: heard.append(far))
    assert [done for _, done, _ in heard] == list(range(len(heard)))
    assert {of for *_, of in heard} == {len(heard)}
    with pytest.raises(Interrupted):
        doctoring.examine(kept, None, lambda: True)
