"""An enumeration that is made fast is the one that Python makes."""

import enum
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6 import QtCore, QtGui, QtWidgets

from reader.ui import enumerations

Items = list[tuple[Any, Any]]
BASES = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
#: Aliases, none, several bits, the sign bit, an order that is not that of the values, names of other things.
PLAIN: dict[str, Items] = {
    "usual": [("One", 1), ("Two", 2), ("Four", 4)],
    "aliases": [("One", 1), ("First", 1), ("None_", 0), ("Nought", 0)],
    "several bits": [("All", 7), ("Low", 1), ("Middle", 2), ("Mixed", 3), ("High", 4)],
    "backwards": [("Four", 4), ("Two", 2), ("One", 1)],
    "negative": [("Last", -1), ("Sign", -(2**31)), ("One", 1)],
    "large": [("Mask", 0xFFFFFFFF), ("Top", 0x80000000)],
    "empty": [],
}
OTHERWISE: dict[str, Items] = {
    "names of bases": [("name", 1), ("value", 2), ("real", 4)],
    "private": [("_private", 1), ("Open", 2)],
    "not whole": [("Half", 0.5), ("Word", "word")],
    "yes and no": [("Yes", True), ("No", False)],
}


@pytest.fixture
def make() -> Iterator[Callable[..., Any]]:
    """Make an enumeration as Qt for Python asks for it."""
    before = enum.EnumType._create_  # type: ignore[attr-defined]
    enumerations.make_faster()
    yield lambda base, items: base("Made", items, boundary=enum.KEEP)
    enum.EnumType._create_ = before  # type: ignore[attr-defined]


def usual(base: Any, items: Items) -> Any:
    return enumerations._usual(base, "Made", items, **{**enumerations._ASKED, "module": __name__})


def told(made: Any) -> dict[str, object]:
    """All that is in an enumeration, with words in the place of what is its own."""

    def plain(value: object) -> object:
        if isinstance(value, made):
            return (value._name_, value._value_, repr(value), vars(value) | {"__objclass__": None})
        if isinstance(value, dict):
            return [(key, plain(member)) for key, member in value.items()]
        if isinstance(value, classmethod | staticmethod):
            return plain(value.__func__)
        if isinstance(value, enum.property):
            return (value.fget, value.fset, plain(getattr(value, "member", None)))
        return getattr(value, "__qualname__", value)

    own = vars(made).items()
    return {name: plain(value) for name, value in own if name not in ("__dict__", "__weakref__")}


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("items", PLAIN.values(), ids=PLAIN)
def test_it_has_in_it_what_python_would_have_put_there(
    make: Callable[..., Any], base: Any, items: Items
) -> None:
    made, known = make(base, items), usual(base, items)
    assert told(made) == told(known)
    assert made.__mro__[1:] == known.__mro__[1:]
    assert list(map(repr, made)) == list(map(repr, known))
    assert [made(value).name for _, value in items] == [known(value).name for _, value in items]
    assert [str(member) for member in made] == [str(member) for member in known]


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("items", OTHERWISE.values(), ids=OTHERWISE)
def test_what_is_no_plain_enumeration_is_left_to_python(
    make: Callable[..., Any], base: Any, items: Items
) -> None:
    try:
        known = told(usual(base, items))
    except (TypeError, ValueError) as error:
        with pytest.raises(type(error)):
            make(base, items)
    else:
        assert told(make(base, items)) == known


def test_flags_are_put_together_taken_apart_and_turned_round(make: Callable[..., Any]) -> None:
    made = make(enum.Flag, PLAIN["several bits"])
    assert made.Low | made.Middle is made.Mixed
    assert made.All & ~made.Low == made.Middle | made.High
    assert list(made.All) == [made.Low, made.Middle, made.High]
    assert made(8).value == 8  # a bit without a name is kept
    with pytest.raises(AttributeError):
        made.Low = 2
    with pytest.raises(TypeError):
        enum.Flag("More", [("Bit", 8)], type=made)


def test_two_of_them_share_nothing(make: Callable[..., Any]) -> None:
    one, other = (make(enum.Enum, [(name, 1)]) for name in ("One", "Other"))
    assert (list(one.__members__), list(other.__members__)) == (["One"], ["Other"])
    assert one.One != other.Other


def test_those_of_qt_are_pickled_as_ever() -> None:
    members: list[object] = [QtCore.Qt.Key.Key_A, QtCore.Qt.AlignmentFlag.AlignLeft, QtGui.QFont.Weight.Bold]
    assert all(pickle.loads(pickle.dumps(member)) is member for member in members)  # noqa: S301


def test_what_python_makes_of_every_enumeration_of_qt_is_in_those_that_were_made_fast(
    make: Callable[..., Any],
) -> None:
    owners = [
        *(QtCore.Qt, QtGui.QPalette, QtGui.QFont, QtGui.QTextFormat, QtGui.QPainter, QtGui.QTextOption),
        *(QtWidgets.QAbstractItemView, QtWidgets.QSizePolicy, QtWidgets.QFrame, QtWidgets.QStyle),
    ]
    found = [kind for owner in owners for kind in vars(owner).values() if isinstance(kind, enum.EnumType)]
    assert len(found) > 100
    for kind in found:
        base: Any = kind.__bases__[0]
        items: Items = [(name, kind[name].value) for name in kind.__members__]
        assert told(make(base, items)) == told(usual(base, items)), kind
