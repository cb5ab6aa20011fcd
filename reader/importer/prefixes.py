"""What kind of piece a title says it heads ("Opinion: ..."). The title itself stays as printed."""

import re

from reader.importer.words import fold

#: What newsrooms print before a title, in many languages, folded.
_PRINTED = """
    achtergrond; alerte; analisi; analisis; analiz; analiza; analize; analiză; analizė; analys; analyse;
    analysis; analyysi; analüüs; analýza; analīze; anmeldelse; anàlisi; análise; análisis; ao vivo;
    artigo; arvamus; arvio; avis; backgrounder; başyazı; bilder; billet; book review; breaking;
    breaking news; bình luận; chronique; column; comentariu; comment; commentaar; commentary; commento;
    correction; critique; crítica; crònica; crónica; crônica; data; debat; debatt; diretta; dispatch;
    dosya; décryptage; editor's note; editorial; editoriale; eilmeldung; eksklusif; ekskluzivno;
    elemzés; en direct; en directo; en vivo; enquête; entretien; entrevista; esclusiva; esej; essay;
    exclusif; exclusiv; exclusiva; exclusive; exclusivo; exklusiv; explained; explainer; fact check;
    factcheck; factsheet; faktencheck; feature; felieton; fikr; film review; first person; foto; fotos;
    fotók; gastbeitrag; gastkommentar; glosa; glosse; grand format; guest essay; guest post; góc nhìn;
    görüş; haastattelu; haber; hintergrund; hoofdredactioneel; il commento; in depth; in diretta;
    in pictures; inceleme; inchiesta; infographic; interjú; interview; intervija; intervista; interviu;
    intervju; intervjuu; intervyu; investigation; jegyzet; juhtkiri; klumme; kolom; kolumna; kolumne;
    kolumni; komentar; komentaras; komentarz; komentár; komentář; komentārs; kommentaar; kommentar;
    kommentti; kritik; kritika; kronikk; krönika; köşe yazısı; köşə; l'analisi; l'editoriale;
    l'intervista; la recensione; ledare; leder; lederen; leitartikel; letter; lettera; letters; live;
    live updates; liveblog; liveticker; long read; maqola; medieninformation; meinung; meinungsbeitrag;
    meninger; mielipide; mišljenje; mnenje; mülakat; müsahibə; na żywo; nachgefragt; nachruf;
    news analysis; news brief; newsblog; nuomonė; názor; näkökulma; obituary; op-ed; opini; opinia;
    opinie; opinion; opinione; opinião; opinió; opinión; pendapat; perfil; perspectives; photo essay;
    photos; phân tích; phóng sự; phỏng vấn; pilne; podcast; point de vue; policy brief; portrait;
    porträt; press release; press statement; pressemitteilung; pressestimmen; prikaz; profile;
    publicistika; publicisztika; pääkirjoitus; q&a; recap; recensie; recension; recensione; recenze;
    recenzia; recenzie; recenzija; recenzja; relacja; rencana; repliik; report; reportage; reportagem;
    reportaj; reportaje; reportatge; reportaż; reportaža; reportažas; reportáž; reportāža; resenha;
    resensi; reseña; retroscena; review; rezension; riport; ritratto; roundup; rozhovor; récit;
    röportaj; rəy; scheda; sharh; son dakika; special report; sponsored; standpunkt; statement; stav;
    streitgespräch; suhbat; surishtiruv; sylwetka; söyleşi; tahlil; tajuk; tanıtım; timeline;
    transcript; tribuna; tribuna libre; tribune; tylko u nas; témoignage; təhlil; ulasan; ultim'ora;
    update; updated; urgent; urgente; uvodnik; verbatim; video; videó; vidéo; viedoklis; viewpoint;
    vélemény; vídeo; vídeos; watch; wawancara; webinar; wywiad; xã luận; yorum; édito; édito vidéo;
    éditorial; özel; última hora; úvodník; ý kiến; độc quyền; şərh; άποψη; έκτακτο; έρευνα; ανάλυση;
    αποκλειστικό; βίντεο; γνώμη; κριτική; ρεπορτάζ; συνέντευξη; σχόλιο; авторская колонка; анализ;
    анализа; аналитика; аналіз; андеша; блог; бодрох; видео; видеорепортаж; відео; відеорепортаж;
    главное; гузориш; досье; думка; думка експерта; ексклузивно; ексклюзив; екслузивно; заявление;
    зерттеу; интервью; интервю; интервју; инфографика; каментар; колонка; колонка редактора; колумна;
    коментар; комментарий; көзқарас; лекция; лонгрид; маек; меркаванне; мишљење; мнение; молния; молнія;
    мусоҳиба; нийтлэл; обзор; обновлено; огляд; онлайн; пикир; подкаст; портрет; пояснюємо; пресс-релиз;
    прямой эфир; пікір; разбор; расследование; редакциялық мақала; репліка; репортаж; репортажа;
    рецензия; рецензія; розслідування; рэпартаж; сараптама; справка; срочная новость; срочно; став;
    сурвалжлага; сұхбат; талдау; талдоо; таҳлил; терміново; уточнение; фактчек; фото; фоторепортаж;
    шарҳ; эксклюзив; эссе; ярилцлага; інтерв'ю; інтервʼю; інтерв’ю; інтэрв'ю; կարծիք; հարցազրույց;
    մեկնաբանություն; վերլուծություն; ביקורת; בלעדי; דעה; וידאו; טור; מאמר מערכת; ניתוח; פרשנות; צפו;
    ראיון; תחקיר; اختصاصی; اداریہ; افتتاحية; انٹرویو; بالصور; تبصرہ; تجزیہ; تحقيق; تحليل; تحليل إخباري;
    تحلیل; تحلیل خبری; تعليق; تقرير; حصري; حوار; حوار خاص; خاص; دیدگاه; رأي; رائے; سرمقاله; شاهد; عاجل;
    عکس; فوری; فيديو; فیلم; قراءة; مصاحبه; مقابلة; ملف; نظر; نقد; وجهة نظر; ویدیو; ویڈیو; پرونده; کالم;
    گزارش; گزارش تصویری; گفت و گو; گفتگو; گفت‌وگو; یادداشت; अग्रलेख; इंटरव्यू; एक्सक्लूसिव; टिप्पणी;
    नज़रिया; ब्लॉग; राय; रिपोर्ट; लेख; विश्लेषण; वीडियो; संपादकीय; समीक्षा; सम्पादकीय; साक्षात्कार;
    প্রতিবেদন; বিশ্লেষণ; ভিডিও; মতামত; সম্পাদকীয়; সাক্ষাৎকার; கட்டுரை; சிறப்பு; தலையங்கம்; பேட்டி;
    வீடியோ; คลิป; ด่วน; บทความ; บทบรรณาธิการ; บทวิเคราะห์; สัมภาษณ์; ანალიზი; ბლოგი; ვიდეო; ინტერვიუ;
    კომენტარი; მოსაზრება; ảnh; インタビュー; オピニオン; コラム; ルポ; 专栏; 专访; 专题; 主張; 书评;
    写真; 分析; 動画; 图片; 寄稿; 対談; 專欄; 專訪; 對談; 影片; 影評; 快訊; 快讯; 时评; 書評; 深度;
    热评; 特写; 特集; 独占; 独家; 独自; 獨家; 现场; 現場から; 直播; 短评; 社評; 社説; 社论; 突发; 觀點;
    观察; 观点; 视频; 解説; 解读; 評論; 調查; 論説; 访谈; 评论; 调查; 通讯; 速報; 連載; 采访; 기고;
    기획; 논평; 단독; 르포; 리뷰; 만평; 분석; 사설; 속보; 시론; 심층; 영상; 오피니언; 인터뷰; 종합;
    칼럼; 특집; 특파원 칼럼; 팩트체크; 포토; 현장
"""
_KINDS = frozenset(fold(" ".join(kind.split())).replace("\u200c", " ") for kind in _PRINTED.split(";"))
#: Letters, with the signs that those of South Asia carry, and what else stands in such words.
_INSIDE = "\\w&'’‘ʻʼ\u200c\u0900-\u0df3\u0e01-\u0e4e -"
#: In brackets, or before a colon, a bar or a dash.
_PREFIX = re.compile(
    rf"\s*(?:[\[【〔［(（](?P<bracketed>[^\W\d_][{_INSIDE}]{{1,24}}?)[\]】〕］)）]\s*"
    rf"|(?P<plain>[^\W\d_][{_INSIDE}]{{1,24}}?)\s*(?:[:：|｜]|[-–—]\s)\s*)\S"
)


def kind_prefix(title: str | None) -> str | None:
    """The kind as it is printed before a title, or None.

    Only words that newsrooms use so count: "Kazakhstan: ..." names a place and no kind.
    """
    match = _PREFIX.match(title or "")
    kind = (match["bracketed"] or match["plain"]) if match else None
    return kind if kind and is_kind(kind) else None


def is_kind(text: str) -> bool:
    """Whether a word, or a few, are one of the kinds of piece that newsrooms print before titles."""
    return fold(text).replace("\u200c", " ") in _KINDS
