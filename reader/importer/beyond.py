"""What pages print above comments, other articles and boxes, of themselves, and for advertisements.

words.py asks them; no publication is named. Phrases are written as in phrases.py.
"""

from reader.importer.phrases import parted

#: What stands above other articles below one, and above no list of them on a page of its own.
RELATED = parted(
    """
    related, related articles, related posts, related stories, related news, related topics, more on this,
    more on this story, more like this, read next, up next, you may also like, you might also like,
    you might also be interested in, see also, read also, also read, das konnte sie auch interessieren,
    das könnte dich auch interessieren, lesen sie auch, mehr zum thema, ahnliche artikel, ahnliche beitrage,
    verwandte artikel, a lire aussi, lire aussi, articles similaires, articles lies, sur le meme sujet,
    vous aimerez aussi, tambien te puede interesar, te puede interesar, articulos relacionados,
    noticias relacionadas, lea tambien, lee tambien, leia tambem, veja tambem, artigos relacionados,
    posts relacionados, leggi anche, articoli correlati, potrebbe interessarti, lees ook,
    gerelateerde artikelen, las ocksa, relaterade artiklar, czytaj takze, zobacz takze, przeczytaj takze,
    podobne artykuly, souvisejici clanky, ctete take, ilgili haberler, ilgili yazilar,
    bunlar da ilginizi cekebilir, читайте также, читайте еще, смотрите также, похожие записи,
    похожие статьи, похожие новости, новости по теме, материалы по теме, по теме, еще по теме,
    вам может быть интересно, читайте також, дивіться також, схожі новини, новини за темою,
    пов'язані статті, вижте още, тағы оқыңыз, оқи отырыңыз, окшош макалалар, shuningdek o'qing, اقرا ايضا,
    مقالات ذات صله, مواضيع ذات صله, اخبار ذات صله, شاهد ايضا, قد يعجبك ايضا, مطالب مرتبط, اخبار مرتبط,
    بیشتر بخوانید, यह भी पढ़ें, संबंधित खबरें, ये भी पढ़ें, 相关文章, 相关新闻, 相关阅读, 相關文章,
    延伸閱讀, 延伸阅读, 猜你喜欢, 関連記事, あわせて読みたい, 관련 기사, 관련기사, bai lien quan,
    tin lien quan, baca juga, artikel terkait, σχετικα αρθρα, διαβαστε επισης, recommended for you,
    recommended stories, recommended reading, recommended articles, you may like, you might like,
    you may also be interested in, what to read next, more from this section, more on this topic,
    similar articles, similar posts, similar stories, auch interessant, das konnte dich interessieren,
    das konnte sie interessieren, ahnliche themen, mehr zu diesem thema, weitere artikel zum thema,
    passend zum thema, lesen sie mehr zum thema, mehr aus dieser rubrik, empfehlungen fur sie,
    a lire egalement, lire egalement, sur le meme theme, ces articles peuvent vous interesser,
    ces articles pourraient vous interesser, cela peut vous interesser, dans la meme rubrique,
    a decouvrir aussi, quizas te interese, te puede gustar, contenido relacionado, entradas relacionadas,
    notas relacionadas, mas sobre este tema, tambien te puede gustar, te recomendamos, conteudo relacionado,
    materias relacionadas, voce pode gostar, voce tambem pode gostar, mais sobre este assunto,
    articoli simili, ti potrebbe interessare, ti potrebbe interessare anche, potrebbe interessarti anche,
    potrebbero interessarti, altri articoli sul tema, gerelateerd nieuws, gerelateerde berichten,
    meer over dit onderwerp, ook interessant, lees meer over, relaterat, relaterade inlagg, las mer om,
    les ogsa, relaterte saker, relaterte artikler, laes ogsa, relaterede artikler, lue myos,
    aiheeseen liittyvaa, podobne wpisy, powiazane artykuly, zobacz rowniez, przeczytaj rowniez,
    moze cie zainteresowac, podobne clanky, mohlo by vas zajimat, prectete si take, precitajte si aj,
    mohlo by vas zaujimat, kapcsolodo cikkek, ajanlott cikkek, ezt is olvassa el, ezek is erdekelhetik,
    citeste si, articole similare, s-ar putea sa iti placa, povezane vesti, procitajte i, pročitajte još,
    povezani članci, свързани новини, прочетете още, вас может заинтересовать, вам может понравиться,
    вам также может понравиться, вам будет интересно, вам также может быть интересно, похожие материалы,
    другие материалы по теме, рекомендуем прочитать, рекомендуем также, новости партнеров,
    вас може зацікавити, вам може бути цікаво, схожі матеріали, матеріали за темою, ұқсас жаңалықтар,
    сізге ұнауы мүмкін, тагы окуңуз, o'xshash maqolalar, mavzuga oid, хабарҳои монанд, benzer haberler,
    benzer yazilar, ilginizi cekebilir, ilgili icerikler, sizin ucun secdiklerimiz, قد يهمك ايضا, قد يهمك,
    اخبار متعلقه, مواضيع متعلقه, موضوعات ذات صله, مقالات مشابهه, اقرا المزيد عن, مطالب پیشنهادی,
    مطالب مشابه, اخبار پیشنهادی, متعلقہ خبریں, یہ بھی پڑھیں, אולי יעניין אותך, עוד בנושא, קראו גם,
    כתבות קשורות, इन्हें भी पढ़ें, संबंधित लेख, संबंधित समाचार, आपको यह भी पसंद आ सकता है, আরও পড়ুন,
    সম্পর্কিত খবর, संबंधित बातम्या, தொடர்புடைய செய்திகள், ఇవి కూడా చదవండి, ข่าวที่เกี่ยวข้อง,
    บทความที่เกี่ยวข้อง, bai viet lien quan, co the ban quan tam, co the ban se thich, berita terkait,
    artikel lainnya, artikel berkaitan, lihat juga, rekomendasi untuk anda, mungkin anda suka, 为您推荐,
    为你推荐, 推荐阅读, 相关推荐, 相关报道, 相关链接, 相关资讯, 大家都在看, 热门推荐, 猜您喜欢,
    您可能感兴趣, 為您推薦, 推薦閱讀, 相關新聞, 相關報導, 你可能感興趣, 関連ニュース, 関連リンク,
    こちらもおすすめ, 合わせて読みたい, あなたにおすすめ, この記事を読んだ人は, 관련뉴스, 관련 뉴스,
    추천기사, 이 기사와 함께 본 기사, 함께 보면 좋은 기사, δειτε επισης, σχετικα θεματα
    """
)

#: Headings of what stands below an article: comments, and other articles.
BELOW = RELATED + parted(
    """
    comments, comment, leave a reply, leave a comment, post a comment, add a comment, join the conversation,
    responses, replies, thoughts on, more stories, more from, more news, recommended, recommended for you,
    don't miss, latest articles, other articles, other news, from the web, around the web, kommentare,
    kommentar schreiben, kommentar hinterlassen, schreibe einen kommentar, weitere artikel, commentaires,
    laisser un commentaire, comentarios, deja un comentario, deja una respuesta, mas noticias, comentários,
    deixe um comentario, commenti, lascia un commento, reacties, geef een reactie, meer nieuws, kommentarer,
    komentarze, dodaj komentarz, polecane, komentare, komentáře, napsat komentar, yorumlar, yorum yap,
    bir yanit yazin, комментарии, комментарий, оставить комментарий, добавить комментарий, ваш комментарий,
    обсуждение, другие новости, рекомендуем, коментарі, залишити коментар, коментари, пікірлер,
    комментарийлер, шарҳҳо, التعليقات, اترك تعليقا, اضف تعليق, نظرات, دیدگاه ها, نظر بدهید,
    دیدگاهتان را بنویسید, תגובות, כתבות נוספות, टिप्पणियां, 推荐阅读, 评论, 发表评论, 留言, 网友评论, 評論,
    コメント, コメントを残す, コメントする, おすすめ記事, 댓글, 추천 기사, binh luan, komentar,
    tinggalkan komentar, tulis komentar, टिप्पणियाँ, टिप्पणी करें, 댓글 쓰기, دیدگاهی بنویسید, σχολια,
    join the discussion, what do you think, be the first to comment, all comments, top comments,
    newest comments, alle kommentare, diskutieren sie mit, ihre meinung, reagir a cet article,
    ajouter un commentaire, tous les commentaires, escribe un comentario, todos los comentarios,
    deixe o seu comentario, todos os comentarios, lascia un tuo commento, tutti i commenti,
    plaats een reactie, alle reacties, skriv en kommentar, kommentera, kommentit, jata kommentti, skomentuj,
    napisz komentarz, pridat komentar, hozzaszolasok, szolj hozza, comentarii, lasa un comentariu,
    komentari, ostavite komentar, добави коментар, все комментарии, написать комментарий, комментировать,
    додати коментар, написати коментар, пікір қалдыру, izohlar, yorum ekle, tum yorumlar, serhler,
    اضافه تعليق, اكتب تعليقا, ارسال نظر, نظر شما, تبصرے, הוסף תגובה, মন্তব্য, ความคิดเห็น, แสดงความคิดเห็น,
    viet binh luan, y kien ban doc, komentar pembaca, 热门评论, 最新评论, 全部评论, 网友跟贴, 参与评论,
    我要评论, 發表留言, 網友評論, みんなのコメント, 의견 쓰기, 전체 댓글, γραψτε σχολιο
    """
)

#: Headings of boxes that a page puts between its articles: what is read most, its letter, its pictures.
BOXES = parted(
    """
    most read, most viewed, most popular, most shared, most commented, most watched, popular, popular now,
    popular posts, popular articles, popular stories, trending, trending now, trending stories, top stories,
    top news, editors' picks, editor's picks, editor's choice, hot topics, in pictures, photo gallery,
    photo galleries, gallery, galleries, photo of the day, photos of the day, watch now, latest videos,
    newsletter, newsletters, our newsletter, subscribe to our newsletter, sign up for our newsletter,
    sign up to our newsletter, get our newsletter, sign up for our newsletters, stay informed, stay in touch,
    never miss a story, quote of the day, poll, quiz, most read articles, most read stories, meistgelesen,
    meist gelesen, meistgelesene artikel, am meisten gelesen, meistkommentiert, beliebt, beliebte artikel,
    beliebte beitrage, top-themen, topthemen, bildergalerie, bildergalerien, bilder des tages, umfrage,
    newsletter abonnieren, newsletter bestellen, jetzt newsletter abonnieren, unser newsletter, les plus lus,
    le plus lu, articles les plus lus, les plus populaires, les plus consultes, les plus commentes, tendances,
    en images, diaporama, lettre d'information, notre newsletter, inscrivez-vous a la newsletter, sondage,
    lo mas leido, lo mas visto, mas leidas, mas leidos, las mas leidas, los mas leidos, lo mas comentado,
    tendencias, galeria, galeria de fotos, en imagenes, boletin, boletin de noticias, suscribete al boletin,
    suscribete a nuestro boletin, encuesta, mais lidas, mais lidos, as mais lidas, mais vistas, em imagens,
    boletim, assine a newsletter, assine nossa newsletter, enquete, piu letti, i piu letti, le piu lette,
    piu visti, iscriviti alla newsletter, fotogallery, sondaggio, meest gelezen, populair, in beeld,
    schrijf je in voor de nieuwsbrief, nieuwsbrief, mest last, mest lest, mest laest, nyhetsbrev, nyhedsbrev,
    luetuimmat, uutiskirje, najczesciej czytane, najpopularniejsze, polecamy, w obiektywie, galeria zdjec,
    newsletter - zapisz sie, zapisz sie do newslettera, nejctenejsi, nejctenejsi clanky, najcitanejsie,
    fotogalerie, fotogaleria, anketa, odber novinek, legolvasottabb, legnepszerubb, hirlevel, cele mai citite,
    cele mai populare, abonare newsletter, najcitanije, najčitanije, najnovije, най-четени, најчитаније,
    en cok okunanlar, en cok okunan, cok okunanlar, en cok okunan haberler, populer, foto galeri, bulten,
    e-bulten, bultenimize abone olun, e-bultenimize abone olun, самое читаемое, самые читаемые, популярное,
    популярные статьи, популярные новости, самое популярное, самое обсуждаемое, главное за день,
    выбор редакции, в фокусе, фоторепортаж, фотогалерея, фото дня, опрос, рассылка, наша рассылка,
    подпишитесь на рассылку, подписка на рассылку, подписывайтесь на рассылку, найпопулярніше, популярне,
    найчитаніше, вибір редакції, фото дня, опитування, розсилка, підпишіться на розсилку, көп оқылған,
    ең көп оқылған, танымал, көп окулган, eng ko'p o'qilgan, ommabop, الاكثر قراءه, الاكثر مشاهده,
    الاكثر تداولا, الاكثر شيوعا, صور, معرض الصور, النشره البريديه, اشترك في النشره البريديه, استطلاع,
    پربیننده ترین, پربازدیدترین, پربازدیدها, پربیننده ها, محبوب ترین, خبرنامه, گزارش تصویری, نظرسنجی,
    सबसे लोकप्रिय, सबसे ज्यादा पढ़ी गई, लोकप्रिय, ट्रेंडिंग, तस्वीरें, न्यूज़लेटर, सर्वाधिक पठित, הנקראות ביותר,
    הכי נקראות, ניוזלטר, terpopuler, paling banyak dibaca, populer, berita terpopuler, galeri foto, buletin,
    berlangganan newsletter, doc nhieu nhat, xem nhieu nhat, tin doc nhieu, 热门文章, 热门新闻, 热门, 热点,
    点击排行, 阅读排行, 排行榜, 图集, 图片新闻, 订阅我们的新闻通讯, 热门阅读, 熱門文章, 熱門新聞, 人氣排行,
    点击榜, 人気記事, 人気記事ランキング, アクセスランキング, ランキング, よく読まれている記事,
    フォトギャラリー, メールマガジン, ニュースレター, 注目記事, 많이 본 뉴스, 많이 본 기사, 많이 본 글,
    인기 기사, 인기 뉴스, 인기글, 랭킹, 포토, 뉴스레터, 뉴스레터 구독, δημοφιλη, πιο διαβασμενα,
    τα πιο διαβασμενα, ข่าวยอดนิยม
    """
)

#: What a page calls a picture beside its number ("Picture 3 of 12"), besides the words for photographs.
PICTURES = parted(
    """
    picture, pic, image, slide, bild, billede, bilde, afbeelding, kuva, pilt, immagine, imagem, imagine,
    obrazek, obraz, zdjecie, obrazok, slika, kep, resim, gorsel, слайд, кадр, картинка, зображення, слика,
    снимка, εικονα, صوره, תמונה, तस्वीर, 图片, 圖片, 画像, 그림, anh, gambar
    """
)

#: What is in every heading above the offer of a letter: what it is called, or to ask for it.
LETTERS = parted(
    """
    newsletter, mailing list, subscri, sign up, signup, infobrief, rundbrief, abonn, nieuwsbrief, inschrijv,
    lettre d'info, infolettre, inscri, boletin, boletim, suscri, assine, bollettino, iscriv, nyhetsbrev,
    nyhedsbrev, tilmeld, uutiskirj, biuletyn, zapisz, odber, odebir, hirlevel, feliratkoz, buletin,
    prijav, рассылк, розсилк, подпи, підпи, жазыл, бюлет, бюллет, билтен, bulten, bulletin, abone, obuna,
    نشره, اشترك, خبرنامه, عضويت, न्यूज़लेटर, सब्सक्राइब, ニュースレター, メールマガジン, メルマガ, 登録,
    뉴스레터, 구독, 订阅, 訂閱, 邮件, 電子報, berlangganan, dang ky, จดหมายข่าว, ניוזלטר, הרשמ,
    ενημερωτικ, εγγραφ
    """
)

#: Headings of texts in which a page speaks of itself or of a writer.
ABOUT = parted(
    """
    about, about us, about me, about the author, about this blog, about the blog, uber uns, uber mich,
    uber den autor, a propos, qui sommes-nous, acerca de, sobre, sobre mi, sobre nosotros, quienes somos,
    sobre nos, chi siamo, over ons, o nas, o nás, hakkimizda, о нас, о проекте, о блоге, о сайте, об
    авторе, про нас, біз туралы, عن, من نحن, عن المدونه, درباره, درباره ما, درباره من, अबाउट, हमारे बारे
    में, 关于, 关于我们, 關於我們, このブログについて, 当ブログについて, サイトについて, 소개, quem somos,
    om oss, om os, meista, kunye, о редакции, редакция, про проєкт, about the writer, uber die autorin,
    over de auteur, sobre el autor, sobre la autora, sobre o autor, sobre a autora, a propos de l'auteur,
    sull'autore, o autorze, o autorce, o autorovi, про автора, про авторку, автор туралы, автор жөнүндө,
    om forfatteren, om forfattaren, yazar hakkinda, kirjoittajasta, за автора, a szerzorol, despre autor,
    关于作者, 關於作者, 作者简介, 作者簡介, 著者について, 筆者紹介, 저자 소개, عن الكاتب, درباره نویسنده,
    tentang penulis
    """
)

#: Links to the rest of a text that are said of it, or in other words than those of phrases.py.
LINKS = parted(
    """
    read the full story, read full story, read the article, read the full article, read full post,
    read post, read story, full article, view article, view full article, view full post,
    view more details, read it, see full story, find out more, more info, more information, open article,
    weiter lesen, weiter, lesen, artikel lesen, zum ganzen artikel, ganzen artikel lesen, beitrag lesen,
    zum beitrag, zur meldung, vollstandigen artikel lesen, lire l'article, lire l'article complet,
    lire cet article, lire, decouvrir, plus d'infos, leer articulo, leer el articulo, leer noticia,
    leer la noticia, leer nota, leer nota completa, ver nota, ver noticia, mas informacion, ler mais,
    ler materia, ler materia completa, ler noticia, ler artigo, continuar lendo, continuar a ler,
    mais informacoes, leggi, leggi l'articolo, leggi la notizia, leggi ancora, continua la lettura,
    approfondisci, scopri di piu, lees artikel, meer lezen, meer informatie, las hela artikeln,
    las artikeln, les hele saken, les saken, laes artikel, lue koko juttu, lue artikkeli, czytaj,
    czytaj artykul, przeczytaj, przeczytaj wiecej, zobacz wiecej, dowiedz sie wiecej, vice,
    cely prispevek, viac, citat dalej, reszletek, tovabb olvasom, elolvasom, citeste, citeste articolul,
    procitaj, opsirno, haberin devami, haberi oku, yazinin devami, devamini okuyun, detaylar, oku, читать,
    читать статью, читать новость, читать полностью, полный текст, подробности, узнать больше, читати,
    читати статтю, читати повністю, дізнатися більше, още по темата, прочети още, жалғасын оқу, толық оқу,
    толығырақ оқу, жалғасы, толугу менен, уландысы, toliq o'qish, davomi, ardi, اقرا اكثر, اقرا التفاصيل,
    التفاصيل, تفاصيل, قراءه المقال, اقرا المقال, تابع القراءه, اعرف اكثر, مطالعه بیشتر, ادامه خبر,
    متن کامل, جزییات بیشتر, مشاهده, और अधिक पढ़ें, पूरा पढ़ें, पूरी खबर पढ़ें, और जानें, 继续阅读,
    閱讀全文, 查看详情, 了解更多, 详细, 详情, 全文, 阅读原文, 繼續阅读, 詳しく見る, 詳しくはこちら,
    全文を読む, もっと詳しく, 詳細を見る, 詳細, 자세히, 전체 보기, 계속 읽기, 기사 보기, 더 읽기, 더보기,
    xem chi tiet, chi tiet, xem tiep, baca, lanjut baca, lanjutkan membaca, lihat detail, lebih lanjut,
    διαβαστε το αρθρο, δειτε περισσοτερα, לקריאה, המשך קריאה, עוד
    """
)

#: What stands where an advertisement was, alone on its line.
ADS = parted(
    """
    advertisement, advertisements, advertising, ad, ads, sponsored, sponsored links, sponsored content,
    promoted, story continues below, article continues below, continue reading below, anzeige, anzeigen,
    werbung, publicidad, publicite, pubblicita, publicidade, continua despues de la publicidad,
    advertentie, annons, annonse, reklama, reklam, hirdetes, publicitate, реклама, на правах рекламы,
    жарнама, اعلان, إعلان, آگهی, تبلیغات, विज्ञापन, 广告, 廣告, 広告, スポンサードリンク,
    スポンサーリンク, 광고, quang cao, iklan
    """
)
