"""Lines that tell a day, as pages of many languages print it; and lines that only look like one."""

import pytest

from reader.importer.dates import find_day
from reader.importer.lines import Shape, read_lines
from reader.importer.words import fold, is_ago

DAYS = (
    """
2013년 12월 8일 | 12월 8일 | 2024년 3월 5일 화요일 | 2024年3月5日 星期二 | 令和6年3月5日 | 3月5日
ngày 5 tháng 3 năm 2024 | 5 tháng 3, 2024 | 5 มีนาคม 2567 | 5 มี.ค. 2567 | 2024 оны 3 сарын 5
5-mart 2024 | 2024-yil 5-mart | 2024-жылдын 5-марты | 2024 йил 5 март | 2024 жылғы 5 наурыз | 5 марти 2024
5 сакавіка 2024 | 5 березня 2024 | 2024 m. kovo 5 d. | 2024. gada 5. marts | 5. märts 2024 | 5 marts 2024
5. ožujka 2024. | 5. марта 2024. | 5 март 2024 | 5. februára 2024 | 5 shtator 2024 | 5 Machi 2024
5 მარტი, 2024 | 5 մարտի, 2024 | 5 במרץ 2024 | ৫ মার্চ ২০২৪ | 5 மார்ச் 2024 | 5 मार्च 2024
5. 3. 2024 | 5. 3. 2024. 14:30 | ۱۵ اسفند ۱۴۰۲ | ۱۴۰۲/۱۲/۱۵ | 民國113年3月5日 | 2024. március 5.
5 mar. de 2024 | 5 آذار/مارس 2024 | 5th March 2024 | 5th of March, 2024 | 05-Mar-2024 | 1er mars 2024
1º de março de 2024 | 5 d'abril de 2024
""".replace("\n", " | ")
    .strip(" |")
    .split(" | ")
)
WITHOUT_YEAR = {"12월 8일", "3月5日"}
OTHERS = {
    "2013년 12월 8일": ["2013-12-08"],
    "5 shtator 2024": ["2024-09-05"],
    "1er mars 2024": ["2024-03-01"],
    "1º de março de 2024": ["2024-03-01"],
    "5. februára 2024": ["2024-02-05"],
    "5 d'abril de 2024": ["2024-04-05"],
}
AGES = (
    """
2 दिन पहले | 3 ชั่วโมงที่แล้ว | 2 ngày trước | 2시간 전 | 2 tuntia sitten | 3 órája | ۲ ساعت پیش | 2 jam yang lalu
3 hari lalu | prije 2 sata | пре 2 сата | преди 2 часа | acum 2 ore | לפני 3 שעות | 2 horas atrás | ৩ ঘণ্টা আগে
""".replace("\n", " | ")
    .strip(" |")
    .split(" | ")
)


@pytest.mark.parametrize("text", DAYS)
def test_a_day_is_known_in_the_words_of_many_languages(text: str) -> None:
    (line,) = read_lines(text)
    assert line.shape is Shape.DATE


@pytest.mark.parametrize("text", [text for text in DAYS if text not in WITHOUT_YEAR])
def test_the_same_day_is_read_in_the_words_of_many_languages(text: str) -> None:
    day = find_day(text)
    assert day in {"2024-03-05", *OTHERS.get(text, ())}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("۱ فروردین ۱۴۰۰", "2021-03-21"),
        ("۳۰ اسفند ۱۳۹۹", "2021-03-20"),
        ("یکشنبه ۱۴ اردیبهشت ۱۴۰۴ - ۱۱:۳۰", "2025-05-04"),
        ("ปรับปรุง 1 มกราคม 2560", "2017-01-01"),
        ("令和元年5月1日", "2019-05-01"),
        ("open at 5 am, 3 May 2024", "2024-05-03"),
        ("Euro 2024 final, 14 July", None),
        ("1404 Main Street, 12", None),
        ("1445/09/10 هـ", None),
        ("Указ 1401/12/3 о дороге", None),
        ("5 маршрутов 2024 года", None),
        ("2 маршала 1945 года", None),
        ("5 листов 2020 года", None),
        ("10 декад 2020 года", None),
        ("5 сент. 2024", "2024-09-05"),
        ("5 дек 2024", "2024-12-05"),
        ("5. децембра 2024.", "2024-12-05"),
        ("5. новембар 2024", "2024-11-05"),
        ("5 октомври 2024", "2024-10-05"),
        ("5 листопада 2024", "2024-11-05"),
    ],
)
def test_days_of_other_calendars_are_told_in_ours_and_numbers_of_other_things_are_none(
    text: str, day: str | None
) -> None:
    assert find_day(text) == day


@pytest.mark.parametrize("text", AGES)
def test_a_day_is_known_by_its_distance(text: str) -> None:
    (line,) = read_lines(text)
    assert is_ago(fold(text))
    assert line.shape is Shape.DATE


@pytest.mark.parametrize(
    "text",
    ["5 Chicago", "Masa Lalu", "The 2nd of many", "12 of the best", "5 thang", "Chapter 3 - Marching on"],
)
def test_a_number_beside_a_word_is_no_day(text: str) -> None:
    (line,) = read_lines(text)
    assert line.shape is not Shape.DATE
