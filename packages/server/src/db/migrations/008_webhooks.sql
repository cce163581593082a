-- Addresses that users want to be told at, and what they were sent or will be.

CREATE TABLE webhooks (
  id uuid PRIMARY KEY,
  user_id text NOT NULL,
  url text NOT NULL,
  events text[] NOT NULL,
  description text,
  enabled boolean NOT NULL,
  disabled_reason text CHECK (disabled_reason IN ('by_owner', 'gone', 'failing')),
  -- Encrypted; see signing/seal.ts.
  secret text NOT NULL,
  previous_secret text,
  previous_secret_until timestamptz(3),
  failing_since timestamptz(3),
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  CHECK (enabled = (disabled_reason IS NULL)),
  CHECK ((previous_secret IS NULL) = (previous_secret_until IS NULL))
);
CREATE INDEX webhooks_by_user ON webhooks (user_id, created_at DESC, id DESC);

CREATE TABLE webhook_deliveries (
  id uuid PRIMARY KEY,
  webhook_id uuid NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
  -- What happened, once for each webhook: the same event reported twice is one delivery. Null for tests.
  event_key text,
  type text NOT NULL,
  at timestamptz(3) NOT NULL,
  data jsonb NOT NULL,
  status text NOT NULL CHECK (status IN ('pending', 'delivered', 'failed')),
  attempts integer NOT NULL DEFAULT 0,
  -- The day of attempts that it has begins here, again with each replay; `tries` counts within it.
  round_at timestamptz(3) NOT NULL,
  tries integer NOT NULL DEFAULT 0,
  next_attempt_at timestamptz(3),
  -- While in the future, a replica is sending it.
  sending_until timestamptz(3),
  last_attempt_at timestamptz(3),
  response_status integer,
  failure text,
  duration_ms integer,
  created_at timestamptz(3) NOT NULL,
  UNIQUE (webhook_id, event_key),
  CHECK ((status = 'pending') = (next_attempt_at IS NOT NULL))
);
CREATE INDEX webhook_deliveries_by_webhook ON webhook_deliveries (webhook_id, created_at DESC, id DESC);
CREATE INDEX webhook_deliveries_due ON webhook_deliveries (next_attempt_at, webhook_id) WHERE status = 'pending';
CREATE INDEX webhook_deliveries_in_turn ON webhook_deliveries (webhook_id, next_attempt_at, id) WHERE status = 'pending';
CREATE INDEX webhook_deliveries_by_age ON webhook_deliveries (created_at) WHERE status <> 'pending';
