"""Whether there is a screen to open a window on, asked before Qt is: it would abort without one."""

import os
import sys
from pathlib import Path


def has_display() -> bool:
    """Whether there is a screen to open a window on."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform.startswith(("offscreen", "minimal")):
        return "POSTIL_BENCH" in os.environ
    if platform or sys.platform in ("win32", "darwin"):
        return True
    wayland, x11 = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("DISPLAY")
    if wayland and (Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / wayland).exists():
        return True
    return bool(x11) and _x_server_listens(x11 or "")


def _x_server_listens(display: str) -> bool:
    """Whether a local X server is there; Qt would abort without one. One of another machine is believed."""
    host, _, number = display.rpartition(":")
    if host not in ("", "unix"):
        return True
    socket = f"/tmp/.X11-unix/X{number.partition('.')[0]}"
    listening = Path("/proc/net/unix")
    return Path(socket).exists() or (listening.exists() and socket in listening.read_text(encoding="utf-8"))
