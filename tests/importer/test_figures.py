"""Figures and days are known for the same in digits, words and units of many languages."""

import pytest

from reader.importer.figures import figures

DEAL = {"@03-14", "=1.2e+09usd", "=300t", "=45%", "=12500"}


def keys(text: str) -> set[str]:
    return {figure.key for figure in figures(text)}


@pytest.mark.parametrize(
    "text",
    [
        "On 14 March $1.2 billion for 300 tons, 45% up, 12,500 people",
        "US$1.2bn on March 14th; 300 tonnes, 45 percent, 12 500 people",
        "14-го марта 1,2 млрд долларов за 300 тонн, 45 процентов, 12 500 человек",
        "Am 14. März 1,2 Milliarden Dollar für 300 Tonnen, 45 Prozent, 12.500 Menschen",
        "El 14 de marzo, 1.200 millones de dólares, 300 toneladas, 45 %, 12.500 personas",
        "3月14日、12億ドル、300トン、45%、12500人",
        "3月14日，12亿美元，300吨，45%，12500人",
        "في 14 مارس ١٫٢ مليار دولار و٣٠٠ طن و45 بالمئة و12500 شخص",
        "14 मार्च को 1.2 अरब डॉलर, 300 टन, 45 प्रतिशत, 12500 लोग",
    ],
)
def test_a_deal_has_the_same_figures_in_every_language(text: str) -> None:
    assert keys(text) == DEAL


@pytest.mark.parametrize(
    "text",
    [
        "In 2024 and 1999",
        "at 14:30",
        "they won 3-2",
        "version 1.2.3",
        "12 people",
        "page 7",
        "in May 2025",
        "7" * 40,
    ],
)
def test_what_is_too_common_or_no_number_is_no_figure(text: str) -> None:
    assert keys(text) == set()


def test_a_figure_is_told_as_it_is_printed() -> None:
    text = "Сделка на 1,2 млрд долларов 14 марта"
    assert {figure.printed for figure in figures(text)} == {"1,2 млрд долларов", "14 марта"}


def test_the_same_amount_of_other_money_is_another_figure() -> None:
    assert keys("€5 million") == keys("5 million euros") == {"=5e+06eur"}
    assert keys("€5 million").isdisjoint(keys("$5 million"))
