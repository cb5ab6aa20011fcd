"""The name of a publication, where its own pages say it. No name is known here beforehand.

Three kinds of evidence: a copyright line, a text in which the page speaks of itself, and articles that
name their own outlet as the one that was spoken to or that reported. The last is believed only when
two different articles agree, because articles name other outlets too. Where nothing tells a name, the site
that the articles stand on takes its place.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from reader.importer.words import listed
from reader.model.addresses import site

_WORD = r"(?:[A-Z][\w'’&/-]*)"
_NAME = rf"(?:[Tt]he )?({_WORD}(?: (?:of |for |and |& |in |the )?{_WORD}){{1,5}})"
_SPOKEN = re.compile(
    r"(?:speaking (?:to|with)|spoke (?:to|with)|told|interview (?:with|to|for)|comments? to|commentary for) "
    rf"{_NAME}"
)
_REPORTED = re.compile(
    rf"(?:^|[\s,“\"]){_NAME}(?: has| have)?(?: previously| earlier| recently)? (?:reported|wrote|reports)\b"
)
_SELF = re.compile(
    r"^[\"“«„]?(?P<name>[^\"“”«»„.,:;!?]{2,50}?)[\"”»“]?,? (?:is|ist|est|es|è|é|это|—|–|-{1,2})"
    r" (?:(?:an?|the|eine?|une?|un|una|um|uma|это) )?(?:[\w-]+ ){0,3}?"
    r"(?:blog|news\w*|magazine|journal|portal|site|website|agency|outlet|publication|zeitung|nachrichten\w*|magazin"
    r"|revista|periódico|diario|giornale|sito|газета|журнал|блог|портал|издание|агентство|сайт)\b",
    re.I,
)
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:[\d,\s–-]{4,15})?\s*(?:by\s+)?(?P<name>[^\W\d_][^.|·•,;:©\n]{1,50})",
    re.I,
)
_LEGAL_END = re.compile(
    r"\s*(?:[-–—]\s|powered by|all rights|alle rechte|todos los|tous droits|все права|theme).*$", re.I
)
_YEARS = re.compile(r"[\s,]+\d{4}(?:\s?[-–]\s?\d{4})?$")
_NO_NAME = listed(
    "our this it we my here there these das dies wir unser ce notre este nuestro это этот наш мы"
)
#: A site in the place of a name.
_SITE = re.compile(r"[^\s.A-Z]+(?:\.[^\s.A-Z]+)+")
_ACRONYM = re.compile(r"(?<![\w/])[A-Z]{2,6}(?:/[A-Z]{2,6})*(?![\w/])")


def _marked(text: str) -> bool:
    """Whether a text may hold a copyright line."""
    small = text.lower()
    return "©" in small or "(c)" in small or "opyr" in small


def _copyright(lines: Sequence[str]) -> str | None:
    for line in lines if _marked("\n".join(lines)) else ():
        match = _COPYRIGHT.search(line[:200]) if _marked(line[:200]) else None
        name = _LEGAL_END.sub("", match["name"]).strip(" -–—") if match else ""
        name = _YEARS.sub("", name)
        if 2 <= len(name) <= 50 and len(name.split()) <= 6 and name.lower() != "www":
            return name
    return None


def _own_words(abouts: Sequence[str]) -> str | None:
    """The name in a text that speaks of itself, with the organisation that recurs in it."""
    found = (m["name"].strip() for text in abouts if (m := _SELF.match(text)))
    name = next((one for one in found if one[0].isupper() and one.split()[0].lower() not in _NO_NAME), None)
    seen = Counter(word for text in abouts for word in _ACRONYM.findall(text))
    house = next((word for word, many in seen.most_common(1) if many >= 2), None)
    if name and house and house not in name:
        return f"{house} {name}"
    return name or house


def _named_outlets(texts: Iterable[str]) -> Counter[str]:
    """How many different articles name an outlet as interviewer or reporter."""
    support: defaultdict[str, set[int]] = defaultdict(set)
    for text in texts:
        for pattern in (_SPOKEN, _REPORTED):
            for match in pattern.finditer(text):
                support[match[1]].add(hash(text[:400]))
    return Counter({name: len(articles) for name, articles in support.items()})


def _agreed(texts: Iterable[str]) -> str | None:
    ranked = _named_outlets(texts).most_common(2)
    if not ranked or ranked[0][1] < 2 or (len(ranked) > 1 and ranked[1][1] >= ranked[0][1]):
        return None
    name, _ = ranked[0]
    return name


def publisher_of(furniture: Sequence[str], abouts: Sequence[str], texts: Sequence[str]) -> str | None:
    """The publication's name as one page gives evidence of it, or None where that is thin."""
    return _own_words(abouts) or _copyright(furniture) or _agreed(texts)


def site_of(urls: Iterable[str | None]) -> str | None:
    """The site that more than half of the pages at these addresses are from, and nobody's own machine."""
    own = [site(url) for url in urls if url]
    found = ((name, many) for name, many in Counter(filter(None, own)).most_common(1) if 2 * many > len(own))
    return next((name for name, _ in found if _SITE.fullmatch(name) and not name[-1].isdigit()), None)


def name_of(publishers: Iterable[str | None], texts: Iterable[str]) -> str | None:
    """The best name for a source from what each of its captures gives evidence of, and from its articles."""
    said = Counter(name for name in publishers if name)
    names = [name for name in said if not _SITE.fullmatch(name)]
    if names:
        return min(names, key=lambda name: (-said[name], name))
    texts = dict.fromkeys(texts)
    name = _agreed(texts)
    if name is None:
        return min(said, key=lambda name: (-said[name], name), default=None)
    article = re.compile(rf"\bThe {re.escape(name)}\b")
    return f"The {name}" if any(article.search(text) for text in texts) else name
