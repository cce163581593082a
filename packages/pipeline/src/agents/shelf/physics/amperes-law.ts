import { draw, highlight, move, show, trace } from '../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, circle, figure, path, point, rect, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
/** Short arrows along a circle, counter-clockwise: the field around a current that comes towards us. */
const fieldAround = (id: string, radius: number, length: number, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const turn = (index / count) * 2 * Math.PI;
    const [x, y] = [radius * Math.cos(turn), radius * Math.sin(turn)];
    const [dx, dy] = [(-Math.sin(turn) * length) / 2, (Math.cos(turn) * length) / 2];
    return arrow(`${id}${index + 1}`, [x - dx, y - dy], [x + dx, y + dy], 'c', { weight: 'bold' });
  });
const near = fieldAround('near', 1.3, 0.8, 8);
const far = fieldAround('far', 2.6, 0.4, 8);
/** A current that comes towards us: a circle with a dot. */
const towards = (id: string, at: XY, label?: ReturnType<typeof tag>) => [
  circle(id, at, 0.3, 'b', { fill: 'soft', weight: 'bold', ...(label ? { label } : {}) }),
  point(`${id}-dot`, at, 'b'),
];
/** A current that runs away from us: a circle with a cross. */
const away = (id: string, [x, y]: XY) => [
  circle(id, [x, y], 0.3, 'd', { fill: 'soft', weight: 'bold' }),
  path(
    `${id}-cross`,
    [
      [x - 0.19, y - 0.19],
      [x + 0.19, y + 0.19],
      [x, y],
      [x - 0.19, y + 0.19],
      [x + 0.19, y - 0.19],
    ],
    'd',
    { smooth: false },
  ),
];
const blob: XY[] = Array.from({ length: 49 }, (_, index) => {
  const turn = (index / 48) * 2 * Math.PI;
  const r = 2.1 + 0.35 * Math.cos(2 * turn) + 0.25 * Math.sin(3 * turn);
  return [1.25 * r * Math.cos(turn), 0.9 * r * Math.sin(turn)];
});
const turns = [0, 1, 2, 3, 4, 5];
const mu0 = 4e-7 * Math.PI;

export const amperesLaw: ShelfEntry = {
  id: 'amperes-law',
  names: [
    "Ampère's law",
    "Ampère's circuital law",
    'circuital law',
    'magnetic field of a wire',
    'circulation of the magnetic field',
  ],
  subject: 'physics',
  field: 'Electromagnetism',
  says: [
    'Walk once around a closed loop and add up the magnetic field along your way.',
    'The sum depends only on the current that passes through the loop.',
  ],
  puzzle: [
    'Switch on a current, and every compass near the wire turns.',
    'Could you tell the current without touching the wire, only by walking around it?',
  ],
  symbols: [
    { tex: '\\mathbf{B}', name: 'Bvec', meaning: 'the magnetic field', unit: 'T', role: 'c' },
    { tex: 'B', name: 'B', meaning: 'the strength of the magnetic field', unit: 'T', role: 'c' },
    { tex: 'I_{\\text{enc}}', name: 'Ienc', meaning: 'the current through the loop', unit: 'A', role: 'b' },
    { tex: 'I', name: 'I', meaning: 'the current in the wire', unit: 'A', role: 'b' },
    { tex: 'r', name: 'r', meaning: 'the distance from the wire', unit: 'm', role: 'a' },
    { tex: '\\mu_0', name: 'mu0', meaning: 'the magnetic constant', unit: 'T·m/A', role: 'muted' },
  ],
  formulas: [
    {
      id: 'law',
      tex: '\\oint \\mathbf{B} \\cdot \\mathrm{d}\\boldsymbol{\\ell} = \\mu_0 I_{\\text{enc}}',
      says: 'The field summed around the loop is a constant times the enclosed current.',
    },
    {
      id: 'wire',
      tex: 'B = \\frac{\\mu_0 I}{2 \\pi r}',
      expression: 'B = mu0 * I / (2 * pi * r)',
      says: 'For a long straight wire, divide by the length of the circle around it.',
    },
  ],
  pictures: [
    {
      id: 'circles',
      title: 'The field runs in circles',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'wire',
            'full',
            figure(
              { min: [-6.4, -3.2], max: [6.4, 3.2] },
              circle('ring1', [0, 0], 1.3, 'faint'),
              circle('ring2', [0, 0], 2.6, 'faint'),
              ...towards('current', [0, 0], tag('$I$', 'below', 'b')),
              ...near,
              ...far,
            ),
            'A wire seen end-on with its current towards us; arrows of the magnetic field run around it in circles, shorter farther out.',
          ),
        ],
        beats: [
          beat(
            'Look at a wire end-on. Its current comes straight towards you.',
            show('wire.current', 'wire'),
            show('wire.current-dot', 'towards'),
          ),
          beat(
            'Compass needles around it line up in a circle.',
            draw('wire.ring1', 'around'),
            ...near.map(({ id }) => draw(`wire.${id}`, 'line')),
          ),
          beat(
            'Farther out they still go round, but the field is weaker.',
            draw('wire.ring2', 'Farther'),
            ...far.map(({ id }) => draw(`wire.${id}`, 'round')),
          ),
          beat(
            'Point your right thumb along the current, and your fingers curl with the field.',
            highlight('wire.current', 'current'),
            ...near.map(({ id }) => highlight(`wire.${id}`, 'curl')),
          ),
        ],
      }),
    },
    {
      id: 'walk',
      title: 'Weaker field, longer way',
      purpose: 'example',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'walk',
            'left',
            figure(
              { min: [-3.2, -3.2], max: [3.2, 3.2] },
              circle('small', [0, 0], 1.2, 'a', { weight: 'bold' }),
              circle('large', [0, 0], 2.4, 'd', { weight: 'bold' }),
              ...towards('current', [0, 0]),
              segment('r1', [0.3, 0], [1.2, 0], 'a', { label: tag('$r$', 'above', 'a') }),
              segment('r2', [0, -0.3], [0, -2.4], 'd', { label: tag('$2r$', 'right', 'd') }),
              point('walker1', [1.2, 0], 'ink', {
                size: 'large',
                motion: { kind: 'orbit', centre: [0, 0] as XY, period_s: 5 },
              }),
              point('walker2', [2.4, 0], 'ink', {
                size: 'large',
                motion: { kind: 'orbit', centre: [0, 0] as XY, period_s: 10 },
              }),
            ),
            'Two circles around the wire, with radius r and 2r, and a walker on each.',
          ),
          place(
            'plot',
            'right',
            axes(
              axis(0, 4.4, 'distance r', { ticks: [1, 2, 3, 4].map((at) => ({ at, text: String(at) })) }),
              axis(0, 1.3, 'field B', {
                ticks: [
                  { at: 1, text: '1' },
                  { at: 0.5, text: '1/2' },
                ],
              }),
              [
                curve('curve', '1/x', 'c', { from: 0.8, to: 4.3 }),
                tracker('here', '1/x', 1, 'b', { guides: true }),
              ],
            ),
            'Field against distance: it falls as one over the distance.',
          ),
        ],
        beats: [
          beat(
            'Walk once around the wire, and add up the field along the way.',
            show('walk.current', 'wire'),
            show('walk.current-dot', 'wire'),
            draw('walk.small', 'around'),
            show('walk.r1', 'around'),
            show('walk.walker1', 'around'),
            show('plot.here', 'field'),
          ),
          beat(
            'Now walk at twice the distance. The way is twice as long.',
            draw('walk.large', 'twice'),
            show('walk.r2', 'distance'),
            show('walk.walker2', 'way'),
          ),
          beat(
            'But there the field is only half as strong.',
            draw('plot.curve', 0),
            move('plot.here', 2, 'half'),
          ),
          beat(
            'Length times field gives the same sum on both circles.',
            trace('walk.small', 'same'),
            trace('walk.large', 'both'),
          ),
        ],
      }),
    },
    {
      id: 'enclosed',
      title: 'Only what is inside counts',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'loop',
            'full',
            figure(
              { min: [-6, -2.8], max: [6, 2.8] },
              path('edge', blob, 'a', { weight: 'bold', label: tag('the loop', 'left', 'a') }),
              ...towards('one', [-1.1, 0.4]),
              ...towards('two', [0.5, -0.6]),
              ...away('three', [1.2, 0.6]),
              ...towards('outside', [4.6, 0.9], tag('outside', 'below', 'b')),
            ),
            'A bent loop with two currents towards us and one away from us inside it, and one more current outside.',
          ),
        ],
        beats: [
          beat('The loop may have any shape.', draw('loop.edge', 'shape', 1.5)),
          beat(
            'Count the currents inside it. Two come towards you.',
            ...['one', 'two'].flatMap((id) => [show(`loop.${id}`, 'Two'), show(`loop.${id}-dot`, 'Two')]),
          ),
          beat(
            'One runs away, so it counts negative. The sum is one.',
            show('loop.three', 'away'),
            show('loop.three-cross', 'away'),
            highlight('loop.three', 'negative'),
          ),
          beat(
            'A wire outside adds to the field at each point, but on the way round its share cancels.',
            show('loop.outside', 'outside'),
            show('loop.outside-dot', 'outside'),
            trace('loop.edge', 'round', 1.6),
          ),
        ],
      }),
    },
    {
      id: 'coil',
      title: 'A coil of many turns',
      purpose: 'application',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'coil',
            'full',
            figure(
              { min: [-6, -2.9], max: [6, 2.9] },
              ...turns.flatMap((index) => towards(`top${index + 1}`, [-3.75 + index * 1.5, 1.2])),
              ...turns.flatMap((index) => away(`low${index + 1}`, [-3.75 + index * 1.5, -1.2])),
              arrow('inside', [-4.9, 0], [4.9, 0], 'c', {
                weight: 'bold',
                label: tag('strong field $B$', 'below', 'c'),
              }),
              rect('frame', [-3, 0.45], [3, 2], 'a', {
                weight: 'bold',
                label: tag('a loop around four turns', 'above', 'a'),
              }),
            ),
            'A coil cut lengthwise: currents towards us above, away from us below, a strong field inside, and a rectangular loop around four turns.',
          ),
        ],
        beats: [
          beat(
            'Cut a coil lengthwise. Above, every turn comes towards you; below, it runs away.',
            ...turns.flatMap((index) => [
              show(`coil.top${index + 1}`, 'Above'),
              show(`coil.top${index + 1}-dot`, 'Above'),
              show(`coil.low${index + 1}`, 'below'),
              show(`coil.low${index + 1}-cross`, 'below'),
            ]),
          ),
          beat('Inside, all turns push the field the same way.', draw('coil.inside', 'field')),
          beat(
            'Lay a loop around four turns, and it encloses four times the current.',
            draw('coil.frame', 'loop'),
          ),
          beat(
            'So the field inside a long coil is strong, and the same all along.',
            highlight('coil.inside', 'strong'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A long straight wire carries 10 amperes. How strong is the field 5 centimetres away?',
    formula: 'wire',
    given: { mu0, I: 10, r: 0.05 },
    find: 'B',
    sense: 'That is about as strong as the magnetic field of the Earth.',
  },
  misconception: {
    tempting: 'It is tempting to think that a current outside the loop makes no field on it.',
    truth: 'It does make a field there. Only its sum around the loop is zero.',
  },
  uses: ['It tells how strong an electromagnet will be, from loudspeakers to the scanner in a hospital.'],
  takeaways: [
    'The field circles the current',
    'The sum counts the enclosed current',
    'Any closed loop will do',
  ],
  question: {
    ask: 'A loop encloses two equal currents in opposite directions. What is the sum around it?',
    answer: 'Zero: the two currents cancel, whatever the shape of the loop.',
  },
};
