"""Single pages as publishers print them: titles above standfirsts, boxes in a text, teasers beside it."""

import pytest

from reader.importer.splitting import split
from tests.importer.prose import Press


def told(seed: int, many: int = 1) -> list[str]:
    """So many paragraphs."""
    body = Press(seed).article(many * 90).body.split("\n\n")
    return [body[n % len(body)] for n in range(many)]


HEADS = {
    "quoted": ["«Я знала, что он не выдержит»", "Инженер Инесса Каль — о трещинах, страхе и заклёпках моста",
               "Текст: Павел Маршак", "6 марта 2018, 10:00"],
    "review": ["Best books about bridges – reviews roundup",
               "Guy Marlow on The Iron Span, River Crossings, The Keeper and Rust"],
}  # fmt: skip
TEXTS = {
    "quoted": [
        "Инженер Инесса Каль двадцать лет проверяла мост и первой увидела трещины в его опорах.",
        "Когда мост открыли в 1931 году, по нему ходили трамваи, и страха у инженеров не было.",
        "Грузовикам придётся ездить по кольцевой дороге, и каждый рейс станет намного длиннее.",
    ],
    "review": [
        "Every bicycle that folds is a compromise, and this one crossed the old bridge with us for a month.",
        "It weighs less than ten kilos, so that we carried it up the steps of the station.",
        "The saddle is hard, the lights are good, and the best of it is how quietly the chain runs.",
    ],
}


@pytest.mark.parametrize("kind", HEADS)
@pytest.mark.parametrize("gap", ["\n\n", "\n"], ids=["parted", "close"])
def test_a_title_that_its_text_does_not_take_up_stands_above_the_standfirst(kind: str, gap: str) -> None:
    found = split(gap.join([*HEADS[kind], *TEXTS[kind]]).encode(), "page.txt")
    assert [story.title for story in found.stories] == HEADS[kind][:1]


def test_the_name_of_a_page_is_no_title() -> None:
    page = ["Вестник Северной гавани", "Мост закрыли на год", "6 марта 2018", *TEXTS["quoted"]]
    found = split("\n\n".join(page).encode(), "page.txt")
    assert [story.title for story in found.stories] == ["Мост закрыли на год"]


BOXED = """إغلاق الجسر الدوار أربعة عشر شهرا
6 مارس 2018
الجسر الدوار مغلق منذ الاثنين
وتستغرق سيارات الإسعاف على الضفة الجنوبية ضعف الوقت السابق.
وقدر تقرير لديوان المحاسبة كلفة الإصلاح بثلاثة وعشرين مليونا.
ولم يحضر أحد من الوزارة رغم دعوة ثلاثة موظفين.
اقرأ أيضا
ارتفاع أسعار العبارات
أمضى الغواصون ستة أيام تحت الفتحة الوسطى وعادوا بصور لمسامير صدئة.
وسيصهر جزء من الفولاذ ليستخدم في الطريق الجديد.
وستضطر الشاحنات إلى سلوك الطريق الدائري الذي يطيل كل رحلة خمسة عشر كيلومترا.
الجسر الدوار مغلق منذ الاثنين
اقرأ أيضا
استقالة عضوين في المجلس
استقال عضوان في المجلس بدلا من توقيع القرار. وبحلول الجمعة امتد طابور السيارات حتى دوار المستشفى.
وبحلول الجمعة امتد طابور السيارات حتى دوار المستشفى. وتستغرق سيارات الإسعاف ضعف الوقت السابق.
عندما افتتح الجسر عام 1931 كانت القطارات الكهربائية تمر فوقه. أخرت المدارس بدء الدروس نصف ساعة."""
BELOW = ["الأكثر قراءة", "1", "عودة الفقمات إلى المصب", "2", "من يملك المسامير؟", "3", "آخر صياد للأنقليس"]


@pytest.mark.parametrize("gap", ["\n\n", "\n"], ids=["parted", "close"])
def test_boxes_between_the_paragraphs_of_an_article_do_not_end_it(gap: str) -> None:
    rows = BOXED.split("\n")
    (story,) = split(gap.join([*rows, *BELOW]).encode(), "page.txt").stories
    assert all(row in story.text for row in rows if len(row) > 60)
    assert BELOW[2] not in story.text


def test_teasers_whose_texts_run_on_into_an_article_are_not_taken_for_a_list_of_it() -> None:
    page = ["The Valley Post"]
    for n in range(3):
        page += [Press(n).article(60).title, *told(n), "By Ann Hill", f"{n + 2} May 2023, 12:20"]
    page += ["What ten dry summers have taught", "By Bo Berg", *told(50, 12)]
    page += ["Newsletter", "© 2023 The Valley Post"]
    found = split("\n\n".join(page).encode(), "page.txt")
    assert len(found.stories) == 1


@pytest.mark.parametrize("text", ["Ad", "Anzeige.", "Ad\nAd"])
def test_a_page_that_holds_nothing_but_a_label_of_an_advertisement_is_split_all_the_same(text: str) -> None:
    (story,) = split(text.encode(), "page.txt").stories
    assert story.text == text.split("\n")[0]
