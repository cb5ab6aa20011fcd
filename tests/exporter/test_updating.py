"""The text of a file that its reader edited, and what becomes of it."""

import pytest
import yaml

from reader.exporter.updating import parts, properties, updated, with_more
from tests.exporter.hostile import STRINGS

OURS = "---\ntitle: Old\ntags:\n- a\nhighlights: 1\n---\n"
NEW = "---\ntitle: 'New: one'\ntags:\n- b\nhighlights: 2\nurl: https://x.example/\n---\n"


def merged(front: str, protected: tuple[str, ...] = ()) -> str:
    return updated(front, NEW, properties(OURS), protected).text


def test_what_still_says_what_we_wrote_is_brought_up_to_date_however_it_is_written() -> None:
    for theirs in (OURS, '---\ntitle: "Old"\ntags: [a]\nhighlights: 1\n---\n', OURS.replace("\n", "\r\n")):
        found = merged(theirs)
        assert yaml.safe_load(parts(found)[0].replace("---", "")) == yaml.safe_load(NEW.replace("---", ""))
        assert ("\r\n" in theirs) == ("\r\n" in found)
        assert found.count("\n") == NEW.count("\n")


def test_what_the_reader_wrote_took_out_or_protects_stays() -> None:
    theirs = (
        "---\n# mine\nrating:   5 # of 5\ntitle: Mine\ntags:\n  - a\n'odd: key': |\n  text\n\n  more\n---\n"
    )
    now = theirs.replace("---\n", "url: https://x.example/\n---\n").removeprefix("url: https://x.example/\n")
    assert merged(theirs, ("tags",)) == now
    assert merged("---\n---\n") == "---\nurl: https://x.example/\n---\n"


def test_a_property_of_the_readers_keeps_its_name_when_an_export_comes_to_use_it() -> None:
    mine = OURS.replace("highlights: 1", "highlights: 1\nurl: my own way to it")
    found = updated(mine, NEW, properties(OURS), ())
    assert found.readable
    assert found.text.count("url:") == 1
    assert "url: my own way to it" in found.text
    assert yaml.safe_load(parts(found.text)[0].replace("---", ""))["title"] == "New: one"
    assert "url" not in found.ours
    again = updated(found.text, NEW, found.ours, ())
    assert again.text == found.text


@pytest.mark.parametrize(
    "front",
    [
        "---\ntitle: [Old\n---\n",
        "---\n- a list\n---\n",
        "---\njust words\n---\n",
        "---\ntitle: &t Old\nother: *t\n---\n",
        "---\n<<:\nx: 1\n---\n",
        "---\n2026-13-45: x\n---\n",
        "---\nx: !!bool z\n---\n",
        "---\nx: !!timestamp a\n---\n",
        "---\nx: &x [*x]\n---\n",
        f"---\na: &a x\nb: [{', '.join(['*a'] * 17)}]\n---\n",
        "---\n{title: Old, highlights: 1}\n---\n",
        "---\ntitle: Old\ntitle: Old\n---\n",
    ],
)
def test_what_cannot_be_changed_line_by_line_is_left_as_it_is(front: str) -> None:
    found = updated(front, NEW, properties(OURS), ())
    assert found.text == front
    assert not found.readable


@pytest.mark.parametrize("words", STRINGS, ids=range(len(STRINGS)))
def test_strings_of_every_kind_stay_in_their_properties(words: str) -> None:
    dumped = yaml.safe_dump({"mine": words, "title": "Old"}, sort_keys=False, allow_unicode=True)
    new = yaml.safe_dump({"title": words, "site": words}, sort_keys=False, allow_unicode=True)
    found = updated(f"---\n{dumped}---\n", f"---\n{new}---\n", properties(OURS), ())
    assert yaml.safe_load(parts(found.text)[0][4:-4]) == {"mine": words, "title": words, "site": words}


def test_a_front_matter_ends_where_its_dashes_say() -> None:
    assert parts("---\na: 1\n---\nText\n---\n") == ("---\na: 1\n---\n", "Text\n---\n")
    assert parts("---\n---\nText") == ("---\n---\n", "Text")
    assert parts("---\na: 1\n---") == ("---\na: 1\n---", "")
    assert parts("Text\n---\na: 1\n---\n") == ("", "Text\n---\na: 1\n---\n")
    assert parts("---\nno end") == ("", "---\nno end")


def test_what_is_added_stands_apart_below_one_heading_a_day() -> None:
    more = "## New highlights 2026-11-22\n\n> Words\n"
    assert with_more("Mine", more) == f"Mine\n\n{more}"
    assert with_more(f"Mine\n\n{more}", "## New highlights 2026-11-22\n\n> More\n").endswith(
        "> Words\n\n> More\n"
    )
    deeper = f"{more}\n### An article\n\n> Words\n"
    assert with_more("Mine\n", "Words of a template\n") == "Mine\n\nWords of a template\n"
    assert with_more(deeper, more).count("New highlights") == 1
    assert with_more(f"{more}\n## Mine\n", more).count("New highlights") == 2
    assert with_more("- Mine", "- ## New highlights 2026-11-22\n  - Words\n").startswith("- Mine\n- ##")
