"""What belongs in the packaged program is known, and what does not is named: files, libraries, licences."""

import json
import plistlib
import struct
from importlib import metadata
from pathlib import Path

import pytest

from resources.packaging import compared, contents, debian, icons, icu_data, notices, systems, tree
from resources.packaging.components import Component

FERRY = Component("Ferry", "2.1", "MIT", ("Copyright the ferryman",), "pkg:pypi/ferry@2.1")
QUAY = Component("Quay", "", "MIT", ("Copyright the ferryman",), kind="file")

OBJDUMP = """
Dynamic Section:
  NEEDED               libz.so.1
  NEEDED               libferry.so.2
  RUNPATH              $ORIGIN

Version References:
  required from libc.so.6:
    0x06969189 0x00 37 GLIBC_2.29
    0x09691a75 0x00 33 GLIBC_2.2.5
  required from libferry.so.2:
    0x06969111 0x00 12 FERRY_9.9
"""


def archive(items: dict[str, bytes]) -> bytes:
    """ICU's data with these items, laid out as its own tools do."""
    names = b"".join(f"icudt73l/{name}".encode() + b"\0" for name in items)
    table, at, places = 4 + 8 * len(items), 0, b""
    start = table + len(names)
    for name, content in items.items():
        places += struct.pack("<II", table + at, start)
        at += len(f"icudt73l/{name}") + 1
        start += len(content)
    header = struct.pack("<HH8x4s16x", 32, 0x27DA, b"CmnD")
    return header + struct.pack("<I", len(items)) + places + names + b"".join(items.values())


def read(data: bytes) -> dict[str, bytes]:
    """The items of such data, each as far as it was made here: four letters."""
    (number,) = struct.unpack_from("<I", data, 32)
    found = {}
    for n in range(number):
        name, start = struct.unpack_from("<II", data, 36 + 8 * n)
        assert start % 4 == 0
        found[data[32 + name : data.index(b"\0", 32 + name)].decode()] = data[32 + start : 36 + start]
    return found


def test_of_the_data_for_languages_the_order_of_words_stays_and_the_names_of_currencies_go() -> None:
    whole = archive({"coll/kk.res": b"kkkk", "curr/kk.res": b"xxxx", "root.res": b"root", "kk.res": b"yyyy"})
    cut = icu_data.cut(whole)
    assert read(cut) == {"icudt73l/coll/kk.res": b"kkkk", "icudt73l/root.res": b"root"}
    assert cut[:32] == whole[:32]
    with pytest.raises(icu_data.NotThis):
        icu_data.cut(bytes(64))


def test_what_a_library_asks_for_is_read_from_what_objdump_says() -> None:
    needs = contents.needs_of(OBJDUMP)
    assert needs.libraries == {"libz.so.1", "libferry.so.2"}
    assert contents.newest([needs], "GLIBC") == "2.29"
    assert contents.newest([needs], "GLIBCXX") == "0"


def test_a_library_of_the_building_machine_is_named_and_so_is_one_that_nobody_has() -> None:
    wanted = contents.Needs(frozenset({"libz.so.1", "libferry.so.2"}), frozenset())
    nothing = contents.Needs(frozenset(), frozenset())
    told = list(contents.strangers({"QtCore.abi3.so": wanted, "libgtk-3.so.0": nothing}))
    assert [line.split()[0] for line in told] == ["libgtk-3.so.0", "libferry.so.2"]
    assert "QtCore.abi3.so" in told[1]
    assert not list(contents.strangers({"libQt6Core.so.6": nothing, "libxcb-cursor.so.0": nothing}))


def test_the_system_s_own_libraries_are_left_to_it() -> None:
    assert contents.comes_along("PySide6/Qt/lib/libQt6Core.so.6", "BINARY")
    assert contents.comes_along("tantivy/tantivy.abi3.so", "EXTENSION")
    assert contents.comes_along("PySide6/Qt/plugins/platforms/libqxcb.so", "BINARY")
    assert not contents.comes_along("libstdc++.so.6", "BINARY")
    assert not contents.comes_along("PySide6/Qt/lib/libQt6Quick.so.6", "BINARY")


@pytest.mark.parametrize(
    ("name", "spare"),
    [
        ("PySide6/Qt/translations/qtbase_ru.qm", False),
        ("PySide6/Qt/translations/qtbase_fi.qm", True),
        ("resources/translations/postil_fi.qm", False),
        ("qtawesome/fonts/phosphor-1.3.0.ttf", False),
        ("qtawesome/fonts/remixicon-2.5.0.ttf", True),
        ("resources/packaging/org.postil.Postil.xml", False),
        ("resources/packaging/prepare.py", True),
        ("resources/help/index.md", False),
        ("jinja2-3.1.6.dist-info/METADATA", True),
    ],
)
def test_only_files_that_are_read_go_along(name: str, spare: bool) -> None:
    assert contents.is_spare(name) is spare


def test_nothing_of_tests_and_tools_belongs() -> None:
    ours, stray = contents.distributions(("pdf",)), contents.stray_modules()
    assert {"pyside6-essentials", "sqlite-utils", "click", "pypdfium2"} <= set(ours)
    assert {"pytest", "mypy"} <= set(stray)
    assert not {"PySide6", "bs4", "click"} & set(stray)


def test_the_licences_page_names_everybody_and_tells_a_text_once() -> None:
    page = notices.page("1.0", [FERRY, QUAY])
    assert "<td>Ferry</td><td>2.1</td><td>MIT</td>" in page
    assert page.count("Copyright the ferryman") == 1
    assert "<summary>Ferry, Quay</summary>" in page


def test_the_bill_of_materials_is_the_same_for_the_same_parts() -> None:
    bill = json.loads(notices.bill("1.0", [FERRY, QUAY], 0))
    assert bill["specVersion"] == "1.6"
    assert [part["name"] for part in bill["components"]] == ["Ferry", "Quay"]
    assert bill["components"][0]["purl"] == "pkg:pypi/ferry@2.1"
    assert bill["dependencies"][0]["dependsOn"] == [part["bom-ref"] for part in bill["components"]]
    assert bill == json.loads(notices.bill("1.0", [FERRY, QUAY], 0))
    assert bill["serialNumber"] != json.loads(notices.bill("1.1", [FERRY], 0))["serialNumber"]


def test_the_package_asks_for_what_its_libraries_want_and_no_more() -> None:
    wanted = frozenset({"libc.so.6", "libz.so.1", "libwayland-egl.so.1"})
    parts = debian.Parts([contents.Needs(wanted, frozenset({"GLIBC_2.35"}))], [FERRY])
    assert parts.depends == ["libc6 (>= 2.35)", "zlib1g"]
    assert parts.recommends == ["libwayland-egl1"]


def test_all_files_get_one_time_and_one_of_two_modes(tmp_path: Path) -> None:
    program, library, text = (tmp_path / name for name in ("run", "a.so", "text"))
    for file, mode in ((program, 0o777), (library, 0o755), (text, 0o600)):
        file.write_bytes(b"x")
        file.chmod(mode)
    tree.settle(tmp_path, 1_000_000_000)
    assert [file.stat().st_mode & 0o777 for file in (program, library, text)] == [0o755, 0o644, 0o644]
    assert {file.stat().st_mtime for file in tmp_path.iterdir()} == {1_000_000_000}


def test_the_time_of_a_build_can_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1234567890")
    assert tree.epoch() == 1234567890


def test_windows_and_macos_get_icons_of_every_size(qapp: object) -> None:
    windows, mac = icons.for_windows(), icons.for_mac()
    assert struct.unpack_from("<HHH", windows) == (0, 1, len(icons.WINDOWS))
    length, place = struct.unpack_from("<II", windows, 6 + 16 * (len(icons.WINDOWS) - 1) + 8)
    assert windows[place : place + 4] == b"\x89PNG"
    assert place + length == len(windows)
    assert mac[:4] == b"icns"
    assert struct.unpack_from(">I", mac, 4) == (len(mac),)
    assert all(kind in mac for kind in icons.MAC.values())


def test_macos_is_told_of_our_links_and_libraries(tmp_path: Path, qapp: object) -> None:
    plist = systems.mac_bundle(str(tmp_path), "1.2.3")["info_plist"]
    assert plist["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["postil"]
    assert plist["CFBundleDocumentTypes"][0]["LSHandlerRank"] == "Owner"
    assert plistlib.loads(plistlib.dumps(plist)) == plist
    assert "filevers=(1, 2, 3, 0)" in systems.version_resource("1.2.3")


def test_two_builds_are_compared_part_by_part(tmp_path: Path) -> None:
    for name in ("one", "other"):
        (tmp_path / name / "lib").mkdir(parents=True)
        (tmp_path / name / "lib" / "same").write_bytes(b"same")
        (tmp_path / name / "lib" / "named").write_text(name, encoding="utf-8")
    assert not list(compared.differing(tmp_path / "one", tmp_path / "one"))
    (tmp_path / "other" / "more").write_bytes(b"")
    told = list(compared.differing(tmp_path / "one", tmp_path / "other"))
    assert [line.partition(":")[0] for line in told] == ["lib/named", "more"]


def test_the_program_is_no_stranger_to_its_package_where_it_was_installed_from_the_checkout(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    there = {"reader": ["postil"], "pytest": ["pytest"], "bs4": ["beautifulsoup4"]}
    monkeypatch.setattr(metadata, "packages_distributions", lambda: there)
    assert contents.stray_modules() == ["pkg_resources", "pytest"]
