"""A citekey must be the same wherever it is made, and mean nothing to BibTeX, pandoc or a shell."""

import re
from collections.abc import Callable
from typing import Any

import pytest

from reader.exporter.citekeys import citekey
from reader.exporter.people import Name, each, named
from reader.exporter.sheet import Sheet, sheet
from reader.model.article import Reading
from tests.exporter.hostile import STRINGS

MakeReading = Callable[..., Reading]


def made(make_reading: MakeReading, **changes: Any) -> Sheet:
    return sheet(make_reading(**changes))


def test_a_key_names_author_year_and_a_word_of_the_title(make_reading: MakeReading) -> None:
    article = made(make_reading, author="Asel Mamatova", title="A new pipeline opens")
    assert re.fullmatch(r"mamatova-2026-pipeline-[a-z2-7]{7}", citekey(article))
    assert citekey(article) == citekey(article._replace(highlights=(), note="x", tags=("t",)))


def test_two_articles_alike_in_all_but_their_id_have_two_keys(make_reading: MakeReading) -> None:
    article = made(make_reading)
    assert citekey(article) != citekey(article._replace(id="019aa5e4-7c1b-7d5e-9c3a-2f6b8e4d1a71"))


@pytest.mark.parametrize(
    ("changes", "beginning"),
    [
        ({"author": "Айнұр Жұмабаева", "title": "Қазақстан Үкіметі"}, "zhumabaeva-2026-qazaqstan-"),
        ({"author": "Ludwig van Beethoven", "published": None, "captured": None}, "beethoven-ministry-"),
        ({"published": "1999-12-31", "captured": "2026-05-14", "author": "Ann Low"}, "low-1999-"),
        ({"published": None, "captured": "2024-05-14", "author": "Ann Low"}, "low-2024-"),
        ({"source": "The Times of Central Asia"}, "timescentralasia-2026-"),
        ({"source": "BBC News"}, "bbcnews-2026-"),
        ({"source": "RFE/RL Watchdog of the Very Long Name"}, "rferlwatchdogvery-2026-"),
        ({"author": "Marine Le Pen"}, "lepen-2026-"),
        ({"author": "Wu, X"}, "wu-2026-"),
        ({"author": "李雷", "title": "管道"}, "exampletimes-2026-"),
        ({"source": "", "url": "https://www.24.kg/x"}, "article-2026-"),
        ({"source": "", "url": "https://www.azattyk.org/x"}, "azattyk-2026-"),
        ({"source": "", "url": "http://[broken"}, "article-2026-"),
        ({"title": None, "stand_in": "Ὀδύσσεια opens"}, "exampletimes-2026-odusseia-"),
    ],
)
def test_names_of_any_script_are_spelt_in_ascii_or_give_way(
    make_reading: MakeReading, changes: dict[str, Any], beginning: str
) -> None:
    assert citekey(made(make_reading, **changes)).startswith(beginning)


def test_a_key_holds_nothing_but_letters_digits_and_hyphens(make_reading: MakeReading) -> None:
    for words in STRINGS:
        article = made(make_reading, author=words, title=words, source=words, url=words, published=None)
        assert re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)+", citekey(article)), words


@pytest.mark.parametrize(
    ("author", "family", "given"),
    [
        ("Jane Doe", "Doe", "Jane"),
        ("Doe, Jane", "Doe", "Jane"),
        ("Asel Nurbekovna Mamatova", "Mamatova", "Asel Nurbekovna"),
        ("Robert De Niro", "De Niro", "Robert"),
        ("Vincent van der Berg", "van der Berg", "Vincent"),
        ("Ali al-Hassan", "al-Hassan", "Ali"),
        ("李 雷", "李", "雷"),
        ("김 철수", "김", "철수"),
        ("محمد علي", "علي", "محمد"),
        ("محمد بن سلمان", "بن سلمان", "محمد"),
        *[
            (whole, whole, "")
            for whole in (
                "李雷", "ジョン・スミス", "Reuters", "Reuters Staff", "The Editors", "Ministry of Energy",
                "Министерство энергетики", "AT & T", "user_1", "de la Cruz", "Example Times",
                "Jane Doe, John Smith", "Ministry of Energy, Jr.", "Doe, Jane, Kim", "a@b.org c",
                "Jane Doe in Almaty", "José Ortega y Gasset", "bell hooks", "Айгүл Ким для «Азаттыка»",
            )
        ],
    ],
)  # fmt: skip
def test_a_person_has_two_names_and_a_body_or_a_doubt_has_one(author: str, family: str, given: str) -> None:
    assert named(author, "Example Times") == Name(family, given)


def test_where_the_family_is_named_first_a_name_stays_whole() -> None:
    assert named("Nguyễn Văn An", language="vi-VN") == Name("Nguyễn Văn An")


@pytest.mark.parametrize(
    ("author", "family", "given", "suffix"),
    [
        ("Martin Luther King Jr.", "King", "Martin Luther", "Jr."),
        ("Martin Luther King, Jr.", "King", "Martin Luther", "Jr."),
        ("John van der Berg III", "van der Berg", "John", "III"),
        ("Ivan Iv", "Iv", "Ivan", ""),
    ],
)
def test_what_stands_behind_a_family_name_is_none(author: str, family: str, given: str, suffix: str) -> None:
    assert named(author) == Name(family, given, suffix)


@pytest.mark.parametrize(
    ("author", "people"),
    [
        ("Jan van der Berg and Ludwig van Beethoven", ["Jan van der Berg", "Ludwig van Beethoven"]),
        ("Ann Low, Jan Berg and Mia Ek", ["Ann Low", "Jan Berg", "Mia Ek"]),
        ("Ann Low, Jan Berg, and Mia Ek", ["Ann Low", "Jan Berg", "Mia Ek"]),
        ("Иван Петров и Мария Ким", ["Иван Петров", "Мария Ким"]),
        ("Айгүл Ким және Асан Уалиев", ["Айгүл Ким", "Асан Уалиев"]),
        ("Low, Ann; Berg, Jan", ["Low, Ann", "Berg, Jan"]),
        ("Low, Ann and Berg, Jan", ["Low, Ann", "Berg, Jan"]),
        ("王小明、李雷", ["王小明", "李雷"]),
        *[
            (one, [one])
            for one in (
                "Ann Low", "Low, Ann", "Ann Low, Jan Berg", "José Ortega y Gasset", "Johnson & Johnson",
                "Ministry of Energy and Coal", "Ann Low and the Ministry of Energy", "Ann Low and staff",
                "Ann Low, Ministry of Energy; Almaty", "", ";", "Ann Low;",
            )
        ],
    ],
)  # fmt: skip
def test_several_people_in_one_line_are_parted_where_they_surely_are_people(
    author: str, people: list[str]
) -> None:
    assert each(author) == people


def test_each_of_several_people_is_cited_and_the_first_is_in_the_key(make_reading: MakeReading) -> None:
    article = made(make_reading, author="Asel Mamatova and Ann Low", title="A new pipeline opens")
    assert article.authors == ("Asel Mamatova", "Ann Low")
    assert citekey(article).startswith("mamatova-2026-pipeline-")
