-- Users and organisations that Clerk has deleted: their data goes, and what comes late from them is refused.
CREATE TABLE erasures (
  user_id text PRIMARY KEY,
  requested_at timestamptz(3) NOT NULL DEFAULT now(),
  -- When the next round is to be made; null when there is nothing left to do.
  due_at timestamptz(3) DEFAULT now()
);
CREATE INDEX erasures_due ON erasures (due_at) WHERE due_at IS NOT NULL;
