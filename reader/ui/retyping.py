"""What was typed under a wrong keyboard layout, as the same keys write it in another one."""

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,."

#: The letters of the same keys, row by row, as the standard layouts have them (xkb: ru, ua, gr, il, ara).
_LAYOUTS = (
    "йцукенгшщзхъфывапролджэячсмитьбю",
    "йцукенгшщзхїфівапролджєячсмитьбю",
    ";ςερτυθιοπ[]ασδφγηξκλ΄'ζχψωβνμ,.",
    "/'קראטוןםפ][שדגכעיחלךף,זסבהנמצתץ",
    "ضصثقفغعهخحجدشسيبلاتنمكطئءؤر\0ىةوز",
)


def retyped(typed: str) -> list[str]:
    """The texts that the same keys would have written: in Latin letters where other letters were typed,
    else in each layout that has none."""
    low = typed.casefold()
    foreign = any(c.isalpha() and not c.isascii() for c in low)
    found = []
    for letters in _LAYOUTS:
        there, here = (letters, _LATIN) if foreign else (_LATIN, letters)
        other = low.translate(str.maketrans(there, here))
        if other != low and other.isascii() == foreign and other not in found:
            found.append(other)
    return found
