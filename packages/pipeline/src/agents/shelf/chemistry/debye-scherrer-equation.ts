import { count, draw, highlight, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { axes, axis, curve } from '../../writing/plots.ts';
import { arrow, circle, figure, type ShapeInput } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
/** Copper radiation in nm, shape factor, and half of a diffraction angle of 40°. */
const wave = { lambda: 0.154, K: 0.9, theta: (20 * Math.PI) / 180 };
/** Full width at half height in degrees for crystals of `size` nm. */
const width = (size: number) => compute('K*lambda/(D*cos(theta))*180/pi', { ...wave, D: size });
/** A peak at 40° with that width. */
const peak = (size: number) => `exp(-4*log(2)*((x - 40)/${width(size)})^2)`;
/** Brightness of `planes` equal waves whose phases differ by x, relative to the top. */
const many = (planes: number) => `(sin(${planes}*(x + 1e-6)/2)/(${planes}*sin((x + 1e-6)/2)))^2`;

const lattice = (name: string, [x, y]: XY, columns: number, rows: number, gap: number): ShapeInput[] =>
  Array.from({ length: columns * rows }, (_, index) =>
    circle(
      `${name}${index + 1}`,
      [x + (index % columns) * gap, y + Math.floor(index / columns) * gap],
      0.13,
      'a',
      {
        fill: 'solid',
      },
    ),
  );
/** Rays that fall on a lattice and leave it at the same slope. */
const rays = (name: string, [x, y]: XY): ShapeInput[] => [
  arrow(`${name}-in`, [x - 2, y + 1.8], [x - 0.2, y + 0.18], 'b', { weight: 'bold' }),
  arrow(`${name}-out`, [x + 0.2, y + 0.18], [x + 2, y + 1.8], 'b', { weight: 'bold' }),
];

export const debyeScherrerEquation: ShelfEntry = {
  id: 'debye-scherrer-equation',
  names: [
    'Debye-Scherrer equation',
    'Scherrer equation',
    'Scherrer formula',
    'Debye-Scherrer formula',
    'crystallite size from X-ray diffraction',
  ],
  subject: 'chemistry',
  field: 'X-ray diffraction',
  says: [
    'The smaller the crystals, the broader their X-ray peaks.',
    'The Debye-Scherrer equation turns the width of a peak into the size of the crystals.',
  ],
  puzzle: [
    'A powder holds crystals ten thousand times thinner than a hair.',
    'How do you measure their size without ever seeing one?',
  ],
  symbols: [
    { tex: 'D', name: 'D', meaning: 'the size of the crystals', unit: 'nm', role: 'a' },
    { tex: 'K', name: 'K', meaning: 'the shape factor, about 0.9', role: 'muted' },
    { tex: '\\lambda', name: 'lambda', meaning: 'the wavelength of the X-rays', unit: 'nm', role: 'b' },
    {
      tex: '\\beta',
      name: 'beta',
      meaning: 'the width of the peak at half its height',
      unit: 'rad',
      role: 'd',
    },
    { tex: '\\theta', name: 'theta', meaning: 'the Bragg angle', unit: 'rad', role: 'c' },
  ],
  formulas: [
    {
      id: 'size',
      tex: 'D = \\frac{K \\lambda}{\\beta \\cos \\theta}',
      expression: 'D = K * lambda / (beta * cos(theta))',
      says: 'Divide the wavelength by the width of the peak: narrow peaks mean large crystals.',
    },
  ],
  pictures: [
    {
      id: 'crystals',
      title: 'Few planes or many',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'powder',
            'upper',
            figure(
              { min: [-8, -2.6], max: [8, 2.4] },
              ...lattice('s', [-5.2, -1], 4, 3, 0.6),
              ...rays('small', [-4.3, 0.2]),
              ...lattice('l', [1.6, -2.2], 9, 5, 0.6),
              ...rays('large', [4, 0.2]),
            ),
            'A small crystal of twelve atoms and a large one of forty-five, each hit by X-rays that are thrown back.',
          ),
          place(
            'peaks',
            'lower',
            axes(axis(36, 44, 'angle in degrees'), axis(0, 1.1, undefined, { ticks: 'none' }), [
              curve('broad', peak(4), 'a', { label: 'small' }),
              curve('narrow', peak(20), 'd', { label: 'large' }),
            ]),
            'A broad peak for the small crystal and a narrow one for the large crystal.',
          ),
        ],
        beats: [
          beat(
            'In a crystal, atoms stand in planes. This one is small: only a few planes.',
            ...Array.from({ length: 12 }, (_, index) => show(`powder.s${index + 1}`, 'atoms')),
          ),
          beat(
            'X-rays are thrown back, and together they give a peak at one angle. It is broad.',
            draw('powder.small-in', 'rays'),
            draw('powder.small-out', 'back'),
            show('peaks.x-axis', 'peak'),
            show('peaks.y-axis', 'peak'),
            draw('peaks.broad', 'peak'),
          ),
          beat(
            'A larger crystal of the same stuff has many more planes.',
            ...Array.from({ length: 23 }, (_, index) => show(`powder.l${index + 1}`, 'larger')),
          ),
          beat(
            'Its peak stands at the same angle, but it is much narrower.',
            ...Array.from({ length: 20 }, (_, index) => show(`powder.l${index + 24}`, 0)),
            draw('powder.large-in', 0.1),
            draw('powder.large-out', 0.2),
            draw('peaks.narrow', 'narrower'),
          ),
        ],
      }),
    },
    {
      id: 'waves',
      title: 'Why more planes sharpen',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'sum',
            'full',
            axes(
              axis(-2.2, 2.2, 'phase from plane to plane'),
              axis(0, 1.15, 'brightness', { ticks: 'none' }),
              [
                curve('few', many(4), 'a', { label: '4 planes' }),
                curve('more', many(8), 'c', { label: '8 planes' }),
                curve('most', many(24), 'd', { label: '24 planes' }),
              ],
            ),
            'The brightness of 4, 8 and 24 equal waves: the more waves, the narrower the peak in the middle.',
          ),
        ],
        beats: [
          beat(
            'Each plane sends back one wave. At the right angle all of them are in step.',
            show('sum.x-axis', 0),
            show('sum.y-axis', 0),
          ),
          beat('Turn a little away, and four planes still agree rather well.', draw('sum.few', 'four', 1.5)),
          beat(
            'With eight, the small delays add up, and the waves cancel sooner.',
            draw('sum.more', 'eight', 1.5),
          ),
          beat(
            'With many planes, the least turn is enough. The peak becomes a needle.',
            draw('sum.most', 'many', 1.5),
          ),
        ],
      }),
    },
    {
      id: 'widths',
      title: 'From width to size',
      purpose: 'exploration',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'plot',
            'wide-left',
            axes(axis(37, 43, 'angle in degrees'), axis(0, 1.1, 'intensity', { ticks: 'none' }), [
              curve('five', peak(5), 'a', { label: '5 nm' }),
              curve('ten', peak(10), 'c', { label: '10 nm' }),
              curve('fifty', peak(50), 'd', { label: '50 nm' }),
            ]),
            'Peaks of crystals of five, ten and fifty nanometres at forty degrees.',
          ),
          place(
            'width',
            'narrow-right',
            bars(
              (
                [
                  [5, 'a'],
                  [10, 'c'],
                  [50, 'd'],
                ] as const
              ).map(([size, role]): [string, number, 'a' | 'c' | 'd', string] => [
                `${size} nm`,
                width(size),
                role,
                `${spelled(width(size), 2)}°`,
              ]),
            ),
            'The widths of the three peaks at half height.',
          ),
        ],
        beats: [
          beat(
            `Crystals of five nanometres give a peak about ${spelled(width(5), 2)} degrees wide.`,
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            draw('plot.five', 'peak'),
            count('width.bar1', 'wide'),
            show('width.value1', 'wide'),
          ),
          beat(
            'Twice the size, half the width.',
            draw('plot.ten', 'Twice'),
            count('width.bar2', 'half'),
            show('width.value2', 'half'),
          ),
          beat(
            'Ten times the size, a tenth of the width.',
            draw('plot.fifty', 'Ten'),
            count('width.bar3', 'tenth'),
            show('width.value3', 'tenth'),
          ),
          beat(
            'Beyond some hundred nanometres, the instrument itself is broader. There the method ends.',
            highlight('plot.fifty', 'broader'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'Copper X-rays of 0.154 nanometres give a peak 0.0148 radians wide at a Bragg angle of 0.349 radians, which is 20 degrees. How large are the crystals?',
    formula: 'size',
    given: { K: 0.9, lambda: 0.154, beta: 0.0148, theta: 0.349 },
    find: 'D',
    sense: 'They are {result} across, some forty layers of atoms.',
  },
  misconception: {
    tempting: 'It is tempting to read the result as the size of the grains in the powder.',
    truth: 'It is the size of the single crystals. One grain may hold many.',
  },
  uses: ['Makers of catalysts, pigments and batteries check their nanoparticles with it.'],
  takeaways: ['Small crystals, broad peaks', 'Size is inverse to width', 'Crystals, not grains'],
  question: {
    ask: 'After heating a powder, its peaks are half as wide. What has happened to the crystals?',
    answer: 'They have grown to twice their size, for size and width are inverse.',
  },
};
