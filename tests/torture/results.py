"""The table of what was tried and what was lost, as Markdown."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.results import machine
from tests.torture.tally import CHECKOUT, Tally

FILE = Path(__file__).with_name("RESULTS.md")


def written(tallies: Sequence[Tally], share: float, minutes: float) -> str:
    """The whole report."""
    day = datetime.now(UTC).date().isoformat()
    tried, lost = (sum(getattr(tally, name) for tally in tallies) for name in ("tried", "lost"))
    lines = [
        "# What it takes to lose a note",
        "",
        f"Tried on {day} by `make torture`{_part(share)} in {minutes:.0f} minutes: {machine()}.",
        "",
        f"{tried:,} tries, {lost:,} of them lost something. Memory is that of the largest process.",
        "",
        "| | times | lost | | s | MB |",
        "|---|---:|---:|---|---:|---:|",
    ]
    lines += [_row(tally) for tally in tallies]
    # Where the checkout lies is nobody's concern.
    told = [f"- {tally.what}, {one}".replace(str(CHECKOUT), ".") for tally in tallies for one in tally.told]
    return "\n".join(lines + (["", "What was lost:", "", *told] if told else [])) + "\n"


def _part(share: float) -> str:
    return "" if share == 1 else f" with `--share {share:g}`"


def _row(tally: Tally) -> str:
    return (
        f"| {tally.what} | {tally.tried:,} | {tally.lost:,} | {tally.remark} "
        f"| {tally.seconds:.0f} | {tally.megabytes:.0f} |"
    )
