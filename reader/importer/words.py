"""Small word lists, used as features of a line and never as the only reason for a split.

The lists name kinds of words ("read more", credits, pagers), never a publication. All are folded:
lower case, without the marks that `fold` takes off.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from itertools import takewhile

from reader.importer import beyond, phrases, writers
from reader.importer.nearness import NEAR, NEAR_OF_TWO
from reader.model.wording import tr_noop


def listed(words_apart: str) -> frozenset[str]:
    """The words of a list written with white space between them."""
    return frozenset(words_apart.split())


#: Marks that are dropped, quotes and letters that are written in several ways; after NFKD.
_SPELT = zip("“”„«»’‘ʼىةيıłøđæœß\u0640", (*'"""""\'\'\'اهیilod', "ae", "oe", "ss", None), strict=True)
_MARKS = (n for n in range(0x300, 0xFE30) if unicodedata.combining(chr(n)))
_PLAIN = dict.fromkeys(_MARKS) | str.maketrans(dict(_SPELT))


def fold(text: str) -> str:
    """Lower case without accents, in one form, so that lists may be short."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKD", text).lower().translate(_PLAIN))


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of some words, the longest that fits first.

    Letters that words share are met once: most lines begin like none of a long list, which is soon told.
    """
    return _branches({fold(word) for word in words})


def _branches(words: set[str]) -> str:
    by_letter: defaultdict[str, set[str]] = defaultdict(set)
    for word in words - {""}:
        by_letter[word[0]].add(word)
    found: list[str] = []
    for _, alike in sorted(by_letter.items()):
        pairs = zip(min(alike), max(alike), strict=False)
        shared = "".join(a for a, _ in takewhile(lambda both: both[0] == both[1], pairs))
        rests = {word[len(shared) :] for word in alike}
        found.append(re.escape(shared) + (f"(?:{_branches(rests)})" if len(rests) > 1 else ""))
    return "|".join([*found, ""] if "" in words else found)


#: Answers are kept for so many lines, and those of the page at hand: each is asked about several times.
_KEPT = 1 << 18
_EDGE = '" \t\u00a0.…→»>›←«[]()+↓-–—:|·•,/#!'
#: The first letter of scripts without spaces.
_UNSPACED = "\u0e00"
_NO_SPACES = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_TOKEN = re.compile(r"[^\W\d_]+")
#: How a phrase that tells a day by its distance ends or begins, and words that are one by themselves.
_AGO_ENDS = tuple(fold("ago назад fa once siden sedan geleden temu тому бұрын мурун oldin पहले 前 전").split())
_AGO_COUNTED = tuple(fold("پیش lalu sitten trước atrás órája napja perce আগে ที่แล้ว ที่ผ่านมา").split())
_AGO_BEGINS = (
    *("vor ", "il y a ", "hace ", "ha ", "for ", "pred ", "منذ ", "قبل ", "حدود ", "prije ", "pre ", "пре "),
    *("преди ", "acum ", "לפני ", fold("πριν ")),
)
#: Words that are a day, told by how near it is.
IS_NEAR = listed(fold(NEAR))
_DAYS = IS_NEAR | {"just now", *map(fold, NEAR_OF_TWO)}
_AGO = re.compile(
    r"(?:about |uber |etwa |около |примерно )?"
    r"(?:an?|one|\d{1,3}|ein(?:e[rm]?)?|un[ae]?|час|день|неделю|месяц)?\s?"
    rf"(?:[^\W\d]{{1,9}}\.?\s)?(?:{'|'.join(_AGO_ENDS[:-2])})"
    rf"|(?:{'|'.join(map(str.strip, _AGO_BEGINS))})\s(?:circa\s)?"
    r"(?:\d{1,3}|ein(?:e[rm])?|une?|um|uma|un[ao])\s?[^\W\d]{2,9}|(?:منذ|قبل)\s[^\W\d]{2,9}"
    r"|\d{1,3}\s?(?:[\u0e00-\u0e7f]{2,9}|(?:[^\W\d][^\s\d]{0,9}\s){0,2})"
    rf"(?:{'|'.join(_AGO_COUNTED + _AGO_ENDS[:-2])})"
    r"|\d{1,3}\s?(?:秒|分|分钟|分鐘|小时|小時|時間|天|日|周|週間|个月|か月|년|개월|주|일|시간|분)\s?(?:前|전)"
)
_READING = re.compile(
    r"\d{1,3}\s?(?:-?\s?min(?:ute)?s?(?:\.|·)?"
    r"\s?(?:read|lesezeit|de lecture|de lectura|di lettura|leestid|okuma|·.*)"
    r"|мин(?:ут[аы]?)?\.?\s(?:чтения|на чтение|читання)|분|分で読めます)"
)


def _openers(*lists: tuple[str, ...]) -> frozenset[str]:
    """The first words of phrases, or their first letters in a script without spaces."""
    firsts = (_TOKEN.search(fold(phrase)) for some in lists for phrase in some)
    return frozenset(m[0][0] if _NO_SPACES.match(m[0]) else m[0] for m in firsts if m)


#: Kinds of phrases that a line may begin with, as bits.
_CREDIT_BIT, _BYLINE_BIT, _BELOW_BIT, _NOTE_BIT, _AGO_BIT, _OWN_BIT = 1, 2, 4, 8, 16, 32


def _by_opener(lists: dict[int, frozenset[str]]) -> dict[str, int]:
    """The kinds of phrases that a first word or letter opens."""
    found: defaultdict[str, int] = defaultdict(int)
    for kind, openers in lists.items():
        for opener in openers:
            found[opener] |= kind
    return dict(found)


@cache
def _opens(folded: str) -> int:
    """The kinds of phrases that a line can begin with at all: most open none, which is soon known."""
    first = _TOKEN.search(folded, 0, 120)
    kinds = _OPENERS.get(first[0], 0) if first else 0
    if first and first[0] >= _UNSPACED:
        kinds |= _OPENERS.get(first[0][0], 0)
    return kinds | _AGO_BIT if _tells_distance(folded) else kinds


def forget() -> None:
    """Let go of what is known of lines, where these are very many; to be called between two pages."""
    if _opens.cache_info().currsize > _KEPT:
        _opens.cache_clear()


def may_be_phrase(folded: str) -> bool:
    """Whether a line may be one of the phrases that pages print: most lines are none, which is soon known.

    Of a line that may not, nothing is true that is told here by how a line begins or as a whole.
    """
    return bool(_opens(folded) or folded[:1].isdigit() or _STEP.search(folded) or writers.signed(folded))


def _kinds(lists: Iterable[str]) -> dict[str, list[str]]:
    """The kinds of furniture whose phrases begin with a word or letter."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for kind in lists:
        for opener in _openers(getattr(phrases, kind.upper())):
            found[opener].append(kind)
    return dict(found)


def _made_of(words: tuple[str, ...], numbers: bool) -> re.Pattern[str]:
    """Whole lines made of certain words; a script without spaces need not part them."""
    parted = any_of(tuple(w for w in words if not _NO_SPACES.search(w)))
    joined = any_of(tuple(w for w in words if _NO_SPACES.search(w)))
    digits = r"|\d" if numbers else ""
    return re.compile(rf"(?>(?:{parted})(?!\w)|{joined}|[^\w]|_{digits})++")


_MORE = frozenset(map(fold, (*phrases.MORE, *beyond.LINKS)))
_RELATED, _ADS, _ABOUT = (frozenset(map(fold, of)) for of in (beyond.RELATED, beyond.ADS, beyond.ABOUT))
_CREDIT = re.compile(
    rf"[(\[*\s]*(?:{any_of((*phrases.CREDITS, *writers.CREDITS))})"
    rf"|[(\[][(\[*\s]*(?:{any_of(writers.BRACKETED)})|(?:{any_of(writers.SOURCES)})(?:\s[^\s,]+){{1,4}}$"
)
_BYLINE = re.compile(
    rf"(?!(?:{any_of(phrases.NO_BYLINE)})(?!\w))"
    rf"(?:{any_of((*phrases.BYLINES, *writers.BYLINES))})(?:\s*[:：]|\s)\s*\S"
)
_GENERIC = frozenset(
    map(fold, (*phrases.MORE, *beyond.BELOW, *phrases.NAV, *phrases.SHARE, *beyond.ABOUT, *phrases.LEGAL))
)
_BELOW = re.compile(
    rf"(?:\d{{1,5}}\s?)?(?:{any_of(beyond.BELOW)})(?:\s?[(（:]?\s?\d{{1,5}}[)）]?)?[:：.…]?"
    r"|(?:more|latest|related|other|recent|popular|similar|top) [a-z]+s"
    rf"|\d{{1,5}}\s[^\W\d]+(?:\s[^\W\d]+)? (?:on|to|zu|sur|en|a|em|su|к|на|о) \".{{3,100}}\""
)
_PHOTO = re.compile(rf"(?<!\w)(?:{any_of(phrases.PHOTO)})")
_FILED = re.compile(
    rf"(?:{any_of(phrases.FILED)})"
    r"(?:\s?[:：]|(?<=posted in)\s|(?<=posted on)\s|(?<=filed under)\s|(?<=tagged)\s|\s(?=\d))"
)
_RIGHTS = re.compile(r"(?:©|\(c\)|copyright)\s*(?:©|\(c\)|\d{4}|by\s)|©|京?icp")
_RIGHTS_SAID = re.compile(any_of(phrases.RIGHTS))
#: One word with a full stop is what somebody says ("Accept."), and no button.
_IS_SAID = re.compile(r'"?[^\W\d_]+\."?')
_STEP, _TRAIL = re.compile(r"[>›→\"/]"), re.compile(r"\s[>›→\"/]\s")
_OWN = {
    tr_noop("nav"): _made_of(phrases.NAV, False),
    tr_noop("share"): _made_of(phrases.SHARE, False),
    tr_noop("legal"): _made_of(phrases.LEGAL, False),
    tr_noop("pager"): _made_of(phrases.PAGER, True),
}
_COMMENTS, _OWN_OPENERS = _made_of(phrases.COMMENTS, True), _kinds(_OWN)
_OPENERS = _by_opener(
    {
        _CREDIT_BIT: _openers(phrases.CREDITS, writers.CREDITS, writers.BRACKETED, writers.SOURCES),
        _BYLINE_BIT: _openers(phrases.BYLINES, writers.BYLINES),
        _BELOW_BIT: _openers(beyond.BELOW) | {"latest", "other", "recent", "popular", "similar", "top"},
        _NOTE_BIT: _openers(phrases.COMMENTS, phrases.FILED),
        _OWN_BIT: _openers(beyond.ABOUT, beyond.ADS) | _OWN_OPENERS.keys(),
    }
)


def is_more(folded: str) -> bool:
    """Whether the whole line is a link to the rest of something."""
    return len(folded) <= 60 and folded.strip(_EDGE) in _MORE and _IS_SAID.fullmatch(folded) is None


def is_credit(folded: str, printed: str = "") -> bool:
    """Whether the line begins as a credit does; a source has capitals if `printed`, as a title has none."""
    found = _CREDIT.match(folded) if _opens(folded) & _CREDIT_BIT else None
    return found is not None and not writers.says(printed, found[0])


def is_byline(folded: str, printed: str = "") -> bool:
    """Whether the line begins as a byline does, and is no sentence; names have capitals if `printed`."""
    if len(folded) > 80 or not _opens(folded) & _BYLINE_BIT or writers.signed(folded):
        return writers.signed(folded)
    if folded[-1:] in "?!？！;" or (folded[-1:] in ".。:" and folded.count(" ") > 3):
        return False
    found = _BYLINE.match(folded)
    return found is not None and (not printed or writers.may_name(printed, folded[: found.end() - 1]))


def names_photo(folded: str) -> bool:
    """Whether the line speaks of a picture."""
    return _PHOTO.search(folded) is not None


def own_kind(folded: str) -> str | None:
    """The kind of page furniture a whole line is (nav, share, legal, pager, about, ad, trail), or None."""
    if len(folded) <= 120:
        if _opens(folded) & _OWN_BIT and (kind := _said_of_itself(folded)):
            return kind
        if _STEP.search(folded) and _TRAIL.search(folded) and _TOKEN.search(folded) and _is_trail(folded):
            return tr_noop("trail")
    rights = len(folded) <= 250 and (_RIGHTS.match(folded) or _RIGHTS_SAID.search(folded))
    return tr_noop("legal") if rights else None


def _said_of_itself(folded: str) -> str | None:
    """The kind of furniture that a whole line is by its words."""
    bare = folded.strip(_EDGE)
    if bare in _ABOUT or bare in _ADS:
        return tr_noop("about") if bare in _ABOUT else tr_noop("ad")
    first = None if _IS_SAID.fullmatch(folded) else _TOKEN.search(folded)
    kinds = _OWN_OPENERS.get(first[0]) or _OWN_OPENERS.get(first[0][0]) or [] if first else []
    return next((kind for kind in kinds if _OWN[kind].fullmatch(folded)), None)


def _is_trail(folded: str) -> bool:
    """Whether a line leads from the first page down to this one ("Home > News > Birds")."""
    steps = _TRAIL.split(folded)
    return (len(steps) > 2 and '"' not in folded) or _OWN["nav"].fullmatch(steps[0]) is not None


def is_ago(folded: str) -> bool:
    """Whether the whole line tells a day by its distance ("3 hours ago")."""
    return bool(_opens(folded) & _AGO_BIT)


def _tells_distance(folded: str) -> bool:
    if len(folded) > 30:
        return False
    bare = folded.strip(_EDGE)
    able = bare.endswith(_AGO_ENDS + _AGO_COUNTED) or bare.startswith(_AGO_BEGINS)
    return bare in _DAYS or (able and _AGO.fullmatch(bare) is not None)


def counts_comments(folded: str) -> bool:
    """Whether the whole line counts comments or asks for one."""
    return len(folded) <= 60 and bool(_opens(folded) & _NOTE_BIT) and _COMMENTS.fullmatch(folded) is not None


def is_note(folded: str) -> bool:
    """Whether a whole line tells of a text: its age, the time it takes to read, its tags, its comments."""
    if len(folded) > 120:
        return False
    opens = _opens(folded)
    if opens & _NOTE_BIT and (_FILED.match(folded) or _COMMENTS.fullmatch(folded)):
        return True
    return bool(opens & _AGO_BIT) or (
        folded[:1].isdigit() and _READING.fullmatch(folded.strip(_EDGE)) is not None
    )


def ends_article(folded: str) -> bool:
    """Whether the whole line is a heading of comments or of other articles."""
    if len(folded) > 110 or not (_opens(folded) & _BELOW_BIT or _counts_on(folded)):
        return False
    return _BELOW.fullmatch(folded.strip(" »«→←-–—|•*")) is not None


def heads_related(folded: str) -> bool:
    """Whether the whole line is a heading of articles like the one above it."""
    return folded.strip(" »«→←-–—|•*:：.…") in _RELATED


def _counts_on(folded: str) -> bool:
    """Whether a line begins with a number and quotes what it counts."""
    return folded[:1].isdigit() and '"' in folded


def is_generic(folded: str) -> bool:
    """Whether the whole line is a phrase that pages of any publication print."""
    return folded.strip(_EDGE) in _GENERIC
