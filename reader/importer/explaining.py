"""Why a page was split as it was, in a sentence for the reader."""

from functools import reduce

from reader.importer.constraints import Ties
from reader.importer.enforcing import bare_rule
from reader.importer.listing import SEVERAL, TWO
from reader.importer.reading import Reading
from reader.model.wording import in_english, in_english_n, tr_noop

#: The rules of hypotheses.py by their first words, as a reader sees what they see.
_RULES = {
    "alone": tr_noop("every title stands in a line of its own"),
    "first of a block": tr_noop("every title begins a block of lines"),
    "first after two blank lines": tr_noop("a wider gap stands above every title"),
    "printed twice": tr_noop("every title is printed twice"),
    "two blank lines": tr_noop("a wider gap parts the texts"),
    "untitled": tr_noop("the same line parts texts without titles"),
    "up to": tr_noop("the same line ends every article"),
    "#date": tr_noop("a date stands by every title"),
    "#more": tr_noop("a link to the rest stands by every title"),
    "#credit": tr_noop("a credit stands by every title"),
    "#byline": tr_noop("a byline stands by every title"),
    TWO: tr_noop("two lists stand one above the other"),
    SEVERAL: tr_noop("every text has words of its own"),
}


def explained(reading: Reading, ties: Ties) -> str:
    """What the split rests on: how many articles, by which mark, for which reasons."""
    many = len(reading.stretches)
    if reading.listing.one:
        parts = [_by_mark(1, in_english("no list is to be seen")) if many == 1 else _articles(many)]
    else:
        parts = [_by_mark(many, _mark(reading.listing.guess.rule))]
        parts += [reason for reason in reading.listing.reason.partition("; ")[2].split(", ") if reason]
    if said := len(ties.said):
        parts.append(in_english_n(said, "{n} line is as you said", "{n} lines are as you said"))
    return in_english("{said_what}.", said_what=reduce(_both, parts))


def _both(first: str, second: str) -> str:
    return in_english("{said_first}; {said_second}", said_first=first, said_second=second)


def _articles(many: int) -> str:
    return in_english_n(many, "{n} article", "{n} articles")


def _by_mark(many: int, mark: str) -> str:
    if many == 1:
        return in_english("One article: {said_mark}", said_mark=mark)
    return in_english_n(many, "{n} article: {said_mark}", "{n} articles: {said_mark}", said_mark=mark)


def _mark(rule: str) -> str:
    bare = bare_rule(rule)
    told = next((words for begins, words in _RULES.items() if bare.startswith(begins)), None)
    if told:
        return told
    words = bare[1:].rsplit(" ", 1)[0].replace("<d>", "date").strip()
    if bare[:1] in "=^$" and words:
        return in_english("a line like “{words}” stands by every title", words=words)
    return in_english("titles alike")
