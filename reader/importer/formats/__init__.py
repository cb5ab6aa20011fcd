"""Files that are no page: feeds, notes, books, papers and archives of the web, each told by its content."""
