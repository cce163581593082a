-- A remembered answer is whatever a creating request was answered with, not only a job.

ALTER TABLE idempotency_keys DROP COLUMN job_id;
ALTER TABLE idempotency_keys ADD COLUMN headers jsonb NOT NULL;
-- As it was sent, with its keys in their order.
ALTER TABLE idempotency_keys ALTER COLUMN answer TYPE json;
