"""Captions that end with who took their picture, in many languages, and titles that only look so."""

import time

import pytest

from reader.importer.captions import says_taker
from reader.importer.splitting import split
from reader.model.capture import Label


@pytest.mark.parametrize(
    "text",
    [
        "The ferry at its quay on Tuesday. Photo: Ana Lind/City Press",
        "The ferry at its quay, March 4. (Photo by Ana Lind)",
        "The ferry at its quay, March 4. (CP Photo/Ana Lind)",
        "The ferry at its quay, March 4, 2025. CITYPRESS/Ana Lind",
        "The ferry at its quay | Image: J. R. Lind",
        "The ferry at its quay on Tuesday. (Photo: Harbour public relations via City Press)",
        "The harbour from above. CITYPRESS/Jo R. Lind et al.",
        "Die Fähre am Kai. Foto: privat",
        "Паром у причала. Фото: пресс-служба порта",
        "Les berges de la Loive, le 5 février 2025, à Montreval. © Yann Crozet / CP",
        "Das Theater am Fluss im Abendlicht. Foto: Peter Krug/cpa",
        "La alcaldesa, durante la entrevista. (Foto: Marta Gil / CPE)",
        "Stary tramwaj w zajezdni. Fot. Marek Sowiński: PPP",
        "Мост через Ушну, май 2025 года. Фото: Павел Ремез / Вестник",
        "Қамыскөл жағасы, маусым айы. Сурет: Ерлан Дос",
        "Köylüler zeytin hasadında. (Fotoğraf: Emre Sönmez / CA)",
        "भूस्खलन के बाद देवगढ़ की सड़क। फोटो: अजय नेगी",
        "三月的柳河渡口，船工正在收缆绳。 摄影：周一帆",
        "崩れた堤防を見る人たち＝6月1日、柳瀬町で（高城実撮影）",
        "강변 도서관의 아침 풍경과 사람들 / 사진=한도윤 기자",
        "הנמל הישן בבוקר יום חמישי. צילום: אורי בלום",
        "Φούρνος στη Μικρόπολη. Φωτογραφία: Νίκος Αλεξίου / ΑΠΠ",
        "Bến đò Sông Lành sáng 14/4. Ảnh: Hoàng Yên",
        "صوامع القمح قرب بلدة الرياحين. تصوير: كمال ناصر",
    ],
)
def test_a_caption_that_names_who_took_the_picture_is_known(text: str) -> None:
    assert says_taker(text)


@pytest.mark.parametrize(
    "text",
    [
        "The week in photos: storms and a very long parade",
        "Gallery: Photos by our readers from the lake",
        "Fire in the old town (photos)",
        "Пожар на складе у реки (ФОТО, ВИДЕО)",
        "The lake was low that year. Photo: it was the last one. Then the rain came back",
        "All that we print is ours. © 2025 City Press",
        "Photo: Ana Lind",
        "He asked for more. Image is everything, he said",
        "Prices rose again in March. The bigger picture: wages still lag behind prices.",
        "They went to the auction. One photograph by Ansel Morrow sold for millions.",
        "He won the case. To his credit: he never gloated.",
        "He opened the album. Photo: his wife and two sons on the beach.",
        "See the report (photo: page 12 of the annex).",
        "The guests arrived. Photos by guests are welcome.",
        "Talks ended at dawn. EU/China trade grew again.",
        "They had no plan. TV/Radio silence followed.",
        "All rights reserved. © The Daily Harbour",
        "Das Land verändert sich. Das Bild: überall dasselbe.",
        "Die Lage ist ernst. Das Bild von der Lage ist es nicht.",
        "Les prix montent. Le crédit: un luxe.",
        "Ella sonrió. La foto de la semana.",
        "Sonrió. Créditos: cinco asignaturas pendientes",
        "Он достал телефон. Фото: жена и дети.",
        "Gülümsedi. Fotoğraf: ailesiyle deniz kenarında.",
        "他拿出手机。照片：妻子和孩子。",
    ],
)
def test_a_title_or_text_that_speaks_of_pictures_is_no_caption(text: str) -> None:
    assert not says_taker(text)


def test_what_goes_on_like_a_caption_costs_no_time() -> None:
    before = time.perf_counter()
    for _ in range(2000):
        says_taker("photo by a foto: " * 24)
    assert time.perf_counter() - before < 1


HEAD = [
    "Análise: a seca chegou mais cedo ao vale",
    "",
    "Por Teresa Lobato",
    "30 de agosto de 2024 às 11h20",
    "",
]
CAPTION = "Barragem do Mourisco com um terço da água. (Foto: Rui Pádua/CP)"
TEXT = [
    "A barragem do Mourisco tem apenas um terço da água que costuma guardar no fim de agosto, e a colheita "
    "está quase perdida.",
    "",
    "O ministro visitou a região na sexta-feira e prometeu apoios, mas não disse quando chegariam às aldeias "
    "do vale.",
    "",
    "As câmaras do vale preparam cortes noturnos a partir de segunda-feira, e os poços já foram fechados aos "
    "visitantes.",
]


@pytest.mark.parametrize(
    "caption", [CAPTION, f"Vista aérea do vale, {'de onde se vê a serra, ' * 5}. {CAPTION}"]
)
def test_a_caption_above_the_text_begins_no_second_article(caption: str) -> None:
    (story,) = split("\n".join([*HEAD, caption, "", *TEXT]).encode(), "page.txt").stories
    assert story.title == HEAD[0]
    assert story.caption is not None
    assert story.caption.text == caption
    assert story.byline is not None
    assert story.byline.text == HEAD[2]
    assert story.published == "2024-08-30"


def test_a_caption_between_paragraphs_is_a_caption() -> None:
    rows = [*HEAD, *TEXT[:2], CAPTION, "", *TEXT[2:]]
    found = split("\n".join(rows).encode(), "page.txt")
    (story,) = found.stories
    assert story.caption is not None
    assert story.caption.text == CAPTION
    assert [span.label for span in found.spans if span.label is Label.CAPTION] == [Label.CAPTION]


def test_a_page_without_a_title_begins_with_its_caption() -> None:
    (story,) = split("\n".join([CAPTION, "", *TEXT]).encode(), "page.txt").stories
    assert story.title is None
    assert story.text.startswith(CAPTION)


def test_links_to_share_an_article_are_no_title_of_one_that_has_none() -> None:
    (story,) = split(
        "\n".join(["Partager Tweeter Imprimer Envoyer", HEAD[2], "", *TEXT]).encode(), "p"
    ).stories
    assert story.title is None
