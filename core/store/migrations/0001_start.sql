-- The first diary. Columns follow the field lists of the records; a test compares the two.
-- An answer that is missing is stored as the name of its silence, never as a number, hence the columns of type ANY.
-- Lists and nested records are JSON; only their brackets are checked here, because a schema that is not trusted may not
-- call functions such as json_valid.

CREATE TABLE meta (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
-- Tells this diary and its copies from all others.
INSERT INTO meta (name, value) VALUES ('diary', lower(hex(randomblob(16))));

CREATE TABLE person (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL CHECK (length(name) <= 80),
  day_start_min INTEGER NOT NULL CHECK (day_start_min BETWEEN 0 AND 1439),
  created_ms INTEGER NOT NULL CHECK (created_ms BETWEEN -2208988800000 AND 7258118399999)
) STRICT;

CREATE TABLE episode (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  person TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
  condition TEXT NOT NULL CHECK (length(condition) BETWEEN 1 AND 40),
  onset TEXT CHECK (onset GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  usual_morning_pain ANY NOT NULL CHECK (
    typeof(usual_morning_pain) = 'integer' AND usual_morning_pain BETWEEN 0 AND 10
    OR usual_morning_pain IN ('not-asked', 'no-answer', 'declined')),
  created_ms INTEGER NOT NULL CHECK (created_ms BETWEEN -2208988800000 AND 7258118399999),
  day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  closed INTEGER NOT NULL CHECK (closed IN (0, 1))
) STRICT;
CREATE INDEX episode_of_person ON episode (person, created_ms);

CREATE TABLE plan (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  episode TEXT NOT NULL REFERENCES episode (id) ON DELETE RESTRICT,
  version INTEGER NOT NULL CHECK (version BETWEEN 1 AND 100000),
  programme TEXT NOT NULL CHECK (programme GLOB '{*}'),
  weekdays TEXT NOT NULL CHECK (weekdays GLOB '[[]*]'),
  author TEXT NOT NULL CHECK (length(author) BETWEEN 1 AND 80),
  reason TEXT NOT NULL CHECK (length(reason) <= 400),
  created_ms INTEGER NOT NULL CHECK (created_ms BETWEEN -2208988800000 AND 7258118399999),
  day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
CREATE INDEX plan_of_episode ON plan (episode, version);

CREATE TABLE phase_start (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  episode TEXT NOT NULL REFERENCES episode (id) ON DELETE RESTRICT,
  phase TEXT NOT NULL CHECK (length(phase) BETWEEN 1 AND 40),
  day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
  reason TEXT NOT NULL CHECK (length(reason) <= 120)
) STRICT;
CREATE INDEX phase_start_of_episode ON phase_start (episode, day, at_ms);

CREATE TABLE clearance (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  episode TEXT NOT NULL REFERENCES episode (id) ON DELETE RESTRICT,
  scope TEXT NOT NULL CHECK (scope IN ('exercise', 'running')),
  "by" TEXT NOT NULL CHECK (length("by") BETWEEN 1 AND 120),
  note TEXT NOT NULL CHECK (length(note) <= 2000),
  at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
  day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
CREATE INDEX clearance_of_episode ON clearance (episode, day);

CREATE TABLE session (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  episode TEXT NOT NULL REFERENCES episode (id) ON DELETE RESTRICT,
  plan TEXT NOT NULL REFERENCES plan (id) ON DELETE RESTRICT,
  phase TEXT NOT NULL CHECK (length(phase) BETWEEN 1 AND 40),
  kind TEXT NOT NULL CHECK (kind IN ('rehab', 'run', 'cross')),
  length TEXT NOT NULL CHECK (length IN ('full', 'short')),
  state TEXT NOT NULL CHECK (state IN ('open', 'finished', 'abandoned', 'partial')),
  day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  started_ms INTEGER NOT NULL CHECK (started_ms BETWEEN -2208988800000 AND 7258118399999),
  offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
  ended_ms INTEGER CHECK (ended_ms BETWEEN -2208988800000 AND 7258118399999),
  items TEXT NOT NULL CHECK (items GLOB '[[]*]'),
  pain_before ANY NOT NULL CHECK (
    typeof(pain_before) = 'integer' AND pain_before BETWEEN 0 AND 10
    OR pain_before IN ('not-asked', 'no-answer', 'declined')),
  pain_during ANY NOT NULL CHECK (
    typeof(pain_during) = 'integer' AND pain_during BETWEEN 0 AND 10
    OR pain_during IN ('not-asked', 'no-answer', 'declined')),
  pain_after ANY NOT NULL CHECK (
    typeof(pain_after) = 'integer' AND pain_after BETWEEN 0 AND 10
    OR pain_after IN ('not-asked', 'no-answer', 'declined')),
  effort ANY NOT NULL CHECK (
    typeof(effort) = 'integer' AND effort BETWEEN 0 AND 10
    OR effort IN ('not-asked', 'no-answer', 'declined')),
  limp ANY NOT NULL CHECK (
    typeof(limp) = 'integer' AND limp IN (0, 1)
    OR limp IN ('not-asked', 'no-answer', 'declined')),
  sharp_sudden ANY NOT NULL CHECK (
    typeof(sharp_sudden) = 'integer' AND sharp_sudden IN (0, 1)
    OR sharp_sudden IN ('not-asked', 'no-answer', 'declined')),
  gave_way ANY NOT NULL CHECK (
    typeof(gave_way) = 'integer' AND gave_way IN (0, 1)
    OR gave_way IN ('not-asked', 'no-answer', 'declined')),
  locked ANY NOT NULL CHECK (
    typeof(locked) = 'integer' AND locked IN (0, 1)
    OR locked IN ('not-asked', 'no-answer', 'declined')),
  completed_percent INTEGER NOT NULL CHECK (completed_percent BETWEEN 0 AND 100),
  note TEXT NOT NULL CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX session_of_episode ON session (episode, day, started_ms);
CREATE INDEX session_of_plan ON session (plan);

CREATE TABLE set_record (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  session TEXT NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
  exercise TEXT NOT NULL CHECK (length(exercise) BETWEEN 1 AND 60),
  item INTEGER NOT NULL CHECK (item BETWEEN 0 AND 19),
  "set" INTEGER NOT NULL CHECK ("set" BETWEEN 1 AND 20),
  side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
  skipped TEXT CHECK (skipped IN ('hurts', 'too-hard', 'no-equipment', 'no-time', 'other')),
  reps INTEGER NOT NULL CHECK (reps BETWEEN 0 AND 1000),
  hold_s INTEGER NOT NULL CHECK (hold_s BETWEEN 0 AND 7200),
  load_g INTEGER CHECK (load_g BETWEEN 0 AND 1000000),
  confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
  pain ANY NOT NULL CHECK (
    typeof(pain) = 'integer' AND pain BETWEEN 0 AND 10
    OR pain IN ('not-asked', 'no-answer', 'declined')),
  at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
  offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840)
) STRICT;
CREATE INDEX set_of_session ON set_record (session, item, "set");
CREATE INDEX set_of_exercise ON set_record (exercise, at_ms);

CREATE TABLE check_in (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  person TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
  day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
  offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
  pain_now ANY NOT NULL CHECK (
    typeof(pain_now) = 'integer' AND pain_now BETWEEN 0 AND 10
    OR pain_now IN ('not-asked', 'no-answer', 'declined')),
  morning_pain ANY NOT NULL CHECK (
    typeof(morning_pain) = 'integer' AND morning_pain BETWEEN 0 AND 10
    OR morning_pain IN ('not-asked', 'no-answer', 'declined')),
  worst_24h ANY NOT NULL CHECK (
    typeof(worst_24h) = 'integer' AND worst_24h BETWEEN 0 AND 10
    OR worst_24h IN ('not-asked', 'no-answer', 'declined')),
  stiffness_min ANY NOT NULL CHECK (
    typeof(stiffness_min) = 'integer' AND stiffness_min BETWEEN 0 AND 720
    OR stiffness_min IN ('not-asked', 'no-answer', 'declined')),
  swelling ANY NOT NULL CHECK (
    typeof(swelling) = 'integer' AND swelling BETWEEN 0 AND 3
    OR swelling IN ('not-asked', 'no-answer', 'declined')),
  gave_way_count ANY NOT NULL CHECK (
    typeof(gave_way_count) = 'integer' AND gave_way_count BETWEEN 0 AND 100
    OR gave_way_count IN ('not-asked', 'no-answer', 'declined')),
  catch_count ANY NOT NULL CHECK (
    typeof(catch_count) = 'integer' AND catch_count BETWEEN 0 AND 100
    OR catch_count IN ('not-asked', 'no-answer', 'declined')),
  locked ANY NOT NULL CHECK (
    typeof(locked) = 'integer' AND locked IN (0, 1)
    OR locked IN ('not-asked', 'no-answer', 'declined')),
  woke_at_night ANY NOT NULL CHECK (
    typeof(woke_at_night) = 'integer' AND woke_at_night IN (0, 1)
    OR woke_at_night IN ('not-asked', 'no-answer', 'declined')),
  stairs ANY NOT NULL CHECK (
    typeof(stairs) = 'integer' AND stairs BETWEEN 0 AND 10
    OR stairs IN ('not-asked', 'no-answer', 'declined')),
  sitting ANY NOT NULL CHECK (
    typeof(sitting) = 'integer' AND sitting BETWEEN 0 AND 10
    OR sitting IN ('not-asked', 'no-answer', 'declined')),
  sleep_quality ANY NOT NULL CHECK (
    typeof(sleep_quality) = 'integer' AND sleep_quality BETWEEN 0 AND 10
    OR sleep_quality IN ('not-asked', 'no-answer', 'declined')),
  medicine TEXT NOT NULL CHECK (length(medicine) <= 300),
  note TEXT NOT NULL CHECK (length(note) <= 4000),
  spots TEXT NOT NULL CHECK (spots GLOB '[[]*]')
) STRICT;
CREATE INDEX check_in_of_person ON check_in (person, day, at_ms);

CREATE TABLE run (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  episode TEXT NOT NULL REFERENCES episode (id) ON DELETE RESTRICT,
  day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  started_ms INTEGER NOT NULL CHECK (started_ms BETWEEN -2208988800000 AND 7258118399999),
  offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
  distance_m INTEGER NOT NULL CHECK (distance_m BETWEEN 0 AND 500000),
  duration_s INTEGER NOT NULL CHECK (duration_s BETWEEN 0 AND 172800),
  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 12),
  surface TEXT CHECK (surface IN ('road', 'path', 'trail', 'track', 'treadmill', 'mixed')),
  pain_before ANY NOT NULL CHECK (
    typeof(pain_before) = 'integer' AND pain_before BETWEEN 0 AND 10
    OR pain_before IN ('not-asked', 'no-answer', 'declined')),
  pain_middle ANY NOT NULL CHECK (
    typeof(pain_middle) = 'integer' AND pain_middle BETWEEN 0 AND 10
    OR pain_middle IN ('not-asked', 'no-answer', 'declined')),
  pain_end ANY NOT NULL CHECK (
    typeof(pain_end) = 'integer' AND pain_end BETWEEN 0 AND 10
    OR pain_end IN ('not-asked', 'no-answer', 'declined')),
  pain_during ANY NOT NULL CHECK (
    typeof(pain_during) = 'integer' AND pain_during BETWEEN 0 AND 10
    OR pain_during IN ('not-asked', 'no-answer', 'declined')),
  pain_60min ANY NOT NULL CHECK (
    typeof(pain_60min) = 'integer' AND pain_60min BETWEEN 0 AND 10
    OR pain_60min IN ('not-asked', 'no-answer', 'declined')),
  pain_from_m INTEGER CHECK (pain_from_m BETWEEN 0 AND 500000),
  effort ANY NOT NULL CHECK (
    typeof(effort) = 'integer' AND effort BETWEEN 0 AND 10
    OR effort IN ('not-asked', 'no-answer', 'declined')),
  limp ANY NOT NULL CHECK (
    typeof(limp) = 'integer' AND limp IN (0, 1)
    OR limp IN ('not-asked', 'no-answer', 'declined')),
  sharp_sudden ANY NOT NULL CHECK (
    typeof(sharp_sudden) = 'integer' AND sharp_sudden IN (0, 1)
    OR sharp_sudden IN ('not-asked', 'no-answer', 'declined')),
  gave_way ANY NOT NULL CHECK (
    typeof(gave_way) = 'integer' AND gave_way IN (0, 1)
    OR gave_way IN ('not-asked', 'no-answer', 'declined')),
  locked ANY NOT NULL CHECK (
    typeof(locked) = 'integer' AND locked IN (0, 1)
    OR locked IN ('not-asked', 'no-answer', 'declined')),
  note TEXT NOT NULL CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX run_of_episode ON run (episode, day, started_ms);

CREATE TABLE follow_up (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  episode TEXT NOT NULL REFERENCES episode (id) ON DELETE RESTRICT,
  about TEXT NOT NULL CHECK (about IN ('session', 'run')),
  subject TEXT NOT NULL CHECK (length(subject) = 36),
  day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
  offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
  pain ANY NOT NULL CHECK (
    typeof(pain) = 'integer' AND pain BETWEEN 0 AND 10
    OR pain IN ('not-asked', 'no-answer', 'declined')),
  change ANY NOT NULL CHECK (
    change IN ('better', 'same', 'worse') OR change IN ('not-asked', 'no-answer', 'declined')),
  stiffness_change_min ANY NOT NULL CHECK (
    typeof(stiffness_change_min) = 'integer' AND stiffness_change_min BETWEEN -720 AND 720
    OR stiffness_change_min IN ('not-asked', 'no-answer', 'declined')),
  swelling_change ANY NOT NULL CHECK (
    typeof(swelling_change) = 'integer' AND swelling_change BETWEEN -3 AND 3
    OR swelling_change IN ('not-asked', 'no-answer', 'declined')),
  -- One subject, two kinds of parent: each kind has its own link.
  subject_session TEXT GENERATED ALWAYS AS (CASE about WHEN 'session' THEN subject END) VIRTUAL
    REFERENCES session (id) ON DELETE RESTRICT,
  subject_run TEXT GENERATED ALWAYS AS (CASE about WHEN 'run' THEN subject END) VIRTUAL
    REFERENCES run (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX follow_up_of_episode ON follow_up (episode, day, at_ms);
CREATE INDEX follow_up_of_session ON follow_up (subject_session);
CREATE INDEX follow_up_of_run ON follow_up (subject_run);
CREATE INDEX follow_up_of_subject ON follow_up (subject);

CREATE TABLE test_result (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  episode TEXT NOT NULL REFERENCES episode (id) ON DELETE RESTRICT,
  test TEXT NOT NULL CHECK (length(test) BETWEEN 1 AND 40),
  side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
  value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 1000),
  day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999)
) STRICT;
CREATE INDEX test_result_of_episode ON test_result (episode, test, day);

-- Every change of every record above. `actor` is a person, `kind` a record's name, `record` its id; `before` and
-- `after` are whole records, null where there was none. `undoes` is the command that a change takes back.
CREATE TABLE journal (
  seq INTEGER NOT NULL PRIMARY KEY,
  hlc_ms INTEGER NOT NULL,
  hlc_count INTEGER NOT NULL CHECK (hlc_count >= 0),
  at_ms INTEGER NOT NULL,
  device TEXT NOT NULL,
  actor TEXT NOT NULL,
  command TEXT NOT NULL CHECK (command <> ''),
  command_id TEXT NOT NULL CHECK (length(command_id) = 36),
  kind TEXT NOT NULL,
  record TEXT NOT NULL CHECK (length(record) = 36),
  before TEXT CHECK (before GLOB '{*}'),
  after TEXT CHECK (after GLOB '{*}'),
  undoes TEXT CHECK (length(undoes) = 36),
  CHECK (before IS NOT after)
) STRICT;
CREATE INDEX journal_of_command ON journal (command_id);
CREATE INDEX journal_of_record ON journal (kind, record);
CREATE INDEX journal_of_undone ON journal (undoes) WHERE undoes IS NOT NULL;

CREATE TRIGGER journal_keeps_its_entries BEFORE DELETE ON journal
BEGIN
  SELECT RAISE(ABORT, 'entries of the journal are never removed');
END;
CREATE TRIGGER journal_keeps_its_words BEFORE UPDATE ON journal
BEGIN
  SELECT RAISE(ABORT, 'entries of the journal are never changed');
END;
