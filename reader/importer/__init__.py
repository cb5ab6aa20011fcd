"""From the bytes of a capture to its articles. Pure: no database, no window."""
