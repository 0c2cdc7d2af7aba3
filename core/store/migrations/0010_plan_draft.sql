-- Plans while they are being built, and what they are built from.
CREATE TABLE plan_draft (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  person TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  plan TEXT REFERENCES plan (id) ON DELETE RESTRICT,
  programme TEXT NOT NULL CHECK (length(programme) <= 60),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  condition TEXT NOT NULL CHECK (length(condition) BETWEEN 1 AND 40),
  side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
  phase TEXT NOT NULL CHECK (length(phase) <= 40),
  phase_name TEXT NOT NULL CHECK (length(phase_name) <= 60),
  weeks TEXT NOT NULL CHECK (weeks GLOB '{*}'),
  exit TEXT NOT NULL CHECK (exit GLOB '[[]*]'),
  items TEXT NOT NULL CHECK (items GLOB '[[]*]'),
  sessions_per_week INTEGER NOT NULL CHECK (sessions_per_week BETWEEN 1 AND 14),
  weekdays TEXT NOT NULL CHECK (weekdays GLOB '[[]*]'),
  at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999)
) STRICT;
CREATE UNIQUE INDEX plan_draft_of_person ON plan_draft (person);

CREATE TABLE plan_template (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  condition TEXT NOT NULL CHECK (length(condition) BETWEEN 1 AND 40),
  items TEXT NOT NULL CHECK (items GLOB '[[]*]'),
  sessions_per_week INTEGER NOT NULL CHECK (sessions_per_week BETWEEN 1 AND 14),
  "by" TEXT NOT NULL CHECK (length("by") <= 80),
  at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999)
) STRICT;

CREATE TABLE dose_default (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  exercise TEXT NOT NULL CHECK (length(exercise) BETWEEN 1 AND 60),
  dose TEXT NOT NULL CHECK (dose GLOB '{*}'),
  at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999)
) STRICT;
CREATE INDEX dose_default_of_exercise ON dose_default (exercise, at_ms);
