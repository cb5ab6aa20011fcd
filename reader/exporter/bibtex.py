"""BibTeX for biblatex: an entry for each article, as biber, pandoc, Zotero and JabRef take them.

A stranger's words are written so that LaTeX sets these words. An address stands as it is: biblatex reads it
letter by letter, and an IRI has no brace.
"""

import re
from collections.abc import Iterable, Sequence

from reader.exporter.people import Name
from reader.exporter.references import Reference, reference
from reader.exporter.sheet import Sheet

_SIGNS = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    # An accent over nothing: pandoc knows no other name of this sign.
    "`": r"\`{}",
    **{sign: f"\\{sign}" for sign in "{}$&#_%"},
}
#: Pairs that LaTeX's fonts join to another sign: dashes, quotation marks.
_JOINED = re.compile(r"(?<=-)(?=-)|(?<=')(?=')|(?<=,)(?=,)|(?<=<)(?=<)|(?<=>)(?=>)")
_SPECIAL = re.compile(r"[\\~^`{}$&#_%]")
#: What babel calls the languages that captures are in; of others nothing is said.
_LANGID = {
    "ar": "arabic", "az": "azerbaijani", "be": "belarusian", "bg": "bulgarian", "cs": "czech",
    "de": "ngerman", "el": "greek", "en": "english", "es": "spanish", "et": "estonian", "fa": "persian",
    "fi": "finnish", "fr": "french", "he": "hebrew", "hi": "hindi", "hu": "hungarian", "hy": "armenian",
    "it": "italian", "ja": "japanese", "ka": "georgian", "kk": "kazakh", "ko": "korean", "ky": "kyrgyz",
    "lt": "lithuanian", "lv": "latvian", "mn": "mongolian", "nl": "dutch", "pl": "polish",
    "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish", "tk": "turkmen",
    "tr": "turkish", "uk": "ukrainian", "uz": "uzbek", "vi": "vietnamese", "zh": "chinese",
}  # fmt: skip


def write(sheets: Sequence[Sheet], title: str) -> bytes:
    """The entries, in UTF-8. `annotation` has the reader's notes; a line end in them is a line's end."""
    entries = (_entry(reference(sheet)) for sheet in sheets)
    return "\n".join(entries).encode("utf-8", "replace")


def latex(words: str) -> str:
    """One line of words as LaTeX that sets these words; its braces are balanced, as BibTeX counts them."""
    signs = _SIGNS if _is_balanced(words) else _SIGNS | {"{": r"$\lbrace$", "}": r"$\rbrace$"}
    # Joined pairs first: what stands for a sign must not be parted.
    return _SPECIAL.sub(lambda sign: signs[sign[0]], _JOINED.sub("\0", words)).replace("\0", "{}")


def _entry(cited: Reference) -> str:
    fields = "".join(f"  {name} = {{{value}}},\n" for name, value in _fields(cited) if value)
    return f"@{'article' if cited.in_print else 'online'}{{{cited.key},\n{fields}}}\n"


def _fields(cited: Reference) -> Iterable[tuple[str, str]]:
    # The inner braces keep capitals as they are printed, whatever the style does to titles.
    yield "title", f"{{{latex(cited.title)}}}"
    yield "author", " and ".join(map(_name, cited.authors))
    yield "journaltitle" if cited.in_print else "organization", latex(cited.site)
    yield "entrysubtype", "newspaper" if cited.in_print else ""
    yield "date", _date(cited.issued)
    yield "url", cited.url
    yield "urldate", _date(cited.accessed) if cited.url else ""
    yield "langid", _LANGID.get(cited.language.lower().split("-")[0], "")
    yield "keywords", ", ".join(map(_keyword, cited.keywords))
    yield "annotation", _lines("\n\n".join(cited.remarks))


def _name(name: Name) -> str:
    """A name in two parts, each kept whole; a body's in braces, so that it is not taken for a person's."""
    if name.given:
        return ", ".join(map(_kept, filter(None, (name.family, name.suffix, name.given))))
    return f"{{{latex(name.family)}}}"


def _kept(part: str) -> str:
    """A part of a name, in braces where a word or a comma of it would part it again."""
    written = latex(part)
    return f"{{{written}}}" if re.search(r",|\band\b", written, re.IGNORECASE) else written


def _keyword(tag: str) -> str:
    return f"{{{latex(tag)}}}" if "," in tag else latex(tag)


def _lines(text: str) -> str:
    """Lines as LaTeX, in one paragraph: its line ends are marked, and an entry begins no line of its own."""
    lines = (latex(" ".join(line.split())) for line in text.strip().split("\n"))
    # The braces keep a bracket or a star from being read as the mark's own, and "@" from opening an entry.
    return " \\\\\n    {}".join(lines)


def _date(parts: tuple[int, ...]) -> str:
    """ISO 8601, as precise as it is known."""
    return "-".join(f"{part:0{4 if place == 0 else 2}}" for place, part in enumerate(parts))


def _is_balanced(words: str) -> bool:
    depth = 0
    for sign in re.findall("[{}]", words):
        depth += 1 if sign == "{" else -1
        if depth < 0:
            return False
    return depth == 0
