"""What is said of a line of the search language that does not mean what its words might."""

from reader.model.wording import tr, tr_n


def first_words(n: int) -> str:
    """That words are too many."""
    return tr_n(n, "only the first word is searched", "only the first {n} words are searched")


def followed_by_nothing(operator: str) -> str:
    """That an operator has nothing behind it."""
    return tr(
        '“{operator}” is followed by nothing and is left out; as a word it is written "{operator}"',
        operator=operator,
    )


def following_nothing(operator: str) -> str:
    """That an operator has nothing before it."""
    return tr(
        '“{operator}” follows nothing and is left out; as a word it is written "{operator}"',
        operator=operator,
    )


def first_conditions(n: int) -> str:
    """That conditions are too many."""
    return tr_n(n, "only the first condition counts", "only the first {n} conditions count")


def first_letters(n: int) -> str:
    """That a phrase is too long."""
    return tr_n(
        n,
        "only the first character of a phrase is searched",
        "only the first {n} characters of a phrase are searched",
    )


def named_in_full(typed: str) -> str:
    """That a tag or a source is not found by the beginning of its name."""
    return tr("“{typed}”: a tag or a source is found by its whole name, not by its beginning", typed=typed)


def only_what_follows(key: str, other: str) -> str:
    """That a key is none, or called otherwise here, and what stands behind it is searched as words."""
    return tr(
        "“{key}:” means nothing here, so only what follows it is searched; there is {other}",
        key=key,
        other=other,
    )


def called_otherwise(typed: str, other: str) -> str:
    """That a condition is called otherwise here, and is left out."""
    return tr("“{typed}” means nothing here and is left out; there is {other}", typed=typed, other=other)
