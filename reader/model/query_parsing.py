"""Reading a line of the search language: words, phrases, operators, parentheses, conditions.

OR binds closer than standing side by side, as in the search fields of the web: `oil OR gas water` is
`(oil OR gas) water`; NOT and - bind closer than OR, NEAR closer still. Operators are in capitals; in small
letters, or within quotation marks, they are words like others.
"""

import re
from datetime import date

from reader.model.query import ALL, TOKEN, Query, Term, value_of
from reader.model.query_conditions import KEYS, Unmeant, condition, meant_by
from reader.model.query_joining import MOST_CONDITIONS, MOST_WORDS, Joining, is_one_term, near_each_other
from reader.model.query_problems import (
    called_otherwise,
    first_conditions,
    first_letters,
    first_words,
    followed_by_nothing,
    following_nothing,
    named_in_full,
    only_what_follows,
)
from reader.model.wording import tr, tr_n

#: The most words in all; the rest is left out, and said so.
MOST_TERMS = 256
#: A line is read so far, a phrase too (code points); parentheses within parentheses so deep.
MOST_READ = 20_000
MOST_OF_A_PHRASE = 500
DEEPEST = 20
#: How many words stand between those near each other where it is not said, as in FTS5; and at most.
NEAR = 10
_FARTHEST = 1000

_OPERATOR = re.compile(r"OR|AND|NOT|NEAR(?:/(?P<within>\d{1,6}))?")
#: Control characters and lone surrogates.
_BLANK = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")


def read(text: str, today: str | None = None) -> Query:
    """The query that a line means: see `query.parse`."""
    clean = _BLANK.sub(" ", text[:MOST_READ])
    day = date.fromisoformat(today) if today else date.today()
    found = _Reading(clean, day).query()
    if found.problems and found._replace(problems=()) == ALL:
        # A line of which nothing is left must not mean all that there is.
        found = _Reading(clean, day, to_the_letter=True).query()
    if len(text) > MOST_READ:
        more = tr_n(MOST_READ, "only the first character is read", "only the first {n} characters are read")
        return found._replace(problems=(*found.problems, more))
    return found


class _Reading(Joining):
    """One pass over a line; `_at` is the token that comes next. Conditions that mean nothing are left out of
    it, or searched as words where it is read `to_the_letter`."""

    def __init__(self, text: str, today: date, *, to_the_letter: bool = False) -> None:
        super().__init__()
        self._to_the_letter = to_the_letter
        self._tokens = list(re.finditer(TOKEN, text))
        self._at = 0
        self._today = today
        self._depth = 0
        #: Parentheses that were opened too deep, and are passed over.
        self._passed = 0
        self._terms = self._conditions = 0

    def query(self) -> Query:
        parts = [self._together()]
        while self._at < len(self._tokens):
            self.problem(tr("“)” closes nothing"))
            self._at += 1
            parts.append(self._together())
        made = self.merged(parts)
        if max(len(made.words), len(made.without)) > MOST_WORDS:
            self.problem(first_words(MOST_WORDS))
        without = made.without[:MOST_WORDS]
        return made._replace(words=made.words[:MOST_WORDS], without=without, problems=tuple(self.problems))

    def _next(self) -> re.Match[str] | None:
        """The token that comes next, but for parentheses that are passed over."""
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            if not (token["shut"] and self._passed):
                return token
            self._passed -= 1
            self._at += 1
        return None

    def _operator(self) -> re.Match[str] | None:
        """The operator that comes next."""
        token = self._next()
        if token is None or token["key"] or token["no"] or not token["bare"]:
            return None
        return _OPERATOR.fullmatch(token["bare"])

    def _ends(self) -> bool:
        token = self._next()
        return token is None or token["shut"] is not None

    def _together(self) -> Query:
        """All that stands side by side, up to the end or a closing parenthesis."""
        parts = list[Query]()
        while not self._ends():
            operator = self._operator()
            if operator and operator[0] not in ("NOT",):
                self._misplaced(operator[0], bool(parts))
            else:
                parts.append(self._alternatives())
        return self.merged(parts)

    def _misplaced(self, operator: str, after: bool) -> None:
        """An operator that has nothing before it or nothing behind it; AND says what holds anyway."""
        self._at += 1
        if self._ends() or not after or operator != "AND":
            self.problem(followed_by_nothing(operator) if self._ends() else following_nothing(operator))

    def _alternatives(self) -> Query:
        options = [self._turned()]
        while (operator := self._operator()) and operator[0] == "OR":
            self._at += 1
            if self._ends() or ((after := self._operator()) and after[0] != "NOT"):
                self.problem(followed_by_nothing("OR"))
                continue
            options.append(self._turned())
        return self.either([option for option in options if option != ALL])

    def _turned(self) -> Query:
        """A part, or its contrary behind NOT."""
        no = False
        while (operator := self._operator()) and operator[0] == "NOT":
            self._at += 1
            no = not no
            if self._ends():
                self.problem(followed_by_nothing("NOT"))
                return ALL
        made = self._near()
        return self.contrary(made) if no else made

    def _near(self) -> Query:
        parts, within = [self._one()], 0
        while (operator := self._operator()) and operator[0].startswith("NEAR"):
            self._at += 1
            if self._ends():
                self.problem(followed_by_nothing("NEAR"))
                break
            within = max(within, min(int(operator["within"] or NEAR), _FARTHEST))
            parts.append(self._one())
        if len(parts) == 1:
            return parts[0]
        terms = [part.words[0][0] for part in parts if is_one_term(part)]
        if len(terms) < len(parts):
            self.problem(
                tr("“NEAR” stands between two words or phrases; here both are searched, near or not")
            )
            return self.merged(parts)
        return Query(words=((near_each_other(terms, within),),))

    def _one(self) -> Query:
        """A word, a phrase, a condition, or what stands in parentheses."""
        while (operator := self._operator()) is not None:
            self._misplaced(operator[0], False)
        token = self._next()
        if token is None or token["shut"]:
            return ALL
        self._at += 1
        if token["open"]:
            made = self._inside()
        elif token["near"]:
            made = self._near_of(token["inside"])
        else:
            return self._word_or_condition(token)
        return self.contrary(made) if token["no"] else made

    def _inside(self) -> Query:
        if self._depth == DEEPEST:
            self._passed += 1
            self.problem(tr("parentheses go {deepest} deep; those within count for nothing", deepest=DEEPEST))
            return ALL
        self._depth += 1
        made = self._together()
        self._depth -= 1
        if self._at < len(self._tokens):
            self._at += 1
        else:
            self.problem(tr("“(” is not closed, and taken to be so at the end"))
        if made == ALL and not self.problems:
            self.problem(tr("“()” holds nothing"))
        # Where to look holds within the parentheses alone.
        return Query(either=((made,),)) if made.scope else made

    def _near_of(self, inside: str) -> Query:
        """NEAR(one two, 5), as FTS5 writes it."""
        head, comma, number = inside.rpartition(",")
        counted = comma and re.fullmatch(r"\s*\d{1,6}\s*", number)
        within = min(int(number), _FARTHEST) if counted else NEAR
        found = (self._term(match) for match in re.finditer(TOKEN, head if counted else inside))
        terms = [term for term in found if term]
        if len(terms) < 2:
            self.problem(tr("“NEAR(…)” holds two words or more: NEAR(oil pipeline, 5)"))
        return Query(words=((near_each_other(terms, within),),)) if terms else ALL

    def _word_or_condition(self, token: re.Match[str]) -> Query:
        key, value, no = (token["key"] or "").lower(), value_of(token), bool(token["no"])
        left_open = token["bare"] and token["bare"].endswith(":") and token["bare"][:-1].lower() in KEYS
        if left_open or (key in KEYS and not value.strip()):
            key = key or value[:-1].lower()
            self.problem(tr("“{key}:” is followed by nothing and is left out", key=key))
            return ALL
        if key:
            if key in ("tag", "source") and (token["star"] or (token["bare"] or "").endswith("*")):
                self.problem(named_in_full(f"{key}:{value.rstrip('*')}*"))
            known = key in KEYS
            asked = self._condition(key, value, no) if known else self._otherwise(token, key, value, no)
            if asked is not None:
                return asked
        term = self._term(token)
        if term is None:
            return ALL
        return Query(without=(term,)) if no else Query(words=((term,),))

    def _condition(self, key: str, value: str, no: bool) -> Query | None:
        try:
            asked = condition(key, value.strip(), no, self._today)
        except Unmeant as unmeant:
            why = unmeant.of(f"{'-' * no}{key}:{value.strip()}")
            if self._to_the_letter:
                self.problem(tr("{why} and is searched as words", why=why))
                return None
            self.problem(tr("{why} and is left out", why=why))
            return ALL
        self._conditions += 1
        if self._conditions > MOST_CONDITIONS:
            self.problem(first_conditions(MOST_CONDITIONS))
            return ALL
        return asked

    def _otherwise(self, token: re.Match[str], key: str, value: str, no: bool) -> Query | None:
        """A key that is none of the language: what there is instead is said. None where all is words."""
        if len(key) < 2 or value[:1] in ("/", ":"):
            return None
        other, words = meant_by(key)
        if no or not (words or self._to_the_letter):
            self.problem(called_otherwise(f"{token['no']}{token['key']}:{value.strip()}", other))
            return None if self._to_the_letter else ALL
        self.problem(only_what_follows(token["key"], other))
        term = self._term(token, value)
        return Query(words=((term,),)) if term else ALL

    def _term(self, token: re.Match[str], value: str = "") -> Term | None:
        """The word or phrase that a token is, or its `value` alone; None where it has no letter, or there
        are too many."""
        if not value:
            key, value = token["key"], value_of(token)
            value = f"{key}{':' if token['bare'] else ' '}{value}" if key else value
        if token["quoted"] is not None and not token["end"]:
            self.problem(tr("a quotation mark is not closed: all behind it is one phrase"))
        open_end = bool(token["star"]) or value.endswith("*")
        typed = value.strip()
        value = typed.rstrip("*").strip()
        if not _has_letter(value):
            # A quotation mark that is still to be closed has been told of.
            if typed or token["star"] or token["quoted"] is None or token["end"]:
                word = typed[:40] or token[0]
                self.problem(tr("“{word}” holds no letter or digit and is not searched", word=word))
            return None
        if "*" in value.lstrip("*-+") or value.startswith("*"):
            self.problem(
                tr("“{word}”: only the end of a word can be left open, as in pipe*", word=value[:40])
            )
        self._terms += 1
        if self._terms > MOST_TERMS:
            self.problem(first_words(MOST_TERMS))
            return None
        if len(value) > MOST_OF_A_PHRASE:
            self.problem(first_letters(MOST_OF_A_PHRASE))
        return Term(value[:MOST_OF_A_PHRASE], open_end)


def _has_letter(value: str) -> bool:
    """Whether something is left of a word once it is folded as the index folds it."""
    if value.isascii():
        return any(c.isalnum() for c in value)
    from reader.model.hits import words_of

    return bool(words_of(value))
