"""Single pages of narrow lines, and of parts under days or minutes: none of their text is left out."""

import pytest

from reader.importer.furniture import leads_to_pages
from reader.importer.lines import read_lines
from reader.importer.splitting import split
from tests.importer.test_wires import EN

SAID = [
    "The harbour board voted on Tuesday night to close the old swing bridge for fourteen months.",
    "Engineers found cracks in two of the four bearings during a routine inspection last spring.",
    "Lorries will have to take the ring road, which adds nine miles to every trip to the market.",
    "Nobody from the ministry attended the meeting, although three officials had been invited.",
    "Fishermen blocked the slipway for two hours before police persuaded them to leave.",
    "Ferries between the islands have been full since then, and a second vessel was hired.",
    "When the bridge opened in 1931 it carried trams, and some still call it the rail crossing.",
    "It is not clear whether the contractor that lost the first tender will appeal.",
    "Critics of the plan argue that a tunnel would have been cheaper in the long run.",
    "Divers spent six days under the central span and came back with photographs of rusted bolts.",
    "By Friday the queue of vehicles stretched back as far as the hospital roundabout.",
    "Ambulance crews say their response times have doubled on the south side of the estuary.",
    "Two councillors resigned rather than sign the emergency order of that night.",
    "Whether the money arrives before winter depends on a vote in the upper house next month.",
    "Historians found the original drawings in an attic in Leith, rolled inside a carpet.",
    "Every evening a small crowd gathers on the quay to watch the floodlit work.",
    "Nothing in the contract says what should happen if the river freezes again this year.",
    "Seals have returned to the quiet stretch below the span, and children watch them.",
]
LAW = ["Short title", "Interpretation", "Duties of the Board", "Tolls", "Closure", "Offences"]
PAGES = {
    "chat": ["The night the bridge was closed", *(f"[{10 + n // 6}:{7 * n % 60:02}] <{'mdj'[n % 3]}> {said}"
                                                  for n, said in enumerate(SAID))],
    "law": ["Harbour and Bridges Act", *(row for n, head in enumerate(LAW) for row in (
        f"§ {n + 1} {head}", *(f"({k}) {said}" for k, said in enumerate(SAID[3 * n : 3 * n + 3], 1))))],
}  # fmt: skip


@pytest.mark.parametrize("gap", ["\n\n", "\n"], ids=["parted", "close"])
@pytest.mark.parametrize("kind", PAGES)
def test_no_text_of_one_article_is_left_out(kind: str, gap: str) -> None:
    (story,) = split(gap.join(PAGES[kind]).encode(), "page.txt").stories
    assert [said for said in SAID if said not in story.text] == []


@pytest.mark.parametrize("gap", ["\n\n", "\n"], ids=["parted", "close"])
def test_a_page_without_any_furniture_is_an_article_to_its_end(gap: str) -> None:
    prizes = ["Best picture", "The Long Span – WINNER", "Night on the Quay", "Rivets", "Best score"]
    prizes += ["E. Voss, The Toll – WINNER", "P. Nunn, Rivets", "Best actress", "Ella Trask, Rivets – WINNER"]
    rows = ["Estuary film awards: the winners in full", SAID[12], *prizes]
    (story,) = split(gap.join(rows).encode(), "page.txt").stories
    assert story.text == gap.join(rows[1:])


def test_verses_are_read_from_their_first_line_on() -> None:
    rows = ["Two poems", "By Eileen Moody", "The Keeper", "He wound the bridge", "as others wind a clock,"]
    rows += [
        "at six, at noon, at six.",
        "The river did not mind.",
        "It had been counting",
        "longer than he had.",
    ]
    rows += [
        "Rust",
        "It comes like news,",
        "a little every day,",
        "until the whole town",
        "is the colour of it.",
    ]
    (story,) = split("\n".join([*rows, "Eileen Moody lives in Cannery Row."]).encode(), "page.txt").stories
    assert [row for row in rows[2:] if row not in story.text] == []


@pytest.mark.parametrize("gap", ["\n\n", "\n"], ids=["parted", "close"])
def test_names_that_answer_each_other_part_no_articles(gap: str) -> None:
    names = ["INES, an engineer", "TOM, a welder", "Scene 1. A quay."]
    said = [row for n, row in enumerate(SAID) for row in (("INES", "TOM")[n % 2], row)]
    (story,) = split(gap.join(["The Toll: a play in one act", *names, *said]).encode(), "page.txt").stories
    assert [row for row in SAID if row not in story.text] == []


def test_a_list_of_links_below_a_chat_is_none_of_it() -> None:
    links = ["Related stories", "Ferry fares to rise by a fifth", "Who pays when a bridge breaks?"]
    (story,) = split("\n".join([*PAGES["chat"], *links]).encode(), "page.txt").stories
    assert SAID[-1] in story.text
    assert links[1] not in story.text


def test_the_minutes_of_a_match_lead_to_no_other_pages() -> None:
    assert not any(leads_to_pages(line) for line in read_lines("90'\n\n84’\n\n7′"))
    assert all(leads_to_pages(line) for line in read_lines("1 2 3\n\n[9]"))


@pytest.mark.parametrize("gap", ["\n\n", "\n"], ids=["parted", "close"])
def test_the_days_of_a_diary_are_no_teasers_above_the_last_of_them(gap: str) -> None:
    texts = [(" ".join(SAID[n : n + 2]), " ".join(SAID[n + 6 : n + 9])) for n in range(0, 10, 2)]
    rows = [row for n, pair in enumerate(texts) for row in (f"{2 + 4 * n} March", *pair)]
    (story,) = split(gap.join(rows).encode(), "page.txt").stories
    assert [row for row in rows if len(row) > 60 and row not in story.text] == []


@pytest.mark.parametrize("last", ["Ann: yes", "Ann:", "Ann"])
def test_a_chat_of_short_lines_may_end_with_a_name(last: str) -> None:
    found = split("\n".join([*["Ann: yes", "Bo: no"] * 40, last]).encode(), "page")
    assert found.stories


@pytest.mark.parametrize(
    "names", [("Anna", "Bodo", "Cilly"), ("Анна", "Борис", "Вера"), ("Ana", "Luis", "Paz")]
)
def test_a_chat_with_the_hour_in_brackets_before_each_name_is_one_article(names: tuple[str, ...]) -> None:
    rows = [
        f"[{10 + n // 6}:{n * 7 % 60:02}] {names[n % 3]}: " + " ".join(EN)[n * 9 : n * 11 + 30].strip()
        for n in range(24)
    ]
    found = split("\n".join(["The keeper of the last bridge", *rows]).encode(), "page")
    assert len(found.stories) == 1
    assert [row for row in rows if " ".join(row.split()) not in found.stories[0].text] == []
