-- People in a physiotherapist's care, and what the caseload shows of them.

CREATE TABLE care (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  person TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  since_ms INTEGER NOT NULL CHECK (since_ms BETWEEN -2208988800000 AND 7258118399999),
  archived TEXT CHECK (archived GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  next_review TEXT CHECK (next_review GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  reviewed TEXT CHECK (reviewed GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  reviewed_ms INTEGER CHECK (reviewed_ms BETWEEN -2208988800000 AND 7258118399999)
) STRICT;
CREATE UNIQUE INDEX care_of_person ON care (person);

CREATE TABLE care_note (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  person TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
  "by" TEXT NOT NULL CHECK (length("by") <= 80),
  at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
  day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
CREATE INDEX care_note_of_person ON care_note (person, at_ms);

CREATE TABLE care_mark (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  person TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  reason TEXT NOT NULL CHECK (reason IN ('red-flag', 'pain-up', 'silent', 'two-ambers', 'criteria-met', 'plan-ended',
    'score-due', 'low-adherence', 'phase-long', 'review-due')),
  state TEXT NOT NULL CHECK (state IN ('new', 'seen', 'snoozed', 'resolved')),
  until TEXT CHECK (until GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "by" TEXT NOT NULL CHECK (length("by") <= 80),
  at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
  day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
CREATE INDEX care_mark_of_person ON care_mark (person, at_ms);

CREATE TABLE erasure (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  erased TEXT NOT NULL CHECK (length(erased) = 36),
  "by" TEXT NOT NULL CHECK (length("by") BETWEEN 1 AND 80),
  reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 400),
  records INTEGER NOT NULL CHECK (records BETWEEN 0 AND 1000000000),
  at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
  day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
CREATE INDEX erasure_of_person ON erasure (erased);

-- Gathered from the records above whenever they change, hence in no journal. The list of people reads these two alone.
CREATE TABLE care_summary (
  person TEXT NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
  rules INTEGER NOT NULL,
  as_of TEXT NOT NULL,
  archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
  next_review TEXT,
  summary TEXT NOT NULL CHECK (summary GLOB '{*}')
) STRICT, WITHOUT ROWID;
CREATE INDEX care_summary_of_review ON care_summary (archived, next_review);
-- How urgent somebody is, day by day as far as is known: one row for each span of days on which that is the same.
CREATE TABLE care_state (
  person TEXT NOT NULL REFERENCES care_summary (person) ON DELETE CASCADE,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
  urgency INTEGER NOT NULL,
  put_off INTEGER NOT NULL CHECK (put_off IN (0, 1)),
  search TEXT NOT NULL,
  PRIMARY KEY (person, first_day)
) STRICT, WITHOUT ROWID;
CREATE INDEX care_state_listed ON care_state (archived, urgency, search, person, first_day, last_day, put_off);

-- On erasure the words of an entry may be blanked, and nothing else: that something happened stays.
DROP TRIGGER journal_keeps_its_words;
CREATE TRIGGER journal_keeps_its_words BEFORE UPDATE ON journal
WHEN NOT (
  new.seq = old.seq AND new.hlc_ms = old.hlc_ms AND new.hlc_count = old.hlc_count AND new.at_ms = old.at_ms
  AND new.device = old.device AND new.actor = old.actor AND new.command = old.command
  AND new.command_id = old.command_id AND new.kind = old.kind AND new.record = old.record
  AND new.undoes IS old.undoes AND new.origin IS old.origin
  AND (new.before IS old.before OR new.before = '{"erased":true}')
  AND (new.after IS old.after OR new.after = '{}'))
BEGIN
  SELECT RAISE(ABORT, 'entries of the journal are never changed');
END;
