"""Which legacy encoding a text is in: by how often its letters are used in the languages it was made for.

A reading of the bytes is as likely as its letters are in the likeliest language of the encoding. Letters that
were added to the Latin alphabet have their share of all letters in hundredths of a per cent, those of other
scripts are in order of frequency. An encoding named first wins a tie: those of one family differ only in
letters that a text may lack.
"""

import functools
import math
from collections import Counter
from collections.abc import Iterator, Mapping

#: Bytes looked at.
SAMPLE = 64_000

_LATIN = {
    "english": "é2 è1 ï1 ö1 ñ1 ç1 ü1 á1 í1 ó1",
    "french": "é190 à49 è27 ê22 ç9 ù6 î5 â5 û6 ô2 ë1 ï1 œ2",
    "german": "ä58 ö44 ü99 ß31",
    "spanish": "á50 é43 í73 ó83 ñ31 ú17 ü1 ¿5 ¡2",
    "portuguese": "ã73 ç53 á42 é34 ê45 í23 ó30 õ24 ú21 à17 â16 ô14",
    "italian": "à64 è26 ò12 ù17 é6 ì3",
    "nordic": "å134 ä180 ö131 æ87 ø94 é2",
    "finnish": "ä358 ö44 å1",
    "icelandic": "ð439 á180 í157 þ145 ö78 é65 ó99 æ87 ú61 ý23",
    "dutch": "é10 ë8 ï4 ó1 ö1 ü1",
    "catalan": "à60 é40 è50 í50 ó50 ò40 ú20 ç20 ï10 ü5 ·10",
    "polish": "ą99 ć40 ę111 ł182 ń20 ó85 ś66 ź6 ż83",
    "czech": "á220 č95 ď2 é133 ě164 í327 ň8 ó4 ř121 š80 ť4 ú10 ů69 ý107 ž99",
    "slovak": "á200 č120 ď10 é90 í100 ľ40 ĺ2 ň20 ó20 ô20 ŕ1 š80 ť50 ú80 ý100 ž90 ä10",
    "hungarian": "á390 é370 í50 ó60 ö100 ő90 ú30 ü60 ű20",
    "romanian": "ă410 â90 î140 ş150 ţ120",
    "croatian": "č100 ć80 đ20 š100 ž60",
    "slovene": "č150 š100 ž65",
    "turkish": "ı511 ş178 ü185 ğ112 ç116 ö78 â5 î1 û1 İ20",
    "lithuanian": "ė170 š120 ų130 ž80 ū50 į60 ą60 č40 ę20",
    "latvian": "ā450 ī180 ē180 š80 ū50 ņ60 ļ30 ž30 č20 ķ13 ģ13",
    "estonian": "ä110 ü60 õ100 ö25 š3 ž2",
}
_SCRIPTS = {
    "russian": "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
    "ukrainian": "оаинвтеірсклудмпязьбгйчхцюїжєщшфґ’",
    "belarusian": "аінеысрктлводуцпмяйзьчбшюўгхжфэ",
    "bulgarian": "аоиентрсвлкдпмзгуъбяцчжшйщфюхь",
    "serbian": "аоиенртсвјкудплмзгбчцшћхжњђљџф",
    "greek": "αοιετσνηυρπκμλςωγδάίόέήχθύφβώξζψϊϋ",
    "hebrew": "יוהלאתרבמשנםעדחקפצגטזסךןכףץ",
    "arabic": "اليمونترعبدسكفقحهجةصشىطخزأذضءغثإئظؤآ،َُِّْ",
    "persian": "اینرمدهوتبسلشزکفگعخقپجحصچطضژظغثذئآ،",
    "thai": "านรอกเงมยลวดทตสหบปะพีคำัชใจขไถธผซแโศณภๆฐ่้",
}
_CYRILLIC = ("russian", "ukrainian", "belarusian", "bulgarian", "serbian")
_WESTERN = (
    "english", "french", "german", "spanish", "portuguese", "italian", "nordic", "finnish", "icelandic",
    "dutch", "catalan",
)  # fmt: skip
_CENTRAL = ("polish", "czech", "slovak", "hungarian", "romanian", "croatian", "slovene")

#: Encodings of one byte a letter, and the languages they were used for.
_NARROW: dict[str, tuple[str, ...]] = {
    "cp1252": _WESTERN,
    "cp1251": _CYRILLIC,
    "cp1250": (*_CENTRAL, "german"),
    "cp1254": ("turkish", "german"),
    "cp1253": ("greek",),
    "cp1255": ("hebrew",),
    "cp1256": ("arabic", "persian"),
    "cp1257": ("lithuanian", "latvian", "estonian"),
    "koi8_r": ("russian", "bulgarian"),
    "koi8_u": ("ukrainian",),
    "cp866": ("russian", "belarusian"),
    "iso8859_2": _CENTRAL,
    "iso8859_5": _CYRILLIC,
    "iso8859_7": ("greek",),
    "iso8859_6": ("arabic",),
    "cp874": ("thai",),
    "mac_cyrillic": ("russian", "ukrainian"),
    "mac_roman": ("english", "french", "german", "spanish", "italian"),
}
#: Encodings of two and more bytes a letter, and the letters that are used most with them.
_WIDE = {
    "gb18030": "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家"
    "学对可里后小么心多天而能好都然没日于起还发成事只作当想看文无开手用主行方又如前所本见经头"
    "面公同三已老从动两长新市",
    "big5": "的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家"
    "學對可里後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手用主行方又如前所本見經頭"
    "面公同三已老從動兩長新市",
    "cp932": "のにはをたがでてとしれさいるなもかっくらすあうこりまけせよそきつどおんえみ日一人年大国本中出者",
    "euc_jp": "のにはをたがでてとしれさいるなもかっくらすあうこりまけせよそきつどおんえみ日一人年大国本"
    "中出者",
    "cp949": "이다는에의을를가은한고로하지도기사그어서아나자으인시대들리정일해수부전있것제과보만상주여"
    "라구했스성조",
}
#: Signs that stand in texts of any language, once in three hundred letters or in three thousand.
_COMMON = frozenset("“”„‘’«»–—…\u00a0")
_RARE = frozenset("‚‹›•·§°№©®™€£×")
_WIDE_COMMON = frozenset("，。、；：？！「」『』（）《》“”…・ー―　")
_COMMON_SHARE, _RARE_SHARE, _FOREIGN, _CONTROL = 3e-3, 3e-4, 1e-6, 1e-9
#: The share of Latin letters in a text of another script: names, addresses, menus.
_BORROWED = 0.5
#: Capitals among letters; and how unlikely one is straight after a small letter.
_CAPITAL, _SWITCH = 0.05, 0.02
#: How much likelier a codec is before anything is read, as a logarithm: it decides on a word or two alone.
_USUAL = {"cp1252": 2.0}
#: How unlikely letters of two scripts are side by side.
_MIXED = 0.01


def judge(data: bytes) -> str:
    """The codec in which the bytes read most like writing."""
    return max(_scores(data[:SAMPLE], len(data) <= SAMPLE), key=lambda scored: scored[1])[0]


def _scores(sample: bytes, whole: bool) -> Iterator[tuple[str, float]]:
    latin = sum(byte < 0x80 and chr(byte).isalpha() for byte in sample)
    for encoding, languages in _NARROW.items():
        text = sample.decode(encoding, "replace")
        letters = Counter(c for c in text if c > "\x7f")
        likeliest = max(_likelihood(letters, latin, language) for language in languages)
        yield encoding, likeliest + sum(map(_seam, text, text[1:])) + _USUAL.get(encoding, 0.0)
    for encoding, frequent in _WIDE.items():
        try:
            text = sample.decode(encoding)
        except UnicodeDecodeError as error:
            if error.start < len(sample) - 4:
                continue
            text = sample[: error.start].decode(encoding)
        wide = sum(_wide(c, frequent) for c in text if c > "\x7f")
        if whole and len(text.encode(encoding)) < len(sample):
            # Only a file that was cut off ends within a sign.
            wide += math.log(_CONTROL)
        yield encoding, wide + latin * math.log(_BORROWED)


def _seam(a: str, b: str) -> float:
    """How unlikely two letters are side by side, as a logarithm; 0 where nothing is wrong with them."""
    if a <= "\x7f" >= b or not (a.isalpha() and b.isalpha()):
        return 0.0
    if (a <= "\x7f" or b <= "\x7f") and max(a, b) >= "\u0370":
        return math.log(_MIXED)
    return math.log(_SWITCH) if a.islower() and b.isupper() else 0.0


@functools.cache
def _shares(language: str) -> tuple[Mapping[str, float], float]:
    """The share of each letter above ASCII in a language, and of all letters of ASCII together."""
    if language in _SCRIPTS:
        weights = {c: 1 / (n + 6) for n, c in enumerate(_SCRIPTS[language])}
        total = sum(weights.values()) / (1 - _BORROWED)
        return {c: weight / total for c, weight in weights.items()}, _BORROWED
    shares = {pair[0]: float(pair[1:]) / 10_000 for pair in _LATIN[language].split()}
    return shares, 1 - sum(shares.values())


def _likelihood(letters: Mapping[str, int], latin: int, language: str) -> float:
    """The logarithm of the chance of letters above ASCII, and of so many letters in ASCII."""
    shares, plain = _shares(language)
    above = sum(count * math.log(_chance(c, shares)) for c, count in letters.items())
    return above + latin * math.log(plain)


def _chance(c: str, shares: Mapping[str, float]) -> float:
    if c in shares:
        return shares[c]
    if c in _COMMON:
        return _COMMON_SHARE
    if c in _RARE:
        return _RARE_SHARE
    small = c.lower()
    if small != c and small in shares:
        return _CAPITAL * shares[small]
    return _CONTROL if c == "\ufffd" or c < "\u00a0" else _FOREIGN


def _wide(c: str, frequent: str) -> float:
    if c in frequent:
        return math.log(_BORROWED * 0.4 / len(frequent))
    if c in _WIDE_COMMON:
        return math.log(0.03)
    if "\u3040" <= c <= "\u30ff" or "\u4e00" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3":
        return math.log(2e-4)
    return math.log(_CONTROL if "\ue000" <= c <= "\uf8ff" else _FOREIGN)
