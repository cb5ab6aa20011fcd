"""The templates of the Export menu: layouts that the reader writes, and the keys of their editor."""

from __future__ import annotations

from reader.ui import needs
from reader.ui.actions import Action
from reader.ui.commands import templates

A = Action
ON = needs.on_template
# fmt: off
TEMPLATES: tuple[Action, ...] = (
    A("Templates", templates.go_templates, "Export", ("G, M", "export:T"), None, "templates", rule=True),
    A("Next template", templates.next_template, "Export", ("templates:J", "templates:Down"),
      needs.at_templates, "next"),
    A("Previous template", templates.previous_template, "Export", ("templates:K", "templates:Up"),
      needs.at_templates),
    A("Write in the template", templates.write_template, "Export",
      ("templates:Return", "templates:E", "templates:Right"), ON, "write"),
    A("Save the template", templates.save_template, "Export", ("template:Ctrl+S", "templates:Ctrl+S"), ON),
    A("New template …", templates.new_template, "Export", ("templates:N", "templates:Insert"),
      needs.at_templates, "new"),
    A("Rename the template …", templates.rename_template, "Export", ("templates:R", "templates:F2"), ON,
      "rename"),
    A("Duplicate the template", templates.duplicate_template, "Export", ("templates:D",), ON, "duplicate"),
    A("Export by the template …", templates.export_by_template, "Export",
      ("templates:X", "templates:Ctrl+E"), ON, "export"),
    A("Delete the template", templates.delete_template, "Export", ("templates:Del", "templates:#"), ON,
      "delete"),
    A("Bring back a template", templates.bring_back_template, "Export",
      ("templates:U", "templates:Ctrl+Z"), needs.at_templates),
    A("Write a variable …", templates.insert_variable, "Export",
      ("templates:V", "template:Ctrl+Space", "template:Ctrl+I"), ON, "variable"),
    A("Go to the error", templates.go_to_trouble, "Export", ("templates:L", "template:Ctrl+L"), ON,
      "to the error"),
    A("Try it on other articles", templates.turn_template_preview, "Export",
      ("templates:P", "template:Ctrl+P"), ON, "other articles"),
    A("On in what it makes", templates.template_on, "Export",
      ("templates:Space", "templates:PgDown", "template:Alt+PgDown"), ON),
    A("Back in what it makes", templates.template_back, "Export",
      ("templates:Shift+Space", "templates:PgUp", "template:Alt+PgUp"), ON),
    A("Copy what it makes", templates.copy_made, "Export", ("templates:Y", "templates:Ctrl+C"), ON),
)
# fmt: on
del A
