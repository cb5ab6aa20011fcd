"""CSL-JSON: what citation processors read, pandoc and Zotero among them (CSL 1.0.2).

Values are the words as they are. The format reads <i>, <b>, <sup> and <sub> in a title as type.
"""

import json
from collections.abc import Sequence

from reader.exporter.people import Name
from reader.exporter.references import Reference, reference
from reader.exporter.sheet import Sheet


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
        "note": "\n\n".join(cited.remarks),
    }
    return {name: value for name, value in fields.items() if value}


def _name(name: Name) -> dict[str, str]:
    return {"family": name.family, "given": name.given} if name.given else {"literal": name.family}


def _date(parts: tuple[int, ...]) -> dict[str, list[list[int]]]:
    return {"date-parts": [list(parts)]} if parts else {}
