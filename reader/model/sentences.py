"""Where sentences and words begin and end, so that a key can move, mark and grow by them.

All bounds are code points, half open. The rules know the marks of Unicode's sentence terminators
(UAX #29, Sentence_Terminal) and, for the full stop, the habits of news text in scripts with and
without capitals: initials, titles, units, ordinals, quotations, and full stops whose space was lost; and the
spaces that end sentences in scripts without marks.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from reader.model import abbreviations
from reader.model.body import Block
from reader.model.spacing import SPACE, ends_with_space, shortens

_CASED_MARKS = ".!?…‽"
_CLOSING = "”’»›)\\]}」』）】》〉］｝"
_EITHER = "\"'“‘«‹"
_QUOTES = _EITHER + "”’»›」』"
_GOES_ON = ",;:，、；：。．！？،؛)]）】》"
_OPENERS = _EITHER + "„‚”’»›([{¿¡—–-•·*「『（【《〈"
_BLANK = "".join(filter(str.isspace, map(chr, range(0x3001)))) + "\u200b\u2060\ufeff"

#: How far back, in code points, an opening bracket or quote is looked for: keeps the work linear.
_REACH = 2000
#: A mark with all that belongs to its sentence: closing quotes, brackets, references to footnotes.
_MARK = re.compile(
    r"(?P<gap>\n[^\S\n]*\n\s*)"
    rf"|(?P<space>{SPACE})"
    rf"|(?P<mark>\.(?:[ \u00a0]\.){{2,3}}|[{_CASED_MARKS}。！？｡؟۔।॥։።။។]+)"
    rf"(?P<tail>(?:[{_CLOSING}]|[{_EITHER}](?!\w)|[ \u00a0\u202f]»(?!\w)|\[\d{{1,3}}\]|[¹²³⁴-⁹])*)"
)
_AHEAD = re.compile(rf"(?P<space>[\s\u200b\ufeff]*)[{re.escape(_OPENERS)}\s]*")
_WORD_AHEAD = re.compile(r"[^\W_]+")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.-?)+[^\W\d_]{1,2}")
_ELISION = re.compile("^(?:l|d|qu)['’]", re.IGNORECASE)
_LABEL = re.compile(r"[(\[]?(?:\d{1,3}|[IVX]{1,5}|[^\W\d_])")
_PARTICLE_NAME = re.compile(r"(?:L[aeo]s?|El|D[aeiu]|V[ao]n)\s+[A-ZÀ-Þ]")
_CLOCK = re.compile(
    r"[A-Z]{1,2}T\b|GMT|UTC|MSK|Eastern|Pacific|\w+day\b|\w+\s+time\b|[JF]\w+uary|\w+(?:em|to)ber"
)
_ASKED = re.compile(r"(?:I|[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,2})\s+(?:said|says|asks?|asked|wrote|told)\b")
_INNER_CAPITAL = re.compile(r"[a-z][A-Z]|(?:al|el|an|ar|as|ash|at)-[A-Z]")
#: Speech whose speaker follows, in scripts where no lower-case letter can tell: 他说。 قال كहا।
_SPOKEN = re.compile(
    r"[^\s，。：:“「!?没無无不]{0,10}(?:说|說|表示|指出|强调|強調|補充|补充|称|稱|問|问|喊|叫|答|解释|解釋|写|寫)(?:道)?[，。,]"
    r"|(?:و?(?:قال|قالت|أضاف|أضافت|سأل|سألت|تساءل|تساءلت|صرح|صرخ|صرخت|هتف|كتب))\b"
    r"|[^।,]{0,24}(?:कहा|पूछा|बताया)[।,]"
)
_JAPANESE_GOES_ON = re.compile(
    r"(?!でも|では|もし|もう|もっと|ところ|とはいえ|とりわけ|とくに|やがて|はじめ|のち|にもかか)(?:[とのはがをにもでや]|って|など|から|まで)"
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
        stop = _stop_at(piece, begin, mark)
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


def _stop_at(piece: str, begin: int, mark: re.Match[str]) -> int | None:
    """Where the sentence that began at `begin` stops if this mark, gap or space ends it, else None."""
    if mark["space"]:
        return mark.start() if ends_with_space(piece, begin, mark) else None
    return _rstrip(piece, begin, mark.start()) if mark["gap"] else _stop_after(piece, begin, mark)


def _stop_after(piece: str, begin: int, mark: re.Match[str]) -> int | None:
    """Where the sentence that began at `begin` stops if this mark ends it, else None."""
    stop = mark.end()
    ahead = _AHEAD.match(piece, stop)
    following = ahead.end() if ahead else stop
    if following == len(piece) or _is_label(piece, begin, mark):
        return None
    if following == stop and piece[stop] in _GOES_ON:
        return None
    if mark["mark"] == "." and not mark["tail"] and shortens(piece, mark.start()):
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


def _is_label(piece: str, begin: int, mark: re.Match[str]) -> bool:
    """Whether what stands before the mark is no sentence: nothing, or the number of a list's item."""
    if mark.start() - begin > 6:
        return False
    head = piece[begin : mark.start()]
    labelled = mark["mark"] in _CASED_MARKS and _LABEL.fullmatch(head) is not None
    return labelled or not any(map(str.isalnum, head))


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
    if any(sign in token for sign in "/@.") or head[0].lower() in abbreviations.DOMAINS:
        return None
    if letters < 2 and not mark["tail"] and not token.endswith(("%", ")")):
        return None
    return None if token.lower() in abbreviations.BEFORE_NAMES else stop


def _is_closing(piece: str, begin: int, quote: int) -> bool:
    """Whether a quotation mark that may open or close does close: one was opened in this sentence."""
    before = piece[max(begin, quote - _REACH) : quote]
    opener = {'"': '"', "“": "„", "«": "»", "‘": "‚", "‹": "›"}.get(piece[quote], "")
    return bool(opener) and before.count(opener) % 2 == 1


def _is_abbreviation(piece: str, begin: int, dot: int, following: int) -> bool:
    """Whether a full stop with a space behind it belongs to its word and does not end the sentence."""
    tokens = piece[max(begin, dot - 48) : dot].split()
    printed = _ELISION.sub("", tokens[-1].lstrip(_OPENERS))
    word = printed.lower()
    prior = tokens[-2].lstrip(_OPENERS).lower() if len(tokens) > 1 else ""
    if len(word) == 1 and len(prior) == 2 and prior[1] == ".":
        word = prior + word
    if word[-1:].isdigit():
        return _is_ordinal(piece, word, prior, following)
    if printed in abbreviations.UNITS and _is_amount(prior) and not (printed == "р" and len(prior) == 4):
        return not _begins_anew(piece, following)
    if word in abbreviations.YEARS and prior[-1:].isdigit():
        return not _is_starter(piece, following) and len(" ".join(tokens).rsplit(",")[-1].split()) <= 4
    if word in abbreviations.NEVER_END or word in abbreviations.BEFORE_NAMES:
        return True
    if word in abbreviations.BEFORE_NUMBERS and not (len(word) == 1 and printed.isupper()):
        return piece[following].isdigit()
    if piece[following] == "§":
        return word in abbreviations.BEFORE_SECTIONS
    if word in abbreviations.END_BEFORE_CAPITAL:
        return word[1:] == ".m" and _CLOCK.match(piece, following) is not None
    if (len(word) == 1 and word.isalpha()) or word in abbreviations.MAY_END or _DOTTED.fullmatch(word):
        return not _is_starter(piece, following)
    return False


def _is_starter(piece: str, following: int) -> bool:
    """Whether the next word begins a sentence rather than goes on with a name ("Le Pen", "I. Karimov")."""
    word = _WORD_AHEAD.match(piece, following)
    if word is None or piece[word.end() : word.end() + 1] == "." or _PARTICLE_NAME.match(piece, following):
        return False
    return word[0].lower() in abbreviations.STARTERS


def _is_amount(word: str) -> bool:
    """Whether a unit may follow: a number, or thousands and millions."""
    return word[-1:].isdigit() or word.rstrip(".") in abbreviations.MULTIPLES


def _begins_anew(piece: str, following: int) -> bool:
    """Whether a capital, a quotation or a dash shows that a unit ended a sentence: "45 м. Строить"."""
    return piece[following].isupper() or piece[following] in _OPENERS


def _is_ordinal(piece: str, number: str, prior: str, following: int) -> bool:
    """Whether "3." is a German or Turkish ordinal: "am 3. Oktober", "der 2. Vorsitzende"."""
    if not number.isdigit() or len(number) > 3:
        return False
    if piece[following].isdigit():
        return len(number) < 3 and (
            prior in abbreviations.GERMAN_BEFORE_ORDINAL or prior.rstrip(".").isdigit()
        )
    word = _WORD_AHEAD.match(piece, following)
    if word is None:
        return False
    noun = word[0].lower()
    return noun in abbreviations.MONTHS_AND_COUNTED or (
        prior in abbreviations.GERMAN_BEFORE_ORDINAL and noun not in abbreviations.STARTERS
    )
