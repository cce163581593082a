import type { VisualType } from '@lectern/contracts/scene/visuals.ts';
import type { Collision } from './collisions.ts';
import { distance, isOn, type SeenElement } from './visible.ts';

/** Visuals that are read line by line; tables, code and drawings are looked up instead. */
const read: ReadonlySet<VisualType> = new Set(['lines', 'card', 'comparison', 'recap']);
/** More lines than this are too much to read at once. */
export const mostLines = 6;
/** Elements nearer than this look like one. */
const leastSpace = 12;

/** Lines of running text that are seen at once: different baselines of each element. */
export const linesSeen = (seen: readonly SeenElement[]): number =>
  seen
    .filter(({ element }) => read.has(element.type))
    .reduce((sum, { parts }) => {
      const runs = parts.flatMap(({ runs: own }) => own.filter(({ kind }) => kind === 'body'));
      return sum + new Set(runs.map(({ box }) => Math.round((box.y + box.height) / 12))).size;
    }, 0);

/** Elements that stand too near to one another without touching. */
export const nearestNeighbours = (seen: readonly SeenElement[]): Collision[] =>
  seen.flatMap((first, index) =>
    seen.slice(index + 1).flatMap((second) => {
      if (first.box === null || second.box === null || isOn(first.element, second.element)) return [];
      const space = distance(first.box, second.box);
      if (space <= 0 || space >= leastSpace) return [];
      const [one, other] = [first.element.id, second.element.id];
      const detail = `${one} and ${other} are ${Math.round(space)} px apart.`;
      return [{ key: `${one} ${other}`, value: Math.round(space), detail }];
    }),
  );
