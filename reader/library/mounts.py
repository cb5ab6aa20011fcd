"""On what kind of file system a library lies: over a network SQLite's write-ahead log is not safe.

A log needs memory that all processes share, which no network gives
(https://www.sqlite.org/wal.html, "All processes using a database must be on the same host computer").
"""

import re
import sys
from pathlib import Path

#: The names by which Linux knows file systems that reach over a network, or out of a virtual machine.
_NETWORK = frozenset(
    {
        "9p", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "fuse.ceph", "fuse.davfs2",
        "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.s3fs", "fuse.sshfs", "fuse.vmhgfs-fuse",
        "glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "prl_fs", "smb3", "smbfs", "sshfs", "vboxsf", "vmhgfs",
    }
)  # fmt: skip
_MOUNTS = Path("/proc/self/mounts")
#: How a blank, a tab, a line feed and a backslash are written there (proc(5), fstab(5)).
_ESCAPED = re.compile(r"\\([0-7]{3})")


def over_network(library: Path) -> bool:
    """Whether a library lies on another machine, as far as that can be seen without asking it."""
    if sys.platform == "win32":
        return str(library).startswith("\\\\")
    try:
        folder = library.resolve().parent
        mounts = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except (OSError, RuntimeError):
        return False
    return file_system(folder, mounts) in _NETWORK


def file_system(folder: Path, mounts: str) -> str:
    """The kind of file system that a resolved folder lies on, by a list as in /proc/mounts; "" where none is
    told. Of two that are mounted at one place the later covers the earlier."""
    deepest, kind = -1, ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        place = Path(_ESCAPED.sub(lambda octal: chr(int(octal[1], 8)), fields[1]))
        depth = len(place.parts)
        if depth >= deepest and folder.is_relative_to(place):
            deepest, kind = depth, fields[2]
    return kind
