"""Captions that end with who took their picture: "The ferry at its quay. Photo: Ana Lind/City Press"."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from reader.importer.phrases import parted
from reader.importer.words import any_of, fold

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


def mark_captions(lines: "Iterable[Line]") -> None:
    """Say of each line whether it ends with who took a picture."""
    for line in lines:
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
    return len(name) <= NAME and name[-1:] not in "!?…:;," and _GOES_ON.search(name) is None
