"""A library on another machine is written without a write-ahead log, which is not safe there."""

from pathlib import Path

import pytest

from reader.library import health, mounts
from reader.library.library import Library, open_library
from tests.library.handmade import store, told

_LIST = r"""/dev/sda1 / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
/dev/sda2 /home ext4 rw 0 0
//server/notes /home/ana/My\040notes cifs rw,vers=3.0 0 0
ana@host:/ /home/ana/far fuse.sshfs rw 0 0
tmpfs /home/ana/far/near tmpfs rw 0 0
/dev/sdb1 /media/stick vfat rw 0 0
server:/all /media/stick nfs4 rw 0 0
torn line
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/etc", "ext4"),
        ("/home/ana/My notes/2025", "cifs"),
        ("/home/ana/My notes 2", "ext4"),
        ("/home/ana/far", "fuse.sshfs"),
        ("/home/ana/far/near", "tmpfs"),
        ("/media/stick", "nfs4"),
    ],
)
def test_the_deepest_mount_tells_the_file_system(folder: str, kind: str) -> None:
    assert mounts.file_system(Path(folder), _LIST) == kind


def test_nothing_is_known_where_nothing_is_told() -> None:
    assert mounts.file_system(Path("/home"), "") == ""


@pytest.mark.skipif(not Path("/proc/self/mounts").exists(), reason="only Linux lists its mounts so")
def test_a_library_on_a_network_place_has_no_log_and_gets_one_again_at_home(
    news: Library, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    news.close()
    with monkeypatch.context() as away:
        listed = tmp_path / "mounts"
        listed.write_text(f"/dev/sda1 / ext4 rw 0 0\n//server/share {tmp_path.resolve()} cifs rw 0 0\n")
        away.setattr(mounts, "_MOUNTS", listed)
        with open_library(path) as library:
            store(library, "far.txt", told("Far away", "A ferry of the north came home."))
            assert not path.with_name("library.sqlite-wal").exists()
            assert not library.logs
            assert health.check(library).ok
    with open_library(path) as library:
        assert library.logs
        library.tags.add([library.articles.rows()[0].id], "home")
        assert path.with_name("library.sqlite-wal").exists()
        assert library.articles.count() == 4
