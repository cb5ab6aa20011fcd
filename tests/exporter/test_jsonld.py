"""Annotations by the words of the W3C's standard, held to a schema that is written from them."""

import base64
import hashlib
import json
import uuid
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from reader.exporter.formats import FORMATS
from reader.exporter.sheet import sheet
from reader.model.article import CaptureRef, Reading
from reader.model.highlight import COLORS, Anchor, Highlight
from tests.exporter.conftest import BEFORE
from tests.exporter.hostile import NOTES, STRINGS

MakeReading = Callable[..., Reading]
MakeHighlight = Callable[..., Highlight]

SCHEMA = jsonschema.Draft202012Validator(
    json.loads(Path(__file__).with_name("web_annotation.json").read_text(encoding="utf-8"))
)
TEXT = "The ministry said so. Nobody else did."


def written(readings: Sequence[Reading]) -> dict[str, Any]:
    found = json.loads(FORMATS["jsonld"].write([sheet(reading) for reading in readings], "All of it"))
    SCHEMA.validate(found)
    assert isinstance(found, dict)
    return found


def items(*readings: Reading) -> list[dict[str, Any]]:
    found = written(readings)["first"]["items"]
    assert isinstance(found, list)
    return found


@pytest.fixture
def whole(make_reading: MakeReading, make_highlight: MakeHighlight) -> dict[str, Any]:
    """A collection in which every key has a value."""
    marks = [make_highlight(TEXT, "said so", note="Who?", tags=("claims",)), make_highlight(TEXT, "Nobody")]
    reading = make_reading(
        TEXT, highlights=marks, url="https://a.example/x", note="On all", tags=("press",), language="en",
        author="Asel Mamatova",
    )  # fmt: skip
    return written([reading])


def test_a_highlight_is_its_words_its_place_its_bytes_its_note_and_its_tags(whole: dict[str, Any]) -> None:
    mark, bare, on_all = whole["first"]["items"]
    target = mark["target"]
    quote, place, data = target["selector"]
    assert mark["id"] == mark["canonical"] == "urn:uuid:019aa5e4-0000-7000-8000-000000000013"
    assert mark["via"].startswith("postil://article/019aa5e4-7c1b-7d5e-9c3a-2f6b8e4d1a70?h=019aa5e4-0000-")
    assert mark["created"] == mark["modified"] == "2026-11-02T10:00:00Z"
    assert target["source"] == "https://a.example/x"
    assert (quote["exact"], quote["prefix"]) == ("said so", "The ministry ")
    assert quote["dcterms:identifier"].endswith(hashlib.sha256(b"said so").hexdigest()[:16])
    assert TEXT[place["start"] : place["end"]] == "said so"
    capture = b"#" * BEFORE + TEXT.encode()
    assert capture[data["start"] : data["end"]] == b"said so"
    assert data["dcterms:source"]["dcterms:title"] == "000_a.txt"
    assert [(body["purpose"], body["value"]) for body in mark["body"]] == [
        ("commenting", "Who?"), ("tagging", "claims"),
    ]  # fmt: skip
    assert "body" not in bare
    assert bare["motivation"] == "highlighting"
    assert [body["value"] for body in on_all["body"]] == ["On all", "press"]
    assert on_all["target"] == {"source": "https://a.example/x"}


def test_tags_alone_make_an_annotation_of_an_article_and_nothing_makes_none(
    make_reading: MakeReading,
) -> None:
    (tagged,) = items(make_reading(tags=("press", "oil")))
    assert tagged["motivation"] == "tagging"
    assert [body["value"] for body in tagged["body"]] == ["press", "oil"]
    assert items(make_reading()) == []


def test_an_article_is_told_of_once_under_the_address_its_annotations_name(whole: dict[str, Any]) -> None:
    (article,) = whole["dcterms:source"]
    assert article["id"] == "https://a.example/x"
    assert article["dcterms:title"] == "Ministry speaks"
    assert article["dcterms:creator"] == ["Asel Mamatova"]
    assert article["dcterms:hasVersion"][0]["selector"]["start"] == BEFORE
    assert whole["total"] == len(whole["first"]["items"])


def test_a_capture_is_named_by_the_hash_of_its_bytes(
    make_reading: MakeReading, make_highlight: MakeHighlight
) -> None:
    """RFC 6920: the digest in base64url, whoever has the file can compare."""
    sha256 = hashlib.sha256(b"a capture").hexdigest()
    reading = make_reading(TEXT, highlights=[make_highlight(TEXT, "said so")])
    capture = reading.version.capture._replace(sha256=sha256)
    reading = reading._replace(version=reading.version._replace(capture=capture), captures=(capture,))
    state = items(reading)[0]["target"]["state"]
    digest = base64.urlsafe_b64decode(state["cached"].removeprefix("ni:///sha-256;") + "=")
    assert digest.hex() == sha256
    assert state["sourceDateStart"] < "2026-02-23T12:00:00Z" < state["sourceDateEnd"]
    without = reading._replace(captures=(capture._replace(captured=None),))
    assert "state" not in items(without)[0]["target"]


def test_a_lost_highlight_has_its_words_and_no_place(
    make_reading: MakeReading, make_highlight: MakeHighlight
) -> None:
    (mark,) = items(make_reading(TEXT, highlights=[make_highlight(TEXT, "said so", anchor=Anchor.LOST)]))
    assert [each["type"] for each in mark["target"]["selector"]] == ["TextQuoteSelector"]


def test_an_article_without_an_address_is_named_by_its_id_as_are_ids_that_are_no_uuid(
    make_reading: MakeReading, make_highlight: MakeHighlight
) -> None:
    marks = [make_highlight(TEXT, "said so", id="odd id\n")]
    (mark,) = items(make_reading(TEXT, highlights=marks, url="no address"))
    assert mark["target"]["source"] == "urn:uuid:019aa5e4-7c1b-7d5e-9c3a-2f6b8e4d1a70"
    assert uuid.UUID(mark["id"].removeprefix("urn:uuid:")).version == 5


def test_every_colour_has_a_shade(make_reading: MakeReading, make_highlight: MakeHighlight) -> None:
    for color in COLORS:
        (mark,) = items(make_reading(TEXT, highlights=[make_highlight(TEXT, "said so", color=color)]))
        assert mark["stylesheet"]["value"].startswith(f".{mark['target']['styleClass']} ")


def test_several_articles_are_one_collection_in_which_every_id_is_another(
    make_reading: MakeReading, make_highlight: MakeHighlight
) -> None:
    one = make_reading(TEXT, highlights=[make_highlight(TEXT, "said so")], note="x")
    two = make_reading(TEXT, id="019aa5e4-7c1b-7d5e-9c3a-2f6b8e4d1a71", note="y")
    found = written([one, two])
    ids = [found["id"], found["first"]["id"], *(each["id"] for each in found["first"]["items"])]
    assert len(ids) == len(set(ids)) == 5
    assert written([])["total"] == 0
    lines = FORMATS["jsonld"].write([sheet(one), sheet(two)], "t").decode().splitlines()
    assert sum('"Annotation"' in line for line in lines) == 3


@pytest.mark.parametrize("words", STRINGS, ids=range(len(STRINGS)))
def test_hostile_words_are_read_back_as_they_were(
    make_reading: MakeReading, make_highlight: MakeHighlight, words: str
) -> None:
    text = f"Before.{words}.After"
    reading = make_reading(
        text, title=words, source=words, url=f"https://a.example/{words}", tags=(words,), note=words,
        captures=(CaptureRef(words, 0, 9, False, None, words),),
        highlights=[make_highlight(text, words, note=words, tags=(words,))],
    )  # fmt: skip
    found = written([reading])
    mark, on_all = found["first"]["items"]
    assert mark["target"]["selector"][0]["exact"] == words
    assert [body["value"] for body in mark["body"] + on_all["body"]] == [words] * 4
    assert found["dcterms:source"][0].get("dcterms:title", "") == words
    assert found["dcterms:source"][0]["dcterms:hasVersion"][0]["source"]["dcterms:title"] == words


def test_notes_are_read_back_as_they_were_typed(make_reading: MakeReading) -> None:
    noted = [make_reading(note=note, id=f"id-{number}") for number, note in enumerate(NOTES)]
    assert [on_all["body"][0]["value"] for on_all in items(*noted)] == NOTES


def _without(key: str) -> Callable[[dict[str, Any]], object]:
    return lambda mark: mark.pop(key)


@pytest.mark.parametrize(
    "spoil",
    [
        _without("@context"),
        _without("id"),
        _without("type"),
        _without("target"),
        lambda mark: mark.update(id="no iri"),
        lambda mark: mark.update(motivation="shouting"),
        lambda mark: mark.update(created="2026-11-02 10:00"),
        lambda mark: mark.update(bodyValue="two bodies"),
        lambda mark: mark["target"].pop("source"),
        lambda mark: mark["target"]["selector"][0].pop("exact"),
        lambda mark: mark["target"]["selector"][1].update(start=-1),
        lambda mark: mark["target"]["selector"][2].update(end="7"),
        lambda mark: mark["target"]["state"].pop("sourceDateEnd"),
        lambda mark: mark["target"].update(colour="yellow"),
        lambda mark: mark["body"][0].pop("value"),
        lambda mark: mark["stylesheet"].update(type="Css"),
    ],
    ids=range(16),
)
def test_the_schema_sees_what_breaks_the_standard(
    whole: dict[str, Any], spoil: Callable[[dict[str, Any]], object]
) -> None:
    assert SCHEMA.is_valid(whole)
    spoil(whole["first"]["items"][0])
    assert not SCHEMA.is_valid(whole)


def test_the_schema_sees_a_broken_collection_and_a_broken_page(whole: dict[str, Any]) -> None:
    for key in ("id", "type", "label", "total", "first"):
        assert not SCHEMA.is_valid({name: value for name, value in whole.items() if name != key})
    for key in ("id", "type", "partOf", "items"):
        page = {name: value for name, value in whole["first"].items() if name != key}
        assert not SCHEMA.is_valid(whole | {"first": page})
