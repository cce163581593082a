import { z } from 'zod';
import { Warning } from './api/job.ts';
import { ModelUsage } from './api/model-usage.ts';
import { Source } from './artifacts.ts';
import { Lesson } from './scene/lesson.ts';

/** How far a scene was degraded so that it fits, best first. */
export const sceneSteps = ['as_written', 'reflow', 'simpler', 'text_card'] as const;

/**
 * A lesson after the critic, with the place of each scene in the video: an artifact of every job, and all that is needed to
 * go on from there.
 */
export const Storyboard = z
  .strictObject({
    lesson: Lesson,
    timing: z
      .enum(['estimated', 'measured'])
      .default('measured')
      .describe('estimated: before the lesson has its voice.'),
    scenes: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        start_s: z.number(),
        duration_s: z.number(),
        step: z.enum(sceneSteps).describe('How far the scene was degraded.'),
      }),
    ),
    sources: z.array(Source).default([]).describe('What the lesson draws on.'),
    warnings: z.array(Warning).default([]).describe('What authors and critic have to say of it.'),
    model_usage: ModelUsage.optional().describe('What models have done so far.'),
  })
  .meta({ id: 'Storyboard' });
export type Storyboard = z.infer<typeof Storyboard>;
