"""The command `settings`: lists settings, writes them with keys and templates into one file, takes them over.

It is the window's own, as `screenshot` is: the settings file is Qt's.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader import paths
from reader.model.errors import PostilError
from reader.services import settings_parcel, terminal
from reader.services.terminal import one_line
from reader.ui import settings_carrying
from reader.ui.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ABOUT = "Write all settings, keys and templates into one file, or take them over from one; else list them."


def main(arguments: Sequence[str]) -> int:
    """Run the command. Returns the exit code; an error is one sentence."""
    options = _parser().parse_args(arguments)
    settings = Settings(paths.settings())
    try:
        if options.export:
            return _export(settings, options.export, as_json=options.json)
        if options.taken:
            return _import(settings, options.taken, as_json=options.json, dry=options.dry_run)
        carried = settings_carrying.gathered(settings).settings
        _answer(carried, (f"{name} = {text}" for name, text in carried.items()), as_json=options.json)
    except PostilError as problem:
        print(one_line(str(problem)), file=sys.stderr)
        return 1
    except BrokenPipeError:  # nobody reads on
        terminal.forget_output()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("postil settings", description=ABOUT, allow_abbrev=False)
    parser.add_argument("command", choices=("settings",), help=argparse.SUPPRESS)
    parser.add_argument("--library", help=argparse.SUPPRESS)  # that of every command; settings are in none
    parser.add_argument("--json", action="store_true", help="print one JSON value")
    one = parser.add_mutually_exclusive_group()
    one.add_argument("--export", type=Path, metavar="FILE", help="write them into this zip")
    one.add_argument("--import", dest="taken", type=Path, metavar="FILE", help="take them over from this zip")
    parser.add_argument("--dry-run", action="store_true", help="only tell what --import would change")
    return parser


def _export(settings: Settings, file: Path, *, as_json: bool) -> int:
    carried = settings_carrying.gathered(settings)
    settings_parcel.write(file, carried)
    told = {"file": str(file.absolute()), "settings": len(carried.settings), "keys": bool(carried.keymap)}
    told["templates"] = list(carried.templates)
    _answer(told, [f"Settings, keys and templates are in {file}."], as_json=as_json)
    return 0


def _import(settings: Settings, file: Path, *, as_json: bool, dry: bool) -> int:
    found, refused = settings_carrying.differences(settings, settings_parcel.read(file))
    kept = settings_carrying.take_over(settings, found) if found and not dry else None
    for sentence in refused:
        print(one_line(f"Note: {sentence}"), file=sys.stderr)
    lines = [_line(each) for each in found] or ["Nothing is different."]
    if kept:
        lines.append(f"What was here before is kept in {kept}. An open window follows at its next start.")
    told = {"changes": [each._asdict() for each in found], "refused": refused, "kept": kept and str(kept)}
    _answer(told, lines, as_json=as_json)
    return 0


def _line(each: settings_carrying.Difference) -> str:
    if "\n" in each.before + each.after:
        return f"{each.name}: another text"
    return f"{each.name}: {each.before or 'nothing'} -> {each.after or 'nothing'}"


def _answer(told: object, lines: Iterable[str], *, as_json: bool) -> None:
    shown = [json.dumps(told, ensure_ascii=False, indent=1)] if as_json else map(one_line, lines)
    terminal.write(shown)
