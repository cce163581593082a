-- Jobs, their numbered events, what workers have reported, and remembered answers.

CREATE TABLE jobs (
  id uuid PRIMARY KEY,
  user_id text NOT NULL,
  status text NOT NULL CHECK (status IN ('queued', 'processing', 'completed', 'failed', 'cancelled')),
  attempt integer NOT NULL DEFAULT 1 CHECK (attempt >= 1),
  request jsonb NOT NULL,
  priority smallint NOT NULL DEFAULT 0,
  progress jsonb NOT NULL,
  warnings jsonb NOT NULL DEFAULT '[]',
  error jsonb,
  result jsonb,
  run text,
  worker_id text,
  deaths integer NOT NULL DEFAULT 0,
  enqueued_at timestamptz(3),
  cancel_requested_at timestamptz(3),
  last_seq integer NOT NULL DEFAULT 0,
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  started_at timestamptz(3),
  completed_at timestamptz(3),
  deleted_at timestamptz(3),
  CHECK ((status IN ('completed', 'failed', 'cancelled')) = (completed_at IS NOT NULL)),
  CHECK ((status = 'completed') = (result IS NOT NULL)),
  CHECK ((status = 'failed') = (error IS NOT NULL))
);
CREATE INDEX jobs_by_user ON jobs (user_id, created_at DESC, id DESC);
CREATE INDEX jobs_by_creation ON jobs (created_at DESC, id DESC);
CREATE INDEX jobs_queued ON jobs (user_id, priority DESC, created_at, id) WHERE status = 'queued';
CREATE INDEX jobs_processing ON jobs (updated_at) WHERE status = 'processing';

CREATE TABLE job_events (
  job_id uuid NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
  seq integer NOT NULL CHECK (seq >= 1),
  attempt integer NOT NULL,
  at timestamptz(3) NOT NULL,
  type text NOT NULL,
  body jsonb NOT NULL,
  PRIMARY KEY (job_id, seq)
);

-- How far each start of an attempt has been recorded: a worker event at or below last_seq is a double.
CREATE TABLE job_runs (
  job_id uuid NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
  attempt integer NOT NULL,
  run text NOT NULL,
  last_seq integer NOT NULL,
  PRIMARY KEY (job_id, attempt, run)
);

CREATE TABLE idempotency_keys (
  user_id text NOT NULL,
  operation text NOT NULL,
  key text NOT NULL,
  fingerprint text NOT NULL,
  job_id uuid REFERENCES jobs (id) ON DELETE SET NULL,
  status integer NOT NULL,
  answer jsonb NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  PRIMARY KEY (user_id, operation, key)
);
CREATE INDEX idempotency_keys_by_expiry ON idempotency_keys (expires_at);
