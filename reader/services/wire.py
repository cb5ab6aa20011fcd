"""Plain values on their way between two processes: JSON, checked against their types when they arrive.

JSON and not pickle, because the process that reads a stranger's file may be talked into saying anything:
what it says can be wrong, but it can do nothing. A frame is two lengths, a JSON text and raw bytes.
"""

import functools
import json
import struct
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

#: The head of a frame: bytes of JSON, bytes of raw data.
HEAD = struct.Struct("<QQ")
#: More than this in one frame is no answer but a fault (bytes).
MAX_FRAME = 2**30

#: The types that JSON has itself.
_OWN = (str, int, float, bool, NoneType)

_T = TypeVar("_T")
_Reader = Callable[[Any], Any]


def pack(value: object, raw: bytes = b"") -> tuple[bytes, bytes]:
    """A frame in two pieces to be sent one after the other, so that large data is not copied.

    Values are dataclasses, named tuples, tuples, frozensets, enums of text and JSON's own.
    """
    told = _JSON.encode(value).encode("utf-8", "surrogatepass")
    return HEAD.pack(len(told), len(raw)) + told, raw


def _plain(value: object) -> object:
    if isinstance(value, frozenset):
        return sorted(value)
    if is_dataclass(value):
        return [getattr(value, field.name) for field in fields(value)]
    raise TypeError(f"{type(value).__name__} does not travel")


#: Not with six signs for each letter beyond ASCII. What travels is a tree.
_JSON = json.JSONEncoder(default=_plain, separators=(",", ":"), ensure_ascii=False, check_circular=False)


def unpack(kind: type[_T], value: Any) -> _T:
    """A value of a type from what JSON made of it. Raises ValueError or TypeError where it is none."""
    reader: Callable[[Any], _T] = _reader(kind)  # type: ignore[arg-type]
    return reader(value)


@functools.cache
def _reader(kind: Any) -> _Reader:
    """The function that makes a value of a type from what JSON gives."""
    if kind in _OWN:
        return _scalar(kind)
    if get_origin(kind) in (Union, UnionType):
        return _optional(kind)
    if get_origin(kind) is tuple:
        return _row(get_args(kind))
    if get_origin(kind) is frozenset:
        item = _reader(get_args(kind)[0])
        return lambda value: frozenset(map(item, _list(value)))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _member(kind)
    hints = get_type_hints(kind)
    return _record(kind, [hints[name] for name in _names(kind)])


def _names(kind: Any) -> list[str]:
    return [field.name for field in fields(kind)] if is_dataclass(kind) else list(kind._fields)


def _scalar(kind: type) -> _Reader:
    def read(value: Any) -> Any:
        if type(value) is not kind and not (kind is float and type(value) is int):
            raise TypeError(f"{type(value).__name__} came for {kind.__name__}")
        return value

    return read


def _member(kind: type[Enum]) -> _Reader:
    """By a table: asking the class takes three times as long, and a page has a member for each block."""
    members = {member.value: member for member in kind}

    def read(value: Any) -> Any:
        if value not in members:
            raise ValueError(f"{value!r} is no {kind.__name__}")
        return members[value]

    return read


def _optional(kind: Any) -> _Reader:
    (inner,) = (_reader(one) for one in get_args(kind) if one is not NoneType)
    return lambda value: None if value is None else inner(value)


def _row(kinds: tuple[Any, ...]) -> _Reader:
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        item = _reader(kinds[0])
        return lambda value: tuple(map(item, _list(value))) if value != [] else ()
    readers = [_reader(one) for one in kinds]
    return lambda value: tuple(read(part) for read, part in zip(readers, _list(value), strict=True))


def _record(kind: Any, fields: list[Any]) -> _Reader:
    """The types of what JSON has itself are compared all at once: most of the values are such."""
    readers = [_reader(each) for each in fields]
    size = len(readers)
    own = [n for n, each in enumerate(fields) if each in _OWN]
    others = [(n, readers[n]) for n in range(size) if n not in own]
    wanted = [fields[n] for n in own]

    def read(value: Any) -> Any:
        if type(value) is not list or len(value) != size:
            raise TypeError(f"{type(value).__name__} came for {kind.__name__}")
        if [type(value[n]) for n in own] != wanted:
            for n in own:
                readers[n](value[n])
        found = value.copy()
        for n, reader in others:
            found[n] = reader(value[n])
        return kind(*found)

    return read


def _list(value: Any) -> list[Any]:
    if type(value) is not list:
        raise TypeError(f"{type(value).__name__} came for a list")
    return value
