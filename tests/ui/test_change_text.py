"""What changed, as runs: every word of either text, with the highlights on both sides."""

import random

import pytest

from reader.library.library import Library
from reader.model.differing import Kind
from reader.services.versions import Comparison, all_versions, comparison
from reader.ui.change_text import Aside, Pair, Run, in_one_column, side_by_side
from tests.library.handmade import Decision, store, told

OLD = "The council met on Friday in town. Nobody spoke of the bridge. The mayor left early and said nothing."
NEW = (
    "The council met on Monday in town. The mayor left early and said nothing. "
    "A second meeting is planned for May."
)


def compared(library: Library, *quotes: tuple[str, str, str], old: str = OLD, new: str = NEW) -> Comparison:
    """The two texts as versions of one article, with highlights: the text, the words, the colour of each."""
    (article,) = store(library, "old.txt", told("Bridge", old, cut=True)).new
    store(library, "new.txt", told("Bridge", new), verdicts=[Decision(1, "fuller", article)])
    newer, older = all_versions(library, article)
    assert (older.text, newer.text) == (old, new)
    for text, words, color in quotes:
        version = older if text == old else newer
        at = text.index(words)
        library.annotations.highlight(article, at, at + len(words), color, version=version.id)
    return comparison(library, article, older, newer)


def colours(runs: list[Run]) -> list[tuple[str, str, str]]:
    """(words, kind, colour) of the runs that a highlight covers."""
    return [(run.words, run.kind.value, run.highlight.color) for run in runs if run.highlight]


def test_highlights_are_shown_on_what_went_what_came_and_what_is_the_same(library: Library) -> None:
    found = compared(
        library,
        (OLD, "Nobody spoke of the bridge.", "pink"),
        (NEW, "A second meeting", "green"),
        (OLD, "The mayor left early", "blue"),
        (OLD, "council met on Friday in town", "yellow"),
    )
    runs = [run for run in in_one_column(found, whole=True) if isinstance(run, Run)]
    assert colours(runs) == [
        ("council met on ", "same", "yellow"),
        ("Friday ", "gone", "yellow"),
        ("Monday ", "come", "yellow"),
        ("in town", "same", "yellow"),
        ("Nobody spoke of the bridge.", "gone", "pink"),
        ("The mayor left early", "same", "blue"),
        ("A second meeting", "come", "green"),
    ]


def test_side_by_side_each_text_has_its_own_words_and_its_highlights(library: Library) -> None:
    found = compared(
        library, (OLD, "Nobody spoke of the bridge.", "pink"), (OLD, "The mayor left early", "blue")
    )
    pairs = [pair for pair in side_by_side(found, whole=True) if isinstance(pair, Pair)]
    older = [run for pair in pairs for run in pair.older]
    newer = [run for pair in pairs for run in pair.newer]
    for n, text in enumerate((OLD, NEW)):
        rows = ("".join(run.words for run in pair[n]) for pair in pairs)
        assert " ".join(" ".join(rows).split()) == text
    assert [color for _, _, color in colours(older)] == ["pink", "blue"]
    assert [color for _, _, color in colours(newer)] == ["blue"]


def test_of_highlights_that_lie_over_each_other_the_shorter_one_is_shown(library: Library) -> None:
    found = compared(library, (NEW, "The mayor left early and said", "green"), (NEW, "left early", "pink"))
    runs = [run for run in in_one_column(found, whole=True) if isinstance(run, Run)]
    assert colours(runs) == [
        ("The mayor ", "same", "green"),
        ("left early", "same", "pink"),
        (" and said", "same", "green"),
    ]


def test_where_the_cut_text_ended_a_line_says_so(library: Library) -> None:
    cut = f"{OLD[:60]}..."
    found = compared(library, old=cut, new=f"{OLD} And more was said on the next day.")
    for made in (in_one_column(found, whole=True), side_by_side(found, whole=True)):
        asides = [run.words for run in made if isinstance(run, Aside)]
        assert asides == ["Here the cut text ended; the fuller one goes on."]


def test_long_stretches_that_are_the_same_are_shortened_in_both_layouts(library: Library) -> None:
    same = " ".join(f"Sentence number {n} is about something else." for n in range(60))
    found = compared(library, old=f"{same} It rained. {same}", new=f"{same} It snowed. {same} End.")
    column = [*in_one_column(found, whole=False)]
    beside = [*side_by_side(found, whole=False)]
    for made in (column, beside):
        asides = [run.words for run in made if isinstance(run, Aside)]
        assert sum(words.endswith("words the same …") for words in asides) == 2
    shown = sum(len(run.words) for run in column if isinstance(run, Run))
    assert shown < len(found.newer.text) // 2


def test_texts_without_spaces_are_compared_and_shortened_by_their_characters(library: Library) -> None:
    same = "".join(f"第{n}句话说的是别的事情。" for n in range(90))
    found = compared(library, old=f"{same}会议在周五举行。", new=f"{same}会议在周一举行。此后再议。")
    runs = [*in_one_column(found, whole=False)]
    assert [run.words for run in runs if isinstance(run, Run) and run.kind is not Kind.SAME][:2] == [
        "五",
        "一",
    ]
    assert any(isinstance(run, Aside) and run.words.endswith("characters the same …") for run in runs)


@pytest.mark.parametrize("seed", range(8))
def test_nothing_is_lost_in_either_layout(library: Library, seed: int) -> None:
    rng = random.Random(seed)
    words = [
        rng.choice(["law", "of", "the", "May.", "“signed”", "1,507", "he\n\nsaid", "議会。"])
        for _ in range(300)
    ]
    edited = list(words)
    for _ in range(20):
        at = rng.randrange(len(edited))
        edited[at : at + rng.randrange(3)] = rng.choices(words, k=rng.randrange(3))
    old, new = " ".join(words), " ".join([*edited, "the", "end"])
    found = compared(library, old=old, new=new)
    runs = [run for run in in_one_column(found, whole=True) if isinstance(run, Run)]
    assert "".join(run.words for run in runs if run.kind is not Kind.GONE) == new
    pairs = [pair for pair in side_by_side(found, whole=True) if isinstance(pair, Pair)]
    for n, text in enumerate((old, new)):
        assert "".join("".join(run.words for run in pair[n]) for pair in pairs).split() or text == ""
        shown = "".join(run.words for pair in pairs for run in pair[n])
        assert "".join(shown.split()) == "".join(text.split())
