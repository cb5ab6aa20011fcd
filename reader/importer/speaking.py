"""What a page says to its readers in whole sentences: that it uses cookies, that it sends a letter.

Words are written as in phrases.py; no publication is named. An article tells of cookies and letters in the
same words: beside its text they are its own.
"""

import re
from itertools import groupby
from typing import TYPE_CHECKING

from reader.importer.phrases import parted
from reader.importer.words import any_of, fold, own_kind
from reader.model.wording import tr_noop

if TYPE_CHECKING:
    from reader.importer.lines import Line


def _folded(commas_apart: str) -> tuple[str, ...]:
    return tuple(fold(phrase) for phrase in parted(commas_apart))


#: So long a sentence, or two, is said to readers at most.
LONGEST = 400
#: What a page asks leave for, and how it asks.
_COOKIES = _folded(
    """
    cookie, куки, çerez, ملفات تعريف الارتباط, الكوكيز, کوکی, कुकी, クッキー, 쿠키, evästei, sütik,
    vafrakök, עוגיות, คุกกี้, küpsise, sīkdat, slapuk, piškot, kolačić, колачић, бисквитк
    """
)
_ASKED = _folded(
    """
    we use, we and our partners, our use of, you agree, you accept, you consent, your consent,
    wir verwenden, wir nutzen, wir setzen, verwendet cookies, nutzt cookies, stimmen sie,
    sind sie einverstanden, einverstanden sind, nous utilisons, nous et nos partenaires,
    utilise des cookies, vous acceptez, utilizamos, usamos cookies, acepta su uso, aceptas, acepta el uso,
    consideramos que acepta, utilizziamo, utilizza i cookie, utilizza cookie, usiamo i cookie, usa i cookie,
    accetti, acconsenti, concorda com, aceita a, voce aceita, wij gebruiken, we gebruiken,
    maakt gebruik van cookies, gebruikt cookies, ga je akkoord, gaat u akkoord, vi anvander, vi bruker,
    vi bruger, du godkanner, du samtykker, du accepterer, kaytamme, hyvaksyt, uzywamy, uzywa plikow,
    wykorzystuje pliki, korzysta z plikow, zgadzasz sie, wyrazasz zgode, pouzivame, pouziva soubory,
    souhlasite, pouziva subory, suhlasite, hasznalunk, hasznal az oldal, elfogadja, folosim, utilizam,
    foloseste cookie, sunteti de acord, sunteti de acord cu, koristimo, slazete, uporabljamo, strinjate,
    използваме, съгласявате, мы используем, мы применяем, сайт использует, соглашаетесь, ваше согласие,
    ви погоджуєтес, ми використовуємо, використовує файли cookie, пайдаланамыз, келісесіз, колдонобуз,
    foydalanamiz, rozilik bildirasiz, kullaniyoruz, kullanmaktayiz, kullanilmaktadir, kabul etmis,
    istifade edirik, χρησιμοποιουμε, αποδεχεστε, συμφωνειτε, נו משתמשים, אתם מסכימים, نستخدم, نحن نستخدم,
    يستخدم هذا الموقع, فانك توافق, توافق على, استفاده میکند, استفاده می کند, استفاده می‌کند, شما موافقت,
    به معنی پذیرش, उपयोग करते हैं, उपयोग करती है, सहमत होते, सहमति देते, 使用cookie, 使用 cookie, 您同意,
    表示您同意, 表示同意, クッキーを使用, cookieを使用, 同意したものと, 쿠키를 사용, 동의하는 것으로,
    동의합니다, menggunakan cookie, anda menyetujui, anda setuju, su dung cookie, ban dong y, ใช้คุกกี้
    """
)
#: How a page offers its letter.
_LETTERS = _folded(
    """
    unsubscribe at any time, unsubscribe anytime, unsubscribe any time, to your inbox, in your inbox,
    delivered to your email, abmeldung jederzeit, jederzeit abmelden, jederzeit abbestell,
    jederzeit wieder abbestell, abmeldung ist jederzeit, in ihr postfach, in ihrem postfach,
    in dein postfach, in deinem postfach, vous desinscrire, vous desabonner, dans votre boite mail,
    dans votre boite e-mail, darte de baja, darse de baja en cualquier, en tu correo, en su correo,
    en tu bandeja, en tu buzon, cancellarti quando, cancellarti in qualsiasi, disiscriverti,
    nella tua casella, nella tua mail, no seu e-mail, no seu email, na sua caixa de entrada, cancele quando,
    cancelar a qualquer momento, in je inbox, in uw inbox, in je mailbox, uitschrijven, till din inkorg,
    i din inkorg, avregistrera dig, i din innboks, melde deg av, i din indbakke, framelde dig,
    sahkopostiisi, peruuttaa tilauksen, do twojej skrzynki, w twojej skrzynce, mozesz zrezygnowac,
    na twoj adres e-mail, do vasi schranky, do vasej schranky, odhlasit se muzete, postaladajaba,
    barmikor leiratkozhat, in inboxul tau, te poti dezabona, v vas nabiralnik, u vas inbox, в вашей почте,
    на вашу почту, вам на почту, отписаться можно, отписаться в любой, отказаться от рассылки,
    у вашій пошті, на вашу пошту, відписатися можна, відписатись можна, на вашия имейл, поштаңызда,
    поштаңызға, бас тартуға болады, почтаңызга, pochtangizga, e-posta kutunuz, e-posta adresinize,
    abonelikten cik, e-poct unvaniniza, στο email σας, לתיבת המייל, في بريدك, الي بريدك, علي بريدك,
    الغاء الاشتراك في اي وقت, در ایمیل شما, به ایمیل شما, لغو عضویت, आपके ईमेल, आपके इनबॉक्स,
    सदस्यता समाप्त कर, 取消订阅, 取消訂閱, 到您的邮箱, 送到您的邮箱, 登録はいつでも解除, いつでも配信停止,
    メールでお届け, 언제든지 해지, 언제든 수신, 메일로 보내, 메일함으로, di email anda, ke email anda,
    berhenti kapan saja, berhenti berlangganan, vao email cua ban, huy dang ky
    """
)
_ASKS_LEAVE = re.compile(any_of(_COOKIES))
_OFFERS = re.compile(any_of(_LETTERS))
#: What there can be of both in a text of ASCII, which is soon looked through.
_PLAIN = re.compile(any_of(filter(str.isascii, (*_COOKIES, *_LETTERS))))


def speaks(folded: str) -> str | None:
    """The kind of furniture that sentences are, about cookies or of the page's letter; None of others."""
    if len(folded) >= LONGEST or (folded.isascii() and not _PLAIN.search(folded)):
        return None
    if _ASKS_LEAVE.search(folded) and any(words in folded for words in _ASKED):
        return tr_noop("legal")
    return tr_noop("nav") if _OFFERS.search(folded) else None


def hear(lines: "list[Line]") -> None:
    """Take lines that speak for no text where no text stands beside them but what else a page has.

    That is a menu, a field or a button; what is said of cookies may stand above all text too.
    """
    heard = [n for n, line in enumerate(lines) if line.speaks]
    for _, run in groupby(enumerate(heard), key=lambda each: each[1] - each[0]):
        some = [n for _, n in run]
        furniture = _is_furniture(lines, some[0], some[-1] + 1)
        for n in some:
            if furniture:
                lines[n].running = lines[n].says = False
            else:
                lines[n].speaks = None


def _is_furniture(lines: "list[Line]", a: int, b: int) -> bool:
    """Whether it is the page that speaks in lines a..b."""
    beside = [*lines[max(0, a - 1) : a], *lines[b : b + 1]]
    if any(line.says for line in beside):
        return False
    first = lines[a].speaks == "legal" and not any(line.says for line in lines[:a])
    return first or any(own_kind(line.folded) in ("nav", "legal") for line in beside)
