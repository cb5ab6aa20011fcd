"""The File menu: the library looked through for damage, and what is done about what is found."""

from __future__ import annotations

from reader.ui import needs
from reader.ui.actions import Action
from reader.ui.commands import doctor

A = Action
DOCTOR: tuple[Action, ...] = (
    A("Check the library", doctor.go_doctor, "File", ("G, N",), None, "check it"),
    A("Next finding", doctor.next_finding, "File", ("doctor:J", "doctor:Down"), needs.at_doctor),
    A("Previous finding", doctor.previous_finding, "File", ("doctor:K", "doctor:Up"), needs.at_doctor),
    A("Set right what can be …", doctor.mend_library, "File", ("doctor:R",), needs.mendable, "set right"),
    A(
        "Salvage into a new library …",
        doctor.salvage_library,
        "File",
        ("doctor:S",),
        needs.at_doctor,
        "salvage",
    ),
    A("Check again", doctor.check_again, "File", ("doctor:V", "doctor:F5"), needs.at_doctor, "check again"),
    A(
        "Copy what was found",
        doctor.copy_findings,
        "File",
        ("doctor:Y", "doctor:Ctrl+C"),
        needs.at_doctor,
        "copy",
    ),
)
del A
