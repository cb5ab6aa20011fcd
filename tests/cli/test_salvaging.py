"""A damaged library is salvaged by a command; an older one says that it is brought up to date."""

import gzip
import json
from pathlib import Path

import pytest

from reader import cli


def test_a_damaged_library_is_salvaged_and_stays_as_it_is(
    tmp_path: Path, seeds: tuple[Path, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    library, new = tmp_path / "library.sqlite", tmp_path / "new.sqlite"
    cli.main(["--library", str(library), "import", str(seeds[0])])
    with library.open("r+b") as file:
        file.write(bytes(4096))
    before = library.read_bytes()
    capsys.readouterr()
    assert cli.main(["--library", str(library), "--json", "salvage", str(new)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["library"] == str(new)
    assert told["tables"]["article"] == {"found": 6, "lost": 0}
    assert library.read_bytes() == before
    assert cli.main(["--library", str(new), "check"]) == 0
    assert "All is well: 6 articles" in capsys.readouterr().out
    assert cli.main(["--library", str(library), "salvage", str(new)]) == 1
    assert "is there already" in capsys.readouterr().err


def test_an_older_library_is_said_to_be_brought_up_to_date(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = tmp_path / "library.sqlite"
    packed = Path(__file__).parents[1] / "library" / "schema5.sqlite.gz"
    library.write_bytes(gzip.decompress(packed.read_bytes()))
    assert cli.main(["--library", str(library), "check"]) == 0
    said = capsys.readouterr().err.splitlines()
    assert said[0].startswith("Bringing the library up to date: ")
    assert said[-1] == "Bringing the library up to date: 11 of 11"
    assert cli.main(["--library", str(library), "check"]) == 0
    assert capsys.readouterr().err == ""
