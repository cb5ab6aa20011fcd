"""Markup made to hang or break a reader is read or refused, in time that grows with its length alone."""

import time

import pytest

from reader.importer.splitting import split
from reader.importer.web.fragment import read_fragment
from reader.importer.web.tree import DEPTH, NODES, parse
from reader.model.errors import ImportRefused

WORDS = "<p>" + "Some words of an article that go on for a while, as words do. " * 4 + "</p>"
BAIT = {
    "nested blocks": "<div>" * 50_000 + WORDS,
    "nested marks": "<b>" * 50_000 + WORDS,
    "nested tables": "<table><tr><td>" * 15_000 + WORDS,
    "a million attributes": "<p " + 'a="b" ' * 150_000 + ">" + WORDS,
    "one long attribute": "<p title='" + "x" * 1_000_000 + "'>" + WORDS,
    "comments without end": WORDS + "<!--" * 250_000,
    "tags without end": WORDS + "<a " * 300_000,
    "quotes without end": WORDS + '<a b="' * 150_000,
    "scripts without end": WORDS + "<script>" * 60_000,
    "end tags alone": WORDS + "</div></i>" * 50_000,
    "headings": "<h2><a href='/x'>A title of few words</a></h2>" * 4_000 + WORDS,
    "headings and words": WORDS + "<h2>A heading</h2><p>Some words below it, and more of them.</p>" * 12_000,
    "references": "<p>" + "&amp;&#x41;&bogus;" * 20_000 + WORDS,
}


@pytest.mark.parametrize("bait", BAIT)
def test_bait_is_read_within_seconds(bait: str) -> None:
    began = time.process_time()
    found = split(b"<!DOCTYPE html>" + BAIT[bait].encode(), "bait.html")
    assert any("Some words of an article" in story.text for story in found.stories)
    assert time.process_time() - began < 8


def test_a_page_of_too_many_elements_is_refused_by_name() -> None:
    with pytest.raises(ImportRefused, match=r"bomb\.html has more than 200,000 elements"):
        split(b"<!DOCTYPE html>" + b"<i>" * (NODES + 1), "bomb.html")


def test_no_tree_is_deeper_than_a_walk_can_go() -> None:
    root = parse("<div>" * 5_000 + "words" + "</div>" * 5_000 + "<p>after", "page")
    assert max(one.depth for one in root.elements()) <= DEPTH + 1
    assert read_fragment("<div>" * 5_000 + "words" + "</div>" * 5_000 + "<p>after").text == "words\n\nafter"


def test_references_are_resolved_once_and_no_entity_is_ever_declared() -> None:
    markup = '<!DOCTYPE html [<!ENTITY a "aaaa">]><p>&amp;lt;b&gt; &a; &#0; &#xD800;</p>'
    assert read_fragment(markup).text.endswith("&lt;b> &a; \ufffd \ufffd")


@pytest.mark.parametrize("reference", ["&#8;", "&#8", "&#x1F;", "&#xFDD0;"])
def test_a_reference_to_a_sign_of_control_is_passed_over(reference: str) -> None:
    text = "The ferry to Skerry sails on Sundays again from May, as it did before the fire."
    page = (
        f"<!doctype html><title>x</title><h1>Ferry</h1><p>{reference}{text}{reference}</p><p>{reference}</p>"
    )
    (story,) = split(page.encode(), "page.html").stories
    assert story.text == text
