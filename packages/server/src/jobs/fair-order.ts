import { sql } from 'drizzle-orm';

/**
 * Query of the jobs that wait in the database, `(id, turn)`, in the order in which they will be dispatched: round robin
 * over users. A job's turn is its rank among its owner's waiting jobs (by priority, then age) plus the jobs that the
 * owner has on the queue or running; equal turns go by age. So a batch of hundreds delays nobody's single job.
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
  ORDER BY turn, waiting.created_at, waiting.id`;
