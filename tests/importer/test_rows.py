"""Rows: titles each with its day in one line, as offices, boards and archives print them."""

from collections.abc import Sequence

import pytest

from reader.importer.splitting import split
from tests.importer.test_wires import DE, EN, KK, RU

ZH = [
    "关于开展优秀论文评选的通知",
    "我市召开春季防汛工作会议",
    "图书馆假期开放时间安排",
    "读书节系列活动正式启动",
    "老旧小区改造工程进展顺利",
]
#: What stands above the rows, how one is printed, and its titles.
PAGES: dict[str, tuple[list[str], str, Sequence[str]]] = {
    "day behind": (["清江市图书馆", "• 首页", "• 新闻", "通知公告"], "• {title} 2024-03-{d:02}", ZH),
    "day in front": (["Harbour Office", "• News", "• Contact", "Notices"], "{d} March 2024 {title}", EN),
    "day in brackets": (["Gemeinde", "Amtsblatt"], "{title} ({d}.03.2024)", DE),
    "a table with numbers": (["Кеңсе", "№ Атауы Күні"], "{d}\t{title}\t{d:02}.03.2024\t1{d}", KK),
    "day and hour": (["Архив", "Все новости"], "{d:02}.03.2024 10:{d:02} {title}", RU),
}  # fmt: skip


@pytest.mark.parametrize("name", PAGES)
def test_each_row_is_an_article(name: str) -> None:
    head, row, titles = PAGES[name]
    rows = [row.format(title=title, d=28 - n) for n, title in enumerate(titles)]
    found = split("\n".join([*head, *rows, "1 2 3", "© 2024"]).encode(), "rows")
    assert [story.title for story in found.stories] == [row.removeprefix("• ") for row in rows]


def test_what_goes_forward_in_time_is_told_of_one_thing() -> None:
    rows = [f"{n + 3} March 2024 {title}" for n, title in enumerate(EN)]
    assert len(split("\n".join(["The week in the harbour", *rows]).encode(), "week").stories) == 1


def test_rows_beside_a_text_are_no_list() -> None:
    rows = [f"{28 - n} March 2024 {title}" for n, title in enumerate(EN)]
    text = (
        "The harbour was closed on Monday because the wall had moved by a hand and nobody knew where to. " * 3
    )
    found = split("\n\n".join(["The wall that moved", text, text, text, "Archive", *rows]).encode(), "wall")
    assert len(found.stories) == 1
