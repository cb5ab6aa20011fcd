"""The tree of a page's elements over its source, built without recursion from any markup.

End tags that the standard lets authors leave out are supplied. Nesting beyond DEPTH is flattened, so that
no walk over the tree can be made deep; a page of more than NODES nodes is refused.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Set

from reader.importer.web.markup import RAW, attributes, tokens
from reader.model.errors import ImportRefused
from reader.model.wording import in_english

#: Elements inside each other; beyond it a tag is read as if it were not there.
DEPTH = 100
#: Elements and texts of one page.
NODES = 200_000

VOID = frozenset(
    {"area", "base", "basefont", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link"}
    | {"meta", "param", "source", "track", "wbr"}
)
#: Elements that begin a line of their own.
BLOCK = frozenset(
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
    }
    | {"div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5"}
    | {"h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre"}
    | {"section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"}
)
#: What a start tag closes, up to the elements that keep it in.
_CLOSES = {
    "li": ({"li"}, {"ul", "ol", "menu", "dir"}),
    "dt": ({"dt", "dd"}, {"dl"}),
    "dd": ({"dt", "dd"}, {"dl"}),
    "tr": ({"tr", "td", "th"}, {"table"}),
    "td": ({"td", "th"}, {"tr", "table"}),
    "th": ({"td", "th"}, {"tr", "table"}),
    "tbody": ({"tbody", "thead", "tfoot"}, {"table"}),
    "tfoot": ({"tbody", "thead", "tfoot"}, {"table"}),
    "option": ({"option"}, {"select"}),
    "a": ({"a"}, {"td", "th", "table", "object"}),
}
_PARAGRAPH = frozenset({"p"})
_AROUND_PARAGRAPH = (BLOCK - _PARAGRAPH) | {"template"}
_CELLS = frozenset({"td", "th", "table", "caption"})
_TABLE = frozenset({"table", "tr", "td", "th", "tbody", "thead", "tfoot", "caption"})
_IGNORED_ENDS = frozenset({"body", "html"})


class Text:
    """A text node: its bounds in the source, in code points."""

    __slots__ = ("end", "parent", "start")

    def __init__(self, start: int, end: int, parent: "Element") -> None:
        self.start, self.end, self.parent = start, end, parent


class Element:
    """An element. `start` is where its tag begins in the source, `end` where the element does end.

    `raw` is the source of its attributes. `order` are all elements of its page in document order, of which
    those from `first` to before `past` are inside it. `hidden` is whether it is not shown, once it is known.
    """

    __slots__ = (
        "_attrs", "children", "depth", "end", "first", "hidden", "name", "order", "parent", "past", "raw",
        "start",
    )  # fmt: skip

    def __init__(
        self, name: str, start: int, parent: "Element | None", order: "list[Element]", raw: str = ""
    ) -> None:
        self.name, self.start, self.end, self.parent, self.raw = name, start, start, parent, raw
        self.depth: int = parent.depth + 1 if parent is not None else 0
        self.children: list[Element | Text] = []
        self._attrs: dict[str, str] | None = None if raw else {}
        self.hidden: bool | None = None
        order.append(self)
        self.order = order
        self.first = self.past = len(order)

    @property
    def attrs(self) -> dict[str, str]:
        """The attributes, read when they are first asked for."""
        found = self._attrs
        if found is None:
            found = self._attrs = attributes(self.raw)
        return found

    def get(self, name: str) -> str:
        """The value of an attribute without white space at its ends, or an empty string."""
        found = self._attrs
        if found is None:
            found = self.attrs
        value = found.get(name) if found else None
        return value.strip() if value else ""

    @property
    def hints(self) -> str:
        """Its class and id in lower case, as authors say what an element is for."""
        return f"{self.get('class')} {self.get('id')}".lower() if self.attrs else ""

    def elements(self) -> "Iterator[Element]":
        """All elements inside, in document order."""
        return map(self.order.__getitem__, range(self.first, self.past))

    def texts(self) -> Iterator[Text]:
        """All text nodes inside, in document order."""
        stack = self.children[::-1]
        while stack:
            node = stack.pop()
            if isinstance(node, Element):
                stack += node.children[::-1]
            else:
                yield node

    def find(self, wanted: "Callable[[Element], bool]") -> "Element | None":
        """The first element inside that is wanted."""
        return next((one for one in self.elements() if wanted(one)), None)

    def ancestors(self) -> "Iterator[Element]":
        """The elements around it, the innermost first."""
        above = self.parent
        while above is not None:
            yield above
            above = above.parent


def parse(source: str, name: str) -> Element:
    """The tree of a page, under a root that is no element of it.

    Raises ImportRefused, naming the file `name`, for more than NODES nodes.
    """
    builder = _Builder(len(source), name)
    for kind, start, end, tag, attrs in tokens(source):
        if kind == "text":
            builder.text(start, end)
        elif kind == "<":
            builder.open(tag, start, end, attrs)
        else:
            builder.close(tag, start, end)
    return builder.finish()


class _Builder:
    def __init__(self, size: int, name: str) -> None:
        self.size, self.name, self.nodes = size, name, 0
        self.order: list[Element] = []
        self.root = Element("#root", 0, None, self.order)
        self.stack = [self.root]
        self.flattened: Counter[str] = Counter()

    def _count(self) -> None:
        self.nodes += 1
        if self.nodes > NODES:
            raise ImportRefused(
                in_english(
                    "{name} has more than {nodes} elements; split it into smaller files and import those.",
                    name=self.name,
                    nodes=f"{NODES:,}",
                )
            )

    def text(self, start: int, end: int) -> None:
        self._count()
        top = self.stack[-1]
        top.children.append(Text(start, end, top))

    def open(self, name: str, start: int, end: int, attrs: str) -> None:
        self._count()
        self._supply_ends(name, start)
        top = self.stack[-1]
        if len(self.stack) > DEPTH and name not in VOID and name not in RAW:
            self.flattened[name] += 1
            return
        one = Element(name, start, top, self.order, attrs)
        one.end = end
        top.children.append(one)
        if name not in VOID:
            self.stack.append(one)

    def close(self, name: str, start: int, end: int) -> None:
        if name in _IGNORED_ENDS:
            return
        if len(self.stack) > DEPTH and self.flattened[name]:
            self.flattened[name] -= 1
            return
        inline = name not in BLOCK
        for n in range(len(self.stack) - 1, 0, -1):
            above = self.stack[n].name
            if above == name:
                closed = self.stack[n]
                self._pop(n, start)
                closed.end = end
                return
            fenced = above in _CELLS and name not in _TABLE
            if fenced or (inline and above in BLOCK and above not in ("p", "li", "dt", "dd")):
                return

    def _pop(self, n: int, at: int) -> None:
        past = len(self.order)
        for one in self.stack[n:]:
            one.end, one.past = at, past
        del self.stack[n:]

    def _supply_ends(self, name: str, at: int) -> None:
        if name in BLOCK and name != "table":
            self._close_up_to(_PARAGRAPH, _AROUND_PARAGRAPH, at)
        rule = _CLOSES.get(name)
        if rule is not None:
            self._close_up_to(rule[0], rule[1], at)

    def _close_up_to(self, closing: Set[str], kept_by: Set[str], at: int) -> None:
        """Close the outermost of the named elements that no element of `kept_by` stands around."""
        lowest, n = 0, len(self.stack)
        for one in reversed(self.stack):
            n -= 1
            if one.name in closing:
                lowest = n
            elif one.name in kept_by:
                break
        if lowest:
            self._pop(lowest, at)

    def finish(self) -> Element:
        self._pop(0, self.size)
        return self.root
