"""What acts on many articles are called once they are done, by the mark that was set or taken off."""

from collections.abc import Callable

from reader.model.wording import tr_n, tr_noop

#: What was done to so many articles: the mark set, and taken off.
DONE: dict[str, tuple[Callable[[int], str], Callable[[int], str]]] = {
    "read": (
        lambda n: tr_n(n, "{n} article marked read.", "{n} articles marked read."),
        lambda n: tr_n(n, "{n} article marked unread.", "{n} articles marked unread."),
    ),
    "starred": (
        lambda n: tr_n(n, "{n} article starred.", "{n} articles starred."),
        lambda n: tr_n(n, "{n} article no longer starred.", "{n} articles no longer starred."),
    ),
    "later": (
        lambda n: tr_n(n, "{n} article kept for later.", "{n} articles kept for later."),
        lambda n: tr_n(n, "{n} article no longer kept for later.", "{n} articles no longer kept for later."),
    ),
    "archived": (
        lambda n: tr_n(n, "{n} article put into the archive.", "{n} articles put into the archive."),
        lambda n: tr_n(n, "{n} article taken from the archive.", "{n} articles taken from the archive."),
    ),
    "trashed": (
        lambda n: tr_n(n, "{n} article thrown away.", "{n} articles thrown away."),
        lambda n: tr_n(n, "{n} article taken back.", "{n} articles taken back."),
    ),
}
#: What is said where the mark is set, or taken off, already.
ALREADY = {
    "read": (
        tr_noop("All that is selected is marked read already."),
        tr_noop("All that is selected is marked unread already."),
    ),
    "starred": (
        tr_noop("All that is selected is starred already."),
        tr_noop("All that is selected is no longer starred already."),
    ),
    "later": (
        tr_noop("All that is selected is kept for later already."),
        tr_noop("All that is selected is no longer kept for later already."),
    ),
    "archived": (
        tr_noop("All that is selected is put into the archive already."),
        tr_noop("All that is selected is taken from the archive already."),
    ),
    "trashed": (
        tr_noop("All that is selected is thrown away already."),
        tr_noop("All that is selected is taken back already."),
    ),
}
