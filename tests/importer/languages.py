"""A few sentences in many languages, written for the tests, and the encodings that each was once saved in."""

from typing import NamedTuple


class Sample(NamedTuple):
    """A text, and the legacy encodings that can hold it."""

    text: str
    encodings: tuple[str, ...]


_CYRILLIC = ("cp1251", "koi8_r", "iso8859_5", "cp866", "mac_cyrillic")

SAMPLES = {
    "russian": Sample(
        "Жители посёлка третий месяц ждут воды. Канал закрыли на ремонт весной, и с тех пор поля "
        "стоят сухими. Глава района обещает открыть шлюзы к пятнице.",
        _CYRILLIC,
    ),
    "ukrainian": Sample(
        "Мешканці селища третій місяць чекають на воду. Канал закрили навесні, і відтоді поля стоять "
        "сухі. Голова району обіцяє відкрити шлюзи до п'ятниці, але ніхто йому не вірить.",
        ("cp1251", "koi8_u", "mac_cyrillic"),
    ),
    "bulgarian": Sample(
        "Жителите на селото чакат вода вече трети месец. Каналът беше затворен през пролетта за "
        "ремонт и оттогава нивите стоят сухи. Кметът обещава да отвори шлюзовете до петък.",
        ("cp1251",),
    ),
    "polish": Sample(
        "Mieszkańcy wsi już trzeci miesiąc czekają na wodę. Kanał zamknięto wiosną z powodu remontu "
        "i od tego czasu pola są suche. Wójt obiecuje otworzyć śluzy do piątku, ale nikt w to nie "
        "wierzy.",
        ("cp1250", "iso8859_2"),
    ),
    "czech": Sample(
        "Obyvatelé vesnice čekají na vodu už třetí měsíc. Kanál byl na jaře uzavřen kvůli opravě a "
        "od té doby jsou pole suchá. Starosta slibuje, že stavidla otevře do pátku, ale nikdo mu "
        "nevěří.",
        ("cp1250", "iso8859_2"),
    ),
    "hungarian": Sample(
        "A falu lakói már három hónapja várnak a vízre. A csatornát tavasszal zárták le felújítás "
        "miatt, és azóta a földek szárazak. A polgármester péntekig ígéri a zsilipek megnyitását, de "
        "ezt senki sem hiszi el.",
        ("cp1250", "iso8859_2"),
    ),
    "short hungarian": Sample(
        "Időjárás: esőre várnak a gazdák, hűvös és felhős idő jön.",
        ("cp1250",),
    ),
    "short polish": Sample(
        "Wójt obiecuje otworzyć śluzy, ale ludzie są źli i chcą żyć spokojnie.",
        ("cp1250",),
    ),
    "short czech": Sample(
        "Starosta řekl, že vodu pustí příští týden, když bude hotová oprava.",
        ("cp1250",),
    ),
    "romanian": Sample(
        "Locuitorii satului aşteaptă apă de trei luni. Canalul a fost închis în primăvară pentru "
        "reparaţii, iar de atunci câmpurile sunt uscate. Primarul promite că va deschide ecluzele "
        "până vineri.",
        ("cp1250",),
    ),
    "turkish": Sample(
        "Köy halkı üç aydır su bekliyor. Kanal ilkbaharda onarım için kapatıldı ve o günden beri "
        "tarlalar kurudu. Belediye başkanı kapakların cuma gününe kadar açılacağına söz veriyor, ama "
        "kimse inanmıyor.",
        ("cp1254",),
    ),
    "french": Sample(
        "Les habitants du village attendent l'eau depuis trois mois. Le canal a été fermé au "
        "printemps à cause de travaux, et les champs sont secs. Le maire espère rouvrir les vannes « "
        "avant la fête », dit-il.",
        ("cp1252", "mac_roman"),
    ),
    "german": Sample(
        "Die Bewohner des Dorfes warten seit drei Monaten auf Wasser. Der Kanal wurde im Frühling "
        "für Arbeiten geschlossen, und seither sind die Äcker trocken. Der Bürgermeister verspricht, "
        "ihn bald zu öffnen – „bis Freitag“, heißt es.",
        ("cp1252", "mac_roman"),
    ),
    "spanish": Sample(
        "Los vecinos del pueblo esperan el agua desde hace tres meses. El canal se cerró en "
        "primavera por obras y desde entonces los campos están secos. ¿Cuándo lo abrirán? El alcalde "
        "promete que será mañana.",
        ("cp1252",),
    ),
    "portuguese": Sample(
        "Os moradores da aldeia esperam água há três meses. O canal foi fechado na primavera para "
        "reparação e desde então os campos estão secos. O presidente da câmara diz que não há razão "
        "para preocupações.",
        ("cp1252",),
    ),
    "swedish": Sample(
        "Invånarna i byn har väntat på vatten i tre månader. Kanalen stängdes i våras för reparation "
        "och sedan dess är åkrarna torra. Ordföranden lovar att öppna slussarna på fredag.",
        ("cp1252",),
    ),
    "english": Sample(
        "“We were told to be patient,” she said — but patience doesn’t water a field… The café’s "
        "owner agreed.",
        ("cp1252",),
    ),
    "greek": Sample(
        "Οι κάτοικοι του χωριού περιμένουν νερό εδώ και τρεις μήνες. Το κανάλι έκλεισε την άνοιξη "
        "για έργα και από τότε τα χωράφια είναι ξερά. Ο δήμαρχος υπόσχεται ότι θα ανοίξει σύντομα.",
        ("cp1253", "iso8859_7"),
    ),
    "hebrew": Sample(
        "תושבי הכפר מחכים למים כבר שלושה חודשים. התעלה נסגרה באביב לצורך תיקונים ומאז השדות יבשים. "
        "ראש המועצה מבטיח לפתוח אותה עד יום שישי.",
        ("cp1255",),
    ),
    "arabic": Sample(
        "ينتظر سكان القرية المياه منذ ثلاثة أشهر. أغلقت القناة في الربيع بسبب أعمال الصيانة، ومنذ "
        "ذلك الحين جفت الحقول. ويعد رئيس البلدية بفتح البوابات قبل يوم الجمعة.",
        ("cp1256", "iso8859_6"),
    ),
    "lithuanian": Sample(
        "Kaimo gyventojai jau trečią mėnesį laukia vandens. Kanalas pavasarį buvo uždarytas "
        "remontui, ir nuo to laiko laukai išdžiūvę. Seniūnas žada atidaryti šliuzus iki penktadienio.",
        ("cp1257",),
    ),
    "chinese": Sample(
        "村里的居民已经等水等了三个月。运河在春天因为维修而关闭，从那以后田地一直是干的。村长说，他们"
        "会在星期五以前打开水闸。",
        ("gb18030",),
    ),
    "traditional chinese": Sample(
        "村裡的居民已經等水等了三個月。運河在春天因為維修而關閉，從那以後田地一直是乾的。村長說，他們"
        "會在星期五以前打開水閘。",
        ("big5",),
    ),
    "japanese": Sample(
        "村の住民は三か月前から水を待っている。用水路は春に修理のために閉じられ、それ以来畑は乾いたま"
        "まだ。村長は金曜日までに開けると約束した。",
        ("cp932", "euc_jp"),
    ),
    "korean": Sample(
        "마을 주민들은 석 달째 물을 기다리고 있다. 수로는 봄에 수리를 위해 닫혔고 그 뒤로 밭은 말라 "
        "있다. 이장은 금요일까지 수문을 열겠다고 약속했다.",
        ("cp949",),
    ),
}
