"""The language of the window: which is wanted, and Qt's translator as what says all words.

English needs none of this and pays nothing for it at the start. "qps" is no language: it says every word
longer, accented, in brackets and from right to left, so that a word that was never handed to a translator, a
place too narrow for Russian and a picture that is drawn for one direction only are seen.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from reader import paths
from reader.model import wording

#: The languages there are, each by its own name.
LANGUAGES = {"en": "English", "ru": "Русский", "kk": "Қазақша", "de": "Deutsch"}
PSEUDO = "qps"
#: The context of all our words in the translators' files.
CONTEXT = "Postil"
#: Where the language is taken from, the first that says one; then the desktop.
_ASKED = "POSTIL_LANGUAGE"
_SPARED = re.compile(r"(\{[^{}]+\}|<[^<>]+>)")
_ACCENTS = str.maketrans("aceinosuyACEINOSUY", "áçéíñöšûýÁÇÉÍÑÖŠÛÝ")

_translators: list[QTranslator] = []


def wanted(setting: str) -> str:
    """The code of the language to speak: what the environment asks for, the reader chose ("system": the
    desktop's first that there is), or English."""
    for code in (os.environ.get(_ASKED, ""), setting):
        if code in LANGUAGES or code == PSEUDO:
            return code
    for name in QLocale.system().uiLanguages():
        if (code := re.split("[-_]", name)[0]) in LANGUAGES:
            return code
    return "en"


def begin(app: QApplication, code: str) -> None:
    """Speak a language from now on: ours, Qt's own words, and the direction of the window."""
    while _translators:
        app.removeTranslator(_translators.pop())
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if code == PSEUDO else Qt.LayoutDirection.LeftToRight
    )
    QLocale.setDefault(
        QLocale(code) if code in LANGUAGES and code != "en" else QLocale(QLocale.Language.English)
    )
    if code == "en":
        wording.speak(None)
        return
    if code == PSEUDO:
        wording.speak(wording.Language(PSEUDO, _pseudo, kept=_kept))
        return
    for file in (
        f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{code}.qm",
        ours(code),
    ):
        translator = QTranslator(app)
        if translator.load(file):
            app.installTranslator(translator)
            _translators.append(translator)
    locale = QLocale(code)
    wording.speak(wording.Language(code, _say, locale.groupSeparator(), locale.decimalPoint(), _kept))


def ours(code: str) -> str:
    """The file of our own words in a language."""
    return str(paths.resources() / "languages" / f"{code}.qm")


def _say(words: str, sense: str, n: int) -> str:
    return QCoreApplication.translate(CONTEXT, words, sense, n)


def _pseudo(words: str, _sense: str, _n: int) -> str:
    """Words as a language would say them that is a third longer, and begins them at the right; what takes
    values and keys stays."""
    parts = _SPARED.split(words)
    told = "".join(part if at % 2 else part.translate(_ACCENTS) for at, part in enumerate(parts))
    return f"\u200f⟦{told}{' ·' * (len(words) // 6)}⟧"


def _kept() -> Sequence[str]:
    """The words with places that are stored in English (wording.in_english)."""
    import json

    file = paths.resources() / "languages" / "kept.json"
    return tuple(json.loads(file.read_text(encoding="utf-8"))) if file.exists() else ()
