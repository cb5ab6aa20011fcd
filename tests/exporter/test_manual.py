"""The manual as one page of the web: every word only a word, every link inside it."""

from html.parser import HTMLParser

from reader.exporter.manual import page_of
from reader.model.manual import Page
from reader.services.manual import pages, unnamed


class Elements(HTMLParser):
    """Collects anchors, links, words, and what is open when the page ends."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()
        self.open: list[str] = []
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.ids += [value or "" for name, value in attrs if name == "id"]
        self.links += [value or "" for name, value in attrs if name == "href"]
        if tag not in ("meta", "hr"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_whole_manual_is_one_page_whose_links_all_lead_somewhere() -> None:
    elements = Elements(page_of(pages(unnamed)))
    assert elements.open == []
    assert len(elements.ids) == len(set(elements.ids)) > 100
    assert {link.removeprefix("#") for link in elements.links} <= set(elements.ids)
    assert "script" not in elements.tags


def test_words_are_only_words_and_a_list_is_numbered_where_it_says_so() -> None:
    text = "# <b>\n\n1. one & two\n2. *three*\n\n```\nif a < b:\n```\n"
    markup = page_of([Page("p", "<b>", "", text)])
    assert "<h1>&lt;b&gt;</h1>" in markup
    assert "<ol><li>one &amp; two</li><li><em>three</em></li></ol>" in markup
    assert "<pre>if a &lt; b:</pre>" in markup
