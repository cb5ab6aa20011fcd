"""Short lines in rows of one form: talk, casts, programmes, recipes and minutes among menus and footers."""

import pytest

from reader.importer.splitting import split
from reader.model.capture import Label

TOP, FOOT = ["Home", "News", "Culture", "Search"], ["Privacy policy", "Contact", "© 2024 The Harbour Post"]
TALK = [
    "The harbour talk", "Ines: Is the crane back?", "Paul: Since noon.", "Ines: And the rope?",
    "Paul: It lies on the quay, all of it.", "Ines: Who left it there?", "Paul: The night shift did.",
    "Ines: I will ask them.", "Paul: Please do.",
]  # fmt: skip
CAST = [
    "Die Fähre", "Der Lotse – Emil Kranz", "Die Wirtin – Rosa Hahn",
    "Ein Kind – Mia Lenz", "Regie: Otto Sommer", "Licht: Eva Brandt", "Dauer: zwei Stunden",
    "Ein Lotse weigert sich, das Schiff in den Hafen zu bringen, und die Stadt wartet drei Nächte am Kai.",
]  # fmt: skip
PROGRAMME = [
    "Festyn portowy – program",
    "Zapraszamy na nabrzeże wszystkich, którzy lubią muzykę, statki i jedzenie.",
    "Piątek", "17.00 Otwarcie", "18.30 Orkiestra", "20.00 Ognisko", "Sobota", "10.00 Regaty", "14.30 Chór",
    "21.00 Tańce",
]  # fmt: skip
RECIPE = [
    "Каша рыбака",
    "Эту кашу варят на берегу, когда лодки уже вернулись, а чистить улов ещё рано.", "Что нужно",
    "2 стакана пшена", "1 луковица", "300 г окуня", "50 г масла", "Как варить", "Промойте пшено.",
    "Положите рыбу в кипящую воду.", "Через десять минут всыпьте пшено и лук.",
]  # fmt: skip
COURSE = [
    "GEO 12: Ports and their towns",
    "This course asks what a port does to a town, and what becomes of the town when its port has closed.",
    "Week 1", "Tides", "Week 2", "Cranes and ropes", "Week 3", "Customs", "Week 4", "Fog", "Assessment",
    "One essay of two thousand words counts for all, and late ones lose a mark for each day.",
]  # fmt: skip
PAGES = {"talk": TALK, "cast": CAST, "programme": PROGRAMME, "recipe": RECIPE, "course": COURSE}
PROSE = [
    "The bridge was closed on Monday after divers found rust below the middle span of it.",
    "Lorries must take the ring road, which makes each journey fifteen kilometres longer than before.",
    "A report put the cost of repair at twenty-three million, and nobody from the ministry came.",
]


def kept(lines: list[str], sep: str = "\n") -> tuple[list[str | None], list[str]]:
    """The titles of a page, and the lines of it that are of an article."""
    data = sep.join(lines).encode()
    found = split(data, "page.txt")
    spans = [s for s in found.spans if s.article is not None and s.label is not Label.NOISE]
    held = "\n".join(data[s.start : s.end].decode() for s in spans).split("\n")
    return [story.title for story in found.stories], [line for line in lines if line in held]


@pytest.mark.parametrize("kind", PAGES)
def test_short_lines_in_one_form_are_of_the_article(kind: str) -> None:
    titles, lines = kept([*TOP, *PAGES[kind], *FOOT])
    assert titles == PAGES[kind][:1]
    assert lines == PAGES[kind]


def test_items_go_on_counting() -> None:
    agreed = "It was agreed that the clerk asks the county who pays for the new gate by the old mill."
    page = [
        "Minutes of the harbour board",
        "1. The gate",
        agreed,
        "2. The crane",
        agreed[:60] + ".",
        "3. Thanks",
    ]
    assert kept([*TOP, *page, *FOOT])[1] == page


HEADS = {
    "opinion": ["Opinion: why rivers matter", "By: Ann Moss", "Photo: Bob Lane"],
    "live": ["Live: the bridge closes", "Location: the north harbour", "Duration: four hours"],
    "guest": ["Interview: the man of the bells", "Place: the foundry", "Guest: Peter Ilyin"],
    "number": ["3 bridges that fell", "Rust, salt and greed"],
    "russian": ["Мнение: мост нужен городу", "Текст: Павел Маршак", "Фото: Анна Каль"],
}


@pytest.mark.parametrize("kind", HEADS)
@pytest.mark.parametrize("top", [TOP, []], ids=["menu", "bare"])
def test_a_title_may_have_a_label_as_the_lines_below_it_have(kind: str, top: list[str]) -> None:
    assert kept([*top, *HEADS[kind], *PROSE, *FOOT])[0] == HEADS[kind][:1]


BOXES = {
    "most read": ["1. Ferry fares go up again", "2. A new crane for the docks", "3. The old tram comes back"],
    "newest": [
        "10:45 Ferry fares go up again",
        "10:12 A new crane for the docks",
        "09:50 The old tram is back",
    ],
    "programme": [
        "20:15 Ferry fares go up again",
        "21:00 A new crane for the docks",
        "22:15 The old tram is back",
    ],
    "durations": ["3:45 Ferry fares go up", "5:20 A new crane", "7:10 The old tram"],
    "dashes": ["– Ferry fares go up again", "– A new crane for the docks", "– The old tram comes back"],
    "parts": [
        "Podcast 1",
        "Ferry fares go up again",
        "Podcast 2",
        "A new crane",
        "Podcast 3",
        "The old tram",
    ],
    "departures": ["7.15 Quay", "7.35 Mill", "7.55 Station", "8.15 Hill"],
    "asked": [
        "Ferry fares – what changes now",
        "The crane – a photo story",
        "The tram – it is back",
        "Read it?",
    ],
    "counts and a note": [
        "5 hours ago",
        "3 days ago",
        "7 weeks ago",
        "Nothing may be printed without leave.",
    ],
    "pairs": ["Ferry fares – what changes now", "The crane – a photo story", "The tram – is it back?"],
    "counts": ["12 comments on ferry fares", "3 shares today", "150 people like this"],
    "address": ["Address: 12 Quay Street", "Phone: 555 0101", "Office: north harbour"],
}


@pytest.mark.parametrize("kind", BOXES)
@pytest.mark.parametrize("sep", ["\n", "\n\n"], ids=["close", "parted"])
def test_rows_of_boxes_below_an_article_are_none_of_it(kind: str, sep: str) -> None:
    article = ["The turning bridge is closed", *PROSE]
    assert kept([*TOP, *article, *BOXES[kind], *FOOT], sep) == ([article[0]], article)


def test_comments_with_names_are_none_of_an_article() -> None:
    article = ["The turning bridge is closed", *PROSE, PROSE[0].replace("Monday", "Friday")]
    said = ["Ann Moss", "Ferry fares go up again!", "Bob Lane", "A new crane for the docks!", "Mia Lenz"]
    assert kept([*TOP, *article, *said, "The old tram comes back!", *FOOT])[1] == article


ABOVE = [
    "Video: Ferry fares go up again",
    "Video: A new crane for the docks",
    "Video: The old tram comes back",
]


def test_a_title_in_the_form_of_a_list_above_it_heads_its_text() -> None:
    article = ["Live: the bridge closes", "Ferry fares go up again – A new crane for the docks", *PROSE]
    assert kept([*TOP, *ABOVE, *article, *FOOT]) == (article[:1], article)
