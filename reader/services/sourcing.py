"""Which publication a capture is from, and what that publication is called."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.model.addresses import site
from reader.model.capture import Split

if TYPE_CHECKING:
    from reader.library.library import Library

#: Page lines that two captures must share to be of one source, and the share of all lines of the capture.
LINES = 2
LINES_SHARE = 0.2

#: Reading programs and browsers save pages with so few lines of their own, or fewer.
FEW = 4

#: A shared article weighs as many shared lines.
ARTICLE = 2

#: So many captures of a source are read again to name it.
PAGES = 12


def choose(library: "Library", split: Split, shared_articles: Sequence[int]) -> int | None:
    """The source that a capture belongs to, or None for a new one.

    `shared_articles` are the sources of the articles that it shows again, one entry an article. Where neither
    they nor page lines of one source alone tell, it is one of the name that the page gives itself and of as
    many of its lines, whoever else prints them; of a page of FEW lines one will do, and of none the name,
    but for one of another site. A page that gives itself no name goes by its site alone.
    """
    articles = Counter(shared_articles)
    lines = library.captures.sharing(split.furniture)
    enough = max(LINES, LINES_SHARE * len(split.furniture))
    weight = {source: ARTICLE * count for source, count in articles.items()}
    for source, count in lines.items():
        if source in articles or count >= enough:
            weight[source] = weight.get(source, 0) + count
    if weight or split.publisher is None:
        return max(weight, key=lambda source: (weight[source], -source), default=None)
    few = min(1, len(split.furniture)) if len(split.furniture) <= FEW else enough
    own = frozenset(found for story in split.stories if (found := site(story.url)) is not None)
    if split.publisher in own:
        few = 0
    for source, count in library.captures.called(split.publisher, split.furniture).items():
        if count >= few and (count >= LINES or not _elsewhere(own, library.captures.sites(source))):
            return source
    return None


def _elsewhere(own: frozenset[str], others: frozenset[str]) -> bool:
    """Whether what has the same name is from other sites: many a publication is called "News"."""
    return bool(own) and bool(others) and own.isdisjoint(others)


def name(library: "Library", source: int, fresh: int, step: str | None = None) -> None:
    """Name a source by its first captures, `fresh` of them new; a name that the reader gave stays.

    A source that had so many captures before that none of the new ones is looked at keeps its name. A part
    of the undo `step` that is named, else of none.
    """
    from reader.importer.publisher import name_of

    pages = library.captures.of_source(source, PAGES + fresh)
    if len(pages) - fresh >= PAGES:
        return
    pages = pages[:PAGES]
    found = name_of([page.publisher for page in pages], [text for page in pages for text in page.texts])
    if found:
        library.sources.suggest(source, found, step)
