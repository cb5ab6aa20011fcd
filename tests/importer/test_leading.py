"""Texts that end with a link to their rest in the same line, of lists with titles and without."""

import pytest

from reader.importer.leading import before_link
from reader.importer.splitting import split
from tests.importer.test_listings import LEADS, TITLES

LINKED = [
    "The boats will be charged at night. Read more",
    "The boats will be charged at… READ MORE »",
    "The boats will be charged, according to the harbour master. (more…)",
    "Die Boote werden nachts geladen. Weiter lesen …",
    "Лодки заряжают ночью... Читать далее >>",
    "Човни заряджають уночі. >>",
    "Қайықтар түнде қуатталады. Толығырақ",
    "船は夜に充電される。続きを読む",
    "القوارب تشحن ليلا. اقرأ المزيد",
    "नावें रात में चार्ज होंगी। और पढ़ें",
]


@pytest.mark.parametrize("text", LINKED)
def test_a_link_to_the_rest_of_a_text_is_known_at_its_end(text: str) -> None:
    assert before_link(text)


@pytest.mark.parametrize(
    "text",
    ["We could do with a boat or two more", "« Le bateau part. »", "She asked him to continue"],
)
def test_words_of_a_sentence_are_no_link(text: str) -> None:
    assert before_link(text) is None


@pytest.mark.parametrize("link", ["Read more", "Weiter lesen …", "Читать статью →", "Haberi oku", "阅读全文"])
def test_each_text_of_a_list_without_titles_that_leads_to_its_rest_is_an_article(link: str) -> None:
    texts = [f"{lead} {link}" for lead in LEADS]
    found = split("\n".join(["News of 3 July 2025", *texts]).encode(), "news")
    assert [story.text for story in found.stories] == texts


def test_titles_above_texts_that_lead_to_their_rest_begin_articles() -> None:
    rows = ["Articles on the islands"]
    titles = [title.replace("after all", "after all?") for title in TITLES]
    for n, (title, lead) in enumerate(zip(titles, LEADS, strict=True)):
        rows += [title, *(["Asel Hill 07.06.19"] if n == 1 else []), f"{lead[:120]}. (more…)"]
    found = split("\n\n".join(rows).encode(), "islands")
    assert [story.title for story in found.stories] == titles
