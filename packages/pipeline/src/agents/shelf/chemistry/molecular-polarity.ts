import { clear, draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, circle, figure, rect, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { atom, bond, structure } from '../../writing/structures.ts';
import type { ShelfEntry } from '../entry.ts';

/** Moment of one O–H bond in debye, so that the angle of water gives its measured 1.85. */
const each = 1.51;
const together = `2*${each}*cos(x*pi/360)`;
const at = (angle: number, digits = 3) => spelled(compute(together, { x: angle }), digits);

export const molecularPolarity: ShelfEntry = {
  id: 'molecular-polarity',
  names: [
    'chemical polarity',
    'polarity',
    'molecular polarity',
    'polar molecule',
    'polar and nonpolar molecules',
    'nonpolar molecule',
    'dipole moment',
    'molecular dipole moment',
    'bond dipole moment',
  ],
  needs: ['molecule', 'molecules', 'molecular', 'bond', 'bonds', 'chemistry', 'electronegativity', 'atoms'],
  subject: 'chemistry',
  field: 'Chemical bonding',
  says: [
    'A molecule is polar if its positive and negative charge have different centres.',
    'Polar bonds are needed for it, and a shape in which they do not cancel.',
  ],
  puzzle: [
    'Carbon dioxide has two polar bonds, just like water.',
    'Why is water polar, and carbon dioxide not?',
  ],
  symbols: [
    { tex: '\\mu', name: 'mu', meaning: 'the dipole moment of the molecule', unit: 'D', role: 'd' },
    { tex: '\\alpha', name: 'alpha', meaning: 'the angle between the bonds', unit: '°', role: 'b' },
    { tex: 'm', name: 'm', meaning: 'the dipole moment of each bond', unit: 'D', role: 'a' },
  ],
  formulas: [
    {
      id: 'sum',
      tex: '\\mu = 2\\, m \\cos \\frac{\\alpha}{2}',
      expression: 'mu = 2 * m * cos(alpha * pi / 360)',
      says: 'Two equal bond moments add like arrows, so only their share along the middle line counts.',
    },
  ],
  pictures: [
    {
      id: 'pair',
      title: 'Straight or bent',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'straight',
            'left',
            structure(
              'ball',
              [
                atom('oa', 'O', [-2, 0], { partial: 'minus' }),
                atom('c', 'C', [0, 0], { partial: 'plus' }),
                atom('ob', 'O', [2, 0], { partial: 'minus' }),
              ],
              [bond('oa', 'c', 2), bond('c', 'ob', 2)],
            ),
            'Carbon dioxide: a straight row, negative at both ends.',
          ),
          place(
            'bent',
            'right',
            structure(
              'ball',
              [
                atom('o', 'O', undefined, { lone_pairs: 2, partial: 'minus' }),
                atom('ha', 'H', undefined, { partial: 'plus' }),
                atom('hb', 'H', undefined, { partial: 'plus' }),
              ],
              [bond('o', 'ha'), bond('o', 'hb')],
              [{ id: 'bend', at: 'o', from: 'ha', to: 'hb', text: '104.5°' }],
            ),
            'Water: bent, negative at the oxygen and positive at the hydrogens.',
          ),
        ],
        beats: [
          beat(
            'In carbon dioxide, both oxygen atoms pull electrons away from the carbon.',
            ...['oa', 'c', 'ob', 'oa-c', 'c-ob'].map((part) => show(`straight.${part}`, 'dioxide')),
            highlight('straight.oa', 'oxygen'),
            highlight('straight.ob', 'oxygen'),
          ),
          beat(
            'But they pull exactly against each other, in one line. Nothing is left over.',
            highlight('straight.c', 'Nothing'),
          ),
          beat(
            'Water is bent. The oxygen pulls at both hydrogens.',
            ...['o', 'ha', 'hb', 'o-ha', 'o-hb'].map((part) => show(`bent.${part}`, 'Water')),
            show('bent.bend', 'bent'),
          ),
          beat(
            'So one side of it is negative, and the other one positive.',
            highlight('bent.o', 'negative'),
            highlight('bent.ha', 'positive'),
            highlight('bent.hb', 'positive'),
          ),
        ],
      }),
    },
    {
      id: 'angle',
      title: 'Open the angle',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(60, 190, 'angle between the bonds', {
                ticks: [90, 104.5, 120, 150, 180].map((x) => ({ at: x, text: `${x}°` })),
              }),
              axis(0, 2.8, 'dipole moment, D'),
              [
                curve('sum', together, 'd', { from: 62, to: 180 }),
                tracker('here', together, 104.5, 'b', { guides: true }),
              ],
            ),
            `Two bond moments of ${each} debye add to ${at(104.5)} at 104.5 degrees and to zero at 180.`,
          ),
        ],
        beats: [
          beat(
            `Each O–H bond has a moment of about ${each} debye. At the angle of water they add up to ${at(104.5)}.`,
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'add'),
          ),
          beat(
            `Open the angle to 150 degrees, and only ${at(150, 2)} is left.`,
            draw('plot.sum', 'Open'),
            move('plot.here', 150, '150'),
          ),
          beat(
            'A straight molecule has no moment at all, and so it is with carbon dioxide.',
            move('plot.here', 180, 'straight'),
          ),
        ],
      }),
    },
    {
      id: 'field',
      title: 'Between two plates',
      purpose: 'application',
      depth: 2,
      draw: () => {
        const places = [-1.5, 0, 1.5].flatMap((y, row) =>
          [-2.6, 0, 2.6].map((x, column) => ({ x, y, turn: (row * 3 + column) * 2.3 })),
        );
        const pair = (name: string, i: number, x: number, y: number, turn: number) => [
          circle(`${name}p${i}`, [x + 0.42 * Math.cos(turn), y + 0.42 * Math.sin(turn)], 0.3, 'bad', {
            fill: 'solid',
          }),
          circle(`${name}m${i}`, [x - 0.42 * Math.cos(turn), y - 0.42 * Math.sin(turn)], 0.3, 'a', {
            fill: 'solid',
          }),
        ];
        const all = (act: typeof show, name: string, when: string) =>
          places.flatMap((_, i) => [act(`box.${name}p${i}`, when), act(`box.${name}m${i}`, when)]);
        return {
          elements: [
            place(
              'box',
              'full',
              figure(
                { min: [-7, -3.2], max: [7, 2.9] },
                ...places.flatMap(({ x, y, turn }, i) => pair('free', i, x, y, turn)),
                ...places.flatMap(({ x, y }, i) => pair('held', i, x, y, 0)),
                rect('plus', [-5, -2.4], [-4.6, 2.4], 'bad', {
                  fill: 'soft',
                  label: tag('+', 'left', 'bad'),
                }),
                rect('minus', [4.6, -2.4], [5, 2.4], 'a', { fill: 'soft', label: tag('−', 'right', 'a') }),
                arrow('field', [-3.6, -2.8], [3.6, -2.8], 'd', { weight: 'bold' }),
                text('name', [0, 2.6], 'negative ends turn to the plus', 'muted', { size: 'small' }),
              ),
              'Nine polar molecules in disorder turn their negative ends to the positive plate.',
            ),
          ],
          beats: [
            beat(
              'Polar molecules lie in disorder, each turned its own way.',
              ...all(show, 'free', 'disorder'),
            ),
            beat(
              'Put them between two charged plates.',
              show('box.plus', 'plates'),
              show('box.minus', 'plates'),
              draw('box.field', 'plates'),
            ),
            beat(
              'Then they turn: the negative ends look to the plus. From this effect the moment is measured.',
              ...all(clear, 'free', 'turn'),
              ...all(show, 'held', 'turn'),
              show('box.name', 'ends'),
            ),
          ],
        };
      },
    },
  ],
  example: {
    ask: `Two O–H bonds of ${each} debye each stand at 104.5 degrees, as in water. What is the dipole moment?`,
    formula: 'sum',
    given: { m: each, alpha: 104.5 },
    find: 'mu',
    sense: 'The moment of water is {result}, which is large for so small a molecule.',
  },
  misconception: {
    tempting: 'It is tempting to think that polar bonds always make a polar molecule.',
    truth: 'In CO₂, CCl₄ and BF₃ they cancel, because the shape is even.',
  },
  uses: ['Polar dissolves in polar: this is why water takes up salt and sugar, but no oil.'],
  takeaways: [
    'Bonds pull like arrows',
    'The shape decides whether they cancel',
    'Bent water is polar, straight CO₂ is not',
  ],
  question: {
    ask: 'Methane has four equal bonds that point to the corners of a tetrahedron. Is it polar?',
    answer: 'No: the four arrows add up to nothing.',
  },
};
