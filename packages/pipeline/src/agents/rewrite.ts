import { type Lesson, Scene } from '@lectern/contracts/scene/lesson.ts';
import { keyOf } from '../cache/key.ts';
import type { Brief } from './brief.ts';
import { piecesOf } from './devices/pieces.ts';
import { candidatesOf } from './review/candidates.ts';
import { finished } from './writing/finish.ts';

/**
 * Other ways to make a scene of a lesson (`index` from 0), best first: what else the brief has for the same purpose and the
 * lesson does not tell yet, then the same scene laid out in another way. None equals the scene as it is.
 */
export const otherWays = (lesson: Lesson, index: number, brief: Brief): Scene[] => {
  const scene = lesson.scenes[index]!;
  const told = new Set(lesson.scenes.map(({ title }) => title));
  const untold = piecesOf(brief)
    .filter(({ purpose }) => purpose === scene.purpose)
    .sort((one, other) => other.worth - one.worth)
    .map((piece) => Scene.parse({ ...finished(piece, index), id: scene.id }))
    .filter(({ title }) => !told.has(title));
  const reflowed = [...candidatesOf(scene)].flatMap(({ step, scene: other }) =>
    step === 'reflow' ? [other] : [],
  );
  const ways = new Map([...untold, ...reflowed].map((way) => [keyOf(way), way]));
  ways.delete(keyOf(scene));
  return [...ways.values()];
};
