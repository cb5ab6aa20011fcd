"""Wires: titles with hours, days or counts and no text below any, in several languages and orders."""

from itertools import chain

import pytest

from reader.importer.lines import read_lines
from reader.importer.page import Page
from reader.importer.splitting import split
from reader.importer.wires import Wire
from tests.importer.prose import Press

RU = [
    "Суд отложил заседание по делу о плотине",
    "Врачи районной больницы получили новую машину",
    "Студенты нашли в подвале архив газеты",
    "Цены на хлеб выросли в трёх районах",
    "Реставрация вокзала закончится осенью",
    "Трамвай сошёл с рельсов у рынка",
]
EN = [
    "Council delays vote on harbour wall",
    "Two ferries collide in thick fog",
    "Museum buys lost portrait for a pound",
    "Storm closes coastal road for third day",
    "Rail fares to rise in January",
    "Bakery fire forces families out",
]
DE = [
    "Stadtrat verschiebt Abstimmung über Hafenmauer",
    "Lehrer nehmen Tarifangebot an",
    "Museum kauft verschollenes Porträt",
    "Sturm sperrt Küstenstraße den dritten Tag",
    "Bahnpreise steigen im Januar",
    "Forscher finden seltene Orchidee",
]
KK = [
    "Көпір жөндеуге байланысты бейсенбіге дейін жабылады",
    "Кітапханадан өткен ғасырдың хаттары табылды",
    "Қалалық мәслихат бюджетті талқылауды кейінге қалдырды",
    "Екі мұғалім қырық жылдан кейін зейнетке шықты",
    "Аралдағы наубайхана қайта ашылды",
]
TR = [
    "Köprü perşembeye kadar trafiğe kapatıldı",
    "Kütüphanede geçen yüzyıldan mektuplar bulundu",
    "Belediye meclisi bütçe oylamasını erteledi",
    "Nehirde su seviyesinin yükselmesi bekleniyor",
    "Adadaki fırın yeniden açıldı",
]
#: What stands above the titles, the lines of each one, what stands below, and the titles.
WIRES = {
    "hours above, a ticker, days above groups": (
        ["Городской вестник", "USD 92,41", "+7 °C", "Лента новостей за день", "14 апреля"],
        [
            [*(["13 апреля"] if n == 4 else []), f"{21 - n}:1{n}", title] for n, title in enumerate(RU)
        ],
        ["Показать ещё", "О редакции", "18+"],
        RU,
    ),
    "ages below": (
        ["The Shore Times", "Home", "Sport", "Latest headlines from the coast"],
        [[title, f"{n + 2} hours ago"] for n, title in enumerate(EN)],
        ["Load more", "About us", "Privacy policy"],
        EN,
    ),
    "rubrics and hours below": (
        ["Küstenbote", "Politik", "Newsticker"],
        [
            [title, "Politik" if n % 2 else "Panorama", f"{18 - n}:05 Uhr"]
            for n, title in enumerate(DE)
        ],
        ["Mehr laden", "Impressum", "Datenschutz"],
        DE,
    ),
    "hours above, counts below": (
        ["Жайық хабары", "Саясат", "Соңғы жаңалықтар"],
        [[f"{19 - n}:2{n}", title, f"{3 * n + 2} пікір"] for n, title in enumerate(KK)],
        ["Тағы жүктеу", "Редакция", "Байланыс"],
        KK,
    ),
    "hours above, a line that leads on": (
        ["Kıyı Gazetesi", "DOLAR 32,41", "EURO 35,10", "Son Dakika"],
        [[f"{22 - n}:3{n}", title] for n, title in enumerate(TR)],
        ["Daha fazla göster", "Künye", "İletişim"],
        TR,
    ),
}  # fmt: skip


def wire_of(rows: list[str]) -> Wire:
    return Page.of(read_lines("\n".join(rows))).wire


@pytest.mark.parametrize("name", WIRES)
def test_each_title_of_a_wire_is_an_article(name: str) -> None:
    head, records, foot, titles = WIRES[name]
    rows = [*head, *chain(*records), *foot]
    text = "\n".join(rows)
    assert [story.title for story in split(text.encode(), "page.txt").stories] == titles
    assert wire_of(rows).end == len(head) + len([*chain(*records)])


def test_nothing_below_prose_is_a_wire() -> None:
    head, records, foot, _ = WIRES["ages below"]
    body = Press(3).article(50).body.split("\n\n")
    rows = ["The wall that nobody wanted", *body[:2], *head, *chain(*records), *foot]
    assert not wire_of(rows).starts
    assert wire_of(rows[3:]).starts


def test_a_wire_has_many_wide_titles_unlike_each_other() -> None:
    hours = [f"{21 - n}:15" for n in range(6)]
    few = [*chain(*zip(hours[:4], EN[:4], strict=True))]
    names = [
        *chain(*zip(hours, ("Harbour United", "Spartak", "Brenz", "Vale", "Alto", "Shore"), strict=True))
    ]
    same = [*chain(*zip(hours, [EN[0], *EN[:5]], strict=True))]
    assert [wire_of(rows).starts for rows in (few, names, same)] == [(), (), ()]


def test_what_follows_the_last_figures_of_a_wire_is_no_title_where_a_gap_parts_it() -> None:
    rows = [*chain(*([title, f"{n + 2} hours ago"] for n, title in enumerate(EN))), "", "All our newsletters"]
    assert wire_of(rows) == Wire(tuple(range(0, 12, 2)), 12)


def test_a_long_wire_may_print_a_title_twice() -> None:
    told = [*EN, *(title for some in (DE, RU, KK, TR) for title in some), EN[0]]
    rows = [row for n, title in enumerate(told) for row in (f"{23 - n // 2}:{n % 2}5", title)]
    assert wire_of(rows) == Wire(tuple(range(1, 2 * len(told), 2)), 2 * len(told))


def test_a_title_that_names_a_day_is_one_among_days() -> None:
    titles = [*EN[:3], "Assembly: 20 October", *EN[3:]]
    days = [f"{n + 3} March 2024" for n in range(len(titles))]
    rows = ["The Shore Times", "News and notes", *chain(*zip(days, titles, strict=True)), "Contact"]
    found = split("\n\n".join(rows).encode(), "news")
    assert [story.title for story in found.stories] == titles
