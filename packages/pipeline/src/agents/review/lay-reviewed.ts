import { examineScene, type Reviewed, type ReviewedScene, type ReviewSettings } from './review.ts';

/** Lays out scenes that the critic has passed before, as they are. */
export const layReviewed = (reviewed: Reviewed, settings: ReviewSettings): ReviewedScene[] =>
  reviewed.lesson.scenes.map((scene, index) => ({
    ...examineScene(scene, settings),
    ...reviewed.scenes[index]!,
  }));
