"""What stands below the text of a single page and is none of it: the boxes of a paywall and of a writer."""

import pytest

from reader.importer.splitting import split
from reader.model.capture import Label
from tests.importer.prose import Article
from tests.importer.web.making import articles, paragraphs

LIFE = "<p>Hanna Vale has written about the harbour for the Courier since 2009. She lives by the quay.</p>"
WALLS = {
    "called so": "<div class='paywall'><h3>Keep reading</h3><p>This article is for subscribers. Subscribe "
    "now and read all that the Courier writes.</p><p>Already a subscriber? <a href='/l'>Log in</a></p></div>",
    "registering": "<div class='gate'><p>Register for free to read on. It takes you a minute.</p></div>",
    "counted": "<div><p>You have read your three free articles this month. Become a member now.</p></div>",
    "German": "<div><p>Dieser Artikel ist nur für Abonnenten.</p><p>Jetzt weiterlesen mit dem Abo, "
    "vier Wochen für einen Euro, jederzeit kündbar.</p></div>",
    "Russian": "<div><p>Этот материал доступен только подписчикам. Оформите подписку на год.</p></div>",
}
LIVES = {
    "box": f"<div class='author-box'>{LIFE}</div>",
    "about": f"<div class='about-the-author'><h3>About the author</h3>{LIFE}</div>",
    "contributor": f"<div class='contributor-info'>{LIFE}</div>",
    "told": f"<div itemprop='author' itemscope>{LIFE}</div>",
    "heading": f"<h3>About the author</h3>{LIFE}",
    "German": "<h4>Über die Autorin</h4><p>Hanna Vale schreibt seit 2009 über den Hafen und Boote.</p>",
}
SHAPES = (
    "<article><h1>{title}</h1>{body}{box}</article>",
    "<div class='content'><h1>{title}</h1><div class='body'>{body}</div>{box}</div>",
    "<div><h1>{title}</h1><div itemprop='articleBody'>{body}{box}</div></div>",
)


def page(shape: str, one: Article, box: str) -> bytes:
    body = "".join(f"<p>{text}</p>" for text in paragraphs(one))
    told = shape.format(title=one.title, body=body, box=box)
    head = f"<html><head><title>{one.title}</title></head>"
    return f"{head}<body>{told}<footer>© Karsu</footer></body></html>".encode()


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("box", [*WALLS.values(), *LIVES.values()], ids=[*WALLS, *LIVES])
def test_the_box_below_an_article_is_none_of_its_text(shape: str, box: str) -> None:
    (one,) = articles(3, 1)
    (story,) = split(page(shape, one, box), "one.html").stories
    assert [story.text[b.start : b.end] for b in story.blocks] == paragraphs(one)


@pytest.mark.parametrize(
    "text",
    [
        "“You must subscribe now to read what the harbour master has to say,” an angry reader wrote to us.",
        "The harbour will be open to all who want to read its history, and to nobody who is in a hurry.",
    ],
)
def test_what_an_article_tells_of_subscribing_is_its_own(text: str) -> None:
    (one,) = articles(3, 1)
    (story,) = split(page(SHAPES[0], one, f"<p>{text}</p>"), "one.html").stories
    assert story.text.endswith(text)


def test_a_part_of_an_article_about_its_writer_and_a_plea_above_it_end_no_text() -> None:
    (one,) = articles(3, 1)
    more = "".join(f"<p>{text}</p>" for text in paragraphs(articles(4, 1)[0]))
    (story,) = split(page(SHAPES[0], one, f"<h3>About the author</h3>{more}"), "one.html").stories
    assert story.text.endswith(paragraphs(articles(4, 1)[0])[-1])
    plea = SHAPES[0].replace("{body}", "<p>Register for free to read all that the Courier writes.</p>{body}")
    (story,) = split(page(plea, one, ""), "one.html").stories
    assert story.text.endswith(paragraphs(one)[-1])


def test_the_name_in_the_box_of_a_writer_above_the_text_is_the_byline() -> None:
    (one,) = articles(3, 1)
    shape = SHAPES[0].replace("{body}", "<div class='author-info'>By Hanna Vale</div>{body}")
    found = split(page(shape, one, ""), "one.html")
    assert [span.label for span in found.spans].count(Label.BYLINE) == 1
    assert found.stories[0].author == "Hanna Vale"
