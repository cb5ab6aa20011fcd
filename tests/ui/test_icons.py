"""Icons: pictures from the one font in use, in the colour that was asked for."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication

from reader.ui import icons


@pytest.fixture
def before_loading(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As at a start: no font yet, and none of the modules that bring it."""
    monkeypatch.setattr(icons, "_font", None)
    icons.pixmap.cache_clear()
    for name in [name for name in sys.modules if name.partition(".")[0] in ("qtawesome", "qtpy")]:
        monkeypatch.delitem(sys.modules, name)
    yield
    icons.pixmap.cache_clear()


def inks(picture: QPixmap | None) -> set[str]:
    """The colours that are wholly there in a picture."""
    assert picture is not None
    image = picture.toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return {colour.name() for colour in pixels if colour.alpha() == 255}


def test_an_icon_is_drawn_once_the_font_is_loaded(before_loading: None) -> None:
    assert icons.drawn("ph.tray", "#9a3324", 40, 2.0) is None
    icons.load()
    picture = icons.drawn("ph.tray", "#9a3324", 40, 2.0)
    assert inks(picture) == {QColor("#9a3324").name()}
    assert picture is not None
    assert (picture.width(), picture.deviceIndependentSize().width()) == (80, 40)


def test_the_classes_of_qt_are_not_all_made_for_icons(before_loading: None) -> None:
    """That is what qtpy does, through which qtawesome reaches Qt; it is left as it was found."""
    icons.load()
    assert "qtawesome" in sys.modules
    assert not [name for name in sys.modules if name.partition(".")[0] == "qtpy"]
