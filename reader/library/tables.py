"""The tables of a library, step by step. A released statement is never edited.

Children follow their article when its key (its place in time) moves, and forbid its deletion. What was
captured and what the reader did with it are never in the same row.
"""

CAPTURED = """
CREATE TABLE source (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, folded TEXT NOT NULL,
    renamed INTEGER NOT NULL DEFAULT 0, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL);
CREATE TABLE capture (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, sha256 TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    size INTEGER NOT NULL, encoding TEXT NOT NULL, assumed TEXT, kind TEXT NOT NULL, page_date TEXT,
    results TEXT, ticker TEXT NOT NULL, spans TEXT NOT NULL, publisher TEXT, series TEXT,
    source INTEGER NOT NULL REFERENCES source(key), imported_at INTEGER NOT NULL);
CREATE INDEX capture_source ON capture(source);
CREATE TABLE capture_content (
    capture INTEGER PRIMARY KEY REFERENCES capture(key), bytes BLOB NOT NULL);
CREATE TABLE furniture (
    fingerprint TEXT NOT NULL, capture INTEGER NOT NULL REFERENCES capture(key),
    PRIMARY KEY (fingerprint, capture)) WITHOUT ROWID;
CREATE TABLE article (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT, title_state TEXT NOT NULL,
    source INTEGER NOT NULL REFERENCES source(key), stand_in TEXT NOT NULL, lead TEXT NOT NULL,
    published TEXT, captured TEXT,
    shown INTEGER NOT NULL REFERENCES version(key),
    words INTEGER NOT NULL, cut INTEGER NOT NULL, captures INTEGER NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL);
CREATE TABLE version (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    article INTEGER NOT NULL REFERENCES article(key) ON UPDATE CASCADE ON DELETE RESTRICT
        DEFERRABLE INITIALLY DEFERRED,
    capture INTEGER NOT NULL REFERENCES capture(key), sha256 TEXT NOT NULL, text TEXT NOT NULL,
    blocks TEXT NOT NULL, reading TEXT NOT NULL, segments TEXT NOT NULL,
    start INTEGER NOT NULL, end INTEGER NOT NULL, cut INTEGER NOT NULL, words INTEGER NOT NULL,
    created_at INTEGER NOT NULL, UNIQUE (article, sha256));
CREATE INDEX version_sha256 ON version(sha256);
CREATE TABLE appearance (
    article INTEGER NOT NULL REFERENCES article(key) ON UPDATE CASCADE ON DELETE RESTRICT,
    capture INTEGER NOT NULL REFERENCES capture(key), n INTEGER NOT NULL,
    start INTEGER NOT NULL, end INTEGER NOT NULL, cut INTEGER NOT NULL,
    version INTEGER NOT NULL REFERENCES version(key), title TEXT,
    PRIMARY KEY (article, capture, n)) WITHOUT ROWID;
CREATE TABLE sketch (
    hash INTEGER NOT NULL, version INTEGER NOT NULL REFERENCES version(key),
    PRIMARY KEY (hash, version)) WITHOUT ROWID;
"""

READER = """
CREATE TABLE state (
    article INTEGER PRIMARY KEY REFERENCES article(key) ON UPDATE CASCADE ON DELETE RESTRICT,
    source INTEGER NOT NULL, read INTEGER NOT NULL DEFAULT 0, starred INTEGER NOT NULL DEFAULT 0,
    later INTEGER NOT NULL DEFAULT 0, archived INTEGER NOT NULL DEFAULT 0, trashed INTEGER NOT NULL DEFAULT 0,
    place INTEGER NOT NULL DEFAULT 0, highlights INTEGER NOT NULL DEFAULT 0, notes INTEGER NOT NULL DEFAULT 0,
    tags INTEGER NOT NULL DEFAULT 0, updated_at INTEGER NOT NULL,
    shelf INTEGER GENERATED ALWAYS AS (CASE WHEN trashed THEN 2 WHEN archived THEN 1 ELSE 0 END) VIRTUAL);
CREATE INDEX state_shelf ON state(shelf);
CREATE INDEX state_unread ON state(shelf) WHERE read = 0;
CREATE INDEX state_starred ON state(shelf) WHERE starred = 1;
CREATE INDEX state_later ON state(shelf) WHERE later = 1;
CREATE INDEX state_highlighted ON state(shelf) WHERE highlights > 0;
CREATE INDEX state_noted ON state(shelf) WHERE notes > 0;
CREATE INDEX state_annotated ON state(shelf) WHERE highlights + notes > 0;
CREATE INDEX state_source ON state(source, shelf);
CREATE INDEX state_source_unread ON state(source, shelf) WHERE read = 0;
CREATE TABLE highlight (
    id TEXT PRIMARY KEY NOT NULL,
    article INTEGER NOT NULL REFERENCES article(key) ON UPDATE CASCADE ON DELETE RESTRICT,
    made_on INTEGER NOT NULL REFERENCES version(key),
    exact TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL,
    quote_start INTEGER NOT NULL, quote_end INTEGER NOT NULL,
    placed_in INTEGER NOT NULL REFERENCES version(key),
    start INTEGER NOT NULL, end INTEGER NOT NULL, anchor TEXT NOT NULL, color TEXT NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER);
CREATE INDEX highlight_article ON highlight(article);
CREATE INDEX highlight_newest ON highlight(created_at, id) WHERE deleted_at IS NULL;
CREATE TABLE note (
    id TEXT PRIMARY KEY NOT NULL,
    article INTEGER NOT NULL REFERENCES article(key) ON UPDATE CASCADE ON DELETE RESTRICT,
    highlight TEXT UNIQUE REFERENCES highlight(id), text TEXT NOT NULL, sha256 TEXT NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER);
CREATE INDEX note_article ON note(article);
CREATE UNIQUE INDEX note_on_article ON note(article) WHERE highlight IS NULL;
CREATE TABLE tag (
    id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL);
CREATE TABLE article_tag (
    id TEXT PRIMARY KEY NOT NULL, tag TEXT NOT NULL REFERENCES tag(id),
    article INTEGER NOT NULL REFERENCES article(key) ON UPDATE CASCADE ON DELETE RESTRICT,
    updated_at INTEGER NOT NULL, deleted_at INTEGER, UNIQUE (article, tag));
CREATE INDEX article_tag_tag ON article_tag(tag);
CREATE TABLE highlight_tag (
    id TEXT PRIMARY KEY NOT NULL, tag TEXT NOT NULL REFERENCES tag(id),
    highlight TEXT NOT NULL REFERENCES highlight(id),
    updated_at INTEGER NOT NULL, deleted_at INTEGER, UNIQUE (highlight, tag));
CREATE INDEX highlight_tag_tag ON highlight_tag(tag);
CREATE TABLE journal (
    key INTEGER PRIMARY KEY AUTOINCREMENT, label TEXT NOT NULL, touched INTEGER NOT NULL,
    articles TEXT NOT NULL, rows TEXT NOT NULL, joins TEXT, undone INTEGER NOT NULL DEFAULT 0,
    made_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL);
CREATE INDEX journal_undone ON journal(undone);
CREATE TABLE export (
    target TEXT PRIMARY KEY NOT NULL, article TEXT NOT NULL, sha256 TEXT NOT NULL,
    written_at INTEGER NOT NULL);
"""

DERIVED = """
CREATE TABLE tagged (
    tag TEXT NOT NULL REFERENCES tag(id) DEFERRABLE INITIALLY DEFERRED,
    article INTEGER NOT NULL REFERENCES article(key) ON UPDATE CASCADE ON DELETE RESTRICT,
    PRIMARY KEY (tag, article)) WITHOUT ROWID;
CREATE INDEX tagged_article ON tagged(article);
CREATE TABLE counter (
    source INTEGER NOT NULL, name TEXT NOT NULL, n INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (source, name)) WITHOUT ROWID;
INSERT INTO counter(source, name) VALUES (0, 'inbox'), (0, 'unread'), (0, 'starred'), (0, 'later'),
    (0, 'archived'), (0, 'trashed'), (0, 'highlights'), (0, 'articles');
CREATE VIEW searchable AS SELECT a.key AS key, coalesce(a.title, '') AS title, v.text AS body,
    coalesce((SELECT group_concat(h.exact, char(10)) FROM highlight h
        WHERE h.article = a.key AND h.deleted_at IS NULL), '') AS quotes,
    coalesce((SELECT group_concat(n.text, char(10)) FROM note n LEFT JOIN highlight h ON h.id = n.highlight
        WHERE n.article = a.key AND n.deleted_at IS NULL AND h.deleted_at IS NULL), '') AS notes,
    coalesce((SELECT group_concat(t.name, char(10)) FROM tagged g JOIN tag t ON t.id = g.tag
        WHERE g.article = a.key), '') AS tags
    FROM article a JOIN version v ON v.key = a.shown;
CREATE VIRTUAL TABLE fulltext USING fts5(
    title, body, quotes, notes, tags, content='searchable', content_rowid='key',
    tokenize="unicode61 remove_diacritics 2");
"""


def amount(row: str) -> str:
    """What a row of `state` adds to the counter of a name, as SQL."""
    return (
        f"CASE name WHEN 'inbox' THEN {row}.shelf = 0 WHEN 'unread' THEN {row}.shelf = 0 AND {row}.read = 0 "
        f"WHEN 'starred' THEN {row}.shelf = 0 AND {row}.starred = 1 "
        f"WHEN 'later' THEN {row}.shelf = 0 AND {row}.later = 1 WHEN 'archived' THEN {row}.shelf = 1 "
        f"WHEN 'trashed' THEN {row}.shelf = 2 WHEN 'highlights' THEN {row}.highlights ELSE 1 END"
    )


def counting() -> tuple[str, ...]:
    """The triggers that keep the counters: whole library under source 0, then source by source."""
    add = f"UPDATE counter SET n = n + ({amount('new')}) WHERE source IN (0, new.source);"
    take = f"UPDATE counter SET n = n - ({amount('old')}) WHERE source IN (0, old.source);"
    seen = "source, read, starred, later, archived, trashed, highlights"
    return (
        "CREATE TRIGGER source_counted AFTER INSERT ON source BEGIN "
        "INSERT INTO counter(source, name) VALUES (new.key, 'inbox'), (new.key, 'unread'); END",
        f"CREATE TRIGGER state_added AFTER INSERT ON state BEGIN {add} END",
        f"CREATE TRIGGER state_changed AFTER UPDATE OF {seen} ON state BEGIN {take} {add} END",
        f"CREATE TRIGGER state_removed AFTER DELETE ON state BEGIN {take} END",
    )


#: The second schema: whole imports, how sure a split is, what persons said of it, and what a page gives
#: beside its text. Page lines are counted by source; a hash of a text keeps its upper half.
SECOND = """
CREATE TABLE batch (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, label TEXT NOT NULL,
    captures INTEGER NOT NULL DEFAULT 0, articles INTEGER NOT NULL DEFAULT 0,
    made_at INTEGER NOT NULL, undone_at INTEGER);
ALTER TABLE capture ADD COLUMN batch INTEGER REFERENCES batch(key);
ALTER TABLE capture ADD COLUMN confidence REAL NOT NULL DEFAULT 1.0;
ALTER TABLE capture ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE capture ADD COLUMN rule TEXT NOT NULL DEFAULT '';
ALTER TABLE capture ADD COLUMN state TEXT NOT NULL DEFAULT 'split';
ALTER TABLE capture ADD COLUMN furniture TEXT NOT NULL DEFAULT '[]';
CREATE INDEX capture_batch ON capture(batch) WHERE batch IS NOT NULL;
CREATE INDEX capture_doubtful ON capture(confidence) WHERE state = 'doubtful';
CREATE INDEX capture_series ON capture(series) WHERE series IS NOT NULL;
CREATE INDEX capture_confirmed ON capture(source) WHERE state = 'confirmed';
UPDATE capture SET furniture = (
    SELECT json_group_array(f.fingerprint) FROM furniture f WHERE f.capture = capture.key);
CREATE TABLE page_line (
    fingerprint TEXT NOT NULL, source INTEGER NOT NULL REFERENCES source(key), captures INTEGER NOT NULL,
    PRIMARY KEY (fingerprint, source)) WITHOUT ROWID;
INSERT INTO page_line(fingerprint, source, captures) SELECT f.fingerprint, c.source, count(*)
    FROM furniture f JOIN capture c ON c.key = f.capture GROUP BY f.fingerprint, c.source;
CREATE INDEX page_line_usual ON page_line(source) WHERE captures >= 3;
DROP TABLE furniture;
CREATE TABLE hash (value INTEGER NOT NULL, version INTEGER NOT NULL,
    PRIMARY KEY (value, version)) WITHOUT ROWID;
INSERT OR IGNORE INTO hash(value, version) SELECT hash >> 32, version FROM sketch;
DROP TABLE sketch;
CREATE TABLE correction (
    capture INTEGER NOT NULL REFERENCES capture(key), n INTEGER NOT NULL, at INTEGER NOT NULL,
    says TEXT NOT NULL, fingerprint TEXT, made_at INTEGER NOT NULL,
    PRIMARY KEY (capture, n)) WITHOUT ROWID;
CREATE TABLE apart (
    article INTEGER NOT NULL REFERENCES article(key) ON UPDATE CASCADE ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES article(key) ON UPDATE CASCADE ON DELETE CASCADE,
    made_at INTEGER NOT NULL, PRIMARY KEY (article, other)) WITHOUT ROWID;
CREATE INDEX apart_other ON apart(other);
ALTER TABLE article ADD COLUMN url TEXT;
ALTER TABLE article ADD COLUMN guid TEXT;
ALTER TABLE article ADD COLUMN author TEXT;
ALTER TABLE article ADD COLUMN language TEXT;
CREATE INDEX article_url ON article(url) WHERE url IS NOT NULL;
CREATE INDEX article_cut ON article(source) WHERE cut = 1;
CREATE INDEX article_shown ON article(shown);
ALTER TABLE version ADD COLUMN links TEXT NOT NULL DEFAULT '[]';
CREATE INDEX version_capture ON version(capture);
CREATE INDEX appearance_capture ON appearance(capture);
CREATE INDEX appearance_version ON appearance(version);
CREATE INDEX highlight_made_on ON highlight(made_on);
CREATE INDEX highlight_placed_in ON highlight(placed_in);
DROP TRIGGER state_changed;
"""


def recounting() -> str:
    """The trigger on a changed state as the second schema has it: an article may change its source too."""
    add = f"UPDATE counter SET n = n + ({amount('new')}) WHERE source IN (0, new.source);"
    take = f"UPDATE counter SET n = n - ({amount('old')}) WHERE source IN (0, old.source);"
    seen = "source, read, starred, later, archived, trashed, highlights"
    return f"CREATE TRIGGER state_changed AFTER UPDATE OF {seen} ON state BEGIN {take} {add} END"


#: The third schema: tags pinned to a number, and the indexes that lists are sorted along. A title is sorted
#: without the signs before it, one that is missing by the words that stand in for it.
THIRD = """
ALTER TABLE tag ADD COLUMN pin INTEGER;
CREATE INDEX article_words ON article(words);
ALTER TABLE article ADD COLUMN heading TEXT COLLATE NOCASE GENERATED ALWAYS AS (
    ltrim(coalesce(title, stand_in), ' "“”„‟«»‘’‚‹›''([{¿¡…–—-')) VIRTUAL;
CREATE INDEX article_heading ON article(heading);
CREATE INDEX article_untitled ON article(source) WHERE title IS NULL;
CREATE INDEX source_folded ON source(folded);
DROP TRIGGER state_changed;
"""


def counting_differences() -> tuple[str, ...]:
    """The triggers on a changed state as the third schema has them: only the counters that move are written,
    which marking a whole list takes its speed from."""
    add = f"UPDATE counter SET n = n + ({amount('new')}) WHERE source IN (0, new.source);"
    take = f"UPDATE counter SET n = n - ({amount('old')}) WHERE source IN (0, old.source);"
    move = (
        f"UPDATE counter SET n = n + ({amount('new')}) - ({amount('old')}) "
        f"WHERE source IN (0, new.source) AND ({amount('new')}) <> ({amount('old')});"
    )
    seen = "read, starred, later, archived, trashed, highlights"
    return (
        f"CREATE TRIGGER state_changed AFTER UPDATE OF {seen} ON state "
        f"WHEN new.source = old.source BEGIN {move} END",
        f"CREATE TRIGGER state_moved AFTER UPDATE OF source, {seen} ON state "
        f"WHEN new.source <> old.source BEGIN {take} {add} END",
    )


#: The fourth schema: what is put in an order by hand, saved searches (with a tag, which they put on what they
#: find), colours of tags; and where notes link to, which follows from their words. An item of an outline is a
#: highlight, the note on an article, or words of its own, a heading or not, `depth` steps in; `rank` sorts as
#: text. `words` and `article` (an id) keep what is quoted and where from: it outlives the row it was.
#: The target of a link is the id of an article or a highlight, or "[[" and a title as titles are compared.
#: The id of an article that became part of another is kept: links name it still. `earlier` of a highlight are
#: the quotes it had before it was attached to other words, the last one first, each with its version's id.
#: The desk walks all highlights along an index that has all it sifts them by, and reads none of their words.
FOURTH = """
ALTER TABLE tag ADD COLUMN color TEXT;
CREATE TABLE saved_search (
    id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, query TEXT NOT NULL, tag TEXT REFERENCES tag(id),
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER);
CREATE INDEX saved_search_tag ON saved_search(tag) WHERE tag IS NOT NULL;
CREATE TABLE outline (
    id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER);
CREATE TABLE outline_item (
    id TEXT PRIMARY KEY NOT NULL, outline TEXT NOT NULL REFERENCES outline(id), rank TEXT NOT NULL,
    depth INTEGER NOT NULL DEFAULT 0, heading INTEGER NOT NULL DEFAULT 0,
    highlight TEXT, note TEXT, article TEXT, words TEXT NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER);
CREATE INDEX outline_item_outline ON outline_item(outline, rank);
CREATE INDEX outline_item_highlight ON outline_item(highlight) WHERE highlight IS NOT NULL;
CREATE INDEX outline_item_note ON outline_item(note) WHERE note IS NOT NULL;
CREATE TABLE link (
    note TEXT NOT NULL REFERENCES note(id) ON DELETE CASCADE, target TEXT NOT NULL,
    PRIMARY KEY (note, target)) WITHOUT ROWID;
CREATE INDEX link_target ON link(target);
CREATE TABLE former (
    id TEXT PRIMARY KEY NOT NULL,
    article INTEGER NOT NULL REFERENCES article(key) ON UPDATE CASCADE ON DELETE CASCADE);
CREATE INDEX former_article ON former(article);
CREATE INDEX highlight_lost ON highlight(article) WHERE anchor = 'lost' AND deleted_at IS NULL;
CREATE INDEX highlight_deleted ON highlight(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX note_deleted ON note(deleted_at) WHERE deleted_at IS NOT NULL;
ALTER TABLE highlight ADD COLUMN earlier TEXT NOT NULL DEFAULT '[]';
CREATE INDEX highlight_desk ON highlight(created_at, id, article, color, anchor, start, end, deleted_at);
"""
