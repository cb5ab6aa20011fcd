"""What stands below the text of an article and is none of it: the box of a paywall, and of its writer."""

import re
from collections.abc import Sequence
from itertools import accumulate

from reader.importer.phrases import parted
from reader.importer.web.hints import hint_words
from reader.importer.web.pieces import Piece
from reader.importer.web.tree import Element
from reader.importer.words import any_of, fold, listed, own_kind

#: The largest share of the text that stands there; so wide is one of its texts at most.
SHARE, WIDE = 0.3, 400
#: What the box of a writer is called beside "author"; and other words for one.
_BOXES = listed("about bio biography box block card description details info profile")
_WRITERS = listed("author authors contributor contributors writer")
_QUOTES = frozenset('"“”„«»「」')
#: How a page asks to be paid for the rest of a text.
_ASKS = re.compile(
    any_of(
        fold(phrase)
        for phrase in parted(
            """
            for subscribers only, article is for subscribers, available to subscribers, exclusive to
            subscribers, to continue reading, to keep reading this, subscribe to read, subscribe now to,
            subscribe to continue, already a subscriber, become a member to, become a subscriber, register
            to read, register for free to, free articles this month, log in to read, log in to continue,
            sign in to read, sign in to continue, choose your plan, nur für abonnent, jetzt weiterlesen, um
            weiterzulesen, bereits abonnent, schon abonnent, réservé aux abonnés, pour lire la suite, déjà
            abonné, abonnez-vous pour, solo para suscriptores, exclusivo para suscriptores, para seguir
            leyendo, ya eres suscriptor, suscríbete para, riservato agli abbonati, per continuare a leggere,
            sei già abbonato, abbonati per, exclusivo para assinantes, para continuar lendo, para continuar
            a ler, já é assinante, assine para, alleen voor abonnees, om verder te lezen, al abonnee, tylko
            dla prenumeratorów, aby czytać dalej, masz już prenumeratę, endast för prenumeranter, för att
            läsa vidare, kun for abonnenter, for å lese videre, for at læse videre, vain tilaajille, jatka
            lukemista, pouze pro předplatitele, pro pokračování ve čtení, csak előfizetőknek, sadece
            aboneler, okumaya devam etmek için, только для подписчиков, только подписчикам, чтобы читать
            дальше, чтобы продолжить чтение, уже подписаны, оформите подписку, щоб читати далі, оформіть
            передплату, тек жазылушыларға, әрі қарай оқу үшін, للمشتركين فقط, لمتابعة القراءة, ویژه مشترکان,
            برای ادامه مطالعه, 仅限订阅, 订阅后继续阅读, 會員限定, 付費閱讀, 登录后继续阅读, 有料会員限定,
            会員限定記事, 続きを読むには, 구독자 전용, 계속 읽으려면
            """
        )
    )
)


def tells_writer(one: Element) -> bool:
    """Whether an element says that it tells of the writer of an article, and not only the name."""
    words = hint_words(one)
    return one.get("itemprop").lower() == "author" or bool(words & _WRITERS and words & _BOXES)


def without_below(kept: Sequence[Piece]) -> list[Piece]:
    """The pieces of an article up to where the page asks to be paid, or tells of its writer.

    Most of the text stands above that. An article tells of it in quotes.
    """
    said = [0, *accumulate(piece.columns * piece.prose for piece in kept)]
    for n, piece in enumerate(kept):
        if said[-1] - said[n] > SHARE * said[-1]:
            continue
        asks = piece.columns <= WIDE and _asks(piece)
        if asks and all(one.columns <= WIDE for one in kept[n:]):
            return [*kept[: n - (n > 0 and kept[n - 1].heading)]]
        if piece.heading and own_kind(fold(piece.text)) == "about":
            return [*kept[:n]]
    return [*kept]


def _asks(piece: Piece) -> bool:
    return _ASKS.search(fold(piece.text)) is not None and not _QUOTES.intersection(piece.text)
