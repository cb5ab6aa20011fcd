"""What pages print of themselves in many languages, as lists. words.py asks them; no publication is named.

Phrases stand between commas and are folded before they are compared, so accents and capitals are free.
"""


def parted(commas_apart: str) -> tuple[str, ...]:
    """The phrases of a list that stand between its commas, on however many lines."""
    return tuple(" ".join(phrase.split()) for phrase in commas_apart.split(",") if phrase.strip())


#: Links that lead to the rest of a text or to more of a list.
MORE = parted(
    """
    read more, more, read the rest, continue reading, continue, read publication, full story, load more, show
    more, see more, view more, keep reading, learn more, read article, read full article, read on, view post,
    see all, view all, details, weiterlesen, mehr, mehr lesen, mehr erfahren, mehr dazu, zum artikel, alle
    anzeigen, lire la suite, la suite, lire plus, en savoir plus, voir plus, leer mas, ver mas, sigue
    leyendo, seguir leyendo, leia mais, ver mais, saiba mais, continue lendo, leggi tutto, continua a
    leggere, continua, leggi di piu, lees meer, lees verder, las mer, les mer, laes mere, lue lisaa, czytaj
    dalej, czytaj wiecej, wiecej, zobrazit clanek, cist dale, cely clanek, citaj dalej, tovabb, bovebben,
    citeste mai mult, devamini oku, devami, daha fazla, читать далее, читать дальше, подробнее, далее, читать
    полностью, показать еще, загрузить еще, читати далі, докладніше, більше, детальніше, прочетете още, още,
    толығырақ, оқу, кененирээк, batafsil, davomini oqish, муфассал, 阅读全文, 阅读更多, 查看更多, 更多,
    查看全文, 繼續閱讀, 閱讀更多, 続きを読む, 記事を読む, もっと見る, この記事の続きを読む, 더 보기, 더보기,
    자세히 보기, اقرا المزيد, قراءه المزيد, المزيد, اكمل القراءه, ادامه خواندن, ادامه مطلب, بیشتر بخوانید,
    ادامه, مزید پڑھیں, קרא עוד, और पढ़ें, आगे पढ़ें, পড়ুন, আরও পড়ুন, বিস্তারিত, மேலும் படிக்க, మరింత
    చదవండి, अधिक वाचा, อ่านต่อ, อ่านเพิ่มเติม, опширније, детаљније, прочитај више, прочитај повеќе, повеќе,
    чытаць далей, падрабязней, opširnije, više, pročitaj više, preberi več, več, skaityti daugiau, plačiau,
    lasīt vairāk, lasīt tālāk, loe edasi, loe lähemalt, lexo më shumë, llegir més, llegeix més, ler máis,
    irakurri gehiago, lesa meira, nánar, soma zaidi, baca lagi, ardını oxu, ətraflı, dowamyny oka, ვრცლად,
    ավելին, дэлгэрэнгүй, xem them, doc tiep, baca selengkapnya, selengkapnya, διαβαστε περισσοτερα, mehr
    anzeigen, afficher plus, mostrar mas, mostrar mais, mostra altro, mostra di piu, meer tonen, toon meer,
    visa fler, visa mer, vis flere, vis mer, nayta lisaa, pokaz wiecej, zobrazit vice, prikazi vise, daha
    fazla goster, показати більше, покажи още, عرض المزيد, مشاهده المزيد, نمایش بیشتر, और देखें, さらに表示,
    顯示更多, もっと読む, περισσοτερα, ko'proq, daha cox, மேலும், বিস্তারিত পড়ুন
    """
)

#: First words of a line that says who reported, wrote or photographed.
CREDITS = parted(
    """
    with reporting by, reporting by, additional reporting, edited by, editing by, with contributions,
    with additional, source:, sources:, photo:, photos:, photo by, photo credit, image:, image credit,
    image source, picture:, pictures:, credit:, via:, mit material von, quelle:, quellen:, foto:,
    fotos:, bild:, source :, photo :, credit photo, avec afp, avec reuters, fuente:, fuentes:, con
    informacion de, fonte:, com informacoes de, foto di, bron:, kalla:, zrodlo:, fot., zdroj:, kaynak:,
    fotograf:, источник:, источники:, фото:, по материалам, при участии, с участием, по информации,
    джерело:, за матеріалами, снимка:, дереккөз:, manba:, المصدر:, المصادر:, منبع:, منابع:, ماخذ:, 来源,
    來源, 编辑:, 编辑：, 责任编辑, 出典, 引用元, 출처, स्रोत:, nguon:, sumber:,
    извор:, izvor:, източник:, крыніца:, қайнар:, булак:, πηγή:, מקור:, ที่มา:, সূত্র:, წყარო:, աղբյուր:,
    šaltinis:, avots:, allikas:, lähde:, forrás:, sursa:, 资料来源, 資料來源, unter mitarbeit von,
    """
)

#: Words that stand before a writer's name.
BYLINES = parted(
    """
    by, von, par, por, di, da, door, av, af, autor, autorka, autore, auteur, written by, posted by,
    published by, words by, story by, text:, text by, geschrieben von, veroffentlicht von, publie par,
    ecrit par, escrito por, publicado por, scritto da, pubblicato da, geplaatst door, napsal, yazan,
    автор, автор:, текст:, авторы:, опубликовал, материал подготовил, автори:, بقلم, كتب, نویسنده:,
    نوشته, 作者, 文, 文/, 记者, 撰文, 著者, 글, लेखक, tác giả:, người viết:, пише:, аутор:, аўтар:, piše:,
    szerző:, írta:, autorius:, autors:, scris de, skrevet av, skrevet af, skriven av, kirjoittanut, oleh,
    ditulis oleh, diposting oleh, penulis:, shkruar nga, mwandishi:, muallif:, муаллиф:, γράφει, συντάκτης:,
    מאת, ผู้เขียน, โดย, লেখক:, লিখেছেন, எழுதியவர், ავტორი, հեղինակ, нийтэлсэн, توسط, بوسیله, به وسیله,
    به قلم, بواسطه, كتبه, द्वारा, लेखक:, opublikowane przez, napisał, napisała, yazar:, bởi, 投稿者, 글쓴이
    """
)

#: Byline words with these after them begin a sentence or a title.
NO_BYLINE = parted(
    """
    by the, by a, by all, by now, by far, by law, von der, von den, von wegen, par la, par le, par
    exemple, por que, por la, por el, por los, por fin, por favor, por qué, di nuovo, da oggi, da
    domani, da sempre, av en, автор книги, 文化, 文章, 文明, 文学, 글로
    """
)

#: Words that mark a caption: what is seen, and how it was made.
PHOTO = parted(
    """
    photo, photograph, file photo, illustration, screenshot, courtesy of, getty images, foto, symbolbild,
    archivbild, illustratie, ilustracja, fot., zdjęcie, photographie, fotografia, imagen, фото, иллюстрац,
    скриншот, снимок, ілюстрац, сурет, عکس, تصوير, الصورة, 写真, 图, 圖, 사진
    """
)

#: What a page is steered with: the whole line is made of these.
NAV = parted(
    """
    accessibility links, skip to content, skip to main content, skip to footer, skip to navigation, skip to,
    breaking news, menu, main menu, hide menu, home, homepage, front page, search, search for, log in, login,
    log out, register, sign in, sign up, sign up now, subscribe, subscribe now, newsletter, archives,
    archive, categories, category, recent posts, recent comments, popular posts, latest posts, latest news,
    latest, top stories, trending, trending now, most read, most popular, editors' picks, tag cloud, tags,
    meta, entries rss, comments rss, rss, rss feed, sitemap, site map, navigation, select page,
    toggle navigation, close, contact, contact us, advertise, advertise with us, advertisement, advertising,
    sponsored, sponsored links, ad, ads, blogroll, links, follow me, wordpress.org, zum inhalt,
    zum hauptinhalt springen, startseite, suche, suchen, anmelden, abmelden, kontakt, archiv, kategorien,
    neueste beitrage, letzte beitrage, neue beitrage, beliebte beitrage, schlagworter, schlagwörter, anzeige,
    werbung, meistgelesen, meist gelesen, inicio, buscar, iniciar sesion, categorias, archivos,
    entradas recientes, ultimas noticias, lo mas leido, publicidad, suscribete, suscribirse, contacto,
    etiquetas, accueil, recherche, rechercher, connexion, se connecter, articles recents, derniers articles,
    les plus lus, publicite, s'abonner, inscription, inizio, cerca, accedi, ultimi articoli,
    articoli recenti, piu letti, pubblicita, iscriviti, contatti, pagina inicial, pesquisar, entrar,
    posts recentes, artigos recentes, mais lidas, publicidade, contato, contactos, zoeken, inloggen,
    recente berichten, advertentie, hem, sok, logga in, annons, strona glowna, szukaj, zaloguj, najnowsze,
    reklama, domu, hledat, prihlasit, uvod, rubriky, nejnovejsi prispevky, anasayfa, ara, giris, kategoriler,
    son yazilar, reklam, главная, главная страница, меню, поиск, войти, вход, регистрация, рубрики, архив,
    архивы, свежие записи, последние новости, последние записи, популярное, самое читаемое, реклама,
    на правах рекламы, подписаться, подписка, контакты, метки, облако тегов, ссылки, закрыть, головна, пошук,
    увійти, останні новини, свіжі записи, популярне, начало, търсене, басты бет, мәзір, іздеу, кіру,
    башкы бет, bosh sahifa, qidirish, الرئيسيه, القائمه, بحث, البحث, تسجيل الدخول, اتصل بنا, احدث المقالات,
    الاكثر قراءه, اعلان, خانه, صفحه اصلی, جستجو, ورود, تماس با ما, اخرین نوشته ها, دسته ها, ברית, होम, खोजें,
    ताज़ा खबरें, 首页, 首頁, 搜索, 登录, 登入, 注册, 菜单, 分类, 归档, 标签, 最新文章, 热门文章, 友情链接,
    广告, 联系我们, ホーム, メニュー, 検索, ログイン, カテゴリー, アーカイブ, 最新記事, 最新コメント,
    人気記事, スポンサードリンク, 広告, お問い合わせ, プロフィール, 홈, 메뉴, 검색, 로그인, 카테고리,
    최근 글, 광고, trang chu, tim kiem, dang nhap, beranda, cari, masuk, subscribe to our newsletter,
    newsletter abonnieren, neueste kommentare, letzte kommentare, commentaires recents,
    derniers commentaires, comentarios recientes, ultimos comentarios, commenti recenti, categorie, archivio,
    archivio blog, archivo del blog, arquivo do blog, arquivo, recente reacties, categorieen,
    senaste inlaggen, senaste kommentarer, kategorier, siste innlegg, najnowsze wpisy, najnowsze komentarze,
    kategorie, najczesciej czytane, kategoriak, categorii, cok okunanlar, son yorumlar, iletisim,
    meest gelezen, mest lasta, свежие комментарии, последние комментарии, последние публикации,
    свіжі коментарі, категорії, التصنيفات, احدث التعليقات, الارشيف, پربازدیدترین, اخرین اخبار, دسته بندی ها,
    بایگانی, संपर्क करें, श्रेणियां, श्रेणियाँ, 最新评论, 分類, 最近の投稿, 最近のコメント,
    アクセスランキング, 인기기사, 최신기사, 최근 댓글, 구독, bai viet moi, chuyen muc, artikel terbaru,
    komentar terbaru, kategori, arsip, abonnieren, jetzt abonnieren, jetzt anmelden, je m'inscris,
    m'inscrire, s'inscrire, inscribete, registrate, inscreva-se, assine, registrati, aanmelden, prenumerera,
    tilmeld, tilaa, zapisz sie, zaloguj sie, prihlasit se, feliratkozas, aboneaza-te, prijavi se,
    абонирай се, підписатися, увійти на сайт, жазылу, бізге жазылыңыз, катталуу, obuna bo'ling, abone ol,
    uye ol, abune ol, اشترك, اشترك الان, سجل الان, عضویت, ثبت نام, הירשמו, הרשמה, सदस्यता लें,
    सब्सक्राइब करें, 订阅, 立即订阅, 訂閱, 登録, 会員登録, 구독하기, 회원가입, dang ky, daftar, berlangganan,
    εγγραφη, สมัครสมาชิก, enter your email, your email, your email address, email address,
    ihre e-mail-adresse, deine e-mail-adresse, e-mail-adresse, votre adresse e-mail, votre e-mail,
    adresse e-mail, tu correo electronico, tu correo, su correo electronico, correo electronico,
    la tua email, il tuo indirizzo email, indirizzo email, seu e-mail, seu email, o seu e-mail,
    je e-mailadres, uw e-mailadres, din e-postadress, twoj e-mail, adres e-mail, vas e-mail, ваш e-mail,
    ваш email, электронная почта, e-posta adresiniz, e-posta, бұл жерге поштаңызды жазыңыз, 您的邮箱,
    электрондық поштаңыз, 邮箱地址, メールアドレス, 이메일 주소, بريدك الالكتروني, البريد الالكتروني,
    ایمیل شما, आपका ईमेल,
    alamat email, subscribirme, suscribirme, suscribete ahora, inscrever-se, assinar, zapisz sie teraz
    """
)

#: Words of rows that share a page or follow its makers: the whole line is made of these.
SHARE = parted(
    """
    share, share this, share this article, share on, share via, share to, tweet, tweet this, retweet, pin it,
    pin, like, like this, likes, loading, save, print, email, e-mail, mail, copy link, link copied, follow
    us, follow us on, follow, follow on, find us on, like us on, join us on, connect with us, on, via, and,
    facebook, messenger, twitter, x, whatsapp, telegram, viber, linkedin, pinterest, reddit, tumblr,
    instagram, youtube, snapchat, tiktok, threads, mastodon, bluesky, flipboard, pocket, skype, rss, google,
    google+, vk, vkontakte, weibo, wechat, line, bloglovin, odnoklassniki, livejournal, digg, delicious,
    stumbleupon, buffer, xing, teilen, teilen auf, teilen mit, drucken, merken, folge uns, folgen, partager,
    partager sur, imprimer, suivez-nous, compartir, compartir en, imprimir, siguenos, siguenos en,
    compartilhar, compartilhe, siga-nos, condividi, condividi su, stampa, seguici, seguici su, delen,
    afdrukken, volg ons, dela, del, udostepnij, drukuj, sdilet, tisk, paylas, yazdir, поделиться, поделиться
    в, поделитесь, в, вконтакте, одноклассники, распечатать, печать, скопировать ссылку, класс, нравится,
    твитнуть, подписывайтесь, мы в соцсетях, поширити, поділитися, бөлісу, شارك, مشاركه, طباعه, تابعنا,
    اشتراک گذاری, چاپ, शेयर करें, 分享, 分享到, 收藏, 打印, 微博, 微信, 转发, 点赞, シェア, ツイート, はてな,
    tweeter, envoyer, enviar, invia, senden, wyslij, gonder, отправить, надіслати, ارسال, 印刷, 트윗, 인쇄,
    ブックマーク, 공유, 공유하기, chia se, bagikan, artikel teilen, diesen artikel teilen, beitrag teilen,
    partager cet article, partager l'article, compartir articulo, compartir noticia, comparte, compartilhar
    noticia, condividi l'articolo, condividi questo articolo, deel dit artikel, dela artikeln, del artikel,
    udostepnij artykul, sdilet clanek, zdielat, megosztas, distribuie, podeli, сподели, поделиться новостью,
    поделиться статьей, поділитися новиною, мақаламен бөлісу, haberi paylas, paylas bu haberi, شارك الخبر,
    شارك المقال, اشتراک گذاری خبر, שתפו, 分享本文, 分享文章, この記事をシェア, シェアする, 기사 공유,
    기사공유, bagikan artikel, bagikan berita, chia se bai viet, κοινοποιηση, แชร์
    """
)

#: Words of rows that lead to other pages of a list: the whole line is made of these and numbers.
PAGER = parted(
    """
    page, pages, of, next, prev, previous, next page, previous page, first, last, older, newer, older posts,
    newer posts, older entries, newer entries, older articles, newer articles, earlier posts, next entries,
    previous entries, posts navigation, post navigation, posts pagination, pagination, back, back to top,
    top, forward, load more posts, seite, seiten, von, weiter, zuruck, nachste, vorherige, nachste seite,
    vorherige seite, altere beitrage, neuere beitrage, altere artikel, beitragsnavigation, nach oben,
    suivant, suivante, precedent, precedente, page suivante, page precedente, articles plus anciens, articles
    plus recents, articles precedents, navigation des articles, haut de page, sur, siguiente, anterior,
    siguientes, anteriores, pagina, paginas, pagina siguiente, pagina anterior, entradas antiguas, entradas
    anteriores, entradas mas recientes, navegacion de entradas, ultima, primera, proxima, proximo, seguinte,
    postagens mais antigas, postagens mais recentes, posts antigos, primeira, de, avanti, indietro,
    successiva, successivo, post precedenti, articoli precedenti, articoli meno recenti, pagina successiva,
    prima, volgende, vorige, oudere berichten, nieuwere berichten, berichtnavigatie, nasta, foregaende,
    neste, forrige, aldre inlagg, nastepna, poprzednia, nastepne, poprzednie, starsze wpisy, nowsze wpisy,
    strona, dalsi, predchozi, starsi prispevky, novejsi prispevky, strana, kovetkezo, elozo, inainte, inapoi,
    sonraki, onceki, eski yazilar, sayfa, страница, страницы, из, следующая, предыдущая, следующие,
    предыдущие, следующая страница, предыдущая страница, след, пред, назад, вперед, начало, конец, все,
    старые записи, новые записи, более старые, более новые, навигация по записям, наверх, сторінка, наступна,
    попередня, далі, вгору, старіші записи, следваща, предишна, келесі, алдыңғы, бет, السابق, التالي,
    السابقه, التاليه, الصفحه السابقه, الصفحه التاليه, صفحه, من, المقالات الاقدم, المقالات الاحدث, تصفح
    المقالات, صفحه قبل, صفحه بعد, صفحه قبلی, صفحه بعدی, قبلی, بعدی, نوشته های قدیمی تر, راهبری نوشته ها,
    अगला, पिछला, पुराने पोस्ट, पेज, 上一页, 下一页, 上一頁, 下一頁, 上一篇, 下一篇, 首页, 尾页, 末页, 共, 页,
    第, 頁, 次へ, 前へ, 次のページ, 前のページ, 次, 前, ページ, 最初, 最後, 다음, 이전, 페이지, 처음, 마지막,
    trang, trang sau, trang truoc, halaman, berikutnya, sebelumnya, selanjutnya, επομενη, προηγουμενη, all
    news, all articles, more posts, mehr laden, weitere laden, alle artikel, weitere artikel laden, weitere
    beitrage, weitere beitrage laden, altere posts, charger plus, voir tous les articles, cargar mas, ver
    todo, ver todas, ver todos, entradas mas antiguas, volver arriba, carregar mais, voltar ao topo, carica
    altro, carica altri, vedi tutti, vedi tutte, post piu vecchi, post piu recenti, torna su, meer laden,
    bekijk alles, naar boven, ladda fler, nasta sida, till toppen, last flere, naeste side, lataa lisaa,
    seuraava sivu, zaladuj wiecej, wczytaj wiecej, starsze posty, nowsze posty, nacist dalsi, dalsi clanky,
    tobb betoltese, incarca mai multe, ucitaj jos, daha fazla yukle, tumunu gor, eski kayitlar, все новости,
    смотреть все, показать все, завантажити ще, всі новини, тағы жүктеу, تحميل المزيد, अधिक लोड करें,
    加载更多, 加載更多, もっと読み込む, 더 불러오기, tai them, muat lebih banyak, lihat semua, φορτωση
    περισσοτερων, επομενη σελιδα, טען עוד, weitere anzeigen, plus d'articles, vis mere, vis flere, zaladuj
    wiecej artykulow, zobrazit dalsi, nacist vice, dalsie clanky, nacitat dalsie, tovabbi hirek, tovabbi
    cikkek, arata mai mult, vezi mai multe, prikazi vise, покажи още, зареди още, показати ще, показати
    більше, тағы көрсету, көбірек көрсету, дагы көрсөтүү, дагы жүктөө, yana ko'rsatish, yana yuklash, daha
    cox goster, daha cox yukle, المزيد من الاخبار, عرض المزيد من الاخبار, اخبار بیشتر, הצג עוד, और दिखाएं, और
    लोड करें, আরও দেখুন, 显示更多, 更多新闻, 載入更多, 顯示更多, tampilkan lebih banyak, lihat lainnya, muat
    lainnya, xem them tin, δειτε περισσοτερα, ดูเพิ่มเติม, โหลดเพิ่มเติม
    """
)

#: Rows about rights, makers and cookies: the whole line is made of these.
LEGAL = parted(
    """
    cookies, privacy, privacy policy, terms, terms of use, terms of service, terms & conditions,
    terms and conditions, conditions, cookie policy, cookie settings, disclaimer, imprint, accept, i agree,
    and, impressum, datenschutz, datenschutzerklarung, agb, nutzungsbedingungen, mentions legales,
    politique de confidentialite, cgu, aviso legal, politica de privacidad, politica de cookies,
    politica de privacidade, termos de uso, informativa sulla privacy, politika konfidentsialnosti,
    политика конфиденциальности, пользовательское соглашение, правила использования,
    політика конфіденційності, gizlilik politikasi, سياسه الخصوصيه, شروط الاستخدام, حریم خصوصی, 隐私政策,
    使用条款, 免责声明, プライバシーポリシー, 利用規約, 개인정보처리방침, note legali, informativa privacy,
    aviso de privacidad, kunye, kvkk, polityka prywatnosci, regulamin, integritetspolicy, personvern,
    privatlivspolitik, tietosuoja, ochrana osobnich udaju, правила сайта, обработка персональных данных,
    गोपनीयता नीति, 회사소개, 会社概要, chinh sach bao mat, kebijakan privasi, accept all, accept all cookies,
    accept cookies, reject all, manage options, manage cookies, manage preferences, got it, alle akzeptieren,
    akzeptieren, ablehnen, cookie-einstellungen, tout accepter, tout refuser, accepter, parametrer,
    personnaliser, aceptar, aceptar todo, aceptar todas, rechazar, configurar, accetta, accetta tutti,
    rifiuta, aceitar, aceitar todos, rejeitar, accepteren, alles accepteren, acceptera alla, godkann alla,
    akceptuje, akceptuj wszystkie, odrzuc, prijmout vse, souhlasim, elfogadom, accepta toate, принять,
    принять все, согласен, согласна, прийняти, қабылдау, келісемін, kabul et, tumunu kabul et, reddet,
    αποδοχη, אישור, موافق, قبول الكل, می پذیرم, می‌پذیرم, स्वीकार करें, 接受, 全部接受, 同意, 同意する,
    すべて許可, 동의, 모두 동의, setuju, terima semua, dong y
    """
)

#: A line of no more than two sentences that holds one of these is about rights, makers or cookies.
RIGHTS = parted(
    """
    all rights reserved, powered by, theme by, designed by, we use cookies, uses cookies, use of cookies,
    cookie policy, alle rechte vorbehalten, verwendet cookies, mit stolz prasentiert von, tous droits
    reserves, utilise des cookies, todos los derechos reservados, utilizamos cookies, todos os direitos
    reservados, tutti i diritti riservati, alle rechten voorbehouden, wszelkie prawa zastrzezone, vsechna
    prava vyhrazena, tum haklari saklidir, все права защищены, используем cookie, использует cookie,
    использует файлы cookie, перепечатке, использовании материалов, усі права захищені, всі права захищені,
    барлық құқықтар, جميع الحقوق محفوظه, تمامی حقوق, سर्वाधिकार, 版权所有, 版權所有, icp备, 無断転載,
    무단 전재, 무단전재, all right reserved
    """
)

#: What counts the comments on a text: the whole line is made of these and numbers.
COMMENTS = parted(
    """
    comment, comments, no comments, no comments yet, no responses, no responses yet, responses, response,
    reply, replies, add comment, add a comment, leave a comment, leave a reply, post a comment, comments off,
    comment on this, be the first to comment, view comments, read comments, views, view, shares, likes,
    reads, votes, kommentar, kommentare, keine kommentare, kommentieren, commentaire, commentaires, aucun
    commentaire, laisser un commentaire, vues, comentario, comentarios, sin comentarios, no hay comentarios,
    dejar un comentario, deja un comentario, visitas, nenhum comentario, sem comentarios, commento, commenti,
    nessun commento, reactie, reacties, geen reacties, kommentarer, inga kommentarer, komentarz, komentarze,
    komentarzy, brak komentarzy, komentar, komentare, zadne komentare, yorum, yorum yok, yorum yap,
    комментарий, комментария, комментариев, комментарии, нет комментариев, комментариев нет, добавить
    комментарий, оставить комментарий, читать комментарии, просмотров, просмотра, просмотры, коментар,
    коментарі, коментарів, немає коментарів, пікір, تعليق, تعليقات, لا تعليقات, لا توجد تعليقات, اضف تعليق,
    نظر, نظرات, بدون نظر, دیدگاه, بدون دیدگاه, टिप्पणी, टिप्पणियां, कोई टिप्पणी नहीं, 评论, 条评论, 没有评论,
    阅读, 次阅读, 浏览, 留言, 則留言, コメント, コメントする, 件のコメント, 댓글, 조회, binh luan, 개, 댓글
    쓰기, टिप्पणियाँ, टिप्पणी करें, tinggalkan komentar, tulis komentar, 跟贴, 跟帖, 条跟贴, 热门评论,
    最新评论, 全部评论, 網友評論, hozzaszolas, hozzaszolasok, kommentit, kommenttia, comentarii, niciun
    comentariu, komentari, komentara, коментари, няма коментари, σχολιο, κανενα σχολιο, אין תגובות,
    ความคิดเห็น, মন্তব্য, تبصرے, izoh, izohlar, serh, пікірлер, nav komentaru, ingen kommentarer, aucune
    reaction, reactions
    """
)

#: Beginnings of lines that say under what, or when, a text was published.
FILED = parted(
    """
    tags, tag, tagged, tagged with, keywords, labels, label, topics, topic, category, categories, filed
    under, filed in, posted in, posted on, posted at, posted, published, published on, publication date,
    date, updated, updated on, last updated, last modified, modified, reading time, estimated reading time,
    views, schlagworter, schlagwort, stichworte, kategorie, kategorien, rubrik, veroffentlicht,
    veroffentlicht am, aktualisiert, aktualisiert am, lesezeit, stand, etiquettes, mots-cles, categorie,
    publie le, publie dans, mis a jour le, temps de lecture, etiquetas, categoria, publicado, publicado en,
    publicado el, publicado em, actualizado, atualizado em, tiempo de lectura, tempo di lettura, pubblicato
    il, pubblicato in, aggiornato il, categorieen, geplaatst op, gepubliceerd, publicerad, opublikowano,
    tagi, kategoria, stitky, rubrika, publikovano, etiketler, yayinlanma, guncelleme, теги, тег, метки,
    метка, рубрика, рубрики, категория, категории, раздел, опубликовано, опубликована, обновлено, дата, дата
    публикации, время чтения, просмотров, мітки, категорія, опубліковано, санат, الوسوم, التصنيف, نشر في, نشر
    بتاريخ, تاريخ النشر, برچسب, برچسب ها, دسته, دسته بندی, منتشر شده در, تاریخ انتشار, टैग, 标签, 分类,
    发布时间, 发表于, 更新时间, 标籤, 時間, タグ, カテゴリ, カテゴリー, 公開日, 更新日, 投稿日, 태그,
    카테고리, 입력, 등록, etichette, libelles, marcadores, etykiety, etiketter, ярлыки
    """
)
