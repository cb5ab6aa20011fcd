"""A portal of a desktop, as far as it tells what is wished: run by the system's Python, which has gi.

python3 portal.py FILE     FILE holds the wishes as JSON, by group and key; what changes in it is told
"""

import json
import sys
from pathlib import Path
from typing import Any

from gi.repository import Gio, GLib  # type: ignore[import-not-found]

PATH, INTERFACE = "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings"
DESCRIBED = f"""
<node><interface name='{INTERFACE}'>
  <method name='Read'>
    <arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='v' direction='out'/>
  </method>
  <signal name='SettingChanged'><arg type='s'/><arg type='s'/><arg type='v'/></signal>
</interface></node>
"""
LOOK_MS = 100

told: dict[str, dict[str, int]] = {}


def read(file: Path) -> dict[str, dict[str, int]]:
    """The wishes of a file."""
    wishes: dict[str, dict[str, int]] = json.loads(file.read_text(encoding="utf-8"))
    return wishes


def answer(*called: Any) -> None:
    """`Read` of a key: its value, packed twice as the specification has it, or that there is none."""
    parameters, invocation = called[5:7]
    group, key = parameters
    if key in told.get(group, {}):
        value = GLib.Variant("v", GLib.Variant("u", told[group][key]))
        invocation.return_value(GLib.Variant("(v)", (value,)))
    else:
        invocation.return_dbus_error("org.freedesktop.portal.Error.NotFound", "no such key")


def look(bus: Any, file: Path) -> bool:
    """Tell what has changed in the file."""
    for group, wishes in read(file).items():
        for key, value in wishes.items():
            if told.get(group, {}).get(key) != value:
                told.setdefault(group, {})[key] = value
                change = GLib.Variant("(ssv)", (group, key, GLib.Variant("u", value)))
                bus.emit_signal(None, PATH, INTERFACE, "SettingChanged", change)
    return True


def serve(bus: Any, file: Path) -> None:
    """Answer, and look at the file again and again."""
    told.update(read(file))
    bus.register_object(PATH, Gio.DBusNodeInfo.new_for_xml(DESCRIBED).interfaces[0], answer, None, None)
    GLib.timeout_add(LOOK_MS, look, bus, file)


if __name__ == "__main__":
    wanted = Path(sys.argv[1])
    Gio.bus_own_name(
        Gio.BusType.SESSION,
        "org.freedesktop.portal.Desktop",
        Gio.BusNameOwnerFlags.NONE,
        lambda bus, _name: serve(bus, wanted),
        None,
        None,
    )
    GLib.MainLoop().run()
