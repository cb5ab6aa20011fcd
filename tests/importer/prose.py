"""Made-up articles and pages: distinct, like prose, with words and stock phrases that many of them share."""

import random
from collections.abc import Sequence
from typing import NamedTuple


def _listed(text: str) -> tuple[str, ...]:
    return tuple(" ".join(text.split()).split(" | "))


_TOPICS = [
    words.split()
    for words in (
        "canal reservoir river pump valley dam spring irrigation flood well pipe drought",
        "railway station timetable carriage track bridge tunnel freight platform signal depot ticket",
        "school teacher pupil exam textbook kindergarten lesson university library grant dormitory class",
        "harvest wheat mill warehouse seed combine silo flour farmer market export price",
        "coal plant grid turbine heating outage meter boiler gas pipeline subsidy fuel",
        "museum exhibition map archive portrait curator gallery restorer carpet coin manuscript loan",
        "clinic vaccine ambulance surgeon hospital nurse pharmacy outbreak laboratory patient ward medicine",
        "court judge prosecutor hearing appeal verdict lawyer witness sentence charge prison trial",
    )
]
_WHO = _listed(
    """
    Aigul Sadykova | Marat Bekov | the ministry | the district office | a spokesman | residents | the
    mayor | officials | Dilshod Karim | an engineer | the union | two witnesses | the governor | a local
    newspaper | the company | villagers | Nurlan Ospan | Elena Petrova | the agency | experts | the
    committee | a resident of the town | the director | drivers
    """
)
_PLACES = _listed(
    """
    Karsu | the capital | the northern district | Almalyk | the old town | Tashbulak | the border region |
    Narynkol | the lake shore | Kyzylkum | the eastern province | Shahrisabz | the new suburb | Turgen |
    the mountain pass | Osh
    """
)
_DID = _listed(
    """
    announced | repaired | closed | inspected | delayed | opened | questioned | financed | expanded |
    abandoned | rented out | photographed | promised to replace | refused to pay for | asked parliament
    about | measured | sold | insured | rebuilt | criticised | defended | forgot about | listed | counted
    | guarded | described | compared | moved
    """
)
_HOW = _listed(
    """
    in spite of the rain | for the third time this year | without giving a reason | at a cost of {n}
    million | after {n} days of talks | under a contract from 20{m} | with help from abroad | before the
    holiday | more slowly than planned | on the advice of a consultant | because {n} families had
    complained | while {n} workers were on leave | as the law requires | against the wishes of the
    neighbours | twice in {n} weeks
    """
)
_STOCK = _listed(
    """
    according to a statement released on Tuesday | who asked not to be named | as was reported earlier |
    the press service of the ministry said on Monday | it was not possible to confirm this independently
    """
)
_LINKS = _listed(
    """
    Meanwhile, | However, | In addition, | Last year | On Friday | Later | By contrast, | Even so, | At
    first
    """
)
_ADJECTIVES = _listed(
    """
    new | old | broken | private | costly | empty | regional | unfinished | famous | narrow | crowded |
    temporary | rusty | modern | distant | northern | public | damaged | second | wooden
    """
)

#: Titles of unlike articles.
TITLES = [
    "The ferry company buys two electric boats",
    "Why the old cinema will not become a shop",
    "Teachers ask for smaller classes in spring",
    "A winter without any snow on the ski slope",
    "Museum returns three carved masks to the coast",
    "The last typewriter workshop closes its door",
    "Forty people move into the mill by the weir",
]


class Article(NamedTuple):
    """A made-up article; its paragraphs are parted by blank lines."""

    title: str
    body: str


class Press:
    """Writes articles without end; the same seed writes the same ones."""

    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)

    def article(self, words: int = 0) -> Article:
        """An article of about so many words (200 to 700 where none are asked for)."""
        dice = self._dice
        topic = dice.choice(_TOPICS)
        wanted = words or dice.randint(200, 700)
        paragraphs, count = [], 0
        while count < wanted:
            sentences = [self._sentence(topic) for _ in range(dice.randint(2, 5))]
            paragraphs.append(" ".join(sentences))
            count += sum(len(sentence.split()) for sentence in sentences)
        return Article(self._title(topic), "\n\n".join(paragraphs))

    def _title(self, topic: Sequence[str]) -> str:
        dice = self._dice
        what = f"{dice.choice(_ADJECTIVES)} {dice.choice(topic)} and {dice.choice(topic)}".title()
        return (
            f"{dice.choice(_PLACES).title()} {dice.choice(['Waits for', 'Loses', 'Gets', 'Debates'])} {what}"
        )

    def _sentence(self, topic: Sequence[str]) -> str:
        dice = self._dice
        how = dice.choice(_HOW).format(n=dice.randint(2, 99), m=dice.randint(10, 26))
        core = (
            f"{dice.choice(_WHO)} {dice.choice(_DID)} the {dice.choice(_ADJECTIVES)} {dice.choice(topic)} "
            f"near {dice.choice(_PLACES)} {how}"
        )
        match dice.randrange(6):
            case 0:
                return f"{dice.choice(_LINKS)} {core}."
            case 1:
                return f"“The {dice.choice(topic)} is {dice.choice(_ADJECTIVES)},” {core.split(' near ')[0]}."
            case 2 if dice.random() < 0.3:
                return f"{core[0].upper()}{core[1:]}, {dice.choice(_STOCK)}."
            case 3:
                second = (
                    f"{dice.choice(_WHO)} {dice.choice(_DID)} {dice.randint(2, 400)} {dice.choice(topic)}s"
                )
                return f"{core[0].upper()}{core[1:]}, and {second}."
            case _:
                return f"{core[0].upper()}{core[1:]}."


def listing(articles: Sequence[Article], publisher: str, page: int, flat: bool = True) -> str:
    """A listing page as a text capture shows it: a list's head, the articles, the page's own foot."""
    first = 1 + (page - 1) * len(articles)
    parts = [f"{publisher} » News\n\nViewing results {first} - {first + len(articles) - 1} of {first + 400}"]
    for article in articles:
        body = article.body.replace("\n\n", " ") if flat else article.body
        parts.append(f"{article.title}\n\n{body}")
    parts.append(f"Load more\n\nAbout {publisher}\n\n© {publisher}")
    return "\n\n".join(parts)
