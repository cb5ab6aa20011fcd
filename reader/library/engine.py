"""The SQLite that this Python is linked with."""

import sqlite3

#: Its version ("3.40.1").
VERSION = sqlite3.sqlite_version
