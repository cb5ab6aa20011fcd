"""README cannot lie about the keys, the commands and the picture."""

import re
from pathlib import Path

import pytest

from tests.rules.keys_table import BEGIN, END, mended


def test_the_keys_in_readme_are_those_of_the_table(checkout: Path) -> None:
    page = (checkout / "README.md").read_text(encoding="utf-8")
    assert page == mended(page), "python -m tests.rules.keys_table mends it"
    assert mended(f"{BEGIN}\nold keys\n{END}") != f"{BEGIN}\nold keys\n{END}"
    with pytest.raises(ValueError, match="where the keys belong"):
        mended("a page without them")


def test_the_first_screen_of_readme_holds_exactly_the_two_commands(checkout: Path) -> None:
    page = (checkout / "README.md").read_text(encoding="utf-8")
    first_screen = page.split("\n## ")[0]
    blocks = re.findall(r"```\n(.*?)```", first_screen, flags=re.S)
    commands = [line.split("#")[0].strip() for block in blocks for line in block.splitlines()]
    assert commands == ["make run", "make test"]


def test_everything_that_readme_points_to_is_there(checkout: Path) -> None:
    page = (checkout / "README.md").read_text(encoding="utf-8")
    links = [target for target in re.findall(r"\]\(([^)#]+)\)", page) if "://" not in target]
    assert links
    assert [target for target in links if not (checkout / target).exists()] == []
