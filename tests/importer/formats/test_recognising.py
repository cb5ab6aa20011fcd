"""A file's format is told by what is in it, whatever it is called; what holds no article says so."""

from pathlib import Path

import pytest

from reader.importer.formats.recognising import recognise
from reader.importer.splitting import split
from reader.model.errors import ImportRefused
from tests.importer.formats.making import answer, archive, book, navigation, page, paper, record, sample

#: What a server may print above all that it has to say.
COMPLAINT = b"<br />\n<b>Warning</b>:  Undefined variable $x in <b>/srv/feed.php</b> on line <b>3</b><br />\n"
KINDS = {
    "feed": (
        sample("harbour.rss"),
        sample("hill.atom"),
        sample("broken.xml"),
        sample("planet.rdf"),
        COMPLAINT + sample("harbour.rss"),
    ),
    "json feed": (sample("feed.json"), b"\xef\xbb\xbf" + sample("feed.json")),
    "markdown": (
        b"The pier\n========\n\nIt is open.\n\nThe way\n-------\n\nDown the hill.\n",
        sample("notes.md"),
        b"# A walk\n\nWords of a note.\n",
        b"## A walk\n\nWords of a note.\n\n### The way\n\nDown the hill.\n",
        b"---\ntitle: A\n---\nWords.\n",
    ),
    "epub": (book({"a.xhtml": page("<p>a</p>")}, []),),
    "warc": (record("response", "http://e.example/", answer(b"<p>x</p>")),),
    "pdf": (paper([(12, 700, "words")]),),
    "html": (b"<!DOCTYPE html><p>x", navigation([]).encode(), b"<!-- saved --><html><body>x</body></html>"),
    "mhtml": (
        b"From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n',
    ),
    "opml": (b'<?xml version="1.0"?><opml version="2.0"><body/></opml>',),
    "zip": (archive({"a.txt": "words"}),),
    "xml": (b"<?xml version='1.0'?><ledger><row/></ledger>",),
    "json": (b'{"articles": [1, 2]}', b"[1, 2, 3]"),
}

FEED = '{"version": "https://jsonfeed.org/version/1.1", "items": ['
MARKUP = '{"id": "1", "content_html": "' + "<p>Words of <b>one</b> paragraph.</p>" * 20 + '"}'

#: What a flattened page or a plain note may begin with or hold.
PLAIN = (
    "The Pier\n\nWords about #harbour and # signs.\n",
    "#harbour #fog\n\nTags are no headings.\n",
    "Install it so:\n\n# apt install pier\n# systemctl start pier\n\nThat is all, and it works.\n",
    "From: the editor\nTo: all readers\n\nDear readers, this is a letter and no mail.\n",
    "{ Braces } may begin a text, and [brackets] too.\n",
    "---\n\nA rule above the first words of a page.\n",
    "Tags such as <b> and <i> are explained here, and </b> closes.\n",
    "  • Home\n  • News\n\nA title\n\nSome [1] notes and [2] others (see https://e.example/a).\n",
    "Notes [[1]] and [[2]]\n\nThey [[3]] stand [[4]] in [[5]] brackets [[6]] here.\n",
    "5 < 6 and 7 > 2, said the teacher.\n",
    "## The pier\n\nIt is open.\n\n## The dam\n\nA digest marks every title.\n",
    "The pier\n========\n\nIt is open.\n\nThe dam\n=======\n\nA digest underlines every title.\n",
)


@pytest.mark.parametrize("kind", KINDS)
def test_each_format_is_told_by_its_content(kind: str) -> None:
    assert [recognise(data) for data in KINDS[kind]] == [kind] * len(KINDS[kind])


@pytest.mark.parametrize("text", PLAIN)
def test_plain_text_stays_plain_text(text: str) -> None:
    assert recognise(text.encode()) is None
    assert split(text.encode(), "page.md").kind == "text"


def test_the_seeds_are_plain_text(seeds: list[Path]) -> None:
    assert [recognise(seed.read_bytes()) for seed in seeds] == [None] * 5


def test_a_json_feed_is_told_from_the_markup_of_its_items() -> None:
    result = split(f"{FEED}{MARKUP}]}}".encode(), "news.json")
    assert (result.kind, len(result.stories)) == ("feed", 1)
    assert result.stories[0].text.startswith("Words of one paragraph.\n")


@pytest.mark.parametrize("rest", [MARKUP[:300], "[" * 50_000 + "]" * 50_000 + "]}"])
def test_a_json_feed_that_is_cut_off_or_has_no_bottom_is_refused_as_one(rest: str) -> None:
    with pytest.raises(ImportRefused, match="damaged JSON Feed"):
        split(f"{FEED}{rest}".encode(), "news.json")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_wide_encoding_hides_no_format(encoding: str) -> None:
    assert recognise(sample("hill.atom").decode().encode(encoding)) == "feed"
    assert recognise("<!DOCTYPE html><p>x".encode(encoding)) == "html"


@pytest.mark.parametrize(
    ("kind", "words"),
    [("opml", "list of feeds"), ("zip", "unpack it"), ("xml", "neither a page nor a feed"), ("json", "JSON")],
)
def test_what_holds_no_article_is_refused_with_what_to_do(kind: str, words: str) -> None:
    with pytest.raises(ImportRefused, match=words) as refusal:
        split(KINDS[kind][0], "thing.txt")
    assert str(refusal.value).startswith("thing.txt is ")
    assert str(refusal.value).count(";") == 1
