import { z } from 'zod';
import { Id } from './ids.ts';
import { materialDefaults } from './material-options.ts';
import { optionFields as fields, requestLimits, VideoOptions } from './options.ts';
import { text } from './text.ts';

const subject = {
  topic: text(requestLimits.topic.max).describe('What the lesson is about.'),
  context: text(requestLimits.context.max).describe(
    'What the lesson must say: a definition, a statement, notes.',
  ),
};

const saved = {
  configuration_id: Id.optional().describe(
    'A saved configuration of yours; what the request itself says wins.',
  ),
};

/** A request with the defaults of all options. What a client may leave out is optional in its input. */
export const VideoRequest = z
  .strictObject({
    ...subject,
    ...saved,
    title: fields.title.optional(),
    model: fields.model.default('builtin'),
    models: fields.models.optional(),
    quality: fields.quality.default('medium'),
    aspect: fields.aspect.default('16:9'),
    duration_target_s: fields.duration_target_s.optional(),
    language: fields.language.default('en'),
    voice: z
      .strictObject({
        name: fields.voice.shape.name.default('auto'),
        speed: fields.voice.shape.speed.default(1),
      })
      .default({ name: 'auto', speed: 1 }),
    theme: fields.theme.default('dark'),
    captions: fields.captions.default('sidecar'),
    citations: fields.citations.default('metadata'),
    output_format: fields.output_format.default('mp4'),
    content_ids: fields.content_ids.default(materialDefaults.content_ids),
    rag: z
      .strictObject({
        enabled: fields.rag.shape.enabled.default(materialDefaults.rag.enabled),
        content_ids: fields.rag.shape.content_ids.default(materialDefaults.rag.content_ids),
        top_k: fields.rag.shape.top_k.default(materialDefaults.rag.top_k),
      })
      .default(materialDefaults.rag),
    priority: fields.priority.default('normal'),
    approval: fields.approval.default('none'),
    max_cost_usd: fields.max_cost_usd.optional(),
    deadline_s: fields.deadline_s.default(900),
    seed: fields.seed.default(0),
    tags: fields.tags.default([]),
    metadata: fields.metadata.default({}),
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

/** Accepts what VideoRequest accepts, and keeps apart what was said from what was left out. */
export const SentRequest = z.strictObject({ ...subject, ...saved, ...VideoOptions.shape });
export type SentRequest = z.infer<typeof SentRequest>;
