"""What stands before or behind the names of those who wrote a text, in more languages."""

import re

from reader.importer.phrases import parted

#: Words before a writer's name that hardly begin anything else.
BYLINES = parted(
    """
    reported by, interview by, interviews by, analysis by, opinion by, review by, reviewed by, guest post by,
    article by, contributed by, submitted by, compiled by, as told to, words:, author:, authors:, autoren:,
    ein kommentar von, ein gastkommentar von, ein gastbeitrag von, eine analyse von, ein interview von,
    eine reportage von, ein essay von, eine kolumne von, ein porträt von, kommentar von, analyse von,
    interview von, protokoll:, propos recueillis par, entretien réalisé par, rédigé par, un article de,
    de notre correspondant, de notre correspondante, de notre envoyé spécial, auteurs:, texto:, texto de,
    escribe:, elaborado por, una entrevista de, autores:, reportagem de, reportagem:, a cura di,
    dal nostro inviato, dal nostro corrispondente, articolo di, servizio di, testo di, testo:, autori:,
    tekst:, geschreven door, autorzy:, opracował, opracowała, oprac., rozmawiał, rozmawiała, napsala,
    připravil, připravila, teksti:, kirjoittaja:, toimittaja:, készítette:, napisao, napisala, priredio,
    priredila, razgovarao, razgovarala, разговарао, разговарала, подготовил, подготовила, беседовал,
    беседовала, автор текста, автор статьи, журналист:, корреспондент:, підготував, підготувала, розмовляв,
    розмовляла, спілкувався, спілкувалася, репортер:, мақала авторы, әңгімелескен, дайындаған, даярдаган,
    маектешкен, haber:, yazı:, derleyen:, çeviri:, çeviren:, müəllif:, كتبت, اعداد:, ترجمة:, خبرنگار:,
    مترجم:, रिपोर्ट:, संवाददाता:, reporter:, pewarta:, laporan wartawan, bài:, bài và ảnh:, 記者, 本报记者,
    本報記者, 本刊记者, 特约记者, 撰稿, 采写, 採訪
    """
)
#: First words of a line that says who helped to report.
CREDITS = parted(
    """
    bericht von, berichte von, redigiert von, reportage de, reportage par, avec agences, información de,
    con informacion de agencias, reporte de, edición de, editado por, reportagem adicional, edição de,
    redazione di, bewerking:, redakcja:, opr., redakce:, при подготовке, по сообщениям, редактор:,
    за інформацією, за повідомленням, редактор -, дайындауға көмектескен, تحرير:, ویرایش:, सम्पादन:, संपादन:
    """
)
#: A name before the word for a reporter, with an address; a name behind it, with a stroke and a place; or a
#: name, a stroke, a place and an agency in brackets.
_SIGNED = re.compile(
    r"[\uac00-\ud7a3]{2,4}\s?(?:[\uac00-\ud7a3]{2,4}\s?)?(?:기자|특파원|논설위원|칼럼니스트|통신원)"
    r"(?:\s\(?[\w.-]+@[\w.-]+\)?)?|[記记]者(?:[・·\s]\s?[\u3040-\u30ff\u4e00-\u9fff]{2,7}"
    r"|[・·\s]?[\u4e00-\u9fff]{2,4}\s?[／/╱]\s?[\u4e00-\u9fff]{2,8}(?:报道|報導|報道))"
    r"|[^\W\d_]{2,14}(?:\s[^\W\d_]{2,14}){1,2}\s?/\s?[^\W\d_]{3,20},?\s?\([^\W\d_]{2,6}\)"
)
#: Names have so many code points at most, and these words between them.
_JOINED = re.compile(r",\s|\s(?:and|und|et|y|e|и|й|та|және|ve|en|och|og|i|a|dan|&)\s")
_LONGEST = 60
_NAME = re.compile(r"[^\W\d_a-z][\w'’.\u200c\u0900-\u0df3-]*|de|da|di|von|van|der|del|bin|al|el")


def signed(folded: str) -> bool:
    """Whether the whole line is the name of a reporter with the word for it, or with place and agency."""
    able = len(folded) <= 60 and (folded[:1] >= "\u3000" or folded[-1:] == ")")
    return able and _SIGNED.fullmatch(folded) is not None


def is_name(text: str) -> bool:
    """Whether a short line is a name of two to four words, or several, with capitals where there are any."""
    if len(text) > _LONGEST or text[0].islower() or any(map(str.isdigit, text)):
        return False
    return all(_is_one(name.split()) for name in _JOINED.split(text))


def _is_one(words: list[str]) -> bool:
    return 2 <= len(words) <= 4 and all(
        _NAME.fullmatch(word) and (word.isascii() or not word[0].islower()) for word in words
    )
