"""Pages that point to other articles above their own, and lists whose records are labelled facts."""

import pytest

from reader.importer.lines import read_lines
from reader.importer.page import Page
from reader.importer.single import find_single
from reader.importer.splitting import split

#: Of each language: a menu, titles, a day, a link to more, a byline, and sentences to make texts of.
PAGES = {
    "vi": (
        ["Trang chủ", "Thời sự", "Kinh tế", "Văn hóa"],
        ["Bến phà cũ mở lại sau trận lũ", "Thư viện thành phố cho mượn thang", "Chợ đêm dời sang bờ sông",
         "Người nuôi ong gặp nhau trên đồi", "Hợp tác xã thợ dệt chọn chủ nhiệm mới"],
        "{} tháng 3, 2024", "Xem thêm", "Tác giả: Lê Thu Hà",
        ["Cuộc họp kéo dài đến tối vì không ai chịu ký tên trước khi đọc hết bản đồ.",
         "Theo biên bản, số tiền còn lại đủ để sửa mái nhà và hai cánh cửa gỗ.",
         "Những người hàng xóm mang ghế từ nhà đến và ngồi thành ba hàng dài.",
         "Nước rút chậm hơn dự kiến, và con đường ven sông vẫn đóng cho đến tháng sau."],
    ),
    "sr": (
        ["Насловна", "Друштво", "Култура", "Спорт"],
        ["Стара скела поново вози преко реке", "Библиотека позајмљује мердевине",
         "Ноћна пијаца сели се уз кеј", "Пчелари се окупили на брду", "Ткачка задруга изабрала нову управу"],
        "{}. марта 2024.", "Опширније", "Пише: Ана Вулић",
        ["Састанак је трајао до мрака јер нико није хтео да потпише пре него што прочита карту.",
         "Према записнику, преостали новац довољан је за кров и двоја дрвена врата.",
         "Суседи су донели столице од куће и сели у три дуга реда поред зида.",
         "Вода се повлачи спорије него што се мислило, па је пут уз реку и даље затворен."],
    ),
    "sw": (
        ["Mwanzo", "Siasa", "Utamaduni", "Michezo"],
        ["Kivuko cha zamani chafunguliwa tena", "Maktaba yaazimisha ngazi kwa wakazi",
         "Soko la usiku lahamia kando ya mto",
         "Wafugaji nyuki wakutana mlimani", "Chama cha wasusi chachagua viongozi wapya"],
        "{} Machi 2024", "Soma zaidi", "Na Asha Mrema",
        ["Mkutano uliendelea hadi usiku kwa sababu hakuna aliyetaka kutia sahihi kabla ya kusoma ramani.",
         "Kwa mujibu wa kumbukumbu, fedha zilizobaki zinatosha kwa paa na milango miwili ya mbao.",
         "Majirani walileta viti kutoka nyumbani na kukaa katika safu tatu ndefu kando ya ukuta.",
         "Maji yanapungua polepole kuliko ilivyotarajiwa, na barabara ya mto bado imefungwa."],
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", PAGES)
@pytest.mark.parametrize("linked", [True, False])
def test_an_article_is_found_below_teasers_of_others(language: str, linked: bool) -> None:
    menu, titles, day, more, by, said = PAGES[language]
    rows = list(menu)
    for n, title in enumerate(titles[:4]):
        rows += [title, day.format(n + 2), f"{said[n]} {said[n - 1]}"] + [more] * linked
    own = [f"{said[k]} {said[k - 1]} {said[k - 2]} {n}." for n, k in enumerate((0, 1, 2, 3, 1, 0))]
    rows += [titles[4], by, day.format(9), *own, f"© 2024 {menu[0]}"]
    page = Page.of(read_lines("\n\n".join(rows)))
    one = find_single(page)
    assert one.titled
    assert [line.text for line in page.lines[one.first : one.end]][:4] == [
        titles[4],
        by,
        day.format(9),
        own[0],
    ]


FACTS = {
    "sv": ("Tid: {} mars 2024 18:00", "Plats: {}, Storgatan {}"),
    "hr": ("Početak: {}. ožujka 2024. 18:00", "Mjesto: {}, Dugi trg {}"),
    "ko": ("일시: 2024년 3월 {}일 18:00", "장소: {}, 강변로 {}"),
}
TALKS = {
    "sv": ["Kartor över älven", "Biodlarnas kväll", "Att läsa protokoll", "Vävstolen och räknaren",
           "Frågor till lotsen"],
    "hr": ["Karte starih rijeka", "Večer pčelara", "Kako čitati zapisnik", "Tkalački stan danas",
           "Pitanja za peljara"],
    "ko": ["오래된 강의 지도", "양봉가의 저녁", "회의록 읽는 법", "베틀과 계산기", "도선사에게 묻다"],
}  # fmt: skip


@pytest.mark.parametrize("language", FACTS)
def test_the_label_of_a_fact_begins_no_article(language: str) -> None:
    when, where = FACTS[language]
    rows = ["Forum 24"]
    for n, title in enumerate(TALKS[language]):
        rows += [title, f"{when.format(3 * n + 2)}\n{where.format('Aula', n + 3)}"]
    found = split("\n\n".join(rows).encode(), "page.txt")
    assert [story.title for story in found.stories] == TALKS[language]


@pytest.mark.parametrize("sign", ["-", "–", "|", "·"])
@pytest.mark.parametrize("language", PAGES)
def test_texts_that_end_with_their_day_behind_a_sign_are_records(language: str, sign: str) -> None:
    menu, titles, day, _, _, said = PAGES[language]
    rows = [*menu, menu[2], "1"]
    texts = [
        f"{menu[2]} {sign} {said[n % 4]} {said[n % 4 - 1][:-1]} {sign} {day.format(n + 2)}" for n in range(5)
    ]
    for title, text in zip(titles, texts, strict=True):
        rows += [title, text]
    found = split("\n\n".join([*rows, "1", f"© 2024 {menu[0]}"]).encode(), "page.txt")
    assert [story.title for story in found.stories] == titles
    assert [story.text for story in found.stories] == texts


@pytest.mark.parametrize("quoted", [(2, 3), (1, 2, 4), (1, 3, 5), (0, 2, 4, 6), (2, 3, 4, 5, 6)])
@pytest.mark.parametrize("language", PAGES)
def test_letters_with_their_day_behind_them_are_quoted_in_one_article(
    language: str, quoted: tuple[int, ...]
) -> None:
    menu, titles, day, _, by, said = PAGES[language]
    texts = [f"{said[n % 4]} {said[n % 4 - 1]} {said[n % 4 - 2]} {n + 1}." for n in range(8)]
    for n in quoted:
        texts[n] = f"“{said[n % 4]} {said[n % 4 - 2]}” — {day.format(n + 2)}"
    rows = [*menu, titles[0], by, day.format(9), *texts, f"© 2024 {menu[0]}"]
    found = split("\n\n".join(rows).encode(), "page.txt")
    assert [story.title for story in found.stories] == [titles[0]]
    assert all(text in found.stories[0].text for text in texts)
