"""Run before the program: where no locale is set, that of UTF-8 is taken.

Python does this by itself (PEP 538), but not inside another program; Qt would complain at every start.
"""

import os

if not any(map(os.environ.get, ("LC_ALL", "LC_CTYPE", "LANG"))):
    os.environ["LC_CTYPE"] = "C.UTF-8"
