"""README cannot lie about the keys, the commands and the picture."""

import re
from pathlib import Path

import pytest

from tests.rules import file_map
from tests.rules.keys_table import BEGIN, END, mended


def test_the_keys_in_readme_are_those_of_the_table(checkout: Path) -> None:
    page = (checkout / "README.md").read_text(encoding="utf-8")
    assert page == mended(page), "python -m tests.rules.keys_table mends it"
    assert mended(f"{BEGIN}\nold keys\n{END}") != f"{BEGIN}\nold keys\n{END}"
    with pytest.raises(ValueError, match="where the keys belong"):
        mended("a page without them")


def test_the_map_of_the_program_is_made_of_what_the_files_say(checkout: Path, tmp_path: Path) -> None:
    reader = checkout / "reader"
    chart = (reader / "README.md").read_text(encoding="utf-8")
    assert chart == file_map.mended(chart, reader), "python -m tests.rules.file_map mends it"
    assert "- `cursor.py`: The reading cursor" in chart
    (tmp_path / "silent.py").write_text("x = 1\n", encoding="utf-8")
    with pytest.raises(ValueError, match="says nothing of itself"):
        file_map.first_line(tmp_path / "silent.py")


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
