"""Beats: short records that a machine sets one like the other, in several layouts and languages."""

from collections.abc import Sequence
from itertools import chain

import pytest

from reader.importer.lines import read_lines
from reader.importer.page import Page
from reader.importer.splitting import split
from tests.importer.prose import Press
from tests.importer.test_wires import EN, KK, RU, TR

JA = [
    "市長、水道料金の値上げ案を撤回",
    "商店街の古い映画館、五年ぶりに再開",
    "漁港で大型クレーンが倒れ二人けが",
    "県立高校の入試、受験者が過去最少",
    "山小屋の主人、登山道の整備に表彰",
    "図書館の蔵書から戦前の地図見つかる",
]
HI = [
    "नदी का हिसाब कौन देगा",
    "किताबें महँगी नहीं, समय महँगा है",
    "शहर में पेड़ किसके हैं?",
    "दादी की रसोई का अर्थशास्त्र",
    "खेल का मैदान और चुनाव का मैदान",
    "बस का इंतज़ार और शाम की सड़क",
]
NAMES = ["रमेश त्रिपाठी", "सुनीता राव", "इमरान ख़ान", "माधवी जोशी", "अरुण सेन", "सुनीता राव"]
#: What stands above the records, the lines of each, what stands below, and the titles.
BEATS = {
    "an hour at the head of each title": (
        ["Городской вестник", "Новости", "USD 92,41", "Лента новостей", "14 марта, четверг"],
        [
            *([f"{22 - n}:1{n} {title}"] for n, title in enumerate(RU[:4])),
            ["13 марта, среда"],
            *([f"{23 - n}:4{n} {title}"] for n, title in enumerate(RU[4:])),
        ],
        ["Показать ещё", "О редакции", "18+"],
        [
            *(f"{22 - n}:1{n} {title}" for n, title in enumerate(RU[:4])),
            *(f"{23 - n}:4{n} {title}" for n, title in enumerate(RU[4:])),
        ],
    ),
    "hours above titles with a line of text": (
        ["Жаңалықтар"],
        [
            [f"{19 - n}:2{n}", title, f"Бұл туралы {n + 2} дереккөз хабарлады, жағдай тексеріліп жатыр."]
            for n, title in enumerate(KK)
        ],
        ["Тағы көрсету", "Бізге жазылыңыз", "Telegram"],
        KK,
    ),
    "days and hours above titles with a paragraph": (
        ["みなと新聞", "社会", "スポーツ", "地域ニュース"],
        [
            [
                f"2024年3月1{6 - n}日 18:3{n}",
                title,
                f"住民{n + 3}人が求めていたもので、議会は来月までに答えを出す。費用はまだ決まっていない。",
            ]
            for n, title in enumerate(JA)
        ],
        ["1", "2", "次へ", "会社概要", "プライバシーポリシー"],
        JA,
    ),
    "topics of a forum with answers, views and the last to write": (
        ["Köy Meydanı", "Forum", "Üyeler", "Konu", "Cevap", "Görüntüleme", "Son mesaj"],
        [
            [
                title,
                f"Başlatan {who}",
                f"{7 * n + 2}",
                f"{431 * n + 57}",
                f"Dün 1{n}:05",
                f"yazan {who}",
            ]
            for n, (title, who) in enumerate(
                zip(TR, ("deniz_88", "Orman", "kuzey", "ayse42", "bahar"), strict=True)
            )
        ],
        ["Sayfa 1 / 14", "1", "2", "3", "Sonraki"],
        TR,
    ),
    "columns: a name, a title, a paragraph": (
        ["प्रभात पत्र", "देश", "खेल", "विचार"],
        [
            [
                who,
                title,
                f"हर साल {n + 2} बार यही बात उठती है और हर साल फ़ाइलें बंद हो जाती हैं, पर इस बार लोग लिख रहे हैं।",
            ]
            for n, (who, title) in enumerate(zip(NAMES, HI, strict=True))
        ],
        ["हमारे बारे में", "संपर्क करें", "गोपनीयता नीति"],
        HI,
    ),
}


def titles_of(rows: Sequence[str]) -> list[str | None]:
    return [story.title for story in split("\n".join(rows).encode(), "page.txt").stories]


def begun(rows: Sequence[str]) -> tuple[int, ...]:
    return Page.of(read_lines("\n".join(rows))).wire.starts


@pytest.mark.parametrize("name", BEATS)
def test_each_record_of_a_beat_is_an_article(name: str) -> None:
    head, records, foot, titles = BEATS[name]
    assert titles_of([*head, *chain(*records), *foot]) == titles


@pytest.mark.parametrize("name", BEATS)
def test_nothing_beside_prose_is_a_beat(name: str) -> None:
    head, records, foot, _ = BEATS[name]
    body = Press(5).article(50).body.split("\n\n")
    rows = [*head, *chain(*records), *foot]
    assert begun(rows)
    assert not begun(["The wall that nobody wanted", *body[:3], *rows])
    assert not begun([*rows, "The wall that nobody wanted", *body, *body])


@pytest.mark.parametrize("times", [1, 2])
def test_the_title_of_a_column_is_not_the_name_with_its_portrait(times: int) -> None:
    head, records, foot, titles = BEATS["columns: a name, a title, a paragraph"]
    rows = [*head, *chain(*([name] * times + rest for name, *rest in records)), *foot]
    assert titles_of(rows) == titles


def test_a_live_log_of_several_paragraphs_an_hour_is_no_beat() -> None:
    press = Press(8)
    log = [
        row
        for n, title in enumerate(EN)
        for row in (f"{20 - n}:15", title, *press.article(60).body.split("\n\n"))
    ]
    assert not begun(["Storm reaches the coast", *log])


def test_hours_that_rise_are_a_programme() -> None:
    rows = [f"{9 + n}:15 {title}" for n, title in enumerate(EN)]
    assert not begun(["Open day at the harbour", *rows])
    assert begun(["Open day at the harbour", *reversed(rows)])


@pytest.mark.parametrize(
    "hour",
    ["{h}:{m} {t}", "{h}:{m} | {t}", "{h}.{m} Uhr {t}", "{h}h{m} - {t}", "{l}:{m} pm {t}", "{t} {h}:{m}",
     "{t} ({h}.{m})", "{t} {l}:{m} pm"],
)  # fmt: skip
def test_hours_before_and_behind_titles_are_known_in_many_forms(hour: str) -> None:
    rows = [
        hour.format(h=21 - n, l=9 - n, m=f"{7 * n % 60:02}", t=t.rstrip("?!")) for n, t in enumerate(RU + EN)
    ]
    rows = rows[:8]
    assert titles_of(["Вестник", "Лента новостей", *rows, "О редакции", "18+"]) == rows


def test_titles_of_a_beat_are_the_only_lines_like_them() -> None:
    rows = [row for n, (a, b) in enumerate(zip(EN, RU, strict=True)) for row in (f"1{n} March 2024", a, b)]
    assert not begun(rows)


def test_a_title_at_the_end_without_the_text_that_others_have_is_none() -> None:
    _, records, _, titles = BEATS["hours above titles with a line of text"]
    rows = [*chain(*records), "12:40", "Барлық жаңалықтар мен хабарландырулар"]
    assert [rows[n] for n in begun(rows)] == titles


def test_figures_of_a_beat_stand_in_nearly_all_records_or_are_those_of_a_box() -> None:
    _, records, _, _ = BEATS["hours above titles with a line of text"]
    box = [row for n, title in enumerate(EN) for row in (f"{9 + n}:15", f"{title} – photographs", title)]
    assert not begun([*chain(*records), *box])


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("छह लोग जिन्होंने शहर को बदल दिया", "columns: a name, a title, a paragraph"),
        (
            "Kıyı kasabasının gündeminde neler var?",
            "topics of a forum with answers, views and the last to write",
        ),
    ],
)
def test_a_title_as_wide_as_those_of_a_beat_above_them_makes_one_text_of_all(title: str, name: str) -> None:
    _, records, _, _ = BEATS[name]
    rows = [*chain(*records)]
    assert begun(["विचार", *rows])
    assert not begun([title, *rows])


def test_a_long_name_above_the_title_of_the_first_column_is_no_title_of_them_all() -> None:
    _, records, _, _ = BEATS["columns: a name, a title, a paragraph"]
    _, *rest = records[0]
    assert begun(["विचार", "मुकुंद माधव लक्ष्मीनारायण त्रिपाठी", *rest, *chain(*records[1:])])


def test_arrivals_from_the_last_to_the_first_below_a_title_are_no_beat() -> None:
    rows = [f"{21 - n}:{50 - 3 * n} {title}" for n, title in enumerate(EN)]
    assert begun(["Latest", *rows])
    assert not begun(["Ferry arrivals on Sunday evening", *rows])
