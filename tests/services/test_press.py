"""What was printed is not printed again, until something changes that it was made from."""

from pathlib import Path

import pytest

from reader.exporter.paper import Paper, Printed
from reader.library.library import Library
from reader.model.export import EVERYTHING, Order
from reader.services import press
from reader.services.exporting import Written, dry_run, run
from reader.services.press import specimen


class Shop:
    """A printer that sets papers in plain words, and remembers which."""

    def __init__(self) -> None:
        self.face = "Roman"
        self.lacking = ""
        self.set: list[str] = []

    def __call__(self, paper: Paper) -> Printed:
        self.set.append(paper.title)
        text = repr(paper.sections)
        missing = (
            (f"{self.lacking} is in no typeface here.",) if self.lacking and self.lacking in text else ()
        )
        return Printed(f"{self.face}: {text}".encode(), missing)

    def printed(self) -> list[str]:
        """What was set since this was asked last, but for specimens."""
        found, self.set = [title for title in self.set if title != specimen().title], []
        return found


@pytest.fixture
def shop() -> Shop:
    return Shop()


@pytest.fixture
def three(filled: Library) -> Library:
    """A library with three highlights, in as many articles."""
    for row in filled.articles.rows()[:3]:
        filled.annotations.highlight(row.id, 0, 30, note=f"On {row.heading}")
    return filled


def export(library: Library, shop: Shop, target: Path) -> Written:
    return run(library, Order(EVERYTHING, "pdf", target), printer=shop)


def actions(written: Written) -> list[str]:
    return [file.action for file in written.files]


def test_an_export_again_prints_nothing_and_writes_nothing(
    three: Library, shop: Shop, tmp_path: Path
) -> None:
    first = export(three, shop, tmp_path)
    assert len(shop.printed()) == 3
    before = {file.file: Path(file.file).stat().st_mtime_ns for file in first.files}
    plans = dry_run(three, Order(EVERYTHING, "pdf", tmp_path), printer=shop)
    assert [plan.action for plan in plans] == ["unchanged"] * 3
    assert actions(export(three, shop, tmp_path)) == ["unchanged"] * 3
    assert shop.printed() == []
    assert {file: Path(file).stat().st_mtime_ns for file in before} == before


def test_a_changed_note_prints_its_article_and_no_other(three: Library, shop: Shop, tmp_path: Path) -> None:
    export(three, shop, tmp_path)
    shop.printed()
    row = three.articles.rows()[1]
    three.annotations.write_note(three.annotations.of(row.id)[0].id, "Revised.")
    three.articles.mark([three.articles.rows()[0].id], starred=True)
    assert sorted(actions(export(three, shop, tmp_path))) == ["rewritten", "unchanged", "unchanged"]
    assert shop.printed() == [row.heading]
    assert any(b"Revised." in file.read_bytes() for file in tmp_path.glob("*.pdf"))


def test_another_face_or_another_version_of_the_program_prints_all(
    three: Library, shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export(three, shop, tmp_path)
    shop.printed()
    shop.face = "Gothic"
    assert actions(export(three, shop, tmp_path)) == ["rewritten"] * 3
    assert len(shop.printed()) == 3
    monkeypatch.setattr(press, "__version__", "next")
    assert actions(export(three, shop, tmp_path)) == ["unchanged"] * 3
    assert len(shop.printed()) == 3
    export(three, shop, tmp_path)
    assert shop.printed() == []


def test_a_file_that_its_reader_changed_or_removed_is_seen_as_before(
    three: Library, shop: Shop, tmp_path: Path
) -> None:
    changed, gone, _ = (Path(file.file) for file in export(three, shop, tmp_path).files)
    shop.printed()
    changed.write_bytes(changed.read_bytes() + b" and a remark")
    gone.unlink()
    assert sorted(actions(export(three, shop, tmp_path))) == ["created", "kept", "unchanged"]
    assert len(shop.printed()) == 2
    assert changed.read_bytes().endswith(b" and a remark")


def test_letters_that_no_typeface_has_are_told_each_time(three: Library, shop: Shop, tmp_path: Path) -> None:
    heading = three.articles.rows()[2].heading
    shop.lacking = f"On {heading}"
    told = export(three, shop, tmp_path).missing
    assert len(told) == 1
    shop.printed()
    assert export(three, shop, tmp_path).missing == told
    assert shop.printed() == [heading]


def test_one_file_of_all_articles_is_not_printed_again_either(
    three: Library, shop: Shop, tmp_path: Path
) -> None:
    for target in (tmp_path / "all.pdf", tmp_path / "folder"):
        order = Order(EVERYTHING, "pdf", target, joined=True)
        assert actions(run(three, order, printer=shop)) == ["created"]
        shop.printed()
        assert actions(run(three, order, printer=shop)) == ["unchanged"]
        assert shop.printed() == []
