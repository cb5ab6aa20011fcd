"""The laws of the house that one file's source can show: each is a function from source to complaints."""

import ast
import re
from collections.abc import Iterator
from functools import lru_cache

MAX_FILE_LINES = 300
MAX_FUNCTION_LINES = 40

#: Each is too slow to import on the way to the first window (bs4 280 ms, sqlite_utils 370 ms).
HEAVY = frozenset(
    {
        "bibtexparser",
        "bs4",
        "feedparser",
        "jinja2",
        "lxml",
        "pypdfium2",
        "qtawesome",
        "rispy",
        "sqlite_utils",
        "tantivy",
        "yaml",
    }
)
NETWORK = frozenset(
    {
        "PySide6.QtNetwork",
        "PySide6.QtWebEngineCore",
        "PySide6.QtWebEngineWidgets",
        "PySide6.QtWebSockets",
        "http",
        "requests",
        "urllib.request",
    }
)
THREADS = frozenset(
    {"QRunnable", "QThread", "QThreadPool", "Thread", "ThreadPool", "ThreadPoolExecutor", "Timer"}
)
SHORTCUTS = frozenset({"QKeySequence", "QShortcut", "setShortcut", "setShortcuts"})
#: What runs a stranger's words, or makes values of them: by name, and by module.
RUNNERS = re.compile(r"os\.(system|popen|fork|forkpty|startfile|exec\w+|spawn\w+|posix_spawnp?)\Z")
BUILT_IN_RUNNERS = frozenset({"eval", "exec", "compile", "__import__"})
RUNNING_MODULES = frozenset(
    {"code", "dill", "marshal", "multiprocessing", "pickle", "pty", "runpy", "shelve", "subprocess"}
)
#: Readers of YAML that make objects of any class.
UNSAFE = frozenset({"full_load", "unsafe_load", "UnsafeLoader", "FullLoader", "Loader"})
#: What takes a text for markup, or may.
MARKUP = frozenset(
    {
        "RichText",
        "AutoText",
        "MarkdownText",
        "appendHtml",
        "insertHtml",
        "setMarkdown",
        "QMessageBox",
        "QTextBrowser",
        "QErrorMessage",
        "QWhatsThis",
        "setWhatsThis",
    }
)
EXECUTORS = frozenset({"execute", "executemany", "executescript"})
SQL = re.compile(
    r"\s*(?:select\b.+\bfrom\b|insert\s+(?:or\s+\w+\s+)?into\b|update\s+\w+\s+set\b|delete\s+from\b"
    r"|(?:create|drop|alter)\s+(?:virtual\s+|temp\s+|unique\s+)*(?:table|index|trigger|view)\b"
    r"|pragma\s+\w+|begin\s+immediate\b|with\s+\w+(?:\s*\([^)]*\))?\s+as\s*\()",
    re.DOTALL,
)

Complaints = Iterator[str]


@lru_cache(maxsize=1)
def nodes(source: str) -> tuple[ast.AST, ...]:
    """Every node of a source; one law after another asks for those of the same one."""
    return tuple(ast.walk(ast.parse(source)))


def long_file(source: str) -> Complaints:
    """A file of more than 300 lines holds a noun that wants a file of its own."""
    lines = len(source.splitlines())
    if lines > MAX_FILE_LINES:
        yield f"{lines} lines of at most {MAX_FILE_LINES}"


def long_function(source: str) -> Complaints:
    """No function, its docstring included, has more than 40 lines."""
    for node in nodes(source):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > MAX_FUNCTION_LINES:
                yield f"{node.name} (line {node.lineno}) has {lines} lines of at most {MAX_FUNCTION_LINES}"


@lru_cache(maxsize=1)
def names_used(source: str) -> list[tuple[str, int]]:
    """Every name that a source reads, imports or reaches through a dot, with its line."""
    found: list[tuple[str, int]] = []
    for node in nodes(source):
        if isinstance(node, ast.Name):
            found.append((node.id, node.lineno))
        elif isinstance(node, ast.Attribute):
            found.append((node.attr, node.lineno))
        elif isinstance(node, ast.Import | ast.ImportFrom):
            found += [(alias.name.rpartition(".")[2], node.lineno) for alias in node.names]
    return found


def _forbid(source: str, forbidden: frozenset[str]) -> Complaints:
    for name, line in names_used(source):
        if name in forbidden:
            yield f"{name} on line {line}"


def thread(source: str) -> Complaints:
    """Nothing makes a thread but ui/jobs.py."""
    return _forbid(source, THREADS)


def shortcut(source: str) -> Complaints:
    """Keys come from the action table and nowhere else."""
    return _forbid(source, SHORTCUTS)


def _prose(source: str) -> set[int]:
    """The docstrings of a module, by identity: they may speak of SQL."""
    owners = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    firsts = (node.body[0] for node in nodes(source) if isinstance(node, owners) and node.body)
    return {id(first.value) for first in firsts if isinstance(first, ast.Expr)}


def _is_sql(text: object) -> bool:
    if not isinstance(text, str):
        return False
    first_word = (text.split() or [""])[0]
    # A sentence that begins with "Select" is prose: SQL is never written with one capital.
    return (first_word.isupper() or first_word.islower()) and SQL.match(text.lower()) is not None


def sql(source: str) -> Complaints:
    """No statement of SQL, in upper case or lower, and no call that runs one."""
    prose = _prose(source)
    for node in nodes(source):
        if isinstance(node, ast.Attribute) and node.attr in EXECUTORS:
            yield f"{node.attr} on line {node.lineno}"
        elif isinstance(node, ast.Constant) and id(node) not in prose and _is_sql(node.value):
            yield f"SQL on line {node.lineno}: {' '.join(str(node.value).split())[:40]}"


class _Imports(ast.NodeVisitor):
    """Collects what a source imports as dotted names with their lines, type checking apart."""

    def __init__(self, *, inside_functions: bool) -> None:
        self.inside_functions = inside_functions
        self.found: list[tuple[str, int]] = []

    def generic_visit(self, node: ast.AST) -> None:
        """Go into statements alone: nothing else imports."""
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.stmt | ast.excepthandler | ast.match_case):
                self.visit(child)

    def visit_Import(self, node: ast.Import) -> None:
        self.found += [(alias.name, node.lineno) for alias in node.names]

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        self.found += [(f"{node.module}.{alias.name}", node.lineno) for alias in node.names]

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if self.inside_functions:
            self.generic_visit(node)

    def visit_If(self, node: ast.If) -> None:
        typing_only = ast.unparse(node.test).endswith("TYPE_CHECKING")
        for child in node.orelse if typing_only else [*node.body, *node.orelse]:
            self.visit(child)


@lru_cache(maxsize=2)
def imports(source: str, *, inside_functions: bool) -> list[tuple[str, int]]:
    """What a source imports at run time: dotted names and lines."""
    visitor = _Imports(inside_functions=inside_functions)
    visitor.visit(nodes(source)[0])
    return visitor.found


def heavy_import(source: str) -> Complaints:
    """What is slow to import is imported by the function that uses it."""
    for name, line in imports(source, inside_functions=False):
        if name.partition(".")[0] in HEAVY:
            yield f"import of {name} on line {line}, outside a function"


def network(source: str) -> Complaints:
    """Reading a captured page contacts nobody."""
    for name, line in imports(source, inside_functions=True):
        if any(f"{name}.".startswith(f"{module}.") for module in NETWORK):
            yield f"import of {name} on line {line}"


def running(source: str) -> Complaints:
    """Nothing is run but this program and the tools of its desktop, and by services/processes.py alone."""
    yield from _forbid(source, frozenset({"QProcess"}))
    for node in nodes(source):
        if (
            isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Name)
            and RUNNERS.match(f"{node.value.id}.{node.attr}")
        ):
            yield f"os.{node.attr} on line {node.lineno}"
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in BUILT_IN_RUNNERS
        ):
            yield f"{node.func.id} on line {node.lineno}"
        elif isinstance(node, ast.keyword) and node.arg == "shell":
            yield f"shell= on line {node.value.lineno}"
    for name, line in imports(source, inside_functions=True):
        if name.partition(".")[0] in RUNNING_MODULES or RUNNERS.match(name):
            yield f"import of {name} on line {line}"


def unsafe(source: str) -> Complaints:
    """YAML makes plain values alone, and templates run in the sandbox."""
    yield from _forbid(source, UNSAFE)
    for node in nodes(source):
        if isinstance(node, ast.Attribute) and node.attr == "load" and ast.unparse(node.value) == "yaml":
            yield f"yaml.load on line {node.lineno}"
    for name, line in imports(source, inside_functions=True):
        if name in ("jinja2.Environment", "jinja2.environment.Environment"):
            yield f"import of {name} on line {line}"


def door(source: str) -> Complaints:
    """Another program is started in one place, which looks at what it is given: ui/addresses.py."""
    return _forbid(source, frozenset({"QDesktopServices", "openUrl", "webbrowser"}))


def markup(source: str) -> Complaints:
    """Nothing that is shown is taken for markup: no text of a stranger's can name a file or an address."""
    yield from _forbid(source, MARKUP)
    for node in nodes(source):
        if isinstance(node, ast.Attribute) and node.attr == "setHtml":
            yield f"setHtml on line {node.lineno}"
