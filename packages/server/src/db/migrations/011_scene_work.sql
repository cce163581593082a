-- Work scene by scene: a storyboard that waits for its owner, and a video that stays while one of its scenes is made again.

ALTER TABLE jobs DROP CONSTRAINT jobs_status_check, DROP CONSTRAINT jobs_check1;
ALTER TABLE jobs
  ADD CONSTRAINT jobs_status_check
    CHECK (status IN ('queued', 'processing', 'awaiting_approval', 'completed', 'failed', 'cancelled')),
  ADD CONSTRAINT jobs_completed_has_result CHECK (status <> 'completed' OR result IS NOT NULL),
  ADD CONSTRAINT jobs_spoilt_has_no_result CHECK (status NOT IN ('failed', 'cancelled') OR result IS NULL),
  -- The attempt that has left the result, and what there was to say of it.
  ADD COLUMN result_attempt integer,
  ADD COLUMN result_warnings jsonb,
  -- What waits for approval (an artifact of the attempt), and since when.
  ADD COLUMN storyboard jsonb,
  ADD COLUMN awaiting_since timestamptz(3),
  -- The storyboard that the attempt goes on from.
  ADD COLUMN continuation jsonb,
  ADD CONSTRAINT jobs_awaiting
    CHECK (status <> 'awaiting_approval' OR (storyboard IS NOT NULL AND awaiting_since IS NOT NULL));
UPDATE jobs SET result_attempt = attempt, result_warnings = warnings WHERE result IS NOT NULL;

CREATE INDEX jobs_awaiting ON jobs (awaiting_since) WHERE status = 'awaiting_approval';
DROP INDEX jobs_unfinished_by_user;
CREATE INDEX jobs_unfinished_by_user ON jobs (user_id)
  WHERE status IN ('queued', 'processing', 'awaiting_approval');
