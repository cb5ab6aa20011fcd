"""What a template may use, each with one line that says what it is: shown beside the editor."""

from reader.exporter.filters import FILTERS
from reader.exporter.templating import Variable

#: All that templates are given, as it is written between {{ and }}; lists of values say so.
VARIABLES: tuple[Variable, ...] = tuple(
    Variable(name, meaning)
    for name, meaning in (
        ("article", "the article; a template that names `articles` gets all of them instead, in one go"),
        ("articles", "all articles of the file: {% for article in articles %} … {% endfor %}"),
        ("title", "a name for all of them together: of the list, the tag, or the one article"),
        ("several", "whether the file holds several articles"),
        ("added", "the day of an addition to a file that you edited: then only what is new; else empty"),
        ("article.id", "the id of the article, which never changes"),
        ("article.link", "the link that opens it in Postil"),
        ("article.title", "the title as it was printed; empty where none was"),
        ("article.heading", "the title, or the words that stand in for it"),
        ("article.authors", "list: the names of its authors"),
        ("article.site", "the publication"),
        ("article.published", "the day it was published, 2026-11-02; empty where that is not known"),
        ("article.captured", "the day it was captured"),
        ("article.url", "its address on the web; empty where that is not known"),
        ("article.language", "its language: en, kk, zh-Hant"),
        ("article.tags", "list: the tags on the article"),
        ("article.read", "whether you have read it"),
        ("article.starred", "whether it has a star"),
        ("article.later", "whether it is kept for later"),
        ("article.archived", "whether it is in the archive"),
        ("article.cut", "whether the capture holds only the beginning of it"),
        ("article.words", "how many words it has"),
        ("article.captures", "list: where it stands in the captured files, see capture"),
        ("article.note", "your note on the article, Markdown as typed"),
        ("article.highlights", "list: its highlights in the order of reading, lost ones last, see highlight"),
        ("article.text", "its whole text"),
        ("article.blocks", "list: the blocks of the text: kind, start and end; see the filter passages"),
        ("article.links", "list: the links in the text: start, end and url"),
        ("highlight.id", "the id of the highlight, which never changes"),
        ("highlight.block", "its block id, letters and digits: h3gezrrcy"),
        ("highlight.link", "the link that opens its very words in Postil"),
        ("highlight.quote", "the words, exactly"),
        ("highlight.prefix", "what stands before the words"),
        ("highlight.suffix", "what stands behind the words"),
        ("highlight.start", "where the words begin in the text, in characters; empty for lost ones"),
        ("highlight.end", "where they end, in characters; empty for lost ones"),
        ("highlight.lost", "whether the words are not in the text that is shown any more"),
        ("highlight.color", "yellow, green, blue, pink or purple"),
        ("highlight.note", "your note on it, Markdown as typed"),
        ("highlight.tags", "list: the tags on it"),
        ("highlight.created", "when it was made, in UTC: 2026-11-02T10:00:00Z"),
        ("highlight.updated", "when it was last changed, in UTC"),
        ("highlight.file", "the captured file that holds the words; empty where that is not known"),
        ("highlight.first", "the first of its bytes in that file; empty where that is not known"),
        ("highlight.last", "the byte behind its last"),
        ("highlight.sha256", "the SHA-256 of that file; empty where that is not known"),
        ("highlight.check", "16 digits of the SHA-256 of the words, by which anyone can check them"),
        ("capture.file", "the name of the captured file"),
        ("capture.start", "the first byte of the article in it"),
        ("capture.end", "the byte behind its last"),
        ("capture.cut", "whether this capture holds only the beginning"),
        ("capture.captured", "the day it was captured"),
        ("capture.sha256", "the SHA-256 of the whole file"),
        ("capture.id", "the id of the capture"),
    )
)  # fmt: skip

#: What can be done with words, as it is written behind a | sign.
WAYS: tuple[Variable, ...] = tuple(
    Variable(name, (function.__doc__ or "").partition("\n")[0]) for name, function in FILTERS.items()
)
