import { z } from 'zod';

/** Limits of a request, published so that a form can show them. Strings are counted in UTF-16 units. */
export const requestLimits = {
  topic: 500,
  context: 20_000,
  title: 200,
  tags: 20,
  tag: 50,
  metadataKeys: 20,
  metadataValue: 500,
} as const;

/** Text for people: no control characters other than tab and line breaks, no lone surrogates, not blank. */
const text = (limit: number) =>
  z
    .string()
    .min(1)
    .max(limit)
    .refine((value) => value.trim().length > 0, 'Must not be blank.')
    .refine((value) => value.isWellFormed(), 'Must be well-formed Unicode.')
    .refine((value) => !/[^\P{Cc}\t\n\r]/u.test(value), 'Must not contain control characters.');

/** Any text that a database can store and give back equal. */
const storable = (limit: number) =>
  z
    .string()
    .max(limit)
    .refine(
      (value) => value.isWellFormed() && !value.includes('\0'),
      'Must be well-formed Unicode without NUL.',
    );

export const Quality = z.enum(['low', 'medium', 'high']).meta({
  id: 'Quality',
  description: 'low: 854×480 at 30 frames/s; medium: 1280×720 at 30; high: 1920×1080 at 30.',
});
export type Quality = z.infer<typeof Quality>;

/** Pixels and frames per second for each quality, 16:9. */
export const qualityProfiles: Record<Quality, { width: number; height: number; fps: number }> = {
  low: { width: 854, height: 480, fps: 30 },
  medium: { width: 1280, height: 720, fps: 30 },
  high: { width: 1920, height: 1080, fps: 30 },
};

export const VideoRequest = z
  .strictObject({
    topic: text(requestLimits.topic).describe('What the lesson is about.'),
    context: text(requestLimits.context).describe(
      'What the lesson must say: a definition, a statement, notes.',
    ),
    title: text(requestLimits.title)
      .optional()
      .describe('Title on screen; derived from the topic when absent.'),
    model: z.literal('builtin').default('builtin').describe('Who writes the lesson: the rule-based authors.'),
    quality: Quality.default('medium'),
    duration_target_s: z.int().min(30).max(600).optional().describe('Wished length of the video in seconds.'),
    language: z.literal('en').default('en'),
    theme: z.literal('dark').default('dark'),
    captions: z.enum(['sidecar', 'burned', 'off']).default('sidecar'),
    voice: z.strictObject({ speed: z.number().min(0.75).max(1.5).default(1) }).default({ speed: 1 }),
    deadline_s: z.int().min(30).max(3600).default(900).describe('Seconds of work after which the job fails.'),
    seed: z.int().min(0).max(4294967295).default(0).describe('Same request and seed: same frames.'),
    tags: z.array(text(requestLimits.tag)).max(requestLimits.tags).default([]),
    metadata: z
      .record(storable(50).min(1), storable(requestLimits.metadataValue))
      .refine((value) => Object.keys(value).length <= requestLimits.metadataKeys, 'At most 20 keys.')
      .default({})
      .describe('Echoed back; never shown on screen.'),
  })
  .meta({
    id: 'VideoRequest',
    examples: [
      {
        topic: 'The Pythagorean theorem',
        context:
          'In a right triangle the squares on the legs add up to the square on the hypotenuse: a² + b² = c².',
      },
    ],
  });
/** What a client may send: only `topic` and `context` are required. */
export type VideoRequestInput = z.input<typeof VideoRequest>;
/** A request with every default filled in: what jobs store and the pipeline reads. */
export type VideoRequest = z.output<typeof VideoRequest>;
