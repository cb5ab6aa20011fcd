"""Whatever happens to a page of any format, it is split whole or refused in a sentence, and nothing else."""

import pytest

from reader.model.errors import ImportRefused
from reader.services import workers
from tests.fuzz.captures import Tally, covered, mutants, try_all
from tests.fuzz.pages import pages

HOSTILE = {
    "words without end": b"a" * 3_000_000,
    "lines without end": b"a\n" * 450_000,
    "tags without end": b"<html><body>" + b"<b>" * 50_000,
    "tables in tables": b"<html><body>" + b"<table><tr><td>" * 5_000,
    "an attribute without end": b"<html><body><a href='" + b"x" * 1_000_000,
    "a comment without end": b"<html><body><!--" + b"-" * 1_000_000,
    "lists in lists": b'{"version": "https://jsonfeed.org/version/1", "items": ' + b"[" * 60_000,
    "entities of entities": (
        b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">'
        + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(20))
        + b"]><rss><channel><title>&u;</title></channel></rss>"
    ),
    "another file as an entity": (
        b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss version="2.0">'
        b"<channel><title>A</title><item><title>&a;</title><description>&a; words</description></item>"
        b"</channel></rss>"
    ),
    "headers without end": b"MIME-Version: 1.0\n" + b"A: b\n" * 20_000,
    "quotes in quotes": b"# A\n\n" + b"> " * 20_000 + b"words",
    "marks without end": b"\xef\xbb\xbf" * 1000,
    "brackets without end": b"# A\n\n# B\n\n" + b"[" * 50_000 + b"](" * 50_000,
}


def test_pages_of_every_format_survive_every_accident() -> None:
    tally = Tally()
    assert sum(1 for _ in try_all(mutants(pages(), 150, 7), tally)) > 50
    assert not tally.failures
    assert {"refused", "split as text", "split as html"} <= set(tally.outcomes)


@pytest.mark.parametrize("bomb", HOSTILE)
def test_a_bomb_is_split_or_refused_within_seconds(bomb: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "LIMIT_S", 8)
    with workers.borrowed() as worker:
        worker.ask(HOSTILE[bomb], "bomb.txt")
        try:
            found = worker.answer().split
        except ImportRefused as refusal:
            said, text = str(refusal), ""
        else:
            said, text = "", "".join(story.text for story in found.stories)
            assert covered(HOSTILE[bomb], found)
    assert "fault of Postil" not in said
    assert "took more than" not in said
    assert "root:" not in text


def test_accidents_are_the_same_for_the_same_seed() -> None:
    assert list(mutants(pages(), 20, 3)) == list(mutants(pages(), 20, 3))
    assert list(mutants(pages(), 20, 3)) != list(mutants(pages(), 20, 4))
