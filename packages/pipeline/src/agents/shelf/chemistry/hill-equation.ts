import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, circle, figure, rect, type ShapeInput, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

/** Haemoglobin: half full at 26 mmHg of oxygen. */
const [half, steep] = [26, 2.8];
const bound = (n: number) => `100*x^${n}/(${half}^${n}+x^${n})`;
const percent = (pressure: number, n = steep) => Math.round(compute(bound(n), { x: pressure }));
const [lungs, tissue] = [100, 40];

/** A carrier of four places, `full` of them taken; it stands higher and looser the more there are. */
const carrier = (id: string, x: number, full: number): ShapeInput[] => {
  const [y, apart] = [-1.7 + 0.85 * full, 0.06 + 0.05 * full];
  const middle = (k: number): [number, number] => [
    x + (k % 2 ? 1 : -1) * (0.6 + apart),
    y + (k < 2 ? 1 : -1) * (0.6 + apart),
  ];
  return [
    ...[0, 1, 2, 3].map((k) => {
      const [left, bottom] = middle(k);
      return rect(`${id}${k}`, [left - 0.6, bottom - 0.6], [left + 0.6, bottom + 0.6], k < full ? 'b' : 'a', {
        fill: 'faint',
        rounded: true,
      });
    }),
    ...[0, 1, 2, 3]
      .slice(0, full)
      .map((k) => circle(`${id}o${k}`, middle(k), 0.33, 'bad', { fill: 'solid' })),
    text(`name${full}`, [x, y - 1.9], `${full} of 4`, 'muted'),
  ];
};
const stages = [0, 1, 2, 3, 4].map((full) => ({ full, x: -5.6 + 3.1 * full, id: `c${full}` }));

export const hillEquation: ShelfEntry = {
  id: 'hill-equation',
  names: [
    'Hill equation',
    'cooperative binding',
    'cooperativity',
    'Hill coefficient',
    'Hill-Langmuir equation',
    'haemoglobin oxygen binding',
    'oxygen-haemoglobin dissociation curve',
    'oxygen dissociation curve',
  ],
  subject: 'chemistry',
  field: 'Biochemistry',
  says: [
    'Where one bound partner helps the next to bind, the binding curve is an S.',
    'The Hill equation describes it with one exponent, the Hill coefficient.',
  ],
  puzzle: [
    'Your blood must grab oxygen in the lungs, and let go of it in the muscles.',
    'How can one and the same carrier do both well?',
  ],
  symbols: [
    { tex: '\\theta', name: 'theta', meaning: 'the share of places that are taken', role: 'b' },
    { tex: 'p', name: 'p', meaning: 'the pressure of oxygen', unit: 'mmHg', role: 'a' },
    {
      tex: 'P',
      name: 'P50',
      meaning: 'the pressure at which half of the places are taken',
      unit: 'mmHg',
      role: 'c',
    },
    { tex: 'n', name: 'n', meaning: 'the Hill coefficient', role: 'd' },
  ],
  formulas: [
    {
      id: 'law',
      tex: '\\theta = \\frac{p^n}{P^n + p^n}',
      expression: 'theta = p^n / (P50^n + p^n)',
      says: 'Raise both pressures to the same power, and compare one with the sum.',
    },
  ],
  pictures: [
    {
      id: 'four',
      title: 'The first is the hardest',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'row',
            'full',
            figure(
              { min: [-8.2, -4.1], max: [8.4, 3.4] },
              ...stages.flatMap(({ id, x, full }) => carrier(id, x, full)),
              arrow('better', [-7.6, -3.3], [-7.6, 2.4], 'muted'),
              text('better-name', [-7.9, 2.9], 'binds better', 'muted', { side: 'right' }),
            ),
            'A protein of four parts, drawn with none to four of its places taken by oxygen.',
          ),
        ],
        beats: [
          beat(
            'Haemoglobin has four places for oxygen. Empty, its four parts hold each other in a tight shape.',
            ...[0, 1, 2, 3].map((k) => show(`row.c0${k}`, 'four')),
            show('row.name0', 'Empty'),
          ),
          beat(
            'The first oxygen binds badly. But it loosens the shape a little.',
            ...[0, 1, 2, 3].map((k) => show(`row.c1${k}`, 'first')),
            show('row.c1o0', 'binds'),
            show('row.name1', 'binds'),
            draw('row.better', 'binds'),
            show('row.better-name', 'binds'),
          ),
          beat(
            'So the second binds more easily, and the third more easily still.',
            ...[2, 3].flatMap((full) => [
              ...[0, 1, 2, 3].map((k) => show(`row.c${full}${k}`, full === 2 ? 'second' : 'third')),
              ...[0, 1, 2]
                .slice(0, full)
                .map((k) => show(`row.c${full}o${k}`, full === 2 ? 'second' : 'third')),
              show(`row.name${full}`, full === 2 ? 'second' : 'third'),
            ]),
          ),
          beat(
            'The fourth binds best of all. The places help one another: that is cooperative.',
            ...[0, 1, 2, 3].flatMap((k) => [show(`row.c4${k}`, 'fourth'), show(`row.c4o${k}`, 'fourth')]),
            show('row.name4', 'fourth'),
            highlight('row.name4', 'cooperative'),
          ),
        ],
      }),
    },
    {
      id: 'curve',
      title: 'Full in the lungs, generous in muscles',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 110, 'pressure of oxygen in mmHg'), axis(0, 108, 'percent of places taken'), [
              curve('plain', bound(1), 'muted', { dash: true, label: 'n = 1' }),
              curve('ess', bound(steep), 'b', { label: `n = ${steep}` }),
              tracker('here', bound(steep), lungs, 'bad', { guides: true }),
            ]),
            'The S-shaped binding curve of haemoglobin against the plain curve of a carrier without cooperation.',
          ),
        ],
        beats: [
          beat(
            `In the lungs oxygen has a pressure of about ${lungs}. There haemoglobin is ${percent(lungs)} percent full.`,
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'haemoglobin'),
          ),
          beat(
            `In resting muscle it is about ${tissue}, and ${percent(tissue)} percent stay on board.`,
            draw('plot.ess', 'muscle'),
            move('plot.here', tissue, tissue.toString(), 1.2),
          ),
          beat(
            `In hard work it falls to 20: only ${percent(20)} percent. Most of the load is delivered.`,
            move('plot.here', 20, '20', 1.2),
          ),
          beat(
            `Places that did not help each other would follow this flat curve. At ${lungs} they would be only ${percent(lungs, 1)} percent full.`,
            draw('plot.plain', 'flat'),
            move('plot.here', half, 'full', 1.2),
          ),
        ],
      }),
    },
    {
      id: 'power',
      title: 'Turn up the exponent',
      purpose: 'comparison',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(0, 3.2, 'pressure over P', { ticks: [0, 1, 2, 3].map((at) => ({ at, text: `${at}` })) }),
              axis(0, 108, 'percent of places taken'),
              [
                ...[1, 2, 4].map((n, index) =>
                  curve(`n${n}`, `100*x^${n}/(1+x^${n})`, (['a', 'b', 'd'] as const)[index], {
                    label: `n = ${n}`,
                  }),
                ),
                tracker('middle', '100*x/(1+x)', 1, 'c', { guides: true }),
              ],
            ),
            'Binding curves with the exponents one, two and four all pass the same middle, ever more steeply.',
          ),
        ],
        beats: [
          beat(
            'With n = 1 the places do not care about each other.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            draw('plot.n1', 'n'),
          ),
          beat(
            'With two and with four the curve gets steeper, almost a switch.',
            draw('plot.n2', 'two'),
            draw('plot.n4', 'four'),
          ),
          beat('All of them pass through the same middle, half full at P.', show('plot.middle', 'middle')),
        ],
      }),
    },
  ],
  example: {
    ask: `Haemoglobin is half full at ${half} mmHg, and its Hill coefficient is ${steep}. What share is taken at ${tissue} mmHg?`,
    formula: 'law',
    given: { p: tissue, P50: half, n: steep },
    find: 'theta',
    sense: 'About {result} of the places are taken, so a quarter of the load stays in the muscle.',
  },
  misconception: {
    tempting: 'It is tempting to read the Hill coefficient as the number of places.',
    truth: `It is only a measure of the help. Haemoglobin has four places, and n is about ${steep}.`,
  },
  uses: ['The same curve describes how drugs act at different doses, and how genes are switched on.'],
  takeaways: ['One bound helps the next', 'Help makes the curve an S', 'The exponent measures the help'],
  question: {
    ask: 'If n is 1, what shape has the curve?',
    answer: 'It is the plain curve of Langmuir: steep at first, then ever flatter, without an S.',
  },
};
