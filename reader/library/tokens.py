"""The words of a text as SQLite's full-text index parts and folds them, for an index that is not SQLite's.

Nothing of the tokenizer is written down here a second time: what becomes of a sign, SQLite is asked once.
"""

import sqlite3
import threading
from functools import cache

from reader.library.full_text import TOKENS


class _Signs(dict[int, str]):
    """What each sign becomes: a letter as it is folded, "" for an accent, a space for what parts words."""

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._asked = sqlite3.connect(":memory:", check_same_thread=False)
        self._asked.execute(f'CREATE VIRTUAL TABLE signs USING fts5(sign, tokenize="{TOKENS}")')
        self._asked.execute("CREATE VIRTUAL TABLE words USING fts5vocab(signs, instance)")

    def learn(self, text: str) -> None:
        """Ask for what is not known yet of the signs of a text."""
        unknown = {ord(sign) for sign in text} - self.keys()
        if unknown:
            with self._lock:
                self.update(self._answers(unknown))

    def _answers(self, signs: set[int]) -> dict[int, str]:
        answers = dict.fromkeys(signs, " ")
        # Half a surrogate pair is no text that SQLite could hold.
        storable = ((sign, chr(sign)) for sign in signs if not 0xD800 <= sign <= 0xDFFF)
        self._asked.execute("DELETE FROM signs")
        self._asked.executemany("INSERT INTO signs(rowid, sign) VALUES (?, ?)", storable)
        answers.update(self._asked.execute("SELECT doc, term FROM words"))
        return answers


@cache
def _signs() -> _Signs:
    return _Signs()


def tokens(text: str) -> str:
    """The words of a text that was through `indexed`, each parted from the next by one or more spaces."""
    signs = _signs()
    signs.learn(text)
    return text.translate(signs)
