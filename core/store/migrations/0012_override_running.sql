-- A physiotherapist may also lock running, lift that a swollen knee does, and place or keep somebody on the run ladder.
CREATE TABLE override_wider (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  episode TEXT NOT NULL REFERENCES episode (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('pain-limit', 'streak', 'dose', 'swap', 'leave-out', 'days', 'exit',
    'running-lock', 'running-lift', 'ladder-step', 'ladder-top')),
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
  level INTEGER CHECK (level BETWEEN 1 AND 12),
  until TEXT CHECK (until GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
  author TEXT NOT NULL CHECK (length(author) BETWEEN 1 AND 80),
  reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 400),
  at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
  day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  ended TEXT CHECK (ended GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
INSERT INTO override_wider (id, episode, kind, session, green, amber, greens, exercise, dose, instead,
    sessions_per_week, weekdays, criterion, confirmed, author, reason, at_ms, day, ended)
  SELECT id, episode, kind, session, green, amber, greens, exercise, dose, instead, sessions_per_week, weekdays,
    criterion, confirmed, author, reason, at_ms, day, ended FROM override;
DROP TABLE override;
ALTER TABLE override_wider RENAME TO override;
CREATE INDEX override_of_episode ON override (episode, day);
