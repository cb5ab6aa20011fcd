"""Plain values and rules. Nothing here touches a file, a database or a window.

What the first picture needs is a NamedTuple, the rest a dataclass: defining a dataclass takes twice as
long, and the window's start pays for each.
"""
