-- When the queue was paused, by whom and why. In the database, so that a wiped Redis does not resume it.

CREATE TABLE queue_pauses (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  paused_at timestamptz(3) NOT NULL,
  paused_by text,
  reason text,
  resumed_at timestamptz(3),
  resumed_by text
);
CREATE UNIQUE INDEX queue_pauses_lasting ON queue_pauses ((true)) WHERE resumed_at IS NULL;

-- For what has ended lately, whatever the size of the table.
CREATE INDEX jobs_by_end ON jobs (completed_at DESC) WHERE completed_at IS NOT NULL;
CREATE INDEX jobs_by_completion ON jobs (completed_at DESC) WHERE status = 'completed';
