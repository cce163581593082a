import { z } from 'zod';
import { ThemeName } from '../theme/theme.ts';
import { materialFields, materialLimits } from './material-options.ts';
import { modelFields } from './model-options.ts';
import { storable, text } from './text.ts';

/** Limits of a request, published so that a form can show them. */
export const requestLimits = {
  topic: { max: 500 },
  context: { max: 20_000 },
  title: { max: 200 },
  tags: { max: 20 },
  tag: { max: 50 },
  metadata_keys: { max: 20 },
  metadata_key: { max: 50 },
  metadata_value: { max: 500 },
  duration_target_s: { min: 30, max: 1_800 },
  voice_speed: { min: 0.75, max: 1.5 },
  deadline_s: { min: 30, max: 3_600 },
  max_cost_usd: { min: 0, max: 1_000 },
  seed: { min: 0, max: 4_294_967_295 },
  ...materialLimits,
} as const;
const limits = requestLimits;

/** Pixels and frames per second for each quality, at 16:9; `pictureSize` gives them for the other aspects. */
export const qualityProfiles = {
  low: { width: 854, height: 480, fps: 30 },
  medium: { width: 1280, height: 720, fps: 30 },
  high: { width: 1920, height: 1080, fps: 30 },
  ultra: { width: 2560, height: 1440, fps: 30 },
} as const;

/** Width to height of the picture. */
export const Aspect = z.enum(['16:9', '9:16', '1:1']).meta({
  id: 'Aspect',
  description: '16:9 for screens and projectors, 9:16 for phones held upright, 1:1 for feeds.',
});
export type Aspect = z.infer<typeof Aspect>;

export const Quality = z.enum(['low', 'medium', 'high', 'ultra']).meta({
  id: 'Quality',
  description: Object.entries(qualityProfiles)
    .map(([name, { width, height, fps }]) => `${name}: ${width}×${height} at ${fps} frames/s`)
    .join('; '),
});
export type Quality = z.infer<typeof Quality>;

/** Who may read aloud. */
export const VoiceName = z.string().regex(/^[a-z0-9-]{1,40}(\/[A-Za-z0-9_.-]{1,60})?$/);
export type VoiceName = z.infer<typeof VoiceName>;
/** Voices that every service has. */
export const voiceDescriptions = {
  auto: 'The best voice that the worker has.',
  festival: 'Clear; where it is not installed another speaks, with a warning.',
  flite: 'Plain; always there.',
} as const satisfies Record<VoiceName, string>;

/**
 * Every option of a request as it may be said: a value that works, without a default. What is not here is refused, so an
 * enum lists only what the pipeline does.
 */
export const optionFields = {
  title: text(limits.title.max).describe('Title on screen; derived from the topic when absent.'),
  ...modelFields,
  quality: Quality,
  aspect: Aspect,
  duration_target_s: z
    .int()
    .min(limits.duration_target_s.min)
    .max(limits.duration_target_s.max)
    .describe(
      'Wished length of the video in seconds, kept within a tenth where there is that much to say; what there is to say decides when absent.',
    ),
  language: z.enum(['en']),
  voice: z.strictObject({
    name: VoiceName.describe(
      `${Object.entries(voiceDescriptions)
        .map(([name, text]) => `${name}: ${text}`)
        .join(' ')} Or another that the catalog lists.`,
    ),
    speed: z
      .number()
      .min(limits.voice_speed.min)
      .max(limits.voice_speed.max)
      .describe('1 is a teacher’s pace, about 150 words a minute.'),
  }),
  theme: ThemeName.describe('Colours and type: dark, light, or another that the catalog lists.'),
  captions: z
    .enum(['sidecar', 'burned', 'off'])
    .describe('sidecar: files beside the video; burned: in the picture besides; off: none.'),
  output_format: z.enum(['mp4']),
  citations: z
    .enum(['metadata', 'screen'])
    .describe(
      'Where uploads are cited: in the metadata; or on the screen too, in a line below what they say.',
    ),
  ...materialFields,
  priority: z
    .enum(['low', 'normal', 'high'])
    .describe('Which of your own waiting jobs goes first; nobody else’s is overtaken.'),
  approval: z
    .enum(['none', 'storyboard'])
    .describe('storyboard: the job waits with its storyboard until you approve it, changed or as it is.'),
  max_cost_usd: z
    .number()
    .min(limits.max_cost_usd.min)
    .max(limits.max_cost_usd.max)
    .describe(
      'Refused when it is sure to cost more. Models stop before it is reached. The built-in authors cost nothing.',
    ),
  deadline_s: z
    .int()
    .min(limits.deadline_s.min)
    .max(limits.deadline_s.max)
    .describe('Seconds of work after which the job fails.'),
  seed: z.int().min(limits.seed.min).max(limits.seed.max).describe('Same request and seed: same frames.'),
  tags: z.array(text(limits.tag.max)).max(limits.tags.max),
  metadata: z
    .record(storable(limits.metadata_key.max).min(1), storable(limits.metadata_value.max))
    .refine(
      (value) => Object.keys(value).length <= limits.metadata_keys.max,
      `At most ${limits.metadata_keys.max} keys.`,
    )
    .describe('Echoed back; never shown on screen.'),
} as const;

/**
 * Options without any default: what a saved configuration holds and what the defaults of a batch are. Of an option that is
 * an object, fields may be left out too.
 */
export const VideoOptions = z
  .strictObject({
    ...optionFields,
    voice: optionFields.voice.partial(),
    rag: optionFields.rag.partial(),
  })
  .partial()
  .meta({ id: 'VideoOptions', description: 'Options of a request. What is absent is left to the defaults.' });
export type VideoOptions = z.infer<typeof VideoOptions>;
