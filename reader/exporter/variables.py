"""What a template may use, each with one line that says what it is: shown beside the editor."""

from reader.exporter.templating import Variable
from reader.model.wording import tr_noop

_VARIABLES = {
    "article": tr_noop("the article; a template that names `articles` gets all of them instead, in one go"),
    "articles": tr_noop("all articles of the file: {% for article in articles %} … {% endfor %}"),
    "title": tr_noop("a name for all of them together: of the list, the tag, or the one article"),
    "several": tr_noop("whether the file holds several articles"),
    "added": tr_noop("the day of an addition to a file that you edited: then only what is new; else empty"),
    "article.id": tr_noop("the id of the article, which never changes"),
    "article.link": tr_noop("the link that opens it in Postil"),
    "article.title": tr_noop("the title as it was printed; empty where none was"),
    "article.heading": tr_noop("the title, or the words that stand in for it"),
    "article.authors": tr_noop("list: the names of its authors"),
    "article.site": tr_noop("the publication"),
    "article.published": tr_noop("the day it was published, 2026-11-02; empty where that is not known"),
    "article.captured": tr_noop("the day it was captured"),
    "article.url": tr_noop("its address on the web; empty where that is not known"),
    "article.language": tr_noop("its language: en, kk, zh-Hant"),
    "article.tags": tr_noop("list: the tags on the article"),
    "article.read": tr_noop("whether you have read it"),
    "article.starred": tr_noop("whether it has a star"),
    "article.later": tr_noop("whether it is kept for later"),
    "article.archived": tr_noop("whether it is in the archive"),
    "article.cut": tr_noop("whether the capture holds only the beginning of it"),
    "article.words": tr_noop("how many words it has"),
    "article.captures": tr_noop("list: where it stands in the captured files, see capture"),
    "article.note": tr_noop("your note on the article, Markdown as typed"),
    "article.highlights": tr_noop(
        "list: its highlights in the order of reading, lost ones last, see highlight"
    ),
    "article.text": tr_noop("its whole text"),
    "article.blocks": tr_noop("list: the blocks of the text: kind, start and end; see the filter passages"),
    "article.links": tr_noop("list: the links in the text: start, end and url"),
    "highlight.id": tr_noop("the id of the highlight, which never changes"),
    "highlight.block": tr_noop("its block id, letters and digits: h3gezrrcy"),
    "highlight.link": tr_noop("the link that opens its very words in Postil"),
    "highlight.quote": tr_noop("the words, exactly"),
    "highlight.prefix": tr_noop("what stands before the words"),
    "highlight.suffix": tr_noop("what stands behind the words"),
    "highlight.start": tr_noop("where the words begin in the text, in characters; empty for lost ones"),
    "highlight.end": tr_noop("where they end, in characters; empty for lost ones"),
    "highlight.lost": tr_noop("whether the words are not in the text that is shown any more"),
    "highlight.color": tr_noop("yellow, green, blue, pink or purple"),
    "highlight.note": tr_noop("your note on it, Markdown as typed"),
    "highlight.tags": tr_noop("list: the tags on it"),
    "highlight.created": tr_noop("when it was made, in UTC: 2026-11-02T10:00:00Z"),
    "highlight.updated": tr_noop("when it was last changed, in UTC"),
    "highlight.file": tr_noop("the captured file that holds the words; empty where that is not known"),
    "highlight.first": tr_noop("the first of its bytes in that file; empty where that is not known"),
    "highlight.last": tr_noop("the byte behind its last"),
    "highlight.sha256": tr_noop("the SHA-256 of that file; empty where that is not known"),
    "highlight.check": tr_noop("16 digits of the SHA-256 of the words, by which anyone can check them"),
    "capture.file": tr_noop("the name of the captured file"),
    "capture.start": tr_noop("the first byte of the article in it"),
    "capture.end": tr_noop("the byte behind its last"),
    "capture.cut": tr_noop("whether this capture holds only the beginning"),
    "capture.captured": tr_noop("the day it was captured"),
    "capture.sha256": tr_noop("the SHA-256 of the whole file"),
    "capture.id": tr_noop("the id of the capture"),
}
_WAYS = {
    "oneline": tr_noop("Words on one line, apart by single spaces; not escaped."),
    "md": tr_noop(
        'Words on one line of Markdown that mean nothing but themselves; md("pandoc") and md("logseq") too.'
    ),
    "paragraphs": tr_noop(
        "Words as paragraphs of Markdown that mean nothing but themselves; line ends stay. Flavours as in md."
    ),
    "quote": tr_noop('Each line behind “> ”, or behind what is given: quote("    ") steps the lines in.'),
    "note": tr_noop(
        "A note as typed, kept from reaching into what follows it; a blank line must stand behind it."
    ),
    "bullet": tr_noop("Lines as one block of an outline, as Logseq keeps it, so many steps in: bullet(1)."),
    "unkeyed": tr_noop(
        "A note for Logseq: what it would take for the id of the block, or its being folded, is words."
    ),
    "cleaned": tr_noop("Words with line feeds for line ends, and no control characters; not escaped."),
    "tagname": tr_noop("A tag as Obsidian and other programs read one: Middle East becomes Middle-East."),
    "tagnames": tr_noop(
        "Tags as Obsidian and other programs read them, without those that differ in case alone."
    ),
    "yaml": tr_noop("A value as YAML on one line: words, a number, true or false, a list, nothing."),
    "properties": tr_noop(
        "The properties of an article, or of several and their name, between lines of ---; for the very top."
    ),
    "headline": tr_noop(
        "The title of an article for a heading of Markdown; the words that stand in for one in italics."
    ),
    "reference": tr_noop(
        "Where an article is from, on one line of Markdown: who, where, when, its address, the way back."
    ),
    "address": tr_noop("An address for a link of Markdown: [words]({{ article.url | address }})."),
    "place": tr_noop(
        "The capture and the bytes in it, half open, of a highlight or a capture: a.txt, bytes 10-42."
    ),
    "paper": tr_noop("Articles as one document, in the order given."),
    "rows": tr_noop(
        "A section of a paper for a page: the markup of each paragraph, and the remarks that begin in it."
    ),
    "notes": tr_noop("A note for a page: its Markdown as paragraphs, lists and quotations."),
    "inline": tr_noop(
        "Words of a paper for a page, with their styles and links; each run by itself where they stand apart."
    ),
    "anchor": tr_noop("The name of a highlight's place in a page."),
    "uuid": tr_noop("The id of a highlight or an article as a UUID, which is what it is nearly always."),
    "citekey": tr_noop(
        "The key of an article: who wrote it or where it stood, the year, a word of the title, and a token."
    ),
}

#: All that templates are given, as it is written between {{ and }}; lists of values say so.
VARIABLES: tuple[Variable, ...] = tuple(Variable(name, meaning) for name, meaning in _VARIABLES.items())
#: What can be done with words, as it is written behind a | sign.
WAYS: tuple[Variable, ...] = tuple(Variable(name, meaning) for name, meaning in _WAYS.items())
