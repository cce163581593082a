import { count, draw, highlight, move, show } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { axes, axis, curve, dots, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const scores = { cat: 2, dog: 1, owl: -1 };
const total = Object.values(scores).reduce((sum, z) => sum + compute('exp(z)', { z }), 0);
const share = (z: number) => compute('exp(z)/t', { z, t: total });
const percent = (z: number) => Math.round(100 * share(z));
const hues = ['a', 'b', 'c'] as const;
/** The share of one score at temperature x. */
const atTemperature = (z: number) =>
  `exp(${z}/x)/(${Object.values(scores)
    .map((score) => `exp(${score}/x)`)
    .join('+')})`;
const catAt = (x: number) => Math.round(100 * compute(atTemperature(scores.cat), { x }));

export const softmax: ShelfEntry = {
  id: 'softmax',
  names: [
    'softmax',
    'softmax function',
    'softargmax',
    'normalized exponential function',
    'softmax activation',
    'softmax regression',
    'softmax classifier',
  ],
  subject: 'computing',
  field: 'Machine learning',
  says: [
    'Softmax turns any list of scores into shares that are positive and add up to one.',
    'It raises e to each score and divides by the sum of them all.',
  ],
  puzzle: [
    'A network looks at a photo and gives scores: cat 2, dog 1, owl minus 1.',
    'How sure is it that this is a cat?',
  ],
  symbols: [
    { tex: 'p_1', name: 'p1', meaning: 'the share of the first class', role: 'd' },
    { tex: 'z_1', name: 'z1', meaning: 'the score of the first class', role: 'a' },
    { tex: 'z_2', name: 'z2', meaning: 'the score of the second', role: 'b' },
    { tex: 'z_3', name: 'z3', meaning: 'the score of the third', role: 'c' },
  ],
  formulas: [
    {
      id: 'share',
      tex: 'p_1 = \\frac{e^{z_1}}{e^{z_1} + e^{z_2} + e^{z_3}}',
      expression: 'p1 = exp(z1)/(exp(z1)+exp(z2)+exp(z3))',
      says: 'The share of a class is e to its score, divided by the sum over all classes.',
    },
  ],
  pictures: [
    {
      id: 'raise',
      title: 'Every score becomes positive',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'raise',
            'full',
            axes(axis(-2.5, 2.6, 'score'), axis(0, 9, 'e to the score'), [
              curve('exp', 'exp(x)', 'muted', { from: -2.5, to: 2.15 }),
              ...Object.entries(scores).map(([name, z], i) =>
                dots(name, [[z, compute('exp(z)', { z })]], hues[i], { label: name }),
              ),
            ]),
            'The curve of e to the x, with the scores minus one, one and two on it.',
          ),
        ],
        beats: [
          beat(
            'Scores may be negative, and a share may not. So raise e to each score.',
            show('raise.x-axis', 0),
            show('raise.y-axis', 0),
            draw('raise.exp', 'raise', 1.5),
          ),
          beat(
            `Owl, with minus 1, becomes ${compute('exp(-1)').toFixed(2)}: small, but above zero.`,
            show('raise.owl', 'Owl'),
          ),
          beat(
            `Dog becomes ${compute('exp(1)').toFixed(2)}, and cat ${compute('exp(2)').toFixed(2)}. One point more means about 2.7 times as much.`,
            show('raise.dog', 'Dog'),
            show('raise.cat', 'cat'),
          ),
        ],
      }),
    },
    {
      id: 'shares',
      title: 'Divide by the sum',
      purpose: 'example',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'before',
            'left',
            bars(
              Object.entries(scores).map(([name, z], i) => [
                name,
                compute('exp(z)', { z }),
                hues[i],
                compute('exp(z)', { z }).toFixed(2),
              ]),
            ),
            'E to each score: about 7.39, 2.72 and 0.37.',
          ),
          place(
            'after',
            'right',
            bars(Object.entries(scores).map(([name, z], i) => [name, share(z), hues[i], `${percent(z)} %`])),
            `The shares: cat ${percent(2)}, dog ${percent(1)}, owl ${percent(-1)} per cent.`,
          ),
        ],
        beats: [
          beat(
            `Together these are ${total.toFixed(2)}.`,
            show('before', 0),
            ...[1, 2, 3].map((i) => count(`before.bar${i}`, 'Together')),
          ),
          beat(
            'Divide each by that sum, and you have shares of one.',
            show('after', 'Divide'),
            ...[1, 2, 3].map((i) => count(`after.bar${i}`, 'shares')),
          ),
          beat(
            `So the answer is cat with ${percent(2)} per cent. The order of the scores has not changed.`,
            highlight('after.bar1', 'cat'),
          ),
        ],
      }),
    },
    {
      id: 'temperature',
      title: 'Sharp or soft',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'heat',
            'full',
            axes(axis(0, 6, 'temperature'), axis(0, 1, 'share'), [
              ...Object.entries(scores).map(([name, z], i) =>
                curve(name, atTemperature(z), hues[i], { from: 0.3, to: 6, label: name }),
              ),
              tracker('here', atTemperature(scores.cat), 1, 'd', { guides: true }),
            ]),
            'The three shares against the temperature: far apart on the left, coming together on the right.',
          ),
        ],
        beats: [
          beat(
            'You can also divide all scores by one number first, the temperature.',
            show('heat.x-axis', 0),
            show('heat.y-axis', 0),
            draw('heat.cat', 'scores', 1.5),
            draw('heat.dog', 'scores', 1.5),
            draw('heat.owl', 'scores', 1.5),
          ),
          beat(`At temperature 1 cat has its ${catAt(1)} per cent.`, show('heat.here', 'cat')),
          beat(
            `Cool it to 0.4, and cat takes ${catAt(0.4)} per cent: nearly winner takes all.`,
            move('heat.here', 0.4, 'Cool', 1.2),
          ),
          beat(
            `Heat it to 5, and only ${catAt(5)} per cent are left. The shares become nearly equal.`,
            move('heat.here', 5, 'Heat', 1.8),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'Three classes have the scores 3, 1 and 0. What share does the first one get?',
    formula: 'share',
    given: { z1: 3, z2: 1, z3: 0 },
    find: 'p1',
    digits: 2,
    sense: 'Two points ahead is already more than four fifths of the whole.',
  },
  misconception: {
    tempting: 'It is tempting to read these shares as how often the network is right.',
    truth: 'They are only scores made to add up to one. A network can be quite sure, and wrong.',
  },
  uses: ['It is the last layer of most classifiers, and it sits inside the attention of language models.'],
  takeaways: ['Raise e to each score', 'Divide by the sum', 'Only differences of scores matter'],
  question: {
    ask: 'Add 10 to every score. What happens to the shares?',
    answer: 'Nothing: every term grows by the same factor, and it cancels.',
  },
};
