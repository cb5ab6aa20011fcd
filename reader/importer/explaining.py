"""Why a page was split as it was, in a sentence for the reader."""

from reader.importer.constraints import Ties
from reader.importer.enforcing import bare_rule
from reader.importer.reading import Reading

#: The rules of hypotheses.py by their first words, as a reader sees what they see.
_RULES = {
    "alone": "every title stands in a line of its own",
    "first of a block": "every title begins a block of lines",
    "first after two blank lines": "a wider gap stands above every title",
    "printed twice": "every title is printed twice",
    "two blank lines": "a wider gap parts the texts",
    "untitled": "the same line parts texts without titles",
    "up to": "the same line ends every article",
    "#date": "a date stands by every title",
    "#more": "a link to the rest stands by every title",
    "#credit": "a credit stands by every title",
    "#byline": "a byline stands by every title",
}


def explained(reading: Reading, ties: Ties) -> str:
    """What the split rests on: how many articles, by which mark, for which reasons."""
    many = len(reading.stretches)
    parts = ["One article" if many == 1 else f"{many} articles"]
    if reading.listing.one:
        parts[0] += ": no list is to be seen" if many == 1 else ""
    else:
        parts[0] += f": {_mark(reading.listing.guess.rule)}"
        parts += [reason for reason in reading.listing.reason.partition("; ")[2].split(", ") if reason]
    if ties.said:
        words = "line is" if len(ties.said) == 1 else "lines are"
        parts.append(f"{len(ties.said)} {words} as you said")
    return f"{'; '.join(parts)}."


def _mark(rule: str) -> str:
    bare = bare_rule(rule)
    told = next((words for begins, words in _RULES.items() if bare.startswith(begins)), None)
    if told:
        return told
    words = bare[1:].rsplit(" ", 1)[0].replace("<d>", "date").strip()
    return f"a line like “{words}” stands by every title" if bare[:1] in "=^$" and words else "titles alike"
