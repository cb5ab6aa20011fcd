"""What is wrong with a translation, told to who made it."""

import re

from reader.model.wording import PLACE
from tests.languages.catalogue import FORMS, Words
from tests.languages.collecting import Message

_KEY_PLACE = re.compile(r"\{\w+(?:\|[^{}]+)?(?:@\w+)?\}")
_TAGS = re.compile(r"</?[a-z][^<>]*>")
#: Letters of the language's own script, of which a translation has some wherever the words have letters.
_OWN_LETTERS = {"ru": re.compile("[а-яё]", re.I), "kk": re.compile("[а-яёәғқңөұүһі]", re.I)}


def faults(code: str, message: Message, told: Words) -> list[str]:
    """All that is wrong; [] where nothing is."""
    wrong = []
    if len(told) != (FORMS[code] if message.is_counted else 1):
        wrong.append(f"{len(told)} forms")
    for text in told:
        wrong += _of_form(code, message, text)
    return [f"{message.words!r}: {each}" for each in wrong]


def _of_form(code: str, message: Message, text: str) -> list[str]:
    wrong = []
    if not text.strip():
        return ["nothing is said"]
    wanted, there = sorted(set(_KEY_PLACE.findall(message.words))), sorted(set(_KEY_PLACE.findall(text)))
    # A form may say the number in words: "no article", "one article".
    if set(wanted) - {"{n}"} != set(there) - {"{n}"} or ("{n}" in there and "{n}" not in wanted):
        wrong.append(f"places {there} for {wanted} in {text!r}")
    if sorted(_TAGS.findall(message.words)) != sorted(_TAGS.findall(text)):
        wrong.append(f"other markup in {text!r}")
    for edge in (str.lstrip, str.rstrip):
        if _space(message.words, edge) != _space(text, edge):
            wrong.append(f"other white space at its edge: {text!r}")
    if message.words.count("\n") != text.count("\n"):
        wrong.append(f"other line breaks in {text!r}")
    return wrong


def _space(text: str, edge: object) -> str:
    stripped = text.lstrip() if edge is str.lstrip else text.rstrip()
    return text[: len(text) - len(stripped)] if edge is str.lstrip else text[len(stripped) :]


#: Words that are names in every language.
_NAMES = {"NetNewsWire", "Postil"}


def is_foreign(code: str, message: Message, told: Words) -> bool:
    """Whether words were left in English: no letter of the language's own script, though there are words.
    What is printed on a key may be the same everywhere."""
    if message.sense == "key":
        return False
    own = _OWN_LETTERS.get(code)
    plain = PLACE.sub("", _KEY_PLACE.sub("", message.words))
    return (
        own is not None
        and message.words not in _NAMES
        and re.search("[a-z]{3}", plain) is not None
        and not any(map(own.search, told))
    )
