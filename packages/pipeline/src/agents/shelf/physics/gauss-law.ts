import { draw, highlight, move, show, trace } from '../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, circle, figure, path, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const count = 12;
const ways = Array.from({ length: count }, (_, index) => index);
const turned = (index: number) => (2 * Math.PI * (index + 0.5)) / count;
/** Field lines that run straight out of a charge at `middle`. */
const lines = (id: string, middle: XY, length: number) =>
  ways.map((index) =>
    arrow(
      `${id}${index + 1}`,
      [middle[0] + 0.55 * Math.cos(turned(index)), middle[1] + 0.55 * Math.sin(turned(index))],
      [middle[0] + length * Math.cos(turned(index)), middle[1] + length * Math.sin(turned(index))],
      'c',
    ),
  );
const blob = (middle: XY): XY[] =>
  Array.from({ length: 49 }, (_, index): XY => {
    const turn = (index / 48) * 2 * Math.PI;
    const r = 1.6 + 0.28 * Math.sin(3 * turn) + 0.15 * Math.cos(5 * turn);
    return [middle[0] + r * Math.cos(turn), middle[1] + r * Math.sin(turn)];
  });

export const gaussLaw: ShelfEntry = {
  id: 'gauss-law',
  names: [
    "Gauss's law",
    "Gauss' law",
    'Gauss law for electric fields',
    'electric flux',
    'Gauss flux theorem',
  ],
  subject: 'physics',
  field: 'Electromagnetism',
  says: [
    'The electric flux out of a closed surface is the charge inside, divided by a constant.',
    'Shape and size of the surface do not matter, nor do charges outside.',
  ],
  puzzle: [
    'A sealed box hides some electric charge.',
    'Can you find out how much there is by measuring only on its outside?',
  ],
  symbols: [
    { tex: '\\mathbf{E}', name: 'Evec', meaning: 'the electric field', unit: 'N/C', role: 'c' },
    { tex: 'Q', name: 'Q', meaning: 'the charge inside', unit: 'C', role: 'b' },
    { tex: '\\Phi', name: 'Phi', meaning: 'the electric flux', unit: 'N·m²/C', role: 'd' },
    {
      tex: '\\varepsilon_0',
      name: 'eps0',
      meaning: 'the electric constant',
      unit: 'C²/(N·m²)',
      role: 'muted',
    },
  ],
  formulas: [
    {
      id: 'law',
      tex: '\\oint \\mathbf{E} \\cdot \\mathrm{d}\\mathbf{A} = \\frac{Q}{\\varepsilon_0}',
      says: 'Add up the field that leaves the surface: it is the charge inside over a constant.',
    },
    {
      id: 'flux',
      tex: '\\Phi = \\frac{Q}{\\varepsilon_0}',
      expression: 'Phi = Q / eps0',
      says: 'In short, flux is charge divided by the electric constant.',
    },
  ],
  pictures: [
    {
      id: 'lines',
      title: 'Count the lines',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'field',
            'full',
            figure(
              { min: [-5.6, -2.9], max: [5.6, 2.9] },
              circle('charge', [0, 0], 0.4, 'b', { fill: 'soft', label: tag('$+$', 'centre', 'ink') }),
              ...lines('line', [0, 0], 2.75),
              circle('ball', [0, 0], 1.1, 'd', { weight: 'bold', dash: true }),
              path('bag', blob([0, 0]), 'e', { weight: 'bold' }),
            ),
            'Twelve field lines leave a positive charge; a small sphere and a bent bag around it are both pierced by all twelve.',
          ),
        ],
        beats: [
          beat(
            'A positive charge sends field lines out on all sides. We draw twelve.',
            show('field.charge', 'charge'),
            ...ways.map((index) => draw(`field.line${index + 1}`, 'lines')),
          ),
          beat('Put a sphere around it: twelve lines come out.', draw('field.ball', 'sphere')),
          beat('Put a crooked bag around it: twelve again.', draw('field.bag', 'bag')),
          beat(
            'No line ends in empty space, so the count depends only on the charge inside.',
            trace('field.ball', 'count'),
            trace('field.bag', 'count'),
            highlight('field.charge', 'inside'),
          ),
        ],
      }),
    },
    {
      id: 'outside',
      title: 'What if it is outside?',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'apart',
            'full',
            figure(
              { min: [-5.4, -2.7], max: [5.4, 2.7] },
              circle('charge', [-3, 0], 0.4, 'b', { fill: 'soft', label: tag('$+$', 'centre', 'ink') }),
              ...[-2, -1, 0, 1, 2].map((step, index) =>
                arrow(`line${index + 1}`, [-2.4, 0.12 * step], [4.9, 1.1 * step], 'c'),
              ),
              circle('ball', [1.2, 0], 1.9, 'd', { weight: 'bold', dash: true }),
            ),
            'A charge stands outside a sphere: every line that enters the sphere also leaves it.',
          ),
        ],
        beats: [
          beat(
            'Now leave the charge outside, and close the surface beside it.',
            show('apart.charge', 'charge'),
            draw('apart.ball', 'surface'),
          ),
          beat(
            'Its lines go in on one side, and come out on the other.',
            ...[1, 2, 3, 4, 5].map((index) => draw(`apart.line${index}`, 'lines', 1.6)),
          ),
          beat(
            'In counts as minus, out counts as plus. Together that makes zero.',
            trace('apart.ball', 'Together', 1.4),
          ),
        ],
      }),
    },
    {
      id: 'sphere',
      title: 'The inverse square comes out',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'shells',
            'left',
            figure(
              { min: [-3.1, -3.1], max: [3.1, 3.1] },
              ...lines('line', [0, 0], 3),
              circle('near', [0, 0], 1.3, 'd', { weight: 'bold', label: tag('$r$', 'above', 'd') }),
              circle('far', [0, 0], 2.6, 'e', { weight: 'bold', label: tag('$2r$', 'above', 'e') }),
              circle('charge', [0, 0], 0.4, 'b', { fill: 'soft' }),
            ),
            'The same lines pass a sphere of radius r and one of radius 2r.',
          ),
          place(
            'plot',
            'right',
            axes(
              axis(0, 4.2, 'distance', { ticks: [1, 2, 3, 4].map((at) => ({ at, text: String(at) })) }),
              axis(0, 1.2, 'field', {
                ticks: [
                  { at: 1, text: '1' },
                  { at: 0.25, text: '1/4' },
                ],
              }),
              [
                curve('curve', '1/x^2', 'c', { from: 0.93, to: 4.1 }),
                tracker('here', '1/x^2', 1, 'd', { guides: true }),
              ],
            ),
            'The field against distance: one over the square.',
          ),
        ],
        beats: [
          beat(
            'Put a sphere of radius r around a charge.',
            show('shells.charge', 'charge'),
            ...ways.map((index) => draw(`shells.line${index + 1}`, 'charge')),
            draw('shells.near', 'sphere'),
            show('plot.here', 'radius'),
          ),
          beat('At twice the radius, the sphere has four times the area.', draw('shells.far', 'twice')),
          beat(
            'The flux is the same, so it is spread four times as thin.',
            draw('plot.curve', 0),
            move('plot.here', 2, 'four'),
          ),
          beat(
            'One over the distance squared: this is the law of Coulomb.',
            move('plot.here', 4, 'squared', 1.4),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A box holds a charge of 3 nanocoulombs. How large is the flux out of it?',
    formula: 'flux',
    given: { Q: 3e-9, eps0: 8.854e-12 },
    find: 'Phi',
    sense: 'The same {result}, whether the box is small, large or crooked.',
  },
  misconception: {
    tempting: 'It is tempting to think that zero flux means there is no field on the surface.',
    truth: 'It only means that as much goes in as comes out.',
  },
  uses: ['It gives the field of wires, plates and spheres in a single line.'],
  takeaways: ['Flux counts the charge inside', 'The shape does not matter', 'Charges outside add nothing'],
  question: {
    ask: 'A surface encloses one positive and one equal negative charge. What is the flux?',
    answer: 'Zero: the charges inside add up to nothing.',
  },
};
