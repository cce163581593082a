import { draw, highlight, move, show } from '../../writing/actions.ts';
import { spelled } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, figure, path, rect, sampled, segment, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

const lines = [434.0, 486.1, 656.3];
const z = 0.1;
const seen = (nm: number) => nm * (1 + z);
const at = (nm: number) => (nm - 400) / 40;
const roles = ['e', 'a', 'bad'] as const;

export const redshift: ShelfEntry = {
  id: 'redshift',
  names: ['redshift', 'cosmological redshift', 'red shift', 'blueshift', 'redshift and blueshift'],
  subject: 'physics',
  field: 'Astronomy',
  says: [
    'Redshift means that light arrives with a longer wavelength than it had when it was sent.',
    'The shift is the growth of the wavelength, divided by the wavelength at the start.',
  ],
  puzzle: [
    'Light from a far galaxy shows the barcode of hydrogen, but every line sits at the wrong place.',
    'What has happened to it on the way?',
  ],
  symbols: [
    {
      tex: '\\lambda_{\\text{seen}}',
      name: 'seen',
      meaning: 'the wavelength that arrives',
      unit: 'nm',
      role: 'b',
    },
    {
      tex: '\\lambda_{\\text{sent}}',
      name: 'sent',
      meaning: 'the wavelength that was sent',
      unit: 'nm',
      role: 'a',
    },
    { tex: 'z', name: 'z', meaning: 'the redshift', role: 'd' },
  ],
  formulas: [
    {
      id: 'law',
      tex: 'z = \\frac{\\lambda_{\\text{seen}} - \\lambda_{\\text{sent}}}{\\lambda_{\\text{sent}}}',
      expression: 'z = (seen - sent)/sent',
      says: 'Take the growth of the wavelength, and divide it by the wavelength that was sent.',
    },
  ],
  pictures: [
    {
      id: 'barcode',
      title: 'The barcode moves',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'strips',
            'full',
            figure(
              { min: [-2.4, -0.7], max: [9.4, 5.2] },
              rect('lab', [0, 3.2], [9, 4.6], 'muted', { fill: 'faint' }),
              text('lab-name', [-0.2, 3.9], 'lab', 'ink', { side: 'left' }),
              rect('sky', [0, 0.3], [9, 1.7], 'muted', { fill: 'faint' }),
              text('sky-name', [-0.2, 1], 'galaxy', 'ink', { side: 'left' }),
              ...lines.flatMap((nm, i) => [
                segment(`lab${i + 1}`, [at(nm), 3.2], [at(nm), 4.6], roles[i], {
                  weight: 'bold',
                  label: tag(`${Math.round(nm)} nm`, 'above', roles[i]),
                }),
                arrow(`go${i + 1}`, [at(nm), 3.1], [at(seen(nm)), 1.8], 'muted', { weight: 'thin' }),
                segment(`sky${i + 1}`, [at(seen(nm)), 0.3], [at(seen(nm)), 1.7], roles[i], {
                  weight: 'bold',
                  label: tag(`${Math.round(seen(nm))} nm`, 'below', roles[i]),
                }),
              ]),
            ),
            'Three hydrogen lines in the laboratory, and the same three in a galaxy, each ten per cent longer in wavelength.',
          ),
        ],
        beats: [
          beat(
            'In the lab, glowing hydrogen shows three lines at fixed wavelengths.',
            show('strips.lab', 0),
            show('strips.lab-name', 'lab'),
            ...[1, 2, 3].map((i) => draw(`strips.lab${i}`, 'three')),
          ),
          beat(
            'A galaxy shows the same pattern, but all of it has moved.',
            show('strips.sky', 'galaxy'),
            show('strips.sky-name', 'galaxy'),
            ...[1, 2, 3].map((i) => draw(`strips.sky${i}`, 'pattern')),
          ),
          beat(
            'Each line has slid towards longer wavelengths, the red end.',
            ...[1, 2, 3].map((i) => draw(`strips.go${i}`, 'slid')),
          ),
          beat(
            'Every one has grown by the same share, here ten per cent.',
            ...[1, 2, 3].map((i) => highlight(`strips.sky${i}`, 'share')),
          ),
        ],
      }),
    },
    {
      id: 'stretch',
      title: 'Space stretches the wave',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'wave',
            'full',
            figure(
              { min: [-0.6, -3], max: [12.6, 3.2] },
              path(
                'young',
                sampled((x) => 1.6 + 0.7 * Math.sin(2 * Math.PI * x), [0, 4], 100),
                'a',
                {
                  weight: 'bold',
                },
              ),
              text('then', [4.3, 1.6], 'sent: four waves', 'a', { side: 'right' }),
              path(
                'old',
                sampled((x) => -1.2 + 0.7 * Math.sin((2 * Math.PI * x) / 3), [0, 12], 120),
                'bad',
                { weight: 'bold' },
              ),
              text('now', [6, -2.5], 'seen: the same four waves', 'bad'),
              segment('left', [0, 1.4], [0, -1.1], 'muted', { dash: true }),
              segment('right', [4, 1.4], [12, -1.1], 'muted', { dash: true }),
            ),
            'Four short waves above; below, the same four waves, each three times as long.',
          ),
        ],
        beats: [
          beat(
            'Long ago, a galaxy sends four waves of light.',
            draw('wave.young', 'four'),
            show('wave.then', 'waves'),
          ),
          beat(
            'While they travel, space grows, and takes the waves along.',
            draw('wave.left', 'grows'),
            draw('wave.right', 'grows'),
          ),
          beat(
            'Four waves still arrive, but each one is three times as long.',
            draw('wave.old', 'arrive', 1.6),
            show('wave.now', 'long'),
          ),
          beat('They have grown by two lengths for each one sent, so z is 2.', highlight('wave.old', 'two')),
        ],
      }),
    },
    {
      id: 'size',
      title: 'A look back in time',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 11, 'redshift z'), axis(0, 1.1, 'size of space, today = 1'), [
              curve('size', '1/(1+x)', 'c', { from: 0, to: 10.8 }),
              tracker('here', '1/(1+x)', 0, 'd', { guides: true }),
            ]),
            'Relative size of space when the light was sent: one over one plus z.',
          ),
        ],
        beats: [
          beat(
            'So redshift tells how small space was when the light set out.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'small'),
          ),
          beat(
            'At z of 1, all distances were half of what they are now.',
            draw('plot.size', 0, 1.5),
            move('plot.here', 1, 'half', 1),
          ),
          beat('At z of 3 they were a quarter.', move('plot.here', 3, 'quarter', 1)),
          beat(
            'Galaxies have been seen beyond 10, when space was less than a tenth as large.',
            move('plot.here', 10, 'beyond', 1.6),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: `A hydrogen line of 656.3 nm arrives at ${spelled(seen(656.3), 4)} nm. How large is the redshift?`,
    formula: 'law',
    given: { seen: Number(seen(656.3).toFixed(1)), sent: 656.3 },
    find: 'z',
    digits: 2,
    sense: 'Every wavelength from that galaxy has grown by ten per cent.',
  },
  misconception: {
    tempting: 'It is tempting to think that redshifted light must look red.',
    truth: 'The whole spectrum slides. A galaxy may still look blue, or send its light in the infrared.',
  },
  uses: ['Redshift gives the distances of galaxies, and the speeds of stars and of their planets.'],
  takeaways: ['Longer wave, positive z', 'All lines grow by the same share', 'Space was smaller by 1 + z'],
  question: {
    ask: 'A line of 500 nanometres arrives at 1000. What is z?',
    answer: 'It has grown by 500, once its own length, so z is 1.',
  },
};
