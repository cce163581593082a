-- Lists of jobs: whatever they are filtered and sorted by, one index gives the page. And what became of a job's files.

ALTER TABLE jobs
  ADD COLUMN batch_id uuid,
  ADD COLUMN custom_id text,
  ADD COLUMN artifacts_removed_at timestamptz(3);

DROP INDEX jobs_by_user;
DROP INDEX jobs_by_creation;
CREATE INDEX jobs_by_creation ON jobs (created_at, id) WHERE deleted_at IS NULL;
CREATE INDEX jobs_by_status ON jobs (status, created_at, id) WHERE deleted_at IS NULL;
CREATE INDEX jobs_by_user ON jobs (user_id, created_at, id) WHERE deleted_at IS NULL;
CREATE INDEX jobs_by_user_and_status ON jobs (user_id, status, created_at, id) WHERE deleted_at IS NULL;
CREATE INDEX jobs_by_batch ON jobs (batch_id, created_at, id) WHERE batch_id IS NOT NULL;
-- For the erasure of a user, who has deleted jobs too.
CREATE INDEX jobs_deleted_by_user ON jobs (user_id) WHERE deleted_at IS NOT NULL;
-- For the duty that removes files: of deleted jobs, and of those that ended long ago.
CREATE INDEX jobs_to_empty_deleted ON jobs (deleted_at) WHERE deleted_at IS NOT NULL AND artifacts_removed_at IS NULL;
CREATE INDEX jobs_to_empty_ended ON jobs (completed_at) WHERE completed_at IS NOT NULL AND artifacts_removed_at IS NULL;

-- Which jobs have a word or a tag, newest and oldest first alike; see jobs/terms.ts. A GIN index finds them too, but not in the
-- order of their creation: of a frequent word it would read everything for each page. No reference to jobs: a row without its
-- job is passed over, and checking would need another index.
CREATE TABLE job_terms (
  term bigint NOT NULL,
  created_at timestamptz(3) NOT NULL,
  job_id uuid NOT NULL,
  PRIMARY KEY (term, created_at, job_id)
);
