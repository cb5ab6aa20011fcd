"""Pages made for the tests: lists of articles and single articles, marked up as many systems mark them up."""

from collections.abc import Callable, Sequence

from tests.importer.prose import Article, Press

_MENU = "<nav><ul>" + "".join(f'<li><a href="/s{n}">Section {n}</a></li>' for n in range(8)) + "</ul></nav>"
_SIDE = (
    '<div id="sidebar"><div class="widget"><h3 class="widget-title">'
    "About us</h3><p>We have written about the "
    "region since the bridge was built, and we are glad of every letter that a reader sends.</p></div>"
    '<div class="widget"><h3 class="widget-title">Archive</h3><ul>'
    + "".join(f'<li><a href="/2021/{n:02}/">Month {n}</a></li>' for n in range(1, 13))
    + "</ul></div></div>"
)
_FOOT = '<footer><p>© 2024 The Karsu Courier. All rights reserved.</p><a href="/about">About</a></footer>'


def articles(seed: int, many: int, paragraphs: int = 3) -> list[Article]:
    """Made-up articles of a few paragraphs."""
    press = Press(seed)
    written = [press.article() for _ in range(many)]
    return [Article(one.title, "\n\n".join(one.body.split("\n\n")[:paragraphs])) for one in written]


def paragraphs(one: Article) -> list[str]:
    """The paragraphs of an article."""
    return one.body.split("\n\n")


def _text(one: Article, tag: str = "p") -> str:
    return "".join(f"<{tag}>{paragraph}</{tag}>" for paragraph in paragraphs(one))


def _blog(n: int, one: Article) -> str:
    return (
        f'<article id="post-{n}" class="post-{n} post hentry category-{n}"><header class="entry-header">'
        f'<h2 class="entry-title"><a href="https://k.example/2024/0{n % 9 + 1}/{n}/">{one.title}</a></h2>'
        f'<time datetime="2024-0{n % 9 + 1}-11T09:00:00+06:00">11 May</time></header>'
        f'<div class="entry-content">{_text(one)}</div><footer><a href="#c{n}">'
        "3 Comments</a></footer></article>"
    )


def _flat(n: int, one: Article) -> str:
    return f'<h3><a href="news.php?id={n}">{one.title}</a></h3>{_text(one)}<hr>'


def _days_above(n: int, one: Article) -> str:
    return (
        f'<div class="date">{n + 1}.03.2023</div><div class="newstitle">'
        f'<a href="/n/{n}">{one.title}</a></div>'
        f'<div class="newstext">{_text(one)}</div>'
    )


def _cards(n: int, one: Article) -> str:
    return (
        f'<div class="col-md-4"><div class="card"><a href="/story/{n}"><img src="{n}.jpg" alt=""></a>'
        f'<div class="card-body"><a href="/tag/{n % 3}">Tag</a><h4 class="card-title"><a href="/story/{n}">'
        f'{one.title}</a></h4><p class="card-text">{paragraphs(one)[0]}</p></div></div></div>'
    )


def _linked_cards(n: int, one: Article) -> str:
    return (
        f'<li class="teaser"><a href="https://k.example/a/{n}"><span class="kicker">Karsu</span>'
        f'<h2 class="teaser__headline">{one.title}</h2><p>{paragraphs(one)[0]}</p></a></li>'
    )


def _table(n: int, one: Article) -> str:
    return (
        f'<tr><td class="contentheading"><a href="/c/{n}-story">{one.title}</a></td></tr>'
        f"<tr><td>{_text(one)}</td></tr>"
    )


def _divs(n: int, one: Article) -> str:
    return (
        f'<div class="item"><div class="title"><a href="/x/{n}">{one.title}</a></div>'
        f'<div class="meta">{n + 1} June 2022 | <a href="/u">Editor</a></div>'
        f'<div class="text">{_text(one, "div")}'
        f'<a class="more" href="/x/{n}">Read more</a></div></div>'
    )


def _unlinked(n: int, one: Article) -> str:
    return (
        f'<div class="post"><h2 class="title">{one.title}</h2><p class="info">'
        f"Posted on {n + 1} May 2021 by Ann</p>"
        f"{_text(one)}</div>"
    )


def _plain_links(n: int, one: Article) -> str:
    return f'<li><a href="/p/{n}">{one.title}</a>{_text(one)}</li>'


def _bold_and_break(n: int, one: Article) -> str:
    return f'<p><b><a href="/p/{n}">{one.title}</a></b><br>{"<br>".join(paragraphs(one))}</p>'


def _terms(n: int, one: Article) -> str:
    return f'<dt><a href="/p/{n}">{one.title}</a> <i>{n + 1}.03.2020</i><dd>{_text(one, "div")}'


_ITEMS: dict[str, tuple[str, Callable[[int, Article], str], str]] = {
    "blog": ('<main id="main">', _blog, "</main>"),
    "flat": ('<div id="content"><h1>News</h1>', _flat, "</div>"),
    "days above": ('<div class="inner">', _days_above, "</div>"),
    "cards": ('<div class="row">', _cards, "</div>"),
    "linked cards": ('<ul class="teasers">', _linked_cards, "</ul>"),
    "table": ('<table width="100%">', _table, "</table>"),
    "divs": ('<div class="list">', _divs, "</div>"),
    "plain links": ('<ul class="l">', _plain_links, "</ul>"),
    "bold and break": ("<div>", _bold_and_break, "</div>"),
    "terms": ("<dl>", _terms, "</dl>"),
    "unlinked": ('<div class="narrowcolumn">', _unlinked, "</div>"),
}
LISTS = tuple(_ITEMS)


def listing(make: str, some: Sequence[Article], language: str = "en") -> bytes:
    """A list of articles as a page of one make, with the menus around it."""
    before, item, after = _ITEMS[make]
    items = "\n".join(item(n, one) for n, one in enumerate(some))
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8">'
        "<title>News | The Karsu Courier</title>"
        '<meta property="og:site_name" content="The Karsu Courier"><script>'
        'var a = "<p>no words</p>";</script></head>'
        f'<body><div id="page">{_MENU}{before}{items}{after}{_SIDE}</div>{_FOOT}</body></html>'
    ).encode()


def _wrapped(one: Article, body: str) -> str:
    return f'<div class="article-body" itemprop="articleBody">{body}</div>'


def _plain_divs(one: Article, body: str) -> str:
    return f"<div><div><div>{body}</div></div></div>"


def _broken_lines(one: Article, body: str) -> str:
    return "<div>" + body.replace("</p><p>", "<br><br>").replace("<p>", "").replace("</p>", "") + "</div>"


def _in_a_table(one: Article, body: str) -> str:
    return f"<table><tr><td>{_MENU}</td><td>{body}</td></tr></table>"


_SHAPES: dict[str, Callable[[Article, str], str]] = {
    "wrapped": _wrapped,
    "plain divs": _plain_divs,
    "broken lines": _broken_lines,
    "in a table": _in_a_table,
}
SHAPES = tuple(_SHAPES)


def single(shape: str, one: Article, others: Sequence[Article], head: str = "") -> bytes:
    """One article as a page, with a sub-heading, related articles and comments around it."""
    parts = paragraphs(one)
    body = f"<p>{parts[0]}</p><p>{'</p><p>'.join(parts[1:])}</p>"
    related = "".join(
        f'<li><h4><a href="/r/{n}">{other.title}</a></h4><p>{paragraphs(other)[0][:90]}</p></li>'
        for n, other in enumerate(others)
    )
    comments = "".join(
        f'<div class="comment"><b>Reader {n}</b><p>{p}</p></div>' for n, p in enumerate(parts[:2])
    )
    return (
        '<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">'
        f"<title>{one.title} | The Karsu Courier</title>"
        f'{head}</head><body>{_MENU}<div class="content"><h1>{one.title}</h1>'
        '<p class="byline">By Ann Ospan</p>'
        f"{_SHAPES[shape](one, body)}</div><div class='more-news'><h3>Read also</h3><ul>{related}</ul></div>"
        f'<div id="comments"><h3>Comments</h3>{comments}</div>{_FOOT}</body></html>'
    ).encode()
