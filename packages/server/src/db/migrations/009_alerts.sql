-- What replicas know of a condition that Redis cannot tell them: see alerts/.

CREATE TABLE alert_notes (
  name text PRIMARY KEY,
  note text NOT NULL
);
