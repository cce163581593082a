import { count } from './readers.ts';
import { variable } from './variable.ts';

/** How much at once. */
export const limitVariables = {
  BODY_LIMIT_BYTES: variable(count(1_024, 10_485_760), '262144', 'Largest body of a JSON request.'),
  QUEUE_LIMIT: variable(count(1, 1_000_000), '1000', 'Waiting jobs at which new ones are refused with 503.'),
  SOCKET_LIMIT: variable(count(1, 100_000), '1000', 'Sockets that one process keeps open at once.'),
  WORKER_CONCURRENCY: variable(count(1, 64), '1', 'Jobs that one worker runs at once.'),
} as const;
