import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, dots, parametric } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

type XY = [number, number];

const start: XY = [-9, 3];
const steep: XY = [0.05, 2];
const steps = 28;
const [keepMean, keepSquare] = [0.9, 0.999];
const slope = (at: XY): XY => [steep[0] * at[0], steep[1] * at[1]];

const plainPath = range(1, steps).reduce<XY[]>(
  (path) => {
    const at = path.at(-1)!;
    const g = slope(at);
    return [...path, [at[0] - 0.9 * g[0], at[1] - 0.9 * g[1]]];
  },
  [start],
);

const adamPath = (rate: number): XY[] => {
  const path = [start];
  const [mean, square]: [XY, XY] = [
    [0, 0],
    [0, 0],
  ];
  for (const t of range(1, steps)) {
    const at = path.at(-1)!;
    const g = slope(at);
    path.push(
      at.map((value, k) => {
        mean[k] = keepMean * mean[k]! + (1 - keepMean) * g[k]!;
        square[k] = keepSquare * square[k]! + (1 - keepSquare) * g[k]! ** 2;
        const [m, v] = [mean[k]! / (1 - keepMean ** t), square[k]! / (1 - keepSquare ** t)];
        return value - (rate * m) / (Math.sqrt(v) + 1e-8);
      }) as XY,
    );
  }
  return path;
};
const left = (path: XY[]) => Math.hypot(...path.at(-1)!).toFixed(1);
const ring = (level: number, id: string) =>
  parametric(
    id,
    `${Math.sqrt((2 * level) / steep[0]).toFixed(3)}*cos(t)`,
    `${Math.sqrt((2 * level) / steep[1]).toFixed(3)}*sin(t)`,
    [0, 2 * Math.PI],
    'muted',
  );

const firstStep = (slopeHere: number, rate = 0.001) => {
  const [m, v] = [
    ((1 - keepMean) * slopeHere) / (1 - keepMean),
    ((1 - keepSquare) * slopeHere ** 2) / (1 - keepSquare),
  ];
  return String(Number(((rate * m) / Math.sqrt(v)).toPrecision(3)));
};
const slopes = [200, 1, 0.01];

export const ownPace: Demonstration = {
  id: 'own-pace',
  name: 'two ways down a narrow valley',
  title: 'Two ways down a narrow valley',
  about:
    /\badam\b(?: optimi[sz]er| optimi[sz]ation| algorithm)?|adaptive moment estimation|rmsprop|adagrad|adaptive (?:learning rate|gradient)s?|gradient descent with momentum|^momentum \((?:machine|optimi)|nesterov/i,
  named: /adaptive moment|adam optimi[sz]er/i,
  puzzle: [
    'A valley falls steeply at its sides, and only gently along its floor.',
    'How long should a step be, when one direction is forty times as steep as the other?',
  ],
  draw: () =>
    scene(
      axes(
        axis(-10.5, 8, 'first weight', { ticks: 'none' }),
        axis(-3.6, 3.8, 'second weight', { ticks: 'none' }),
        [
          ring(0.15, 'ring1'),
          ring(0.6, 'ring2'),
          ring(1.4, 'ring3'),
          dots('plain', plainPath, 'bad', { joined: true, label: 'plain descent' }),
          dots('adam', adamPath(0.4), 'good', { joined: true, label: 'Adam' }),
        ],
      ),
      'Rings of equal loss in a long valley; plain descent zigzags and creeps, Adam goes to the bottom in an arc.',
      beat(
        'Each ring is a height of the loss, and the bottom lies in the middle.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        ...[1, 2, 3].map((i) => draw(`pic.ring${i}`, 'ring')),
      ),
      beat(
        'Plain descent steps along the slope. It jumps from side to side, and then it creeps.',
        draw('pic.plain', 'jumps', 2),
      ),
      beat(
        'Adam divides each slope by its usual size, so both directions get steps of about the same length.',
        draw('pic.adam', 'divides', 2),
      ),
      beat(
        `After ${steps} steps plain descent is still ${left(plainPath)} away from the bottom, and Adam ${left(adamPath(0.4))}.`,
        highlight('pic.plain', 'plain'),
        highlight('pic.adam', 'Adam'),
      ),
    ),
  further: {
    title: 'The very first step',
    draw: () =>
      scene(
        table(
          ['slope', 'plain step', 'step of Adam'],
          slopes.map((value) => [
            String(value),
            String(Number((value * 0.001).toPrecision(3))),
            firstStep(value),
          ]),
        ),
        'With a learning rate of 0.001 the plain steps differ by a factor of 20,000, and those of Adam are equal.',
        beat(
          'Adam keeps two running averages for each weight: of its slopes, and of their squares.',
          show('pic.head', 'averages'),
        ),
        beat(
          'The step is the learning rate, times the first average, over the root of the second.',
          show('pic.row1', 'rate'),
          show('pic.row2', 'average'),
          show('pic.row3', 'root'),
        ),
        beat(
          `At a rate of 0.001 its first step is ${firstStep(1)}, however steep it is.`,
          ...[1, 2, 3].map((i) => highlight(`pic.cell-${i}-3`, 'first')),
        ),
        beat(
          'Later, slopes that keep changing sign cancel in the first average. There the steps become small.',
          highlight('pic.cell-2-3', 'small'),
        ),
      ),
  },
  question: choice(
    'A weight has slopes a thousand times larger than all others. How large is its first Adam step?',
    'as large as the others',
    ['a thousand times larger', 'zero'],
    'Its slope is divided by its own size.',
  ),
  stays: 'Every weight gets its own pace',
};
