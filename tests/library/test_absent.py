"""Modules that stand aside until something of them is asked for."""

import os
import sys
from pathlib import Path

import pytest

from reader.library.absent import absent


def test_a_module_that_stands_aside_is_imported_once_it_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "set_aside.py").write_text("word = 'here'")
    monkeypatch.syspath_prepend(tmp_path)
    with absent("set_aside", "os"):
        import set_aside  # type: ignore[import-not-found]

        assert sys.modules["os"] is os
        asked = sys.modules["set_aside"]
    assert "set_aside" not in sys.modules
    assert set_aside.word == "here"
    assert sys.modules["set_aside"] is not asked
    assert not hasattr(set_aside, "nothing")
