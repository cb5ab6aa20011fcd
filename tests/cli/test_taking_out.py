"""All data by the command line: out of one library, into another."""

import json
from pathlib import Path

import pytest

from reader import cli


def run(capsys: pytest.CaptureFixture[str], library: Path, *arguments: object) -> tuple[int, str, str]:
    """Run a command on a library: exit code, output, errors."""
    capsys.readouterr()
    code = cli.main(["--library", str(library), *map(str, arguments)])
    out, err = capsys.readouterr()
    return code, out, err


def test_data_goes_from_one_library_into_another(
    tmp_path: Path, seeds: tuple[Path, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    one, other, data = tmp_path / "one.sqlite", tmp_path / "other.sqlite", tmp_path / "new" / "data.zip"
    run(capsys, one, "import", seeds[0])
    listed = json.loads(run(capsys, one, "list", "--json")[1])
    run(capsys, one, "annotate", listed[0]["id"], "--quote", "the", "--note", "A note.", "--tag", "mine")
    written = json.loads(run(capsys, one, "export", "--format", "zip", "--to", data, "--json")[1])["written"]
    assert [(file["file"], file["action"]) for file in written] == [(str(data), "created")]
    code, out, err = run(capsys, other, "import", data, "--json")
    (file,) = json.loads(out)["files"]
    assert (code, err, file["status"], file["articles"]) == (0, "", "imported", len(listed))
    for question in (("list",), ("show", listed[0]["id"])):
        assert run(capsys, other, *question, "--json") == run(capsys, one, *question, "--json")
    assert json.loads(run(capsys, other, "check", "--json")[1])["ok"]
    again = json.loads(run(capsys, other, "import", data, "--json")[1])["files"]
    assert [file["status"] for file in again] == ["known"]


def test_a_broken_zip_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    library, data = tmp_path / "one.sqlite", tmp_path / "data.zip"
    data.write_bytes(b"PK\x03\x04 and nothing of it")
    code, out, err = run(capsys, library, "import", data)
    assert code == 1
    assert "data.zip" in out + err
    assert "Traceback" not in out + err
