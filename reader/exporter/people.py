"""Authors as bibliographies name them: a family and a given name, or words that must not be parted.

What is not surely a person's name stays whole: a body's name turned round ("of Energy, Ministry") is worse
than a person's that was not.
"""

import re
import unicodedata
from typing import NamedTuple

#: Words that bodies have in their names and people do not, in the languages the captures are in.
_BODIES = (
    "agence agencia agency association bank board bureau centre center channel college commission committee"
    " company corporation corp correspondents council daily department desk editor editorial editors"
    " embassy experts fund gmbh government group herald inc institute international journal limited llc ltd"
    " magazine media ministry network news newspaper newsroom observer office organisation organization post"
    " press project reporters review service services society staff team telegraph times tribune union"
    " university writers"
    " агентство ассоциация банк бюро газета департамент журнал институт комитет компания корреспондент"
    " министерство новости редакция служба университет фонд агенттігі министрлігі редакциясы"
    " nachrichtenagentur redaktion ministerium rédaction ministère redacción ministerio haber ajansı"
)
#: Small words that belong to the family name after them (CSL calls them particles).
_PARTICLES = (
    "af al ap av bin da das de del della den der des di do dos du el la le ter ten van vom von zu zum"
    " ибн ван де фон аль бен"
    " بن ابن آل أبو ابو"
)
_OF_BODIES, _BEFORE_FAMILIES = frozenset(_BODIES.split()), frozenset(_PARTICLES.split())
_SUFFIX = re.compile(r"(?:[Jj]r|[Ss]r|JR|SR|M\.?D|[Pp]h\.?[Dd])\.?|I{2,3}|IV")
#: What stands between the names of several people: signs that do nothing else, and words and signs that may.
_PARTS, _AND = re.compile(r"\s*[;；、]\s*"), r"(?:and|und|et|e|y|og|och|en|i|oraz|и|та|және|ve|&)"
_JOINED, _LISTED = (re.compile(rf"\s*,?\s+{_AND}\s+"), re.compile(rf"\s*,?\s+{_AND}\s+|\s*,\s+"))
#: Languages that name the family first; a name that stays whole is right in them, and sorts right.
_FAMILY_FIRST = ("hu", "vi")
#: The longest name of East Asia that is one word.
_LONGEST_UNPARTED = 5
_SCRIPTS = ("CJK", "HANGUL", "HIRAGANA", "KATAKANA")


class Name(NamedTuple):
    """A name in two parts; `given` is empty where it must stay whole. `suffix` is "Jr." and the like."""

    family: str
    given: str = ""
    suffix: str = ""


def each(author: str) -> list[str]:
    """The names of several people who are named in one line; that line where it is not surely one of them."""
    for between in (_PARTS, _LISTED, _JOINED):
        parts = [*filter(None, between.split(author.strip()))]
        joined = between is _PARTS or len(_JOINED.split(author)) > 1
        if len(parts) > 1 and joined and all(map(_is_person, parts)):
            return parts
    return [author]


def _is_person(name: str) -> bool:
    short = name.isalpha() and _is_east_asian(name) and len(name) <= _LONGEST_UNPARTED
    return short or bool(named(name).given)


def named(author: str, site: str = "", language: str | None = None) -> Name:
    """The name of an author on `site` (a publication) in a text of `language` (BCP 47), on one line."""
    author = " ".join(author.split())
    words = author.split(" ")
    family_first = (language or "").lower().split("-")[0] in _FAMILY_FIRST
    if len(words) < 2 or family_first or _is_whole(author, words, site):
        return Name(author)
    if all(_is_east_asian(word) for word in words):
        return Name(words[0], words[1]) if len(words) == 2 else Name(author)
    if "," in author:
        return _turned(author)
    if len(words) > 2 and _SUFFIX.fullmatch(words[-1]):
        return named(" ".join(words[:-1]))._replace(suffix=words[-1])
    first = len(words) - 1
    while first > 1 and words[first - 1].rstrip(".").lower() in _BEFORE_FAMILIES:
        first -= 1
    return Name(" ".join(words[first:]), " ".join(words[:first]))


def _turned(author: str) -> Name:
    """A name with a comma: "Doe, Jane" or "Jane Doe, Jr."; anything else stays whole."""
    before, _, after = (part.strip() for part in author.partition(","))
    if not before or not after or "," in after:
        return Name(author)
    if _SUFFIX.fullmatch(after):
        name = named(before)
        return name._replace(suffix=after) if name.given else Name(author)
    if len(before.split()) > 1 and len(after.split()) > 1:
        return Name(author)
    return Name(before, after)


def _is_whole(author: str, words: list[str], site: str) -> bool:
    """Whether a name is a body's, or not surely a person's with a given name."""
    folded = author.casefold()
    return (
        folded == site.casefold()
        or bool(re.search(r"[^\w\s.,'’ʼ‘`´·-]|[\d_]", author))
        or words[0].casefold() == "the"
        or words[0] in _BEFORE_FAMILIES
        # "Jane Doe in Almaty", "Friends of the Lake", and names that are signed in small letters.
        or any(word.islower() and word not in _BEFORE_FAMILIES for word in words)
        or any(word.casefold().strip(".,") in _OF_BODIES for word in words)
    )


def _is_east_asian(word: str) -> bool:
    return all(unicodedata.name(char, "").startswith(_SCRIPTS) for char in word)
