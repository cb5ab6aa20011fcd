"""Lists whose links name their titles again, or whose texts are cut at one length."""

from collections.abc import Sequence

import pytest

from reader.importer.lines import Shape, read_lines
from reader.importer.splitting import split
from tests.importer.prose import Press

WIDE = [
    "A first look at the night boat: three islands, two storms and what a cabin on it costs in the middle of "
    "the winter, told from the upper deck",
    "How to ask for the key: the harbour office answers",
    "Compared: the new pier against the old one against the slip that the fishermen built without asking "
    "anybody at all in the summer of 1961",
    "The swing bridge, ten years later",
    "Reviewed: the timetable of the second company, which runs on paper only and was printed in four colours "
    "by somebody who has never been here",
]
TEASERS = [
    "The office is a single room above the fish hall, and it has been open on every day of the year since "
    "the old ferry sank in front of its windows. Three people work in it.",
    "We went out on a Tuesday, when nobody else wanted to, and came back on the Friday after. The captain "
    "says that this is how it always was. We believe him.",
    "Nobody had asked for a second one, and nobody could say who paid for it. It stands there all the same, "
    "painted in the green of the first company.",
    "There is a drawer with forty keys in it, and a book in which you write your name. Whoever comes back "
    "without the key pays for the lock. It has happened twice.",
    "The bridge was meant to open in two minutes and takes nine. On a clear day the queue reaches the "
    "bakery, whose owner does not complain about it.",
]


@pytest.mark.parametrize(
    "link",
    ["Continue reading {}", "„{}“ weiterlesen", "Lire la suite de « {} »", "“{}” olvasásának folytatása"],
)
def test_titles_of_any_width_are_known_by_the_links_to_their_rest(link: str) -> None:
    rows = ["The harbour blog", "Notes from the pier"]
    for n, (title, text) in enumerate(zip(WIDE, TEASERS, strict=True)):
        rows += [title, text, link.format(title), f"Posted on November {n + 3}, 2015 Categories Boats, Piers"]
    found = split("\n\n".join([*rows, "Page 1 Page 2 … Page 16 Next page"]).encode(), "blog")
    assert [story.title for story in found.stories] == WIDE
    assert all(text in story.text for story, text in zip(found.stories, TEASERS, strict=True))


def test_headings_of_an_article_that_its_sentences_take_up_are_no_titles() -> None:
    heads = ["The harbour toll", "The winter timetable", "The second company", "The swing bridge"]
    rows = ["What the council decided about the islands"]
    verbs = ["is due in May", "stays", "was heard", "waits"]
    for head, text, verb in zip(heads, TEASERS, verbs, strict=False):
        rows += [head, text, f"{head} {verb}, the council said on the day after."]
    assert all(line.shape is not Shape.MORE for line in read_lines("\n\n".join(rows)))
    assert len(split("\n\n".join(rows).encode(), "council").stories) == 1


TITLES = [
    "Night boats get a second crew", "The bakery moves to the pier", "Old lighthouse opens its door",
    "Council counts the gulls again", "Fishermen refuse the new slip", "A school for knots and sails",
]  # fmt: skip


def _cut(text: str, words: int) -> str:
    return " ".join(text.split()[:words])


@pytest.mark.parametrize("words", [19, 20])
@pytest.mark.parametrize("parted", ["\n\n", "\n"])
def test_texts_cut_at_one_length_with_no_sign_of_it_are_texts(words: int, parted: str) -> None:
    rows = []
    texts = [_cut(text, words) for text in (*TEASERS, "It rained, and " + WIDE[0].lower())]
    for n, (title, text) in enumerate(zip(TITLES, texts, strict=True)):
        rows.append(parted.join([title, text, f"Posted by: Asel Hill {n + 3}/12/2015", str(n * 7 + 2)]))
    page = "\n\n".join(rows)
    assert [line.text for line in read_lines(page) if line.running] == texts
    found = split(page.encode(), "cut")
    assert [story.title for story in found.stories] == TITLES
    assert [story.text.split("\n")[0] for story in found.stories] == texts


HEADLINES = [
    "Council of the islands puts off the vote on the second ferry company until the end of the winter season",
    "Fishermen of the northern harbour refuse the new slip and ask the governor for the old one instead",
    "Old lighthouse opens its door to visitors for the first time since the storm of the year before last",
    "Bakery on the pier moves into the fish hall",
    "Night boats get a second crew after the union had counted the hours of the first one for two months",
    "Gulls counted again",
    "School for knots and sails looks for a teacher who can swim and is ready to live on the outer island",
    "Swing bridge stays open on Sunday mornings because the queue in front of it reaches beyond the bakery",
]


def test_wide_headlines_are_no_cut_texts() -> None:
    timed = [row for n, title in enumerate(HEADLINES) for row in (f"1{n}:20", title)]
    assert not any(line.running for line in read_lines("\n\n".join(timed)))
    rubrics = [row for title in HEADLINES for row in ("Society", title)]
    assert not any(line.running for line in read_lines("\n".join(rubrics)))


def test_wide_titles_above_their_texts_are_no_cut_texts() -> None:
    wide = [title for title in HEADLINES if len(title) > 90]
    rows = [row for title, text in zip(wide, (*TEASERS, TEASERS[0]), strict=False) for row in (title, text)]
    assert not any(line.running for line in read_lines("\n".join(rows))[::2])


def _offers(texts: Sequence[str]) -> str:
    """A page of a firm: what it says of itself, titles with a price and a text, and other offers."""
    press = Press(4)
    rows = [
        "Harbour Rent",
        *press.article(200).body.split("\n\n"),
        "Contact us",
        "• Explore our latest tours",
    ]
    for n, text in enumerate(texts):
        rows += [press.article(20).title, *([f"Price per person from {n},300"] if n % 3 else []), text]
    for n in range(4):
        rows.append(f"Price per day {n},600\nCar type Car\nMax people {n}\nUnlimited mileage? Yes")
    return "\n\n".join(rows)


@pytest.mark.parametrize("form", ["{}", "{} More info", "Boats - Harbour - {}... - 22 Mar, 2016"])
def test_texts_of_one_width_are_a_list_beside_what_a_firm_says_of_itself(form: str) -> None:
    press = Press(5)
    texts = [form.format(" ".join(press.article(60).body.split())[: 128 + n % 3].strip()) for n in range(12)]
    found = split(_offers(texts).encode(), "tours")
    holding = [[text for text in texts if text in story.text] for story in found.stories]
    assert [held for held in holding if held] == [[text] for text in texts]


def test_paragraphs_of_any_width_below_headings_are_one_article() -> None:
    press = Press(5)
    texts = [press.article(8 + n % 4 * 9).body.replace("\n\n", " ") for n in range(12)]
    (story,) = split(_offers(texts).encode(), "tips").stories
    assert all(text in story.text for text in texts)


@pytest.mark.parametrize("signs", ["— " * 10, "» " * 10])
def test_lines_of_nothing_but_signs_name_no_title(signs: str) -> None:
    assert len(read_lines("\n".join([signs, "A word", signs + signs, signs + " and more of it"]))) == 4
