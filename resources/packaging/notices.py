"""The licences page, and the list of components that machines read (CycloneDX 1.6)."""

import json
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from html import escape
from typing import Any

from resources.packaging.components import Component

_STYLE = (
    "body{font:16px/1.5 serif;max-width:44em;margin:2em auto;padding:0 1em;color:#222;background:#fff}"
    "h1,h2{line-height:1.2}table{border-collapse:collapse;width:100%}summary{cursor:pointer}"
    "td,th{text-align:left;padding:.2em 1em .2em 0;border-bottom:1px solid #ddd;vertical-align:top}"
    "pre{white-space:pre-wrap;font-size:13px}"
    "@media(prefers-color-scheme:dark){body{color:#ddd;background:#1c1c1c}td,th{border-color:#444}}"
)
_QT = (
    "Qt and Qt for Python are used under the GNU Lesser General Public License, version 3. They lie in this "
    "package as shared libraries of their own, in PySide6/ and shiboken6/ beside the program: you may put "
    "changed ones in their place. They are those of the package index, unchanged but for ICU's data, from "
    "which what Qt does not ask for was left out (resources/packaging/icu_data.py of Postil's source does "
    "it). Their source is at "
    "https://download.qt.io/ under the same version numbers."
)


def page(version: str, components: Sequence[Component]) -> str:
    """The licences page as HTML: a table of all, then each text once, under the names it goes for."""
    rows = "".join(
        f"<tr><td>{escape(each.name)}</td><td>{escape(each.version)}</td><td>{escape(each.licence)}</td></tr>\n"
        for each in components
    )
    texts: dict[str, list[str]] = {}
    for each in components:
        for text in each.texts:
            texts.setdefault(text.strip(), []).append(each.name)
    told = "".join(
        f"<details><summary>{escape(', '.join(dict.fromkeys(names)))}</summary>\n"
        f"<pre>{escape(text)}</pre></details>\n"
        for text, names in texts.items()
    )
    return (
        '<!DOCTYPE html>\n<html lang="en"><meta charset="utf-8">\n'
        f"<title>Licences of what comes with Postil</title>\n<style>{_STYLE}</style>\n"
        f"<h1>What comes with Postil {escape(version)}, and under which licences</h1>\n"
        "<p>Postil itself is under the MIT License. The package also holds the work of others:</p>\n"
        f"<table><tr><th>Work</th><th>Version</th><th>Licence</th></tr>\n{rows}</table>\n"
        f"<p>{escape(_QT)}</p>\n<h2>The texts</h2>\n{told}</html>\n"
    )


def bill(version: str, components: Sequence[Component], epoch: int) -> str:
    """The software bill of materials as CycloneDX 1.6 in JSON; `epoch` is the build's time in seconds."""
    own = {
        "type": "application",
        "bom-ref": "postil",
        "name": "postil",
        "version": version,
        "licenses": [{"expression": "MIT"}],
    }
    listed = [_listed(each) for each in components]
    # The same parts make the same number, as the same build is to make the same file.
    serial = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps([version, listed], sort_keys=True))
    told = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": own,
        },
        "components": listed,
        "dependencies": [{"ref": "postil", "dependsOn": [each["bom-ref"] for each in listed]}],
    }
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"


def _listed(each: Component) -> dict[str, Any]:
    told: dict[str, Any] = {
        "type": each.kind,
        "bom-ref": f"{each.name} {each.version}".strip(),
        "name": each.name,
    }
    if each.version:
        told["version"] = each.version
    if each.licence:
        told["licenses"] = [{"expression": each.licence}]
    if each.address:
        told["purl"] = each.address
    return told
