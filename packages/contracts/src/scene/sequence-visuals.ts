import { z } from 'zod';
import { Name, Phrase, Role } from './roles.ts';

/** A number (a year, an age, a distance) or a date as 1969, 1969-07 or 1969-07-20. */
const Moment = z.union([z.number(), z.string().regex(/^-?\d{1,6}(-\d{2}(-\d{2})?)?$/)]);

/**
 * Events on a line, at true distances. Pick it where dates or an order with gaps that matter are told; without dates, pick process.
 * Parts: `axis`, event ids, span ids, `now`. Action move takes `now` to a number on the same scale.
 */
export const TimelineVisual = z.strictObject({
  type: z.literal('timeline'),
  spacing: z
    .enum(['true', 'even'])
    .default('true')
    .describe('even: where true distances would crowd all events but one; the line is then dashed.'),
  events: z
    .array(
      z.strictObject({
        id: Name,
        at: Moment,
        date: Phrase.optional().describe('What is written for `at`, such as “about 250 BC”.'),
        label: Phrase,
        role: Role.default('accent'),
      }),
    )
    .min(1)
    .max(10),
  spans: z
    .array(z.strictObject({ id: Name, from: Moment, to: Moment, label: Phrase, role: Role.default('b') }))
    .max(4)
    .default([]),
  now: z.strictObject({ at: Moment, label: Phrase.optional(), role: Role.default('f') }).optional(),
});

/** Small drawings for stages of processes and cycles. */
export const Pictogram = z.enum([
  'sun',
  'cloud',
  'drop',
  'flame',
  'leaf',
  'flask',
  'gear',
  'bolt',
  'eye',
  'ear',
  'heart',
  'person',
  'house',
  'book',
  'document',
  'coin',
  'clock',
  'magnifier',
]);
export type Pictogram = z.infer<typeof Pictogram>;

const stage = {
  label: Phrase,
  note: Phrase.optional().describe('A second, smaller line.'),
  drawing: Pictogram.optional().describe('Only where it shows what the stage is about.'),
  role: Role.default('accent'),
};

/**
 * Steps that follow one another and end. Pick it for procedures, causes and effects, stages of a production; if the last leads back to the first, pick cycle.
 * Parts: `step1` …, `arrow1` … (from step 1 to step 2; comes in with step 2).
 */
export const ProcessVisual = z.strictObject({
  type: z.literal('process'),
  look: z.enum(['boxes', 'chevrons']).default('boxes'),
  numbered: z.boolean().default(false),
  steps: z.array(z.strictObject(stage)).min(1).max(10),
});

/**
 * Stages on a ring, the last of which leads to the first. Pick it for what comes round again: seasons, life cycles, engines, feedback.
 * Parts: `stage1` …, `arrow1` … (from stage 1 to stage 2), `centre`, `token`. Action move takes `token` along the ring to a
 * stage by number, and counts on: 5 is the first of four once more.
 */
export const CycleVisual = z.strictObject({
  type: z.literal('cycle'),
  stages: z.array(z.strictObject(stage)).min(2).max(8),
  centre: Phrase.optional(),
  token: z
    .strictObject({ at: z.int().min(1).max(8).default(1), role: Role.default('b') })
    .optional()
    .describe('A marker that goes round.'),
});
