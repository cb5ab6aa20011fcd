"""One notice that is filled in for two occasions, or one article with two titles? By what only one says.

What is filled in is above all a name, which is never written small: of news that goes on the verbs change.
Words are compared by their stems, for a language puts endings to names; numbers in words tell nothing, for
who counts again writes the next one, and no name does that is only spelled in another way.
"""

import re
from collections import Counter
from functools import cached_property
from itertools import takewhile
from operator import eq

from reader.importer.stems import stem

#: A text that has a name of its title so often is about it, or another word of it.
AGAIN, OFTEN = 2, 3
#: A word of a title of fewer letters tells nothing of what it is about.
LETTERS = 4

_NUMBERS = """
    three four five seven eight nine eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen
    zwei drei vier fünf sechs sieben acht neun zehn zwölf dreizehn vierzehn fünfzehn zwanzig dreißig vierzig
    fünfzig sechzig siebzig achtzig neunzig hundert tausend dutzende hunderte tausende
    deux trois quatre cinq sept huit neuf onze douze treize quatorze quinze seize vingt trente quarante cent
    tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta
    один одна двое двух трое трех трёх четверо четыре четырех четырёх пять пятеро шесть шестеро семь семеро
    восемь восьмеро девять девятеро десять десятеро одиннадцать двенадцать тринадцать четырнадцать пятнадцать
    шестнадцать двадцать тридцать сорок пятьдесят десятки сотни тысячи
    троє чотири чотирьох четверо п'ять п'ятеро шість шестеро сім семеро вісім дев'ять десять двадцять тридцять
    төрт алты жеті сегіз тоғыз жиырма отыз қырық елу алпыс жетпіс сексен тоқсан
"""
NUMBERS = frozenset(map(stem, _NUMBERS.split()))
_YEAR = re.compile(r"(?:19|20)\d\d")
#: Letters that others write otherwise in names.
_VOWELS = re.compile("[aeiouyаеёиоуыэюяіїєәөүұьъ]+")
_DOUBLE = re.compile(r"(.)\1")
#: What an address calls its page by, whatever the title is that it has beside; and days, which are none.
_NUMBER = re.compile(r"\d{7,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_DAY = re.compile(r"(?:19|20)\d{6}(?:\d{4}|\d{6})?")


class Worded:
    """An article by the words of its title and of its text, as they are written."""

    def __init__(self, title: list[str], body: list[str]) -> None:
        self.title, self.body = title, body
        self.telling = _telling(title)

    @cached_property
    def says(self) -> Counter[str]:
        """How often the text has a word, by its stem."""
        return Counter(map(stem, self.body))

    @cached_property
    def small(self) -> frozenset[str]:
        """What is written small, and is no name."""
        return frozenset(stem(word) for word in {*self.title, *self.body} if word[0].islower())

    def alone(self, other: "Worded") -> frozenset[str]:
        """What the title says, and another article neither in its text nor in its title, however spelled."""
        return frozenset(n for n in self.telling if not other.says[n] and not self._is_spelled(n, other))

    @cached_property
    def spelled(self) -> dict[str, frozenset[str]]:
        """How the words of its title may be spelled, by their stems: whole, and without their endings."""
        return {stem(word): frozenset(map(_spelled, (word.lower(), stem(word)))) for word in self.title}

    def _is_spelled(self, telling: str, other: "Worded") -> bool:
        spelled = frozenset[str]().union(*(other.spelled[n] for n in other.telling))
        return not spelled.isdisjoint(self.spelled[telling])


def filled_in(one: Worded, other: Worded) -> bool:
    """Whether two texts are one notice that is filled in for two occasions: each says what its own title
    does, again and again or with most of its words, and never what the other's does; or once where the titles
    are one but for it. Who gives an article another title takes the words from the same text."""
    form = _one_form(one.title, other.title)
    return _says_alone(one, other, form) and _says_alone(other, one, form)


def two_pages(one: Worded, other: Worded) -> bool:
    """Whether two pages of one site with unlike titles are two articles: each text says a name of its title
    that the other article has neither there nor in its text, or the titles are one but for such names, and
    have other words written small."""
    form = _one_form(one.title, other.title) and not any(map(_in_capitals, (one.title, other.title)))
    for first, second in ((one, other), (other, one)):
        names = first.alone(second) - first.small
        if not names or not (form or any(first.says[name] for name in names)):
            return False
    return True


def one_page(address: str, other: str) -> bool:
    """Whether two addresses of one site call their page by the same number."""
    numbers = ({n for n in _NUMBER.findall(one) if not _DAY.fullmatch(n)} for one in (address, other))
    return not set.isdisjoint(*numbers)


def _says_alone(one: Worded, other: Worded, form: bool) -> bool:
    said = frozenset(word for word in one.telling if one.says[word])
    alone = said & one.alone(other)
    names = alone - one.small
    if any(one.says[word] >= (AGAIN if word in names else OFTEN) for word in alone):
        return True
    return len(names) > 0 and (form or 2 * len(alone) > len(said))


def _one_form(title: list[str], other: list[str]) -> bool:
    """Whether two titles have other words in one place only, and more telling ones around it."""
    begin = _alike(title, other)
    end = _alike(title[begin:][::-1], other[begin:][::-1])
    around = _telling([*title[:begin], *title[len(title) - end :]])
    places = (_telling(one[begin : len(one) - end]) for one in (title, other))
    return all(0 < len(place) <= len(around) for place in places)


def _in_capitals(title: list[str]) -> bool:
    """Whether every word of a title begins as a name does, so that this tells nothing."""
    return not any(word[0].islower() for word in title if len(word) >= LETTERS)


def _alike(one: list[str], other: list[str]) -> int:
    """How many words two lists begin with alike."""
    return sum(takewhile(bool, map(eq, one, other)))


def _spelled(word: str) -> str:
    """The consonants of a word, and whether a vowel begins it: two ways to write a name have the same."""
    begins = "a" if _VOWELS.match(word) else ""
    return begins + _DOUBLE.sub(r"\1", _VOWELS.sub("", word))


def _telling(title: list[str]) -> frozenset[str]:
    """The stems of the words that tell what a title is about; of figures only years."""
    long = (word for word in title if len(word) >= LETTERS)
    return frozenset(stem(n) for n in long if not n[0].isdigit() or _YEAR.fullmatch(n)) - NUMBERS
