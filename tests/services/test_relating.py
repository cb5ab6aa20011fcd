"""Articles that belong together are suggested; captures of one list at different times find each other."""

from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest

from reader.importer.series import Days
from reader.library.library import Library, open_library
from reader.model.errors import NotFound
from reader.model.query import Query
from reader.services.importing import import_paths
from reader.services.relating import appeared, note_series, related
from tests.library.handmade import store, told


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory, seeds: tuple[Path, ...]) -> Iterator[Library]:
    """A library with the captures of the first run, that these tests share."""
    with open_library(tmp_path_factory.mktemp("shelf") / "library.sqlite") as opened:
        import_paths(opened, seeds)
        yield opened


def article(library: Library, beginning: str) -> str:
    rows = library.articles.rows(Query(anywhere=True), limit=100)
    return next(row.id for row in rows if row.heading.startswith(beginning))


def capture(library: Library, name: str) -> str:
    return next(row.id for row in library.captures.all() if row.name.startswith(name))


EVENTS = (
    ("Tajikistan Decriminalizes Likes", "Tajikistan Lifts Criminal Penalties"),
    ("Public in Uzbekistan Concerned About Pavel", "How Kazakhstan and Kyrgyzstan Have Reacted to Pavel"),
)


@pytest.mark.parametrize("event", EVENTS)
def test_two_articles_about_one_event_are_first_for_each_other(
    shelf: Library, event: tuple[str, str]
) -> None:
    for one, other in permutations(event):
        first, *_ = related(shelf, article(shelf, one))
        assert first.row.heading.startswith(other)
        assert first.reason.startswith("both name ")


def test_the_reason_names_who_and_where(shelf: Library) -> None:
    first, *_ = related(shelf, article(shelf, EVENTS[1][1]))
    assert "Durov" in first.reason
    assert "Paris" in first.reason


def test_an_article_about_something_else_has_no_relations(shelf: Library) -> None:
    assert related(shelf, article(shelf, "Kazakhstan Targets Anonymous Telegram")) == ()


def test_suggesting_changes_nothing_and_the_trash_is_not_suggested(shelf: Library) -> None:
    one, other = (article(shelf, heading) for heading in EVENTS[1])
    before = shelf.articles.counts()
    assert other in {found.row.id for found in related(shelf, one)}
    assert shelf.articles.counts() == before
    shelf.articles.mark([other], trashed=True)
    assert other not in {found.row.id for found in related(shelf, one)}
    shelf.articles.mark([other], trashed=False)


def test_an_article_that_is_not_there_is_said_so(library: Library) -> None:
    with pytest.raises(NotFound):
        related(library, "01J00000000000000000000000")


@pytest.mark.parametrize("order", [(0, 1, 2, 3, 4), (4, 3, 2, 1, 0)], ids=["in order", "backwards"])
def test_the_later_state_of_a_list_is_linked_whichever_came_in_first(
    library: Library, seeds: tuple[Path, ...], order: tuple[int, ...]
) -> None:
    for n in order:
        import_paths(library, [seeds[n]])
        note_series(library, library.captures.all(limit=1)[0].id)
    with library.reading() as connection:
        found = connection.execute("SELECT name, series FROM capture WHERE series IS NOT NULL").fetchall()
    assert found == [(seeds[2].name, capture(library, "001"))]
    assert note_series(library, capture(library, "001")) == ()


def test_a_series_bounds_the_days_of_undated_articles(shelf: Library) -> None:
    for row in shelf.captures.all():
        note_series(shelf, row.id)
    days = list(appeared(shelf, capture(shelf, "002")).values())
    assert days == [Days("2025-05-14", None)] * 3 + [Days(None, "2025-05-14")] * 3


WIDE = {
    "chinese": (
        (
            "青川大桥垮塌造成三人受伤",
            "周一清晨，青川大桥在洪水中垮塌，三人受伤。市长王建国说，桥墩早有裂缝。搜救工作还在继续。",
        ),
        (
            "桥墩裂缝去年已有人报告",
            "青川大桥垮塌两天后，工程师李明说他去年就报告过桥墩裂缝。市长王建国没有回答提问。",
        ),
    ),
    "japanese": (
        (
            "青川大橋が崩落、三人けが",
            "月曜の朝、洪水で青川大橋が崩落し、三人がけがをした。山田一郎市長は橋脚に亀裂があったと話した。",
        ),
        (
            "橋脚の亀裂は昨年報告されていた",
            "青川大橋の崩落から二日、技師は昨年橋脚の亀裂を報告したと言う。山田一郎市長は答えなかった。",
        ),
    ),
}
OTHERS = (
    ("新书店在老街开张", "老街上开了一家新书店，店里有三千本旧书和一只猫。店主想让邻居们有地方坐。"),
    ("图书馆延长开放时间", "市图书馆从下月起每天开放到晚上十点，学生们很高兴，馆员要求增加人手。"),
    ("町のパン屋が閉店する", "六十年続いたパン屋が春に店を閉める。店主はもっと長く眠りたいと笑った。"),
    ("子どもたちが帆船を学ぶ", "秋から村の学校で帆船の授業が始まる。三人の大工が古い納屋で船を造った。"),
    ("The last bakery closes", "For sixty years Mrs Holm has baked bread here. Now she wants sleep."),
)  # fmt: skip


@pytest.mark.parametrize("language", WIDE)
def test_articles_without_spaces_between_words_find_each_other_too(library: Library, language: str) -> None:
    ids = [
        store(library, f"{n}.txt", told(title, text)).new[0]
        for n, (title, text) in enumerate((*OTHERS, *WIDE[language]))
    ]
    for one, other in permutations(ids[-2:]):
        (found,) = related(library, one)
        assert found.row.id == other
        assert "青川大" in found.reason
    assert [related(library, id) for id in ids[:-2]] == [()] * len(OTHERS)
