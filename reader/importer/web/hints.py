"""What authors say of an element in its tag, role, class and id: evidence, never proof."""

import re
from functools import lru_cache

from reader.importer.web.tree import Element
from reader.importer.words import listed

_WORD = re.compile(r"[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z]+")
_BODY = re.compile(
    r"(?:article|entry|post|story|news|page|main|text|content|blog)[-_]?(?:body|content|text|inner|main|detail)s?(?![a-z])"
    r"|articlebody|storytext|(?<![a-z])prose(?![a-z])|fulltext|bodytext"
)
#: Page builders put every paragraph into a widget of their own, so the word counts only as a class by itself.
_WIDGET = re.compile(r"widgets?$|widget_", re.I)
#: The largest share of a page that an element holds which stands beside the point, by how plainly it says so.
STRONG, WEAK = 0.7, 0.4
_NOTHING: frozenset[str] = frozenset()
#: Words in a class or an id that say an element is no part of any article.
BESIDE = listed(
    """
    sidebar comment comments commentlist respond disqus breadcrumb breadcrumbs navbar navigation navi
    footer masthead cookie cookies consent gdpr newsletter advert advertisement ads adsbygoogle
    sponsored pagination pager paginator toolbar tagcloud blogroll outbrain taboola sitemap sharedaddy
    addthis
    """
)
#: Words that stand on whole pages and bodies too.
PERHAPS = listed(
    """
    related recommended recommendation recommendations share sharing social socials
    crumbs menu nav popup modal subscribe subscription signup login banner sponsor promo promotion
    trending popular mostread tags toc skip copyright topbar authorbox bio rating ratings reactions poll
    print survey jetpack
    """
)


#: How the addresses end of what schema.org calls an article.
_KINDS = ("schema.org/BlogPosting", "schema.org/NewsArticle", "schema.org/Article")
_ASIDE = BESIDE | PERHAPS
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def hint_words(one: Element) -> frozenset[str]:
    """The words of an element's class and id, and of its name where that is the page's own."""
    own = one.name if "-" in one.name else ""
    return _words(f"{own} {one.get('class')} {one.get('id')}") if own or one.attrs else _NOTHING


@lru_cache(maxsize=1024)
def _words(hints: str) -> frozenset[str]:
    return frozenset(word.lower() for word in _WORD.findall(hints))


def is_entry(one: Element) -> bool:
    """Whether an element says that it is an article of a page, or the only one."""
    return (
        one.name == "article"
        or one.get("itemtype").endswith(_KINDS)
        or bool(hint_words(one) & {"hentry", "hfeed"})
    )


def aside_trust(one: Element) -> float:
    """How far an element says of itself that it is no part of an article, by its tag, role, class or id.

    0 where it does not; else the largest share of the page that it may hold to be believed.
    """
    if one.name in ("nav", "aside", "footer", "menu"):
        return STRONG
    if one.name in ("body", "html", "article", "main", "#root"):
        return 0.0
    if not one.attrs and "-" not in one.name:
        return 0.0
    if one.get("role") in (
        "navigation",
        "complementary",
        "contentinfo",
        "search",
        "banner",
        "alert",
        "dialog",
    ):
        return STRONG
    words = hint_words(one)
    if words & _ASIDE and _is_called_by_its_words(one):
        words = _words(one.get("class"))
    if words & BESIDE:
        return STRONG
    told = words & PERHAPS or any(_WIDGET.match(name) for name in one.get("class").split())
    return WEAK if told and not names_body(one) else 0.0


def _is_called_by_its_words(one: Element) -> bool:
    """Whether the id of an element is but the words of its heading, which a link in that leads to."""
    id = one.get("id")
    if not id or one.name in _HEADINGS:
        return bool(id)
    heading = next((inner for inner in one.elements() if inner.name in _HEADINGS), None)
    return heading is not None and any(inner.get("href") == f"#{id}" for inner in heading.elements())


def names_body(one: Element) -> bool:
    """Whether an element is called the text of an article."""
    return one.get("itemprop").lower() == "articlebody" or _BODY.search(one.hints) is not None
