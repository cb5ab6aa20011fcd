"""The manual tells of everything, and of nothing that is not there."""

import re
from collections import Counter
from pathlib import Path

import pytest

from reader.cli import COMMANDS
from reader.exporter.formats import FORMATS
from reader.exporter.variables import VARIABLES, WAYS
from reader.model.manual import KEY, LIST, Page, anchor, set_blocks, words_in
from reader.model.markdown import CODE, Kind, NoteBlock
from reader.model.query_language import LANGUAGE
from reader.services.manual import LISTS, pages
from reader.ui.actions import CONTEXTS
from reader.ui.commands.helping import PAGES
from reader.ui.settings import _DEFAULTS
from reader.ui.settings_table import SETTINGS
from reader.ui.table import EVERY_ACTION

#: A sentence of the program that the manual explains: “… is empty; capture the page again.”
QUOTED = re.compile(r"“([^“”]+)”")
#: Where a string goes on in the next line.
PARTED = re.compile(r"""["']\s*\n\s*f?["']""")


@pytest.fixture(scope="module")
def manual() -> dict[str, Page]:
    """The pages by their names; in place of a key stands the name of its action."""
    return {page.name: page for page in pages(lambda name, context: f"{name} {context}".strip())}


@pytest.fixture(scope="module")
def sources(checkout: Path) -> dict[str, str]:
    """The pages as they are written."""
    return {file.stem: file.read_text("utf-8") for file in (checkout / "resources/help").glob("*.md")}


def test_every_file_is_a_page_that_the_contents_lead_to(
    manual: dict[str, Page], sources: dict[str, str]
) -> None:
    assert set(manual) == set(sources)
    assert all(page.title for page in manual.values())
    assert all(page.group for page in manual.values() if page.name != "index")


def test_every_action_is_told_of_and_no_key_of_an_action_that_is_none(sources: dict[str, str]) -> None:
    named = [match.groups() for text in sources.values() for match in KEY.finditer(text)]
    actions = {action.name for action in EVERY_ACTION}
    assert actions - {name for name, _ in named} == set(), "write {their_names} into a page of resources/help"
    assert {name for name, _ in named} - actions == set()
    assert {context for _, context in named if context} <= set(CONTEXTS)
    assert {match[1] for text in sources.values() for match in LIST.finditer(text)} == set(LISTS)


def test_no_page_shows_a_placeholder_or_has_words_that_are_no_key(manual: dict[str, Page]) -> None:
    for page in manual.values():
        assert not KEY.search(page.text), page.name
        assert "<!--" not in page.text, page.name


def test_every_pane_view_and_dialog_has_a_page(manual: dict[str, Page]) -> None:
    assert set(CONTEXTS) - set(PAGES) == set(), "name the page of each context in commands/helping.py"
    anchors = _anchors(manual)
    assert [place for place in PAGES.values() if tuple(place.partition("#")[::2]) not in anchors] == []


def test_every_link_leads_to_a_place_of_the_manual(manual: dict[str, Page]) -> None:
    anchors = _anchors(manual)
    for page in manual.values():
        for block in set_blocks(page.text):
            for url in (span.url for span in block.spans if span.url):
                name, _, heading = url.partition("#")
                assert (name.removesuffix(".md") or page.name, heading) in anchors, f"{page.name}: {url}"


def test_no_two_headings_are_alike_so_that_each_has_an_anchor_in_the_whole_manual(
    manual: dict[str, Page],
) -> None:
    headings = Counter(heading for _, heading in _headings(manual))
    assert [heading for heading, times in headings.items() if times > 1] == []


def test_every_form_of_the_search_language_is_told_of(manual: dict[str, Page]) -> None:
    told = manual["searching"].text
    assert [typed for form in LANGUAGE for typed in form.typed if f"`{typed}`" not in told] == []


def test_every_format_and_all_that_a_template_can_use_is_told_of(manual: dict[str, Page]) -> None:
    assert [name for name in FORMATS if f"`{name}`" not in manual["export"].text] == []
    words = [each.name for each in (*VARIABLES, *WAYS)]
    assert [word for word in words if f"`{word}`" not in manual["templates"].text] == []


def test_every_command_with_its_options_is_told_of(manual: dict[str, Page]) -> None:
    told = manual["commandline"].text
    assert [name for name in (*COMMANDS, "screenshot") if f"`postil {name}" not in told] == []
    options = [option for _, takes in COMMANDS.values() for option, _ in takes if option.startswith("--")]
    assert [option for option in options if option not in told] == []


def test_every_setting_of_the_file_is_told_of(manual: dict[str, Page]) -> None:
    assert [name for name in _DEFAULTS if f"`{name}`" not in manual["files"].text] == []


def test_everything_on_the_page_of_settings_is_told_of(manual: dict[str, Page]) -> None:
    told = [setting for setting in SETTINGS if setting.group != "All of this"]
    assert [each.title for each in told if f"- {each.title}: " not in manual["settings"].text] == []


def test_every_sentence_of_the_program_that_is_explained_is_one(
    manual: dict[str, Page], checkout: Path
) -> None:
    """Nobody can look up a sentence that reads otherwise now."""
    said = _words(checkout / "reader")
    quoted = [words for block in set_blocks(manual["troubleshooting"].text) for words in _quoted(block)]
    assert len(quoted) > 30
    parts = [part.strip("() ") for words in quoted for part in words.split("…")]
    assert [part for part in parts if part and part not in said] == []


def _anchors(manual: dict[str, Page]) -> set[tuple[str, str]]:
    """(page, anchor) of every place that a link can lead to."""
    return {(name, "") for name in manual} | {(name, anchor(heading)) for name, heading in _headings(manual)}


def _headings(manual: dict[str, Page]) -> list[tuple[str, str]]:
    return [
        (page.name, words_in(block))
        for page in manual.values()
        for block in set_blocks(page.text)
        if block.kind is Kind.HEADING
    ]


def _quoted(block: NoteBlock) -> list[str]:
    """The sentences of the program that an item explains."""
    if block.kind is not Kind.ITEM:
        return []
    return QUOTED.findall("".join(span.text for span in block.spans if not span.style & CODE))


def _words(folder: Path) -> str:
    """All files of the program, with the parts of each sentence joined that stand on several lines."""
    return "\n".join(PARTED.sub("", file.read_text("utf-8")) for file in folder.rglob("*.py"))
