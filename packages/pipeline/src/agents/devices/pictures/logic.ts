import { highlight, show } from '../../writing/actions.ts';
import { beat } from '../../writing/sketch.ts';
import { table } from '../../writing/visuals.ts';
import type { PictureFamily } from './family.ts';

export const logic: PictureFamily = {
  id: 'logic',
  name: 'a truth table',
  title: 'Every case in a table',
  words: {
    logic: 4,
    boolean: 4,
    bit: 3,
    gate: 4,
    'truth table': 4,
    digital: 2,
    proposition: 3,
    binary: 2,
    logical: 3,
    negation: 4,
    'karnaugh map': 2,
    satisfiability: 4,
    proof: 1,
  },
  draw: () => ({
    visual: table(
      ['A', 'B', 'A and B', 'A or B'],
      [
        ['0', '0', '0', '0'],
        ['0', '1', '0', '1'],
        ['1', '0', '0', '1'],
        ['1', '1', '1', '1'],
      ],
    ),
    alt: 'The truth table of AND and OR for two inputs.',
    beats: [
      beat(
        'Picture two switches, A and B, each off or on, zero or one. That makes four cases.',
        show('picture.head', 0),
        ...[1, 2, 3, 4].map((i) => show(`picture.row${i}`, 0.3 + i * 0.12)),
      ),
      beat(
        'A and B is one only when both are; A or B is one as soon as either is.',
        highlight('picture.cell-4-3', 'both'),
        ...[2, 3, 4].map((i) => highlight(`picture.cell-${i}-4`, 'either')),
      ),
    ],
    lights: [['head', /variable|expression|input/i]],
  }),
};
