"""The window's face: starts Qt, opens the library, shows the window; draws it to a picture on request."""

import os
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from reader import paths
from reader.library.library import Library, open_library
from reader.model.errors import LibraryDamaged, LibraryLocked, PostilError
from reader.model.wording import tr
from reader.services.crashes import CrashFile
from reader.services.requests import are_taken
from reader.ui import fonts, hooks, icons, language, prefetching, starting, theme
from reader.ui.arguments import Options, options_of
from reader.ui.cell import status_words
from reader.ui.display import has_display
from reader.ui.handover import Handover, hand_over
from reader.ui.jobs import Job, Lane
from reader.ui.settings import Settings
from reader.ui.window import Window

IDENTITY = "org.postil.Postil"


def main(arguments: list[str]) -> int:
    """Open the window, or draw it to a PNG. Returns the exit code; errors are one sentence."""
    options = options_of(arguments)
    try:
        if options.draw:
            return _screenshot(options)
        if not has_display():
            return _headless(options)
        return _window(options)
    except PostilError as problem:
        print(problem, file=sys.stderr)
        return 1
    except BrokenPipeError:  # nobody reads on
        from reader.services.terminal import forget_output

        forget_output()
        return 0
    except Exception as error:
        if os.environ.get("POSTIL_DEBUG"):
            raise
        from reader.services.reporting import fault_of

        told = "Postil stopped by a fault of its own: please report it; POSTIL_DEBUG=1 tells more."
        print(told, *fault_of(error).lines, sep="\n", file=sys.stderr)
        return 1


def _application(settings: Settings, crash: CrashFile | None = None) -> QApplication:
    hooks.hear_qt(crash)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        # As an argument: setStyle() hands back a style, for which PySide looks up every class of them.
        app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setApplicationName("Postil")
    app.setDesktopFileName(IDENTITY)
    language.begin(app, language.wanted(settings.get("look/language")))
    fonts.grow_with(app.font())
    fonts.load()
    app.setFont(fonts.sans(14))
    theme.apply(app, theme.chosen(settings.get("look/theme"), settings.get("look/desktop")))
    return app


def _window(options: Options) -> int:
    path = options.library
    first_start = not path.exists()
    asked = are_taken(path)
    if asked and hand_over(path, options.paths, options.links):
        return 0
    settings = Settings(paths.settings())
    try:
        library, told = starting.opened(path, partial(_application, settings))
    except LibraryLocked:
        if not asked and hand_over(path, options.paths, options.links):
            return 0
        raise
    crash = CrashFile(paths.state(), path)
    crashed = crash.begin()
    app = _application(settings, crash)
    start = Start(options.paths, options.links, crashed, told, first_start and not told)
    try:
        while True:
            try:
                window = _shown(library, settings, start)
            except LibraryDamaged as problem:
                library.close()
                library, told = starting.opened_instead(library.path, problem)
                start = start._replace(told=told)
                continue
            code = app.exec()
            if window.parting is None:
                if os.environ.get("POSTIL_BENCH") != "painted":
                    from reader.services.backing_up import leave

                    leave(library)
                return code
            library.close()
            window.deleteLater()
            library, start = _parted(library.path, settings, window.parting)
    finally:
        library.close()
        crash.end()


class Start(NamedTuple):
    """What a window begins with: captures, links to follow, the crash of the last run, words to be said,
    whether its library is new."""

    incoming: Sequence[Path] = ()
    links: Sequence[str] = ()
    crashed: str = ""
    told: str = ""
    is_first: bool = False


def _shown(library: Library, settings: Settings, start: Start) -> Window:
    """A window on a library, which does all else once it is painted."""
    window = Window(library, settings)
    window.take_place()
    hooks.hear_errors(window)
    window.painted.connect(prefetching.remember, Qt.ConnectionType.QueuedConnection)
    if os.environ.get("POSTIL_BENCH") == "painted":
        window.painted.connect(lambda: _say_painted(window))
    else:
        window.painted.connect(lambda: _after_paint(window, start), Qt.ConnectionType.QueuedConnection)
    window.show()
    return window


def _parted(path: Path, settings: Settings, act: Callable[[], str]) -> tuple[Library, Start]:
    """Do something to a library's file between two windows; the library then, and how the second begins.

    Whatever goes wrong, there is a second: a reader whose window is gone is told nothing.
    """
    try:
        told = act()
    except Exception as problem:
        from reader.services.reporting import fault_of, known

        told = known(problem) or ""
        if not told:
            told = tr("That could not be done: Postil met with an error of its own.")
            print(*fault_of(problem).lines, sep="\n", file=sys.stderr)
    library, more = starting.opened(path, partial(_application, settings))
    return library, Start(told=more or told)


def _say_painted(window: Window) -> None:
    """For tests/bench/starting.py: the moment of the first picture, processor time until it, and out."""
    print(f"painted {time.monotonic_ns()} {time.process_time_ns()}", file=sys.stderr, flush=True)
    QTimer.singleShot(0, window.close)


def _after_paint(window: Window, start: Start) -> None:
    """What the first picture did not need: measured, these cost more than the window itself."""
    from reader.ui import bidden, ending, first_steps, resuming

    ending.close_when_asked(window)
    if start.told:
        window.status.say(start.told, lasting=True)
    library = window.session.library

    def prepare(_job: Job) -> None:
        if not library.read_only:
            library.prepare_writing()

    def ready(_nothing: None) -> None:
        from PySide6.QtGui import QIcon

        icons.load()
        window.setWindowIcon(QIcon(str(paths.resources() / "icons" / f"{IDENTITY}-256.png")))
        window.sources.canvas.update()
        if not library.read_only:
            handover = Handover(library.path, partial(come_forward, window), window)
            handover.asked.connect(partial(bidden.do, window))
            window.closed.connect(handover.close)
            handover.look()
        if start.is_first or (not start.told and first_steps.is_due(window)):
            first_steps.begin(window)
        resuming.go_on(window)
        if start.crashed:
            from reader.ui import faults

            faults.of(window).offer(start.crashed)
        window.incoming.unfinished.tell()
        _take(window, start.incoming, start.links)

    window.jobs.run("prepare", prepare, ready, window.tell_trouble, lane=Lane.ERRANDS)


def come_forward(window: Window, files: Sequence[Path], links: Sequence[str]) -> None:
    """Do what a second start asked of this window, in front of the others."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    _take(window, files, links)


def _take(window: Window, files: Sequence[Path], links: Sequence[str]) -> None:
    """Import files, and go where links lead."""
    if files:
        window.incoming.open_files(files)
    if links:
        from reader.ui.linking import open_from_outside

        for link in links:
            open_from_outside(window, link)


def _screenshot(options: Options) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from reader.services import terminal
    from reader.ui import picture

    path, target = options.library, options.paths[0]
    picture.check(target)
    told = []
    if not path.exists() and path == paths.library():
        with open_library(path) as library:
            told.append(_fill(library))
    with open_library(path, read_only=True) as library:
        _draw(library, options, target)
    terminal.write(map(terminal.one_line, [*told, f"Drawn to {target}"]))
    return 0


def _draw(library: Library, options: Options, target: Path) -> None:
    """The window as it would be, without a screen."""
    from reader.ui import picture

    settings = Settings(paths.settings())
    app = _application(settings)
    if options.language:
        language.begin(app, options.language)
    icons.load()
    window = Window(library, settings)
    window.wake()
    if options.theme:
        window.dress(options.theme)
    window.resize(*options.size)
    if options.article:
        window.opening.open_place_by_key("inbox", article=library.articles.row(options.article).id)
    window.show()
    _take(window, (), options.links)
    app.processEvents()
    app.processEvents()
    picture.save(window.grab(), target)
    window.remembers = False
    window.close()


def _headless(options: Options) -> int:
    """The same job without a screen: fill a new library, draw the window, say what was found."""
    from reader.services import import_words, importing, terminal
    from reader.ui import picture

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    path = options.library
    first_start = not path.exists()
    refused, told = False, []
    with open_library(path) as library:
        if first_start:
            told.append(_fill(library))
        if options.paths:
            report = importing.import_paths(library, options.paths)
            told.append(import_words.summary(report))
            skipped = [file.reason for file in report.files if file.status == "skipped" and file.reason]
            print(*map(terminal.one_line, skipped), sep="\n", file=sys.stderr)
            refused = bool(skipped) and len(skipped) == len(report.files)
        rows = library.articles.rows(limit=50)
    told.extend(f"  {row.heading}  [{status_words(row)}]" for row in rows)
    picture.check(target := path.parent / "window.png")
    with open_library(path, read_only=True) as library:
        _draw(library, options, target)
    told.append(f"There is no screen here, so the window was drawn to {target}")
    # At the end, so that all is done where nobody reads on.
    terminal.write(map(terminal.one_line, told))
    return 1 if refused else 0


def _fill(library: Library) -> str:
    """Import the samples; what came of it."""
    from reader.services import import_words, importing

    return import_words.summary(importing.import_paths(library, [paths.seeds()], undoable=False))
