"""Small word lists, used as features of a line and never as the only reason for a split.

The lists name kinds of words (months, "read more", credits), never a publication. All are folded:
lower case, without the marks that `fold` takes off.
"""

import re
import unicodedata


def listed(words_apart: str) -> frozenset[str]:
    """The words of a list written with white space between them."""
    return frozenset(words_apart.split())


def _phrases(commas_apart: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.split()) for phrase in commas_apart.split(",") if phrase.strip())


#: Month names and their short forms, a row a month. A name in Latin letters is met whole, any other as
#: the beginning of a word, because it may carry an ending.
MONTHS = (
    """
    jan january januar enero gennaio gen janvier janv janeiro leden ledna stycznia ocak januari
    jänner янв січ қаңт يناير جنوری ژانویه जनवरी जन
    """,
    """
    feb february februar febrero febbraio février févr fevereiro únor února lutego şubat februari
    фев лют ақп فبراير فوریه फरवरी फर
    """,
    """
    mar march märz marzo mars março březen března marca mart maart maret мар берез наур مارس मार्च
    """,
    """
    apr april abril abr aprile avril avr duben dubna kwietnia nisan апр квіт сәуір ابريل أبريل آوریل
    अप्रैल
    """,
    """
    may mai mayo maggio maio květen května maja mayıs mei май мая трав мамыр مايو مه मई
    """,
    """
    jun june juni junio giugno juin junho červen června czerwca haziran июн черв маусым يونيو يونيه
    ژوئن जून
    """,
    """
    jul july juli julio luglio juillet juil julho červenec července lipca temmuz июл лип шілде يوليو
    ژوئیه जुलाई
    """,
    """
    aug august agosto ago août agt srpen srpna sierpnia ağustos augustus авг серп тамыз أغسطس اوت
    अगस्त
    """,
    """
    sep sept september septiembre settembre septembre setembro září września eylül сен верес қырк
    سبتمبر सितंबर
    """,
    """
    oct october okt oktober octubre ottobre octobre outubro out říjen října października ekim окт
    жовт қазан أكتوبر اکتبر अक्टूबर अक्तूबर
    """,
    """
    nov november noviembre novembre novembro listopad listopadu listopada kasım ноя лист қараш
    نوفمبر نوامبر नवंबर
    """,
    """
    dec december dez dezember diciembre dic dicembre décembre déc dezembro prosinec prosince grudnia
    aralık дек груд желт ديسمبر دسامبر दिसंबर
    """,
)

#: Months of the Persian calendar, which make a line a date but name no day of ours.
PERSIAN_MONTHS = tuple(sorted(listed("فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند")))

#: Links that lead to the rest of a text or to more of a list.
MORE = _phrases(
    """
    read more, more, read the rest, continue reading, continue, read publication, full story, load
    more, show more, see more, view more, keep reading, learn more, read article, weiterlesen, mehr,
    mehr lesen, lire la suite, la suite, lire plus, leer mas, sigue leyendo, seguir leyendo, leia
    mais, continue lendo, leggi tutto, continua a leggere, lees meer, las mer, les mer, czytaj
    dalej, czytaj wiecej, zobrazit clanek, cist dale, devamini oku, читать далее, читать дальше,
    подробнее, далее, читать полностью, читати далі, докладніше, толығырақ, 阅读全文, 阅读更多,
    查看更多, 続きを読む, 記事を読む, もっと見る, 더 보기, اقرا المزيد, قراءه المزيد, المزيد,
    ادامه خواندن, ادامه مطلب, بیشتر بخوانید,
    और पढ़ें
    """
)

#: First words of a line that says who reported, wrote or photographed.
CREDITS = _phrases(
    """
    with reporting by, reporting by, additional reporting, edited by, editing by, with
    contributions, with additional, source:, sources:, photo:, photo by, image:, image credit, image
    source, mit material von, quelle:, foto:, source :, fuente:, fonte:, con informacion de,
    источник:, фото:, по материалам, при участии, с участием, джерело:, المصدر:, منبع:, 来源, 出典
    """
)

#: Words that stand before a writer's name.
BYLINES = _phrases(
    """
    by, von, par, por, di, written by, autor, автор, текст:, بقلم, 作者, 文
    """
)

#: Words that mark a caption: what is seen, and how it was made.
PHOTO = _phrases(
    """
    photo, photograph, file photo, illustration, screenshot, foto, фото, иллюстрац, 写真, 图
    """
)

#: Lines that a page says of itself, with the kind they are given.
FURNITURE = {
    "nav": _phrases(
        """
        accessibility links, skip to, breaking news, menu, hide menu, home, search, log in, sign in,
        sign up, archives, archive, categories, recent posts, posts navigation, navigation, select
        page, zum inhalt, startseite, inicio, accueil, главная, меню, поиск, الرئيسية, 首页, ホーム
        """
    ),
    "share": _phrases(
        """
        share, tweet, facebook, twitter, whatsapp, telegram, follow us, follow on, поделиться
        """
    ),
    "legal": _phrases(
        """
        ©, copyright, all rights reserved, powered by, theme:, cookies, privacy policy
        """
    ),
    "about": _phrases(
        """
        about, uber uns, a propos, acerca de, sobre, chi siamo, о нас, о проекте, о блоге, про нас,
        عن, درباره, 关于, について
        """
    ),
}

#: Headings of what stands below an article: comments, and other articles.
BELOW = _phrases(
    """
    comments, leave a reply, leave a comment, responses, related articles, related posts, related stories,
    you may also like, see also, kommentare, das könnte sie auch interessieren, lesen sie auch, commentaires,
    à lire aussi, comentarios, también te puede interesar, artículos relacionados, comentários, leia também,
    commenti, leggi anche, комментарии, читайте также, по теме, коментарі, читайте також, komentarze,
    czytaj także, komentáře, yorumlar, التعليقات, اقرأ أيضا, نظرات, 相关文章, 评论, コメント, 関連記事
    """
)

_MARKS = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "’": "'", "‘": "'", "ʼ": "'", "\u00a0": " "}
)
_ARABIC = str.maketrans("أإآىةي", "ااايهی")


def fold(text: str) -> str:
    """Lower case without accents, in one form, so that lists may be short."""
    if text.isascii():
        return text.lower()
    base = unicodedata.normalize("NFKD", text.translate(_MARKS)).lower()
    plain = "".join(c for c in base if not unicodedata.combining(c) and c != "\u0640")
    return unicodedata.normalize("NFC", plain).replace("ё", "е").translate(_ARABIC)


def _any_of(words: tuple[str, ...]) -> str:
    return "|".join(sorted({re.escape(fold(w)) for w in words}, key=len, reverse=True))


_MORE_EDGE = " \t\u00a0.…→»>›←«[]()+↓-–—"
_MORE = frozenset(fold(m) for m in MORE)
_CREDIT = re.compile(rf"(?:{_any_of(CREDITS)})")
_BYLINE = re.compile(rf"(?:{_any_of(BYLINES)})(?:\s*:|\s)\s*\S")
_GENERIC = frozenset(fold(word) for words in (MORE, BELOW, *FURNITURE.values()) for word in words)
_BELOW = re.compile(rf"(?:\d{{1,5}}\s)?(?:{_any_of(BELOW)})(?:\s?\(?\d{{1,5}}\)?)?:?")
_PHOTO = re.compile(rf"(?<!\w)(?:{_any_of(PHOTO)})")
_MONTH_NUMBER = {fold(name): n for n, names in enumerate(MONTHS, 1) for name in names.split()}
_WHOLE = tuple(name for name in _MONTH_NUMBER if name.isascii())
_STEMS = (*(name for name in _MONTH_NUMBER if not name.isascii()), *PERSIAN_MONTHS)
_MONTH = re.compile(rf"(?<!\w)(?:(?:{_any_of(_WHOLE)})|(?:{_any_of(_STEMS)})\w{{0,5}})\.?(?!\w)")
_OWN = {kind: re.compile(rf"(?:{_any_of(words)})(?!\w)") for kind, words in FURNITURE.items()}


def is_more(folded: str) -> bool:
    """Whether the whole line is a link to the rest of something."""
    return len(folded) <= 60 and folded.strip(_MORE_EDGE) in _MORE


def is_credit(folded: str) -> bool:
    """Whether the line begins as a credit does."""
    return _CREDIT.match(folded) is not None


def is_byline(folded: str) -> bool:
    """Whether the line begins as a byline does."""
    return len(folded) <= 80 and _BYLINE.match(folded) is not None


def names_photo(folded: str) -> bool:
    """Whether the line speaks of a picture."""
    return _PHOTO.search(folded) is not None


def mask_months(folded: str) -> str:
    """The line with every month name replaced by one sign."""
    return _MONTH.sub("\u263e", folded)


def own_kind(folded: str) -> str | None:
    """The kind of page furniture a line begins as, or None."""
    for kind, pattern in _OWN.items():
        if pattern.match(folded):
            return kind
    return None


def month_number(folded: str) -> int:
    """The month a folded word names, 1 to 12, or 0."""
    whole = _MONTH_NUMBER.get(folded)
    if whole is not None or folded.isascii():
        return whole or 0
    stems = [name for name in _MONTH_NUMBER if not name.isascii() and folded.startswith(name)]
    return _MONTH_NUMBER[max(stems, key=len)] if stems else 0


def ends_article(folded: str) -> bool:
    """Whether the whole line is a heading of comments or of other articles."""
    return len(folded) <= 60 and _BELOW.fullmatch(folded) is not None


def is_generic(folded: str) -> bool:
    """Whether the whole line is a phrase that pages of any publication print."""
    return folded.strip(_MORE_EDGE) in _GENERIC
