-- What a runner says about a planned session: left out for a reason, or put on another day.
CREATE TABLE missed_session (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  episode TEXT NOT NULL REFERENCES episode (id) ON DELETE RESTRICT,
  day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  reason TEXT CHECK (reason IN ('illness', 'travel', 'sore', 'no-time', 'other')),
  moved_to TEXT CHECK (moved_to GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
  CHECK (reason IS NULL OR moved_to IS NULL)
) STRICT;
CREATE INDEX missed_session_of_episode ON missed_session (episode, day);
