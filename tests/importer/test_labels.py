"""Labels between the texts of a list: places, rubrics and hours, which are no text of any article."""

import pytest

from reader.importer.furniture import kind_of
from reader.importer.lines import read_lines
from reader.importer.splitting import split
from reader.model.capture import Label, Split

NEWS = [
    (
        "Altenrode",
        "Freibad bleibt bis Pfingsten zu",
        "Die Pumpe hat den Winter nicht überstanden, sagt der Wart.",
    ),
    (
        "Kreis Hollfeld",
        "Landrat verteidigt den Verkauf",
        "Im Kreistag hagelte es Kritik, doch die Mehrheit hielt.",
    ),
    (
        "Bad Westen",
        "Storch aus Schornstein gerettet",
        "Zwei Stunden dauerte der Einsatz, dann flog das Tier davon.",
    ),
    (
        "Neuhofen",
        "Bürger gegen den Park am Hang",
        "Das Ergebnis fiel deutlicher aus als erwartet, nun wird geplant.",
    ),
    (
        "Oberau",
        "Kurorchester spielt im Pavillon",
        "Nach drei Jahren Pause kehren die Musiker zurück, nur sonntags.",
    ),
    (
        "Tannfeld",
        "Neue Linie fährt nach Mitternacht",
        "Der Bus verbindet ab August die Bahnhöfe mit elf Dörfern.",
    ),
]


def read(rows: list[str]) -> Split:
    return split("\n".join(rows).encode(), "page.txt")


def labels_of(found: Split, rows: list[str], line: str) -> set[tuple[Label, int | None]]:
    data = "\n".join(rows).encode()
    return {
        (span.label, span.article)
        for span in found.spans
        if line in data[span.start : span.end].decode().split("\n")
    }


def test_places_above_titles_are_no_text_of_the_article_above() -> None:
    rows = ["Hollfelder Bote", "Lokales", ""]
    for place, title, text in NEWS:
        rows += [place, title, text, "Von Jutta Brehm", "vor 2 Stunden", ""]
    found = read(rows)
    assert [story.title for story in found.stories] == [title for _, title, _ in NEWS]
    assert [story.text for story in found.stories] == [text for _, _, text in NEWS]


def test_an_hour_above_each_title_is_of_the_article_below() -> None:
    rows = ["Nachrichten", ""]
    for n, (_, title, text) in enumerate(NEWS):
        rows += [f"{19 - n}:2{n}", title, text]
    found = read(rows)
    assert [story.title for story in found.stories] == [title for _, title, _ in NEWS]
    assert labels_of(found, rows, "18:21") == {(Label.META, None)}


def test_an_hour_below_each_text_is_of_the_article_above() -> None:
    rows = ["Nachrichten", ""]
    for n, (_, title, text) in enumerate(NEWS):
        rows += [title, text, f"{19 - n}:2{n}"]
    found = read(rows)
    assert [story.title for story in found.stories] == [title for _, title, _ in NEWS]
    assert labels_of(found, rows, "18:21") == {(Label.META, 2)}


def test_the_short_last_line_of_a_text_is_text() -> None:
    rows = []
    for n, (place, title, text) in enumerate(NEWS):
        rows += [title, "", f"{n + 1}. März 2024", "", *[text] * 3, f"{place.lower()}, so.", "", ""]
    found = read(rows)
    assert [story.title for story in found.stories] == [title for _, title, _ in NEWS]
    ends = [f"{place.lower()}, so." for place, _, _ in NEWS]
    assert [story.text.endswith(end) for story, end in zip(found.stories, ends, strict=True)] == [True] * 6


def test_lines_below_few_texts_are_text() -> None:
    rows = []
    for n, (place, title, text) in enumerate(NEWS):
        rows += [title, "", f"{n + 1}. März 2024", "", text, *([place] if n < 3 else []), "", ""]
    found = read(rows)
    assert [place in story.text for story, (place, _, _) in zip(found.stories, NEWS, strict=True)] == [
        True, True, True, False, False, False,
    ]  # fmt: skip


@pytest.mark.parametrize(
    "ends",
    [
        [["two eels, skinned", "butter for the dish"], ["floury potatoes", "cream to finish", "chives"],
         ["rye flour", "caraway seeds"], ["smoked herring", "an apple"], ["plums, halved", "cinnamon"],
         ["sorrel", "six eggs, beaten"]],
        [["Doris Embry, Leith"], ["A. Pruitt, Old Town"], ["Jonah Fell"], ["Eileen Moody, Saltmarsh"],
         ["Prof. Karl Innes"], ["Mina Carrow, Leith"]],
        [["und keiner klopft", "bis der Morgen kommt"], ["nur ein Seil am Mast", "schlägt noch einmal an"],
         ["wer die Lampe trägt", "sieht das Wasser nicht"], ["leise geht der Wind", "über leere Stege"],
         ["Vögel ohne Namen", "ziehen vor dem Schnee"], ["alles, was ich weiß", "liegt im nassen Sand"]],
    ],
    ids=["what is needed", "who wrote", "verses"],
)  # fmt: skip
def test_lines_unlike_all_others_below_texts_are_text(ends: list[list[str]]) -> None:
    rows = []
    for n, ((_, title, text), lines) in enumerate(zip(NEWS, ends, strict=True)):
        rows += [title, "", f"{n + 1}. März 2024", "", text, *lines, "", ""]
    found = read(rows)
    assert [story.title for story in found.stories] == [title for _, title, _ in NEWS]
    texts = ["\n".join([text, *lines]) for (_, _, text), lines in zip(NEWS, ends, strict=True)]
    assert [story.text.replace("\n\n", "\n") for story in found.stories[:-1]] == texts[:-1]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Тағы көрсету", "pager"),
        ("Показати ще", "pager"),
        ("Zobrazit další", "pager"),
        ("显示更多", "pager"),
        ("और दिखाएं", "pager"),
        ("Tampilkan lebih banyak", "pager"),
        ("Jetzt anmelden", "nav"),
        ("Je m'inscris", "nav"),
        ("Zapisz się", "nav"),
        ("구독하기", "nav"),
        ("Artikel teilen", "share"),
        ("Haberi paylaş", "share"),
        ("この記事をシェア", "share"),
        ("もっと読む", "more"),
    ],
)
def test_what_leads_on_in_other_languages_is_known(text: str, kind: str) -> None:
    assert kind_of(read_lines(text)[0], leading=False) == kind


WRITERS = ["Jutta Brehm", "Karl von Innes", "Uta Lindner", "Jutta Brehm", "Ida Kruse", "Autor: Ole Damm"]


def test_names_below_the_titles_of_a_list_are_those_of_its_writers() -> None:
    rows = []
    for n, (name, (_, title, text)) in enumerate(zip(WRITERS, NEWS, strict=True)):
        rows += [title, "", name, "", *[text] * 3, "", f"{n + 1}. März 2024", "", ""]
    found = read(rows)
    assert [story.title for story in found.stories] == [title for _, title, _ in NEWS]
    assert [story.byline.text if story.byline else None for story in found.stories] == WRITERS


@pytest.mark.parametrize(
    "labels",
    [
        ["Sri Lanka", "New Zealand", "Hong Kong", "South Africa", "Costa Rica", "El Salvador"],
        ["Tour de Lac", "Ski Alpin", "Formel Eins", "Handball Damen", "Ski Alpin", "Tour de Lac"],
    ],
)
def test_places_and_rubrics_below_the_titles_of_a_list_wrote_nothing(labels: list[str]) -> None:
    rows = []
    for n, (label, (_, title, text)) in enumerate(zip(labels, NEWS, strict=True)):
        rows += [title, "", label, "", *[text] * 3, "", f"{n + 1}. März 2024", "", ""]
    found = read(rows)
    assert [story.title for story in found.stories] == [title for _, title, _ in NEWS]
    assert [story.byline for story in found.stories] == [None] * 6


def test_narrow_lines_below_few_titles_are_text() -> None:
    rows = []
    for n, (name, (_, title, text)) in enumerate(zip(WRITERS, NEWS, strict=True)):
        rows += [title, "", *([name, ""] if n < 2 else []), *[text] * 3, "", f"{n + 1}. März 2024", "", ""]
    found = read(rows)
    assert [story.byline for story in found.stories] == [None] * 6


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("Ana Lind", "Updated 5 March 2024, 10:20"),
        ("آرش نیکو", "۱۴ اردیبهشت ۱۴۰۴"),
        ("मीनाक्षी रावत", "8 जुलाई 2025"),
        ("Ана Вулић", "23. 4. 2025."),
    ],
)
def test_a_name_beside_the_day_of_a_text_is_its_writer_in_any_script(name: str, day: str) -> None:
    text = "{0} {0} {0}.".format("رود آب مردم شهر پل باران خانه درخت")
    (story,) = read(["پل تازه شهر باز شد", "", name, day, "", text, "", text, "", text]).stories
    assert story.byline is not None
    assert story.byline.text == name


@pytest.mark.parametrize(
    "rubric",
    [
        "World News",
        "South Africa",
        "The City Post",
        "Climate Change",
        "Мировые новости",
        "أخبار العالم",
        "देश विदेश",
        "水利 柳河 防汛",
        "Read more",
    ],
)
def test_a_rubric_or_tags_beside_the_day_of_a_text_wrote_nothing(rubric: str) -> None:
    text = "{0} {0} {0}.".format("The ferry sails again from the old pier in May")
    day = "5 March 2024"
    (story,) = read(["The ferry sails again", "", rubric, day, "", text, "", text, "", text]).stories
    assert story.byline is None


@pytest.mark.parametrize(
    "byline", ["Подготовила Олеся Гринь", "Автор: Ана Вулић", "Opracowała: Kalina Drost"]
)
def test_who_wrote_a_text_is_told_below_it_too(byline: str) -> None:
    rows = [
        NEWS[0][1],
        "",
        "3. März 2024",
        "",
        NEWS[0][2],
        "",
        NEWS[1][2] * 3,
        "",
        NEWS[2][2] * 3,
        "",
        byline,
    ]
    (story,) = read(rows).stories
    assert story.byline is not None
    assert story.byline.text == byline
