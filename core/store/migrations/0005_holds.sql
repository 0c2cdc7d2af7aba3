-- Holds and flares belong to a knee and outlive a programme; overrides and ticks belong to an episode.

CREATE TABLE hold (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  person TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
  kind TEXT NOT NULL CHECK (kind IN ('injection', 'surgery', 'injury', 'illness', 'away')),
  injection TEXT CHECK (injection IN ('hydrogel', 'other')),
  began TEXT NOT NULL CHECK (began GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  until TEXT CHECK (until GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  forbids TEXT CHECK (forbids IN ('nothing', 'impact', 'loaded', 'all')),
  running_from_week INTEGER CHECK (running_from_week BETWEEN 1 AND 104),
  "by" TEXT NOT NULL CHECK (length("by") <= 120),
  contact TEXT NOT NULL CHECK (length(contact) <= 200),
  aftercare TEXT NOT NULL CHECK (length(aftercare) <= 2000),
  note TEXT NOT NULL CHECK (length(note) <= 2000),
  at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
  ended TEXT CHECK (ended GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
CREATE INDEX hold_of_person ON hold (person, began);

CREATE TABLE flare (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  person TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
  began TEXT NOT NULL CHECK (began GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
  note TEXT NOT NULL CHECK (length(note) <= 2000),
  ended TEXT CHECK (ended GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  ended_ms INTEGER CHECK (ended_ms BETWEEN -2208988800000 AND 7258118399999)
) STRICT;
CREATE INDEX flare_of_person ON flare (person, began);

CREATE TABLE override (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  episode TEXT NOT NULL REFERENCES episode (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('pain-limit', 'streak', 'dose', 'swap', 'leave-out', 'days', 'exit')),
  session TEXT CHECK (session IN ('rehab', 'run', 'cross')),
  green INTEGER CHECK (green BETWEEN 0 AND 10),
  amber INTEGER CHECK (amber BETWEEN 0 AND 10),
  greens INTEGER CHECK (greens BETWEEN 1 AND 10),
  exercise TEXT NOT NULL CHECK (length(exercise) <= 60),
  dose TEXT CHECK (dose GLOB '{*}'),
  instead TEXT NOT NULL CHECK (length(instead) <= 60),
  sessions_per_week INTEGER CHECK (sessions_per_week BETWEEN 1 AND 14),
  weekdays TEXT NOT NULL CHECK (weekdays GLOB '[[]*]'),
  criterion TEXT NOT NULL CHECK (length(criterion) <= 400),
  confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
  author TEXT NOT NULL CHECK (length(author) BETWEEN 1 AND 80),
  reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 400),
  at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
  day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  ended TEXT CHECK (ended GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
CREATE INDEX override_of_episode ON override (episode, day);

CREATE TABLE tick (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  episode TEXT NOT NULL REFERENCES episode (id) ON DELETE RESTRICT,
  criterion TEXT NOT NULL CHECK (length(criterion) BETWEEN 1 AND 400),
  holds INTEGER NOT NULL CHECK (holds IN (0, 1)),
  "by" TEXT NOT NULL CHECK (length("by") <= 120),
  at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
  day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
CREATE INDEX tick_of_episode ON tick (episode, at_ms);
