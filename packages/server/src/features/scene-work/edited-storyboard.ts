import { isDeepStrictEqual } from 'node:util';
import type { Lesson } from '@lectern/contracts/scene/lesson.ts';
import type { Storyboard } from '@lectern/contracts/storyboard.ts';

/**
 * The storyboard with the lesson as somebody has changed it. Scenes that are as they were, in whatever place, keep what is
 * known of them, also that they were degraded; `changed` are the numbers, from 1, of the others.
 */
export function editedStoryboard(
  before: Storyboard,
  lesson: Lesson,
): { storyboard: Storyboard; changed: number[] } {
  const origins = lesson.scenes.map((scene) =>
    before.lesson.scenes.findIndex((other) => isDeepStrictEqual(other, scene)),
  );
  const scenes = lesson.scenes.map(({ id, title }, index) => {
    const known = before.scenes[origins[index]!];
    return known ?? { id, title, start_s: 0, duration_s: 0, step: 'as_written' as const };
  });
  const warnings = before.warnings.flatMap((warning) => {
    if (warning.scene === undefined) return [warning];
    const now = origins.indexOf(warning.scene - 1);
    return now === -1 ? [] : [{ ...warning, scene: now + 1 }];
  });
  const changed = origins.flatMap((origin, index) => (origin === -1 ? [index + 1] : []));
  return { storyboard: { ...before, lesson, scenes, warnings }, changed };
}
