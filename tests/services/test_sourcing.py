"""Pages that say whose they are go to one source, and those of another publication of that name do not."""

import pytest

from reader.library.library import Library
from reader.model.addresses import site
from reader.services.importing import import_bytes


def saved_page(site: str, title: str, menu: str = "") -> bytes:
    """A page of one short article, as a browser saves it; without a menu as reading programs leave it."""
    text = f"<p>{title}. {title} on Tuesday, the council said. {title}, and nobody knows at what cost.</p>"
    around = f"<nav>{menu}</nav>" if menu else ""
    foot = f"<footer>© {site} 2026</footer>" if menu else ""
    head = f'<title>{title} | {site}</title><meta property="og:site_name" content="{site}">'
    return f"<html><head>{head}</head><body>{around}<h1>{title}</h1>{text * 3}{foot}</body></html>".encode()


def test_pages_that_say_whose_they_are_share_a_source_however_little_else_they_have(library: Library) -> None:
    """The menu is that of two publications, and tells nothing of either."""
    menu = "<a href='/'>Home</a> <a href='/world'>World</a> <a href='/about'>About</a>"
    pages = [
        saved_page("Steppe Monitor", "The bridge opens again", menu),
        saved_page("Valley Courier", "A school gets its roof", menu),
        saved_page("Steppe Monitor", "No trains run to the lake", menu),
        saved_page("Valley Courier", "Bakers ask for cheaper flour", menu),
        saved_page("Steppe Monitor", "Snow closes the northern pass"),
    ]
    for n, saved in enumerate(pages):
        import_bytes(library, [(f"{n}.html", saved)])
    sources = library.sources.all()
    assert [(source.name, source.articles) for source in sources] == [
        ("Steppe Monitor", 3),
        ("Valley Courier", 2),
    ]
    library.sources.rename(sources[0].key, "The Monitor")
    import_bytes(library, [("5.html", saved_page("Steppe Monitor", "The market moves to the square"))])
    assert [source.articles for source in library.sources.all()] == [4, 2]


def saved_mail(address: str, title: str) -> bytes:
    """A page without a name of its own, as a browser saves it with its address: as a mail."""
    text = f"<p>{title} on Tuesday, they said.</p>" * 9
    page = f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{text}</body></html>"
    head = f"Snapshot-Content-Location: {address}\nSubject: {title}\nMIME-Version: 1.0\n"
    return f"{head}Content-Type: text/html\n\n{page}".encode()


def test_pages_that_do_not_say_whose_they_are_share_the_source_of_their_site(library: Library) -> None:
    kept = "https://archive.example/web/2025/https://north.example/school"
    note = "---\nsource: https://north.example/flour\n---\n\n# Bakers ask for flour\n\nThey did on Tuesday.\n"
    pages = {
        "a.mhtml": saved_mail("https://www.north.example/bridge", "The bridge opens again"),
        "b.mhtml": saved_mail("https://m.north.example/trains", "No trains run to the lake"),
        "c.mhtml": saved_mail(kept, "A school gets its roof"),
        "d.md": note.encode(),
        "e.mhtml": saved_mail("http://localhost:8000/a", "The market moves to the square"),
    }
    for name, saved in pages.items():
        import_bytes(library, [(name, saved)])
    sources = [(source.name, source.articles) for source in library.sources.all()]
    assert sources == [("e", 1), ("north.example", 4)]


def test_a_name_that_a_page_gives_takes_the_place_of_its_site(library: Library) -> None:
    menu = "</nav><nav>".join(("Snow reports", "Ice on the lakes", "Old maps of the passes"))
    named = saved_page("Steppe Monitor", "The bridge opens again", menu).decode()
    nameless = saved_page("", "No trains run to the lake", menu).decode().replace("©", "")
    link = '<head><link rel="canonical" href="https://north.example/1">'
    import_bytes(library, [("1.html", nameless.replace("<head>", link).encode())])
    assert [source.name for source in library.sources.all()] == ["north.example"]
    import_bytes(library, [("2.html", named.encode())])
    assert [(source.name, source.articles) for source in library.sources.all()] == [("Steppe Monitor", 2)]


def test_publications_of_one_name_on_two_sites_are_two_sources(library: Library) -> None:
    titles = {
        "north.example": "The bridge opens again",
        "south.co.uk": "A school gets its roof",
        "m.north.example": "No trains run to the lake",
        "www.south.co.uk": "Bakers ask for cheaper flour",
    }
    for n, (host, title) in enumerate(titles.items()):
        entry = f"<entry><id>{n}</id><title>{title} today</title><link href='https://{host}/{n}'/></entry>"
        head = f"<title>News</title><link href='https://{host}/'/>"
        feed = f"<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'>{head}{entry}</feed>"
        link = f'<link rel="canonical" href="https://{host}/page/{n}">'.encode()
        page = saved_page("Courier", title).replace(b"<head>", b"<head>" + link)
        import_bytes(library, [(f"{host}.xml", feed.encode()), (f"{host}.html", page)])
    sources = [(source.name, source.articles) for source in library.sources.all()]
    assert sources == [("Courier", 2), ("Courier", 2), ("News", 2), ("News", 2)]


@pytest.mark.parametrize(
    ("url", "owner"),
    [
        ("https://m.vc.ru/1", "vc.ru"),
        ("http://WWW.news.co.uk:8080?a=1", "news.co.uk"),
        ("https://lake.wordpress.com/2025/05/ferry", "lake.wordpress.com"),
        ("https://river.blogspot.de/", "river.blogspot.de"),
        ("https://m.river.blogspot.com/", "river.blogspot.com"),
        ("https://river.blogspot.co.uk/", "river.blogspot.co.uk"),
        ("https://m.river.blogspot.com.br/", "river.blogspot.com.br"),
        ("https://blogspot.com/", "blogspot.com"),
        ("https://wordpress.com/blog", "wordpress.com"),
        ("https://127.0.0.1/a", "127.0.0.1"),
        ("https://localhost/a", "localhost"),
        ("https://web.archive.example/web/20250506/https://m.vc.ru/1", "vc.ru"),
        ("https://vc.ru/share?url=https://lake.example/1", "vc.ru"),
        ("mailto:a@b.example", None),
        (None, None),
    ],
)
def test_a_site_is_what_one_owner_has_of_a_host(url: str | None, owner: str | None) -> None:
    assert site(url) == owner
