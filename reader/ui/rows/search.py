"""The Search menu: the language of searches, the best match, and what a search finds over time."""

from __future__ import annotations

from reader.ui import needs
from reader.ui.actions import Action
from reader.ui.commands import arranging, finding, timeline

A = Action
SEARCH: tuple[Action, ...] = (
    A("What can be searched …", finding.search_language, "Search", ("search:F1",), None, "help"),
    A(
        "Best match first",
        arranging.best_match,
        "Search",
        ("list:Shift+F", "search:Ctrl+Return"),
        None,
        "best match",
    ),
    A("Timeline", timeline.timeline, "Search", ("G, D",), None, "timeline"),
    A(
        "Later",
        timeline.later_time,
        "Search",
        ("timeline:Right", "timeline:L"),
        needs.at_timeline,
        "later",
        rule=True,
    ),
    A(
        "Earlier",
        timeline.earlier_time,
        "Search",
        ("timeline:Left", "timeline:H"),
        needs.at_timeline,
        "earlier",
    ),
    A(
        "Next that has articles",
        timeline.next_found,
        "Search",
        ("timeline:Ctrl+Right", "timeline:N"),
        needs.at_timeline,
    ),
    A(
        "Previous that has articles",
        timeline.previous_found,
        "Search",
        ("timeline:Ctrl+Left", "timeline:P"),
        needs.at_timeline,
    ),
    A("The first of the timeline", timeline.first_time, "Search", ("timeline:Home",), needs.at_timeline),
    A("The last of the timeline", timeline.last_time, "Search", ("timeline:End",), needs.at_timeline),
    A(
        "Shorter stretches",
        timeline.finer,
        "Search",
        ("timeline:Down", "timeline:J"),
        needs.at_timeline,
        "shorter",
    ),
    A(
        "Longer stretches",
        timeline.coarser,
        "Search",
        ("timeline:Up", "timeline:K"),
        needs.at_timeline,
        "longer",
    ),
    A(
        "Show its articles only",
        timeline.narrow_to,
        "Search",
        ("timeline:Return", "timeline:O"),
        needs.at_timeline,
        "its articles",
    ),
)
del A
