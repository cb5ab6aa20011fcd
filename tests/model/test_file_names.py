"""Names of files stand on one line and read as they are."""

import pytest

from reader.model.file_names import shown


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ("ferry.txt", "ferry.txt"),
        ("line\nbreak\r.txt", "line break .txt"),
        ("a\tb\u2028c.txt", "a b c.txt"),
        ("report\u202egnp.exe", "report\ufffdgnp.exe"),
        ("\u2067x\u2069.txt", "\ufffdx\ufffd.txt"),
        ("\x1b[31m.txt", "\ufffd[31m.txt"),
        ("تقرير\u200f.txt", "تقرير\u200f.txt"),
        ("👩\u200d👩.txt", "👩\u200d👩.txt"),
    ],
)
def test_a_name_is_on_one_line_and_turns_nothing_round(name: str, seen: str) -> None:
    assert shown(name) == seen
