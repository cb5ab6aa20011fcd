"""Boxes between the titles of a list: where the page speaks or counts what is read most."""

import pytest

from reader.importer.boxes import boxed
from reader.importer.furniture import fingerprint
from reader.importer.lines import read_lines
from reader.importer.splitting import split
from reader.model.evidence import NO_EVIDENCE, Correction, Says
from tests.importer.prose import Press
from tests.importer.test_wires import DE, EN, KK, RU, TR

#: What a page says of its cookies, the offer of its letter, and what is read most, by language.
BOXES = {
    "en": (
        ["We use cookies to count our readers. By going on you agree to our use of cookies.", "Accept all"],
        [
            "Sign up for our newsletter",
            "The week in your inbox. Unsubscribe at any time.",
            "Subscribe",
        ],
        ["Most read", "1. Ferry strike called off", "2. How a village kept its shop", "3. Why gulls come"],
    ),
    "de": (
        ["Wir verwenden Cookies, um die Zugriffe auf unsere Website zu zählen.", "Alle akzeptieren"],
        ["Unser Rundbrief", "Jeden Freitag kostenlos in Ihrem Postfach. Abmeldung jederzeit.", "Anmelden"],
        ["Meistgelesen", "1. Fähre fährt wieder", "2. Der letzte Laden im Dorf", "3. Warum Möwen kommen"],
    ),
    "ru": (
        ["Мы используем файлы cookie, чтобы сделать сайт удобнее для читателей.", "Принять"],
        [
            "Подпишитесь на рассылку",
            "Неделя в вашей почте. Отписаться можно всегда.",
            "Подписаться",
        ],
        ["Самое читаемое", "1) Паром снова ходит", "2) Последний магазин", "3) Зачем прилетели чайки"],
    ),
    "kk": (
        ["Біз сайтты ыңғайлы ету үшін cookie файлдарын пайдаланамыз.", "Қабылдау"],
        ["Жаңалықтарға жазылу", "Апта жаңалықтары жұма сайын поштаңызда болады.", "Электрондық поштаңыз"],
        ["Көп оқылған", "1. Паром қайта жүзеді", "2. Ауылдың соңғы дүкені", "3. Шағала неге келді"],
    ),
    "tr": (
        ["Sizlere daha iyi hizmet sunabilmek için çerezler kullanıyoruz.", "Kabul et"],
        ["Bültenimize abone olun", "Haftanın haberleri cuma günü e-posta kutunuzda.", "E-posta adresiniz"],
        ["Çok Okunanlar", "1. Feribot yeniden çalışıyor", "2. Köyün son dükkânı", "3. Martılar neden geldi"],
    ),
}
TITLES = {"en": EN, "de": DE, "ru": RU, "kk": KK, "tr": TR}


@pytest.mark.parametrize("language", BOXES)
@pytest.mark.parametrize("form", ["{d:02}.03.2024\n{title}", "• {title} 2024-03-{d:02}"])
def test_titles_with_days_are_read_around_boxes(language: str, form: str) -> None:
    cookies, letter, most = BOXES[language]
    titles = TITLES[language]
    rows = [form.format(title=title, d=28 - n) for n, title in enumerate(titles)]
    page = [*cookies, "Harbour Office", *rows[:2], *letter, rows[2], *most, *rows[3:], "© 2024"]
    found = split("\n".join(page).encode(), "notices")
    assert [story.title for story in found.stories] == [
        row.rpartition("\n")[2].removeprefix("• ") for row in rows
    ]
    kept = "".join(story.text for story in found.stories)
    assert not any(line in kept for line in (*cookies, *letter, *most))


@pytest.mark.parametrize("language", BOXES)
def test_an_article_keeps_every_line_beside_boxes(language: str) -> None:
    cookies, letter, most = BOXES[language]
    texts = Press(5).article(600).body.split("\n\n")
    page = [*cookies, "The harbour wall", *texts[:3], *letter, *texts[3:], *most]
    (story,) = split("\n\n".join(page).encode(), "wall").stories
    assert all(text in story.text for text in texts)


@pytest.mark.parametrize(
    "lines",
    [
        ["Most read", "The book that is lent most is about knots.", "1. It is short.", "2. It has pictures."],
        ["Our three steps", "1. Rope in hand", "2. Loop over thumb", "3. End through the loop"],
        ["Popular", "1. Rome", "3. Oslo", "2. Bern", "4. Riga"],
        ["Trending", "1. Rome", "2) Oslo", "3 - Bern"],
        ["Most read", "1", "2", "3", "4"],
        ["He reads his newsletter", "It comes on Fridays and tells of boats, tides and prices at the quay."],
    ],
)
def test_what_only_looks_like_a_box_is_none(lines: list[str]) -> None:
    assert boxed(read_lines("\n".join(lines)), []) == []


#: A page of titles and days, with a box in which the page speaks.
PAGE = "\n".join([*(f"{28 - n} March 2024\n{title}" for n, title in enumerate(EN[:3])), *BOXES["en"][1]])
PAGE += "\n" + "\n".join(f"{24 - n} March 2024\n{title}" for n, title in enumerate(EN[3:]))


def test_a_line_of_a_box_that_a_person_gives_to_an_article_is_of_it() -> None:
    offer = BOXES["en"][1][1]
    said = Correction(PAGE.encode().index(offer.encode()), Says.BODY)
    found = split(PAGE.encode(), "notices", NO_EVIDENCE._replace(corrections=(said,)))
    assert [offer in story.text for story in found.stories] == [n == 2 for n in range(6)]


def test_a_box_with_a_line_that_a_person_gave_to_an_article_elsewhere_is_none() -> None:
    (field,) = [line for line in read_lines(PAGE) if line.text == "Sign up for our newsletter"]
    mark = fingerprint(field)
    assert mark is not None
    found = split(PAGE.encode(), "notices", NO_EVIDENCE._replace(kept=frozenset({mark})))
    assert any(field.text in story.text for story in found.stories)
