import { draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, figure, path, sampled, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { numberLine } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const wave = (id: string, height: number, waves: number, role: 'a' | 'b' | 'c') =>
  path(
    id,
    sampled((x) => height + 0.55 * Math.sin((2 * Math.PI * waves * x) / 9), [0, 9], 30 * waves),
    role,
    {
      weight: 'bold',
      smooth: false,
    },
  );

export const electromagneticSpectrum: ShelfEntry = {
  id: 'electromagnetic-spectrum',
  names: [
    'electromagnetic spectrum',
    'spectrum of light',
    'electromagnetic radiation',
    'electromagnetic waves',
  ],
  subject: 'physics',
  field: 'Electromagnetism',
  says: [
    'The electromagnetic spectrum is the full range of electromagnetic waves, ordered by frequency or wavelength.',
    'All of them travel through empty space at the speed of light.',
  ],
  puzzle: [
    'Radio, microwaves, light and X-rays look like very different things.',
    'What do they share, and what is the one thing that differs?',
  ],
  symbols: [
    { tex: 'c', name: 'c', meaning: 'the speed of light', unit: 'm/s', role: 'b' },
    { tex: '\\lambda', name: 'lambda', meaning: 'the wavelength', unit: 'm', role: 'a' },
    { tex: 'f', name: 'f', meaning: 'the frequency', unit: 'Hz', role: 'c' },
  ],
  formulas: [
    {
      id: 'speed',
      tex: 'c = \\lambda f',
      expression: 'c = lambda * f',
      says: 'Wavelength times frequency is always the same speed.',
    },
  ],
  pictures: [
    {
      id: 'waves',
      title: 'Same speed, other length',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'waves',
            'full',
            figure(
              { min: [-2.6, -0.9], max: [9.4, 5.6] },
              wave('long', 4.3, 2, 'a'),
              wave('middle', 2.4, 5, 'b'),
              wave('short', 0.5, 12, 'c'),
              text('name-long', [-0.3, 4.3], 'radio', 'a', { side: 'left' }),
              text('name-middle', [-0.3, 2.4], 'light', 'b', { side: 'left' }),
              text('name-short', [-0.3, 0.5], 'X-rays', 'c', { side: 'left' }),
              arrow('length', [1.125, 5.15], [5.625, 5.15], 'ink', {
                heads: 'both',
                label: tag('one wavelength', 'above'),
              }),
            ),
            'Three waves under one another: a long one for radio, a shorter one for light, a very short one for X-rays. Not to scale.',
          ),
        ],
        beats: [
          beat(
            'Here is a long wave, such as radio. From crest to crest is one wavelength.',
            draw('waves.long', 'long'),
            show('waves.name-long', 'radio'),
            draw('waves.length', 'crest'),
          ),
          beat(
            'Light is the same kind of wave, only much shorter.',
            draw('waves.middle', 'Light'),
            show('waves.name-middle', 'Light'),
          ),
          beat(
            'X-rays are shorter still. The picture is not to scale: the real differences are far larger.',
            draw('waves.short', 'rays'),
            show('waves.name-short', 'rays'),
          ),
          beat(
            'In the same second, a shorter wave swings more often: its frequency is higher.',
            highlight('waves.short', 'shorter'),
          ),
        ],
      }),
    },
    {
      id: 'bands',
      title: 'The bands',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'bands',
            'full',
            numberLine(4, 20, {
              ticks: [4, 8, 12, 16, 20].map((at) => ({ at, text: `$10^{${at}}$ Hz` })),
              spans: [
                { id: 'radio', from: 4, to: 9, label: 'radio', role: 'a' },
                { id: 'micro', from: 9, to: 11.5, label: 'micro', role: 'd' },
                { id: 'infrared', from: 11.5, to: 14.6, label: 'infrared', role: 'f' },
                { id: 'ultraviolet', from: 14.9, to: 16.5, label: 'UV', role: 'e' },
                { id: 'xrays', from: 16.5, to: 19, label: 'X-rays', role: 'c' },
                { id: 'gamma', from: 19, to: 20, label: 'γ', role: 'bad' },
              ],
              marks: [{ id: 'visible', at: 14.75, label: 'visible light', role: 'b' }],
            }),
            'Frequencies from ten to the four to ten to the twenty hertz, with the bands from radio to gamma rays.',
          ),
        ],
        beats: [
          beat(
            'Order the waves by frequency. Each step on this line is a factor of ten.',
            draw('bands.axis', 'line'),
          ),
          beat(
            'Radio comes first, then microwaves and infrared.',
            show('bands.radio', 'Radio'),
            show('bands.micro', 'microwaves'),
            show('bands.infrared', 'infrared'),
          ),
          beat('Visible light is only this narrow strip.', show('bands.visible', 'Visible')),
          beat(
            'Beyond it lie ultraviolet, X-rays and gamma rays.',
            show('bands.ultraviolet', 'ultraviolet'),
            show('bands.xrays', 'rays'),
            show('bands.gamma', 'gamma'),
          ),
        ],
      }),
    },
    {
      id: 'trade',
      title: 'Longer means slower swings',
      purpose: 'exploration',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'trade',
            'full',
            axes(axis(0, 5, 'wavelength in metres'), axis(0, 900, 'frequency in megahertz'), [
              curve('curve', '300/x', 'c', { from: 0.34, to: 5 }),
              tracker('here', '300/x', 3, 'a', { guides: true }),
            ]),
            'Frequency against wavelength: a falling curve whose product stays the same.',
          ),
        ],
        beats: [
          beat(
            'A wave of three metres swings a hundred million times a second.',
            draw('trade.curve', 0),
            show('trade.here', 'hundred'),
          ),
          beat('Halve the wavelength, and the frequency doubles.', move('trade.here', 1.5, 'Halve')),
          beat(
            'Halve it again, and it doubles again: the product never changes.',
            move('trade.here', 0.75, 'again'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A radio station sends at 100 megahertz. How long is its wave?',
    formula: 'speed',
    given: { c: 3e8, f: 1e8 },
    find: 'lambda',
    sense: 'The wave is {result} long: taller than a person.',
  },
  misconception: {
    tempting:
      'It is tempting to think that X-rays are faster than radio waves, because they carry more energy.',
    truth: 'In empty space all of them travel at the same speed.',
  },
  uses: ['Doctors, cooks, astronomers and phones each use their own band.'],
  takeaways: [
    'One kind of wave, many lengths',
    'Shorter wave, higher frequency',
    'Visible light is a narrow strip',
  ],
  question: {
    ask: 'Which has the longer wave: red light or radio?',
    answer: 'Radio, by far: its frequency is much lower.',
  },
};
