"""The pictures of the library, as rows of the Go menu."""

from __future__ import annotations

from reader.ui.actions import Action
from reader.ui.commands import insight

A, at = Action, insight.is_open
INSIGHT: tuple[Action, ...] = (
    A("Insight: the library in pictures", insight.go_insight, "Go", ("G, 0",), None, "insight", rule=True),
    A("Next picture", insight.next_picture, "Go", ("insight:Tab", "insight:Shift+L"), at, "next picture"),
    A("Previous picture", insight.previous_picture, "Go", ("insight:Shift+Tab", "insight:Shift+H"), at),
    A("On in the line", insight.mark_right, "Go", ("insight:Right", "insight:L"), at, "on"),
    A("Back in the line", insight.mark_left, "Go", ("insight:Left", "insight:H"), at),
    A("Line below", insight.mark_down, "Go", ("insight:Down", "insight:J"), at, "line below"),
    A("Line above", insight.mark_up, "Go", ("insight:Up", "insight:K"), at),
    A("Next mark with articles", insight.next_mark, "Go", ("insight:Ctrl+Right", "insight:N"), at),
    A("Previous mark with articles", insight.previous_mark, "Go", ("insight:Ctrl+Left", "insight:P"), at),
    A("Beginning of the line", insight.first_mark, "Go", ("insight:Home",), at),
    A("End of the line", insight.last_mark, "Go", ("insight:End",), at),
    A("Lines on", insight.marks_on, "Go", ("insight:PgDown", "insight:Space"), at),
    A("Lines back", insight.marks_back, "Go", ("insight:PgUp", "insight:Shift+Space"), at),
    A("List its articles", insight.open_mark, "Go", ("insight:Return", "insight:O"), at, "articles"),
    A("Whole library or this place", insight.whole_or_here, "Go", ("insight:A",), at, "whole or here"),
    A("Count by shorter times", insight.finer_marks, "Go", ("insight:S", "insight:Ctrl+Down"), at, "shorter"),
    A(
        "Count by longer times",
        insight.coarser_marks,
        "Go",
        ("insight:Shift+S", "insight:Ctrl+Up"),
        at,
        "longer",
    ),
    A("A scale for each line", insight.own_scale, "Go", ("insight:C",), at),
    A("Fold the tags of the picture", insight.fold_pictured, "Go", ("insight:F",), at),
    A("The figures as a table", insight.figures_table, "Go", ("insight:T",), at, "table"),
    A("Copy the figures", insight.copy_figures, "Go", ("insight:Y", "insight:Ctrl+C"), at),
    A("Print the picture …", insight.print_picture, "Go", ("insight:Ctrl+P",), at, "print"),
    A("Write the picture as SVG …", insight.write_picture, "Go", ("insight:E", "insight:Ctrl+E"), at, "SVG"),
)
del A, at
