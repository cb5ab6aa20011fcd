"""Ways out of an article: the original, a link."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication

from reader.services.importing import import_paths
from reader.ui.addresses import armoured, host_of, open_link
from reader.ui.chooser import Chooser
from reader.ui.linkhints import LinkHints, hints_in_view, letters_for
from reader.ui.window import Window

Press = Callable[..., None]


def shown(window: Window) -> Chooser:
    """The chooser that is open."""
    return next(c for c in window.findChildren(Chooser) if c.isVisible())


def test_a_flattened_capture_says_that_it_knows_no_address(
    window: Window, open_titled: Callable[[str], None], press: Press
) -> None:
    open_titled("TikToker")
    press("O")
    assert "does not say where this article stands" in window.status.message
    press("Shift+O")
    assert window.status.message == "This article has no links that were kept."
    press("F")
    assert window.status.message == "This article has no links that were kept."


PAGE = """<!doctype html><html lang="en"><head><title>Lake returns</title>
<meta name="author" content="Ada Brook"><link rel="canonical" href="https://gazette.example/lake"></head>
<body><article><h1>Lake returns</h1><p>The lake came back on Monday, said
<a href="https://ministry.example/lake">the ministry</a>.</p><p>Fishermen, who had sold their boats, stood on
the shore and counted the birds. They counted forty, and one heron that nobody had seen since the spring.</p>
</article></body></html>"""


def test_an_article_of_the_web_tells_its_author_and_leads_to_its_links_and_its_original(
    window: Window, open_titled: Callable[[str], None], press: Press, tmp_path: Path
) -> None:
    page = tmp_path / "lake.html"
    page.write_text(PAGE, encoding="utf-8")
    import_paths(window.session.library, [page])
    open_titled("Lake returns")
    assert "Ada Brook" in window.page.toPlainText().splitlines()[0]
    press("Shift+O")
    assert shown(window).list.item(0).text() == "Open ministry.example"
    press("Esc", "O")
    assert shown(window).list.item(0).text() == "Open gazette.example"


LINKED = """<!doctype html><html lang="en"><head><title>Ferries stop</title></head>
<body><article><h1>Ferries stop</h1><p>The ferries stopped on Friday, said
<a href="https://harbour.example/notice">the harbour master</a>, for the first time since the great storm of
that winter.</p><p>Nobody knows when they sail again. The timetable hangs <a href="https://quay.example/times">
on the quay</a> and is not read by anyone, since the boats lie on the shore with their keels to the sun.</p>
</article></body></html>"""


class Browser(QObject):
    """Stands where the desktop's browser would be asked."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    """What is handed to the browser is kept here."""
    standing = Browser()
    QDesktopServices.setUrlHandler("https", standing, "open")  # type: ignore[arg-type]  # the stub asks for bytes
    yield standing
    QDesktopServices.unsetUrlHandler("https")


@pytest.fixture
def linked(window: Window, open_titled: Callable[[str], None], tmp_path: Path) -> Window:
    """The window in an article with two links."""
    page = tmp_path / "ferries.html"
    page.write_text(LINKED, encoding="utf-8")
    import_paths(window.session.library, [page])
    open_titled("Ferries stop")
    return window


def test_the_letters_beside_a_link_follow_it(linked: Window, press: Press, browser: Browser) -> None:
    before = linked.page.reader.range
    press("F")
    letters = [hint.letters for hint in hints_in_view(linked)]
    assert len(letters) == len(set(letters)) == 2
    assert "Y to copy" in linked.status.message
    press(letters[1])
    assert browser.opened == ["https://quay.example/times"]
    assert linked.status.message == "Opened in the browser: quay.example"
    press("H")
    assert linked.page.reader.range == before
    assert len(linked.page.anchored()) == 1


def test_y_before_the_letters_copies_the_address(linked: Window, press: Press, browser: Browser) -> None:
    press("F", "Y", hints_in_view(linked)[0].letters)
    assert QGuiApplication.clipboard().text() == "https://harbour.example/notice"
    assert browser.opened == []


def test_an_address_whose_host_had_no_room_beside_its_letters_is_asked_for(
    window: Window, press: Press, open_titled: Callable[[str], None], tmp_path: Path, browser: Browser
) -> None:
    page = tmp_path / "close.html"
    close = (
        'the <a href="https://quay.example/times">on</a> <a href="https://deck.example/times">the quay</a>'
    )
    page.write_text(re.sub(r"<a .*\n?.*</a>", close, LINKED, count=1), encoding="utf-8")
    import_paths(window.session.library, [page])
    open_titled("Ferries stop")
    press("F", hints_in_view(window)[0].letters)
    assert browser.opened == []
    assert shown(window).list.item(0).text() == "Open quay.example"
    press("Return")
    assert browser.opened == ["https://quay.example/times"]


@pytest.mark.parametrize("key", ["Esc", "Z"])
def test_any_other_key_takes_the_letters_away_and_does_nothing(
    linked: Window, press: Press, browser: Browser, key: str
) -> None:
    place = linked.session.place
    press("F", key)
    assert not [hints for hints in linked.page.findChildren(LinkHints) if hints.isVisible()]
    assert linked.session.place == place
    assert browser.opened == []
    assert linked.page.hasFocus()


def test_many_links_have_two_letters_each_and_none_begins_another() -> None:
    for count in (1, 9, 22, 23, 120):
        made = letters_for(count)
        assert len(set(made)) == count
        assert not [a for a in made for b in made if a != b and b.startswith(a)]
        assert not [letters for letters in made if letters.startswith("Y")]


def test_links_of_other_sentences_can_be_chosen_from_a_list(linked: Window, press: Press) -> None:
    press("Down", "Shift+O")
    assert [shown(linked).list.item(n).text() for n in range(2)] == ["the harbour master", "on the quay"]


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://example.org/a?b=c#d", "example.org"),
        ("http://пример.испытание/статья", "xn--e1afmkfd.xn--80akhbyknj4f"),
        ("https://EXAMPLE.org:8080/", "example.org"),
        ("https://reader@example.org/", ""),
        ("https://example.org:port/", ""),
        ("file:///etc/passwd", ""),
        ("javascript:alert(1)", ""),
        ("http://127.0.0.1/$(touch x)", ""),
        ("https://example.org/it's;here", "example.org"),
        ("https:///nohost", ""),
        ("//example.org/", ""),
        ("https://example.org/a b", ""),
        ("-oProxyCommand=x", ""),
        ("https://exa\u202emple.org/", ""),
        ("https://faß.example/", "xn--fa-hia.example"),
        ("https://ex%41mple.org/", "example.org"),
        ("http://2130706433/", "127.0.0.1"),
        ("https://example.org\\.example.net/", ""),
        ("https://example.org\\@example.net/", ""),
        ("https://@example.org/", ""),
        ("https://example.org?at=@", "example.org"),
        ("https://example.org:99999/", ""),
        ("https:\\\\example.org", ""),
    ],
)
def test_only_plain_web_addresses_are_opened(url: str, host: str) -> None:
    assert host_of(url) == host


def test_nothing_in_an_address_steers_a_shell() -> None:
    assert armoured("https://example.org/$(x);`y`") == "https://example.org/%24(x)%3B%60y%60"


def test_the_real_host_is_shown_before_the_browser_is_asked(window: Window) -> None:
    open_link(window, "https://раураl.com/login")
    chooser = shown(window)
    assert chooser.list.item(0).text().startswith("Open xn--")
