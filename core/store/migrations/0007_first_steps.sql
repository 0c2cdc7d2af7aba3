-- What a person has told before there is a programme, as far as they have come.
CREATE TABLE first_steps (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  person TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  state TEXT NOT NULL CHECK (state IN ('open', 'later', 'done')),
  safety TEXT REFERENCES triage_answers (id) ON DELETE RESTRICT,
  pattern TEXT REFERENCES pattern_answers (id) ON DELETE RESTRICT,
  knee TEXT CHECK (knee IN ('left', 'right', 'both')),
  spots TEXT NOT NULL CHECK (spots GLOB '[[]*]'),
  places TEXT NOT NULL CHECK (places GLOB '[[]*]'),
  usual_week_m ANY NOT NULL CHECK (
    typeof(usual_week_m) = 'integer' AND usual_week_m BETWEEN 0 AND 500000
    OR usual_week_m IN ('not-asked', 'no-answer', 'declined')),
  longest_run_m ANY NOT NULL CHECK (
    typeof(longest_run_m) = 'integer' AND longest_run_m BETWEEN 0 AND 500000
    OR longest_run_m IN ('not-asked', 'no-answer', 'declined')),
  at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
  day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
CREATE INDEX first_steps_of_person ON first_steps (person, at_ms);
