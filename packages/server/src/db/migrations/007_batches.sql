-- Many jobs in one request, and their events in one numbering.

CREATE TABLE batches (
  id uuid PRIMARY KEY,
  user_id text NOT NULL,
  name text,
  -- Items that were left out, with the reason of each.
  invalid jsonb NOT NULL DEFAULT '[]',
  last_seq integer NOT NULL DEFAULT 0,
  created_at timestamptz(3) NOT NULL
);
CREATE INDEX batches_by_user ON batches (user_id);

CREATE TABLE batch_events (
  batch_id uuid NOT NULL REFERENCES batches (id) ON DELETE CASCADE,
  seq integer NOT NULL CHECK (seq >= 1),
  at timestamptz(3) NOT NULL,
  body jsonb NOT NULL,
  PRIMARY KEY (batch_id, seq)
);

-- The item's place in the request, from 0.
ALTER TABLE jobs ADD COLUMN batch_index integer;

-- When a user was last served, for the fair order.
CREATE INDEX jobs_by_user_and_dispatch ON jobs (user_id, enqueued_at) WHERE enqueued_at IS NOT NULL;
