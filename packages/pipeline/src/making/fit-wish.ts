import type { Source } from '@lectern/contracts/artifacts.ts';
import type { Lesson } from '@lectern/contracts/scene/lesson.ts';
import { type ReviewSettings, review } from '../agents/review/review.ts';
import type { Draft } from './author.ts';
import type { FitWish } from './fit-length.ts';
import type { Work } from './work.ts';

/**
 * The length that was wished, and the scenes that may be taken in for it; null where none was, or where a video was fitted
 * already. What somebody has approved keeps its scenes.
 */
export const fitWish = (work: Work, draft: Draft, settings: ReviewSettings): FitWish | null => {
  const { request } = work;
  const from = work.goOn?.storyboard;
  if (request.duration_target_s === undefined || from?.timing === 'measured') return null;
  return {
    target_s: request.duration_target_s,
    spare: draft.spare ?? [],
    fixed: from !== undefined,
    review: (scene) => review({ ...draft.lesson, scenes: [scene] }, settings).scenes[0]!,
  };
};

/** The sources of what is said in the lesson as it was made. */
export const citedIn = (lesson: Lesson, sources: readonly Source[]): Source[] => {
  const cited = new Set(lesson.scenes.flatMap(({ beats }) => beats.flatMap((beat) => beat.sources)));
  return sources.filter(({ id }) => cited.has(id));
};
