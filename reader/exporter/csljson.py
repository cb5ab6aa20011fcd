"""CSL-JSON: what citation processors read, pandoc and Zotero among them (CSL 1.0.2).

Values are the words as they are. The format reads <i>, <b>, <sup> and <sub> in a title as type.
"""

import json
import re
from collections.abc import Sequence

from reader.exporter.people import Name
from reader.exporter.references import Reference, reference
from reader.exporter.sheet import Sheet

#: What citation processors take for a field of the item at the beginning of its note, "type: book" or
#: "{:id: 1}": pandoc up to the first line that is none, citeproc-js up to the first but one.
_FIELD = re.compile(r"[\s{:]*(?!postil:)[\w-]+\s*:")
#: Two lines that are none, before a note that begins with one.
_NO_FIELDS = "Notes and highlights\n(as they are in Postil)\n\n"


def write(sheets: Sequence[Sheet], title: str) -> bytes:
    """A list of items, one on each line. `note` has the reader's notes, with an empty line between them."""
    items = [json.dumps(_item(reference(sheet)), ensure_ascii=False) for sheet in sheets]
    return ("[\n" + ",\n".join(items) + "\n]\n").encode("utf-8", "replace")


def _item(cited: Reference) -> dict[str, object]:
    fields: dict[str, object] = {
        "id": cited.key,
        "type": "article-newspaper" if cited.in_print else "webpage",
        "title": cited.title,
        "author": [_name(name) for name in cited.authors],
        "container-title": cited.site,
        "URL": cited.url,
        "issued": _date(cited.issued),
        "accessed": _date(cited.accessed),
        "language": cited.language,
        "keyword": ", ".join(cited.keywords),
        "note": _note("\n\n".join(cited.remarks)),
    }
    return {name: value for name, value in fields.items() if value}


def _note(words: str) -> str:
    """The reader's words, of which none can be taken for the item's title, id or date."""
    first = [line for line in words.split("\n") if line.strip()][:2]
    return f"{_NO_FIELDS}{words}" if any(map(_FIELD.match, first)) else words


def _name(name: Name) -> dict[str, str]:
    if not name.given:
        return {"literal": name.family}
    return {part: words for part, words in name._asdict().items() if words}


def _date(parts: tuple[int, ...]) -> dict[str, list[list[int]]]:
    return {"date-parts": [list(parts)]} if parts else {}
