-- A remembered answer is whatever a creating request was answered with, not only a job.

ALTER TABLE idempotency_keys DROP COLUMN job_id;
ALTER TABLE idempotency_keys ADD COLUMN headers jsonb NOT NULL;
-- As it was sent, with its keys in their order.
ALTER TABLE idempotency_keys ALTER COLUMN answer TYPE json;

-- Named sets of request options.
CREATE TABLE configurations (
  id uuid PRIMARY KEY,
  user_id text NOT NULL,
  name text NOT NULL,
  options json NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  UNIQUE (user_id, name)
);
CREATE INDEX configurations_by_user ON configurations (user_id, created_at DESC, id DESC);
