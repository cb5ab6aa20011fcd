"""The engine of the templates: Jinja2 in its sandbox, and its errors in words of ours with their lines."""

import difflib
import re
from collections.abc import Iterable, Iterator
from functools import cache
from types import FrameType, GeneratorType, TracebackType
from typing import TYPE_CHECKING, Any

from reader.exporter.escape import cleaned
from reader.exporter.filters import FILTERS
from reader.exporter.pages import Row
from reader.exporter.paper import Paper, Paragraph, Remark, Run, Section
from reader.exporter.sheet import Annotation, Sheet
from reader.exporter.templating import Given, TemplateTrouble, suffix_of
from reader.model.article import CaptureRef
from reader.model.wording import in_english, in_english_n, tr_noop

if TYPE_CHECKING:
    from jinja2 import Environment, StrictUndefined, nodes
    from jinja2.runtime import Context
    from jinja2.sandbox import ImmutableSandboxedEnvironment

#: The longest string or list that a multiplication may make, and the bits of a number.
_LONGEST, _BITS = 10**6, 4096
#: The suffixes of files whose words are escaped as markup.
_MARKUP = frozenset({".html", ".htm", ".xhtml", ".xml", ".svg"})
#: What templates know by themselves.
_GIVEN = ("article", *Given._fields)
#: What any template may see of the values that it is given.
_FIELDS = {
    kind: frozenset(kind._fields)
    for kind in (Sheet, Annotation, CaptureRef, Paper, Section, Paragraph, Run, Remark, Row)
}
_CALLED = {
    Sheet: tr_noop("an article"),
    Annotation: tr_noop("a highlight"),
    CaptureRef: tr_noop("a capture"),
    str: tr_noop("a text"),
    int: tr_noop("a number"),
    tuple: tr_noop("a list"),
    list: tr_noop("a list"),
}
#: A sentence about a template is no longer, whatever an error says.
_LONGEST_REASON = 240
_NOTHING = tr_noop("something is used here that is not known of every article; put {% if … %} around it")
_NO_FILTER = re.compile(r"No filter named '(.*)'")


class _Overlong(Exception):
    """What a template makes is longer than it may be."""


@cache
def _environment(suffix: str) -> "Environment":
    """The sandbox for templates that make files of a suffix; pages get their words escaped."""
    markup = suffix in _MARKUP
    made = _sandbox()(
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        # What can be computed beforehand would be computed where no line is known.
        optimized=False,
        undefined=_unknown(),
        autoescape=markup,
        finalize=_in_markup if markup else _in_text,
    )
    made.filters.update(FILTERS)
    # What is not the same every time is no part of a file that is kept up to date.
    made.globals.pop("lipsum")
    made.filters.pop("random")
    return made


@cache
def _sandbox() -> "type[ImmutableSandboxedEnvironment]":
    """Templates may look at what they are given and at nothing else, and change none of it."""
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    class Sandbox(ImmutableSandboxedEnvironment):
        intercepted_binops = frozenset({"*", "**"})

        def getattr(self, obj: Any, attribute: str) -> Any:
            # To be asked of each field whether it is one was a sixth of the time of an export.
            if attribute in _FIELDS.get(type(obj), ()):
                return getattr(obj, attribute)
            return super().getattr(obj, attribute)

        def call_binop(self, context: "Context", operator: str, left: Any, right: Any) -> Any:
            if _too_much(operator, left, right):
                raise OverflowError(in_english("a multiplication makes more than a template may hold"))
            return super().call_binop(context, operator, left, right)

    return Sandbox


@cache
def _unknown() -> "type[StrictUndefined]":
    """What stands for a word that a template uses and nobody gave it: an error, with the word it may be."""
    from jinja2 import StrictUndefined
    from jinja2.utils import missing

    class Unknown(StrictUndefined):
        @property
        def _undefined_message(self) -> str:
            if self._undefined_hint:
                return self._undefined_hint
            name = str(self._undefined_name)
            return _not_given(name) if self._undefined_obj is missing else _not_had(name, self._undefined_obj)

    return Unknown


class Layout:
    """A template that was read and can be rendered. Raises TemplateTrouble where it cannot be read."""

    def __init__(self, source: str, name: str) -> None:
        from jinja2 import TemplateSyntaxError, meta

        self._name = name
        environment = _environment(suffix_of(name))
        try:
            tree = environment.parse(source, name)
            self._refuse_files(tree)
            self._joined = "articles" in meta.find_undeclared_variables(tree)
            self._template = environment.from_string(source)
        except TemplateTrouble:
            raise
        except TemplateSyntaxError as error:
            raise self._trouble(_misspelt(error.message or "", environment.filters), error.lineno) from None
        except (RecursionError, SyntaxError, MemoryError):
            raise self._trouble(
                in_english("it is nested too deeply; write it in simpler steps"), None
            ) from None
        except Exception as error:
            raise self._trouble(str(error), None) from None

    def render(self, given: Given, most: int | None = None) -> str:
        """See templating.render; no end is set where `most` is None."""
        if self._joined:
            return self._rendered(given._asdict(), most)
        others = {name: value for name, value in given._asdict().items() if name != "articles"}
        each = [self._rendered({"article": sheet, **others}, most) for sheet in given.articles]
        ended = (text if text.endswith("\n") else f"{text}\n" for text in each)
        return "\n".join(ended) if given.several else "".join(each)

    def _rendered(self, values: dict[str, Any], most: int | None) -> str:
        context = self._template.new_context(values)
        pieces = self._template.root_render_func(context)
        assert isinstance(pieces, GeneratorType)
        try:
            return "".join(pieces if most is None else _at_most(pieces, most))
        except Exception as error:
            line = self._line(error.__traceback__) or self._line_of(pieces.gi_frame)
            raise self._trouble(_reason(error, most), line) from None

    def _line(self, trace: TracebackType | None) -> int | None:
        """The line of the template that an error came from: the innermost that its own code was in."""
        line = None
        while trace is not None:
            if trace.tb_frame.f_globals.get("__jinja_template__") is self._template:
                line = self._template.get_corresponding_lineno(trace.tb_lineno)
            trace = trace.tb_next
        return line

    def _line_of(self, waiting: FrameType | None) -> int | None:
        """The line that a template waits in whose last piece was being taken."""
        return self._template.get_corresponding_lineno(waiting.f_lineno) if waiting else None

    def _trouble(self, reason: str, line: int | None) -> TemplateTrouble:
        reason = " ".join(reason.split())[:_LONGEST_REASON].rstrip(". ")
        return TemplateTrouble(self._name, reason, line)

    def _refuse_files(self, tree: "nodes.Template") -> None:
        from jinja2 import nodes

        for node in tree.find_all((nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends)):
            raise self._trouble(
                in_english("a template cannot take in another file; write it all in this one"), node.lineno
            )


def _at_most(pieces: "GeneratorType[str, None, None]", most: int) -> Iterator[str]:
    """The pieces as they come, until they are too long together: the template is told so where it stands."""
    left = most
    for piece in pieces:
        left -= len(piece)
        if left < 0:
            pieces.throw(_Overlong())
        yield piece


def _reason(error: Exception, most: int | None) -> str:
    from jinja2 import UndefinedError
    from jinja2.exceptions import SecurityError

    if isinstance(error, _Overlong):
        return in_english_n(
            (most or 0) // 2**20,
            "it makes more than {n} million letters; look at its loops",
            "it makes more than {n} million letters; look at its loops",
        )
    if isinstance(error, SecurityError):
        return in_english("it reaches for what no template may see; use the variables that are listed")
    if isinstance(error, MemoryError):
        return in_english("it takes more memory than a template may have; look at its loops")
    if isinstance(error, RecursionError):
        return in_english("a macro calls itself without end")
    if isinstance(error, UndefinedError):
        return error.message or in_english("something is not defined")
    if isinstance(error, TypeError) and "NoneType" in str(error):
        return _NOTHING
    return str(error) or type(error).__name__


def _misspelt(message: str, filters: Iterable[str]) -> str:
    """What Jinja2 says of a template that it cannot read; a filter that there is not gets its likeness."""
    unknown = _NO_FILTER.match(message)
    if unknown:
        return _like(in_english("there is no filter “{name}”", name=unknown[1]), unknown[1], filters)
    return message[:1].lower() + message[1:]


def _not_given(name: str) -> str:
    if name == "article":
        return in_english("“article” is not known here; it is inside {% for article in articles %}")
    if name == "highlight":
        return in_english(
            "“highlight” is not known here; it is inside {% for highlight in article.highlights %}"
        )
    return _like(in_english("nothing is called “{name}”", name=name), name, _GIVEN)


def _not_had(name: str, owner: object) -> str:
    if owner is None:
        return _NOTHING
    known = [each for each in dir(owner) if not each.startswith("_")]
    owned = _CALLED.get(type(owner), f"a {type(owner).__name__}")
    return _like(in_english("{said_owner} has no “{name}”", said_owner=owned, name=name), name, known)


def _like(what: str, name: str, known: Iterable[str]) -> str:
    """What is wrong with a name, and which one may be meant."""
    close = difflib.get_close_matches(name, list(known), 1)
    if close:
        return in_english("{said_what}; did you mean “{other}”?", said_what=what, other=close[0])
    return in_english("{said_what}; see the variables that are listed", said_what=what)


def _in_text(value: Any) -> Any:
    return "" if value is None else value


def _in_markup(value: Any) -> Any:
    """Words for a page: no control characters, which are errors there; markup of ours as it is."""
    if value is None:
        return ""
    return cleaned(value) if type(value) is str else value


def _too_much(operator: str, left: object, right: object) -> bool:
    """Whether a product, or a power, would fill the memory."""
    if operator == "**":
        return _bits(left) * (right if isinstance(right, int) else 1) > _BITS
    if isinstance(left, int) and isinstance(right, int):
        return _bits(left) + _bits(right) > _BITS
    return _length(left) * _length(right) > _LONGEST


def _bits(value: object) -> int:
    return value.bit_length() if isinstance(value, int) else 1


def _length(value: object) -> int:
    if isinstance(value, str | bytes | list | tuple):
        return len(value)
    return value if isinstance(value, int) else 1
