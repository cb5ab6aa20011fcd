"""Lines with their digits, months and dates masked, so that those of one template agree."""

import pytest

from reader.importer.masking import mask

DAYS = (
    "12 october 2019", "october 3, 2024", "2024 may 3", "12.10.2024", "2024-10-12", "5月3日",
    "2024年 10月 3日", "ngay 5 thang 10, nam 2024", "5 thang 10", "2024 оны 10-р сарын 3",
    "3. de mayo de 2024", "3 hours ago",
)  # fmt: skip


@pytest.mark.parametrize("day", DAYS)
def test_a_day_is_masked_in_whatever_form_it_is_printed(day: str) -> None:
    assert mask(day) == "<d>"
    if not day.endswith("ago"):
        assert mask(f"news | {day} | 4,000 read it") == "news | <d> | 0,0 read it"


def test_numbers_and_months_that_make_no_day_stay() -> None:
    told = ("route 66", "may be 12 of 30", "0.53 1234", "2024", "march.5", "no day here")
    assert [mask(line) for line in told] == ["route 0", "☾ be 0 of 0", "0.0 0", "0", "☾.0", "no day here"]


@pytest.mark.parametrize(
    ("line", "masked"),
    [
        ("ferryman - vcera", "ferryman - <d>"),
        ("ontem, 14:51 | ponte | a balsa volta", "<d>, 0:0 | ponte | a balsa volta"),
        ("вчера в 20:13", "<d> в 0:0"),
        ("昨日 12:00", "<d> 0:0"),
        ("il y a 3 jours | 43 vues", "<d> | 0 vues"),
        ("by ann · 3 hours ago", "by ann · <d>"),
        ("2 days ago – karsu", "<d> – karsu"),
        ("today, we went home at last", "today, we went home at last"),
        ("yesterday - a film in 12 parts", "yesterday - a film in 0 parts"),
        (
            "today | the bridge stays shut till the rain is over",
            "today | the bridge stays shut till the rain is over",
        ),
        ("what the mill is for today", "what the mill is for today"),
    ],
)
def test_a_day_told_by_its_nearness_is_masked_beside_other_words(line: str, masked: str) -> None:
    assert mask(line) == masked
