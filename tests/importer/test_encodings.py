"""A page is read in the encoding it was saved in or refused by name; places still lead to its bytes."""

import random

import pytest

from reader.importer.door import decode
from reader.importer.places import Places
from reader.importer.splitting import split
from reader.model.body import byte_span
from reader.model.errors import ImportRefused
from tests.importer.languages import SAMPLES

SAVED = [(name, encoding) for name, sample in SAMPLES.items() for encoding in sample.encodings]


@pytest.mark.parametrize(("language", "encoding"), SAVED)
def test_a_short_text_is_read_in_the_encoding_it_was_saved_in(language: str, encoding: str) -> None:
    text = SAMPLES[language].text
    decoded = decode(text.encode(encoding), "page.txt")
    assert decoded.text == text
    assert decoded.assumed is not None
    assert "assumed" in decoded.assumed


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("language", ["english", "russian", "japanese"])
def test_wide_unicode_without_a_mark_is_known_by_its_zero_bytes(language: str, encoding: str) -> None:
    text = f"News of the day\n\n{SAMPLES[language].text}\n"
    decoded = decode(text.encode(encoding), "page.txt")
    assert (decoded.text, decoded.encoding) == (text, encoding)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("language", SAMPLES)
def test_wide_unicode_of_any_script_is_known_wherever_its_zeros_are(language: str, encoding: str) -> None:
    text = f"一개 가지\n\n{SAMPLES[language].text}\n\n{SAMPLES[language].text} 10 000\n"
    decoded = decode(text.encode(encoding), "page.txt")
    assert (decoded.text, decoded.encoding) == (text, encoding)


@pytest.mark.parametrize("middle", ["cp1252", "cp1251", "latin-1"])
@pytest.mark.parametrize("language", ["english", "polish", "russian", "chinese"])
def test_a_text_that_was_encoded_twice_is_read_as_it_was_meant(language: str, middle: str) -> None:
    meant = f"A title\n\nThey don’t know. {SAMPLES[language].text}"
    once = meant.encode()
    signs = "".join(bytes([byte]).decode(middle, "ignore") or chr(byte) for byte in range(256))
    data = "".join(signs[byte] for byte in once).encode()
    decoded = decode(data, "page.txt")
    assert decoded.text == meant
    assert "encoded twice" in (decoded.assumed or "")
    places = Places(decoded, data)
    at = meant.index("’")
    assert (
        data[places.byte(at) : places.byte(at + 1)] == "".join(signs[byte] for byte in "’".encode()).encode()
    )
    story = split(data, "page.txt").stories[0]
    start = story.text.index("don’t")
    span = byte_span(story.text, story.segments, start, start + 5, decoded.encoding)
    assert span is not None
    assert data[slice(*span)].decode(decoded.encoding) == "don’t"


@pytest.mark.parametrize(
    "text", ["Il écrit Ã© pour é.", "Ça va, Ã la carte ?", "The letter Ã and the sign © stay."]
)
def test_a_text_that_only_speaks_of_such_damage_is_left_alone(text: str) -> None:
    assert decode(text.encode(), "page.txt").text == text


def test_lone_surrogates_and_cut_characters_are_shown_as_damaged_and_places_stay_true() -> None:
    whole = SAMPLES["russian"].text.encode()
    data = whole[:30] + b"\xed\xa0\x80" + whole[30:] + "я".encode()[:1]
    decoded = decode(data, "page.txt")
    assert decoded.encoding == "utf-8"
    assert "damaged places" in (decoded.assumed or "")
    places = Places(decoded, data)
    at = decoded.text.index("шлюзы")
    assert data[places.byte(at) : places.byte(at + 5)].decode() == "шлюзы"
    wide = "Words \ud800 of a page".encode("utf-16-le", "surrogatepass")
    assert decode(b"\xff\xfe" + wide, "page.txt").text == "Words \ufffd of a page"


@pytest.mark.parametrize(
    "data",
    [
        "He said “no”. Then he left.".encode() + b" \xed\xa0\x80 and \xed\xb2\x80 stay.",
        "“We lose a season,” she said".encode() + "”".encode()[:2],
    ],
)
def test_a_text_of_few_signs_is_not_read_in_another_encoding_for_a_little_damage(data: bytes) -> None:
    decoded = decode(data, "page.txt")
    assert decoded.encoding == "utf-8"
    assert "“" in decoded.text
    assert "\ufffd" in decoded.text
    assert decode("Elle va au café".encode("cp1252"), "page.txt").text == "Elle va au café"


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (random.Random(1).randbytes(3000).replace(b"\0", b"\1"), "binary data"),
        ("村の住民は水を待っている。".encode("iso2022_jp"), "ISO-2022-JP"),
        (b"Words of a page\x00and more words of it\x00.", "binary data"),
        (b"Words of a pag\x00e and more words of it\x00." * 9, "binary data"),
        ("Сло\x00ва страницы и ещё слова\x00 с неё. ".encode("cp1251") * 8, "binary data"),
        ("Сло\x00ва страницы и ещё \x00 слова с неё.".encode() * 8, "binary data"),
    ],
)
def test_what_cannot_be_read_is_refused_by_name(data: bytes, cause: str) -> None:
    with pytest.raises(ImportRefused, match=rf"^page\.txt .*{cause}.*; "):
        decode(data, "page.txt")


@pytest.mark.parametrize("text", ["Un café", "Garçon", "Der Käse", "Señor", "Le garçon a mangé.", "“Naïve”"])
def test_a_word_or_two_of_a_western_language_are_read_as_windows_1252(text: str) -> None:
    found = decode(text.encode("cp1252"), "page.txt")
    assert (found.text, found.encoding) == (text, "cp1252")


@pytest.mark.parametrize(
    ("text", "encoding"), [("中文", "gb18030"), ("今天的新闻", "gb18030"), ("Москва весной", "cp1251")]
)
def test_a_word_or_two_in_another_script_are_not(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "page.txt").text == text
