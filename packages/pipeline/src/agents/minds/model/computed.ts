import type { Scene } from '@lectern/contracts/scene/lesson.ts';
import type { Visual } from '@lectern/contracts/scene/visuals.ts';
import { type Formula, readExpression } from '../../../scenes/visuals/axes/expression.ts';
import { numbersIn } from './words.ts';

/** Visuals that compute what they show, or show an example that the scene sets itself; the numbers of all others are statements. */
const showing = new Set<string>([
  ...([
    'tex',
    'equation',
    'worked-example',
    'axes',
    'number-line',
    'figure',
    'cells',
    'graph',
    'code',
  ] as const),
  ...(['unit-circle', 'vector-field', 'circuit', 'forces', 'pendulum', 'rays', 'molecule'] as const),
]);

export const states = (visual: { type: Visual['type'] }): boolean => !showing.has(visual.type);

/** How near a spoken value has to be to the computed one, as a share of it: rounding is not a fault. */
const nearness = 0.006;
const near = (one: number, other: number) =>
  Math.abs(one - other) <= nearness * Math.max(Math.abs(one), Math.abs(other), 1e-12);

/** The functions that the plots of a scene show. */
const functionsOf = (scene: Scene): Formula[] =>
  scene.elements.flatMap(({ visual }) =>
    visual.type === 'axes'
      ? visual.plots.flatMap((plot) => {
          const text = plot.plot === 'function' ? plot.y : 'of' in plot ? plot.of : null;
          const read = text === null ? null : readExpression(text, 'x');
          return typeof read === 'function' ? [read] : [];
        })
      : [],
  );

/** Says of a number whether the pictures of a scene show it, or compute it from a number that they show or that `beside` gives. */
export const computedBy = (scene: Scene): ((number: string, beside?: readonly string[]) => boolean) => {
  const pictures = scene.elements.filter(({ visual }) => !states(visual)).map(({ visual }) => visual);
  const moves = scene.beats.flatMap(({ actions }) => actions);
  const shown = new Set(numbersIn(JSON.stringify([pictures, moves]).replaceAll('{,}', '')));
  const functions = functionsOf(scene);
  return (number, beside = []) =>
    shown.has(number) ||
    [...shown, ...beside].some((from) => functions.some((of) => near(of(Number(from)), Number(number))));
};
