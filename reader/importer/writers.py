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
#: A name before the word for a reporter, with an address; and a name behind it, with a stroke and a place.
_SIGNED = re.compile(
    r"[\uac00-\ud7a3]{2,4}\s?(?:[\uac00-\ud7a3]{2,4}\s?)?(?:기자|특파원|논설위원|칼럼니스트|통신원)"
    r"(?:\s\(?[\w.-]+@[\w.-]+\)?)?|[記记]者(?:[・·\s]\s?[\u3040-\u30ff\u4e00-\u9fff]{2,7}"
    r"|[・·\s]?[\u4e00-\u9fff]{2,4}\s?[／/╱]\s?[\u4e00-\u9fff]{2,8}(?:报道|報導|報道))"
)
#: A name has so many code points at most.
NAME = 40
_NAME = re.compile(r"[^\W\d_a-z][\w'’.\u200c\u0900-\u0df3-]*|de|da|di|von|van|der|del|bin|al|el")


def signed(folded: str) -> bool:
    """Whether the whole line is the name of a reporter with the word for it, as in East Asia."""
    return folded[:1] >= "\u3000" and len(folded) <= 60 and _SIGNED.fullmatch(folded) is not None


def is_name(text: str) -> bool:
    """Whether a short line is two to four words, each with a capital where its script has any."""
    if len(text) > NAME or text[0].islower() or any(map(str.isdigit, text)):
        return False
    words = text.split()
    return 2 <= len(words) <= 4 and all(
        _NAME.fullmatch(word) and (word.isascii() or not word[0].islower()) for word in words
    )
