import { z } from 'zod';

// Headers of requests, for the `headers` of an operation; `.extend` joins them.

/** For every POST that creates something. */
export const IdempotencyKey = z.object({
  'idempotency-key': z
    .string()
    .min(1)
    .max(255)
    .optional()
    .describe(
      'Any unique text. The same request with the same key within 24 hours creates nothing more: the first answer is given again.',
    ),
});

/** RFC 9110, section 13.1.2. */
export const IfNoneMatch = z.object({
  'if-none-match': z.string().optional().describe('ETag that is known: 304 while it still holds.'),
});

/** RFC 9110, section 13.1.1. */
export const IfMatch = z.object({
  'if-match': z
    .string()
    .optional()
    .describe('ETag of what is to be changed: 412 when it is no longer that. `*` is whatever there is.'),
});
