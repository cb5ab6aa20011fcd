"""The one file in which a reader takes settings, keys and templates along: a zip of plain texts.

What it holds is checked before anything of it is believed: no name in it is used as a path, nothing in it may
be another archive, and a bomb is refused by its table (importer/limits.py).
"""

import configparser
import io
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from reader.exporter.templating import SUFFIX
from reader.importer import limits
from reader.model.errors import ImportRefused, PostilError
from reader.model.wording import tr, tr_stored
from reader.services import templates
from reader.services.writing import replace_file

#: Bytes that such a file may have, and members.
MOST, MEMBERS = 5_000_000, 500
README, SETTINGS, KEYMAP, TEMPLATES = "README.txt", "settings.ini", "keymap.toml", "templates/"
_SECTION = "Postil"
_ABOUT = """\
Settings of Postil, taken along: settings.ini holds the settings, keymap.toml the keys that were given to
actions, templates/ the layouts for exports. All are plain texts. Postil takes them over by "Take settings
over from a file …", or by: postil settings --import FILE
"""
#: The first time that a zip can tell (PKWARE's APPNOTE, 4.4.6): the same settings make the same file.
_TIME = (1980, 1, 1, 0, 0, 0)


class Carried(NamedTuple):
    """Settings by name, as texts; the text of the keymap, "" where there is none; templates by the names of
    their files, as texts."""

    settings: Mapping[str, str]
    keymap: str = ""
    templates: Mapping[str, str] = {}


def packed(carried: Carried) -> bytes:
    """The bytes of such a file; the same settings make the same."""
    held = io.BytesIO()
    members = {README: _ABOUT, SETTINGS: _settings_text(carried.settings)}
    if carried.keymap:
        members[KEYMAP] = carried.keymap
    members |= {f"{TEMPLATES}{name}": text for name, text in sorted(carried.templates.items())}
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(zipfile.ZipInfo(name, _TIME), text, zipfile.ZIP_DEFLATED)
    return held.getvalue()


def write(file: Path, carried: Carried) -> None:
    """Write it, whole or not at all. Raises PostilError."""
    try:
        replace_file(file, packed(carried))
    except OSError as problem:
        why = problem.strerror or type(problem).__name__
        raise PostilError(
            tr("{file} cannot be written ({why}); name a file in another folder.", file=file, why=why)
        ) from problem


def read(file: Path) -> Carried:
    """What such a file holds. Raises PostilError, which names the file, for anything else."""
    try:
        members = limits.members(_bytes(file), file.name, MEMBERS)
        found = {name: _text(file, members, name) for name in members.names}
    except ImportRefused as refused:
        # What is to be done with captures that are refused is no advice here.
        why = tr_stored(str(refused).rpartition("; ")[0])
        raise PostilError(
            tr("{why}, so nothing was taken over; take a file that Postil has written.", why=why)
        ) from None
    if SETTINGS not in found:
        raise PostilError(
            tr("{file} is no file of Postil's settings; take one that Postil has written.", file=file)
        )
    strange = next((name for name in found if not _is_known(name)), None)
    if strange is not None:
        raise PostilError(
            tr(
                "{file} holds “{strange}”, which no settings of Postil have, so nothing of it was taken "
                "over.",
                file=file,
                strange=strange,
            )
        )
    layouts = {n.removeprefix(TEMPLATES): text for n, text in found.items() if n.startswith(TEMPLATES)}
    return Carried(_settings(file, found[SETTINGS]), found.get(KEYMAP, ""), layouts)


def _is_known(name: str) -> bool:
    """Whether a member is one that `write` makes: nothing climbs out of a folder or lies deeper in one."""
    if name in (README, SETTINGS, KEYMAP):
        return True
    own = name.removeprefix(TEMPLATES)
    plain = own == Path(own).name and "\\" not in own and ":" not in own and own.isprintable()
    return name != own and own.endswith(SUFFIX) and not own.startswith(".") and plain


def _bytes(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            data = opened.read(MOST + 1)
    except OSError as problem:
        why = problem.strerror or type(problem).__name__
        raise PostilError(
            tr("{file} cannot be read ({why}); look whether it is there.", file=file, why=why)
        ) from problem
    if len(data) > MOST:
        raise PostilError(
            tr(
                "{file} is larger than {megabytes} MB and no file of settings.",
                file=file,
                megabytes=MOST // 1_000_000,
            )
        )
    return data


def _text(file: Path, members: limits.Members, name: str) -> str:
    data = members.read(name)
    if len(data) > templates.MOST:
        raise PostilError(
            tr(
                "“{name}” in {file} is too long to be written by hand; nothing was taken over.",
                name=name,
                file=file,
            )
        )
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise PostilError(
            tr("“{name}” in {file} is not UTF-8; nothing of it was taken over.", name=name, file=file)
        ) from None


def _parser() -> configparser.RawConfigParser:
    parser = configparser.RawConfigParser(delimiters=("=",), comment_prefixes=("#",))
    parser.optionxform = lambda option: option  # type: ignore[method-assign, assignment]
    return parser


def _settings_text(settings: Mapping[str, str]) -> str:
    parser = _parser()
    parser[_SECTION] = {name: " ".join(text.split("\n")) for name, text in settings.items()}
    held = io.StringIO()
    parser.write(held)
    return held.getvalue()


def _settings(file: Path, text: str) -> dict[str, str]:
    parser = _parser()
    try:
        parser.read_string(text)
        return dict(parser[_SECTION])
    except (configparser.Error, KeyError):
        raise PostilError(
            tr("“{name}” in {file} is not as Postil writes it; take another file.", name=SETTINGS, file=file)
        ) from None
