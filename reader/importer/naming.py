"""The name of a site at the head of its page, known by the line at its foot that claims the rights."""

import re

from reader.importer.lines import Shape
from reader.importer.page import LIKE, Page

#: A name is looked for in so many lines at the top, what claims the rights in so many at the foot; a name is
#: so wide at least and at most.
TOP, FOOT, LEAST, MOST = 40, 100, 6, 60
#: What stands before the name in a line that claims rights: signs, years.
_CLAIM = re.compile(r"(?:(?:©|\(c\)|copyright)[\s\d,–-]*)+(?:by\s)?")


def page_names(page: Page) -> frozenset[int]:
    """The first line above all text that says what the line at the foot calls the site, or none.

    Another line that looks like a title stands between it and the text: else it may be the title itself.
    """
    lines = page.lines
    text = next((n for n, line in enumerate(lines) if line.says), 0)
    foot = (line for line in lines[max(text, len(lines) - FOOT) :] if page.owned(line.n))
    matches = [(line, _CLAIM.match(line.folded)) for line in foot]
    claims = [line.folded[match.end() :] for line, match in matches if match]
    for line in lines[: min(TOP, text)] if claims else ():
        able = line.shape is Shape.SHORT and LEAST <= line.width <= MOST and not page.owned(line.n)
        if able and any(_begins(claim, line.folded) for claim in claims):
            titled = any(_titles(page, n) for n in range(line.n + 1, text))
            return frozenset((line.n,)) if titled else frozenset()
    return frozenset()


def _begins(claim: str, name: str) -> bool:
    """Whether a claim begins with a name, as whole words."""
    return claim.startswith(name) and not claim[len(name) : len(name) + 1].isalnum()


def _titles(page: Page, n: int) -> bool:
    """Whether a line looks like a title, and tells nothing of the page, of a day or of a writer."""
    told = page.count(n, n + 1, "told") or page.count(n, n + 1, "bullet")
    return page.title_like[n] > LIKE and not page.owned(n) and not told
