"""How publishers lay lists out: writers above titles, unlike tails, links with days, a whole first one."""

import pytest

from reader.importer import words
from reader.importer.distances import above_text
from reader.importer.hypotheses import Guess
from reader.importer.lines import read_lines
from reader.importer.listing import find_listings
from reader.importer.page import Page
from reader.importer.splitting import split
from reader.importer.weighing import ONE, weigh, weigh_one
from reader.model.capture import Label
from tests.importer import prose
from tests.importer.prose import Press

TITLES = prose.TITLES[:6]
TEXTS = [Press(n).article(50).body.split("\n\n")[0] for n in range(40)]
WRITERS = ["Margaret Doyle", "Tobias Lenn", "Aisha Rahman", "Peter Szabo", "Ines Costa", "Olga Brandt"]
HEAD = ["The Harbour Courier", "News", "Opinion", "Sport"]
FOOT = ["About us", "Contact", "Privacy policy", "© 2024 Harbour Courier. All rights reserved."]


def titles_of(rows: list[str], gap: str = "\n") -> list[str | None]:
    return [story.title for story in split(gap.join(rows).encode(), "page.txt").stories]


def page_of(rows: list[str]) -> Page:
    return Page.of(read_lines("\n".join(rows)))


def test_titles_stand_at_one_distance_above_texts_without_blank_lines() -> None:
    rows = [row for n in range(4) for row in (WRITERS[n], TITLES[n], TEXTS[n])]
    lines = read_lines("\n".join([*HEAD, *rows, "Newsletter", "More", TEXTS[8]]))
    found = {rule: starts for starts, rule in above_text(lines, [True] * len(lines))}
    first = len(HEAD) + 1
    assert found["just above text, regularly"] == (first, first + 3, first + 6, first + 9, first + 12)
    assert found["two above text"][:2] == (first - 1, first + 2)


def test_a_list_whose_records_have_their_lines_in_one_order_speaks_against_one_article() -> None:
    rows = [row for n in range(6) for row in (TITLES[n], WRITERS[n], TEXTS[n])]
    page = page_of(rows)
    columns = weigh(page, Guess(tuple(range(0, 18, 3)), True, "columns"))
    assert columns.measured["rhythm"] == 1.0
    alone, beside = weigh_one(page, []), weigh_one(page, [columns])
    assert (alone.measured["one rhythm"], beside.measured["one rhythm"]) == (0.0, 1.0)
    assert beside.score < alone.score
    mixed = weigh(page, Guess((0, 5, 6, 13), True, "mixed"))
    assert mixed.measured["rhythm"] < 0.5


def test_opinions_with_their_writers_above_are_split() -> None:
    days = [f"{14 - n} April 2024" for n in range(6)]
    rows = [row for n in range(6) for row in (WRITERS[n], "All texts", TITLES[n], TEXTS[n], days[n])]
    assert titles_of([*HEAD, *rows, *FOOT]) == TITLES


def test_a_list_below_a_heading_loses_no_first_article() -> None:
    rows = [row for n in range(6) for row in (TITLES[n], f"{WRITERS[n]}, {n + 3} March 2024", TEXTS[n])]
    text = "\n".join(HEAD) + "\n\nLatest news\n\n" + "\n".join(rows) + "\n\n" + "\n".join(FOOT)
    assert titles_of([text]) == TITLES


def test_an_article_without_comments_among_others_with_some_heads_no_comments() -> None:
    told = ["No comments:", "2 comments:", "1 comment:", "5 comments:"]
    texts = [f"{TITLES[n]}\n{TEXTS[3 * n]}\n{TEXTS[3 * n + 1]}" for n in range(4)]
    rows = [f"{text}\nPosted by Gaia at 9:2{n}\n{told[n]}\nLabels: home" for n, text in enumerate(texts)]
    assert titles_of(["Bread and Words", *rows, "Older posts"], "\n\n") == TITLES[:4]


def test_lines_that_tell_of_comments_otherwise_in_each_record_head_no_comments() -> None:
    told = ["6 комментариев", "Комментарии (46)", "Добавить комментарий", "Нет комментариев"]
    rows = [
        row
        for n in range(4)
        for row in ("Культура", f"{n + 3} min", TITLES[n], TEXTS[n], told[n], f"27{n}6", "Читать далее")
    ]
    assert titles_of(rows, "\n\n") == TITLES[:4]


def test_a_long_list_of_links_with_days_is_no_article_beside_the_records() -> None:
    rows = [
        row
        for n in range(6)
        for row in (TITLES[n], f"{n + 3} March 2024", "Filed under: News", TEXTS[n], "0 comments")
    ]
    links = [f"{n // 28 + 1:02}/{n % 28 + 1:02}: {TEXTS[n]}" for n in range(40)]
    page = page_of([*HEAD, *rows, "Archive", *links])
    starts = tuple(range(len(HEAD), len(HEAD) + len(rows), 5))
    assert not weigh(page, Guess(starts, True, "")).measured["beside"]


def test_a_first_article_of_any_length_heads_a_list_that_follows_at_once() -> None:
    whole = [TITLES[0], "2 May 2024", *TEXTS[10:20]]
    cut = [row for n in range(1, 6) for row in (TITLES[n], f"{n} May 2024", TEXTS[n], "Read more")]
    page = page_of([*whole, *cut])
    starts = (0, *range(len(whole), len(whole) + len(cut), 4))
    assert not weigh(page, Guess(starts, True, "")).measured["beside"]
    assert titles_of([*whole, *cut], "\n\n") == TITLES


def test_teasers_below_the_heading_of_its_neighbours_stand_beside_an_article() -> None:
    whole = [TITLES[0], "2 May 2024", *TEXTS[10:20], "Our other texts"]
    cut = [row for n in range(1, 6) for row in (TITLES[n], f"{n} May 2024", TEXTS[n], "Read more")]
    page = page_of([*whole, *cut])
    starts = (0, *range(len(whole), len(whole) + len(cut), 4))
    assert weigh(page, Guess(starts, True, "")).measured["beside"]


def test_sub_headings_of_one_article_are_no_list() -> None:
    rows = [TITLES[0], TEXTS[0], TEXTS[1]]
    for n, part in enumerate(("The bridge", "A long wait", "What the town says", "Money", "And now")):
        rows += [part, *TEXTS[3 * n + 2 : 3 * n + 4 + n % 2]]
    assert find_listings(Page.of(read_lines("\n\n".join(rows))))[0].guess == ONE


@pytest.mark.parametrize(
    "line", ["Weitere laden", "Cargar más", "Post più vecchi", "Все новости", "تحميل المزيد", "Fazla yükle"]
)
def test_what_leads_to_more_of_a_list_is_the_page_s_own(line: str) -> None:
    said = words.fold(line)
    assert (words.own_kind(said) == "pager") is (line != "Fazla yükle")


@pytest.mark.parametrize(
    "line", ["توسط بهار رستمی", "द्वारा अनिल वर्मा", "投稿者: 安藤", "Napisała Celina Wolska"]
)
def test_writers_are_known_in_more_languages(line: str) -> None:
    assert words.is_byline(words.fold(line))


def test_nothing_of_the_last_text_is_lost_above_a_foot_in_another_language() -> None:
    rows = [row for n in range(5) for row in (TITLES[n], f"{n + 3} March 2024", TEXTS[n], "Devamını oku")]
    foot = ["Daha fazla yükle", "Çok okunanlar", "Künye", "İletişim", "Gizlilik politikası"]
    text = "\n\n".join([*rows, *foot])
    found = split(text.encode(), "page.txt")
    assert [story.text for story in found.stories] == TEXTS[:5]
    kept = b"\n".join(text.encode()[s.start : s.end] for s in found.spans if s.label is not Label.NOISE)
    assert not any(line.encode() in kept for line in foot)


@pytest.mark.parametrize("label", ["Posted", "Veröffentlicht am:", "Рубрика"])
def test_the_label_of_a_day_between_a_title_and_its_text_is_no_title(label: str) -> None:
    rows = [row for n in range(5) for row in (TITLES[n], *[label] * (n == 0), TEXTS[n], "Read more")]
    found = split("\n\n".join([*HEAD, *rows, *FOOT]).encode(), "page.txt")
    assert [story.title for story in found.stories] == TITLES[:5]
    assert label not in found.stories[0].text


def test_titles_that_count_up_do_not_begin_with_the_same_words() -> None:
    rows = [row for n in range(6) for row in (f"Devblog {n}" if n % 2 else f"Update {n}", TEXTS[n])]
    guess = Guess(tuple(range(0, 12, 2)), True, "by hand")
    assert weigh(page_of(rows), guess).measured["opened"] == 0
    rows[::2] = [f"By Ann {name}" for name in WRITERS]
    assert weigh(page_of(rows), guess).measured["opened"] == 1


def test_a_title_that_begins_with_a_day_is_found_among_labelled_lines() -> None:
    titles = [*TITLES[:3], "15 October: a walk along the harbour with the bird watchers", *TITLES[3:5]]
    rows = [
        row
        for n, title in enumerate(titles)
        for row in (
            title,
            f"Begins: Friday, {20 - n} October 2022 18:00",
            f"Place: Old Harbour Hall {n}",
            "Add to calendar",
        )
    ]
    assert titles_of([*HEAD, *rows, "Back", "© 2024 Harbour Courier."], "\n\n") == titles


def test_titles_with_days_that_a_second_list_tells_too_are_those_of_articles() -> None:
    days = [f"{20 - 3 * n} March 2024" for n in range(5)]
    rows = [row for n in range(5) for row in (TITLES[n], days[n], *TEXTS[n : n + 1 + 2 * n])]
    beside = ["Recent posts", *(row for pair in zip(TITLES, days, strict=False) for row in pair)]
    starts = tuple(rows.index(title) for title in TITLES[:5])
    told = weigh(page_of([*rows, *beside]), Guess(starts, True, "by hand")).measured
    alone = weigh(page_of([*rows, "Recent posts", *days]), Guess(starts, True, "by hand")).measured
    assert (told["listed"], told["settled"]) == (1, 1)
    assert (alone["listed"], alone["settled"]) == (0, 0)
