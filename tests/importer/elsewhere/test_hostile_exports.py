"""Exports that are broken, swollen or made to harm: a sentence or what can be read of them, never a fault."""

import contextlib
import itertools
import json
import random
from pathlib import Path

import pytest

from reader.importer.splitting import split
from reader.model.errors import ImportRefused
from tests.importer.elsewhere.making import omnivore, told, zipped

SAMPLES = Path(__file__).with_name("samples")
FILES = sorted(path.name for path in SAMPLES.iterdir() if path.suffix != ".golden")
HEAD = "Highlight,Book Title,Book Author,Note\n"

WRONG: tuple[object, ...] = (None, 7, -1.5, True, "text", [], {}, [[]], [None], {"a": {}}, "\ud800", "a\x00b")


def refusal(data: bytes) -> str:
    with pytest.raises(ImportRefused) as caught:
        split(data, "export.bin")
    sentence = str(caught.value)
    assert "export.bin" in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def spoilt(value: object, chance: random.Random) -> object:
    """A value with some of what it holds exchanged for what nobody expects."""
    if chance.random() < 0.15:
        return chance.choice(WRONG)
    if isinstance(value, dict):
        return {key: spoilt(inner, chance) for key, inner in value.items() if chance.random() > 0.1}
    return [spoilt(inner, chance) for inner in value] if isinstance(value, list) else value


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith(".json")])
def test_values_of_the_wrong_kind_are_passed_over(name: str) -> None:
    whole = json.loads((SAMPLES / name).read_text("utf-8"))
    for seed in range(120):
        data = json.dumps(spoilt(whole, random.Random(seed))).encode()
        try:
            found = split(data, name)
        except ImportRefused:
            continue
        for story in found.stories:
            assert "\x00" not in story.text
            story.text.encode("utf-8")


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_cut_short_anywhere_gives_what_it_has_or_a_sentence(name: str) -> None:
    data = (SAMPLES / name).read_bytes()
    for end in range(1, len(data), max(1, len(data) // 40)):
        # Whatever else were raised would be a fault.
        with contextlib.suppress(ImportRefused):
            split(data[:end], name)


def test_a_million_rows_are_refused_with_a_sentence() -> None:
    assert "lines" in refusal((HEAD + "a,b,c,d\n" * 1_000_000).encode())


def test_more_articles_than_a_file_may_have_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.importer.elsewhere.entries.MAX_ENTRIES", 20)
    rows = "".join(f"quote {n},title {n},,\n" for n in range(30))
    assert "20 articles" in refusal((HEAD + rows).encode())


def test_a_quotation_mark_that_never_closes_swallows_no_more_than_the_rest() -> None:
    rows = 'first,Title,,\n"never closed,Title,,\nanother,Title,,\n'
    marks = split((HEAD + rows).encode(), "x").kept[0].marks
    assert marks[0].quote == "first"
    assert len(marks) <= 2


def test_a_header_that_is_very_long_is_no_fault() -> None:
    data = f"title,url,time_added,status,{'x' * 200_000}\nA,https://a.example/,1700000000,unread\n"
    assert [story.title for story in split(data.encode(), "long.csv").stories] == ["A"]


def test_missing_and_surplus_cells_are_no_fault() -> None:
    found = split((HEAD + "only a quote\na,b,c,d,e,f,g\n,,,\n").encode(), "x")
    assert [one.get("title") for one in told(found)] == [None, "b"]


def test_an_export_that_holds_nothing_says_so() -> None:
    assert "holds nothing" in refusal(HEAD.encode())


def test_words_that_are_markup_or_orders_stay_words() -> None:
    evil = "<script>alert(1)</script>\u202e=cmd|' /C calc'!A0\ufeff"
    cell = evil.replace('"', '""')
    found = split(f'{HEAD}"{cell}","{cell}",,"{cell}"\n'.encode(), "x")
    assert found.kept[0].marks[0].quote == found.kept[0].marks[0].note == evil
    assert found.stories[0].text == evil


def test_an_address_of_another_scheme_is_none() -> None:
    head = "title,url,time_added,tags,status\n"
    found = split(
        f"{head}Run me,javascript:alert(1),1,,unread\nOpen me,file:///etc/passwd,1,,unread\n".encode(), "x"
    )
    assert [(story.title, story.url) for story in found.stories] == [("Run me", None), ("Open me", None)]


def test_an_archive_that_unpacks_to_far_more_than_its_size_is_refused() -> None:
    assert "unpacks" in refusal(omnivore(content="<p>" + "a" * 30_000_000))


def test_an_archive_inside_an_archive_is_refused() -> None:
    inner = zipped({"a": "b"})
    item = {"slug": "s", "title": "T", "url": "https://a.example"}
    data = zipped({"metadata_0_to_20.json": json.dumps([item]), "content/s.html": inner})
    assert "another archive" in refusal(data)


def test_a_damaged_list_in_an_archive_is_named() -> None:
    assert "metadata_0_to_20.json" in refusal(zipped({"metadata_0_to_20.json": "[{"}))
    assert "part_000000.csv" in refusal(zipped({"part_000000.csv": "a,b\n1,2\n"}))


def test_names_that_climb_out_of_an_archive_are_only_names() -> None:
    item = {"slug": "../../etc/passwd", "title": "T", "url": "https://a.example"}
    data = zipped(
        {"metadata_0_to_20.json": json.dumps([item]), "content/../../etc/passwd.html": "<p>No.</p>"}
    )
    assert [one["title"] for one in told(split(data, "x"))] == ["T"]


def test_annotations_inside_each_other_share_no_byte() -> None:
    inner = '<span data-annotation="%7B%22color%22%3A%22%23ffd400%22%7D">inner</span>'
    outer = f'<span data-annotation="%7B%7D">outer {inner} end</span>'
    found = split(f"<html><body><p>{outer} said {inner}</p></body></html>".encode(), "x")
    spans = [(span.start, span.end) for span in found.spans]
    assert all(one[1] <= two[0] for one, two in itertools.pairwise(spans))
    assert {mark.quote for kept in found.kept for mark in kept.marks} >= {"inner", "outer inner end"}
