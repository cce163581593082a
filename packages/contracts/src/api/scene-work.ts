import { z } from 'zod';
import { Lesson, Scene } from '../scene/lesson.ts';

/** Limits of a storyboard that somebody has edited, beside those of the lesson itself. */
export const editLimits = {
  /** Of the narration in all: about 25 minutes. */
  narration_characters: 24_000,
} as const;

const spoken = (scenes: readonly Pick<Scene, 'beats'>[]) =>
  scenes.flatMap(({ beats }) => beats).reduce((sum, beat) => sum + (beat.speech ?? beat.say).length, 0);

/** A lesson as somebody has changed it. */
export const EditedLesson = Lesson.refine(({ scenes }) => spoken(scenes) <= editLimits.narration_characters, {
  error: `The narration may have at most ${editLimits.narration_characters} characters in all.`,
  path: ['scenes'],
}).refine(({ scenes }) => new Set(scenes.map(({ id }) => id)).size === scenes.length, {
  error: 'Each scene must have an id of its own.',
  path: ['scenes'],
});

export const Approval = z.strictObject({ lesson: EditedLesson.optional() });
export type Approval = z.infer<typeof Approval>;

export const SceneRetry = z.strictObject({ scene: Scene.optional() });
export type SceneRetry = z.infer<typeof SceneRetry>;

/**
 * The two as the document of the API shows them. The scene spec has a document of its own, which is longer than all else
 * of the API together.
 */
export const ApprovalBody = z
  .strictObject({
    lesson: z
      .looseObject({})
      .optional()
      .describe(
        `The lesson of the storyboard with your changes, whole, by the scene spec; at most ${editLimits.narration_characters} characters of narration. Absent: as it is.`,
      ),
  })
  .meta({ id: 'Approval', examples: [{}] });

export const SceneRetryBody = z
  .strictObject({
    scene: z
      .looseObject({})
      .optional()
      .describe('How the scene is to be, by the scene spec. Absent: the authors write it another way.'),
  })
  .meta({ id: 'SceneRetry', examples: [{}] });
