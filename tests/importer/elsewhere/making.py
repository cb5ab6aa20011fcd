"""Exports of other programs that are archives, and what of an export a test looks at."""

import io
import json
import zipfile
from collections.abc import Mapping

from reader.model.capture import Split


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    """A zip archive of these members."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def omnivore(
    *, content: str = "<p>The bridge was to be open by spring.</p><p>Nobody had asked.</p>"
) -> bytes:
    """An export of Omnivore's with two articles; the second has no text of its own."""
    items = [
        {
            "id": "o1", "slug": "bridge-1", "title": "A bridge without a river", "author": "Bek",
            "url": "https://news.example.org/bridge", "state": "Archived", "readingProgress": 100,
            "thumbnail": None, "labels": ["roads"], "savedAt": "2026-03-02T08:15:00.000Z",
            "updatedAt": "2026-03-02T08:15:00.000Z", "publishedAt": "2026-03-01T00:00:00.000Z",
        },
        {"id": "o2", "slug": "second-2", "title": "Second", "url": "https://example.net/second",
         "state": "Active", "readingProgress": 12, "labels": [], "savedAt": "2026-03-03T08:15:00.000Z"},
    ]  # fmt: skip
    notes = "> Nobody had asked. \n\n#ferry #to do\n\nThey row both ways.\n\n> open by spring\n\nWhich one?"
    return zipped(
        {
            "metadata_0_to_20.json": json.dumps(items, indent=2),
            "content/bridge-1.html": content,
            "highlights/bridge-1.md": notes,
            "highlights/second-2.md": "> a line of it ",
        }
    )


def told(split: Split) -> list[dict[str, object]]:
    """What a split tells of each article, without what is empty."""
    found = []
    for story, kept in zip(split.stories, split.kept, strict=True):
        about: dict[str, object] = {
            "title": story.title, "url": story.url, "author": story.author, "published": story.published,
            "captured": story.captured, "language": story.language, "text": story.text,
            "excerpt": story.excerpt, "site": kept.site, "id": kept.id, "tags": list(kept.tags),
            "note": kept.note, "read": kept.read, "starred": kept.starred, "archived": kept.archived,
            "later": kept.later,
            "marks": [
                {key: value for key, value in mark._asdict().items() if value not in (None, "", ())}
                for mark in kept.marks
            ],
        }  # fmt: skip
        found.append({key: value for key, value in about.items() if value not in (None, "", [], False)})
    return json.loads(json.dumps(found))  # type: ignore[no-any-return]
