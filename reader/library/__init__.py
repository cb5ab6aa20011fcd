"""The one SQLite library. All SQL of the program is in this room."""
