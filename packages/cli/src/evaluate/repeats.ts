import type { Evaluation } from './evaluation.ts';

/** Items whose lessons show the same visuals in the same order. */
export interface Repeat {
  visuals: string;
  items: { topic: string; subject: string }[];
  /** True where they are about different subjects: then the pictures can hardly be about either. */
  acrossSubjects: boolean;
}

/** Cards that open and close every lesson say nothing of its pictures. */
const frame = new Set(['title', 'recap', 'quiz']);

const sequenceOf = ({ visuals }: Evaluation): string =>
  visuals
    .map((scene) => scene.filter((type) => !frame.has(type)).join('+'))
    .filter(Boolean)
    .join(' → ');

/** Sequences of visuals that more than one lesson has, those across subjects first. */
export const repeatsIn = (results: readonly Evaluation[]): Repeat[] => {
  const made = results.filter(({ outcome }) => outcome === 'made');
  return [...Map.groupBy(made, sequenceOf)]
    .filter(([sequence, items]) => sequence !== '' && items.length > 1)
    .map(([visuals, items]) => ({
      visuals,
      items: items.map(({ topic, subject }) => ({ topic, subject })),
      acrossSubjects: new Set(items.map(({ subject }) => subject)).size > 1,
    }))
    .sort((one, other) => Number(other.acrossSubjects) - Number(one.acrossSubjects));
};
