import { clear, count, draw, highlight, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { arrow, brace, circle, figure, path, segment, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';
import { bowl, burette, flame, flask } from './glassware.ts';
import { each, flying } from './particles.ts';

type XY = [number, number];
/** Percent of protein from percent of nitrogen: proteins are about 16 % nitrogen. */
const protein = (nitrogen: number) => compute('n * 6.25', { n: nitrogen });
/** Typical contents of nitrogen in percent of the mass. */
const foods: [string, number, 'a' | 'b' | 'c' | 'd'][] = [
  ['milk', 0.53, 'a'],
  ['rice', 1.15, 'c'],
  ['egg', 2.0, 'b'],
  ['lentils', 4.0, 'd'],
];

export const kjeldahlMethod: ShelfEntry = {
  id: 'kjeldahl-method',
  names: ['Kjeldahl method', 'Kjeldahl digestion', 'Kjeldahl nitrogen determination', 'Kjeldahl analysis'],
  subject: 'chemistry',
  field: 'Analytical chemistry',
  says: [
    'The Kjeldahl method measures how much nitrogen a sample holds.',
    'It digests the sample in acid, drives the nitrogen out as ammonia, and titrates it.',
  ],
  puzzle: [
    'The label on a bag of flour says how much protein is in it, yet nobody counts proteins.',
    'What can you count instead?',
  ],
  symbols: [
    { tex: 'w', name: 'w', meaning: 'the share of nitrogen', unit: '%', role: 'd' },
    { tex: 'M', name: 'M', meaning: 'the molar mass of nitrogen', unit: 'g/mol', role: 'muted' },
    { tex: 'c', name: 'c', meaning: 'the concentration of the acid', unit: 'mol/L', role: 'b' },
    { tex: 'V', name: 'V', meaning: 'the volume of acid used', unit: 'L', role: 'a' },
    { tex: 'm', name: 'm', meaning: 'the mass of the sample', unit: 'g', role: 'c' },
  ],
  formulas: [
    {
      id: 'nitrogen',
      tex: 'w = 100 \\, \\frac{M c V}{m}',
      expression: 'w = 100 * M * c * V / m',
      says: 'The acid counts the nitrogen atoms; times their mass, over the sample, gives the share.',
    },
  ],
  pictures: [
    {
      id: 'digest',
      title: 'Step 1: digest',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'digest',
            'full',
            figure(
              { min: [-7, -3.9], max: [7, 3] },
              bowl('acid', [-3.4, -0.9], 1.7, 0.2, 'f'),
              path(
                'flask',
                [
                  [-3.8, 2.6],
                  [-3.8, 0.75],
                  [-4.9, -0.1],
                  [-5.1, -0.9],
                  [-4.6, -2.1],
                  [-3.4, -2.6],
                  [-2.2, -2.1],
                  [-1.7, -0.9],
                  [-1.9, -0.1],
                  [-3, 0.75],
                  [-3, 2.6],
                ],
                'ink',
                { weight: 'bold' },
              ),
              flame('flame', [-3.4, -2.85]),
              ...Array.from({ length: 5 }, (_, index) =>
                circle(`food${index + 1}`, [-4.4 + index * 0.5, -1.5 + 0.35 * (index % 2)] as XY, 0.26, 'c', {
                  fill: 'soft',
                }),
              ),
              ...flying('ion', 7, { min: [-4.7, -2], max: [-2.1, -0.7] }, 'd', { radius: 0.17, speed: 0.7 }),
              arrow('becomes', [3.4, 1.3], [3.4, 0.3], 'muted'),
              text('sample', [3.4, 1.9], 'nitrogen in protein', 'c'),
              text('salt', [3.4, -0.3], 'ammonium, $\\mathrm{NH_4^+}$', 'd'),
              text('hot', [3.4, -1.9], 'hot sulfuric acid', 'f'),
            ),
            'A flask with hot sulfuric acid over a flame, in which pieces of food dissolve and leave ammonium ions.',
          ),
        ],
        beats: [
          beat(
            'Nearly all nitrogen in food sits in its proteins. So count the nitrogen.',
            draw('digest.flask', 0),
            ...each(show, 'digest.food', 5, 'food'),
            show('digest.sample', 'nitrogen'),
          ),
          beat(
            'First, boil a weighed sample in strong sulfuric acid.',
            show('digest.acid', 'acid'),
            show('digest.flame', 'boil'),
            show('digest.hot', 'sulfuric'),
          ),
          beat(
            'The acid breaks every molecule apart, and each nitrogen atom becomes one ammonium ion.',
            ...each(clear, 'digest.food', 5, 'apart'),
            draw('digest.becomes', 'becomes'),
            ...each(show, 'digest.ion', 7, 'ammonium'),
            show('digest.salt', 'ammonium'),
          ),
        ],
      }),
    },
    {
      id: 'distil',
      title: 'Step 2: distil',
      purpose: 'process',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'distil',
            'full',
            figure(
              { min: [-8, -3.6], max: [8, 3.4] },
              ...flask('left', [-4.5, -2.4], 'd'),
              flame('flame', [-4.5, -2.55]),
              path(
                'pipe',
                [
                  [-4.5, 0.4],
                  [-4.5, 2],
                  [4.5, 2],
                  [4.5, -1.9],
                ],
                'muted',
                { smooth: false, weight: 'bold' },
              ),
              ...flask('right', [4.5, -2.4], 'a'),
              arrow('lye', [-6.8, 0.9], [-5.1, -0.6], 'b', { label: tag('lye', 'left', 'b') }),
              ...Array.from({ length: 6 }, (_, index) =>
                circle(`gas${index + 1}`, [-3.6 + index * 1.35, 2] as XY, 0.16, 'd', {
                  fill: 'solid',
                  motion: {
                    kind: 'drift',
                    velocity: [1.2, 0],
                    wrap: { min: [-4.3, 1.8], max: [4.4, 2.2] },
                  },
                }),
              ),
              text('ammonia', [0, 2.8], 'ammonia gas, $\\mathrm{NH_3}$', 'd'),
              text('catch', [4.5, -3.1], 'boric acid', 'a'),
            ),
            'Lye drives ammonia out of the first flask; it flows through a pipe into a second flask with boric acid.',
          ),
        ],
        beats: [
          beat(
            'Second, pour in strong lye. It turns the ammonium into ammonia, which is a gas.',
            draw('distil.left', 0),
            show('distil.left-liquid', 0),
            draw('distil.lye', 'lye'),
            show('distil.ammonia', 'ammonia'),
          ),
          beat(
            'Heat drives the gas over, through a cooled pipe.',
            show('distil.flame', 'Heat'),
            draw('distil.pipe', 'pipe'),
            ...each(show, 'distil.gas', 6, 'gas'),
          ),
          beat(
            'It ends in boric acid, which holds every molecule of it.',
            draw('distil.right', 'ends'),
            show('distil.right-liquid', 'boric'),
            show('distil.catch', 'boric'),
          ),
        ],
      }),
    },
    {
      id: 'titrate',
      title: 'Step 3: titrate',
      purpose: 'process',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'titrate',
            'wide-left',
            figure(
              { min: [-4.4, -3.8], max: [4.8, 3.6] },
              ...burette('tube', [0, 0.2], 'b'),
              ...flask('catch', [0, -2.9], 'a'),
              ...Array.from({ length: 3 }, (_, index) =>
                circle(`drop${index + 1}`, [0, -0.2 - index * 0.55] as XY, 0.12, 'b', {
                  fill: 'solid',
                  motion: {
                    kind: 'drift',
                    velocity: [0, -1.6],
                    wrap: { min: [-0.2, -1.9], max: [0.2, 0.15] },
                  },
                }),
              ),
              brace('used', [0.45, 3.2], [0.45, 2], 'b', { label: tag('acid used: $V$', 'right', 'b') }),
              text('green', [0, -3.3], 'ammonia', 'd'),
              segment('mark', [-0.6, 2], [0.3, 2], 'bad', { dash: true }),
            ),
            'A burette drips acid into the flask with the caught ammonia; the volume used is marked.',
          ),
          place(
            'food',
            'narrow-right',
            bars(
              foods.map(([name, nitrogen, role]): [string, number, typeof role, string] => [
                name,
                protein(nitrogen),
                role,
                `${spelled(protein(nitrogen), 2)} %`,
              ]),
            ),
            'Protein in milk, rice, egg and lentils as computed from their nitrogen.',
          ),
        ],
        beats: [
          beat(
            'Third, drip in acid of known strength, until the ammonia is used up.',
            draw('titrate.tube', 0),
            show('titrate.tube-liquid', 0),
            show('titrate.tube-tap', 0),
            draw('titrate.catch', 0),
            show('titrate.catch-liquid', 0),
            ...each(show, 'titrate.drop', 3, 'drip'),
            show('titrate.green', 'ammonia'),
          ),
          beat(
            'A dye changes its colour at that point, and you read off the volume.',
            highlight('titrate.catch-liquid', 'colour'),
            draw('titrate.mark', 'read'),
            show('titrate.used', 'volume'),
          ),
          beat(
            'Each acid particle stands for one ammonia, and so for one nitrogen atom.',
            highlight('titrate.drop1', 'acid'),
            highlight('titrate.green', 'ammonia'),
          ),
          beat(
            'Proteins are about sixteen percent nitrogen, so times 6.25 gives the protein.',
            ...[1, 2, 3, 4].flatMap((index) => [
              count(`food.bar${index}`, 'times'),
              show(`food.value${index}`, 'gives'),
            ]),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'One gram of flour needs 13 millilitres, or 0.013 litres, of acid with 0.1 moles per litre. How much of it is nitrogen?',
    formula: 'nitrogen',
    given: { M: 14.007, c: 0.1, V: 0.013, m: 1 },
    find: 'w',
    sense: 'It is {result} nitrogen, and so about eleven percent protein.',
  },
  misconception: {
    tempting: 'It is tempting to think that the method measures protein itself.',
    truth: 'It counts nitrogen from nearly any source. Melamine in milk once fooled it.',
  },
  uses: ['It checks food and fodder, soil and waste water all over the world.'],
  takeaways: ['Digest, distil, titrate', 'One acid for one nitrogen', 'Times 6.25 gives protein'],
  question: {
    ask: 'A sample holds two percent nitrogen. About how much protein is that?',
    answer: 'Two times 6.25 makes twelve and a half percent.',
  },
};
