"""Archives and other packed captures that were made to do harm."""

import gzip
import io
import struct
import tarfile
import zipfile
import zlib

from tests.importer.formats.making import archive, book, page

BODY = "It was said by the harbour master that the ferry would not sail before the ice had gone. " * 12
#: How deep elements stand in each other, and how many there are of one kind.
DEEP, MANY = 60_000, 50_000


def archives() -> dict[str, bytes]:
    """Archives and books that climb, swell, overlap, lie or are cut."""
    document, contents = page(f"<h1>One</h1><p>{BODY}</p>"), [("a.xhtml", "One")]
    climbing = (
        "../../etc/cron.d/x",
        "/etc/passwd",
        "C:\\x",
        "a\0b",
        "..\\..\\x",
        "x" * 60_000,
        "\u202etxt.exe",
    )
    made = {f"climbing{n}.epub": book({name: document}, contents) for n, name in enumerate(climbing[:3])}
    made |= {f"climbing{n}.zip": archive({name: "x" * 900}) for n, name in enumerate(climbing)}
    good = book({"a.xhtml": document}, contents)
    zeros = archive({"a.txt": b"0" * 150_000_000})
    tar = io.BytesIO()
    with tarfile.open(fileobj=tar, mode="w:gz") as packed:
        link = tarfile.TarInfo("x")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        packed.addfile(link)
    return made | {
        "bomb.zip": zeros,
        "bomb.epub": zeros.replace(b"a.txt", b"b.opf"),
        "bombs.zip": archive({f"{n}.zip": zeros for n in range(4)}),
        "overlap.zip": _overlapping(),
        "many.zip": archive({f"{n}": "" for n in range(9_000)}),
        "locked.zip": good[:6] + b"\x01" + good[7:],
        "lying.zip": good.replace(struct.pack("<I", len(document.encode())), struct.pack("<I", 7)),
        "cut.epub": good[: len(good) // 2],
        "flipped.epub": bytes(byte ^ (n % 97 == 5) for n, byte in enumerate(good)),
        "deep.epub": book({"a.xhtml": page("<b>" * DEEP)}, contents),
        "outside.epub": book(
            {"a.xhtml": '<!DOCTYPE h [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + document}, contents
        ),
        "loop.epub": book({"nav.xhtml": document, "a.xhtml": document}, [("nav.xhtml", "x")] * 3_000),
        "nothing.zip": archive({}),
        "link.tar.gz": tar.getvalue(),
        "bomb.warc.gz": gzip.compress(bytes(120_000_000)),
        "comment.zip": good + b"PK\x05\x06" * 900,
    }


def _overlapping() -> bytes:
    """An archive whose members share the bytes of one (D. Fifield, WOOT 2019)."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("a.txt", b"0" * 2_000_000)
        packed.filelist += [packed.filelist[0]] * 900
    return file.getvalue()


def others() -> dict[str, bytes]:
    """Web archives, mails, papers, and what other programs give back."""
    warc = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: %d\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<p>x"
    mail = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n"
    return {
        "size.warc": warc % 10**15,
        "negative.warc": warc % -1,
        "heads.warc": b"WARC/1.0\r\n" + b"A: b\r\n" * MANY,
        "parts.mhtml": (mail + "--b\n\nx\n" * 9_000).encode(),
        "nested.mhtml": (mail + "--b\nContent-Type: multipart/mixed; boundary=b\n\n" * 900).encode(),
        "type.mhtml": b"MIME-Version: 1.0\nContent-Type: text/html; charset=\x00; name*=''%00\n\n<p>x",
        "cut.pdf": b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj trailer<</Root 1 0 R>>",
        "loop.pdf": b"%PDF-1.4\n1 0 obj<</Type/Pages/Kids[1 0 R]/Count 99999>>endobj trailer<</Root 1 0 R>>",
        "bomb.pdf": b"%PDF-1.4\n1 0 obj<</Filter/FlateDecode/Length 99>>stream\n"
        + zlib.compress(bytes(10**7)),
        "formulas.csv": b"Highlight,Note\n=cmd|'/c calc'!A1,@SUM(1)\n" + b'"' + b"x" * 300_000,
        "columns.csv": b"Highlight," * MANY,
        "clippings.txt": b"==========\n" * MANY,
        "vault.json": b'{"annotations": ' + b'[{"annotations":' * 9_000,
    }
