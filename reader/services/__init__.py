"""Work that takes more than one room."""
