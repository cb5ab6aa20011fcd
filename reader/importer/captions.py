"""Captions that end with who took their picture: "The ferry at its quay. Photo: Ana Lind/City Press"."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from reader.importer.phrases import parted
from reader.importer.words import any_of, fold, is_credit, own_kind
from reader.importer.writers import SMALL

if TYPE_CHECKING:
    from reader.importer.lines import Line

#: A caption has so many code points at most, and so many of its last ones say who took the picture.
LONGEST, LAST = 420, 90
#: So many code points at least stand before that, and the name has so many at most.
SAID, NAME = 6, 60
#: Words before the name of who took a picture.
_TAKERS = parted(
    """
    photo, photos, photograph, photographer, photo credit, photo by, photograph by, photos by, image,
    image credit, images, picture, picture by, pictures, credit, courtesy, courtesy of, foto, fotos, fotograf,
    bild, bilder, bildnachweis, bildquelle, photographie, crédit, crédits, crédit photo, crédits photo,
    fotografía, fotografia, imagen, imagem, crédito, créditos, crédito da foto, foto di, beeld, kuva, kuvat,
    kép, zdjęcie, zdjęcia, fot., fotó, fotografie, fotografija, fotogrāfija, nuotr., nuotrauka, snímek,
    fotoğraf, şəkil, sürət, surat, rasm, фото, фотография, фотограф, снимок, снимка, снимки, слика, світлина,
    здымак, сурет, сүрөт, сүрөттү тарткан, суретті түсірген, зураг, акс, φωτο, φωτογραφία, φωτογραφίες,
    תמונה, צילום, צילומים, تصوير, صورة, الصورة, عکس, عکاس, عكس, تصویر, فوٹو, फोटो, फ़ोटो, तस्वीर, छवि, ছবি,
    படம், ภาพ, ảnh, ảnh chụp, hình, gambar, larawan, ფოტო, լուսանկարը, 写真, 撮影, 摄影, 攝影, 图, 圖, 图片,
    圖片, 照片, 影像, 供图, 사진, 사진제공, 사진 제공
    """
)
_TAKER = rf"(?:[\w.]+\s){{0,2}}(?:{any_of(word.rstrip('.') for word in _TAKERS)})\.?"
_BY = r"\s(?:by|von|de|di|par|av|af|door)\s"
#: Behind the end of a sentence, a bar or a stroke, or in brackets; a sign of rights does for the word, and in
#: East Asia the word may stand behind the name.
_TOLD = re.compile(
    rf"(?:(?:(?<=[.!?…।؟。！？)\]»”\"】])\s*|[(\[（【]\s*)(?:{_TAKER}(?:\s?[:：/=]\s?|{_BY})|fot\.\s|(?:©|\(c\))\s?)"
    rf"|[|/–—·]\s(?:{_TAKER}\s?[:：=]|©)\s?)"
    r"(?P<name>[^\W\d_].*)"
    r"|[＝=](?P<her>[^\W\d_][^()＝=、。]{1,12})(?:撮影|提供)$"
    r"|[(\[（](?P<him>[^\W\d_][^()\[\]（）]{1,20}?)(?:撮影|摄影|攝影|提供|摄)\s?[)\]）]$"
)
#: An agency in capitals, a stroke and a name.
_STROKE = re.compile(r"(?<=[.!?)\]”\"])\s*\(?[A-Z]{2,12}\s?/\s?(?P<name>[A-Z]\w.*)")
#: What ends a sentence, with more behind it; and how a name ends.
_GOES_ON = re.compile(r"[^\W\d_]{3}[.!?…।؟。！？]\s*[^\W\d_]")
#: One of these signs stands in all that tells it, or one of these words.
_MAY_TELL = re.compile(rf"[:：/=©(（【]|{_BY}|[Ff]ot\.")
_EDGES = " \t\u00a0)]）】.*"
#: What parts words, and signs that part a name from the word before it.
_PARTS, _SIGNS, _SIGN = re.compile(r"\s+"), re.compile(r"[:：/=©(（|]"), re.compile(r"[:：=©]")
#: So many words without capitals a name has at most, in a script that has none.
WORDS = 5


def mark_credits(lines: "Iterable[Line]") -> None:
    """Say of each line whether it says who helped to report, and whether it ends with who took a picture."""
    for line in lines:
        line.credit = line.phrase and is_credit(line.folded, line.text)
        line.pictured = not line.wall and says_taker(line.text)


def says_taker(text: str) -> bool:
    """Whether a line says something and ends with who took a picture of it."""
    if not SAID < len(text) <= LONGEST:
        return False
    tail = text[-LAST:]
    if _MAY_TELL.search(tail) is None:
        return False
    found = _TOLD.search(fold(tail)) or _STROKE.search(tail)
    if found is None or len(text) - len(tail) + found.start() < SAID:
        return False
    name = next(filter(None, found.groups())).rstrip(_EDGES)
    if len(name) > NAME or name[-1:] in "!?…:;,。" or _GOES_ON.search(name) is not None:
        return False
    return _is_name(name, tail, found[0]) and own_kind(fold(text)) != "legal"


def _is_name(name: str, tail: str, told: str) -> bool:
    """Whether names have capitals where the line prints them, in a script that has any.

    Without these it is two words at most ("Photo: private") that ends no sentence, and not behind "by".
    """
    many = len(name.split())
    words = _PARTS.split(tail.rstrip(_EDGES))[-many:]
    words[0] = _SIGNS.split(words[0])[-1]
    if not any(c.isupper() or c.islower() for word in words for c in word):
        return many <= WORDS
    plain = [word for word in words if word.islower() and word not in SMALL]
    if words[0].islower():
        return many <= 2 and _SIGN.search(told) is not None and tail[-1:] != "."
    able = many // 2 if _SIGN.search(told) else 1
    return len(plain) <= able + (tail[-1:] in ")]")
