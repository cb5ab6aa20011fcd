"""What is put right in a PDF file after Qt has written it."""

import re

import pytest

from reader.exporter.paper import Bookmark
from reader.exporter.pdf_file import finished

#: A file as Qt writes one, without what is on its page; object 5 tells the letters of a typeface.
_PARTS = (
    b"<<\n/Title (x)\n/CreationDate (D:20261122061403Z)\n/ModDate (D:20261122061403Z)\n>>",
    b"<<\n/Type /Catalog\n/Pages 3 0 R\n>>",
    b"<<\n/Type /Pages\n/Kids \n[\n4 0 R\n]\n/Count 1\n>>",
    b"<<\n/Type /Page\n/Parent 3 0 R\n/Resources << /Font << /F6 6 0 R >> >>\n>>",
    b"<< /Length 99 >>\nstream\n1 beginbfrange\n<0001> <FB03> [%s ]\nendbfrange\nendstream",
    b"<< /Type /Font /BaseFont /A /FontDescriptor << /FontName /QHCAAA+A >> /ToUnicode 5 0 R >>",
)


def written(named: str) -> bytes:
    """A file whose typeface has a shape for each of these signs."""
    row = " ".join(f"<{ord(sign):04X}>" for sign in named).encode()
    data, places = b"%PDF-1.4\n", []
    for number, part in enumerate(_PARTS, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, part % row if b"%s" in part else part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    at = len(data)
    data += b"xref\n0 7\n0000000000 65535 f \n%s" % table
    return (
        data
        + b"trailer\n<<\n/Size 7\n/Info 1 0 R\n/Root 2 0 R\n/ID [ <61> <61> ]\n>>\nstartxref\n%d\n%%%%EOF"
        % at
    )


def letters(named: str, text: str) -> list[str]:
    """The letters that each shape stands for, once the file is finished."""
    alike = {"⻓": "长", "⻅": "见", "ʼ": "’"}
    data = finished(written(named), [], 842, "", frozenset(text), lambda sign: alike.get(sign, ""))
    row = re.search(rb"\[(<[^\]]*>) *\]\nendbfrange", data)
    assert row
    return [
        bytes.fromhex(each.decode()).decode("utf-16-be") for each in re.findall(rb"<([0-9A-F]+)>", row[1])
    ]


@pytest.mark.parametrize(
    ("named", "text", "read"),
    [
        ("ﬃ\tA", "office A", ["ffi", " ", "A"]),
        ("⼀⽇⻓⻅", "一日长见", ["一", "日", "长", "见"]),
        ("ﻣﻼ", "ملا", ["م", "ال"]),
        ("ﬃ", "the sign ﬃ", ["ﬃ"]),
        ("⻓", "no such letter", ["⻓"]),
        ("é", "é", ["é"]),
        ("ʼ", "country’s", ["’"]),
        ("ʼ", "oʼzbek", ["ʼ"]),
    ],
)
def test_each_shape_stands_for_the_letters_of_the_text(named: str, text: str, read: list[str]) -> None:
    assert letters(named, text) == read


def test_signs_that_follow_one_another_are_told_apart_too() -> None:
    data = written("A").replace(b"<0001> <FB03> [<0041> ]", b"<0001> <0003> <00B4>\n\n\n")
    done = finished(data, [], 842, "", frozenset("´μ¶"))
    assert b"<0001> <0003> [<00B4> <03BC> <00B6>]" in done


def test_bookmarks_lie_in_those_above_them_and_times_and_chance_are_gone() -> None:
    marks = [Bookmark(1, "One", 0, 64), Bookmark(2, "Deeper", 0, 300), Bookmark(1, "Два", 0, 500)]
    data = finished(written("A"), marks, 842, "kk-Cyrl", frozenset("A"))
    assert b"Date" not in data
    assert b"/FontName /POSTIL+A" in data
    assert b"/Lang <FEFF006B006B002D004300790072006C>" in data
    objects = dict(re.findall(rb"(\d+) 0 obj\n(.*?)\nendobj", data, re.DOTALL))
    titles = {
        bytes.fromhex(found[1].decode()).decode("utf-16")
        for each in objects.values()
        if (found := re.search(rb"/Title <(FEFF[0-9A-F]+)>", each))
    }
    assert titles == {"One", "Deeper", "Два"}
    (deeper,) = [number for number, each in objects.items() if b"0044006500650070" in each]
    (one,) = [each for each in objects.values() if b"/Title <FEFF004F006E0065>" in each]
    assert b"/First %s 0 R" % deeper in one
    places = [int(each) for each in re.findall(rb"(\d{10}) 00000 n", data)]
    assert [data[place:].split(b" ")[0] for place in places] == [b"%d" % n for n in range(1, len(places) + 1)]


def test_what_is_no_such_file_is_refused() -> None:
    with pytest.raises(ValueError, match="not found"):
        finished(b"%PDF-1.4\n", [], 842, "", frozenset())
