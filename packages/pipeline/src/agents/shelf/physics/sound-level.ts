import { draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { numberLine, table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const threshold = 1e-12;
const level = (intensity: number) => Math.round(10 * Math.log10(intensity / threshold));
const violins = [1, 2, 4, 10, 100];
const one = 60;
const orchestra = (n: number) => Math.round(one + 10 * Math.log10(n));

export const soundLevel: ShelfEntry = {
  id: 'sound-level',
  names: [
    'decibel',
    'decibels',
    'decibel scale',
    'sound intensity level',
    'sound intensity',
    'sound level',
    'sound pressure level',
    'loudness',
  ],
  subject: 'physics',
  field: 'Acoustics',
  says: [
    'A sound level in decibels counts factors of ten in intensity.',
    'Every tenfold intensity adds ten decibels.',
  ],
  puzzle: [
    'One violin plays at 60 decibels. A second one joins in, just as loud.',
    'Are they now at 120 decibels?',
  ],
  symbols: [
    { tex: 'L', name: 'L', meaning: 'the sound level', unit: 'dB', role: 'a' },
    { tex: 'I', name: 'I', meaning: 'the intensity of the sound', unit: 'W/m²', role: 'b' },
    { tex: 'I_0', name: 'I0', meaning: 'the intensity that we can just hear', unit: 'W/m²', role: 'c' },
  ],
  formulas: [
    {
      id: 'level',
      tex: 'L = 10 \\log_{10} \\frac{I}{I_0}',
      expression: 'L = 10 * log10(I / I0)',
      says: 'Compare the intensity with the threshold, count the factors of ten, and multiply by ten.',
    },
  ],
  pictures: [
    {
      id: 'sounds',
      title: 'From a whisper to a jet',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'scale',
            'full',
            numberLine(0, 140, {
              ticks: [0, 20, 40, 60, 80, 100, 120, 140].map((at) => ({ at, text: `${at} dB` })),
              spans: [
                { id: 'calm', from: 0, to: 85, label: 'safe for hours', role: 'good' },
                { id: 'harm', from: 85, to: 120, label: 'harms the ear in time', role: 'b' },
                { id: 'pain', from: 120, to: 140, label: 'hurts', role: 'bad' },
              ],
              marks: [
                { id: 'whisper', at: level(1e-9), label: 'whisper', role: 'a' },
                { id: 'talk', at: level(1e-6), label: 'talk', role: 'a' },
                { id: 'concert', at: level(1e-1), label: 'rock concert', role: 'd' },
                { id: 'jet', at: level(10), label: 'jet close by', role: 'f' },
              ],
            }),
            'Sound levels: a whisper at 30 decibels, talk at 60, a rock concert at 110, a jet close by at 130.',
          ),
        ],
        beats: [
          beat(
            `A whisper has about ${level(1e-9)} decibels, ordinary talk about ${level(1e-6)}.`,
            draw('scale.axis', 0),
            show('scale.whisper', 'whisper'),
            show('scale.talk', 'talk'),
          ),
          beat(
            'Talk is not twice as intense as a whisper. It is a thousand times as intense!',
            highlight('scale.whisper', 'whisper'),
            highlight('scale.talk', 'thousand'),
          ),
          beat(
            'A rock concert brings a hundred thousand times the intensity of talk, and that harms the ear.',
            show('scale.concert', 'concert'),
            show('scale.calm', 'talk'),
            show('scale.harm', 'harms'),
          ),
          beat('A jet close by hurts at once.', show('scale.jet', 'jet'), show('scale.pain', 'hurts')),
        ],
      }),
    },
    {
      id: 'violins',
      title: 'How many violins?',
      purpose: 'example',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'group',
            'full',
            table(
              ['violins', ...violins.map(String)],
              [
                ['intensity', ...violins.map((n) => `× ${n}`)],
                ['level', ...violins.map((n) => `${orchestra(n)} dB`)],
              ],
              { row_heads: true },
            ),
            'Levels of 1, 2, 4, 10 and 100 violins: 60, 63, 66, 70 and 80 decibels.',
          ),
        ],
        beats: [
          beat(
            `A lone violin has ${one} decibels. Two bring twice the intensity.`,
            show('group.head', 0),
            show('group.row1', 'intensity'),
          ),
          beat(
            `Yet the level rises by only three, to ${orchestra(2)} decibels.`,
            show('group.row2', 'level'),
            highlight('group.cell-2-3', 'three'),
          ),
          beat(`Double again, and again it is three more.`, highlight('group.cell-2-4', 'three')),
          beat(
            `Ten violins reach ${orchestra(10)}, and it takes a hundred to reach ${orchestra(100)}.`,
            highlight('group.cell-2-5', 'Ten'),
            highlight('group.cell-2-6', 'hundred'),
          ),
        ],
      }),
    },
    {
      id: 'distance',
      title: 'Step away from the source',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(0, 17, 'metres from the source', {
                ticks: [1, 2, 4, 8, 16].map((at) => ({ at, text: `${at}` })),
              }),
              axis(50, 96, 'level in dB'),
              [
                curve('fall', '90 - 20*log10(x)', 'b', { from: 0.6, to: 17 }),
                tracker('here', '90 - 20*log10(x)', 1, 'c', { guides: true }),
              ],
            ),
            'The level against distance in the open: 90 decibels at one metre, six less at each doubling.',
          ),
        ],
        beats: [
          beat(
            'A machine in the open gives 90 decibels at one metre.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', '90'),
          ),
          beat(
            'At two metres its sound is spread over four times the area. That makes six decibels less.',
            draw('plot.fall', 'spread', 1.4),
            move('plot.here', 2, 'two', 1),
          ),
          beat(
            'Each doubling of the distance takes six more away.',
            move('plot.here', 4, 'doubling', 1),
            move('plot.here', 8, 'distance', 1),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A drill sends 0.001 watts through each square metre at your ear. Which level is that?',
    formula: 'level',
    given: { I: 1e-3, I0: threshold },
    find: 'L',
    sense: 'At {result}, wear ear protection.',
  },
  misconception: {
    tempting: 'It is tempting to add decibels: two sounds of 60 would make 120.',
    truth: 'Intensities add, not decibels. Twice the intensity is only three decibels more.',
  },
  uses: ['Decibels set the limits for noise at work, and the loudness of music.'],
  takeaways: [
    'Decibels count factors of ten',
    'Tenfold intensity: 10 dB more',
    'Double intensity: 3 dB more',
  ],
  question: {
    ask: 'A sound rises from 40 to 70 decibels. How many times as intense is it?',
    answer: 'Thirty decibels are three factors of ten, so it is a thousand times as intense.',
  },
};
