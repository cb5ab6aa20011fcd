"""How long a text is for its reader."""

import pytest

from reader.model.reading_time import length


@pytest.mark.parametrize(
    ("text", "unit", "count", "minutes"),
    [
        ("The ferry left at noon. " * 46, "words", 230, 1.0),
        ("Паром вышел в полдень сегодня. " * 37, "words", 185, 1.0),
        ("渡轮于中午离开港口。" * 51, "characters", 459, 1.8),
        ("フェリーは正午に出航した。" * 71, "characters", 852, 2.4),
        ("", "words", 0, 0.0),
    ],
)
def test_a_text_is_measured_by_the_script_it_is_written_in(
    text: str, unit: str, count: int, minutes: float
) -> None:
    measured = length(text, len(text.split()))
    assert (measured.unit, measured.number) == (unit, count)
    assert measured.minutes == pytest.approx(minutes, rel=0.02)


def test_a_chinese_page_that_quotes_english_names_is_counted_in_characters() -> None:
    text = "据BBC报道，Microsoft公司与OpenAI于星期一签署协议。" * 20
    assert length(text, 20).unit == "characters"
