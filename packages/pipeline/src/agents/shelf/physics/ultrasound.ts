import { clear, draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arc, arrow, circle, figure, rect, segment, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { numberLine } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
/** Layers of air that swing to and fro along x, each a little later than its left neighbour: a sound wave. */
const air = (id: string, [bottom, top]: XY, wavelength: number, period: number, role: 'a' | 'c') =>
  Array.from({ length: 23 }, (_, column) => {
    const x = column * 0.4;
    return segment(`${id}${column + 1}`, [x, bottom], [x, top], role, {
      weight: 'bold',
      motion: {
        kind: 'oscillate' as const,
        offset: [0.1 * wavelength, 0] as XY,
        period_s: period,
        phase: (-2 * Math.PI * x) / wavelength,
      },
    });
  });
const low = air('low', [2.9, 4], 4.4, 2.2, 'a');
const high = air('high', [0.2, 1.3], 2.2, 1.1, 'c');
const inTissue = '1.54/x';

export const ultrasound: ShelfEntry = {
  id: 'ultrasound',
  names: [
    'ultrasound',
    'ultrasonic waves',
    'ultrasonic sound',
    'medical ultrasound',
    'sonography',
    'sound waves',
    'audible range',
  ],
  subject: 'physics',
  field: 'Waves and sound',
  says: [
    'Ultrasound is sound with a frequency above the range of human hearing, about 20 kilohertz.',
    'It is ordinary sound in every other way.',
  ],
  puzzle: [
    'A bat catches a moth in total darkness, and a doctor sees a child before it is born.',
    'How can one see with a sound that nobody hears?',
  ],
  symbols: [
    { tex: 'v', name: 'v', meaning: 'the speed of sound', unit: 'm/s', role: 'b' },
    { tex: 'f', name: 'f', meaning: 'the frequency', unit: 'Hz', role: 'c' },
    { tex: '\\lambda', name: 'lambda', meaning: 'the wavelength', unit: 'm', role: 'a' },
    { tex: 'd', name: 'd', meaning: 'the depth', unit: 'm', role: 'd' },
    { tex: 't', name: 't', meaning: 'the time until the echo returns', unit: 's', role: 'e' },
  ],
  formulas: [
    {
      id: 'wave',
      tex: 'v = f \\lambda',
      expression: 'v = f * lambda',
      says: 'Frequency times wavelength gives the speed of the wave.',
    },
    {
      id: 'echo',
      tex: 'd = \\frac{v \\, t}{2}',
      expression: 'd = v * t / 2',
      says: 'The echo travels there and back, so halve the way to get the depth.',
    },
  ],
  pictures: [
    {
      id: 'air',
      title: 'Sound is crowded air',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'air',
            'full',
            figure(
              { min: [-2.6, 0], max: [9.8, 5] },
              text('name-low', [-1.6, 3.45], 'audible', 'a'),
              ...low,
              text('name-high', [-1.6, 0.75], 'ultrasound', 'c'),
              ...high,
              arrow('long', [1.1, 4.3], [5.5, 4.3], 'a', {
                heads: 'both',
                label: tag('long wave', 'above', 'a'),
              }),
              arrow('short', [1.1, 1.6], [3.3, 1.6], 'c', {
                heads: 'both',
                label: tag('short wave', 'above', 'c'),
              }),
            ),
            'Two rows of layers of air that swing to and fro: above a slow, long wave, below a quick, short one. Not to scale.',
          ),
        ],
        beats: [
          beat(
            'In a sound, air swings to and fro, and crowded places travel along.',
            ...low.map(({ id }) => show(`air.${id}`, 'swings')),
          ),
          beat(
            'From one crowd to the next is one wavelength.',
            draw('air.long', 'crowd'),
            show('air.name-low', 'next'),
          ),
          beat(
            'Let the air swing faster, and the crowds stand closer together.',
            ...high.map(({ id }) => show(`air.${id}`, 'faster')),
            draw('air.short', 'closer'),
          ),
          beat(
            'Fast enough, and no human ear can follow. That is ultrasound.',
            show('air.name-high', 'ultrasound'),
            highlight('air.short', 'follow'),
          ),
        ],
      }),
    },
    {
      id: 'range',
      title: 'Where hearing ends',
      purpose: 'example',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'range',
            'full',
            numberLine(0, 7, {
              ticks: ['1 Hz', '10', '100', '1 kHz', '10', '100', '1 MHz', '10'].map((words, at) => ({
                at,
                text: words,
              })),
              spans: [
                { id: 'infra', from: 0, to: Math.log10(20), label: 'infrasound', role: 'b' },
                { id: 'heard', from: Math.log10(20), to: Math.log10(20000), label: 'we hear', role: 'a' },
                { id: 'ultra', from: Math.log10(20000), to: 7, label: 'ultrasound', role: 'c' },
              ],
              marks: [
                { id: 'voice', at: Math.log10(200), label: 'a voice', role: 'a' },
                { id: 'bat', at: Math.log10(50000), label: 'a bat', role: 'c' },
                { id: 'scan', at: Math.log10(5e6), label: 'a medical scan', role: 'd' },
              ],
            }),
            'Frequencies from one hertz to ten megahertz: we hear from 20 hertz to 20 kilohertz, and ultrasound lies above.',
          ),
        ],
        beats: [
          beat(
            'Order all sounds by frequency. Each step on this line is a factor of ten.',
            draw('range.axis', 'line'),
          ),
          beat(
            'We hear from about 20 hertz to 20 kilohertz, and a voice lies well inside.',
            show('range.heard', 'hear'),
            show('range.voice', 'voice'),
          ),
          beat('Below that is infrasound.', show('range.infra', 'infrasound')),
          beat(
            'Above it is ultrasound: a bat calls at some 50 kilohertz, a medical scan at 5 megahertz.',
            show('range.ultra', 'ultrasound'),
            show('range.bat', 'bat'),
            show('range.scan', 'scan'),
          ),
        ],
      }),
    },
    {
      id: 'echo',
      title: 'Seeing by echo',
      purpose: 'process',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'scan',
            'full',
            figure(
              { min: [-1.6, -2.6], max: [11, 2.8] },
              rect('body', [1.4, -2.3], [10.6, 2.3], 'f', { fill: 'faint' }),
              rect('probe', [0, -0.7], [1.3, 0.7], 'b', { fill: 'soft', label: tag('probe', 'above', 'b') }),
              circle('organ', [8.4, 0], 1.3, 'd', { fill: 'soft', label: tag('organ', 'centre', 'ink') }),
              ...[0, 1, 2].map((index) =>
                arc(`out${index + 1}`, [0.4 + index * 0.28, 0], 1.3, [-28, 28], 'c', { weight: 'bold' }),
              ),
              ...[0, 1, 2].map((index) =>
                arc(`back${index + 1}`, [7.6 + index * 0.28, 0], 1.1, [152, 208], 'a', { weight: 'normal' }),
              ),
              arrow('depth', [1.4, -1.8], [7.1, -1.8], 'd', {
                heads: 'both',
                label: tag('depth $d$', 'above', 'd'),
              }),
            ),
            'A probe sends a pulse into the body; an organ reflects a part of it back to the probe.',
          ),
        ],
        beats: [
          beat(
            'A probe on the skin sends out a very short pulse.',
            show('scan.body', 'skin'),
            show('scan.probe', 'probe'),
            show('scan.organ', 'probe'),
            ...[1, 2, 3].map((index) => show(`scan.out${index}`, 'pulse')),
            ...[1, 2, 3].map((index) => move(`scan.out${index}`, [4.8, 0], 'pulse', 2)),
          ),
          beat(
            'Where the tissue changes, a part of it bounces back as an echo.',
            ...[1, 2, 3].map((index) => clear(`scan.out${index}`, 'changes')),
            ...[1, 2, 3].map((index) => show(`scan.back${index}`, 'changes')),
            ...[1, 2, 3].map((index) => move(`scan.back${index}`, [-5, 0], 'bounces', 2)),
          ),
          beat(
            'The probe listens, and measures how long the round trip took.',
            highlight('scan.probe', 'listens'),
          ),
          beat(
            'Half of that time, multiplied by the speed of sound, is the depth.',
            draw('scan.depth', 'depth'),
            highlight('scan.organ', 'depth'),
          ),
        ],
      }),
    },
    {
      id: 'detail',
      title: 'Why so high a pitch?',
      purpose: 'exploration',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 11, 'frequency in megahertz'), axis(0, 2, 'wavelength in millimetres'), [
              curve('curve', inTissue, 'c', { from: 0.8, to: 10.6 }),
              tracker('here', inTissue, 1, 'a', { guides: true }),
            ]),
            'Wavelength in tissue against frequency: 1.5 millimetres at one megahertz, and ever shorter beyond.',
          ),
        ],
        beats: [
          beat(
            'In the body, sound of one megahertz has a wavelength of one and a half millimetres.',
            draw('plot.curve', 0),
            show('plot.here', 'wavelength'),
          ),
          beat(
            'Details smaller than a wavelength blur. So raise the frequency, and you see finer things.',
            move('plot.here', 5, 'raise', 1.8),
          ),
          beat(
            'But the higher the pitch, the sooner tissue swallows the sound. Every scan is a compromise.',
            move('plot.here', 10, 'higher', 1.8),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'An echo comes back after a tenth of a millisecond. Sound in tissue travels at 1540 metres a second. How deep is the organ?',
    formula: 'echo',
    given: { v: 1540, t: 1e-4 },
    find: 'd',
    sense: 'It lies {result} deep, not quite eight centimetres.',
  },
  misconception: {
    tempting: 'It is tempting to think that ultrasound is a kind of radiation, like X-rays.',
    truth: 'It is only sound: matter that swings to and fro.',
  },
  uses: ['It shows unborn children, measures the flow of blood, cleans lenses, and helps cars to park.'],
  takeaways: ['Sound above 20 kilohertz', 'Short waves show fine detail', 'Echo time tells the depth'],
  question: {
    ask: 'An echo takes twice as long to come back. How does the depth change?',
    answer: 'It doubles: the sound had to go twice as far, there and back.',
  },
};
