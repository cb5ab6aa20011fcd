"""The properties at the head of a Markdown file, as Obsidian types them.

A property has one type in a whole vault: text, list, number, checkbox, date, date and time. So a key
is written with its own type or not at all.
"""

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING

from reader.exporter.escape import BIDI, cleaned, one_line
from reader.exporter.names import tag_name
from reader.exporter.sheet import Sheet, distinct, whereabouts

if TYPE_CHECKING:
    import yaml

Property = str | int | bool | date | datetime | list[str]

#: Text that a YAML 1.2 parser, which Obsidian has, takes for a number, and PyYAML, which is 1.1, does not.
_NUMBER = re.compile(r"[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|0o[0-7]+", re.IGNORECASE)


def properties(sheet: Sheet) -> dict[str, Property]:
    """What the file says of its article, in the order it is written.

    `captured` is the day of the capture at midnight: Obsidian's type for it is date and time.
    """
    published = _day(sheet.published)
    found: dict[str, Property | None] = {
        "postil_id": sheet.id,
        "title": one_line(sheet.title or "") or None,
        "source": one_line(sheet.url or "") or None,
        "author": list(sheet.authors),
        "site": one_line(sheet.site) or None,
        "published": published.date() if published else None,
        "captured": _day(sheet.captured),
        "tags": distinct(map(tag_name, sheet.tags)),
        "aliases": [],
        "highlights": len(sheet.highlights),
        "read": sheet.read,
        "cut": sheet.cut,
        "captures": [whereabouts(capture) for capture in sheet.captures],
        "cssclasses": ["postil"],
    }
    return {key: value for key, value in found.items() if value is not None}


def _day(told: str | None) -> datetime | None:
    """The midnight that a day begins with; None for one of which only the year or the month is known."""
    with suppress(ValueError):
        return datetime.fromisoformat((told or "")[:10])
    return None


def front_matter(found: Mapping[str, Property]) -> str:
    """The properties as YAML between two lines of dashes, each property on lines of its own."""
    return f"---\n{_dumped(found)}---\n"


def of_articles(articles: Sheet | Sequence[Sheet], title: str = "") -> str:
    """The properties of an article, or of several and their name, between lines of ---; for the very top."""
    found = properties(articles) if isinstance(articles, Sheet) else _joined(articles, title)
    return front_matter(found).removesuffix("\n")


def _joined(sheets: Sequence[Sheet], title: str) -> dict[str, Property]:
    """What a file says of the articles in it."""
    return {
        "title": one_line(title),
        "articles": [sheet.id for sheet in sheets],
        "highlights": sum(len(sheet.highlights) for sheet in sheets),
        "cssclasses": ["postil"],
    }


def value(of: object) -> str:
    """A value as YAML on one line: words, a number, true or false, a list, nothing."""
    plain = [cleaned(str(each)) for each in of] if isinstance(of, list | tuple) else of
    text = _dumped(cleaned(plain) if isinstance(plain, str) else plain, flow=True)
    return text.removesuffix("\n").removesuffix("\n...")


def _dumped(values: object, *, flow: bool = False) -> str:
    import yaml

    text: str = yaml.dump(
        values,
        Dumper=_dumper(),
        width=10**6,
        sort_keys=False,
        allow_unicode=True,
        default_flow_style=flow,
    )
    # They stand in double quotes only, where YAML has an escape for them.
    return BIDI.sub(lambda control: f"\\u{ord(control[0]):04X}", text)


@cache
def _dumper() -> "type[yaml.SafeDumper]":
    """How values are written as YAML: no aliases, times in ISO 8601, text that is nothing but text."""
    import yaml

    class Dumper(yaml.SafeDumper):
        def ignore_aliases(self, data: object) -> bool:
            return True

    def moment(dumper: yaml.SafeDumper, value: datetime) -> yaml.Node:
        return dumper.represent_scalar("tag:yaml.org,2002:timestamp", value.isoformat(timespec="seconds"))

    def words(dumper: yaml.SafeDumper, value: str) -> yaml.Node:
        special = BIDI.search(value) or "\n" in value
        style = '"' if special else "'" if _NUMBER.fullmatch(value) else None
        return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)

    Dumper.add_representer(datetime, moment)
    Dumper.add_representer(str, words)
    return Dumper
