"""Whole articles one after the other without a sign between them, and single ones with wide sub-headings."""

import pytest

from reader.importer.lines import read_lines
from reader.importer.page import Page
from reader.importer.several import find_several
from reader.importer.splitting import split
from reader.model.evidence import DOUBT

BAKERY = """The baker of Lower Street closes his oven after forty years
The baker of Lower Street fired his oven for the last time on Saturday, and the queue reached the church.
He had baked rye loaves there since 1984, six hundred of them a week, and never once raised the price.
“Flour is dearer, my knees are worse, and the oven smokes,” he said to those who asked why the bakery closes.
His daughter keeps bees and wants no bakery. The rolls will now come from the supermarket by the ring road."""
COMET = """A pale comet comes back for the first time since the ice age
Astronomers of two observatories have found a comet that was last near the sun when mammoths were alive.
The comet is faint and will be seen with a small telescope, low in the west, an hour after sunset.
Its orbit takes eleven thousand years. The tail is made of dust and sodium, which colours it a little yellow.
Those who miss this comet need patience: by the next visit the pole star will be another one."""
FERRY = """Two electric ferries will replace the steamers on the long lake
The shipping office has ordered two electric ferries, which are to cross the long lake from next summer on.
Each ferry takes thirty cars and loads its batteries at the quay while they drive ashore, in nine minutes.
The steamers, built before the war, burn a ton of coal a day; one of them becomes a museum in the harbour.
Sailors of the steamers are being trained on a simulator. The first of them said it was like a fridge."""
LIBRARY = """Городская библиотека открыла ночной читальный зал для студентов
Городская библиотека открыла в среду читальный зал, который работает до шести утра.
В читальный зал пускают с чаем, но без пирожков; студентов просят говорить шёпотом и не спать на подоконниках.
За первую ночь библиотека выдала сорок две книги, чаще всего учебники по анатомии и сопромату.
Директор библиотеки считает, что ночной зал окупится: днём студентов теперь меньше, и гардероб свободен."""
GLACIER = """Ледник над перевалом потерял за год двадцать метров толщины
Гляциологи измерили ледник над перевалом: за год он стал тоньше на двадцать метров, а язык отступил к скалам.
Ледник питает три реки, и летом воды в них пока больше обычного, потому что тает старый лёд.
Через пятнадцать лет, по расчётам гляциологов, реки обмелеют, а пастухам придётся уводить стада ниже.
Станция на перевале стоит с 1958 года; теперь её домик висит над осыпью, и его собираются перенести."""

SECTIONS = [
    "How a small town learnt to live beside a very loud volcano",
    "The volcano above the town has thrown out ash every spring since the town was founded.",
    "People sweep the ash from their roofs before breakfast, as others shovel snow.",
    "The first eruption that anybody in the town remembers well",
    "In 1951 the volcano woke at night, and the town fled to the harbour in boats and carts.",
    "The ash lay a metre deep. Roofs of the town broke under it, and the school moved into the church.",
    "What the geologists of the observatory listen to at night",
    "Geologists of the observatory listen to the volcano with forty microphones in the slope.",
    "When the volcano hums, they ring the mayor; when it is silent, they ring him too.",
    "Why hardly anybody in the town wants to move to the coast",
    "The soil is black and rich, and the town sells potatoes to the whole coast.",
    "Nobody moves away, says the mayor: the volcano is loud, but the town would be dull without it.",
]


def titles(text: str) -> list[str | None]:
    return [story.title for story in split(text.encode(), "page.txt").stories]


@pytest.mark.parametrize("texts", [(BAKERY, COMET, FERRY), (FERRY, BAKERY, COMET), (LIBRARY, GLACIER)])
def test_whole_articles_without_a_sign_are_told_apart_by_their_words(texts: tuple[str, ...]) -> None:
    page = "\n".join(texts).replace("\n", "\n\n")
    found = split(page.encode(), "page.txt")
    assert [story.title for story in found.stories] == [text.split("\n")[0] for text in texts]
    assert [story.text.split("\n\n") for story in found.stories] == [text.split("\n")[1:] for text in texts]
    assert found.confidence < DOUBT


def test_articles_whose_words_hardly_tell_stay_one_in_doubt_and_are_parted_by_the_second_reading() -> None:
    rows = [*BAKERY.split("\n"), *FERRY.split("\n")]
    page = "\n\n".join(rows).encode()
    whole, parted = split(page, "page.txt"), split(page, "page.txt", rank=1)
    assert ([story.title for story in whole.stories], whole.confidence < DOUBT) == ([rows[0]], True)
    assert [story.title for story in parted.stories] == [rows[0], rows[5]]


def test_a_line_of_signs_above_every_title_but_the_first_parts_articles_and_one_in_a_text_does_not() -> None:
    one, other = BAKERY.split("\n"), FERRY.split("\n")
    assert titles("\n\n".join([*one, "* * *", *other])) == [one[0], other[0]]
    assert titles("\n\n".join([*one[:3], "* * *", *one[3:], *other])) == one[:1]


def test_the_last_of_several_articles_is_kept_to_its_end_however_long_it_is() -> None:
    long = [*FERRY.split("\n"), *LIBRARY.split("\n")[1:], *GLACIER.split("\n")[1:]]
    found = split("\n\n".join([*BAKERY.split("\n"), *COMET.split("\n"), *long]).encode(), "page.txt")
    assert len(found.stories) == 3
    assert found.stories[-1].text.endswith(long[-1])


def test_short_sub_headings_of_several_articles_begin_none() -> None:
    rows = BAKERY.split("\n")
    parted = [*rows[:3], "His last day", *rows[3:], *COMET.split("\n"), *FERRY.split("\n")]
    page = Page.of(read_lines("\n\n".join(parted)))
    assert [a for a, _ in find_several(page, 0, len(page.lines))] == [0, 6, 11]


def test_wide_sub_headings_of_one_article_begin_none() -> None:
    assert titles("\n\n".join(SECTIONS)) == SECTIONS[:1]


def test_sections_that_are_numbered_stay_one() -> None:
    rows = [*BAKERY.split("\n"), *COMET.split("\n"), *FERRY.split("\n")]
    numbered = [f"{n // 5 + 1}. {row}" if n % 5 == 0 else row for n, row in enumerate(rows)]
    page = Page.of(read_lines("\n\n".join(numbered)))
    assert not find_several(page, 0, len(page.lines))


def test_a_lead_above_longer_parts_is_the_head_of_one_article() -> None:
    lead = [
        "Three things that happened in the valley this week",
        "It was a quiet week.",
        "Few will recall it.",
    ]
    rows = [*lead, *BAKERY.split("\n"), *COMET.split("\n"), *FERRY.split("\n")]
    page = Page.of(read_lines("\n\n".join(rows)))
    assert find_several(page, 0, len(page.lines)) == []
    assert len(find_several(page, len(lead), len(page.lines))) == 3


def parted(rows: list[str]) -> list[int]:
    page = Page.of(read_lines("\n\n".join(rows)))
    return [a for a, _ in find_several(page, 0, len(page.lines))]


def test_what_speaks_for_one_article_outweighs_the_words_of_titles() -> None:
    rows = [*BAKERY.split("\n"), *COMET.split("\n"), *FERRY.split("\n")]
    assert parted(rows) == [0, 5, 10]
    assert not parted([*rows[:8], "* * *", *rows[8:]])
    ahead = "What the week brought to the valley, the harbour and the sky above both of them, told by many."
    assert not parted([ahead, *rows])
    for said in ("Related articles", "No comments"):
        assert not parted([*rows[:8], said, *rows[8:]])


def test_texts_that_tell_of_the_titles_of_all_others_are_parts_of_one() -> None:
    rows = [*BAKERY.split("\n"), *COMET.split("\n"), *FERRY.split("\n")]
    told = [
        "The baker closes his street oven after years, said the keeper of the tower by the river.",
        "The first pale comet comes back in an age of ice and time, so he wrote in his book.",
        "Electric ferries will replace the long steamers on the lake, as the keeper heard it.",
    ]
    alike = [row for n, row in enumerate(rows) for row in [row, *(told if n % 5 == 4 else [])]]
    assert not parted(alike)
    assert not parted([*rows[:5], *told, *rows[5:10], *told, *rows[10:], *told][::1])


def test_short_texts_and_texts_that_say_nothing_of_their_titles_are_no_articles() -> None:
    one, other, last = BAKERY.split("\n"), COMET.split("\n"), FERRY.split("\n")
    assert parted([*one, *other, *last[:4]]) == [0, 5, 10]
    assert not parted([*one, *other, *last[:2]])
    assert not parted([*one[:3], *other[:3], *last[:3]])
    assert not parted(
        [*one, *other, last[0], "It takes thirty cars and sails.", "It burns no coal at all now."]
    )
    heads = [
        "Seven quiet words by an oven, recalled on a winter morning",
        "Nobody knew what was said about it, nor why tails are spoken of",
        "Who would have thought that a fridge hums in four odd places",
    ]
    assert not parted([heads[0], *one[1:], heads[1], *other[1:], heads[2], *last[1:]])


def test_a_whole_lead_that_is_short_beside_its_parts_heads_one_article() -> None:
    rows = [*BAKERY.split("\n")[:4], *COMET.split("\n"), *GLACIER.split("\n")[1:]]
    rows += [*FERRY.split("\n"), *LIBRARY.split("\n")[1:]]
    assert parted([*BAKERY.split("\n"), *rows[4:]]) == [0, 5, 14]
    assert not parted(rows)
