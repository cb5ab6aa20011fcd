"""Articles about one event share rare names and words; what they share is told to the reader."""

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import combinations

from reader.importer.kinship import Kin, Rarity, Term, asked, kinship, rarity, related, terms
from reader.importer.reasons import in_common

STORIES = {
    "spill": (
        "Tanker runs aground off Cape Orlov",
        "The tanker Merete ran aground off Cape Orlov on 14 March and has lost 300 tons of oil. Captain "
        "Iversen says that the lamp of the lighthouse was dark. The coast guard sent two boats.",
    ),
    "inquiry": (
        "Why was the lamp at Cape Orlov dark?",
        "Three weeks after the tanker Merete lost 300 tons of oil, an inquiry asks who had not lit the lamp. "
        "The keeper told the judge that Captain Iversen had called him on 14 March, too late.",
    ),
    "bakery": (
        "The last bakery of Lindal closes",
        "For sixty years Mrs Holm has baked bread for Lindal. Now she wants to sleep longer than until four. "
        "Her oven goes to a museum, and her bread to the memory of those who ate it.",
    ),
    "school": (
        "Pupils of Lindal learn to sail",
        "From autumn on all pupils will learn to sail in a boat that three carpenters of Lindal have built. "
        "The school hopes that nobody will be afraid of the water any more.",
    ),
    "arabic": ("ميناء جديد", "افتتح الميناء الجديد يوم الأحد وسط حضور كبير من أهالي المدينة وتجارها."),
}


def among(found: Iterable[Mapping[str, Term]], articles: int) -> Rarity:
    """What words weigh in a library of so many articles that holds these."""
    seen = Counter(key for words in found for key in words)
    return rarity({key: (count, articles) for key, count in seen.items()})


def pairs() -> dict[tuple[str, str], Kin]:
    found = {name: terms(*story) for name, story in STORIES.items()}
    rare = among(found.values(), len(found))
    return {(a, b): kinship(found[a], found[b], rare) for a, b in combinations(found, 2)}


def test_only_articles_about_the_same_event_are_related() -> None:
    assert [pair for pair, kin in pairs().items() if related(kin)] == [("spill", "inquiry")]


def test_what_both_have_is_told_names_and_figures_first() -> None:
    kin = pairs()["spill", "inquiry"]
    told = in_common(kin.shared, STORIES["spill"][1])
    assert {"Merete", "Cape Orlov", "14 March", "300 tons", "Iversen"} <= set(told)
    assert told.index("lamp") > told.index("300 tons")


def test_a_word_of_too_many_articles_weighs_nothing() -> None:
    mine, other = terms("Merete", "x"), terms("Merete", "y")
    assert kinship(mine, other, rarity({"merete": (2, 50_000)})).score > 0.5
    assert kinship(mine, other, rarity({"merete": None})) == Kin(0.0, ())


def test_a_word_at_the_beginning_of_a_sentence_is_no_name() -> None:
    found = terms(None, "However, the ship sank. Nobody swam. In the evening captain Iversen came.")
    assert found["iverse"].marks == 1
    assert found["howeve"].marks == 0


def test_where_nouns_have_capitals_they_tell_no_names() -> None:
    found = terms(None, "Die Fähre lag im Hafen, als Kapitän Iversen mit dem Boot und der Laterne kam.")
    assert found["iverse"].marks == found["latern"].marks < 1


def test_an_article_without_words_has_no_kin() -> None:
    empty = terms(None, "")
    assert asked(empty) == []
    assert kinship(empty, empty, rarity({})) == Kin(0.0, ())


def test_articles_far_apart_in_time_or_with_few_names_in_common_must_share_more() -> None:
    assert related(Kin(0.2, (), marks=2), days=20)
    assert not related(Kin(0.2, (), marks=2), days=60)
    assert related(Kin(0.2, (), marks=3), days=60)
    assert related(Kin(0.1, (), marks=3))
    assert not related(Kin(0.1, (), marks=2))
    assert related(Kin(0.3, (), marks=1))
    assert not related(Kin(0.9, (), marks=0.7))


def test_a_name_of_several_words_is_one_mark_and_told_as_one() -> None:
    text = (
        "The judge who had come so late heard Deputy Prosecutor General Umed Karimzoda, and the court heard "
        "no other on that day, nor did anyone ask for one."
    )
    mine, other = terms(None, text), terms(None, text.replace("court", "crowd"))
    kin = kinship(mine, other, among([mine, other], 500))
    assert kin.marks == 1
    assert "Deputy Prosecutor General Umed Karimzoda" in in_common(kin.shared, text)


def test_what_many_articles_have_marks_none() -> None:
    mine, other = terms(None, "It is Merete in Oslo."), terms(None, "It was Merete in Oslo.")
    assert kinship(mine, other, rarity({"merete": (2, 500), "oslo": (2, 500)})).marks == 2
    assert kinship(mine, other, rarity({"merete": (2, 500), "oslo": (300, 500)})).marks == 1
