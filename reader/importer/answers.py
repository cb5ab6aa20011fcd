"""Comments on an article that no heading heads: each ends with a link to answer it."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from reader.importer.lines import Line
from reader.importer.phrases import parted
from reader.importer.words import fold

#: So many links with a text above each tell of comments, each of so many lines above its text at most, the
#: first of which is so wide in most: it names somebody, as no title does.
MANY, HEAD, NAME = 3, 4, 40
#: So many running lines stand above, with so much of the text, where an article is commented on.
LINES, ARTICLE = 2, 0.1
_ANSWERS = frozenset(
    parted(
        fold(
            """
        reply, reply to this, antworten, antwort, répondre, responder, contestar, rispondi, beantwoorden,
        reageer, odpowiedz, odpovědět, odpovedať, svara, svar, besvar, vastaa, válasz, válaszolok, răspunde,
        odgovori, yanıtla, cevapla, cavab ver, ответить, відповісти, адказаць, отговор, отговори, одговори,
        жауап беру, жооп берүү, javob berish, απάντηση, 回复, 回覆, 返信, 返信する, 답글, 답글쓰기, trả lời,
        balas, ตอบกลับ, رد, پاسخ, پاسخ دادن, جواب دیں, הגב, השב, जवाब दें, उत्तर दें
        """
        )
    )
)


def answered(lines: Sequence[Line]) -> int | None:
    """The first line of the comments on an article, each of which ends with a link to answer it, or None."""
    links = [n for n, line in enumerate(lines) if line.folded.strip(" »«→←↓-–—|•*()[]") in _ANSWERS]
    if len(links) < MANY:
        return None
    texts = [n for n, line in enumerate(lines) if line.says]
    heads = Counter(_head(texts, a + 1, b) for a, b in pairwise(links))
    head, many = heads.most_common(1)[0]
    if not 0 < head <= HEAD or many < MANY - 1:
        return None
    if median(lines[n + 1].width for n in links[:-1]) > NAME:
        return None
    first = _above(lines, links[0], head)
    running = [line.width for line in lines if line.running]
    above = [line.width for line in lines[:first] if line.running]
    return first if len(above) >= LINES and sum(above) >= ARTICLE * sum(running) else None


def headed(
    lines: Sequence[Line], heads: Sequence[bool], comments: Sequence[bool]
) -> tuple[list[bool], list[bool]]:
    """Which lines head comments or other articles, and which comments: the first of these does both."""
    first = answered(lines)
    return (
        [some or n == first for n, some in enumerate(heads)],
        [some or n == first for n, some in enumerate(comments)],
    )


def _head(texts: Sequence[int], a: int, b: int) -> int:
    """How many of the lines a..b stand above the first text among them; all without one."""
    k = bisect_left(texts, a)
    return min(texts[k] if k < len(texts) else b, b) - a


def _above(lines: Sequence[Line], link: int, head: int) -> int:
    """The first line of the comment that a link ends: so many lines above its text."""
    n = link - 1
    while n > 0 and not lines[n].says:
        n -= 1
    while n > 0 and lines[n - 1].says:
        n -= 1
    return max(0, n - head)
