"""The search language as a table: what is written, what it finds. The window's help and the command line show
it; a test reads every example."""

from typing import NamedTuple

from reader.model.wording import tr_noop


class Form(NamedTuple):
    """A form of the language: examples as they are typed, and what they find."""

    typed: tuple[str, ...]
    finds: str


LANGUAGE = (
    Form(("oil pipeline",), tr_noop("Both words, in any order, in a title, text, highlight, note or tag")),
    Form(('"oil pipeline"',), tr_noop("The words one after another")),
    Form(("pipe*",), tr_noop("Every word that begins so")),
    Form(("oil OR gas",), tr_noop("One of them; OR, AND, NOT and NEAR are written in capitals")),
    Form(("-oil", '-"oil price"', "NOT oil"), tr_noop("What does not have them")),
    Form(
        ("oil NEAR gas", "oil NEAR/3 gas", "NEAR(oil gas, 3)"),
        tr_noop("Both, with at most 10 or so many words between"),
    ),
    Form(("(oil gas) OR coal", "-(oil gas)"), tr_noop("Parentheses, round words and conditions alike")),
    Form(
        ("in:title", "in:text", "in:quotes", "in:notes"),
        tr_noop("Words there only: in:text is titles and texts"),
    ),
    Form(
        ("tag:politics", 'tag:"central asia"', "tag:=politics"),
        tr_noop("A tag and those within it; with = it alone"),
    ),
    Form(("source:times", "-source:times"), tr_noop("A publication by any part of its name")),
    Form(
        ("is:unread", "is:starred", "is:later", "is:archived", "is:trashed"), tr_noop("How an article stands")
    ),
    Form(
        ("is:cut", "is:untitled", "is:lost"), tr_noop("Texts cut off, without a title, with a highlight lost")
    ),
    Form(("has:highlight", "has:note", "has:tag", "has:annotation"), tr_noop("What the reader left on it")),
    Form(("color:green", "color:2"), tr_noop("A highlight of that colour, by its name or its key")),
    Form(
        ("published:2025-05", "published:2025-05-01..2025-05-14", "published:7d"),
        tr_noop("A day, month, year or stretch"),
    ),
    Form(
        ("after:2025", "before:14.05.2025", "after:yesterday", "after:2w"),
        tr_noop("From a day on; before a day"),
    ),
    Form(("words:>500", "words:<200", "words:100..500"), tr_noop("How long a text is, in words")),
    Form(("in:anywhere",), tr_noop("Archived and thrown away articles too")),
    Form(
        ("tag:oil OR source:times", "-is:read"),
        tr_noop("Conditions can be joined and turned round like words"),
    ),
)
