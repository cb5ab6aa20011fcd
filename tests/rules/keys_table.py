"""The keys in README, written from the action table: python -m tests.rules.keys_table mends the page."""

import re
import sys
from pathlib import Path

from reader.ui.actions import Action
from reader.ui.chords import spoken
from reader.ui.frame import MENUS
from reader.ui.menus import IN_PANES
from reader.ui.rows.dialogs import HEADING
from reader.ui.table import EVERY_ACTION

BEGIN, END = "<!-- keys: from the action table -->", "<!-- end of keys -->"


def keys_of(action: Action) -> str:
    """An action's keys as a cell of the table, with the pane where a key counts in one pane alone."""
    by_place: dict[str, list[str]] = {}
    for context, keys in action.bindings:
        by_place.setdefault(context, []).append(f"`{spoken(keys)}`")
    return ", ".join(
        " ".join(keys) + (f" {IN_PANES[context]}" if context in IN_PANES else "")
        for context, keys in by_place.items()
    )


def table() -> str:
    """All actions with their keys, menu by menu."""
    lines = []
    for menu in (*MENUS, HEADING):
        lines += ["", f"**{menu}**", "", "| keys | action | what it does |", "|---|---|---|"]
        lines += [f"| {keys_of(a)} | {a.title} | {a.help} |" for a in EVERY_ACTION if a.menu == menu]
    return "\n".join(lines).strip()


def mended(page: str) -> str:
    """The page with the table as it must be. Raises ValueError where the page has no place for it."""
    if BEGIN not in page or END not in page:
        raise ValueError("the page does not say where the keys belong")
    return re.sub(
        f"{re.escape(BEGIN)}.*?{re.escape(END)}",
        lambda _match: f"{BEGIN}\n{table()}\n{END}",
        page,
        flags=re.S,
    )


def main() -> int:
    readme = Path(__file__).resolve().parents[2] / "README.md"
    readme.write_text(mended(readme.read_text(encoding="utf-8")), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
