"""How long a text is, and how far the reader is in it."""

from collections.abc import Callable
from pathlib import Path

from reader.services.importing import import_paths
from reader.ui.window import Window

Press = Callable[..., None]
Open = Callable[[str], None]


def test_the_head_of_an_article_tells_its_words_and_minutes(window: Window, open_titled: Open) -> None:
    open_titled("TikToker")
    reading = window.session.reading
    assert reading
    words = len(reading.version.text.split())
    assert f"{words} words, 1 min" in window.page.toPlainText().splitlines()[0]


def test_the_head_of_a_chinese_article_tells_its_characters(
    window: Window, open_titled: Open, tmp_path: Path
) -> None:
    page = tmp_path / "ferry.txt"
    page.write_text("渡轮停航\n\n" + "渡轮于星期五停航，港口负责人表示。" * 40 + "\n", encoding="utf-8")
    import_paths(window.session.library, [page])
    open_titled("渡轮停航")
    head = window.page.toPlainText().splitlines()[0]
    assert "600 characters, 2 min" in head


def test_no_progress_is_told_while_another_view_lies_over_the_text(window: Window, press: Press) -> None:
    assert window.status.progress.text()
    press("Shift+V")
    assert window.status.progress.text() == ""
    press("Esc")
    assert window.status.progress.text()


def open_long(window: Window, open_titled: Open, folder: Path) -> None:
    """An article of five minutes, longer than the window."""
    page = folder / "long.txt"
    sentence = "The ferry that brings the post every Friday was late again because of the wind. "
    page.write_text("The post comes late\n\n" + f"{sentence * 8}\n\n" * 10, encoding="utf-8")
    import_paths(window.session.library, [page])
    open_titled("The post comes late")


def test_the_progress_moves_with_the_cursor_and_tells_the_minutes_left(
    window: Window, press: Press, open_titled: Open, tmp_path: Path
) -> None:
    open_long(window, open_titled, tmp_path)
    assert window.status.progress.text() == "0 %, 5 min left"
    press(*["Down"] * 5)
    assert window.status.progress.text() == "50 %, 3 min left"
    press("End")
    assert window.status.progress.text() == "at the end"
    press("Home")
    assert window.status.progress.text().startswith("0 %")


def test_who_reads_by_pages_is_at_the_end_where_the_end_is_seen(
    window: Window, press: Press, open_titled: Open, tmp_path: Path
) -> None:
    open_long(window, open_titled, tmp_path)
    pages = 0
    while not window.page.at_end():
        press("Space")
        pages += 1
    assert pages > 1
    assert window.session.reading
    assert window.session.reading.row.heading == "The post comes late"
    assert window.page.content
    assert window.page.reader.range[1] < window.page.content.blocks[-1].end
    assert window.status.progress.text() == "at the end"
    press("Up")
    assert window.status.progress.text().endswith("min left")
