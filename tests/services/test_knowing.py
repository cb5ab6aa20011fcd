"""What earlier captures showed is held against a new page, only where it would change it."""

from pathlib import Path

from reader.importer.splitting import split
from reader.library.library import Library
from reader.model.capture import Split
from reader.model.evidence import NO_EVIDENCE, Correction, Evidence, Says
from reader.services.importing import import_paths
from reader.services.knowing import about, gather
from reader.services.matching import near

PLEA = "Support the harbour press and become a member today"
SUBJECTS = (
    *("ferry", "lighthouse", "herring", "school", "bakery", "bridge"),
    *("museum", "orchard", "theatre", "railway", "mill", "chapel"),
)


def body(n: int) -> str:
    word, other = SUBJECTS[n % 12], SUBJECTS[(n * 5 + 3) % 12]
    return " ".join(
        f"The {word} of town number {n} has {k + n} visitors on day {k}, and the {other} has {k * n + 7}."
        for k in range(4, 9)
    )


def page(*numbers: int, foot: str = "") -> str:
    parts = [
        f"The {SUBJECTS[n % 12]} in year {n}\n\nPosted on {n % 27 + 1} May 2024\n\n{body(n)}" for n in numbers
    ]
    return f"Results 1 - {len(numbers)} of 90\n\n" + "\n\n".join(parts) + foot + "\n"


def stored(library: Library, folder: Path, *pages: str) -> None:
    for text in pages:
        file = folder / f"capture {len(library.captures.names())}.txt"
        file.write_text(text, "utf-8")
        (report,) = import_paths(library, [file]).files
        assert report.status == "imported"


def known_of(library: Library, text: str) -> tuple[Split, Evidence]:
    found = split(text.encode(), "new.txt")
    return found, gather(library, found, near(library, found))


def test_an_empty_library_knows_nothing(library: Library) -> None:
    assert known_of(library, page(1, 2, 3))[1] == NO_EVIDENCE


def test_pages_that_agree_with_all_that_is_known_are_not_split_again(
    filled: Library, seeds: tuple[Path, ...]
) -> None:
    for path in seeds:
        assert known_of(filled, path.read_text("utf-8"))[1] == NO_EVIDENCE


def test_two_known_articles_that_run_into_each_other_are_parted(library: Library, tmp_path: Path) -> None:
    stored(library, tmp_path, page(1, 2, 3, 4))
    run_together = f"A walk along the coast\n\n{body(2)}\n\n{body(3)}"
    found, evidence = known_of(library, run_together)
    assert len(found.stories) == 1
    assert {body(2), body(3)} <= {known.opening for known in evidence.seen}
    parted = split(run_together.encode(), "new.txt", evidence)
    assert [story.text for story in parted.stories] == [body(2), body(3)]


def test_the_furniture_of_a_source_is_known_after_three_captures(library: Library, tmp_path: Path) -> None:
    foot = f"\n\n{PLEA}\n\nHarbour Gazette is printed by the fishermen's union since 1911"
    stored(library, tmp_path, *(page(n, n + 1, n + 2, foot=foot) for n in (1, 5, 9)))
    (row, *_) = library.captures.all(limit=1)
    assert any(mark.startswith("support the harbour press") for mark in about(library, row.id).noise)


def test_a_confirmed_capture_is_only_held_against_its_persons_words(library: Library, tmp_path: Path) -> None:
    stored(library, tmp_path, page(1, 2, 3, 4), page(3, 4, 5, 6))
    newer = library.captures.all(limit=1)[0].id
    assert about(library, newer).seen
    library.captures.confirm(newer)
    said = (Correction(0, Says.NOISE),)
    assert about(library, newer, said) == Evidence(said)
