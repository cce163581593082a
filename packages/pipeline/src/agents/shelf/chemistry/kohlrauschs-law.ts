import type { Role } from '@lectern/contracts/scene/roles.ts';
import { draw, highlight, move, show, write } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { axes, axis, curve, dots, tracker } from '../../writing/plots.ts';
import { arrow, circle, figure, rect, type ShapeInput, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

/** Limiting conductivities of ions in water at 25 °C, in S·cm²/mol. */
const ion = { H: 349.8, Na: 50.1, Cl: 76.3, Ac: 40.9 };
const [limit, slope] = [149.8, 90];
const line = `${limit} - ${slope}*x`;
const at = (concentration: number) => spelled(compute(line, { x: Math.sqrt(concentration) }), 4);
const sum = (...parts: number[]) => Number(parts.reduce((a, b) => a + b, 0).toFixed(1));
const [hcl, nacl, naac] = [sum(ion.H, ion.Cl), sum(ion.Na, ion.Cl), sum(ion.Na, ion.Ac)];
const acetic = sum(hcl, naac, -nacl);
/** Ions in three rows that wander along; `way` is their speed, negative to the left. */
const crowd = (name: string, role: Role, top: number, way: number): ShapeInput[] =>
  Array.from({ length: 12 }, (_, k) =>
    circle(
      `${name}${k}`,
      [-3.1 + 1.9 * (k % 4) + 0.4 * Math.floor(k / 4), top - 1.3 * Math.floor(k / 4)],
      0.2,
      role,
      {
        fill: 'solid',
        motion: { kind: 'drift', velocity: [way, 0], wrap: { min: [-3.6, -2.6], max: [3.6, 1.4] } },
      },
    ),
  );
const each = (name: string, word: string) =>
  Array.from({ length: 12 }, (_, k) => show(`cell.${name}${k}`, word));

export const kohlrauschsLaw: ShelfEntry = {
  id: 'kohlrauschs-law',
  names: [
    "Kohlrausch's law",
    "Kohlrausch's law of independent migration",
    'law of independent migration of ions',
    'independent migration of ions',
    'molar conductivity',
    'limiting molar conductivity',
    "Kohlrausch's square root law",
    'electrolytic conductivity',
  ],
  subject: 'chemistry',
  field: 'Electrochemistry',
  says: [
    'In very thin solutions each kind of ion carries its own share of the current.',
    'The molar conductivity falls from that limit with the root of the concentration.',
  ],
  puzzle: [
    'Acetic acid hardly splits into ions, so nobody can measure how well all of its ions would conduct.',
    'How can you know it all the same?',
  ],
  symbols: [
    { tex: '\\Lambda', name: 'L', meaning: 'the molar conductivity', unit: 'S·cm²/mol', role: 'd' },
    {
      tex: '\\Lambda_0',
      name: 'L0',
      meaning: 'its limit in very thin solution',
      unit: 'S·cm²/mol',
      role: 'b',
    },
    { tex: 'k', name: 'k', meaning: 'a constant of the salt', role: 'c' },
    { tex: 'c', name: 'c', meaning: 'the concentration', unit: 'mol/L', role: 'a' },
  ],
  formulas: [
    {
      id: 'law',
      tex: '\\Lambda = \\Lambda_0 - k \\sqrt{c}',
      expression: 'L = L0 - k * sqrt(c)',
      says: 'From the limit, take away a term with the root of the concentration.',
    },
  ],
  pictures: [
    {
      id: 'cell',
      title: 'Two crowds pass each other',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'cell',
            'full',
            figure(
              { min: [-6, -2.9], max: [6, 3.2] },
              rect('water', [-4.2, -2.6], [4.2, 1.4], 'a', { fill: 'faint', weight: 'thin' }),
              rect('minus', [-4.2, -2.6], [-3.8, 2.4], 'ink', { fill: 'soft' }),
              rect('plus', [3.8, -2.6], [4.2, 2.4], 'ink', { fill: 'soft' }),
              text('minus-sign', [-4, 2.8], '−', 'ink', { size: 'large' }),
              text('plus-sign', [4, 2.8], '+', 'ink', { size: 'large' }),
              ...crowd('cation', 'b', 0.9, -0.6),
              ...crowd('anion', 'c', 0.25, 0.6),
              arrow('left', [-0.4, 1.95], [-3.2, 1.95], 'b', { weight: 'bold' }),
              text('left-name', [-1.8, 2.5], 'positive', 'b'),
              arrow('right', [0.4, 1.95], [3.2, 1.95], 'c', { weight: 'bold' }),
              text('right-name', [1.8, 2.5], 'negative', 'c'),
            ),
            'Two electrodes in a salt solution; positive ions move to the left, negative ones to the right.',
          ),
        ],
        beats: [
          beat(
            'Two plates stand in salt water, with a voltage between them.',
            show('cell.water', 'water'),
            show('cell.minus', 'plates'),
            show('cell.plus', 'plates'),
            show('cell.minus-sign', 'voltage'),
            show('cell.plus-sign', 'voltage'),
          ),
          beat(
            'Positive ions wander to the left.',
            ...each('cation', 'ions'),
            draw('cell.left', 'left'),
            show('cell.left-name', 'left'),
          ),
          beat(
            'Negative ones wander to the right. Both carry current.',
            ...each('anion', 'ones'),
            draw('cell.right', 'right'),
            show('cell.right-name', 'right'),
          ),
          beat(
            'In thin solution the two crowds do not disturb each other, and their shares add up.',
            highlight('cell.left-name', 'shares'),
            highlight('cell.right-name', 'shares'),
          ),
        ],
      }),
    },
    {
      id: 'root',
      title: 'Crowding slows the ions',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 0.112, 'root of the concentration'), axis(0, 175, 'molar conductivity'), [
              dots('limit', [[0, limit]], 'b'),
              curve('strong', line, 'd', { from: 0, to: 0.105, label: 'potassium chloride' }),
              curve('weak', `${acetic}*(-1.8e-5+sqrt(1.8e-5^2+4*1.8e-5*x^2))/(2*x^2)`, 'c', {
                from: 0.009,
                to: 0.105,
                label: 'acetic acid',
              }),
              tracker('here', line, 0.1, 'accent', { guides: true }),
            ]),
            'The molar conductivity of potassium chloride falls in a line from 149.8; that of acetic acid falls steeply.',
          ),
        ],
        beats: [
          beat(
            `Potassium chloride conducts ${at(0.01)} per mole at 0.01 moles per litre.`,
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'conducts'),
          ),
          beat(
            `Thin it down, and the ions hinder each other less: ${at(0.001)} at 0.001.`,
            draw('plot.strong', 'Thin'),
            move('plot.here', Math.sqrt(0.001), 'less', 1.2),
          ),
          beat(
            `Against the root of the concentration it is a straight line, and it ends at ${limit}.`,
            move('plot.here', 0.001, 'line', 1.2),
            show('plot.limit', 'ends'),
          ),
          beat(
            'The curve of a weak acid climbs so steeply that no limit can be read.',
            draw('plot.weak', 'weak'),
          ),
        ],
      }),
    },
    {
      id: 'acid',
      title: 'Borrow from three others',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'work',
            'full',
            equation('stack', [
              [`\\text{H}^+ + \\text{Cl}^- = ${hcl}`],
              [`\\text{Na}^+ + \\text{Ac}^- = ${naac}`],
              [`\\text{Na}^+ + \\text{Cl}^- = ${nacl}`],
              [`\\text{H}^+ + \\text{Ac}^- = ${hcl} + ${naac} - ${nacl} = ${acetic}`],
            ]),
            'The limit of acetic acid from hydrochloric acid plus sodium acetate minus sodium chloride: 390.7.',
          ),
        ],
        beats: [
          beat(
            `Hydrochloric acid, sodium acetate and table salt split fully. Their limits are ${hcl}, ${naac} and ${nacl}.`,
            write('work.step1', 'Hydrochloric'),
            write('work.step2', 'acetate'),
            write('work.step3', 'table'),
          ),
          beat(
            'Add the first two and take away the third, so that sodium and chloride cancel.',
            write('work.step4', 'away'),
          ),
          beat(`What is left is acetic acid: ${acetic}.`, highlight('work.step4', 'left')),
        ],
      }),
    },
  ],
  example: {
    ask: `Potassium chloride has the limit ${limit}, and its constant is ${slope}. What is its molar conductivity at 0.0025 moles per litre?`,
    formula: 'law',
    given: { L0: limit, k: slope, c: 0.0025 },
    find: 'L',
    digits: 4,
    sense: 'The crowd of ions costs about three percent of the limit.',
  },
  uses: ['From it you find how far a weak acid splits, and how soluble a sparing salt is.'],
  takeaways: [
    'Each ion adds its own share',
    'Crowding costs the root of c',
    'A weak acid is found from strong ones',
  ],
  question: {
    ask: 'The concentration falls to a quarter. What happens to the distance from the limit?',
    answer: 'It halves, for the root of a quarter is a half.',
  },
};
