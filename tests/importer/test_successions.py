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


#: The words of pictures, which break off at one length, and who took them.
CAPTIONS = [
    "The night boat waits below the old crane while the crew carries the last of the crates up to the deck",
    "Two keepers of the light stand on the rail above the lamp and look out for the launch from the mainland",
    "A child shows the gull that comes to the same window of the fish hall each morning since the spring",
    "The swing bridge opens for the first time after the storm, and the queue on the quay begins to applaud",
    "Nets dry on the wall of the bakery, where they have been hung since the boat houses were sold last year",
    "The harbour master reads the names of all boats from a list that is as long as the pier he stands on",
]
WHO = ["Ann Low", "Igor Stein", "Berit Aas", "Jo Karsu", "Mary Fowler", "Eva Hill"]


@pytest.mark.parametrize(
    "form",
    [
        "{caption}\n\nPhoto: {who} / Wire",
        "Foto: {who}\n\n{caption}",
        "{caption}\n\n© {who}/Harbour Images",
        "Picture {n} of 6\n\n{caption}",
        "Bild {n} von 6\n\n{caption}",
        "{n} из 6\n\n{caption}",
    ],
)
@pytest.mark.parametrize("led", [False, True])
def test_pictures_with_words_of_one_length_are_one_article(form: str, led: bool) -> None:
    rows = [TITLE, *(told(3, 2) if led else [])]
    for n, (caption, who) in enumerate(zip(CAPTIONS, WHO, strict=True), 1):
        rows.append(form.format(caption=caption, who=who, n=n))
    assert len(split("\n\n".join(rows).encode(), "pictures").stories) == 1


@pytest.mark.parametrize(
    "form",
    [
        "{title}\n\n{d} March 2024\n\n{text}\n\nPhoto: {who}",
        "Photo: {who}\n\n{title}\n\n{text}",
        "Photos: {title}\n\n{d} March 2024\n\n{text}",
        "Photos: {title}\n\n{d} March 2024",
        "{title}\n\n{n} of 9 comments\n\n{text}",
        "Part {n} of 6\n\n{text}\n\nRead more",
    ],
)
def test_a_list_with_pictures_is_a_list(form: str) -> None:
    rows = ["Harbour Office", "• News", "• Contact"]
    for n, who in enumerate(WHO):
        (text,) = told(n)
        rows.append(form.format(title=heading(n), text=text, who=who, d=28 - n, n=n + 1))
    assert len(split("\n\n".join(rows).encode(), "list").stories) == len(WHO)
