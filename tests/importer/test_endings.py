"""Where the records of a list begin and end: days below texts, rubrics above titles, and the last record."""

from reader.importer.splitting import split
from reader.model.capture import Label
from tests.importer.test_listings import LEADS, TITLES

MENU = ["The Harbour Courier", "• Home", "• Islands", "• Contact"]
#: A text that breaks off before its link, and begins as the rubric of its record does.
CUT = "Islands have waited for the ferry since the spring, and the harbour master has no answer … Read more"


def test_the_last_article_keeps_its_text_where_it_is_unlike_the_others() -> None:
    rows = [*MENU, "Category: Islands"]
    for n, title in enumerate(TITLES[:4]):
        text = f"{LEADS[n][:170].rsplit(' ', 1)[0]} … Read more" if n < 3 else CUT
        rows += ["Islands", title, f"{12 - n} March 2024 by Desk", text]
    rows += ["Navigation", "1 2 Next", "Latest news", *(f"• {title}" for title in TITLES[:3])]
    found = split("\n\n".join(rows).encode(), "islands")
    assert [story.title for story in found.stories] == TITLES[:4]
    assert found.stories[-1].text.endswith(CUT)


def test_a_day_below_each_text_is_of_the_article_above_where_rubrics_stand_above_titles() -> None:
    rows = [*MENU, "Thoughts from the quay."]
    for n, title in enumerate(TITLES):
        rubric = ("Islands", "Town", "Islands", "Sport", "Town", "Islands")[n]
        rows += [rubric, title, LEADS[n][:140], f"{20 - n} Mar 2023 {n + 2} min read"]
    rows += ["Sign up for more like this.", "Enter your email", "The Harbour Courier © 2023"]
    data = "\n\n".join(rows).encode()
    found = split(data, "quay")
    assert [story.title for story in found.stories] == TITLES
    for n in range(len(TITLES)):
        day = data.index(f"{20 - n} Mar 2023".encode())
        span = next(span for span in found.spans if span.start <= day < span.end)
        assert (span.article, span.label) == (n + 1, Label.META)


def test_the_name_above_every_post_of_a_channel_is_no_title() -> None:
    rows = [*MENU, "News of the harbour and the islands, day and night"]
    for n, lead in enumerate(LEADS):
        rows += ["The Harbour Courier", lead, f"{12 - n}.{n}K views 1{n}:0{n}"]
    found = split("\n\n".join(rows).encode(), "channel")
    assert [story.title for story in found.stories] == [None] * len(LEADS)
    assert [story.text for story in found.stories] == LEADS
