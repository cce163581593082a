import { z } from 'zod';
import { variable } from './variable.ts';

/** Who may read the metrics. */
export const metricsVariables = {
  METRICS_TOKEN: variable(
    z.string().regex(/^[\x21-\x7e]{16,200}$/, 'must be 16 to 200 printable characters without spaces'),
    null,
    'Bearer token for GET /metrics. When absent, only programs on the same machine may read it.',
  ),
} as const;
