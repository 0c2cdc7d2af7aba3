-- Who is paired with this installation, changes that met, and what is remembered beside the records.
-- A contact's person need not be here yet, so it is no link.

CREATE TABLE contact (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  role TEXT NOT NULL CHECK (role IN ('runner', 'physio')),
  sign_key TEXT NOT NULL CHECK (length(sign_key) = 64),
  box_key TEXT NOT NULL CHECK (length(box_key) = 64),
  person TEXT CHECK (length(person) = 36),
  trust TEXT NOT NULL CHECK (trust IN ('first-use', 'verified', 'revoked')),
  paired_ms INTEGER NOT NULL CHECK (paired_ms BETWEEN -2208988800000 AND 7258118399999)
) STRICT;
CREATE INDEX contact_of_key ON contact (sign_key);

CREATE TABLE conflict (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
  record TEXT NOT NULL CHECK (length(record) = 36),
  mine TEXT NOT NULL CHECK (length(mine) <= 1000000),
  theirs TEXT NOT NULL CHECK (length(theirs) <= 1000000),
  their_version TEXT NOT NULL CHECK (length(their_version) BETWEEN 1 AND 80),
  stands TEXT NOT NULL CHECK (stands IN ('mine', 'theirs')),
  at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
  settled INTEGER NOT NULL CHECK (settled IN (0, 1))
) STRICT;
CREATE INDEX conflict_of_contact ON conflict (contact);
CREATE INDEX conflict_of_record ON conflict (kind, record);

-- JSON by name, such as how far a conversation has come. It is no record: it is not undone and not exchanged.
CREATE TABLE remembered (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- Of a change that was made on another installation: which state of the record it is there.
ALTER TABLE journal ADD COLUMN origin TEXT CHECK (origin GLOB '{*}');
