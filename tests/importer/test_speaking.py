"""What a page says to its readers about cookies and its letter, in many languages, is of no article."""

import pytest

from reader.importer.speaking import speaks
from reader.importer.splitting import split
from reader.importer.words import fold, own_kind
from reader.model.capture import Label
from tests.importer.test_listings import LEADS, TITLES
from tests.importer.test_wires import EN

COOKIES = [
    "We use cookies to show you what you like. By going on you agree to that.",
    "Wir verwenden Cookies, damit die Seite schneller lädt und besser zu Ihnen passt.",
    "Nous utilisons des cookies pour mesurer l'audience de ce journal.",
    "Utilizamos cookies propias y de terceros para mejorar nuestros servicios.",
    "Мы используем файлы cookie, чтобы страницы открывались быстрее.",
    "Біз парақшаларды ыңғайлы ету үшін cookie файлдарын пайдаланамыз.",
    "Size daha iyi hizmet verebilmek için çerezler kullanıyoruz.",
    "本网站使用Cookie。继续浏览即表示您同意我们的政策。",
    "نستخدم ملفات تعريف الارتباط لتحسين تجربتك في هذا الموقع.",
    "हम आपके अनुभव को बेहतर बनाने के लिए कुकीज़ का उपयोग करते हैं।",
]
LETTERS = [
    "The week in the harbour, delivered to your inbox on Fridays. Unsubscribe at any time.",
    "Die Woche im Hafen, freitags in Ihrem Postfach. Die Abmeldung ist jederzeit möglich.",
    "La semaine du port, le vendredi dans votre boîte mail, gratuitement.",
    "La semana del puerto en tu correo. Puedes darte de baja cuando quieras.",
    "Главное за неделю в вашей почте. Отписаться можно в любой момент.",
    "Haftanın haberleri cuma günü e-posta kutunuzda, ücretsiz.",
    "毎週金曜日にメールでお届けします。登録はいつでも解除できます。",
    "اهم اخبار الميناء كل جمعة في بريدك الإلكتروني.",
]
TOLD = [
    "Her grandmother bakes cookies for the whole harbour and uses no butter at all.",
    "The judge found that the company had set cookies without asking anybody.",
    "Every morning he empties the inbox of the harbour office and answers the letters.",
    "Он отнёс письмо на почту и вернулся домой к обеду.",
]


@pytest.mark.parametrize("text", [*COOKIES, *LETTERS])
def test_what_a_page_says_of_its_cookies_and_its_letter_is_known(text: str) -> None:
    assert speaks(fold(text)) == ("legal" if text in COOKIES else "nav")


@pytest.mark.parametrize("text", TOLD)
def test_what_an_article_tells_of_cookies_and_letters_is_its_own(text: str) -> None:
    assert speaks(fold(text)) is None


@pytest.mark.parametrize("text", COOKIES)
def test_a_page_of_titles_is_read_below_what_it_says_of_cookies(text: str) -> None:
    rows = [f"{text} {text}", "Accept", "The Shore Times", "Latest headlines"]
    for n, title in enumerate(EN):
        rows += [title, f"{n + 2} hours ago"]
    assert [story.title for story in split("\n".join(rows).encode(), "page").stories] == EN


@pytest.mark.parametrize("text", LETTERS)
def test_the_offer_of_a_letter_inside_a_list_is_of_no_article(text: str) -> None:
    rows = ["The Harbour Courier", "• Home", "• Contact"]
    for n, (title, lead) in enumerate(zip(TITLES, LEADS, strict=True)):
        rows += [title, f"{20 - n} March 2023", lead, *([text] if n == 2 else [])]
    data = "\n\n".join(rows).encode()
    found = split(data, "page")
    assert [story.title for story in found.stories] == TITLES
    at = data.index(text.encode())
    assert next(span.label for span in found.spans if span.start <= at < span.end) in (
        Label.NOISE,
        Label.BODY,
    )


@pytest.mark.parametrize("text", COOKIES[:4])
def test_no_line_is_lost_where_only_the_page_speaks(text: str) -> None:
    rows = [text, "Accept", "The Shore Times", *EN[:4], "Ferry timetable for the islands"]
    data = "\n\n".join(rows).encode()
    found = split(data, "page")
    for title in EN[:4]:
        at = data.index(title.encode())
        assert next(span.article for span in found.spans if span.start <= at < span.end) == 1


def test_fields_and_buttons_of_a_page_are_its_own() -> None:
    for line in ("Enter your email", "Tu correo electrónico", "Ваш e-mail", "メールアドレス"):
        assert own_kind(fold(line)) == "nav"
    for line in ("Accept all", "Alle akzeptieren", "Принять", "Kabul et", "同意する"):
        assert own_kind(fold(line)) == "legal"
