"""Templates of the reader's, rendered in a process of their own that can hang or die by itself."""

import json
from collections.abc import Sequence

from reader.exporter.sheet import Sheet
from reader.exporter.templating import Given, TemplateTrouble
from reader.model.wording import in_english, tr_noop
from reader.services import wire
from reader.services.processes import Ended, Overrun, Process, Stopped
from reader.services.template_worker import RENDERER, Rendered, Rendering

#: Seconds that one rendering may take, and more for each article and each highlight: a slow machine that
#: does other things beside needs a fifth of that for the built-in layouts.
SECONDS = 2.0
_ARTICLE_S, _HIGHLIGHT_S = 0.02, 0.002
#: Seconds more until a process is killed that could not be interrupted.
_GRACE_S = 1.0


class Renderer:
    """Renders templates one at a time, in a process started at the first need and kept until `close`."""

    def __init__(self, seconds: float = SECONDS) -> None:
        """`seconds` is what one rendering of a few articles may take."""
        self._seconds = seconds
        self._process = Process(RENDERER, tr_noop("renders templates"))

    def render(
        self,
        source: str,
        name: str,
        sheets: Sequence[Sheet],
        title: str,
        *,
        several: bool | None = None,
        added: str = "",
        cancelled: Stopped = None,
    ) -> bytes:
        """The file that a template makes of articles whose name together is `title`.

        `name` is that of the template's file: from it come the suffix of what is made (templating.suffix_of)
        and whether words are escaped as HTML. `several` and `added` are as in `templating.Given`. Raises
        TemplateTrouble, with the line where it is known; Cancelled; PostilError where there is no process.
        """
        given = Given(tuple(sheets), title, len(sheets) > 1 if several is None else several, added)
        seconds = self._seconds + sum(_ARTICLE_S + _HIGHLIGHT_S * len(sheet.highlights) for sheet in sheets)
        frame = wire.pack(Rendering(source, name, given, seconds))
        self._process.send(frame, seconds + _GRACE_S, cancelled)
        try:
            text, file = self._process.receive(cancelled)
            answer = wire.unpack(Rendered, json.loads(text))
        except Overrun:
            why = in_english(
                "it takes more than {seconds} seconds; look at its loops", seconds=f"{seconds:.1f}"
            )
            raise TemplateTrouble(name, why) from None
        except (Ended, ValueError, TypeError, RecursionError):
            self.close()
            why = in_english("it takes more time or memory than it may; look at its loops")
            raise TemplateTrouble(name, why) from None
        if answer.trouble is not None:
            raise TemplateTrouble(name, answer.trouble, answer.line)
        return file

    @property
    def pid(self) -> int | None:
        """The process, once it was needed."""
        return self._process.pid

    def close(self) -> None:
        """End the process, whatever it is doing."""
        self._process.close()

    def __enter__(self) -> "Renderer":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
