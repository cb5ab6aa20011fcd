"""Which program wrote a file for its readers to take along: told by its content, never guessed."""

from reader.importer.elsewhere import archives, clippings, documents, tables, zotero
from reader.model.capture import Split
from reader.model.evidence import Evidence


def is_text_export(head: str) -> bool:
    """Whether the beginning of a text is that of a table, of clippings or of a note that is known here."""
    return tables.table_of(head) is not None or clippings.is_clippings(head) or zotero.is_note(head)


def is_data_export(found: object) -> bool:
    """Whether a value of JSON is an export that is known here."""
    return documents.document_of(found) is not None


def is_archive_export(data: bytes) -> bool:
    """Whether a zip archive is an export that is known here."""
    return archives.is_export(data)


def split(data: bytes, name: str, evidence: Evidence, rank: int) -> Split:
    """The articles of an export. It parts them itself: there is one split. Raises ImportRefused."""
    from reader.importer.formats.recognising import opening

    if data.startswith(b"PK\x03\x04"):
        return archives.split(data, name)
    head = opening(data)
    if zotero.is_note(head):
        return zotero.split(data, name)
    if tables.table_of(head) is not None:
        return tables.split(data, name)
    if clippings.is_clippings(head):
        return clippings.split(data, name)
    return documents.split(data, name)
