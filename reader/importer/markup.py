"""Recognising HTML by its content, whatever the file is called."""

import re

from reader.model.errors import ImportRefused

_HTML = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.I | re.S,
)
_TAG = re.compile(r"<(?:p|div|span|a|h[1-6]|li|ul|br|img|meta|script|link)\b[^<>]{0,400}>", re.I)


def is_html(text: str) -> bool:
    """Whether a text is a page's markup and not the page's words."""
    return _HTML.match(text[:6000]) is not None or len(_TAG.findall(text[:20_000])) >= 20


def refuse_markup(text: str, name: str) -> None:
    """Raises ImportRefused for HTML, which this version does not read."""
    if is_html(text):
        raise ImportRefused(
            f"{name} is HTML and this version reads flattened text captures; "
            "save the page as text and import that."
        )
