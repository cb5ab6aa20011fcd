"""The page's own lines are known in many languages, and are not taken for what an article says."""

import pytest

from reader.importer.furniture import find_results
from reader.importer.lines import read_lines
from reader.importer.splitting import split
from reader.importer.words import ends_article, fold, is_byline, is_note, own_kind
from reader.model.capture import Label, Split


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Skip to content", "nav"),
        ("Home | Search | Log in", "nav"),
        ("Neueste Beiträge", "nav"),
        ("الرئيسية", "nav"),
        ("Facebook Twitter WhatsApp", "share"),
        ("Поделиться ВКонтакте", "share"),
        ("分享到 微博 微信", "share"),
        ("1 2 3 … 928 Next", "pager"),
        ("Начало | Пред. | 1 2 3 | След. | Конец", "pager"),
        ("上一页 下一页", "pager"),
        ("← Entradas anteriores", "pager"),
        ("© 2014-2017 The Slow Gazette", "legal"),
        ("Utilizamos cookies propias y de terceros para mejorar tu experiencia.", "legal"),
        ("Mentions légales | Politique de confidentialité", "legal"),
        ("About this blog", "about"),
        ("スポンサードリンク", "ad"),
        ("Hakkımızda", "about"),
        ("Tüm hakları saklıdır", "legal"),
        ("Strona główna", "nav"),
        ("Home > Nature > Birds > The swifts are back", "trail"),
    ],
)
def test_a_whole_line_of_furniture_is_known_for_what_it_is(line: str, kind: str) -> None:
    assert own_kind(fold(line)) == kind


@pytest.mark.parametrize(
    "line",
    [
        "Home prices rise in June",
        "Search for survivors goes on",
        "About 200 homes without power",
        "Cookies for Christmas, and a cake",
        "Copyright law passes its third reading",
        "Menu of a ship that sank",
        "Следующая станция закрыта до весны",
        "Share prices fall for a third day",
        "Archive of a lost war is found",
    ],
)
def test_a_title_that_begins_as_furniture_does_is_none(line: str) -> None:
    folded = fold(line)
    assert own_kind(folded) is None
    assert not is_note(folded)
    assert not ends_article(folded)


@pytest.mark.parametrize(
    "line",
    [
        "3 hours ago",
        "vor 2 Tagen",
        "il y a 5 minutes",
        "2 часа назад",
        "3小时前",
        "6 min read",
        "Tags: birds, spring",
        "Posted in Taxi Business",
        "Комментариев: 5",
        "No Comments",
        "0コメント",
    ],
)
def test_a_line_that_tells_of_a_text_is_a_note(line: str) -> None:
    assert is_note(fold(line))


@pytest.mark.parametrize(
    "line",
    [
        "3 Comments",
        "Читайте также:",
        "À lire aussi",
        "5 thoughts on “A heron”",
        "関連記事",
        "相关阅读",
        "مقالات ذات صلة",
    ],
)
def test_what_stands_below_an_article_is_known_by_its_heading(line: str) -> None:
    assert ends_article(fold(line))


def test_a_byline_is_no_sentence_and_no_question() -> None:
    assert is_byline(fold("By Maud Ferris"))
    assert is_byline(fold("Автор: Нина Соколова"))
    assert not is_byline(fold("By evening seven of them were taken."))
    assert not is_byline(fold("¿Por qué la noche es oscura?"))
    assert not is_byline(fold("By the numbers: a year of rain"))


RECORDS = [
    (
        "The weir is green again",
        "Nobody asked the anglers, who say that the old colour frightened fewer of the fish",
    ),
    (
        "A bell without a tower",
        "It stands in the yard behind the school, and the children ring it when they may",
    ),
    (
        "What the ferry costs",
        "Two coins for a person and three for a goat, as it has been since the last flood",
    ),
    (
        "Frost in the lower orchards",
        "The blossom was out a week early, and the fires were lit in every second row",
    ),
]


def listing(advert: bool = False) -> Split:
    """A page that lists four articles with notes on each, a pager, and a side bar below."""
    lines = ["The Weir Gazette", "", "Monday, 4 May 2020", ""]
    for n, (title, text) in enumerate(RECORDS):
        lines += [
            title,
            "",
            f"{n + 2} days ago",
            "Maud Ferris",
            "Add comment",
            "",
            f"{text}, said {title} ...",
            "",
        ]
        lines += ["Read more", ""]
        if advert and n == 1:
            lines += ["Advertisement", ""]
    lines += [
        "1 2 3 … 92 Next",
        "",
        "Recent posts",
        "",
        "  • The weir is green again",
        "  • A bell without a tower",
    ]
    lines += ["  • Spoons, and who lost them", "", "© 2020 The Weir Gazette"]
    return split("\n".join(lines).encode(), "weir.txt")


def test_notes_on_a_record_are_no_part_of_its_text() -> None:
    found = listing()
    assert [story.title for story in found.stories] == [title for title, _ in RECORDS]
    for story in found.stories:
        assert not any(note in story.text for note in ("days ago", "Add comment", "Read more"))
        assert story.cut


def test_a_list_ends_where_its_pager_stands() -> None:
    found = listing()
    data_end = found.stories[-1].end
    kinds = [span.kind for span in found.spans if span.label is Label.NOISE and span.start >= data_end]
    assert kinds[0] == "pager"
    assert "Recent posts" not in found.stories[-1].text


def test_a_page_date_with_its_weekday_is_the_day_of_the_capture_and_of_no_article() -> None:
    found = listing()
    assert found.page_date == "2020-05-04"
    assert all(story.published is None for story in found.stories)


def test_an_advertisement_inside_a_list_is_noise() -> None:
    found = listing(advert=True)
    assert [story.title for story in found.stories] == [title for title, _ in RECORDS]
    assert any(span.kind == "ad" for span in found.spans)


def test_a_ticker_is_read_and_belongs_to_no_article() -> None:
    rows = ["USD 92.13 +0.45", "EUR 99.87 -0.12", "Brent 81.20 +1.2%"]
    text = "\n".join([*rows, "", "The weir is green again", "", RECORDS[0][1] * 3 + "."])
    found = split(text.encode(), "weir.txt")
    assert [(row.name, row.value, row.change) for row in found.ticker] == [
        ("USD", "92.13", "+0.45"),
        ("EUR", "99.87", "-0.12"),
        ("Brent", "81.20", "+1.2%"),
    ]
    assert [span.kind for span in found.spans if span.label is Label.NOISE] == ["ticker"]


@pytest.mark.parametrize(
    ("line", "counts"),
    [
        ("Résultats 1 à 6 sur 33", (1, 6, 33)),
        ("33件中 1～10件目", (1, 10, 33)),
        ("Показано с 1 по 6 из 33", (1, 6, 33)),
        ("Results 1–10 of about 3,400", (1, 10, 3400)),
        ("Результаты 11 – 20 из 1 200", (11, 20, 1200)),
        ("第 1-10 条，共 57 条", (1, 10, 57)),
        ("3 - 5 May 2016", None),
    ],
)
def test_the_count_of_a_list_is_read_and_days_are_none(
    line: str, counts: tuple[int, int, int] | None
) -> None:
    found = find_results(read_lines(line)[0])
    assert (found and (found.first, found.last, found.total)) == counts
