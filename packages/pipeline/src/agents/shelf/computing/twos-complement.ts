import { draw, highlight, show } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { arc, arrow, circle, figure, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const bits = 4;
const codes = Array.from({ length: 2 ** bits }, (_, code) => code);
const signed = (code: number) => (code < 2 ** (bits - 1) ? code : code - 2 ** bits);
const minus = (value: number) => String(value).replace('-', '−');
const binary = (code: number) => code.toString(2).padStart(bits, '0');
const at = (code: number, radius: number): [number, number] => {
  const turn = Math.PI / 2 - (2 * Math.PI * code) / 2 ** bits;
  return [radius * 1.7 * Math.cos(turn), radius * Math.sin(turn)];
};
const negate = (value: number) => [
  [minus(value), ...binary(value)],
  ['flip', ...binary(value ^ (2 ** bits - 1))],
  ['add 1', ...binary((2 ** bits - value) % 2 ** bits)],
];

export const twosComplement: ShelfEntry = {
  id: 'twos-complement',
  names: [
    "two's complement",
    'twos complement',
    'signed binary numbers',
    'negative binary numbers',
    'integer overflow',
  ],
  subject: 'computing',
  field: 'Computer architecture',
  says: [
    'In two’s complement the highest bit counts negative, and all other bits count as usual.',
    'To change the sign, flip every bit and add one.',
  ],
  puzzle: [
    'A computer has only zeros and ones, and no minus sign.',
    'How does it write down minus three, and still add correctly?',
  ],
  symbols: [
    { tex: 'n', name: 'n', meaning: 'the number of bits', role: 'a' },
    { tex: 'M', name: 'M', meaning: 'the largest number', role: 'b' },
  ],
  formulas: [
    {
      id: 'largest',
      tex: 'M = 2^{n - 1} - 1',
      expression: 'M = 2^(n - 1) - 1',
      says: 'Half of all bit patterns are negative, and zero needs one too.',
    },
  ],
  pictures: [
    {
      id: 'wheel',
      title: 'Numbers on a wheel',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'wheel',
            'full',
            figure(
              { min: [-8.6, -4.3], max: [8.6, 4.3] },
              ...codes.map((code) =>
                text(`b${code}`, at(code, 2.5), `$${binary(code)}$`, 'muted', { size: 'small' }),
              ),
              ...codes.map((code) =>
                text(`v${code}`, at(code, 3.7), `$${signed(code)}$`, signed(code) < 0 ? 'b' : 'a'),
              ),
              arc('up', [0, 0], 1.3, [80, -80], 'a'),
              arc('down', [0, 0], 1.3, [100, 260], 'b'),
              circle('hub', [0, 0], 0.15, 'muted', { fill: 'solid' }),
              arrow('edge', [2.0, -3.6], [0.55, -3.75], 'bad'),
            ),
            'Sixteen bit patterns on a wheel: zero at the top, positive numbers on the right, negative ones on the left.',
          ),
        ],
        beats: [
          beat(
            `Put all ${codes.length} patterns of ${bits} bits on a wheel, in the order of counting.`,
            ...codes.map((code) => show(`wheel.b${code}`, 'patterns')),
            show('wheel.hub', 'wheel'),
          ),
          beat(
            'From zero clockwise we count up: one, two, three, as far as seven.',
            draw('wheel.up', 'clockwise'),
            ...codes.slice(0, 8).map((code) => show(`wheel.v${code}`, 0.3 + code * 0.06)),
          ),
          beat(
            'One step back from zero must be minus one. So all ones stand for minus one.',
            draw('wheel.down', 'back'),
            show('wheel.v15', 'minus'),
            highlight('wheel.b15', 'ones'),
          ),
          beat(
            'Go on backwards, down to minus eight.',
            ...codes
              .slice(8, 15)
              .toReversed()
              .map((code, index) => show(`wheel.v${code}`, 0.05 + index * 0.1)),
          ),
          beat(
            `At the bottom the wheel jumps: ${signed(7)} plus one is ${minus(signed(8))}. That is an overflow.`,
            draw('wheel.edge', 'bottom'),
            highlight('wheel.v7', 'jumps'),
            highlight('wheel.v8', 'overflow'),
          ),
        ],
      }),
    },
    {
      id: 'negate',
      title: 'Flip the bits, add one',
      purpose: 'process',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'steps',
            'full',
            table(['', '−8', '4', '2', '1'], negate(3), { row_heads: true }),
            'Three is 0011; flipped it is 1100; plus one it is 1101, which is minus three.',
          ),
        ],
        beats: [
          beat(
            'Each bit has its weight, and only the highest one is negative.',
            show('steps.head', 'weight'),
          ),
          beat('Here is three: two plus one.', show('steps.row1', 'three')),
          beat('Flip every bit.', show('steps.row2', 'Flip')),
          beat(
            `Add one, and read it: minus eight plus four plus one is ${minus(compute('-8 + 4 + 1'))}.`,
            show('steps.row3', 'Add'),
            highlight('steps.cell-3-2', 'eight'),
            highlight('steps.cell-3-3', 'four'),
            highlight('steps.cell-3-5', ['one', 2]),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A number is stored in 8 bits. What is the largest value?',
    formula: 'largest',
    given: { n: 8 },
    find: 'M',
    sense: 'The numbers run from minus 128 up to {result}.',
  },
  misconception: {
    tempting: 'It is tempting to think that the highest bit is just a minus sign.',
    truth: 'It has a weight of its own: in four bits, minus eight.',
  },
  uses: ['Nearly every processor stores whole numbers this way, since one adder serves both signs.'],
  takeaways: ['The highest bit counts negative', 'Flip the bits, add one', 'The wheel wraps around'],
  question: {
    ask: 'What do eight ones stand for in an 8-bit number?',
    answer: 'Minus one: add one, and the wheel turns to zero.',
  },
};
