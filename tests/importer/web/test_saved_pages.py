"""Pages as browsers save them: with their pictures inside, as one mail, in the encoding they were made in."""

import base64
import quopri
import random

import pytest

from reader.importer.splitting import split
from reader.model.capture import Split
from reader.model.errors import ImportRefused
from reader.model.evidence import NO_EVIDENCE, Correction, Says
from tests.importer.web.making import articles, listing, paragraphs, single

BLOB = base64.b64encode(random.Random(1).randbytes(1_500_000)).decode()


def mail(page: bytes, charset: str = "") -> bytes:
    """A page as a browser saves it in one file, a picture beside it."""
    return (
        b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://k.example/news/\r\nSubject: News\r\n"
        b"Date: Tue, 4 Nov 2025 08:15:00 +0100\r\n"
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";'
        b'\r\n\tboundary="--b"\r\n\r\n'
        b"----b\r\nContent-Type: text/html"
        + charset.encode()
        + b"\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        b"Content-Location: https://k.example/news/\r\n\r\n" + quopri.encodestring(page) + b"\r\n----b\r\n"
        b"Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + BLOB[:4000].encode()
        + b"\r\n----b--\r\n"
    )


def test_a_page_with_its_pictures_inside_is_read_and_knows_its_address() -> None:
    one, *others = articles(21, 3)
    page = single("wrapped", one, others).decode()
    saved = page.replace(
        '<html lang="en-GB">',
        '<html lang="en-GB"><!--\n Page saved with SingleFile \n url: '
        "https://k.example/a/1 \n saved date: Tue Nov 04 2025 08:15:00 GMT+0100 (CET)\n-->"
        f"<style>body{{background:url(data:image/png;base64,{BLOB})}}</style>",
    ).replace("<p class=", f"<img src='data:image/png;base64,{BLOB}'><p class=", 1)
    found = split(saved.encode(), "saved.html")
    story = found.stories[0]
    assert (story.title, story.url, found.page_date) == (one.title, "https://k.example/a/1", "2025-11-04")
    assert BLOB[:40] not in story.text


@pytest.mark.parametrize("mark", ["shadowrootmode", "shadowroot", "shadowmode"])
def test_what_an_element_of_its_own_shows_is_read_and_a_template_for_scripts_is_not(mark: str) -> None:
    one, *others = articles(21, 3)
    page = single("wrapped", one, others).decode()
    shown = page.replace("<body>", f'<body><p>A <x-page><template {mark}="open">')
    shown = shown.replace("</body>", "</template></x-page></body>")
    story = split(shown.encode(), "saved.html").stories[0]
    assert (story.title, story.text) == (one.title, split(page.encode(), "saved.html").stories[0].text)
    kept = page.replace("<p", "<template><p>No word</p></template><p")
    story = split(kept.encode(), "saved.html").stories[0]
    assert "No word" not in story.text


def test_a_page_saved_as_one_mail_is_split_like_the_page() -> None:
    some = articles(22, 5)
    data = mail(listing("flat", some))
    found = split(data, "page.mhtml")
    assert (found.kind, found.page_date) == ("mhtml", "2025-11-04")
    assert [story.title for story in found.stories] == [one.title for one in some]
    assert found.stories[2].url == "https://k.example/news/news.php?id=2"
    assert_leads_back(found, data)


@pytest.mark.parametrize("before", [b"\xef\xbb\xbf", b"\r\n"])
def test_a_mail_below_a_mark_or_a_blank_line_is_read_too(before: bytes) -> None:
    some = articles(22, 5)
    data = before + mail(listing("flat", some))
    found = split(data, "page.mhtml")
    assert [story.title for story in found.stories] == [one.title for one in some]
    assert_leads_back(found, data.removeprefix(b"\xef\xbb\xbf").rjust(len(data)))


def assert_leads_back(found: Split, data: bytes) -> None:
    """Every printing byte is in one span, and what segments hold stands in the file as it is shown."""
    covered = bytearray(len(data))
    for span in found.spans:
        for n in range(span.start, span.end):
            covered[n] += 1
    assert max(covered) == 1
    assert not [n for n, byte in enumerate(data) if not covered[n] and not chr(byte).isspace()]
    for story in found.stories:
        assert 0 < story.start < story.end < len(data)
        assert story.segments
        held = 0
        for segment in story.segments:
            words = story.text[segment.start : segment.end]
            assert data[segment.first : segment.last].decode(found.encoding) == words
            held += len(words)
        assert held > 0.7 * len(story.text)


def test_letters_that_a_mail_writes_in_figures_are_read_and_all_around_them_leads_back() -> None:
    words = "Die Fähre über den See fährt wieder, und niemand weiß für wie lange = noch. " * 9
    page = f"<html><body><h1>Die Fähre = da</h1><p>{words}</p><p>Süß.</p></body></html>"
    data = mail(page.encode(), "; charset=utf-8")
    found = split(data, "page.mhtml")
    assert found.stories[0].text == f"{words.strip()}\n\nSüß."
    assert_leads_back(found, data)


def test_a_correction_of_a_page_saved_as_a_mail_holds_and_is_handed_on() -> None:
    some = articles(22, 5)
    data = mail(listing("flat", some))
    at = data.index(some[2].title[:20].encode())
    for says, many in ((Says.NOISE, 5), (Says.JOINS, 4)):
        evidence = NO_EVIDENCE._replace(corrections=(Correction(at, says),))
        found = split(data, "page.mhtml", evidence)
        assert len(found.stories) == many
        assert some[2].title not in [story.title for story in found.stories]
        assert [place for place, _ in found.taught] == [at]
        assert_leads_back(found, data)


def test_a_page_packed_in_figures_alone_says_that_no_word_leads_back() -> None:
    page = listing("flat", articles(22, 3))
    head, _, _ = mail(page).partition(b"quoted-printable")
    data = head + b"base64\r\n\r\n" + base64.encodebytes(page) + b"\r\n----b--\r\n"
    found = split(data, "page.mhtml")
    assert [(span.start, span.end) for span in found.spans] == [(0, len(data))]
    assert {story.segments for story in found.stories} == {()}
    assert found.reason.endswith("no word leads back to a byte")


def test_the_header_of_a_mail_tells_the_encoding_of_the_page() -> None:
    page = "<html><body><h1>Мост через озеро</h1><p>" + "Жители посёлка ждут открытия моста. " * 4
    found = split(mail(page.encode("cp1251"), "; charset=windows-1251"), "page.mhtml")
    assert found.stories[0].title == "Мост через озеро"


def test_a_mail_without_a_page_is_refused_by_name() -> None:
    data = mail(b"").replace(b"text/html", b"text/calendar")
    with pytest.raises(Exception, match=r"note\.mhtml .*import that"):
        split(data, "note.mhtml")
    head = b"From: a@k.example\r\nSubject: A letter\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n"
    with pytest.raises(ImportRefused, match=r"^letter\.eml is a mail that holds no page"):
        split(head + b"Dear readers, the bridge is closed.\r\n" * 9, "letter.eml")


@pytest.mark.parametrize(
    ("encoding", "label", "words"),
    [
        ("cp1251", "windows-1251", "Жители посёлка ждут, когда откроют мост. "),
        ("koi8-r", "koi8-r", "Жители посёлка ждут, когда откроют мост. "),
        ("shift_jis", "Shift_JIS", "湖にかかる橋は春に閉鎖された。"),
        ("gb18030", "gb2312", "湖上的大桥在春天被关闭了。"),
        ("cp1252", "iso-8859-1", "“Le pont” est fermé – c’est l’été. "),
    ],
)
def test_the_encoding_that_a_page_names_is_believed(encoding: str, label: str, words: str) -> None:
    page = (
        f'<html><head><meta charset="{label}"><title>x</title></head><body>'
        f"<h1>{words[:8]}</h1><p>{words * 9}</p>"
    )
    data = page.encode(encoding)
    story = split(data, "page.html").stories[0]
    assert words.strip() in story.text
    for segment in story.segments:
        assert data[segment.first : segment.last].decode(encoding) == story.text[segment.start : segment.end]


def test_an_encoding_that_the_bytes_do_not_follow_is_not_believed() -> None:
    words = "Жители посёлка ждут, когда откроют мост. " * 4
    page = f'<html><head><meta charset="iso-8859-1"></head><body><h1>Мост</h1><p>{words}</p></body></html>'
    assert words.strip() in split(page.encode(), "page.html").stories[0].text


def test_paragraphs_of_a_list_survive_a_byte_order_mark_and_wide_signs() -> None:
    some = articles(23, 3)
    found = split(b"\xff\xfe" + listing("blog", some).decode().encode("utf-16-le"), "wide.html")
    assert [story.title for story in found.stories] == [one.title for one in some]
    assert paragraphs(some[0])[0] in found.stories[0].text


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "cp1251"])
def test_a_lone_zero_byte_in_a_page_is_passed_over_and_every_other_byte_kept(encoding: str) -> None:
    words = "The bridge over the lake is open again, and the ferry goes on Sundays alone. " * 6
    page = f"<!doctype html><meta charset={encoding}><h1>A bridge\0 opens</h1><p>{words}</p>\0"
    data = page.encode(encoding)
    found = split(data, "page.html")
    (story,) = found.stories
    assert (story.title, story.text) == ("A bridge opens", words.strip())
    assert found.assumed == "2 zero bytes were passed over."
    for segment in story.segments:
        shown = story.text[segment.start : segment.end]
        assert data[segment.first : segment.last].decode(encoding) == shown


def test_rows_of_zero_bytes_with_which_a_server_fills_up_what_it_cut_out_are_passed_over() -> None:
    words = "The bridge over the lake is open again, and the ferry goes on Sundays alone. " * 6
    filled = "\0" * 60
    data = f"<!doctype html><h1>A bridge opens</h1>{filled}<p>{words}</p>{filled}<p>© Lake</p>".encode()
    found = split(data, "page.html")
    assert (found.stories[0].title, found.assumed) == ("A bridge opens", "120 zero bytes were passed over.")
    with pytest.raises(ImportRefused):
        split("".join(f"{letter}\0\1\0" for letter in data.decode()).encode(), "page.html")


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("A bridge<small>12 May</small>", "A bridge 12 May"),
        ("The 10<small>th</small> bridge", "The 10th bridge"),
    ],
)
def test_words_set_small_in_a_heading_are_words_of_their_own(heading: str, title: str) -> None:
    page = f"<html><body><h1>{heading}</h1><p>{'Words of the page go on and on. ' * 20}</p></body></html>"
    assert split(page.encode(), "page.html").stories[0].title == title


def test_a_mail_whose_page_is_damaged_is_refused_and_one_that_is_not_encoded_at_all_is_read() -> None:
    some = articles(23, 1)
    page = single("wrapped", some[0], [])
    head = b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n'
    head += b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    packed, end = base64.encodebytes(page), b"\r\n--b--\r\n"
    for body in (packed, packed.rstrip(b"=\n"), page):
        assert split(head + body + end, "page.mhtml").stories[0].title == some[0].title
    with pytest.raises(ImportRefused, match=r"^page\.mhtml is a saved mail whose page is damaged"):
        split(head + b"@@@@ no page" + end, "page.mhtml")


def test_the_limit_and_the_lines_of_its_source_hold_for_a_page_saved_as_a_mail_too() -> None:
    some = articles(24, 3)
    cut = " ".join(some[1].body.split()[:40]) + "..."
    page = listing("flat", [some[0], some[1]._replace(body=cut), some[2]])
    data = mail(page)
    assert [story.cut for story in split(data, "page.mhtml").stories] != [True, True, True]
    evidence = NO_EVIDENCE._replace(limit=40)
    for kept in (data, page):
        assert split(kept, "page", evidence).stories[1].cut
