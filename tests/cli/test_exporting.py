"""Exports by the command line."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader import cli
from reader.library.library import open_library
from reader.services.importing import import_paths

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def export(tmp_path: Path, seeds: tuple[Path, ...], capsys: pytest.CaptureFixture[str]) -> Run:
    """Export from a library with a capture of the first run and two highlights: exit code, output, errors."""
    with open_library(tmp_path / "library.sqlite") as library:
        import_paths(library, seeds[:1])
        for row in library.articles.rows()[:2]:
            library.annotations.highlight(row.id, 0, 30, note="First note")

    def run(*arguments: object) -> tuple[int, str, str]:
        capsys.readouterr()
        words = ["--library", str(tmp_path / "library.sqlite"), "export", *map(str, arguments)]
        code = cli.main(words)
        out, err = capsys.readouterr()
        return code, out, err

    return run


def written(result: tuple[int, str, str]) -> list[dict[str, Any]]:
    code, out, err = result
    assert (code, err) == (0, "")
    found: list[dict[str, Any]] = json.loads(out)["written"]
    return found


def noted_again(tmp_path: Path) -> None:
    with open_library(tmp_path / "library.sqlite") as library:
        library.annotations.highlight(library.articles.rows()[0].id, 40, 60, note="Second note")


def test_all_goes_into_one_file_or_each_into_its_own(export: Run, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    each = written(export("--format", "csv", "--to", folder, "--each", "--json"))
    assert [Path(file["file"]).suffix for file in each] == [".csv", ".csv"]
    assert all(file["article"] for file in each)
    (one,) = written(export("--format", "commonmark", "--to", folder, "--one-file", "--json"))
    assert (Path(one["file"]).name, one["article"]) == ("All notes.md", "")
    (named,) = written(export("has:highlight", "--format", "csv", "--to", folder / "mine.csv", "--json"))
    assert named["file"] == str(folder / "mine.csv")
    assert Path(named["file"]).read_text(encoding="utf-8-sig").count("First note") == 2
    (other,) = written(export("--format", "jsonld", "--to", folder / "mine.json", "--json"))
    assert other["file"] == str(folder / "mine.json")
    (dated,) = written(export("--format", "csv", "--to", tmp_path / "notes.2026", "--json"))
    assert Path(dated["file"]) == tmp_path / "notes.2026" / "All notes.csv"
    (queried,) = written(export("has:highlight", "-telegram", "--format", "ris", "--to", folder, "--json"))
    assert Path(queried["file"]).name == "has highlight -telegram.ris"


def test_a_dry_run_shows_the_lines_that_would_change_and_writes_nothing(export: Run, tmp_path: Path) -> None:
    order = ("--format", "markdown", "--to", tmp_path / "out")
    export(*order)
    noted_again(tmp_path)
    before = {path: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    code, out, _ = export(*order, "--dry-run", "--json")
    assert code == 0
    planned = json.loads(out)["planned"]
    assert [file["action"] for file in planned] == ["rewritten", "unchanged"]
    assert "+Second note" in planned[0]["diff"]
    assert "  +Second note" in export(*order, "--dry-run")[1]
    assert {path: path.read_bytes() for path in (tmp_path / "out").iterdir()} == before


def test_a_template_of_ones_own_lays_files_out(export: Run, tmp_path: Path) -> None:
    template = tmp_path / "brief.md.j2"
    template.write_text(
        "# {{ article.heading }}\n{% for mark in article.highlights %}* {{ mark.note }}\n{% endfor %}"
    )
    files = written(export("--template", template, "--to", tmp_path / "out", "--json"))
    assert len(files) == 2
    assert "* First note" in Path(files[0]["file"]).read_text(encoding="utf-8")
    template.write_text("Fine\n{{ article.nothing }}\n")
    code, _, err = export("--template", template, "--to", tmp_path / "other")
    assert code == 1
    assert "line 2" in err.lower()
    code, _, err = export("--template", tmp_path / "none.md.j2", "--to", tmp_path / "other")
    assert (code, err.count("\n")) == (1, 1)
    assert "none.md.j2 cannot be read" in err


def test_what_cannot_be_exported_is_said_in_a_sentence(export: Run, tmp_path: Path) -> None:
    code, _, err = export("--to", tmp_path / "out")
    assert (code, err.count("\n")) == (1, 1)
    assert "A format or a template is needed; there is academic, " in err
    (tmp_path / "mine.csv").write_text("mine")
    code, out, _ = export("--format", "csv", "--to", tmp_path / "mine.csv")
    assert code == 1
    assert "1 could not be written" in out
    assert "Postil did not write it" in out
    assert (tmp_path / "mine.csv").read_text() == "mine"
    code, out, err = export("tag:none", "--format", "csv", "--to", tmp_path / "out")
    assert (code, err) == (0, "")
    assert "no article matches" in out
    assert not list((tmp_path / "out").iterdir())
