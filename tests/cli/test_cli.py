"""The command line, as its contract promises it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader import cli
from reader.__main__ import names_command
from reader.library.library import open_library

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command on the test's library: exit code, output, errors."""

    def run(*arguments: object) -> tuple[int, str, str]:
        capsys.readouterr()
        code = cli.main(["--library", str(tmp_path / "library.sqlite"), *map(str, arguments)])
        out, err = capsys.readouterr()
        return code, out, err

    return run


@pytest.fixture
def filled(run: Run, seeds: tuple[Path, ...]) -> Run:
    """The same, on a library with the captures of the first run."""
    assert run("import", *seeds)[0] == 0
    return run


def answer(result: tuple[int, str, str]) -> Any:
    code, out, err = result
    assert (code, err) == (0, "")
    return json.loads(out)


def first(run: Run) -> dict[str, Any]:
    row: dict[str, Any] = answer(run("list", "--json"))[0]
    return row


def test_an_import_says_what_it_brought_of_what_is_watched_for(run: Run, tmp_path: Path) -> None:
    with open_library(tmp_path / "library.sqlite") as library:
        library.searches.watch(library.searches.save("Ferries", "ferry")[0].id, on=True)
        library.searches.watch(library.searches.save("Trains", "train")[0].id, on=True)
    page = tmp_path / "page.txt"
    page.write_text("Ferry returns to the lake\n\nThe ferry came back after a winter of repairs.\n")
    code, out, err = run("import", page)
    assert (code, err) == (0, "")
    assert out.splitlines()[1:] == ["  1 new article mentions Ferries"]


def test_import_says_what_it_found_in_words_and_in_json(run: Run, seeds: tuple[Path, ...]) -> None:
    report = answer(run("import", seeds[0], "--json"))
    assert report["articles"] == 6
    assert {
        key: report["files"][0][key] for key in ("status", "articles", "new", "merged", "cut", "untitled")
    } == {
        "status": "imported",
        "articles": 6,
        "new": 6,
        "merged": 0,
        "cut": 4,
        "untitled": 0,
    }
    code, out, _ = run("import", seeds[0].parent)
    assert code == 0
    assert out.startswith("4 captures: 18 articles, 14 of them new, 4 already here; ")
    assert out.rstrip().endswith("1 capture already imported.")


def test_a_file_that_is_refused_is_named_and_the_rest_goes_in(
    run: Run, seeds: tuple[Path, ...], tmp_path: Path
) -> None:
    (tmp_path / "empty.txt").touch()
    code, out, _ = run("import", tmp_path / "empty.txt", seeds[4])
    assert code == 0
    assert "1 capture: 2 articles" in out
    assert "skipped: empty.txt is empty" in out


def test_inspect_shows_every_byte_and_stores_nothing(
    run: Run, seeds: tuple[Path, ...], tmp_path: Path
) -> None:
    split = answer(run("inspect", seeds[0], "--json"))
    data = seeds[0].read_bytes()
    covered = bytearray(len(data))
    for span in split["spans"]:
        covered[span["start"] : span["end"]] = b"\1" * (span["end"] - span["start"])
    assert not bytes(byte for byte, seen in zip(data, covered, strict=True) if not seen).strip()
    assert split["meta"]["results"] == {"from": 1, "to": 6, "total": 33}
    assert [article["n"] for article in split["articles"]] == [1, 2, 3, 4, 5, 6]
    assert not (tmp_path / "library.sqlite").exists()
    assert "no title" in run("inspect", seeds[4])[1]


def test_list_shows_articles_newest_first_with_where_they_stand(filled: Run) -> None:
    rows = answer(filled("list", "--json"))
    assert len(rows) == 20
    assert sum(len(row["captures"]) for row in rows) == 24
    promised = "id title title_state source captures published captured read starred tags words highlights"
    assert set(rows[0]) >= set(promised.split())
    assert len(answer(filled("list", "is:untitled", "--json"))) == 2
    query = ('source:"times of central asia"', "-telegram")
    code, out, _ = filled("list", *query)
    assert code == 0
    assert len(out.splitlines()) == len(answer(filled("list", "--json", *query)))
    assert "[cut, in 3 captures]" in filled("list")[1]
    assert "No article matches" in filled("list", "tag:none")[1]


def test_an_annotation_is_shown_searched_and_exported(filled: Run, tmp_path: Path) -> None:
    id = first(filled)["id"]
    text = answer(filled("show", id, "--json"))["text"]
    made = answer(
        filled(
            "annotate",
            id,
            "--quote",
            text[40:90],
            "--note",
            "a note of ours",
            "--tag",
            "x",
            "--tag",
            "y",
            "--json",
        )
    )
    shown = answer(filled("show", id[:-2], "--json"))
    (annotation,) = shown["annotations"]
    assert annotation["id"] == made["highlight"]
    assert shown["text"][annotation["start"] : annotation["end"]] == annotation["quote"] == text[40:90]
    assert (annotation["note"], annotation["tags"], annotation["state"]) == (
        "a note of ours",
        ["x", "y"],
        "anchored",
    )
    hits = answer(filled("search", "note of ours", "--json"))
    assert (hits["total"], hits["hits"][0]["id"], hits["hits"][0]["where"]) == (1, id, "note")
    written = answer(filled("export", "--format", "markdown", "--to", tmp_path / "out", "--json"))["written"]
    assert [each["action"] for each in written] == ["created"]
    assert "a note of ours" in Path(written[0]["file"]).read_text(encoding="utf-8")
    assert "1 unchanged" in filled("export", "--format", "markdown", "--to", tmp_path / "out")[1]
    assert "a note of ours" in filled("show", id)[1]


def test_tags_are_put_on_and_taken_off(filled: Run) -> None:
    id = first(filled)["id"]
    assert answer(filled("tag", id, "telegram", "#law", "--json"))["tags"] == ["law", "telegram"]
    assert answer(filled("--json", "tag", id, "-telegram"))["tags"] == ["law"]
    assert len(answer(filled("list", "tag:law", "--json"))) == 1


def test_backup_check_and_restore(filled: Run, tmp_path: Path) -> None:
    id = first(filled)["id"]
    filled("tag", id, "before")
    assert filled("backup", tmp_path / "copy.sqlite")[0] == 0
    filled("tag", id, "after")
    assert answer(filled("check", "--json")) == {
        "ok": True, "problems": [], "articles": 20, "highlights": 0, "notes": 0
    }  # fmt: skip
    code, out, _ = filled("restore", tmp_path / "copy.sqlite")
    assert code == 0
    assert "is kept as" in out
    assert answer(filled("show", id, "--json"))["tags"] == ["before"]
    assert "All is well: 20 articles, 0 highlights, 0 notes." in filled("check")[1]


def test_a_damaged_library_fails_its_check(filled: Run, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    data = bytearray(path.read_bytes())
    data[8192:40960] = bytes(32768)
    path.write_bytes(data)
    code, out, err = filled("check", "--json")
    assert (code, err) == (1, "")
    report = json.loads(out)
    assert not report["ok"]
    assert report["problems"]


SENTENCES = {
    ("list",): "There is no library at",
    ("show", "abc"): "There is no library at",
    ("annotate", "abc", "--quote", "x"): "There is no library at",
    ("check",): "There is no library at",
    ("inspect", "/no/such/file.txt"): "/no/such/file.txt is not there: there is no such file",
    ("restore", "/no/such/file.sqlite"): "There is no such file as /no/such/file.sqlite",
    ("export", "--format", "fax", "--to", "x"): "There is no library at",
}


@pytest.mark.parametrize("arguments", SENTENCES, ids=" ".join)
def test_an_error_is_one_sentence_on_standard_error(run: Run, arguments: tuple[str, ...]) -> None:
    code, out, err = run(*arguments, "--json")
    assert (code, out) == (1, "")
    assert SENTENCES[arguments] in err
    assert err.count("\n") == 1


def test_what_is_not_there_is_named(filled: Run, tmp_path: Path) -> None:
    id = first(filled)["id"]
    assert "There is no article “ffff”" in filled("show", "ffff")[2]
    assert "begins the ids of several articles" in filled("show", id[:6])[2]
    assert "are not in" in filled("annotate", id, "--quote", "no such words")[2]
    assert "markdown" in filled("export", "--format", "fax", "--to", tmp_path)[2]
    assert "“is:nice” means nothing here" in filled("list", "is:nice")[2]


@pytest.mark.parametrize(
    "arguments", [[], ["import"], ["show"], ["fly"], ["annotate", "x", "--quote", "y", "--color", "mauve"]]
)
def test_wrong_usage_is_exit_code_2(run: Run, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        run(*arguments)
    assert stopped.value.code == 2


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], False),
        (["--library", "list"], False),
        (["--library", "x.sqlite", "list"], True),
        (["--json", "check"], True),
        (["page.txt"], False),
        (["screenshot", "x.png"], False),
        (["--help"], True),
    ],
)
def test_a_command_is_told_from_files_for_the_window(arguments: list[str], expected: bool) -> None:
    assert names_command(arguments) is expected


def program(checkout: Path, *arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(checkout / "main.py"), *map(str, arguments)],
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
    )


def test_the_program_starts_its_command_line_without_qt(
    checkout: Path, tmp_path: Path, seeds: tuple[Path, ...]
) -> None:
    path = tmp_path / "library.sqlite"
    done = program(checkout, "import", seeds[4], POSTIL_LIBRARY=str(path))
    assert done.stdout == "1 capture: 2 articles, 2 of them new, 0 already here; 0 cut, 2 without a title.\n"
    script = (
        "import sys; from reader import cli; cli.main(sys.argv[1:]); "
        "print([name for name in sys.modules if name.startswith(('PySide6', 'sqlite_utils', 'bs4'))])"
    )
    listed = subprocess.run(
        [sys.executable, "-c", script, "--library", str(path), "list"],
        capture_output=True,
        text=True,
        cwd=checkout,
    )
    assert listed.stdout.endswith("\n[]\n"), listed.stderr


def test_a_reader_that_stops_reading_is_no_error(
    checkout: Path, tmp_path: Path, seeds: tuple[Path, ...]
) -> None:
    path = tmp_path / "library.sqlite"
    program(checkout, "--library", path, "import", *seeds)
    command = [sys.executable, str(checkout / "main.py"), "--library", str(path), "list", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as listing:
        assert listing.stdout is not None
        assert listing.stderr is not None
        listing.stdout.close()
        assert listing.stderr.read() == ""
        assert listing.wait() == 0


def test_a_fault_of_the_program_is_a_sentence_unless_details_are_asked_for(
    checkout: Path, tmp_path: Path
) -> None:
    script = (
        "import sys; from reader import cli; cli._path = lambda options: 1 / 0; sys.exit(cli.main(['list']))"
    )
    for debug, traceback in (("", False), ("1", True)):
        done = subprocess.run(
            [sys.executable, "-c", script],
            capture_output=True,
            text=True,
            cwd=checkout,
            env={**os.environ, "POSTIL_DEBUG": debug},
        )
        assert done.returncode == 1
        assert "fault of its own (ZeroDivisionError)" in done.stderr
        assert ("Traceback" in done.stderr) is traceback


def test_ctrl_c_before_a_command_has_begun_leaves_no_trace_of_the_program(checkout: Path) -> None:
    script = (
        "import builtins, sys; real = builtins.__import__\n"
        "def stopped(name, *rest):\n"
        "    if name == 'reader.services': raise KeyboardInterrupt\n"
        "    return real(name, *rest)\n"
        "builtins.__import__ = stopped; sys.argv = ['postil', 'list']\n"
        "from reader.__main__ import main; sys.exit(main())"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=checkout)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")
