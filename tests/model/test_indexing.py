"""What counts as one to a search: in the index, in queries, in what is lit."""

import random
import re
import sqlite3
import sys
import unicodedata
from contextlib import closing

import pytest

from reader.model import alphabets, indexing
from reader.model.indexing import INSIDE, TONES, VOWELS, indexed, keyed

#: As the schema has it, and as an older one had it.
TOKENIZER, OLDER = "ascii", "unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
WORDS = re.compile(f"[{INSIDE}][{TONES}]*|(?:[^\\W{INSIDE}]|[{VOWELS}])+")


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Élan São Łódź Ørsted Straße", "elan sao lodz orsted strasse"),
        ("Йод её Ёлка за\u0301мок Тоҷикӣ", "йод ее елка замок тоҷики"),
        ("и\u0306од e\u0301te\u0301", "йод ete"),
        ("Άνθρωπος ΣΟΦΌΣ", "ανθρωποσ σοφοσ"),
        ("Ｔｅｌ ﬁnd １２ ٢٠٢٥ ½", "tel find 12 2025 1 2"),
        ("أحمد مُحَمَّد کتاب", "احمد محمد كتاب"),
        ("Kazakh\u00adstan co\u200dop ❤\ufe0f", "kazakhstan coop"),
        ("oʻzbek o‘zbek o'zbek", "o zbek o zbek o zbek"),
        ("hello🤔 snake_case", "hello snake case"),
        ("हिन्दी में", "हिन्दी में"),
    ],
)
def test_letters_count_as_one_where_readers_see_one(text: str, typed: str) -> None:
    assert lit(text) == typed.split()
    assert tokens(text) == [typed.split()]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Telegr\u0430m", "Telegram"),
        ("Far\u04b3od", "Farhod"),
        ("М\u006fсква", "Москва"),
        ("\u0048алоги", "Налоги"),
        ("\u03a4esla", "Tesla"),
        ("PRщик", "PRщик"),
        ("Wi-Fi-роутер", "Wi-Fi-роутер"),
        ("СССР", "СССР"),
        ("CCCP", "CCCP"),
        ("Δt", "Δt"),
    ],
)
def test_a_letter_of_another_script_in_a_word_is_read_as_the_one_it_looks_like(text: str, meant: str) -> None:
    assert indexed(f"the {text}.").lower() == f"the {meant}.".lower()
    assert keyed(text)[0] == meant.lower()


def test_every_letter_of_a_word_without_spaces_is_a_word_by_itself() -> None:
    assert tokens("中国政府2025年, 한국은행 ｶﾞｽ") == [[*"中国政府", "2025", *"年한국은행ガス"]]
    assert tokens("น้ำตก ๒๕๖๘") == [["น้ํ", "า", "ต", "ก", "2568"]]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Plain words, 50% of them.", "Plain words, 50% of them."),
        ("Как Есть: «слова» – и всё.", "как есть:  слова    и все."),
        ("Café à Paris – 50 €", "Cafe a Paris   50  "),
        ("Ένας Άνθρωπος “εδώ”", "ενασ ανθρωποσ  εδω "),
    ],
)
def test_letters_are_folded_for_the_index_and_signs_beyond_ascii_part_words(text: str, kept: str) -> None:
    assert indexed(text) == kept


def test_an_index_of_an_older_schema_has_the_words_that_the_present_one_has() -> None:
    """It was given usual signs as they are. Cherokee was none of them."""
    signs = [sign for sign in map(chr, range(1, 0x3400)) if is_usual(sign)]
    assert len(signs) > 2000
    texts = [f"é 1{sign}2 {sign} {sign}{sign}" for sign in signs]
    told = [indexed(text) for text in texts]
    assert words(texts, OLDER) == words(told, OLDER) == words(told, TOKENIZER)


def test_what_a_sign_becomes_does_not_change_again_in_whatever_text_it_stands() -> None:
    spaced = re.compile(f"[^{INSIDE}]")
    signs = [sign for sign in map(chr, range(0xA0, 0x2FF00, 7)) if spaced.match(sign)]
    once = [indexed(f"a {sign} b") for sign in signs]
    assert [indexed(text).split() for text in once] == [text.split() for text in once]
    for few in (signs[:9], signs[40:70], ["ß", "ø", "þ", "ˈ", "\u3000", "½"]):
        assert indexed("".join(f"a {sign} b" for sign in few)) == "".join(indexed(f"a {s} b") for s in few)


def test_texts_of_one_alphabet_are_indexed_as_all_others_are(monkeypatch: pytest.MonkeyPatch) -> None:
    dice = random.Random(5)
    codes = *range(0x20, 0x7F), *range(0xA0, 0x250), *range(0x370, 0x530), *range(0x2010, 0x2123)
    signs = "".join(map(chr, codes)) + "中ั\u0301"
    latin, russian = signs[: signs.index("\u0100")].replace("µ", ""), "абвгґезйиікқ о п р с т у ?, – Ўo"
    texts = [
        *(f"a{sign}b в{sign}г" for sign in signs),
        *(f"{sign}{other}" for sign in "aÀо" for other in signs),
        *("".join(dice.choices(of, k=dice.randint(1, 40))) for of in (latin, russian, signs) * 900),
    ]
    quickly = [indexed(text) for text in texts]
    assert sum(alphabets.folded(text, indexing._letters) is not None for text in texts) > 1500
    monkeypatch.setattr(alphabets, "folded", lambda text, letters: None)
    assert quickly == [indexed(text) for text in texts]


def test_the_index_and_what_is_lit_know_every_letter_alike() -> None:
    """But Cherokee, whose case SQLite folds the other way."""
    every = map(chr, (*range(1, 0x3400), *range(0xA000, 0xB000), *range(0xF900, sys.maxunicode, 37)))
    signs = [sign for sign in every if unicodedata.category(sign) not in ("Cn", "Cs", "Co")]
    told = tokens(*(f"a{sign}b" for sign in signs))
    unlike = {sign for sign, words in zip(signs, told, strict=True) if words != lit(f"a{sign}b")}
    assert not [sign for sign in unlike if "CHEROKEE" not in unicodedata.name(sign, "")]


@pytest.mark.parametrize(
    "text", ["Straße zu", "a\u0301b\u0301 zu", "مُحَمَّد zu", "각 ﬁn zu", "ёж Far\u04b3od zu"]
)
def test_the_way_back_leads_to_the_letter_in_the_text(text: str) -> None:
    folded, starts = keyed(text)
    at = folded.index("zu")
    assert (starts[at] if starts else at) == text.index("zu")


def lit(text: str) -> list[str]:
    """The words of a text as they are looked for in it."""
    return WORDS.findall(keyed(text)[0])


def is_usual(sign: str) -> bool:
    """Whether the tokenizer of an older schema was given a sign as it is."""
    return not indexing._UNUSUAL_OR_INSIDE.search(sign)


def tokens(*texts: str) -> list[list[str]]:
    """The words of each text as the index has them."""
    return words(list(map(indexed, texts)), TOKENIZER)


def words(texts: list[str], tokenizer: str) -> list[list[str]]:
    """The words of each text, as a tokenizer of SQLite's finds them."""
    found: list[list[str]] = [[] for _ in texts]
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute(f'CREATE VIRTUAL TABLE f USING fts5(x, tokenize="{tokenizer}")')
        db.execute("CREATE VIRTUAL TABLE v USING fts5vocab(f, 'instance')")
        db.executemany("INSERT INTO f(rowid, x) VALUES (?, ?)", enumerate(texts))
        for word, doc in db.execute("SELECT term, doc FROM v ORDER BY doc, offset"):
            found[doc].append(word)
    return found
