"""What QtGui needs at run time, without the plugins that Postil has no use for.

PyInstaller takes every plugin that it finds, and then all that these link to: the GTK theme alone
brings in GTK where the building machine has it, the virtual keyboard brings in Qt Quick.
"""

import re
from pathlib import PurePath

from PyInstaller.utils.hooks.qt import add_qt6_dependencies

UNUSED = re.compile(
    r"plugins/(egldeviceintegrations|generic|networkinformation|tls|sqldrivers)/"
    r"|plugins/platforms/libq(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc)\."
    r"|plugins/platformthemes/libqgtk3\."
    r"|plugins/platforminputcontexts/libqtvirtualkeyboardplugin\."
    r"|plugins/imageformats/libq(icns|pdf|tga|tiff|wbmp|webp)\."
)


def _wanted(entry: tuple[str, str]) -> bool:
    source, folder = entry
    return UNUSED.search(f"{folder}/{PurePath(source).name}") is None


hiddenimports, _all_binaries, datas = add_qt6_dependencies(__file__)
binaries = list(filter(_wanted, _all_binaries))
