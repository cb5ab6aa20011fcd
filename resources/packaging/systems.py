"""What the recipe says for Windows and macOS. Not run yet: PyInstaller builds for the system it runs on."""

import sys
from pathlib import Path
from typing import Any

from reader.services.desktop_entry import IDENTITY
from resources.packaging import icons

_NAME = "Postil"
_LIBRARY = "application/x-postil-library"
#: The oldest macOS that Qt 6.8 to 6.11 support.
_MACOS = "12.0"


def program_options(workpath: str, version: str) -> dict[str, Any]:
    """Options of PyInstaller's EXE where this is built: the icon, and what Explorer shows of a file."""
    system: str = sys.platform
    if system != "win32":
        return {}
    icon = Path(workpath) / "postil.ico"
    icon.write_bytes(icons.for_windows())
    resource = Path(workpath) / "version.txt"
    resource.write_text(version_resource(version), encoding="utf-8")
    return {"icon": str(icon), "version": str(resource)}


def version_resource(version: str) -> str:
    """The version resource of a Windows program, in the form that PyInstaller reads."""
    numbers = tuple([*(int(part) for part in version.split(".")), 0, 0, 0, 0][:4])
    words = {
        "FileDescription": "Postil, a reader for captured articles",
        "FileVersion": version,
        "LegalCopyright": "The Postil authors, MIT License",
        "OriginalFilename": "postil.exe",
        "ProductName": _NAME,
        "ProductVersion": version,
    }
    told = ", ".join(f"StringStruct({name!r}, {word!r})" for name, word in words.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, "
        "OS=0x40004, fileType=1, subtype=0, date=(0, 0)), kids=["
        f"StringFileInfo([StringTable('040904B0', [{told}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def mac_bundle(workpath: str, version: str) -> dict[str, Any]:
    """Options of PyInstaller's BUNDLE: the icon, our links, and the files that Finder offers Postil for."""
    icon = Path(workpath) / "Postil.icns"
    icon.write_bytes(icons.for_mac())
    return {
        "name": f"{_NAME}.app",
        "icon": str(icon),
        "bundle_identifier": IDENTITY,
        "version": version,
        "info_plist": {
            "CFBundleShortVersionString": version,
            "CFBundleURLTypes": [{"CFBundleURLName": IDENTITY, "CFBundleURLSchemes": ["postil"]}],
            "CFBundleDocumentTypes": [
                _kind("Postil library", [f"{IDENTITY}.library"], "Owner"),
                _kind("Captured page", ["public.plain-text", "public.html"], "Alternate"),
            ],
            "UTExportedTypeDeclarations": [
                {
                    "UTTypeIdentifier": f"{IDENTITY}.library",
                    "UTTypeDescription": "Postil library",
                    "UTTypeConformsTo": ["public.data"],
                    "UTTypeTagSpecification": {
                        "public.filename-extension": ["postil"],
                        "public.mime-type": [_LIBRARY],
                    },
                }
            ],
            "LSMinimumSystemVersion": _MACOS,
            "NSHighResolutionCapable": True,
        },
    }


def _kind(name: str, types: list[str], rank: str) -> dict[str, Any]:
    """A kind of document; Postil only reads captures, and edits libraries."""
    role = "Editor" if rank == "Owner" else "Viewer"
    return {
        "CFBundleTypeName": name,
        "CFBundleTypeRole": role,
        "LSHandlerRank": rank,
        "LSItemContentTypes": types,
    }
