import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { figure, point, rect, type ShapeInput, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
/** The share of the unit interval that `i`, written backwards in `base`, points at: evenly scattered, and the same each time. */
const scattered = (i: number, base: number): number =>
  i === 0 ? 0 : ((i % base) + scattered(Math.floor(i / base), base)) / base;
const people = Array.from({ length: 46 }, (_, i): XY => [12 * scattered(i + 5, 2), 6 * scattered(i + 5, 3)]);
const [low, high]: [XY, XY] = [
  [3, 1],
  [9.2, 5],
];
const inside = ([x, y]: XY) => x > low[0] && x < high[0] && y > low[1] && y < high[1];
const tightest = (known: XY[]): [XY, XY] => {
  const yes = known.filter(inside);
  const [xs, ys] = [yes.map(([x]) => x), yes.map(([, y]) => y)];
  return [
    [Math.min(...xs), Math.min(...ys)],
    [Math.max(...xs), Math.max(...ys)],
  ];
};
const few = 14;
const [early, late] = [tightest(people.slice(0, few)), tightest(people)];
const area = ([[x0, y0], [x1, y1]]: [XY, XY]) => (x1 - x0) * (y1 - y0);
const missed = (guess: [XY, XY]) => Math.round((100 * (area([low, high]) - area(guess))) / (12 * 6));
const dot = (at: XY, i: number): ShapeInput =>
  inside(at) ? point(`p${i}`, at, 'good', { size: 'normal' }) : point(`p${i}`, at, 'bad', { size: 'small' });
const survives = (m: number) => (100 * compute('0.9^m', { m })).toPrecision(2);

export const pacLearning: ShelfEntry = {
  id: 'pac-learning',
  names: [
    'PAC learning',
    'probably approximately correct learning',
    'probably approximately correct',
    'PAC learnability',
    'PAC bound',
    'sample complexity',
    'computational learning theory',
  ],
  subject: 'computing',
  field: 'Learning theory',
  says: [
    'A rule is learned probably approximately correctly if it is, most likely, wrong only on a small share of cases.',
    'Enough examples are those that make both the error and the risk as small as you ask.',
  ],
  puzzle: [
    'You learned a rule from examples, and it fits all of them.',
    'How many examples do you need before you may trust it on new ones?',
  ],
  symbols: [
    { tex: 'm', name: 'm', meaning: 'the number of examples', role: 'a' },
    { tex: '|H|', name: 'H', meaning: 'the number of rules to choose from', role: 'b' },
    { tex: '\\varepsilon', name: 'eps', meaning: 'the error that you allow', role: 'c' },
    { tex: '\\delta', name: 'd', meaning: 'the risk that you allow', role: 'd' },
  ],
  formulas: [
    {
      id: 'enough',
      tex: 'm \\ge \\frac{1}{\\varepsilon}\\left(\\ln |H| + \\ln \\frac{1}{\\delta}\\right)',
      says: 'So many examples are enough for a rule that fits them all, if the true rule is among the choices.',
    },
    {
      id: 'least',
      tex: 'm = \\frac{\\ln(|H|/\\delta)}{\\varepsilon}',
      expression: 'm = log(H/d)/eps',
      says: 'At the limit, divide the logarithm of rules over risk by the error.',
    },
  ],
  pictures: [
    {
      id: 'frame',
      title: 'Guess the frame',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'frame',
            'full',
            figure(
              { min: [-0.5, -0.3], max: [13.5, 6.3] },
              rect('truth', low, high, 'ink', { dash: true, label: tag('hidden frame', 'right', 'ink') }),
              ...people.map(dot),
              rect('early', early[0], early[1], 'c', { weight: 'bold' }),
              rect('late', late[0], late[1], 'a', { weight: 'bold', fill: 'faint' }),
            ),
            'Points inside and outside a hidden frame; the tightest frame around the inner points comes closer to it as points are added.',
          ),
        ],
        beats: [
          beat(
            'Somebody hides a frame. You only see points, green inside it and red outside.',
            ...people.slice(0, few).map((_, i) => show(`frame.p${i}`, 'points')),
          ),
          beat(
            'Guess the tightest frame around the green ones. It fits every example.',
            draw('frame.early', 'tightest'),
          ),
          beat(
            `Here is the hidden one. What lies between the two you would get wrong: ${missed(early)} per cent of the field.`,
            draw('frame.truth', 'hidden'),
          ),
          beat(
            `Take ${people.length} points instead of ${few}, and only ${missed(late)} per cent are wrong.`,
            ...people.slice(few).map((_, i) => show(`frame.p${i + few}`, 'points')),
            draw('frame.late', 'only'),
          ),
        ],
      }),
    },
    {
      id: 'survive',
      title: 'Can a bad rule survive?',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'survive',
            'full',
            axes(axis(0, 100, 'examples m'), axis(0, 100, 'chance to fit them all, in %'), [
              curve('fits', '100*0.9^x', 'bad', { from: 0, to: 100 }),
              curve('bound', '100*exp(-0.1*x)', 'c', { from: 0, to: 100, dash: true }),
              tracker('here', '100*0.9^x', 1, 'a', { guides: true }),
            ]),
            'The chance that a rule with ten per cent error fits m examples falls as 0.9 to the m, below e to the minus 0.1 m.',
          ),
        ],
        beats: [
          beat(
            'Take a bad rule, one that is wrong in 10 per cent of cases. It fits one example with chance 0.9.',
            show('survive.x-axis', 0),
            show('survive.y-axis', 0),
            show('survive.here', 'one'),
          ),
          beat(
            `To fit twenty of them it must be lucky twenty times: ${survives(20)} per cent.`,
            draw('survive.fits', 'lucky', 1.2),
            move('survive.here', 20, 'twenty', 1.2),
          ),
          beat(
            `After 60 examples ${survives(60)} per cent are left. Bad rules are found out.`,
            move('survive.here', 60, '60', 1.5),
          ),
          beat(
            'A neat bound is e to the minus error times m. With many rules, add up their chances: that brings in the logarithm.',
            draw('survive.bound', 'bound'),
            highlight('survive.bound', 'logarithm'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'There are 1000 rules. You allow an error of 0.1 and a risk of 0.05. How many examples are enough?',
    formula: 'least',
    given: { H: 1000, d: 0.05, eps: 0.1 },
    find: 'm',
    sense: 'Rounded up, one hundred examples are enough to choose among a thousand rules.',
  },
  misconception: {
    tempting: 'It is tempting to think that twice as many rules need twice as many examples.',
    truth: 'Only the logarithm counts: doubling the rules adds just a few examples.',
  },
  uses: ['It tells why learning from examples can work at all, and why richer models need more data.'],
  takeaways: [
    'Probably: small risk',
    'Approximately: small error',
    'Examples grow with the log of the rules',
  ],
  question: {
    ask: 'You want half the error, with the same rules and risk. How many more examples do you need?',
    answer: 'Twice as many, for the error stands alone below the line.',
  },
};
