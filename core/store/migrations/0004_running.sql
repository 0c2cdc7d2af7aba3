-- Where the return-to-run ladder begins, and what else a run can say.
CREATE TABLE ladder_place (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  episode TEXT NOT NULL REFERENCES episode (id) ON DELETE RESTRICT,
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 12),
  days_off ANY NOT NULL CHECK (
    typeof(days_off) = 'integer' AND days_off BETWEEN 0 AND 3650
    OR days_off IN ('not-asked', 'no-answer', 'declined')),
  full_range ANY NOT NULL CHECK (
    typeof(full_range) = 'integer' AND full_range IN (0, 1)
    OR full_range IN ('not-asked', 'no-answer', 'declined')),
  reason TEXT NOT NULL CHECK (length(reason) <= 120),
  day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999)
) STRICT;
CREATE INDEX ladder_place_of_episode ON ladder_place (episode, at_ms);

ALTER TABLE run ADD COLUMN run_time_s INTEGER CHECK (run_time_s BETWEEN 0 AND 172800);
ALTER TABLE run ADD COLUMN walk_time_s INTEGER CHECK (walk_time_s BETWEEN 0 AND 172800);
ALTER TABLE run ADD COLUMN descent_m INTEGER CHECK (descent_m BETWEEN 0 AND 20000);
ALTER TABLE run ADD COLUMN shoes TEXT NOT NULL DEFAULT '' CHECK (length(shoes) <= 60);
ALTER TABLE run ADD COLUMN shoe_trouble ANY NOT NULL DEFAULT 'not-asked' CHECK (
  typeof(shoe_trouble) = 'integer' AND shoe_trouble IN (0, 1)
  OR shoe_trouble IN ('not-asked', 'no-answer', 'declined'));
ALTER TABLE run ADD COLUMN warm_up ANY NOT NULL DEFAULT 'not-asked' CHECK (
  typeof(warm_up) = 'integer' AND warm_up IN (0, 1)
  OR warm_up IN ('not-asked', 'no-answer', 'declined'));
