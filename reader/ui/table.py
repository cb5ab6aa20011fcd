"""THE TABLE: every action of the program, once.

Menus, keys, enabling, tool tips, the palette, the key overlay, the table in README and the tests'
parameters all come from here. To add one: write the verb, add the row to its menu's file in rows/, write
its test.
"""

from __future__ import annotations

from reader.ui.actions import Action
from reader.ui.rows.annotate import ANNOTATE
from reader.ui.rows.article import ARTICLE
from reader.ui.rows.attaching import ATTACHING
from reader.ui.rows.backups import BACKUPS
from reader.ui.rows.caret import CARET
from reader.ui.rows.concordance import CONCORDANCE
from reader.ui.rows.desk import DESK
from reader.ui.rows.dialogs import DIALOGS
from reader.ui.rows.doctor import DOCTOR
from reader.ui.rows.edit import EDIT
from reader.ui.rows.export import EXPORT
from reader.ui.rows.file import FILE, LEAVING
from reader.ui.rows.first_steps import FIRST_STEPS
from reader.ui.rows.go import GO
from reader.ui.rows.help import HELP
from reader.ui.rows.insight import INSIGHT
from reader.ui.rows.listing import LISTING
from reader.ui.rows.outline import OUTLINE
from reader.ui.rows.printing import PRINTING
from reader.ui.rows.review import REVIEW
from reader.ui.rows.search import SEARCH
from reader.ui.rows.settings import SETTINGS
from reader.ui.rows.speaking import SPEAKING
from reader.ui.rows.tags import TAGS
from reader.ui.rows.templates import TEMPLATES
from reader.ui.rows.view import VIEW

ACTIONS: tuple[Action, ...] = (
    *FILE,
    *PRINTING,
    *BACKUPS,
    *DOCTOR,
    *LEAVING,
    *EDIT,
    *SETTINGS,
    *GO,
    *INSIGHT,
    *SPEAKING,
    *ARTICLE,
    *ANNOTATE,
    *ATTACHING,
    *TAGS,
    *CARET,
    *SEARCH,
    *CONCORDANCE,
    *DESK,
    *OUTLINE,
    *EXPORT,
    *TEMPLATES,
    *REVIEW,
    *VIEW,
    *LISTING,
    *HELP,
    *FIRST_STEPS,
)
#: The rows of the menus, and those that only choosers, fields and sheets have.
EVERY_ACTION = (*ACTIONS, *DIALOGS)
