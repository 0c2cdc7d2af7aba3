-- Answers to the safety questions and to the pattern questions, and who has looked at a knee before any programme.
-- They belong to a person, because they are asked before the first programme is begun.

CREATE TABLE triage_answers (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  person TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
  offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
  origin TEXT NOT NULL CHECK (origin IN ('check', 'diary')),
  facts TEXT NOT NULL CHECK (facts GLOB '{*}'),
  injection TEXT CHECK (injection IN ('hydrogel', 'other')),
  diagnosis TEXT CHECK (length(diagnosis) BETWEEN 1 AND 40),
  hits TEXT NOT NULL CHECK (hits GLOB '[[]*]')
) STRICT;
CREATE INDEX triage_answers_of_person ON triage_answers (person, at_ms);

CREATE TABLE triage_review (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  person TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  scope TEXT NOT NULL CHECK (scope IN ('exercise', 'running')),
  "by" TEXT NOT NULL CHECK (length("by") BETWEEN 1 AND 120),
  note TEXT NOT NULL CHECK (length(note) <= 2000),
  at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
  day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
CREATE INDEX triage_review_of_person ON triage_review (person, at_ms);

CREATE TABLE pattern_answers (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  person TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
  offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
  replies TEXT NOT NULL CHECK (replies GLOB '[[]*]')
) STRICT;
CREATE INDEX pattern_answers_of_person ON pattern_answers (person, at_ms);
