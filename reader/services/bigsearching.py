"""The second full-text index of a very large library: made, kept in step with the library, taken away."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from reader.model.errors import PostilError
from reader.model.wording import number, tr

if TYPE_CHECKING:
    from reader.library.library import Library

#: So many articles are learnt one by one in any library; more than a fifth of one are sooner learnt anew.
SOME = 1000

Tell = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class Standing(NamedTuple):
    """Whether a library has a second index, how many articles that has yet to learn, and whether it answers:
    it does not where the package is missing or the folder does not fit the library."""

    kept: bool
    due: int
    answers: bool

    @property
    def told(self) -> str:
        """In a sentence."""
        if not self.kept:
            return tr("No second index is kept.")
        if self.answers:
            return tr("A second index is kept, and answers.")
        return tr(
            "A second index is kept; until it is in step ({due} due) the library's own answers.",
            due=number(self.due),
        )


def standing(library: "Library") -> Standing:
    """How the second index of a library stands."""
    from reader.library import bigsearch, bigsearch_index

    due, state = bigsearch.due(library), library.second_index.state()
    fits = state is not None and state.stamp == due.stamp and bigsearch_index.is_there()
    return Standing(bool(due.stamp), len(due.articles), fits and not due.articles)


def keep(library: "Library", tell: Tell | None = None, cancelled: Cancelled | None = None) -> bool:
    """Make a second index, and keep it from now on. False where it was `cancelled`: then there is none.

    `tell` gets how many articles are done, and of how many. Raises PostilError where the package is missing
    or the folder cannot be written.
    """
    from reader.library import bigsearch

    _check_package()
    if _make(library, tell, cancelled):
        return True
    bigsearch.give_up(library)
    library.second_index.remove()
    return False


def give_up(library: "Library") -> None:
    """Keep no second index any more, and take its folder away."""
    from reader.library import bigsearch

    bigsearch.give_up(library)
    library.second_index.remove()


def catch_up(library: "Library", tell: Tell | None = None, cancelled: Cancelled | None = None) -> int:
    """Teach the second index what has changed, and make it anew where it does not fit; where none is kept,
    nothing is done. Returns how many articles it learnt. Raises PostilError as `keep` does.

    A run that is killed leaves the changes written down: the next one begins with them again.
    """
    from reader.library import bigsearch
    from reader.library.bigsearch_index import State, Unsound
    from reader.library.keys import new_id

    due, index = bigsearch.due(library), library.second_index
    if not due.stamp:
        return 0
    _check_package()
    state, every = index.state(), library.articles.counts().articles
    fits = state is not None and (
        due.stamp == state.stamp or (due.stamp == state.before and due.has(state.learnt))
    )
    if not fits or len(due.articles) > max(SOME, every // 5):
        return every if _make(library, tell, cancelled) else 0
    if not due.articles:
        return 0
    stamp = new_id()
    try:
        with index.learning() as learning:
            for article in due.articles:
                learning.forget(article)
            for article, words in bigsearch.words(library, None, due.articles):
                learning.put(article, words)
        index.stand(State(stamp, due.stamp, due.told(due.last)))
    except (Unsound, OSError):
        return every if _make(library, tell, cancelled) else 0
    bigsearch.learnt(library, stamp, due.last)
    return len(due.articles)


def _make(library: "Library", tell: Tell | None, cancelled: Cancelled | None) -> bool:
    """Make the second index anew; False where it was cancelled."""
    from reader.library.bigsearch_index import Unsound

    try:
        return _filled(library, tell, cancelled)
    except (Unsound, OSError) as error:
        folder = library.second_index.folder
        raise PostilError(
            tr(
                "The second index in {folder} could not be written ({error}): make room or let the "
                "folder be written; until then the library's own index answers.",
                folder=folder,
                error=error,
            )
        ) from error


def _filled(library: "Library", tell: Tell | None, cancelled: Cancelled | None) -> bool:
    from reader.library import bigsearch
    from reader.library.bigsearch_index import State
    from reader.library.keys import new_id

    index, stamp = library.second_index, new_id()
    bigsearch.promise(library, stamp)
    index.begin()
    every, done, after = library.articles.counts().articles, 0, -1
    with index.learning() as learning:
        while True:
            some = list(bigsearch.words(library, after))
            for article, words in some:
                learning.put(article, words)
            if not some:
                break
            after, done = some[-1][0], done + len(some)
            if tell is not None:
                tell(done, every)
            if cancelled is not None and cancelled():
                return False
    index.stand(State(stamp, stamp, ""))
    return True


def _check_package() -> None:
    from reader.library.bigsearch_index import is_there

    if not is_there():
        raise PostilError(
            tr(
                "The second index needs tantivy, which is missing; add it by pip install "
                '"postil[bigsearch]". Until then the library\'s own index answers.'
            )
        )


def turned(library: "Library", to: str | None) -> Standing:
    """How it stands once it is turned "on" (which brings one that is kept up to date) or "off"; None only
    asks."""
    if to == "off":
        give_up(library)
    elif to and standing(library).kept:
        catch_up(library)
    elif to:
        keep(library)
    return standing(library)
