"""Paths, words, templates and files beside a library that were made to do harm."""

import os
import random
import socket
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from tests.exporter.hostile import NOTES, STRINGS
from tests.torture.hostile_pages import REACH, STUMBLES

#: Words for tags, notes, names, searches: none of them may be more than words.
WORDS = (
    *REACH, *STUMBLES, *STRINGS, *NOTES, "\ud800", "a\udfffb", "x" * 100_000, "", " ", "\n", "a" * 250 + "/b",
    "/", "//", "a//b", "/a/", "..", ".", "CON", "nul.txt", '"', '"unclosed', "a AND", "NEAR(", "a NEAR/9 b",
    "(((((", "-" * 900, "* * *", "tag:", "tag:*", "before:9999-99-99", "is:nothing", "^", "a:b:c", "NOT NOT",
    "' OR 1=1 --", "%", "_%_", "{", "\\", "col:x", "\x00", "a" * 40 + " OR " * 400, "🔥" * 900,
)  # fmt: skip

TEMPLATES = (
    "{{ ''.__class__.__mro__[1].__subclasses__() }}", "{{ article.__init__.__globals__ }}",
    "{{ 'a' * 10**10 }}",
    "{% for a in range(10**9) %}{% for b in range(10**9) %}{% endfor %}{% endfor %}", "{{ 10**(10**8) }}",
    "{% include '/etc/passwd' %}", "{% extends '/etc/passwd' %}",
    "{% import 'os' as os %}{{ os.system('id') }}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}", "{{ self._TemplateReference__context }}",
    "{{ lipsum.__globals__ }}", "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "{{ '%s'|format(article) }}",
    "{{ ('a' * 999999)|center(10**9) }}",
    "{% set x = [] %}{% for i in range(10**7) %}{{ x.append(x) }}{% endfor %}",
    "{{" * 9_000, "{% if " + "(" * 3_000, "{# " * 9_000, "{{ ''.format_map(article) }}",
    "{{ '{0.__class__}'.format(1) }}",
    "{{ article|attr('__class__') }}", "{{ get_flashed_messages.__globals__ }}", "{% raw %}", "\x00",
    "{{ x }}",
    "{{ range(10**10)|list }}", "{{ 'a'|replace('', 'b' * 10**6) }}", "{{ url_for.__globals__ }}",
)  # fmt: skip

_INI = (
    b"", b"[", b"\x00" * 9_000, b"\xff\xfe[look]", b"[look]\ntheme=@ByteArray(\xff)",
    b"[look]\nsize=99999999999999999999",
    b"[look]\nsize=-1\nmeasure=nan\nleading=inf", b"[look]\nface=<img src=file:///etc/passwd>",
    b"[look]\ntheme=../../x",
    b"[panes]\nsizes=1 2 3 99999999999999", b"[window]\ngeometry=@ByteArray(" + b"A" * 9_000 + b")",
    b"[session]\narticle=' OR 1=1\nplace=../../etc", b"[import]\nwatched=/dev",
    b"[export]\nfolder=/proc\ntemplate=/etc/passwd",
    b"[look]\nhints=@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\xff)", b"a=" + b"x" * 900_000, b"[a]\n" * 30_000,
    b"[list]\norders={{{", b"[sources]\nfolded=" + b"\\x202e" * 900, b"[keys]\npreset=../../../etc/passwd",
)  # fmt: skip
_TOML = (
    b"", b"\xff\xfe", b"star = ", b"star = [", b"star = " + b"[" * 9_000, b'star = ["S"]\n' * 9_000,
    b"star = 1e999",
    b'star = ["' + b"G, " * 9_000 + b'"]', b'nosuch = ["X"]', b'star = ["nowhere: X"]', b'star = ["\\u202e"]',
    b'"star\\u0000" = ["X"]', b"a" * 2_000_000, b'leave = []\npalette = []\nquit_program = []\nkeys = []',
    b'star = {a = {b = {c = 1}}}', b"[" * 9_000,
    b'title = "<img src=file:///etc/passwd>"\nstar = ["Ctrl+Alt+Shift+Meta+X"]',
)  # fmt: skip


def settings() -> Mapping[str, bytes]:
    """Files of settings (.ini) and keymaps (.toml)."""
    return {
        **{f"settings{n:02}.ini": data for n, data in enumerate(_INI)},
        **{f"keymap{n:02}.toml": data for n, data in enumerate(_TOML)},
    }


def libraries(sound: bytes, seed: int = 1) -> Mapping[str, bytes]:
    """Files that are opened as a library and are none, or are no more; `sound` is one that is."""
    dice = random.Random(seed)
    noise = dice.randbytes(9_000)
    made = {
        "page": b"A title\n\nA body.", "zeros": bytes(9_000), "noise": noise, "empty": b"",
        "header": sound[:100],
        "page of it": sound[:4096], "half": sound[: len(sound) // 2], "torn": sound[:-1],
        "more": sound + noise,
        "other program": sound[:68] + b"\x00\x00\x00\x01" + sound[72:],
        "newer": sound[:60] + b"\x00\x00\xff\xff" + sound[64:],
        "page size": sound[:16] + b"\xff\xff" + sound[18:],
        "free list": sound[:32] + b"\xff" * 8 + sound[40:],
        "text": sound[:56] + b"\x00\x00\x00\x63" + sound[60:], "zip": b"PK\x03\x04" + noise,
        "XML": b"<?xml version='1.0'?>",
    }  # fmt: skip
    for n in range(8):
        at = dice.randrange(100, len(sound) - 9_000)
        made[f"damaged {n}"] = sound[:at] + noise[: dice.randrange(1, 9_000)] + sound[at + 9_000 :]
    return made


def lay_out(folder: Path) -> list[Path]:
    """Make files that are no files, or have names that are none, in a folder; what is to be imported."""
    folder.mkdir(parents=True)
    made = [
        folder / name
        for name in ("pipe", "socket", "loop", "broken", "sparse.txt", "unreadable.txt", "round")
    ]
    pipe, door, loop, broken, sparse, unreadable, around = made
    os.mkfifo(pipe)
    with closing(socket.socket(socket.AF_UNIX)) as unix:
        unix.bind(str(door))
    loop.symlink_to(loop.name)
    broken.symlink_to("/nowhere/at/all")
    with sparse.open("wb") as file:
        file.truncate(3 * 2**30)
    unreadable.write_text("A title\n\nA body of it.")
    unreadable.chmod(0)
    around.mkdir()
    (around / "again").symlink_to("..")
    for n, name in enumerate(
        (b"\xff\xfe.txt", b"a\nb.txt", "\u202etxt.exe".encode(), b"-rf.txt", b"$(id).txt", b"x" * 250)
    ):
        path = folder / os.fsdecode(name)
        path.write_bytes(f"A title of {n}\n\nA body of words, and then it ends with a full stop.".encode())
        made.append(path)
    deep = folder
    for _ in range(70):
        deep = deep / "in"
    deep.mkdir(parents=True)
    system = (
        "/dev/zero",
        "/dev/full",
        "/dev/stdin",
        "/proc/self/mem",
        "/proc/self/environ",
        "/nowhere",
        "/dev/null",
    )
    return [*made, folder / "in", *map(Path, system), Path("a\0b"), Path("x" * 9_000)]
