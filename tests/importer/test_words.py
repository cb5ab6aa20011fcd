"""Phrases that pages print: most lines begin like none of them, which is told before any is tried."""

import re

import pytest

from reader.importer import beyond, phrases, words, writers
from reader.importer.lines import Shape, read_lines

ASKED = (
    words.is_credit, words.is_byline, words.counts_comments, words.is_note, words.is_ago, words.ends_article,
    words.heads_related,
)  # fmt: skip


def lines() -> list[str]:
    """Every phrase of every list by itself, with a number before it, a name after it, and in signs."""
    lists = [
        getattr(of, name)
        for of in (phrases, beyond, writers)
        for name in dir(of)
        if name[0].isalpha() and name.isupper()
    ]
    listed = {phrase for some in lists for phrase in some}
    forms = ("{}", "12 {}", "3 min {}", "{} Ann Lee", "{}: 4", "» {} «", '5 thoughts on "{}"', "A > {}")
    return [words.fold(form.format(phrase)) for phrase in sorted(listed) for form in forms]


def test_what_begins_like_no_phrase_is_none() -> None:
    told = {line for line in lines() if any(asked(line) for asked in ASKED)}
    assert len(told) > 1000
    assert [line for line in told if not words.may_be_phrase(line)] == []
    assert not words.may_be_phrase("the bridge was opened on friday")


def test_a_pattern_of_words_finds_the_longest_that_fits() -> None:
    pattern = re.compile(words.any_of(("post", "posted", "posted in", "pose", "a.b", "más")))
    said = ("posted inside", "posted", "poser", "postal", "a.b", "acb", "mas")
    found = [match[0] if (match := pattern.match(line)) else None for line in said]
    assert found == ["posted in", "posted", "pose", "post", "a.b", None, "mas"]


@pytest.mark.parametrize(
    "text",
    ["Read more »", "« Weiterlesen", "Continue reading →", "Опширније", "Lasīt tālāk »", "Soma zaidi…"],
)
def test_a_link_to_more_is_known_whatever_arrows_stand_around_it(text: str) -> None:
    assert words.is_more(words.fold(text))


@pytest.mark.parametrize(
    "text",
    [
        *("Tác giả: Lê Thu Hà", "Пише: Ана Вулић", "Oleh Bima Putra", "โดย สมชาย ใจดี", "Írta: Kiss Anna"),
        *("Interview by Ana Lind", "Ein Gastbeitrag von Uta Brehm", "Propos recueillis par Luc Adan"),
        *(
            "A cura di Carla Benassi",
            "Rozmawiała Kalina Drost",
            "Беседовала Олеся Гринь",
            "Haber: Defne Alkan",
        ),
        *(
            "記者王小明／台北報導",
            "晨光新闻记者 林晚舟",
            "记者 林晚舟",
            "윤하늘 기자",
            "윤하늘 기자 han@press.example",
            "記者・小田みどり",
        ),
    ],
)
def test_who_wrote_a_text_is_known_in_many_languages(text: str) -> None:
    assert words.is_byline(words.fold(text))


@pytest.mark.parametrize(
    "text",
    ["記者会見で謝罪", "记者节快乐", "기자 회견", "기자들이 본 강", "시민 기자", "Authors meet readers"],
)
def test_a_line_about_reporters_is_not_who_wrote_a_text(text: str) -> None:
    assert not words.is_byline(words.fold(text))


@pytest.mark.parametrize(
    "text",
    [
        *("By Ana Lind, staff writer", "By Ana Lind and Jo Orr", "By Karl von Innes in Skerry", "by wp_user"),
        *("By JO ORR | City Press", "Posted by admin", "posted by ajt on Mon 17 Feb 2014", "By: City Wire"),
        *("By Ana Lind Science reporter, City News", "par éric le blanc | Les ports", "Por Teresa Lobato"),
        *("Ein Gastbeitrag von Uta Brehm", "Haber: Defne Alkan", "بقلم: سلمى الحداد"),
        *(
            "By The Northern Press",
            "By the editorial board",
            "By staff reporters",
            "By our special correspondent",
        ),
    ],
)
def test_names_behind_a_word_for_a_writer_make_a_byline(text: str) -> None:
    (line,) = read_lines(text)
    assert line.byline


@pytest.mark.parametrize(
    "text",
    [
        *("Analysis by UN shows hunger rising", "Review by Friday, minister tells dam builders"),
        *("By the sea, a town waits", "By the press and the public", "By staff count, the bank is small"),
        *("Reported by neighbours, fire spread for hours", "As told to parliament, costs will rise"),
        *("Words: the game that took over", "By 2030 half of all cars will be electric"),
        *("Kommentar von Merz sorgt für Streit", "Analyse von 300 Proben zeigt Gift im Fluss"),
        *(
            "Von Anfang an falsch geplant",
            "Protokoll: So lief die Nacht",
            "Reporter: Ich habe nichts gesehen",
        ),
        *("Un article de loi fait débat", "Par les temps qui courent, tout est cher"),
        *("Texto de ley llega al Congreso", "Elaborado por expertos: el plan del agua"),
        *("Servizio di leva, il governo frena", "Testo di legge approvato alla Camera"),
        *("Reportagem de capa: o vale seco", "Tekst: de nieuwe wet in het kort", "Haber: savaş bitti"),
        *("Подготовил проект бюджета минфин", "Журналист: Россия выиграла спор", "Автор текста гимна умер"),
        *(
            "Autor nieznany, dzieło bezcenne",
            "Rozmawiał z papieżem o pokoju",
            "Napsala nejlepší knihu roku",
            "Bài: vì sao giá tăng",
        ),
        *(
            "रिपोर्ट: दस साल में आधा हुआ पानी",
            "Oleh karena itu harga naik",
            "Av hensyn til miljøet stenges veien",
        ),
    ],
)
def test_a_title_that_begins_as_a_byline_does_is_none(text: str) -> None:
    (line,) = read_lines(text)
    assert not line.byline


@pytest.mark.parametrize(
    "text",
    [
        *("Source: City Wire", "Источник: пресс-служба порта", "По сообщениям СМИ", "Zdroj: ČPP"),
        *("(Reporte de Ana Gil; edición de Jo Orr)", "(Bericht von Uta Brehm)", "来源：晨光社"),
        *("При подготовке материала использованы сообщения агентств", "Quelle: dpa", "source: press.example"),
    ],
)
def test_a_line_that_says_who_helped_is_a_credit(text: str) -> None:
    (line,) = read_lines(text)
    assert line.credit


@pytest.mark.parametrize(
    "text",
    [
        *("Photo by photo, a city remembers its flood", "Reporting by drone becomes law in May"),
        *("Информация о мосте", "По сообщениям СМИ, мост закрыт", "При подготовке к зиме погибли двое"),
        *("Información de última hora sobre el puente", "Reporte de empleo decepciona a los mercados"),
        *("Edición de lujo para el poema", "Bericht von Experten: Brücke war marode", "Reportage de guerre"),
        *("Источник: министр уйдёт в отставку", "Извор: чиста вода са планине", "Fuente: el ministro dimite"),
    ],
)
def test_a_title_that_begins_as_a_credit_does_is_none(text: str) -> None:
    (line,) = read_lines(text)
    assert not line.credit


def test_who_reported_and_edited_is_a_credit_in_brackets_too() -> None:
    assert words.is_credit(words.fold("(Reporting by Ana Lind; editing by Jo Orr)"))
    assert words.is_credit(words.fold("Извор: Вест"))
    assert words.is_credit(words.fold("(Bericht von Uta Brehm; redigiert von Ole Damm)"))


def test_a_day_before_a_bar_and_rubrics_tells_of_a_text_however_many_they_are() -> None:
    rubrics = "Weddings, Decoration, Small Things, Invitations, Bakeries of the Island, Pilots"
    assert read_lines(f"12 March 2016 | {rubrics}")[0].shape is Shape.DATE
    assert read_lines(f"12 March 2016, {rubrics}")[0].shape is not Shape.DATE
