"""Words in which a letter of another script stands for one that looks like it.

Press pages are full of them: typed on two keyboards, read by a machine, or written so that no search finds
them. UTS #39 (confusable characters), and how the letters of Central Asia are written in both scripts.
"""

import re

_LATIN = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
_CYRILLIC = "\u0400-\u052f"
_GREEK = "\u0370-\u03ff"
#: A Latin letter beside one of another script; quickest where there are few of them.
_OTHER = re.compile(f"[{_CYRILLIC}{_GREEK}]")
_MEETING = re.compile(f"[{_LATIN}](?:(?=[{_CYRILLIC}{_GREEK}])|(?<=[{_CYRILLIC}{_GREEK}].))")
_WORD = re.compile(f"[{_LATIN}{_CYRILLIC}{_GREEK}]+")
_RUNS = {name: re.compile(f"[{of}]+") for name, of in zip("LCG", (_LATIN, _CYRILLIC, _GREEK), strict=True)}


def _pairs(one: str, other: str) -> dict[int, str]:
    return str.maketrans(dict(zip(one, other, strict=True)))


#: What the letters of one script look like in another. Ҳ has no twin: it is an H where both scripts are used.
_ALIKE = {
    "CL": _pairs(
        "авеёкмнорстухіјѕһҳқүԁԛԝАВЕЁКМНОРСТУХІЈЅҺҲҚҮԀԚԜ",
        "abeekmhopctyxijshhkydqwABEEKMHOPCTYXIJSHHKYDQW",
    ),
    "LC": _pairs("aceikmoptxyéëhABCEHIKMOPTXYÉË", "асеікмортхуеёһАВСЕНІКМОРТХУЕЁ"),
    "GL": _pairs("αβεικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "abeikvoptuxABEZHIKMNOPTYX"),
    "LG": _pairs("aikopuvxABEZHIKMNOPTYX", "αικορυνχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"),
}


def in_one_script(text: str) -> str:
    """The text with each word that mixes scripts in the script of most of its letters, as far as the others
    look like some of it; as long as before. A word of one script stays as it is."""
    mixed = _OTHER.search(text) and _MEETING.search(text)
    return _WORD.sub(_settled, text) if mixed else text


def _settled(found: re.Match[str]) -> str:
    word = found[0]
    if not _MEETING.search(word):
        return word
    letters = {name: "".join(run.findall(word)) for name, run in _RUNS.items()}
    other = max("CG", key=lambda name: len(letters[name]))
    ways = ("L", other), (other, "L")
    kept, turned = max(ways, key=lambda way: _weight(letters[way[0]], "".join(way)))
    alike = _ALIKE[turned + kept]
    return _RUNS[turned].sub(lambda run: _turned(run[0], alike), word)


def _weight(letters: str, scripts: str) -> tuple[int, int]:
    """How many letters look like none of the other script; and how many there are."""
    alike = _ALIKE[scripts]
    return sum(ord(letter) not in alike for letter in letters), len(letters)


def _turned(run: str, alike: dict[int, str]) -> str:
    """A run of letters of the other script; with one that looks like nothing there it is meant as it is."""
    return run.translate(alike) if all(ord(letter) in alike for letter in run) else run
