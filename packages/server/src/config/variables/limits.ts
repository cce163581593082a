import { count } from './readers.ts';
import { variable } from './variable.ts';

/** How much at once. */
export const limitVariables = {
  BODY_LIMIT_BYTES: variable(count(1_024, 10_485_760), '262144', 'Largest body of a JSON request.'),
  BATCH_BODY_LIMIT_BYTES: variable(count(1_024, 104_857_600), '8388608', 'Largest body of a batch.'),
  BATCH_LIMIT: variable(count(1, 1_000), '100', 'Items of one batch.'),
  QUEUE_LIMIT: variable(count(1, 1_000_000), '1000', 'Waiting jobs at which new ones are refused with 503.'),
  SOCKET_LIMIT: variable(count(1, 100_000), '4000', 'Sockets that one process keeps open at once.'),
  WORKER_CONCURRENCY: variable(count(1, 64), '1', 'Jobs that one worker runs at once.'),
  SOCKETS_PER_USER: variable(count(1, 100_000), '1000', 'Sockets that one process keeps open for one user.'),
  RATE_LIMIT_WINDOW_S: variable(
    count(1, 86_400),
    '60',
    'Seconds in which the requests of a caller are counted.',
  ),
  RATE_LIMIT_CREATE: variable(
    count(1, 1_000_000),
    '600',
    'Requests of one caller in that time that make something: jobs, batches, configurations, webhooks …',
  ),
  RATE_LIMIT_READ: variable(count(1, 1_000_000), '6000', 'All other requests of one caller in that time.'),
  RATE_LIMIT_UPLOAD: variable(count(1, 1_000_000), '120', 'Uploads of one caller in that time.'),
  JOBS_PER_USER: variable(count(1, 1_000_000), '500', 'Unfinished jobs that one user may have.'),
  QUOTA_JOBS_PER_DAY: variable(
    count(1, 1_000_000),
    '10000',
    'Jobs that one user may ask for on one day (UTC). A failed one, and one that is cancelled before it begins, is given back.',
  ),
  EVENT_LOOP_DELAY_LIMIT_MS: variable(
    count(50, 600_000),
    '1000',
    'Delay of the event loop at which new work is refused with 503; all other requests are at twice as much.',
  ),
  MEMORY_LIMIT_BYTES: variable(
    count(67_108_864, 999_999_999_999),
    null,
    "Memory of this process: at 85 % new work is refused, at 95 % everything. The container's or machine's when absent.",
  ),
  DISK_RESERVE_BYTES: variable(
    count(0, 999_999_999_999),
    '268435456',
    'Free space of the data folder below which nothing new is taken.',
  ),
} as const;
