"""Sub-headings that were flattened into running text (first form: none found)."""


def find_headings(text: str) -> list[tuple[int, int]]:
    """Sub-headings inside one line of running text, as code points."""
    return []
