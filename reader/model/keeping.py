"""How long what was removed is kept."""

import time

#: How long the trash keeps (days), and a day (ms).
DAYS = 30
DAY = 86_400_000


def days_left(removed_at: int, now: int | None = None) -> int:
    """How many days what was removed at a time (UTC ms) is kept still, from DAYS down to 0."""
    gone = (time.time_ns() // 1_000_000 if now is None else now) - removed_at
    return min(DAYS, max(0, DAYS - gone // DAY))
