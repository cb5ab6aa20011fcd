"""The second full-text index finds what the library's own finds, or lets that answer."""

import random
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library import bigsearch, whole
from reader.library.bigsearch_index import State
from reader.library.library import Library, open_library
from reader.library.tag_words import meant
from reader.model.errors import PostilError
from reader.model.query import parse
from reader.services.bigsearching import Standing, catch_up, give_up, keep, standing
from tests.library.handmade import store, told

pytest.importorskip("tantivy", reason='pip install "postil[bigsearch]" brings it')

EVENTS = Path(__file__).parents[1] / "services" / "events.txt"
ODD = (
    "Telegrаm with a Cyrillic letter, café and cafe\u0301, Ёлка и елка, groß und GROSS, ﬁne type, ＦＵＬＬ.",
    "O’Brien’s co-operation costs $1,200.50 (or €7); see a_b, c++ and x@y.example: naïve… “quoted” — ½ and ²",
    "مُحَمَّد وكتاب، हिन्दी की किताब, ภาษาไทยไม่เว้นวรรค, 日本語のテキスト, 한국어 문장, 🙂 𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of many languages with notes on it, and its second index beside it."""
    path = tmp_path_factory.mktemp("made") / "library.sqlite"
    stories = [part.split("\n", 2)[1:] for part in EVENTS.read_text(encoding="utf-8").split("\n== ")[1:]]
    stories += [[f"Odd {n}", text] for n, text in enumerate(ODD)]
    with open_library(path) as library:
        ids = store(library, "all.txt", *(told(title, text.strip()) for title, text in stories)).new
        for n, id in enumerate(ids[::5]):
            made, _ = library.annotations.highlight(id, 0, 24)
            library.annotations.write_note(made.id, f"Note {n} on {stories[5 * n][0]}")
        assert keep(library)
    return path


@pytest.fixture
def library(made: Path, tmp_path: Path) -> Iterator[Library]:
    """The test's own copy of both."""
    shutil.copytree(made.parent, tmp_path / "copy")
    with open_library(tmp_path / "copy" / made.name) as opened:
        yield opened


def found(library: Library, line: str, *, second: bool) -> list[int] | None:
    """The keys of what a line finds, by the second index or by SQLite; None where the second is not asked."""
    query = parse(line)._replace(anywhere=True)
    with library.reading() as connection:
        named = meant(connection, query)
        if second:
            return bigsearch.found(library, connection, query, named)
        selection = library.selection(query, walked=True)
        return [key for (key,) in connection.execute(selection.sql("s.article"), selection.values)]


def lines(library: Library, dice: random.Random) -> Iterator[str]:
    """Endless queries of words that stand in the library, and of some that do not."""
    texts = [library.articles.reading(row.id).version.text for row in library.articles.rows(limit=100)]
    while True:
        words = re.findall(r"\S+", dice.choice(texts)) or ["x"]
        at = dice.randrange(len(words))
        word = words[at].replace('"', "")
        kinds = (
            word,
            f"{word[: dice.randint(1, 4)]}*",
            f'"{" ".join(words[at : at + dice.randint(2, 3)])}"'.replace('""', '"'),
            f'"{" ".join(words[at : at + 2])[: dice.randint(3, 12)]}"*',
            f"{word} OR {dice.choice(words)}",
            f"{word} -{dice.choice(words)}",
            f"{word} {dice.choice(words)}",
            f"in:{dice.choice(('title', 'text', 'quotes', 'notes'))} {word}",
            f"{word.upper()} {word}z",
        )
        yield dice.choice(kinds)


def test_both_find_the_same_for_hundreds_of_queries(library: Library) -> None:
    dice = random.Random(6)
    queries = lines(library, dice)
    answered = 0
    for _ in range(250):
        line = next(queries)
        keys = found(library, line, second=True)
        if keys is not None:
            answered += 1
            assert keys == found(library, line, second=False), line
    assert answered > 200


@pytest.mark.parametrize("line", ["Iversen NEAR/3 lamp", "", "!!!"])
def test_what_the_second_index_cannot_answer_is_left_to_sqlite(library: Library, line: str) -> None:
    assert found(library, line, second=True) is None


def note(library: Library, words: str) -> None:
    row = library.articles.rows(limit=1)[0]
    made, _ = library.annotations.highlight(row.id, 0, 9)
    library.annotations.write_note(made.id, words)


def test_what_is_written_is_found_at_once_and_learnt_later(library: Library) -> None:
    note(library, "quokka")
    assert standing(library) == Standing(kept=True, due=1, answers=False)
    assert found(library, "quokka", second=True) is None
    assert library.search.find(parse("quokka")).total == 1
    assert catch_up(library) == 1
    assert standing(library) == Standing(kept=True, due=0, answers=True)
    assert found(library, "quokka", second=True) == found(library, "quokka", second=False) != []
    library.journal.undo()
    assert catch_up(library) == 1
    assert found(library, "quokka", second=True) == []


def test_a_run_that_is_killed_between_both_is_caught_up_with(library: Library) -> None:
    note(library, "quokka")
    due, index = bigsearch.due(library), library.second_index
    with index.learning() as learning:
        learning.forget(due.articles[0])
    # Killed here: the index has lost an article and says nothing of it.
    assert found(library, "quokka", second=True) is None
    index.stand(State("another", due.stamp, due.told(due.last)))
    # Killed here: it says that it has learnt what it has not.
    assert found(library, "quokka", second=True) is None
    assert catch_up(library) == 1
    assert found(library, "quokka", second=True) == found(library, "quokka", second=False) != []


def test_a_folder_that_is_damaged_answers_nothing_and_is_made_anew(library: Library) -> None:
    files = sorted((library.second_index.folder / "index").iterdir())
    for path in files:
        path.write_bytes(path.read_bytes()[:-40])
    assert found(library, "lamp", second=True) is None
    assert library.search.find(parse("lamp")).total > 0
    assert catch_up(library) == library.articles.counts().articles
    assert found(library, "lamp", second=True) == found(library, "lamp", second=False) != []


def test_a_library_put_back_from_a_backup_does_not_believe_an_index_that_knows_more(
    library: Library, tmp_path: Path
) -> None:
    backup = tmp_path / "backup.sqlite"
    library.back_up(backup)
    for words in ("quokka", "numbat"):
        note(library, words)
        catch_up(library)
    folder, path = library.second_index.folder, tmp_path / "back.sqlite"
    shutil.copyfile(backup, path)
    shutil.copytree(folder, path.with_name(f"{path.name}.bigsearch"))
    with open_library(path) as restored:
        assert found(restored, "quokka", second=True) is None
        catch_up(restored)
        assert found(restored, "quokka", second=True) == []


def test_no_number_that_is_given_again_makes_it_believe_such_an_index(
    library: Library, tmp_path: Path
) -> None:
    backup = tmp_path / "backup.sqlite"
    library.back_up(backup)
    note(library, "quokka")
    catch_up(library)
    folder, path = library.second_index.folder, tmp_path / "back.sqlite"
    shutil.copyfile(backup, path)
    shutil.copytree(folder, path.with_name(f"{path.name}.bigsearch"))
    with open_library(path) as restored:
        restored.annotations.write_article_note(restored.articles.rows(limit=9)[8].id, "numbat")
        catch_up(restored)
        assert found(restored, "quokka", second=True) == []
        assert found(restored, "numbat", second=True) == found(restored, "numbat", second=False) != []


def test_given_up_it_leaves_nothing(library: Library) -> None:
    give_up(library)
    assert standing(library) == Standing(kept=False, due=0, answers=False)
    assert not library.second_index.folder.exists()
    note(library, "quokka")
    assert bigsearch.due(library).articles == ()


def test_making_it_tells_how_far_it_is_and_can_be_stopped(library: Library) -> None:
    give_up(library)
    told: list[tuple[int, int]] = []
    assert not keep(library, lambda done, every: told.append((done, every)), lambda: True)
    assert told
    assert not standing(library).kept
    assert not library.second_index.folder.exists()


def test_without_the_package_the_command_to_add_it_is_told(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "tantivy", None)
    with pytest.raises(PostilError, match=r"postil\[bigsearch\]"):
        keep(library)
    assert library.search.find(parse("lamp")).total > 0


def test_a_library_that_is_filled_from_another_has_yet_to_tell_its_second_index(
    made: Path, tmp_path: Path
) -> None:
    with open_library(tmp_path / "new.sqlite") as new, open_library(made, read_only=True) as came:
        store(new, "sample.txt", told("A sample", "Ferry and dam."))
        sample = {capture.sha256 for capture in new.captures.kept()}
        assert keep(new)
        assert whole.fill(new, came, sample)
        assert found(new, "lamp", second=True) is None
        catch_up(new)
        assert found(new, "lamp", second=True) == found(new, "lamp", second=False) != []
