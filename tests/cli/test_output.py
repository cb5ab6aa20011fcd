"""What comes out of the command line, and what happens where nothing can come out."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from reader import cli

NASTY = "a\x1b[31m\nb"


def run(capsys: pytest.CaptureFixture[str], library: Path, *arguments: object) -> tuple[int, str, str]:
    capsys.readouterr()
    code = cli.main(["--library", str(library), *map(str, arguments)])
    out, err = capsys.readouterr()
    return code, out, err


@pytest.fixture
def library(tmp_path: Path, seeds: tuple[Path, ...]) -> Path:
    """A library with a capture whose name would steer a terminal."""
    capture = tmp_path / f"{NASTY}.txt"
    capture.write_bytes(seeds[0].read_bytes())
    path = tmp_path / "library.sqlite"
    assert cli.main(["--library", str(path), "import", str(capture)]) == 0
    return path


def test_a_name_that_would_steer_the_terminal_is_spelled_out(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], seeds: tuple[Path, ...]
) -> None:
    _, out, _ = run(capsys, library, "list", "--json")
    row = json.loads(out)[0]
    assert row["captures"][0]["file"] == f"{NASTY}.txt"
    missing = tmp_path / f"missing{NASTY}.txt"
    for arguments in (
        ("show", row["id"]),
        ("inspect", tmp_path / f"{NASTY}.txt"),
        ("import", missing),
        ("inspect", missing),
        ("show", NASTY),
        ("restore", missing),
    ):
        _, out, err = run(capsys, library, *arguments)
        assert "a\\x1b[31m\\nb" in out + err
        assert "\x1b" not in out + err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--library", "", "list"], "a name is needed"),
        (["export", "--format", "markdown", "--to", ""], "a name is needed"),
        (["import", ""], "a name is needed"),
        (["search", "x", "--limit", "-5"], "“-5” is no number from 0 up"),
        (["search", "x", "--limit", "many"], "“many” is no number from 0 up"),
    ],
)
def test_an_empty_name_and_a_wrong_number_are_wrong_usage(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(arguments)
    assert stopped.value.code == 2
    assert said in capsys.readouterr().err


def test_tags_without_a_name_are_refused_before_any_is_written(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    id = json.loads(run(capsys, library, "list", "--json")[1])[0]["id"]
    for tags in (("good", ""), ("good", "-")):
        code, _, err = run(capsys, library, "tag", id.upper(), *tags)
        assert (code, err.count("\n")) == (1, 1)
        assert "A tag needs a name" in err
    assert json.loads(run(capsys, library, "show", id, "--json")[1])["tags"] == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
@pytest.mark.parametrize(
    ("redirection", "said"), [(">/dev/full", "could not be written"), (">&-", "is closed")]
)
def test_output_that_cannot_be_written_is_one_sentence(
    checkout: Path, library: Path, redirection: str, said: str
) -> None:
    done = subprocess.run(
        ["sh", "-c", f'"$@" {redirection}', "sh", sys.executable, str(checkout / "main.py"),
         "--library", str(library), "list"],
        capture_output=True,
        text=True,
    )  # fmt: skip
    assert (done.returncode, done.stderr.count("\n")) == (1, 1), done.stderr
    assert f"Standard output {said}" in done.stderr


def test_an_import_of_which_nothing_came_in_fails_and_says_so(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = run(capsys, library, "import", tmp_path / "nope.txt")
    assert code == 1
    assert f"{tmp_path / 'nope.txt'} is not there: there is no such file" in out
    assert run(capsys, library, "import", tmp_path)[0] == 0


def test_json_says_exactly_what_was_written_and_the_text_spells_it_out(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = json.loads(run(capsys, library, "list", "--json")[1])[0]
    text = json.loads(run(capsys, library, "show", shown["id"], "--json")[1])["text"]
    note = "two\nlines \x9b31m \x7f and \x1b]0;title"
    assert run(capsys, library, "annotate", shown["id"], "--quote", text[:30], "--note", note)[0] == 0
    (made,) = json.loads(run(capsys, library, "show", shown["id"], "--json")[1])["annotations"]
    assert made["note"] == note
    told = run(capsys, library, "show", shown["id"])[1]
    assert "  two\n  lines \\x9b31m \\x7f and \\x1b]0;title" in told
