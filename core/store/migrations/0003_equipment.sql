-- What the person has to train with, a JSON list; NULL until they say.
ALTER TABLE person ADD COLUMN equipment TEXT CHECK (equipment GLOB '[[]*]');
