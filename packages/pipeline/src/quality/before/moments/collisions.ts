import { type Box, overlap } from '../../../scenes/geometry.ts';
import type { LaidElement, TextRun } from '../../../scenes/visual.ts';
import { isOn, type SeenElement, tightened } from './visible.ts';

/** Something that is where it should not be. `key` is the same for the same two things at another moment. */
export interface Collision {
  key: string;
  value: number;
  detail: string;
}

const shared = (first: Box, second: Box): number => {
  const both = overlap(tightened(first), tightened(second));
  return both ? Math.round(both.width * both.height) : 0;
};

const nameOf = (element: { id: string }, part: { id: string }) => `${element.id}.${part.id}`;

/** A formula and the symbols in it are the same ink, and so are the symbols among themselves. */
const areOneFormula = (first: { element: LaidElement; run: TextRun }, second: typeof first): boolean =>
  first.element === second.element &&
  first.element.type === 'tex' &&
  first.run.kind === 'tex' &&
  second.run.kind === 'tex';

/** Text that lies over other text at one moment. */
export const textCollisions = (seen: readonly SeenElement[]): Collision[] => {
  const runs = seen.flatMap(({ element, parts }) =>
    parts.flatMap(({ part, runs: own }) => own.map((run) => ({ element, part, run }))),
  );
  return runs.flatMap((first, index) =>
    runs.slice(index + 1).flatMap((second) => {
      if (first.part === second.part || areOneFormula(first, second)) return [];
      const value = shared(first.run.box, second.run.box);
      if (value === 0) return [];
      const [one, other] = [nameOf(first.element, first.part), nameOf(second.element, second.part)];
      const detail = `“${first.run.text}” (${one}) lies over “${second.run.text}” (${other}).`;
      return [{ key: `${one} ${other}`, value, detail }];
    }),
  );
};

/** Elements whose ink lies over that of another one at one moment. */
export const elementCollisions = (seen: readonly SeenElement[]): Collision[] =>
  seen.flatMap((first, index) =>
    seen.slice(index + 1).flatMap((second) => {
      if (first.box === null || second.box === null || isOn(first.element, second.element)) return [];
      const value = shared(first.box, second.box);
      if (value === 0) return [];
      const [one, other] = [first.element.id, second.element.id];
      return [{ key: `${one} ${other}`, value, detail: `${one} lies over ${other}.` }];
    }),
  );

/** Parts that leave the safe area at one moment. */
export const excursions = (seen: readonly SeenElement[], safe: Box): Collision[] =>
  seen.flatMap(({ element, parts }) =>
    parts.flatMap(({ part, box }) => {
      const value = Math.ceil(
        Math.max(
          safe.x - box.x,
          safe.y - box.y,
          box.x + box.width - safe.x - safe.width,
          box.y + box.height - safe.y - safe.height,
        ),
      );
      const name = nameOf(element, part);
      return value > 2 ? [{ key: name, value, detail: `${name} leaves the safe area.` }] : [];
    }),
  );
