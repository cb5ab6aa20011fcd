"""Addresses that a strict reader takes, and that lead where the captured one led."""

import hashlib
import re
import uuid
from urllib.parse import unquote

import pytest

from reader.exporter.addresses import derived_urn, hash_address, iri, uri, urn
from tests.exporter.hostile import STRINGS

#: RFC 3986, appendix A, but for brackets outside a host.
VALID = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:(?:[\w.~!$&'()*+,;=:@/?#\[\]-]|%[0-9A-Fa-f]{2})+", re.ASCII)


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("https://a.example/x?a=1&b=2;c_d%20e#f", "https://a.example/x?a=1&b=2;c_d%20e#f"),
        ("https://a.example/жаңалық", "https://a.example/%D0%B6%D0%B0%D2%A3%D0%B0%D0%BB%D1%8B%D2%9B"),
        ("http://[::1]:8080/[a]", "http://[::1]:8080/%5Ba%5D"),
        ("https://a.example/100%", "https://a.example/100%25"),
        ("https://a.example/a b{c}", "https://a.example/a%20b%7Bc%7D"),
        ("https://a.example/#one#two", "https://a.example/#one%23two"),
        (" https://a.example/\n", "https://a.example/"),
        ("example.org/x", None),
        ("https:", None),
        ("", None),
    ],
)
def test_an_address_becomes_a_uri_that_is_the_same_place(address: str, written: str | None) -> None:
    assert uri(address) == written


def test_whatever_stands_in_an_address_it_is_valid() -> None:
    for words in [*STRINGS, "lone \ud800 surrogate", "a\x00b"]:
        assert VALID.fullmatch(uri(f"https://a.example/{words}") or ""), words
        assert not re.search(r"[\s\"<>\\^`{|}\u202e]", iri(f"https://a.example/{words}")), words


def test_an_iri_keeps_its_letters_and_its_escapes() -> None:
    assert iri("https://a.example/жаңалық%20x?y=%") == "https://a.example/жаңалық%20x?y=%"
    assert unquote(iri("https://a.example/a b{c}")) == "https://a.example/a b{c}"


def test_an_id_that_is_no_uuid_always_becomes_the_same_one() -> None:
    assert urn("019AA5E4-7c1b-7d5e-9c3a-2f6b8e4d1a70") == "urn:uuid:019aa5e4-7c1b-7d5e-9c3a-2f6b8e4d1a70"
    assert urn("odd") == urn("odd") != urn("odder")
    assert uuid.UUID(urn("odd").removeprefix("urn:uuid:")).version == 5
    assert derived_urn("a", "bc") != derived_urn("ab", "c")


def test_bytes_are_named_by_their_hash_and_a_hash_that_is_none_names_nothing() -> None:
    # The example of RFC 6920, 8.1.
    named = hash_address(hashlib.sha256(b"Hello World!").hexdigest())
    assert named == "ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk"
    assert hash_address("0" * 63) is None
    assert hash_address("") is None
