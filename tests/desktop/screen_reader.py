"""What a screen reader finds and hears, as JSON lines: run by the system's Python, which has pyatspi.

python3 screen_reader.py listen     every event that a screen reader would speak of
python3 screen_reader.py tree       all that is there now, from the application down
"""

import json
import sys
from typing import Any

import pyatspi  # type: ignore[import-not-found]

EVENTS = (
    "object:announcement",
    "object:state-changed:focused",
    "object:text-caret-moved",
    "object:text-selection-changed",
)
#: A table or a menu of many children is told by its first.
FEW = 60


def selected(source: Any) -> str:
    """The selected text of an accessible that has text."""
    text = source.queryText()
    return text.getText(*text.getSelection(0)) if text.getNSelections() else ""


def heard(event: Any) -> None:
    """Write an event. What has gone meanwhile is passed over, as a screen reader does."""
    try:
        source = event.source
        told = {
            "type": str(event.type).removeprefix("object:"),
            "role": source.getRoleName(),
            "name": source.name,
            "detail": event.detail1,
            "said": str(event.any_data) if "announcement" in str(event.type) else "",
        }
        if "text-" in str(event.type):
            told |= {"caret": source.queryText().caretOffset, "selected": selected(source)}
    except LookupError:
        return
    print(json.dumps(told), flush=True)


def branch(accessible: Any) -> dict[str, Any]:
    """An accessible and what is in it."""
    states = accessible.getState()
    text = {}
    if "Text" in pyatspi.listInterfaces(accessible):
        body = accessible.queryText()
        text = {
            "text": body.getText(0, -1),
            "caret": body.caretOffset,
            "selected": selected(accessible),
        }
    return {
        "role": accessible.getRoleName(),
        "name": accessible.name,
        "description": accessible.description,
        "focusable": states.contains(pyatspi.STATE_FOCUSABLE),
        "showing": states.contains(pyatspi.STATE_SHOWING),
        "children": [branch(accessible[n]) for n in range(min(accessible.childCount, FEW))],
        **text,
    }


def main() -> None:
    if sys.argv[1] == "tree":
        for application in pyatspi.Registry.getDesktop(0):
            print(json.dumps(branch(application)))
        return
    for event in EVENTS:
        pyatspi.Registry.registerEventListener(heard, event)
    print(json.dumps({"type": "ready"}), flush=True)
    pyatspi.Registry.start()


if __name__ == "__main__":
    main()
