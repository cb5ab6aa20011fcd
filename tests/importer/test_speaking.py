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
#: Articles of a title, paragraphs and one that speaks as pages do.
ARTICLES = [
    (
        "The baker who would not sell",
        "The baker on Pier Street has kept her oven lit through three winters and two floods so far.",
        "For the Christmas cookies we use brown butter and a little salt from the flats, she says.",
        "Spam arrives in your inbox faster than you can delete it, and nobody seems to mind.",
        "The letters",
        "The judge wrote this.",
    ),
    (
        "Die Bäckerin, die nicht verkaufen wollte",
        "Die Bäckerin in der Hafenstraße hat ihren Ofen drei Winter lang nicht ausgehen lassen.",
        "„Für Cookies verwenden wir braune Butter, wir verwenden kein Palmfett“, sagt sie und lacht dabei.",
        "Jeden Morgen landen zweihundert Mails in Ihrem Postfach, so die Studie des Amtes.",
        "Die Post",
        "Das schrieb der Richter.",
    ),
    (
        "Пекарь, которая не хотела продавать",
        "Пекарь с Портовой улицы держит печь горячей три зимы и два наводнения подряд и не думает уходить.",
        "В баннере на сайте сказано: «Сайт использует куки. Оставаясь здесь, вы соглашаетесь с этим».",
        "Отказаться от рассылки удалось лишь одному из ста, установил суд, который разбирал дело три года.",
        "Почта",
        "Так написал судья.",
    ),
    (
        "Нанын сатпаған наубайшы",
        "Порт көшесіндегі наубайшы үш қыс пен екі су тасқынында пешін өшірген жоқ.",
        "Мұндай шарттан кез келген уақытта бас тартуға болады, деді судья, бірақ ешкім бас тартқан емес.",
        "Мұндай хаттан кез келген уақытта бас тартуға болады, деп жазды газет, бірақ ешкім оны істемеген.",
        "Пошта",
        "Судья солай деп жазды.",
    ),
    (
        "不肯卖面包店的女人",
        "港口街的面包师三个冬天、两场洪水都没有熄灭她的炉子，她也没有停下来的打算，邻居们都这样说。",
        "报告说，超过一万名用户要求取消订阅，但是公司在三年里没有处理过任何一份申请，法院认为这是违法的。",
        "报告还说，另外一万名用户要求取消订阅，公司同样没有处理，法院在周二的判决里写得十分清楚。",
        "邮件",
        "法官在判决书里这样写道。",
    ),
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


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article[0])
@pytest.mark.parametrize("furniture", [False, True])
def test_no_text_is_lost_where_an_article_tells_what_pages_say(
    article: tuple[str, ...], furniture: bool
) -> None:
    title, lead, *told, heading, end = article
    menu, foot = (["Home", "News", "Search"], ["About us", "Contact"]) if furniture else ([], [])
    for rows in (
        [lead, *told, end],
        [*told, end, lead],
        [lead, end, *told],
        [lead, *told],
        [told[0], heading, lead, told[1]],
        [lead, heading, told[0], end, told[1]],
        [lead, heading, told[0]],
    ):
        found = split("\n\n".join([*menu, title, *rows, *foot]).encode(), "page")
        assert len(found.stories) == 1
        text = " ".join(found.stories[0].text.split())
        assert [row for row in rows if " ".join(row.split()) not in text] == []


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


@pytest.mark.parametrize("word", ["Подробности", "Découvrir", "Accepter", "Weiter", "Accept", "Details"])
def test_one_word_that_pages_have_on_buttons_is_text_where_it_is_said_or_heads_text(word: str) -> None:
    title, texts = TITLES[0], LEADS[:3]
    for rows in ([texts[0], word, *texts[1:]], [texts[0], f"“{word}.”", *texts[1:]], [*texts, f"{word}."]):
        data = "\n\n".join([title, *rows]).encode()
        heading = [f"<h2>{row}</h2>" if row == word else f"<p>{row}</p>" for row in rows]
        page = f"<main><article><h1>{title}</h1>{''.join(heading)}</article></main>".encode()
        found = [split(data, "page")]
        found += [split(page, "page.html")] if word not in rows or own_kind(fold(word)) is None else []
        for one in found:
            assert len(one.stories) == 1
            assert word in one.stories[0].text


def test_fields_and_buttons_of_a_page_are_its_own() -> None:
    for line in ("Enter your email", "Tu correo electrónico", "Ваш e-mail", "メールアドレス"):
        assert own_kind(fold(line)) == "nav"
    for line in ("Accept all", "Alle akzeptieren", "Принять", "Kabul et", "同意する"):
        assert own_kind(fold(line)) == "legal"
