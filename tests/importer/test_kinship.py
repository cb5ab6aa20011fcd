"""Articles about one event share rare names and words; what they share is told to the reader."""

from itertools import combinations

from reader.importer.kinship import Kin, asked, kinship, rarity, reason, related, terms

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


def pairs() -> dict[tuple[str, str], Kin]:
    found = {name: terms(*story) for name, story in STORIES.items()}
    seen: dict[str, int | None] = {}
    for words in found.values():
        for word in words:
            seen[word] = (seen.get(word) or 0) + 1
    rare = rarity(len(found), seen)
    return {(a, b): kinship(found[a], found[b], rare) for a, b in combinations(found, 2)}


def test_only_articles_about_the_same_event_are_related() -> None:
    assert [pair for pair, kin in pairs().items() if related(kin)] == [("spill", "inquiry")]


def test_the_reason_names_what_both_name() -> None:
    kin = pairs()["spill", "inquiry"]
    told = reason(kin.shared, STORIES["spill"][1])
    assert told.startswith("both name ")
    assert "Cape Orlov" in told


def test_a_word_of_too_many_articles_weighs_nothing() -> None:
    mine, other = terms("Merete", "x"), terms("Merete", "y")
    assert kinship(mine, other, rarity(50_000, {"merete": 2})).score > 0.5
    assert kinship(mine, other, rarity(50_000, {"merete": None})) == Kin(0.0, ())


def test_a_word_at_the_beginning_of_a_sentence_is_no_name() -> None:
    found = terms(None, "However, the ship sank. Nobody swam. In the evening captain Iversen came.")
    assert found["iverse"].marks
    assert not found["howeve"].marks


def test_an_article_without_words_has_no_kin() -> None:
    empty = terms(None, "")
    assert asked(empty) == []
    assert kinship(empty, empty, {}) == Kin(0.0, ())


def test_articles_far_apart_in_time_must_share_more_and_what_they_share_must_be_rare() -> None:
    assert related(Kin(0.2, (), marks=2), days=20)
    assert not related(Kin(0.2, (), marks=2), days=60)
    assert related(Kin(0.35, (), marks=2), days=60)
    assert not related(Kin(0.35, (), marks=1))
    mine, other = terms("Merete and Oslo", "x"), terms("Merete or Oslo", "y")
    assert kinship(mine, other, rarity(500, {"merete": 2, "oslo": 2, "x": 1})).marks == 0
    mine, other = terms(None, "It is Merete in Oslo."), terms(None, "It was Merete in Oslo.")
    assert kinship(mine, other, rarity(500, {"merete": 2, "oslo": 2})).marks == 2
    assert kinship(mine, other, rarity(500, {"merete": 2, "oslo": 300})).marks == 1
