"""A file's name must be one on every platform, whatever a page calls its articles."""

import random
import re
import unicodedata
from collections.abc import Callable

import pytest

from reader.exporter.names import block_id, file_name, tag_name, token
from reader.model.article import Reading

HOSTILE = [
    "../../etc/passwd", "..\\..\\windows\\system32", "/etc/passwd", "C:\\autoexec.bat", "C:", "a/b",
    "a\\b", "CON", "con", "Con.txt", "PRN", "AUX", "NUL", "nul.tar.gz", "COM1", "com9.log", "COM¹",
    "LPT1", "LPT³", "CONIN$", "CONOUT$", "CLOCK$", "CON .txt", ".", "..", "...", ". . .", ".bashrc",
    "-rf", "--help", "- x", " leading", "trailing ", "trailing.", "trailing. . .", "", " ", "\t\n",
    "\x00", "a\x00b", "a\nb", "a\r\nb", "\x1b[31mred", "a\u202egnp.exe", "\u2066isolate\u2069",
    "\ufeffbom", "zero\u200bwidth", "\u2028line", "lone \ud800 surrogate", "[[link]]", "![[embed]]",
    "#tag", "^block", "a|b", "a:b", "what?", "a*b", '"a"', "<b>bold</b>", "$(touch x)", "`id`",
    "; rm -rf ~", "%00", "a" * 500, "я" * 500, "漢" * 500, "🔥" * 200, "e\u0301" * 300, "\u0301" * 300,
    "a" + "\u0301" * 300, "ﷺ" * 100, "हिन्दी " * 60, "x" * 119 + ". .", "Ω Å ﬁ", "file\u00a0name",
    "words standing in…", "…", "a\u3000b", "\u00ad", "∕⁄／", "CON" + "\u200b", "a.md", "~$lock.docx",
    "desktop.ini",
]  # fmt: skip

FORBIDDEN = re.compile(r'[\\/:*?"<>|#^\[\]\x00-\x1f\x7f-\x9f]')
DEVICE = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[0-9¹²³])\s*(?:\..*)?", re.IGNORECASE
)


def _is_safe(name: str) -> bool:
    """The rule of the paper, written a second time and without a look at the first."""
    return (
        bool(name)
        and len(name) <= 120
        and len(name.encode("utf-8")) <= 200
        and unicodedata.is_normalized("NFC", name)
        and not FORBIDDEN.search(name)
        and not any(unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp") for char in name)
        and name[0] not in ".- "
        and name[-1] not in ". …"
        and not DEVICE.fullmatch(name)
    )


@pytest.mark.parametrize("title", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("day", ["2026-02-23", None])
def test_no_title_makes_a_name_that_a_platform_refuses_or_that_leaves_the_folder(
    make_reading: Callable[..., Reading], title: str, day: str | None
) -> None:
    assert _is_safe(file_name(make_reading(title=title, captured=day, published=None), []))


def test_there_are_at_least_sixty_hostile_names() -> None:
    assert len(set(HOSTILE)) >= 60


def test_a_name_is_the_day_of_the_capture_and_the_title(make_reading: Callable[..., Reading]) -> None:
    assert file_name(make_reading(title="Oil: “tankers” #3"), []) == "2026-02-23 Oil “tankers” 3"
    assert file_name(make_reading(captured=None), []) == "2026-02-20 Ministry speaks"
    assert file_name(make_reading(captured=None, published=None), []) == "Ministry speaks"
    assert file_name(make_reading(title="Open 24/7"), []) == "2026-02-23 Open 24-7"
    assert file_name(make_reading(title="Қазақстан: заң"), []) == "2026-02-23 Қазақстан заң"


def test_an_article_without_a_title_is_named_by_its_first_words(make_reading: Callable[..., Reading]) -> None:
    assert file_name(make_reading(title=None), []) == "2026-02-23 The ministry said so"
    assert file_name(make_reading(title=None, stand_in="?", captured=None, published=None), []) == "article"


def test_a_name_taken_in_another_case_or_another_normal_form_gets_a_mark_from_the_id(
    make_reading: Callable[..., Reading],
) -> None:
    reading = make_reading(title="Café", captured=None, published=None)
    for other in ("Café", "CAFE\u0301", "cafe\u0301"):
        name = file_name(reading, [other])
        assert re.fullmatch(r"Café \(h[a-z2-7]{4}\)", name)
        assert file_name(reading, [other]) == name
        assert file_name(reading, [other, name]) not in (other, name)


def test_many_articles_of_hostile_titles_never_share_a_name(make_reading: Callable[..., Reading]) -> None:
    source = random.Random(1)
    letters = [*"aAbß/\\:*?.- \n\u202e\u0301\u00a0éÉ漢я🔥#^[]", "CON", "ﬁ", "…", "İ", "ı"]
    taken: list[str] = []
    folded: set[str] = set()
    for number in range(1200):
        title = "".join(source.choices(letters, k=source.choice((0, 1, 2, 3, 40, 300))))
        name = file_name(
            make_reading(title=title, id=f"id-{number}", captured=None, published=None), taken[-300:]
        )
        assert _is_safe(name), title
        key = unicodedata.normalize("NFD", unicodedata.normalize("NFD", name).casefold())
        if number < 300:
            assert key not in folded
        folded.add(key)
        taken.append(name)


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("Middle East", "Middle-East"),
        ("oil/gas & more", "oil/gas-more"),
        ("құқық", "құқық"),
        ("हिन्दी", "हिन्दी"),
        ("中国", "中国"),
        ("2026", "_2026"),
        ("24/7", "_24/7"),
        ("#hash", "hash"),
        ("a, b: c", "a-b-c"),
        ("//", "u2f-u2f"),
        ("🔥", "u1f525"),
        ("a\u202eb", "a-b"),
        ("[[x]]", "x"),
        ("snake_case", "snake_case"),
        ("cafe\u0301", "café"),
    ],
)
def test_a_tag_becomes_one_that_obsidian_reads(tag: str, name: str) -> None:
    assert tag_name(tag) == name


def test_a_block_id_has_letters_and_digits_only_and_stays_the_same() -> None:
    assert block_id("019aa5e4-0000-7000-8000-000000000000") == "heewx5wsw"
    assert re.fullmatch(r"h[a-z2-7]{8}", block_id("^ weird id\n"))
    assert len({block_id(str(number)) for number in range(5000)}) == 5000
    assert len(token("x", 51)) == 51
