"""An article is dragged with the mouse into the window of another program.

Run by `make desktop-test`.
"""

import json
import sys
from pathlib import Path

from tests.desk import Desk, until
from tests.desktop.conftest import Fingers, Program, ask

#: Another program: takes what is dropped on it, and writes down what that was.
TARGET = """
import json, sys
from PySide6.QtWidgets import QApplication, QWidget

class Target(QWidget):
    def dragEnterEvent(self, event):
        event.acceptProposedAction()

    def dropEvent(self, event):
        event.acceptProposedAction()
        data = event.mimeData()
        files = {url.fileName(): open(url.toLocalFile()).read() for url in data.urls()}
        markdown = bytes(data.data("text/markdown")).decode()
        with open(sys.argv[1], "w") as told:
            json.dump({"text": data.text(), "markdown": markdown, "files": files}, told)

app = QApplication([])
target = Target()
target.setAcceptDrops(True)
target.setWindowTitle("target")
target.setGeometry(1000, 560, 400, 300)
target.show()
app.exec()
"""


def test_an_article_is_dragged_into_another_program(
    desk: Desk, fingers: Fingers, checkout: Path, library: Path, tmp_path: Path
) -> None:
    told = tmp_path / "told.json"
    program = Program(desk, fingers, checkout, library)
    desk.run("xdotool", "windowsize", "--sync", program.window, "900", "880")
    desk.run("xdotool", "windowmove", "--sync", program.window, "0", "0")
    desk.start(sys.executable, "-c", TARGET, str(told))
    search = ("xdotool", "search", "--sync", "--onlyvisible", "--name", "^target$")
    desk.run("xdotool", "windowraise", desk.run(*search).split()[0])
    desk.run("xdotool", "mousemove", "250", "300", "mousedown", "1")
    for _ in range(5):
        desk.run("xdotool", "mousemove_relative", "--sync", "30", "20")
    desk.run("xdotool", "mousemove", "1150", "650", "sleep", "0.3", "mousemove", "1160", "660")
    desk.run("xdotool", "sleep", "0.3", "mouseup", "1")
    until(
        lambda: True if told.exists() and told.read_text(encoding="utf-8").endswith("}") else None, "the drop"
    )
    dropped = json.loads(told.read_text(encoding="utf-8"))
    ((name, text),) = dropped["files"].items()
    titles = {row["id"]: row["title"] for row in ask(checkout, library, "list")}
    (id,) = (id for id in titles if f"postil_id: {id}" in text)
    assert name.endswith(".md")
    assert (titles[id] or "") in dropped["text"]
    assert dropped["markdown"].strip() == dropped["text"]
    program.quit()
