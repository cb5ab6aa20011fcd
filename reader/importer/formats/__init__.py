"""Files that are no page: feeds, books, mails and archives, each told by its content."""
