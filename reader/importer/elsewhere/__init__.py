"""Files in which other programs give back what was kept there: highlights, notes, links, whole articles."""
