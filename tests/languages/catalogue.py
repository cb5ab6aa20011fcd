"""A language's words as Qt's tools keep them: resources/languages/CODE.ts, and CODE.qm made by lrelease."""

import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

from reader.ui.language import CONTEXT
from tests.languages.collecting import CHECKOUT, Message

FOLDER = CHECKOUT / "resources" / "languages"
#: The forms that Qt asks of a language for words about a number of things.
FORMS = {"ru": 3, "kk": 2, "de": 2}
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'

Key = tuple[str, str]
#: What a language says for words, one text a form; none where it is not translated yet.
Words = tuple[str, ...]


def read(code: str, folder: Path = FOLDER) -> dict[Key, Words]:
    """What is translated into a language."""
    file = folder / f"{code}.ts"
    if not file.exists():
        return {}
    found: dict[Key, Words] = {}
    for each in ElementTree.parse(file).iter("message"):
        told = each.find("translation")
        if told is None or told.get("type"):
            continue
        forms = [form.text or "" for form in told.findall("numerusform")] or [told.text or ""]
        found[each.findtext("source") or "", each.findtext("comment") or ""] = tuple(forms)
    return found


def written(code: str, messages: Iterable[Message], known: Mapping[Key, Words]) -> str:
    """The text of a .ts file: all messages, with what is known of them."""
    lines = [
        _HEAD + f'<TS version="2.1" language="{code}" sourcelanguage="en">\n<context>\n<name>{CONTEXT}</name>'
    ]
    for message in sorted(messages, key=lambda each: each.key):
        lines.append(_message(message, known.get(message.key, ()), FORMS[code]))
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _message(message: Message, told: Words, forms: int) -> str:
    state = "" if told else ' type="unfinished"'
    if message.is_counted:
        texts = told or ("",) * forms
        inner = "".join(f"<numerusform>{escape(text)}</numerusform>" for text in texts)
    else:
        inner = escape(told[0]) if told else ""
    return "\n".join(
        [
            '<message numerus="yes">' if message.is_counted else "<message>",
            *(f"<location filename={quoteattr('../../' + name)}/>" for name in sorted(message.files)),
            f"<source>{escape(message.words)}</source>",
            *([f"<comment>{escape(message.sense)}</comment>"] if message.sense else []),
            f"<translation{state}>{inner}</translation>",
            "</message>",
        ]
    )


def compiled(source: Path, target: Path) -> None:
    """Make the file that Qt reads. Raises CalledProcessError with what lrelease said.

    It takes the place of an older one at once: a program that runs has that one in its memory.
    """
    tool, making = Path(sys.executable).with_name("pyside6-lrelease"), target.with_suffix(".making")
    subprocess.run([tool, "-silent", source, "-qm", making], check=True, capture_output=True, text=True)
    making.replace(target)
