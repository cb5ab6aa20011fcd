"""What kind of piece a title says it heads ("Opinion: ..."). The title itself stays as printed."""

import re

#: What newsrooms print before a title, in many languages, folded.
_PRINTED = """
    analisi; analisis; analiz; analiza; analyse; analysis; análise; análisis; avis; breaking;
    chronique; column; comment; commentary; commento; critique; crónica; crônica; data;
    décryptage; editorial; editoriale; en vivo; entretien; entrevista; esclusiva; essay;
    exclusif; exclusiva; exclusive; exklusiv; explained; explainer; fact check; factcheck;
    faktencheck; feature; felieton; gastbeitrag; glosse; görüş; haber; in pictures; infographic;
    interview; intervista; investigation; komentarz; kommentar; leitartikel; letter; live;
    liveticker; long read; meinung; nachruf; obituary; op-ed; opini; opinia; opinion; opinione;
    opinião; opinión; perspectives; photo essay; photos; podcast; portrait; porträt;
    press release; profile; q&a; recensione; recenzja; report; reportage; reportaje; resenha;
    reseña; review; rezension; röportaj; special report; sponsored; statement; söyleşi; tajuk;
    timeline; transcript; tribuna; tribune; update; updated; video; vidéo; viewpoint; vídeo;
    watch; wawancara; wywiad; yorum; éditorial; özel; анализ; аналитика; аналіз; видео; відео;
    думка; заявление; интервью; инфографика; колонка; комментарий; мнение; обзор; обновлено;
    подкаст; прямой эфир; пікір; разбор; расследование; репортаж; рецензия; сараптама; срочно;
    сұхбат; талдау; фактчек; фото; эксклюзив; інтерв'ю; інтервʼю; افتتاحية; تحليل; تحلیل; تقرير;
    حوار; رأي; مقابلة; نظر; گزارش; گفتگو; یادداشت; राय; विश्लेषण; वीडियो; संपादकीय; साक्षात्कार;
    インタビュー; 专访; 分析; 動画; 快讯; 独家; 独自; 社説; 社论; 视频; 解説; 論説; 访谈; 评论;
    단독; 분석; 사설; 인터뷰; 칼럼
"""
_KINDS = frozenset(" ".join(kind.split()) for kind in _PRINTED.split(";"))
#: In brackets, or before a colon, a bar or a dash.
_PREFIX = re.compile(
    r"\s*(?:[\[【(](?P<bracketed>[^\W\d_][\w&'ʼ -]{1,24}?)[\]】)]\s*"
    r"|(?P<plain>[^\W\d_][\w&'ʼ -]{1,24}?)\s*(?:[:：|]|[-–—]\s)\s*)\S"
)


def kind_prefix(title: str | None) -> str | None:
    """The kind as it is printed before a title, or None.

    Only words that newsrooms use so count: "Kazakhstan: ..." names a place and no kind.
    """
    match = _PREFIX.match(title or "")
    kind = (match["bracketed"] or match["plain"]) if match else None
    return kind if kind and kind.casefold() in _KINDS else None
