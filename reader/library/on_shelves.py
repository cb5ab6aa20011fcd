"""On which shelves the articles of a query lie: the list, the archive, the trash."""

from reader.model.query import Query


def on_shelf(query: Query, *, anywhere: bool = False) -> str:
    """The condition of a query's shelf: on the list where it tells none, unless it may be `anywhere`.

    With the sign the planner walks the articles in their order: the index of shelves would be sorted.
    """
    if query.id is not None or query.ids is not None:
        return "+s.shelf < 3"
    if query.trashed:
        before = "" if query.archived is None else f" AND s.archived = {query.archived:d}"
        return f"s.shelf = 2{before}"
    if query.archived:
        return "s.shelf = 1"
    anywhere = anywhere or query.anywhere or (query.any_shelf and not query.tells_shelf)
    if anywhere and query.archived is None:
        return "+s.shelf < 3" if query.trashed is None else "+s.shelf < 2"
    if anywhere and query.trashed is None:
        return "+s.shelf IN (0, 2)"
    return "s.shelf = 0"
