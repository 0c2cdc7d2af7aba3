-- Sessions that were entered from a sheet ticked by hand are told apart from those done or noted in Genu.
ALTER TABLE session ADD COLUMN source TEXT NOT NULL DEFAULT 'app' CHECK (source IN ('app', 'paper'));
