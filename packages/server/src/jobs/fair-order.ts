import { sql } from 'drizzle-orm';

/**
 * Query of the jobs that wait in the database, `(id, turn)`, in the order in which they will be dispatched: round robin
 * over users. A job's turn is its rank among its owner's waiting jobs (by priority, then age) plus the jobs that the
 * owner has on the queue or running; of equal turns the user goes first who was last served longest ago, as otherwise an
 * old batch would win every place that gets free. So a batch of hundreds delays nobody's single job.
 */
export const fairOrder = sql`
  SELECT waiting.id, waiting.rank + coalesce(flying.number, 0) AS turn
  FROM (
    SELECT id, user_id, created_at,
           row_number() OVER (PARTITION BY user_id ORDER BY priority DESC, created_at, id) AS rank
    FROM jobs WHERE status = 'queued' AND enqueued_at IS NULL
  ) AS waiting
  LEFT JOIN (
    SELECT user_id, count(*) AS number
    FROM jobs WHERE status = 'processing' OR (status = 'queued' AND enqueued_at IS NOT NULL)
    GROUP BY user_id
  ) AS flying USING (user_id)
  JOIN (
    SELECT user_id, (SELECT max(enqueued_at) FROM jobs WHERE user_id = asking.user_id) AS at
    FROM (SELECT DISTINCT user_id FROM jobs WHERE status = 'queued' AND enqueued_at IS NULL) AS asking
  ) AS served USING (user_id)
  ORDER BY turn, served.at NULLS FIRST, waiting.created_at, waiting.id`;
