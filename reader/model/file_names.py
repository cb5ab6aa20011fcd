"""Names of files as they are shown: a stranger gave them, and a system takes nearly every sign in one."""

#: What breaks a line; what a screen has no sign for (C0, DEL, C1); and what turns the words after it round:
#: embeddings, overrides and isolates (Unicode UAX #9), by which a program can be called as a picture is.
_LINES = dict.fromkeys((*range(0x09, 0x0E), 0x85, 0x2028, 0x2029), " ")
_SIGNS = dict.fromkeys(
    (*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\ufffd"
)
_SHOWN = _SIGNS | _LINES


def shown(name: str) -> str:
    """A name on one line, in which every sign is where it is read; as long as it was, and with its ending."""
    return name.translate(_SHOWN)
