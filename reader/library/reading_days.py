"""The seventh schema: the day on which an article was read.

A trigger keeps it, so that nothing that marks an article has to think of it: the time at which the mark was
last set, none on what is unread. Undoing and redoing set the time of the act, which their images have. Of
what was read before, nothing but the time of its last mark is known.
"""

DATED = """
ALTER TABLE state ADD COLUMN read_at INTEGER;
UPDATE state SET read_at = updated_at WHERE read = 1;
CREATE TRIGGER state_read AFTER UPDATE OF read ON state
    WHEN new.read <> old.read AND new.read_at IS old.read_at BEGIN
    UPDATE state SET read_at = CASE WHEN new.read THEN new.updated_at END WHERE article = new.article;
END;
PRAGMA user_version = 7;
"""
