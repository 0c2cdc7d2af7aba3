-- How a person wants Genu to be, how long their diary entries take, and the scores of measures.
CREATE TABLE settings (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  person TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  units TEXT NOT NULL CHECK (units IN ('km', 'miles')),
  weekdays TEXT NOT NULL CHECK (weekdays GLOB '[[]*]'),
  appearance TEXT NOT NULL CHECK (appearance IN ('system', 'light', 'dark', 'contrast-light', 'contrast-dark')),
  text_scale_percent INTEGER NOT NULL CHECK (text_scale_percent BETWEEN 100 AND 200),
  less_motion INTEGER NOT NULL CHECK (less_motion IN (0, 1)),
  tones INTEGER NOT NULL CHECK (tones IN (0, 1)),
  speech INTEGER NOT NULL CHECK (speech IN (0, 1)),
  vibration INTEGER NOT NULL CHECK (vibration IN (0, 1)),
  flash INTEGER NOT NULL CHECK (flash IN (0, 1)),
  volume INTEGER NOT NULL CHECK (volume BETWEEN 0 AND 100),
  get_ready_s INTEGER NOT NULL CHECK (get_ready_s BETWEEN 0 AND 15),
  tempo INTEGER NOT NULL CHECK (tempo IN (0, 1)),
  goes_on INTEGER NOT NULL CHECK (goes_on IN (0, 1)),
  remind_session INTEGER NOT NULL CHECK (remind_session IN (0, 1)),
  remind_session_min INTEGER NOT NULL CHECK (remind_session_min BETWEEN 0 AND 1439),
  remind_morning INTEGER NOT NULL CHECK (remind_morning IN (0, 1)),
  remind_morning_min INTEGER NOT NULL CHECK (remind_morning_min BETWEEN 0 AND 1439),
  at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999)
) STRICT;
CREATE INDEX settings_of_person ON settings (person, at_ms);

CREATE TABLE entry_time (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  person TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  took_ms INTEGER NOT NULL CHECK (took_ms BETWEEN 0 AND 900000),
  at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999)
) STRICT;
CREATE INDEX entry_time_of_person ON entry_time (person, at_ms);

CREATE TABLE measure_reading (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  person TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  measure TEXT NOT NULL CHECK (length(measure) BETWEEN 1 AND 40),
  side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
  value REAL NOT NULL,
  stated TEXT CHECK (stated IN ('higher', 'lower', 'stated')),
  activities TEXT NOT NULL CHECK (activities GLOB '[[]*]'),
  day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999)
) STRICT;
CREATE INDEX measure_reading_of_person ON measure_reading (person, measure, day, at_ms);
