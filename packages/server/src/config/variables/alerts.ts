import { z } from 'zod';
import { address, count } from './readers.ts';
import { variable } from './variable.ts';

/** Who is told when something critical happens. */
export const alertVariables = {
  ALERTMANAGER_URL: variable(
    address('http:', 'https:'),
    null,
    'Alertmanager that critical conditions are posted to (API v2), without the path of its API.',
  ),
  ALERT_WEBHOOK_URL: variable(
    address('http:', 'https:'),
    null,
    'Address that is told once when a critical condition begins and once when it is over.',
  ),
  ALERT_WEBHOOK_SECRET: variable(
    z.string().regex(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/, 'must be whsec_ and 24 to 64 bytes in Base64'),
    null,
    'Signs what ALERT_WEBHOOK_URL is sent, as Standard Webhooks says.',
  ),
  ALERT_HOLD_S: variable(
    count(0, 3_600),
    '20',
    'Seconds that a condition must hold before it is told, and be away before it is over.',
  ),
  ALERT_FAILURE_PERCENT: variable(
    count(1, 100),
    '50',
    'Failed jobs, of those that ended within ten minutes (five at least), that are too many.',
  ),
  ALERT_QUEUE_AGE_S: variable(
    count(1, 604_800),
    '900',
    'Seconds that the oldest waiting job may wait before it is told.',
  ),
} as const;
