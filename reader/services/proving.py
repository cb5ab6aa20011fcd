"""Every quote of an article held against the bytes of the capture that it was made on."""

import hashlib
from typing import TYPE_CHECKING, NamedTuple

from reader.model.errors import TextDamaged
from reader.model.highlight import Highlight
from reader.model.proof import holds
from reader.model.wording import tr

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.model.article import Version


class Proof(NamedTuple):
    """Whether a highlight's quote stands in its capture, and where it does not, why not.

    `compared` is False where the file holds its text in another form, so that no bytes can be compared.
    """

    highlight: Highlight
    holds: bool
    compared: bool = True
    why: str = ""


def proved(library: "Library", article: str) -> list[Proof]:
    """The highlights of an article, in reading order, each with what the check found. Raises NotFound."""
    made_on: dict[str, tuple[Version, bytes]] = {}
    found = []
    for highlight in library.annotations.of(article):
        if highlight.made_on not in made_on:
            try:
                version = library.articles.reading(article, highlight.made_on).version
                made_on[highlight.made_on] = version, library.captures.content(version.capture.sha256)
            except TextDamaged as error:
                found.append(Proof(highlight, False, why=str(error)))
                continue
        found.append(_proof(highlight, *made_on[highlight.made_on]))
    return found


def _proof(highlight: Highlight, version: "Version", data: bytes) -> Proof:
    quote = highlight.quote
    if hashlib.sha256(data).hexdigest() != version.capture.sha256:
        return Proof(
            highlight, False, why=tr("the bytes of {file} are not those imported", file=version.capture.file)
        )
    if version.text[quote.start : quote.end] != quote.exact:
        return Proof(highlight, False, why=tr("it does not stand in the text it was made on"))
    stands = holds(data, version.text, version.segments, quote.start, quote.end, version.encoding)
    if stands is None:
        return Proof(highlight, True, compared=False)
    why = "" if stands else tr("{file} holds other words there", file=version.capture.file)
    return Proof(highlight, stands, why=why)
