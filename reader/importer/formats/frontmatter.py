"""The properties at the head of a note: YAML between lines of ---, or TOML between lines of +++."""

import re
from dataclasses import dataclass
from datetime import date

#: Code points that the properties of a note may have, and brackets: PyYAML takes the square of them.
LONGEST = 20_000
BRACKETS = 400

_YAML = re.compile(r"\ufeff?---[ \t]*\r?\n(?P<body>.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.M | re.S)
_TOML = re.compile(r"\ufeff?\+\+\+[ \t]*\r?\n(?P<body>.*?)^\+\+\+[ \t]*(?:\r?\n|\Z)", re.M | re.S)
_PROPERTY = re.compile(r"^[\w][\w .-]{0,60}[ \t]*[:=](?:[ \t]|\r?$)", re.M)
_WIKI = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\]")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")

_TITLES = ("title",)
_URLS = ("url", "source", "source_url", "link", "canonical", "canonical_url", "permalink", "original")
_AUTHORS = ("author", "authors", "creator", "byline", "by")
_DAYS = ("published", "date", "date_published", "publishdate", "pubdate", "created")
_SITES = ("site", "publisher", "publication", "source_name", "website")


@dataclass(frozen=True, slots=True)
class Matter:
    """What a note's properties say. `end` is the code point behind them."""

    end: int
    title: str | None = None
    url: str | None = None
    author: str | None = None
    published: str | None = None
    language: str | None = None
    site: str | None = None


def has_matter(text: str) -> bool:
    """Whether a text begins with properties."""
    return _found(text) is not None


def read_matter(text: str) -> Matter | None:
    """The properties of a note, or None where it has none that can be read."""
    found = _found(text)
    if found is None:
        return None
    values = _values(found["body"], toml=found[0].lstrip("\ufeff").startswith("+"))
    if values is None:
        return None
    return Matter(
        end=found.end(),
        title=_first(values, _TITLES),
        url=next((one for key in _URLS if (one := _address(values.get(key)))), None),
        author=_first(values, _AUTHORS),
        published=next((day for key in _DAYS if (day := _day(values.get(key)))), None),
        language=_first(values, ("lang", "language")),
        site=_first(values, _SITES),
    )


def _found(text: str) -> re.Match[str] | None:
    head = text[:LONGEST]
    found = _YAML.match(head) or _TOML.match(head)
    return found if found and _PROPERTY.search(found["body"]) else None


def _values(body: str, *, toml: bool) -> dict[str, object] | None:
    """The properties by their names in lower case; None for what is no mapping."""
    if body.count("[") + body.count("{") > BRACKETS:
        return None
    import tomllib

    import yaml

    from reader.importer.formats.jsonfeeds import sound

    try:
        read: object = tomllib.loads(body) if toml else yaml.safe_load(body)
    except (ValueError, RecursionError, yaml.YAMLError):
        return None
    if not isinstance(read, dict):
        return None
    return {str(key).lower(): sound(value) for key, value in read.items()}


def _first(values: dict[str, object], keys: tuple[str, ...]) -> str | None:
    return next((words for key in keys if (words := _words(values.get(key)))), None)


def _words(value: object) -> str | None:
    """A value as words on one line; a list is parted by commas, a wiki link is its words."""
    parts = value[:50] if isinstance(value, list) else [value]
    words = (_WIKI.sub(r"\1", str(one)) for one in parts if isinstance(one, (str, int, float, date)))
    return ", ".join(" ".join(one.split()) for one in words if one.strip()) or None


def _address(value: object) -> str | None:
    text = str(value).strip() if isinstance(value, str) else ""
    return text if re.match(r"https?://[^\s/]\S*$", text, re.I) else None


def _day(value: object) -> str | None:
    found = _DAY.match(str(value)) if isinstance(value, (str, date)) else None
    return found[0] if found else None
