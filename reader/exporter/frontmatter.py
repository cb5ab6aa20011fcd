"""The properties at the head of a Markdown file, as Obsidian types them.

A property has one type in a whole vault: text, list, number, checkbox, date, date and time. So a key
is written with its own type or not at all.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime

from reader.exporter.escape import BIDI, one_line
from reader.exporter.names import tag_name
from reader.model.article import CaptureRef, Reading
from reader.model.body import BlockKind

Property = str | int | bool | date | datetime | list[str]

#: Text that a YAML 1.2 parser, which Obsidian has, takes for a number, and PyYAML, which is 1.1, does not.
_NUMBER = re.compile(r"[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|0o[0-7]+", re.IGNORECASE)
_BY = re.compile(r"by\s+(?=\S)", re.IGNORECASE)
_AND = re.compile(r",?\s+and\s+|,\s+", re.IGNORECASE)


def properties(reading: Reading) -> dict[str, Property]:
    """What the file says of its article, in the order it is written.

    `captured` is the day of the capture at midnight: Obsidian's type for it is date and time.
    """
    row = reading.row
    found: dict[str, Property | None] = {
        "postil_id": row.id,
        "title": one_line(row.title or "") or None,
        "source": one_line(reading.url or "") or None,
        "author": authors(reading),
        "site": one_line(row.source) or None,
        "published": date.fromisoformat(row.published[:10]) if row.published else None,
        "captured": datetime.fromisoformat(row.captured[:10]) if row.captured else None,
        "tags": distinct(map(tag_name, reading.tags)),
        "aliases": [],
        "highlights": len(reading.highlights),
        "read": row.read,
        "cut": reading.version.cut,
        "captures": [whereabouts(capture) for capture in reading.captures],
        "cssclasses": ["postil"],
    }
    return {key: value for key, value in found.items() if value is not None}


def authors(reading: Reading) -> list[str]:
    """The names in a byline "By A and B" (not "With reporting by"), else who the page says wrote it."""
    version = reading.version
    names: list[str] = []
    for block in version.blocks:
        line = one_line(version.text[block.start : block.end])
        by = _BY.match(line) if block.kind is BlockKind.BYLINE else None
        if by:
            names += filter(None, _AND.split(line[by.end() :]))
    if not names and reading.author:
        names.append(one_line(reading.author))
    return distinct(names)


def whereabouts(capture: CaptureRef) -> str:
    """A capture's file and the bytes in it, half open, that hold the article."""
    return f"{one_line(capture.file)}, bytes {capture.start}-{capture.end}"


def distinct(names: Iterable[str]) -> list[str]:
    """The names without those that differ from an earlier one in case alone."""
    return list({name.casefold(): name for name in reversed(list(names))}.values())[::-1]


def front_matter(found: dict[str, Property]) -> str:
    """The properties as YAML between two lines of dashes, each property on lines of its own."""
    import yaml

    class Dumper(yaml.SafeDumper):
        def ignore_aliases(self, data: object) -> bool:
            return True

    def moment(dumper: yaml.SafeDumper, value: datetime) -> yaml.Node:
        return dumper.represent_scalar("tag:yaml.org,2002:timestamp", value.isoformat(timespec="seconds"))

    def words(dumper: yaml.SafeDumper, value: str) -> yaml.Node:
        style = '"' if BIDI.search(value) else "'" if _NUMBER.fullmatch(value) else None
        return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)

    Dumper.add_representer(datetime, moment)
    Dumper.add_representer(str, words)
    text = yaml.dump(found, Dumper=Dumper, width=10**6, sort_keys=False, allow_unicode=True)
    # They stand in double quotes only, where YAML has an escape for them.
    shown = BIDI.sub(lambda control: f"\\u{ord(control[0]):04X}", text)
    return f"---\n{shown}---\n"
