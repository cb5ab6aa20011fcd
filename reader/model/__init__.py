"""Plain values and rules. Nothing here touches a file, a database or a window."""
