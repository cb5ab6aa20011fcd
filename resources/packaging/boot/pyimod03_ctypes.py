"""Stands in for the part of PyInstaller's start that teaches ctypes to look beside the program.

What Postil loads by ctypes it names by the whole path, or it is the program itself; the module that this
takes the place of imports ctypes at every start, for nobody.
"""


def install() -> None:
    """Called by PyInstaller's bootstrap before the program begins."""
