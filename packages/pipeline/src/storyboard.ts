import { Lesson } from '@lectern/contracts/scene/lesson.ts';
import { z } from 'zod';
import type { TimedScene } from './narrate-lesson.ts';

/** The lesson as it was made, with the place of each scene in the video: an artifact of every job. */
export const Storyboard = z.strictObject({
  lesson: Lesson,
  scenes: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      start_s: z.number(),
      duration_s: z.number(),
      step: z
        .enum(['as_written', 'reflow', 'simpler', 'text_card'])
        .describe('How far the scene was degraded.'),
    }),
  ),
});
export type Storyboard = z.infer<typeof Storyboard>;

/** The storyboard of scenes that have their voice. */
export const storyboardOf = (lesson: Lesson, scenes: readonly TimedScene[]): Storyboard => ({
  lesson,
  scenes: scenes.map(({ scene, narration, start_s, step }) => ({
    id: scene.id,
    title: scene.title,
    start_s,
    duration_s: narration.duration_s,
    step,
  })),
});
