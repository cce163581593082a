import { draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, circle, ellipse, figure, path, rect, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

const coil = [0, 1, 2, 3, 4];

export const faradaysLaw: ShelfEntry = {
  id: 'faradays-law',
  names: [
    "Faraday's law of induction",
    "Faraday's law",
    'electromagnetic induction',
    'induction law',
    'induced voltage',
    "Lenz's law",
  ],
  subject: 'physics',
  field: 'Electromagnetism',
  says: [
    'A changing magnetic flux through a loop induces a voltage in it.',
    'The faster the flux changes, the higher the voltage.',
  ],
  puzzle: [
    'A coil of wire, a magnet, and no battery anywhere. Yet a lamp can be made to glow.',
    'What must the magnet do?',
  ],
  symbols: [
    { tex: '\\mathcal{E}', name: 'emf', meaning: 'the induced voltage', unit: 'V', role: 'd' },
    { tex: 'N', name: 'N', meaning: 'the number of turns', role: 'a' },
    { tex: '\\Delta \\Phi', name: 'dPhi', meaning: 'the change of the magnetic flux', unit: 'Wb', role: 'c' },
    { tex: '\\Delta t', name: 'dt', meaning: 'the time that it takes', unit: 's', role: 'e' },
  ],
  formulas: [
    {
      id: 'law',
      tex: '\\mathcal{E} = -N \\frac{\\Delta \\Phi}{\\Delta t}',
      expression: 'emf = -N * dPhi / dt',
      says: 'Number of turns times the rate at which the flux changes; the minus sign says that it opposes.',
    },
  ],
  pictures: [
    {
      id: 'magnet',
      title: 'A magnet and a coil',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'coil',
            'full',
            figure(
              { min: [-7, -3], max: [7, 2.8] },
              ...coil.map((index) =>
                ellipse(`turn${index + 1}`, [1.6 + index * 0.7, 0.4], [0.5, 1.6], 'a', { weight: 'bold' }),
              ),
              path(
                'leads',
                [
                  [1.6, -1.2],
                  [1.6, -2.3],
                  [2.5, -2.3],
                ],
                'a',
                { smooth: false },
              ),
              path(
                'leads2',
                [
                  [4.4, -1.2],
                  [4.4, -2.3],
                  [3.5, -2.3],
                ],
                'a',
                { smooth: false },
              ),
              circle('meter', [3, -2.3], 0.5, 'd', { weight: 'bold', label: tag('V', 'centre', 'd') }),
              rect('south', [-6.4, -0.1], [-4.9, 0.9], 'b', {
                fill: 'soft',
                label: tag('S', 'centre', 'ink'),
              }),
              rect('north', [-4.9, -0.1], [-3.4, 0.9], 'bad', {
                fill: 'soft',
                label: tag('N', 'centre', 'ink'),
              }),
              arrow('in', [-4.9, 1.5], [-2.6, 1.5], 'c', { weight: 'bold', label: tag('in', 'above', 'c') }),
              arrow('current', [3.7, -2.7], [5, -2.7], 'd', {
                weight: 'bold',
                label: tag('current', 'right', 'd'),
              }),
            ),
            'A bar magnet is pushed into a coil whose ends are joined to a voltmeter.',
          ),
        ],
        beats: [
          beat(
            'Here is a coil with a meter, and a magnet beside it.',
            ...coil.map((index) => draw(`coil.turn${index + 1}`, 'coil')),
            draw('coil.leads', 'meter'),
            draw('coil.leads2', 'meter'),
            show('coil.meter', 'meter'),
            show('coil.south', 'magnet'),
            show('coil.north', 'magnet'),
          ),
          beat(
            'As long as the magnet rests, nothing happens, however strong it is.',
            highlight('coil.north', 'magnet'),
            highlight('coil.meter', 'nothing'),
          ),
          beat(
            'Push it in, and the meter jumps: a current flows.',
            draw('coil.in', 'Push'),
            move('coil.south', [4.4, 0], 'in', 1.2),
            move('coil.north', [4.4, 0], 'in', 1.2),
            highlight('coil.meter', 'jumps'),
            draw('coil.current', 'current'),
          ),
          beat(
            'Pull it out, and the current flows the other way.',
            move('coil.south', [0, 0], 'Pull', 1.2),
            move('coil.north', [0, 0], 'Pull', 1.2),
            { do: 'clear', target: 'coil.current', cue: { word: 'Pull' } },
            { do: 'clear', target: 'coil.in', cue: { word: 'Pull' } },
            highlight('coil.meter', 'other'),
          ),
        ],
      }),
    },
    {
      id: 'slope',
      title: 'The voltage is a slope',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'flux',
            'upper',
            axes(axis(0, 6.4, 'time', { ticks: 'none' }), axis(-1.2, 1.2, 'flux', { ticks: 'none' }), [
              curve('flux', 'sin(x)', 'c', { from: 0, to: 6.28 }),
              tracker('here', 'sin(x)', 0.01, 'b'),
            ]),
            'The flux through a turning loop over time: a sine wave.',
          ),
          place(
            'volts',
            'lower',
            axes(axis(0, 6.4, 'time', { ticks: 'none' }), axis(-1.2, 1.2, 'voltage', { ticks: 'none' }), [
              curve('volts', '-cos(x)', 'd', { from: 0, to: 6.28 }),
              tracker('there', '-cos(x)', 0.01, 'b'),
            ]),
            'The induced voltage over time: minus the slope of the flux.',
          ),
        ],
        beats: [
          beat(
            'Turn a loop in a magnetic field, and the flux through it rises and falls.',
            show('flux.x-axis', 0),
            show('flux.y-axis', 0),
            draw('flux.flux', 'flux', 1.8),
          ),
          beat(
            'The voltage follows its slope, with the sign reversed.',
            show('volts.x-axis', 0),
            show('volts.y-axis', 0),
            draw('volts.volts', 'slope', 1.6),
          ),
          beat(
            'Where the flux is greatest it does not change, and the voltage is zero.',
            show('flux.here', 0),
            show('volts.there', 0),
            move('flux.here', Math.PI / 2, 'greatest', 1.2),
            move('volts.there', Math.PI / 2, 'greatest', 1.2),
          ),
          beat(
            'Where the flux passes zero it changes fastest, and the voltage is at its peak.',
            move('flux.here', Math.PI, 'zero', 1.2),
            move('volts.there', Math.PI, 'zero', 1.2),
          ),
        ],
      }),
    },
    {
      id: 'lenz',
      title: 'It always opposes',
      purpose: 'application',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'ring',
            'full',
            figure(
              { min: [-6, -2.6], max: [6, 2.6] },
              ellipse('ring', [2, 0], [0.7, 1.9], 'a', { weight: 'bold', label: tag('ring', 'below', 'a') }),
              rect('south', [-5.2, -0.5], [-3.7, 0.5], 'b', {
                fill: 'soft',
                label: tag('S', 'centre', 'ink'),
              }),
              rect('north', [-3.7, -0.5], [-2.2, 0.5], 'bad', {
                fill: 'soft',
                label: tag('N', 'centre', 'ink'),
              }),
              arrow('comes', [-3.7, 1.2], [-1.8, 1.2], 'c', {
                weight: 'bold',
                label: tag('comes', 'above', 'c'),
              }),
              arrow('field', [1.2, 0], [-1.6, 0], 'd', {
                weight: 'bold',
                label: tag('field of the ring', 'below', 'd'),
              }),
              segment('axis', [-5.8, 0], [5.8, 0], 'faint', { dash: true }),
              arrow('pushed', [3, 0], [4.6, 0], 'e', {
                weight: 'bold',
                label: tag('pushed away', 'above', 'e'),
              }),
            ),
            'A magnet comes towards a metal ring; the induced current makes a field against it, and the ring is pushed away.',
          ),
        ],
        beats: [
          beat(
            'Bring a magnet towards a ring of metal.',
            draw('ring.axis', 0),
            show('ring.south', 'magnet'),
            show('ring.north', 'magnet'),
            draw('ring.ring', 'ring'),
            draw('ring.comes', 'metal'),
          ),
          beat(
            'The current that arises makes a field of its own, against the change.',
            draw('ring.field', 'field'),
          ),
          beat(
            'So the ring is pushed away, as if it did not want the magnet to come.',
            draw('ring.pushed', 'pushed'),
            move('ring.ring', [0.6, 0], 'away', 1),
          ),
          beat(
            'Pull the magnet back, and the ring follows it.',
            move('ring.ring', [-0.4, 0], 'follows', 1.2),
            move('ring.south', [-0.5, 0], 'Pull', 1),
            move('ring.north', [-0.5, 0], 'Pull', 1),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'The flux through a coil of 200 turns falls by 0.01 webers in a tenth of a second. What voltage is induced?',
    formula: 'law',
    given: { N: 200, dPhi: -0.01, dt: 0.1 },
    find: 'emf',
    sense: 'That is {result}, without any battery.',
  },
  misconception: {
    tempting: 'It is tempting to think that a strong magnet at rest in a coil makes a current.',
    truth: 'Only a change of the flux does. At rest, even the strongest magnet does nothing.',
  },
  uses: ['Generators, transformers, induction stoves and wireless chargers all live by it.'],
  takeaways: ['Changing flux makes a voltage', 'Faster change, higher voltage', 'It opposes the change'],
  question: {
    ask: 'You push the magnet in twice as fast. What happens to the voltage?',
    answer: 'It doubles: the same change of flux takes half the time.',
  },
};
