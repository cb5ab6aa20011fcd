"""Lists and articles in the shapes that themes and frameworks of today give them."""

from itertools import pairwise

from reader.importer.splitting import split
from reader.model.article import TitleState
from reader.model.capture import Split, Story
from reader.model.evidence import DOUBT
from tests.importer.prose import Article
from tests.importer.web.making import articles, paragraphs

_FOOT = '<footer><p>© 2024 The Karsu Courier. All rights reserved.</p><a href="/about">About</a></footer>'


def read(body: str, title: str = "The Karsu Courier", head: str = "") -> Split:
    page = f"<!DOCTYPE html><html lang=en><head><title>{title}</title>{head}</head><body>{body}</body></html>"
    return split(page.encode(), "page.html")


def only(found: Split) -> Story:
    (story,) = found.stories
    return story


def titles(some: list[Article]) -> list[str]:
    return [one.title for one in some]


def test_a_text_that_is_a_link_to_its_own_article_is_kept_and_links_beside_it_are_not() -> None:
    some = articles(1, 4)
    found = read(
        "".join(
            f'<div class="row"><a class="post-title" href="/p/{n}">{one.title}</a>'
            f'<div><a href="/p/{n}">{paragraphs(one)[0]}</a></div>'
            f'<p><a href="/p/{n}">Read more of what is told here: {one.title}</a></p>'
            f'<div><a href="/p/{n}/all-comments">Show all that readers have said of this article until now, '
            "and say what you think of it yourself</a></div></div>"
            for n, one in enumerate(some)
        )
    )
    assert [story.title for story in found.stories] == titles(some)
    assert [story.text for story in found.stories] == [paragraphs(one)[0] for one in some]


def test_a_heading_below_a_higher_one_in_the_same_link_is_no_title_but_the_text() -> None:
    some = articles(2, 5)
    found = read(
        "".join(
            f'<div><article><p>Ann Miller</p><a href="/p/{n}"><h2>{one.title}</h2>'
            f"<div><h3>{paragraphs(one)[0]}</h3></div></a><span>4 min read</span></article></div>"
            for n, one in enumerate(some)
        )
    )
    assert [story.title for story in found.stories] == titles(some)
    for story, one in zip(found.stories, some, strict=True):
        assert paragraphs(one)[0] in story.text


def test_the_lead_of_a_front_page_is_a_record_though_its_title_is_of_a_higher_rank() -> None:
    some = articles(3, 7)

    def tile(n: int, rank: int) -> str:
        return (
            f'<article class="tile"><h{rank} class="tile__title"><a href="/p/{n}">'
            f"{some[n].title}</a></h{rank}>"
            f'<p class="tile__text">{paragraphs(some[n])[0]}</p></article>'
        )

    sections = "".join(
        f'<section><h2 class="name">Section {a}</h2>{"".join(tile(n, 3) for n in range(a, b))}</section>'
        for a, b in pairwise((1, 4, 7))
    )
    found = read(f"<section>{tile(0, 2)}</section>{sections}{_FOOT}")
    assert [story.title for story in found.stories] == titles(some)
    assert [story.text for story in found.stories] == [paragraphs(one)[0] for one in some]


def test_links_that_say_the_same_below_every_text_are_no_titles() -> None:
    some = articles(4, 6)
    found = read(
        "<table>"
        + "".join(
            f'<tr><td><b><a href="/p/{n}">{one.title}</a></b></td></tr><tr><td>{n + 1}.03.2022</td></tr>'
            f"<tr><td>{'<br><br>'.join(paragraphs(one)[:2])}</td></tr>"
            f'<tr><td><a href="/p/{n}">Read the whole story</a></td></tr>'
            for n, one in enumerate(some)
        )
        + "</table>"
    )
    assert [story.title for story in found.stories] == titles(some)
    assert [story.published for story in found.stories] == [f"2022-03-0{n + 1}" for n in range(6)]


def test_a_title_behind_its_day_in_one_line_is_the_title_and_its_day_the_day() -> None:
    some = articles(11, 6)
    found = read(
        '<div class="news">'
        + "".join(
            f'<p class="item"><span>{n + 1}.03.2022</span> <a href="/p/{n}"><b>{one.title}</b></a><br>'
            f"{paragraphs(one)[0]}</p>"
            for n, one in enumerate(some)
        )
        + "</div>"
    )
    assert [story.title for story in found.stories] == titles(some)
    assert [story.published for story in found.stories] == [f"2022-03-0{n + 1}" for n in range(6)]
    assert [story.text for story in found.stories] == [paragraphs(one)[0] for one in some]


def test_a_cell_that_is_called_a_title_and_holds_the_text_too_heads_nothing_with_that() -> None:
    some = articles(12, 5)
    found = read(
        "<table><tr><th>Day</th><th>Release</th></tr>"
        + "".join(
            f'<tr><td>{n + 1} March 2022</td><td class="field-title"><a href="/p/{n}">{one.title}</a><br>'
            f"{paragraphs(one)[0]}</td></tr>"
            for n, one in enumerate(some)
        )
        + "</table>"
    )
    assert [story.title for story in found.stories] == titles(some)
    assert [story.text for story in found.stories] == [paragraphs(one)[0] for one in some]


def test_a_record_leads_where_its_overlay_or_the_link_to_its_rest_does() -> None:
    some = articles(16, 5)
    over = read(
        "".join(
            f'<li><div class="card"><a href="https://k.example/{n}" aria-label="{one.title}"></a><h3><span>'
            f"{one.title}</span></h3><div>{paragraphs(one)[0]}</div></div></li>"
            for n, one in enumerate(some)
        )
    )
    more = read(
        "<table><tr><td>"
        + "".join(
            f"<h2>{one.title}</h2><p>{paragraphs(one)[0]}</p><p>{paragraphs(one)[1]}</p>"
            f'<p><a href="https://k.example/{n}">Read more</a></p><hr>'
            for n, one in enumerate(some)
        )
        + "</td></tr></table>"
    )
    for found in (over, more):
        assert [story.title for story in found.stories] == titles(some)
        assert [story.url for story in found.stories] == [f"https://k.example/{n}" for n in range(5)]


def test_bare_titles_each_with_its_day_are_a_list_and_without_days_they_are_a_menu() -> None:
    some = articles(13, 9)

    def listed(dated: bool) -> Split:
        days = [f"2024-03-0{n}" if dated else "" for n in range(1, 10)]
        rows = (
            f'<li><a href="/p/{n}">{one.title}</a><span>{day}</span></li>'
            for n, (one, day) in enumerate(zip(some, days, strict=True))
        )
        return read(f'<ul class="news">{"".join(rows)}</ul>')

    found = listed(dated=True)
    assert [story.title for story in found.stories] == titles(some)
    assert [story.published for story in found.stories] == [f"2024-03-0{n}" for n in range(1, 10)]
    assert listed(dated=False).stories == ()


def test_several_titles_of_the_first_rank_each_in_an_article_are_a_list() -> None:
    some = articles(5, 5)
    found = read(
        "<main>"
        + "".join(
            f"<article><h1>{one.title}</h1><p>By Ann Miller</p><time>{n + 1} March 2023</time>"
            f"{''.join(f'<p>{text}</p>' for text in paragraphs(one))}"
            f'<section class="related-posts"><h3>Related</h3><ul><li><a href="/r/{n}">Another story of the '
            "town</a></li></ul></section></article>"
            for n, one in enumerate(some)
        )
        + "</main>",
        title=some[0].title,
    )
    assert [story.title for story in found.stories] == titles(some)


def test_what_each_record_says_in_its_own_metadata_is_not_said_of_the_page() -> None:
    some = articles(6, 3)
    found = read(
        '<div itemscope itemtype="http://schema.org/Blog">'
        + "".join(
            '<div itemprop="blogPost" itemscope itemtype="http://schema.org/BlogPosting">'
            f'<meta itemprop="datePublished" content="2023-03-0{n + 1}"><div itemprop="headline" class="hd">'
            f'<a href="/p/{n}">{one.title}</a></div><div itemprop="articleBody">'
            f"{''.join(f'<div>{text}</div>' for text in paragraphs(one))}</div></div>"
            for n, one in enumerate(some)
        )
        + "</div>"
    )
    assert [story.title for story in found.stories] == titles(some)
    assert [story.published for story in found.stories] == ["2023-03-01", "2023-03-02", "2023-03-03"]


def cards(below: str) -> list[str | None]:
    """The days of a list of cards with this below the text of each, its number put in."""
    found = read(
        "".join(
            f'<div class="card"><h3><a href="/p/{n}">{one.title}</a></h3><p>{paragraphs(one)[0]}</p>'
            f"<div>{below.replace('?', str(n + 1))}</div></div>"
            for n, one in enumerate(articles(7, 4))
        )
    )
    return [story.published for story in found.stories]


def test_a_record_has_the_day_that_stands_below_its_text_and_no_day_of_an_event() -> None:
    days: list[str | None] = [f"2024-05-0{n + 1}" for n in range(4)]
    assert cards("<span>? May 2024</span>") == days
    assert cards('<span class="date">? May 2024</span><span>127</span>') == days
    assert cards("<span>? May 2024</span> <b>Town</b>") == days
    assert cards("<span>? May 2024</span></div><div><span>9 June 2024</span>") == [None] * 4
    assert cards("<span>Tickets at the door on ? May 2024</span>") == [None] * 4


def test_what_leads_from_the_title_to_the_text_belongs_to_the_article() -> None:
    (one,) = articles(8, 1, paragraphs=6)
    found = read(
        f'<div class="page"><h1>{one.title}</h1><p class="standfirst">The town has waited for long.</p>'
        '<div class="byline">By Ann Miller</div><figure><img src="a.jpg"><figcaption>The canal in May'
        '</figcaption></figure><p><a href="/mail">Get the letter of this paper</a></p>'
        f'<div class="article-text">{"".join(f"<p>{text}</p>" for text in paragraphs(one))}</div></div>'
    )
    story = only(found)
    assert story.caption is not None
    assert story.caption.text == "The canal in May"
    assert story.text.startswith("The town has waited for long.")
    assert story.text.endswith(paragraphs(one)[-1])
    assert "letter" not in story.text


def test_the_name_of_the_site_is_no_title_where_the_title_is_printed_as_a_line_of_a_table() -> None:
    (one,) = articles(9, 1, paragraphs=6)
    found = read(
        "<table><tr><td colspan=2><h1>The Karsu Courier</h1></td></tr><tr><td>"
        + "".join(f'<a href="/s{n}">Section {n}</a><br>' for n in range(5))
        + f"</td><td><font size=5><b>{one.title}</b></font><br><i>By Ann Miller</i><br>4 March 2022<br><br>"
        + f"{'<br><br>'.join(paragraphs(one))}</td></tr></table>",
        title=f"{one.title} - The Karsu Courier",
    )
    story = only(found)
    assert (story.title, story.title_state) == (one.title, TitleState.PRINTED)
    assert story.byline is not None
    assert story.byline.text == "By Ann Miller"
    assert story.text == "\n\n".join(["By Ann Miller", *paragraphs(one)])


def test_who_signs_at_the_foot_of_an_entry_wrote_it_and_not_who_comments_there() -> None:
    (one,) = articles(10, 1, paragraphs=6)
    comments = (
        '<div class="comments"><div class="comment"><span class="comment-author vcard">Reader of the paper'
        "</span><p>I was there and it was not like that, as everyone in our street can tell.</p></div></div>"
    )
    body = f'<div class="post-body">{"".join(f"<p>{text}</p>" for text in paragraphs(one))}</div>'
    foot = '<div class="post-footer"><span class="post-author vcard">Posted by Ann Miller</span></div>'
    for signed, author in ((foot, "Ann Miller"), ("", None)):
        entry = (
            f'<div class="post hentry"><h3 class="post-title">{one.title}</h3>{body}{comments}{signed}</div>'
        )
        assert only(read(entry, title=one.title)).author == author


def channel(some: list[Article], around: str = "", head: str = "") -> Split:
    posts = "".join(
        '<div class="message"><div class="author"><a href="/channel">The Karsu Courier</a></div>'
        f'<div class="message_text">{one.title}<br><br>{paragraphs(one)[0]}</div>'
        '<div class="message_footer"><span>4.1K</span> '
        f'<a class="message_date" href="https://k.example/channel/{n}"><time '
        f'datetime="2024-03-0{n + 1}T10:00:00+00:00">10:00</time></a></div></div>'
        for n, one in enumerate(some)
    )
    return read(f"{around}<section>{posts}</section>", head=head)


def test_posts_without_titles_are_articles_of_their_own_to_which_none_is_given() -> None:
    some = articles(14, 5)
    found = channel(some)
    assert [story.title for story in found.stories] == [None] * 5
    assert [story.text for story in found.stories] == [f"{one.title}\n\n{paragraphs(one)[0]}" for one in some]
    assert [story.url for story in found.stories] == [f"https://k.example/channel/{n}" for n in range(5)]
    assert [story.published for story in found.stories] == [f"2024-03-0{n}" for n in range(1, 6)]
    assert found.confidence < DOUBT


def test_comments_below_an_article_are_no_posts() -> None:
    (one,) = articles(15, 1)
    text = "".join(f"<p>{words}</p>" for words in paragraphs(one))
    below = channel(articles(14, 5), f"<h1>{one.title}</h1>{text}")
    assert below.stories[0].title == one.title
    assert len(below.stories) == 1
    said = '<meta property="og:type" content="article">'
    assert len(channel(articles(14, 5), head=said).stories) == 1
