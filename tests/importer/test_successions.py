"""What follows in an order is part of one text: hours, days, months; lists that hold some are lists still."""

import pytest

from reader.importer.splitting import split
from tests.importer.prose import Press

TITLE = "What the valley has learnt from ten dry summers"
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September"]


def told(seed: int, many: int = 1) -> list[str]:
    """So many paragraphs."""
    body = Press(seed).article(many * 90).body.split("\n\n")
    return [body[n % len(body)] for n in range(many)]


def heading(seed: int) -> str:
    return Press(seed).article(60).title


def review_of_the_year() -> list[str]:
    return [text for n, month in enumerate(MONTHS) for text in (month, heading(n), *told(n), "Photo: Wire")]


def horoscope() -> list[str]:
    signs = ["Ram", "Bull", "Twins", "Crab", "Lion", "Maiden", "Scales"]
    days = [f"{MONTHS[n]} {21 + n % 2} – {MONTHS[n + 1]} {20 + n % 2}" for n in range(7)]
    return [text for n, sign in enumerate(signs) for text in (sign, days[n], *told(n))]


def chronicle() -> list[str]:
    days = ["4 May 2011", "30 May 2011", "2 June 2011", "14 March 2012", "1 April 2012"]
    return [text for n, day in enumerate(days) for text in (day, *told(n))]


def live() -> list[str]:
    """A log whose entries have headings and links to share them, below a lead."""
    made = told(90)
    for n in range(9):
        made += [f"{18 - n}:{10 + 3 * n}", heading(n), *told(n, 1 + n % 3), "Share Tweet Print"]
    return made


def gallery() -> list[str]:
    """Pictures, one of which lacks its number."""
    made = []
    for n in range(1, 13):
        made += [f"{n} / 12"] * (n != 5) + [told(n)[0][:110], "Source: Bo Berg"]
    return made


@pytest.mark.parametrize(
    "kind", [review_of_the_year, horoscope, chronicle, live, gallery], ids=lambda kind: kind.__name__
)
def test_an_article_told_in_an_order_stays_one(kind: object) -> None:
    assert callable(kind)
    page = [TITLE, "By Ann Hill", *told(91), *kind()]
    found = split("\n\n".join(page).encode(), "page.txt")
    assert [story.title for story in found.stories] == [TITLE]


def agenda() -> list[str]:
    """Months that head what takes place in them."""
    made = []
    for n, month in enumerate(MONTHS[4:8]):
        for day in (4, 18):
            made += [month] * (day == 4)
            made += [heading(20 * n + day), f"{day} {month} 2024, 7 pm", *told(20 * n + day)]
    return made


def newest() -> list[str]:
    made = []
    for n in range(7):
        made += [heading(n), f"{18 - n}:{10 + n}", *told(n)]
    return made


@pytest.mark.parametrize(("kind", "many"), [(agenda, 8), (newest, 7)], ids=["agenda", "newest"])
def test_a_list_with_months_or_hours_in_it_is_a_list(kind: object, many: int) -> None:
    assert callable(kind)
    found = split("\n\n".join(["The valley this week", *kind()]).encode(), "page.txt")
    assert len(found.stories) == many


DIGESTS = {
    "es": (
        ["Las claves del día: puente cerrado, transbordadores llenos y dos dimisiones", "Buenos días."
         " Esto es lo que hay que saber hoy antes de salir de casa."],
        ["El puente", "Los transbordadores", "Las dimisiones", "Y las focas"],
        "Leer más",
        ["Un informe de la cámara de cuentas cifra la obra en 23 millones de euros, el doble de lo previsto.",
         "Los buzos pasaron seis días bajo el tramo central y volvieron con fotos de tornillos oxidados.",
         "Desde el anuncio van llenos, y varios colegios retrasaron media hora la entrada de los alumnos.",
         "En la orilla sur las ambulancias tardan ahora el doble, según el parque de bomberos."],
    ),
    "ru": (
        ["Дайджест недели: мост, паромы и тюлени", "7 марта 2018", "Коротко о том, что случилось за неделю в"
         " нашем городе и на островах."],
        ["Мост закрыли", "Паромы переполнены", "Тюлени вернулись", "Цифра недели"],
        "Источник: ТАСС",
        ["Счётная палата оценила ремонт в два миллиарда рублей, вдвое больше первой сметы.",
         "Водолазы шесть дней работали под центральным пролётом и привезли снимки ржавых болтов.",
         "Школы сдвинули начало уроков на полчаса, а рыбаки перекрыли спуск к воде.",
         "На южном берегу скорая теперь едет вдвое дольше, и к пятнице пробка дотянулась до больницы."],
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", DIGESTS)
@pytest.mark.parametrize("gap", ["\n\n", "\n"], ids=["parted", "close"])
def test_a_digest_whose_title_names_its_parts_stays_one(language: str, gap: str) -> None:
    head, parts, below, said = DIGESTS[language]
    rows = [
        row
        for n, part in enumerate(parts)
        for row in (part, f"{said[n]} {said[n - 1]}", said[n - 2] * 2, below)
    ]
    found = split(gap.join([*head, *rows]).encode(), "page.txt")
    assert [story.title for story in found.stories] == head[:1]


def test_a_list_below_a_line_of_several_topics_is_a_list() -> None:
    page = ["Noticias de hoy: puente, concejales, focas y más"]
    for n, title in enumerate(
        ["Las focas vuelven al puente", "Dimiten dos concejales", "Otro puente, otra obra"]
    ):
        page += [title, f"Redacción | 1{n}:20", DIGESTS["es"][3][n], "Leer más"]
    assert len(split("\n\n".join(page).encode(), "page.txt").stories) == 3
