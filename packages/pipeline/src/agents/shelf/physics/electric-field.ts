import { draw, highlight, move, show, write } from '../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { term, tex } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

/** Field of a charge at x = at, with its heart left out: the arrows there would swallow all the rest. */
const away = (at: number, sign: 1 | -1): [string, string] => {
  const over = `((x - ${at})^2 + y^2 + 0.25)^1.5`;
  return [`${sign}*(x - ${at})/${over}`, `${sign}*y/${over}`];
};
const [plus, minus] = [away(-1.5, 1), away(1.5, -1)];
const single = away(0, 1);

export const electricField: ShelfEntry = {
  id: 'electric-field',
  names: [
    'electric field',
    'electric field strength',
    'electrostatic field',
    'electric field lines',
    'field line',
  ],
  needs: ['electric', 'charge', 'electrostatic'],
  subject: 'physics',
  field: 'Electromagnetism',
  says: [
    'An electric field tells the force that each unit of charge would feel at every place.',
    'It points away from positive charges and towards negative ones.',
  ],
  puzzle: [
    'A charge pushes another one without touching it.',
    'How does the second charge know that the first one is there?',
  ],
  symbols: [
    { tex: 'E', name: 'E', meaning: 'the electric field', unit: 'N/C', role: 'a' },
    { tex: 'F', name: 'F', meaning: 'the force', unit: 'N', role: 'b' },
    { tex: 'q', name: 'q', meaning: 'the charge that feels it', unit: 'C', role: 'c' },
  ],
  formulas: [
    {
      id: 'definition',
      tex: 'E = \\frac{F}{q}',
      expression: 'E = F / q',
      says: 'Divide the force on a small charge by that charge.',
    },
  ],
  pictures: [
    {
      id: 'one',
      title: 'The space around a charge',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'space',
            'full',
            {
              type: 'vector-field',
              x: { min: -5, max: 5 },
              y: { min: -2.6, max: 2.6 },
              p: single[0],
              q: single[1],
              length: 'equal',
              arrows: 17,
              particles: [
                { id: 'first', at: [0.8, 0.5], role: 'b' },
                { id: 'second', at: [-0.7, 0.6], role: 'b' },
                { id: 'third', at: [-0.5, -0.8], role: 'b' },
              ],
            },
            'Arrows that point away from a positive charge in the middle, and small charges that are driven outwards.',
          ),
        ],
        beats: [
          beat(
            'In the middle, where the axes cross, sits a positive charge. It changes the space around it.',
            show('space.x-axis', 0),
            show('space.y-axis', 0),
          ),
          beat(
            'At each place, an arrow shows where a small positive charge would be pushed.',
            show('space.field', 'arrow'),
          ),
          beat(
            'Set some free: they all run outwards, along the arrows.',
            show('space.first', 'free'),
            show('space.second', 'free'),
            show('space.third', 'free'),
          ),
          beat(
            'The arrows are there even if no charge is there to be pushed.',
            highlight('space.field', 'there'),
          ),
        ],
      }),
    },
    {
      id: 'weaker',
      title: 'Weaker further out',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'wide-left',
            axes(
              axis(0, 6.3, 'distance in metres', {
                ticks: [1, 2, 3, 4, 5, 6].map((at) => ({ at, text: `${at}` })),
              }),
              axis(0, 10, 'field in N/C'),
              [
                curve('fall', '9/x^2', 'a', { from: 0.95, to: 6.2 }),
                tracker('here', '9/x^2', 1, 'c', { guides: true }),
              ],
            ),
            'The field of a charge of one nanocoulomb: 9 newtons per coulomb at one metre, a quarter of that at two.',
          ),
          place(
            'law',
            'narrow-right',
            tex('E = k \\frac{Q}{r^2}', [term('charge', 'Q', 'b'), term('far', 'r^2', 'c')], {
              charge: 'the charge that makes the field',
              far: 'distance squared',
            }),
            'The field is k times the charge over the distance squared.',
          ),
        ],
        beats: [
          beat(
            'One metre from a charge of one nanocoulomb, the field is about 9 newtons per coulomb.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', '9'),
          ),
          beat(
            'At twice the distance only a quarter of it is left.',
            draw('plot.fall', 'twice', 1.2),
            move('plot.here', 2, 'quarter', 1),
          ),
          beat(
            'At three times the distance a ninth is left. The field falls with the square.',
            move('plot.here', 3, 'three', 1),
            write('law.formula', 'falls'),
            show('law.note-far', 'square'),
            show('law.note-charge', 'square'),
          ),
        ],
      }),
    },
    {
      id: 'pair',
      title: 'Fields add up',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'pair',
            'full',
            {
              type: 'vector-field',
              x: { min: -5, max: 5 },
              y: { min: -2.6, max: 2.6 },
              p: `${plus[0]} + ${minus[0]}`,
              q: `${plus[1]} + ${minus[1]}`,
              length: 'equal',
              arrows: 17,
              streamlines: [
                { id: 'straight', at: [0, 0] },
                { id: 'up', at: [0, 1] },
                { id: 'down', at: [0, -1] },
                { id: 'high', at: [0, 2.1] },
                { id: 'low', at: [0, -2.1] },
              ],
            },
            'The field of a positive charge on the left and a negative one on the right: lines run from the one to the other.',
          ),
        ],
        beats: [
          beat(
            'Now a positive charge sits on the left and a negative one on the right.',
            show('pair.x-axis', 0),
            show('pair.y-axis', 0),
          ),
          beat('At each place the two fields add, arrow by arrow.', show('pair.field', 'add')),
          beat(
            'Follow the arrows, and you draw field lines: out of the positive charge, into the negative one.',
            draw('pair.straight', 'lines'),
            draw('pair.up', 'out'),
            draw('pair.down', 'out'),
            draw('pair.high', 'into'),
            draw('pair.low', 'into'),
          ),
          beat('Field lines never cross, for a force has only one direction.', highlight('pair.up', 'cross')),
        ],
      }),
    },
  ],
  example: {
    ask: 'A charge of 0.002 coulombs feels a force of 6 newtons. How strong is the field there?',
    formula: 'definition',
    given: { F: 6, q: 0.002 },
    find: 'E',
    sense: 'A charge twice as large would feel twice the force in this same field of {result}.',
  },
  misconception: {
    tempting: 'It is tempting to think that the field depends on the charge that tests it.',
    truth: 'Twice the charge feels twice the force, so force over charge stays the same.',
  },
  uses: ['Fields steer the electrons of a screen and the drops of an inkjet printer.'],
  takeaways: ['Field: force per charge', 'Away from plus, towards minus', 'Fields of several charges add'],
  question: {
    ask: 'Two equal positive charges sit a metre apart. How strong is the field halfway between them?',
    answer: 'It is zero: the two fields are equally strong there, and point opposite ways.',
  },
};
