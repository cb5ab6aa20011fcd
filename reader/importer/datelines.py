"""Datelines: the place that a body is reported from, as agencies of many countries print it."""

import re
from functools import lru_cache

from reader.importer.months import month_number
from reader.importer.prefixes import is_kind
from reader.importer.words import fold, listed
from reader.importer.writers import RUBRICS

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
#: A hyphen stands between the parts of a name where no blank is behind it.
_DASH = r"\s?(?:(?:--|—|–)\s?|-\s)"
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
_PAIR = re.compile(
    rf"(?P<place>{_ARABIC}(?:\s{_ARABIC})?)\s?[-–]\s?{_ARABIC}\s?[-–]\s(?=(?:[^\s–-]+\s){{5}}[^–-]*$)"
)
#: With what a text may begin that is no letter; words of a day; and another name with brackets behind it.
_OPENS = "\"'“„«‘‚»‹「『《([¿¡$€£#@…"
_LETTERS = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{_SIGNS}])+")
_VERSUS = re.compile(rf"{_WORD}(?:\s{_WORD}){{0,3}}\s\(")
#: How news agencies of East Asia begin: 新华社北京3月5日电, 【东京讯】, (서울=연합뉴스).
_HAN = "[\u4e00-\u9fff]"
_WIRE = re.compile(
    rf"[（(【\[]?(?:{_HAN}{{2,4}}[社网網]|本[报報台臺])(?P<a>{_HAN}{{2,8}}?)\d{{1,2}}月\d{{1,2}}日[电電讯訊]"
    rf"|(?P<d>{_HAN}{{2,6}}?)\d{{1,2}}月\d{{1,2}}日[电電](?=[\s（(：:])"
    rf"|[（(]{_HAN}{{2,4}}社?[记記]者{_HAN}{{2,3}}(?P<e>{_HAN}{{2,4}})\d{{1,2}}日[电電]"
    r"|[【\[](?P<b>[\u3040-\u9fff]{2,8})(?:[讯訊电電]|[=＝][^】\]]{1,16})[】\]]"
    r"|[(（\[【](?P<c>[\uac00-\ud7a3]{2,6})=[^()（）\[\]【】]{2,12}[)）\]】]"
)


#: What is no place: days of the week, what is printed before news, and bodies known by their letters.
_NO_PLACE = listed(
    fold(
        """
        monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag
        samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles
        jueves viernes sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira lunedì
        martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag
        zondag poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek
        neděle utorok streda štvrtok piatok nedeľa понедельник вторник среда четверг пятница суббота
        воскресенье понеділок вівторок середа четвер п'ятниця субота неділя pazartesi salı çarşamba perşembe
        cuma cumartesi pazar

        warning notice attention important note poll quiz score correction recap achtung wichtig hinweis
        ВНИМАНИЕ ВАЖНО АКЦИЯ ОПРОС увага важливо опитування attenzione importante aviso atención dikkat
        question answer frage antwort réponse pregunta respuesta pergunta resposta domanda risposta vraag
        antwoord fråga svar otázka odpověď pytanie odpowiedź kérdés válasz soru cevap вопрос ответ питання
        відповідь сұрақ жауап сұрау help stop finally wanted hilfe помогите

        nato fifa uefa nasa unesco unicef opec asean covid оон нато фифа уефа ссср оновлено
        重要 最新 综合 綜合 今日 사진 자료 그래픽
        """
    )
)
#: Agencies whose letters may be taken for those of a share.
_AGENCIES = listed(
    "aa ansa belga belta beta elta fars fena hina ians ilna irna isna itar kabar kcna kuna kyodo leta lusa "
    "mehr mena nova pa sana srna tass trend unian wafa zenit"
)
_SHARE = re.compile("[A-Z]{1,5}")


def find_dateline(text: str) -> tuple[int, int] | None:
    """The place a body is datelined from, in code points.

    A name in capitals, or one with a day or an agency, before a dash; or as agencies of East Asia write it.
    """
    return _told_in(text[:HEAD])


@lru_cache(maxsize=1 << 12)
def _told_in(head: str) -> tuple[int, int] | None:
    """The same of the first letters of a text, which every guess at the records of a page asks about anew."""
    found = _place(head)
    return None if found is None or _is_none(head[slice(*found)]) else found


def _place(head: str) -> tuple[int, int] | None:
    wire = _WIRE.match(head)
    if wire is not None:
        return wire.span(str(wire.lastgroup))
    if pair := _PAIR.match(head):
        return pair.span("place")
    match = _DATELINE.match(head)
    if match is None or match["next"].islower() or not (match["next"].isalnum() or match["next"] in _OPENS):
        return None
    place, agency = match["place"], match["agency"] or ""
    if any(word[0].islower() and word not in _SMALL_WORDS for word in _PARTS.split(place)):
        return None
    if not (_is_told(head, match, agency) or _shouted(place, alone=not agency)):
        return None
    start, end = match.span("place")
    return start, end - (place.find(".") == len(place) - 1) - (place[-1] == "-")


def _is_told(head: str, match: re.Match[str], agency: str) -> bool:
    """Whether a day stands behind a place, or an agency and no other thing in brackets."""
    if day := match["told"] or match["by"]:
        return _names_day(day)
    if day := match["day"]:
        parted = day[0] in ".," or head[match.start("day") - 1] in ".)"
        return _names_day(day) and (parted or bool(agency))
    wire = match["wire"] or agency.lstrip(", ")
    if wire[:1] not in ("(", "/") or is_kind(wire.strip("(/)")) or not any(map(str.isalpha, wire)):
        return False
    if _is_share(head[match.start("place") : match.end("place")], wire.strip("(/)")):
        return False
    # Two names, each with something in brackets behind it, are those of a match.
    return _VERSUS.match(head, match.start("next")) is None


def _is_share(name: str, told: str) -> bool:
    """Whether what stands in brackets behind a name tells a share: as an exchange does, or by its letters."""
    if ":" in told:
        return True
    if not _SHARE.fullmatch(told) or told.lower() in _AGENCIES:
        return False
    return len(told) > 3 or (told[0] == name[0] and set(told.lower()) <= set(name.lower()))


def _names_day(day: str) -> bool:
    """Whether the words of a day name a month, also as Spanish cuts it short, or it is of numbers alone."""
    words = _LETTERS.findall(fold(day))
    return not words or "ene" in words or any(map(month_number, words))


def _is_none(place: str) -> bool:
    folded = fold(place)
    first = _LETTERS.match(folded)
    return (
        folded in _NO_PLACE
        or place.lower() in RUBRICS
        or is_kind(place)
        or (first is not None and first[0] in _NO_PLACE)
    )


def _shouted(place: str, alone: bool) -> bool:
    """Whether a name is in capitals; a country or state behind its comma need not be.

    Where nothing else tells that it is a place, it is no mere row of initials, and holds no number.
    """
    name = place.partition(",")[0]
    letters = [c for c in name if c.isalpha()]
    if alone and (len(letters) < 4 or any(map(str.isdigit, name)) or name.count(".") > 1):
        return False
    return len(letters) >= 3 and all(not c.islower() for c in letters) and any(c.isupper() for c in letters)
