"""Related articles and the second index, by the command line."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader import cli

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, seeds: tuple[Path, ...], capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command on a library with a capture of the first run: exit code, output, errors."""

    def run(*arguments: object) -> tuple[int, str, str]:
        capsys.readouterr()
        code = cli.main(["--library", str(tmp_path / "library.sqlite"), *map(str, arguments)])
        out, err = capsys.readouterr()
        return code, out, err

    run("import", seeds[3])
    return run


def answer(result: tuple[int, str, str]) -> Any:
    code, out, err = result
    assert (code, err) == (0, "")
    return json.loads(out)


def test_related_suggests_what_tells_of_the_same_event_and_why(run: Run) -> None:
    named = {row["title"]: row["id"] for row in answer(run("list", "durov", "--json"))}
    one, other = sorted((title for title in named if "Durov" in title), key=len)
    (found,) = answer(run("related", named[one], "--json"))
    assert (found["id"], found["title"]) == (named[other], other)
    assert {"Pavel Durov", "August 24", "Paris"} <= set(found["common"])
    assert 0 < found["score"] <= 1
    told = run("related", named[one])[1]
    assert other in told
    assert "in common: Pavel Durov" in told


def test_a_second_index_is_kept_and_given_up_by_a_command(run: Run) -> None:
    pytest.importorskip("tantivy", reason='pip install "postil[bigsearch]" brings it')
    assert answer(run("bigsearch", "--json")) == {"kept": False, "due": 0, "answers": False}
    before = answer(run("list", "telegram", "--json"))
    assert run("bigsearch", "on")[1] == "A second index is kept, and answers.\n"
    assert answer(run("list", "telegram", "--json")) == before != []
    run("tag", before[0]["id"], "seen")
    assert run("annotate", before[0]["id"], "--quote", "Telegram", "--note", "quokka")[0] == 0
    assert answer(run("bigsearch", "--json")) == {"kept": True, "due": 1, "answers": False}
    assert len(answer(run("list", "quokka", "--json"))) == 1
    assert run("bigsearch", "on")[1] == "A second index is kept, and answers.\n"
    assert len(answer(run("list", "quokka", "--json"))) == 1
    assert run("bigsearch", "off")[1] == "No second index is kept.\n"
