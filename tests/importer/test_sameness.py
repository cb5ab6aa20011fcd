"""The same article is found again in every form it comes in, and no other is taken for it."""

from pathlib import Path

import pytest

from reader.importer.cut import cut_flags
from reader.importer.sameness import SAME, Known, containment, decide, known_from, shingles
from reader.importer.splitting import split
from reader.model.body import Block, BlockKind
from reader.model.capture import Story

SEEDS = Path(__file__).parents[2] / "seeds"
STORIES = [
    story
    for path in sorted(SEEDS.glob("00[0-3]*.txt"))
    for story in split(path.read_bytes(), path.name).stories
]
KNOWN = [known_from(story, f"{n}") for n, story in enumerate(STORIES)]


def told(story: Story, text: str, cut: bool | None = None) -> Story:
    """The story with another text, as another capture would show it."""
    blocks = (Block(BlockKind.PARAGRAPH, 0, len(text)),)
    return story._replace(text=text, blocks=blocks, cut=story.cut if cut is None else cut)


def cut_to(text: str, words: int) -> str:
    return " ".join(text.split(" ")[:words]) + "..."


def retyped(text: str) -> str:
    return text.translate(str.maketrans("“”‘’", "\"\"''")).replace(" ", "\u00a0", 40).replace("...", "…")


def edited(text: str) -> str:
    return text.replace(". ", ". The editors have changed this sentence since. ", 1)


def dressed(text: str) -> str:
    return f"ASTANA -- {text}\n\nWith reporting by Reuters"


VERSIONS = {
    "cut to 120 words": lambda text: cut_to(text, 120),
    "cut to 300 words": lambda text: cut_to(text, 300),
    "retyped": retyped,
    "edited": edited,
    "with dateline and credit": dressed,
}


@pytest.mark.parametrize("version", VERSIONS)
def test_every_version_of_an_article_is_known_again(version: str) -> None:
    for story in STORIES:
        verdict = decide(told(story, VERSIONS[version](story.text)), KNOWN)
        assert verdict.article is not None
        owner = STORIES[int(verdict.article)]
        assert owner.title == story.title
        assert verdict.containment >= 0.5


def test_a_longer_text_is_fuller_and_a_shorter_one_is_shorter() -> None:
    story = next(story for story in STORIES if not story.cut)
    short = told(story, cut_to(story.text, 120), cut=True)
    assert decide(short, [known_from(story, "whole")]).kind == "shorter"
    assert decide(story, [known_from(short, "short")]).kind == "fuller"
    assert decide(story, [known_from(story, "same")]).kind == "copy"
    assert decide(told(story, edited(story.text)), [known_from(story, "same")]).kind == "edited"


def test_a_long_text_with_a_correction_below_it_is_fuller_and_one_with_a_few_more_words_edited() -> None:
    story = max((story for story in STORIES if not story.cut), key=lambda story: len(story.text))
    long = f"{story.text}\n\n{' '.join(f'word{n}' for n in range(300))}."
    note = (
        "Correction: an earlier version of this article gave a wrong number for the users of the network in "
        "the capital, and named no author."
    )
    known = [known_from(told(story, long), "noon")]
    assert decide(told(story, f"{long}\n\n{note}"), known).kind == "fuller"
    assert decide(told(story, f"{long}\n\nThe editors have added this."), known).kind == "edited"


def test_an_item_of_a_round_up_is_not_the_round_up_and_the_beginning_of_an_article_is_the_article() -> None:
    items = [cut_to(story.text, 90).removesuffix("...") for story in STORIES[:5]]
    round_up = told(
        STORIES[0]._replace(title="Five things"), "\n\n".join(["Good morning.", *items]), cut=False
    )
    for story, text in zip(STORIES[:5], items, strict=True):
        item = told(story, text, cut=False)
        assert decide(item, [known_from(round_up, "all")]).kind == "new"
        assert decide(round_up, [known_from(item, "item")]).kind == "new"
        page = item._replace(url="https://k.example/a"), round_up._replace(url="http://www.k.example/a/")
        assert decide(page[0], [known_from(page[1], "all")]).kind != "new"
    piece = told(STORIES[2]._replace(title=None), items[2], cut=False)
    assert decide(piece, [known_from(round_up, "all")]).kind == "shorter"
    whole = told(STORIES[0]._replace(title=None), dressed(f"{items[0]} {items[1]} {items[2]}"), cut=False)
    assert decide(told(STORIES[0], items[0]), [known_from(whole, "whole")]).kind == "shorter"


BULLETIN = (
    "The bank has set the rates for November {}. The dollar stands at {} tenge, up {} from the day before. "
    "The euro stands at {} tenge, down {}. At the exchange it closed at {}, with a volume of {} million. "
    "The rates are published on the website of the bank, which sets them every working day on the basis of "
    "the weighted average at the morning session of the exchange, as the law asks of it. Banks may buy and "
    "sell at rates of their own, which they show at the door and on their pages."
)
TODAY = BULLETIN.format(5, "525.11", "0.35", "605.20", "1.10", "526.40", 185)


def test_two_issues_of_one_bulletin_are_two_articles_and_an_edited_one_is_one() -> None:
    following = BULLETIN.format(6, "526.00", "0.89", "604.10", "1.11", "526.90", 201)
    assert containment(shingles(TODAY), shingles(following)) > SAME
    issue = told(STORIES[0]._replace(title="Rates for November 5", published="2025-11-05"), TODAY)
    known = [known_from(issue, "issue")]
    for title, day in (("Rates for November 6", None), ("Rates for November 5", "2025-11-06")):
        story = told(issue._replace(title=title, published=day), following)
        assert decide(story, known).kind == "new"
        assert decide(told(story, TODAY.replace("185", "201")), known).kind == "edited"
        page = known_from(issue._replace(url="https://k.example/rates"), "issue")
        assert decide(story._replace(url="https://k.example/rates"), [page]).kind == "edited"
    same = told(issue._replace(published=None), following)
    assert decide(same, known).kind == "edited"
    # Nothing tells one issue from the other but figures, which an article may have counted again.
    for named in (None, issue.title):
        untold = told(issue._replace(published=None, title=named), TODAY)
        again = told(untold, following)
        assert decide(again, [known_from(untold, "issue")]).kind == "edited"


NOTICE = (
    "Officials in {0} said on Tuesday that the {1} would be considered again before the end of the month. "
    "Residents of {0} doubt it; the last promise, in 2023, was not kept. A spokesman for the regional "
    "government confirmed that talks about the {1} go on, and that whoever lives in {0} may write to the "
    "council until the tenth, by letter or at the counter of the town hall, where the plans of the {1} lie."
)


@pytest.mark.parametrize(
    ("title", "url", "kind"),
    [
        ("Letters are taken until Monday", "https://k.example/2", "new"),
        ("Letters are taken until Monday", "https://www.k.example/1/?utm_source=feed", "edited"),
        ("Letters are taken until Monday", "https://wire.example/2", "edited"),
        ("Letters are taken until Monday", None, "edited"),
        ("Letters are taken until the tenth", "https://k.example/2", "edited"),
        ("Samarkand rejects its tariff on Tuesday again", "https://k.example/2", "edited"),
        (None, "https://k.example/2", "edited"),
    ],
)
def test_two_pages_of_a_site_with_unlike_titles_are_two_articles(
    title: str | None, url: str | None, kind: str
) -> None:
    other = told(
        STORIES[0]._replace(title="Samarkand rejects its tariff on Tuesday"),
        NOTICE.format("Samarkand", "tariff"),
    )
    again = told(other._replace(title=title, url=url), other.text.replace("Tuesday", "Monday"))
    assert decide(again, [known_from(other._replace(url="https://k.example/1"), "other")]).kind == kind


NEWS = (
    "{0} people have been killed in a fire at a hostel in Kiev, officials said on Thursday. The {1}, all "
    "of them guests, were asleep on the upper floor when the fire broke out. Another twenty left the "
    "house on their own, and nine were carried out by firefighters. The mayor of Kiev has ordered that "
    "all hostels be inspected within a month. Neighbours told reporters that the exits had been locked at"
    " night for years, and that inspectors had been told of it. The owner was questioned by police on the"
    " same day."
)


@pytest.mark.parametrize("url", [None, "https://k.example/2026/fire-in-a-hostel"])
@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Five killed in fire at a Kiev hostel", NEWS.format("Five", "five")),
        (
            "Death toll of Kiev hostel fire rises",
            NEWS.format("Six", "six") + " Two of the injured died later.",
        ),
        ("Three killed in fire at a Kyiv hostel", NEWS.format("Three", "three").replace("Kiev", "Kyiv")),
        ("Exits of hostel in Kyiv were locked", NEWS.format("Three", "three").replace("Kiev", "Kyiv")),
        ("Owner of Kiev hostel arrested", NEWS.format("Three", "three").replace("questioned", "arrested")),
        ("World | Three killed in fire at a Kiev hostel", NEWS.format("Three", "three") + " More follows."),
    ],
)
def test_news_that_counts_again_spells_a_name_otherwise_or_goes_on_stays_one_article(
    title: str, text: str, url: str | None
) -> None:
    first = told(
        STORIES[0]._replace(title="Three killed in fire at a Kiev hostel", url=url and url + "-in-kiev"),
        NEWS.format("Three", "three"),
    )
    again = told(first._replace(title=title, url=url), text)
    assert decide(again, [known_from(first, "first")]).kind in ("edited", "fuller")


@pytest.mark.parametrize(("name", "again"), [("Wintersen", "Wiintersen"), ("Бодрова", "Боодрова")])
def test_a_long_name_that_was_written_with_a_letter_too_many_is_the_same_name(name: str, again: str) -> None:
    first, mended = (
        told(STORIES[0]._replace(title=f"{one} fined for parking at the quay"), NOTICE.format(one, "quay"))
        for one in (name, again)
    )
    assert decide(mended, [known_from(first, "first")]).kind == "edited"
    other = told(
        first._replace(title="Agnes Doyle fined for parking at the quay"), NOTICE.format("Doyle", "quay")
    )
    assert decide(other, [known_from(first, "first")]).kind == "new"


@pytest.mark.parametrize(
    ("title", "again", "kind"),
    [
        ("Council Delays Samarkand Water Tariff", "Council Postpones Samarkand Water Tariff", "edited"),
        ("Council delays its tariff, says Khujand", "Council delays its tariff, says Tashkent", "new"),
    ],
)
def test_a_title_in_capitals_does_not_tell_its_names(title: str, again: str, kind: str) -> None:
    first = told(
        STORIES[0]._replace(title=title, url="https://k.example/1"), NOTICE.format("Samarkand", "tariff")
    )
    story = told(
        first._replace(title=again, url="https://k.example/2"), first.text.replace("Tuesday", "Monday")
    )
    assert decide(story, [known_from(first, "first")]).kind == kind


OUTAGE = (
    "В связи с ремонтом линии в {0} будет отключён свет, сообщили в пресс-службе предприятия. Отключение "
    "коснётся домов {1}. Жителей просят заранее отключить приборы и запастись водой. Работы планируют "
    "закончить за сутки, ток подадут без предупреждения; узнать график можно в районном отделении или на "
    "сайте. Предприятие приносит извинения за временные неудобства и напоминает, что круглосуточно "
    "работает служба, которая примет все обращения."
)


def test_a_notice_that_names_its_place_once_is_of_that_place_however_its_language_declines_it() -> None:
    first = told(
        STORIES[0]._replace(title="Павлодару отключат свет"), OUTAGE.format("Павлодаре", "по улице Абая")
    )
    other = told(first._replace(title="Таразу отключат свет"), OUTAGE.format("Таразе", "в центре"))
    again = told(
        first._replace(title="Павлодар: отключат свет"), OUTAGE.format("городе Павлодар", "по улице Абая")
    )
    assert decide(other, [known_from(first, "first")]).kind == "new"
    assert decide(again, [known_from(first, "first")]).kind == "edited"


@pytest.mark.parametrize(("number", "kind"), [("4821573", "edited"), ("20260512", "new"), ("5", "new")])
def test_a_page_that_keeps_its_number_at_its_address_is_one_article(number: str, kind: str) -> None:
    told_once = NOTICE.replace("Residents of {0}", "Residents").replace("in {0} may", "there may")
    first = told(
        STORIES[0]._replace(
            title="Samarkand waits for talks about its tariff", url=f"https://k.example/{number}-samarkand"
        ),
        told_once.format("Samarkand", "tariff"),
    )
    again = told(
        first._replace(title="Plans lie open in Khujand", url=f"https://k.example/{number}-khujand"),
        told_once.format("Khujand", "tariff"),
    )
    assert decide(again, [known_from(first, "first")]).kind == kind


@pytest.mark.parametrize(
    ("title", "place", "matter", "kind"),
    [
        ("Council of Khujand delays the pipeline", "Khujand", "pipeline", "new"),
        ("Council of Khujand delays the tariff", "Khujand", "tariff", "new"),
        ("Samarkand rejects its pipeline", "Samarkand", "pipeline", "new"),
        ("Tariff rejected", "Khujand", "tariff", "edited"),
        ("Residents doubt what the council says", "Samarkand", "tariff", "edited"),
        ("Samarkand waits until the tenth", "Samarkand", "water tariff", "edited"),
        (None, "Khujand", "pipeline", "edited"),
    ],
)
def test_a_notice_that_is_filled_in_for_another_occasion_is_another_article(
    title: str | None, place: str, matter: str, kind: str
) -> None:
    other = told(
        STORIES[0]._replace(title="Samarkand rejects its tariff"), NOTICE.format("Samarkand", "tariff")
    )
    again = told(other._replace(title=title), NOTICE.format(place, matter).replace("Tuesday", "Monday"))
    assert decide(again, [known_from(other, "other")]).kind == kind


@pytest.mark.parametrize(
    ("title", "other", "kind"),
    [
        ("Meeting of 17 June", "Meeting of 3 June", "new"),
        ("The well is deep", "The baker is back", "new"),
        ("The well is deep", "Opinion: The well is deep", "copy"),
        ("The well is deep", None, "copy"),
    ],
)
def test_few_words_below_unlike_titles_make_no_copy(title: str, other: str | None, kind: str) -> None:
    story = told(STORIES[0]._replace(title=title), "Everyone who wants to come is welcome at six.")
    assert decide(story, [known_from(story._replace(title=other), "other")]).kind == kind


def test_a_like_title_alone_never_merges() -> None:
    one, other = STORIES[0], STORIES[1]
    assert decide(one._replace(title=other.title), [known_from(other, "other")]).kind == "new"


def test_a_text_without_words_is_never_the_same_as_another() -> None:
    empty = told(STORIES[0], "…")
    assert shingles("…") == frozenset()
    known = Known("other", "…", 0, False, frozenset(), known_from(empty, "").text_sha256)
    assert decide(empty, [known]).article is None


def test_shingles_are_the_same_numbers_everywhere() -> None:
    assert sorted(shingles("One two three four five six")) == sorted(
        shingles("ONE two, three four “five” six…")
    )
    assert shingles("a b c d e") == frozenset({4875218132451392338})


def test_a_cut_is_seen_by_the_word_count_that_texts_share() -> None:
    words = ["word"] * 40
    cut, other, whole = " ".join(words) + "...", " ".join(["term"] * 40) + "...", "A short text that ends."
    assert cut_flags([cut, other, whole]) == [True, True, False]
    assert cut_flags(["He waited, and then he said nothing more, and so it went on. And on..."]) == [True]
    assert cut_flags(['She said: "I do not know..."', "Everything is said.", "Is it?"]) == [False] * 3
    assert cut_flags(["The council met and decided to […]"]) == [True]
