"""What a page says of itself for machines: title, author, day, address, language, name of the site, kind.

From link and meta elements (OpenGraph, Dublin Core and what news sites use beside them), JSON-LD of
schema.org, microdata, and the comment in which a browser or SingleFile notes where a page was saved from.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from reader.importer.dates import find_day
from reader.importer.web.flow import absolute, said
from reader.importer.web.tree import Element

_SAVED_FROM = re.compile(
    r"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:)\s*(?P<url>https?://[^\s<>]+)"
    r"(?:\s+saved date:(?P<day>[^\n<>]{1,100}))?",
    re.I,
)
_DAY_FIRST = re.compile(r"^\s*(\d{4})(-?)(\d\d)\2(\d\d)(?!\d)")
#: What schema.org calls an article, and its kinds.
_ARTICLES = frozenset({"Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle", "OpinionNewsArticle"})
_ARTICLES |= {"Report", "AnalysisNewsArticle", "AskPublicNewsArticle", "BackgroundNewsArticle"}
_ARTICLES |= {"ReviewNewsArticle", "SatiricalArticle", "AdvertiserContentArticle", "ScholarlyArticle"}
_ARTICLES |= {"MedicalScholarlyArticle", "TechArticle", "APIReference", "LiveBlogPosting"}
_MANY = ("CollectionPage", "SearchResultsPage", "ItemList", "Blog", "ProfilePage")
_TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "headline", "title")
_AUTHORS: tuple[str, ...] = (
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "citation_author",
    "parsely-author",
)
_AUTHORS += ("sailthru.author", "byl", "twitter:creator")
_DAYS: tuple[str, ...] = (
    "article:published_time",
    "datepublished",
    "og:published_time",
    "parsely-pub-date",
    "pubdate",
)
_DAYS += ("publishdate", "publish-date", "publish_date", "sailthru.date", "dc.date.issued", "dcterms.created")
_DAYS += ("dc.date", "dcterms.date", "citation_publication_date", "article.published", "date", "created")
#: The largest JSON-LD that is read, in code points, and how deep one looks into it.
_JSON, _DEEP = 500_000, 6


@dataclass(slots=True)
class Meta:
    """What a page says of itself; None where it does not. `day` and `saved` are ISO, `types` are
    schema.org's names.
    """

    title: str | None = None
    headline: str | None = None
    author: str | None = None
    day: str | None = None
    saved: str | None = None
    url: str | None = None
    base: str | None = None
    language: str | None = None
    site: str | None = None
    kind: str | None = None
    types: frozenset[str] = frozenset()
    body: str | None = None
    names: dict[str, str] = field(default_factory=dict)

    @property
    def one(self) -> bool:
        """Whether the page says that it is an article."""
        return self.kind == "article" or bool(self.types & _ARTICLES) or self.day is not None

    @property
    def many(self) -> bool:
        """Whether the page says that it is a list."""
        return self.kind in ("website", "blog") or bool(self.types & set(_MANY))


def read_meta(source: str, root: Element, url: str | None = None) -> Meta:
    """All that a page says of itself; `url` is the address it came from where that is known otherwise."""
    heads: dict[str, list[Element]] = {}
    for one in root.elements():
        if one.name in ("meta", "link", "base", "title", "html", "script"):
            heads.setdefault(one.name, []).append(one)
    meta = Meta(names=_names(heads.get("meta", [])))
    saved = _SAVED_FROM.search(source[:4000])
    came = url or (saved["url"] if saved else None)
    meta.saved = find_day(saved["day"] or "") if saved else None
    canonical = (one.get("href") for one in heads.get("link", []) if one.get("rel").lower() == "canonical")
    own = (absolute(text, came) for text in (*canonical, meta.names.get("og:url", "")))
    meta.url = next((address for address in own if address), None) or came
    based = (absolute(one.get("href"), came or meta.url) for one in heads.get("base", []))
    meta.base = next((address for address in based if address), None) or came or meta.url
    titles = (said(one, source) for one in heads.get("title", []) if _in_head(one))
    meta.title = next((title for title in titles if title), None)
    meta.language = _language(heads.get("html", []), meta.names)
    meta.site, meta.kind = meta.names.get("og:site_name"), meta.names.get("og:type", "").lower() or None
    meta.headline = next((meta.names[name] for name in _TITLES if meta.names.get(name)), None)
    meta.author = _author(meta.names)
    meta.day = next((day for name in _DAYS if (day := iso_day(meta.names.get(name, "")))), None)
    _read_linked_data(meta, source, heads.get("script", []))
    return meta


def iso_day(text: str) -> str | None:
    """The day of a date as machines write it, or as pages print it."""
    match = _DAY_FIRST.match(text)
    return find_day(f"{match[1]}-{match[3]}-{match[4]}" if match else text[:60]) if text else None


def _in_head(one: Element) -> bool:
    return not any(above.name == "svg" for above in one.ancestors())


def _names(metas: list[Element]) -> dict[str, str]:
    """What meta elements say of the page; what several of them say as properties is of one thing each."""
    names: dict[str, str] = {}
    times = Counter(one.get("itemprop") for one in metas)
    for one in metas:
        if times[one.get("itemprop")] > 1 and one.get("itemprop"):
            continue
        key = one.get("property") or one.get("name") or one.get("itemprop")
        if key and one.get("content"):
            names.setdefault(key.lower(), " ".join(one.get("content").split()))
    return names


def _language(pages: list[Element], names: dict[str, str]) -> str | None:
    told = [one.get("lang") or one.get("xml:lang") for one in pages]
    told += [names.get("og:locale", ""), names.get("content-language", ""), names.get("dc.language", "")]
    tag = next((tag for tag in told if re.fullmatch(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*", tag)), None)
    return tag.replace("_", "-") if tag else None


def _author(names: dict[str, str]) -> str | None:
    for name in _AUTHORS:
        text = names.get(name, "")
        if text and "://" not in text and not text.startswith("@") and len(text) <= 120:
            return text
    return None


def _read_linked_data(meta: Meta, source: str, scripts: list[Element]) -> None:
    """What JSON-LD says of the article; it goes before meta elements, which sites fill in carelessly."""
    things: list[dict[str, Any]] = []
    for one in scripts:
        if "ld+json" in one.get("type").lower():
            text = "".join(source[t.start : t.end] for t in one.texts())
            things += _things(text)
    meta.types = frozenset(kind for thing in things for kind in _types(thing))
    articles = [thing for thing in things if any(kind in _ARTICLES for kind in _types(thing))]
    if len(articles) != 1:
        if len(articles) > 1:
            meta.types = (meta.types - _ARTICLES) | {"ItemList"}
        return
    article = articles[0]
    meta.headline = _word(article.get("headline")) or meta.headline
    known = {thing["@id"]: thing for thing in things if isinstance(thing.get("@id"), str) and "name" in thing}
    meta.author = _people(article.get("author"), known) or meta.author
    meta.day = iso_day(_word(article.get("datePublished")) or "") or meta.day
    meta.language = meta.language or _word(article.get("inLanguage"))
    meta.body = _word(article.get("articleBody"))
    meta.site = meta.site or _people(article.get("publisher"), known)
    meta.url = meta.url or _page_of(article, meta.base)
    meta.base = meta.base or meta.url


def _page_of(article: dict[str, Any], base: str | None) -> str | None:
    """The address of the page that an article says it stands on."""
    told = (article.get("url"), article.get("mainEntityOfPage"))
    some = (one.get("@id") or one.get("url") if isinstance(one, dict) else one for one in told)
    return next((url for one in some if isinstance(one, str) and (url := absolute(one, base))), None)


def _things(text: str) -> Iterator[dict[str, Any]]:
    """The things a piece of JSON-LD is about, lists and graphs opened."""
    if len(text) > _JSON:
        return
    try:
        stack = [(json.loads(text, strict=False), 0)]
    except (ValueError, RecursionError):
        return
    while stack:
        value, deep = stack.pop()
        if isinstance(value, list) and deep < _DEEP:
            stack += [(inner, deep + 1) for inner in value[::-1][:200]]
        elif isinstance(value, dict):
            yield value
            for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "blogPost"):
                if isinstance(value.get(key), (list, dict)) and deep < _DEEP:
                    stack.append((value[key], deep + 1))


def _types(thing: dict[str, Any]) -> list[str]:
    kind = thing.get("@type")
    return [one for one in (kind if isinstance(kind, list) else [kind]) if isinstance(one, str)]


def _word(value: object) -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    text = " ".join(value.split()) if isinstance(value, str) else ""
    return text or None


def _people(value: object, known: dict[str, dict[str, Any]]) -> str | None:
    """Names of people or an organisation, written as text, things or a list of them; a thing may be told by
    its id alone, under which the page says elsewhere who it is.
    """
    some = value if isinstance(value, list) else [value]
    told = [
        {**known.get(str(one.get("@id")), {}), **one} if isinstance(one, dict) else one for one in some[:8]
    ]
    names = [_word(one.get("name")) if isinstance(one, dict) else _word(one) for one in told]
    found = [name for name in names if name and "://" not in name and len(name) <= 120]
    return ", ".join(dict.fromkeys(found)) or None
