"""Captures that were made to do harm, in every format that is read: written by code, the same each time."""

import base64
import gzip
import json
from collections.abc import Callable, Iterable, Mapping

from tests.importer.formats.making import feed
from tests.torture import hostile_archives
from tests.torture.hostile_archives import BODY, DEEP, MANY

#: What would reach out, run or read a file, if it were let.
REACH = (
    "<img src='file:///etc/passwd'>", "<img src=//127.0.0.1:9/a.png>", "<img src='/dev/zero'>",
    "<link rel=stylesheet href='http://127.0.0.1:9/a.css'>", "<style>@import url(file:///etc/passwd)</style>",
    "<iframe src='file:///etc/hostname'></iframe>", "<object data='file:///etc/passwd'></object>",
    "<script>document.location='http://127.0.0.1:9/'</script>",
    "<svg onload=alert(1)><image href='x'/></svg>",
    "<base href='http://127.0.0.1:9/'>", "<meta http-equiv=refresh content='0;url=http://127.0.0.1:9/'>",
    "<a href='javascript:alert(1)'>go</a>", "<a href='|touch /tmp/canary'>go</a>", "<embed src='x.swf'>",
    "<a href='-oProxyCommand=touch /tmp/canary'>go</a>", "<video poster='//127.0.0.1:9/x' autoplay>",
    "<a href='https://xn--80ak6aa92e.com/'>bank</a>", "<a href='https://bank.example@127.0.0.1/'>bank</a>",
    "<form action='http://127.0.0.1:9/'><input autofocus onfocus=alert(1)></form>", "<math><mtext></mtext>",
    "<table background='file:///etc/passwd'><tr><td>x</table>", "<input type=image src='//127.0.0.1:9/'>",
    "{{ ''.__class__.__mro__ }}", "{% include '/etc/passwd' %}", "${jndi:ldap://127.0.0.1/a}",
    "$(touch /tmp/canary)", "`touch /tmp/canary`", "'; DROP TABLE article; --", "=cmd|'/c calc'!A1",
    "![x](file:///etc/passwd)", "[x](file:///etc/passwd)", "[[../../etc/passwd]]", "\x1b]0;title\x07\x1b[2J",
    "../../../../etc/passwd", "C:\\Windows\\win.ini", "\\\\127.0.0.1\\share\\x", "%s%s%n",
    "postil://article/1",
)  # fmt: skip
#: What makes a reader of characters stumble.
STUMBLES = (
    "\u202eright to left\u202c", "\u2066isolated", "\u200b\u200c\u200d\ufeff", "e" + "\u0301" * 3_000,
    "\U0001f468\u200d\U0001f469\u200d\U0001f467" * 500, "\ufffe\uffff", "\u2028\u2029", "a\x00b",
    "\x7f\x80\x9f",
    "ﷺ" * 2_000, "𝕳𝖊𝖑𝖑𝖔" * 400, "Z̡͖̜̰a͇l̦g̥o͖" * 200,
    "\u0b95\u0bcd" * 2_000, "\r\r\n\n\r", "\t" * 5_000,
)  # fmt: skip
_LONG = 500_000
#: Signs in a row for which patterns of a careless reader take a time that grows like a square, or worse.
_BAITS = (
    "a" * 40_000 + "!", "(" * 40_000, "[" * 40_000, " " * 80_000 + "x", "-" * 80_000, "1 - 9 of " * 9_000,
    "January 1, " * 9_000, "http://" * 12_000, "@" * 60_000, "A. " * 30_000, "“" * 40_000, "# " * 30_000,
    "<" * 60_000, "&" * 60_000, "&#" * 40_000, "<!--" * 30_000, "<a " * 40_000, "0" * 90_000,
    "\u3000" * 40_000,
    "By By By " * 12_000, "(AP) -- " * 12_000, "…" * 60_000, "x@" * 30_000, "12:30 " * 20_000, "|" * 60_000,
)  # fmt: skip


def pages(kinds: Iterable[str] | None = None) -> Mapping[str, bytes]:
    """Those of some KINDS, or all of them, by the name of a file."""
    return {name: data for kind in kinds or KINDS for name, data in KINDS[kind]().items()}


def _page(words: str) -> str:
    return f"A title of {words[:60]}\n\n{words}\n\n{BODY}\n"


def _texts() -> dict[str, bytes]:
    made = {f"reach{n:02}.txt": _page(words).encode() for n, words in enumerate(REACH)}
    made |= {
        f"stumble{n:02}.txt": _page(words).encode("utf-8", "replace") for n, words in enumerate(STUMBLES)
    }
    made |= {f"bait{n:02}.txt": _page(words).encode() for n, words in enumerate(_BAITS)}
    return made | {
        "word.txt": b"w" * _LONG,
        "words.txt": _page("w" * 200_000).encode(),
        "lines.txt": b"a\n" * 199_000,
        "blank lines.txt": b"\n" * 150_000 + b"x",
        "too many lines.txt": b"a b c\n" * 200_100,
        "empty.txt": b"",
        "white.txt": b" \n\t" * 900,
        "nul.txt": b"\0" * 10_000,
        "title alone.txt": b"A title",
        "titles.txt": b"A Title of Nothing\n\n" * 4_000,
    }


def _html() -> dict[str, bytes]:
    def document(body: str) -> bytes:
        head = "<!DOCTYPE html><html><head><title>A title</title></head><body><h1>A title</h1>"
        return f"{head}{body}<p>{BODY}</p></body></html>".encode("utf-8", "replace")

    nests = ("div", "b", "table><tr><td", "blockquote", "ul><li", "font", "a href=x", "span", "p", "section")
    made = {f"reach{n:02}.html": document(words) for n, words in enumerate(REACH)}
    made |= {f"deep{n}.html": document(f"<{nest}>" * DEEP) for n, nest in enumerate(nests)}
    made |= {f"nested{n}.html": document(f"<{nest}>" * 90 + "x") for n, nest in enumerate(nests)}
    made |= {f"bait{n:02}.html": document(words) for n, words in enumerate(_BAITS[:12])}
    return made | {
        "siblings.html": document("<i>a</i>" * MANY),
        "attributes.html": document("<p " + " ".join(f"a{n}=b" for n in range(MANY)) + ">x"),
        "attribute.html": document(f"<p title='{'x' * _LONG}'>x"),
        "name of an element.html": document(f"<{'x' * _LONG}>"),
        "entities.html": document("&lt;" * MANY + "&#x110000;&#xD800;&#0;&nosuch;"),
        "comments.html": document("<!-- -->" * MANY),
        "script.html": document("<script>" + "</scr" * MANY),
        "cells.html": document("<table>" + "<tr>" + "<td colspan=99999 rowspan=99999>x" * 500 + "</table>"),
        "data.html": document(
            f"<img src='data:image/png;base64,{base64.b64encode(bytes(900_000)).decode()}'>"
        ),
        "links.html": document(
            "".join(f"<a href='http://h{n}.example/'>link {n}</a> " for n in range(9_000))
        ),
        "charset.html": b"<meta charset=utf-7><h1>+ADw-script+AD4-</h1><p>" + BODY.encode(),
        "no such charset.html": b"<meta charset='../../etc/passwd'><h1>Title</h1><p>" + BODY.encode(),
        "cut.html": document("<p>x")[:90],
        "doctype.html": b"<!DOCTYPE " + b"x" * _LONG,
    }


def _feeds() -> dict[str, bytes]:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    entry = "<item><title>{0}</title><link>{0}</link><guid>{0}</guid><description>{1}</description></item>"
    escaped = [words.replace("&", "&amp;").replace("<", "&lt;") for words in REACH]
    outside = '<!DOCTYPE r [<!ENTITY x SYSTEM "{}">]>'
    rss = '<rss version="2.0"><channel><title>T</title>'
    made = {f"reach{n:02}.xml": feed(entry.format(words, words + BODY)) for n, words in enumerate(escaped)}
    for n, place in enumerate(("file:///etc/passwd", "http://127.0.0.1:9/x", "/dev/zero", "expect://id")):
        made[f"outside{n}.xml"] = (outside.format(place) + rss + entry.format("&x;", "&x;")).encode()
    return made | {
        "laughs.xml": f'<!DOCTYPE r [<!ENTITY l0 "ha">{laughs}]>{rss}{entry.format("&l11;", "x")}'.encode(),
        "blowup.xml": f'<!DOCTYPE r [<!ENTITY a "{"a" * 9_000}">]>{rss}<item><title>{"&a;" * MANY}'.encode(),
        "parameter.xml": b'<!DOCTYPE r [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]><rss><channel/></rss>',
        "recursive.xml": b'<!DOCTYPE r [<!ENTITY a "&b;"><!ENTITY b "&a;">]><rss><channel>&a;</channel>',
        "include.xml": feed('<xi:include href="file:///etc/passwd" parse="text"/>'),
        "style.xml": b'<?xml-stylesheet href="http://127.0.0.1:9/x"?>' + feed(entry.format("a", BODY)),
        "deep.xml": (rss + "<item>" + "<a>" * DEEP).encode(),
        "items.xml": feed(entry.format("t", "d") * 2_000),
        "namespaces.xml": feed("<item " + " ".join(f'xmlns:n{n}="u"' for n in range(9_000)) + "/>"),
        "cut.xml": feed(entry.format("t", BODY))[:400],
        "dates.xml": feed("<item><title>t</title><pubDate>9999999-99-99T99:99:99+99:99</pubDate></item>"),
        "encoding.xml": b'<?xml version="1.0" encoding="no-such"?>' + feed(entry.format("t", BODY))[38:],
        "atom.xml": b'<feed xmlns="http://www.w3.org/2005/Atom" xml:base="file:///"><entry><title>&lt;b>',
        "opml.xml": b'<opml version="2.0"><body>' + b'<outline text="|id" xmlUrl="exec:id">' * 3_000,
    }


def _json() -> dict[str, bytes]:
    def items(*entries: object) -> bytes:
        return json.dumps(
            {"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": entries}
        ).encode()

    made = {
        f"reach{n:02}.json": items({"id": words, "title": words, "content_html": words + BODY, "url": words})
        for n, words in enumerate(REACH)
    }
    head = b'{"version": "https://jsonfeed.org/version/1", "items": '
    return made | {
        "deep list.json": head + b"[" * DEEP,
        "deep object.json": head + b'{"a":' * DEEP,
        "number.json": head + b"[" + b"9" * 200_000 + b"]}",
        "exponent.json": head + b"[1e999999999, -1e999999999, NaN, Infinity]}",
        "surrogate.json": head + b'[{"id": "1", "title": "\\ud800", "content_text": "\\udc00 words"}]}',
        "nul.json": head + b'[{"id": "1", "title": "a\\u0000b", "content_text": "\\u0000"}]}',
        "keys.json": head + b"[{" + b",".join(b'"k%d": 1' % n for n in range(MANY)) + b"}]}",
        "twice.json": head + b'[{"id": "1", "id": "2", "title": "x", "title": "y"}]}',
        "types.json": items({"id": [], "title": {}, "content_text": 7}, None, 1, "x", [[]], True),
        "items.json": items(*({"id": str(n), "title": "t", "content_text": "x"} for n in range(2_000))),
        "prototype.json": items({"id": "1", "__class__": "x", "__proto__": {"a": 1}, "content_text": BODY}),
        "cut.json": items({"id": "1", "content_text": BODY})[:-40],
        "null.json": b"null",
        "readwise.json": b'{"results": [{"highlights": [{"text": "' + b"x" * _LONG + b'"}]}]}',
    }


def _notes() -> dict[str, bytes]:
    fronts = (
        "a: &a [*a]", "a: !!python/object/apply:os.system ['touch /tmp/canary']", "a: " + "[" * 3_000,
        "? [a]: b",
        "&a [&b [*a, *b]]", "title: \"\\ud800\"", "date: 0000-00-00", "tags: {a: {b: c}}", "title: [1, 2]",
        "\t- x", "%YAML 9.9", "a: !!binary AAAA", "x: " + "&a " * 900, "title: '" + "x" * _LONG + "'",
        "\n".join(f"a{n}: [{', '.join(f'*a{n - 1}' for _ in range(9))}]" for n in range(1, 12)),
    )  # fmt: skip
    made = {
        f"front{n:02}.md": f"---\n{front}\n---\n\n# T\n\n{BODY}".encode() for n, front in enumerate(fronts)
    }
    marks = (
        "> " * 9_000,
        "- " * 9_000,
        "*a _b " * 9_000,
        "`" * 40_000,
        "[a](" * 9_000,
        "![" * 9_000,
        "|a" * 9_000,
    )
    made |= {f"marks{n}.md": f"# T\n\n{mark}\n\n{BODY}".encode() for n, mark in enumerate(marks)}
    return made | {
        f"reach{n:02}.md": f"# {words}\n\n{words}\n\n{BODY}".encode() for n, words in enumerate(REACH[:9])
    }


def _odd() -> dict[str, bytes]:
    text = _page("Жанна д’Арк, Ğüşöçı, 日本語").encode
    made = {
        f"{name}.txt": text(name, "replace")
        for name in (
            "utf-16",
            "utf-16-le",
            "utf-32",
            "cp1251",
            "koi8_r",
            "gb18030",
            "shift_jis",
            "utf-7",
            "hz",
        )
    }
    mojibake = text("utf-8").decode("cp1252", "replace").encode()
    return made | {
        "mojibake.txt": mojibake,
        "mojibake twice.txt": mojibake.decode().encode("cp1252", "replace").decode("latin-1").encode(),
        "surrogates.txt": b"A title\n\n\xed\xa0\x80\xed\xb0\x80 " + BODY.encode(),
        "overlong.txt": b"A title\n\n\xc0\xaf\xe0\x80\xaf " + BODY.encode(),
        "cut letter.txt": text("utf-8")[:40] + b"\xf0\x9f",
        "marks.txt": b"\xff\xfe\xfe\xff\xef\xbb\xbf" + text("utf-8"),
        "odd wide.txt": text("utf-16")[:-1],
        "escapes.txt": b"\x1b$B" * 9_000 + text("utf-8"),
        "noise.txt": bytes(n * 37 % 251 + 3 for n in range(60_000)),
        "SQLite.txt": b"SQLite format 3\x00" + bytes(4_000),
        "image.html": b"\x89PNG\r\n\x1a\n" + bytes(900),
        "program.txt": b"\x7fELF" + bytes(900),
        "gzip.txt": gzip.compress(text("utf-8")),
    }


KINDS: Mapping[str, Callable[[], dict[str, bytes]]] = {
    "texts": _texts,
    "html": _html,
    "feeds": _feeds,
    "JSON": _json,
    "notes": _notes,
    "archives": hostile_archives.archives,
    "others": hostile_archives.others,
    "encodings": _odd,
}
