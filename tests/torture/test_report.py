"""What is published of the torture: all of it, and nothing of the machine that it ran on."""

import sys
from pathlib import Path

import pytest

from tests.torture import __main__ as torture
from tests.torture import reach, results
from tests.torture.tally import CHECKOUT, Tally


@pytest.mark.parametrize(
    ("words", "published"),
    [([], True), (["--share", "0.1"], False), (["year"], False), (["year", "--share", "0.1"], False)],
)
def test_only_the_whole_takes_the_place_of_what_is_published(
    words: list[str], published: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "RESULTS.md"
    file.write_text("All of it.", encoding="utf-8")
    monkeypatch.setattr(results, "FILE", file)
    monkeypatch.setattr(torture, "try_all", lambda names, share: [Tally("killed", tried=1).done()])
    monkeypatch.setattr(sys, "argv", ["torture", *words])
    assert torture.main() == 0
    assert ("| killed | 1 | 0 |" in file.read_text(encoding="utf-8")) is published
    monkeypatch.setattr(sys, "argv", ["torture", *words, "--report", str(tmp_path / "other.md")])
    assert torture.main() == 0
    assert (tmp_path / "other.md").exists()


def test_what_was_lost_is_told_without_the_place_of_the_checkout() -> None:
    tally = Tally("calls")
    tally.count([f'open("{CHECKOUT}/reader/app.py")'], "reach")
    report = results.written([tally.done()], 1, 3)
    assert 'open("./reader/app.py")' in report
    assert str(CHECKOUT) not in report


def test_a_program_whose_packages_lie_behind_a_link_reads_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packages, link = tmp_path / "elsewhere", tmp_path / "linked"
    packages.mkdir()
    link.symlink_to(packages)
    monkeypatch.setattr(sys, "prefix", str(link))
    own = reach.own_places(tmp_path / "work")
    assert own[0] == str(tmp_path / "work")
    assert {str(link), str(packages.resolve())} <= set(own)
