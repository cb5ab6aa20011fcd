"""Enumerations made fast: Qt for Python makes some two hundred of them on the way to the first picture.

It makes each by the functional form of `enum`, which takes every member through a dozen calls of Python. With
all members in hand the very same class is made in a third of the time: the tests hold both side by side.
This is done only for what Qt for Python makes, and only on versions of Python whose way is known.
"""

import enum
import sys
from typing import Any

_KNOWN = (3, 11)
_BASES = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
#: How Qt for Python asks for one.
_ASKED = {"module": None, "qualname": None, "type": None, "start": 1, "boundary": enum.KEEP}
#: Members that have the name of something in a base are made in other ways.
_TAKEN = frozenset(name for base in _BASES for name in dir(base)) | {"", "mro"}
#: What each enumeration has of its own, and must not share.
_OWN: tuple[tuple[str, type], ...] = (
    ("_member_names_", list),
    ("_member_map_", dict),
    ("_value2member_map_", dict),
    ("_unhashable_values_", list),
)

#: The first releases of Python 3.11 keep no more than which bits have a name of their own.
_TELLS_SINGLES = "_singles_mask_" in vars(enum.Flag)

_usual: Any = enum.EnumType._create_  # type: ignore[attr-defined]
#: What an enumeration without members has in it, by its base.
_bare: dict[type, dict[str, Any]] = {}


def make_faster() -> None:
    """Let the enumerations of Qt for Python be made fast, where it is known how."""
    if sys.version_info[:2] == _KNOWN:
        enum.EnumType._create_ = _create  # type: ignore[attr-defined]


def _create(base: Any, name: str, items: Any, **options: Any) -> Any:
    """In the place of `EnumType._create_`, which EnumType.__call__ calls."""
    asked = options == _ASKED and base in _BASES and type(items) is list and _are_plain(items)
    # As the usual way finds it: where the call came from.
    options["module"] = options["module"] or sys._getframe(2).f_globals.get("__name__")
    if not asked or options["module"] is None:
        return _usual(base, name, items, **options)
    made = _without_members(base, name, options["module"])
    if issubclass(base, enum.Flag):
        _give_flags(made, items)
    else:
        _give_members(made, items, [member for member, _ in items])
    return made


def _are_plain(items: list[Any]) -> bool:
    """Whether these are members of different names, each with a whole number."""
    names = set()
    for item in items:
        if type(item) is not tuple or len(item) != 2 or type(item[0]) is not str or type(item[1]) is not int:
            return False
        names.add(item[0])
    return len(names) == len(items) and not names & _TAKEN and not any(name[0] == "_" for name in names)


def _without_members(base: Any, name: str, module: str) -> Any:
    bare = _bare.get(base)
    if bare is None:
        bare = dict(vars(_usual(base, "Bare", [], **{**_ASKED, "module": module})))
        for unwanted in ("__dict__", "__weakref__", "__new__"):
            bare.pop(unwanted, None)
        _bare[base] = bare
    space = {**bare, "__module__": module, **{own: kind() for own, kind in _OWN}}
    made: Any = type.__new__(enum.EnumType, name, (base,), space)
    # Afterwards, as the usual way does it: in the class it would be wrapped.
    type.__setattr__(made, "__new__", enum.Enum.__new__)
    return made


def _give_members(made: Any, items: list[tuple[str, int]], listed: list[str]) -> None:
    """Give an enumeration its members. Those that are not `listed` by name, and those with the value of an
    earlier one, are aliases."""
    members, by_value, names = made._member_map_, made._value2member_map_, made._member_names_
    whole, among = made._member_type_ is int, frozenset(listed)
    put = type.__setattr__
    for name, value in items:
        member = by_value.get(value)
        if member is None:
            member = int.__new__(made, value) if whole else object.__new__(made)
            member._value_ = value
            member._name_ = name
            member.__objclass__ = made
            member._sort_order_ = len(names)
            by_value[value] = member
            if name in among:
                names.append(name)
        members[name] = member
        put(made, name, member)


def _give_flags(made: Any, items: list[tuple[str, int]]) -> None:
    """Give a flag its members; those of other than one bit are aliases."""
    single = [(name, value) for name, value in items if value and not value & (value - 1)]
    _give_members(made, items, [name for name, _ in single])
    mask = bits = 0
    for _, value in items:
        mask |= value
    for _, value in single:
        bits |= value
    made._flag_mask_ = mask if _TELLS_SINGLES else bits
    if _TELLS_SINGLES:
        made._singles_mask_ = bits
    made._all_bits_ = 2 ** mask.bit_length() - 1
    values = [made._member_map_[name]._value_ for name in made._member_names_]
    if values != sorted(values):
        made._iter_member_ = made._iter_member_by_def_
