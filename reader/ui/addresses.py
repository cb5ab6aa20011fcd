"""The one way out of the window to the web: an address is checked, shown, and handed to the browser."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from reader.model.wording import tr
from reader.ui.choice import Choice

if TYPE_CHECKING:
    from reader.ui.window import Window

_STEERING = frozenset("\"'`<>\\|^{}$;")
_SCHEMES = ("http", "https")


def host_of(url: str) -> str:
    """The host that an address leads to, as the network names it (punycode); "" where it must not be opened.

    Only http and https with a host, without a user's name and without white space or signs that do not print.
    It is Qt's reading of the address that counts: by it the browser is given the address, host and all.
    """
    if any(c.isspace() or not c.isprintable() for c in url):
        return ""
    read = _read(url)
    named = re.split("[/?#]", url.partition("//")[2], maxsplit=1)[0]
    if not read.isValid() or read.scheme() not in _SCHEMES or "@" in named:
        return ""
    return read.host(QUrl.ComponentFormattingOption.FullyEncoded)


def armoured(url: str) -> str:
    """The same address without a sign that means something to a shell: a browser may be started by one."""
    return "".join(f"%{ord(c):02X}" if c in _STEERING else c for c in url)


def open_link(w: Window, url: str) -> None:
    """Offer to open an address in the browser, by the host it really leads to."""
    host = host_of(url)
    if not host:
        w.status.say(tr("This is no address that Postil opens: {address}", address=url[:120]))
        return
    choices = [
        Choice(tr("Open {host}", host=host), partial(open_address, w, url), detail=url),
        Choice(tr("Copy the address"), partial(copy_address, w, url), detail=url),
    ]
    w.choose(tr("In the browser"), choices)


def open_address(w: Window, url: str) -> None:
    """Hand an address to the browser. The host it really leads to has been shown before."""
    host = host_of(url)
    if host and hand_on(url):
        w.status.say(tr("Opened in the browser: {host}", host=host))
    else:
        w.status.say(
            tr(
                "No browser could be started for {address}. Its address can be copied instead.",
                address=url[:120],
            )
        )


def hand_on(url: str) -> bool:
    """Have the desktop open an address or a file with the program that is for it: the one call that starts a
    program which is not ours. False where there is none."""
    return QDesktopServices.openUrl(_read(url))


def copy_address(w: Window, url: str) -> None:
    """Put an address on the clipboard."""
    QApplication.clipboard().setText(url)
    w.status.say(tr("The address is copied."))


def _read(url: str) -> QUrl:
    return QUrl(armoured(url), QUrl.ParsingMode.TolerantMode)
