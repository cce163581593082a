import { draw, highlight, show } from '../../../writing/actions.ts';
import { figure, path, point, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

type XY = [number, number];

const corners: Record<string, XY> = { a: [0, 0], b: [3, 0], c: [3, 2.4], d: [0, 2.4], e: [1.5, 3.9] };
/** Every line of the house once. */
const walk = ['a', 'd', 'e', 'c', 'd', 'b', 'c', 'a', 'b'];
const strokes = walk.slice(1).map((to, i): [string, string] => [walk[i]!, to]);

const lands: Record<string, XY> = { north: [2.6, 4], south: [2.6, 0], island: [1, 2], east: [5.4, 2] };
/** The bridges, with how far each bends to the side. */
const bridges: [from: string, to: string, bend: number][] = [
  ['island', 'north', 0.35],
  ['island', 'north', -0.35],
  ['island', 'south', 0.35],
  ['island', 'south', -0.35],
  ['north', 'east', 0],
  ['south', 'east', 0],
  ['island', 'east', 0],
];
const bent = (from: XY, to: XY, bend: number): XY[] => {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(x, y);
  const middle: XY = [
    (from[0] + to[0]) / 2 - (bend * y) / length,
    (from[1] + to[1]) / 2 + (bend * x) / length,
  ];
  return [from, middle, to];
};
const degree = (name: string, edges: readonly (readonly [string, string, ...unknown[]])[]): number =>
  edges.filter(([from, to]) => from === name || to === name).length;
const sum = Object.keys(lands).reduce((total, land) => total + degree(land, bridges), 0);

export const oneStroke: Demonstration = {
  id: 'one-stroke',
  name: 'a house drawn in one stroke',
  title: 'Never lift the pen',
  about:
    /euler(?:ian)?(?:'s)? (?:path|trail|circuit|tour|walk|graph)|bridges of k|k[oö]nigsberg|hand.?shak(?:e|ing) lemma|degree sum|hierholzer|fleury|chinese postman|route inspection|hamiltonian (?:path|cycle|circuit|graph)/i,
  named: /visits? every edge|each edge exactly once/i,
  puzzle: ['Draw a house without lifting the pen, every line once.', 'Where must you begin?'],
  draw: () =>
    scene(
      figure(
        { min: [-1.6, -0.7], max: [4.6, 4.5] },
        ...strokes.map(([from, to], i) => segment(`plan${i + 1}`, corners[from]!, corners[to]!, 'faint')),
        ...strokes.map(([from, to], i) =>
          segment(`stroke${i + 1}`, corners[from]!, corners[to]!, 'a', { weight: 'bold' }),
        ),
        ...Object.entries(corners).map(([name, at]) =>
          point(`corner-${name}`, at, degree(name, strokes) % 2 === 1 ? 'bad' : 'good', {
            size: 'large',
            label: tag(String(degree(name, strokes)), at[0] < 1 ? 'left' : at[0] > 2 ? 'right' : 'above'),
          }),
        ),
      ),
      'A house of five corners and eight lines, with the number of lines that meet at each corner.',
      beat(
        'Here is the plan: five corners and eight lines.',
        ...range(1, 8).map((i) => show(`pic.plan${i}`, 0)),
      ),
      beat(
        'Begin at the lower left: up, over the roof, and along the ceiling.',
        ...range(1, 4).map((i) => draw(`pic.stroke${i}`, 0.15 + 0.17 * i)),
      ),
      beat(
        'Now down, up, down again and along the floor. All eight lines are done.',
        ...range(5, 8).map((i) => draw(`pic.stroke${i}`, 0.13 * (i - 4))),
      ),
      beat(
        'Count the lines at each corner. Only the two below have an odd number: three.',
        ...['e', 'c', 'd'].map((name, i) => show(`pic.corner-${name}`, 0.1 + i * 0.1)),
        ...['a', 'b'].map((name) => show(`pic.corner-${name}`, 'odd')),
      ),
      beat(
        'On the way you come in and go out, so lines pair up. Only the start and the end may be odd.',
        highlight('pic.corner-a', 'start'),
        highlight('pic.corner-b', 'end'),
      ),
    ),
  further: {
    title: 'Seven bridges',
    draw: () =>
      scene(
        figure(
          { min: [-0.6, -0.9], max: [6.6, 4.9] },
          ...bridges.map(([from, to, bend], i) =>
            path(`bridge${i + 1}`, bent(lands[from]!, lands[to]!, bend), 'b', { weight: 'bold' }),
          ),
          ...Object.entries(lands).map(([name, at]) =>
            point(name, at, 'bad', {
              size: 'large',
              label: tag(
                `${name === 'north' || name === 'south' ? `${name} bank` : name}: ${degree(name, bridges)}`,
                name === 'north' ? 'above' : name === 'south' ? 'below' : name === 'east' ? 'right' : 'left',
              ),
            }),
          ),
        ),
        'The four lands of Königsberg as points and its seven bridges as lines; each land has an odd number.',
        beat(
          'In old Königsberg seven bridges joined four pieces of land.',
          ...Object.keys(lands).map((name) => show(`pic.${name}`, 'four')),
          ...range(1, 7).map((i) => draw(`pic.bridge${i}`, 0.1 + i * 0.08)),
        ),
        beat(
          `The island has ${degree('island', bridges)} bridges, each other piece ${degree('north', bridges)}. All four are odd.`,
          highlight('pic.island', 'island'),
          ...['north', 'south', 'east'].map((name) => highlight(`pic.${name}`, 'other')),
        ),
        beat(
          'So no walk can cross every bridge just once.',
          ...range(1, 7).map((i) => highlight(`pic.bridge${i}`, 'every')),
        ),
        beat(
          `The four numbers add up to ${sum}, twice the bridges. That is always so: each bridge has two ends.`,
          highlight('pic.bridge7', 'two'),
        ),
      ),
  },
  question: choice(
    'The degrees of a graph add up to 12. How many edges has it?',
    '6',
    ['12', '24', '3'],
    'Every edge has two ends, so it is counted twice.',
  ),
  stays: 'At most two odd corners in one stroke',
};
