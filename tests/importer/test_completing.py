"""A chosen guess is put right: the line above a teaser is the title, and not the teaser."""

from collections.abc import Sequence

import pytest

from reader.importer.completing import lifted, without_own
from reader.importer.hypotheses import Guess
from reader.importer.lines import read_lines
from reader.importer.page import Page
from reader.importer.splitting import split

#: Titles and the teasers below them, which end with no sign, in turn.
_LISTS = {
    "en": [
        "Stickers for the winter boats",
        "You can now order our stickers, printed and sent by volunteers from the quay",
        "The harbour at the spring fair",
        "We had a table between the net makers and the school, and four keys to show",
        "Version 3.5 of the timetable",
        "A new first page for all who go by ferry, and a search that knows the islands",
        "Listening to the fog horn",
        "How to find out at night what the horn says, and why it is said three times",
        "A new way to write to us",
        "We moved the letter box to the other side of the pier, and here is the reason",
    ],
    "fr": [
        "Des affiches pour le phare",
        "Vous pouvez commander les affiches du phare, imprimées par des bénévoles du port",
        "Le port à la foire de mars",
        "Nous avions une table entre les filets et l'école, et quatre clés à montrer aux gens",
        "Un horaire enfin refait",
        "Une première page pour ceux qui prennent le bac, et une recherche qui connaît les îles",
        "Écouter la corne de brume",
        "Comment savoir la nuit ce que dit la corne, et pourquoi elle le dit trois fois",
        "Une autre façon d'écrire",
        "La boîte aux lettres est de l'autre côté de la jetée, et voici pour quelle raison",
    ],
    "ru": [
        "Наклейки для зимних лодок",
        "Теперь можно заказать наши наклейки, их печатают и рассылают добровольцы с пристани",
        "Гавань на весенней ярмарке",
        "У нас был стол между сетями и школой, и четыре ключа, которые можно было потрогать",
        "Новое расписание паромов",
        "Первая страница для всех, кто ездит на пароме, и поиск, который знает все острова",
        "Как слушать туманный горн",
        "Как узнать ночью, что говорит горн, и почему он говорит это ровно три раза подряд",
        "Писать нам стало проще",
        "Почтовый ящик переехал на другую сторону причала, и вот по какой именно причине",
    ],
}
LISTS = {language: list(zip(rows[::2], rows[1::2], strict=True)) for language, rows in _LISTS.items()}


@pytest.mark.parametrize("language", LISTS)
@pytest.mark.parametrize("form", ["{rubric}\n{title}\n{teaser}\n{day}", "{title}\n{teaser}\nIda Fern\n{day}"])
def test_titles_stand_above_their_teasers(language: str, form: str) -> None:
    rows = ["Harbour Office", "• News", "• Contact", "News"]
    for n, (title, teaser) in enumerate(LISTS[language]):
        rubric, day = "Release" if n % 2 else "Community", f"{28 - n} March 2024"
        rows.append(form.format(rubric=rubric, title=title, teaser=teaser, day=day))
    found = split("\n\n".join([*rows, "© 2024 Harbour Office"]).encode(), "news")
    assert [story.title for story in found.stories] == [title for title, _ in LISTS[language]]


def guessed(above: Sequence[str], titles: Sequence[str]) -> tuple[Page, Guess]:
    """A page of titles with a line above and a day below each, and the guess at them."""
    rows = ["Harbour Office"]
    for n, (line, title) in enumerate(zip(above, titles, strict=True)):
        rows += [line, title, f"{28 - n} March 2024"]
    page = Page.of(read_lines("\n\n".join(rows)))
    return page, Guess(tuple(range(2, len(page.lines), 3)), True, "said")


WIDE = [teaser for _, teaser in LISTS["en"]]


def test_lines_above_titles_as_wide_as_texts_are_titles() -> None:
    page, guess = guessed([title for title, _ in LISTS["en"]], WIDE)
    assert lifted(page, guess).starts == tuple(n - 1 for n in guess.starts)


@pytest.mark.parametrize(
    "above",
    [
        ["Harbour", "Ferries", "Harbour", "Ferries", "Harbour"],
        ["Ann Low", "Igor Stein", "Mary Anne Fowler", "Berit Aas", "Jo Karsu"],
        [
            "Quarrel about the quay",
            "Quarrel about the toll",
            "Quarrel about the fog",
            "Quarrel about",
            "Quarrel",
        ],
        ["By Ann Low, Harbour", "By Igor Stein, Fog", "By Mary Fowler", "By Berit Aas", "By Jo Karsu"],
        ["28 March 2024", "27 March 2024", "26 March 2024", "25 March 2024", "24 March 2024"],
        [f"{title}, and what else is said of it on the islands today" for title, _ in LISTS["en"]],
    ],
)
def test_rubrics_names_days_and_texts_above_titles_are_none(above: list[str]) -> None:
    page, guess = guessed(above, WIDE)
    assert lifted(page, guess) is guess


def test_the_few_words_that_lead_to_a_title_are_none() -> None:
    kickers = ["Hafenausbau", "Streit um den Kai", "Nach dem Sturm", "Fährverkehr", "Zoll auf der Insel"]
    titles = [
        "Der Rat will die alte Mauer doch nicht abreißen",
        "Warum die zweite Fähre im Winter nicht fährt",
        "Wie die Insel ihre letzte Bäckerei gerettet hat",
        "Was die neuen Karten den Lotsen verschweigen",
        "Wer im Hafen künftig die Schlüssel verwahren soll",
    ]
    page, guess = guessed(kickers, titles)
    assert lifted(page, guess) is guess


PLACES = [
    f"{hall}, {n} Quay Road, Karsu"
    for n, hall in enumerate(["Town Hall", "Net Loft", "Old School", "Fish Hall", "Pier"], 2)
]
EVENTS = [
    "An evening of poems",
    "Chamber concert",
    "Pottery for children",
    "A walk through the old graveyard",
    "Fog horns",
]


def test_lines_above_those_that_all_end_alike_are_titles() -> None:
    page, guess = guessed(EVENTS, PLACES)
    assert lifted(page, guess).starts == tuple(n - 1 for n in guess.starts)


@pytest.mark.parametrize(
    "above",
    [
        ["Updates", "Harbour", "Updates", "Harbour", "Updates"],
        ["Ann Low", "Igor Stein", "Mary Fowler", "Berit Aas", "Jo Karsu"],
        [f"{n} comments" for n in range(5)],
        ["Read more"] * 5,
        [f"{28 - n} March 2024" for n in range(5)],
    ],
)
def test_what_stands_above_titles_that_begin_alike_is_none(above: list[str]) -> None:
    page, guess = guessed(above, [f"Harbour diary {101 - n}" for n in range(5)])
    assert lifted(page, guess) is guess


def test_links_to_other_articles_that_end_texts_are_no_titles() -> None:
    rows = ["The Harbour Post"]
    for n, (title, _) in enumerate(LISTS["fr"]):
        rows += [WIDE[n], f"{n + 2} comments", "Read also", LISTS["ru"][n][0], title]
    page = Page.of(read_lines("\n\n".join(rows)))
    guess = Guess(tuple(range(6, len(page.lines), 5)), True, "said")
    assert lifted(page, guess) is guess


_HARBOUR = [
    (
        "The ferry sails on Sundays again",
        "From May the boat leaves at nine, as it did before the fire on the pier.",
    ),
    (
        "New engine for the old lifeboat",
        "The crew raised the money with a calendar and two concerts in the hall.",
    ),
    (
        "Winter timetable is out at last",
        "Nothing changes for the islands, but the last boat leaves an hour earlier.",
    ),
    ("Harbour fees will not rise", "The board had asked for more; the skippers said no at a long meeting."),
    (
        "Skerry light turns two hundred",
        "A small party is planned, with cake for whoever climbs all the steps.",
    ),
]


def harbour(*above: str) -> tuple[Page, tuple[int, ...]]:
    """A page with these lines above its list, and where the titles of the list stand."""
    rows = [row for line in above for row in (line, "")]
    rows += [row for title, text in _HARBOUR for row in (title, "", text, "")]
    first = len(above)
    return Page.of(read_lines("\n".join(rows))), tuple(range(first, first + 2 * len(_HARBOUR), 2))


def test_a_heading_of_a_box_above_a_list_is_not_its_first_title() -> None:
    page, starts = harbour(
        "Tag Cloud", "ferry harbour light tides herring skippers pilots winter engine roof bay " * 2
    )
    assert without_own(page, Guess((0, *starts), True, "any")).starts == starts


def test_the_first_title_is_found_below_a_line_of_the_page() -> None:
    page, starts = harbour("Home")
    assert without_own(page, Guess((0, *starts[1:]), True, "any")).starts == starts


def test_titles_that_are_words_of_pages_among_the_others_stay() -> None:
    page, starts = harbour()
    assert without_own(page, Guess(starts, True, "any")).starts == starts
    page, starts = harbour("Home", "Archive", "Links")
    every = (0, 1, 2, *starts)
    assert without_own(page, Guess(every, True, "any")).starts == every
