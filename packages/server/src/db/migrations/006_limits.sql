-- How many jobs each user has asked for on a day (of UTC), and which jobs count.

CREATE TABLE quota_usage (
  user_id text NOT NULL,
  day date NOT NULL,
  used integer NOT NULL CHECK (used >= 0),
  PRIMARY KEY (user_id, day)
);
CREATE INDEX quota_usage_by_day ON quota_usage (day);

-- The day that the job counts for; null once it has been given back.
ALTER TABLE jobs ADD COLUMN charged_on date;

-- For the number of a user's unfinished jobs, however many there are in all.
CREATE INDEX jobs_unfinished_by_user ON jobs (user_id) WHERE status IN ('queued', 'processing');
