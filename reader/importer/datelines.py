"""Datelines: the place that a body is reported from, as agencies of many countries print it."""

import re

from reader.importer.words import listed

#: A dateline ends within so many code points.
HEAD = 110
_SIGNS = "'’ʼ\u200c\u0900-\u0df3"
#: A name begins with a capital, or in a script that has none; small words may stand in it.
_WORD = rf"(?:(?:[^\W\d_a-z]\.){{2,3}}|[^\W\d_a-z]\w{{1,4}}\.(?=[ ,])|[^\W\d_a-z][\w{_SIGNS}-]*)"
_SMALL_WORDS = listed("am an auf da das de del den der di do im la las le les los ob of sur upon y")
_PARTS, _SMALL = re.compile("[ ,/]+"), "|".join(sorted(_SMALL_WORDS))
_PLACE = rf"(?P<place>{_WORD}(?:(?:[ ,/]+(?:(?:{_SMALL})[ -])*){_WORD}){{0,4}}?)"
_MONTH = rf"[^\W\d_][\w{_SIGNS}]{{1,12}}"
#: A day by the name of its month, in numbers, or the year first; and its year.
_DAY = (
    rf"(?:(?:le|em|den|في)\s)?(?:\d{{4}}\.\s{_MONTH}\s\d{{1,2}}\.(?:,\s{_MONTH})?"
    rf"|(?:\d{{1,2}}[./]\d{{1,2}}|{_MONTH}\.?\s\d{{1,2}}|\d{{1,2}}(?:\.?\s(?:de\s)?|-){_MONTH})\b\.?"
    r"(?:[ ./,]{1,2}(?:de\s)?(?:19|20)\d\d\b)?\.?)"
)
_DASH = r"\s?(?:--|—|–|-)\s?"
#: An agency in brackets, between strokes, or behind a bar.
_AGENCY = r",?\s*[(\[][^()\[\]]{2,30}[)\]]|\s/[^/]{2,30}/|\s\|\s[^\W\d_]\w{1,20}"
_BEFORE = r"(?:\([^\W\d_]{2,12}\)\s[–—-]\s|\w[\w-]*(?:\.[A-Za-z]{2,3}){1,2},\s|\()?"
#: An agency without any sign stands before a dash, or ends as a sentence does; with a day, one in brackets
#: or between strokes needs no dash below it; or it stands between two dashes.
_DATELINE = re.compile(
    rf"{_BEFORE}{_PLACE}(?:"
    rf"\)?\.?(?:\s\([^()]{{2,25}}\)(?=,\s))?(?P<day>[.,]?\s{_DAY}(?:\s[^\W\d_]\w{{2,20}}(?=\s?[–—]|\s-))?)?"
    rf"(?P<agency>{_AGENCY}|,\s\w[\w-]*(?:\.[a-z]{{2,3}}){{1,2}}|\.\s[^\W\d_]\w{{2,20}}(?=\s[–—-]))?"
    rf"[.:]*(?:,\s[^—–()]{{3,20}}?)?{_DASH}"
    rf"|(?:\s\[[^\]]{{2,20}}\])?[.,]\s(?P<told>{_DAY}(?:{_AGENCY}))[.:]*\s"
    rf"|[.,]\s(?P<by>{_DAY}\s?[–—-]\s[^\W\d_a-z]\w{{2,20}}(?:\s[^\W\d_]\w{{2,20}})?)\.\s"
    rf"|\.?{_DASH}(?P<wire>\([^()]{{2,30}}\)){_DASH}"
    r")(?P<next>\S)"
)
#: Between two dashes, in letters that have no capitals: تهران - ایرنا - .
_ARABIC = "[\u0621-\u06d3\u200c]{2,14}"
_PAIR = re.compile(rf"(?P<place>{_ARABIC}(?:\s{_ARABIC})?)\s?[-–]\s?{_ARABIC}\s?[-–]\s")
#: How news agencies of East Asia begin: 新华社北京3月5日电, 【东京讯】, (서울=연합뉴스).
_HAN = "[\u4e00-\u9fff]"
_WIRE = re.compile(
    rf"[（(【\[]?(?:{_HAN}{{2,4}}[社网網]|本[报報台臺])(?P<a>{_HAN}{{2,8}}?)\d{{1,2}}月\d{{1,2}}日[电電讯訊]"
    rf"|(?P<d>{_HAN}{{2,6}}?)\d{{1,2}}月\d{{1,2}}日[电電]"
    rf"|[（(]{_HAN}{{2,4}}社?[记記]者{_HAN}{{2,3}}(?P<e>{_HAN}{{2,4}})\d{{1,2}}日[电電]"
    r"|[【\[](?P<b>[\u3040-\u9fff]{2,8})(?:[讯訊电電]|[=＝][^】\]]{1,16})[】\]]"
    r"|[(（\[【](?P<c>[\uac00-\ud7a3]{2,6})=[^()（）\[\]【】]{2,12}[)）\]】]"
)


def find_dateline(text: str) -> tuple[int, int] | None:
    """The place a body is datelined from, in code points.

    A name in capitals, or one with a day or an agency, before a dash; or as agencies of East Asia write it.
    """
    head = text[:HEAD]
    wire = _WIRE.match(head)
    if wire is not None:
        return wire.span(str(wire.lastgroup))
    if pair := _PAIR.match(head):
        return pair.span("place")
    match = _DATELINE.match(head)
    if match is None or match["next"].islower():
        return None
    place, agency = match["place"], match["agency"] or ""
    if any(word[0].islower() and word not in _SMALL_WORDS for word in _PARTS.split(place)):
        return None
    told = (
        match["day"] or match["told"] or match["by"] or match["wire"] or agency.lstrip(", ")[:1] in ("(", "/")
    )
    if not (told or _shouted(place)):
        return None
    start, end = match.span("place")
    return start, end - (place.find(".") == len(place) - 1)


def _shouted(place: str) -> bool:
    """Whether a name is in capitals; a country or state behind its comma need not be."""
    letters = [c for c in place.partition(",")[0] if c.isalpha()]
    return len(letters) >= 3 and all(not c.islower() for c in letters) and any(c.isupper() for c in letters)
