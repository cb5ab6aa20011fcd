"""Where sentences and words begin and end, so that a key can move, mark and grow by them.

All bounds are code points, half open. The rules know the marks of Unicode's sentence terminators
(UAX #29, Sentence_Terminal) and, for the full stop, the habits of news text in scripts with and
without capitals: initials, titles, units, ordinals, quotations, and full stops whose space was lost.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from reader.model.body import Block

_CASED_MARKS = ".!?…‽"
_CLOSING = "”’»›)\\]}」』）】》〉］｝"
_EITHER = "\"'“‘«‹"
_QUOTES = _EITHER + "”’»›」』"
_OPENERS = _EITHER + "„‚”’»›([{¿¡—–-•·*「『（【《〈"
_BLANK = "".join(filter(str.isspace, map(chr, range(0x3001)))) + "\u200b\u2060\ufeff"

#: How far back, in code points, an opening bracket or quote is looked for: keeps the work linear.
_REACH = 2000
#: A mark with all that belongs to its sentence: closing quotes, brackets, references to footnotes.
_MARK = re.compile(
    r"(?P<gap>\n[^\S\n]*\n\s*)"
    rf"|(?P<mark>\.(?:[ \u00a0]\.){{2,3}}|[{_CASED_MARKS}。！？｡؟۔।॥։።။។]+)"
    rf"(?P<tail>(?:[{_CLOSING}]|[{_EITHER}](?!\w)|[ \u00a0\u202f]»(?!\w)|\[\d{{1,3}}\]|[¹²³⁴-⁹])*)"
)
_AHEAD = re.compile(rf"(?P<space>[\s\u200b\ufeff]*)[{re.escape(_OPENERS)}\s]*")
_WORD_AHEAD = re.compile(r"[^\W_]+")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.-?)+[^\W\d_]{1,2}")
_LABEL = re.compile(r"[(\[]?(?:\d{1,3}|[IVX]{1,5}|[^\W\d_])")
_PARTICLE_NAME = re.compile(r"(?:L[aeo]s?|El|D[aeiu]|V[ao]n)\s+[A-ZÀ-Þ]")
_CLOCK = re.compile(r"[A-Z]{1,2}T\b|GMT|UTC|MSK|\w+day\b|\w+\s+time\b|[JF]\w+uary|\w+(?:em|to)ber")
_ASKED = re.compile(r"(?:I|[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,2})\s+(?:said|says|asks?|asked|wrote|told)\b")
_INNER_CAPITAL = re.compile(r"[a-z][A-Z]|(?:al|el|an|ar|as|ash|at)-[A-Z]")
#: Speech whose speaker follows, in scripts where no lower-case letter can tell: 他说。 قال كहا।
_SPOKEN = re.compile(
    r"[^\s，。：:“「!?]{0,10}(?:说|說|表示|指出|强调|補充|补充|称|問|问)(?:道)?[，。,]"
    r"|(?:و?(?:قال|قالت|أضاف|أضافت|سأل|سألت|تساءل|تساءلت|صرح|كتب))\b"
    r"|[^।,]{0,24}(?:कहा|पूछा|बताया)[।,]"
)
_JAPANESE_GOES_ON = re.compile(
    r"(?!でも|では|もし|もう|もっと|ところ|とはいえ|とりわけ|とくに|やがて|はじめ|のち|にもかか)(?:[とのはがをにもでや]|って|など|から|まで)"
)


def _listed(words_apart: str) -> frozenset[str]:
    return frozenset(words_apart.split())


_DOMAINS = _listed("com net org info ru kz uz kg tj tm ua io ai uk de fr eu tv gov edu news me рф қаз")
#: Abbreviations that stand before a name or a noun and so end no sentence.
_BEFORE_NAMES = _listed(
    """
    mr mrs ms mx dr drs prof gen col lt sgt maj capt cmdr cpl pvt adm brig rev hon sen rep reps sens gov
    pres supt insp det st mt messrs mme mmes mlle mm vs cf viz approx ca bzw ggf evtl inkl sog vgl geb hr fr
    dott sig sra srta dra ud uds mio mrd exc stud dipl ing им ул просп пр пл пос дер св тов гр г-н г-жа проф
    акад доц ген полк подполк лейт зам нач напр см ср тел гос мед экс डॉ प्रो श्री पं कु स्व एस के पी बी सी
    डी जी वी आर एम एन टी ए ई यू एल yrd doç
    """
)
#: Abbreviations that a number follows.
_BEFORE_NUMBERS = _listed(
    """
    no nos nr núm num p pp vol fig figs art arts sec sect ch chap para par abs bd pág pag tel tél env st ст
    пп гл рис табл стр тт кв оф нөм नं रु
    """
)
#: Abbreviations that may end a sentence; the next word has to show it.
_MAY_END = _listed(
    """
    inc corp ltd co cos bros llc plc jr sr dept univ assn est blvd ave rd ft sq jan feb mar apr jun jul aug
    sep sept oct nov dec янв фев мар апр авг сен сент окт ноя нояб дек ee uu av usw jh std str calif fla
    mass tex wash ariz colo conn ill mich minn pa va
    """
)
_NEVER_END = _listed("e.g i.e c.f т.е т.к т.н т.ч z.b d.h o.ä u.ä p.ej p.ex s.o v.a i.d v.v")
_END_BEFORE_CAPITAL = _listed("a.m p.m т.д т.п т.б н.э б.з б.э")
_YEARS = _listed("г гг ж жж р рр")
_GERMAN_BEFORE_ORDINAL = _listed("am der dem den des die das zum zur vom bis im ab seit beim jeder jeden")
_MONTHS_AND_COUNTED = _listed(
    """
    januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert
    bundesliga weltkrieg jahrestag geburtstag platz runde auflage klasse mal stock kapitel ocak şubat mart
    nisan mayıs madde haziran temmuz ağustos eylül ekim kasım aralık
    """
)
#: Words so common at the head of a sentence that they part it from an abbreviation or an initial.
_STARTERS = _listed(
    """
    the a an this that these those he she it we they you i in on at by for from with after before as but and
    or if when while although though however meanwhile its his her their our my there here what who why how
    where since under during despite according both many most some several other another no not one two also
    then now so yet because until once such each every all any following officials police experts critics
    analysts authorities moreover still instead even earlier later last он она оно они это эти этот эта в на
    по при для из с к у о об за до после но а и если когда однако также кроме его её ее их мы я вы как так
    что там здесь тогда теперь ранее сейчас все ещё еще бұл ол олар осы сол біз бірақ және сондай кейін цей
    ця це ці вони він вона але також після der die das ein eine er sie es wir ich im am auf bei nach mit für
    von und aber doch auch wenn als dies diese dieser dieses dort danach später le la les un une il elle ils
    elles ce cette ces en dans au aux pour par selon après avant mais et nous je el los las una ella ellos
    según después pero su sus este esta esto
    """
)
#: Combining marks, which Python's \w leaves out: vowel signs of Hindi, Arabic, Hebrew, Thai.
_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u0900-\u0963\u0971-\u0dff\u0e31-\u0e4e\u1031-\u103e"
)
_LETTER = rf"(?:[^\W_\u4e00-\u9fff\u3400-\u4dbf\u3040-\u30ff]|[{_MARKS}])"
#: Compiled at first use: its character sets take some milliseconds that the first window needs.
_WORD = (
    r"\d+(?:[.,]\d+)+"
    rf"|{_LETTER}+(?:['’ʼ\u2010\u2011\u00ad\u200c\u200d-]{_LETTER}+)*"
    r"|[\u4e00-\u9fff\u3400-\u4dbf]|[\u3041-\u309f]+|[\u30a1-\u30ff]+"
)


def sentences(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """The sentences of text[start:end], one block's range, as bounds in `text`.

    Every character that prints is in exactly one of them; white space at either end is in none. A
    blank line parts sentences, a single line break does not. Linear in the length of the range.
    """
    piece = text[start:end]
    bounds: list[tuple[int, int]] = []
    begin = _skip_blank(piece, 0)
    for mark in _MARK.finditer(piece):
        stop = _rstrip(piece, begin, mark.start()) if mark["gap"] else _stop_after(piece, begin, mark)
        if stop is not None and stop > begin:
            bounds.append((start + begin, start + stop))
            begin = _skip_blank(piece, stop)
    last = _rstrip(piece, begin, len(piece))
    if last <= begin:
        return bounds
    if bounds and not any(map(str.isalnum, piece[begin:last])):
        begin = bounds.pop()[0] - start
    return [*bounds, (start + begin, start + last)]


def body_sentences(text: str, blocks: Iterable[Block]) -> list[tuple[int, int]]:
    """The sentences of a body in the order of its blocks; none reaches across two blocks."""
    return [bound for block in blocks for bound in sentences(text, block.start, block.end)]


def words(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The words of text[start:end]: letters, digits and marks, with inner apostrophes and hyphens.

    A number keeps its inner points and commas. An ideograph is a word, and so is a run of kana.
    """
    return [match.span() for match in re.compile(_WORD).finditer(text, start, end)]


def at(bounds: Sequence[tuple[int, int]], offset: int) -> int:
    """The index of the bounds that hold `offset` or lie nearest to it (the earlier one of two as near).

    `bounds` are in order and do not overlap. Raises ValueError where there are none.
    """
    if not bounds:
        raise ValueError("no sentence to choose from")
    after = bisect_right(bounds, offset, key=lambda bound: bound[0])
    if after == 0:
        return 0
    if after == len(bounds) or offset < bounds[after - 1][1]:
        return after - 1
    to_left, to_right = offset - (bounds[after - 1][1] - 1), bounds[after][0] - offset
    return after - 1 if to_left <= to_right else after


def _skip_blank(piece: str, offset: int) -> int:
    while offset < len(piece) and piece[offset] in _BLANK:
        offset += 1
    return offset


def _rstrip(piece: str, begin: int, end: int) -> int:
    return begin + len(piece[begin:end].rstrip(_BLANK))


def _stop_after(piece: str, begin: int, mark: re.Match[str]) -> int | None:
    """Where the sentence that began at `begin` stops if this mark ends it, else None."""
    stop = mark.end()
    ahead = _AHEAD.match(piece, stop)
    following = ahead.end() if ahead else stop
    if following == len(piece) or _is_label(piece, begin, mark.start()):
        return None
    if _closes_aside(piece, begin, mark) or _speaker_follows(piece, following, mark):
        return None
    if _is_lower(piece[following]) and not _INNER_CAPITAL.match(piece, following):
        return None
    if mark["mark"][-1] not in _CASED_MARKS:
        return stop
    if ahead and not ahead["space"]:
        return _stop_without_space(piece, begin, mark)
    if mark["mark"] == "." and _is_abbreviation(piece, begin, mark.start(), following):
        return None
    return stop


def _is_lower(letter: str) -> bool:
    """Whether the letter tells that a sentence goes on. Georgian has no capitals in running text."""
    return letter.islower() and not "ა" <= letter <= "ჿ"


def _is_label(piece: str, begin: int, dot: int) -> bool:
    """Whether what stands before the mark is no sentence: nothing, or the number of a list's item."""
    if dot - begin > 6:
        return False
    head = piece[begin:dot]
    return _LABEL.fullmatch(head) is not None or not any(map(str.isalnum, head))


def _closes_aside(piece: str, begin: int, mark: re.Match[str]) -> bool:
    """Whether the bracket that closes behind the mark was opened in the midst of this sentence."""
    pair = next((pair for pair in ("()", "（）") if pair[1] in mark["tail"]), None)
    if pair is None:
        return False
    opened = piece.rfind(pair[0], max(begin, mark.start() - _REACH), mark.start())
    return opened > begin and piece.find(pair[1], opened, mark.start()) < 0


def _speaker_follows(piece: str, following: int, mark: re.Match[str]) -> bool:
    """Whether quoted words have ended but not the sentence that tells who spoke them."""
    if not any(quote in _QUOTES for quote in mark["tail"]):
        return False
    if mark["mark"] != "." and _ASKED.match(piece, following):
        return True
    return any(rule.match(piece, following) for rule in (_SPOKEN, _JAPANESE_GOES_ON))


def _stop_without_space(piece: str, begin: int, mark: re.Match[str]) -> int | None:
    """Where a sentence stops whose mark touches the next word, as in "users.In October"; else None."""
    stop = mark.end()
    if piece[stop] in _EITHER:
        stop += _is_closing(piece, begin, stop)
    head = _WORD_AHEAD.match(piece, stop + (piece[stop] in _EITHER))
    tokens = piece[max(begin, mark.start() - 48) : mark.start()].split()
    if head is None or not tokens or (len(head[0]) == 1 and piece[head.end() : head.end() + 1] == "."):
        return None
    token, first = tokens[-1].lstrip(_OPENERS), head[0][0]
    letters = len(token) - len(token.rstrip("".join(filter(str.isalnum, token))))
    cased = first.isupper() and (len(head[0]) == 1 or token.islower() or not head[0].isupper())
    uncased = first.isalpha() and not first.isupper() and len(head[0]) > 1 and mark["mark"] in ".?!"
    if not (cased or uncased):
        return None
    if any(sign in token for sign in "/@.") or head[0].lower() in _DOMAINS:
        return None
    if letters < 2 and not mark["tail"] and not token.endswith(("%", ")")):
        return None
    return None if token.lower() in _BEFORE_NAMES else stop


def _is_closing(piece: str, begin: int, quote: int) -> bool:
    """Whether a quotation mark that may open or close does close: one was opened in this sentence."""
    before = piece[max(begin, quote - _REACH) : quote]
    opener = {'"': '"', "“": "„", "«": "»", "‘": "‚", "‹": "›"}.get(piece[quote], "")
    return bool(opener) and before.count(opener) % 2 == 1


def _is_abbreviation(piece: str, begin: int, dot: int, following: int) -> bool:
    """Whether a full stop with a space behind it belongs to its word and does not end the sentence."""
    tokens = piece[max(begin, dot - 48) : dot].split()
    word = tokens[-1].lstrip(_OPENERS).lower()
    prior = tokens[-2].lstrip(_OPENERS).lower() if len(tokens) > 1 else ""
    if len(word) == 1 and len(prior) == 2 and prior[1] == ".":
        word = prior + word
    if word[-1:].isdigit():
        return _is_ordinal(piece, word, prior, following)
    if word in _YEARS and prior[-1:].isdigit():
        return not _is_starter(piece, following) and len(" ".join(tokens).rsplit(",")[-1].split()) <= 4
    if word in _NEVER_END or word in _BEFORE_NAMES:
        return True
    if word in _BEFORE_NUMBERS:
        return piece[following].isdigit()
    if word in _END_BEFORE_CAPITAL:
        return word[1:] == ".m" and _CLOCK.match(piece, following) is not None
    if (len(word) == 1 and word.isalpha()) or word in _MAY_END or _DOTTED.fullmatch(word):
        return not _is_starter(piece, following)
    return False


def _is_starter(piece: str, following: int) -> bool:
    """Whether the next word begins a sentence rather than goes on with a name ("Le Pen", "I. Karimov")."""
    word = _WORD_AHEAD.match(piece, following)
    if word is None or piece[word.end() : word.end() + 1] == "." or _PARTICLE_NAME.match(piece, following):
        return False
    return word[0].lower() in _STARTERS


def _is_ordinal(piece: str, number: str, prior: str, following: int) -> bool:
    """Whether "3." is a German or Turkish ordinal: "am 3. Oktober", "der 2. Vorsitzende"."""
    if not number.isdigit() or len(number) > 3:
        return False
    if piece[following].isdigit():
        return len(number) < 3 and (prior in _GERMAN_BEFORE_ORDINAL or prior.rstrip(".").isdigit())
    word = _WORD_AHEAD.match(piece, following)
    if word is None:
        return False
    noun = word[0].lower()
    return noun in _MONTHS_AND_COUNTED or (prior in _GERMAN_BEFORE_ORDINAL and noun not in _STARTERS)
