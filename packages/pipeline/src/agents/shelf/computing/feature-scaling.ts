import { count, draw, highlight, show } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { axes, axis, dots, plotArrow } from '../../writing/plots.ts';
import { ellipse, figure, path, point, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars, table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const people = { Anna: [25, 40000], Ben: [60, 40500], Cem: [27, 42000] } as const;
const spread: XY = [15, 10000];
const apart = (one: keyof typeof people, other: keyof typeof people, units: XY = [1, 1]) =>
  Math.hypot(...[0, 1].map((k) => (people[one][k]! - people[other][k]!) / units[k]!));
const inUnits = (name: keyof typeof people): XY => [
  (people[name][0] - people.Anna[0]) / spread[0],
  (people[name][1] - people.Anna[1]) / spread[1],
];
const raw = { Ben: Math.round(apart('Anna', 'Ben')), Cem: Math.round(apart('Anna', 'Cem')) };
const scaled = { Ben: apart('Anna', 'Ben', spread).toFixed(2), Cem: apart('Anna', 'Cem', spread).toFixed(2) };

/** Steps of gradient descent on a bowl with these two curvatures. */
const descent = (from: XY, curvature: XY, rate: number, steps: number): XY[] =>
  Array.from(
    { length: steps + 1 },
    (_, n): XY => [
      from[0] * compute('(1 - r*c)^n', { r: rate, c: curvature[0], n }),
      from[1] * compute('(1 - r*c)^n', { r: rate, c: curvature[1], n }),
    ],
  );
const long = descent([-3.6, 1.2], [0.06, 1], 1.75, 22);
const round = descent([-2, 1.6], [1, 1], 0.6, 6);
const shifted = (at: XY, dx: number): XY => [at[0] + dx, at[1]];
const [leftX, rightX] = [-4.6, 4.6];

export const featureScaling: ShelfEntry = {
  id: 'feature-scaling',
  names: [
    'feature scaling',
    'standardization of features',
    'feature standardization',
    'feature normalization',
    'data normalization',
    'min-max scaling',
    'min-max normalization',
    'z-score normalization',
    'standardization',
  ],
  needs: ['feature', 'features', 'machine learning', 'data', 'scaling', 'variables', 'statistics'],
  subject: 'computing',
  field: 'Machine learning',
  says: [
    'Feature scaling brings all columns of a table of data to a comparable size.',
    'Usually you subtract the mean of a column and divide by its standard deviation.',
  ],
  puzzle: [
    'Ben is 35 years older than Anna. Cem is 2 years older, and earns 2000 more.',
    'Who is more like Anna, and would a computer agree with you?',
  ],
  symbols: [
    { tex: 'z', name: 'z', meaning: 'the scaled value', role: 'a' },
    { tex: 'x', name: 'x', meaning: 'the value', role: 'b' },
    { tex: '\\mu', name: 'mu', meaning: 'the mean of its column', role: 'c' },
    { tex: '\\sigma', name: 's', meaning: 'the standard deviation of its column', role: 'd' },
  ],
  formulas: [
    {
      id: 'score',
      tex: 'z = \\frac{x - \\mu}{\\sigma}',
      expression: 'z = (x - mu)/s',
      says: 'Subtract the mean, and divide by the standard deviation.',
    },
  ],
  pictures: [
    {
      id: 'alike',
      title: 'Who is nearest to Anna?',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'people',
            'upper',
            table(
              ['', 'age', 'income'],
              Object.entries(people).map(([name, [age, income]]) => [name, String(age), String(income)]),
              { row_heads: true },
            ),
            'Age and income of three people: Anna 25 and 40000, Ben 60 and 40500, Cem 27 and 42000.',
          ),
          place(
            'distance',
            'lower',
            bars([
              ['Ben', raw.Ben, 'bad', String(raw.Ben)],
              ['Cem', raw.Cem, 'a', String(raw.Cem)],
            ]),
            `Plain distances to Anna: Ben ${raw.Ben}, Cem ${raw.Cem}.`,
          ),
        ],
        beats: [
          beat(
            'Here are the three, with age and income.',
            show('people.head', 'age'),
            ...[1, 2, 3].map((i) => show(`people.row${i}`, 'three')),
          ),
          beat('Cem is close to Anna in both.', highlight('people.row3', 'Cem')),
          beat(
            `But the plain distances say: Ben ${raw.Ben}, Cem ${raw.Cem}. Ben would be the nearer one!`,
            ...[1, 2].map((i) => count(`distance.bar${i}`, 'distances')),
            highlight('distance.bar1', 'nearer'),
          ),
          beat(
            'Income comes in thousands, and drowns the age. The unit decides, and not the people.',
            highlight('people.cell-2-3', 'Income'),
            highlight('people.cell-2-2', 'age'),
          ),
        ],
      }),
    },
    {
      id: 'fair',
      title: 'Measured in usual differences',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'fair',
            'full',
            axes(
              axis(-0.1, 2.7, `age difference, in units of ${spread[0]} years`),
              axis(-0.04, 0.4, `income difference, in units of ${spread[1]}`),
              [
                dots('anna', [[0, 0]], 'ink', { label: 'Anna' }),
                dots('ben', [inUnits('Ben')], 'bad', { label: 'Ben' }),
                dots('cem', [inUnits('Cem')], 'a', { label: 'Cem' }),
                plotArrow('to-ben', [0, 0], inUnits('Ben'), 'bad'),
                plotArrow('to-cem', [0, 0], inUnits('Cem'), 'a'),
              ],
            ),
            `Scaled distances to Anna: Ben ${scaled.Ben}, Cem ${scaled.Cem}.`,
          ),
        ],
        beats: [
          beat(
            `Say ages usually differ by ${spread[0]} years, and incomes by ${spread[1]}. Divide by these.`,
            show('fair.x-axis', 'ages'),
            show('fair.y-axis', 'incomes'),
            show('fair.anna', 'Divide'),
          ),
          beat(
            `Now Ben is ${scaled.Ben} away from Anna, and Cem only ${scaled.Cem}.`,
            draw('fair.to-ben', 'Ben'),
            show('fair.ben', 'Ben'),
            draw('fair.to-cem', 'Cem'),
            show('fair.cem', 'Cem'),
          ),
          beat('Both columns have a say, and Cem is the nearest.', highlight('fair.cem', 'nearest')),
        ],
      }),
    },
    {
      id: 'valley',
      title: 'Learning gets easier, too',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'valley',
            'full',
            figure(
              { min: [-9.2, -3.1], max: [9.2, 3.3] },
              text('name1', [leftX, 2.8], 'unscaled', 'bad'),
              text('name2', [rightX, 2.8], 'scaled', 'good'),
              ...[1, 2].flatMap((i) => [
                ellipse(`long${i}`, [leftX, 0], [2.1 * i, 0.7 * i], 'muted'),
                ellipse(`round${i}`, [rightX, 0], [1.1 * i, 1.1 * i], 'muted'),
              ]),
              path(
                'zigzag',
                long.map((at) => shifted(at, leftX)),
                'bad',
                { smooth: false, weight: 'bold' },
              ),
              path(
                'straight',
                round.map((at) => shifted(at, rightX)),
                'good',
                { smooth: false, weight: 'bold' },
              ),
              point('goal1', [leftX, 0], 'ink', { size: 'normal' }),
              point('goal2', [rightX, 0], 'ink', { size: 'normal' }),
            ),
            'Gradient descent zigzags in a long valley and goes straight down in a round one.',
          ),
        ],
        beats: [
          beat(
            'With columns of different size, the loss is a long valley. Gradient descent zigzags through it.',
            show('valley.name1', 0),
            ...[1, 2].map((i) => draw(`valley.long${i}`, 'valley')),
            show('valley.goal1', 'valley'),
            draw('valley.zigzag', 'zigzags', 2),
          ),
          beat(
            'Scaled, the valley becomes rounder, and the way goes nearly straight down.',
            show('valley.name2', 0),
            ...[1, 2].map((i) => draw(`valley.round${i}`, 'rounder')),
            show('valley.goal2', 'rounder'),
            draw('valley.straight', 'straight', 1.2),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A column of ages has a mean of 40 and a standard deviation of 15. What is an age of 25 after scaling?',
    formula: 'score',
    given: { x: 25, mu: 40, s: 15 },
    find: 'z',
    sense: 'It lies one standard deviation below the mean.',
  },
  misconception: {
    tempting: 'It is tempting to compute mean and deviation from all data, test data too.',
    truth: 'Take them from the training data only. Otherwise the test has leaked into the training.',
  },
  uses: ['Nearest neighbours, clustering and gradient descent need it. Decision trees do not.'],
  takeaways: [
    'Units must not decide',
    'Subtract the mean, divide by the deviation',
    'Scale with training data only',
  ],
  question: {
    ask: 'Someone measures age in days instead of years. What changes in the scaled column?',
    answer: 'Nothing: mean and deviation grow by the same factor as the values.',
  },
};
