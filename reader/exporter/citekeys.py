"""The key by which a text cites an article: "mamatova-2026-pipeline-k3f2abc".

It depends on that article alone, so that files written on different days agree on it, and is of ASCII
letters, digits and single hyphens, which BibTeX, biber, pandoc and a shell all leave alone.
"""

import re
import unicodedata
from urllib.parse import urlsplit

from reader.exporter.names import token
from reader.exporter.people import named
from reader.exporter.sheet import Sheet

#: Letters of the token that tells keys apart. Of 5,000 articles that have the rest of a key in common, two
#: share a token of 35 bits with a chance of 1 in 2,700.
_TOKEN = 7
_LONGEST = 20
_SMALL = 3
#: A word of the title that is long enough to remind of it.
_TELLING = 5
_LATIN = str.maketrans(
    dict(
        zip(
            "абвгдезийклмнопрстуфыэіјәқғңөұүһґўҳӣӯђћαβγδεζηικλμνοπρσςτυφωßøłđıðħ",
            "abvgdeziyklmnoprstufyeijaqgnouuhgohiudcabgdeziiklmnoprsstufosoldidh",
            strict=True,
        )
    )
    | {"ё": "yo", "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": ""}
    | {"ю": "yu", "я": "ya", "є": "ye", "ї": "yi", "љ": "lj", "њ": "nj", "џ": "dz", "ҷ": "j"}
    | {"θ": "th", "ξ": "x", "χ": "ch", "ψ": "ps", "æ": "ae", "œ": "oe", "þ": "th"}
)


def citekey(sheet: Sheet) -> str:
    """The key of an article: who wrote it or where it stood, the year, a word of the title, and a token.

    What cannot be spelt in ASCII is left out; the token, from the article's id, is always there.
    """
    year = (sheet.published or sheet.captured or "")[:4]
    parts = [_who(sheet), _spelt(year), _word(sheet.title or sheet.heading), token(sheet.id, _TOKEN)]
    return "-".join(filter(None, parts))


def _who(sheet: Sheet) -> str:
    """The first author's family name, else the publication, else the site's own name in the address."""
    family = named(sheet.authors[0], sheet.site, sheet.language).family if sheet.authors else ""
    found = map(_short, (family, sheet.site, _host(sheet.url or "")))
    # A key that begins with a digit is none to BibTeX.
    return next((name for name in found if name and not name[0].isdigit()), "article")


def _short(name: str) -> str:
    """A name's words as far as they go whole into a key, without small ones such as "the" and "of"."""
    words = [word for word in re.findall(r"[^\W_]+", name) if len(word) > _SMALL or word.isupper()]
    spelt = [word for word in map(_spelt, words or [name]) if word]
    short = spelt[0][:_LONGEST] if spelt else ""
    for word in spelt[1:]:
        if len(short) + len(word) > _LONGEST:
            break
        short += word
    return short


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.").partition(".")[0]
    except ValueError:
        return ""


def _word(title: str) -> str:
    words = [_spelt(word) for word in re.split(r"[^\w'’]+", title)]
    return next((word for word in words if len(word) >= _TELLING), max(words, key=len))[:_LONGEST]


def _spelt(text: str) -> str:
    """The letters and digits of a text in ASCII, lower case: accents dropped, Cyrillic and Greek spelt."""
    # Once before accents go, as they make letters of their own in Cyrillic, and once after, as in Greek.
    letters = unicodedata.normalize("NFKD", unicodedata.normalize("NFC", text).lower().translate(_LATIN))
    bare = "".join(char for char in letters if not unicodedata.combining(char)).translate(_LATIN)
    return re.sub(r"[^a-z0-9]+", "", bare)
