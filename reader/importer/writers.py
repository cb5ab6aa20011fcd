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
    مترجم:, संवाददाता:, reporter:, pewarta:, laporan wartawan, bài:, bài và ảnh:, 記者, 本报记者,
    本報記者, 本刊记者, 特约记者, 撰稿, 采写, 採訪
    """
)
#: First words of a line that says who helped to report.
CREDITS = parted(
    """
    redigiert von, avec agences, con informacion de agencias, editado por, reportagem adicional, bewerking:,
    redakcja:, opr., redakce:, при подготовке материала, при подготовке статьи, при подготовке публикации,
    при подготовке новости, при подготовке текста, редактор:, редактор -, дайындауға көмектескен, تحرير:,
    ویرایش:, सम्पादन:, संपादन:
    """
)
#: The same where they stand in brackets: without these they begin other lines too.
BRACKETED = parted(
    """
    bericht von, berichte von, reportage de, reportage par, información de, reporte de, edición de, edição de,
    redazione di
    """
)
#: The same where no more than a few words follow: "According to the police", and no more.
SOURCES = parted("по сообщениям, по сообщению, за інформацією, за повідомленням")
#: A name before the word for a reporter, with an address; a name behind it, with a stroke and a place; or a
#: name, a stroke, a place and an agency in brackets.
_SIGNED = re.compile(
    r"(?!(?:시민|취재|사진|전문|현장|본지|여성)\s?기자$)[\uac00-\ud7a3]{2,4}\s?(?:[\uac00-\ud7a3]{2,4}\s?)?(?:기자|특파원|논설위원|칼럼니스트|통신원)"
    r"(?:\s\(?[\w.-]+@[\w.-]+\)?)?|[記记]者(?:[・·\s]\s?[\u3040-\u30ff\u4e00-\u9fff]{2,7}"
    r"|[・·\s]?[\u4e00-\u9fff]{2,4}\s?[／/╱]\s?[\u4e00-\u9fff]{2,8}(?:报道|報導|報道))"
    r"|[\u4e00-\u9fff]{2,6}[记記]者\s[\u4e00-\u9fff]{2,3}"
    r"|[^\W\d_]{2,14}(?:\s[^\W\d_]{2,14}){1,2}\s?/\s?[^\W\d_]{3,20},?\s?\([^\W\d_]{2,6}\)"
)
#: Who writes without a name, behind "by".
_STAFF = re.compile(
    r"the (?:[a-z]+ ){1,2}(?:press|agency|staff|board|editors|newsroom)|(?:our |our own )?(?:staff|special)"
    r"(?: reporters?| writers?| correspondents?)"
)
#: Names have so many code points at most, and these words between them.
_JOINED = re.compile(r",\s|\s(?:and|und|et|y|e|и|й|та|және|ve|en|och|og|i|a|dan|&)\s")
_LONGEST = 60
#: What ends a name, or several.
_ENDS = re.compile(r"[,|/·•(\[:;：（]|\s[–—-]\s|\d")
#: Words that stand in names and around them without a capital.
SMALL = frozenset(
    parted(
        """
        de, da, di, do, dos, das, du, del, den, der, van, von, zu, af, al, el, la, le, los, las, bin, ben,
        ibn, y, e, i, и, й, та, және, ve, och, og, a, dan, and, und, et, en, with, mit, avec, con, com,
        in, im, for, für, fur, from, at, aus, à, для, из, в, на, on, am
        """
    )
)
#: So many words without capitals may tell of names, or be some; all have so many words at most.
_WORDS, _BARE = 3, 5
_HAN = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
#: Words of rubrics, and of places, which stand beside the days of texts as names do.
RUBRICS = frozenset(
    parted(
        """
        news, world, stories, story, sport, sports, football, politics, business, economy, culture, arts,
        science, technology, tech, edition, quote, text, size, health, opinion, opinions, climate, change,
        travel, lifestyle, weather, breaking, latest, press, release, gallery, video, videos, photo,
        photos, page, home, blog, archive, election, elections, newsletter, magazine, agency, estate,
        middle, east, new, top, more, read, nachrichten, politik, wirtschaft, kultur, wissenschaft,
        gesundheit, meinung, wetter, fußball, aktuell, aktuelles, actualités, politique, économie, santé,
        noticias, política, economía, cultura, ciencia, deportes, salud, último, última, momento, notizie,
        politica, economia, scienza, salute, notícias, esportes, nieuws, cultuur, nyheter, wiadomości,
        polityka, gospodarka, kultura, zprávy, politika, vesti, haberler, ekonomi, kültür, spor, новости,
        новостей, мир, мира, политика, экономика, культура, спорт, наука, лента, общество, новини,
        політика, економіка, жаңалықтар, саясат, қоғам, أخبار, اخبار, العالم, رياضة, سياسة, اقتصاد, ثقافة,
        كرة, الشرق, جهان, ورزش, سیاست, فرهنگ, خبر, حوادث, देश, विदेश, खेल, समाचार, राजनीति, खबरें,
        मनोरंजन, חדשות, ספורט, כלכלה, תרבות, אקטואליה, דעות, berita, olahraga, tin, tức, ειδήσεις,
        πολιτική, οικονομία, νέα, κόσμος, the, this, our, your, all, how, what, why, article, tools
        """
    )
)
_PLACES = frozenset(
    parted(
        """
        san, los, las, lanka, zealand, africa, america, korea, kong, rica, kingdom, states, islands,
        republic, city, puerto, saudi, arabia, angeles, aviv, dhabi, lumpur, aires, bad, kreis, landkreis,
        stadt, gemeinde, область, район, край
        """
    )
)
_NAME = re.compile(r"[^\W\d_a-z][\w'’.\u200c\u0900-\u0df3-]*|de|da|di|von|van|der|del|bin|al|el")


def signed(folded: str) -> bool:
    """Whether the whole line is the name of a reporter with the word for it, or with place and agency; or
    says that an agency or the staff wrote.
    """
    if folded.startswith("by "):
        return _STAFF.fullmatch(folded, 3) is not None
    able = len(folded) <= 60 and (folded[:1] >= "\u3000" or folded[-1:] == ")")
    return able and _SIGNED.fullmatch(folded) is not None


def may_name(printed: str, begun: str) -> bool:
    """Whether names may stand behind a word for a writer: they have capitals in a script that has any.

    `begun` are the first words of the line, folded. A title goes on in other words ("Review by Friday").
    """
    behind = _behind(printed, begun)
    end = _ENDS.search(behind)
    words = behind[: end.start() if end else None].split()
    sign = end[0] if end else ""
    plain = [word for word in words if word.islower() and word not in SMALL]
    if sign.isdigit():
        return bool(words) and len(plain) <= _WORDS
    if len(words) < 2:
        # A site, an agency, somebody's short name; but no word with which a sentence goes on.
        return not (plain and sign == ":") and not (sign == "," and _goes_on(behind, 2 if plain else 3))
    if not any(c.isupper() or c.islower() for word in words for c in word):
        return len(words) <= _BARE
    if words[0] in plain:
        return sign == "|" and len(plain) <= _WORDS
    return not plain or (len(plain) < _WORDS and words[1] not in plain and _few(words))


def says(printed: str, begun: str) -> bool:
    """Whether what stands behind the first words of a line, folded, goes on as a title does and no source.

    So it does in several words of which the first two have no capital, behind a colon or "by".
    """
    words = _behind(printed, begun).split()
    asked = begun.rstrip()[-1:] in (":", "：") or begun.split()[-1:] == ["by"]
    if not asked or len(words) < 3 or "." in words[0] or words[0] in ("the", "our"):
        return False
    return words[0].islower() and words[1].islower()


def _behind(printed: str, begun: str) -> str:
    """What a line prints behind its first words, which are folded."""
    if begun.rstrip()[-1:] in (":", "："):
        return re.split("[:：]", printed, maxsplit=1)[-1].strip()
    return " ".join(printed.split()[len(begun.split()) :])


def _few(words: list[str]) -> bool:
    return sum(word not in SMALL for word in words) <= _BARE


def _goes_on(behind: str, many: int) -> bool:
    """Whether so many words behind a comma go on with a sentence."""
    words = behind.partition(",")[2].split()
    return len(words) >= many and words[0].islower()


def is_name(text: str) -> bool:
    """Whether a short line is a name of two to four words, or several, with capitals where there are any.

    None is a rubric of several words, a place, or words that blanks part where names have no blanks: tags.
    """
    if len(text) > _LONGEST or text[0].islower() or any(map(str.isdigit, text)):
        return False
    if _HAN.search(text) or not (RUBRICS | _PLACES).isdisjoint(text.lower().split()):
        return False
    return all(_is_one(name.split()) for name in _JOINED.split(text))


def _is_one(words: list[str]) -> bool:
    return 2 <= len(words) <= 4 and all(
        _NAME.fullmatch(word) and (word.isascii() or not word[0].islower()) for word in words
    )
