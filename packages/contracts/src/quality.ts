import { z } from 'zod';

/** One measured rule. `value` is what was measured, `limit` what the rule asks, both in `unit`. */
export const QualityCheck = z
  .strictObject({
    id: z.string().describe('Stable name of the rule, e.g. `text_overlap`, `loudness`.'),
    phase: z
      .enum(['before', 'after'])
      .describe('before: from the scene graph; after: from the finished file.'),
    outcome: z.enum(['pass', 'warn', 'fail']),
    value: z.union([z.number(), z.string()]).nullable(),
    limit: z.union([z.number(), z.string()]).nullable(),
    unit: z.string().nullable(),
    scene: z.string().nullable(),
    at_s: z.number().nullable().describe('Moment in the video, in seconds.'),
    detail: z.string(),
  })
  .meta({ id: 'QualityCheck' });
export type QualityCheck = z.infer<typeof QualityCheck>;

export const QualityReport = z
  .strictObject({
    outcome: z.enum(['pass', 'warn', 'fail']).describe('The worst of all checks.'),
    passed: z.int(),
    warned: z.int(),
    failed: z.int(),
    score: z
      .int()
      .min(0)
      .max(100)
      .optional()
      .describe(
        '100 less, for each rule, 12 when it fails and 3 for each further time (24 at most), 2 when it warns and 1 for each further time (6 at most). Absent in reports of earlier versions.',
      ),
    checks: z.array(QualityCheck),
  })
  .meta({ id: 'QualityReport' });
export type QualityReport = z.infer<typeof QualityReport>;
