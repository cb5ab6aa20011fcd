"""A PDF file as objects: what a catalog tells, and how a file is read again."""

import re

import pytest

from reader.exporter.paper import Bookmark
from reader.exporter.pdf_document import Document
from reader.exporter.pdf_file import objects_of


def test_bookmarks_lie_in_those_above_them_and_every_object_is_where_the_table_says() -> None:
    marks = [Bookmark(1, "One", 0, 64), Bookmark(2, "Deeper", 0, 300), Bookmark(1, "Два", 0, 500)]
    data = Document(595, 842, 20).written("x", "x", marks, "kk-Cyrl")
    assert b"/Lang <FEFF006B006B002D004300790072006C>" in data
    objects = dict(re.findall(rb"(\d+) 0 obj\n(.*?)\nendobj", data, re.DOTALL))
    titles = {
        bytes.fromhex(found[1].decode()).decode("utf-16")
        for each in objects.values()
        if (found := re.search(rb"/Title <(FEFF[0-9A-F]+)>", each))
    }
    assert titles == {"x", "One", "Deeper", "Два"}
    (deeper,) = [number for number, each in objects.items() if b"0044006500650070" in each]
    (one,) = [each for each in objects.values() if b"/Title <FEFF004F006E0065>" in each]
    assert b"/First %s 0 R" % deeper in one
    places = [int(each) for each in re.findall(rb"(\d{10}) 00000 n", data)]
    assert [data[place:].split(b" ")[0] for place in places] == [b"%d" % n for n in range(1, len(places) + 1)]


def test_what_is_no_such_file_is_refused() -> None:
    with pytest.raises(ValueError, match="not found"):
        objects_of(b"%PDF-1.4\n")
