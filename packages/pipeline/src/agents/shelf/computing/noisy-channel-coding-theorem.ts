import { clear, draw, highlight, move, show } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { area, asymptote, axes, axis, curve, dots, tracker } from '../../writing/plots.ts';
import { figure, rect, type ShapeInput, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

const noise = 0.11;
const percent = Math.round(noise * 100);
const capacity = compute('1 + p*log2(p) + (1-p)*log2(1-p)', { p: noise });
const bit = '1 + x*log2(x) + (1 - x)*log2(1 - x)';
/** Each bit sent `times` times: the chance that most copies are wrong. */
const wrong = (times: number) =>
  Array.from({ length: times + 1 }, (_, k) => k)
    .filter((k) => k > times / 2)
    .reduce((sum, k) => sum + compute('combinations(n, k)*p^k*(1-p)^(n-k)', { n: times, k, p: noise }), 0);
const repeated = [1, 3, 5, 7, 9].map((times): [number, number] => [1 / times, wrong(times)]);
const thrice = Math.round(100 * wrong(3));

const message = '1011';
const sent = [...message].flatMap((one) => [one, one, one]);
const flipped = new Set([4, 9]);
const got = sent.map((one, i) => (flipped.has(i) ? String(1 - Number(one)) : one));
const read = [...message].map((_, k) => {
  const ones = got.slice(3 * k, 3 * k + 3).filter((one) => one === '1').length;
  return ones > 1 ? '1' : '0';
});
const left = (i: number) => i + 0.4 * Math.floor(i / 3);
const row = (id: string, y: number, bits: string[], hurt: Set<number>): ShapeInput[] =>
  bits.flatMap((one, i) => [
    rect(`${id}${i}`, [left(i), y], [left(i) + 0.9, y + 0.9], hurt.has(i) ? 'bad' : 'a', { fill: 'soft' }),
    text(`${id}${i}-bit`, [left(i) + 0.45, y + 0.45], one),
  ]);
const bring = (id: string, when: string) =>
  sent.flatMap((_, i) => [show(`wire.${id}${i}`, when), show(`wire.${id}${i}-bit`, when)]);

export const noisyChannelCodingTheorem: ShelfEntry = {
  id: 'noisy-channel-coding-theorem',
  names: [
    'noisy-channel coding theorem',
    "Shannon's noisy-channel coding theorem",
    'channel coding theorem',
    "Shannon's second theorem",
    'Shannon limit',
    'channel capacity',
    'binary symmetric channel',
  ],
  subject: 'computing',
  field: 'Information theory',
  says: [
    'A noisy channel has a capacity: below that rate, errors can be made as rare as you like.',
    'Above it, they cannot.',
  ],
  puzzle: [
    `A line turns ${percent} of 100 bits into their opposite, at random.`,
    'How much can you say over it without a mistake?',
  ],
  symbols: [
    { tex: 'C', name: 'C', meaning: 'the capacity, in message bits per bit sent', role: 'good' },
    { tex: 'p', name: 'p', meaning: 'the chance that a bit is turned over', role: 'bad' },
  ],
  formulas: [
    {
      id: 'capacity',
      tex: 'C = 1 + p \\log_2 p + (1 - p) \\log_2 (1 - p)',
      expression: 'C = 1 + p*log2(p) + (1 - p)*log2(1 - p)',
      says: 'One whole bit, minus what the noise makes uncertain: that is what gets through.',
    },
  ],
  pictures: [
    {
      id: 'thrice',
      title: 'Say everything three times',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'wire',
            'full',
            figure(
              { min: [-2.6, -0.4], max: [13.4, 6.2] },
              text('says', [-1.4, 5.35], 'sent', 'a'),
              ...row('s', 4.9, sent, new Set()),
              text('noise', [-1.4, 3.25], 'arrives', 'bad'),
              ...row('g', 2.8, got, flipped),
              text('guess', [-1.4, 0.9], 'read', 'good'),
              ...read.flatMap((one, k) => [
                rect(`r${k}`, [left(3 * k), 0.4], [left(3 * k) + 2.9, 1.4], 'good', { fill: 'soft' }),
                text(`r${k}-bit`, [left(3 * k) + 1.45, 0.9], one, 'ink', { size: 'large' }),
              ]),
            ),
            'Four bits sent three times each; two copies arrive wrong, yet the majority of each three is right.',
          ),
        ],
        beats: [
          beat(
            'You want to send 1, 0, 1, 1. To be safe, send each bit three times.',
            show('wire.says', 'safe'),
            ...bring('s', 'three'),
          ),
          beat(
            'On the way, two of them are turned over.',
            show('wire.noise', 'way'),
            ...bring('g', 'turned'),
          ),
          beat(
            'In each group of three, believe the majority. All four bits are right!',
            show('wire.guess', 'believe'),
            ...read.flatMap((_, k) => [show(`wire.r${k}`, 'majority'), show(`wire.r${k}-bit`, 'majority')]),
          ),
          beat(
            `But two hits in one group still fool you: ${thrice} bits in 100 stay wrong. And it took three times as long.`,
            highlight('wire.g9', 'hits'),
            highlight('wire.r3', 'wrong'),
          ),
        ],
      }),
    },
    {
      id: 'price',
      title: 'Is safety always slow?',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 1.05, 'rate: message bits per bit sent'), axis(0, 0.125, 'wrong bits'), [
              area('zone', '0.12', [0, capacity], 'good', { below: '0' }),
              dots('repeat', repeated, 'bad', { joined: true, label: 'repeat' }),
              asymptote('limit', 'x', capacity, 'good', 'capacity'),
            ]),
            'Repeating gives fewer wrong bits only at lower and lower rates; the capacity is a line at one half.',
          ),
        ],
        beats: [
          beat(
            'Send every bit once, three times, five, seven, nine times. Errors fall, and so does the rate.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            draw('plot.repeat', 'three', 2),
          ),
          beat('It looks as if no errors meant no speed at all.', highlight('plot.repeat', 'errors')),
          beat(
            `Shannon proved something better. For this line there is a limit at ${capacity.toFixed(2)}.`,
            draw('plot.limit', 'limit'),
          ),
          beat(
            'Everywhere left of it, long clever codes push the errors down to the floor. Right of it, none can.',
            show('plot.zone', 'left'),
            clear('plot.repeat', 'clever'),
            highlight('plot.limit', 'Right'),
          ),
        ],
      }),
    },
    {
      id: 'noise',
      title: 'How noise eats capacity',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'noise',
            'full',
            axes(axis(0, 1, 'chance p that a bit is turned over'), axis(0, 1.05, 'capacity C'), [
              curve('c', bit, 'good', { from: 0.0005, to: 0.9995 }),
              tracker('now', bit, 0.01, 'bad', { guides: true }),
            ]),
            'Capacity against noise: 1 without noise, 0 at one half, and 1 again when every bit is turned over.',
          ),
        ],
        beats: [
          beat(
            'Without noise, every bit counts in full. A little noise already costs a lot.',
            show('noise.x-axis', 0),
            show('noise.y-axis', 0),
            draw('noise.c', 'noise', 2),
            show('noise.now', 'little'),
          ),
          beat(
            `At ${percent} percent, half of the capacity is left.`,
            move('noise.now', noise, 'percent', 1),
          ),
          beat(
            'At one half, what arrives is a mere toss of a coin. Nothing gets through.',
            move('noise.now', 0.5, 'half', 1.4),
          ),
          beat(
            'And beyond? A line that is always wrong is as good as a perfect one: just turn every bit back.',
            move('noise.now', 0.99, 'always', 1.4),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: `A channel turns over ${percent} percent of all bits. What is its capacity?`,
    formula: 'capacity',
    given: { p: noise },
    find: 'C',
    sense: 'So about two sent bits are needed for each bit of the message.',
  },
  misconception: {
    tempting: 'It is tempting to think that noise makes errors unavoidable.',
    truth: 'Noise limits the speed. Below capacity, errors can be made as rare as you like.',
  },
  uses: ['Mobile phones and space probes come within a few percent of this limit.'],
  takeaways: [
    'Every channel has a capacity',
    'Below it: errors as rare as you like',
    'Above it: no code helps',
  ],
  question: {
    ask: 'A channel turns over every single bit. How much gets through?',
    answer: 'One whole bit: you simply turn every bit back.',
  },
};
